# A entrada pessoal em uma reunião: o que se envia em particular, e a sua página.
entrada-sent = Enviei em particular a sua entrada para a Reunião { $meeting }.
entrada-no-meeting = A Mesa { $mesa } não tem nenhuma reunião em curso nem marcada. Para conversar agora, entre na sala de videochamadas da mesa: `!sala`.
entrada-for = { $titled ->
        [yes] Sua entrada para a **Reunião { $meeting }** (“{ $title }”), { $when }:
       *[no] Sua entrada para a **Reunião { $meeting }**, { $when }:
    }
entrada-for-room = Sua entrada para a **sala de videochamadas** da mesa “{ $name }”:
entrada-for-side-room = Sua entrada para a **sala à parte** de { $parties }, da mesa “{ $name }”:
entrada-page = [{ $link }]({ $link })
entrada-page-opens = Abra esse link na hora da reunião: ali você entra com o seu nome, com vídeo ou só com áudio. A entrada abre às { $opens }.
entrada-page-is-open = Já pode abrir esse link: ali você entra com o seu nome, com vídeo ou só com áudio.
entrada-room-lasts = O link vale por { $lasts }; depois disso, peça outro com `!sala`.
entrada-direct = Entrar: [{ $link }]({ $link })
entrada-direct-audio = Entrar só com áudio: [{ $link }]({ $link })
entrada-personal = É pessoal: quem usar esta entrada aparece com o seu nome. Não a encaminhe.
entrada-too-early = Ainda é cedo para entrar. Escreva `!entrar` a partir de { $since } e eu a envio.
entrada-cancelled = { $titled ->
        [yes] Não há entrada: a Reunião { $meeting } (“{ $title }”), prevista para { $when }, foi cancelada.
       *[no] Não há entrada: a Reunião { $meeting }, prevista para { $when }, foi cancelada.
    }
entrada-over = { $titled ->
        [yes] A Reunião { $meeting } (“{ $title }”), de { $when }, já terminou. Se foi gravada, você a encontra com `!gravação listar`.
       *[no] A Reunião { $meeting }, de { $when }, já terminou. Se foi gravada, você a encontra com `!gravação listar`.
    }

# A página. Aqui não há formatação: é texto simples.
entrada-page-meeting = { $titled ->
        [yes] Reunião { $meeting }: { $title }
       *[no] Reunião { $meeting }
    }
entrada-page-room = Sala de videochamadas da mesa
entrada-page-side-room = Sala à parte de { $parties }
entrada-page-mesa = Mesa de trabalho “{ $name }”
entrada-page-when = Data: { $when }. Duração: { $length }.
entrada-page-moved = A reunião mudou de data: antes era { $before }.
entrada-page-name = Você entrará com este nome:
entrada-page-no-name = Ao entrar, escreva o seu nome e o seu país, para que os demais saibam quem é: por exemplo, { $name }.
entrada-page-enter = Entrar
entrada-page-listen = Entrar só com áudio
entrada-page-watch = É uma reunião grande: você vê e ouve, sem câmera nem microfone. Pode escrever no chat e pedir a palavra levantando a mão.
entrada-page-watch-enter = Só assistir
entrada-page-watch-listen = Só ouvir
entrada-page-slow = Sinal fraco? Só com áudio gasta muito menos e cai menos.
entrada-page-trouble = Se o telefone sugerir instalar um aplicativo, você pode continuar no navegador. Se a reunião cair, volte a esta página e entre de novo.
entrada-page-early = Abertura da entrada: { $opens }. Guarde este link e abra-o nessa hora.
entrada-page-again = Ver se já abriu
entrada-page-over = Esta reunião já terminou.
entrada-page-cancelled = Esta reunião foi cancelada.
entrada-page-archived = Esta mesa está arquivada: por enquanto não tem reuniões.
entrada-page-nowhere = Ainda não foi indicado onde são realizadas as reuniões. Escreva à coordenação.
entrada-page-personal = Este link é pessoal: não o encaminhe.
entrada-page-unlisted = Você já não está na lista desta mesa
    .next = Por isso este link não abre a reunião. Se for um engano, escreva ao ponto focal da sua equipe ou a { $contact }.

# A quem tenta iniciar uma videochamada que não pode começar.
entrada-hook-unknown = Esta sala não é de nenhuma mesa de trabalho. Entre com o link que recebeu.
entrada-hook-early = Ainda não é a hora. Abertura da reunião: { $opens }.
entrada-hook-over = Esta reunião já terminou.
entrada-hook-cancelled = Esta reunião foi cancelada.
entrada-hook-archived = A mesa está arquivada: por enquanto não tem reuniões.

# O que se diz a quem modera quando está na chamada alguém que nenhuma lista nomeia.
entrada-unlisted-there = { $titled ->
        [yes] **{ $person } está na videochamada da Reunião { $meeting } (“{ $title }”) e já não faz parte da mesa.**
       *[no] **{ $person } está na videochamada da Reunião { $meeting } e já não faz parte da mesa.**
    }
entrada-unlisted-out = Para que saia, abra na videochamada o menu sobre a imagem dessa pessoa e remova-a. A entrada que já tinha funciona até a reunião se fechar: se voltar, aviso de novo.

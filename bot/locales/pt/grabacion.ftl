# As gravações das reuniões.
help-grabacion-enlazar = Guarda o endereço onde uma reunião pode ser vista de novo, e avisa na sala.
    .example = !gravação vincular REU-1 https://video.example/mesa-1.mp4
help-grabacion-ver = Mostra uma gravação pelo número; sem número, todas.
    .menu = As gravações das reuniões.
    .example = !gravação ver
help-grabacion-lista = Mostra as gravações da mesa, as últimas primeiro.
    .example = !gravação listar
help-grabacion-compartir = Cria um link para que pessoas das equipes que não estão na mesa vejam uma gravação, por alguns dias (7 se não disser quantos). A mesa vê que ela foi compartilhada.
    .example = !gravação compartilhar GRA-1 dias=7 para="equipe de currículo"
help-grabacion-revocar = Encerra na hora os links de uma gravação compartilhada, ou só um deles pelo número.
    .example = !gravação revogar GRA-1
help-grabacion-quitar = Retira uma gravação, depois de perguntar: apaga-se o que foi guardado dela. O número fica no registro.
    .example = !gravação remover GRA-1
help-grabacion-asignar = Atribui a uma reunião uma gravação que ficou à parte, depois de lhe perguntar; sem pasta, mostra as que há.
    .example = !gravação atribuir abcdefgh REU-1

grabacion-news = { $titled ->
        [yes] **Já está disponível a gravação da Reunião { $meeting }**, de { $day }: “{ $title }” (Gravação { $recording }).
       *[no] **Já está disponível a gravação da Reunião { $meeting }**, de { $day } (Gravação { $recording }).
    }
grabacion-link = Endereço: [{ $link }]({ $link })
grabacion-facts = Dura { $length } e ocupa { $size }.
grabacion-kept = { $titled ->
        [yes] **Já é possível rever a Reunião { $meeting }**, de { $day }: “{ $title }” (Gravação { $recording }).
       *[no] **Já é possível rever a Reunião { $meeting }**, de { $day } (Gravação { $recording }).
    }
grabacion-part = É a parte { $part } do que foi gravado desta reunião.
grabacion-began = A gravação começou neste horário:
grabacion-chapters = Pontos da pauta, e em que momento da gravação cada um começa:
grabacion-chapter = { $at }: { $title }
grabacion-agreements = Acordos anotados na reunião:
grabacion-agreement = Acordo { $agreement }: { $what }
grabacion-tap = Para vê-la, toque em 🎥: envio o seu link por mensagem privada.
grabacion-until = Fica guardada até { $until }.
grabacion-kept-since = Está guardada, criptografada, desde { $when }. SHA-256: `{ $sha256 }`.
grabacion-linked = Vinculei a Gravação { $recording } à Reunião { $meeting } e avisei na sala da mesa.
grabacion-shown = { $titled ->
        [yes] **Gravação { $recording }: { $title }**. Da Reunião { $meeting }, { $day }.
       *[no] **Gravação { $recording }**. Da Reunião { $meeting }, { $day }.
    }
grabacion-added = Vinculada por { $user }: { $when }.
grabacion-list = { $count ->
        [one] Há uma gravação:
       *[other] Há { $count } gravações, as últimas primeiro:
    }
grabacion-list-more = { $count ->
        [one] E mais uma, que você pode ver na reunião dela: `!REU-1`.
       *[other] E mais { $count }, que você pode ver nas reuniões delas: `!REU-1`.
    }
grabacion-line = { $titled ->
        [yes] { $recording }: { $title } (Reunião { $meeting }), em [{ $host }]({ $link })
       *[no] { $recording }: Reunião { $meeting }, em [{ $host }]({ $link })
    }
grabacion-line-kept = { $titled ->
        [yes] { $recording }: { $title } (Reunião { $meeting }), { $length }, { $size }
       *[no] { $recording }: Reunião { $meeting }, { $length }, { $size }
    }
grabacion-none = A Mesa { $mesa } ainda não tem gravações. Quando houver uma, você a verá aqui e na sala. Quem modera também pode vincular uma assim: `!gravação vincular REU-1 https://video.example/mesa-1.mp4`.
grabacion-portada = **Gravações**
grabacion-portada-long = { $titled ->
        [yes] { $recording }: { $title } (Reunião { $meeting }); para ver o endereço: `!{ $recording }`
       *[no] { $recording }: Reunião { $meeting }; para ver o endereço: `!{ $recording }`
    }
grabacion-portada-more = { $count ->
        [one] E mais uma: `!gravação listar`.
       *[other] E mais { $count }: `!gravação listar`.
    }
grabacion-so-far = { $count ->
        [one] Há uma gravação, da Reunião { $meeting }: `!gravação listar`.
       *[other] Há { $count } gravações; a última, da Reunião { $meeting }: `!gravação listar`.
    }

# O que não é possível.
grabacion-not-found = A Mesa { $mesa } não tem uma Gravação { $recording }. Com `!gravação listar` você vê as que há.
grabacion-twice = Esse endereço já está vinculado à Reunião { $meeting }: é a Gravação { $recording }. Não é preciso fazer mais nada.
grabacion-early = A reunião ainda não começou: se este não for o endereço da gravação, avise quem modera.
grabacion-of-cancelled = A Reunião { $meeting } foi cancelada e não pode ter gravação. Confira o número: com `!reunião listar` você vê as que foram realizadas.

# Vê-la, com um link próprio.
grabacion-watch = **Gravação { $recording }**, da Reunião { $meeting }: este é o seu link para vê-la.
grabacion-watch-link = [{ $link }]({ $link })
grabacion-watch-own = É só para você: não o reenvie. Vale durante { $lasts } e enquanto você estiver na mesa. Se outra pessoa da sua equipe precisar vê-la, peça a quem modera ou ao ponto focal que a compartilhe.
grabacion-watch-sent = Enviei por mensagem privada o seu link para vê-la.
grabacion-no-pages = Por enquanto não posso mostrar a Gravação { $recording }: falta o endereço das páginas. Peça ajuda a { $contact }.

# Compartilhá-la com quem não está na mesa.
grabacion-shared = { $said ->
        [yes] { $user } compartilhou a **Gravação { $recording }** com pessoas de fora da mesa, para “{ $whom }”, até { $until } (link { $number }). Para encerrar: `!gravação revogar { $recording } { $number }`.
       *[no] { $user } compartilhou a **Gravação { $recording }** com pessoas de fora da mesa até { $until } (link { $number }). Para encerrar: `!gravação revogar { $recording } { $number }`.
    }
grabacion-share-made = { $said ->
        [yes] Compartilhei a Gravação { $recording } para “{ $whom }” (link { $number }) e avisei na sala da mesa. O link está nas suas mensagens privadas.
       *[no] Compartilhei a Gravação { $recording } (link { $number }) e avisei na sala da mesa. O link está nas suas mensagens privadas.
    }
grabacion-share-link = { $said ->
        [yes] Link { $number } da **Gravação { $recording }** (Reunião { $meeting }), para “{ $whom }”:
       *[no] Link { $number } da **Gravação { $recording }** (Reunião { $meeting }):
    }
grabacion-share-how = Passe-o só a essas pessoas: quem o tiver pode ver a gravação, sem conta, até { $until }. Para encerrar antes: `!gravação revogar { $recording } { $number }`.
grabacion-shares = { $count ->
        [0] Hoje não está compartilhada com ninguém de fora da mesa. Links anteriores:
        [one] Compartilhada com pessoas de fora da mesa:
       *[other] Compartilhada com pessoas de fora da mesa, com { $count } links:
    }
grabacion-shares-listed = O que está compartilhado com pessoas de fora da mesa:
grabacion-share = Link { $number }{ $said ->
        [yes] , para “{ $whom }”
       *[no] { "" }
    }: { $state ->
        [live] até { $until }
        [revoked] revogado desde { $until }
       *[expired] vencido desde { $until }
    }; { $count ->
        [0] ninguém a viu ainda
        [one] vista uma vez
       *[other] vista { $count } vezes
    }.
grabacion-share-of = { $recording }, link { $number }{ $said ->
        [yes] , para “{ $whom }”
       *[no] { "" }
    }: { $state ->
        [live] até { $until }
        [revoked] revogado desde { $until }
       *[expired] vencido desde { $until }
    }; { $count ->
        [0] ninguém a viu ainda
        [one] vista uma vez
       *[other] vista { $count } vezes
    }.
grabacion-revoked = { $count ->
        [one] Este link da **Gravação { $recording }** já não vale; quem a estava vendo foi interrompido:
       *[other] Estes links da **Gravação { $recording }** já não valem; quem a estava vendo foi interrompido:
    }
grabacion-revoked-line = Link { $number }{ $said ->
        [yes] , para “{ $whom }”
       *[no] { "" }
    }; { $count ->
        [0] ninguém a tinha visto
        [one] vista uma vez
       *[other] vista { $count } vezes
    }.
grabacion-share-reference = Da Gravação { $recording } guardo só o endereço: compartilhe-o você, como o mostra `!gravação ver { $recording }`.
grabacion-share-days = Posso compartilhá-la por 1 a { $limit } dias, não { $days }. Por exemplo: `dias=7`.
grabacion-share-whom-long = Diga para quem em poucas palavras: são { $length } letras e cabem { $limit }. Por exemplo: `para="equipe de currículo"`.
grabacion-share-none = A Gravação { $recording } não tem um link { $number }. Com `!gravação ver { $recording }` vê os que há.
grabacion-share-over = O link { $number } da Gravação { $recording } já não valia. Não é preciso fazer mais nada.
grabacion-share-none-live = A Gravação { $recording } não está compartilhada agora. Para compartilhá-la: `!gravação compartilhar { $recording } dias=7 para="equipe de currículo"`.
grabacion-share-not-yours = Esse link da Gravação { $recording } foi feito por outra pessoa: peça a quem modera a mesa que o revogue.
# Retirá-las, e o que se diz quando falta algo.
grabacion-remove-ask = { $titled ->
        [yes] Retiro a Gravação { $recording } (“{ $title }”), da Reunião { $meeting }?
       *[no] Retiro a Gravação { $recording }, da Reunião { $meeting }?
    }
grabacion-remove-ask-kept = O vídeo, as versões leves e os links para vê-la são apagados e não podem ser recuperados. Se quiser retirá-la, toque em ✅.
grabacion-remove-ask-link = Deixo de mostrar o endereço; o que está nesse site não muda. Se quiser retirá-la, toque em ✅.
grabacion-removed = Retirei a Gravação { $recording } da Reunião { $meeting }.
grabacion-removed-already = A Gravação { $recording } não está mais aqui desde { $at }: quem a retirou foi { $user }. Com `!gravação lista` você vê as que há.
grabacion-missing = { $titled ->
        [yes] **Não chegou nenhuma gravação da Reunião { $meeting }** (“{ $title }”, Mesa { $mesa }), de { $when }. Verifique, por favor:
       *[no] **Não chegou nenhuma gravação da Reunião { $meeting }** (Mesa { $mesa }), de { $when }. Verifique, por favor:
    }
grabacion-missing-started = A gravação foi iniciada? Na videochamada aparece um aviso vermelho enquanto se grava.
grabacion-missing-jibri = Se foi gravada, peça a quem administra o servidor de videochamadas que veja se a gravação ficou lá. Assim que ela me for entregue, guardo e anuncio.
grabacion-missing-link = Se tiver o vídeo, publique-o no tópico da reunião ou vincule o endereço: `!gravação vincular { $meeting } https://video.example/mesa-1.mp4`.
grabacion-missing-none = Se a reunião não aconteceu ou não seria gravada, não é preciso fazer nada.
grabacion-not-running = { $titled ->
        [yes] **A Reunião { $meeting } (“{ $title }”) não está sendo gravada**, e já há pessoas na videochamada.
       *[no] **A Reunião { $meeting } não está sendo gravada**, e já há pessoas na videochamada.
    }
grabacion-stopped = { $titled ->
        [yes] **A Reunião { $meeting } (“{ $title }”) deixou de ser gravada**, e ainda há pessoas na videochamada.
       *[no] **A Reunião { $meeting } deixou de ser gravada**, e ainda há pessoas na videochamada.
    }
grabacion-not-running-how = Para gravá-la, entre na videochamada e escolha no menu “Iniciar gravação”. Se não conseguir, avise a quem administra o servidor de videochamadas.
grabacion-aside-unknown = Chegou uma gravação que não é de nenhuma reunião que eu conheça, e a deixei à parte: é a pasta `aside/{ $folder }`, onde se entregam as gravações. Peça a quem administra o servidor que a veja. Se for de uma reunião, atribua-a: `!gravação atribuir { $folder } REU-1`.
grabacion-aside-unreadable = Chegou uma gravação que não pode ser reproduzida, e a deixei à parte: é a pasta `aside/{ $folder }`, onde se entregam as gravações. Peça a quem administra o servidor que veja se pode repará-la; se voltar ao seu lugar, eu a verifico de novo.

# As que ficaram à parte.
grabacion-aside-list = { $count ->
        [one] Há uma gravação à parte:
       *[other] Há { $count } gravações à parte:
    }
grabacion-aside-line = Pasta `{ $folder }`: terminou em { $when }; tem { $size }.
grabacion-aside-more = { $count ->
        [one] E mais uma.
       *[other] E mais { $count }.
    }
grabacion-aside-how = Se sabe de que reunião é uma delas, atribua-a: `!gravação atribuir { $folder } REU-1`.
grabacion-aside-none = Não há gravações à parte.
grabacion-aside-not-found = Não encontro à parte a pasta `{ $folder }`. Se acabou de chegar, espere um minuto; com `!gravação atribuir` vê as que há.
grabacion-aside-no-meeting = Não há uma Reunião { $meeting }. Com `!reunião listar mesa=MESA-1` vê as de uma mesa.
grabacion-aside-which = Diga de que reunião é: `!gravação atribuir { $folder } REU-1`.
grabacion-assign-ask = { $titled ->
        [yes] Esta é a gravação da **Reunião { $meeting }: { $title }**, da mesa “{ $mesa }”, de { $when }?
       *[no] Esta é a gravação da **Reunião { $meeting }**, da mesa “{ $mesa }”, de { $when }?
    }
grabacion-assign-ask-how = Assim que tocar em ✅, eu a guardo e anuncio nessa mesa, e todas as suas pessoas podem vê-la. Toque apenas se tiver certeza.
grabacion-assigned = Guardo o que há na pasta `{ $folder }` como gravação da Reunião { $meeting } e anuncio na sua mesa.

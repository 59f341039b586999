# As páginas que as pessoas abrem com um link. Aqui não há formatação: é texto tal como está.
pagina-skip = Ir para o conteúdo
pagina-languages = Idiomas
pagina-language-es = Español
pagina-language-en = English
pagina-language-pt = Português
pagina-language-fr = Français
pagina-contact = Precisa de ajuda? Escreva para { $contact }.

# O que não pôde ser mostrado.
pagina-error-400 = Não foi possível entender o que enviou
    .next = Volte à página anterior e envie de novo. Se acontecer outra vez, tente com outro navegador.
pagina-error-404 = Esta página não existe
    .next = Verifique se o endereço está completo: se o recebeu por e-mail ou em uma mensagem, abra-o a partir dali ou copie-o inteiro. Se ainda assim não abrir, peça um link novo a quem o enviou.
pagina-error-405 = Esta página não se abre assim
    .next = Abra-a pelo link que recebeu.
pagina-error-408 = O envio demorou demais
    .next = Nada foi guardado. Tente com uma conexão melhor ou com um arquivo menor.
pagina-error-410 = Este link já não funciona
    .next = Ele venceu, ou foi enviado outro mais novo. Use o último que recebeu, ou peça um novo a quem o enviou.
pagina-error-413 = O que enviou é grande demais
    .next = Nada foi guardado. Uma lista pesa muito menos de 1 MB: verifique se é o arquivo certo, deixe nele só a lista e envie-o de novo.
pagina-error-429 = Tentativas demais
    .next = Da sua rede foram tentados muitos endereços que não existem. Espere alguns minutos e abra o link tal como o recebeu.
pagina-error-500 = Algo falhou do nosso lado
    .next = Nada do que enviou por último foi guardado. Tente de novo em alguns minutos.

# Enviar uma lista.
pagina-list-title = Enviar a lista de { $party }
pagina-list-title-wrong = Há algo a corrigir na lista de { $party }
pagina-list-for = Aqui se envia a lista das pessoas de { $party } que participarão da mesa de trabalho “{ $name }”. Na mesa entram só as pessoas das listas que cada parte envia.
pagina-list-until = O link serve uma vez, até { $until }. Quem o tiver pode enviar a lista: não o compartilhe.
pagina-list-with-file = Com um arquivo
pagina-list-template = Baixe o modelo, escreva uma pessoa por linha, salve-o e envie-o aqui. Também serve uma lista que já tenha em Excel ou CSV, com os seus títulos.
pagina-list-template-xlsx = Modelo de Excel
pagina-list-template-csv = Modelo CSV
pagina-list-file = Lista
pagina-list-file-label = Seu arquivo
pagina-list-file-hint = Excel (.xlsx) ou CSV, até 5 MB.
pagina-list-with-lines = Ou escrevendo os nomes
pagina-list-lines-label = Uma pessoa por linha
pagina-list-lines-hint = Nome, e-mail, papel e cargo, separados por ponto e vírgula. Por exemplo:
pagina-list-lines-example = Ana Rojas; ana@mineduc.example; ponto focal; Chefe de currículo
pagina-list-next = Primeiro mostramos como fica a lista. Ainda não muda nada.
pagina-list-check = Revisar a lista
pagina-list-about = Sobre a lista
pagina-list-about-who = Ponha todas as pessoas que devem entrar, e você também se for participar.
pagina-list-about-contact = De cada pessoa são necessários o nome e o e-mail, ou o usuário de Matrix se já tiver um. O resto é opcional.
pagina-list-about-seat = O papel é “participante”, “ponto focal” (quem responde pela lista e pelos acordos da parte) ou “suplente”.
pagina-list-about-use = Os e-mails são usados só para dar entrada a cada pessoa; as outras partes não os veem.
pagina-list-seat-participant = participante
pagina-list-both = Enviou um arquivo e também linhas escritas. Deixe só um dos dois.
pagina-list-neither = Não chegou nenhuma lista. Escolha um arquivo ou escreva as pessoas, uma por linha.
pagina-list-unread = Não conseguimos ler a lista
pagina-list-wrong = { $count ->
        [one] Há uma linha a corrigir
       *[other] Há { $count } linhas a corrigir
    }
pagina-list-wrong-next = Nada mudou. Corrija e envie a lista completa outra vez; se usou um arquivo, terá de escolhê-lo de novo.
pagina-list-line-elsewhere = Linha { $line } ({ $person }): já está na lista de { $party }. Retire a linha, ou peça a quem modera a mesa que dê baixa antes à pessoa ali.

pagina-list-preview-title = Revise a lista de { $party }
pagina-list-preview-changed = A lista mudou enquanto a revisava. Assim ficaria agora.
pagina-list-preview-nothing-yet = Assim fica a lista de { $party } para a mesa “{ $name }”. Ainda não mudou nada.
pagina-list-person = { $seat ->
        [focal_point] { $person } ({ $contact }), ponto focal
        [substitute] { $person } ({ $contact }), suplente
       *[participant] { $person } ({ $contact })
    }
pagina-list-more = { $count ->
        [one] e mais uma pessoa
       *[other] e mais { $count } pessoas
    }
pagina-list-came = { $count ->
        [one] Entra uma pessoa
       *[other] Entram { $count } pessoas
    }
pagina-list-stays = { $count ->
        [one] Continua uma pessoa que já estava
       *[other] Continuam { $count } pessoas que já estavam
    }
pagina-list-leaves = { $count ->
        [one] Não está na lista que enviou: uma pessoa
       *[other] Não estão na lista que enviou: { $count } pessoas
    }
pagina-list-leaves-how = Se a lista nova substituir a de hoje, quem não está nela sai da mesa; se for acrescentada à de hoje, continua. Decide quem modera a mesa.
pagina-list-unknown = Contas que não existem
pagina-list-unknown-how = { $count ->
        [one] O servidor não conhece a conta { $users }. Verifique se está bem escrita.
       *[other] O servidor não conhece as contas { $users }. Verifique se estão bem escritas.
    }
pagina-list-ignored = { $count ->
        [one] Não usamos a coluna { $columns }.
       *[other] Não usamos as colunas { $columns }.
    }
pagina-list-passed = { $count ->
        [one] Não lemos a planilha { $sheets }.
       *[other] Não lemos as planilhas { $sheets }.
    }
pagina-list-then = O que acontece ao enviá-la
pagina-list-then-taken = A lista fica em vigor. Quem tem conta recebe o convite para a sala; aos demais diz-se como entrar.
pagina-list-then-asked = Recebe-a quem modera a mesa, e fica em vigor quando a confirmar.
pagina-list-confirm = Enviar esta lista
pagina-list-back = Voltar e mudá-la

pagina-list-sent-title = Recebemos a lista de { $party }
pagina-list-sent = Chegou a lista de { $party } para a mesa “{ $name }” ({ $at }). Obrigado.
pagina-list-sent-taken = Já está em vigor. Quem tem conta recebe o convite para a sala; aos demais diz-se como entrar.
pagina-list-sent-asked = Quem modera a mesa já a tem e vai confirmá-la; até lá continua em vigor a anterior, se havia.
pagina-list-sent-next = Já pode fechar esta página. O link foi usado; se precisar mudar algo, peça outro a quem o enviou.

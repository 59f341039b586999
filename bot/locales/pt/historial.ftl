# O registro do que foi feito, para a coordenação.
historial-heading = { $count ->
        [one] Histórico de { $mesa }: um ato.
       *[other] Histórico de { $mesa }: { $count } atos, o último primeiro.
    }
historial-heading-all = { $count ->
        [one] Histórico de todas as mesas: um ato.
       *[other] Histórico de todas as mesas: { $count } atos, o último primeiro.
    }
historial-none = Não há nada anotado com essas condições. Tente sem `tipo=`, `pessoa=` ou `desde=`.
historial-more = Página { $page } de { $pages }. Para ver a seguinte: `{ $next }`. Para ter tudo em um arquivo, acrescente `formato=csv`.
historial-no-such-page = Não há uma página { $page }: são de 1 a { $pages }.
historial-no-such-kind = Não há atos de “{ $given }”. Escreva em `tipo=` uma destas palavras: { $kinds }.
historial-no-such-format = O histórico pode ser enviado como CSV: `formato=csv`. Não conheço o formato “{ $given }”.
historial-not-sent = Não consegui enviar o histórico: o servidor não recebeu o arquivo (código { $code }). Tente de novo mais tarde ou peça menos, por exemplo com `desde=`.
historial-file = historico
historial-column-number = número
historial-column-at = quando (UTC)
historial-column-by = quem
historial-column-what = o quê
historial-column-mesa = mesa
historial-column-sentence = em palavras
historial-column-event = mensagem
historial-column-before = antes
historial-column-after = depois

historial-no-mesa = a coordenação
historial-other = { $at }: { $by }, ato “{ $what }” ({ $mesa }).
historial-mesa-created = { $at }: { $by } criou a Mesa { $mesa }, “{ $name }”.
historial-mesa-opened = { $at }: a sala da Mesa { $mesa } ficou pronta.
historial-mesa-failed = { $at }: o servidor não permitiu criar a sala da Mesa { $mesa } (código { $code }).
historial-mesa-edited = { $at }: { $by } mudou a Mesa { $mesa }. Antes: { $before }. Agora: { $after }.
historial-mesa-moderated = { $at }: { $by } mudou quem modera a Mesa { $mesa }. Começam: { $came }. Deixam a tarefa: { $left }.
historial-mesa-archived = { $at }: { $by } arquivou a Mesa { $mesa }.
historial-mesa-reopened = { $at }: { $by } reabriu a Mesa { $mesa }.
historial-mesa-remade = { $at }: { $by } mandou abrir uma sala nova para a Mesa { $mesa }.
historial-list-proposed = { $at }: { $by } enviou em particular a lista de { $name } para a Mesa { $mesa } ({ $people }), para ser confirmada.
historial-list-declined = { $at }: { $by } não aceitou a lista de { $name } que { $user } enviou para a Mesa { $mesa }.
historial-list-account-changed = { $at }: { $by } trocou na Mesa { $mesa } a conta { $old } por { $new }.
historial-list-exported = { $at }: { $by } recebeu em um arquivo ({ $format }) as listas de { $parties } na Mesa { $mesa }.
historial-list-changed = { $at }: { $by } mudou a lista de { $party } na Mesa { $mesa }, que está na versão { $version }. Entram: { $came }. Saem: { $left }.
historial-list-asked = { $at }: { $by } pediu com um link a lista de { $name } para a Mesa { $mesa }.
historial-list-received = { $at }: chegou pela página a lista de { $name } para a Mesa { $mesa }, que { $by } havia pedido.
historial-code-renewed = { $at }: { $by } pediu um código novo para { $person }, de { $party }, na Mesa { $mesa }.
historial-account-made = { $at }: { $by } fez a conta { $user } para { $person }, pela lista da Mesa { $mesa }.
historial-account-linked = { $at }: { $by } pediu um link novo para que { $person } escolha a senha, na Mesa { $mesa }.
historial-account-opened = { $at }: { $by } escolheu a senha da sua conta, pela Mesa { $mesa }.
historial-access-refused = { $membership ->
        [invite] { $at }: { $by } recebeu um convite para { $mesa } sem estar em uma lista.
        [knock] { $at }: { $by } pediu para entrar em { $mesa } sem estar em uma lista.
       *[join] { $at }: { $by } entrou em { $mesa } sem estar em uma lista.
    }
historial-access-settled = { $at }: a sala de { $mesa } ficou de acordo com as listas. Convidei: { $invited }. Retirei: { $removed }. O servidor não permitiu com: { $refused }.
historial-access-taken-out = { $at }: { $by } retirou da sala de { $mesa } { $user }, que está em uma lista.
historial-room-meddled = { $at }: { $by } mudou as regras da sala de { $mesa }.
historial-room-lost = { $at }: deixei de estar na sala de { $mesa }; consta que { $by } me retirou.
historial-welcome-said = { $at }: dei as boas-vindas na Mesa { $mesa } a { $users }.
historial-identity-vouched = { $at }: { $by } confirmou que a mudança de chaves de { $user } é da própria pessoa.
historial-verification-answered = { $at }: { $by } comparou os emojis da verificação { $verification }.
historial-agenda-created = { $at }: { $by } publicou a pauta da Mesa { $mesa }, com { $count } pontos.
historial-agenda-replaced = { $at }: { $by } publicou outra pauta da Mesa { $mesa }, com { $count } pontos.
historial-agenda-added = { $at }: { $by } adicionou pontos à pauta da Mesa { $mesa }, que agora tem { $count }.
historial-agenda-moved = { $at }: { $by } mudou a ordem da pauta da Mesa { $mesa }.
historial-agenda-changed = { $at }: { $by } alterou um ponto da pauta da Mesa { $mesa }.
historial-agenda-removed = { $at }: { $by } removeu um ponto da pauta da Mesa { $mesa }, que agora tem { $count }.
historial-agenda-advanced = { $at }: { $by } passou ao ponto seguinte da pauta da Mesa { $mesa }: { $title }.
historial-meeting-scheduled = { $at }: { $by } agendou a Reunião { $meeting } da Mesa { $mesa } para { $start }.
historial-meeting-moved = { $at }: { $by } mudou a Reunião { $meeting } da Mesa { $mesa }, que agora é { $start }.
historial-meeting-cancelled = { $at }: { $by } cancelou a Reunião { $meeting } da Mesa { $mesa }, que era { $start }.
historial-sala-opened = { $at }: { $by } abriu uma sala de videochamadas na Mesa { $mesa }. Partes, se for uma sala à parte: { $parties }.
historial-meeting-sound-tested = { $at }: { $by } anotou que o som foi testado para a Reunião { $meeting }.
historial-attendance-noted = { $at }: { $by } anotou a presença na Reunião { $meeting }: { $people }.
historial-attendance-exported = { $at }: { $by } pediu a presença na Reunião { $meeting } em um arquivo ({ $format }).
historial-recording-linked = { $at }: { $by } vinculou a Gravação { $recording } da Reunião { $meeting } ({ $mesa }).
historial-recording-shared = { $at }: { $by } compartilhou a Gravação { $recording } com pessoas de fora da mesa: link { $number }, para “{ $for_whom }”, até { $until } ({ $mesa }).
historial-recording-unshared = { $at }: { $by } revogou o link { $number } da Gravação { $recording }, para “{ $for_whom }” ({ $mesa }).
historial-recording-assigned = { $at }: { $by } atribuiu à Reunião { $meeting } o que foi gravado na pasta { $folder } ({ $mesa }).
historial-recording-kept = { $at }: foi guardada a Gravação { $recording } da Reunião { $meeting } ({ $mesa }); por { $by }.
historial-recording-removed = { $at }: { $by } retirou a Gravação { $recording } da Reunião { $meeting } ({ $mesa }).
historial-debate-opened = { $at }: { $by } abriu o Debate { $id }, “{ $title }” ({ $mesa }).
historial-debate-closed = { $at }: { $by } fechou o Debate { $id }, “{ $title }” ({ $mesa }).
historial-agreement-recorded = { $at }: { $by } registrou o Acordo { $id }, “{ $what }” ({ $mesa }).
historial-agreement-done = { $at }: { $by } deu por cumprido o Acordo { $id }, “{ $what }” ({ $mesa }).
historial-agreement-postponed = { $at }: { $by } prorrogou o Acordo { $id }, “{ $what }” ({ $mesa }).
historial-agreement-edited = { $at }: { $by } corrigiu o Acordo { $id }, “{ $what }” ({ $mesa }).
historial-agreement-reopened = { $at }: { $by } voltou a deixar pendente o Acordo { $id }, “{ $what }” ({ $mesa }).
historial-agreement-voided = { $at }: { $by } deixou sem efeito o Acordo { $id }, “{ $what }” ({ $mesa }).
historial-document-added = { $at }: { $by } compartilhou o Documento { $id }, “{ $name }” ({ $mesa }).
historial-document-renewed = { $at }: { $by } compartilhou outra versão do Documento { $id }, “{ $name }” ({ $mesa }).
historial-document-removed = { $at }: { $by } removeu o Documento { $id }, “{ $name }” ({ $mesa }).
historial-resource-added = { $at }: { $by } adicionou o Recurso { $id }, “{ $title }” ({ $mesa }).
historial-resource-removed = { $at }: { $by } removeu o Recurso { $id }, “{ $title }” ({ $mesa }).
historial-reminder-created = { $at }: { $by } criou o Lembrete { $id }.
historial-reminder-cancelled = { $at }: { $by } cancelou o Lembrete { $id }.
historial-reminder-postponed = { $at }: { $by } deixou o Lembrete { $id } para mais tarde.
historial-reminder-paused = { $at }: { $by } deixou em pausa o Lembrete { $id }.
historial-reminder-resumed = { $at }: { $by } retomou o Lembrete { $id }.
historial-meeting-opened = { $at }: { $by } abriu a Reunião { $meeting } da Mesa { $mesa }, prevista para { $start }.
historial-meeting-ended = { $at }: { $by } encerrou a Reunião { $meeting } da Mesa { $mesa }, prevista para { $start }.
historial-agenda-extended = { $at }: { $by } deu mais tempo a um ponto da pauta da Mesa { $mesa }: { $title }.
historial-agenda-parked = { $at }: { $by } deixou um ponto da pauta da Mesa { $mesa } para a próxima reunião. Ponto atual: { $title }.
historial-floor-given = { $at }: { $by } deu a palavra a { $user } ({ $mesa }).
historial-round-begun = { $at }: { $by } começou uma rodada na Mesa { $mesa }, com { $party }.
historial-round-advanced = { $at }: { $by } passou a vez a { $party } ({ $mesa }).
historial-round-ended = { $at }: { $by } encerrou a rodada da Mesa { $mesa }, com { $party }.

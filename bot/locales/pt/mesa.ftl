# As mesas: abrir, ver e mudar.
help-mesa-crear = Abre uma mesa com sua sala privada e convida a coordenação e a moderação.
    .example = !mesa criar "Alfabetização inicial" partes="Argentina; Chile" moderador=@mod:hs fuso=America/Santiago idioma=pt
help-mesa-lista = Mostra as mesas em que você está; à coordenação, todas.
    .menu = Suas mesas.
    .example = !mesa listar
help-mesa-ver = Mostra uma mesa: suas partes, quantas pessoas há em cada lista e quem modera.
    .brief = A mesa: suas partes e quem a modera.
    .example = !mesa ver { $mesa }
help-mesa-editar = Muda o nome, o fuso, o idioma, as vagas ou as partes de uma mesa; com `parte=`, os dados dessa parte.
    .example = !mesa editar mesa={ $mesa } nome="Leitura e escrita" adicionar="Peru; Uruguai"
help-mesa-moderar = Nomeia quem modera uma mesa; com `remover=`, retira a tarefa.
    .example = !mesa moderar mesa={ $mesa } adicionar=@mod:hs
help-mesa-historial = Mostra o que foi feito em uma mesa, ou em todas: quem, o quê e quando. Com `formato=csv`, em um arquivo.
    .example = !mesa histórico { $mesa } tipo=lista desde=2027-01-01
help-mesa-archivar = Arquiva uma mesa: pode-se ler tudo e não se pode escrever. Pede confirmação.
    .example = !mesa arquivar { $mesa }
help-mesa-reabrir = Reabre uma mesa arquivada, tal como estava.
    .example = !mesa reabrir { $mesa }
help-mesa-rehacer = Abre uma sala nova para uma mesa cuja sala se perdeu; tudo o que a mesa tem é conservado.
    .example = !mesa refazer { $mesa }
help-mesa-volver = Envia a você um novo convite para uma mesa de que saiu, ou cujo convite perdeu.
    .brief = Convida você outra vez para uma mesa de que saiu.
    .example = !mesa voltar

# A sala.
mesa-topic = Mesa de trabalho { $mesa }: { $parties }. Acesso só para as pessoas das listas.
mesa-welcome = Boas-vindas a **{ $name }** (Mesa { $mesa }). Esta sala é para conversar, compartilhar arquivos e escrever em conjunto, antes e depois de cada reunião.
mesa-welcome-parties = Aqui se encontram:
mesa-welcome-party = { $party }
mesa-welcome-private = O que se diz aqui é cifrado, e só entram as pessoas das listas que cada parte enviou. Para participar, basta escrever; não é preciso nenhum comando.
mesa-welcome-ask-moderator = Se tiver perguntas, escreva aqui a quem modera: { $users }. Para ver o que você pode fazer, escreva `!ajuda`.
mesa-welcome-ask = Se tiver perguntas, escreva à coordenação: { $users }. Para ver o que você pode fazer, escreva `!ajuda`.
mesa-welcome-never-closes = A mesa não se fecha: volte quando quiser.

# Ao abrir.
mesa-opened = Mesa { $mesa } aberta: **{ $name }**.
mesa-party = { $party }, com a hora de { $zone }
mesa-zones-guessed = Confira as horas: há partes cujo fuso não é certo. Para corrigir uma, escreva por exemplo `!mesa editar mesa={ $mesa } parte=Chile fuso=America/Punta_Arenas`.
mesa-invited = Convidei a coordenação e quem modera: { $moderators }.
mesa-invited-unmoderated = Convidei a coordenação. Ainda não há moderação: os pontos focais conduzem a mesa. Para nomear alguém, escreva `!mesa moderar mesa={ $mesa } adicionar=` e o usuário do Matrix.
mesa-opened-next = Agora faltam as listas: escreva `!lista importar mesa={ $mesa }` e, abaixo, uma pessoa por linha.
mesa-not-opened = Não foi possível abrir a mesa “{ $name }” ({ $mesa }): o servidor não permitiu criar a sala (código { $code }). Avise quem administra o servidor e, quando estiver resolvido, envie de novo `!mesa criar`.
mesa-not-described = A Mesa { $mesa } já mudou, mas a sala ainda mostra os dados de antes: o servidor não permitiu a mudança (código { $code }). Avise quem administra o servidor.

# Ao ver.
mesa-shown = { $state ->
        [archived] Mesa { $mesa }: **{ $name }**. Está arquivada: pode-se ler e não escrever.
        [opening] Mesa { $mesa }: **{ $name }**. Sua sala está sendo criada.
        [failed] Mesa { $mesa }: **{ $name }**. Não foi possível criar sua sala.
       *[open] Mesa { $mesa }: **{ $name }**. Está aberta.
    }
mesa-shown-parties = { $count ->
        [one] Tem uma parte:
       *[other] Tem { $count } partes:
    }
mesa-shown-party = { $people ->
        [one] { $pending ->
            [0] { $party }, com a hora de { $zone }: 1 pessoa na lista
           *[other] { $party }, com a hora de { $zone }: 1 pessoa na lista, ainda sem usuário do Matrix
        }
       *[other] { $pending ->
            [0] { $party }, com a hora de { $zone }: { $people } pessoas na lista
           *[other] { $party }, com a hora de { $zone }: { $people } pessoas na lista, { $pending } ainda sem usuário do Matrix
        }
    }
mesa-shown-party-no-list = { $party }, com a hora de { $zone }: falta a lista
mesa-shown-moderators = { $count ->
        [one] Quem modera é { $users }.
       *[other] Quem modera são { $users }.
    }
mesa-shown-unmoderated = Não tem moderação: os pontos focais conduzem a mesa.
mesa-shown-seats = Ela tem { $seats } vagas nas listas, sem contar a moderação nem a coordenação; ocupadas: { $taken }.
mesa-seats = Ela tem { $seats } vagas nas listas, sem contar a moderação nem a coordenação.
mesa-seats-none = Ela já não tem limite de vagas: as listas podem ter quantas pessoas for preciso.
mesa-seats-number = Escreva o número de vagas, de 1 a { $limit }, por exemplo `vagas=40`; `vagas=0` tira o limite. Você escreveu { $given }.
mesa-seats-taken = As listas da Mesa { $mesa } já têm { $taken } pessoas, sem contar a moderação nem a coordenação: não podem ser { $given } vagas. Remova antes quem estiver a mais com `!lista remover`, ou escreva um número maior.
mesa-shown-settings = { $language ->
        [en] Sua hora é a de { $zone } e seu idioma, o inglês.
        [pt] Sua hora é a de { $zone } e seu idioma, o português.
        [fr] Sua hora é a de { $zone } e seu idioma, o francês.
       *[es] Sua hora é a de { $zone } e seu idioma, o espanhol.
    }
mesa-none = Ainda não há mesas. Para abrir uma, escreva `!mesa criar`, o nome entre aspas e `partes="Argentina; Chile"`.
mesa-none-of-yours = Por enquanto você não está em nenhuma mesa. Quando seu nome estiver em uma lista, você receberá o convite.
mesa-list = { $count ->
        [one] Há uma mesa:
       *[other] Há { $count } mesas:
    }
mesa-list-yours = { $count ->
        [one] Você está em uma mesa:
       *[other] Você está em { $count } mesas:
    }
mesa-list-archived = { $count ->
        [one] Uma está arquivada:
       *[other] { $count } estão arquivadas:
    }
mesa-list-item = { $state ->
        [opening] { $mesa }: { $name }, com { $parties } (a sala está sendo criada)
       *[open] { $mesa }: { $name }, com { $parties }
    }

# Ao mudar.
mesa-edited = A Mesa { $mesa } ficou assim: **{ $name }**.
mesa-edited-nothing = A Mesa { $mesa } já estava assim; não foi preciso mudar nada.
mesa-nothing-to-edit = Diga o que muda: `nome=`, `fuso=`, `idioma=`, `adicionar=` ou `remover=`. Por exemplo: `!mesa editar mesa={ $mesa } nome="Leitura e escrita"`.
mesa-nothing-to-edit-party = Diga o que muda em “{ $party }”: `nome=`, `fuso=` ou `idioma=`. Por exemplo: `!mesa editar mesa={ $mesa } parte=Chile fuso=America/Santiago`.
mesa-edit-one-thing = Com `parte=` mudam-se os dados dessa parte; para adicionar ou remover partes, envie outra mensagem sem `parte=`: `!mesa editar mesa={ $mesa } adicionar="Peru"`.
mesa-moderated = { $count ->
        [one] Quem modera agora a Mesa { $mesa } é { $users }.
       *[other] Quem modera agora a Mesa { $mesa } são { $users }.
    }
mesa-moderated-added = { $count ->
        [one] O convite para { $users } está a caminho.
       *[other] Os convites para { $users } estão a caminho.
    }
mesa-moderated-removed = { $count ->
        [one] { $users } deixa a moderação; continua na sala só se estiver em uma lista.
       *[other] { $users } deixam a moderação; continuam na sala só as pessoas que estão em uma lista.
    }
mesa-moderated-nobody = A Mesa { $mesa } fica sem moderação: os pontos focais a conduzem. Quem deixou a tarefa continua na sala só se estiver em uma lista.
mesa-moderated-nothing = Não foi preciso mudar nada: a Mesa { $mesa } já é moderada por { $users }.
mesa-nobody-to-moderate = Diga quem modera, por exemplo: `!mesa moderar mesa={ $mesa } adicionar=@mod:hs`. Com `remover=` a tarefa é retirada.
mesa-moderation-who = Com `moderação=sim` é preciso dizer quem modera, por exemplo `moderador=@mod:hs`.
mesa-moderation-none = Com `moderação=não` ninguém modera a mesa: os pontos focais a conduzem. Retire `moderador=`, ou retire `moderação=não`.
mesa-not-a-moderator = { $user } não modera a Mesa { $mesa }. Para ver quem modera, escreva `!mesa ver { $mesa }`.
mesa-moderator-both = { $user } está em `adicionar=` e em `remover=`. Deixe em um dos dois.

# O que não é possível.
mesa-name-missing = Falta o nome da mesa. Escreva-o entre aspas, por exemplo: `"Alfabetização inicial"`.
mesa-name-too-long = O nome tem { $length } caracteres e cabem { $limit }. Encurte-o; os detalhes podem ir na pauta.
mesa-party-without-name = Uma parte tem o nome do seu país ou do seu ministério, por exemplo: `Ministerio de Educación de Jujuy (Argentina)`. Não entendi “{ $given }”.
mesa-party-too-long = O nome de uma parte pode ter { $limit } caracteres. Encurte “{ $party }”.
mesa-party-twice = A parte “{ $party }” aparece duas vezes. Deixe-a uma vez, ou dê a cada uma um nome diferente.
mesa-too-few-parties = { $parties } não basta: em uma mesa se encontram pelo menos duas partes. Escreva-as com `;` entre elas, por exemplo: `partes="Argentina; Chile"`.
mesa-too-many-parties = São { $count } partes, e uma mesa pode ter { $limit }. Junte algumas, ou abra duas mesas.
mesa-not-a-user = Um usuário do Matrix se escreve assim: `@ana:{ $server }`. Não entendi “{ $given }”.
mesa-user-elsewhere = { $user } tem conta em outro servidor, e nestas mesas só entram contas de { $server }. Peça a quem administra o servidor uma conta para essa pessoa.
mesa-no-such-party = A Mesa { $mesa } não tem uma parte que seja claramente “{ $party }”. Suas partes são: { $parties }.
mesa-party-has-people = { $count ->
        [one] Não removi “{ $party }”: a lista tem uma pessoa. Remova-a antes com `!lista remover` e o motivo.
       *[other] Não removi “{ $party }”: a lista tem { $count } pessoas. Remova-as antes com `!lista remover` e o motivo.
    }
mesa-still-opening = A sala da Mesa { $mesa } ainda está sendo criada. Espere meu aviso e envie a mensagem de novo.

# Ao arquivar e ao reabrir.
mesa-archive-ask = Arquivo a Mesa { $mesa }, “{ $name }”? As pessoas poderão ler tudo, mas não escrever; a coordenação e a moderação, sim.
mesa-archive-ask-lists = As listas continuam em vigor: ninguém sai da sala por isso, e quem for retirado de uma lista sai da sala.
mesa-archive-ask-meetings = { $count ->
        [one] Há uma reunião por vir, { $start }: não se avisará dela. Se não for acontecer, cancele-a antes com `!reunião cancelar`.
       *[other] Há { $count } reuniões por vir, a primeira { $start }: não se avisará delas. Se não forem acontecer, cancele-as antes com `!reunião cancelar`.
    }
mesa-archive-ask-reminders = { $count ->
        [0] Não há avisos por dar.
        [one] Há um aviso por dar, que vai esperar: se vencer nesse meio-tempo, será dado quando ela for reaberta.
       *[other] Há { $count } avisos por dar, que vão esperar: os que vencerem nesse meio-tempo serão dados quando ela for reaberta.
    }
mesa-archive-ask-answer = Toque em ✅ para arquivá-la. Nada expira: reabre-se quando for preciso com `!mesa reabrir { $mesa }`.
mesa-archived = Mesa { $mesa } arquivada: “{ $name }”. Para reabri-la: `!mesa reabrir { $mesa }`.
mesa-archived-here = Esta mesa foi arquivada: pode-se ler tudo, e por enquanto não se pode escrever. Se for preciso reabri-la, fale com a coordenação: { $users }.
mesa-reopened = Mesa { $mesa } reaberta: “{ $name }”. O que venceu enquanto esteve arquivada é avisado agora.
mesa-reopened-here = Esta mesa está aberta de novo: pode escrever como antes.
mesa-archived-already = A Mesa { $mesa } já está arquivada. Para reabri-la: `!mesa reabrir { $mesa }`.
mesa-not-archived = A Mesa { $mesa } não está arquivada: não há nada a reabrir.
mesa-is-archived = A Mesa { $mesa } está arquivada: pode-se ler e não mudar. A coordenação pode reabri-la com `!mesa reabrir { $mesa }`; escreva para { $contact }.
mesa-archived-meanwhile = A Mesa { $mesa } foi arquivada nesse meio-tempo, e já não se pode mudar. A coordenação pode reabri-la com `!mesa reabrir { $mesa }`.
mesa-remake-ask = { $lost ->
        [yes] Abro uma sala nova para a Mesa { $mesa }, “{ $name }”? Não estou mais na que ela tinha, e ninguém pode me convidar de novo.
       *[no] Abro uma sala nova para a Mesa { $mesa }, “{ $name }”? A atual continua aberta e cuido dela. Se eu abrir outra, esta ficará só para leitura.
    }
mesa-remake-ask-what = { $count ->
        [one] Vou convidar para a sala nova uma pessoa, a única que as listas e a equipe da mesa nomeiam.
       *[other] Vou convidar para a sala nova { $count } pessoas: as das listas e a equipe da mesa.
    } São conservados a portada, a agenda, as reuniões, os debates abertos, os documentos, os acordos e os lembretes. As mensagens de antes ficam na sala anterior.
mesa-remake-ask-answer = Toque em ✅ para abri-la.
mesa-remade = { $count ->
        [one] A Mesa { $mesa }, “{ $name }”, tem uma sala nova. Convidei uma pessoa.
       *[other] A Mesa { $mesa }, “{ $name }”, tem uma sala nova. Estou convidando as suas { $count } pessoas; se alguma eu não puder convidar, aviso aqui.
    } Peça a todas que aceitem o convite e que não escrevam mais na sala anterior.
mesa-remade-here = Esta é a sala nova de **{ $name }** (Mesa { $mesa }). O que a mesa guarda continua aqui: agenda, reuniões, debates, documentos e acordos. Não escreva mais na sala anterior.
mesa-remade-there = **{ $name }** (Mesa { $mesa }) continua em uma sala nova: aceite o convite que recebeu. Aqui já só é possível ler.
mesa-remade-already = A Mesa { $mesa } já tem uma sala nova: não é preciso outra.
mesa-not-remade = Não foi possível abrir uma sala nova para “{ $name }” ({ $mesa }): o servidor não permitiu (código { $code }). Avise quem administra o servidor e, quando estiver resolvido, escreva de novo `!mesa refazer { $mesa }`.

# Ao voltar.
mesa-back-invited = Enviei um novo convite para **{ $name }** (Mesa { $mesa }). Aceite o convite no Element para entrar.
mesa-back-in-already = { $count ->
        [one] Você já está na sala da sua mesa. Procure-a no Element pelo nome:
       *[other] Você já está nas salas das suas mesas. Procure-as no Element pelo nome:
    }
mesa-back-which = Você está fora de { $count } mesas. Diga a qual quer voltar, por exemplo `!mesa voltar { $mesa }`.
mesa-back-no-room = A sala de **{ $name }** (Mesa { $mesa }) ainda está sendo criada. Assim que abrir, o convite chega.
mesa-back-refused = { $code ->
        [banned] Não consegui enviar o convite para **{ $name }** (Mesa { $mesa }): sua conta está banida dessa sala. Escreva para { $contact } para que verifiquem.
       *[other] Não consegui enviar o convite para **{ $name }** (Mesa { $mesa }): o servidor não permitiu ({ $code }). Escreva para { $contact } para que verifiquem.
    }
mesa-back-nothing = Não foi preciso enviar o convite para **{ $name }** (Mesa { $mesa }), ou as listas já não têm o seu nome. Se você não a encontrar no Element, escreva para { $contact }.
mesa-back-not-listed = Não encontro a Mesa { $mesa } entre as suas: nenhuma das listas dela tem o seu nome. Se você deveria estar nela, escreva para { $contact }.

# As reuniões: agendá-las, vê-las, movê-las, cancelá-las.
help-reunion-programar = Agenda uma reunião: o dia e a hora como você os diria (`2027-02-10 15:00`, `segunda 15:00`), quanto dura e o título; para que se repita, `cada="2 semanas"` e `até=` ou `vezes=`.
    .example = !reunião agendar segunda 15:00 duração=90 título="Primeira reunião"
help-reunion-ver = Mostra as próximas reuniões com a hora de cada parte; com um número, essa reunião inteira.
    .menu = As próximas reuniões.
    .example = !reunião ver
help-reunion-lista = Mostra todas as reuniões: as que virão e as últimas realizadas.
    .example = !reunião listar
help-reunion-entrar = Envia em particular a sua entrada para a reunião em curso ou a próxima, com o seu nome; com um número, para essa reunião.
    .menu = A sua entrada para a reunião.
    .example = !entrar
help-reunion-mover = Muda o dia, a hora ou a duração de uma reunião; avisa na sala. Com `todas=sim`, também as seguintes.
    .example = !reunião mover REU-1 terça 16:00
help-reunion-preparar = Mostra o que está pronto para uma reunião e o que falta; com um número, para essa.
    .example = !reunião preparar REU-1
help-reunion-cancelar = Cancela uma reunião, depois de perguntar; avisa na sala. Com `todas=sim`, também as seguintes.
    .example = !reunião cancelar REU-1 motivo="feriado nacional"

# O anúncio e o que se diz a toda a mesa.
reunion-announced = { $titled ->
        [yes] **Reunião { $meeting }: { $title }**
       *[no] **Reunião { $meeting }**
    }
reunion-announced-cancelled = { $titled ->
        [yes] **Reunião { $meeting }: { $title }** (cancelada)
       *[no] **Reunião { $meeting }** (cancelada)
    }
reunion-day = Data: { $day }. Duração: { $length }.
reunion-time = **{ $time }** em { $zones }
reunion-time-other-day = **{ $time }** em { $zones }, de { $day }
reunion-link = Para entrar: [{ $link }]({ $link })
reunion-ask-here = Para entrar: toque em 🎥 aqui embaixo ou escreva `!entrar`, e eu envio em particular uma entrada com o seu nome.
reunion-ask = Para entrar: toque em 🎥 no anúncio da reunião ou escreva `!entrar`, e eu envio em particular uma entrada com o seu nome.
reunion-news-way = { $titled ->
        [yes] **A Reunião { $meeting } (“{ $title }”) tem um link novo.** Alguém deixou a mesa, e o anterior já não é o da reunião.
       *[no] **A Reunião { $meeting } tem um link novo.** Alguém deixou a mesa, e o anterior já não é o da reunião.
    }
reunion-link-anyone = Quem tiver este link pode entrar, com o nome que escrever: não o encaminhe para fora da mesa.
reunion-watch = É uma reunião para assistir: entram com câmera e microfone só as pessoas que moderam ou apresentam.
reunion-recorded = Esta reunião é gravada: quem está na mesa pode revê-la depois.
reunion-was-for = Estava prevista para { $when }.
reunion-reason = Motivo: { $reason }
reunion-news-moved = { $titled ->
        [yes] **A Reunião { $meeting } (“{ $title }”) mudou de data.** Antes: { $before }. Agora: { $now }.
       *[no] **A Reunião { $meeting } mudou de data.** Antes: { $before }. Agora: { $now }.
    }
reunion-news-length = { $titled ->
        [yes] **A Reunião { $meeting } (“{ $title }”) mudou de duração.** Agora dura { $length }; começa quando estava previsto.
       *[no] **A Reunião { $meeting } mudou de duração.** Agora dura { $length }; começa quando estava previsto.
    }
reunion-news-cancelled = { $titled ->
        [yes] **A Reunião { $meeting } (“{ $title }”) foi cancelada.** Estava prevista para { $when }.
       *[no] **A Reunião { $meeting } foi cancelada.** Estava prevista para { $when }.
    }
reunion-reminder = { $titled ->
        [yes] **Lembrete:** a Reunião { $meeting } (“{ $title }”) começa em { $left }.
       *[no] **Lembrete:** a Reunião { $meeting } começa em { $left }.
    }
reunion-reminder-begun = { $titled ->
        [yes] **Lembrete:** a Reunião { $meeting } (“{ $title }”) já começou.
       *[no] **Lembrete:** a Reunião { $meeting } já começou.
    }
reunion-reminder-over = { $titled ->
        [yes] A Reunião { $meeting } (“{ $title }”) estava prevista para { $when }, e a hora dela já passou.
       *[no] A Reunião { $meeting } estava prevista para { $when }, e a hora dela já passou.
    }

# A mensagem fixada e as boas-vindas.
reunion-portada-next = { $titled ->
        [yes] **Próxima reunião** ({ $meeting }): { $title }
       *[no] **Próxima reunião** ({ $meeting })
    }
reunion-portada-now = { $titled ->
        [yes] **Reunião em andamento** ({ $meeting }): { $title }
       *[no] **Reunião em andamento** ({ $meeting })
    }
reunion-portada-more = { $count ->
        [one] Há outra reunião agendada: `!reunião listar`.
       *[other] Há outras { $count } reuniões agendadas: `!reunião listar`.
    }
reunion-so-far-last = { $titled ->
        [yes] Última reunião: { $meeting } (“{ $title }”), { $day }.
       *[no] Última reunião: { $meeting }, { $day }.
    }
reunion-so-far-next = { $titled ->
        [yes] Próxima reunião: { $meeting } (“{ $title }”), { $when }.
       *[no] Próxima reunião: { $meeting }, { $when }.
    }
reunion-so-far-now = { $titled ->
        [yes] Há uma reunião em andamento ({ $meeting }, “{ $title }”), desde { $when }.
       *[no] Há uma reunião em andamento ({ $meeting }), desde { $when }.
    }

# A quem a agenda, a move ou a cancela.
reunion-scheduled-here = Agendei a Reunião { $meeting } para { $when }.
reunion-scheduled = Agendei a Reunião { $meeting } para { $when }. Duração: { $length }. O anúncio está na sala da mesa.
reunion-moved-here = A Reunião { $meeting } agora está marcada para { $when }.
reunion-moved = A Reunião { $meeting } agora está marcada para { $when }. Duração: { $length }. Já avisei na sala da mesa.
reunion-moved-nothing = A Reunião { $meeting } já estava marcada para { $when }, com essa duração; não foi preciso mudar nada.
reunion-reminders = Vou avisar na sala { $before } antes.
reunion-reminders-skipped = { $count ->
        [one] Não há mais tempo para o lembrete de { $before } antes.
       *[other] Não há mais tempo para os lembretes de { $before } antes.
    }
reunion-clash = { $titled ->
        [yes] Atenção: a mesa tem outra reunião nesse horário: { $meeting } (“{ $title }”), { $when }. Se for um engano, mova-a ou cancele-a.
       *[no] Atenção: a mesa tem outra reunião nesse horário: { $meeting }, { $when }. Se for um engano, mova-a ou cancele-a.
    }
reunion-clash-elsewhere = { $count ->
        [one] Atenção: { $users } modera uma reunião de outra mesa nesse horário: { $when }.
       *[other] Atenção: { $users } moderam uma reunião de outra mesa nesse horário: { $when }.
    }
reunion-clash-moderator = { $count ->
        [one] Atenção: { $users } modera nesse horário a Reunião { $meeting } da Mesa { $mesa }: { $when }.
       *[other] Atenção: { $users } moderam nesse horário a Reunião { $meeting } da Mesa { $mesa }: { $when }.
    }
reunion-no-link = Ainda não há um link para entrar: a coordenação precisa indicar onde são realizadas as reuniões (`jitsi.url`, na configuração). Avise { $contact }.
reunion-cancel-ask = { $titled ->
        [yes] Cancelo a Reunião { $meeting } (“{ $title }”), prevista para { $when }? Toque em ✅ para confirmar: avisarei na sala e não haverá mais lembretes. Até lá, nada muda.
       *[no] Cancelo a Reunião { $meeting }, prevista para { $when }? Toque em ✅ para confirmar: avisarei na sala e não haverá mais lembretes. Até lá, nada muda.
    }
reunion-cancelled = { $titled ->
        [yes] Cancelei a Reunião { $meeting } (“{ $title }”) e avisei na sala da mesa.
       *[no] Cancelei a Reunião { $meeting } e avisei na sala da mesa.
    }

# Ao vê-las.
reunion-shown-over = Já foi realizada.
reunion-shown-now = Está em andamento.
reunion-recordings = { $count ->
        [one] Pode ser vista de novo:
       *[other] Pode ser vista de novo, em { $count } gravações:
    }
reunion-after = { $count ->
        [one] Depois há outra reunião:
       *[other] Depois há outras { $count } reuniões:
    }
reunion-list = { $count ->
        [one] Há uma reunião por vir:
       *[other] Há { $count } reuniões por vir:
    }
reunion-list-held = { $count ->
        [one] Foi realizada uma reunião:
       *[other] Foram realizadas { $count } reuniões; primeiro, a última:
    }
reunion-line = { $titled ->
        [yes] { $meeting }: { $title }, { $when }
       *[no] { $meeting }: { $when }
    }
reunion-list-more = { $count ->
        [one] E mais uma. Para ver uma inteira, escreva o número dela: `!REU-1`.
       *[other] E mais { $count }. Para ver uma inteira, escreva o número dela: `!REU-1`.
    }
reunion-none = A Mesa { $mesa } não tem reuniões agendadas. Quando houver uma, você a verá na mensagem fixada da sala.
reunion-none-yet = A Mesa { $mesa } não tem reuniões agendadas. Para agendar uma, escreva por exemplo `!reunião agendar segunda 15:00 duração=90`.

# O que não é possível.
reunion-past = Esse momento já passou. Escreva um dia e uma hora por vir, por exemplo `segunda 15:00`.
reunion-too-far = Falta tempo demais: as reuniões são agendadas com três anos de antecedência no máximo. Confira o ano.
reunion-length-odd = Uma reunião dura entre { $shortest } e { $longest }; entendi { $length }. Escreva os minutos, por exemplo `duração=90`.
reunion-is-cancelled = A Reunião { $meeting } está cancelada e não muda mais. Para fazer outra, escreva por exemplo `!reunião agendar segunda 15:00`.
reunion-has-begun = A Reunião { $meeting } já começou: não pode ser movida nem cancelada. Para fazer outra, escreva por exemplo `!reunião agendar segunda 15:00`.
reunion-is-over = A hora da Reunião { $meeting } já passou: não pode ser movida nem cancelada. Para fazer outra, escreva por exemplo `!reunião agendar segunda 15:00`.
reunion-not-found = A Mesa { $mesa } não tem uma Reunião { $meeting }. Com `!reunião listar` você vê as que há.
reunion-changed-since = A Reunião { $meeting } mudou depois da minha pergunta, e não a cancelei. Se ainda for preciso, escreva de novo `!reunião cancelar { $meeting }`.
reunion-move-to-what = Diga para quando é agora a reunião, por exemplo `!reunião mover { $meeting } segunda 15:00`, ou quanto dura: `duração=60`.
reunion-which = Qual reunião? Acrescente o número depois do comando, por exemplo `{ $meeting }`. As próximas são:
reunion-words-after = Não entendi “{ $rest }” na data. Se é o título da reunião, escreva assim: `título="{ $rest }"`. Se é o lugar cuja hora vale, escreva uma cidade grande ou um país, por exemplo `15:00 (Bogotá)`.
reunion-reason-too-long = O motivo tem { $length } caracteres e cabem { $limit }. Encurte-o; o resto pode ser escrito na sala.

# Antes de uma data valer.
reunion-soon = Está em cima da hora: convém agendar as reuniões com { $days } dias de antecedência, para prepará-las. Verifique se as listas, a pauta e a moderação estão prontas.
reunion-clash-space = { $count ->
        [one] Nesse horário também se realiza uma reunião de outra mesa; já avisei a coordenação.
       *[other] Nesse horário também se realizam { $count } reuniões de outras mesas; já avisei a coordenação.
    }
reunion-clash-other-mesa = Nesse horário também se realiza a Reunião { $meeting } da Mesa { $mesa }: { $when }.
reunion-clash-coordination = A Reunião { $meeting } da Mesa { $mesa }, { $when }, coincide com reuniões de outras mesas:
reunion-clash-coordination-item = { $count ->
        [0] Reunião { $meeting } da Mesa { $mesa }: { $when }
       *[other] Reunião { $meeting } da Mesa { $mesa }: { $when }. Nas duas a moderação é de { $users }.
    }
reunion-ask-schedule = Antes de agendar a reunião, confirme a data. Entendi: **{ $when }**.
reunion-ask-move = Antes de mover a Reunião { $meeting }, confirme a data. Entendi: **{ $when }**.
reunion-ask-confirm = Se estiver certo, toque em ✅. Se não, escreva de novo o comando com a data completa, por exemplo `15 de janeiro de 2027 15:00`. Enquanto não confirmar, nada muda.
reunion-doubt-order = O dia vem antes do mês. Com o mês primeiro seria { $other }.
reunion-doubt-weekday = Hoje é { $today }: poderia ser também o mesmo dia de outra semana.
reunion-doubt-early = É de madrugada. Se for à tarde, a hora é { $time }.
reunion-doubt-midnight = É a meia-noite com que esse dia começa.
reunion-doubt-twice = Nesse dia os relógios são atrasados e essa hora se repete: fico com a primeira vez. A segunda se escreve `{ $second }`.
reunion-doubt-skipped = Nesse dia os relógios são adiantados e a hora que você escreveu não existe: fico com a primeira que existe.
reunion-doubt-country = Nesse país há mais de uma hora: fico com a de { $city }. Para outra, escreva a cidade, por exemplo `15:00 (Bogotá)`.
# Abri-la e encerrá-la.
help-reunion-abrir = Abre a reunião, com o primeiro ponto da pauta; avisa na sala. Sem número, a próxima.
    .example = !reunião abrir REU-1
help-reunion-terminar = Encerra a reunião em andamento e publica o resumo: pontos, acordos e o que fica pendente.
    .example = !reunião terminar
reunion-news-opened = { $titled ->
        [yes] **Começou a Reunião { $meeting }: { $title }**
       *[no] **Começou a Reunião { $meeting }**
    }
reunion-thread-opened = A reunião começou às { $at }.
reunion-opened = Abri a Reunião { $meeting } e avisei na sala da mesa.
reunion-ended = { $titled ->
        [yes] **Terminou a Reunião { $meeting }: { $title }.** Durou { $length }.
       *[no] **Terminou a Reunião { $meeting }.** Durou { $length }.
    }
reunion-ended-items = Os pontos:
reunion-ended-item-timed = ✔ { $title }: { $taken } (previstos: { $length })
reunion-ended-item-took = ✔ { $title }: { $taken }
reunion-ended-item = ✔ { $title }
reunion-ended-item-pending = ⏸ { $title }: fica pendente
reunion-ended-agreements = { $count ->
        [one] Foi registrado um acordo:
       *[other] Foram registrados { $count } acordos:
    }
reunion-ended-no-agreements = Não foram registrados acordos. Para registrar um: `!acordo registrar`.
reunion-ended-pending = O que ficou pendente passa à pauta da próxima reunião que for agendada.
reunion-ended-pending-in = O que ficou pendente está na pauta da Reunião { $meeting }.
reunion-ended-answer = Encerrei a Reunião { $meeting }. O resumo está na sala da mesa.
reunion-already-open = A Reunião { $meeting } já está aberta. Para passar de ponto, escreva `!próximo`; para encerrá-la, `!reunião terminar`.
reunion-other-open = Não abri a Reunião { $asked }: a Reunião { $meeting } está em andamento. Encerre-a antes com `!reunião terminar`.
reunion-opened-too-late = A Reunião { $meeting } já passou e não pode ser aberta. Para fazer outra, escreva por exemplo `!reunião agendar segunda 15:00`.
reunion-opened-too-early = Não abri: a Reunião { $meeting } é em { $day }, { $time }. Se querem fazê-la agora, mova-a antes, por exemplo `!reunião mover { $meeting } em 10 min`.
reunion-not-open = A Reunião { $meeting } não está em andamento. Para abri-la, escreva `!reunião abrir { $meeting }`.
reunion-none-open = A Mesa { $mesa } não tem uma reunião em andamento. Para abrir a próxima, escreva `!reunião abrir`.
reunion-mode-unknown = Não conheço a maneira de participar “{ $given }”. Escreva `modo=ver` para uma reunião grande em que só falam as pessoas que moderam ou apresentam, ou não escreva `modo=`.
reunion-ask-end = Encerro a reunião? Toque em ✅ e publico o resumo. Para continuar, adicione um ponto com `!pauta adicionar`.
reunion-ended-forgotten = Como ninguém a encerrou, dou-a por encerrada: já se passaram mais de duas horas da hora prevista.

# A uma só pessoa, em particular.
reunion-later-kept = { $titled ->
        [yes] Anotado: { $at } eu lembro você aqui da Reunião { $meeting } (“{ $title }”).
       *[no] Anotado: { $at } eu lembro você aqui da Reunião { $meeting }.
    }
reunion-to-one = { $titled ->
        [yes] **Lembrete:** a Reunião { $meeting } (“{ $title }”) da mesa “{ $name }” começa em { $left }: { $when }.
       *[no] **Lembrete:** a Reunião { $meeting } da mesa “{ $name }” começa em { $left }: { $when }.
    }
reunion-to-one-begun = { $titled ->
        [yes] **Lembrete:** a Reunião { $meeting } (“{ $title }”) da mesa “{ $name }” já começou; era para { $when }.
       *[no] **Lembrete:** a Reunião { $meeting } da mesa “{ $name }” já começou; era para { $when }.
    }
help-reunion-vivo = Envia a você em particular a página para conduzir a reunião pelo celular.
    .example = !reunião ao vivo

# Reuniões que se repetem.
reunion-series-unclear = Não entendi de quanto em quanto se repete. Escreva, por exemplo, assim: `cada="2 semanas"`, `cada=semana` ou `cada=mês`.
reunion-series-no-end = Falta até quando se repete: acrescente `até=` com o último dia, por exemplo `até=2027-06-30`, ou `vezes=` com quantas reuniões são, { $most } no máximo.
reunion-series-times = Com `vezes=` diga quantas reuniões são: entre 2 e { $most }.
reunion-series-weekday = A data da primeira reunião seria { $day }, que não é o dia da semana em que se repete. Corrija um dos dois.
reunion-series-too-many = Seriam mais de { $most } reuniões, o máximo que se agenda de uma vez. Encurte com `até=` ou com `vezes=`.
reunion-series-alone = Até esse dia não se repete nenhuma vez. Escreva um `até=` posterior, ou agende uma só reunião sem `cada=`.
reunion-series-not-one = A Reunião { $meeting } não se repete: mova-a ou cancele-a sem `todas=sim`.
reunion-series-how-often = Falta de quanto em quanto se repete: acrescente, por exemplo, `cada="2 semanas"`.
reunion-recurring-how = Para agendar várias que se repetem, escreva quando é a primeira e de quanto em quanto, por exemplo `!reunião agendar segunda 9:00 cada=semana vezes=6`.
reunion-series-following = { $count ->
        [one] E outra reunião depois:
       *[other] E outras { $count } reuniões depois:
    }
reunion-series-line = { $day } ({ $meeting }): { $times }
reunion-series-news-moved = { $titled ->
        [yes] **{ $count } reuniões mudaram, a partir da Reunião { $meeting } (“{ $title }”).** Agora são:
       *[no] **{ $count } reuniões mudaram, a partir da Reunião { $meeting }.** Agora são:
    }
reunion-series-news-cancelled = { $titled ->
        [yes] **{ $count } reuniões foram canceladas, a partir da Reunião { $meeting } (“{ $title }”).** Estavam previstas para:
       *[no] **{ $count } reuniões foram canceladas, a partir da Reunião { $meeting }.** Estavam previstas para:
    }
reunion-series-scheduled = Agendei { $count } reuniões, de { $first } a { $last }: a primeira, { $since }; a última, { $until }. Na mesma hora do relógio o ano todo. Cada uma é movida ou cancelada sozinha, ou com as seguintes: `todas=sim`.
reunion-series-moved = Movi { $count } reuniões: a primeira é { $since }; a última, { $until }. Já avisei na sala.
reunion-series-cancel-ask = { $titled ->
        [yes] Cancelo { $count } reuniões: a Reunião { $meeting } (“{ $title }”), de { $since }, e as seguintes, até a de { $until }? Toque em ✅ para confirmar: avisarei na sala e não haverá mais lembretes. Enquanto não o fizer, nada muda.
       *[no] Cancelo { $count } reuniões: a Reunião { $meeting }, de { $since }, e as seguintes, até a de { $until }? Toque em ✅ para confirmar: avisarei na sala e não haverá mais lembretes. Enquanto não o fizer, nada muda.
    }
reunion-series-cancelled = { $titled ->
        [yes] Cancelei { $count } reuniões, a partir da Reunião { $meeting } (“{ $title }”), e avisei na sala da mesa.
       *[no] Cancelei { $count } reuniões, a partir da Reunião { $meeting }, e avisei na sala da mesa.
    }
reunion-clash-more = { $count ->
        [one] E coincide com mais uma reunião: `!calendário`.
       *[other] E coincide com mais { $count } reuniões: `!calendário`.
    }

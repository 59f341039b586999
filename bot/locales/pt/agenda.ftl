# A pauta da mesa.
help-agenda-crear = Publica e fixa a pauta: um ponto por linha, com o título, os minutos e quem apresenta.
    .example =
        !pauta criar
        Abertura | 10 | @mod:hs
        A experiência do Chile | 25 | Chile
        Acordos | 15
    .lines = Responda a esta mensagem com os pontos, um por linha. Por exemplo: `A experiência do Chile | 25 | Chile`.
help-agenda-ver = Mostra a pauta e em que ponto está.
    .menu = A pauta.
    .example = !pauta ver
help-agenda-agregar = Adiciona um ponto no fim da pauta, ou no lugar que `posição=` indicar.
    .example = !pauta adicionar Próximos passos | 10 | Chile
    .lines = Responda a esta mensagem com os pontos a adicionar, um por linha. Por exemplo: `Próximos passos | 10 | Chile`.
help-agenda-mover = Muda um ponto de lugar: primeiro seu número, depois o novo.
    .example = !pauta mover 3 2
help-agenda-cambiar = Altera um ponto: primeiro o número, depois como fica, ou só os minutos.
    .example = !pauta trocar 2 A experiência do Chile | 20 | Chile
help-agenda-quitar = Tira um ponto da pauta, pelo número.
    .example = !pauta remover 3
help-agenda-siguiente = Começa pelo primeiro ponto; depois, encerra o atual e abre o seguinte.
    .example = !pauta próximo

# A mensagem fixada.
agenda-heading = **Pauta**
agenda-item-done = { $shape ->
        [full] ✔ { $title } ({ $length }), { $presenter }
        [timed] ✔ { $title } ({ $length })
        [presented] ✔ { $title }, { $presenter }
       *[bare] ✔ { $title }
    }
agenda-item-current = { $shape ->
        [full] ▶ **{ $title }** ({ $length }), { $presenter }
        [timed] ▶ **{ $title }** ({ $length })
        [presented] ▶ **{ $title }**, { $presenter }
       *[bare] ▶ **{ $title }**
    }
agenda-item-next = { $shape ->
        [full] { $title } ({ $length }), { $presenter }
        [timed] { $title } ({ $length })
        [presented] { $title }, { $presenter }
       *[bare] { $title }
    }
agenda-total = Duração total: { $length }.
agenda-closed-note = A pauta está terminada.
agenda-so-far = A pauta está no ponto { $position } de { $last }: “{ $title }”.
agenda-so-far-closed = { $count ->
        [one] A pauta foi tratada por inteiro (um ponto).
       *[other] A pauta foi tratada por inteiro ({ $count } pontos).
    }

# Ao mudar.
agenda-created = { $count ->
        [one] A pauta está na mensagem fixada: um ponto, { $length }.
       *[other] A pauta está na mensagem fixada: { $count } pontos, { $length }.
    }
agenda-created-untimed = { $count ->
        [one] A pauta está na mensagem fixada, com um ponto.
       *[other] A pauta está na mensagem fixada, com { $count } pontos.
    }
agenda-added = Adicionei “{ $title }” como ponto { $position }.
agenda-added-many = Adicionei { $count } pontos a partir do { $position }.
agenda-moved = “{ $title }” agora é o ponto { $position }.
agenda-changed = { $shape ->
        [full] O ponto { $position } fica assim: { $title } ({ $length }), { $presenter }.
        [timed] O ponto { $position } fica assim: { $title } ({ $length }).
        [presented] O ponto { $position } fica assim: { $title }, { $presenter }.
       *[bare] O ponto { $position } fica assim: { $title }.
    }
agenda-removed = Tirei “{ $title }” da pauta.
agenda-now = { $shape ->
        [full] Ponto { $position } de { $last }: **{ $title }** ({ $length }), { $presenter }.
        [timed] Ponto { $position } de { $last }: **{ $title }** ({ $length }).
        [presented] Ponto { $position } de { $last }: **{ $title }**, { $presenter }.
       *[bare] Ponto { $position } de { $last }: **{ $title }**.
    }
agenda-was = Ponto encerrado: “{ $closed }”.
agenda-closed = { $count ->
        [one] Era o único ponto: a pauta está terminada. Agradecemos.
       *[other] Era o último dos { $count } pontos: a pauta está terminada. Agradecemos.
    }

# O que não se entendeu, linha por linha.
agenda-refused = { $count ->
        [one] Não mudei nada: há uma linha a corrigir.
       *[other] Não mudei nada: há { $count } linhas a corrigir.
    }
agenda-refused-next = Cada ponto se escreve assim: `A experiência do Chile | 25 | Chile`. Os minutos e quem apresenta podem faltar. Corrija e envie de novo todas as linhas.
agenda-line-without-title = Linha { $number }: “{ $line }” não tem título. Escreva-o no começo.
agenda-line-title-long = Linha { $number }: o título é longo demais. Deixe-o com 150 caracteres ou menos: “{ $line }”.
agenda-line-presenter-long = Linha { $number }: o que diz quem apresenta é longo demais. Deixe-o com 100 caracteres ou menos: “{ $line }”.
agenda-line-not-a-user = Linha { $number }: o usuário do Matrix não está completo; escreve-se como `@mod:hs`. Está escrito: “{ $line }”.
agenda-line-not-a-length = Linha { $number }: não entendi os minutos. Escreva só um número, como `25`. Está escrito: “{ $line }”.
agenda-line-length-odd = Linha { $number }: um ponto dura entre 1 minuto e 12 horas. Corrija os minutos: “{ $line }”.

# O que não é possível.
agenda-empty = A pauta precisa de pelo menos um ponto. Escreva um por linha abaixo de `!pauta criar`.
agenda-too-long = São { $count } pontos, e em uma pauta cabem { $limit }. Junte alguns.
agenda-none = A Mesa { $mesa } ainda não tem pauta. Para criá-la, escreva `!pauta criar` e, abaixo, um ponto por linha.
agenda-none-yet = A Mesa { $mesa } ainda não tem pauta. Quem modera a mesa a publica; quando estiver pronta, aparecerá na mensagem fixada.
agenda-is-closed = A pauta já está encerrada: todos os pontos foram tratados. Para uma nova, escreva `!pauta criar`; para continuar com esta, `!pauta adicionar`.
agenda-is-running = A pauta já começou (está no ponto { $position } de { $last }) e não se substitui. Você pode mudá-la com `!pauta adicionar`, `!pauta mover` ou `!pauta remover`, ou terminá-la com `!próximo` e criar outra depois.
agenda-no-such-item = Não há um ponto { $position }. Escreva um número de 1 a { $last }.
agenda-item-begun = O ponto { $position } (“{ $title }”) já começou e fica onde está. Podem mudar os pontos a partir do { $first }.
agenda-last-item = É o único ponto: a pauta não pode ficar vazia. Para escrevê-la de novo, use `!pauta criar`.

# De que reunião é.
agenda-of-meeting = É a pauta da Reunião { $meeting }.
agenda-of-draft = É um rascunho: será a pauta da próxima reunião que for agendada.
agenda-created-of = É a da Reunião { $meeting }.
agenda-longer = É mais do que { $length }, a duração da reunião. Encurte algum ponto, ou dê mais tempo com `!reunião mover { $meeting } duração={ $minutes }`.
agenda-created-draft = Ainda não há uma reunião agendada: a próxima ficará com ela.
agenda-item-pending = { $shape ->
        [full] ⏸ { $title } ({ $length }), { $presenter }: fica pendente
        [timed] ⏸ { $title } ({ $length }): fica pendente
        [presented] ⏸ { $title }, { $presenter }: fica pendente
       *[bare] ⏸ { $title }: fica pendente
    }
agenda-item-link = Material: [{ $link }]({ $link })
agenda-none-of = A Reunião { $meeting } ainda não tem pauta. Para criá-la, escreva `!pauta criar` e, abaixo, um ponto por linha.
agenda-meeting-over = A Reunião { $meeting } já terminou e a pauta dela não muda. Para a próxima, escreva `!pauta criar`.
agenda-no-current = Agora não se está tratando de nenhum ponto. Para começar, escreva `!próximo`.
agenda-extend-odd = Pode-se dar a um ponto entre 1 minuto e { $longest } a mais; entendi { $length }. Escreva os minutos, por exemplo `!pauta estender 5`.
agenda-item-is-done = O ponto { $position } (“{ $title }”) já foi tratado. Para voltar a ele na próxima reunião, adicione-o com `!pauta adicionar`.
agenda-just-advanced = Não avancei outra vez: enquanto você escrevia, já se passou a “{ $title }”. Se esse ponto também terminou, escreva `!próximo`.

# Enquanto se trata.
help-agenda-extender = Dá mais minutos ao ponto que se está tratando; sem número, cinco.
    .example = !pauta estender 5
help-agenda-pendiente = Deixa para a próxima reunião o ponto que se está tratando, ou o do número que você disser.
    .example = !pauta pendente
agenda-extended = “{ $title }” tem mais { $length }: até as { $until }.
agenda-parked = “{ $title }” fica pendente para a próxima reunião.
agenda-parked-in = “{ $title }” fica pendente: passou à pauta da Reunião { $meeting }.
agenda-left = “{ $title }”: faltam { $left }, até as { $until }.
agenda-is-over = “{ $title }”: o tempo previsto acabou.
agenda-over-run = “{ $title }”: passou { $over } do tempo previsto.
agenda-follows = A seguir: “{ $title }”.
agenda-time-over = Acabou o tempo de “{ $title }”. A seguir, “{ $next }”: `!próximo`. Para dar mais tempo: `!pauta estender 5`.
agenda-time-over-last = Acabou o tempo de “{ $title }”, o último ponto. Para dar mais tempo: `!pauta estender 5`; para encerrar: `!reunião terminar`.
agenda-item-took = { $shape ->
        [full] ✔ { $title } ({ $length }), { $presenter }: levou { $taken }
        [timed] ✔ { $title } ({ $length }): levou { $taken }
        [presented] ✔ { $title }, { $presenter }: levou { $taken }
       *[bare] ✔ { $title }: levou { $taken }
    }
agenda-item-at = { $shape ->
        [full] { $at } · { $title } ({ $length }), { $presenter }
        [timed] { $at } · { $title } ({ $length })
        [presented] { $at } · { $title }, { $presenter }
       *[bare] { $at } · { $title }
    }
agenda-clock = Horários previstos, pelo relógio de { $zone }.
agenda-line-link = Linha { $number }: o endereço do material não está completo; escreve-se como `https://www.mineduc.example/lectura`. Diz: “{ $line }”.

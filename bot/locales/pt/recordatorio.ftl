# Os lembretes.
help-recordatorio-crear = Lembra algo mais tarde, uma vez ou de tempos em tempos: primeiro quando, depois o quê, cada coisa entre aspas. Com `para=eu` é só para você; quem modera escreve `para=sala`, ou o usuário de uma pessoa. Em resposta a uma mensagem, basta quando.
    .brief = Lembra você de algo mais tarde: primeiro quando, depois o quê.
    .example = !lembrete criar "amanhã 9:00" "Enviar a proposta"
help-recordatorio-lista = Mostra os lembretes que faltam; com um número, um só.
    .example = !lembrete listar
help-recordatorio-cancelar = Cancela um lembrete, pelo número.
    .example = !lembrete cancelar REC-1
help-recordatorio-posponer = Deixa um lembrete para mais tarde, ou o diz outra vez: daqui a quanto tempo, ou quando. Em resposta a um lembrete, o número não é necessário.
    .example = !lembrete adiar REC-1 "30 min"
help-recordatorio-pausar = Deixa um lembrete em pausa até que você o retome.
    .example = !lembrete pausar REC-1
help-recordatorio-reanudar = Retoma um lembrete que estava em pausa.
    .example = !lembrete retomar REC-1

# Ao criá-lo.
recordatorio-created = { $where ->
        [room] Lembrete { $reminder }, marcado para { $at }, nesta sala: “{ $text }”.
        [mesa] Lembrete { $reminder }, marcado para { $at }, na sala da Mesa { $mesa }: “{ $text }”.
        [elsewhere] Lembrete { $reminder }, marcado para { $at }; avisarei você na sala da Mesa { $mesa }: “{ $text }”.
        [other-person] Lembrete { $reminder }, marcado para { $at }; avisarei { $user } nesta sala: “{ $text }”.
        [other-elsewhere] Lembrete { $reminder }, marcado para { $at }; avisarei { $user } na sala da Mesa { $mesa }: “{ $text }”.
       *[person] Lembrete { $reminder }, marcado para { $at }; avisarei você aqui: “{ $text }”.
    }
recordatorio-that-message = a mensagem a que você respondeu
recordatorio-this-message = esta mensagem
recordatorio-recurs = Repete-se. Depois será:
recordatorio-moment = { $at }
recordatorio-how-to-cancel = Se não for mais necessário: `!lembrete cancelar { $reminder }`.

# O que se diz na hora.
recordatorio-say = ⏰ Lembrete { $reminder }: **{ $text }**
recordatorio-say-to = ⏰ Lembrete { $reminder } para { $user }: **{ $text }**
recordatorio-say-again = ⏰ De novo, Lembrete { $reminder } para { $user }: **{ $text }**
recordatorio-say-again-all = ⏰ De novo, Lembrete { $reminder }: **{ $text }**
recordatorio-late = Este lembrete era para { $at } e chega com atraso, porque fiquei sem conexão.
recordatorio-missed = { $count ->
        [one] Este lembrete era para { $at } e chega com atraso, porque fiquei sem conexão.
       *[other] Este lembrete chega com atraso, porque fiquei sem conexão: deveria ter sido dito { $count } vezes desde { $at }. Digo uma só vez e ele continua como previsto.
    }

# Os que faltam.
recordatorio-list = { $where ->
        [room] Lembretes pendentes desta mesa ({ $count }):
       *[mine] Seus lembretes pendentes ({ $count }):
    }
recordatorio-list-item = { $recurs ->
        [yes] { $reminder }: “{ $text }”, { $at }; repete-se
       *[no] { $reminder }: “{ $text }”, { $at }
    }
recordatorio-list-paused = { $reminder }: “{ $text }”, em pausa
recordatorio-list-more = E mais { $count }, para mais adiante.
recordatorio-list-none = Não há lembretes pendentes. Para criar um, escreva por exemplo `!lembrete criar "amanhã 9:00" "Enviar a proposta"`.
recordatorio-shown = { $where ->
        [room] Lembrete { $reminder }, marcado para { $at }, nesta sala: “{ $text }”.
        [mesa] Lembrete { $reminder }, marcado para { $at }, na sala da Mesa { $mesa }: “{ $text }”.
        [elsewhere] Lembrete { $reminder }, marcado para { $at }, para quem o pediu, em outra sala: “{ $text }”.
       *[person] Lembrete { $reminder }, marcado para { $at }, aqui, para quem o pediu: “{ $text }”.
    }
recordatorio-shown-paused = O Lembrete { $reminder } está em pausa: “{ $text }”. Para retomá-lo: `!lembrete retomar { $reminder }`.
recordatorio-ended = { $ended ->
        [cancelled] O Lembrete { $reminder } está cancelado: “{ $text }”.
       *[said] O Lembrete { $reminder } já foi dito: “{ $text }”.
    }
recordatorio-cancelled = Cancelei o Lembrete { $reminder }: “{ $text }”.

# Mais tarde, em pausa, outra vez.
recordatorio-postponed = O Lembrete { $reminder } (“{ $text }”) fica para { $at }.
recordatorio-postponed-once = O Lembrete { $reminder } (“{ $text }”) fica, só desta vez, para { $at }. Depois, como previsto: { $after }.
recordatorio-again-at = { $alone ->
        [yes] Direi de novo o Lembrete { $reminder } só a você, marcado para { $at }.
       *[no] { $recurs ->
            [paused] Direi de novo o Lembrete { $reminder }, marcado para { $at }; as demais vezes continuam em pausa.
            [yes] Direi de novo o Lembrete { $reminder }, marcado para { $at }; além disso, ele continua a se repetir como previsto.
           *[no] Direi de novo o Lembrete { $reminder }, marcado para { $at }.
        }
    }
recordatorio-paused = O Lembrete { $reminder } (“{ $text }”) fica em pausa. Para retomá-lo: `!lembrete retomar { $reminder }`.
recordatorio-resumed = Retomei o Lembrete { $reminder } (“{ $text }”), agora marcado para { $at }.

# O que não é possível.
recordatorio-text-missing = Falta o que lembrar. Escreva entre aspas depois da data, por exemplo `!lembrete criar "amanhã 9:00" "Enviar a proposta"`.
recordatorio-text-long = O texto tem { $length } caracteres e cabem { $limit }. Encurte-o ou diga onde está o documento.
recordatorio-too-often = Um lembrete se repete, no máximo, a cada { $least }. Escreva, por exemplo, `cada 30 min` ou `cada dia 9:00`.
recordatorio-too-many = Você já tem { $limit } lembretes pendentes, que é o máximo. Cancele algum com `!lembrete cancelar`; com `!lembrete listar` você vê todos.
recordatorio-none = Não encontro aqui o Lembrete { $reminder }. Com `!lembrete listar` você vê os que há.
recordatorio-not-yours = O Lembrete { $reminder } é alterado ou cancelado por quem o criou ou por quem modera a mesa. Peça na sala.
recordatorio-for-whom = Não entendi para quem é: “{ $given }”. Escreva `para=eu`, `para=sala` ou o usuário da pessoa, por exemplo `para=@ana:hs`.
recordatorio-for-others = Um lembrete para outra pessoa ou para toda a sala é criado por quem modera a mesa. Para você, escreva-o sem `para=`.
recordatorio-for-which-mesa = Diga em que mesa está essa pessoa, por exemplo `mesa=MESA-1`: avisarei na sala da mesa. Se for para você, escreva `para=eu`.
recordatorio-for-nobody = { $user } não está nas listas da Mesa { $mesa }, e não posso lembrar nada a essa pessoa ali. Com `!quem` você vê quem está.
recordatorio-paused-already = O Lembrete { $reminder } já estava em pausa. Para retomá-lo: `!lembrete retomar { $reminder }`.
recordatorio-not-paused = O Lembrete { $reminder } não está em pausa. Com `!lembrete listar` você vê os que faltam.
recordatorio-moment-gone = O momento do Lembrete { $reminder } passou enquanto ele estava em pausa. Diga para quando fica, por exemplo `!lembrete adiar { $reminder } "amanhã 9:00"`.
recordatorio-over = O Lembrete { $reminder } já foi dito ou foi cancelado antes: não resta nada a cancelar.

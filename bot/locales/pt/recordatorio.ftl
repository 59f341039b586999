# Os lembretes.
help-recordatorio-crear = Lembra algo mais tarde, uma vez ou de tempos em tempos: primeiro quando, depois o quê, cada coisa entre aspas.
    .example = !lembrete criar "amanhã 9:00" "Enviar a proposta"
help-recordatorio-lista = Mostra os lembretes que faltam; com um número, um só.
    .menu = Os lembretes pendentes.
    .example = !lembrete listar
help-recordatorio-cancelar = Cancela um lembrete, pelo número.
    .example = !lembrete cancelar REC-1

# Ao criá-lo.
recordatorio-created = { $where ->
        [room] Lembrete { $reminder }, marcado para { $at }, nesta sala: “{ $text }”.
        [mesa] Lembrete { $reminder }, marcado para { $at }, na sala da Mesa { $mesa }: “{ $text }”.
        [elsewhere] Lembrete { $reminder }, marcado para { $at }; avisarei você na sala da Mesa { $mesa }: “{ $text }”.
       *[person] Lembrete { $reminder }, marcado para { $at }; avisarei você aqui: “{ $text }”.
    }
recordatorio-recurs = Repete-se. Depois será:
recordatorio-moment = { $at }
recordatorio-how-to-cancel = Se não for mais necessário: `!lembrete cancelar { $reminder }`.

# O que se diz na hora.
recordatorio-say = ⏰ Lembrete { $reminder }: **{ $text }**
recordatorio-say-to = ⏰ Lembrete { $reminder } para { $user }: **{ $text }**
recordatorio-say-again = ⏰ De novo, Lembrete { $reminder } para { $user }: **{ $text }**
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
recordatorio-list-more = E mais { $count }, para mais adiante.
recordatorio-list-none = Não há lembretes pendentes. Para criar um, escreva por exemplo `!lembrete criar "amanhã 9:00" "Enviar a proposta"`.
recordatorio-shown = { $where ->
        [room] Lembrete { $reminder }, marcado para { $at }, nesta sala: “{ $text }”.
        [mesa] Lembrete { $reminder }, marcado para { $at }, na sala da Mesa { $mesa }: “{ $text }”.
        [elsewhere] Lembrete { $reminder }, marcado para { $at }, para quem o pediu, em outra sala: “{ $text }”.
       *[person] Lembrete { $reminder }, marcado para { $at }, aqui, para quem o pediu: “{ $text }”.
    }
recordatorio-ended = { $ended ->
        [cancelled] O Lembrete { $reminder } está cancelado: “{ $text }”.
       *[said] O Lembrete { $reminder } já foi dito: “{ $text }”.
    }
recordatorio-cancelled = Cancelei o Lembrete { $reminder }: “{ $text }”.

# O que não é possível.
recordatorio-text-missing = Falta o que lembrar. Escreva entre aspas depois da data, por exemplo `!lembrete criar "amanhã 9:00" "Enviar a proposta"`.
recordatorio-text-long = O texto tem { $length } caracteres e cabem { $limit }. Encurte-o ou diga onde está o documento.
recordatorio-too-often = Um lembrete se repete, no máximo, a cada { $least }. Escreva, por exemplo, `cada 30 min` ou `cada dia 9:00`.
recordatorio-too-many = Você já tem { $limit } lembretes pendentes, que é o máximo. Cancele algum com `!lembrete cancelar`; com `!lembrete listar` você vê todos.
recordatorio-none = Não encontro aqui o Lembrete { $reminder }. Com `!lembrete listar` você vê os que há.
recordatorio-not-yours = O Lembrete { $reminder } é cancelado por quem o criou ou por quem modera a mesa. Peça na sala.
recordatorio-over = O Lembrete { $reminder } já foi dito ou foi cancelado antes: não resta nada a cancelar.

# Lo que hace falta antes de una reunión.
preparacion-heading = { $titled ->
        [yes] **Preparación de la Reunión { $meeting }: { $title }**, de la mesa «{ $name }» ({ $mesa }), el { $when }
       *[no] **Preparación de la Reunión { $meeting }**, de la mesa «{ $name }» ({ $mesa }), el { $when }
    }
preparacion-lists = { $done ->
        [yes] ✔ Listas: las enviaron todas las partes ({ $count }).
       *[no] ☐ Listas: faltan las de { $missing }. Se piden con `!lista pedir`.
    }
preparacion-people = { $done ->
        [yes] ✔ Personas en la sala: todas ({ $joined }).
       *[no] ☐ Personas en la sala: { $joined } de { $listed }. Quiénes faltan se ve con `!lista diferencias`.
    }
preparacion-agenda = { $done ->
        [yes] ✔ Agenda: tiene { $count } puntos.
       *[no] ☐ Agenda: todavía no tiene puntos. Se escribe con `!agenda crear reunión={ $meeting }`.
    }
preparacion-moderator = { $done ->
        [yes] ✔ Moderación: { $users }.
       *[no] ☐ Moderación: nadie. Se nombra con `!mesa moderar { $mesa }`.
    }
preparacion-entries = { $done ->
        [yes] ✔ Entradas a la videollamada: funcionan.
       *[no] ☐ Entradas a la videollamada: { $why ->
            [away] el servidor de reuniones no me responde. Pida a quien lo administra que lo revise.
            [refuses] el servidor de reuniones no acepta las entradas que envío, y nadie podría entrar. Pida a quien lo administra que revise allí `app_id` y `app_secret`.
           *[nowhere] falta decir dónde se realizan las reuniones (`jitsi.url`, en la configuración).
        }
    }
preparacion-sound = { $done ->
        [yes] ✔ Prueba de sonido: hecha, según { $user }.
       *[no] ☐ Prueba de sonido: pendiente.
    }
preparacion-ready = Todo está listo.
preparacion-how = Lo que puedo ver lo marco yo, y este mensaje se actualiza. Cuando hayan probado el sonido, toque ✅ aquí.
preparacion-sound-noted = Anoté que se probó el sonido para la Reunión { $meeting }.

# Lo mismo en pocas palabras.
preparacion-lacks-lists = listas
preparacion-lacks-people = personas que todavía no entran a la sala
preparacion-lacks-agenda = agenda
preparacion-lacks-moderator = quien modere
preparacion-lacks-entries = entradas a la videollamada
preparacion-lacks-sound = prueba de sonido

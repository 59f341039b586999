

# El enlace a la página de quien modera, en privado.
vivo-link = Con esta página conduce la Reunión { $meeting } de «{ $name }» desde el teléfono: siguiente punto, más tiempo, quién pide la palabra, acuerdos.
vivo-link-address = [{ $link }]({ $link })
vivo-link-own = Es solo para usted: quien tenga el enlace puede hacer lo mismo.
vivo-sent = Le envié en privado la página para conducir la Reunión { $meeting }.
vivo-no-pages = La página para conducir la reunión no está disponible: falta decir dónde se abren las páginas (`web.public_url`, en la configuración). Mientras tanto puede usar `!siguiente`, `!agenda extender 5`, `!agenda pendiente` y `!palabra dar`.

# La página. Aquí no hay formato: es texto tal cual.
vivo-heading = { $titled ->
        [yes] Reunión { $meeting }: { $title }
       *[no] Reunión { $meeting }
    }
vivo-page-over = Este enlace ya no sirve
vivo-page-over-next = La página es de quien modera la mesa, mientras dura la reunión. Si usted la modera, escriba en la mesa !reunión vivo y recibirá otro enlace.
vivo-page-ended = La reunión terminó. El resumen está en la sala de la mesa.
vivo-page-cancelled = La reunión se canceló.
vivo-page-starts = Está prevista para el { $when }.
vivo-open = Abrir la reunión
vivo-point = Punto { $position } de { $last }
vivo-presents = Presenta: { $presenter }
vivo-left = Quedan { $time }
vivo-over = Se pasó { $time }
vivo-gone = Lleva { $time }
vivo-until = hasta las { $until }
vivo-next-point = Sigue: { $title }
vivo-all-done = Se trataron todos los puntos
vivo-not-begun = La agenda todavía no empezó
vivo-no-agenda = Esta reunión no tiene agenda
vivo-next = Siguiente
vivo-extend = +5 min
vivo-park = Dejar pendiente
vivo-agreement = Acuerdo
vivo-give = Dar la palabra
vivo-queue = { $count ->
        [0] Piden la palabra
       *[other] Piden la palabra ({ $count })
    }
vivo-queue-empty = Nadie, por ahora.
vivo-speaks = Tiene la palabra: { $name }
vivo-round = Ronda
vivo-round-minutes = Minutos para cada parte
vivo-round-begin = Empezar la ronda
vivo-round-end = Terminar la ronda
vivo-turn = Turno de { $party }.
vivo-turn-next = Sigue { $party }.
vivo-turn-button = Turno siguiente
vivo-agenda = Agenda
vivo-agreed = Acuerdos de esta reunión
vivo-agreed-one = { $agreement }: { $what }
vivo-item-pending = { $title }: queda pendiente
vivo-length = ({ $length })
vivo-material = Material: { $host }
vivo-end-ask = Terminar la reunión…
vivo-end-what = Publico el resumen en la sala; los puntos que falten pasan a la próxima reunión.
vivo-end = Sí, terminar
vivo-refresh = Actualizar
vivo-offline = No hay conexión: lo que ve es de hace un rato. Se actualiza sola cuando vuelva.
vivo-stale = No hice nada: la página había cambiado desde que usted la vio. Así está ahora.
vivo-day = «{ $given }» no es un día. Elija en el calendario para cuándo es.
vivo-agreement-title = Registrar un acuerdo
vivo-agreement-what = Qué se acordó
vivo-agreement-who = Quién responde
vivo-agreement-choose = Elija
vivo-agreement-network = La red
vivo-agreement-due = Para cuándo
vivo-agreement-record = Registrar
vivo-agreement-back = Volver sin registrar

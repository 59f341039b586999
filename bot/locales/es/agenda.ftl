# La agenda de la mesa.
help-agenda-crear = Publica y fija la agenda: un punto por línea, con su título, los minutos y quién lo presenta.
    .example =
        !agenda crear
        Apertura | 10 | @mod:hs
        La experiencia de Chile | 25 | Chile
        Acuerdos | 15
    .lines = Responda a este mensaje con los puntos, uno por línea. Por ejemplo: `La experiencia de Chile | 25 | Chile`.
help-agenda-ver = Muestra la agenda y en qué punto va.
    .menu = La agenda.
    .example = !agenda ver
help-agenda-agregar = Agrega un punto al final de la agenda, o en el lugar que diga `posición=`.
    .example = !agenda agregar Próximos pasos | 10 | Chile
    .lines = Responda a este mensaje con los puntos que agrega, uno por línea. Por ejemplo: `Próximos pasos | 10 | Chile`.
help-agenda-mover = Cambia un punto de lugar: primero su número, después el nuevo.
    .example = !agenda mover 3 2
help-agenda-cambiar = Cambia un punto: primero su número, después cómo queda, o solo los minutos.
    .example = !agenda cambiar 2 La experiencia de Chile | 20 | Chile
help-agenda-quitar = Quita un punto de la agenda, por su número.
    .example = !agenda quitar 3
help-agenda-siguiente = Empieza por el primer punto; después, cierra el actual y abre el que sigue.
    .example = !agenda siguiente

# El mensaje fijado.
agenda-heading = **Agenda**
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
agenda-total = Duración total: { $length }.
agenda-closed-note = La agenda está terminada.
agenda-so-far = La agenda va en el punto { $position } de { $last }: «{ $title }».
agenda-so-far-closed = { $count ->
        [one] La agenda se trató entera (un punto).
       *[other] La agenda se trató entera ({ $count } puntos).
    }

# Al cambiarla.
agenda-created = { $count ->
        [one] La agenda está en el mensaje fijado: un punto, { $length }.
       *[other] La agenda está en el mensaje fijado: { $count } puntos, { $length }.
    }
agenda-created-untimed = { $count ->
        [one] La agenda está en el mensaje fijado, con un punto.
       *[other] La agenda está en el mensaje fijado, con { $count } puntos.
    }
agenda-added = Agregué «{ $title }» como punto { $position }.
agenda-added-many = Agregué { $count } puntos a partir del { $position }.
agenda-moved = «{ $title }» es ahora el punto { $position }.
agenda-changed = { $shape ->
        [full] El punto { $position } queda así: { $title } ({ $length }), { $presenter }.
        [timed] El punto { $position } queda así: { $title } ({ $length }).
        [presented] El punto { $position } queda así: { $title }, { $presenter }.
       *[bare] El punto { $position } queda así: { $title }.
    }
agenda-removed = Quité «{ $title }» de la agenda.
agenda-now = { $shape ->
        [full] Punto { $position } de { $last }: **{ $title }** ({ $length }), { $presenter }.
        [timed] Punto { $position } de { $last }: **{ $title }** ({ $length }).
        [presented] Punto { $position } de { $last }: **{ $title }**, { $presenter }.
       *[bare] Punto { $position } de { $last }: **{ $title }**.
    }
agenda-was = Se cerró «{ $closed }».
agenda-closed = { $count ->
        [one] Era el único punto: la agenda está terminada. Gracias.
       *[other] Era el último de los { $count } puntos: la agenda está terminada. Gracias.
    }

# Lo que no se entendió, línea por línea.
agenda-refused = { $count ->
        [one] No cambié nada: hay una línea por corregir.
       *[other] No cambié nada: hay { $count } líneas por corregir.
    }
agenda-refused-next = Cada punto se escribe así: `La experiencia de Chile | 25 | Chile`. Los minutos y quién presenta pueden faltar. Corrija y envíe otra vez todas las líneas.
agenda-line-without-title = Línea { $number }: «{ $line }» no tiene título. Escríbalo al comienzo.
agenda-line-title-long = Línea { $number }: el título es demasiado largo. Déjelo en 150 caracteres o menos: «{ $line }».
agenda-line-presenter-long = Línea { $number }: lo que dice quién presenta es demasiado largo. Déjelo en 100 caracteres o menos: «{ $line }».
agenda-line-not-a-user = Línea { $number }: el usuario de Matrix no está completo; se escribe como `@mod:hs`. Dice: «{ $line }».
agenda-line-not-a-length = Línea { $number }: no entendí los minutos. Escriba solo un número, como `25`. Dice: «{ $line }».
agenda-line-length-odd = Línea { $number }: un punto dura entre 1 minuto y 12 horas. Corrija los minutos: «{ $line }».

# Lo que no se puede.
agenda-empty = La agenda necesita al menos un punto. Escriba uno por línea debajo de `!agenda crear`.
agenda-too-long = Son { $count } puntos y en una agenda caben { $limit }. Junte algunos.
agenda-none = La Mesa { $mesa } todavía no tiene agenda. Para crearla, escriba `!agenda crear` y, debajo, un punto por línea.
agenda-none-yet = La Mesa { $mesa } todavía no tiene agenda. La publica quien modera la mesa; cuando esté, se verá en el mensaje fijado.
agenda-is-closed = La agenda ya está cerrada: se trataron todos los puntos. Para una nueva, escriba `!agenda crear`; para seguir con esta, `!agenda agregar`.
agenda-is-running = La agenda ya empezó (va en el punto { $position } de { $last }) y no se reemplaza. Puede cambiarla con `!agenda agregar`, `!agenda mover` o `!agenda quitar`, o terminarla con `!siguiente` y crear otra después.
agenda-no-such-item = No hay un punto { $position }. Escriba un número del 1 al { $last }.
agenda-item-begun = El punto { $position } («{ $title }») ya empezó y queda donde está. Se pueden cambiar los puntos desde el { $first }.
agenda-last-item = Es el único punto: la agenda no puede quedar vacía. Para escribirla de nuevo, use `!agenda crear`.

# De qué reunión es.
agenda-of-meeting = Es la agenda de la Reunión { $meeting }.
agenda-of-draft = Es un borrador: será la agenda de la próxima reunión que se programe.
agenda-created-of = Es la de la Reunión { $meeting }.
agenda-longer = Es más de lo que dura la reunión ({ $length }). Acorte algún punto, o dé más tiempo con `!reunión mover { $meeting } duración={ $minutes }`.
agenda-created-draft = Todavía no hay una reunión programada: la tomará la próxima.
agenda-item-pending = { $shape ->
        [full] ⏸ { $title } ({ $length }), { $presenter }: queda pendiente
        [timed] ⏸ { $title } ({ $length }): queda pendiente
        [presented] ⏸ { $title }, { $presenter }: queda pendiente
       *[bare] ⏸ { $title }: queda pendiente
    }
agenda-item-link = Material: [{ $link }]({ $link })
agenda-none-of = La Reunión { $meeting } todavía no tiene agenda. Para crearla, escriba `!agenda crear` y, debajo, un punto por línea.
agenda-meeting-over = La Reunión { $meeting } ya terminó y su agenda no cambia. Para la próxima, escriba `!agenda crear`.
agenda-no-current = Ahora no se está tratando ningún punto. Para empezar, escriba `!siguiente`.
agenda-extend-odd = Se puede dar a un punto entre 1 minuto y { $longest } más; entendí { $length }. Escriba los minutos, por ejemplo `!agenda extender 5`.
agenda-item-is-done = El punto { $position } («{ $title }») ya se trató. Para volver a él en la próxima reunión, agréguelo con `!agenda agregar`.
agenda-just-advanced = No avancé otra vez: mientras usted escribía ya se pasó a «{ $title }». Si ese punto también terminó, escriba `!siguiente`.

# Mientras se trata.
help-agenda-extender = Da más minutos al punto que se está tratando; sin número, cinco.
    .example = !agenda extender 5
help-agenda-pendiente = Deja para la próxima reunión el punto que se está tratando, o el del número que usted diga.
    .example = !agenda pendiente
agenda-extended = «{ $title }» tiene { $length } más: hasta las { $until }.
agenda-parked = «{ $title }» queda pendiente para la próxima reunión.
agenda-parked-in = «{ $title }» queda pendiente: pasó a la agenda de la Reunión { $meeting }.
agenda-left = «{ $title }»: quedan { $left }, hasta las { $until }.
agenda-is-over = «{ $title }»: se cumplió su tiempo.
agenda-over-run = «{ $title }»: se pasó { $over }.
agenda-follows = Sigue: «{ $title }».
agenda-time-over = Se cumplió el tiempo de «{ $title }». Sigue «{ $next }»: `!siguiente`. Para darle más tiempo: `!agenda extender 5`.
agenda-time-over-last = Se cumplió el tiempo de «{ $title }», el último punto. Para darle más tiempo: `!agenda extender 5`; para terminar: `!reunión terminar`.
agenda-item-took = { $shape ->
        [full] ✔ { $title } ({ $length }), { $presenter }: llevó { $taken }
        [timed] ✔ { $title } ({ $length }): llevó { $taken }
        [presented] ✔ { $title }, { $presenter }: llevó { $taken }
       *[bare] ✔ { $title }: llevó { $taken }
    }
agenda-item-at = { $shape ->
        [full] { $at } · { $title } ({ $length }), { $presenter }
        [timed] { $at } · { $title } ({ $length })
        [presented] { $at } · { $title }, { $presenter }
       *[bare] { $at } · { $title }
    }
agenda-clock = Horas previstas, según el reloj de { $zone }.
agenda-line-link = Línea { $number }: la dirección del material no está completa; se escribe como `https://www.mineduc.example/lectura`. Dice: «{ $line }».

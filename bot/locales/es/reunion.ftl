# Las reuniones: programarlas, verlas, moverlas, cancelarlas.
help-reunion-programar = Programa una reunión: el día y la hora como usted los diría (`2027-02-10 15:00`, `lunes 15:00`), cuánto dura y su título; para que se repita, `cada="2 semanas"` y `hasta=` o `veces=`.
    .example = !reunión programar lunes 15:00 duración=90 título="Primera reunión"
help-reunion-ver = Muestra las próximas reuniones con la hora de cada parte; con un número, esa reunión entera.
    .menu = Las reuniones que vienen.
    .example = !reunión ver
help-reunion-lista = Muestra todas las reuniones: las que vienen y las últimas que se realizaron.
    .example = !reunión lista
help-reunion-entrar = Le envía en privado su entrada a la reunión en curso o a la próxima, con su nombre; con un número, a esa reunión.
    .menu = Su entrada a la reunión.
    .example = !entrar
help-reunion-mover = Cambia el día, la hora o la duración de una reunión; avisa en la sala. Con `todas=sí`, también las que le siguen.
    .example = !reunión mover REU-1 martes 16:00
help-reunion-preparar = Muestra qué está listo para una reunión y qué falta; con un número, para esa.
    .example = !reunión preparar REU-1
help-reunion-cancelar = Cancela una reunión, después de preguntarle; avisa en la sala. Con `todas=sí`, también las que le siguen.
    .example = !reunión cancelar REU-1 motivo="feriado nacional"

# El anuncio y lo que se dice a toda la mesa.
reunion-announced = { $titled ->
        [yes] **Reunión { $meeting }: { $title }**
       *[no] **Reunión { $meeting }**
    }
reunion-announced-cancelled = { $titled ->
        [yes] **Reunión { $meeting }: { $title }** (cancelada)
       *[no] **Reunión { $meeting }** (cancelada)
    }
reunion-day = Fecha: { $day }. Duración: { $length }.
reunion-time = **{ $time }** en { $zones }
reunion-time-other-day = **{ $time }** en { $zones }, del { $day }
reunion-link = Para entrar: [{ $link }]({ $link })
reunion-ask-here = Para entrar: toque 🎥 aquí abajo o escriba `!entrar`, y le envío en privado una entrada con su nombre.
reunion-ask = Para entrar: toque 🎥 en el anuncio de la reunión o escriba `!entrar`, y le envío en privado una entrada con su nombre.
reunion-news-way = { $titled ->
        [yes] **La Reunión { $meeting } («{ $title }») tiene un enlace nuevo.** Alguien dejó la mesa, y el de antes ya no es el de la reunión.
       *[no] **La Reunión { $meeting } tiene un enlace nuevo.** Alguien dejó la mesa, y el de antes ya no es el de la reunión.
    }
reunion-link-anyone = Quien tenga este enlace puede entrar, con el nombre que escriba: no lo reenvíe fuera de la mesa.
reunion-watch = Es una reunión para ver: entran con cámara y micrófono solo quienes moderan o presentan.
reunion-recorded = Esta reunión se graba: quienes están en la mesa pueden volver a verla después.
reunion-was-for = Estaba prevista para el { $when }.
reunion-reason = Motivo: { $reason }
reunion-news-moved = { $titled ->
        [yes] **La Reunión { $meeting } («{ $title }») se movió.** Antes: { $before }. Ahora: { $now }.
       *[no] **La Reunión { $meeting } se movió.** Antes: { $before }. Ahora: { $now }.
    }
reunion-news-length = { $titled ->
        [yes] **La Reunión { $meeting } («{ $title }») cambió de duración.** Ahora dura { $length }; empieza cuando estaba previsto.
       *[no] **La Reunión { $meeting } cambió de duración.** Ahora dura { $length }; empieza cuando estaba previsto.
    }
reunion-news-cancelled = { $titled ->
        [yes] **La Reunión { $meeting } («{ $title }») se canceló.** Estaba prevista para el { $when }.
       *[no] **La Reunión { $meeting } se canceló.** Estaba prevista para el { $when }.
    }
reunion-reminder = { $titled ->
        [yes] **Recordatorio:** la Reunión { $meeting } («{ $title }») empieza dentro de { $left }.
       *[no] **Recordatorio:** la Reunión { $meeting } empieza dentro de { $left }.
    }
reunion-reminder-begun = { $titled ->
        [yes] **Recordatorio:** la Reunión { $meeting } («{ $title }») ya empezó.
       *[no] **Recordatorio:** la Reunión { $meeting } ya empezó.
    }
reunion-reminder-over = { $titled ->
        [yes] La Reunión { $meeting } («{ $title }») estaba prevista para el { $when }, y su hora ya pasó.
       *[no] La Reunión { $meeting } estaba prevista para el { $when }, y su hora ya pasó.
    }

# El mensaje fijado y la bienvenida.
reunion-portada-next = { $titled ->
        [yes] **Próxima reunión** ({ $meeting }): { $title }
       *[no] **Próxima reunión** ({ $meeting })
    }
reunion-portada-now = { $titled ->
        [yes] **Reunión en curso** ({ $meeting }): { $title }
       *[no] **Reunión en curso** ({ $meeting })
    }
reunion-portada-more = { $count ->
        [one] Hay otra reunión programada: `!reunión lista`.
       *[other] Hay otras { $count } reuniones programadas: `!reunión lista`.
    }
reunion-so-far-last = { $titled ->
        [yes] La última reunión ({ $meeting }, «{ $title }») fue el { $day }.
       *[no] La última reunión ({ $meeting }) fue el { $day }.
    }
reunion-so-far-next = { $titled ->
        [yes] La próxima reunión ({ $meeting }, «{ $title }») será el { $when }.
       *[no] La próxima reunión ({ $meeting }) será el { $when }.
    }
reunion-so-far-now = { $titled ->
        [yes] Hay una reunión en curso ({ $meeting }, «{ $title }»), desde el { $when }.
       *[no] Hay una reunión en curso ({ $meeting }), desde el { $when }.
    }

# A quien la programa, la mueve o la cancela.
reunion-scheduled-here = Programé la Reunión { $meeting } para el { $when }.
reunion-scheduled = Programé la Reunión { $meeting } para el { $when }. Duración: { $length }. El anuncio está en la sala de la mesa.
reunion-moved-here = La Reunión { $meeting } es ahora el { $when }.
reunion-moved = La Reunión { $meeting } es ahora el { $when }. Duración: { $length }. Ya avisé en la sala de la mesa.
reunion-moved-nothing = La Reunión { $meeting } ya era el { $when }, con esa duración; no hizo falta cambiar nada.
reunion-reminders = La recordaré en la sala { $before } antes.
reunion-reminders-skipped = { $count ->
        [one] Ya no hay tiempo para el recordatorio de { $before } antes.
       *[other] Ya no hay tiempo para los recordatorios de { $before } antes.
    }
reunion-clash = { $titled ->
        [yes] Atención: la mesa tiene a esa hora otra reunión, { $meeting } («{ $title }»), el { $when }. Si es un error, muévala o cancélela.
       *[no] Atención: la mesa tiene a esa hora otra reunión, { $meeting }, el { $when }. Si es un error, muévala o cancélela.
    }
reunion-clash-elsewhere = { $count ->
        [one] Atención: { $users } modera a esa hora una reunión de otra mesa, el { $when }.
       *[other] Atención: { $users } moderan a esa hora una reunión de otra mesa, el { $when }.
    }
reunion-clash-moderator = { $count ->
        [one] Atención: { $users } modera a esa hora la Reunión { $meeting } de la Mesa { $mesa }, el { $when }.
       *[other] Atención: { $users } moderan a esa hora la Reunión { $meeting } de la Mesa { $mesa }, el { $when }.
    }
reunion-no-link = Todavía no hay un enlace para entrar: la coordinación tiene que decir dónde se realizan las reuniones (`jitsi.url`, en la configuración). Avise a { $contact }.
reunion-cancel-ask = { $titled ->
        [yes] ¿Cancelo la Reunión { $meeting } («{ $title }»), prevista para el { $when }? Toque ✅ para confirmar: avisaré en la sala y no habrá más recordatorios. Mientras no lo haga, no cambia nada.
       *[no] ¿Cancelo la Reunión { $meeting }, prevista para el { $when }? Toque ✅ para confirmar: avisaré en la sala y no habrá más recordatorios. Mientras no lo haga, no cambia nada.
    }
reunion-cancelled = { $titled ->
        [yes] Cancelé la Reunión { $meeting } («{ $title }») y avisé en la sala de la mesa.
       *[no] Cancelé la Reunión { $meeting } y avisé en la sala de la mesa.
    }

# Al verlas.
reunion-shown-over = Ya se realizó.
reunion-shown-now = Está en curso.
reunion-recordings = { $count ->
        [one] Se puede volver a ver:
       *[other] Se puede volver a ver, en { $count } grabaciones:
    }
reunion-after = { $count ->
        [one] Después hay otra reunión:
       *[other] Después hay otras { $count } reuniones:
    }
reunion-list = { $count ->
        [one] Hay una reunión por venir:
       *[other] Hay { $count } reuniones por venir:
    }
reunion-list-held = { $count ->
        [one] Se realizó una reunión:
       *[other] Se realizaron { $count } reuniones; primero, la última:
    }
reunion-line = { $titled ->
        [yes] { $meeting }: { $title }, { $when }
       *[no] { $meeting }: { $when }
    }
reunion-list-more = { $count ->
        [one] Y otra más. Para ver una entera, escriba su número: `!REU-1`.
       *[other] Y otras { $count }. Para ver una entera, escriba su número: `!REU-1`.
    }
reunion-none = La Mesa { $mesa } no tiene reuniones programadas. Cuando haya una, lo verá en el mensaje fijado de la sala.
reunion-none-yet = La Mesa { $mesa } no tiene reuniones programadas. Para programar una, escriba por ejemplo `!reunión programar lunes 15:00 duración=90`.

# Lo que no se puede.
reunion-past = Ese momento ya pasó. Escriba un día y una hora por venir, por ejemplo `lunes 15:00`.
reunion-too-far = Falta demasiado tiempo: las reuniones se programan con tres años de anticipación como máximo. Revise el año.
reunion-length-odd = Una reunión dura entre { $shortest } y { $longest }; entendí { $length }. Escriba los minutos, por ejemplo `duración=90`.
reunion-is-cancelled = La Reunión { $meeting } está cancelada y ya no cambia. Para hacer otra, escriba por ejemplo `!reunión programar lunes 15:00`.
reunion-has-begun = La Reunión { $meeting } ya empezó: no se puede mover ni cancelar. Para hacer otra, escriba por ejemplo `!reunión programar lunes 15:00`.
reunion-is-over = La hora de la Reunión { $meeting } ya pasó: no se puede mover ni cancelar. Para hacer otra, escriba por ejemplo `!reunión programar lunes 15:00`.
reunion-not-found = La Mesa { $mesa } no tiene una Reunión { $meeting }. Con `!reunión lista` ve las que hay.
reunion-changed-since = La Reunión { $meeting } cambió después de mi pregunta, y no la cancelé. Si todavía hace falta, escriba de nuevo `!reunión cancelar { $meeting }`.
reunion-move-to-what = Diga para cuándo es ahora la reunión, por ejemplo `!reunión mover { $meeting } lunes 15:00`, o cuánto dura: `duración=60`.
reunion-which = ¿Qué reunión? Agregue su número después del comando, por ejemplo `{ $meeting }`. Las que vienen son:
reunion-words-after = No entendí «{ $rest }» en la fecha. Si es el título de la reunión, escríbalo así: `título="{ $rest }"`. Si es el lugar cuya hora vale, escriba una ciudad grande o un país, por ejemplo `15:00 (Bogotá)`.
reunion-reason-too-long = El motivo tiene { $length } caracteres y caben { $limit }. Acórtelo; lo demás puede escribirlo en la sala.

# Antes de que valga una fecha.
reunion-soon = Es pronto: conviene programar las reuniones con { $days } días de anticipación, para prepararlas. Revise que las listas, la agenda y la moderación estén listas.
reunion-clash-space = { $count ->
        [one] A esa hora se realiza también una reunión de otra mesa; ya se lo dije a la coordinación.
       *[other] A esa hora se realizan también { $count } reuniones de otras mesas; ya se lo dije a la coordinación.
    }
reunion-clash-other-mesa = A esa hora se realiza también la Reunión { $meeting } de la Mesa { $mesa }, el { $when }.
reunion-clash-coordination = La Reunión { $meeting } de la Mesa { $mesa }, el { $when }, coincide con reuniones de otras mesas:
reunion-clash-coordination-item = { $count ->
        [0] Reunión { $meeting } de la Mesa { $mesa }: { $when }
       *[other] Reunión { $meeting } de la Mesa { $mesa }: { $when }. En las dos modera { $users }.
    }
reunion-ask-schedule = Antes de programar la reunión, confirme la fecha. Entendí: **{ $when }**.
reunion-ask-move = Antes de mover la Reunión { $meeting }, confirme la fecha. Entendí: **{ $when }**.
reunion-ask-confirm = Si es así, toque ✅. Si no, escriba de nuevo el comando con la fecha completa, por ejemplo `15 de enero de 2027 15:00`. Mientras no confirme, no cambia nada.
reunion-doubt-order = El día va antes que el mes. Con el mes primero sería el { $other }.
reunion-doubt-weekday = Hoy es { $today }: podría ser también el mismo día de otra semana.
reunion-doubt-early = Es de madrugada. Si es por la tarde, la hora es { $time }.
reunion-doubt-midnight = Es la medianoche con la que empieza ese día.
reunion-doubt-twice = Ese día se atrasan los relojes y esa hora llega dos veces: tomo la primera. La segunda se escribe `{ $second }`.
reunion-doubt-skipped = Ese día se adelantan los relojes y la hora que escribió no existe: tomo la primera que sí existe.
reunion-doubt-country = En ese país hay más de una hora: tomo la de { $city }. Para otra, escriba la ciudad, por ejemplo `15:00 (Bogotá)`.
# Abrirla y terminarla.
help-reunion-abrir = Abre la reunión, con el primer punto de su agenda; avisa en la sala. Sin número, la próxima.
    .example = !reunión abrir REU-1
help-reunion-terminar = Termina la reunión en curso y publica el resumen: puntos, acuerdos y lo que queda pendiente.
    .example = !reunión terminar
reunion-news-opened = { $titled ->
        [yes] **Empezó la Reunión { $meeting }: { $title }**
       *[no] **Empezó la Reunión { $meeting }**
    }
reunion-thread-opened = La reunión empezó a las { $at }.
reunion-opened = Abrí la Reunión { $meeting } y avisé en la sala de la mesa.
reunion-ended = { $titled ->
        [yes] **Terminó la Reunión { $meeting }: { $title }.** Duró { $length }.
       *[no] **Terminó la Reunión { $meeting }.** Duró { $length }.
    }
reunion-ended-items = Los puntos:
reunion-ended-item-timed = ✔ { $title }: { $taken } (previstos: { $length })
reunion-ended-item-took = ✔ { $title }: { $taken }
reunion-ended-item = ✔ { $title }
reunion-ended-item-pending = ⏸ { $title }: queda pendiente
reunion-ended-agreements = { $count ->
        [one] Se registró un acuerdo:
       *[other] Se registraron { $count } acuerdos:
    }
reunion-ended-no-agreements = No se registraron acuerdos. Para registrar uno: `!acuerdo registrar`.
reunion-ended-pending = Lo que quedó pendiente pasa a la agenda de la próxima reunión que se programe.
reunion-ended-pending-in = Lo que quedó pendiente está en la agenda de la Reunión { $meeting }.
reunion-ended-answer = Terminé la Reunión { $meeting }. El resumen está en la sala de la mesa.
reunion-already-open = La Reunión { $meeting } ya está abierta. Para pasar de punto, escriba `!siguiente`; para terminarla, `!reunión terminar`.
reunion-other-open = No abrí la Reunión { $asked }: la Reunión { $meeting } está en curso. Termínela antes con `!reunión terminar`.
reunion-opened-too-late = La Reunión { $meeting } ya pasó y no se puede abrir. Para hacer otra, escriba por ejemplo `!reunión programar lunes 15:00`.
reunion-opened-too-early = No la abrí: la Reunión { $meeting } es el { $day }, { $time }. Si quieren hacerla ahora, muévala antes, por ejemplo `!reunión mover { $meeting } en 10 min`.
reunion-not-open = La Reunión { $meeting } no está en curso. Para abrirla, escriba `!reunión abrir { $meeting }`.
reunion-none-open = La Mesa { $mesa } no tiene una reunión en curso. Para abrir la próxima, escriba `!reunión abrir`.
reunion-mode-unknown = No conozco la manera de participar «{ $given }». Escriba `modo=ver` para una reunión grande en la que solo hablan quienes moderan o presentan, o no escriba `modo=`.
reunion-ask-end = ¿Termino la reunión? Toque ✅ y publico el resumen. Para seguir, agregue un punto con `!agenda agregar`.
reunion-ended-forgotten = Nadie la terminó, y la doy por terminada: pasaron más de dos horas desde la hora prevista.

# A una sola persona, en privado.
reunion-later-kept = { $titled ->
        [yes] Le recordaré aquí la Reunión { $meeting } («{ $title }») el { $at }.
       *[no] Le recordaré aquí la Reunión { $meeting } el { $at }.
    }
reunion-to-one = { $titled ->
        [yes] **Recordatorio:** la Reunión { $meeting } («{ $title }») de la mesa «{ $name }» empieza dentro de { $left }, el { $when }.
       *[no] **Recordatorio:** la Reunión { $meeting } de la mesa «{ $name }» empieza dentro de { $left }, el { $when }.
    }
reunion-to-one-begun = { $titled ->
        [yes] **Recordatorio:** la Reunión { $meeting } («{ $title }») de la mesa «{ $name }» ya empezó; era el { $when }.
       *[no] **Recordatorio:** la Reunión { $meeting } de la mesa «{ $name }» ya empezó; era el { $when }.
    }
help-reunion-vivo = Le envía en privado la página para conducir la reunión desde el teléfono.
    .example = !reunión vivo

# Reuniones que se repiten.
reunion-series-unclear = No entendí cada cuánto se repite. Escríbalo, por ejemplo, así: `cada="2 semanas"`, `cada=semana` o `cada=mes`.
reunion-series-no-end = Falta hasta cuándo se repite: agregue `hasta=` con el último día, por ejemplo `hasta=2027-06-30`, o `veces=` con cuántas reuniones son, { $most } como máximo.
reunion-series-times = Con `veces=` diga cuántas reuniones son: entre 2 y { $most }.
reunion-series-weekday = La primera reunión cae en { $day }, que no es el día de la semana en que se repite. Corrija uno de los dos.
reunion-series-too-many = Serían más de { $most } reuniones, que es lo más que se programa de una vez. Acorte con `hasta=` o con `veces=`.
reunion-series-alone = Hasta ese día no se repite ninguna vez. Escriba un `hasta=` posterior, o programe una sola reunión sin `cada=`.
reunion-series-not-one = La Reunión { $meeting } no se repite: muévala o cancélela sin `todas=sí`.
reunion-series-how-often = Falta cada cuánto se repite: agregue, por ejemplo, `cada="2 semanas"`.
reunion-recurring-how = Para programar varias que se repiten, escriba cuándo es la primera y cada cuánto, por ejemplo `!reunión programar lunes 9:00 cada=semana veces=6`.
reunion-series-following = { $count ->
        [one] Y otra reunión después:
       *[other] Y otras { $count } reuniones después:
    }
reunion-series-line = { $day } ({ $meeting }): { $times }
reunion-series-news-moved = { $titled ->
        [yes] **Se movieron { $count } reuniones, desde la Reunión { $meeting } («{ $title }»).** Ahora son:
       *[no] **Se movieron { $count } reuniones, desde la Reunión { $meeting }.** Ahora son:
    }
reunion-series-news-cancelled = { $titled ->
        [yes] **Se cancelaron { $count } reuniones, desde la Reunión { $meeting } («{ $title }»).** Estaban previstas para:
       *[no] **Se cancelaron { $count } reuniones, desde la Reunión { $meeting }.** Estaban previstas para:
    }
reunion-series-scheduled = Programé { $count } reuniones, de { $first } a { $last }: la primera, el { $since }; la última, el { $until }. A la misma hora de reloj todo el año. Cada una se mueve o se cancela por separado, o con las que le siguen: `todas=sí`.
reunion-series-moved = Moví { $count } reuniones: la primera es el { $since }; la última, el { $until }. Ya avisé en la sala.
reunion-series-cancel-ask = { $titled ->
        [yes] ¿Cancelo { $count } reuniones: la Reunión { $meeting } («{ $title }»), del { $since }, y las que le siguen, hasta la del { $until }? Toque ✅ para confirmar: avisaré en la sala y no habrá más recordatorios. Mientras no lo haga, no cambia nada.
       *[no] ¿Cancelo { $count } reuniones: la Reunión { $meeting }, del { $since }, y las que le siguen, hasta la del { $until }? Toque ✅ para confirmar: avisaré en la sala y no habrá más recordatorios. Mientras no lo haga, no cambia nada.
    }
reunion-series-cancelled = { $titled ->
        [yes] Cancelé { $count } reuniones, desde la Reunión { $meeting } («{ $title }»), y avisé en la sala de la mesa.
       *[no] Cancelé { $count } reuniones, desde la Reunión { $meeting }, y avisé en la sala de la mesa.
    }
reunion-clash-more = { $count ->
        [one] Y coincide con otra reunión más: `!calendario`.
       *[other] Y coincide con otras { $count } reuniones: `!calendario`.
    }

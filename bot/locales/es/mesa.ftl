# Las mesas: abrirlas, verlas, cambiarlas.
help-mesa-crear = Abre una mesa con su sala privada e invita a la coordinación y a la moderación.
    .example = !mesa crear "Alfabetización inicial" partes="Argentina; Chile" moderador=@mod:hs zona=America/Santiago idioma=es
help-mesa-lista = Muestra las mesas en las que usted está; a la coordinación, todas.
    .menu = Sus mesas.
    .example = !mesa lista
help-mesa-ver = Muestra una mesa: sus partes, cuántas personas hay en cada lista y quién la modera.
    .brief = La mesa: sus partes y quién la modera.
    .example = !mesa ver { $mesa }
help-mesa-editar = Cambia el nombre, la zona, el idioma, el cupo o las partes de una mesa; con `parte=`, los datos de esa parte.
    .example = !mesa editar mesa={ $mesa } nombre="Lectura y escritura" agregar="Perú; Uruguay"
help-mesa-moderar = Nombra a quien modera una mesa; con `quitar=`, le retira la tarea.
    .example = !mesa moderar mesa={ $mesa } agregar=@mod:hs
help-mesa-historial = Muestra lo que se hizo en una mesa, o en todas: quién, qué y cuándo. Con `formato=csv`, en un archivo.
    .example = !mesa historial { $mesa } tipo=lista desde=2027-01-01
help-mesa-archivar = Archiva una mesa: se puede leer todo y no se puede escribir. Pide confirmación.
    .example = !mesa archivar { $mesa }
help-mesa-reabrir = Reabre una mesa archivada, tal como estaba.
    .example = !mesa reabrir { $mesa }
help-mesa-rehacer = Abre una sala nueva para una mesa cuya sala se perdió; todo lo que tiene la mesa se conserva.
    .example = !mesa rehacer { $mesa }
help-mesa-volver = Le invita otra vez a una mesa de la que salió, o cuya invitación perdió.
    .brief = Le invita otra vez a una mesa de la que salió.
    .example = !mesa volver

# La sala.
mesa-topic = Mesa de trabajo { $mesa }: { $parties }. Acceso solo para las personas de las listas.
mesa-welcome = Le damos la bienvenida a **{ $name }** (Mesa { $mesa }). Esta sala es para conversar, compartir archivos y escribir juntos, antes y después de cada reunión.
mesa-welcome-parties = Aquí se encuentran:
mesa-welcome-party = { $party }
mesa-welcome-private = Lo que se dice va cifrado, y solo entran las personas de las listas que envió cada parte. Para participar basta con escribir; no hace falta ningún comando.
mesa-welcome-ask-moderator = Si tiene preguntas, escriba aquí a quien modera: { $users }. Para ver lo que puede hacer, escriba `!ayuda`.
mesa-welcome-ask = Si tiene preguntas, escriba a la coordinación: { $users }. Para ver lo que puede hacer, escriba `!ayuda`.
mesa-welcome-never-closes = La mesa no se cierra: puede volver cuando quiera.

# Al abrirla.
mesa-opened = Mesa { $mesa } abierta: **{ $name }**.
mesa-party = { $party }, con la hora de { $zone }
mesa-zones-guessed = Revise las horas: hay partes cuya zona no es segura. Para corregir una, escriba por ejemplo `!mesa editar mesa={ $mesa } parte=Chile zona=America/Punta_Arenas`.
mesa-invited = Invité a la coordinación y a quien modera: { $moderators }.
mesa-invited-unmoderated = Invité a la coordinación. Aún no hay moderación: la llevan los puntos focales. Para nombrarla, escriba `!mesa moderar mesa={ $mesa } agregar=` y el usuario de Matrix.
mesa-opened-next = Ahora faltan las listas: escriba `!lista importar mesa={ $mesa }` y, debajo, una persona por línea.
mesa-not-opened = No se pudo abrir la mesa «{ $name }» ({ $mesa }): el servidor no permitió crear su sala (código { $code }). Avise a quien administra el servidor y, cuando esté resuelto, envíe otra vez `!mesa crear`.
mesa-not-described = La Mesa { $mesa } ya cambió, pero su sala aún muestra los datos de antes: el servidor no permitió cambiarlos (código { $code }). Avise a quien administra el servidor.

# Al verla.
mesa-shown = { $state ->
        [archived] Mesa { $mesa }: **{ $name }**. Está archivada: se puede leer y no escribir.
        [opening] Mesa { $mesa }: **{ $name }**. Su sala se está creando.
        [failed] Mesa { $mesa }: **{ $name }**. Su sala no se pudo crear.
       *[open] Mesa { $mesa }: **{ $name }**. Está abierta.
    }
mesa-shown-parties = { $count ->
        [one] Tiene una parte:
       *[other] Tiene { $count } partes:
    }
mesa-shown-party = { $people ->
        [one] { $pending ->
            [0] { $party }, con la hora de { $zone }: 1 persona en la lista
           *[other] { $party }, con la hora de { $zone }: 1 persona en la lista, todavía sin usuario de Matrix
        }
       *[other] { $pending ->
            [0] { $party }, con la hora de { $zone }: { $people } personas en la lista
           *[other] { $party }, con la hora de { $zone }: { $people } personas en la lista, { $pending } todavía sin usuario de Matrix
        }
    }
mesa-shown-party-no-list = { $party }, con la hora de { $zone }: falta su lista
mesa-shown-moderators = { $count ->
        [one] Modera { $users }.
       *[other] Moderan { $users }.
    }
mesa-shown-unmoderated = No tiene moderación: la llevan los puntos focales.
mesa-shown-seats = Su cupo es de { $seats } personas en las listas, sin contar a la moderación ni a la coordinación; ocupadas: { $taken }.
mesa-seats = Su cupo es de { $seats } personas en las listas, sin contar a la moderación ni a la coordinación.
mesa-seats-none = Ya no tiene cupo: las listas pueden nombrar a cuantas personas haga falta.
mesa-seats-number = El cupo se escribe con un número del 1 al { $limit }, por ejemplo `cupo=40`; `cupo=0` lo quita. Usted escribió { $given }.
mesa-seats-taken = Las listas de la Mesa { $mesa } ya nombran a { $taken } personas, sin contar a la moderación ni a la coordinación: el cupo no puede ser de { $given }. Dé de baja antes a quienes sobren con `!lista quitar`, o escriba un cupo mayor.
mesa-shown-settings = { $language ->
        [en] Su hora es la de { $zone } y su idioma, el inglés.
        [pt] Su hora es la de { $zone } y su idioma, el portugués.
        [fr] Su hora es la de { $zone } y su idioma, el francés.
       *[es] Su hora es la de { $zone } y su idioma, el español.
    }
mesa-none = Todavía no hay mesas. Para abrir una, escriba `!mesa crear`, el nombre entre comillas y `partes="Argentina; Chile"`.
mesa-none-of-yours = Usted no está en ninguna mesa por ahora. Cuando su nombre esté en una lista, le llegará la invitación.
mesa-list = { $count ->
        [one] Hay una mesa:
       *[other] Hay { $count } mesas:
    }
mesa-list-yours = { $count ->
        [one] Usted está en una mesa:
       *[other] Usted está en { $count } mesas:
    }
mesa-list-archived = { $count ->
        [one] Una está archivada:
       *[other] { $count } están archivadas:
    }
mesa-list-item = { $state ->
        [opening] { $mesa }: { $name }, con { $parties } (su sala se está creando)
       *[open] { $mesa }: { $name }, con { $parties }
    }

# Al cambiarla.
mesa-edited = La Mesa { $mesa } quedó así: **{ $name }**.
mesa-edited-nothing = La Mesa { $mesa } ya estaba así; no hizo falta cambiar nada.
mesa-nothing-to-edit = Diga qué cambia: `nombre=`, `zona=`, `idioma=`, `agregar=` o `quitar=`. Por ejemplo: `!mesa editar mesa={ $mesa } nombre="Lectura y escritura"`.
mesa-nothing-to-edit-party = Diga qué cambia de «{ $party }»: `nombre=`, `zona=` o `idioma=`. Por ejemplo: `!mesa editar mesa={ $mesa } parte=Chile zona=America/Santiago`.
mesa-edit-one-thing = Con `parte=` se cambian los datos de esa parte; para agregar o quitar partes, envíe otro mensaje sin `parte=`: `!mesa editar mesa={ $mesa } agregar="Perú"`.
mesa-moderated = { $count ->
        [one] La Mesa { $mesa } la modera ahora { $users }.
       *[other] La Mesa { $mesa } la moderan ahora { $users }.
    }
mesa-moderated-added = { $count ->
        [one] La invitación para { $users } está en camino.
       *[other] Las invitaciones para { $users } están en camino.
    }
mesa-moderated-removed = { $count ->
        [one] { $users } deja la moderación; sigue en la sala solo si está en una lista.
       *[other] { $users } dejan la moderación; siguen en la sala solo quienes están en una lista.
    }
mesa-moderated-nobody = La Mesa { $mesa } queda sin moderación: la llevan los puntos focales. Quien dejó la tarea sigue en la sala solo si está en una lista.
mesa-moderated-nothing = No hizo falta cambiar nada: la Mesa { $mesa } ya la modera { $users }.
mesa-nobody-to-moderate = Diga quién modera, por ejemplo: `!mesa moderar mesa={ $mesa } agregar=@mod:hs`. Con `quitar=` se retira la tarea.
mesa-moderation-who = Con `moderacion=sí` hay que decir quién modera, por ejemplo `moderador=@mod:hs`.
mesa-moderation-none = Con `moderacion=no` nadie modera la mesa: la llevan los puntos focales. Quite `moderador=`, o quite `moderacion=no`.
mesa-not-a-moderator = { $user } no modera la Mesa { $mesa }. Para ver quién la modera, escriba `!mesa ver { $mesa }`.
mesa-moderator-both = { $user } está en `agregar=` y en `quitar=`. Déjelo en uno de los dos.

# Lo que no se puede.
mesa-name-missing = Falta el nombre de la mesa. Escríbalo entre comillas, por ejemplo: `"Alfabetización inicial"`.
mesa-name-too-long = El nombre tiene { $length } caracteres y caben { $limit }. Acórtelo; los detalles pueden ir en la agenda.
mesa-party-without-name = Una parte se llama como su país o su ministerio, por ejemplo: `Ministerio de Educación de Jujuy (Argentina)`. No entendí «{ $given }».
mesa-party-too-long = El nombre de una parte puede tener { $limit } caracteres. Acorte «{ $party }».
mesa-party-twice = La parte «{ $party }» está dos veces. Déjela una vez, o dé a cada una un nombre distinto.
mesa-too-few-parties = { $parties } no basta: en una mesa se encuentran al menos dos partes. Escríbalas con `;` entre ellas, por ejemplo: `partes="Argentina; Chile"`.
mesa-too-many-parties = Son { $count } partes y una mesa puede tener { $limit }. Junte algunas, o abra dos mesas.
mesa-not-a-user = Un usuario de Matrix se escribe así: `@ana:{ $server }`. No entendí «{ $given }».
mesa-user-elsewhere = { $user } tiene su cuenta en otro servidor, y a estas mesas solo entran cuentas de { $server }. Pida a quien administra el servidor una cuenta para esa persona.
mesa-no-such-party = La Mesa { $mesa } no tiene una parte que sea claramente «{ $party }». Sus partes son: { $parties }.
mesa-party-has-people = { $count ->
        [one] No quité a «{ $party }»: su lista tiene una persona. Quítela antes con `!lista quitar` y su motivo.
       *[other] No quité a «{ $party }»: su lista tiene { $count } personas. Quítelas antes con `!lista quitar` y su motivo.
    }
mesa-still-opening = La sala de la Mesa { $mesa } todavía se está creando. Espere a que le avise y envíe otra vez el mensaje.

# Al archivarla y al reabrirla.
mesa-archive-ask = ¿Archivo la Mesa { $mesa }, «{ $name }»? Sus personas podrán leer todo, pero no escribir; la coordinación y la moderación, sí.
mesa-archive-ask-lists = Las listas siguen en vigor: nadie sale de la sala por esto, y a quien se quite de una lista se le da de baja.
mesa-archive-ask-meetings = { $count ->
        [one] Tiene una reunión por venir, el { $start }: no se avisará de ella. Si no se va a hacer, cancélela antes con `!reunion cancelar`.
       *[other] Tiene { $count } reuniones por venir, la primera el { $start }: no se avisará de ellas. Si no se van a hacer, cancélelas antes con `!reunion cancelar`.
    }
mesa-archive-ask-reminders = { $count ->
        [0] No hay avisos por dar.
        [one] Hay un aviso por dar, que esperará: si vence entretanto, se dará al reabrirla.
       *[other] Hay { $count } avisos por dar, que esperarán: los que venzan entretanto se darán al reabrirla.
    }
mesa-archive-ask-answer = Toque ✅ para archivarla. Nada caduca: se reabre cuando haga falta con `!mesa reabrir { $mesa }`.
mesa-archived = Mesa { $mesa } archivada: «{ $name }». Para reabrirla: `!mesa reabrir { $mesa }`.
mesa-archived-here = Esta mesa quedó archivada: se puede leer todo, y por ahora no se puede escribir. Si hace falta reabrirla, hable con la coordinación: { $users }.
mesa-reopened = Mesa { $mesa } reabierta: «{ $name }». Lo que venció mientras estuvo archivada se avisa ahora.
mesa-reopened-here = Esta mesa está abierta otra vez: puede escribir como antes.
mesa-archived-already = La Mesa { $mesa } ya está archivada. Para reabrirla: `!mesa reabrir { $mesa }`.
mesa-not-archived = La Mesa { $mesa } no está archivada: no hay nada que reabrir.
mesa-is-archived = La Mesa { $mesa } está archivada: se puede leer y no cambiar. La coordinación puede reabrirla con `!mesa reabrir { $mesa }`; escríbale a { $contact }.
mesa-archived-meanwhile = La Mesa { $mesa } se archivó entretanto, y ya no se puede cambiar. La coordinación puede reabrirla con `!mesa reabrir { $mesa }`.
mesa-remake-ask = { $lost ->
        [yes] ¿Abro una sala nueva para la Mesa { $mesa }, «{ $name }»? En la que tenía ya no estoy, y nadie puede invitarme otra vez.
       *[no] ¿Abro una sala nueva para la Mesa { $mesa }, «{ $name }»? La de ahora sigue abierta y la cuido. Si abro otra, esta quedará solo para leer.
    }
mesa-remake-ask-what = { $count ->
        [one] Invitaré a la sala nueva a una persona, la única que nombran las listas y el equipo de la mesa.
       *[other] Invitaré a la sala nueva a { $count } personas: las de las listas y el equipo de la mesa.
    } Se conservan la portada, la agenda, las reuniones, los debates abiertos, los documentos, los acuerdos y los recordatorios. Los mensajes de antes quedan en la sala anterior.
mesa-remake-ask-answer = Toque ✅ para abrirla.
mesa-remade = { $count ->
        [one] La Mesa { $mesa }, «{ $name }», tiene una sala nueva. Invité a una persona.
       *[other] La Mesa { $mesa }, «{ $name }», tiene una sala nueva. Invito a sus { $count } personas; si a alguna no puedo, lo aviso aquí.
    } Pida a todas que acepten la invitación y que no escriban más en la sala anterior.
mesa-remade-here = Esta es la sala nueva de **{ $name }** (Mesa { $mesa }). Lo que la mesa guarda sigue aquí: agenda, reuniones, debates, documentos y acuerdos. No escriba más en la sala anterior.
mesa-remade-there = **{ $name }** (Mesa { $mesa }) sigue en una sala nueva: acepte la invitación que recibió. Aquí ya solo se puede leer.
mesa-remade-already = La Mesa { $mesa } ya tiene una sala nueva: no hace falta otra.
mesa-not-remade = No se pudo abrir una sala nueva para «{ $name }» ({ $mesa }): el servidor no lo permitió (código { $code }). Avise a quien administra el servidor y, cuando esté resuelto, escriba otra vez `!mesa rehacer { $mesa }`.

# Al volver.
mesa-back-invited = Le invité otra vez a **{ $name }** (Mesa { $mesa }). Acepte la invitación en Element y estará dentro.
mesa-back-in-already = { $count ->
        [one] Usted ya está en la sala de su mesa. Búsquela en Element por su nombre:
       *[other] Usted ya está en las salas de sus mesas. Búsquelas en Element por su nombre:
    }
mesa-back-which = Usted está fuera de { $count } mesas. Diga a cuál quiere volver, por ejemplo `!mesa volver { $mesa }`.
mesa-back-no-room = La sala de **{ $name }** (Mesa { $mesa }) todavía se está creando. En cuanto se abra, le llega la invitación.
mesa-back-refused = { $code ->
        [banned] No pude invitarle a **{ $name }** (Mesa { $mesa }): su cuenta está vetada en esa sala. Escriba a { $contact } para que lo revisen.
       *[other] No pude invitarle a **{ $name }** (Mesa { $mesa }): el servidor no lo permitió ({ $code }). Escriba a { $contact } para que lo revisen.
    }
mesa-back-nothing = No hizo falta invitarle a **{ $name }** (Mesa { $mesa }), o su lista ya no le nombra. Si no la encuentra en Element, escriba a { $contact }.
mesa-back-not-listed = No encuentro la Mesa { $mesa } entre las suyas: ninguna de sus listas le nombra. Si debería estar en ella, escriba a { $contact }.

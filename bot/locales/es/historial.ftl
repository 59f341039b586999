# El registro de lo que se hizo, para la coordinación.
historial-heading = { $count ->
        [one] Historial de { $mesa }: un acto.
       *[other] Historial de { $mesa }: { $count } actos, lo último primero.
    }
historial-heading-all = { $count ->
        [one] Historial de todas las mesas: un acto.
       *[other] Historial de todas las mesas: { $count } actos, lo último primero.
    }
historial-none = No hay nada anotado con esas condiciones. Pruebe sin `tipo=`, `persona=` o `desde=`.
historial-more = Página { $page } de { $pages }. Para ver la siguiente: `{ $next }`. Para tenerlo todo en un archivo, agregue `formato=csv`.
historial-no-such-page = No hay una página { $page }: son del 1 al { $pages }.
historial-no-such-kind = No hay actos de «{ $given }». Escriba en `tipo=` una de estas palabras: { $kinds }.
historial-no-such-format = El historial se puede enviar como CSV: `formato=csv`. No conozco el formato «{ $given }».
historial-not-sent = No pude enviar el historial: el servidor no recibió el archivo (código { $code }). Inténtelo de nuevo más tarde o pida menos, por ejemplo con `desde=`.
historial-file = historial
historial-column-number = número
historial-column-at = cuándo (UTC)
historial-column-by = quién
historial-column-what = qué
historial-column-mesa = mesa
historial-column-sentence = en palabras
historial-column-event = mensaje
historial-column-before = antes
historial-column-after = después

historial-no-mesa = la coordinación
historial-other = { $at }: { $by }, acto «{ $what }» ({ $mesa }).
historial-mesa-created = { $at }: { $by } creó la Mesa { $mesa }, «{ $name }».
historial-mesa-opened = { $at }: quedó hecha la sala de la Mesa { $mesa }.
historial-mesa-failed = { $at }: el servidor no permitió hacer la sala de la Mesa { $mesa } (código { $code }).
historial-mesa-edited = { $at }: { $by } cambió la Mesa { $mesa }. Antes: { $before }. Ahora: { $after }.
historial-mesa-moderated = { $at }: { $by } cambió quién modera la Mesa { $mesa }. Empiezan: { $came }. Dejan la tarea: { $left }.
historial-mesa-archived = { $at }: { $by } archivó la Mesa { $mesa }.
historial-mesa-reopened = { $at }: { $by } reabrió la Mesa { $mesa }.
historial-mesa-remade = { $at }: { $by } hizo abrir una sala nueva para la Mesa { $mesa }.
historial-list-proposed = { $at }: { $by } envió en privado la lista de { $name } para la Mesa { $mesa } ({ $people }), para que se confirme.
historial-list-declined = { $at }: { $by } no aceptó la lista de { $name } que envió { $user } para la Mesa { $mesa }.
historial-list-account-changed = { $at }: { $by } cambió en la Mesa { $mesa } la cuenta { $old } por { $new }.
historial-list-exported = { $at }: { $by } recibió en un archivo ({ $format }) las listas de { $parties } en la Mesa { $mesa }.
historial-list-changed = { $at }: { $by } cambió la lista de { $party } en la Mesa { $mesa }, que está en su versión { $version }. Entran: { $came }. Salen: { $left }.
historial-list-asked = { $at }: { $by } pidió con un enlace la lista de { $name } para la Mesa { $mesa }.
historial-list-received = { $at }: llegó por la página la lista de { $name } para la Mesa { $mesa }, que había pedido { $by }.
historial-code-renewed = { $at }: { $by } pidió un código nuevo para { $person }, de { $party }, en la Mesa { $mesa }.
historial-account-made = { $at }: { $by } hizo la cuenta { $user } para { $person }, por la lista de la Mesa { $mesa }.
historial-account-linked = { $at }: { $by } pidió un enlace nuevo para que { $person } elija su contraseña, en la Mesa { $mesa }.
historial-account-opened = { $at }: { $by } eligió la contraseña de su cuenta, por la Mesa { $mesa }.
historial-access-refused = { $membership ->
        [invite] { $at }: { $by } fue invitada o invitado a { $mesa } sin estar en una lista.
        [knock] { $at }: { $by } pidió entrar en { $mesa } sin estar en una lista.
       *[join] { $at }: { $by } entró en { $mesa } sin estar en una lista.
    }
historial-access-settled = { $at }: la sala de { $mesa } quedó según las listas. Invité a: { $invited }. Di de baja a: { $removed }. El servidor no lo permitió con: { $refused }.
historial-access-taken-out = { $at }: { $by } sacó de la sala de { $mesa } a { $user }, que está en una lista.
historial-room-meddled = { $at }: { $by } cambió las reglas de la sala de { $mesa }.
historial-room-lost = { $at }: dejé de estar en la sala de { $mesa }; figura que me sacó { $by }.
historial-welcome-said = { $at }: di la bienvenida en la Mesa { $mesa } a { $users }.
historial-identity-vouched = { $at }: { $by } confirmó que el cambio de llaves de { $user } es suyo.
historial-verification-answered = { $at }: { $by } comparó los emojis de la verificación { $verification }.
historial-agenda-created = { $at }: { $by } publicó la agenda de la Mesa { $mesa }, con { $count } puntos.
historial-agenda-replaced = { $at }: { $by } publicó otra agenda de la Mesa { $mesa }, con { $count } puntos.
historial-agenda-added = { $at }: { $by } agregó puntos a la agenda de la Mesa { $mesa }, que ahora tiene { $count }.
historial-agenda-moved = { $at }: { $by } cambió el orden de la agenda de la Mesa { $mesa }.
historial-agenda-changed = { $at }: { $by } cambió un punto de la agenda de la Mesa { $mesa }.
historial-agenda-removed = { $at }: { $by } quitó un punto de la agenda de la Mesa { $mesa }, que ahora tiene { $count }.
historial-agenda-advanced = { $at }: { $by } pasó al punto siguiente de la agenda de la Mesa { $mesa }: { $title }.
historial-meeting-scheduled = { $at }: { $by } programó la Reunión { $meeting } de la Mesa { $mesa } para el { $start }.
historial-meeting-moved = { $at }: { $by } cambió la Reunión { $meeting } de la Mesa { $mesa }, que ahora es el { $start }.
historial-meeting-cancelled = { $at }: { $by } canceló la Reunión { $meeting } de la Mesa { $mesa }, que era el { $start }.
historial-sala-opened = { $at }: { $by } abrió una sala de videollamadas en la Mesa { $mesa }. Partes, si es una sala aparte: { $parties }.
historial-meeting-sound-tested = { $at }: { $by } anotó que se probó el sonido para la Reunión { $meeting }.
historial-attendance-noted = { $at }: { $by } anotó la asistencia a la Reunión { $meeting }: { $people }.
historial-attendance-exported = { $at }: { $by } pidió la asistencia a la Reunión { $meeting } en un archivo ({ $format }).
historial-recording-linked = { $at }: { $by } enlazó la Grabación { $recording } de la Reunión { $meeting } ({ $mesa }).
historial-recording-shared = { $at }: { $by } compartió la Grabación { $recording } con personas de fuera de la mesa: enlace { $number }, para «{ $for_whom }», hasta el { $until } ({ $mesa }).
historial-recording-unshared = { $at }: { $by } revocó el enlace { $number } de la Grabación { $recording }, para «{ $for_whom }» ({ $mesa }).
historial-recording-assigned = { $at }: { $by } asignó a la Reunión { $meeting } lo grabado en la carpeta { $folder } ({ $mesa }).
historial-recording-kept = { $at }: se guardó la Grabación { $recording } de la Reunión { $meeting } ({ $mesa }); por { $by }.
historial-recording-removed = { $at }: { $by } quitó la Grabación { $recording } de la Reunión { $meeting } ({ $mesa }).
historial-debate-opened = { $at }: { $by } abrió el Debate { $id }, «{ $title }» ({ $mesa }).
historial-debate-closed = { $at }: { $by } cerró el Debate { $id }, «{ $title }» ({ $mesa }).
historial-agreement-recorded = { $at }: { $by } registró el Acuerdo { $id }, «{ $what }» ({ $mesa }).
historial-agreement-done = { $at }: { $by } dio por cumplido el Acuerdo { $id }, «{ $what }» ({ $mesa }).
historial-agreement-postponed = { $at }: { $by } prorrogó el Acuerdo { $id }, «{ $what }» ({ $mesa }).
historial-agreement-edited = { $at }: { $by } corrigió el Acuerdo { $id }, «{ $what }» ({ $mesa }).
historial-agreement-reopened = { $at }: { $by } volvió a dejar pendiente el Acuerdo { $id }, «{ $what }» ({ $mesa }).
historial-agreement-voided = { $at }: { $by } dejó sin efecto el Acuerdo { $id }, «{ $what }» ({ $mesa }).
historial-document-added = { $at }: { $by } compartió el Documento { $id }, «{ $name }» ({ $mesa }).
historial-document-renewed = { $at }: { $by } compartió otra versión del Documento { $id }, «{ $name }» ({ $mesa }).
historial-document-removed = { $at }: { $by } quitó el Documento { $id }, «{ $name }» ({ $mesa }).
historial-resource-added = { $at }: { $by } agregó el Recurso { $id }, «{ $title }» ({ $mesa }).
historial-resource-removed = { $at }: { $by } quitó el Recurso { $id }, «{ $title }» ({ $mesa }).
historial-reminder-created = { $at }: { $by } creó el Recordatorio { $id }.
historial-reminder-cancelled = { $at }: { $by } canceló el Recordatorio { $id }.
historial-reminder-postponed = { $at }: { $by } dejó el Recordatorio { $id } para más tarde.
historial-reminder-paused = { $at }: { $by } dejó en pausa el Recordatorio { $id }.
historial-reminder-resumed = { $at }: { $by } reanudó el Recordatorio { $id }.
historial-meeting-opened = { $at }: { $by } abrió la Reunión { $meeting } de la Mesa { $mesa }, prevista para el { $start }.
historial-meeting-ended = { $at }: { $by } terminó la Reunión { $meeting } de la Mesa { $mesa }, prevista para el { $start }.
historial-agenda-extended = { $at }: { $by } dio más tiempo a un punto de la agenda de la Mesa { $mesa }: { $title }.
historial-agenda-parked = { $at }: { $by } dejó un punto de la agenda de la Mesa { $mesa } para la próxima reunión. Punto actual: { $title }.
historial-floor-given = { $at }: { $by } dio la palabra a { $user } ({ $mesa }).
historial-round-begun = { $at }: { $by } empezó una ronda en la Mesa { $mesa }, con { $party }.
historial-round-advanced = { $at }: { $by } pasó el turno a { $party } ({ $mesa }).
historial-round-ended = { $at }: { $by } terminó la ronda de la Mesa { $mesa }, con { $party }.

# Los acuerdos: qué, quién responde y para cuándo.
help-acuerdo-registrar = Registra un acuerdo: qué se acordó, quién responde (una parte, una persona o la red) y para cuándo. También puede tocar 📌 en un mensaje y completar el borrador.
    .example = !acuerdo registrar "Compartir la guía de lectura" responsable=Chile vence="20 de febrero"
help-acuerdo-lista = Muestra los acuerdos: primero los pendientes, por fecha. Con `estado=` o `parte=`, solo esos; con un número, ese acuerdo y lo que pasó con él.
    .menu = Los acuerdos.
    .example = !acuerdo lista
help-acuerdo-cumplido = Da por cumplido un acuerdo. La evidencia es un documento, un recurso o una grabación de la mesa, una dirección o unas palabras.
    .example = !acuerdo cumplido ACU-1 evidencia="se envió a todas las partes"
help-acuerdo-editar = Corrige el texto, el responsable o la fecha de un acuerdo; con `estado="sin efecto"` y un motivo, lo deja sin efecto.
    .example = !acuerdo editar ACU-1 responsable=Chile
help-acuerdo-prorrogar = Da más plazo a un acuerdo; los recordatorios se mueven con él.
    .example = !acuerdo prorrogar ACU-1 "20 de marzo" motivo="cambio de calendario"

acuerdo-who = { $kind ->
        [network] la red
        [person] { $user }
        [member] { $user }, de { $party }
       *[party] { $party }
    }
acuerdo-item = { $standing ->
        [overdue] ⚠ { $agreement }: { $what } ({ $who }; **venció el { $due }**)
        [postponed] { $agreement }: { $what } ({ $who }; prorrogado, vence el { $due })
        [done] ✔ { $agreement }: { $what } ({ $who }; cumplido)
        [void] { $agreement }: { $what } ({ $who }; sin efecto)
       *[pending] { $agreement }: { $what } ({ $who }; vence el { $due })
    }
acuerdo-evidence = { $kind ->
        [link] Evidencia: [{ $evidence }]({ $evidence })
       *[words] Evidencia: { $evidence }
    }
acuerdo-reason = Motivo: { $reason }

# Al registrarlo.
acuerdo-registered = **Acuerdo { $agreement } registrado:** { $what }. Responde { $who }; vence el { $due }.
acuerdo-registered-reminders = Se lo recordaré a { $users } antes de esa fecha, ese día y, si hace falta, después.
acuerdo-draft = Borrador de acuerdo: «{ $what }». Responda a este mensaje con quién responde y la fecha, por ejemplo `Chile, 20 de febrero`.
acuerdo-draft-already = Ese mensaje ya está anotado como Acuerdo { $agreement }. Para verlo, escriba `!acuerdo lista { $agreement }`.
acuerdo-draft-unreadable = No puedo leer ese mensaje para anotarlo como acuerdo. Regístrelo así: `!acuerdo registrar "Compartir la guía de lectura" responsable=Chile vence="20 de febrero"`.
acuerdo-ask = { $missing ->
        [due] ¿Para cuándo es el acuerdo «{ $what }»? Responda a este mensaje con la fecha, por ejemplo `20 de febrero`.
        [responsible] ¿Quién responde por el acuerdo «{ $what }»? Responda a este mensaje con una parte, una persona o `la red`.
       *[both] ¿Quién responde por el acuerdo «{ $what }», y para cuándo? Responda a este mensaje con las dos cosas, por ejemplo `Chile, 20 de febrero`.
    }

# Al cambiarlo.
acuerdo-done = ✔ **Acuerdo { $agreement } cumplido:** { $what }. Respondía { $who }.
acuerdo-done-no-evidence = No tiene evidencia. Si hay un documento que lo muestre, publíquelo en la sala.
acuerdo-postponed = **Acuerdo { $agreement } prorrogado:** { $what }. Vencía el { $before }; ahora vence el { $due }. Responde { $who }.
acuerdo-edited = El Acuerdo { $agreement } quedó así: { $what }. Responde { $who }; vence el { $due }.
acuerdo-voided = El Acuerdo { $agreement } queda sin efecto: { $what }. Respondía { $who }; vencía el { $due }.
acuerdo-told-by = Lo escribió { $user } fuera de esta sala.

# Al verlos.
acuerdo-list = { $late ->
        [0] { $count ->
            [one] Hay un acuerdo pendiente:
           *[other] Hay { $count } acuerdos pendientes:
        }
        [one] { $count ->
            [one] Hay un acuerdo pendiente, y ya venció:
           *[other] Hay { $count } acuerdos pendientes; uno ya venció:
        }
       *[other] Hay { $count } acuerdos pendientes; { $late } ya vencieron:
    }
acuerdo-list-closed = { $count ->
        [one] Hay un acuerdo que ya no está pendiente:
       *[other] Hay { $count } acuerdos que ya no están pendientes:
    }
acuerdo-list-closed-more = { $count ->
        [one] Y otro más antiguo. Para verlos por estado, escriba por ejemplo `!acuerdo lista estado=cumplido`.
       *[other] Y otros { $count } más antiguos. Para verlos por estado, escriba por ejemplo `!acuerdo lista estado=cumplido`.
    }
acuerdo-list-next = Para ver uno entero, escriba por ejemplo `!acuerdo lista { $agreement }`.
acuerdo-none = Esta mesa todavía no tiene acuerdos. Los registran quien modera y los puntos focales: con 📌 en un mensaje, o con `!acuerdo registrar`.
acuerdo-none-such = No hay acuerdos así en esta mesa. Con `!acuerdo lista` los ve todos.
acuerdo-shown = **Acuerdo { $agreement }:** { $what }
acuerdo-shown-who = Responde: { $who }
acuerdo-shown-state = { $standing ->
        [overdue] ⚠ Venció el { $due } y sigue pendiente
        [postponed] Prorrogado: vence el { $due }
        [done] ✔ Cumplido: lo dijo { $user } el { $day } (vencía el { $due })
        [void] Sin efecto: lo decidió { $user } el { $day }
       *[pending] Pendiente: vence el { $due }
    }
acuerdo-shown-debate = Salió del Debate { $debate }
acuerdo-history = Lo que pasó con él:
acuerdo-happened-recorded = { $day }: lo registró { $user }
acuerdo-happened-done = { $day }: { $user } lo dio por cumplido
acuerdo-happened-postponed = { $explained ->
        [yes] { $day }: { $user } lo prorrogó del { $before } al { $due } (motivo: { $reason })
       *[no] { $day }: { $user } lo prorrogó del { $before } al { $due }
    }
acuerdo-happened-edited = { $explained ->
        [yes] { $day }: { $user } cambió { $changes } (motivo: { $reason })
       *[no] { $day }: { $user } cambió { $changes }
    }
acuerdo-happened-voided = { $day }: { $user } lo dejó sin efecto (motivo: { $reason })
acuerdo-happened-reopened = { $explained ->
        [yes] { $day }: { $user } lo volvió a dejar pendiente (motivo: { $reason })
       *[no] { $day }: { $user } lo volvió a dejar pendiente
    }
acuerdo-changed = { $field ->
        [who] el responsable
        [due] la fecha
       *[what] el texto
    }

# El mensaje fijado y la bienvenida.
acuerdo-portada = **Acuerdos pendientes**
acuerdo-portada-more = { $count ->
        [one] Y otro más: `!acuerdo lista`.
       *[other] Y otros { $count }: `!acuerdo lista`.
    }
acuerdo-so-far = { $late ->
        [0] { $count ->
            [one] Hay un acuerdo pendiente: { $agreement }, «{ $what }». Responde { $who }; vence el { $due }.
           *[other] Hay { $count } acuerdos pendientes. El primero en vencer es { $agreement }, «{ $what }»: responde { $who }; vence el { $due }.
        }
       *[other] { $count ->
            [one] Hay un acuerdo pendiente, ya vencido: { $agreement }, «{ $what }». Responde { $who }; venció el { $due }.
           *[other] { $late ->
                [one] Hay { $count } acuerdos pendientes; uno ya venció. Para verlos, escriba `!acuerdo lista`.
               *[other] Hay { $count } acuerdos pendientes; { $late } ya vencieron. Para verlos, escriba `!acuerdo lista`.
            }
        }
    }

# Los recordatorios.
acuerdo-reminder = { $when ->
        [ahead] { $days ->
            [one] **Recordatorio:** el Acuerdo { $agreement } vence mañana, { $due }: { $what }. Responde { $who }.
           *[other] **Recordatorio:** el Acuerdo { $agreement } vence en { $days } días, el { $due }: { $what }. Responde { $who }.
        }
        [today] **Recordatorio:** el Acuerdo { $agreement } vence hoy, { $due }: { $what }. Responde { $who }.
       *[overdue] { $days ->
            [one] ⚠ **El Acuerdo { $agreement } venció ayer**, { $due }: { $what }. Responde { $who }.
           *[other] ⚠ **El Acuerdo { $agreement } venció hace { $days } días**, el { $due }: { $what }. Responde { $who }.
        }
    }
acuerdo-reminder-how = { $users }: cuando esté cumplido, escriba `!acuerdo cumplido { $agreement }`; si necesita más plazo, `!acuerdo prorrogar { $agreement }` y la fecha nueva.

# Lo que no se puede.
acuerdo-text-missing = Falta decir qué se acordó. Escríbalo entre comillas, por ejemplo: `!acuerdo registrar "Compartir la guía de lectura"`.
acuerdo-text-long = El acuerdo tiene { $length } caracteres y caben { $limit }. Deje lo principal; los detalles pueden ir en un documento.
acuerdo-reason-long = El motivo tiene { $length } caracteres y caben { $limit }. Acórtelo.
acuerdo-reason-missing = Para dejar sin efecto el Acuerdo { $agreement } hace falta el motivo, que queda anotado. Por ejemplo: `!acuerdo editar { $agreement } estado="sin efecto" motivo="lo asume otra mesa"`.
acuerdo-due-past = Esa fecha ya pasó: { $due }. Escriba una desde hoy, por ejemplo `vence="20 de febrero"`.
acuerdo-due-far = Esa fecha está demasiado lejos: { $due }. Escriba una de los próximos diez años.
acuerdo-nobody-called = No encuentro quién es «{ $given }» en esta mesa. Escriba una de sus partes ({ $parties }), el usuario de una persona de la mesa, como `@ana:example.org`, o `la red`.
acuerdo-person-not-here = { $user } no está en las listas de la Mesa { $mesa }. Escriba una parte, alguien de la mesa o `la red`.
acuerdo-not-a-state = Se espera uno de estos estados: pendiente, prorrogado, vencido, cumplido o sin efecto.
acuerdo-state-not-set = Ese estado no se escribe: un acuerdo vence con su fecha y se prorroga con `!acuerdo prorrogar { $agreement }` y la fecha nueva.
acuerdo-no-such = La Mesa { $mesa } no tiene un Acuerdo { $agreement }. Con `!acuerdo lista` ve los que hay.
acuerdo-not-yours = { $network ->
        [yes] Del Acuerdo { $agreement } responde { $who }: esto lo puede hacer quien modera. Pídaselo en la sala.
       *[no] Del Acuerdo { $agreement } responde { $who }: esto lo puede hacer quien modera o el punto focal de su parte. Pídaselo en la sala.
    }
acuerdo-is-closed = { $standing ->
        [done] El Acuerdo { $agreement } ya está cumplido; lo dijo { $user }. Si fue un error, escriba `!acuerdo editar { $agreement } estado=pendiente`.
       *[void] El Acuerdo { $agreement } quedó sin efecto; lo decidió { $user }. Si fue un error, escriba `!acuerdo editar { $agreement } estado=pendiente`.
    }
acuerdo-not-later = El Acuerdo { $agreement } vence el { $due }. Para prorrogarlo, escriba una fecha posterior; para corregir la fecha, `!acuerdo editar { $agreement } vence=` y la que corresponde.
acuerdo-nothing-to-edit = No hay nada que cambiar en el Acuerdo { $agreement }. Diga qué cambia: `texto=`, `responsable=`, `vence=` o `estado=`. Por ejemplo: `!acuerdo editar { $agreement } responsable=Chile`.
acuerdo-evidence-not-here = La Mesa { $mesa } no tiene { $evidence }. Revise el número; con `!documento lista` ve los documentos.
acuerdo-evidence-missing = Falta la evidencia: un documento como `DOC-2`, una dirección o unas palabras.
acuerdo-evidence-long = La evidencia tiene { $length } caracteres y caben { $limit }. Deje lo principal, o publique un documento y escriba su número.

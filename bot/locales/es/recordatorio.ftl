# Los recordatorios.
help-recordatorio-crear = Le recuerda algo más tarde, una vez o cada cierto tiempo: primero cuándo, después qué, cada cosa entre comillas. Con `para=yo` es solo para usted; quien modera escribe `para=sala`, o el usuario de una persona. Como respuesta a un mensaje, basta con cuándo.
    .brief = Le recuerda algo más tarde: primero cuándo, después qué.
    .example = !recordatorio crear "mañana 9:00" "Enviar la propuesta"
help-recordatorio-lista = Muestra los recordatorios que faltan; con un número, uno solo.
    .example = !recordatorio lista
help-recordatorio-cancelar = Cancela un recordatorio, por su número.
    .example = !recordatorio cancelar REC-1
help-recordatorio-posponer = Deja un recordatorio para más tarde, o lo dice otra vez: dentro de cuánto, o cuándo. Como respuesta a un recordatorio, no hace falta el número.
    .example = !recordatorio posponer REC-1 "30 min"
help-recordatorio-pausar = Deja un recordatorio en pausa hasta que usted lo reanude.
    .example = !recordatorio pausar REC-1
help-recordatorio-reanudar = Reanuda un recordatorio que estaba en pausa.
    .example = !recordatorio reanudar REC-1

# Al crearlo.
recordatorio-created = { $where ->
        [room] Recordatorio { $reminder }: lo diré en esta sala el { $at }: «{ $text }».
        [mesa] Recordatorio { $reminder }: lo diré en la sala de la Mesa { $mesa } el { $at }: «{ $text }».
        [elsewhere] Recordatorio { $reminder }: se lo diré en la sala de la Mesa { $mesa } el { $at }: «{ $text }».
        [other-person] Recordatorio { $reminder }: se lo diré en esta sala a { $user } el { $at }: «{ $text }».
        [other-elsewhere] Recordatorio { $reminder }: se lo diré a { $user } en la sala de la Mesa { $mesa } el { $at }: «{ $text }».
       *[person] Recordatorio { $reminder }: se lo diré aquí el { $at }: «{ $text }».
    }
recordatorio-that-message = el mensaje al que usted respondió
recordatorio-this-message = este mensaje
recordatorio-recurs = Se repite. Después será:
recordatorio-moment = { $at }
recordatorio-how-to-cancel = Si ya no hace falta: `!recordatorio cancelar { $reminder }`.

# Lo que se dice a su hora.
recordatorio-say = ⏰ Recordatorio { $reminder }: **{ $text }**
recordatorio-say-to = ⏰ Recordatorio { $reminder } para { $user }: **{ $text }**
recordatorio-say-again = ⏰ De nuevo, Recordatorio { $reminder } para { $user }: **{ $text }**
recordatorio-say-again-all = ⏰ De nuevo, Recordatorio { $reminder }: **{ $text }**
recordatorio-late = Este recordatorio era para el { $at } y llega con retraso, porque estuve sin conexión.
recordatorio-missed = { $count ->
        [one] Este recordatorio era para el { $at } y llega con retraso, porque estuve sin conexión.
       *[other] Este recordatorio llega con retraso, porque estuve sin conexión: debí decirlo { $count } veces desde el { $at }. Lo digo una sola vez y sigue como estaba previsto.
    }

# Los que faltan.
recordatorio-list = { $where ->
        [room] Recordatorios pendientes de esta mesa ({ $count }):
       *[mine] Sus recordatorios pendientes ({ $count }):
    }
recordatorio-list-item = { $recurs ->
        [yes] { $reminder }: «{ $text }», { $at }; se repite
       *[no] { $reminder }: «{ $text }», { $at }
    }
recordatorio-list-paused = { $reminder }: «{ $text }», en pausa
recordatorio-list-more = Y { $count } más, para más adelante.
recordatorio-list-none = No hay recordatorios pendientes. Para crear uno, escriba por ejemplo `!recordatorio crear "mañana 9:00" "Enviar la propuesta"`.
recordatorio-shown = { $where ->
        [room] Recordatorio { $reminder }: se dirá en esta sala el { $at }: «{ $text }».
        [mesa] Recordatorio { $reminder }: se dirá en la sala de la Mesa { $mesa } el { $at }: «{ $text }».
        [elsewhere] Recordatorio { $reminder }: se dirá a quien lo pidió, en otra sala, el { $at }: «{ $text }».
       *[person] Recordatorio { $reminder }: se dirá aquí, a quien lo pidió, el { $at }: «{ $text }».
    }
recordatorio-shown-paused = El Recordatorio { $reminder } está en pausa: «{ $text }». Para reanudarlo: `!recordatorio reanudar { $reminder }`.
recordatorio-ended = { $ended ->
        [cancelled] El Recordatorio { $reminder } está cancelado: «{ $text }».
       *[said] El Recordatorio { $reminder } ya se dijo: «{ $text }».
    }
recordatorio-cancelled = Cancelé el Recordatorio { $reminder }: «{ $text }».

# Después, en pausa, otra vez.
recordatorio-postponed = El Recordatorio { $reminder } («{ $text }») queda para el { $at }.
recordatorio-postponed-once = El Recordatorio { $reminder } («{ $text }») queda, solo por esta vez, para el { $at }. Después, como estaba previsto: { $after }.
recordatorio-again-at = { $alone ->
        [yes] Volveré a decirle el Recordatorio { $reminder } el { $at }, solo a usted.
       *[no] { $recurs ->
            [paused] Volveré a decir el Recordatorio { $reminder } el { $at }; las demás veces siguen en pausa.
            [yes] Volveré a decir el Recordatorio { $reminder } el { $at }; además, sigue repitiéndose como estaba previsto.
           *[no] Volveré a decir el Recordatorio { $reminder } el { $at }.
        }
    }
recordatorio-paused = El Recordatorio { $reminder } («{ $text }») queda en pausa. Para reanudarlo: `!recordatorio reanudar { $reminder }`.
recordatorio-resumed = Reanudé el Recordatorio { $reminder } («{ $text }»): será el { $at }.

# Lo que no se puede.
recordatorio-text-missing = Falta qué recordar. Escríbalo entre comillas después de la fecha, por ejemplo `!recordatorio crear "mañana 9:00" "Enviar la propuesta"`.
recordatorio-text-long = El texto tiene { $length } caracteres y caben { $limit }. Acórtelo o recuerde dónde está el documento.
recordatorio-too-often = Un recordatorio se repite, como mucho, cada { $least }. Escriba, por ejemplo, `cada 30 min` o `cada día 9:00`.
recordatorio-too-many = Ya tiene { $limit } recordatorios pendientes, que es el máximo. Cancele alguno con `!recordatorio cancelar`; con `!recordatorio lista` los ve.
recordatorio-none = No encuentro aquí el Recordatorio { $reminder }. Con `!recordatorio lista` ve los que hay.
recordatorio-not-yours = El Recordatorio { $reminder } lo cambia o lo cancela quien lo creó o quien modera la mesa. Pídaselo en la sala.
recordatorio-for-whom = No entendí para quién es: «{ $given }». Escriba `para=yo`, `para=sala` o el usuario de la persona, por ejemplo `para=@ana:hs`.
recordatorio-for-others = Un recordatorio para otra persona o para toda la sala lo crea quien modera la mesa. Para usted, escríbalo sin `para=`.
recordatorio-for-which-mesa = Diga en qué mesa está esa persona, por ejemplo `mesa=MESA-1`: se lo diré en la sala de la mesa. Si es para usted, escriba `para=yo`.
recordatorio-for-nobody = { $user } no está en las listas de la Mesa { $mesa }, y no puedo recordarle nada ahí. Con `!quién` ve quiénes están.
recordatorio-paused-already = El Recordatorio { $reminder } ya estaba en pausa. Para reanudarlo: `!recordatorio reanudar { $reminder }`.
recordatorio-not-paused = El Recordatorio { $reminder } no está en pausa. Con `!recordatorio lista` ve los que faltan.
recordatorio-moment-gone = El momento del Recordatorio { $reminder } pasó mientras estaba en pausa. Diga cuándo es ahora, por ejemplo `!recordatorio posponer { $reminder } "mañana 9:00"`.
recordatorio-over = El Recordatorio { $reminder } ya se dijo o se canceló antes: no queda nada por cancelar.

# Los recordatorios.
help-recordatorio-crear = Le recuerda algo más tarde, una vez o cada cierto tiempo: primero cuándo, después qué, cada cosa entre comillas.
    .example = !recordatorio crear "mañana 9:00" "Enviar la propuesta"
help-recordatorio-lista = Muestra los recordatorios que faltan; con un número, uno solo.
    .menu = Los recordatorios pendientes.
    .example = !recordatorio lista
help-recordatorio-cancelar = Cancela un recordatorio, por su número.
    .example = !recordatorio cancelar REC-1

# Al crearlo.
recordatorio-created = { $where ->
        [room] Recordatorio { $reminder }: lo diré en esta sala el { $at }: «{ $text }».
        [mesa] Recordatorio { $reminder }: lo diré en la sala de la Mesa { $mesa } el { $at }: «{ $text }».
        [elsewhere] Recordatorio { $reminder }: se lo diré en la sala de la Mesa { $mesa } el { $at }: «{ $text }».
       *[person] Recordatorio { $reminder }: se lo diré aquí el { $at }: «{ $text }».
    }
recordatorio-recurs = Se repite. Después será:
recordatorio-moment = { $at }
recordatorio-how-to-cancel = Si ya no hace falta: `!recordatorio cancelar { $reminder }`.

# Lo que se dice a su hora.
recordatorio-say = ⏰ Recordatorio { $reminder }: **{ $text }**
recordatorio-say-to = ⏰ Recordatorio { $reminder } para { $user }: **{ $text }**
recordatorio-say-again = ⏰ De nuevo, Recordatorio { $reminder } para { $user }: **{ $text }**
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
recordatorio-list-more = Y { $count } más, para más adelante.
recordatorio-list-none = No hay recordatorios pendientes. Para crear uno, escriba por ejemplo `!recordatorio crear "mañana 9:00" "Enviar la propuesta"`.
recordatorio-shown = { $where ->
        [room] Recordatorio { $reminder }: se dirá en esta sala el { $at }: «{ $text }».
        [mesa] Recordatorio { $reminder }: se dirá en la sala de la Mesa { $mesa } el { $at }: «{ $text }».
        [elsewhere] Recordatorio { $reminder }: se dirá a quien lo pidió, en otra sala, el { $at }: «{ $text }».
       *[person] Recordatorio { $reminder }: se dirá aquí, a quien lo pidió, el { $at }: «{ $text }».
    }
recordatorio-ended = { $ended ->
        [cancelled] El Recordatorio { $reminder } está cancelado: «{ $text }».
       *[said] El Recordatorio { $reminder } ya se dijo: «{ $text }».
    }
recordatorio-cancelled = Cancelé el Recordatorio { $reminder }: «{ $text }».

# Lo que no se puede.
recordatorio-text-missing = Falta qué recordar. Escríbalo entre comillas después de la fecha, por ejemplo `!recordatorio crear "mañana 9:00" "Enviar la propuesta"`.
recordatorio-text-long = El texto tiene { $length } caracteres y caben { $limit }. Acórtelo o recuerde dónde está el documento.
recordatorio-too-often = Un recordatorio se repite, como mucho, cada { $least }. Escriba, por ejemplo, `cada 30 min` o `cada día 9:00`.
recordatorio-too-many = Ya tiene { $limit } recordatorios pendientes, que es el máximo. Cancele alguno con `!recordatorio cancelar`; con `!recordatorio lista` los ve.
recordatorio-none = No encuentro aquí el Recordatorio { $reminder }. Con `!recordatorio lista` ve los que hay.
recordatorio-not-yours = El Recordatorio { $reminder } lo cancela quien lo creó o quien modera la mesa. Pídaselo en la sala.
recordatorio-over = El Recordatorio { $reminder } ya se dijo o se canceló antes: no queda nada por cancelar.



# Cada parte tiene su turno.
help-ronda-abrir = Da a cada parte su turno de hablar, en orden, con los minutos que usted diga.
    .example = !ronda 3
help-ronda-siguiente = Pasa el turno a la parte que sigue.
    .example = !ronda siguiente
help-ronda-terminar = Termina la ronda antes de que hablen todas las partes.
    .example = !ronda terminar
ronda-begins = { $count ->
        [one] **Ronda:** una parte, { $length }.
       *[other] **Ronda:** { $count } partes, { $length } cada una.
    }
ronda-turn = Turno de **{ $party }**: { $length }, hasta las { $until }.
ronda-next = Sigue { $party }.
ronda-last = Es el último turno.
ronda-over = { $count ->
        [one] La ronda terminó: habló la única parte.
       *[other] La ronda terminó: hablaron { $spoken } de { $count } partes.
    }
ronda-shown = Ronda: turno de **{ $party }**; sigue { $next }.
ronda-shown-last = Ronda: turno de **{ $party }**, el último.
ronda-goes-on = Ya hay una ronda: es el turno de { $party }. Pase al siguiente con `!ronda siguiente`, o termínela con `!ronda terminar`.
ronda-none = No hay una ronda en curso. Para empezar una, escriba por ejemplo `!ronda 3`.
ronda-without-parties = La mesa no tiene partes: no hay a quién dar el turno.
ronda-length-odd = Un turno dura entre 1 minuto y { $longest }; entendí { $length }. Escriba los minutos, por ejemplo `!ronda 3`.

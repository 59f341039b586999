

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
ronda-time-over = { $last ->
        [yes] ⏳ Se cumplió su tiempo. Para terminar la ronda: `!ronda terminar`.
       *[no] ⏳ Se cumplió su tiempo. Para dar el turno a { $next }: `!ronda siguiente`.
    }
ronda-over = { $count ->
        [one] La ronda terminó: habló la única parte.
       *[other] La ronda terminó: hablaron { $spoken } de { $count } partes.
    }
ronda-shown = { $over ->
        [yes] Ronda: **{ $party }** cumplió su tiempo; sigue { $next }.
       *[no] Ronda: turno de **{ $party }**, hasta las { $until }; sigue { $next }.
    }
ronda-shown-last = { $over ->
        [yes] Ronda: **{ $party }**, la última en hablar, cumplió su tiempo.
       *[no] Ronda: turno de **{ $party }**, el último, hasta las { $until }.
    }
ronda-goes-on = Ya hay una ronda: es el turno de { $party }. Pase al siguiente con `!ronda siguiente`, o termínela con `!ronda terminar`.
ronda-none = No hay una ronda en curso. Para empezar una, escriba por ejemplo `!ronda 3`.
ronda-without-parties = La mesa no tiene partes: no hay a quién dar el turno.
ronda-length-odd = Un turno dura entre 1 minuto y { $longest }; entendí { $length }. Escriba los minutos, por ejemplo `!ronda 3`.

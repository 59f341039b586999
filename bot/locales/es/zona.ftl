# La zona horaria de cada persona.
help-zona = Muestra o cambia la zona horaria en que le digo las horas: una ciudad o un país.
    .example = !zona Bogotá
zona-current = Le digo la hora de **{ $zone }**: allí es ahora { $now }. Para cambiarla, escriba una ciudad o un país, por ejemplo `!zona Bogotá`.
zona-changed = De ahora en adelante le digo la hora de **{ $zone }**: allí es ahora { $now }. Si no es la hora que ve en su reloj, escriba otra ciudad. Los mensajes para toda la mesa siguen con la hora de cada parte.
zona-which = En { $said } hay varias horas. Copie la línea de la ciudad cuya hora es la suya:
zona-which-item = { $more ->
        [0] **{ $time }** en { $cities }: `{ $example }`
       *[other] **{ $time }** en { $cities } y { $more } más: `{ $example }`
    }

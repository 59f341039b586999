help-estado = Muestra si el bot está bien y qué tiene pendiente.
    .menu = Si el bot está bien.
    .example = !estado
estado-version = Estoy funcionando: versión { $version }, base de datos { $database }.
estado-never-synced = Todavía no recibí nada del servidor.
estado-synced = Última respuesta del servidor: hace { $age }.
estado-identity = { $signed ->
        [yes] Mi identidad está firmada: Element me muestra sin advertencias.
       *[no] Mi identidad no está firmada: avise a quien administra el bot.
    }
estado-guard = { $guarded ->
        [yes] El guardián del servidor está puesto: quien no figura en una lista no puede entrar.
       *[no] El servidor no tiene el guardián: saco en el acto a quien entre sin figurar en una lista. Quien administra el servidor puede instalarlo.
    }
estado-mesas = { $mesas ->
        [one] Hay una mesa.
       *[other] Hay { $mesas } mesas.
    }
estado-rooms = { $rooms ->
        [one] Estoy en una sala.
       *[other] Estoy en { $rooms } salas.
    }
estado-idle = No tengo nada pendiente.
estado-waiting = Pendiente: por leer { $inbox }, por enviar { $outbox }, por hacer { $intents }.

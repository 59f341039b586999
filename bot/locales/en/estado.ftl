help-estado = Shows whether the bot is well and what it still has to do.
    .menu = Whether the bot is well.
    .example = !status
estado-version = I am running: version { $version }, database { $database }.
estado-never-synced = I have not received anything from the server yet.
estado-synced = Last answer from the server: { $age } ago.
estado-identity = { $signed ->
        [yes] My identity is signed: Element shows me without warnings.
       *[no] My identity is not signed: please tell whoever runs the bot.
    }
estado-guard = { $guarded ->
        [yes] The guard is in place on the server: whoever is on no list cannot come in.
       *[no] The server does not have the guard: I remove at once whoever comes in without being on a list. Whoever administers the server can install it.
    }
estado-mesas = { $mesas ->
        [one] There is one mesa.
       *[other] There are { $mesas } mesas.
    }
estado-rooms = { $rooms ->
        [one] I am in one room.
       *[other] I am in { $rooms } rooms.
    }
estado-idle = Nothing is waiting.
estado-waiting = Waiting: to read { $inbox }, to send { $outbox }, to do { $intents }.

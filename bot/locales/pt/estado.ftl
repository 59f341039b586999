help-estado = Mostra se o bot está bem e o que ainda tem pendente.
    .menu = Se o bot está bem.
    .example = !estado
estado-version = Estou funcionando: versão { $version }, banco de dados { $database }.
estado-never-synced = Ainda não recebi nada do servidor.
estado-synced = Última resposta do servidor: há { $age }.
estado-identity = { $signed ->
        [yes] Minha identidade está assinada: o Element me mostra sem avisos.
       *[no] Minha identidade não está assinada: avise quem administra o bot.
    }
estado-guard = { $guarded ->
        [yes] O guardião do servidor está instalado: quem não está em uma lista não consegue entrar.
       *[no] O servidor não tem o guardião: retiro imediatamente quem entrar sem estar em uma lista. Quem administra o servidor pode instalá-lo.
    }
estado-mesas = { $mesas ->
        [one] Há uma mesa.
       *[other] Há { $mesas } mesas.
    }
estado-rooms = { $rooms ->
        [one] Estou em uma sala.
       *[other] Estou em { $rooms } salas.
    }
estado-idle = Não tenho nada pendente.
estado-waiting = Pendente: para ler { $inbox }, para enviar { $outbox }, para fazer { $intents }.

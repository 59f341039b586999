help-estado = Montre si le bot va bien et ce qu’il lui reste à faire.
    .menu = Si le bot va bien.
    .example = !état
estado-version = Je fonctionne : version { $version }, base de données { $database }.
estado-never-synced = Je n’ai encore rien reçu du serveur.
estado-synced = Dernière réponse du serveur : il y a { $age }.
estado-identity = { $signed ->
        [yes] Mon identité est signée : Element m’affiche sans avertissement.
       *[no] Mon identité n’est pas signée : prévenez la personne qui administre le bot.
    }
estado-guard = { $guarded ->
        [yes] Le gardien du serveur est en place : qui ne figure sur aucune liste ne peut pas entrer.
       *[no] Le serveur n’a pas le gardien : je retire aussitôt qui entre sans figurer sur une liste. La personne qui administre le serveur peut l’installer.
    }
estado-mesas = { $mesas ->
        [one] Il y a une mesa.
       *[other] Il y a { $mesas } mesas.
    }
estado-rooms = { $rooms ->
        [one] Je suis dans un salon.
       *[other] Je suis dans { $rooms } salons.
    }
estado-idle = Rien n’est en attente.
estado-waiting = En attente : à lire { $inbox }, à envoyer { $outbox }, à faire { $intents }.

# La page d’accueil : le message épinglé de chaque mesa.
portada-heading = **{ $name }** (Mesa { $mesa })
portada-archived = Cette mesa est archivée : on peut tout lire et ne pas écrire. La coordination peut la rouvrir.
portada-help-moderator = Besoin d’aide ? Écrivez ici à { $users }, ou `!aide` pour voir ce que vous pouvez faire.
portada-help = Besoin d’aide ? Écrivez `!aide` pour voir ce que vous pouvez faire.

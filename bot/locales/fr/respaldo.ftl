# Ce que disent `mesas backup` et `mesas restore`, et ce que la coordination apprend ensuite.
respaldo-made = La sauvegarde est dans { $file } ({ $size_kb } ko) : tout comme c'était le { $created }.
respaldo-holds = Elle contient la base de données, les clés du bot et { $blobs ->
        [0] aucun fichier des mesas.
        [one] un fichier des mesas.
       *[other] { $blobs } fichiers des mesas.
    }
respaldo-files-elsewhere = Les fichiers des mesas sont dans { $store } et ne sont pas dans la sauvegarde. Faites maintenant une copie de ce stockage et gardez-la avec celle-ci.
respaldo-secret = Gardez-la secrète et hors de cette machine : avec elle, on peut lire ce qui s'est dit dans les mesas et se faire passer pour le bot.
respaldo-not-settings = La configuration et les mots de passe ne sont pas dans la sauvegarde. Gardez-les à part.
respaldo-file-exists = { $file } existe déjà. Choisissez un autre nom, ou ajoutez --force pour le remplacer.
respaldo-no-folder = Le dossier { $folder } n'existe pas. Créez-le ou choisissez-en un autre.
respaldo-nothing = Il n'y a encore rien à sauvegarder dans { $folder }. Démarrez d'abord le bot avec `mesas run`.
respaldo-database-away = La base de données ne répond pas. Vérifiez database_url et que son serveur est en marche, puis répétez la commande.
respaldo-database-refused = La base de données ne l'a pas permis ({ $reason }). Rien n'a été changé. Vérifiez database_url, les droits et le disque, puis répétez la commande.
respaldo-disk-full = Il n'y a plus de place sur le disque de { $folder }. Libérez-en et répétez la commande.
respaldo-unwritable = Impossible d'écrire { $file } ({ $reason }). Donnez-en le droit à l'utilisateur du bot et répétez la commande.
respaldo-unreadable = Impossible de lire { $file } ({ $reason }). Vérifiez son nom et les droits.
respaldo-damaged = { $file } est endommagé ou n'est pas une sauvegarde du bot (défaut : { $where }). Rien n'a été changé. Utilisez une autre sauvegarde.
respaldo-too-new = La sauvegarde vient d'une version plus récente du bot ({ $found }). Rien n'a été changé. Installez cette version et répétez la commande.
respaldo-other-account = La sauvegarde est celle du compte { $theirs } et la configuration nomme { $ours }. Rien n'a été changé. Corrigez matrix.user_id ou utilisez la sauvegarde de ce compte.
respaldo-bot-runs = Le bot est en marche sur ces données. Arrêtez-le et répétez la commande.
respaldo-files-need-folder = La sauvegarde apporte { $count } fichiers des mesas et files.store n'est pas un dossier. Rien n'a été changé. Mettez un dossier dans files.store et répétez la commande.
respaldo-not-empty = Il y a déjà ici les données d'un bot ({ $first }). Rien n'a été changé. Pour les mettre de côté et restaurer la sauvegarde, répétez la commande avec --force.
respaldo-restored = Tout est comme c'était le { $created }.
respaldo-aside = Ce qu'il y avait avant est dans { $folder }. Supprimez-le quand vous n'en aurez plus besoin.
respaldo-aside-schema = Les tables qu'il y avait avant sont dans le schéma { $schema } de la base de données. Supprimez-le quand vous n'en aurez plus besoin.
respaldo-files-there = Les fichiers des mesas n'étaient pas dans la sauvegarde. Restaurez aussi la copie de { $store }.
respaldo-next = Démarrez le bot avec `mesas run` : il lira ce qui a été écrit depuis. Veillez à ce qu'aucun autre bot ne soit en marche avec le même compte.
respaldo-coordination = Le bot a été restauré à partir de la sauvegarde du { $created }. Il a relu ce qui a été écrit depuis et l'a fait. Regardez ce qu'il y a de plus récent dans chaque mesa ; s'il manque quelque chose, veuillez l'écrire de nouveau.
respaldo-coordination-unread = { $count ->
        [one] Un message écrit depuis n'a pas pu être relu.
       *[other] { $count } messages écrits depuis n'ont pas pu être relus.
    } Si c'était une commande, veuillez l'écrire de nouveau.

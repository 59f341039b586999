# Les comptes faits pour qui n'en a pas : le courriel, et la page où chacun choisit son mot de passe.
clave-mail-subject = Votre compte pour entrer dans la mesa « { $name } »
clave-mail-hello = Bonjour { $person },
clave-mail-what = { $party } vous a inscrit(e) à la table de travail **{ $name }** : un espace privé, sur invitation, où les ministères échangent et partagent des documents. On l'utilise avec Element, une application gratuite pour téléphone et ordinateur.
clave-mail-account = Nous vous avons fait un compte. Voici ce qu'Element vous demande à l'entrée :
clave-mail-user = Utilisateur : **{ $user }**
clave-mail-server = Serveur : **{ $server }**
clave-mail-how = Pour entrer la première fois :
clave-mail-password = Choisissez votre mot de passe sur cette page : [{ $link }]({ $link })
clave-mail-element = Ouvrez [app.element.io](https://app.element.io) sur un ordinateur, ou installez **Element X** depuis le magasin d'applications de votre téléphone (App Store ou Google Play).
clave-mail-login = Touchez **Se connecter**. Si le serveur affiché n'est pas **{ $server }**, changez-le. Écrivez votre utilisateur et votre mot de passe.
clave-mail-recovery = Quand Element vous propose de configurer la **récupération** ou une **sauvegarde**, acceptez et conservez la clé qu'il vous donne : avec elle, vous lisez les messages aussi sur un autre téléphone ou ordinateur.
clave-mail-accept = Acceptez l'invitation à « { $name } ». Vous pouvez lire et écrire.
clave-mail-until = Le lien est personnel et sert une fois, jusqu'au { $until }. Si vous arrivez plus tard, ou si un jour vous oubliez le mot de passe, demandez-en un autre à qui vous a inscrit : le point focal de votre équipe ou la modération de la mesa.
clave-for-focal-point = { $count ->
        [one] { $mesa } ({ $name }) : j'ai fait un compte pour une personne de { $party } qui n'en avait pas. Transmettez-lui son lien, à elle seule, s'il vous plaît :
       *[other] { $mesa } ({ $name }) : j'ai fait des comptes pour { $count } personnes de { $party } qui n'en avaient pas. Transmettez à chacune son lien, à elle seule, s'il vous plaît :
    }
clave-for-moderator = { $count ->
        [one] { $mesa } ({ $name }) : j'ai fait un compte pour une personne de { $party } qui n'en avait pas, et il n'y a ni courriel ni point focal pour lui envoyer son lien. Transmettez-le-lui, à elle seule, s'il vous plaît :
       *[other] { $mesa } ({ $name }) : j'ai fait des comptes pour { $count } personnes de { $party } qui n'en avaient pas, et il n'y a ni courriel ni point focal pour leur envoyer leur lien. Transmettez à chacune le sien, à elle seule, s'il vous plaît :
    }
clave-for-person = { $person } ({ $email }), utilisateur { $user } : [{ $link }]({ $link })
clave-for-others = Sur cette page, chaque personne choisit son mot de passe et lit comment entrer. Le lien sert une fois, jusqu'au { $until }.
clave-not-made = { $why ->
        [token] { $mesa } ({ $name }) : le serveur ne me laisse pas faire de comptes, et j'ai envoyé des codes à { $people }, de { $party }. Prévenez qui administre le serveur : matrix.admin_token n'est pas celui d'un compte qui l'administre ({ $codes }).
       *[other] { $mesa } ({ $name }) : le serveur n'a pas fait le compte de { $people }, de { $party } (réponse : { $codes }), et j'ai envoyé des codes. Sans compte, demandez à qui administre le serveur d'en faire un.
    }
clave-title = Choisissez votre mot de passe
clave-title-wrong = Il y a quelque chose à corriger : choisissez votre mot de passe
clave-for = { $count ->
        [one] Avec ce compte, vous entrez dans la mesa { $names }.
       *[other] Avec ce compte, vous entrez dans les mesas { $names }.
    }
clave-user = Votre utilisateur
clave-new = Nouveau mot de passe
clave-new-hint = Au moins { $least } caractères. Une phrase dont vous vous souvenez convient.
clave-again = Le même mot de passe encore une fois
clave-save = Enregistrer le mot de passe
clave-until = Ce lien est le vôtre et sert une fois, jusqu'au { $until }. Ne le partagez pas.
clave-put-out = Quand vous l'enregistrerez, Element sera déconnecté sur tous les téléphones et ordinateurs où ce compte est ouvert. Sur chacun, connectez-vous de nouveau avec le nouveau mot de passe et votre clé de récupération.
clave-wrong = Le mot de passe n'a pas été enregistré
clave-wrong-empty = Vous n'en avez pas écrit. Écrivez-en un d'au moins { $least } caractères, deux fois.
clave-wrong-short = { $count ->
        [one] Il est court : il a un caractère et il en faut { $least }. Ajoutez un mot ou deux.
       *[other] Il est court : il a { $count } caractères et il en faut { $least }. Ajoutez un mot ou deux.
    }
clave-wrong-long = Il est trop long : il y a place pour { $most } lettres sans accents. Écrivez-en un plus court.
clave-wrong-differ = Les deux ne sont pas identiques. Écrivez-le encore une fois, lentement, aux deux endroits.
clave-wrong-easy = Il est très facile à deviner. Écrivez-en un autre, qui ne soit ni votre utilisateur ni un seul caractère répété.
clave-wrong-weak = Le serveur le trouve faible. Essayez-en un plus long, avec des majuscules, des chiffres et un signe.
clave-refused = Le serveur ne l'a pas accepté, et ce n'est pas à cause de ce que vous avez écrit. Le lien sert toujours ; prévenez l'adresse ci-dessous.
clave-away = Le serveur ne répond pas en ce moment. Attendez quelques minutes et envoyez-le encore une fois : le lien sert toujours.
clave-set-title = Votre mot de passe est enregistré
clave-set = Il a été enregistré le { $at }. Ce lien a été utilisé.
clave-next = Comment entrer
clave-next-element = Ouvrez app.element.io sur un ordinateur, ou installez Element X depuis le magasin d'applications de votre téléphone (App Store ou Google Play), et touchez « Se connecter ».
clave-next-server = Si un autre serveur est affiché, changez-le pour le vôtre, qui est :
clave-next-user = Écrivez le mot de passe choisi et votre utilisateur, qui est :
clave-next-recovery = Quand Element vous propose de configurer la récupération ou une sauvegarde, acceptez et conservez la clé qu'il vous donne : avec elle, vous lisez les messages aussi sur un autre téléphone ou ordinateur.
clave-next-accept = { $count ->
        [one] Acceptez l'invitation à la mesa { $names }. Vous pouvez lire et écrire.
       *[other] Acceptez les invitations aux mesas { $names }. Vous pouvez lire et écrire.
    }
clave-set-not-you = Si ce n'est pas vous qui l'avez enregistré, prévenez l'adresse ci-dessous.
clave-over-title = Ce lien ne sert plus
clave-over = Il est échu, un autre l'a remplacé, ou votre place sur la liste a changé. Cherchez le message le plus récent, ou demandez un autre lien à qui vous a inscrit : le point focal de votre équipe ou la modération de la mesa.
clave-over-known = Si vous avez déjà choisi votre mot de passe, il ne vous en faut pas d'autre : entrez dans Element avec votre utilisateur.

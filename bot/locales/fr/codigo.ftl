# Les codes à usage unique pour qui n'a pas encore de compte.
codigo-mail-subject = Votre code pour entrer dans la mesa « { $name } »
codigo-mail-hello = Bonjour { $person },
codigo-mail-what = { $party } vous a inscrit(e) à la table de travail **{ $name }** : un espace privé, sur invitation, où les ministères échangent et partagent des documents. On l'utilise avec Element, une application gratuite pour téléphone et ordinateur.
codigo-mail-how = Pour entrer :
codigo-mail-element = Installez **Element** depuis le magasin d'applications de votre téléphone ou ouvrez [app.element.io](https://app.element.io), et connectez-vous avec votre compte de **{ $server }**. Si vous n'en avez pas, demandez-le à l'adresse indiquée à la fin.
codigo-mail-chat = Commencez une conversation avec **[{ $bot }](https://matrix.to/#/{ $bot })**.
codigo-mail-tell = Écrivez-lui ce code : **{ $code }**
codigo-mail-accept = Vous recevrez l'invitation à « { $name } ». Acceptez-la et vous y êtes.
codigo-mail-until = Le code est personnel et sert une fois, jusqu'au { $until }. Si vous venez plus tard, écrivez-le quand même : vous en recevrez un autre à cette adresse.
codigo-for-focal-point = { $count ->
        [one] { $mesa } ({ $name }) : une personne de { $party } n'a pas encore de compte. Merci de lui transmettre son code, à elle seule :
       *[other] { $mesa } ({ $name }) : { $count } personnes de { $party } n'ont pas encore de compte. Merci de transmettre à chacune son code, à elle seule :
    }
codigo-for-moderator = { $count ->
        [one] { $mesa } ({ $name }) : une personne de { $party } n'a pas encore de compte, et il n'y a ni courriel ni point focal pour lui envoyer son code. Merci de le lui transmettre, à elle seule :
       *[other] { $mesa } ({ $name }) : { $count } personnes de { $party } n'ont pas encore de compte, et il n'y a ni courriel ni point focal pour leur envoyer leur code. Merci de transmettre à chacune le sien, à elle seule :
    }
codigo-for-person = { $person } ({ $email }) : `{ $code }`
codigo-for-others = Chaque personne se connecte à Element avec son compte de { $server }, ouvre une conversation avec { $bot } et lui écrit son code. Elle reçoit alors l'invitation. Les codes servent une fois, jusqu'au { $until }.
codigo-bound = { $mesa } ({ $name }) : { $person }, de { $party }, s'est présenté(e) avec son code. Son compte est { $user } et l'invitation est partie.

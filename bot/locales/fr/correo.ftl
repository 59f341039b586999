# Les courriels que le bot envoie.
correo-footer = Ce courriel est envoyé par un programme. Si vous avez besoin d'aide : { $contact }
correo-refused = Je n'ai pas pu remettre le courriel destiné à { $person }. { $why ->
        [recipient] Son serveur de messagerie dit que cette adresse n'existe pas ou ne reçoit pas de messages. Vérifiez l'adresse dans la liste.
        [address] On ne peut pas envoyer de courriel à cette adresse. Vérifiez-la dans la liste.
        [late] Après trois jours d'essais, son serveur de messagerie ne l'accepte toujours pas. Essayez une autre adresse ou contactez cette personne autrement.
       *[other] Le serveur de messagerie ne l'a pas accepté. Vérifiez l'adresse ; si elle est juste, prévenez la personne qui gère la messagerie.
    }
correo-refused-mesa = { $mesa } ({ $name }) : je n'ai pas pu remettre le courriel destiné à { $person }. { $why ->
        [recipient] Son serveur de messagerie dit que cette adresse n'existe pas ou ne reçoit pas de messages. Vérifiez l'adresse dans la liste.
        [address] On ne peut pas envoyer de courriel à cette adresse. Vérifiez-la dans la liste.
        [late] Après trois jours d'essais, son serveur de messagerie ne l'accepte toujours pas. Essayez une autre adresse ou contactez cette personne autrement.
       *[other] Le serveur de messagerie ne l'a pas accepté. Vérifiez l'adresse ; si elle est juste, prévenez la personne qui gère la messagerie.
    }
correo-server-away = Il y a des courriels que je n’arrive pas à envoyer. { $why ->
        [login] Le serveur de courriel n’accepte pas l’utilisateur ou le mot de passe (`mail.smtp.user` et `mail.smtp.password`, dans la configuration).
        [encryption] Je n’obtiens pas de connexion chiffrée et digne de confiance avec le serveur de courriel (`mail.smtp.security`, dans la configuration, et le certificat du serveur).
        [sender] Le serveur de courriel n’accepte pas l’adresse depuis laquelle j’écris (`mail.smtp.from`, dans la configuration).
       *[away] Le serveur de courriel ne les prend pas.
    } Je continue d’essayer pendant trois jours. Demandez à la personne qui administre le bot d’exécuter `mesas check`.
correo-waits = Le courriel pour { $person } n’est pas encore parti : { $why ->
        [recipient] son serveur de courriel demande d’attendre.
       *[other] notre serveur de courriel ne le prend pas, et j’ai prévenu la coordination.
    } Je continue d’essayer pendant trois jours ; inutile de le redemander. Si c’est urgent, contactez la personne autrement.

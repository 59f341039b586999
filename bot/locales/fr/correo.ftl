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
correo-server-away = Il y a des courriels que je ne peux pas envoyer : le serveur de messagerie ne les accepte pas. Je continue d'essayer. Demandez à la personne qui gère le bot de lancer `mesas check`.

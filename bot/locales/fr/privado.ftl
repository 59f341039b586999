# Conversations à deux et avis non chiffrés.
privado-not-encrypted = Pour protéger ce qui se dit, je ne réponds que dans des conversations chiffrées. Veuillez ouvrir une nouvelle conversation avec moi depuis votre application et m’y écrire.
privado-unreadable = Je n’ai pas pu lire votre message : la clé pour l’ouvrir n’est pas arrivée. Veuillez l’envoyer de nouveau.
privado-notices-name = Avis de Mesas
privado-keyless = Des messages ne peuvent pas encore vous être remis : aucun de vos appareils n’est vérifié. Pour les recevoir, suivez ces étapes dans Element :
privado-keyless-open = Ouvrez **Paramètres**, puis **Sessions** ou **Chiffrement**.
privado-keyless-verify = Choisissez **Vérifier cet appareil** et confirmez avec un autre de vos appareils ou avec votre clé de récupération. Si c’est la première fois, choisissez **Configurer la récupération**.
privado-keyless-return = Revenez au salon. Les nouveaux messages y apparaîtront.
privado-unheard = Je n’ai pas pu lire ce que vous m’avez écrit, car aucun de vos appareils n’est vérifié. Pour que nous puissions échanger, suivez ces étapes dans Element :
privado-unheard-return = Revenez à notre conversation et écrivez-le encore une fois.
privado-changed = Votre compte utilise maintenant d’autres clés, et les nouveaux messages des mesas attendent que la coordination vérifie avec vous que ce changement vient de vous. Si personne ne vous appelle bientôt, contactez la coordination.
privado-keyless-contact = Si vous avez besoin d’aide : { $contact }
privado-not-reached = Je n'ai pas pu ouvrir de conversation privée avec { $user } (le serveur a répondu { $code }). Il y avait un avis pour cette personne, qu'elle n'a pas reçu ; contactez-la.

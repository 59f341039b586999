# Les pages que l’on ouvre par un lien. Il n’y a pas de mise en forme ici : le texte est tel quel.
pagina-skip = Aller au contenu
pagina-languages = Langues
pagina-language-es = Español
pagina-language-en = English
pagina-language-pt = Português
pagina-language-fr = Français
pagina-contact = Besoin d’aide ? Écrivez à { $contact }.

# Ce qui n’a pas pu être montré.
pagina-error-400 = Votre envoi n’a pas été compris
    .next = Revenez à la page précédente et recommencez. Si cela se reproduit, essayez avec un autre navigateur.
pagina-error-404 = Cette page n’existe pas
    .next = Vérifiez que l’adresse est complète : si vous l’avez reçue par courriel ou dans un message, ouvrez-la depuis celui-ci ou copiez-la en entier. Si elle ne s’ouvre toujours pas, demandez un nouveau lien à la personne qui vous l’a envoyée.
pagina-error-405 = Cette page ne s’ouvre pas ainsi
    .next = Ouvrez-la par le lien que vous avez reçu.
pagina-error-408 = L’envoi a pris trop de temps
    .next = Rien n’a été enregistré. Essayez avec une meilleure connexion ou un fichier plus petit.
pagina-error-410 = Ce lien ne fonctionne plus
    .next = Il a expiré, ou un lien plus récent a été envoyé. Utilisez le dernier que vous avez reçu, ou demandez-en un nouveau à la personne qui vous l’a envoyé.
pagina-error-413 = Votre envoi est trop volumineux
    .next = Rien n’a été enregistré. Une liste pèse bien moins de 1 Mo : vérifiez que c’est le bon fichier, n’y laissez que la liste et envoyez-le de nouveau.
pagina-error-429 = Trop de tentatives
    .next = Beaucoup d’adresses qui n’existent pas ont été essayées depuis votre réseau. Attendez quelques minutes et ouvrez le lien tel que vous l’avez reçu.
pagina-error-500 = Une erreur s’est produite de notre côté
    .next = Rien de votre dernier envoi n’a été enregistré. Réessayez dans quelques minutes.

# Envoyer une liste.
pagina-list-title = Envoyer la liste de { $party }
pagina-list-title-wrong = Il y a quelque chose à corriger dans la liste de { $party }
pagina-list-for = Cette page sert à envoyer la liste des personnes de { $party } qui participeront à la table de travail « { $name } ». Seules les personnes des listes envoyées par chaque partie entrent dans la mesa.
pagina-list-until = Le lien sert une fois, jusqu’au { $until }. Quiconque l’a peut envoyer la liste : ne le partagez pas.
pagina-list-with-file = Avec un fichier
pagina-list-template = Téléchargez le modèle, écrivez une personne par ligne, enregistrez-le et déposez-le ici. Une liste que vous avez déjà en Excel ou CSV convient aussi, avec ses titres.
pagina-list-template-xlsx = Modèle Excel
pagina-list-template-csv = Modèle CSV
pagina-list-file = Liste
pagina-list-file-label = Votre fichier
pagina-list-file-hint = Excel (.xlsx) ou CSV, jusqu’à 5 Mo.
pagina-list-with-lines = Ou en écrivant les noms
pagina-list-lines-label = Une personne par ligne
pagina-list-lines-hint = Nom, courriel, rôle et fonction, séparés par des points-virgules. Par exemple :
pagina-list-lines-example = Ana Rojas; ana@mineduc.example; point focal; Responsable des programmes
pagina-list-next = Nous vous montrons d’abord la liste telle qu’elle serait. Rien ne change encore.
pagina-list-check = Vérifier la liste
pagina-list-about = À propos de la liste
pagina-list-about-who = Mettez toutes les personnes qui doivent entrer, et vous-même si vous participez.
pagina-list-about-contact = Pour chaque personne, il faut le nom et le courriel, ou son identifiant Matrix si elle en a déjà un. Le reste est facultatif.
pagina-list-about-seat = Le rôle est « participant », « point focal » (qui répond de la liste et des accords de la partie) ou « suppléant ».
pagina-list-about-use = Les adresses ne servent qu’à faire entrer chaque personne ; les autres parties ne les voient pas.
pagina-list-seat-participant = participant
pagina-list-both = Vous avez envoyé un fichier et aussi des lignes écrites. Ne laissez que l’un des deux.
pagina-list-neither = Aucune liste n’est arrivée. Choisissez un fichier ou écrivez les personnes, une par ligne.
pagina-list-unread = Nous n’avons pas pu lire la liste
pagina-list-wrong = { $count ->
        [one] Il y a une ligne à corriger
       *[other] Il y a { $count } lignes à corriger
    }
pagina-list-wrong-next = Rien n’a changé. Corrigez et envoyez de nouveau toute la liste ; si vous avez utilisé un fichier, il faudra le choisir de nouveau.
pagina-list-line-elsewhere = Ligne { $line } ({ $person }) : figure déjà sur la liste de { $party }. Retirez la ligne, ou demandez à la personne qui modère la mesa de la retirer d’abord de cette liste.

pagina-list-preview-title = Vérifiez la liste de { $party }
pagina-list-preview-changed = La liste a changé pendant que vous la vérifiiez. Voici ce qu’elle serait maintenant.
pagina-list-preview-nothing-yet = Voici la liste de { $party } pour la mesa « { $name } ». Rien n’a encore changé.
pagina-list-person = { $seat ->
        [focal_point] { $person } ({ $contact }), point focal
        [substitute] { $person } ({ $contact }), suppléant
       *[participant] { $person } ({ $contact })
    }
pagina-list-more = { $count ->
        [one] et une personne de plus
       *[other] et { $count } personnes de plus
    }
pagina-list-came = { $count ->
        [one] Une personne entre
       *[other] { $count } personnes entrent
    }
pagina-list-stays = { $count ->
        [one] Une personne reste
       *[other] { $count } personnes restent
    }
pagina-list-leaves = { $count ->
        [one] Absente de la liste envoyée : une personne
       *[other] Absentes de la liste envoyée : { $count } personnes
    }
pagina-list-leaves-how = Si la nouvelle liste remplace celle d’aujourd’hui, les absents quittent la mesa ; si elle s’y ajoute, ils restent. La personne qui modère la mesa en décide.
pagina-list-unknown = Comptes qui n’existent pas
pagina-list-unknown-how = { $count ->
        [one] Le serveur ne connaît pas le compte { $users }. Vérifiez son orthographe.
       *[other] Le serveur ne connaît pas les comptes { $users }. Vérifiez leur orthographe.
    }
pagina-list-ignored = { $count ->
        [one] Nous n’avons pas utilisé la colonne { $columns }.
       *[other] Nous n’avons pas utilisé les colonnes { $columns }.
    }
pagina-list-passed = { $count ->
        [one] Nous n’avons pas lu la feuille { $sheets }.
       *[other] Nous n’avons pas lu les feuilles { $sheets }.
    }
pagina-list-then = Ce qui se passe à l’envoi
pagina-list-then-taken = La liste entre en vigueur. Les personnes qui ont un compte sont invitées dans le salon ; on indique aux autres comment entrer.
pagina-list-then-asked = Elle va à la personne qui modère la mesa, et entre en vigueur quand elle la confirme.
pagina-list-confirm = Envoyer cette liste
pagina-list-back = Revenir et la modifier

pagina-list-sent-title = Nous avons reçu la liste de { $party }
pagina-list-sent = La liste de { $party } pour la mesa « { $name } » est arrivée le { $at }. Merci.
pagina-list-sent-taken = Elle est en vigueur. Les personnes qui ont un compte sont invitées dans le salon ; on indique aux autres comment entrer.
pagina-list-sent-asked = La personne qui modère la mesa l’a reçue et la confirmera ; d’ici là, la précédente reste en vigueur, s’il y en avait une.
pagina-list-sent-next = Vous pouvez fermer cette page. Le lien a servi ; s’il faut changer quelque chose, demandez-en un autre à la personne qui vous l’a envoyé.

# La page où l’on voit un enregistrement, et les liens qui l’ouvrent.
video-tab = Enregistrement d’une réunion
video-preview = Ouvrez le lien pour le voir. Aucun compte n’est nécessaire.
video-title = Réunion { $meeting }
video-title-named = { $title }
video-of = Mesa « { $name } », { $day }.
video-length = Il dure { $length }.
video-player = Enregistrement de la réunion, avec image et son
video-player-audio = Enregistrement de la réunion, le son seul
video-begins = Il commence à { $at } quand vous le lancez.
video-versions = Comment le voir
video-version-video = Complet ({ $size })
video-version-360p = Plus léger, 360p ({ $size })
video-version-audio = Le son seul ({ $size })
video-chapters = Les points de la réunion
video-agreements = Ce qui a été convenu
video-agreement = Accord { $agreement } : { $what }.
video-agreement-who = { $who } en répond, jusqu’au { $due }.
video-agreement-due = Jusqu’au { $due }.
video-download = Garder une copie
video-download-how = Pour le voir sans connexion. Gardez-la là où personne d’autre ne la voit : elle est à la mesa.
video-download-video = Garder le tout ({ $size })
video-download-360p = Garder en 360p ({ $size })
video-download-audio = Garder le son ({ $size })
video-file = { $which ->
        [audio] enregistrement-{ $recording }-{ $meeting }-son
        [small] enregistrement-{ $recording }-{ $meeting }-360p
       *[video] enregistrement-{ $recording }-{ $meeting }
    }
video-about = À propos de ce lien
video-about-own = Il n’est que pour vous et reste valable jusqu’au { $until }, tant que vous êtes dans la mesa. Ne le transmettez pas. Quand il expire, demandez-en un autre avec 🎥 sous l’annonce de l’enregistrement.
video-about-shared = On vous l’a donné pour voir cet enregistrement jusqu’au { $until }. Qui l’a peut le voir : ne le transmettez pas. La mesa sait qu’il a été partagé et combien de fois il a été vu, pas par qui.
video-over-expired = Ce lien a expiré
    .own = L’enregistrement est toujours gardé. Demandez un autre lien avec 🎥 sous l’annonce de l’enregistrement, dans le salon de la mesa.
    .shared = L’enregistrement a été partagé pour quelques jours, qui sont passés. Si vous devez encore le voir, demandez un autre lien à la personne qui vous l’a donné.
video-over-revoked = Ce lien a été révoqué
    .own = Demandez-en un autre avec 🎥 sous l’annonce de l’enregistrement, dans le salon de la mesa.
    .shared = Les responsables de la mesa ne partagent plus l’enregistrement avec ce lien. Si vous devez encore le voir, parlez-en à la personne qui vous l’a donné.
video-over-left = Ce lien n’ouvre plus l’enregistrement
    .own = Il est pour les personnes de la mesa, et vous n’êtes plus sur ses listes. Si c’est une erreur, parlez-en au point focal de votre équipe.
    .shared = Il est pour les personnes de la mesa. Parlez-en à la personne qui vous a donné le lien.
video-over-removed = Cet enregistrement n’est plus là
    .own = Il a été retiré de la mesa. La personne qui modère sait pourquoi.
    .shared = Il a été retiré de la mesa. Si vous en avez besoin, parlez-en à la personne qui vous a donné le lien.

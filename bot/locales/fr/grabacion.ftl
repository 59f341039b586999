# Les enregistrements des réunions.
help-grabacion-enlazar = Garde l’adresse où l’on peut revoir une réunion, et prévient le salon.
    .example = !enregistrement lier REU-1 https://video.example/mesa-1.mp4
help-grabacion-ver = Montre un enregistrement par son numéro ; sans numéro, tous.
    .menu = Les enregistrements des réunions.
    .example = !enregistrement voir
help-grabacion-lista = Montre les enregistrements de la mesa, les derniers d’abord.
    .example = !enregistrement liste

grabacion-news = { $titled ->
        [yes] **On peut maintenant revoir la Réunion { $meeting }** du { $day } : « { $title } » (Enregistrement { $recording }).
       *[no] **On peut maintenant revoir la Réunion { $meeting }** du { $day } (Enregistrement { $recording }).
    }
grabacion-link = Adresse : [{ $link }]({ $link })
grabacion-facts = L'enregistrement dure { $length } et pèse { $size }.
grabacion-linked = J’ai lié l’Enregistrement { $recording } à la Réunion { $meeting } et prévenu le salon de la mesa.
grabacion-shown = { $titled ->
        [yes] **Enregistrement { $recording } : { $title }**. De la Réunion { $meeting } du { $day }.
       *[no] **Enregistrement { $recording }**. De la Réunion { $meeting } du { $day }.
    }
grabacion-added = Lié par { $user } le { $when }.
grabacion-list = { $count ->
        [one] Il y a un enregistrement :
       *[other] Il y a { $count } enregistrements, les derniers d’abord :
    }
grabacion-list-more = { $count ->
        [one] Et un de plus, visible dans sa réunion : `!REU-1`.
       *[other] Et { $count } de plus, visibles dans leurs réunions : `!REU-1`.
    }
grabacion-line = { $titled ->
        [yes] { $recording } : { $title } (Réunion { $meeting }), sur [{ $host }]({ $link })
       *[no] { $recording } : Réunion { $meeting }, sur [{ $host }]({ $link })
    }
grabacion-line-kept = { $titled ->
        [yes] { $recording } : { $title } (Réunion { $meeting }), { $length }, { $size }
       *[no] { $recording } : Réunion { $meeting }, { $length }, { $size }
    }
grabacion-none = La Mesa { $mesa } n’a pas encore d’enregistrements. La personne qui modère en lie un ainsi : `!enregistrement lier REU-1 https://video.example/mesa-1.mp4`.
grabacion-portada = **Enregistrements**
grabacion-portada-long = { $titled ->
        [yes] { $recording } : { $title } (Réunion { $meeting }) ; pour voir l’adresse : `!{ $recording }`
       *[no] { $recording } : Réunion { $meeting } ; pour voir l’adresse : `!{ $recording }`
    }
grabacion-portada-more = { $count ->
        [one] Et un de plus : `!enregistrement liste`.
       *[other] Et { $count } de plus : `!enregistrement liste`.
    }
grabacion-so-far = { $count ->
        [one] Il y a un enregistrement, de la Réunion { $meeting } : `!enregistrement liste`.
       *[other] Il y a { $count } enregistrements ; le dernier, de la Réunion { $meeting } : `!enregistrement liste`.
    }

# Ce qui n’est pas possible.
grabacion-not-found = La Mesa { $mesa } n’a pas d’Enregistrement { $recording }. Avec `!enregistrement liste` vous voyez ceux qu’il y a.
grabacion-twice = Cette adresse est déjà liée à la Réunion { $meeting } : c’est l’Enregistrement { $recording }. Il n’y a rien de plus à faire.
grabacion-early = La réunion n’a pas encore commencé : si cette adresse n’est pas celle de son enregistrement, prévenez la personne qui modère.
grabacion-of-cancelled = La Réunion { $meeting } a été annulée et ne peut pas avoir d’enregistrement. Vérifiez le numéro : avec `!réunion liste` vous voyez celles qui ont eu lieu.

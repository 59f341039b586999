# Les enregistrements des réunions.
help-grabacion-enlazar = Garde l’adresse où l’on peut revoir une réunion, et prévient le salon.
    .example = !enregistrement lier REU-1 https://video.example/mesa-1.mp4
help-grabacion-ver = Montre un enregistrement par son numéro ; sans numéro, tous.
    .menu = Les enregistrements des réunions.
    .example = !enregistrement voir
help-grabacion-lista = Montre les enregistrements de la mesa, les derniers d’abord.
    .example = !enregistrement liste
help-grabacion-compartir = Crée un lien pour que des personnes des équipes qui ne sont pas dans la mesa voient un enregistrement, pendant quelques jours (7 si vous ne dites pas combien). La mesa voit qu’il a été partagé.
    .example = !enregistrement partager GRA-1 jours=7 pour="équipe des programmes"
help-grabacion-revocar = Met fin aussitôt aux liens d’un enregistrement partagé, ou à un seul par son numéro.
    .example = !enregistrement révoquer GRA-1
help-grabacion-quitar = Retire un enregistrement, après vous l’avoir demandé : ce qui en était gardé est effacé. Son numéro reste au registre.
    .example = !enregistrement retirer GRA-1
help-grabacion-asignar = Attribue à une réunion un enregistrement mis de côté, après vous avoir posé la question ; sans dossier, montre ceux qu’il y a.
    .example = !enregistrement attribuer abcdefgh REU-1

grabacion-news = { $titled ->
        [yes] **On peut maintenant revoir la Réunion { $meeting }** du { $day } : « { $title } » (Enregistrement { $recording }).
       *[no] **On peut maintenant revoir la Réunion { $meeting }** du { $day } (Enregistrement { $recording }).
    }
grabacion-link = Adresse : [{ $link }]({ $link })
grabacion-facts = L’enregistrement dure { $length } et pèse { $size }.
grabacion-kept = { $titled ->
        [yes] **On peut revoir la Réunion { $meeting }** du { $day } : « { $title } » (Enregistrement { $recording }).
       *[no] **On peut revoir la Réunion { $meeting }** du { $day } (Enregistrement { $recording }).
    }
grabacion-part = C’est la partie { $part } de ce qui a été enregistré de cette réunion.
grabacion-began = L’enregistrement a commencé à cette heure :
grabacion-chapters = Points de l’ordre du jour, et à quel moment de l’enregistrement chacun commence :
grabacion-chapter = { $at } : { $title }
grabacion-agreements = Accords notés pendant la réunion :
grabacion-agreement = Accord { $agreement } : { $what }
grabacion-tap = Pour le voir, touchez 🎥 : votre lien vous est envoyé en message privé.
grabacion-until = Il est gardé jusqu’au { $until }.
grabacion-kept-since = Il est gardé, chiffré, depuis le { $when }. SHA-256 : `{ $sha256 }`.
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
grabacion-none = La Mesa { $mesa } n’a pas encore d’enregistrements. Dès qu’il y en aura un, vous le verrez ici et dans le salon. La personne qui modère peut aussi en lier un ainsi : `!enregistrement lier REU-1 https://video.example/mesa-1.mp4`.
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

# Le voir, avec un lien personnel.
grabacion-watch = **Enregistrement { $recording }**, de la Réunion { $meeting } : voici votre lien pour le voir.
grabacion-watch-link = [{ $link }]({ $link })
grabacion-watch-own = Il n’est que pour vous : ne le transmettez pas. Il est valable { $lasts } et tant que vous êtes dans la mesa. Si une autre personne de votre équipe doit le voir, demandez à qui modère ou à votre point focal de le partager.
grabacion-watch-sent = Je vous ai envoyé en message privé votre lien pour le voir.
grabacion-no-pages = Je ne peux pas montrer l’Enregistrement { $recording } pour le moment : il manque l’adresse des pages. Demandez de l’aide à { $contact }.

# Le partager avec des personnes qui ne sont pas dans la mesa.
grabacion-shared = { $said ->
        [yes] { $user } a partagé l’**Enregistrement { $recording }** avec des personnes extérieures à la mesa, pour « { $whom } », jusqu’au { $until } (lien { $number }). Pour y mettre fin : `!enregistrement révoquer { $recording } { $number }`.
       *[no] { $user } a partagé l’**Enregistrement { $recording }** avec des personnes extérieures à la mesa jusqu’au { $until } (lien { $number }). Pour y mettre fin : `!enregistrement révoquer { $recording } { $number }`.
    }
grabacion-share-made = { $said ->
        [yes] J’ai partagé l’Enregistrement { $recording } pour « { $whom } » (lien { $number }) et prévenu dans le salon de la mesa. Le lien est dans vos messages privés.
       *[no] J’ai partagé l’Enregistrement { $recording } (lien { $number }) et prévenu dans le salon de la mesa. Le lien est dans vos messages privés.
    }
grabacion-share-link = { $said ->
        [yes] Lien { $number } de l’**Enregistrement { $recording }** (Réunion { $meeting }), pour « { $whom } » :
       *[no] Lien { $number } de l’**Enregistrement { $recording }** (Réunion { $meeting }) :
    }
grabacion-share-how = Donnez-le à ces personnes seulement : qui l’a peut voir l’enregistrement, sans compte, jusqu’au { $until }. Pour y mettre fin plus tôt : `!enregistrement révoquer { $recording } { $number }`.
grabacion-shares = { $count ->
        [0] Il n’est partagé aujourd’hui avec personne hors de la mesa. Liens précédents :
        [one] Partagé avec des personnes extérieures à la mesa :
       *[other] Partagé avec des personnes extérieures à la mesa, par { $count } liens :
    }
grabacion-shares-listed = Ce qui est partagé avec des personnes extérieures à la mesa :
grabacion-share = Lien { $number }{ $said ->
        [yes] , pour « { $whom } »
       *[no] { "" }
    } : { $state ->
        [live] jusqu’au { $until }
        [revoked] révoqué le { $until }
       *[expired] expiré le { $until }
    } ; { $count ->
        [0] personne ne l’a encore vu
        [one] vu une fois
       *[other] vu { $count } fois
    }.
grabacion-share-of = { $recording }, lien { $number }{ $said ->
        [yes] , pour « { $whom } »
       *[no] { "" }
    } : { $state ->
        [live] jusqu’au { $until }
        [revoked] révoqué le { $until }
       *[expired] expiré le { $until }
    } ; { $count ->
        [0] personne ne l’a encore vu
        [one] vu une fois
       *[other] vu { $count } fois
    }.
grabacion-revoked = { $count ->
        [one] Ce lien de l’**Enregistrement { $recording }** n’ouvre plus rien ; qui le regardait a été coupé :
       *[other] Ces liens de l’**Enregistrement { $recording }** n’ouvrent plus rien ; qui le regardait a été coupé :
    }
grabacion-revoked-line = Lien { $number }{ $said ->
        [yes] , pour « { $whom } »
       *[no] { "" }
    } ; { $count ->
        [0] personne ne l’avait vu
        [one] vu une fois
       *[other] vu { $count } fois
    }.
grabacion-share-reference = De l’Enregistrement { $recording } je ne garde que l’adresse : partagez-la vous-même, telle que la montre `!enregistrement voir { $recording }`.
grabacion-share-days = Je peux le partager de 1 à { $limit } jours, pas { $days }. Par exemple : `jours=7`.
grabacion-share-whom-long = Dites pour qui en peu de mots : cela fait { $length } lettres et il en tient { $limit }. Par exemple : `pour="équipe des programmes"`.
grabacion-share-none = L’Enregistrement { $recording } n’a pas de lien { $number }. `!enregistrement voir { $recording }` montre ceux qui existent.
grabacion-share-over = Le lien { $number } de l’Enregistrement { $recording } n’ouvrait déjà plus rien. Il n’y a rien d’autre à faire.
grabacion-share-none-live = L’Enregistrement { $recording } n’est pas partagé en ce moment. Pour le partager : `!enregistrement partager { $recording } jours=7 pour="équipe des programmes"`.
grabacion-share-not-yours = Ce lien de l’Enregistrement { $recording } a été fait par une autre personne : demandez à qui modère la mesa de le révoquer.
# Les retirer, et ce qui se dit quand il manque quelque chose.
grabacion-remove-ask = { $titled ->
        [yes] Faut-il retirer l’Enregistrement { $recording } (« { $title } ») de la Réunion { $meeting } ?
       *[no] Faut-il retirer l’Enregistrement { $recording } de la Réunion { $meeting } ?
    }
grabacion-remove-ask-kept = La vidéo, ses versions légères et les liens pour la voir sont effacés et ne peuvent pas être récupérés. Pour le retirer, touchez ✅.
grabacion-remove-ask-link = L’adresse n’est plus montrée ; ce qui se trouve sur ce site ne change pas. Pour le retirer, touchez ✅.
grabacion-removed = L’Enregistrement { $recording } de la Réunion { $meeting } est retiré.
grabacion-removed-already = L’Enregistrement { $recording } n’est plus là : { $user } l’a retiré le { $at }. `!enregistrement liste` montre ceux qu’il y a.
grabacion-missing = { $titled ->
        [yes] **Aucun enregistrement de la Réunion { $meeting } n’est arrivé** (« { $title } », Table { $mesa }), du { $when }. Merci de vérifier :
       *[no] **Aucun enregistrement de la Réunion { $meeting } n’est arrivé** (Table { $mesa }), du { $when }. Merci de vérifier :
    }
grabacion-missing-started = L’enregistrement a-t-il été lancé ? Pendant qu’il se fait, l’appel vidéo montre un signe rouge.
grabacion-missing-jibri = S’il a été fait, demandez à la personne qui administre le serveur d’appels de voir s’il y est resté. Dès qu’il m’est remis, je le garde et je l’annonce.
grabacion-missing-link = Si vous avez la vidéo, publiez-la dans le fil de la réunion, ou donnez son adresse : `!enregistrement lier { $meeting } https://video.example/mesa-1.mp4`.
grabacion-missing-none = Si la réunion n’a pas eu lieu ou ne devait pas être enregistrée, il n’y a rien à faire.
grabacion-not-running = { $titled ->
        [yes] **La Réunion { $meeting } (« { $title } ») n’est pas enregistrée**, et des personnes sont déjà dans l’appel vidéo.
       *[no] **La Réunion { $meeting } n’est pas enregistrée**, et des personnes sont déjà dans l’appel vidéo.
    }
grabacion-stopped = { $titled ->
        [yes] **L’enregistrement de la Réunion { $meeting } (« { $title } ») s’est arrêté**, et des personnes sont encore dans l’appel vidéo.
       *[no] **L’enregistrement de la Réunion { $meeting } s’est arrêté**, et des personnes sont encore dans l’appel vidéo.
    }
grabacion-not-running-how = Pour l’enregistrer, entrez dans l’appel vidéo et choisissez « Démarrer l’enregistrement » dans le menu. Si vous n’y arrivez pas, prévenez la personne qui administre le serveur d’appels.
grabacion-aside-unknown = Un enregistrement est arrivé qui n’est d’aucune réunion connue ; il est mis de côté, dans le dossier `aside/{ $folder }`, là où les enregistrements sont remis. Demandez à la personne qui administre le serveur de le regarder. S’il est d’une réunion, attribuez-le : `!enregistrement attribuer { $folder } REU-1`.
grabacion-aside-unreadable = Un enregistrement est arrivé qui ne peut pas être lu ; il est mis de côté, dans le dossier `aside/{ $folder }`, là où les enregistrements sont remis. Demandez à la personne qui administre le serveur s’il peut être réparé ; remis à sa place, il est regardé de nouveau.

# Ceux qui ont été mis de côté.
grabacion-aside-list = { $count ->
        [one] Il y a un enregistrement mis de côté :
       *[other] Il y a { $count } enregistrements mis de côté :
    }
grabacion-aside-line = Dossier `{ $folder }` : terminé le { $when } ; taille : { $size }.
grabacion-aside-more = { $count ->
        [one] Et un autre.
       *[other] Et { $count } autres.
    }
grabacion-aside-how = Si vous savez de quelle réunion est l’un d’eux, attribuez-le : `!enregistrement attribuer { $folder } REU-1`.
grabacion-aside-none = Aucun enregistrement n’est mis de côté.
grabacion-aside-not-found = Je ne trouve pas le dossier `{ $folder }` mis de côté. S’il vient d’arriver, attendez une minute ; `!enregistrement attribuer` montre ceux qu’il y a.
grabacion-aside-no-meeting = Il n’y a pas de Réunion { $meeting }. `!réunion liste table=MESA-1` montre celles d’une mesa.
grabacion-aside-which = Dites de quelle réunion il est : `!enregistrement attribuer { $folder } REU-1`.
grabacion-assign-ask = { $titled ->
        [yes] Est-ce l’enregistrement de la **Réunion { $meeting } : { $title }**, de la mesa « { $mesa } », du { $when } ?
       *[no] Est-ce l’enregistrement de la **Réunion { $meeting }**, de la mesa « { $mesa } », du { $when } ?
    }
grabacion-assign-ask-how = Dès que vous touchez ✅, je le garde et l’annonce dans cette mesa, et toutes ses personnes peuvent le voir. Ne touchez que si vous en êtes sûr.
grabacion-assigned = Je garde ce qu’il y a dans le dossier `{ $folder }` comme enregistrement de la Réunion { $meeting } et l’annonce dans sa mesa.

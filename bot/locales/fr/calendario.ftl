# Les réunions à venir et le calendrier de chaque personne.
help-calendario = Montre les réunions des prochaines semaines, par jour et à votre heure ; en privé, celles de toutes vos mesas, avec un lien pour votre calendrier.
    .menu = Vos réunions, par jour.
    .example = !calendrier
help-calendario-nueva = Vous envoie en privé un nouveau lien pour votre calendrier ; le précédent ne sert plus.
    .example = !calendrier nouveau
calendario-mine = Réunions de vos mesas dans les { $weeks } prochaines semaines, à l’heure de { $zone } :
calendario-mesa = Réunions de la Mesa { $mesa } dans les { $weeks } prochaines semaines, à l’heure de { $zone } :
calendario-all = Réunions de toutes les mesas dans les { $weeks } prochaines semaines, à l’heure de { $zone } :
calendario-none-mine = Vos mesas n’ont pas de réunion dans les { $weeks } prochaines semaines.
calendario-none-mesa = La Mesa { $mesa } n’a pas de réunion dans les { $weeks } prochaines semaines.
calendario-none-all = Il n’y a pas de réunion dans les { $weeks } prochaines semaines.
calendario-day = **{ $day }**
calendario-line = { $titled ->
        [yes] { $start } à { $end } : { $meeting }, { $title }
       *[no] { $start } à { $end } : { $meeting }
    }{ $count ->
        [0] { "" }
       *[other] { " " }⚠ À la même heure que { $clashes }.
    }
calendario-line-of = { $titled ->
        [yes] { $start } à { $end } : { $meeting }, { $title } ({ $name })
       *[no] { $start } à { $end } : { $meeting } ({ $name })
    }{ $count ->
        [0] { "" }
       *[other] { " " }⚠ À la même heure que { $clashes }.
    }
calendario-more = { $count ->
        [one] Et une autre réunion.
       *[other] Et { $count } autres réunions.
    }
calendario-link = Votre calendrier, pour vous seulement : [{ $link }]({ $link })
calendario-link-how = Dans le calendrier de votre téléphone ou ordinateur, choisissez « s’abonner à un calendrier » et collez le lien : les réunions apparaîtront et changeront d’elles-mêmes. Ne le partagez pas : qui l’a voit les réunions de vos mesas. Si vous l’avez perdu ou si quelqu’un l’a vu, écrivez `!calendrier nouveau`.
calendario-has-link = Vous avez déjà un lien pour votre calendrier, que je vous ai envoyé. Si vous ne le trouvez pas, écrivez `!calendrier nouveau` : je vous en enverrai un autre, et le précédent ne servira plus.
calendario-new-link = Voici votre nouveau lien ; le précédent ne sert plus.
calendario-sent-privately = Je vous ai envoyé le lien en message privé.
calendario-no-links = Il n’y a pas encore de liens pour les calendriers : il manque l’adresse des pages (`web.public_url`, dans la configuration). Prévenez { $contact }.

# Dans le fichier que lisent les calendriers.
calendario-file-name = reunion-{ $meeting }
calendario-file-cancelled = reunion-{ $meeting }-annulee
calendario-file-mine = Mesas de travail
calendario-file-organizer = Coordination des mesas
calendario-file-summary = { $titled ->
        [yes] { $title } ({ $name })
       *[no] Réunion { $meeting } ({ $name })
    }
calendario-file-location = En ligne, depuis le salon de la mesa « { $name } » dans Element
calendario-file-how = Réunion { $meeting } de « { $name } ». Pour entrer, ouvrez le salon de la mesa dans Element : l’annonce de la réunion dit comment.

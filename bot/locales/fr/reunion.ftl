# Les réunions : les programmer, les voir, les déplacer, les annuler.
help-reunion-programar = Programme une réunion : le jour et l’heure comme vous les diriez (`2027-02-10 15:00`, `lundi 15:00`), sa durée et son titre ; pour qu’elle se répète, `chaque="2 semaines"` et `jusque=` ou `fois=`.
    .example = !réunion programmer lundi 15:00 durée=90 titre="Première réunion"
help-reunion-ver = Montre les prochaines réunions avec l’heure de chaque partie ; avec un numéro, cette réunion en entier.
    .menu = Les réunions à venir.
    .example = !réunion voir
help-reunion-lista = Montre toutes les réunions : celles à venir et les dernières qui ont eu lieu.
    .example = !réunion liste
help-reunion-entrar = Vous envoie en privé votre entrée à la réunion en cours ou à la prochaine, à votre nom ; avec un numéro, à cette réunion.
    .menu = Votre entrée à la réunion.
    .example = !entrer
help-reunion-mover = Change le jour, l’heure ou la durée d’une réunion ; prévient le salon. Avec `toutes=oui`, celles qui la suivent aussi.
    .example = !réunion déplacer REU-1 mardi 16:00
help-reunion-preparar = Montre ce qui est prêt pour une réunion et ce qui manque ; avec un numéro, pour celle-là.
    .example = !réunion préparer REU-1
help-reunion-cancelar = Annule une réunion, après vous l’avoir demandé ; prévient le salon. Avec `toutes=oui`, celles qui la suivent aussi.
    .example = !réunion annuler REU-1 motif="jour férié"

# L’annonce et ce qui est dit à toute la mesa.
reunion-announced = { $titled ->
        [yes] **Réunion { $meeting } : { $title }**
       *[no] **Réunion { $meeting }**
    }
reunion-announced-cancelled = { $titled ->
        [yes] **Réunion { $meeting } : { $title }** (annulée)
       *[no] **Réunion { $meeting }** (annulée)
    }
reunion-day = Date : { $day }. Durée : { $length }.
reunion-time = **{ $time }** à { $zones }
reunion-time-other-day = **{ $time }** à { $zones }, le { $day }
reunion-link = Pour entrer : [{ $link }]({ $link })
reunion-ask-here = Pour entrer : touchez 🎥 ci-dessous ou écrivez `!entrer`, et je vous envoie en privé une entrée à votre nom.
reunion-ask = Pour entrer : touchez 🎥 sous l’annonce de la réunion ou écrivez `!entrer`, et je vous envoie en privé une entrée à votre nom.
reunion-news-way = { $titled ->
        [yes] **La Réunion { $meeting } (« { $title } ») a un nouveau lien.** Quelqu’un a quitté la mesa, et l’ancien n’est plus celui de la réunion.
       *[no] **La Réunion { $meeting } a un nouveau lien.** Quelqu’un a quitté la mesa, et l’ancien n’est plus celui de la réunion.
    }
reunion-link-anyone = Qui a ce lien peut entrer, sous le nom qu’il écrit : ne le transmettez pas hors de la mesa.
reunion-watch = C’est une réunion à regarder : seules les personnes qui modèrent ou présentent entrent avec caméra et microphone.
reunion-recorded = Cette réunion est enregistrée : les personnes de la mesa peuvent la revoir ensuite.
reunion-was-for = Elle était prévue le { $when }.
reunion-reason = Motif : { $reason }
reunion-news-moved = { $titled ->
        [yes] **La Réunion { $meeting } (« { $title } ») est déplacée.** Avant : { $before }. Maintenant : { $now }.
       *[no] **La Réunion { $meeting } est déplacée.** Avant : { $before }. Maintenant : { $now }.
    }
reunion-news-length = { $titled ->
        [yes] **La durée de la Réunion { $meeting } (« { $title } ») a changé.** Elle dure maintenant { $length } ; elle commence comme prévu.
       *[no] **La durée de la Réunion { $meeting } a changé.** Elle dure maintenant { $length } ; elle commence comme prévu.
    }
reunion-news-cancelled = { $titled ->
        [yes] **La Réunion { $meeting } (« { $title } ») est annulée.** Elle était prévue le { $when }.
       *[no] **La Réunion { $meeting } est annulée.** Elle était prévue le { $when }.
    }
reunion-reminder = { $titled ->
        [yes] **Rappel :** la Réunion { $meeting } (« { $title } ») commence dans { $left }.
       *[no] **Rappel :** la Réunion { $meeting } commence dans { $left }.
    }
reunion-reminder-begun = { $titled ->
        [yes] **Rappel :** la Réunion { $meeting } (« { $title } ») a commencé.
       *[no] **Rappel :** la Réunion { $meeting } a commencé.
    }
reunion-reminder-over = { $titled ->
        [yes] La Réunion { $meeting } (« { $title } ») était prévue le { $when }, et son heure est passée.
       *[no] La Réunion { $meeting } était prévue le { $when }, et son heure est passée.
    }

# Le message épinglé et la bienvenue.
reunion-portada-next = { $titled ->
        [yes] **Prochaine réunion** ({ $meeting }) : { $title }
       *[no] **Prochaine réunion** ({ $meeting })
    }
reunion-portada-now = { $titled ->
        [yes] **Réunion en cours** ({ $meeting }) : { $title }
       *[no] **Réunion en cours** ({ $meeting })
    }
reunion-portada-more = { $count ->
        [one] Une autre réunion est programmée : `!réunion liste`.
       *[other] { $count } autres réunions sont programmées : `!réunion liste`.
    }
reunion-so-far-last = { $titled ->
        [yes] La dernière réunion ({ $meeting }, « { $title } ») a eu lieu le { $day }.
       *[no] La dernière réunion ({ $meeting }) a eu lieu le { $day }.
    }
reunion-so-far-next = { $titled ->
        [yes] La prochaine réunion ({ $meeting }, « { $title } ») aura lieu le { $when }.
       *[no] La prochaine réunion ({ $meeting }) aura lieu le { $when }.
    }
reunion-so-far-now = { $titled ->
        [yes] Une réunion est en cours ({ $meeting }, « { $title } »), commencée le { $when }.
       *[no] Une réunion est en cours ({ $meeting }), commencée le { $when }.
    }

# À qui la programme, la déplace ou l’annule.
reunion-scheduled-here = J’ai programmé la Réunion { $meeting } pour le { $when }.
reunion-scheduled = J’ai programmé la Réunion { $meeting } pour le { $when }. Durée : { $length }. L’annonce est dans le salon de la mesa.
reunion-moved-here = La Réunion { $meeting } est maintenant le { $when }.
reunion-moved = La Réunion { $meeting } est maintenant le { $when }. Durée : { $length }. J’ai prévenu le salon de la mesa.
reunion-moved-nothing = La Réunion { $meeting } était déjà le { $when }, avec cette durée ; il n’y avait rien à changer.
reunion-reminders = Je la rappellerai dans le salon { $before } avant.
reunion-reminders-skipped = { $count ->
        [one] Il est trop tard pour le rappel prévu { $before } avant.
       *[other] Il est trop tard pour les rappels prévus { $before } avant.
    }
reunion-clash = { $titled ->
        [yes] Attention : la mesa a une autre réunion à cette heure, { $meeting } (« { $title } »), le { $when }. Si c’est une erreur, déplacez-la ou annulez-la.
       *[no] Attention : la mesa a une autre réunion à cette heure, { $meeting }, le { $when }. Si c’est une erreur, déplacez-la ou annulez-la.
    }
reunion-clash-elsewhere = { $count ->
        [one] Attention : à cette heure, { $users } modère une réunion d’une autre mesa, le { $when }.
       *[other] Attention : à cette heure, { $users } modèrent une réunion d’une autre mesa, le { $when }.
    }
reunion-clash-moderator = { $count ->
        [one] Attention : à cette heure, { $users } modère la Réunion { $meeting } de la Mesa { $mesa }, le { $when }.
       *[other] Attention : à cette heure, { $users } modèrent la Réunion { $meeting } de la Mesa { $mesa }, le { $when }.
    }
reunion-no-link = Il n’y a pas encore de lien pour entrer : la coordination doit indiquer où se tiennent les réunions (`jitsi.url`, dans la configuration). Prévenez { $contact }.
reunion-cancel-ask = { $titled ->
        [yes] Dois-je annuler la Réunion { $meeting } (« { $title } »), prévue le { $when } ? Touchez ✅ pour confirmer : je préviendrai le salon et il n’y aura plus de rappels. D’ici là, rien ne change.
       *[no] Dois-je annuler la Réunion { $meeting }, prévue le { $when } ? Touchez ✅ pour confirmer : je préviendrai le salon et il n’y aura plus de rappels. D’ici là, rien ne change.
    }
reunion-cancelled = { $titled ->
        [yes] J’ai annulé la Réunion { $meeting } (« { $title } ») et prévenu le salon de la mesa.
       *[no] J’ai annulé la Réunion { $meeting } et prévenu le salon de la mesa.
    }

# En les voyant.
reunion-shown-over = Elle a eu lieu.
reunion-shown-now = Elle est en cours.
reunion-recordings = { $count ->
        [one] On peut la revoir :
       *[other] On peut la revoir, en { $count } enregistrements :
    }
reunion-after = { $count ->
        [one] Ensuite, il y a une autre réunion :
       *[other] Ensuite, il y a { $count } autres réunions :
    }
reunion-list = { $count ->
        [one] Il y a une réunion à venir :
       *[other] Il y a { $count } réunions à venir :
    }
reunion-list-held = { $count ->
        [one] Une réunion a eu lieu :
       *[other] { $count } réunions ont eu lieu ; la dernière d’abord :
    }
reunion-line = { $titled ->
        [yes] { $meeting } : { $title }, { $when }
       *[no] { $meeting } : { $when }
    }
reunion-list-more = { $count ->
        [one] Et une de plus. Pour en voir une en entier, écrivez son numéro : `!REU-1`.
       *[other] Et { $count } de plus. Pour en voir une en entier, écrivez son numéro : `!REU-1`.
    }
reunion-none = La Mesa { $mesa } n’a pas de réunion programmée. Quand il y en aura une, vous la verrez dans le message épinglé du salon.
reunion-none-yet = La Mesa { $mesa } n’a pas de réunion programmée. Pour en programmer une, écrivez par exemple `!réunion programmer lundi 15:00 durée=90`.

# Ce qui n’est pas possible.
reunion-past = Ce moment est passé. Écrivez un jour et une heure à venir, par exemple `lundi 15:00`.
reunion-too-far = C’est trop loin : les réunions se programment trois ans à l’avance au plus. Vérifiez l’année.
reunion-length-odd = Une réunion dure entre { $shortest } et { $longest } ; j’ai compris { $length }. Écrivez les minutes, par exemple `durée=90`.
reunion-is-cancelled = La Réunion { $meeting } est annulée et ne change plus. Pour en faire une autre, écrivez par exemple `!réunion programmer lundi 15:00`.
reunion-has-begun = La Réunion { $meeting } a commencé : elle ne peut être ni déplacée ni annulée. Pour en faire une autre, écrivez par exemple `!réunion programmer lundi 15:00`.
reunion-is-over = L’heure de la Réunion { $meeting } est passée : elle ne peut être ni déplacée ni annulée. Pour en faire une autre, écrivez par exemple `!réunion programmer lundi 15:00`.
reunion-not-found = La Mesa { $mesa } n’a pas de Réunion { $meeting }. Avec `!réunion liste` vous voyez celles qu’il y a.
reunion-changed-since = La Réunion { $meeting } a changé après ma question, et je ne l’ai pas annulée. Si c’est encore nécessaire, écrivez de nouveau `!réunion annuler { $meeting }`.
reunion-move-to-what = Dites quand aura lieu la réunion, par exemple `!réunion déplacer { $meeting } lundi 15:00`, ou combien elle dure : `durée=60`.
reunion-which = Quelle réunion ? Ajoutez son numéro après la commande, par exemple `{ $meeting }`. Les prochaines sont :
reunion-words-after = Je n’ai pas compris « { $rest } » dans la date. Si c’est le titre de la réunion, écrivez-le ainsi : `titre="{ $rest }"`. Si c’est le lieu dont l’heure compte, écrivez une grande ville ou un pays, par exemple `15:00 (Bogota)`.
reunion-reason-too-long = Le motif a { $length } caractères, pour { $limit } au plus. Raccourcissez-le ; le reste peut s’écrire dans le salon.

# Avant qu’une date ne vaille.
reunion-soon = C’est bientôt : il vaut mieux programmer les réunions { $days } jours à l’avance, pour les préparer. Vérifiez que les listes, l’ordre du jour et la modération sont prêts.
reunion-clash-space = { $count ->
        [one] Une réunion d’une autre mesa a lieu à la même heure ; je l’ai dit à la coordination.
       *[other] { $count } réunions d’autres mesas ont lieu à la même heure ; je l’ai dit à la coordination.
    }
reunion-clash-other-mesa = La Réunion { $meeting } de la Mesa { $mesa } a lieu à la même heure : { $when }.
reunion-clash-coordination = La Réunion { $meeting } de la Mesa { $mesa }, { $when }, coïncide avec des réunions d’autres mesas :
reunion-clash-coordination-item = { $count ->
        [0] Réunion { $meeting } de la Mesa { $mesa } : { $when }
       *[other] Réunion { $meeting } de la Mesa { $mesa } : { $when }. Modération des deux : { $users }.
    }
reunion-ask-schedule = Avant de programmer la réunion, confirmez la date. J’ai compris : **{ $when }**.
reunion-ask-move = Avant de déplacer la Réunion { $meeting }, confirmez la date. J’ai compris : **{ $when }**.
reunion-ask-confirm = Si c’est bien cela, touchez ✅. Sinon, écrivez à nouveau la commande avec la date complète, par exemple `15 janvier 2027 15:00`. Tant que vous ne confirmez pas, rien ne change.
reunion-doubt-order = Le jour vient avant le mois. Avec le mois d’abord, ce serait { $other }.
reunion-doubt-weekday = Aujourd’hui est { $today } : ce pourrait être aussi le même jour d’une autre semaine.
reunion-doubt-early = C’est en pleine nuit. Si c’est l’après-midi, l’heure est { $time }.
reunion-doubt-midnight = C’est minuit, au début de ce jour.
reunion-doubt-twice = Ce jour-là on recule les horloges et cette heure vient deux fois : je prends la première. La seconde s’écrit `{ $second }`.
reunion-doubt-skipped = Ce jour-là on avance les horloges et l’heure écrite n’existe pas : je prends la première qui existe.
reunion-doubt-country = Il y a plus d’une heure dans ce pays : je prends celle de { $city }. Pour une autre, écrivez la ville, par exemple `15h00 (Bogota)`.
# L’ouvrir et la terminer.
help-reunion-abrir = Ouvre la réunion, avec le premier point de son ordre du jour ; prévient le salon. Sans numéro, la prochaine.
    .example = !réunion ouvrir REU-1
help-reunion-terminar = Termine la réunion en cours et publie le résumé : points, accords et ce qui reste en attente.
    .example = !réunion terminer
reunion-news-opened = { $titled ->
        [yes] **La Réunion { $meeting } a commencé : { $title }**
       *[no] **La Réunion { $meeting } a commencé**
    }
reunion-thread-opened = La réunion a commencé à { $at }.
reunion-opened = J’ai ouvert la Réunion { $meeting } et prévenu le salon de la mesa.
reunion-ended = { $titled ->
        [yes] **La Réunion { $meeting } est terminée : { $title }.** Elle a duré { $length }.
       *[no] **La Réunion { $meeting } est terminée.** Elle a duré { $length }.
    }
reunion-ended-items = Les points :
reunion-ended-item-timed = ✔ { $title } : { $taken } (prévu : { $length })
reunion-ended-item-took = ✔ { $title } : { $taken }
reunion-ended-item = ✔ { $title }
reunion-ended-item-pending = ⏸ { $title } : reste en attente
reunion-ended-agreements = { $count ->
        [one] Un accord a été noté :
       *[other] { $count } accords ont été notés :
    }
reunion-ended-no-agreements = Aucun accord n’a été noté. Pour en noter un : `!accord noter`.
reunion-ended-pending = Ce qui est resté en attente passe à l’ordre du jour de la prochaine réunion qui sera programmée.
reunion-ended-pending-in = Ce qui est resté en attente est à l’ordre du jour de la Réunion { $meeting }.
reunion-ended-answer = J’ai terminé la Réunion { $meeting }. Le résumé est dans le salon de la mesa.
reunion-already-open = La Réunion { $meeting } est déjà ouverte. Pour passer au point suivant, écrivez `!suivant` ; pour la terminer, `!réunion terminer`.
reunion-other-open = Je n’ai pas ouvert la Réunion { $asked } : la Réunion { $meeting } est en cours. Terminez-la d’abord avec `!réunion terminer`.
reunion-opened-too-late = La Réunion { $meeting } est passée et ne peut plus être ouverte. Pour en faire une autre, écrivez par exemple `!réunion programmer lundi 15:00`.
reunion-opened-too-early = Je ne l’ai pas ouverte : la Réunion { $meeting } a lieu le { $day }, { $time }. Si vous voulez la tenir maintenant, déplacez-la d’abord, par exemple `!réunion déplacer { $meeting } dans 10 min`.
reunion-not-open = La Réunion { $meeting } n’est pas en cours. Pour l’ouvrir, écrivez `!réunion ouvrir { $meeting }`.
reunion-none-open = La Mesa { $mesa } n’a pas de réunion en cours. Pour ouvrir la prochaine, écrivez `!réunion ouvrir`.
reunion-mode-unknown = Je ne connais pas la façon de participer « { $given } ». Écrivez `mode=regarder` pour une grande réunion où ne parlent que les personnes qui modèrent ou présentent, ou n’écrivez pas `mode=`.
reunion-ask-end = Dois-je terminer la réunion ? Touchez ✅ et je publie le résumé. Pour continuer, ajoutez un point avec `!agenda ajouter`.
reunion-ended-forgotten = Personne ne l’a terminée, je la considère donc comme terminée : plus de deux heures ont passé depuis l’heure prévue.

# À une seule personne, en privé.
reunion-later-kept = { $titled ->
        [yes] Je vous rappellerai ici la Réunion { $meeting } (« { $title } ») le { $at }.
       *[no] Je vous rappellerai ici la Réunion { $meeting } le { $at }.
    }
reunion-to-one = { $titled ->
        [yes] **Rappel :** la Réunion { $meeting } (« { $title } ») de la mesa « { $name } » commence dans { $left }, le { $when }.
       *[no] **Rappel :** la Réunion { $meeting } de la mesa « { $name } » commence dans { $left }, le { $when }.
    }
reunion-to-one-begun = { $titled ->
        [yes] **Rappel :** la Réunion { $meeting } (« { $title } ») de la mesa « { $name } » a commencé ; elle était prévue le { $when }.
       *[no] **Rappel :** la Réunion { $meeting } de la mesa « { $name } » a commencé ; elle était prévue le { $when }.
    }
help-reunion-vivo = Vous envoie en privé la page pour mener la réunion depuis le téléphone.
    .example = !réunion direct

# Réunions qui se répètent.
reunion-series-unclear = Je n’ai pas compris à quelle fréquence elle se répète. Écrivez, par exemple : `chaque="2 semaines"`, `chaque=semaine` ou `chaque=mois`.
reunion-series-no-end = Il manque jusqu’à quand elle se répète : ajoutez `jusque=` avec le dernier jour, par exemple `jusque=2027-06-30`, ou `fois=` avec le nombre de réunions, { $most } au plus.
reunion-series-times = Avec `fois=`, dites combien il y a de réunions : entre 2 et { $most }.
reunion-series-weekday = La première réunion tombe le { $day }, qui n’est pas le jour de la semaine où elle se répète. Corrigez l’un des deux.
reunion-series-too-many = Il y aurait plus de { $most } réunions, le maximum que l’on programme en une fois. Raccourcissez avec `jusque=` ou avec `fois=`.
reunion-series-alone = D’ici à ce jour elle ne se répète pas. Écrivez un `jusque=` plus tardif, ou programmez une seule réunion sans `chaque=`.
reunion-series-not-one = La Réunion { $meeting } ne se répète pas : déplacez-la ou annulez-la sans `toutes=oui`.
reunion-series-how-often = Il manque la fréquence : ajoutez, par exemple, `chaque="2 semaines"`.
reunion-recurring-how = Pour en programmer plusieurs qui se répètent, écrivez quand a lieu la première et à quelle fréquence, par exemple `!réunion programmer lundi 9:00 chaque=semaine fois=6`.
reunion-series-following = { $count ->
        [one] Et une autre réunion ensuite :
       *[other] Et { $count } autres réunions ensuite :
    }
reunion-series-line = { $day } ({ $meeting }) : { $times }
reunion-series-news-moved = { $titled ->
        [yes] **{ $count } réunions ont été déplacées, à partir de la Réunion { $meeting } (« { $title } »).** Elles sont maintenant :
       *[no] **{ $count } réunions ont été déplacées, à partir de la Réunion { $meeting }.** Elles sont maintenant :
    }
reunion-series-news-cancelled = { $titled ->
        [yes] **{ $count } réunions ont été annulées, à partir de la Réunion { $meeting } (« { $title } »).** Elles étaient prévues :
       *[no] **{ $count } réunions ont été annulées, à partir de la Réunion { $meeting }.** Elles étaient prévues :
    }
reunion-series-scheduled = J’ai programmé { $count } réunions, de { $first } à { $last } : la première, le { $since } ; la dernière, le { $until }. À la même heure locale toute l’année. Chacune se déplace ou s’annule seule, ou avec celles qui la suivent : `toutes=oui`.
reunion-series-moved = J’ai déplacé { $count } réunions : la première est le { $since } ; la dernière, le { $until }. Le salon est prévenu.
reunion-series-cancel-ask = { $titled ->
        [yes] Faut-il annuler { $count } réunions : la Réunion { $meeting } (« { $title } »), du { $since }, et celles qui la suivent, jusqu’à celle du { $until } ? Touchez ✅ pour confirmer : je préviendrai le salon et il n’y aura plus de rappels. Tant que vous ne le faites pas, rien ne change.
       *[no] Faut-il annuler { $count } réunions : la Réunion { $meeting }, du { $since }, et celles qui la suivent, jusqu’à celle du { $until } ? Touchez ✅ pour confirmer : je préviendrai le salon et il n’y aura plus de rappels. Tant que vous ne le faites pas, rien ne change.
    }
reunion-series-cancelled = { $titled ->
        [yes] J’ai annulé { $count } réunions, à partir de la Réunion { $meeting } (« { $title } »), et j’ai prévenu le salon de la mesa.
       *[no] J’ai annulé { $count } réunions, à partir de la Réunion { $meeting }, et j’ai prévenu le salon de la mesa.
    }
reunion-clash-more = { $count ->
        [one] Et une autre réunion est à la même heure : `!calendrier`.
       *[other] Et { $count } autres réunions sont à la même heure : `!calendrier`.
    }

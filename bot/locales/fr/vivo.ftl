

# Le lien vers la page de la modération, en privé.
vivo-link = Avec cette page vous menez la Réunion { $meeting } de « { $name } » depuis votre téléphone : point suivant, plus de temps, qui demande la parole, accords.
vivo-link-address = [{ $link }]({ $link })
vivo-link-own = Elle n’est que pour vous : quiconque a le lien peut en faire autant.
vivo-sent = Je vous ai envoyé en privé la page pour mener la Réunion { $meeting }.
vivo-no-pages = La page pour mener la réunion n’est pas disponible : il reste à dire où s’ouvrent les pages (`web.public_url`, dans la configuration). En attendant, vous pouvez utiliser `!suivant`, `!agenda prolonger 5`, `!agenda en attente` et `!parole donner`.

# La page. Ici pas de mise en forme : c’est le texte tel quel.
vivo-heading = { $titled ->
        [yes] Réunion { $meeting } : { $title }
       *[no] Réunion { $meeting }
    }
vivo-page-over = Ce lien ne sert plus
vivo-page-over-next = La page est pour qui modère la mesa, tant que dure la réunion. Si c’est vous, écrivez dans la mesa !réunion direct et vous recevrez un autre lien.
vivo-page-ended = La réunion est terminée. Le résumé est dans le salon de la mesa.
vivo-page-cancelled = La réunion est annulée.
vivo-page-starts = Elle est prévue le { $when }.
vivo-open = Ouvrir la réunion
vivo-point = Point { $position } sur { $last }
vivo-presents = Présenté par : { $presenter }
vivo-left = Il reste { $time }
vivo-over = { $time } de dépassement
vivo-gone = Déjà { $time }
vivo-until = jusqu’à { $until }
vivo-next-point = Ensuite : { $title }
vivo-all-done = Tous les points ont été traités
vivo-not-begun = L’ordre du jour n’a pas commencé
vivo-no-agenda = Cette réunion n’a pas d’ordre du jour
vivo-next = Suivant
vivo-extend = +5 min
vivo-park = Laisser en attente
vivo-agreement = Accord
vivo-give = Donner la parole
vivo-queue = { $count ->
        [0] Demandent la parole
       *[other] Demandent la parole ({ $count })
    }
vivo-queue-empty = Personne, pour l’instant.
vivo-speaks = A la parole : { $name }
vivo-round = Tour de table
vivo-round-minutes = Minutes pour chaque partie
vivo-round-begin = Commencer le tour de table
vivo-round-end = Terminer le tour de table
vivo-turn = Parole à : { $party }.
vivo-turn-next = Ensuite, { $party }.
vivo-turn-button = Tour suivant
vivo-agenda = Ordre du jour
vivo-agreed = Accords de cette réunion
vivo-agreed-one = { $agreement } : { $what }
vivo-item-pending = { $title } : reste en attente
vivo-length = ({ $length })
vivo-material = Document : { $host }
vivo-end-ask = Terminer la réunion…
vivo-end-what = Je publie le résumé dans le salon ; les points qui restent passent à la prochaine réunion.
vivo-end = Oui, terminer
vivo-refresh = Actualiser
vivo-offline = Pas de connexion : ce que vous voyez date d’un moment. La page se met à jour seule dès son retour.
vivo-stale = Je n’ai rien fait : la page avait changé depuis que vous l’aviez vue. La voici maintenant.
vivo-day = « { $given } » n’est pas un jour. Choisissez dans le calendrier pour quand c’est.
vivo-agreement-title = Noter un accord
vivo-agreement-what = Ce qui a été convenu
vivo-agreement-who = Qui en répond
vivo-agreement-choose = Choisissez
vivo-agreement-network = Le réseau
vivo-agreement-due = Pour quand
vivo-agreement-record = Noter
vivo-agreement-back = Revenir sans noter



# Chaque partie a son tour.
help-ronda-abrir = Donne à chaque partie son tour de parole, dans l’ordre, avec les minutes que vous dites.
    .example = !tour 3
help-ronda-siguiente = Passe le tour à la partie suivante.
    .example = !tour suivant
help-ronda-terminar = Termine le tour de table avant que toutes les parties aient parlé.
    .example = !tour terminer
ronda-begins = { $count ->
        [one] **Tour de table :** une partie, { $length }.
       *[other] **Tour de table :** { $count } parties, { $length } chacune.
    }
ronda-turn = Parole à : **{ $party }**, { $length }, jusqu’à { $until }.
ronda-next = Ensuite, { $party }.
ronda-last = C’est la dernière partie.
ronda-time-over = { $last ->
        [yes] ⏳ Son temps est écoulé. Pour terminer le tour de table : `!tour terminer`.
       *[no] ⏳ Son temps est écoulé. Pour donner la parole à la partie suivante ({ $next }) : `!tour suivant`.
    }
ronda-over = { $count ->
        [one] Le tour de table est terminé : la seule partie a parlé.
       *[other] Le tour de table est terminé : { $spoken } parties sur { $count } ont parlé.
    }
ronda-shown = { $over ->
        [yes] Tour de table : **{ $party }**, temps écoulé ; ensuite, { $next }.
       *[no] Tour de table : parole à **{ $party }**, jusqu’à { $until } ; ensuite, { $next }.
    }
ronda-shown-last = { $over ->
        [yes] Tour de table : **{ $party }**, dernière partie, temps écoulé.
       *[no] Tour de table : parole à **{ $party }**, dernière partie, jusqu’à { $until }.
    }
ronda-goes-on = Un tour de table est en cours ; parole à : { $party }. Passez au suivant avec `!tour suivant`, ou terminez-le avec `!tour terminer`.
ronda-none = Aucun tour de table n’est en cours. Pour en commencer un, écrivez par exemple `!tour 3`.
ronda-without-parties = La mesa n’a pas de parties : il n’y a personne à qui donner un tour.
ronda-length-odd = Un tour dure entre 1 minute et { $longest } ; j’ai compris { $length }. Écrivez les minutes, par exemple `!tour 3`.

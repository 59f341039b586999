# Qui est à la mesa.
help-quien = Montre qui est dans le salon, par partie : nom, fonction et rôle. Avec le nom d’une partie ou d’une personne, seulement cela.
    .menu = Qui est à la mesa.
    .example = !qui Chile
quien-party = { $count ->
        [0] **{ $party }** : personne dans le salon pour le moment.
        [one] **{ $party }** : une personne dans le salon.
       *[other] **{ $party }** : { $count } personnes dans le salon.
    }
quien-person = { $seat ->
        [focal_point] { $person } (point focal)
        [substitute] { $person } (suppléant)
       *[participant] { $person }
    }
quien-person-post = { $seat ->
        [focal_point] { $person }, { $post } (point focal)
        [substitute] { $person }, { $post } (suppléant)
       *[participant] { $person }, { $post }
    }
quien-away = { $count ->
        [one] Une autre personne de la liste n’est pas dans le salon.
       *[other] { $count } autres personnes de la liste ne sont pas dans le salon.
    }
quien-moderators = Modération : { $users }.
quien-coordinators = Coordination : { $users }.
quien-nobody = Je ne trouve pas « { $given } » parmi les parties ni les personnes de la mesa. Avec `!qui` vous les voyez toutes.

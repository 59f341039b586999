# Ce qu’il faut avant une réunion.
preparacion-heading = { $titled ->
        [yes] **Préparation de la Réunion { $meeting } : { $title }**, de la mesa « { $name } » ({ $mesa }), le { $when }
       *[no] **Préparation de la Réunion { $meeting }**, de la mesa « { $name } » ({ $mesa }), le { $when }
    }
preparacion-lists = { $done ->
        [yes] ✔ Listes : toutes les parties ont envoyé la leur ({ $count }).
       *[no] ☐ Listes : il manque celles de { $missing }. On les demande avec `!liste demander`.
    }
preparacion-people = { $done ->
        [yes] ✔ Personnes dans le salon : toutes ({ $joined }).
       *[no] ☐ Personnes dans le salon : { $joined } sur { $listed }. `!liste différences` montre qui manque.
    }
preparacion-agenda = { $done ->
        [yes] ✔ Ordre du jour : il a { $count } points.
       *[no] ☐ Ordre du jour : il n’a pas encore de points. On l’écrit avec `!agenda créer réunion={ $meeting }`.
    }
preparacion-moderator = { $done ->
        [yes] ✔ Modération : { $users }.
       *[no] ☐ Modération : personne. On nomme quelqu’un avec `!table modérer { $mesa }`.
    }
preparacion-entries = { $done ->
        [yes] ✔ Entrées à l’appel vidéo : elles fonctionnent.
       *[no] ☐ Entrées à l’appel vidéo : { $why ->
            [away] le serveur de réunions ne me répond pas. Demandez à la personne qui l’administre de le vérifier.
            [refuses] le serveur de réunions n’accepte pas les entrées que j’envoie, et personne ne pourrait entrer. Demandez à la personne qui l’administre d’y vérifier `app_id` et `app_secret`.
           *[nowhere] il faut dire où se tiennent les réunions (`jitsi.url`, dans la configuration).
        }
    }
preparacion-sound = { $done ->
        [yes] ✔ Essai du son : fait, selon { $user }.
       *[no] ☐ Essai du son : à faire.
    }
preparacion-ready = Tout est prêt.
preparacion-how = Ce que je peux voir, je le coche moi-même, et ce message est tenu à jour. Quand le son aura été essayé, touchez ✅ ici.
preparacion-sound-noted = J’ai noté que le son a été essayé pour la Réunion { $meeting }.

# La même chose en peu de mots.
preparacion-lacks-lists = des listes
preparacion-lacks-people = des personnes qui ne sont pas entrées dans le salon
preparacion-lacks-agenda = l’ordre du jour
preparacion-lacks-moderator = qui modère
preparacion-lacks-entries = les entrées à l’appel vidéo
preparacion-lacks-sound = l’essai du son

# Qui vient à une réunion, et qui est venu.
help-asistencia = Montre, partie par partie, qui a confirmé sa venue à une réunion et qui y était.
    .brief = Qui vient à une réunion, et qui y était.
    .example = !présence REU-1
help-asistencia-presente = Note qu’une ou plusieurs personnes, ou toute une partie, étaient présentes, quand le serveur de l’appel ne le dit pas.
    .example = !présence présent Chile
help-asistencia-ausente = Note qu’une ou plusieurs personnes étaient absentes.
    .example = !présence absent Brasil
help-asistencia-exportar = Vous envoie en privé la liste de présence d’une réunion, dans un fichier Excel ou CSV.
    .example = !présence exporter REU-1 format=csv

# Ce qui est demandé.
asistencia-answer = Serez-vous là ? Touchez ✅ si oui ou ❌ si vous ne pouvez pas ; avec ⏰, le rappel n’est que pour vous.
asistencia-answer-anew = Ce que vous aviez répondu pour la date précédente ne compte plus. Serez-vous là ? Touchez ✅ si oui ou ❌ si vous ne pouvez pas.
asistencia-answer-so-far = { $count ->
        [0] Personne n’a encore confirmé. Serez-vous là ? Touchez ✅ si oui ou ❌ si vous ne pouvez pas.
        [one] Une personne a confirmé jusqu’ici. Si vous n’avez pas encore répondu, touchez ✅ si vous serez là ou ❌ si vous ne pouvez pas.
       *[other] { $count } personnes ont confirmé jusqu’ici. Si vous n’avez pas encore répondu, touchez ✅ si vous serez là ou ❌ si vous ne pouvez pas.
    }
asistencia-substitute-asked = { $titled ->
        [yes] { $person } ne pourra pas assister à la Réunion { $meeting } (« { $title } ») de la mesa « { $name } », le { $when }, et la liste vous désigne pour la suppléance. Touchez ✅ si vous serez là ou ❌ si vous ne pouvez pas.
       *[no] { $person } ne pourra pas assister à la Réunion { $meeting } de la mesa « { $name } », le { $when }, et la liste vous désigne pour la suppléance. Touchez ✅ si vous serez là ou ❌ si vous ne pouvez pas.
    }

# Ce qui est montré.
asistencia-heading = { $titled ->
        [yes] { $begun ->
            [yes] **Présence à la Réunion { $meeting } : { $title }**, { $when }
           *[no] **Qui viendra à la Réunion { $meeting } : { $title }**, { $when }
        }
       *[no] { $begun ->
            [yes] **Présence à la Réunion { $meeting }**, { $when }
           *[no] **Qui viendra à la Réunion { $meeting }**, { $when }
        }
    }
asistencia-party = **{ $party }** : personnes attendues, { $expected } ; confirmées, { $confirmed } ; empêchées, { $declined }.
asistencia-party-held = **{ $party }** : personnes attendues, { $expected } ; présentes, { $present } ; absentes, { $absent }.
asistencia-no-list = **{ $party }** : n’a pas envoyé sa liste.
asistencia-people-confirmed = { $count ->
        [one] A confirmé : { $people }
       *[other] Ont confirmé : { $people }
    }
asistencia-people-declined = { $count ->
        [one] Ne peut pas venir : { $people }
       *[other] Ne peuvent pas venir : { $people }
    }
asistencia-people-silent = Sans réponse : { $people }
asistencia-people-present = { $count ->
        [one] Présence : { $people }
       *[other] Présences : { $people }
    }
asistencia-people-absent = { $count ->
        [one] Absence : { $people }
       *[other] Absences : { $people }
    }
asistencia-substitute = { $person } (suppléant)
asistencia-staff = Modération et coordination : { $users }
asistencia-guests = { $count ->
        [one] Autre personne entrée dans l’appel : { $people }.
       *[other] Autres personnes entrées dans l’appel : { $people }.
    }
asistencia-unknown = On ne sait pas qui était là : le serveur de l’appel ne l’a pas indiqué. Notez-le, par exemple, avec `!présence présent Chile` ou `!présence présent @ana:hs`.
asistencia-unknown-yet = On ne sait pas encore qui était là.
asistencia-names-apart = Les autres personnes ne sont pas nommées ici. Dans une conversation privée avec le bot, chaque partie voit les siennes, et la modération les voit toutes.
asistencia-noted = { $present ->
        [yes] J’ai noté la présence à la Réunion { $meeting } : { $people }.
       *[no] J’ai noté l’absence à la Réunion { $meeting } : { $people }.
    }
asistencia-noted-nobody = Je n’ai noté personne : sur la liste de cette partie, personne n’a encore de compte.

# Le fichier.
asistencia-file-title = présence à la Réunion { $meeting }
asistencia-file-sent = Je vous ai envoyé le fichier dans notre conversation privée. Si vous ne la voyez pas, acceptez mon invitation.
asistencia-column-party = Partie
asistencia-column-name = Nom
asistencia-column-seat = Rôle
asistencia-column-post = Fonction
asistencia-column-user = Identifiant Matrix
asistencia-column-answer = Confirmation
asistencia-column-attendance = Présence
asistencia-column-joined = Entrée
asistencia-column-left = Sortie
asistencia-column-minutes = Minutes
asistencia-seat-participant = participant
asistencia-seat-focal-point = point focal
asistencia-seat-substitute = suppléant
asistencia-answer-yes = sera là
asistencia-answer-no = ne peut pas
asistencia-was-present = présent
asistencia-was-absent = absent

# Ce qui n’est pas possible.
asistencia-no-meeting = La Mesa { $mesa } n’a pas encore de réunions. `!réunion liste` montre celles qui existent.
asistencia-cancelled = La Réunion { $meeting } a été annulée : il n’y a pas de présence à noter.
asistencia-not-begun = La Réunion { $meeting } n’a pas commencé. Notez la présence quand elle commencera ; `!présence { $meeting }` montre qui a confirmé.
asistencia-no-account = { $person } n’a pas encore de compte, et je ne peux pas noter sa présence. Une fois le compte créé, il figurera sur la liste.

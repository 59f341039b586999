# Les accords : quoi, qui en répond et pour quand.
help-acuerdo-registrar = Note un accord : ce qui a été convenu, qui en répond (une partie, une personne ou le réseau) et pour quand. Vous pouvez aussi toucher 📌 sur un message et compléter le projet.
    .example = !accord noter "Partager le guide de lecture" responsable=Chili échéance="20 février"
help-acuerdo-lista = Montre les accords : d’abord ceux en attente, par date. Avec `état=` ou `partie=`, seulement ceux-là ; avec un numéro, cet accord et ce qui lui est arrivé.
    .menu = Les accords.
    .example = !accord liste
help-acuerdo-cumplido = Note qu’un accord est réalisé. La preuve est un document, une ressource ou un enregistrement de la mesa, une adresse ou quelques mots.
    .example = !accord réalisé ACU-1 preuve="envoyé à toutes les parties"
help-acuerdo-editar = Corrige le texte, le responsable ou la date d’un accord ; avec `état="sans effet"` et un motif, le laisse sans effet.
    .example = !accord modifier ACU-1 responsable=Chili
help-acuerdo-prorrogar = Donne plus de temps à un accord ; ses rappels suivent.
    .example = !accord proroger ACU-1 "20 mars" motif="changement de calendrier"

acuerdo-who = { $kind ->
        [network] le réseau
        [person] { $user }
        [member] { $user }, { $party }
       *[party] { $party }
    }
acuerdo-item = { $standing ->
        [overdue] ⚠ { $agreement } : { $what } ({ $who } ; **échu le { $due }**)
        [postponed] { $agreement } : { $what } ({ $who } ; prorogé, échéance le { $due })
        [done] ✔ { $agreement } : { $what } ({ $who } ; réalisé)
        [void] { $agreement } : { $what } ({ $who } ; sans effet)
       *[pending] { $agreement } : { $what } ({ $who } ; échéance le { $due })
    }
acuerdo-evidence = { $kind ->
        [link] Preuve : [{ $evidence }]({ $evidence })
       *[words] Preuve : { $evidence }
    }
acuerdo-reason = Motif : { $reason }

# Quand il est noté.
acuerdo-registered = **Accord { $agreement } noté :** { $what }. Responsable : { $who } ; échéance le { $due }.
acuerdo-registered-reminders = Je le rappellerai à { $users } avant cette date, le jour même et, au besoin, après.
acuerdo-draft = Projet d’accord : « { $what } ». Répondez à ce message avec le responsable et la date, par exemple `Chili, 20 février`.
acuerdo-draft-already = Ce message est déjà noté comme Accord { $agreement }. Pour le voir, écrivez `!accord liste { $agreement }`.
acuerdo-draft-unreadable = Je ne peux pas lire ce message pour le noter comme accord. Notez-le ainsi : `!accord noter "Partager le guide de lecture" responsable=Chili échéance="20 février"`.
acuerdo-ask = { $missing ->
        [due] Pour quand est l’accord « { $what } » ? Répondez à ce message avec la date, par exemple `20 février`.
        [responsible] Qui répond de l’accord « { $what } » ? Répondez à ce message avec une partie, une personne ou `le réseau`.
       *[both] Qui répond de l’accord « { $what } », et pour quand ? Répondez à ce message avec les deux, par exemple `Chili, 20 février`.
    }

# Quand il change.
acuerdo-done = ✔ **Accord { $agreement } réalisé :** { $what }. Responsable : { $who }.
acuerdo-done-no-evidence = Il n’a pas de preuve. Si un document le montre, publiez-le dans le salon.
acuerdo-postponed = **Accord { $agreement } prorogé :** { $what }. L’échéance passe du { $before } au { $due } ; responsable : { $who }.
acuerdo-edited = L’Accord { $agreement } est maintenant : { $what }. Responsable : { $who } ; échéance le { $due }.
acuerdo-voided = L’Accord { $agreement } reste sans effet : { $what }. Responsable : { $who } ; l’échéance était le { $due }.
acuerdo-told-by = Écrit par { $user } hors de ce salon.

# À l’affichage.
acuerdo-list = { $late ->
        [0] { $count ->
            [one] Il y a un accord en attente :
           *[other] Il y a { $count } accords en attente :
        }
        [one] { $count ->
            [one] Il y a un accord en attente, et il est échu :
           *[other] Il y a { $count } accords en attente ; l’un est échu :
        }
       *[other] Il y a { $count } accords en attente ; { $late } sont échus :
    }
acuerdo-list-closed = { $count ->
        [one] Il y a un accord qui n’est plus en attente :
       *[other] Il y a { $count } accords qui ne sont plus en attente :
    }
acuerdo-list-closed-more = { $count ->
        [one] Et un autre, plus ancien. Pour les voir par état, écrivez par exemple `!accord liste état=réalisé`.
       *[other] Et { $count } autres, plus anciens. Pour les voir par état, écrivez par exemple `!accord liste état=réalisé`.
    }
acuerdo-list-next = Pour en voir un en entier, écrivez par exemple `!accord liste { $agreement }`.
acuerdo-none = Cette mesa n’a pas encore d’accords. La modération et les points focaux les notent : avec 📌 sur un message, ou avec `!accord noter`.
acuerdo-none-such = Il n’y a pas de tels accords dans cette mesa. `!accord liste` les montre tous.
acuerdo-shown = **Accord { $agreement } :** { $what }
acuerdo-shown-who = Responsable : { $who }
acuerdo-shown-state = { $standing ->
        [overdue] ⚠ Échu le { $due } et toujours en attente
        [postponed] Prorogé : échéance le { $due }
        [done] ✔ Réalisé, selon { $user }, le { $day } (l’échéance était le { $due })
        [void] Sans effet, par décision de { $user }, le { $day }
       *[pending] En attente : échéance le { $due }
    }
acuerdo-shown-debate = Issu du Débat { $debate }
acuerdo-history = Ce qui lui est arrivé :
acuerdo-happened-recorded = { $day } : noté par { $user }
acuerdo-happened-done = { $day } : { $user } l’a noté comme réalisé
acuerdo-happened-postponed = { $explained ->
        [yes] { $day } : { $user } l’a prorogé du { $before } au { $due } (motif : { $reason })
       *[no] { $day } : { $user } l’a prorogé du { $before } au { $due }
    }
acuerdo-happened-edited = { $explained ->
        [yes] { $day } : { $user } a changé { $changes } (motif : { $reason })
       *[no] { $day } : { $user } a changé { $changes }
    }
acuerdo-happened-voided = { $day } : { $user } l’a laissé sans effet (motif : { $reason })
acuerdo-happened-reopened = { $explained ->
        [yes] { $day } : { $user } l’a remis en attente (motif : { $reason })
       *[no] { $day } : { $user } l’a remis en attente
    }
acuerdo-changed = { $field ->
        [who] le responsable
        [due] la date
       *[what] le texte
    }

# Le message épinglé et l’accueil.
acuerdo-portada = **Accords en attente**
acuerdo-portada-more = { $count ->
        [one] Et un autre : `!accord liste`.
       *[other] Et { $count } autres : `!accord liste`.
    }
acuerdo-so-far = { $late ->
        [0] { $count ->
            [one] Il y a un accord en attente : { $agreement }, « { $what } ». Responsable : { $who } ; échéance le { $due }.
           *[other] Il y a { $count } accords en attente. Le premier à échoir est { $agreement }, « { $what } » ; responsable : { $who } ; échéance le { $due }.
        }
       *[other] { $count ->
            [one] Il y a un accord en attente, déjà échu : { $agreement }, « { $what } ». Responsable : { $who } ; l’échéance était le { $due }.
           *[other] { $late ->
                [one] Il y a { $count } accords en attente ; l’un est échu. Pour les voir, écrivez `!accord liste`.
               *[other] Il y a { $count } accords en attente ; { $late } sont échus. Pour les voir, écrivez `!accord liste`.
            }
        }
    }

# Les rappels.
acuerdo-reminder = { $when ->
        [ahead] { $days ->
            [one] **Rappel :** l’Accord { $agreement } arrive à échéance demain, { $due } : { $what }. Responsable : { $who }.
           *[other] **Rappel :** l’Accord { $agreement } arrive à échéance dans { $days } jours, le { $due } : { $what }. Responsable : { $who }.
        }
        [today] **Rappel :** l’Accord { $agreement } arrive à échéance aujourd’hui, { $due } : { $what }. Responsable : { $who }.
       *[overdue] { $days ->
            [one] ⚠ **L’Accord { $agreement } est échu depuis hier**, { $due } : { $what }. Responsable : { $who }.
           *[other] ⚠ **L’Accord { $agreement } est échu depuis { $days } jours**, le { $due } : { $what }. Responsable : { $who }.
        }
    }
acuerdo-reminder-how = { $users } : une fois réalisé, écrivez `!accord réalisé { $agreement }` ; s’il faut plus de temps, `!accord proroger { $agreement }` et la nouvelle date.

# Ce qui n’est pas possible.
acuerdo-text-missing = Il manque ce qui a été convenu. Écrivez-le entre guillemets, par exemple : `!accord noter "Partager le guide de lecture"`.
acuerdo-text-long = L’accord a { $length } caractères, pour { $limit } au plus. Gardez l’essentiel ; les détails peuvent aller dans un document.
acuerdo-reason-long = Le motif a { $length } caractères, pour { $limit } au plus. Raccourcissez-le.
acuerdo-reason-missing = Pour laisser l’Accord { $agreement } sans effet il faut un motif, qui est gardé. Par exemple : `!accord modifier { $agreement } état="sans effet" motif="une autre mesa s’en charge"`.
acuerdo-due-past = Cette date est passée : { $due }. Écrivez-en une à partir d’aujourd’hui, par exemple `échéance="20 février"`.
acuerdo-due-far = Cette date est trop lointaine : { $due }. Écrivez-en une dans les dix ans.
acuerdo-nobody-called = Je ne vois pas qui est « { $given } » dans cette mesa. Écrivez une de ses parties ({ $parties }), l’identifiant d’une personne de la mesa, comme `@ana:example.org`, ou `le réseau`.
acuerdo-person-not-here = { $user } n’est pas sur les listes de la Mesa { $mesa }. Écrivez une partie, quelqu’un de la mesa ou `le réseau`.
acuerdo-not-a-state = Un de ces états est attendu : en attente, prorogé, échu, réalisé ou sans effet.
acuerdo-state-not-set = Cet état ne s’écrit pas : un accord échoit à sa date et se proroge avec `!accord proroger { $agreement }` et la nouvelle date.
acuerdo-no-such = La Mesa { $mesa } n’a pas d’Accord { $agreement }. `!accord liste` montre ceux qu’il y a.
acuerdo-not-yours = { $network ->
        [yes] De l’Accord { $agreement } répond { $who } : la modération peut le faire. Demandez-le dans le salon.
       *[no] De l’Accord { $agreement } répond { $who } : la modération ou le point focal de sa partie peut le faire. Demandez-le dans le salon.
    }
acuerdo-is-closed = { $standing ->
        [done] L’Accord { $agreement } est déjà réalisé, selon { $user }. Si c’est une erreur, écrivez `!accord modifier { $agreement } état="en attente"`.
       *[void] L’Accord { $agreement } est resté sans effet, par décision de { $user }. Si c’est une erreur, écrivez `!accord modifier { $agreement } état="en attente"`.
    }
acuerdo-not-later = L’échéance de l’Accord { $agreement } est le { $due }. Pour le proroger, écrivez une date postérieure ; pour corriger la date, `!accord modifier { $agreement } échéance=` et la bonne.
acuerdo-nothing-to-edit = Il n’y a rien à changer dans l’Accord { $agreement }. Dites ce qui change : `texte=`, `responsable=`, `échéance=` ou `état=`. Par exemple : `!accord modifier { $agreement } responsable=Chili`.
acuerdo-evidence-not-here = La Mesa { $mesa } n’a pas { $evidence }. Vérifiez le numéro ; `!document liste` montre les documents.
acuerdo-evidence-missing = Il manque la preuve : un document comme `DOC-2`, une adresse ou quelques mots.
acuerdo-evidence-long = La preuve a { $length } caractères, pour { $limit } au plus. Gardez l’essentiel, ou publiez un document et écrivez son numéro.

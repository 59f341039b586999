# L’ordre du jour de la mesa.
help-agenda-crear = Publie et épingle l’ordre du jour : un point par ligne, avec son titre, les minutes et qui le présente.
    .example =
        !agenda créer
        Ouverture | 10 | @mod:hs
        L’expérience du Chili | 25 | Chili
        Accords | 15
    .lines = Répondez à ce message avec les points, un par ligne. Par exemple : `L’expérience du Chili | 25 | Chili`.
help-agenda-ver = Montre l’ordre du jour et le point où il en est.
    .menu = L’ordre du jour.
    .example = !agenda voir
help-agenda-agregar = Ajoute un point à la fin de l’ordre du jour, ou à la place indiquée par `position=`.
    .example = !agenda ajouter Prochaines étapes | 10 | Chili
    .lines = Répondez à ce message avec les points à ajouter, un par ligne. Par exemple : `Prochaines étapes | 10 | Chili`.
help-agenda-mover = Déplace un point : d’abord son numéro, puis le nouveau.
    .example = !agenda déplacer 3 2
help-agenda-cambiar = Modifie un point : d’abord son numéro, puis ce qu’il devient, ou seulement les minutes.
    .example = !agenda changer 2 L’expérience du Chili | 20 | Chili
help-agenda-quitar = Retire un point de l’ordre du jour, par son numéro.
    .example = !agenda retirer 3
help-agenda-siguiente = Commence par le premier point ; ensuite, clôt celui en cours et ouvre le suivant.
    .example = !agenda suivant

# Le message épinglé.
agenda-heading = **Ordre du jour**
agenda-item-done = { $shape ->
        [full] ✔ { $title } ({ $length }), { $presenter }
        [timed] ✔ { $title } ({ $length })
        [presented] ✔ { $title }, { $presenter }
       *[bare] ✔ { $title }
    }
agenda-item-current = { $shape ->
        [full] ▶ **{ $title }** ({ $length }), { $presenter }
        [timed] ▶ **{ $title }** ({ $length })
        [presented] ▶ **{ $title }**, { $presenter }
       *[bare] ▶ **{ $title }**
    }
agenda-item-next = { $shape ->
        [full] { $title } ({ $length }), { $presenter }
        [timed] { $title } ({ $length })
        [presented] { $title }, { $presenter }
       *[bare] { $title }
    }
agenda-total = Durée totale : { $length }.
agenda-closed-note = L’ordre du jour est terminé.
agenda-so-far = L’ordre du jour en est au point { $position } sur { $last } : « { $title } ».
agenda-so-far-closed = { $count ->
        [one] L’ordre du jour a été traité en entier (un point).
       *[other] L’ordre du jour a été traité en entier ({ $count } points).
    }

# À la modification.
agenda-created = { $count ->
        [one] L’ordre du jour est dans le message épinglé : un point, { $length }.
       *[other] L’ordre du jour est dans le message épinglé : { $count } points, { $length }.
    }
agenda-created-untimed = { $count ->
        [one] L’ordre du jour est dans le message épinglé, avec un point.
       *[other] L’ordre du jour est dans le message épinglé, avec { $count } points.
    }
agenda-added = J’ai ajouté « { $title } » comme point { $position }.
agenda-added-many = J’ai ajouté { $count } points à partir du numéro { $position }.
agenda-moved = « { $title } » est maintenant le point { $position }.
agenda-changed = { $shape ->
        [full] Le point { $position } est maintenant : { $title } ({ $length }), { $presenter }.
        [timed] Le point { $position } est maintenant : { $title } ({ $length }).
        [presented] Le point { $position } est maintenant : { $title }, { $presenter }.
       *[bare] Le point { $position } est maintenant : { $title }.
    }
agenda-removed = J’ai retiré « { $title } » de l’ordre du jour.
agenda-now = { $shape ->
        [full] Point { $position } sur { $last } : **{ $title }** ({ $length }), { $presenter }.
        [timed] Point { $position } sur { $last } : **{ $title }** ({ $length }).
        [presented] Point { $position } sur { $last } : **{ $title }**, { $presenter }.
       *[bare] Point { $position } sur { $last } : **{ $title }**.
    }
agenda-was = Point clos : « { $closed } ».
agenda-closed = { $count ->
        [one] C’était l’unique point : l’ordre du jour est terminé. Merci.
       *[other] C’était le dernier des { $count } points : l’ordre du jour est terminé. Merci.
    }

# Ce qui n’a pas été compris, ligne par ligne.
agenda-refused = { $count ->
        [one] Je n’ai rien changé : il y a une ligne à corriger.
       *[other] Je n’ai rien changé : il y a { $count } lignes à corriger.
    }
agenda-refused-next = Chaque point s’écrit ainsi : `L’expérience du Chili | 25 | Chili`. Les minutes et qui présente peuvent manquer. Corrigez et renvoyez toutes les lignes.
agenda-line-without-title = Ligne { $number } : « { $line } » n’a pas de titre. Écrivez-le au début.
agenda-line-title-long = Ligne { $number } : le titre est trop long. Limitez-le à 150 caractères : « { $line } ».
agenda-line-presenter-long = Ligne { $number } : ce qui dit qui présente est trop long. Limitez-le à 100 caractères : « { $line } ».
agenda-line-not-a-user = Ligne { $number } : l’identifiant Matrix n’est pas complet ; il s’écrit comme `@mod:hs`. Il est écrit : « { $line } ».
agenda-line-not-a-length = Ligne { $number } : je n’ai pas compris les minutes. Écrivez seulement un nombre, comme `25`. Il est écrit : « { $line } ».
agenda-line-length-odd = Ligne { $number } : un point dure entre 1 minute et 12 heures. Corrigez les minutes : « { $line } ».

# Ce qui n’est pas possible.
agenda-empty = L’ordre du jour doit avoir au moins un point. Écrivez-en un par ligne, sous `!agenda créer`.
agenda-too-long = Cela fait { $count } points, et un ordre du jour peut en avoir { $limit }. Regroupez-en quelques-uns.
agenda-none = La Mesa { $mesa } n’a pas encore d’ordre du jour. Pour le créer, écrivez `!agenda créer` puis, en dessous, un point par ligne.
agenda-none-yet = La Mesa { $mesa } n’a pas encore d’ordre du jour. La personne qui modère la mesa le publie ; vous le verrez alors dans le message épinglé.
agenda-is-closed = L’ordre du jour est déjà clos : tous les points ont été traités. Pour en faire un nouveau, écrivez `!agenda créer` ; pour continuer celui-ci, `!agenda ajouter`.
agenda-is-running = L’ordre du jour a commencé (il en est au point { $position } sur { $last }) et ne se remplace pas. Vous pouvez le modifier avec `!agenda ajouter`, `!agenda déplacer` ou `!agenda retirer`, ou le terminer avec `!suivant` et en créer un autre ensuite.
agenda-no-such-item = Il n’y a pas de point { $position }. Écrivez un nombre de 1 à { $last }.
agenda-item-begun = Le point { $position } (« { $title } ») a commencé et reste à sa place. Les points peuvent être modifiés à partir du { $first }.
agenda-last-item = C’est le seul point : l’ordre du jour ne peut pas être vide. Pour le réécrire, utilisez `!agenda créer`.

# De quelle réunion il est.
agenda-of-meeting = C’est l’ordre du jour de la Réunion { $meeting }.
agenda-of-draft = C’est un brouillon : ce sera l’ordre du jour de la prochaine réunion programmée.
agenda-created-of = C’est celui de la Réunion { $meeting }.
agenda-longer = C’est plus que { $length }, la durée de la réunion. Raccourcissez un point, ou donnez plus de temps avec `!réunion déplacer { $meeting } durée={ $minutes }`.
agenda-created-draft = Aucune réunion n’est encore programmée : la prochaine le prendra.
agenda-item-pending = { $shape ->
        [full] ⏸ { $title } ({ $length }), { $presenter } : reste en attente
        [timed] ⏸ { $title } ({ $length }) : reste en attente
        [presented] ⏸ { $title }, { $presenter } : reste en attente
       *[bare] ⏸ { $title } : reste en attente
    }
agenda-item-link = Document : [{ $link }]({ $link })
agenda-none-of = La Réunion { $meeting } n’a pas encore d’ordre du jour. Pour le créer, écrivez `!agenda créer` et, en dessous, un point par ligne.
agenda-meeting-over = La Réunion { $meeting } est terminée et son ordre du jour ne change plus. Pour la prochaine, écrivez `!agenda créer`.
agenda-no-current = Aucun point n’est traité en ce moment. Pour commencer, écrivez `!suivant`.
agenda-extend-odd = On peut donner à un point entre 1 minute et { $longest } de plus ; j’ai compris { $length }. Écrivez les minutes, par exemple `!agenda prolonger 5`.
agenda-item-is-done = Le point { $position } (« { $title } ») a été traité. Pour y revenir à la prochaine réunion, ajoutez-le avec `!agenda ajouter`.
agenda-just-advanced = Je n’ai pas avancé une deuxième fois : pendant que vous écriviez, on est passé à « { $title } ». Si ce point est fini aussi, écrivez `!suivant`.

# Pendant qu’on le traite.
help-agenda-extender = Donne plus de minutes au point en cours ; sans nombre, cinq.
    .example = !agenda prolonger 5
help-agenda-pendiente = Laisse pour la prochaine réunion le point en cours, ou celui du numéro que vous dites.
    .example = !agenda en attente
agenda-extended = « { $title } » a { $length } de plus : jusqu’à { $until }.
agenda-parked = « { $title } » reste en attente pour la prochaine réunion.
agenda-parked-in = « { $title } » reste en attente : il passe à l’ordre du jour de la Réunion { $meeting }.
agenda-left = « { $title } » : il reste { $left }, jusqu’à { $until }.
agenda-is-over = « { $title } » : son temps est écoulé.
agenda-over-run = « { $title } » : { $over } de dépassement.
agenda-follows = Ensuite : « { $title } ».
agenda-time-over = Le temps de « { $title } » est écoulé. Ensuite, « { $next } » : `!suivant`. Pour lui donner plus de temps : `!agenda prolonger 5`.
agenda-time-over-last = Le temps de « { $title } », le dernier point, est écoulé. Pour lui donner plus de temps : `!agenda prolonger 5` ; pour terminer : `!réunion terminer`.
agenda-item-took = { $shape ->
        [full] ✔ { $title } ({ $length }), { $presenter } : a pris { $taken }
        [timed] ✔ { $title } ({ $length }) : a pris { $taken }
        [presented] ✔ { $title }, { $presenter } : a pris { $taken }
       *[bare] ✔ { $title } : a pris { $taken }
    }
agenda-item-at = { $shape ->
        [full] { $at } · { $title } ({ $length }), { $presenter }
        [timed] { $at } · { $title } ({ $length })
        [presented] { $at } · { $title }, { $presenter }
       *[bare] { $at } · { $title }
    }
agenda-clock = Heures prévues, à l’horloge de { $zone }.
agenda-line-link = Ligne { $number } : l’adresse du document n’est pas complète ; elle s’écrit comme `https://www.mineduc.example/lectura`. Elle dit : « { $line } ».

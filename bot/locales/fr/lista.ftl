# Les listes : qui peut entrer dans la mesa pour chaque partie.
help-lista-confirmar = Confirme que le changement de clés d’une personne vient d’elle, après lui avoir parlé.
    .example = !liste confirmer @ana:hs 7F3A-9C21-04BE
help-lista-importar = Reçoit la liste d’une partie ou de plusieurs : une personne par ligne sous la commande, ou un fichier CSV ou Excel si vous écrivez la commande en réponse au fichier. Si une ligne est fausse, rien ne change. Un point focal envoie celle de sa partie dans une conversation privée, et qui modère la confirme.
    .example =
        !liste importer mesa={ $mesa }
        partie;nom;courriel;rôle;fonction;identifiant matrix
        Chile;Ana Rojas;ana@mineduc.example;point focal;Responsable des programmes;@ana:hs
    .lines = Répondez à ce message avec les personnes, une par ligne, par exemple `Chile;Ana Rojas;ana@mineduc.example;point focal` ; ou avec le fichier de la liste, Excel ou CSV.
help-lista-pedir = Demande sa liste à une partie : son point focal reçoit par courriel un lien vers une page pour l’envoyer, et des rappels jusqu’à ce qu’elle arrive. Sans courriel, je vous donne le lien en privé pour que vous le transmettiez.
    .example = !liste demander Chile courriel=ana@mineduc.example
help-lista-ver = Montre qui figure sur les listes et qui est déjà dans le salon. Avec le nom d’une partie, seulement la sienne.
    .menu = Qui figure sur les listes.
    .example = !liste voir
help-lista-cambiar = Change le compte d’une personne de la liste : l’ancien sort, le nouveau entre, et ses accords et documents le suivent.
    .example = !liste changer @ana:hs @ana.rojas:hs
help-lista-diferencias = Compare chaque liste avec le salon : qui a une invitation, qui ne l’a pas acceptée, qui est parti, qui n’a pas encore de compte, et qui est dans le salon sans figurer sur une liste.
    .example = !liste différences
help-lista-historial = Montre chaque version des listes : qui l’a envoyée, quand, comment, dans quel fichier et ce qu’elle a changé.
    .example = !liste historique Chile
help-lista-exportar = Vous envoie les listes dans un fichier Excel ou CSV. Comme il contient des adresses, il arrive toujours dans votre conversation privée avec moi ou dans le salon de coordination.
    .example = !liste exporter Chile format=csv
help-lista-agregar = Ajoute une personne à la liste d’une partie et l’invite.
    .example = !liste ajouter Chile @eva:hs "Eva Soto" courriel=eva@mineduc.example
help-lista-quitar = Retire une personne de sa liste et du salon. Le motif est conservé.
    .example = !liste retirer @eva:hs motif="changement de poste"
help-lista-codigo = Envoie un nouveau code à qui est sur la liste et n'a pas encore de compte. À qui le bot a fait un compte, envoie un nouveau lien pour choisir son mot de passe. Le précédent ne sert plus.
    .example = !liste code ana@mineduc.example

# Demander une liste.
lista-ask-no-pages = Je ne peux pas encore demander de listes par un lien : on ne m’a pas dit à quelle adresse mes pages s’ouvrent. La personne qui administre le bot l’écrit dans `web.public_url`. En attendant, la liste peut être envoyée avec `!liste importer`.
lista-asked-mail = J’ai demandé par courriel sa liste à { $party }. Le lien sert une fois, jusqu’au { $until } ; je la rappelle par courriel jusqu’à ce que la liste arrive. Si vous la redemandez, le lien précédent ne sert plus.
lista-asked-link = Le lien pour que { $party } envoie sa liste est dans notre conversation privée : transmettez-le à son point focal. Pour que je l’envoie par courriel, ajoutez `courriel=`. Si vous la redemandez, le lien précédent ne sert plus.
lista-asked-no-mail = Je ne peux pas encore envoyer de courriels ; le lien pour que { $party } envoie sa liste est donc dans notre conversation privée : transmettez-le à son point focal. Si vous la redemandez, le lien précédent ne sert plus.
lista-link = Avec ce lien, { $party } envoie sa liste pour la mesa « { $name } » ({ $mesa }) :
lista-link-again = La liste de { $party } pour la mesa « { $name } » ({ $mesa }) n’est pas encore arrivée. Voici un lien de plus pour l’envoyer ; les précédents servent aussi :
lista-link-itself = [{ $link }]({ $link })
lista-link-rules = Transmettez-le à son point focal par un moyen sûr : quiconque l’a peut envoyer la liste. Il sert une fois, jusqu’au { $until }.
lista-link-rules-to = Transmettez-le à { $email } par un moyen sûr : quiconque l’a peut envoyer la liste. Il sert une fois, jusqu’au { $until }.
lista-mail-subject = Liste de { $party } pour la mesa « { $name } »
lista-mail-again-subject = Il manque la liste de { $party } pour la mesa « { $name } »
lista-mail = Bonjour. Nous vous demandons la liste des personnes de { $party } qui participeront à la table de travail « { $name } ». Seules les personnes des listes envoyées par chaque partie entrent dans la mesa.
lista-mail-again = Bonjour. Nous n’avons pas encore reçu la liste des personnes de { $party } qui participeront à la table de travail « { $name } ». Sans elle, personne de { $party } ne peut entrer.
lista-mail-what = Pour l’envoyer, il n’y a rien à installer : ouvrez la page, téléchargez-y le modèle s’il vous est utile, et déposez le fichier ou écrivez les noms. Avant l’envoi, vous verrez qui figure sur la liste.
lista-mail-link = [{ $link }]({ $link })
lista-mail-rules = Le lien est personnel : quiconque l’a peut envoyer la liste, ne le transférez donc pas à d’autres personnes. Il sert une fois, jusqu’au { $until }. Si vous avez déjà envoyé la liste autrement, vous n’avez rien à faire.
lista-came = { $count ->
        [one] La liste de { $party } est arrivée par la page, avec une personne. Il reste à la confirmer.
       *[other] La liste de { $party } est arrivée par la page, avec { $count } personnes. Il reste à la confirmer.
    }
lista-never-came = La liste de { $party } pour la mesa « { $name } » ({ $mesa }) n’est pas arrivée, et le lien pour l’envoyer a expiré. Redemandez-la avec `!liste demander`, ou parlez à son point focal.

# Ce qui n’a pas pu être lu.
lista-nothing = Je n’ai trouvé personne dans votre envoi. Écrivez une personne par ligne, par exemple : `Chile;Ana Rojas;ana@mineduc.example;point focal`.
lista-lines-many = La liste a plus de { $most } lignes. Envoyez-la en plusieurs fois, par exemple un fichier par partie.
lista-file-large = Le fichier dépasse { $most_kb } Ko. Enregistrez seulement la liste, sans images ni autres feuilles, et envoyez-la de nouveau.
lista-file-spreadsheet = Je n’ai pas pu ouvrir ce fichier comme liste. S’il vient d’Excel, ouvrez-le et choisissez « Enregistrer sous », type « Classeur Excel (.xlsx) », sans mot de passe ; d’un autre programme, enregistrez-le en CSV. Vous pouvez aussi copier les lignes et les coller sous `!liste importer`.
lista-file-no-text = Je n’ai pas pu lire ce fichier comme du texte. Enregistrez-le en CSV (UTF-8) et envoyez-le de nouveau.

# Ce qui est faux, ligne par ligne.
lista-refused = { $count ->
        [one] Je n’ai rien changé : il y a une ligne à corriger.
       *[other] Je n’ai rien changé : il y a { $count } lignes à corriger.
    }
lista-refused-more = { $count ->
        [one] Il reste une autre ligne à corriger.
       *[other] Il reste { $count } autres lignes à corriger.
    }
lista-refused-next = Répondez à ce message avec la liste entière, corrigée.
lista-refused-two-parties = Je n’ai rien changé : chaque personne ne peut figurer que sur la liste d’une seule partie.
lista-in-two-parties = { $person } figurerait sur la liste de { $party } et sur celle de { $other }.
lista-in-two-parties-next = Touchez 🔁 si la liste envoyée remplace les précédentes, ou envoyez-en une autre avec `!liste importer`.
lista-line-no-name = Ligne { $line } ({ $person }) : il manque le nom. Écrivez prénom et nom, par exemple « Ana Rojas ».
lista-line-contact = Ligne { $line } ({ $person }) : il manque l’adresse électronique ou l’identifiant Matrix. Écrivez l’un des deux, par exemple « ana@mineduc.example » ou « @ana:hs ».
lista-line-email = Ligne { $line } ({ $person }) : « { $given } » n’est pas une adresse électronique. Écrivez-la en entier, par exemple « ana@mineduc.example ».
lista-line-user = Ligne { $line } ({ $person }) : « { $given } » n’est pas un identifiant Matrix. Écrivez-le avec l’arobase et le serveur, par exemple « @ana:hs », ou laissez la case vide et indiquez l’adresse électronique.
lista-line-server = Ligne { $line } ({ $person }) : { $given } est d’un autre serveur et seuls les comptes de { $server } entrent ici. Écrivez le compte de cette personne sur { $server }, ou seulement son adresse électronique.
lista-line-seat = Ligne { $line } ({ $person }) : je ne connais pas le rôle « { $given } ». Écrivez « participant », « point focal » ou « suppléant », ou laissez la case vide.
lista-line-party = Ligne { $line } ({ $person }) : « { $given } » n’est pas une partie de cette mesa. Écrivez l’une de celles-ci : { $parties }.
lista-line-no-party = Ligne { $line } ({ $person }) : il manque la partie. Écrivez l’une de celles-ci : { $parties }. Si tout le monde est de la même, ajoutez à la commande, par exemple, `partie=Chile`.
lista-line-other-party = Ligne { $line } ({ $person }) : elle dit « { $given } » et cette liste est celle de { $party }. Corrigez la partie ou retirez la ligne.
lista-line-twice = Ligne { $line } ({ $person }) : { $given } est déjà à la ligne { $first }. Gardez-en une seule ; s’il s’agit de deux personnes, chacune doit avoir sa propre adresse ou son propre identifiant.
lista-line-elsewhere = Ligne { $line } ({ $person }) : cette personne figure déjà sur la liste de { $party }. Retirez la ligne, ou retirez d’abord la personne là-bas avec `!liste retirer`.
lista-line-quotes = Ligne { $line } ({ $person }) : un guillemet est resté ouvert ou mal placé. Retirez les guillemets ou fermez-les.
lista-line-long = Ligne { $line } ({ $person }) : elle est trop longue. Écrivez une seule personne par ligne et des textes courts.
lista-line-one-column = Ligne { $line } ({ $person }) : je ne trouve pas les colonnes. Séparez-les par des points-virgules, par exemple `Chile;Ana Rojas;ana@mineduc.example`.
lista-line-columns = Ligne { $line } ({ $person }) : elle a plus de colonnes que l’en-tête. Si un texte contient le séparateur, mettez-le entre guillemets.
lista-line-above = Ligne { $line } ({ $person }) : il y a une personne au-dessus de l’en-tête. Mettez l’en-tête à la première ligne.

# Questions avant de changer.
lista-choose = { $count ->
        [one] { $party } a déjà une liste (version { $version }) avec une personne.
       *[other] { $party } a déjà une liste (version { $version }) avec { $count } personnes.
    }
lista-choose-leaving = { $count ->
        [one] Si vous la remplacez, { $people } quitterait { $party }.
       *[other] Si vous la remplacez, ces personnes quitteraient { $party } : { $people }.
    }
lista-choose-nobody-leaves = Si vous la remplacez, personne ne quitte { $party }.
lista-choose-how = Touchez ➕ pour ajouter ces personnes à celles qui y sont déjà, ou 🔁 pour remplacer la liste par celle que vous avez envoyée. Tant que vous ne touchez rien, rien ne change.
lista-confirm-leaving = { $count ->
        [one] Avec ce changement, { $people } quitte la liste de { $party } et ne pourra plus lire ce qui se dira ensuite.
       *[other] Avec ce changement, ces personnes quittent la liste de { $party } : { $people }. Elles ne pourront plus lire ce qui se dira ensuite.
    }
lista-confirm-unknown = { $count ->
        [one] Le serveur ne connaît pas le compte { $users }. S’il y a une faute, quelqu’un pourrait un jour le créer et entrer. Vérifiez-le.
       *[other] Le serveur ne connaît pas les comptes { $users }. S’il y a une faute, quelqu’un pourrait un jour les créer et entrer. Vérifiez-les.
    }
lista-confirm = Touchez ✅ pour confirmer. D’ici là, rien ne change.
lista-stale = L’une des listes a changé depuis ma question, et je n’ai rien fait. Envoyez la liste de nouveau.

# Ce qui a changé.
lista-imported = { $count ->
        [one] Liste de { $party } reçue (version { $version }) : une personne.
       *[other] Liste de { $party } reçue (version { $version }) : { $count } personnes.
    }
lista-unchanged = { $count ->
        [one] La liste de { $party } disait déjà la même chose (version { $version }) : une personne.
       *[other] La liste de { $party } disait déjà la même chose (version { $version }) : { $count } personnes.
    }
lista-added = { $person } figure maintenant sur la liste de { $party }.
lista-edited = J’ai changé les données de { $person } sur la liste de { $party }.
lista-again = { $person } figurait déjà sur la liste de { $party }, avec les mêmes données.
lista-removed = { $person } ne figure plus sur la liste de { $party }. Motif : { $reason }.
lista-invited = { $count ->
        [one] Invitation envoyée à { $people }.
       *[other] Invitations envoyées : { $count }.
    }
lista-left = { $count ->
        [one] { $people } a quitté le salon et ne pourra pas lire ce qui se dira désormais.
       *[other] { $count } personnes ont quitté le salon : { $people }. Elles ne pourront pas lire ce qui se dira désormais.
    }
lista-stayed = { $count ->
        [one] { $people } reste dans le salon au titre de la modération ou de la coordination.
       *[other] Ces personnes restent dans le salon au titre de la modération ou de la coordination : { $people }.
    }
lista-absent = { $count ->
        [one] { $people } figure sur la liste et a quitté le salon. Pour l’inviter de nouveau, répétez `!liste ajouter` avec ses données.
       *[other] Ces personnes figurent sur la liste et ont quitté le salon : { $people }. Pour les inviter de nouveau, répétez `!liste ajouter` avec leurs données.
    }
lista-pending = { $way ->
        [mail] Sans compte Matrix pour l'instant : { $people }. J'ai envoyé un code par courriel à qui n'en avait pas : il permet d'entrer. Pour en envoyer un autre : `!liste code` et l'adresse.
        [focal] Sans compte Matrix pour l'instant : { $people }. J'ai envoyé les codes d'entrée au point focal de leur partie. Pour en renouveler un : `!liste code` et l'adresse.
        [moderator] Sans compte Matrix pour l'instant : { $people }. Je vous ai envoyé, dans une conversation privée, les codes à leur transmettre. Pour en renouveler un : `!liste code` et l'adresse.
        [account] Sans compte Matrix pour l'instant : { $people }. Je fais un compte pour qui n'en a pas et lui envoie par courriel comment entrer ; qui en a un reçoit un code. Pour l'envoyer encore une fois : `!liste code` et l'adresse.
        [account_handed] Sans compte Matrix pour l'instant : { $people }. Je fais un compte pour qui n'en a pas ; le lien pour l'ouvrir va, dans une conversation privée, au point focal de sa partie ou à la modération. Pour l'envoyer encore une fois : `!liste code` et l'adresse.
       *[none] Sans compte Matrix pour l'instant : { $people }. Ces personnes ont déjà un code pour entrer. Pour en envoyer un autre : `!liste code` et l'adresse.
    }
lista-ignored = { $count ->
        [one] Je n’ai pas utilisé la colonne { $columns }.
       *[other] Je n’ai pas utilisé les colonnes { $columns }.
    }
lista-passed = { $count ->
        [one] Je n’ai pas lu la feuille { $sheets } : je prends une seule feuille par fichier. S’il y a des personnes, envoyez-la dans un autre fichier.
       *[other] Je n’ai pas lu les feuilles { $sheets } : je prends une seule feuille par fichier. S’il y a des personnes, envoyez-les dans un autre fichier.
    }
lista-no-room = Le salon de la mesa n’existe pas encore. Dès qu’il s’ouvre, j’invite les personnes de la liste.
lista-inviting = { $done ->
        [0] J’invite { $total } personnes. Ce message dira où j’en suis et, à la fin, le résultat.
       *[other] J’invite les personnes : { $done } sur { $total } pour l’instant. Ce message dira où j’en suis et, à la fin, le résultat.
    }
lista-inviting-slowly = Le serveur demande d’aller plus lentement. Je continue jusqu’au bout ; inutile de répéter la commande.
lista-no-seats = { $left ->
        [0] Je n’ai rien changé : la mesa a { $seats } places et il n’en reste aucune ; il en faudrait { $more } de plus. Retirez qui ne participe plus avec `!liste retirer`, ou demandez plus de places à la coordination avec `!table modifier { $mesa } places=`.
        [one] Je n’ai rien changé : la mesa a { $seats } places et il en reste une ; il en faudrait { $more }. Envoyez moins de personnes, ou demandez plus de places à la coordination avec `!table modifier { $mesa } places=`.
       *[other] Je n’ai rien changé : la mesa a { $seats } places et il en reste { $left } ; il en faudrait { $more }. Envoyez moins de personnes, ou demandez plus de places à la coordination avec `!table modifier { $mesa } places=`.
    }
lista-not-invited = { $count ->
        [one] Je n’ai pas pu inviter une personne :
       *[other] Je n’ai pas pu inviter { $count } personnes :
    }
lista-not-invited-person = { $code ->
        [banned] { $user } : ce compte est banni du salon. Levez le bannissement dans Element et répétez `!liste ajouter`.
        [M_FORBIDDEN] { $user } : le serveur ne le permet pas. Vérifiez que le compte existe et prévenez la coordination.
        [M_NOT_FOUND] { $user } : le serveur ne trouve pas le compte. Vérifiez son orthographe.
        [no_answer] { $user } : le serveur n’a pas répondu pour ce compte, alors qu’il l’a fait pour les autres. Répétez la commande plus tard ; elle ne fait que ce qui manque.
       *[other] { $user } : le serveur a répondu { $code }. Répétez la commande plus tard ; elle ne fait que ce qui manque.
    }
lista-not-removed = { $count ->
        [one] Je n’ai pas pu retirer une personne du salon :
       *[other] Je n’ai pas pu retirer { $count } personnes du salon :
    }
lista-not-removed-person = { $user } : le serveur a répondu { $code }. Retirez ce compte dans Element et prévenez la personne qui administre le serveur.
lista-not-settled = Tout n’est pas comme le disent les listes de la mesa { $mesa }.
lista-not-settled-coordination = Tout n’est pas comme il se doit dans ce salon.
lista-gave-up = Le serveur ne me laisse pas changer qui est dans le salon de la mesa { $mesa } (il a répondu { $code }). Les listes sont conservées. Prévenez la personne qui administre le serveur : quelqu’un m’a peut-être retiré des droits.
lista-gave-up-coordination = Le serveur ne me laisse pas changer qui est dans ce salon (il a répondu { $code }). Prévenez la personne qui administre le serveur : quelqu’un m’a peut-être retiré des droits.

# Une personne.
lista-other-server = { $given } est d’un autre serveur et seuls les comptes de { $server } entrent ici. Écrivez le compte de cette personne sur { $server }, ou seulement son adresse électronique.
lista-elsewhere = { $person } figure déjà sur la liste de { $party }. Pour changer de partie, retirez d’abord la personne avec `!liste retirer`.
lista-not-an-email = « { $given } » n’est pas une adresse électronique. Écrivez-la en entier, par exemple `courriel=eva@mineduc.example`.
lista-not-a-role = Je ne connais pas le rôle « { $given } ». Écrivez `rôle=participant`, `rôle="point focal"` ou `rôle=suppléant`.
lista-add-no-contact = Il manque l’identifiant Matrix ou l’adresse électronique de « { $given } ». Écrivez, par exemple, `!liste ajouter Chile "Eva Soto" courriel=eva@mineduc.example`.
lista-add-no-name = Il manque le nom de { $given }. Écrivez-le entre guillemets, par exemple `!liste ajouter Chile @eva:hs "Eva Soto"`.
lista-reason-missing = Il manque le motif du retrait de { $person } ; il est conservé avec le changement. Écrivez, par exemple, `!liste retirer { $person } motif="changement de poste"`.
lista-swap-how = Écrivez d’abord l’ancien compte (ou le nom ou le courriel de la personne), puis le nouveau, par exemple `!liste changer @ana:hs @ana.rojas:hs`.
lista-swap-same = { $person } figure déjà avec le compte { $user }.
lista-swap-listed = { $user } est déjà le compte de { $person } sur la liste de { $party }. Écrivez un autre compte, ou retirez d’abord cette personne avec `!liste retirer`.
lista-swapped = { $person } figure maintenant avec le compte { $new } au lieu de { $old }.
lista-swapped-first = { $person } figure maintenant avec le compte { $new }.
lista-swapped-agreements = Les accords dont cette personne répond sont passés au nouveau compte : { $things }.
lista-swapped-documents = Ses documents restent les siens : { $things }.
lista-swapped-mesas = Dans ces mesas la personne figure toujours avec { $old }, et je ne les ai pas changées : { $mesas }. Répétez-y la commande si c’est aussi le cas.
lista-swapped-elsewhere = { $count ->
        [one] Avec { $old }, la personne est aussi dans une autre mesa, que je n’ai pas changée. Prévenez la coordination si c’est aussi le cas là-bas.
       *[other] Avec { $old }, la personne est aussi dans { $count } autres mesas, que je n’ai pas changées. Prévenez la coordination si c’est aussi le cas là-bas.
    }
lista-not-listed = Personne sur les listes de cette mesa n’est « { $given } ». Voyez qui y figure avec `!liste voir`.
lista-not-listed-near = Personne sur les listes de cette mesa n’est « { $given } ». Vouliez-vous dire { $people } ? Écrivez le nom complet, l’identifiant ou l’adresse.
lista-several = Plusieurs personnes répondent à « { $given } » : { $people }. Écrivez l’identifiant ou l’adresse de l’une d’elles.

# Qui est là.
lista-only-your-party = Vous pouvez voir seulement la liste de { $party } : écrivez `!liste voir`.
lista-not-your-party = { $count ->
        [one] Vous pouvez modifier seulement la liste de { $parties }. Celle d’une autre partie est modifiée par son point focal ou par la coordination.
       *[other] Vous pouvez modifier seulement les listes de { $parties }. Celle d’une autre partie est modifiée par son point focal ou par la coordination.
    }
lista-no-party-of-yours = Votre compte ne figure sur aucune liste de cette mesa, et chacun ne voit que celle de sa propre partie.
lista-roster = { $count ->
        [0] **{ $party }** : liste vide. Version { $version }, envoyée par { $by } : { $at }.
        [one] **{ $party }** : une personne. Version { $version }, envoyée par { $by } : { $at }.
       *[other] **{ $party }** : { $count } personnes. Version { $version }, envoyée par { $by } : { $at }.
    }
lista-roster-none = **{ $party }** : pas encore de liste. Envoyez-la avec `!liste importer`.
lista-roster-person = { $presence ->
        [in] { $seat ->
            [focal_point] { $person } ({ $user }), point focal : dans le salon.
            [substitute] { $person } ({ $user }), suppléance : dans le salon.
           *[participant] { $person } ({ $user }) : dans le salon.
        }
        [invited] { $seat ->
            [focal_point] { $person } ({ $user }), point focal : invitation envoyée, pas encore là.
            [substitute] { $person } ({ $user }), suppléance : invitation envoyée, pas encore là.
           *[participant] { $person } ({ $user }) : invitation envoyée, pas encore là.
        }
        [out] { $seat ->
            [focal_point] { $person } ({ $user }), point focal : hors du salon.
            [substitute] { $person } ({ $user }), suppléance : hors du salon.
           *[participant] { $person } ({ $user }) : hors du salon.
        }
       *[expected] { $seat ->
            [focal_point] { $person } ({ $user }), point focal : pas encore d’invitation.
            [substitute] { $person } ({ $user }), suppléance : pas encore d’invitation.
           *[participant] { $person } ({ $user }) : pas encore d’invitation.
        }
    }
lista-roster-pending = { $seat ->
        [focal_point] { $person }, point focal : en attente, sans compte Matrix.
        [substitute] { $person }, suppléance : en attente, sans compte Matrix.
       *[participant] { $person } : en attente, sans compte Matrix.
    }
lista-roster-pending-email = { $seat ->
        [focal_point] { $person } ({ $email }), point focal : en attente, sans compte Matrix.
        [substitute] { $person } ({ $email }), suppléance : en attente, sans compte Matrix.
       *[participant] { $person } ({ $email }) : en attente, sans compte Matrix.
    }

# Les listes et le salon.
lista-diff-no-room = Le salon de la mesa n’existe pas encore : il n’y a rien à comparer. Avec `!liste voir` vous voyez qui figure sur les listes.
lista-diff-party = **{ $party }** (liste, version { $version }). Sur la liste : { $listed }. Dans le salon : { $joined }.
lista-diff-invited = Avec invitation, pas encore dans le salon ({ $count }) : { $people }.
lista-diff-declined = N’ont pas accepté l’invitation ({ $count }) : { $people }.
lista-diff-absent = Sont venus puis partis ({ $count }) : { $people }.
lista-diff-banned = Bannis du salon depuis Element ({ $count }) : { $people }.
lista-diff-expected = Pas encore invités ({ $count }) : { $people }.
lista-diff-pending = Sans compte Matrix pour le moment ({ $count }) : { $people }.
lista-diff-unlisted = { $count ->
        [one] Dans le salon sans figurer sur une liste : { $people }. Je retire qui ne figure sur aucune liste dès que je le vois ; si la personne y est encore dans une minute, prévenez la coordination.
       *[other] Dans le salon sans figurer sur une liste : { $people }. Je retire qui ne figure sur aucune liste dès que je le vois ; si ces personnes y sont encore dans une minute, prévenez la coordination.
    }
lista-diff-nobody-unlisted = Dans le salon, il n’y a personne qui ne soit sur une liste, à la modération ou à la coordination.

# Comment les listes sont devenues ce qu’elles sont.
lista-history = { $count ->
        [one] **{ $party }** : une version.
       *[other] **{ $party }** : { $count } versions, de la plus récente à la plus ancienne.
    }
lista-history-version = { $source ->
        [lines] Version { $version } : { $at }, par { $by }, dans les lignes d’un message. Personnes sur la liste : { $count }.
        [csv] Version { $version } : { $at }, par { $by }, dans un fichier CSV. Personnes sur la liste : { $count }.
        [xlsx] Version { $version } : { $at }, par { $by }, dans un fichier Excel. Personnes sur la liste : { $count }.
        [command] Version { $version } : { $at }, par { $by }, avec une commande. Personnes sur la liste : { $count }.
        [code] Version { $version } : { $at }, par { $by }, en entrant avec son code. Personnes sur la liste : { $count }.
        [account] Version { $version } : { $at }, par { $by }, en faisant des comptes à qui n'en avait pas. Personnes sur la liste : { $count }.
       *[other] Version { $version } : { $at }, par { $by }. Personnes sur la liste : { $count }.
    }
lista-history-came = Arrivent ({ $count }) : { $people }.
lista-history-left = Partent ({ $count }) : { $people }.
lista-history-changed = Avec de nouvelles données ({ $count }) : { $people }.
lista-history-same = Rien de différent par rapport à la précédente.
lista-history-reason = Motif : { $reason }.
lista-history-file = Empreinte du fichier (SHA-256) : `{ $hash }`
lista-history-older = { $count ->
        [one] Il y a une autre version plus ancienne.
       *[other] Il y a { $count } autres versions plus anciennes.
    }

# Les listes dans un fichier.
lista-not-a-format = On attend `csv` ou `xlsx`.
lista-file-title = liste de la mesa { $mesa }
lista-file-sent = Je vous ai envoyé le fichier dans notre conversation privée : il contient des adresses, et dans ce salon les autres parties les liraient. Si vous ne voyez pas cette conversation, acceptez mon invitation.
lista-file-not-sent = Je n’ai pas pu vous envoyer le fichier : le serveur a répondu { $code }. Écrivez-moi dans une conversation privée et répétez-y la commande.
lista-column-party = Partie
lista-column-name = Nom
lista-column-email = Courriel
lista-column-seat = Rôle
lista-column-post = Fonction
lista-column-user = Identifiant Matrix
lista-seat-focal-point = point focal
lista-seat-substitute = suppléant

# Listes qu’un point focal envoie en privé.
lista-proposal = { $count ->
        [one] { $user }, point focal de { $party } à la Mesa { $mesa } (« { $name } »), a envoyé en privé une personne pour sa liste :
       *[other] { $user }, point focal de { $party } à la Mesa { $mesa } (« { $name } »), a envoyé en privé { $count } personnes pour sa liste :
    }
lista-proposal-person = { $seat ->
        [focal_point] { $person } ({ $contact }), point focal
        [substitute] { $person } ({ $contact }), suppléant
       *[participant] { $person } ({ $contact })
    }
lista-proposal-more = { $count ->
        [one] Et une autre personne.
       *[other] Et { $count } autres personnes.
    }
lista-proposal-how = Touchez ✅ pour les mettre sur la liste, ou ❌ pour la laisser telle quelle. Tant que vous ne touchez rien, rien ne change.
lista-proposal-how-list = { $count ->
        [one] La liste compte aujourd’hui une personne. Touchez ➕ pour ajouter celles qui sont arrivées, 🔁 pour remplacer la liste ou ❌ pour la laisser telle quelle. Tant que vous ne touchez rien, rien ne change.
       *[other] La liste compte aujourd’hui { $count } personnes. Touchez ➕ pour ajouter celles qui sont arrivées, 🔁 pour remplacer la liste ou ❌ pour la laisser telle quelle. Tant que vous ne touchez rien, rien ne change.
    }
lista-proposal-sent = { $party } : j’ai reçu les personnes que vous envoyez et tout est bien écrit. Je les ai transmises à qui modère ({ $users }) pour confirmation ; rien n’a encore changé. Je vous préviens ici.
lista-proposal-sent-coordination = { $party } : j’ai reçu les personnes que vous envoyez et tout est bien écrit. Je les ai transmises à la coordination pour confirmation ; rien n’a encore changé. Je vous préviens ici.
lista-proposal-nothing = La liste de { $party } dit déjà exactement cela : il n’y a rien à confirmer.
lista-proposal-taken = { $count ->
        [one] { $user } a confirmé votre envoi. La liste de { $party } à la Mesa { $mesa } en est à sa version { $version }, avec une personne.
       *[other] { $user } a confirmé votre envoi. La liste de { $party } à la Mesa { $mesa } en est à sa version { $version }, avec { $count } personnes.
    }
lista-proposal-refused = { $user } n’a pas confirmé votre envoi pour la liste de { $party } à la Mesa { $mesa }, et rien n’a changé. Écrivez-lui pour savoir ce qui manque, et renvoyez la liste quand vous voulez.
lista-proposal-declined = La liste de { $party } reste comme elle était. J’ai prévenu { $user }.
lista-proposal-stale = La liste de { $party } a changé depuis cet envoi, et je n’ai rien fait. Demandez à { $user } de l’envoyer de nouveau.
lista-proposal-in-private = Envoyez la liste de votre partie dans une conversation privée avec moi : elle contient des adresses, et dans ce salon les autres parties les liraient. Qui modère la confirme.

lista-code-sent = { $way ->
        [mail] J'ai envoyé un nouveau code par courriel à { $person }. Le précédent ne sert plus.
        [focal] J'ai envoyé un nouveau code pour { $person } au point focal de sa partie, dans une conversation privée. Le précédent ne sert plus.
        [account] Je fais le compte de { $person } et lui envoie par courriel comment entrer. Ce qui a été envoyé avant ne sert plus.
        [account_handed] Je fais le compte de { $person } ; le lien pour l'ouvrir va, dans une conversation privée, au point focal de sa partie ou à la modération. Ce qui a été envoyé avant ne sert plus.
        [link_mail] J'ai envoyé par courriel à { $person } un nouveau lien pour choisir son mot de passe. Le précédent ne sert plus.
        [link_focal] J'ai envoyé au point focal de sa partie, dans une conversation privée, un nouveau lien pour que { $person } choisisse son mot de passe. Le précédent ne sert plus.
        [link_moderator] Je vous ai envoyé, dans une conversation privée, le nouveau lien pour que { $person } choisisse son mot de passe. Le précédent ne sert plus.
       *[moderator] Je vous ai envoyé, dans une conversation privée, le nouveau code pour { $person }. Le précédent ne sert plus.
    }
lista-code-bound = { $person } a déjà un compte sur la liste : { $user }. Aucun code n'est nécessaire. Si cette personne ne peut pas entrer, écrivez à { $contact }

# Les mesas : les ouvrir, les voir, les modifier.
help-mesa-crear = Ouvre une mesa avec son salon privé et y invite la coordination et la modération.
    .example = !table créer "Premiers apprentissages de la lecture" parties="Argentine; Chili" modérateur=@mod:hs fuseau=America/Santiago langue=fr
help-mesa-lista = Montre les mesas dont vous faites partie ; à la coordination, toutes.
    .menu = Vos mesas.
    .example = !table liste
help-mesa-ver = Montre une mesa : ses parties, le nombre de personnes de chaque liste et qui la modère.
    .brief = La mesa : ses parties et qui la modère.
    .example = !table voir { $mesa }
help-mesa-editar = Modifie le nom, le fuseau, la langue, les places ou les parties d’une mesa ; avec `partie=`, les données de cette partie.
    .example = !table modifier mesa={ $mesa } nom="Lecture et écriture" ajouter="Pérou; Uruguay"
help-mesa-moderar = Nomme qui modère une mesa ; avec `retirer=`, lui retire cette tâche.
    .example = !table modérer mesa={ $mesa } ajouter=@mod:hs
help-mesa-historial = Montre ce qui a été fait dans une mesa, ou dans toutes : qui, quoi et quand. Avec `format=csv`, dans un fichier.
    .example = !table historique { $mesa } type=liste depuis=2027-01-01
help-mesa-archivar = Archive une mesa : on peut tout lire et ne plus écrire. Demande confirmation.
    .example = !table archiver { $mesa }
help-mesa-reabrir = Rouvre une mesa archivée, telle qu’elle était.
    .example = !table rouvrir { $mesa }
help-mesa-rehacer = Ouvre un nouveau salon pour une mesa dont le salon est perdu ; tout ce que la mesa contient est conservé.
    .example = !mesa refaire { $mesa }
help-mesa-volver = Vous invite de nouveau à une mesa que vous avez quittée, ou dont vous avez perdu l’invitation.
    .brief = Vous réinvite à une mesa que vous avez quittée.
    .example = !table revenir

# Le salon.
mesa-topic = Table de travail { $mesa } : { $parties }. Accès réservé aux personnes des listes.
mesa-welcome = Bienvenue dans **{ $name }** (Mesa { $mesa }). Ce salon sert à échanger, à partager des fichiers et à écrire ensemble, avant et après chaque réunion.
mesa-welcome-parties = Ici se retrouvent :
mesa-welcome-party = { $party }
mesa-welcome-private = Ce qui se dit ici est chiffré, et seules entrent les personnes des listes envoyées par chaque partie. Pour participer, il suffit d’écrire ; aucune commande n’est nécessaire.
mesa-welcome-ask-moderator = Si vous avez des questions, écrivez ici à la personne qui modère : { $users }. Pour voir ce que vous pouvez faire, écrivez `!aide`.
mesa-welcome-ask = Si vous avez des questions, écrivez à la coordination : { $users }. Pour voir ce que vous pouvez faire, écrivez `!aide`.
mesa-welcome-never-closes = La mesa ne ferme pas : revenez quand vous le souhaitez.

# À l’ouverture.
mesa-opened = Mesa { $mesa } ouverte : **{ $name }**.
mesa-party = { $party }, à l’heure de { $zone }
mesa-zones-guessed = Vérifiez les heures : le fuseau de certaines parties n’est pas sûr. Pour en corriger une, écrivez par exemple `!table modifier mesa={ $mesa } partie=Chili fuseau=America/Punta_Arenas`.
mesa-invited = J’ai invité la coordination et la modération : { $moderators }.
mesa-invited-unmoderated = J’ai invité la coordination. Il n’y a pas encore de modération : les points focaux conduisent la mesa. Pour nommer quelqu’un, écrivez `!table modérer mesa={ $mesa } ajouter=` et son identifiant Matrix.
mesa-opened-next = Il manque maintenant les listes : écrivez `!liste importer mesa={ $mesa }` puis, en dessous, une personne par ligne.
mesa-not-opened = La mesa « { $name } » ({ $mesa }) n’a pas pu être ouverte : le serveur n’a pas permis de créer son salon (code { $code }). Prévenez la personne qui administre le serveur puis, une fois le problème résolu, envoyez de nouveau `!table créer`.
mesa-not-described = La Mesa { $mesa } a bien changé, mais son salon montre encore les anciennes données : le serveur n’a pas permis la modification (code { $code }). Prévenez la personne qui administre le serveur.

# À l’affichage.
mesa-shown = { $state ->
        [archived] Mesa { $mesa } : **{ $name }**. Elle est archivée : on peut la lire, pas y écrire.
        [opening] Mesa { $mesa } : **{ $name }**. Son salon est en cours de création.
        [failed] Mesa { $mesa } : **{ $name }**. Son salon n’a pas pu être créé.
       *[open] Mesa { $mesa } : **{ $name }**. Elle est ouverte.
    }
mesa-shown-parties = { $count ->
        [one] Elle a une partie :
       *[other] Elle a { $count } parties :
    }
mesa-shown-party = { $people ->
        [one] { $pending ->
            [0] { $party }, à l’heure de { $zone } : 1 personne sur la liste
           *[other] { $party }, à l’heure de { $zone } : 1 personne sur la liste, encore sans identifiant Matrix
        }
       *[other] { $pending ->
            [0] { $party }, à l’heure de { $zone } : { $people } personnes sur la liste
           *[other] { $party }, à l’heure de { $zone } : { $people } personnes sur la liste, dont { $pending } encore sans identifiant Matrix
        }
    }
mesa-shown-party-no-list = { $party }, à l’heure de { $zone } : sa liste manque
mesa-shown-moderators = { $count ->
        [one] { $users } la modère.
       *[other] { $users } la modèrent.
    }
mesa-shown-unmoderated = Elle n’a pas de modération : les points focaux la conduisent.
mesa-shown-seats = Elle a { $seats } places sur ses listes, sans compter la modération ni la coordination ; occupées : { $taken }.
mesa-seats = Elle a { $seats } places sur ses listes, sans compter la modération ni la coordination.
mesa-seats-none = Ses places ne sont plus limitées : les listes peuvent nommer autant de personnes qu’il faut.
mesa-seats-number = Écrivez le nombre de places, de 1 à { $limit }, par exemple `places=40` ; `places=0` retire la limite. Vous avez écrit { $given }.
mesa-seats-taken = Les listes de la Mesa { $mesa } nomment déjà { $taken } personnes, sans compter la modération ni la coordination : il ne peut pas y avoir { $given } places. Retirez d’abord des personnes avec `!liste retirer`, ou écrivez un nombre plus grand.
mesa-shown-settings = { $language ->
        [en] Elle est à l’heure de { $zone } et sa langue est l’anglais.
        [pt] Elle est à l’heure de { $zone } et sa langue est le portugais.
        [fr] Elle est à l’heure de { $zone } et sa langue est le français.
       *[es] Elle est à l’heure de { $zone } et sa langue est l’espagnol.
    }
mesa-none = Il n’y a pas encore de mesa. Pour en ouvrir une, écrivez `!table créer`, son nom entre guillemets et `parties="Argentine; Chili"`.
mesa-none-of-yours = Vous ne faites partie d’aucune mesa pour le moment. Quand votre nom figurera sur une liste, vous recevrez l’invitation.
mesa-list = { $count ->
        [one] Il y a une mesa :
       *[other] Il y a { $count } mesas :
    }
mesa-list-yours = { $count ->
        [one] Vous faites partie d’une mesa :
       *[other] Vous faites partie de { $count } mesas :
    }
mesa-list-archived = { $count ->
        [one] Une est archivée :
       *[other] { $count } sont archivées :
    }
mesa-list-item = { $state ->
        [opening] { $mesa } : { $name }, avec { $parties } (son salon est en cours de création)
       *[open] { $mesa } : { $name }, avec { $parties }
    }

# À la modification.
mesa-edited = La Mesa { $mesa } est maintenant : **{ $name }**.
mesa-edited-nothing = La Mesa { $mesa } était déjà ainsi ; il n’y avait rien à changer.
mesa-nothing-to-edit = Dites ce qui change : `nom=`, `fuseau=`, `langue=`, `ajouter=` ou `retirer=`. Par exemple : `!table modifier mesa={ $mesa } nom="Lecture et écriture"`.
mesa-nothing-to-edit-party = Dites ce qui change pour « { $party } » : `nom=`, `fuseau=` ou `langue=`. Par exemple : `!table modifier mesa={ $mesa } partie=Chili fuseau=America/Santiago`.
mesa-edit-one-thing = Avec `partie=`, on modifie les données de cette partie ; pour ajouter ou retirer des parties, envoyez un autre message sans `partie=` : `!table modifier mesa={ $mesa } ajouter="Pérou"`.
mesa-moderated = { $count ->
        [one] { $users } modère maintenant la Mesa { $mesa }.
       *[other] { $users } modèrent maintenant la Mesa { $mesa }.
    }
mesa-moderated-added = { $count ->
        [one] L’invitation pour { $users } est en route.
       *[other] Les invitations pour { $users } sont en route.
    }
mesa-moderated-removed = { $count ->
        [one] { $users } quitte la modération et ne reste dans le salon que si une liste le prévoit.
       *[other] { $users } quittent la modération et ne restent dans le salon que si une liste le prévoit.
    }
mesa-moderated-nobody = La Mesa { $mesa } n’a plus de modération : les points focaux la conduisent. Qui a quitté cette tâche ne reste dans le salon que si une liste le prévoit.
mesa-moderated-nothing = Il n’y avait rien à changer : la Mesa { $mesa } est déjà modérée par { $users }.
mesa-nobody-to-moderate = Dites qui modère, par exemple : `!table modérer mesa={ $mesa } ajouter=@mod:hs`. Avec `retirer=`, la tâche est retirée.
mesa-moderation-who = Avec `modération=oui`, dites qui modère, par exemple `modérateur=@mod:hs`.
mesa-moderation-none = Avec `modération=non`, personne ne modère la mesa : ses points focaux la conduisent. Retirez `modérateur=`, ou retirez `modération=non`.
mesa-not-a-moderator = { $user } ne modère pas la Mesa { $mesa }. Pour voir qui la modère, écrivez `!table voir { $mesa }`.
mesa-moderator-both = { $user } figure dans `ajouter=` et dans `retirer=`. Gardez l’un des deux.

# Ce qui n’est pas possible.
mesa-name-missing = Il manque le nom de la mesa. Écrivez-le entre guillemets, par exemple : `"Premiers apprentissages de la lecture"`.
mesa-name-too-long = Le nom a { $length } caractères et il y a de la place pour { $limit }. Raccourcissez-le ; les détails peuvent aller dans l’ordre du jour.
mesa-party-without-name = Une partie porte le nom de son pays ou de son ministère, par exemple : `Ministerio de Educación de Jujuy (Argentina)`. Je n’ai pas compris « { $given } ».
mesa-party-too-long = Le nom d’une partie peut avoir { $limit } caractères. Raccourcissez « { $party } ».
mesa-party-twice = La partie « { $party } » figure deux fois. Gardez-la une fois, ou donnez à chacune un nom différent.
mesa-too-few-parties = { $parties } ne suffit pas : au moins deux parties se retrouvent dans une mesa. Écrivez-les séparées par `;`, par exemple : `parties="Argentine; Chili"`.
mesa-too-many-parties = Cela fait { $count } parties, et une mesa peut en avoir { $limit }. Regroupez-en quelques-unes, ou ouvrez deux mesas.
mesa-not-a-user = Un identifiant Matrix s’écrit ainsi : `@ana:{ $server }`. Je n’ai pas compris « { $given } ».
mesa-user-elsewhere = { $user } a son compte sur un autre serveur, et seuls les comptes de { $server } entrent dans ces mesas. Demandez un compte pour cette personne à qui administre le serveur.
mesa-no-such-party = La Mesa { $mesa } n’a pas de partie qui soit clairement « { $party } ». Ses parties sont : { $parties }.
mesa-party-has-people = { $count ->
        [one] Je n’ai pas retiré « { $party } » : sa liste compte une personne. Retirez-la d’abord avec `!liste retirer` et le motif.
       *[other] Je n’ai pas retiré « { $party } » : sa liste compte { $count } personnes. Retirez-les d’abord avec `!liste retirer` et le motif.
    }
mesa-still-opening = Le salon de la Mesa { $mesa } est encore en cours de création. Attendez que je vous prévienne et renvoyez le message.

# Quand on l’archive et quand on la rouvre.
mesa-archive-ask = Dois-je archiver la Mesa { $mesa }, « { $name } » ? Ses membres pourront tout lire, mais pas écrire ; la coordination et la modération, si.
mesa-archive-ask-lists = Les listes restent en vigueur : personne ne sort du salon pour autant, et qui est retiré d’une liste en sort.
mesa-archive-ask-meetings = { $count ->
        [one] Une réunion est à venir, le { $start } : elle ne sera pas rappelée. Si elle n’a pas lieu, annulez-la d’abord avec `!réunion annuler`.
       *[other] { $count } réunions sont à venir, la première le { $start } : elles ne seront pas rappelées. Si elles n’ont pas lieu, annulez-les d’abord avec `!réunion annuler`.
    }
mesa-archive-ask-reminders = { $count ->
        [0] Il n’y a pas de rappel à venir.
        [one] Un rappel est à venir et attendra : s’il arrive à échéance entre-temps, il sera donné à la réouverture.
       *[other] { $count } rappels sont à venir et attendront : ceux qui arrivent à échéance entre-temps seront donnés à la réouverture.
    }
mesa-archive-ask-answer = Touchez ✅ pour l’archiver. Rien n’expire : on la rouvre au besoin avec `!table rouvrir { $mesa }`.
mesa-archived = Mesa { $mesa } archivée : « { $name } ». Pour la rouvrir : `!table rouvrir { $mesa }`.
mesa-archived-here = Cette mesa a été archivée : on peut tout lire, et pour le moment on ne peut pas écrire. S’il faut la rouvrir, parlez à la coordination : { $users }.
mesa-reopened = Mesa { $mesa } rouverte : « { $name } ». Ce qui est arrivé à échéance pendant qu’elle était archivée est dit maintenant.
mesa-reopened-here = Cette mesa est de nouveau ouverte : vous pouvez écrire comme avant.
mesa-archived-already = La Mesa { $mesa } est déjà archivée. Pour la rouvrir : `!table rouvrir { $mesa }`.
mesa-not-archived = La Mesa { $mesa } n’est pas archivée : il n’y a rien à rouvrir.
mesa-is-archived = La Mesa { $mesa } est archivée : on peut la lire, pas la modifier. La coordination peut la rouvrir avec `!table rouvrir { $mesa }` ; écrivez à { $contact }.
mesa-archived-meanwhile = La Mesa { $mesa } a été archivée entre-temps et ne peut plus être modifiée. La coordination peut la rouvrir avec `!table rouvrir { $mesa }`.
mesa-remake-ask = { $lost ->
        [yes] Dois-je ouvrir un nouveau salon pour la mesa { $mesa }, « { $name } » ? Je ne suis plus dans celui qu’elle avait, et personne ne peut m’y inviter de nouveau.
       *[no] Dois-je ouvrir un nouveau salon pour la mesa { $mesa }, « { $name } » ? L’actuel est ouvert et j’y veille. Si j’en ouvre un autre, celui-ci ne pourra plus qu’être lu.
    }
mesa-remake-ask-what = { $count ->
        [one] J’inviterai une personne dans le nouveau salon, la seule que les listes et l’équipe de la mesa nomment.
       *[other] J’inviterai { $count } personnes dans le nouveau salon : celles des listes et l’équipe de la mesa.
    } La portada, l’ordre du jour, les réunions, les débats ouverts, les documents, les accords et les rappels sont conservés. Les messages d’avant restent dans l’ancien salon.
mesa-remake-ask-answer = Touchez ✅ pour l’ouvrir.
mesa-remade = { $count ->
        [one] La mesa { $mesa }, « { $name } », a un nouveau salon. J’ai invité une personne.
       *[other] La mesa { $mesa }, « { $name } », a un nouveau salon. J’invite ses { $count } personnes ; s’il y en a que je ne peux pas inviter, je le dirai ici.
    } Demandez à toutes d’accepter l’invitation et de ne plus écrire dans l’ancien salon.
mesa-remade-here = Voici le nouveau salon de **{ $name }** (mesa { $mesa }). Ce que la mesa conserve est toujours là : ordre du jour, réunions, débats, documents et accords. N’écrivez plus dans l’ancien salon.
mesa-remade-there = **{ $name }** (mesa { $mesa }) continue dans un nouveau salon : acceptez l’invitation que vous avez reçue. Ici, on ne peut plus que lire.
mesa-remade-already = La mesa { $mesa } a déjà un nouveau salon : il n’en faut pas d’autre.
mesa-not-remade = Il n’a pas été possible d’ouvrir un nouveau salon pour « { $name } » ({ $mesa }) : le serveur ne l’a pas permis (code { $code }). Prévenez la personne qui administre le serveur et, une fois le problème réglé, écrivez de nouveau `!mesa refaire { $mesa }`.

# Au retour.
mesa-back-invited = Je vous ai envoyé une nouvelle invitation à **{ $name }** (Mesa { $mesa }). Acceptez l’invitation dans Element pour y entrer.
mesa-back-in-already = { $count ->
        [one] Vous êtes déjà dans le salon de votre mesa. Cherchez-le dans Element par son nom :
       *[other] Vous êtes déjà dans les salons de vos mesas. Cherchez-les dans Element par leur nom :
    }
mesa-back-which = Vous êtes hors de { $count } mesas. Dites à laquelle vous voulez revenir, par exemple `!table revenir { $mesa }`.
mesa-back-no-room = Le salon de **{ $name }** (Mesa { $mesa }) est en cours de création. Dès qu’il s’ouvre, vous recevez l’invitation.
mesa-back-refused = { $code ->
        [banned] Je n’ai pas pu vous inviter à **{ $name }** (Mesa { $mesa }) : votre compte est banni de ce salon. Écrivez à { $contact } pour faire vérifier cela.
       *[other] Je n’ai pas pu vous inviter à **{ $name }** (Mesa { $mesa }) : le serveur ne l’a pas permis ({ $code }). Écrivez à { $contact } pour faire vérifier cela.
    }
mesa-back-nothing = Il n’a pas été nécessaire de vous inviter à **{ $name }** (Mesa { $mesa }), ou ses listes ne vous nomment plus. Si vous ne la trouvez pas dans Element, écrivez à { $contact }.
mesa-back-not-listed = Je ne trouve pas la Mesa { $mesa } parmi les vôtres : aucune de ses listes ne vous nomme. Si vous devriez y être, écrivez à { $contact }.

# Le registre de ce qui a été fait, pour la coordination.
historial-heading = { $count ->
        [one] Historique de { $mesa } : un acte.
       *[other] Historique de { $mesa } : { $count } actes, le dernier d’abord.
    }
historial-heading-all = { $count ->
        [one] Historique de toutes les mesas : un acte.
       *[other] Historique de toutes les mesas : { $count } actes, le dernier d’abord.
    }
historial-none = Rien n’est noté sous ces conditions. Essayez sans `type=`, `personne=` ou `depuis=`.
historial-more = Page { $page } sur { $pages }. Pour voir la suivante : `{ $next }`. Pour tout avoir dans un fichier, ajoutez `format=csv`.
historial-no-such-page = Il n’y a pas de page { $page } : elles vont de 1 à { $pages }.
historial-no-such-kind = Il n’y a pas d’actes de « { $given } ». Écrivez dans `type=` un de ces mots : { $kinds }.
historial-no-such-format = L’historique peut être envoyé en CSV : `format=csv`. Je ne connais pas le format « { $given } ».
historial-not-sent = Je n’ai pas pu envoyer l’historique : le serveur n’a pas accepté le fichier (code { $code }). Réessayez plus tard ou demandez-en moins, par exemple avec `depuis=`.
historial-file = historique
historial-column-number = numéro
historial-column-at = quand (UTC)
historial-column-by = qui
historial-column-what = quoi
historial-column-mesa = mesa
historial-column-sentence = en toutes lettres
historial-column-event = message
historial-column-before = avant
historial-column-after = après

historial-no-mesa = la coordination
historial-other = { $at } : { $by }, acte « { $what } » ({ $mesa }).
historial-mesa-created = { $at } : { $by } a créé la Mesa { $mesa }, « { $name } ».
historial-mesa-opened = { $at } : le salon de la Mesa { $mesa } a été créé.
historial-mesa-failed = { $at } : le serveur n’a pas permis de créer le salon de la Mesa { $mesa } (code { $code }).
historial-mesa-edited = { $at } : { $by } a modifié la Mesa { $mesa }. Avant : { $before }. Maintenant : { $after }.
historial-mesa-moderated = { $at } : { $by } a changé qui modère la Mesa { $mesa }. Commencent : { $came }. Quittent la tâche : { $left }.
historial-mesa-archived = { $at } : { $by } a archivé la Mesa { $mesa }.
historial-mesa-reopened = { $at } : { $by } a rouvert la Mesa { $mesa }.
historial-mesa-remade = { $at } : { $by } a fait ouvrir un nouveau salon pour la mesa { $mesa }.
historial-list-proposed = { $at } : { $by } a envoyé en privé la liste de { $name } pour la Mesa { $mesa } ({ $people }), à confirmer.
historial-list-declined = { $at } : { $by } n’a pas accepté la liste de { $name } que { $user } a envoyée pour la Mesa { $mesa }.
historial-list-account-changed = { $at } : { $by } a remplacé dans la Mesa { $mesa } le compte { $old } par { $new }.
historial-list-exported = { $at } : { $by } a reçu dans un fichier ({ $format }) les listes de { $parties } dans la Mesa { $mesa }.
historial-list-changed = { $at } : { $by } a changé la liste de { $party } dans la Mesa { $mesa }, qui en est à la version { $version }. Entrent : { $came }. Sortent : { $left }.
historial-list-asked = { $at } : { $by } a demandé par un lien la liste de { $name } pour la Mesa { $mesa }.
historial-list-received = { $at } : la liste de { $name } pour la Mesa { $mesa }, demandée par { $by }, est arrivée par la page.
historial-code-renewed = { $at } : { $by } a demandé un nouveau code pour { $person }, de { $party }, dans la Mesa { $mesa }.
historial-account-made = { $at } : { $by } a fait le compte { $user } pour { $person }, pour la liste de la Mesa { $mesa }.
historial-account-linked = { $at } : { $by } a demandé un nouveau lien pour que { $person } choisisse son mot de passe, dans la Mesa { $mesa }.
historial-account-opened = { $at } : { $by } a choisi le mot de passe de son compte, pour la Mesa { $mesa }.
historial-access-refused = { $membership ->
        [invite] { $at } : { $by } a reçu une invitation à { $mesa } sans être sur une liste.
        [knock] { $at } : { $by } a demandé à entrer dans { $mesa } sans être sur une liste.
       *[join] { $at } : { $by } est entré dans { $mesa } sans être sur une liste.
    }
historial-access-settled = { $at } : le salon de { $mesa } a été mis en accord avec les listes. Invitations : { $invited }. Retraits : { $removed }. Refusés par le serveur : { $refused }.
historial-access-taken-out = { $at } : { $by } a retiré du salon de { $mesa } { $user }, qui est sur une liste.
historial-room-meddled = { $at } : { $by } a changé les règles du salon de { $mesa }.
historial-room-lost = { $at } : je ne suis plus dans le salon de { $mesa } ; il est indiqué que { $by } m’en a fait sortir.
historial-welcome-said = { $at } : j’ai souhaité la bienvenue dans la Mesa { $mesa } à { $users }.
historial-identity-vouched = { $at } : { $by } a confirmé que le changement de clés de { $user } est bien le sien.
historial-verification-answered = { $at } : { $by } a comparé les émojis de la vérification { $verification }.
historial-agenda-created = { $at } : { $by } a publié l’ordre du jour de la Mesa { $mesa }, avec { $count } points.
historial-agenda-replaced = { $at } : { $by } a publié un autre ordre du jour de la Mesa { $mesa }, avec { $count } points.
historial-agenda-added = { $at } : { $by } a ajouté des points à l’ordre du jour de la Mesa { $mesa }, qui en a maintenant { $count }.
historial-agenda-moved = { $at } : { $by } a changé l’ordre des points de la Mesa { $mesa }.
historial-agenda-changed = { $at } : { $by } a modifié un point de l’ordre du jour de la Mesa { $mesa }.
historial-agenda-removed = { $at } : { $by } a retiré un point de l’ordre du jour de la Mesa { $mesa }, qui en a maintenant { $count }.
historial-agenda-advanced = { $at } : { $by } est passé au point suivant de l’ordre du jour de la Mesa { $mesa } : { $title }.
historial-meeting-scheduled = { $at } : { $by } a programmé la Réunion { $meeting } de la Mesa { $mesa } pour le { $start }.
historial-meeting-moved = { $at } : { $by } a changé la Réunion { $meeting } de la Mesa { $mesa }, qui est maintenant le { $start }.
historial-meeting-cancelled = { $at } : { $by } a annulé la Réunion { $meeting } de la Mesa { $mesa }, qui était le { $start }.
historial-sala-opened = { $at } : { $by } a ouvert une salle d’appel dans la Mesa { $mesa }. Parties, si c’est une salle à part : { $parties }.
historial-meeting-sound-tested = { $at } : { $by } a noté que le son a été essayé pour la Réunion { $meeting }.
historial-attendance-noted = { $at } : { $by } a noté la présence à la Réunion { $meeting } : { $people }.
historial-attendance-exported = { $at } : { $by } a demandé la présence à la Réunion { $meeting } dans un fichier ({ $format }).
historial-recording-linked = { $at } : { $by } a lié l’Enregistrement { $recording } de la Réunion { $meeting } ({ $mesa }).
historial-recording-shared = { $at } : { $by } a partagé l’Enregistrement { $recording } avec des personnes extérieures à la mesa : lien { $number }, pour « { $for_whom } », jusqu’au { $until } ({ $mesa }).
historial-recording-unshared = { $at } : { $by } a révoqué le lien { $number } de l’Enregistrement { $recording }, pour « { $for_whom } » ({ $mesa }).
historial-recording-assigned = { $at } : { $by } a attribué à la Réunion { $meeting } ce qui a été enregistré dans le dossier { $folder } ({ $mesa }).
historial-recording-kept = { $at } : l’Enregistrement { $recording } de la Réunion { $meeting } a été gardé ({ $mesa }) ; par { $by }.
historial-recording-removed = { $at } : { $by } a retiré l’Enregistrement { $recording } de la Réunion { $meeting } ({ $mesa }).
historial-debate-opened = { $at } : { $by } a ouvert le Débat { $id }, « { $title } » ({ $mesa }).
historial-debate-closed = { $at } : { $by } a fermé le Débat { $id }, « { $title } » ({ $mesa }).
historial-agreement-recorded = { $at } : { $by } a noté l’Accord { $id }, « { $what } » ({ $mesa }).
historial-agreement-done = { $at } : { $by } a noté comme réalisé l’Accord { $id }, « { $what } » ({ $mesa }).
historial-agreement-postponed = { $at } : { $by } a reporté l’Accord { $id }, « { $what } » ({ $mesa }).
historial-agreement-edited = { $at } : { $by } a corrigé l’Accord { $id }, « { $what } » ({ $mesa }).
historial-agreement-reopened = { $at } : { $by } a remis en cours l’Accord { $id }, « { $what } » ({ $mesa }).
historial-agreement-voided = { $at } : { $by } a laissé sans effet l’Accord { $id }, « { $what } » ({ $mesa }).
historial-document-added = { $at } : { $by } a partagé le Document { $id }, « { $name } » ({ $mesa }).
historial-document-renewed = { $at } : { $by } a partagé une autre version du Document { $id }, « { $name } » ({ $mesa }).
historial-document-removed = { $at } : { $by } a retiré le Document { $id }, « { $name } » ({ $mesa }).
historial-resource-added = { $at } : { $by } a ajouté la Ressource { $id }, « { $title } » ({ $mesa }).
historial-resource-removed = { $at } : { $by } a retiré la Ressource { $id }, « { $title } » ({ $mesa }).
historial-reminder-created = { $at } : { $by } a créé le Rappel { $id }.
historial-reminder-cancelled = { $at } : { $by } a annulé le Rappel { $id }.
historial-reminder-postponed = { $at } : { $by } a repoussé le Rappel { $id }.
historial-reminder-paused = { $at } : { $by } a suspendu le Rappel { $id }.
historial-reminder-resumed = { $at } : { $by } a repris le Rappel { $id }.
historial-meeting-opened = { $at } : { $by } a ouvert la Réunion { $meeting } de la Mesa { $mesa }, prévue le { $start }.
historial-meeting-ended = { $at } : { $by } a terminé la Réunion { $meeting } de la Mesa { $mesa }, prévue le { $start }.
historial-agenda-extended = { $at } : { $by } a donné plus de temps à un point de l’ordre du jour de la Mesa { $mesa } : { $title }.
historial-agenda-parked = { $at } : { $by } a laissé un point de l’ordre du jour de la Mesa { $mesa } pour la prochaine réunion. Point en cours : { $title }.
historial-floor-given = { $at } : { $by } a donné la parole à { $user } ({ $mesa }).
historial-round-begun = { $at } : { $by } a commencé un tour de table dans la Mesa { $mesa }, avec { $party }.
historial-round-advanced = { $at } : { $by } a passé le tour à { $party } ({ $mesa }).
historial-round-ended = { $at } : { $by } a terminé le tour de table de la Mesa { $mesa }, avec { $party }.

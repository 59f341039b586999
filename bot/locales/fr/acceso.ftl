# Qui entre et qui n’entre pas : avis pour la coordination.
acceso-entered = Le compte { $user } est entré dans la mesa { $mesa } (« { $name } ») sans figurer sur aucune liste : { $at }. Je retire ce compte et je change les clés du salon. Si cette personne doit participer, ajoutez-la à une liste : `!liste ajouter`.
acceso-invited = { $by } a invité { $user } dans la mesa { $mesa } (« { $name } ») et ce compte ne figure sur aucune liste : { $at }. Je retire l’invitation. Si cette personne doit participer, ajoutez-la à une liste : `!liste ajouter`.
acceso-knocked = { $user } a demandé à entrer dans la mesa { $mesa } (« { $name } ») sans figurer sur aucune liste : { $at }. Je refuse la demande. Si cette personne doit participer, ajoutez-la à une liste : `!liste ajouter`.
acceso-entered-coordination = Le compte { $user } est entré dans ce salon sans faire partie de la coordination : { $at }. Je retire ce compte et je change les clés du salon.
acceso-invited-coordination = { $by } a invité { $user } dans ce salon et ce compte ne fait pas partie de la coordination : { $at }. Je retire l’invitation.
acceso-knocked-coordination = { $user } a demandé à entrer dans ce salon sans faire partie de la coordination : { $at }. Je refuse la demande.
acceso-removed = { $by } a retiré { $user } de la mesa { $mesa } (« { $name } ») : { $at }. Cette personne reste sur la liste et je ne lui envoie pas d’autre invitation. Pour qu’elle revienne, répétez `!liste ajouter` avec ses données. Pour la retirer de la liste, utilisez `!liste retirer` avec le motif.
acceso-removed-coordination = { $by } a retiré { $user } de ce salon : { $at }. Cette personne fait toujours partie de la coordination et je ne lui envoie pas d’autre invitation.
acceso-forced = Avec des droits sur le serveur, quelqu’un a fait entrer { $user } dans la mesa { $mesa } (« { $name } ») en mon nom : { $at }. Ce compte n’est sur aucune liste : je le retire et je change les clés du salon. Prévenez la personne qui administre le serveur.
acceso-forced-coordination = Avec des droits sur le serveur, quelqu’un a fait entrer { $user } dans ce salon en mon nom : { $at }. Ce compte n’est pas de la coordination : je le retire et je change les clés du salon. Prévenez la personne qui administre le serveur.
acceso-mended = Quelqu’un a changé les règles du salon de la mesa { $mesa } (« { $name } ») et je les ai déjà remises comme elles doivent être :
acceso-mended-coordination = Quelqu’un a changé les règles de ce salon et je les ai déjà remises comme elles doivent être :
acceso-not-mended = Quelqu’un a changé les règles du salon de la mesa { $mesa } (« { $name } ») et le serveur ne me laisse pas les remettre comme elles doivent être. Demandez que personne n’écrive dans ce salon et prévenez la personne qui administre le serveur. Voici ce qui a changé :
acceso-not-mended-coordination = Quelqu’un a changé les règles de ce salon et le serveur ne me laisse pas les remettre comme elles doivent être. N’écrivez ici rien de réservé et prévenez la personne qui administre le serveur. Voici ce qui a changé :
acceso-rule = { $what ->
        [join_rules] Qui peut entrer dans le salon : changement fait par { $by }, { $at }.
        [history_visibility] Qui peut lire ce qui a été dit avant : changement fait par { $by }, { $at }.
        [encryption] Le chiffrement du salon : changement fait par { $by }, { $at }.
        [guest_access] Si des personnes sans compte entrent : changement fait par { $by }, { $at }.
        [power_levels] Qui a quels droits : changement fait par { $by }, { $at }.
        [allowed] La liste de qui peut entrer, dont se sert le gardien du serveur : changement fait par { $by }, { $at }.
        [room] La marque à laquelle je reconnais le salon : changement fait par { $by }, { $at }.
        [third_party_invite] Une invitation par courriel : faite par { $by }, { $at }.
        [tombstone] Le salon apparaît comme remplacé par un autre : marqué ainsi par { $by }, { $at }.
        [retention] Combien de temps le serveur garde ce qui se dit : changement fait par { $by }, { $at }.
        [widgets] Une page d’un autre site placée dans le salon (un « widget ») : placée par { $by }, { $at }.
        [widget] Une page d’un autre site placée dans le salon (un « widget ») : placée par { $by }, { $at }.
        [canonical_alias] L’adresse publique du salon : définie par { $by }, { $at }.
        [parent] L’espace auquel appartient le salon : défini par { $by }, { $at }.
        [policy] Quel serveur filtre les messages : changement fait par { $by }, { $at }.
       *[server_acl] Quels serveurs participent : changement fait par { $by }, { $at }.
    }
acceso-in-my-name = Ce qui apparaît comme fait par moi l’a été par quelqu’un d’autre en mon nom, avec des droits sur le serveur. Prévenez la personne qui administre le serveur.
acceso-replaced = Si quelqu’un invite les personnes dans un autre salon à la place de celui-ci, qu’elles n’y entrent pas : je n’y veille pas. Si Element ne permet plus d’écrire dans ce salon, écrivez `!mesa refaire` et le numéro de la mesa.
acceso-out = Je ne suis plus dans le salon de la mesa { $mesa } (« { $name } ») et je ne peux plus y veiller. { $forced ->
        [yes] Quelqu’un m’en a fait sortir en mon propre nom, avec des droits sur le serveur : { $at }.
       *[no] { $by } m’en a fait sortir : { $at }.
    } Personne d’autre ne peut m’inviter à nouveau dans ce salon. Demandez que personne n’y écrive, prévenez la personne qui administre le serveur et écrivez `!mesa refaire { $mesa }` : j’ouvre un nouveau salon, j’y invite les mêmes personnes, et tout ce que la mesa conserve y reste.
acceso-out-coordination = Je ne suis plus dans le salon de coordination précédent et j’ai ouvert celui-ci à sa place. La personne qui m’en a fait sortir apparaît comme { $by } : { $at }. N’écrivez plus dans le précédent : je n’y veille pas. Prévenez la personne qui administre le serveur.

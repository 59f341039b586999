# Ce que dit le bot pour n’importe quelle commande.
common-failed = Un problème est survenu et rien n’a été modifié. Code { $code }. Réessayez dans quelques minutes ; si cela se reproduit, communiquez ce code à { $contact }.
common-stranger = Bonjour. Cet espace est réservé aux personnes inscrites à une table de travail (mesa), et votre compte ne figure encore sur aucune liste. Si vous avez reçu un code, écrivez-le-moi ici. Sinon, et si vous devriez y figurer, écrivez à { $contact }.
common-late = Je réponds avec retard à votre message du { $at } : j’étais hors ligne.
common-late-refused = Je ne l’ai pas fait : votre message m’est parvenu avec plus d’une heure de retard et pourrait maintenant perturber la réunion. Si c’est encore nécessaire, envoyez-le à nouveau.
common-cut = Le reste ne tient pas dans un message.

# Pas compris.
common-unknown = Je ne connais pas la commande « { $given } ». Écrivez `!aide` pour voir ce que vous pouvez faire ici.
common-unknown-near = Je ne connais pas la commande « { $given } ». Vouliez-vous dire `!{ $near }` ? Avec `!aide`, vous verrez tout ce que vous pouvez faire ici.
common-unknown-choose = Je ne connais pas la commande « { $given } ». Voici ce qui y ressemble le plus et que vous pouvez faire ici :
common-usage = Cela s’écrit ainsi : `{ $usage }`. Par exemple :
common-usage-optional = Ce qui est entre crochets peut manquer.
common-argument-wrong = Vérifiez **{ $argument }**, où l’on lit « { $given } ».
common-argument-missing = Il manque **{ $argument }**.
common-words-extra = Ceci est de trop : « { $given } ». Si cela fait partie d’un texte, mettez tout le texte entre guillemets.
common-line-extra = Je n’ai pas compris cette ligne : « { $given } ».
common-option-unknown = Cette commande n’a pas d’option « { $given } ». Si cela fait partie d’un texte, mettez tout le texte entre guillemets.
common-option-near = Cette commande n’a pas d’option « { $given } ». Vouliez-vous dire `{ $near }=` ?
common-quote-open = Il manque la fin des guillemets ouverts ici : « { $given } ».
common-empty = C’est vide : écrivez le texte après le signe `=`, entre guillemets s’il compte plusieurs mots.
common-not-a-number = Un nombre entier est attendu, par exemple `10`.
common-not-yes-or-no = « oui » ou « non » est attendu.
common-not-a-user = Un identifiant Matrix est attendu, par exemple `@ana:example.org`, ou une mention de la personne.
common-not-a-mesa-id = Le numéro d’une mesa est attendu, par exemple `MESA-1`.
common-not-an-id = Un numéro tel que `{ $example }` est attendu.
common-not-a-language = Une de ces langues est attendue : espagnol, anglais, portugais ou français.
common-not-a-zone = Un fuseau horaire, ou la ville qui lui donne son nom, est attendu, par exemple `America/Santiago` ou `Bogota` ; d’un pays qui a plusieurs heures, la ville.
common-title-too-long = Le titre a { $length } caractères, pour { $limit } au plus. Raccourcissez-le.

# Qui peut, et où.
common-not-allowed = { $role ->
        [coordinator] C’est la coordination qui s’en charge. Si vous en avez besoin, écrivez à { $contact }.
        [moderator] C’est la personne qui modère la mesa qui s’en charge. Demandez-le-lui dans le salon ou écrivez à { $contact }.
        [focal_point] Ce sont la personne qui modère la mesa et les points focaux des parties qui s’en chargent. Demandez-le dans le salon ou écrivez à { $contact }.
       *[other] Ceci est réservé aux personnes qui participent à une mesa. Si vous devriez en faire partie, écrivez à { $contact }.
    }
common-not-here = Cela se fait dans le salon de la coordination ou dans un message direct avec moi, pas dans le salon d’une mesa.
common-other-mesa = Ce salon est celui de la Mesa { $mesa }. Pour la Mesa { $named }, écrivez dans son propre salon ou dans un message direct avec moi.
common-no-such-mesa = Je ne trouve pas la Mesa { $mesa } parmi les vôtres. Vérifiez le numéro ; `!table liste` les montre.
common-no-such-thing = Je ne trouve pas { $thing } dans vos mesas. Vérifiez le numéro.
common-no-mesas = Aucune mesa n’est encore ouverte. Avec `!aide`, vous verrez ce que vous pouvez faire.
common-which-mesa = De quelle mesa s’agit-il ? Ajoutez son numéro, par exemple `{ $example }`. Les vôtres sont :
common-which-mesa-item = `{ $mesa }` : { $name }
common-which-mesa-more = Voici les { $count } premières. `!table liste` les montre toutes.

# Menu et questions.
common-menu = Bonjour. Voici ce que je peux vous montrer ; répondez par le numéro :
common-menu-after = Pour tout le reste, écrivez `!aide`. Si vous préférez parler à quelqu’un, écrivez à { $contact }.
common-guessed = Vous cherchez peut-être ceci ; copiez la ligne et envoyez-la :
common-thanks = Avec plaisir. Quand vous aurez besoin de quelque chose, écrivez-moi ici.
common-leaving = Pour quitter une mesa, quittez son salon dans Element ; vous revenez quand vous voulez avec `!table revenir`. Si vous ne devez plus figurer sur la liste, demandez-le au point focal de votre équipe ou écrivez à { $contact }.
common-ask-lines = Répondez à ce message avec les lignes, l’une sous l’autre.
common-answered-already = Ce message a déjà reçu une réponse et rien n’a été modifié. Pour recommencer, écrivez à nouveau la commande.
common-file-unreadable = Je n’ai pas pu ouvrir ce fichier. Envoyez-le de nouveau dans le salon et répondez au nouveau message avec la commande.

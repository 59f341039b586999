# Les documents : tout fichier publié dans le salon de la mesa.
help-documento-lista = Montre les documents de la mesa, les derniers d’abord. Pour en ajouter un, il suffit de publier le fichier dans le salon.
    .menu = Les documents.
    .example = !document liste
help-documento-buscar = Cherche des documents par les mots de leur nom.
    .example = !document chercher lecture
help-documento-versiones = Montre les versions d’un document : qui a envoyé chacune, et quand.
    .example = !document versions DOC-1
help-documento-enviar = Envoie ici un document, dans sa dernière version ou dans celle que dit `version=`.
    .example = !document envoyer DOC-2
help-documento-quitar = Retire un document avec toutes ses versions. Une confirmation est demandée avant.
    .example = !document retirer DOC-1

# À la publication d’un fichier.
documento-new-version = J’ai gardé la version { $version } de « { $name } » (Document { $document }).
documento-in-clear = J’ai gardé « { $name } », mais il est arrivé sans chiffrement : qui administre le serveur a pu le lire ou le modifier. S’il est confidentiel, supprimez le message et envoyez-le de nouveau depuis Element, qui le chiffre.
documento-differs = J’ai gardé « { $name } ». D’après son nom, c’est { $promised }, mais c’est en réalité { $found } : s’il ne s’ouvre pas, changez la fin de son nom ou envoyez-le dans le bon format.
documento-refused-program = Je n’ai pas gardé « { $name } » : c’est un programme, et un programme peut endommager l’ordinateur de qui l’ouvre. Supprimez le message et, si vous vouliez partager un document, envoyez-le en PDF.
documento-refused-script = Je n’ai pas gardé « { $name } » : il contient des instructions que l’ordinateur exécute à l’ouverture. Supprimez le message et, si vous vouliez montrer le texte, collez-le dans un document ou envoyez-le en PDF.
documento-refused-macros = Je n’ai pas gardé « { $name } » : il contient des macros, qui s’exécutent à l’ouverture. Enregistrez-le sans macros (par exemple en .docx, .xlsx ou PDF) et envoyez-le de nouveau.
documento-refused-disk = Je n’ai pas gardé « { $name } » : c’est l’image d’un disque. Supprimez le message et envoyez un par un les fichiers qu’elle contient.
documento-refused-inside = Je n’ai pas gardé « { $name } » : il contient « { $member } », qui s’exécute à l’ouverture. Supprimez le message et envoyez-le de nouveau sans ce fichier.
documento-refused-empty = Je n’ai pas gardé « { $name } » : il est vide (0 octet). Vérifiez le fichier sur votre ordinateur et envoyez-le de nouveau.
documento-refused-large = Je n’ai pas gardé « { $name } » : il pèse plus de { $limit } Mo, le maximum. Réduisez-le ou divisez-le et envoyez-le de nouveau ; s’il est publié sur internet, ajoutez son adresse avec `!ressource ajouter`.
documento-refused-broken = Je n’ai pas pu garder « { $name } » : il ne peut pas être ouvert, car le fichier est endommagé ou sa clé manque dans le message. Envoyez-le de nouveau depuis Element.
documento-refused-gone = Je n’ai pas pu garder « { $name } » : le serveur n’a pas le fichier, ou ne le donne pas. Envoyez-le de nouveau.
documento-kind-pdf = un PDF
documento-kind-docx = un document Word
documento-kind-xlsx = un tableur Excel
documento-kind-pptx = une présentation PowerPoint
documento-kind-odt = un document texte LibreOffice
documento-kind-ods = un tableur LibreOffice
documento-kind-odp = une présentation LibreOffice
documento-kind-office = un fichier d’une ancienne version d’Office
documento-kind-rtf = un document RTF
documento-kind-epub = un livre électronique
documento-kind-image = une image
documento-kind-audio = un fichier audio
documento-kind-video = une vidéo
documento-kind-page = une page web
documento-kind-svg = un dessin SVG
documento-kind-text = un texte brut
documento-kind-zip = une archive ZIP
documento-kind-archive = une archive
documento-kind-unknown = un fichier d’un autre type

# Ce qu’il y a.
documento-none = { $name } n’a pas encore de documents. Publiez un fichier dans le salon et il est gardé : vous le verrez marqué de 📎.
documento-list = { $count ->
        [one] **Documents** de { $name } : un seul.
       *[other] **Documents** de { $name } : { $count }, les derniers d’abord.
    }
documento-item = { $version ->
        [1] `{ $document }` : **{ $name }**, { $size }, { $user }, { $at }.
       *[other] `{ $document }` : **{ $name }**, version { $version }, { $size }, { $user }, { $at }.
    }
documento-list-more = Page { $page } sur { $pages }. Pour voir la suivante : `!document liste { $next }`.
documento-no-such-page = { $pages ->
        [1] Il n’y a pas de page { $page } : la liste n’en a qu’une. Pour la voir, écrivez `!document liste`.
       *[other] Il n’y a pas de page { $page }. Écrivez un nombre de 1 à { $pages }, par exemple `!document liste 1`.
    }
documento-found = { $count ->
        [one] Un document avec « { $wanted } » dans son nom :
       *[other] { $count } documents avec « { $wanted } » dans leur nom :
    }
documento-found-more = { $count ->
        [one] Il y en a un autre. Cherchez avec plus de mots pour le trouver.
       *[other] Il y en a { $count } autres. Cherchez avec plus de mots pour les trouver.
    }
documento-none-found = Aucun document de cette mesa n’a « { $wanted } » dans son nom. Cherchez avec moins de mots, ou voyez-les tous avec `!document liste`.
documento-versions = Versions du Document { $document } (« { $name } »), la dernière d’abord :
documento-version = { $clear ->
        [yes] Version { $version } : { $user }, { $at } ; { $size } ; arrivée sans chiffrement ; SHA-256 `{ $sha256 }`.
       *[no] Version { $version } : { $user }, { $at } ; { $size } ; SHA-256 `{ $sha256 }`.
    }
documento-versions-next = Pour en recevoir une, écrivez `!document envoyer { $document } version=1`, avec son numéro.
documento-size = { $unit ->
        [mega] { $size } Mo
        [kilo] { $size } Ko
       *[byte] { $size ->
            [one] { $size } octet
           *[other] { $size } octets
        }
    }
documento-portada = **Derniers documents**
documento-portada-item = { $version ->
        [1] `{ $document }` : { $name }
       *[other] `{ $document }` : { $name } (version { $version })
    }
documento-portada-more = { $count ->
        [one] Et un de plus : `!document liste`.
       *[other] Et { $count } de plus : `!document liste`.
    }
documento-so-far = { $count ->
        [one] Un document est gardé : « { $name } ». Pour le recevoir, écrivez `!document envoyer { $document }`.
       *[other] { $count } documents sont gardés ; le dernier est « { $name } » (`{ $document }`). `!document liste` les montre tous.
    }

# Ce qui n’est pas possible.
documento-no-such = Je ne trouve pas le Document { $document } dans la Mesa { $mesa }. Vérifiez le numéro : `!document liste` les montre tous.
documento-no-such-version = { $latest ->
        [1] Le Document { $document } n’a pas de version { $version } : il n’y en a qu’une. Pour la recevoir, écrivez `!document envoyer { $document }`.
       *[other] Le Document { $document } n’a pas de version { $version }. Écrivez un nombre de 1 à { $latest }.
    }
documento-removed-already = Le Document { $document } (« { $name } ») n’est plus là : retiré par { $user } le { $at }. `!document liste` montre ceux qu’il y a.
documento-not-yours = Le Document { $document } (« { $name } ») peut être retiré par qui en a envoyé toutes les versions, ou par qui modère la mesa. Demandez-le à l’une de ces personnes.
documento-not-sent-gone = Je n’ai pas pu envoyer le Document { $document } : son contenu n’est plus gardé. `!document liste` montre ceux qu’il y a.
documento-not-sent-damaged = Je n’ai pas pu envoyer le Document { $document } : ce qui est gardé n’est pas ce qui a été reçu. Prévenez la coordination et demandez à qui l’a envoyé de le publier de nouveau.
documento-not-sent-large = Je n’ai pas pu envoyer le Document { $document } (« { $name } ») : il pèse { $size } Mo et le serveur accepte jusqu’à { $limit } Mo. Prévenez la coordination : qui administre le serveur peut relever cette limite.
documento-not-sent-refused = Je n’ai pas pu envoyer le Document { $document } : le serveur ne l’a pas accepté (réponse : { $code }). Réessayez plus tard ; si cela se répète, prévenez la coordination.

# Retirer.
documento-remove-ask = { $count ->
        [one] Faut-il retirer le Document { $document } (« { $name } ») ? Son contenu est effacé et ne peut pas être récupéré. Touchez ✅ pour le retirer ; tant que vous ne le faites pas, rien ne change.
       *[other] Faut-il retirer le Document { $document } (« { $name } ») avec ses { $count } versions ? Son contenu est effacé et ne peut pas être récupéré. Touchez ✅ pour le retirer ; tant que vous ne le faites pas, rien ne change.
    }
documento-removed = J’ai retiré le Document { $document } (« { $name } »). Les messages qui le portaient sont toujours dans le salon ; pour qu’on ne les voie plus, supprimez-les dans Element.

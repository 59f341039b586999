# Los documentos: todo archivo que se publica en la sala de la mesa.
help-documento-lista = Muestra los documentos de la mesa, los últimos primero. Para agregar uno basta publicar el archivo en la sala.
    .menu = Los documentos.
    .example = !documento lista
help-documento-buscar = Busca documentos por las palabras de su nombre.
    .example = !documento buscar lectura
help-documento-versiones = Muestra las versiones de un documento: quién envió cada una y cuándo.
    .example = !documento versiones DOC-1
help-documento-enviar = Envía aquí un documento, en su última versión o en la que diga `versión=`.
    .example = !documento enviar DOC-2
help-documento-quitar = Quita un documento con todas sus versiones. Antes pide confirmación.
    .example = !documento quitar DOC-1

# Al publicar un archivo.
documento-new-version = Guardé la versión { $version } de «{ $name }» (Documento { $document }).
documento-in-clear = Guardé «{ $name }», pero llegó sin cifrar: quien administra el servidor pudo leerlo o cambiarlo. Si es reservado, borre el mensaje y envíelo de nuevo desde Element, que lo cifra.
documento-differs = Guardé «{ $name }». Por su nombre parece { $promised }, pero por dentro es { $found }: si no se abre, cámbiele el final del nombre o envíelo en el formato que corresponde.
documento-refused-program = No guardé «{ $name }»: es un programa, y un programa puede dañar el equipo de quien lo abra. Borre el mensaje y, si quería compartir un documento, envíelo como PDF.
documento-refused-script = No guardé «{ $name }»: trae instrucciones que el equipo ejecuta al abrirlo. Borre el mensaje y, si quería mostrar el texto, péguelo en un documento o envíelo como PDF.
documento-refused-macros = No guardé «{ $name }»: lleva macros, que se ejecutan al abrirlo. Guárdelo sin macros (por ejemplo, como .docx, .xlsx o PDF) y envíelo de nuevo.
documento-refused-disk = No guardé «{ $name }»: es la imagen de un disco. Borre el mensaje y envíe los archivos que contiene, uno por uno.
documento-refused-inside = No guardé «{ $name }»: adentro trae «{ $member }», que se ejecuta al abrirlo. Borre el mensaje y envíelo de nuevo sin ese archivo.
documento-refused-empty = No guardé «{ $name }»: está vacío (0 bytes). Revise el archivo en su equipo y envíelo de nuevo.
documento-refused-large = No guardé «{ $name }»: pesa más de { $limit } MB, lo máximo que se guarda. Redúzcalo o divídalo y envíelo de nuevo; si está publicado en internet, agregue su dirección con `!recurso agregar`.
documento-refused-broken = No pude guardar «{ $name }»: no se puede abrir, porque el archivo está dañado o al mensaje le falta su clave. Envíelo de nuevo desde Element.
documento-refused-gone = No pude guardar «{ $name }»: el servidor no tiene el archivo o no lo entrega. Envíelo de nuevo.
documento-kind-pdf = un PDF
documento-kind-docx = un documento de Word
documento-kind-xlsx = una hoja de cálculo de Excel
documento-kind-pptx = una presentación de PowerPoint
documento-kind-odt = un documento de texto de LibreOffice
documento-kind-ods = una hoja de cálculo de LibreOffice
documento-kind-odp = una presentación de LibreOffice
documento-kind-office = un archivo de Office de versiones anteriores
documento-kind-rtf = un documento RTF
documento-kind-epub = un libro electrónico
documento-kind-image = una imagen
documento-kind-audio = un audio
documento-kind-video = un video
documento-kind-page = una página web
documento-kind-svg = un dibujo SVG
documento-kind-text = un texto sin formato
documento-kind-zip = un archivo comprimido ZIP
documento-kind-archive = un archivo comprimido
documento-kind-unknown = un archivo de otro tipo

# Lo que hay.
documento-none = { $name } todavía no tiene documentos. Publique un archivo en la sala y queda guardado: lo verá marcado con 📎.
documento-list = { $count ->
        [one] **Documentos** de { $name }: uno.
       *[other] **Documentos** de { $name }: { $count }, los últimos primero.
    }
documento-item = { $version ->
        [1] `{ $document }`: **{ $name }**, { $size }, { $user }, { $at }.
       *[other] `{ $document }`: **{ $name }**, versión { $version }, { $size }, { $user }, { $at }.
    }
documento-list-more = Página { $page } de { $pages }. Para ver la siguiente: `!documento lista { $next }`.
documento-no-such-page = { $pages ->
        [1] No hay una página { $page }: la lista tiene una sola. Para verla, escriba `!documento lista`.
       *[other] No hay una página { $page }. Escriba un número del 1 al { $pages }, por ejemplo `!documento lista 1`.
    }
documento-found = { $count ->
        [one] Un documento con «{ $wanted }» en el nombre:
       *[other] { $count } documentos con «{ $wanted }» en el nombre:
    }
documento-found-more = { $count ->
        [one] Hay otro más. Busque con más palabras para llegar a él.
       *[other] Hay otros { $count }. Busque con más palabras para llegar a ellos.
    }
documento-none-found = Ningún documento de esta mesa tiene «{ $wanted }» en el nombre. Busque con menos palabras, o vea todos con `!documento lista`.
documento-versions = Versiones del Documento { $document } («{ $name }»), la última primero:
documento-version = { $clear ->
        [yes] Versión { $version }: { $user }, { $at }; { $size }; llegó sin cifrar; SHA-256 `{ $sha256 }`.
       *[no] Versión { $version }: { $user }, { $at }; { $size }; SHA-256 `{ $sha256 }`.
    }
documento-versions-next = Para recibir una, escriba `!documento enviar { $document } versión=1`, con su número.
documento-size = { $unit ->
        [mega] { $size } MB
        [kilo] { $size } KB
       *[byte] { $size ->
            [one] { $size } byte
           *[other] { $size } bytes
        }
    }
documento-portada = **Últimos documentos**
documento-portada-item = { $version ->
        [1] `{ $document }`: { $name }
       *[other] `{ $document }`: { $name } (versión { $version })
    }
documento-portada-more = { $count ->
        [one] Y uno más: `!documento lista`.
       *[other] Y { $count } más: `!documento lista`.
    }
documento-so-far = { $count ->
        [one] Hay un documento guardado: «{ $name }». Para recibirlo, escriba `!documento enviar { $document }`.
       *[other] Hay { $count } documentos guardados; el último es «{ $name }» (`{ $document }`). Con `!documento lista` los ve todos.
    }

# Lo que no se puede.
documento-no-such = No encuentro el Documento { $document } en la Mesa { $mesa }. Revise el número: con `!documento lista` los ve todos.
documento-no-such-version = { $latest ->
        [1] El Documento { $document } no tiene una versión { $version }: hay una sola. Para recibirla, escriba `!documento enviar { $document }`.
       *[other] El Documento { $document } no tiene una versión { $version }. Escriba un número del 1 al { $latest }.
    }
documento-removed-already = El Documento { $document } («{ $name }») ya no está: lo quitó { $user } el { $at }. Con `!documento lista` ve los que hay.
documento-not-yours = El Documento { $document } («{ $name }») lo puede quitar quien envió todas sus versiones o quien modera la mesa. Pídaselo a una de esas personas.
documento-not-sent-gone = No pude enviar el Documento { $document }: su contenido ya no está guardado. Con `!documento lista` ve los que hay.
documento-not-sent-damaged = No pude enviar el Documento { $document }: lo que está guardado no es lo que se recibió. Avise a la coordinación y pida a quien lo envió que lo publique de nuevo.
documento-not-sent-large = No pude enviar el Documento { $document } («{ $name }»): pesa { $size } MB y el servidor acepta hasta { $limit } MB. Avise a la coordinación: quien administra el servidor puede subir ese límite.
documento-not-sent-refused = No pude enviar el Documento { $document }: el servidor no lo aceptó (respondió { $code }). Inténtelo más tarde; si se repite, avise a la coordinación.

# Quitar.
documento-remove-ask = { $count ->
        [one] ¿Quito el Documento { $document } («{ $name }»)? Su contenido se borra y no se puede recuperar. Toque ✅ para quitarlo; mientras no lo haga, no cambia nada.
       *[other] ¿Quito el Documento { $document } («{ $name }») con sus { $count } versiones? Su contenido se borra y no se puede recuperar. Toque ✅ para quitarlo; mientras no lo haga, no cambia nada.
    }
documento-removed = Quité el Documento { $document } («{ $name }»). Los mensajes que lo traían siguen en la sala; para que no se vean, bórrelos en Element.

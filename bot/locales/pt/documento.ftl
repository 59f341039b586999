# Os documentos: todo arquivo publicado na sala da mesa.
help-documento-lista = Mostra os documentos da mesa, os últimos primeiro. Para acrescentar um, basta publicar o arquivo na sala.
    .menu = Os documentos.
    .example = !documento listar
help-documento-buscar = Busca documentos pelas palavras do nome.
    .example = !documento buscar leitura
help-documento-versiones = Mostra as versões de um documento: quem enviou cada uma e quando.
    .example = !documento versões DOC-1
help-documento-enviar = Envia aqui um documento, na última versão ou na que disser `versão=`.
    .example = !documento enviar DOC-2
help-documento-quitar = Remove um documento com todas as suas versões. Antes pede confirmação.
    .example = !documento remover DOC-1

# Ao publicar um arquivo.
documento-new-version = Guardei a versão { $version } de “{ $name }” (Documento { $document }).
documento-in-clear = Guardei “{ $name }”, mas chegou sem criptografia: quem administra o servidor pôde ler ou mudar o arquivo. Se for reservado, apague a mensagem e envie de novo pelo Element, que o criptografa.
documento-differs = Guardei “{ $name }”. Pelo nome parece { $promised }, mas por dentro é { $found }: se não abrir, mude o final do nome ou envie no formato certo.
documento-refused-program = Não guardei “{ $name }”: é um programa, e um programa pode danificar o computador de quem o abre. Apague a mensagem e, se queria compartilhar um documento, envie em PDF.
documento-refused-script = Não guardei “{ $name }”: traz instruções que o computador executa ao abrir. Apague a mensagem e, se queria mostrar o texto, cole-o em um documento ou envie em PDF.
documento-refused-macros = Não guardei “{ $name }”: tem macros, que são executadas ao abrir. Salve sem macros (por exemplo, como .docx, .xlsx ou PDF) e envie de novo.
documento-refused-disk = Não guardei “{ $name }”: é a imagem de um disco. Apague a mensagem e envie os arquivos que ela contém, um por um.
documento-refused-inside = Não guardei “{ $name }”: dentro há “{ $member }”, que é executado ao abrir. Apague a mensagem e envie de novo sem esse arquivo.
documento-refused-empty = Não guardei “{ $name }”: está vazio (0 bytes). Confira o arquivo no seu computador e envie de novo.
documento-refused-large = Não guardei “{ $name }”: tem mais de { $limit } MB, o máximo que se guarda. Reduza ou divida o arquivo e envie de novo; se está publicado na internet, acrescente o endereço com `!recurso adicionar`.
documento-refused-broken = Não consegui guardar “{ $name }”: não é possível abrir, porque o arquivo está danificado ou falta a chave na mensagem. Envie de novo pelo Element.
documento-refused-gone = Não consegui guardar “{ $name }”: o servidor não tem o arquivo ou não o entrega. Envie de novo.
documento-kind-pdf = um PDF
documento-kind-docx = um documento do Word
documento-kind-xlsx = uma planilha do Excel
documento-kind-pptx = uma apresentação do PowerPoint
documento-kind-odt = um documento de texto do LibreOffice
documento-kind-ods = uma planilha do LibreOffice
documento-kind-odp = uma apresentação do LibreOffice
documento-kind-office = um arquivo de versões anteriores do Office
documento-kind-rtf = um documento RTF
documento-kind-epub = um livro eletrônico
documento-kind-image = uma imagem
documento-kind-audio = um áudio
documento-kind-video = um vídeo
documento-kind-page = uma página web
documento-kind-svg = um desenho SVG
documento-kind-text = um texto sem formatação
documento-kind-zip = um arquivo compactado ZIP
documento-kind-archive = um arquivo compactado
documento-kind-unknown = um arquivo de outro tipo

# O que há.
documento-none = { $name } ainda não tem documentos. Publique um arquivo na sala e ele fica guardado: aparecerá marcado com 📎.
documento-list = { $count ->
        [one] **Documentos** de { $name }: um.
       *[other] **Documentos** de { $name }: { $count }, os últimos primeiro.
    }
documento-item = { $version ->
        [1] `{ $document }`: **{ $name }**, { $size }, { $user }, { $at }.
       *[other] `{ $document }`: **{ $name }**, versão { $version }, { $size }, { $user }, { $at }.
    }
documento-list-more = Página { $page } de { $pages }. Para ver a seguinte: `!documento listar { $next }`.
documento-no-such-page = { $pages ->
        [1] Não há uma página { $page }: a lista só tem uma. Para vê-la, escreva `!documento listar`.
       *[other] Não há uma página { $page }. Escreva um número de 1 a { $pages }, por exemplo `!documento listar 1`.
    }
documento-found = { $count ->
        [one] Um documento com “{ $wanted }” no nome:
       *[other] { $count } documentos com “{ $wanted }” no nome:
    }
documento-found-more = { $count ->
        [one] Há mais um. Busque com mais palavras para chegar a ele.
       *[other] Há mais { $count }. Busque com mais palavras para chegar a eles.
    }
documento-none-found = Nenhum documento desta mesa tem “{ $wanted }” no nome. Busque com menos palavras, ou veja todos com `!documento listar`.
documento-versions = Versões do Documento { $document } (“{ $name }”), a última primeiro:
documento-version = { $clear ->
        [yes] Versão { $version }: { $user }, { $at }; { $size }; chegou sem criptografia; SHA-256 `{ $sha256 }`.
       *[no] Versão { $version }: { $user }, { $at }; { $size }; SHA-256 `{ $sha256 }`.
    }
documento-versions-next = Para receber uma, escreva `!documento enviar { $document } versão=1`, com o número dela.
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
       *[other] `{ $document }`: { $name } (versão { $version })
    }
documento-portada-more = { $count ->
        [one] E mais um: `!documento listar`.
       *[other] E mais { $count }: `!documento listar`.
    }
documento-so-far = { $count ->
        [one] Há um documento guardado: “{ $name }”. Para recebê-lo, escreva `!documento enviar { $document }`.
       *[other] Há { $count } documentos guardados; o último é “{ $name }” (`{ $document }`). Com `!documento listar` você vê todos.
    }

# O que não é possível.
documento-no-such = Não encontro o Documento { $document } na Mesa { $mesa }. Confira o número: com `!documento listar` aparecem todos.
documento-no-such-version = { $latest ->
        [1] O Documento { $document } não tem uma versão { $version }: só há uma. Para recebê-la, escreva `!documento enviar { $document }`.
       *[other] O Documento { $document } não tem uma versão { $version }. Escreva um número de 1 a { $latest }.
    }
documento-removed-already = O Documento { $document } (“{ $name }”) já não está: foi removido por { $user }, { $at }. Com `!documento listar` aparecem os que há.
documento-not-yours = O Documento { $document } (“{ $name }”) pode ser removido por quem enviou todas as suas versões ou por quem modera a mesa. Peça a uma dessas pessoas.
documento-not-sent-gone = Não consegui enviar o Documento { $document }: o conteúdo já não está guardado. Com `!documento listar` aparecem os que há.
documento-not-sent-damaged = Não consegui enviar o Documento { $document }: o que está guardado não é o que foi recebido. Avise a coordenação e peça a quem o enviou que o publique de novo.
documento-not-sent-large = Não consegui enviar o Documento { $document } (“{ $name }”): tem { $size } MB e o servidor aceita até { $limit } MB. Avise a coordenação: quem administra o servidor pode aumentar esse limite.
documento-not-sent-refused = Não consegui enviar o Documento { $document }: o servidor não o aceitou (respondeu { $code }). Tente mais tarde; se acontecer de novo, avise a coordenação.

# Remover.
documento-remove-ask = { $count ->
        [one] Removo o Documento { $document } (“{ $name }”)? O conteúdo é apagado e não pode ser recuperado. Toque em ✅ para removê-lo; enquanto não tocar, nada muda.
       *[other] Removo o Documento { $document } (“{ $name }”) com as suas { $count } versões? O conteúdo é apagado e não pode ser recuperado. Toque em ✅ para removê-lo; enquanto não tocar, nada muda.
    }
documento-removed = Removi o Documento { $document } (“{ $name }”). As mensagens que o traziam continuam na sala; para que não apareçam, apague-as no Element.

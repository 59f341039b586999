# Documents: every file that is posted in the mesa's room.
help-documento-lista = Shows the mesa's documents, the latest first. To add one, just post the file in the room.
    .menu = The documents.
    .example = !document list
help-documento-buscar = Finds documents by the words of their names.
    .example = !document search reading
help-documento-versiones = Shows the versions of a document: who sent each one and when.
    .example = !document versions DOC-1
help-documento-enviar = Sends a document here, in its latest version or in the one that `version=` says.
    .example = !document send DOC-2
help-documento-quitar = Removes a document with all its versions. It asks first.
    .example = !document remove DOC-1

# When a file is posted.
documento-new-version = I kept version { $version } of “{ $name }” (Document { $document }).
documento-in-clear = I kept “{ $name }”, but it came unencrypted: whoever runs the server could read or change it. If it is confidential, delete the message and send it again from Element, which encrypts it.
documento-differs = I kept “{ $name }”. By its name it is { $promised }, but inside it is { $found }: if it does not open, change the end of its name or send it in the right format.
documento-refused-program = I did not keep “{ $name }”: it is a program, and a program can harm the computer of whoever opens it. Delete the message and, if you meant to share a document, send it as a PDF.
documento-refused-script = I did not keep “{ $name }”: it has instructions that a computer runs when it is opened. Delete the message and, if you meant to show the text, paste it into a document or send it as a PDF.
documento-refused-macros = I did not keep “{ $name }”: it has macros, which run when it is opened. Save it without macros (as .docx, .xlsx or PDF, for example) and send it again.
documento-refused-disk = I did not keep “{ $name }”: it is a disk image. Delete the message and send the files in it one by one.
documento-refused-inside = I did not keep “{ $name }”: it has “{ $member }” inside, which runs when it is opened. Delete the message and send it again without that file.
documento-refused-empty = I did not keep “{ $name }”: it is empty (0 bytes). Check the file on your computer and send it again.
documento-refused-large = I did not keep “{ $name }”: it is larger than { $limit } MB, the most that is kept. Make it smaller or split it and send it again; if it is published on the internet, add its address with `!resource add`.
documento-refused-broken = I could not keep “{ $name }”: it cannot be opened, because the file is damaged or the message lacks its key. Send it again from Element.
documento-refused-gone = I could not keep “{ $name }”: the server does not have the file, or does not hand it over. Send it again.
documento-kind-pdf = a PDF
documento-kind-docx = a Word document
documento-kind-xlsx = an Excel spreadsheet
documento-kind-pptx = a PowerPoint presentation
documento-kind-odt = a LibreOffice text document
documento-kind-ods = a LibreOffice spreadsheet
documento-kind-odp = a LibreOffice presentation
documento-kind-office = a file of an older version of Office
documento-kind-rtf = an RTF document
documento-kind-epub = an electronic book
documento-kind-image = a picture
documento-kind-audio = an audio file
documento-kind-video = a video
documento-kind-page = a web page
documento-kind-svg = an SVG drawing
documento-kind-text = a plain text
documento-kind-zip = a ZIP archive
documento-kind-archive = an archive
documento-kind-unknown = a file of another kind

# What there is.
documento-none = { $name } has no documents yet. Post a file in the room and it is kept: you will see it marked with 📎.
documento-list = { $count ->
        [one] **Documents** of { $name }: one.
       *[other] **Documents** of { $name }: { $count }, the latest first.
    }
documento-item = { $version ->
        [1] `{ $document }`: **{ $name }**, { $size }, { $user }, { $at }.
       *[other] `{ $document }`: **{ $name }**, version { $version }, { $size }, { $user }, { $at }.
    }
documento-list-more = Page { $page } of { $pages }. To see the next one: `!document list { $next }`.
documento-no-such-page = { $pages ->
        [1] There is no page { $page }: the list has only one. To see it, write `!document list`.
       *[other] There is no page { $page }. Write a number from 1 to { $pages }, for example `!document list 1`.
    }
documento-found = { $count ->
        [one] One document with “{ $wanted }” in its name:
       *[other] { $count } documents with “{ $wanted }” in their names:
    }
documento-found-more = { $count ->
        [one] There is one more. Search with more words to get to it.
       *[other] There are { $count } more. Search with more words to get to them.
    }
documento-none-found = No document of this mesa has “{ $wanted }” in its name. Search with fewer words, or see them all with `!document list`.
documento-versions = Versions of Document { $document } (“{ $name }”), the latest first:
documento-version = { $clear ->
        [yes] Version { $version }: { $user }, { $at }; { $size }; it came unencrypted; SHA-256 `{ $sha256 }`.
       *[no] Version { $version }: { $user }, { $at }; { $size }; SHA-256 `{ $sha256 }`.
    }
documento-versions-next = To receive one, write `!document send { $document } version=1`, with its number.
documento-size = { $unit ->
        [mega] { $size } MB
        [kilo] { $size } KB
       *[byte] { $size ->
            [one] { $size } byte
           *[other] { $size } bytes
        }
    }
documento-portada = **Latest documents**
documento-portada-item = { $version ->
        [1] `{ $document }`: { $name }
       *[other] `{ $document }`: { $name } (version { $version })
    }
documento-portada-more = { $count ->
        [one] And one more: `!document list`.
       *[other] And { $count } more: `!document list`.
    }
documento-so-far = { $count ->
        [one] There is one document: “{ $name }”. To receive it, write `!document send { $document }`.
       *[other] There are { $count } documents; the latest is “{ $name }” (`{ $document }`). `!document list` shows them all.
    }

# What cannot be done.
documento-no-such = I cannot find Document { $document } in Mesa { $mesa }. Check the number: `!document list` shows them all.
documento-no-such-version = { $latest ->
        [1] Document { $document } has no version { $version }: there is only one. To receive it, write `!document send { $document }`.
       *[other] Document { $document } has no version { $version }. Write a number from 1 to { $latest }.
    }
documento-removed-already = Document { $document } (“{ $name }”) is no longer there: { $user } removed it on { $at }. `!document list` shows those there are.
documento-not-yours = Document { $document } (“{ $name }”) can be removed by whoever sent all its versions, or by whoever moderates the mesa. Ask one of them.
documento-not-sent-gone = I could not send Document { $document }: its contents are no longer kept. `!document list` shows those there are.
documento-not-sent-damaged = I could not send Document { $document }: what is kept is not what was received. Tell coordination, and ask whoever sent it to post it again.
documento-not-sent-large = I could not send Document { $document } (“{ $name }”): it is { $size } MB and the server takes up to { $limit } MB. Tell coordination: whoever runs the server can raise that limit.
documento-not-sent-refused = I could not send Document { $document }: the server did not take it (it answered { $code }). Try later; if it happens again, tell coordination.

# Removing.
documento-remove-ask = { $count ->
        [one] Shall I remove Document { $document } (“{ $name }”)? Its contents are deleted and cannot be brought back. Tap ✅ to remove it; until you do, nothing changes.
       *[other] Shall I remove Document { $document } (“{ $name }”) with its { $count } versions? Its contents are deleted and cannot be brought back. Tap ✅ to remove it; until you do, nothing changes.
    }
documento-removed = I removed Document { $document } (“{ $name }”). The messages that carried it are still in the room; to hide them, delete them in Element.

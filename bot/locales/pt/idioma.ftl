help-idioma = Mostra ou muda o idioma em que respondo a você.
    .example = !idioma português
idioma-current = Respondo a você em { $language }. Para mudar, escreva por exemplo `!idioma español`.
idioma-changed = De agora em diante, respondo a você em português. As mensagens para toda a mesa continuam no idioma da mesa.
idioma-name-es = espanhol
idioma-name-en = inglês
idioma-name-pt = português
idioma-name-fr = francês

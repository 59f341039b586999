help-idioma = Muestra o cambia el idioma en que le respondo.
    .example = !idioma español
idioma-current = Le respondo en { $language }. Para cambiarlo, escriba por ejemplo `!idioma português`.
idioma-changed = De ahora en adelante le respondo en español. Los mensajes para toda la mesa siguen en el idioma de la mesa.
idioma-name-es = español
idioma-name-en = inglés
idioma-name-pt = portugués
idioma-name-fr = francés

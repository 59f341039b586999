help-idioma = Montre ou change la langue dans laquelle je vous réponds.
    .example = !langue français
idioma-current = Je vous réponds en { $language }. Pour changer, écrivez par exemple `!langue español`.
idioma-changed = Désormais, je vous réponds en français. Les messages destinés à toute la mesa restent dans la langue de la mesa.
idioma-name-es = espagnol
idioma-name-en = anglais
idioma-name-pt = portugais
idioma-name-fr = français

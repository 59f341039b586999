help-idioma = Shows or changes the language I answer you in.
    .example = !language English
idioma-current = I answer you in { $language }. To change it, write for example `!language español`.
idioma-changed = From now on I will answer you in English. Messages for the whole mesa stay in the mesa’s language.
idioma-name-es = Spanish
idioma-name-en = English
idioma-name-pt = Portuguese
idioma-name-fr = French

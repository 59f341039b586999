help-ayuda = Montre ce que vous pouvez faire ici, ou explique un sujet.
    .example = !aide agenda
ayuda-intro = Voici ce que vous pouvez faire ici. Copiez une ligne et changez ce qu’il faut.
ayuda-nothing = Il n’y a pas d’aide sur « { $given } » pour vous ici.
ayuda-contact = Si quelque chose ne fonctionne pas, écrivez à { $contact }.

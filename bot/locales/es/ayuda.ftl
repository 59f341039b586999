help-ayuda = Muestra lo que usted puede hacer aquí, o explica un tema.
    .example = !ayuda agenda
ayuda-intro = Esto es lo que puede hacer aquí. Copie una línea y cambie lo que necesite.
ayuda-nothing = No hay ayuda sobre «{ $given }» para usted en este lugar.
ayuda-contact = Si algo no sale, escriba a { $contact }.

help-ayuda = Mostra o que você pode fazer aqui, ou explica um tema.
    .example = !ajuda pauta
ayuda-intro = Isto é o que você pode fazer aqui. Copie uma linha e mude o que precisar.
ayuda-nothing = Não há ajuda sobre “{ $given }” para você neste lugar.
ayuda-contact = Se algo não funcionar, escreva para { $contact }.

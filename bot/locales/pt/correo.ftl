# Os e-mails que o bot envia.
correo-footer = Este e-mail foi enviado por um programa. Se precisar de ajuda: { $contact }
correo-refused = Não consegui entregar o e-mail para { $person }. { $why ->
        [recipient] O servidor de e-mail diz que esse endereço não existe ou não recebe mensagens. Confira o endereço na lista.
        [address] O endereço não serve para enviar e-mail. Confira-o na lista.
        [late] Depois de três dias de tentativas, o servidor de e-mail continua sem recebê-lo. Tente outro endereço ou fale com a pessoa por outro meio.
       *[other] O servidor de e-mail não o aceitou. Confira o endereço; se estiver certo, avise quem administra o e-mail.
    }
correo-refused-mesa = { $mesa } ({ $name }): não consegui entregar o e-mail para { $person }. { $why ->
        [recipient] O servidor de e-mail diz que esse endereço não existe ou não recebe mensagens. Confira o endereço na lista.
        [address] O endereço não serve para enviar e-mail. Confira-o na lista.
        [late] Depois de três dias de tentativas, o servidor de e-mail continua sem recebê-lo. Tente outro endereço ou fale com a pessoa por outro meio.
       *[other] O servidor de e-mail não o aceitou. Confira o endereço; se estiver certo, avise quem administra o e-mail.
    }
correo-server-away = Há e-mails que não consigo enviar: o servidor de e-mail não os recebe. Continuo tentando. Peça a quem administra o bot que execute `mesas check`.

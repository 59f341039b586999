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
correo-server-away = Há e-mails que não consigo enviar. { $why ->
        [login] O servidor de e-mail não aceita o usuário ou a senha (`mail.smtp.user` e `mail.smtp.password`, na configuração).
        [encryption] Não consigo uma conexão cifrada e confiável com o servidor de e-mail (`mail.smtp.security`, na configuração, e o certificado do servidor).
        [sender] O servidor de e-mail não aceita o endereço do qual escrevo (`mail.smtp.from`, na configuração).
       *[away] O servidor de e-mail não os recebe.
    } Continuo tentando durante três dias. Peça a quem administra o bot que execute `mesas check`.
correo-waits = O e-mail para { $person } ainda não saiu: { $why ->
        [recipient] o servidor de e-mail dessa pessoa pede para esperar.
       *[other] nosso servidor de e-mail não o recebe, e já avisei a coordenação.
    } Continuo tentando durante três dias; não é preciso pedi-lo de novo. Se for urgente, entre em contato por outro meio.

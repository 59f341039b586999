# The mails that the bot sends.
correo-footer = This mail was sent by a program. If you need help: { $contact }
correo-refused = I could not deliver the mail for { $person }. { $why ->
        [recipient] Their mail server says that the address does not exist or takes no messages. Check the address on the list.
        [address] Mail cannot be sent to that address. Check it on the list.
        [late] After three days of trying, their mail server still does not take it. Try another address, or reach them in another way.
       *[other] The mail server did not accept it. Check the address; if it is right, tell whoever runs the mail server.
    }
correo-refused-mesa = { $mesa } ({ $name }): I could not deliver the mail for { $person }. { $why ->
        [recipient] Their mail server says that the address does not exist or takes no messages. Check the address on the list.
        [address] Mail cannot be sent to that address. Check it on the list.
        [late] After three days of trying, their mail server still does not take it. Try another address, or reach them in another way.
       *[other] The mail server did not accept it. Check the address; if it is right, tell whoever runs the mail server.
    }
correo-server-away = There is mail that I cannot send. { $why ->
        [login] The mail server does not accept the user or the password (`mail.smtp.user` and `mail.smtp.password`, in the settings).
        [encryption] I cannot make an encrypted connection to the mail server that can be trusted (`mail.smtp.security`, in the settings, and the server’s certificate).
        [sender] The mail server does not accept the address that I write from (`mail.smtp.from`, in the settings).
       *[away] The mail server does not take it.
    } I go on trying for three days. Ask whoever runs the bot to run `mesas check`.
correo-waits = The mail for { $person } has not gone out yet: { $why ->
        [recipient] their mail server asks to wait.
       *[other] our mail server does not take it, and I have told coordination.
    } I go on trying for three days; there is no need to ask for it again. If it is urgent, reach them another way.

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
correo-server-away = There are mails that I cannot send: the mail server does not take them. I keep trying. Ask whoever runs the bot to run `mesas check`.

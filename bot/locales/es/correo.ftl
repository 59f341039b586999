# Los correos que envía el bot.
correo-footer = Este correo lo envía un programa. Si necesita ayuda: { $contact }
correo-refused = No pude entregar el correo para { $person }. { $why ->
        [recipient] Su servidor de correo dice que esa dirección no existe o no recibe mensajes. Revise la dirección en la lista.
        [address] La dirección no sirve para enviar correo. Revísela en la lista.
        [late] Después de tres días de intentos, su servidor de correo sigue sin recibirlo. Pruebe otra dirección o comuníquese por otro medio.
       *[other] El servidor de correo no lo aceptó. Revise la dirección; si está bien, avise a quien administra el correo.
    }
correo-refused-mesa = { $mesa } ({ $name }): no pude entregar el correo para { $person }. { $why ->
        [recipient] Su servidor de correo dice que esa dirección no existe o no recibe mensajes. Revise la dirección en la lista.
        [address] La dirección no sirve para enviar correo. Revísela en la lista.
        [late] Después de tres días de intentos, su servidor de correo sigue sin recibirlo. Pruebe otra dirección o comuníquese por otro medio.
       *[other] El servidor de correo no lo aceptó. Revise la dirección; si está bien, avise a quien administra el correo.
    }
correo-server-away = Hay correos que no puedo enviar: el servidor de correo no los recibe. Sigo intentándolo. Pida a quien administra el bot que ejecute `mesas check`.

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
correo-server-away = Hay correos que no puedo enviar. { $why ->
        [login] El servidor de correo no acepta el usuario o la contraseña (`mail.smtp.user` y `mail.smtp.password`, en la configuración).
        [encryption] No logro una conexión cifrada y de confianza con el servidor de correo (`mail.smtp.security`, en la configuración, y el certificado del servidor).
        [sender] El servidor de correo no acepta la dirección desde la que escribo (`mail.smtp.from`, en la configuración).
       *[away] El servidor de correo no los recibe.
    } Sigo intentándolo durante tres días. Pida a quien administra el bot que ejecute `mesas check`.
correo-waits = El correo para { $person } todavía no sale: { $why ->
        [recipient] su servidor de correo pide esperar.
       *[other] nuestro servidor de correo no lo recibe, y ya avisé a la coordinación.
    } Sigo intentándolo durante tres días; no hace falta pedirlo de nuevo. Si es urgente, comuníquese por otro medio.

# Las cuentas que se hacen para quienes no tienen: el correo, y la página donde eligen su contraseña.
clave-mail-subject = Su cuenta para entrar en la mesa «{ $name }»
clave-mail-hello = Estimada/o { $person }:
clave-mail-what = { $party } le inscribió en la mesa de trabajo **{ $name }**: un espacio privado, por invitación, donde los ministerios conversan y comparten documentos. Se usa con Element, una aplicación gratuita para teléfono y computador.
clave-mail-account = Le hicimos una cuenta. Estos son los datos que Element le pide al entrar:
clave-mail-user = Usuario: **{ $user }**
clave-mail-server = Servidor: **{ $server }**
clave-mail-how = Para entrar por primera vez:
clave-mail-password = Elija su contraseña en esta página: [{ $link }]({ $link })
clave-mail-element = Abra [app.element.io](https://app.element.io) en el computador, o instale **Element X** desde la tienda de su teléfono (App Store o Google Play).
clave-mail-login = Toque **Iniciar sesión**. Si el servidor que aparece no es **{ $server }**, cámbielo. Escriba su usuario y su contraseña.
clave-mail-recovery = Cuando Element le proponga configurar la **recuperación** o una **copia de seguridad**, acepte y guarde la clave que le da: con ella lee los mensajes también en otro teléfono o computador.
clave-mail-accept = Acepte la invitación a «{ $name }». Ya puede leer y escribir.
clave-mail-until = El enlace es personal y sirve una vez, hasta el { $until }. Si llega después, o si algún día olvida la contraseña, pida otro a quien le inscribió: el punto focal de su equipo o la moderación de la mesa.
clave-for-focal-point = { $count ->
        [one] { $mesa } ({ $name }): hice una cuenta para una persona de { $party } que no tenía. Por favor, hágale llegar su enlace, solo a ella:
       *[other] { $mesa } ({ $name }): hice cuentas para { $count } personas de { $party } que no tenían. Por favor, haga llegar a cada una su enlace, solo a ella:
    }
clave-for-moderator = { $count ->
        [one] { $mesa } ({ $name }): hice una cuenta para una persona de { $party } que no tenía, y no hay correo ni punto focal para enviarle su enlace. Por favor, hágaselo llegar, solo a ella:
       *[other] { $mesa } ({ $name }): hice cuentas para { $count } personas de { $party } que no tenían, y no hay correo ni punto focal para enviarles su enlace. Por favor, haga llegar a cada una el suyo, solo a ella:
    }
clave-for-person = { $person } ({ $email }), usuario { $user }: [{ $link }]({ $link })
clave-for-others = En esa página cada persona elige su contraseña y lee cómo entrar. El enlace sirve una vez, hasta el { $until }.
clave-not-made = { $why ->
        [token] { $mesa } ({ $name }): el servidor no me deja hacer cuentas, y les envié códigos a { $people }, de { $party }. Avise a quien administra el servidor: matrix.admin_token no es el de una cuenta que lo administre ({ $codes }).
       *[other] { $mesa } ({ $name }): el servidor no hizo la cuenta de { $people }, de { $party } (respondió { $codes }), y les envié códigos. Si no tienen cuenta, pida a quien administra el servidor que se la haga.
    }
clave-title = Elija su contraseña
clave-title-wrong = Hay algo por corregir: elija su contraseña
clave-for = { $count ->
        [one] Con esta cuenta entra en la mesa de trabajo { $names }.
       *[other] Con esta cuenta entra en las mesas de trabajo { $names }.
    }
clave-user = Su usuario
clave-new = Contraseña nueva
clave-new-hint = Al menos { $least } caracteres. Sirve una frase que recuerde.
clave-again = La misma contraseña otra vez
clave-save = Guardar la contraseña
clave-until = Este enlace es suyo y sirve una vez, hasta el { $until }. No lo comparta.
clave-put-out = Al guardarla, Element se cierra en todos los teléfonos y computadores donde esta cuenta está abierta. En cada uno vuelva a entrar con la contraseña nueva y su clave de recuperación.
clave-wrong = La contraseña no se guardó
clave-wrong-empty = No escribió ninguna. Escriba una de al menos { $least } caracteres, dos veces.
clave-wrong-short = { $count ->
        [one] Es corta: tiene un carácter y hacen falta { $least }. Agregue una palabra o dos.
       *[other] Es corta: tiene { $count } caracteres y hacen falta { $least }. Agregue una palabra o dos.
    }
clave-wrong-long = Es demasiado larga: caben { $most } letras sin acentos. Escriba una más corta.
clave-wrong-differ = Las dos veces no son iguales. Escríbala otra vez, despacio, en los dos lugares.
clave-wrong-easy = Es muy fácil de adivinar. Escriba otra, que no sea su usuario ni un solo carácter repetido.
clave-wrong-weak = El servidor la considera débil. Pruebe con una más larga, que lleve mayúsculas, números y algún signo.
clave-refused = El servidor no la aceptó, y no es por lo que usted escribió. El enlace sigue sirviendo; avise a la dirección que está abajo.
clave-away = El servidor no responde en este momento. Espere unos minutos y envíela otra vez: el enlace sigue sirviendo.
clave-set-title = Su contraseña está guardada
clave-set = Se guardó el { $at }. Este enlace ya se usó.
clave-next = Cómo entrar
clave-next-element = Abra app.element.io en el computador, o instale Element X desde la tienda de su teléfono (App Store o Google Play), y toque «Iniciar sesión».
clave-next-server = Si aparece otro servidor, cámbielo por el suyo, que es:
clave-next-user = Escriba la contraseña que eligió y su usuario, que es:
clave-next-recovery = Cuando Element le proponga configurar la recuperación o una copia de seguridad, acepte y guarde la clave que le da: con ella lee los mensajes también en otro teléfono o computador.
clave-next-accept = { $count ->
        [one] Acepte la invitación a la mesa { $names }. Ya puede leer y escribir.
       *[other] Acepte las invitaciones a las mesas { $names }. Ya puede leer y escribir.
    }
clave-set-not-you = Si no fue usted quien la guardó, avise a la dirección que está abajo.
clave-over-title = Este enlace ya no sirve
clave-over = Venció, se reemplazó por otro, o su lugar en la lista cambió. Busque el mensaje más reciente, o pida otro enlace a quien le inscribió: el punto focal de su equipo o la moderación de la mesa.
clave-over-known = Si ya eligió su contraseña, no necesita otro: entre en Element con su usuario.

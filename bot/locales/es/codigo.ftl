# Los códigos de un solo uso para quienes todavía no tienen cuenta.
codigo-mail-subject = Su código para entrar en la mesa «{ $name }»
codigo-mail-hello = Estimada/o { $person }:
codigo-mail-what = { $party } le inscribió en la mesa de trabajo **{ $name }**: un espacio privado, por invitación, donde los ministerios conversan y comparten documentos. Se usa con Element, una aplicación gratuita para teléfono y computador.
codigo-mail-how = Para entrar:
codigo-mail-element = Instale **Element** desde la tienda de su teléfono o abra [app.element.io](https://app.element.io), y entre con su cuenta de **{ $server }**. Si no tiene una, pídala a la dirección que está al final.
codigo-mail-chat = Empiece un chat con **[{ $bot }](https://matrix.to/#/{ $bot })**.
codigo-mail-tell = Escríbale este código: **{ $code }**
codigo-mail-accept = Le llegará la invitación a «{ $name }». Acéptela y estará dentro.
codigo-mail-until = El código es personal y sirve una vez, hasta el { $until }. Si llega después, escríbalo igual: recibirá otro en este mismo correo.
codigo-for-focal-point = { $count ->
        [one] { $mesa } ({ $name }): una persona de { $party } no tiene cuenta todavía. Por favor, hágale llegar su código, solo a ella:
       *[other] { $mesa } ({ $name }): { $count } personas de { $party } no tienen cuenta todavía. Por favor, haga llegar a cada una su código, solo a ella:
    }
codigo-for-moderator = { $count ->
        [one] { $mesa } ({ $name }): una persona de { $party } no tiene cuenta todavía, y no hay correo ni punto focal para enviarle su código. Por favor, hágaselo llegar, solo a ella:
       *[other] { $mesa } ({ $name }): { $count } personas de { $party } no tienen cuenta todavía, y no hay correo ni punto focal para enviarles su código. Por favor, haga llegar a cada una el suyo, solo a ella:
    }
codigo-for-person = { $person } ({ $email }): `{ $code }`
codigo-for-others = Cada persona entra en Element con su cuenta de { $server }, abre un chat con { $bot } y le escribe su código. Con eso recibe la invitación. Los códigos sirven una vez, hasta el { $until }.
codigo-bound = { $mesa } ({ $name }): { $person }, de { $party }, se presentó con su código. Su cuenta es { $user } y ya tiene la invitación.

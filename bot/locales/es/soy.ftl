# Quien recibió un código se presenta con él.
help-soy = Reconoce su cuenta con el código que recibió y le invita a su mesa. Se escribe en el chat privado conmigo.
    .example = !soy 4F7K-92QX-7M3D-K8TB
soy-done = { $count ->
        [one] Gracias. Su cuenta { $user } está ahora en la lista de la mesa { $names }. Le envío la invitación: acéptela en Element para entrar.
       *[other] Gracias. Su cuenta { $user } está ahora en las listas de estas mesas: { $names }. Le envío las invitaciones: acéptelas en Element para entrar.
    }
soy-not-a-code = «{ $given }» no es un código. Escriba las cuatro partes como llegaron, por ejemplo `4F7K-92QX-7M3D-K8TB`. Si no lo encuentra, escriba a { $contact }
soy-wrong = Ese código no es de los que envié. Cópielo otra vez del mensaje más reciente. Si sigue sin servir, escriba a { $contact }
soy-expired = { $way ->
        [mail] Ese código venció. Acabo de enviar otro al mismo correo: ábralo y escríbame aquí el código nuevo.
        [focal] Ese código venció. Acabo de enviar otro al punto focal de su equipo: pídaselo y escríbamelo aquí.
       *[moderator] Ese código venció. Acabo de enviar otro a la moderación de la mesa, que se lo hará llegar. Si no le llega, escriba a { $contact }
    }
soy-expired-renewed = Ese código venció y ya envié otro por el mismo camino. Busque el mensaje más reciente y escríbame aquí ese código. Si no lo encuentra, escriba a { $contact }
soy-revoked = Ese código se reemplazó por otro. Busque el mensaje más reciente y escríbame aquí ese código. Si no lo encuentra, escriba a { $contact }
soy-used = Ese código ya se usó. Si no fue usted, avise a { $contact }
soy-used-by-you = Ya usó ese código y su cuenta está reconocida. Busque la invitación a la mesa en Element. Si no la encuentra, escriba a { $contact }
soy-not-listed = La persona para quien era ese código no está esperando entrar en ninguna mesa: ya tiene otra cuenta o salió de la lista. Si debería estar, escriba a { $contact }
soy-other-server = En las mesas entran cuentas de { $server }. Entre en Element con su cuenta de { $server } y escríbame el código desde ella. Si no tiene una, escriba a { $contact }
soy-too-many = Hubo demasiados códigos equivocados. Espere una hora y pruebe de nuevo con el código más reciente, o escriba a { $contact }
soy-only-in-private = Un código es solo para usted, y aquí lo leen otras personas: borre su mensaje. Después abra un chat privado conmigo y escríbalo allí.

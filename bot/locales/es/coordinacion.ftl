# La sala de coordinación.
coordinacion-room-name = Coordinación de las mesas
coordinacion-room-topic = Aquí se abren las mesas y llegan los avisos para la coordinación.
coordinacion-welcome = Esta es la sala de la coordinación. Desde aquí puede abrir una mesa: escriba `!ayuda` y verá cómo.
coordinacion-identity-changed = La identidad de { $user } cambió: su cuenta ya no usa las llaves de antes. Puede ser un teléfono nuevo, o alguien más. Hasta que usted lo confirme, esa cuenta no recibe mensajes nuevos. Llame a la persona para comprobar que el cambio es suyo y luego escriba: `!lista confirmar { $user } { $code }`
coordinacion-identity-accepted = { $user } vuelve a recibir los mensajes nuevos de sus mesas.
coordinacion-identity-settled = No hay un cambio de { $user } con ese código. Revise el código del aviso más reciente sobre esa cuenta.

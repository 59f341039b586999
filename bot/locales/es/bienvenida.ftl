# La bienvenida a quien entra.
bienvenida-hello = { $count ->
        [one] Le damos la bienvenida, { $users }, a **{ $name }**, la mesa de trabajo de { $parties }.
       *[other] Les damos la bienvenida, { $users }, a **{ $name }**, la mesa de trabajo de { $parties }.
    }
bienvenida-archived = Ahora la mesa está archivada: se puede leer todo, y por ahora no se puede escribir. Si hace falta reabrirla, hable con la coordinación: { $users }.
bienvenida-so-far = Lo que pasó hasta ahora:
bienvenida-where = Lo que se conversó se puede leer desde el comienzo. La próxima reunión, los documentos y los acuerdos están siempre en el mensaje fijado, arriba. Para participar basta con escribir.
bienvenida-ask = { $count ->
        [one] Para cualquier pregunta: { $users }.
       *[other] Para cualquier pregunta, cualquiera de estas personas: { $users }.
    }

# Las salas de videollamadas, siempre abiertas: la de la mesa y las salas aparte.
help-sala = Le envía en privado su entrada a la sala de videollamadas de la mesa, abierta también entre reuniones. Con nombres de partes, a una sala aparte solo para ellas; las demás personas de esas partes reciben la suya.
    .brief = Su entrada a la sala de videollamadas de la mesa.
    .example = !sala
sala-sent = Le envié en privado su entrada a la sala de videollamadas.
sala-called = { $count ->
        [one] La entrada a la sala aparte de { $parties } la recibe también otra persona.
       *[other] La entrada a la sala aparte de { $parties } la reciben también otras { $count } personas.
    }
sala-invited = { $by } abrió una sala aparte y le espera allí.
sala-not-yours = Una sala aparte la abre quien modera o una persona de esas partes. Incluya la suya entre las partes, o escriba `!sala` para entrar en la sala de toda la mesa.
sala-too-many = En la última hora usted ya llamó a otras personas a { $count } salas aparte. Espere un rato antes de abrir otra, o pida a quien modera que la abra.

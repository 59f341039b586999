# La portada: el mensaje fijado de cada mesa.
portada-heading = **{ $name }** (Mesa { $mesa })
portada-archived = Esta mesa está archivada: se puede leer todo y no escribir. La coordinación puede reabrirla.
portada-help-moderator = ¿Necesita ayuda? Escriba aquí a { $users }, o `!ayuda` para ver lo que puede hacer.
portada-help = ¿Necesita ayuda? Escriba `!ayuda` para ver lo que puede hacer.

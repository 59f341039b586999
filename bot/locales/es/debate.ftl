# Los debates: un hilo para cada tema.
help-debate-abrir = Abre un debate con su título y, en las líneas de abajo, la pregunta. Las respuestas van en su hilo.
    .example =
        !debate abrir "Formación docente"
        ¿Qué apoyos necesitan las escuelas rurales?
help-debate-lista = Muestra los debates abiertos, con cuánto se escribió y cuándo, y después los cerrados.
    .menu = Los debates.
    .example = !debate lista
help-debate-resumen = Cuenta de un debate quiénes participaron, qué archivos se compartieron y qué acuerdos salieron. En el hilo del debate no hace falta el número.
    .example = !debate resumen DEB-1
help-debate-cerrar = Cierra un debate con el resumen que usted escribe en las líneas de abajo. El hilo se puede seguir leyendo.
    .example =
        !debate cerrar DEB-1
        Las partes coinciden en priorizar las tutorías entre escuelas.

# El mensaje que abre el hilo.
debate-opening = 💬 **Debate { $debate }: { $title }**
debate-words = > { $words }
debate-opening-how = Responda en este hilo para participar. Lo abrió { $user }.
debate-opening-closed = Debate cerrado por { $user } el { $day }. El hilo se puede seguir leyendo.

# Al abrirlo y al cerrarlo.
debate-opened = Abrí el Debate { $debate } en la sala de la mesa.
debate-closed = Cerré el Debate { $debate }; el resumen está en su hilo y en la sala de la mesa.
debate-closed-here = **Debate { $debate } cerrado.** Resumen de { $user }:
debate-closed-news = **Se cerró el Debate { $debate }: { $title }.** Resumen de { $user }:
debate-ask-summary = ¿Con qué resumen cierro el Debate { $debate } («{ $title }»)? Responda a este mensaje con el texto: lo publico en el hilo y en la sala.

# Al verlos.
debate-list = { $count ->
        [one] Hay un debate abierto:
       *[other] Hay { $count } debates abiertos:
    }
debate-item = { $messages ->
        [one] { $debate }: { $title } (1 mensaje, del { $day })
       *[other] { $debate }: { $title } ({ $messages } mensajes, el último del { $day })
    }
debate-item-new = { $debate }: { $title } (abierto el { $day }, todavía sin mensajes)
debate-list-closed = { $count ->
        [one] Hay un debate cerrado:
       *[other] Hay { $count } debates cerrados:
    }
debate-item-closed = { $messages ->
        [0] { $debate }: { $title } (sin mensajes; lo cerró { $user } el { $day })
        [one] { $debate }: { $title } (1 mensaje; lo cerró { $user } el { $day })
       *[other] { $debate }: { $title } ({ $messages } mensajes; lo cerró { $user } el { $day })
    }
debate-list-closed-more = { $count ->
        [one] Y otro cerrado antes.
       *[other] Y otros { $count } cerrados antes.
    }
debate-list-next = Para saber más de uno, escriba por ejemplo `!debate resumen { $debate }`.
debate-none = Esta mesa todavía no tiene debates. Los abren quien modera y los puntos focales, por ejemplo con `!debate abrir "Formación docente"` y, debajo, la pregunta.

debate-digest = **Debate { $debate }: { $title }**
debate-digest-open = Está abierto desde el { $at }; lo abrió { $user }.
debate-digest-silent = Todavía no escribió nadie. Para participar, responda en su hilo.
debate-digest-activity = { $messages ->
        [one] Hay 1 mensaje, del { $last }. Participó:
       *[other] { $people ->
            [one] Hay { $messages } mensajes de una persona; el último, del { $last }. Participó:
           *[other] Hay { $messages } mensajes de { $people } personas; el último, del { $last }. Participaron:
        }
    }
debate-digest-party = { $count ->
        [one] { $party }: 1 persona
       *[other] { $party }: { $count } personas
    }
debate-digest-staff = { $count ->
        [one] moderación y coordinación: 1 persona
       *[other] moderación y coordinación: { $count } personas
    }
debate-digest-others = { $count ->
        [one] 1 persona que ya no está en las listas
       *[other] { $count } personas que ya no están en las listas
    }
debate-file = `{ $document }` ({ $name })
debate-digest-files = { $count ->
        [one] Se compartió un archivo: { $files }.
       *[other] Se compartieron { $count } archivos: { $files }.
    }
debate-digest-agreements = { $count ->
        [one] De este debate salió un acuerdo:
       *[other] De este debate salieron { $count } acuerdos:
    }
debate-digest-agreement = { $agreement }: { $what }

# El mensaje fijado y la bienvenida.
debate-portada = **Debates abiertos**
debate-portada-more = { $count ->
        [one] Y otro más: `!debate lista`.
       *[other] Y otros { $count }: `!debate lista`.
    }
debate-named = «{ $title }» ({ $debate })
debate-so-far = { $count ->
        [one] Hay un debate abierto: { $debates }. Se participa en su hilo.
       *[other] Hay { $count } debates abiertos, entre ellos { $debates }. Se participa en el hilo de cada uno.
    }

# Lo que no se puede.
debate-title-missing = Falta el título del debate. Escríbalo entre comillas, por ejemplo: `!debate abrir "Formación docente"`.
debate-question-long = La pregunta tiene { $length } caracteres y caben { $limit }. Deje lo principal; lo demás puede escribirlo en el hilo.
debate-summary-missing = Falta el resumen. Escríbalo en las líneas de abajo de `!debate cerrar`.
debate-summary-long = El resumen tiene { $length } caracteres y caben { $limit }. Deje lo principal; el resto puede ir en un archivo.
debate-no-such = La Mesa { $mesa } no tiene un Debate { $debate }. Con `!debate lista` ve los que hay.
debate-none-open = La Mesa { $mesa } no tiene debates abiertos. Para ver los cerrados, escriba `!debate lista`.
debate-which = Hay varios debates abiertos: { $debates }. Agregue el número del que le interesa, por ejemplo `!debate resumen DEB-1`, o escríbalo en su hilo.
debate-is-closed = El Debate { $debate } ya está cerrado; lo cerró { $user }. Para verlo, escriba `!debate resumen { $debate }`.

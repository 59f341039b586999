# La entrada personal a una reunión: lo que se envía en privado, y su página.
entrada-sent = Le envié en privado su entrada a la Reunión { $meeting }.
entrada-no-meeting = La Mesa { $mesa } no tiene ninguna reunión en curso ni por venir. Para hablar ahora, entre en la sala de videollamadas de la mesa: `!sala`.
entrada-for = { $titled ->
        [yes] Su entrada a la **Reunión { $meeting }** («{ $title }»), { $when }:
       *[no] Su entrada a la **Reunión { $meeting }**, { $when }:
    }
entrada-for-room = Su entrada a la **sala de videollamadas** de la mesa «{ $name }»:
entrada-for-side-room = Su entrada a la **sala aparte** de { $parties }, de la mesa «{ $name }»:
entrada-page = [{ $link }]({ $link })
entrada-page-opens = Abra ese enlace a la hora de la reunión: allí entra con su nombre, con video o solo con audio. La entrada se abre a las { $opens }.
entrada-page-is-open = Ya puede abrir ese enlace: allí entra con su nombre, con video o solo con audio.
entrada-room-lasts = El enlace sirve durante { $lasts }; después, pida otro con `!sala`.
entrada-direct = Entrar: [{ $link }]({ $link })
entrada-direct-audio = Entrar solo con audio: [{ $link }]({ $link })
entrada-personal = Es personal: quien use esta entrada aparece con el nombre de usted. No la reenvíe.
entrada-too-early = Todavía es pronto para entrar. Escriba `!entrar` desde el { $since } y se la envío.
entrada-cancelled = { $titled ->
        [yes] No hay entrada: la Reunión { $meeting } («{ $title }»), prevista para el { $when }, se canceló.
       *[no] No hay entrada: la Reunión { $meeting }, prevista para el { $when }, se canceló.
    }
entrada-over = { $titled ->
        [yes] La Reunión { $meeting } («{ $title }»), del { $when }, ya terminó. Si se grabó, la encuentra con `!grabación lista`.
       *[no] La Reunión { $meeting }, del { $when }, ya terminó. Si se grabó, la encuentra con `!grabación lista`.
    }

# La página. Aquí no hay formato: es texto tal cual.
entrada-page-meeting = { $titled ->
        [yes] Reunión { $meeting }: { $title }
       *[no] Reunión { $meeting }
    }
entrada-page-room = Sala de videollamadas de la mesa
entrada-page-side-room = Sala aparte de { $parties }
entrada-page-mesa = Mesa de trabajo «{ $name }»
entrada-page-when = Fecha: { $when }. Duración: { $length }.
entrada-page-moved = La reunión cambió de fecha: antes era el { $before }.
entrada-page-name = Entrará con este nombre:
entrada-page-no-name = Al entrar, escriba su nombre y su país, para que los demás sepan quién es: por ejemplo, { $name }.
entrada-page-enter = Entrar
entrada-page-listen = Entrar solo con audio
entrada-page-watch = Es una reunión grande: usted ve y escucha, sin cámara ni micrófono. Puede escribir en el chat y pedir la palabra con la mano.
entrada-page-watch-enter = Solo ver
entrada-page-watch-listen = Solo escuchar
entrada-page-slow = ¿Poca señal? Con audio solo gasta mucho menos y se corta menos.
entrada-page-trouble = Si el teléfono le propone instalar una aplicación, puede seguir en el navegador. Si la reunión se corta, vuelva a esta página y entre otra vez.
entrada-page-early = La entrada se abre el { $opens }. Guarde este enlace y ábralo entonces.
entrada-page-again = Ver si ya se abrió
entrada-page-over = Esta reunión ya terminó.
entrada-page-cancelled = Esta reunión se canceló.
entrada-page-archived = Esta mesa está archivada: por ahora no tiene reuniones.
entrada-page-nowhere = Todavía no está dicho dónde se realizan las reuniones. Escriba a la coordinación.
entrada-page-personal = Este enlace es personal: no lo reenvíe.
entrada-page-unlisted = Usted ya no está en la lista de esta mesa
    .next = Por eso este enlace no abre la reunión. Si es un error, escriba al punto focal de su equipo o a { $contact }.

# Lo que se dice a quien intenta iniciar una videollamada que no puede empezar.
entrada-hook-unknown = Esta sala no es de ninguna mesa de trabajo. Entre con el enlace que recibió.
entrada-hook-early = Todavía no es la hora: la reunión se abre el { $opens }.
entrada-hook-over = Esta reunión ya terminó.
entrada-hook-cancelled = Esta reunión se canceló.
entrada-hook-archived = La mesa está archivada: por ahora no tiene reuniones.

# Lo que se dice a quien modera cuando en la videollamada está alguien a quien ninguna lista nombra.
entrada-unlisted-there = { $titled ->
        [yes] **{ $person } está en la videollamada de la Reunión { $meeting } («{ $title }») y ya no figura en la mesa.**
       *[no] **{ $person } está en la videollamada de la Reunión { $meeting } y ya no figura en la mesa.**
    }
entrada-unlisted-out = Para que salga, abra en la videollamada el menú que está sobre la imagen de esa persona y expúlsela. La entrada que ya tenía le sirve hasta que se cierre la reunión: si vuelve, se lo digo otra vez.

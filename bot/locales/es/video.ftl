# La página donde se ve una grabación, y los enlaces que la abren.
video-tab = Grabación de una reunión
video-preview = Abra el enlace para verla. No hace falta tener cuenta.
video-title = Reunión { $meeting }
video-title-named = { $title }
video-of = Mesa de trabajo «{ $name }», { $day }.
video-length = Dura { $length }.
video-player = Grabación de la reunión, con imagen y sonido
video-player-audio = Grabación de la reunión, solo el sonido
video-begins = Empieza en el minuto { $at } cuando la ponga en marcha.
video-versions = Cómo verla
video-version-video = Completa ({ $size })
video-version-360p = Más liviana, 360p ({ $size })
video-version-audio = Solo el sonido ({ $size })
video-chapters = Los puntos de la reunión
video-agreements = Lo que se acordó
video-agreement = Acuerdo { $agreement }: { $what }.
video-agreement-who = Responde { $who }, hasta el { $due }.
video-agreement-due = Hasta el { $due }.
video-download = Guardar una copia
video-download-how = Para verla sin conexión. Guárdela donde solo usted la vea: es de la mesa.
video-download-video = Guardar completa ({ $size })
video-download-360p = Guardar en 360p ({ $size })
video-download-audio = Guardar el sonido ({ $size })
video-file = { $which ->
        [audio] grabacion-{ $recording }-{ $meeting }-sonido
        [small] grabacion-{ $recording }-{ $meeting }-360p
       *[video] grabacion-{ $recording }-{ $meeting }
    }
video-about = Sobre este enlace
video-about-own = Es solo para usted y sirve hasta el { $until }, mientras usted esté en la mesa. No lo reenvíe. Si vence, pida otro con 🎥 en el aviso de la grabación.
video-about-shared = Se lo pasaron para que vea esta grabación hasta el { $until }. Quien lo tenga puede verla: no lo reenvíe. La mesa sabe que se compartió, y cuántas veces se vio, no quién la vio.
video-over-expired = Este enlace venció
    .own = La grabación sigue guardada. Pida otro enlace con 🎥 en el aviso de la grabación, en la sala de la mesa.
    .shared = La grabación se compartió por unos días, que ya pasaron. Si todavía tiene que verla, pida otro enlace a quien se lo pasó.
video-over-revoked = Este enlace se revocó
    .own = Pida otro con 🎥 en el aviso de la grabación, en la sala de la mesa.
    .shared = Quienes llevan la mesa dejaron de compartir la grabación con él. Si todavía tiene que verla, hable con quien se lo pasó.
video-over-left = Este enlace ya no abre la grabación
    .own = La ven quienes están en la mesa, y ahora usted no figura en sus listas. Si es un error, hable con el punto focal de su equipo.
    .shared = La ven quienes están en la mesa. Hable con quien se lo pasó.
video-over-removed = Esta grabación ya no está
    .own = Se quitó de la mesa. Quien la modera sabe por qué.
    .shared = Se quitó de la mesa. Si la necesita, hable con quien le pasó el enlace.

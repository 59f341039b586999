# Las grabaciones de las reuniones.
help-grabacion-enlazar = Guarda la dirección donde se puede volver a ver una reunión, y avisa en la sala.
    .example = !grabación enlazar REU-1 https://video.example/mesa-1.mp4
help-grabacion-ver = Muestra una grabación por su número; sin número, todas.
    .menu = Las grabaciones de las reuniones.
    .example = !grabación ver
help-grabacion-lista = Muestra las grabaciones de la mesa, las últimas primero.
    .example = !grabación lista
help-grabacion-compartir = Hace un enlace para que personas de los equipos que no están en la mesa vean una grabación, por unos días (7 si no dice cuántos). La mesa ve que se compartió.
    .example = !grabación compartir GRA-1 días=7 para="equipo de currículo"
help-grabacion-revocar = Deja sin efecto en el acto los enlaces de una grabación compartida, o uno solo por su número.
    .example = !grabación revocar GRA-1
help-grabacion-quitar = Quita una grabación, después de preguntarle: se borra lo que se guardó de ella. Su número queda en el registro.
    .example = !grabación quitar GRA-1
help-grabacion-asignar = Asigna a una reunión una grabación que quedó aparte, después de preguntarle; sin carpeta, muestra las que hay.
    .example = !grabación asignar abcdefgh REU-1

grabacion-news = { $titled ->
        [yes] **Ya se puede volver a ver la Reunión { $meeting }** del { $day }: «{ $title }» (Grabación { $recording }).
       *[no] **Ya se puede volver a ver la Reunión { $meeting }** del { $day } (Grabación { $recording }).
    }
grabacion-link = Dirección: [{ $link }]({ $link })
grabacion-facts = Dura { $length } y pesa { $size }.
grabacion-kept = { $titled ->
        [yes] **Ya se puede volver a ver la Reunión { $meeting }** del { $day }: «{ $title }» (Grabación { $recording }).
       *[no] **Ya se puede volver a ver la Reunión { $meeting }** del { $day } (Grabación { $recording }).
    }
grabacion-part = Es la parte { $part } de lo que se grabó de esta reunión.
grabacion-began = Empezó a grabarse a esta hora:
grabacion-chapters = Puntos de la agenda, y en qué momento de la grabación empieza cada uno:
grabacion-chapter = { $at }: { $title }
grabacion-agreements = Acuerdos que se anotaron en la reunión:
grabacion-agreement = Acuerdo { $agreement }: { $what }
grabacion-tap = Para verla, toque 🎥: le envío su enlace por mensaje privado.
grabacion-until = Se guarda hasta el { $until }.
grabacion-kept-since = La guardo cifrada desde el { $when }. SHA-256: `{ $sha256 }`.
grabacion-linked = Enlacé la Grabación { $recording } a la Reunión { $meeting } y avisé en la sala de la mesa.
grabacion-shown = { $titled ->
        [yes] **Grabación { $recording }: { $title }**. De la Reunión { $meeting } del { $day }.
       *[no] **Grabación { $recording }**. De la Reunión { $meeting } del { $day }.
    }
grabacion-added = La enlazó { $user } el { $when }.
grabacion-list = { $count ->
        [one] Hay una grabación:
       *[other] Hay { $count } grabaciones, las últimas primero:
    }
grabacion-list-more = { $count ->
        [one] Y otra más, que puede ver en su reunión: `!REU-1`.
       *[other] Y otras { $count }, que puede ver en su reunión: `!REU-1`.
    }
grabacion-line = { $titled ->
        [yes] { $recording }: { $title } (Reunión { $meeting }), en [{ $host }]({ $link })
       *[no] { $recording }: Reunión { $meeting }, en [{ $host }]({ $link })
    }
grabacion-line-kept = { $titled ->
        [yes] { $recording }: { $title } (Reunión { $meeting }), { $length }, { $size }
       *[no] { $recording }: Reunión { $meeting }, { $length }, { $size }
    }
grabacion-none = La Mesa { $mesa } no tiene grabaciones todavía. Cuando haya una, la verá aquí y en la sala. Quien modera también puede enlazar una así: `!grabación enlazar REU-1 https://video.example/mesa-1.mp4`.
grabacion-portada = **Grabaciones**
grabacion-portada-long = { $titled ->
        [yes] { $recording }: { $title } (Reunión { $meeting }); para ver la dirección: `!{ $recording }`
       *[no] { $recording }: Reunión { $meeting }; para ver la dirección: `!{ $recording }`
    }
grabacion-portada-more = { $count ->
        [one] Y otra más: `!grabación lista`.
       *[other] Y otras { $count }: `!grabación lista`.
    }
grabacion-so-far = { $count ->
        [one] Hay una grabación, de la Reunión { $meeting }: `!grabación lista`.
       *[other] Hay { $count } grabaciones; la última, de la Reunión { $meeting }: `!grabación lista`.
    }

# Lo que no se puede.
grabacion-not-found = La Mesa { $mesa } no tiene una Grabación { $recording }. Con `!grabación lista` ve las que hay.
grabacion-twice = Esa dirección ya está enlazada a la Reunión { $meeting }: es la Grabación { $recording }. No hace falta hacer nada más.
grabacion-early = La reunión todavía no empezó: si la dirección no es la de su grabación, avise a quien modera.
grabacion-of-cancelled = La Reunión { $meeting } se canceló y no puede tener grabación. Revise el número: con `!reunión lista` ve las que se realizaron.

# Verla, con un enlace propio.
grabacion-watch = **Grabación { $recording }**, de la Reunión { $meeting }: este es su enlace para verla.
grabacion-watch-link = [{ $link }]({ $link })
grabacion-watch-own = Es solo para usted: no lo reenvíe. Sirve durante { $lasts } y mientras usted esté en la mesa. Si quiere que la vea otra persona de su equipo, pida a quien modera o al punto focal que la comparta.
grabacion-watch-sent = Le envié por mensaje privado su enlace para verla.
grabacion-no-pages = Por ahora no puedo mostrar la Grabación { $recording }: falta la dirección de las páginas. Pida ayuda a { $contact }.

# Compartirla con quienes no están en la mesa.
grabacion-shared = { $said ->
        [yes] { $user } compartió la **Grabación { $recording }** con personas de fuera de la mesa, para «{ $whom }», hasta el { $until } (enlace { $number }). Para que deje de verse: `!grabación revocar { $recording } { $number }`.
       *[no] { $user } compartió la **Grabación { $recording }** con personas de fuera de la mesa hasta el { $until } (enlace { $number }). Para que deje de verse: `!grabación revocar { $recording } { $number }`.
    }
grabacion-share-made = { $said ->
        [yes] Compartí la Grabación { $recording } para «{ $whom }» (enlace { $number }) y avisé en la sala de la mesa. El enlace está en sus mensajes privados.
       *[no] Compartí la Grabación { $recording } (enlace { $number }) y avisé en la sala de la mesa. El enlace está en sus mensajes privados.
    }
grabacion-share-link = { $said ->
        [yes] Enlace { $number } de la **Grabación { $recording }** (Reunión { $meeting }), para «{ $whom }»:
       *[no] Enlace { $number } de la **Grabación { $recording }** (Reunión { $meeting }):
    }
grabacion-share-how = Páselo solo a esas personas: quien lo tenga puede ver la grabación, sin cuenta, hasta el { $until }. Para que deje de servir antes: `!grabación revocar { $recording } { $number }`.
grabacion-shares = { $count ->
        [0] Hoy no está compartida con nadie de fuera de la mesa. Enlaces anteriores:
        [one] Compartida con personas de fuera de la mesa:
       *[other] Compartida con personas de fuera de la mesa, con { $count } enlaces:
    }
grabacion-shares-listed = Lo compartido con personas de fuera de la mesa:
grabacion-share = Enlace { $number }{ $said ->
        [yes] , para «{ $whom }»
       *[no] { "" }
    }: { $state ->
        [live] hasta el { $until }
        [revoked] revocado el { $until }
       *[expired] venció el { $until }
    }; { $count ->
        [0] todavía nadie la vio
        [one] se vio una vez
       *[other] se vio { $count } veces
    }.
grabacion-share-of = { $recording }, enlace { $number }{ $said ->
        [yes] , para «{ $whom }»
       *[no] { "" }
    }: { $state ->
        [live] hasta el { $until }
        [revoked] revocado el { $until }
       *[expired] venció el { $until }
    }; { $count ->
        [0] todavía nadie la vio
        [one] se vio una vez
       *[other] se vio { $count } veces
    }.
grabacion-revoked = { $count ->
        [one] Este enlace de la **Grabación { $recording }** ya no sirve; si alguien la estaba viendo, se le cortó:
       *[other] Estos enlaces de la **Grabación { $recording }** ya no sirven; si alguien la estaba viendo, se le cortó:
    }
grabacion-revoked-line = Enlace { $number }{ $said ->
        [yes] , para «{ $whom }»
       *[no] { "" }
    }; { $count ->
        [0] nadie la había visto
        [one] se vio una vez
       *[other] se vio { $count } veces
    }.
grabacion-share-reference = De la Grabación { $recording } solo guardo la dirección: compártala usted mismo, tal como la muestra `!grabación ver { $recording }`.
grabacion-share-days = Puedo compartirla entre 1 y { $limit } días, no { $days }. Por ejemplo: `días=7`.
grabacion-share-whom-long = Diga para quién en pocas palabras: son { $length } letras y caben { $limit }. Por ejemplo: `para="equipo de currículo"`.
grabacion-share-none = La Grabación { $recording } no tiene un enlace { $number }. Con `!grabación ver { $recording }` ve los que hay.
grabacion-share-over = El enlace { $number } de la Grabación { $recording } ya no servía. No hace falta hacer nada más.
grabacion-share-none-live = La Grabación { $recording } no está compartida ahora. Para compartirla: `!grabación compartir { $recording } días=7 para="equipo de currículo"`.
grabacion-share-not-yours = Ese enlace de la Grabación { $recording } lo hizo otra persona: pida a quien modera la mesa que lo revoque.
# Quitarlas, y lo que se dice cuando algo falta.
grabacion-remove-ask = { $titled ->
        [yes] ¿Quito la Grabación { $recording } («{ $title }»), de la Reunión { $meeting }?
       *[no] ¿Quito la Grabación { $recording }, de la Reunión { $meeting }?
    }
grabacion-remove-ask-kept = Se borran el video, sus versiones livianas y los enlaces para verla, y no se pueden recuperar. Si la quiere quitar, toque ✅.
grabacion-remove-ask-link = Dejo de mostrar la dirección; lo que hay en ese sitio no cambia. Si la quiere quitar, toque ✅.
grabacion-removed = Quité la Grabación { $recording } de la Reunión { $meeting }.
grabacion-removed-already = La Grabación { $recording } ya no está: la quitó { $user } el { $at }. Con `!grabación lista` ve las que hay.
grabacion-missing = { $titled ->
        [yes] **No llegó ninguna grabación de la Reunión { $meeting }** («{ $title }», Mesa { $mesa }), del { $when }. Revise, por favor:
       *[no] **No llegó ninguna grabación de la Reunión { $meeting }** (Mesa { $mesa }), del { $when }. Revise, por favor:
    }
grabacion-missing-started = ¿Se empezó a grabar? En la videollamada se ve un aviso rojo mientras se graba.
grabacion-missing-jibri = Si se grabó, pida a quien administra el servidor de videollamadas que mire si la grabación quedó allí. En cuanto me la entregue, la guardo y la anuncio.
grabacion-missing-link = Si tiene el video, publíquelo en el hilo de la reunión, o enlace su dirección: `!grabación enlazar { $meeting } https://video.example/mesa-1.mp4`.
grabacion-missing-none = Si la reunión no se hizo o no se iba a grabar, no hace falta hacer nada.
grabacion-not-running = { $titled ->
        [yes] **La Reunión { $meeting } («{ $title }») no se está grabando**, y ya hay personas en la videollamada.
       *[no] **La Reunión { $meeting } no se está grabando**, y ya hay personas en la videollamada.
    }
grabacion-stopped = { $titled ->
        [yes] **La Reunión { $meeting } («{ $title }») dejó de grabarse**, y siguen personas en la videollamada.
       *[no] **La Reunión { $meeting } dejó de grabarse**, y siguen personas en la videollamada.
    }
grabacion-not-running-how = Para grabarla, entre a la videollamada y elija en el menú «Iniciar grabación». Si no puede, avise a quien administra el servidor de videollamadas.
grabacion-aside-unknown = Llegó una grabación que no es de ninguna reunión que yo conozca, y la dejé aparte: es la carpeta `aside/{ $folder }`, donde se entregan las grabaciones. Pida a quien administra el servidor que la mire. Si es de una reunión, asígnela: `!grabación asignar { $folder } REU-1`.
grabacion-aside-unreadable = Llegó una grabación que no se puede reproducir, y la dejé aparte: es la carpeta `aside/{ $folder }`, donde se entregan las grabaciones. Pida a quien administra el servidor que vea si la puede reparar; si la devuelve a su lugar, la reviso de nuevo.

# Las que quedaron aparte.
grabacion-aside-list = { $count ->
        [one] Hay una grabación aparte:
       *[other] Hay { $count } grabaciones aparte:
    }
grabacion-aside-line = Carpeta `{ $folder }`: terminó el { $when }; pesa { $size }.
grabacion-aside-more = { $count ->
        [one] Y otra más.
       *[other] Y otras { $count }.
    }
grabacion-aside-how = Si sabe de qué reunión es una, asígnela: `!grabación asignar { $folder } REU-1`.
grabacion-aside-none = No hay grabaciones aparte.
grabacion-aside-not-found = No encuentro aparte la carpeta `{ $folder }`. Si acaba de llegar, espere un minuto; con `!grabación asignar` ve las que hay.
grabacion-aside-no-meeting = No hay una Reunión { $meeting }. Con `!reunión lista mesa=MESA-1` ve las de una mesa.
grabacion-aside-which = Diga de qué reunión es: `!grabación asignar { $folder } REU-1`.
grabacion-assign-ask = { $titled ->
        [yes] ¿Es esta la grabación de la **Reunión { $meeting }: { $title }**, de la mesa «{ $mesa }», del { $when }?
       *[no] ¿Es esta la grabación de la **Reunión { $meeting }**, de la mesa «{ $mesa }», del { $when }?
    }
grabacion-assign-ask-how = En cuanto toque ✅ la guardo y la anuncio en esa mesa, y todas sus personas pueden verla. Tóquelo solo si lo sabe con seguridad.
grabacion-assigned = Guardo lo que hay en la carpeta `{ $folder }` como grabación de la Reunión { $meeting } y lo anuncio en su mesa.

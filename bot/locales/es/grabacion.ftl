# Las grabaciones de las reuniones.
help-grabacion-enlazar = Guarda la dirección donde se puede volver a ver una reunión, y avisa en la sala.
    .example = !grabación enlazar REU-1 https://video.example/mesa-1.mp4
help-grabacion-ver = Muestra una grabación por su número; sin número, todas.
    .menu = Las grabaciones de las reuniones.
    .example = !grabación ver
help-grabacion-lista = Muestra las grabaciones de la mesa, las últimas primero.
    .example = !grabación lista

grabacion-news = { $titled ->
        [yes] **Ya se puede volver a ver la Reunión { $meeting }** del { $day }: «{ $title }» (Grabación { $recording }).
       *[no] **Ya se puede volver a ver la Reunión { $meeting }** del { $day } (Grabación { $recording }).
    }
grabacion-link = Dirección: [{ $link }]({ $link })
grabacion-facts = Dura { $length } y pesa { $size }.
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
grabacion-none = La Mesa { $mesa } no tiene grabaciones todavía. Quien modera enlaza una así: `!grabación enlazar REU-1 https://video.example/mesa-1.mp4`.
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

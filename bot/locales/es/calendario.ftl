# Las reuniones por venir y el calendario de cada persona.
help-calendario = Muestra las reuniones de las próximas semanas, por día y en su hora; en privado, las de todas sus mesas, con un enlace para su calendario.
    .menu = Sus reuniones, por día.
    .example = !calendario
help-calendario-nueva = Le envía en privado un enlace nuevo para su calendario; el anterior deja de servir.
    .example = !calendario nuevo
calendario-mine = Reuniones de sus mesas en las próximas { $weeks } semanas, con la hora de { $zone }:
calendario-mesa = Reuniones de la Mesa { $mesa } en las próximas { $weeks } semanas, con la hora de { $zone }:
calendario-all = Reuniones de todas las mesas en las próximas { $weeks } semanas, con la hora de { $zone }:
calendario-none-mine = No hay reuniones de sus mesas en las próximas { $weeks } semanas.
calendario-none-mesa = No hay reuniones de la Mesa { $mesa } en las próximas { $weeks } semanas.
calendario-none-all = No hay reuniones en las próximas { $weeks } semanas.
calendario-day = **{ $day }**
calendario-line = { $titled ->
        [yes] { $start } a { $end }: { $meeting }, { $title }
       *[no] { $start } a { $end }: { $meeting }
    }{ $count ->
        [0] { "" }
       *[other] { " " }⚠ A la misma hora que { $clashes }.
    }
calendario-line-of = { $titled ->
        [yes] { $start } a { $end }: { $meeting }, { $title } ({ $name })
       *[no] { $start } a { $end }: { $meeting } ({ $name })
    }{ $count ->
        [0] { "" }
       *[other] { " " }⚠ A la misma hora que { $clashes }.
    }
calendario-more = { $count ->
        [one] Y otra reunión más.
       *[other] Y otras { $count } reuniones.
    }
calendario-link = Su calendario, solo para usted: [{ $link }]({ $link })
calendario-link-how = En el calendario de su teléfono o computadora elija «suscribirse a un calendario» y pegue el enlace: las reuniones aparecerán y cambiarán solas. No lo comparta: quien lo tenga ve las reuniones de sus mesas. Si lo perdió o alguien lo vio, escriba `!calendario nuevo`.
calendario-has-link = Ya tiene un enlace para su calendario, que le envié antes. Si no lo encuentra, escriba `!calendario nuevo`: le enviaré otro y el anterior dejará de servir.
calendario-new-link = Este es su enlace nuevo; el anterior ya no sirve.
calendario-sent-privately = Le envié el enlace en un mensaje privado.
calendario-no-links = Todavía no hay enlaces para calendarios: falta la dirección de las páginas (`web.public_url`, en la configuración). Avise a { $contact }.

# Dentro del archivo que toman los calendarios.
calendario-file-name = reunion-{ $meeting }
calendario-file-cancelled = reunion-{ $meeting }-cancelada
calendario-file-mine = Mesas de trabajo
calendario-file-organizer = Coordinación de las mesas
calendario-file-summary = { $titled ->
        [yes] { $title } ({ $name })
       *[no] Reunión { $meeting } ({ $name })
    }
calendario-file-location = En línea, desde la sala de la mesa «{ $name }» en Element
calendario-file-how = Reunión { $meeting } de «{ $name }». Para entrar, abra la sala de la mesa en Element: el anuncio de la reunión dice cómo.

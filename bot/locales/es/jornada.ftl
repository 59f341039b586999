# Lo que la coordinación ve cada mañana.
jornada-heading = **Las mesas hoy**, { $day }
jornada-late = Debí decirlo el { $at } y llega con retraso, porque estuve sin conexión.
jornada-today = Reuniones de hoy:
jornada-meeting = **{ $time }**, Reunión { $meeting } de la mesa «{ $name }» ({ $mesa })
jornada-lacking = De aquí a siete días, a estas reuniones les falta algo:
jornada-lacks = Reunión { $meeting } de la mesa «{ $name }» ({ $mesa }), el { $when }. Falta: { $what }.
jornada-lists = Listas que se esperan:
jornada-list = { $party }, de la mesa «{ $name }» ({ $mesa }): pedida el { $since }
jornada-agreements = Acuerdos que vencen de aquí a siete días, o que ya vencieron:
jornada-agreement = { $overdue ->
        [yes] Acuerdo { $agreement } ({ $mesa }), vencido: era para el { $due }. { $what }
       *[no] Acuerdo { $agreement } ({ $mesa }), para el { $due }. { $what }
    }
jornada-more = Y { $count } más.

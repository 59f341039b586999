# Ce que la coordination voit chaque matin.
jornada-heading = **Les mesas aujourd’hui**, { $day }
jornada-late = C’était pour le { $at } et arrive en retard, car j’étais hors ligne.
jornada-today = Réunions d’aujourd’hui :
jornada-meeting = **{ $time }**, Réunion { $meeting } de la mesa « { $name } » ({ $mesa })
jornada-lacking = Dans les sept jours, il manque quelque chose à ces réunions :
jornada-lacks = Réunion { $meeting } de la mesa « { $name } » ({ $mesa }), le { $when }. Il manque : { $what }.
jornada-lists = Listes attendues :
jornada-list = { $party }, de la mesa « { $name } » ({ $mesa }) : demandée le { $since }
jornada-agreements = Accords à échéance dans les sept jours, ou en retard :
jornada-agreement = { $overdue ->
        [yes] Accord { $agreement } ({ $mesa }), en retard : il était pour le { $due }. { $what }
       *[no] Accord { $agreement } ({ $mesa }), pour le { $due }. { $what }
    }
jornada-more = Et { $count } de plus.

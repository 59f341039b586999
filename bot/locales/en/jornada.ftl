# What coordination sees each morning.
jornada-heading = **The mesas today**, { $day }
jornada-late = This was meant for { $at } and comes late, because I was offline.
jornada-today = Meetings today:
jornada-meeting = **{ $time }**, Meeting { $meeting } of the mesa “{ $name }” ({ $mesa })
jornada-lacking = In the next seven days these meetings lack something:
jornada-lacks = Meeting { $meeting } of the mesa “{ $name }” ({ $mesa }), on { $when }. Missing: { $what }.
jornada-lists = Lists that are awaited:
jornada-list = { $party }, of the mesa “{ $name }” ({ $mesa }): asked for on { $since }
jornada-agreements = Agreements that are due in the next seven days, or overdue:
jornada-agreement = { $overdue ->
        [yes] Agreement { $agreement } ({ $mesa }), overdue: it was due on { $due }. { $what }
       *[no] Agreement { $agreement } ({ $mesa }), due on { $due }. { $what }
    }
jornada-more = And { $count } more.

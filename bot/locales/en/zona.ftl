# Each person’s time zone.
help-zona = Shows or changes the time zone in which I tell you times: a city or a country.
    .example = !zone Bogota
zona-current = I tell you the time of **{ $zone }**: it is { $now } there now. To change it, write a city or a country, for example `!zone Bogota`.
zona-changed = From now on I tell you the time of **{ $zone }**: it is { $now } there now. If that is not the time on your clock, write another city. Messages for the whole mesa keep showing each party’s time.
zona-which = There is more than one time in { $said }. Copy the line of the city whose time is yours:
zona-which-item = { $more ->
        [0] **{ $time }** in { $cities }: `{ $example }`
       *[other] **{ $time }** in { $cities } and { $more } more: `{ $example }`
    }

# The call rooms that are always open: the mesa’s own and side rooms.
help-sala = Sends you in private your entry to the mesa’s call room, open between meetings too. With names of parties, to a side room for them alone; the other people of these parties get theirs.
    .brief = Your entry to the mesa’s call room.
    .example = !room
sala-sent = I have sent you your entry to the call room in private.
sala-called = { $count ->
        [one] One more person gets an entry to the side room of { $parties }.
       *[other] { $count } more people get an entry to the side room of { $parties }.
    }
sala-invited = { $by } has opened a side room and is waiting for you there.
sala-not-yours = A side room is opened by who moderates or by a person of these parties. Name your own among the parties, or write `!room` to enter the room of the whole mesa.
sala-too-many = Within the last hour you have called other people to { $count } side rooms. Wait a while before you open another, or ask who moderates to open it.

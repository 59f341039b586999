

# Each party has its turn.
help-ronda-abrir = Gives each party its turn to speak, in order, with the minutes you say.
    .example = !round 3
help-ronda-siguiente = Passes the turn to the next party.
    .example = !round next
help-ronda-terminar = Ends the round before all parties have spoken.
    .example = !round end
ronda-begins = { $count ->
        [one] **Round:** one party, { $length }.
       *[other] **Round:** { $count } parties, { $length } each.
    }
ronda-turn = **{ $party }**’s turn: { $length }, until { $until }.
ronda-next = { $party } is next.
ronda-last = It is the last turn.
ronda-time-over = { $last ->
        [yes] ⏳ Its time is over. To end the round: `!round end`.
       *[no] ⏳ Its time is over. To give the turn to { $next }: `!round next`.
    }
ronda-over = { $count ->
        [one] The round is over: the only party has spoken.
       *[other] The round is over: { $spoken } of { $count } parties have spoken.
    }
ronda-shown = { $over ->
        [yes] Round: **{ $party }**’s time is over; { $next } is next.
       *[no] Round: **{ $party }**’s turn, until { $until }; { $next } is next.
    }
ronda-shown-last = { $over ->
        [yes] Round: the time of **{ $party }**, the last to speak, is over.
       *[no] Round: **{ $party }**’s turn, the last one, until { $until }.
    }
ronda-goes-on = A round is going on: it is { $party }’s turn. Pass to the next with `!round next`, or end it with `!round end`.
ronda-none = No round is going on. To begin one, write for example `!round 3`.
ronda-without-parties = The mesa has no parties: there is nobody to give a turn to.
ronda-length-odd = A turn lasts between 1 minute and { $longest }; I understood { $length }. Write the minutes, for example `!round 3`.

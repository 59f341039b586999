

# Who asks for the floor and who has it.
help-palabra-ver = Shows who has the floor and who asks for it.
    .brief = Who has the floor and who asks for it.
    .example = !floor show
help-palabra-pedir = Asks for the floor in the meeting in progress, as tapping ✋ does.
    .example = !floor ask
help-palabra-quitar = Withdraws your request to speak.
    .example = !floor remove
help-palabra-dar = Gives the floor to the next on the list, or to the person you name.
    .example = !floor give
palabra-how = To ask for the floor, tap ✋ on this message or on that of the item.
palabra-asked = Noted: you are number { $place } to speak. To withdraw, write `!floor remove`.
palabra-withdrawn = Done: you no longer ask for the floor.
palabra-given = ✋ **{ $user }** has the floor.
palabra-next = { $count ->
        [one] Next: { $users }.
       *[other] Next, in order: { $users }.
    }
palabra-speaks = { $user } has the floor.
palabra-waiting = { $count ->
        [one] ✋ Asks for the floor: { $users }.
       *[other] ✋ Ask for the floor, in order: { $users }.
    }
palabra-waiting-more = { $count ->
        [one] And one more person.
       *[other] And { $count } more people.
    }
palabra-nobody = Nobody asks for the floor. To ask for it, tap ✋ on the message of the item or write `!floor ask`.
palabra-nobody-waits = Nobody asks for the floor for now.
palabra-none-of = Nobody of “{ $given }” asks for the floor. Give it to a person by name, for example `!floor give @ana:hs`.
palabra-not-waiting = You are not on the list of those who ask for the floor.
palabra-queue-full = { $count } people ask for the floor already. Please wait until some have spoken.
palabra-no-meeting = Mesa { $mesa } has no meeting in progress. The floor is asked for once the meeting is open.

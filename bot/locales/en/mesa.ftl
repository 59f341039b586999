# Mesas: opening, seeing and changing them.
help-mesa-crear = Opens a mesa with its private room, and invites the coordination and the moderators.
    .example = !table create "Early literacy" parties="Argentina; Chile" moderator=@mod:hs zone=America/Santiago language=en
help-mesa-lista = Shows the mesas you are in; to coordinators, all of them.
    .menu = Your mesas.
    .example = !table list
help-mesa-ver = Shows a mesa: its parties, how many people each list has, and who moderates.
    .brief = The mesa: its parties and who moderates it.
    .example = !table show { $mesa }
help-mesa-editar = Changes the name, zone, language, seats or parties of a mesa; with `party=`, the details of that party.
    .example = !table edit mesa={ $mesa } name="Reading and writing" add="Peru; Uruguay"
help-mesa-moderar = Names who moderates a mesa; with `remove=`, takes the task back.
    .example = !table moderate mesa={ $mesa } add=@mod:hs
help-mesa-historial = Shows what was done in a mesa, or in all of them: who, what and when. With `format=csv`, in a file.
    .example = !table history { $mesa } type=list since=2027-01-01
help-mesa-archivar = Archives a mesa: all of it can be read and nothing written. Asks for confirmation.
    .example = !table archive { $mesa }
help-mesa-reabrir = Reopens an archived mesa, just as it was.
    .example = !table reopen { $mesa }
help-mesa-rehacer = Opens a new room for a mesa whose room is lost; all that the mesa has is kept.
    .example = !mesa remake { $mesa }
help-mesa-volver = Invites you again to a mesa you left, or whose invitation you lost.
    .brief = Invites you again to a mesa that you left.
    .example = !table return

# The room.
mesa-topic = Working group { $mesa }: { $parties }. Open only to the people on the lists.
mesa-welcome = Welcome to **{ $name }** (Mesa { $mesa }). This room is for talking, sharing files and writing together, before and after each meeting.
mesa-welcome-parties = Meeting here:
mesa-welcome-party = { $party }
mesa-welcome-private = What is said here is encrypted, and only the people on the lists that each party sent may enter. To take part, just write; you need no commands.
mesa-welcome-ask-moderator = If you have questions, write here to whoever moderates: { $users }. To see what you can do, write `!help`.
mesa-welcome-ask = If you have questions, write to the coordination: { $users }. To see what you can do, write `!help`.
mesa-welcome-never-closes = The mesa never closes: come back whenever you like.

# When it opens.
mesa-opened = Mesa { $mesa } is open: **{ $name }**.
mesa-party = { $party }, on { $zone } time
mesa-zones-guessed = Please check the times: the zone of some parties is not certain. To correct one, write for example `!table edit mesa={ $mesa } party=Chile zone=America/Punta_Arenas`.
mesa-invited = I have invited the coordination and the moderators: { $moderators }.
mesa-invited-unmoderated = I have invited the coordination. There is no moderator yet: the focal points run the mesa. To name one, write `!table moderate mesa={ $mesa } add=` and the Matrix ID.
mesa-opened-next = The lists come next: write `!list import mesa={ $mesa }` and, below it, one person per line.
mesa-not-opened = The mesa “{ $name }” ({ $mesa }) could not be opened: the server did not allow its room to be made (code { $code }). Please tell whoever runs the server and, once that is solved, send `!table create` again.
mesa-not-described = Mesa { $mesa } has been changed, but its room still shows the old details: the server did not allow the change (code { $code }). Please tell whoever runs the server.

# When it is shown.
mesa-shown = { $state ->
        [archived] Mesa { $mesa }: **{ $name }**. It is archived: it can be read, not written in.
        [opening] Mesa { $mesa }: **{ $name }**. Its room is being made.
        [failed] Mesa { $mesa }: **{ $name }**. Its room could not be made.
       *[open] Mesa { $mesa }: **{ $name }**. It is open.
    }
mesa-shown-parties = { $count ->
        [one] It has one party:
       *[other] It has { $count } parties:
    }
mesa-shown-party = { $people ->
        [one] { $pending ->
            [0] { $party }, on { $zone } time: 1 person on the list
           *[other] { $party }, on { $zone } time: 1 person on the list, still without a Matrix ID
        }
       *[other] { $pending ->
            [0] { $party }, on { $zone } time: { $people } people on the list
           *[other] { $party }, on { $zone } time: { $people } people on the list, { $pending } still without a Matrix ID
        }
    }
mesa-shown-party-no-list = { $party }, on { $zone } time: its list is missing
mesa-shown-moderators = { $count ->
        [one] { $users } moderates it.
       *[other] { $users } moderate it.
    }
mesa-shown-unmoderated = It has no moderator: the focal points run it.
mesa-shown-seats = It has seats for { $seats } people on its lists, not counting moderators and coordination; taken: { $taken }.
mesa-seats = It has seats for { $seats } people on its lists, not counting moderators and coordination.
mesa-seats-none = Its seats are no longer limited: the lists can name as many people as needed.
mesa-seats-number = Write the number of seats from 1 to { $limit }, for example `seats=40`; `seats=0` lifts the limit. You wrote { $given }.
mesa-seats-taken = The lists of Mesa { $mesa } already name { $taken } people, not counting moderators and coordination: there cannot be { $given } seats. Remove some people first with `!list remove`, or write a larger number.
mesa-shown-settings = { $language ->
        [en] It is on { $zone } time and its language is English.
        [pt] It is on { $zone } time and its language is Portuguese.
        [fr] It is on { $zone } time and its language is French.
       *[es] It is on { $zone } time and its language is Spanish.
    }
mesa-none = There are no mesas yet. To open one, write `!table create`, its name in quotes and `parties="Argentina; Chile"`.
mesa-none-of-yours = You are not in any mesa for now. Once your name is on a list, you will be invited.
mesa-list = { $count ->
        [one] There is one mesa:
       *[other] There are { $count } mesas:
    }
mesa-list-yours = { $count ->
        [one] You are in one mesa:
       *[other] You are in { $count } mesas:
    }
mesa-list-archived = { $count ->
        [one] One is archived:
       *[other] { $count } are archived:
    }
mesa-list-item = { $state ->
        [opening] { $mesa }: { $name }, with { $parties } (its room is being made)
       *[open] { $mesa }: { $name }, with { $parties }
    }

# When it is changed.
mesa-edited = Mesa { $mesa } is now: **{ $name }**.
mesa-edited-nothing = Mesa { $mesa } was like that already; nothing had to be changed.
mesa-nothing-to-edit = Say what changes: `name=`, `zone=`, `language=`, `add=` or `remove=`. For example: `!table edit mesa={ $mesa } name="Reading and writing"`.
mesa-nothing-to-edit-party = Say what changes about “{ $party }”: `name=`, `zone=` or `language=`. For example: `!table edit mesa={ $mesa } party=Chile zone=America/Santiago`.
mesa-edit-one-thing = With `party=` you change the details of that party; to add or remove parties, send another message without `party=`: `!table edit mesa={ $mesa } add="Peru"`.
mesa-moderated = { $count ->
        [one] { $users } now moderates Mesa { $mesa }.
       *[other] { $users } now moderate Mesa { $mesa }.
    }
mesa-moderated-added = { $count ->
        [one] The invitation for { $users } is on its way.
       *[other] The invitations for { $users } are on their way.
    }
mesa-moderated-removed = { $count ->
        [one] { $users } no longer moderates, and stays in the room only if a list names them.
       *[other] { $users } no longer moderate, and stay in the room only if a list names them.
    }
mesa-moderated-nobody = Mesa { $mesa } now has no moderator: the focal points run it. Whoever left the task stays in the room only if a list names them.
mesa-moderated-nothing = Nothing had to be changed: Mesa { $mesa } is moderated by { $users } already.
mesa-nobody-to-moderate = Say who moderates, for example: `!table moderate mesa={ $mesa } add=@mod:hs`. With `remove=` the task is taken back.
mesa-moderation-who = With `moderation=yes`, say who moderates, for example `moderator=@mod:hs`.
mesa-moderation-none = With `moderation=no` nobody moderates the mesa: its focal points run it. Leave out `moderator=`, or leave out `moderation=no`.
mesa-not-a-moderator = { $user } does not moderate Mesa { $mesa }. To see who does, write `!table show { $mesa }`.
mesa-moderator-both = { $user } is in both `add=` and `remove=`. Leave them in one of the two.

# What cannot be.
mesa-name-missing = The name of the mesa is missing. Write it in quotes, for example: `"Early literacy"`.
mesa-name-too-long = The name has { $length } characters and there is room for { $limit }. Please shorten it; details can go in the agenda.
mesa-party-without-name = A party is called by its country or its ministry, for example: `Ministerio de Educación de Jujuy (Argentina)`. I did not understand “{ $given }”.
mesa-party-too-long = The name of a party may have { $limit } characters. Please shorten “{ $party }”.
mesa-party-twice = The party “{ $party }” is there twice. Leave it once, or give each a name of its own.
mesa-too-few-parties = { $parties } is not enough: at least two parties meet in a mesa. Write them with `;` between them, for example: `parties="Argentina; Chile"`.
mesa-too-many-parties = That is { $count } parties, and a mesa can have { $limit }. Put some together, or open two mesas.
mesa-not-a-user = A Matrix ID is written like this: `@ana:{ $server }`. I did not understand “{ $given }”.
mesa-user-elsewhere = { $user } has an account on another server, and only accounts of { $server } may enter these mesas. Ask whoever runs the server for an account for that person.
mesa-no-such-party = Mesa { $mesa } has no party that is clearly “{ $party }”. Its parties are: { $parties }.
mesa-party-has-people = { $count ->
        [one] I did not remove “{ $party }”: its list has one person. Remove them first with `!list remove` and the reason.
       *[other] I did not remove “{ $party }”: its list has { $count } people. Remove them first with `!list remove` and the reason.
    }
mesa-still-opening = The room of Mesa { $mesa } is still being made. Wait until I tell you, and send the message again.

# Archiving and reopening it.
mesa-archive-ask = Shall I archive Mesa { $mesa }, “{ $name }”? Its people will be able to read all of it, but not to write; the coordination and the moderators will.
mesa-archive-ask-lists = The lists stay in force: nobody leaves the room because of this, and whoever is taken off a list is removed.
mesa-archive-ask-meetings = { $count ->
        [one] It has a meeting to come, on { $start }: nobody will be reminded of it. If it will not be held, cancel it first with `!meeting cancel`.
       *[other] It has { $count } meetings to come, the first on { $start }: nobody will be reminded of them. If they will not be held, cancel them first with `!meeting cancel`.
    }
mesa-archive-ask-reminders = { $count ->
        [0] There are no reminders to come.
        [one] There is a reminder to come, which will wait: if it falls due meanwhile, it is given when the mesa is reopened.
       *[other] There are { $count } reminders to come, which will wait: those that fall due meanwhile are given when the mesa is reopened.
    }
mesa-archive-ask-answer = Tap ✅ to archive it. Nothing expires: reopen it when needed with `!table reopen { $mesa }`.
mesa-archived = Mesa { $mesa } is archived: “{ $name }”. To reopen it: `!table reopen { $mesa }`.
mesa-archived-here = This mesa has been archived: all of it can be read, and for now nothing can be written. If it should be reopened, talk to the coordination: { $users }.
mesa-reopened = Mesa { $mesa } is open again: “{ $name }”. What fell due while it was archived is said now.
mesa-reopened-here = This mesa is open again: you can write as before.
mesa-archived-already = Mesa { $mesa } is archived already. To reopen it: `!table reopen { $mesa }`.
mesa-not-archived = Mesa { $mesa } is not archived: there is nothing to reopen.
mesa-is-archived = Mesa { $mesa } is archived: it can be read, not changed. The coordination can reopen it with `!table reopen { $mesa }`; write to { $contact }.
mesa-archived-meanwhile = Mesa { $mesa } has been archived meanwhile and cannot be changed any more. The coordination can reopen it with `!table reopen { $mesa }`.
mesa-remake-ask = { $lost ->
        [yes] Shall I open a new room for mesa { $mesa }, “{ $name }”? I am no longer in the one it had, and nobody can invite me again.
       *[no] Shall I open a new room for mesa { $mesa }, “{ $name }”? The present one is open and I look after it. If I open another, this one can only be read.
    }
mesa-remake-ask-what = { $count ->
        [one] I will invite one person to the new room, the only one whom the lists and the mesa’s team name.
       *[other] I will invite { $count } people to the new room: those on the lists and the mesa’s team.
    } The portada, the agenda, the meetings, the open debates, the documents, the agreements and the reminders are kept. Earlier messages stay in the former room.
mesa-remake-ask-answer = Tap ✅ to open it.
mesa-remade = { $count ->
        [one] Mesa { $mesa }, “{ $name }”, has a new room. I invited one person.
       *[other] Mesa { $mesa }, “{ $name }”, has a new room. I am inviting its { $count } people; if there is anybody I cannot invite, I will say so here.
    } Ask everyone to accept the invitation and to write no more in the former room.
mesa-remade-here = This is the new room of **{ $name }** (mesa { $mesa }). What the mesa keeps is still here: agenda, meetings, debates, documents and agreements. Please write no more in the former room.
mesa-remade-there = **{ $name }** (mesa { $mesa }) goes on in a new room: accept the invitation that you received. Here it can only be read.
mesa-remade-already = Mesa { $mesa } has a new room already: no other is needed.
mesa-not-remade = A new room for “{ $name }” ({ $mesa }) could not be opened: the server did not allow it (code { $code }). Tell whoever administers the server and, once it is solved, write `!mesa remake { $mesa }` again.

# Coming back.
mesa-back-invited = I have invited you to **{ $name }** (Mesa { $mesa }) again. Accept the invitation in Element and you will be in.
mesa-back-in-already = { $count ->
        [one] You are in your mesa’s room already. Look for it in Element by its name:
       *[other] You are in your mesas’ rooms already. Look for them in Element by their names:
    }
mesa-back-which = You are out of { $count } mesas. Say which one you want to come back to, for example `!table return { $mesa }`.
mesa-back-no-room = The room of **{ $name }** (Mesa { $mesa }) is still being made. As soon as it opens you will get the invitation.
mesa-back-refused = { $code ->
        [banned] I could not invite you to **{ $name }** (Mesa { $mesa }): your account is banned from that room. Please write to { $contact } so that they can look into it.
       *[other] I could not invite you to **{ $name }** (Mesa { $mesa }): the server did not allow it ({ $code }). Please write to { $contact } so that they can look into it.
    }
mesa-back-nothing = There was no need to invite you to **{ $name }** (Mesa { $mesa }), or its lists no longer name you. If you cannot find it in Element, write to { $contact }.
mesa-back-not-listed = I cannot find Mesa { $mesa } among yours: none of its lists names you. If you should be in it, write to { $contact }.

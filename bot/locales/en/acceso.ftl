# Who comes in and who does not: notices for coordination.
acceso-entered = { $user } entered mesa { $mesa } (“{ $name }”) and is on no list: { $at }. I am removing this account and changing the room’s keys. If this person should take part, add them to a list: `!list add`.
acceso-invited = { $by } invited { $user } to mesa { $mesa } (“{ $name }”) and that account is on no list: { $at }. I am withdrawing the invitation. If this person should take part, add them to a list: `!list add`.
acceso-knocked = { $user } asked to enter mesa { $mesa } (“{ $name }”) and is on no list: { $at }. I am declining the request. If this person should take part, add them to a list: `!list add`.
acceso-entered-coordination = { $user } entered this room and is not one of the coordinators: { $at }. I am removing this account and changing the room’s keys.
acceso-invited-coordination = { $by } invited { $user } to this room and that account is not one of the coordinators’: { $at }. I am withdrawing the invitation.
acceso-knocked-coordination = { $user } asked to enter this room and is not one of the coordinators: { $at }. I am declining the request.
acceso-removed = { $by } removed { $user } from mesa { $mesa } (“{ $name }”): { $at }. This person is still on the list, and I am not sending another invitation. To bring them back, repeat `!list add` with their details. To take them off the list, use `!list remove` with the reason.
acceso-removed-coordination = { $by } removed { $user } from this room: { $at }. This person is still one of the coordinators, and I am not sending another invitation.
acceso-forced = With server permissions, somebody had { $user } let into mesa { $mesa } (“{ $name }”) in my name: { $at }. That account is on no list: I am removing it and changing the room’s keys. Talk to whoever administers the server.
acceso-forced-coordination = With server permissions, somebody had { $user } let into this room in my name: { $at }. That account is not one of the coordinators’: I am removing it and changing the room’s keys. Talk to whoever administers the server.
acceso-mended = Somebody changed the rules of the room of mesa { $mesa } (“{ $name }”), and I have already put them back as they must be:
acceso-mended-coordination = Somebody changed the rules of this room, and I have already put them back as they must be:
acceso-not-mended = Somebody changed the rules of the room of mesa { $mesa } (“{ $name }”), and the server does not let me put them back as they must be. Please ask that nobody write in that room, and talk to whoever administers the server. This has changed:
acceso-not-mended-coordination = Somebody changed the rules of this room, and the server does not let me put them back as they must be. Please write nothing confidential here, and talk to whoever administers the server. This has changed:
acceso-rule = { $what ->
        [join_rules] Who may enter the room: changed by { $by }, { $at }.
        [history_visibility] Who may read what was said before: changed by { $by }, { $at }.
        [encryption] The room’s encryption: changed by { $by }, { $at }.
        [guest_access] Whether people without an account come in: changed by { $by }, { $at }.
        [power_levels] Who has which permissions: changed by { $by }, { $at }.
        [allowed] The list of who may enter, which the server’s guard uses: changed by { $by }, { $at }.
        [room] The mark by which I know the room: changed by { $by }, { $at }.
        [third_party_invite] An invitation by e-mail: made by { $by }, { $at }.
        [tombstone] The room is shown as replaced by another: marked so by { $by }, { $at }.
        [retention] How long the server keeps what is said: changed by { $by }, { $at }.
        [widgets] A page of another site put into the room (a “widget”): put there by { $by }, { $at }.
        [widget] A page of another site put into the room (a “widget”): put there by { $by }, { $at }.
        [canonical_alias] The room’s public address: set by { $by }, { $at }.
        [parent] The space that the room belongs to: set by { $by }, { $at }.
        [policy] Which server filters the messages: changed by { $by }, { $at }.
       *[server_acl] Which servers take part: changed by { $by }, { $at }.
    }
acceso-in-my-name = What appears as done by me was done by somebody else in my name, with server permissions. Talk to whoever administers the server.
acceso-replaced = If somebody invites people to another room instead of this one, they should not enter it: I do not look after it. If Element no longer lets people write in this room, write `!mesa remake` and the mesa’s number.
acceso-out = I am no longer in the room of mesa { $mesa } (“{ $name }”) and cannot look after it. { $forced ->
        [yes] Somebody took me out in my own name, with server permissions: { $at }.
       *[no] { $by } removed me: { $at }.
    } Nobody else can invite me to that room again. Please ask that nobody write in it, talk to whoever administers the server, and write `!mesa remake { $mesa }`: I open a new room, invite the same people, and all that the mesa keeps goes on there.
acceso-out-coordination = I am no longer in the previous coordination room and have opened this one in its place. Whoever took me out appears as { $by }: { $at }. Please write no more in the previous one: I do not look after it. Talk to whoever administers the server.

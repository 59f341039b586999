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

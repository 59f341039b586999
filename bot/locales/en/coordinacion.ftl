# The coordination room.
coordinacion-room-name = Coordination of the mesas
coordinacion-room-topic = Mesas are opened here, and notices for coordination arrive here.
coordinacion-welcome = This is the coordination room. You can open a mesa from here: write `!help` to see how.
coordinacion-identity-changed = The identity of { $user } changed: the account no longer uses the keys it had. It may be a new phone, or somebody else. Until you confirm it, they receive no new messages. Call them to check that the change is theirs, then tap ✅.
coordinacion-identity-accepted = { $user } receives the new messages of their mesas again.
coordinacion-identity-settled = The identity of { $user } was no longer waiting: nothing had to be changed.

# The coordination room.
coordinacion-room-name = Coordination of the mesas
coordinacion-room-topic = Mesas are opened here, and notices for coordination arrive here.
coordinacion-welcome = This is the coordination room. You can open a mesa from here: write `!help` to see how.
coordinacion-identity-changed = The identity of { $user } changed: the account no longer uses the keys it had. It may be a new phone, or somebody else. Until you confirm it, that account receives no new messages. Call the person to check that the change is theirs, then write: `!list confirm { $user } { $code }`
coordinacion-identity-accepted = { $user } receives the new messages of their mesas again.
coordinacion-identity-settled = There is no change of { $user } with that code. Check the code in the latest notice about that account.

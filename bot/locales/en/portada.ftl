# The portada: the pinned message of each mesa.
portada-heading = **{ $name }** (Mesa { $mesa })
portada-archived = This mesa is archived: all of it can be read and nothing written. The coordination can reopen it.
portada-help-moderator = Do you need help? Write here to { $users }, or `!help` to see what you can do.
portada-help = Do you need help? Write `!help` to see what you can do.

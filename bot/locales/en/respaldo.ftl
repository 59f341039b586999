# What `mesas backup` and `mesas restore` say, and what coordination is told afterwards.
respaldo-made = The backup is in { $file } ({ $size_kb } kB): everything as it was on { $created }.
respaldo-holds = It holds the database, the bot's keys and { $blobs ->
        [0] no files of the mesas.
        [one] one file of the mesas.
       *[other] { $blobs } files of the mesas.
    }
respaldo-files-elsewhere = The files of the mesas are in { $store } and not in the backup. Make a copy of that store now and keep it with this one.
respaldo-secret = Keep it secret and away from this machine: with it anyone can read what was said in the mesas and pass for the bot.
respaldo-not-settings = The settings and the passwords are not in the backup. Keep them apart.
respaldo-file-exists = There is a { $file } already. Choose another name, or add --force to replace it.
respaldo-no-folder = There is no folder { $folder }. Make it, or choose another.
respaldo-nothing = There is nothing to back up in { $folder } yet. Start the bot first, with `mesas run`.
respaldo-database-away = The database does not answer. Check database_url and that its server runs, then repeat the command.
respaldo-database-refused = The database did not allow it ({ $reason }). Nothing was changed. Check database_url, the rights and the disk, and repeat the command.
respaldo-disk-full = There is no room left on the disk of { $folder }. Free some and repeat the command.
respaldo-unwritable = { $file } could not be written ({ $reason }). Give the bot's user the right to and repeat the command.
respaldo-unreadable = { $file } could not be read ({ $reason }). Check its name and who may read it.
respaldo-damaged = { $file } is damaged or is not a backup of the bot (it fails at: { $where }). Nothing was changed. Use another backup.
respaldo-too-new = The backup is of a newer version of the bot ({ $found }). Nothing was changed. Install that version and repeat the command.
respaldo-other-account = The backup is of the account { $theirs } and the settings name { $ours }. Nothing was changed. Correct matrix.user_id or use the backup of that account.
respaldo-bot-runs = The bot runs on these data. Stop it and repeat the command.
respaldo-files-need-folder = The backup brings { $count } files of the mesas, and files.store is not a folder. Nothing was changed. Put a folder in files.store and repeat the command.
respaldo-not-empty = There are data of a bot here already ({ $first }). Nothing was changed. To move them aside and restore the backup, repeat the command with --force.
respaldo-restored = Everything is as it was on { $created }.
respaldo-aside = What was there before is in { $folder }. Delete it when you no longer need it.
respaldo-aside-schema = The tables that were there before are in the schema { $schema } of the database. Delete it when you no longer need it.
respaldo-files-there = The files of the mesas were not in the backup. Restore the copy of { $store } too.
respaldo-next = Start the bot with `mesas run`: it will read what was written since. See that no other bot runs on the same account.
respaldo-coordination = The bot was restored from the backup of { $created }. It has read again what was written since and has done it. Look at the latest in each mesa; if anything is missing, please write it again.
respaldo-coordination-unread = { $count ->
        [one] One message written since could not be read again.
       *[other] { $count } messages written since could not be read again.
    } If it was a command, please write it again.

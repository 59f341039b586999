"""One file from which a deployment comes back: `mesas backup FILE`, `mesas restore FILE`.

**What is in it.** The database, the crypto store, the seeds of the bot's identity, the contents
of files where they lie in a folder, and the keys that the last two are kept under. Not the
settings, no password, and no access token: the bot logs in again, as the same device.

**In which order it is taken,** from beside a bot that runs:

1. the database, as of one moment, with its sync token;
2. the crypto store, as of a later one. The bot puts the keys that a sync brings into the store
   before it writes that sync's token: so what the copy of the store knows is what the copy of
   the database has heard of, and more. The other way round, keys that came in between would be in
   neither, and the server has forgotten them;
3. the contents of files, written before the rows that name them and never changed.

**How it comes back.** All is checked first; then it is written beside what there is, and takes its
place by one renaming (`bot.backup.placing`): killed at any moment, there is all of it or nothing.
What was there before is moved aside, never deleted.

**What a bot brought back must not do twice** is the matter of `bot.matrix.renewal` for its keys,
and of `bot.matrix.comeback` for all the rest.
"""

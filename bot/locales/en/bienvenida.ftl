# The welcome to whoever comes in.
bienvenida-hello = { $count ->
        [one] Welcome, { $users }, to **{ $name }**, the working table of { $parties }.
       *[other] Welcome, { $users }, to **{ $name }**, the working table of { $parties }.
    }
bienvenida-archived = The mesa is archived now: all of it can be read, and for now nobody can write. If it should be reopened, talk to the coordinators: { $users }.
bienvenida-so-far = What has happened so far:
bienvenida-where = You can read what was said from the beginning. The next meeting, the documents and the agreements are always in the pinned message at the top. To take part, just write.
bienvenida-ask = { $count ->
        [one] If you have questions, write to { $users }.
       *[other] If you have questions, write to any of these people: { $users }.
    }

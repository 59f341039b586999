# The record of what was done, for the coordination.
historial-heading = { $count ->
        [one] History of { $mesa }: one act.
       *[other] History of { $mesa }: { $count } acts, the latest first.
    }
historial-heading-all = { $count ->
        [one] History of all the mesas: one act.
       *[other] History of all the mesas: { $count } acts, the latest first.
    }
historial-none = Nothing is on record under those conditions. Try without `type=`, `person=` or `since=`.
historial-more = Page { $page } of { $pages }. To see the next one: `{ $next }`. To have all of it in a file, add `format=csv`.
historial-no-such-page = There is no page { $page }: they go from 1 to { $pages }.
historial-no-such-kind = There are no acts of “{ $given }”. Write one of these words in `type=`: { $kinds }.
historial-no-such-format = The history can be sent as CSV: `format=csv`. I do not know the format “{ $given }”.
historial-not-sent = I could not send the history: the server did not take the file (code { $code }). Try again later or ask for less, for example with `since=`.
historial-file = history
historial-column-number = number
historial-column-at = when (UTC)
historial-column-by = who
historial-column-what = what
historial-column-mesa = mesa
historial-column-sentence = in words
historial-column-event = message
historial-column-before = before
historial-column-after = after

historial-no-mesa = the coordination
historial-other = { $at }: { $by }, act “{ $what }” ({ $mesa }).
historial-mesa-created = { $at }: { $by } created Mesa { $mesa }, “{ $name }”.
historial-mesa-opened = { $at }: the room of Mesa { $mesa } was made.
historial-mesa-failed = { $at }: the server did not allow the room of Mesa { $mesa } to be made (code { $code }).
historial-mesa-edited = { $at }: { $by } changed Mesa { $mesa }. Before: { $before }. Now: { $after }.
historial-mesa-moderated = { $at }: { $by } changed who moderates Mesa { $mesa }. Starting: { $came }. Leaving the task: { $left }.
historial-mesa-archived = { $at }: { $by } archived Mesa { $mesa }.
historial-mesa-reopened = { $at }: { $by } reopened Mesa { $mesa }.
historial-mesa-remade = { $at }: { $by } had a new room opened for mesa { $mesa }.
historial-list-proposed = { $at }: { $by } sent the list of { $name } for Mesa { $mesa } in private ({ $people }), to be confirmed.
historial-list-declined = { $at }: { $by } did not accept the list of { $name } that { $user } sent for Mesa { $mesa }.
historial-list-account-changed = { $at }: { $by } changed the account { $old } to { $new } in Mesa { $mesa }.
historial-list-exported = { $at }: { $by } was sent the lists of { $parties } in Mesa { $mesa } as a file ({ $format }).
historial-list-changed = { $at }: { $by } changed the list of { $party } in Mesa { $mesa }, now in version { $version }. Coming: { $came }. Leaving: { $left }.
historial-list-asked = { $at }: { $by } asked with a link for the list of { $name } for Mesa { $mesa }.
historial-list-received = { $at }: the list of { $name } for Mesa { $mesa }, which { $by } had asked for, came by the page.
historial-code-renewed = { $at }: { $by } had a new code sent to { $person }, of { $party }, in Mesa { $mesa }.
historial-account-made = { $at }: { $by } made the account { $user } for { $person }, for the list of Mesa { $mesa }.
historial-account-linked = { $at }: { $by } had a new link sent for { $person } to choose their password, in Mesa { $mesa }.
historial-account-opened = { $at }: { $by } chose the password of their account, for Mesa { $mesa }.
historial-access-refused = { $membership ->
        [invite] { $at }: { $by } was invited to { $mesa } without being on a list.
        [knock] { $at }: { $by } asked to enter { $mesa } without being on a list.
       *[join] { $at }: { $by } entered { $mesa } without being on a list.
    }
historial-access-settled = { $at }: the room of { $mesa } was made to match the lists. Invited: { $invited }. Removed: { $removed }. Not allowed by the server: { $refused }.
historial-access-taken-out = { $at }: { $by } took { $user }, who is on a list, out of the room of { $mesa }.
historial-room-meddled = { $at }: { $by } changed the rules of the room of { $mesa }.
historial-room-lost = { $at }: I was put out of the room of { $mesa }, as it appears by { $by }.
historial-welcome-said = { $at }: I welcomed { $users } in Mesa { $mesa }.
historial-identity-vouched = { $at }: { $by } confirmed that the change of keys of { $user } is their own.
historial-verification-answered = { $at }: { $by } compared the emoji of verification { $verification }.
historial-agenda-created = { $at }: { $by } posted the agenda of Mesa { $mesa }, with { $count } items.
historial-agenda-replaced = { $at }: { $by } posted another agenda of Mesa { $mesa }, with { $count } items.
historial-agenda-added = { $at }: { $by } added items to the agenda of Mesa { $mesa }, which now has { $count }.
historial-agenda-moved = { $at }: { $by } changed the order of the agenda of Mesa { $mesa }.
historial-agenda-changed = { $at }: { $by } changed an item of the agenda of Mesa { $mesa }.
historial-agenda-removed = { $at }: { $by } took an item out of the agenda of Mesa { $mesa }, which now has { $count }.
historial-agenda-advanced = { $at }: { $by } moved on to the next item of the agenda of Mesa { $mesa }: { $title }.
historial-meeting-scheduled = { $at }: { $by } scheduled Meeting { $meeting } of Mesa { $mesa } for { $start }.
historial-meeting-moved = { $at }: { $by } changed Meeting { $meeting } of Mesa { $mesa }, which is now on { $start }.
historial-meeting-cancelled = { $at }: { $by } cancelled Meeting { $meeting } of Mesa { $mesa }, which was on { $start }.
historial-sala-opened = { $at }: { $by } opened a call room in Mesa { $mesa }. Parties, if it is a side room: { $parties }.
historial-meeting-sound-tested = { $at }: { $by } noted that the sound was tested for Meeting { $meeting }.
historial-attendance-noted = { $at }: { $by } noted the attendance of Meeting { $meeting }: { $people }.
historial-attendance-exported = { $at }: { $by } asked for the attendance of Meeting { $meeting } as a file ({ $format }).
historial-recording-linked = { $at }: { $by } linked Recording { $recording } of Meeting { $meeting } ({ $mesa }).
historial-recording-shared = { $at }: { $by } shared Recording { $recording } with people outside the mesa: link { $number }, for “{ $for_whom }”, until { $until } ({ $mesa }).
historial-recording-unshared = { $at }: { $by } revoked link { $number } of Recording { $recording }, for “{ $for_whom }” ({ $mesa }).
historial-recording-assigned = { $at }: { $by } assigned what was recorded in the folder { $folder } to Meeting { $meeting } ({ $mesa }).
historial-recording-kept = { $at }: Recording { $recording } of Meeting { $meeting } was kept ({ $mesa }); by { $by }.
historial-recording-removed = { $at }: { $by } removed Recording { $recording } of Meeting { $meeting } ({ $mesa }).
historial-debate-opened = { $at }: { $by } opened Debate { $id }, “{ $title }” ({ $mesa }).
historial-debate-closed = { $at }: { $by } closed Debate { $id }, “{ $title }” ({ $mesa }).
historial-agreement-recorded = { $at }: { $by } recorded Agreement { $id }, “{ $what }” ({ $mesa }).
historial-agreement-done = { $at }: { $by } noted Agreement { $id }, “{ $what }”, as done ({ $mesa }).
historial-agreement-postponed = { $at }: { $by } postponed Agreement { $id }, “{ $what }” ({ $mesa }).
historial-agreement-edited = { $at }: { $by } corrected Agreement { $id }, “{ $what }” ({ $mesa }).
historial-agreement-reopened = { $at }: { $by } made Agreement { $id }, “{ $what }”, pending again ({ $mesa }).
historial-agreement-voided = { $at }: { $by } dropped Agreement { $id }, “{ $what }” ({ $mesa }).
historial-document-added = { $at }: { $by } shared Document { $id }, “{ $name }” ({ $mesa }).
historial-document-renewed = { $at }: { $by } shared another version of Document { $id }, “{ $name }” ({ $mesa }).
historial-document-removed = { $at }: { $by } removed Document { $id }, “{ $name }” ({ $mesa }).
historial-resource-added = { $at }: { $by } added Resource { $id }, “{ $title }” ({ $mesa }).
historial-resource-removed = { $at }: { $by } removed Resource { $id }, “{ $title }” ({ $mesa }).
historial-reminder-created = { $at }: { $by } made Reminder { $id }.
historial-reminder-cancelled = { $at }: { $by } cancelled Reminder { $id }.
historial-reminder-postponed = { $at }: { $by } left Reminder { $id } for later.
historial-reminder-paused = { $at }: { $by } paused Reminder { $id }.
historial-reminder-resumed = { $at }: { $by } resumed Reminder { $id }.
historial-meeting-opened = { $at }: { $by } opened Meeting { $meeting } of Mesa { $mesa }, planned for { $start }.
historial-meeting-ended = { $at }: { $by } ended Meeting { $meeting } of Mesa { $mesa }, planned for { $start }.
historial-agenda-extended = { $at }: { $by } gave an item of the agenda of Mesa { $mesa } more time: { $title }.
historial-agenda-parked = { $at }: { $by } left an item of the agenda of Mesa { $mesa } for the next meeting. Current item: { $title }.
historial-floor-given = { $at }: { $by } gave { $user } the floor ({ $mesa }).
historial-round-begun = { $at }: { $by } began a round in Mesa { $mesa }, with { $party }.
historial-round-advanced = { $at }: { $by } passed the turn to { $party } ({ $mesa }).
historial-round-ended = { $at }: { $by } ended the round of Mesa { $mesa }, with { $party }.

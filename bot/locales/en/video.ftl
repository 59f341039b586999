# The page where a recording is watched, and the links that open it.
video-tab = Recording of a meeting
video-preview = Open the link to watch it. No account is needed.
video-title = Meeting { $meeting }
video-title-named = { $title }
video-of = Mesa “{ $name }”, { $day }.
video-length = It lasts { $length }.
video-player = Recording of the meeting, with picture and sound
video-player-audio = Recording of the meeting, sound only
video-begins = It begins at { $at } when you start it.
video-versions = How to watch it
video-version-video = Whole ({ $size })
video-version-360p = Lighter, 360p ({ $size })
video-version-audio = Sound only ({ $size })
video-chapters = The items of the meeting
video-agreements = What was agreed
video-agreement = Agreement { $agreement }: { $what }.
video-agreement-who = { $who } answers for it, until { $due }.
video-agreement-due = Until { $due }.
video-download = Save a copy
video-download-how = To watch it offline. Keep it where only you see it: it belongs to the mesa.
video-download-video = Save the whole ({ $size })
video-download-360p = Save in 360p ({ $size })
video-download-audio = Save the sound ({ $size })
video-file = { $which ->
        [audio] recording-{ $recording }-{ $meeting }-sound
        [small] recording-{ $recording }-{ $meeting }-360p
       *[video] recording-{ $recording }-{ $meeting }
    }
video-about = About this link
video-about-own = It is for you alone and works until { $until }, while you are in the mesa. Do not pass it on. When it expires, ask for another with 🎥 under the news of the recording.
video-about-shared = You were given it to watch this recording until { $until }. Whoever has it can watch: do not pass it on. The mesa knows that it was shared and how often it was watched, not by whom.
video-over-expired = This link has expired
    .own = The recording is still kept. Ask for another link with 🎥 under the news of the recording, in the room of the mesa.
    .shared = The recording was shared for some days, which are over. If you still need to watch it, ask whoever gave you the link for another.
video-over-revoked = This link was revoked
    .own = Ask for another with 🎥 under the news of the recording, in the room of the mesa.
    .shared = Those who run the mesa no longer share the recording with it. If you still need to watch it, talk to whoever gave it to you.
video-over-left = This link no longer opens the recording
    .own = It is for the people of the mesa, and you are not on its lists now. If that is a mistake, talk to the focal point of your team.
    .shared = It is for the people of the mesa. Talk to whoever gave you the link.
video-over-removed = This recording is no longer here
    .own = It was removed from the mesa. Whoever moderates it knows why.
    .shared = It was removed from the mesa. If you need it, talk to whoever gave you the link.

-- What Jitsi's prosody needs to let in exactly those whom Mesas sends: see README.md beside this.
-- Nothing here was ever run: no Jitsi server was at hand. Merge it into the file that your
-- installation has (Debian: /etc/prosody/conf.avail/meet.example.org.cfg.lua) and try it first.
--
-- To be replaced: meet.example.org by your server, mesas.example.org by the address of the bot's
-- pages, and the two secrets by those of config.yaml (jitsi.app_secret, jitsi.hook_token).

-- Debian keeps Jitsi's own modules here; mod_event_sync_component comes from
-- https://github.com/jitsi-contrib/prosody-plugins (event_sync) and goes into the second folder.
plugin_paths = { "/usr/share/jitsi-meet/prosody-plugins/", "/usr/local/share/prosody-plugins/" }

muc_mapper_domain_base = "meet.example.org"

VirtualHost "meet.example.org"
    -- Nobody connects without a token that is signed with our secret and has not expired.
    authentication = "token"
    app_id = "mesas"                                    -- jitsi.app_id
    app_secret = "CHANGE-ME-the-jitsi.app_secret"       -- jitsi.app_secret; openssl rand -hex 32
    allow_empty_token = false
    asap_accepted_issuers = { "mesas" }                 -- iss: jitsi.app_id
    asap_accepted_audiences = { "jitsi" }               -- aud
    enable_domain_verification = false                  -- true where one server has several domains

    modules_enabled = {
        "bosh"; "websocket"; "smacks"; "ping"; "speakerstats"; "conference_duration";
        "muc_lobby_rooms"; "muc_breakout_rooms"; "av_moderation";

        -- Asks the bot whether a conference may begin: only rooms that it made, in their time.
        -- It ends the conference when the time that the bot answered is over.
        "reservations";
    }
    reservations_api_prefix = "https://mesas.example.org/hooks/jitsi"
    reservations_api_headers = {
        ["Authorization"] = "Bearer CHANGE-ME-the-jitsi.hook_token";
    }
    reservations_api_timeout = 10

    main_muc = "conference.meet.example.org"
    speakerstats_component = "speakerstats.meet.example.org"
    conference_duration_component = "conferenceduration.meet.example.org"
    lobby_muc = "lobby.meet.example.org"
    breakout_rooms_muc = "breakout.meet.example.org"
    av_moderation_component = "avmoderation.meet.example.org"

Component "conference.meet.example.org" "muc"
    storage = "memory"
    restrict_room_creation = true
    modules_enabled = {
        "muc_meeting_id"; "muc_domain_mapper"; "polls";

        -- A token opens the room that it names, and no other.
        "token_verification";
        -- Moderators are those whom the token calls owners, and nobody else. Newer versions of
        -- Jitsi bring this module; for older ones it is in jitsi-contrib/prosody-plugins.
        -- Jicofo must not make the first one there an owner as well: see jicofo.conf.
        "token_affiliation";
    }
    muc_room_locking = false
    muc_room_default_public_jids = true

Component "breakout.meet.example.org" "muc"
    storage = "memory"
    restrict_room_creation = true
    modules_enabled = { "muc_meeting_id"; "muc_domain_mapper"; "polls"; "token_affiliation"; }
    muc_room_locking = false
    muc_room_default_public_jids = true

-- Tells the bot who came and who left, by the Matrix id that the token gave them.
Component "esync.meet.example.org" "event_sync_component"
    muc_component = "conference.meet.example.org"
    breakout_component = "breakout.meet.example.org"
    api_prefix = "https://mesas.example.org/hooks/jitsi"
    api_headers = {
        ["Authorization"] = "Bearer CHANGE-ME-the-jitsi.hook_token";
    }
    api_timeout = 10
    api_retry_count = 5
    api_retry_delay = 2

Component "speakerstats.meet.example.org" "speakerstats_component"
    muc_component = "conference.meet.example.org"

Component "conferenceduration.meet.example.org" "conference_duration_component"
    muc_component = "conference.meet.example.org"

Component "avmoderation.meet.example.org" "av_moderation_component"
    muc_component = "conference.meet.example.org"

Component "lobby.meet.example.org" "muc"
    storage = "memory"
    restrict_room_creation = true
    muc_room_locking = false
    muc_room_default_public_jids = true

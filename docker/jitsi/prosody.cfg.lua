-- What Jitsi's prosody needs to let in exactly those whom Mesas sends: see README.md beside this.
-- For a Jitsi installed from its Debian packages: make the lines marked «Mesas» in the file that the
-- installation has, /etc/prosody/conf.avail/meet.example.org.cfg.lua, and leave the others as they
-- are there. What is not marked is here so that it is seen where the lines belong.
--
-- To be replaced: meet.example.org by your server, mesas.example.org by the address of the bot's
-- pages, and the two secrets by those of config.yaml (jitsi.app_secret, jitsi.hook_token).

component_admins_as_room_owners = true

-- Mesas: the second folder is a copy of https://github.com/jitsi-contrib/prosody-plugins
plugin_paths = { "/usr/share/jitsi-meet/prosody-plugins/", "/usr/local/share/jitsi-contrib/" }

muc_mapper_domain_base = "meet.example.org"
admins = { "focus@auth.meet.example.org" }

VirtualHost "meet.example.org"
    -- Mesas: nobody connects without a token that is signed with our secret and has not expired.
    authentication = "token"
    app_id = "mesas"                                    -- jitsi.app_id
    app_secret = "CHANGE-ME-the-jitsi.app_secret"       -- jitsi.app_secret; openssl rand -hex 32
    allow_empty_token = false
    asap_accepted_issuers = { "mesas" }                 -- iss: jitsi.app_id
    asap_accepted_audiences = { "jitsi" }               -- aud
    enable_domain_verification = false                  -- true where one server has several domains

    modules_enabled = {
        "bosh"; "websocket"; "smacks"; "ping"; "external_services"; "features_identity";
        "conference_duration"; "muc_lobby_rooms"; "muc_breakout_rooms";

        -- Mesas: asks the bot whether a conference may begin, only in rooms that it made and in
        -- their time, and ends it when the time that the bot answered is over.
        "reservations";
        -- Mesas: everybody is called in the call what the list calls them, whatever they write.
        "frozen_nick";
    }
    -- Mesas: a bot that is being started again is waited for. No other address than this is asked.
    reservations_api_prefix = "https://mesas.example.org/hooks/jitsi"
    reservations_api_headers = {
        ["Authorization"] = "Bearer CHANGE-ME-the-jitsi.hook_token";
    }
    reservations_api_timeout = 10
    reservations_api_retry_count = 10
    reservations_api_retry_delay = 3

    main_muc = "conference.meet.example.org"
    lobby_muc = "lobby.meet.example.org"
    breakout_rooms_muc = "breakout.meet.example.org"
    muc_lobby_whitelist = { "recorder.meet.example.org" }   -- Mesas: Jibri waits in no lobby

Component "conference.meet.example.org" "muc"
    storage = "memory"
    restrict_room_creation = true
    modules_enabled = {
        "muc_hide_all"; "muc_meeting_id"; "muc_domain_mapper"; "muc_rate_limit";
        "muc_password_whitelist";

        -- Mesas: a token opens the room that it names, and no other.
        "token_verification";
        -- Mesas: ours, in this folder: whom no list names any more is put out.
        "mesas_listed";
        -- Mesas: moderators are those whom the token calls owners, and nobody else. It came with
        -- Jitsi in 2026; before, it is "token_affiliation_legacy" of jitsi-contrib.
        -- Jicofo must not make the first one there an owner as well: see jicofo.conf.
        "token_affiliation";
        -- Mesas: begins to record as somebody comes in who moderates. Only where there is a Jibri.
        "jibri_autostart";
    }
    -- Mesas: Jibri has no token. Only its own domain is let in without one.
    token_verification_allowlist = { "recorder.meet.example.org" }
    muc_password_whitelist = { "focus@auth.meet.example.org", "recorder@recorder.meet.example.org" }
    mesas_listed_prefix = "https://mesas.example.org/hooks/jitsi"
    mesas_listed_headers = { ["Authorization"] = "Bearer CHANGE-ME-the-jitsi.hook_token" }
    muc_room_locking = false
    muc_room_default_public_jids = true

Component "breakout.meet.example.org" "muc"
    storage = "memory"
    restrict_room_creation = true
    modules_enabled = {
        "muc_hide_all"; "muc_meeting_id"; "muc_domain_mapper"; "muc_rate_limit";
        "token_affiliation";                                -- Mesas
    }
    muc_room_locking = false
    muc_room_default_public_jids = true

Component "lobby.meet.example.org" "muc"
    storage = "memory"
    restrict_room_creation = true
    modules_enabled = { "muc_hide_all"; "muc_rate_limit"; }
    muc_room_locking = false
    muc_room_default_public_jids = true

-- Mesas: tells the bot who came and who left, by the Matrix id that the token gave them. What the
-- bot could not be told for five minutes is told once more as the call ends.
Component "esync.meet.example.org" "event_sync_component"
    muc_component = "conference.meet.example.org"
    breakout_component = "breakout.meet.example.org"
    api_prefix = "https://mesas.example.org/hooks/jitsi"
    api_headers = {
        ["Authorization"] = "Bearer CHANGE-ME-the-jitsi.hook_token";
    }
    api_timeout = 10
    api_retry_count = 30
    api_retry_delay = 10

-- For docker-jitsi-meet: put into ${CONFIG}/prosody/config/conf.d/. Never run: see README.md.
-- Tells the bot who came and who left, by the Matrix id that the token gave them.
-- To be replaced: mesas.example.org by the address of the bot's pages, and the secret by that of
-- config.yaml (jitsi.hook_token).
Component "esync.meet.jitsi" "event_sync_component"
    muc_component = "muc.meet.jitsi"
    breakout_component = "breakout.meet.jitsi"
    api_prefix = "https://mesas.example.org/hooks/jitsi"
    api_headers = {
        ["Authorization"] = "Bearer CHANGE-ME-the-jitsi.hook_token";
    }
    api_timeout = 10
    api_retry_count = 30
    api_retry_delay = 10

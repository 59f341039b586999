-- Puts out of a call whom no list of its mesa names any more: see README.md beside this.
--
-- A token is good until it expires, and nobody asks for it again of who is in. This asks the bot,
-- as somebody comes in and then every few seconds, who of those in a call may not be there. While
-- the bot does not answer nobody is put out: their tokens are signed.

local http = require "net.http";
local jid_node = require "util.jid".node;
local json = require "util.json";

local prefix = module:get_option_string("mesas_listed_prefix");
local headers = module:get_option("mesas_listed_headers", {});
local every = module:get_option_number("mesas_listed_every", 15);

if not prefix then
    module:log("error", "mesas_listed_prefix is missing: nobody is put out");
    return;
end

-- The Matrix id that the token of somebody in the call gave them; nil: a machine.
local function user_of(occupant)
    for full_jid in occupant:each_session() do
        local session = prosody.full_sessions[full_jid];
        local user = session and session.jitsi_meet_context_user;
        if user and user.id then
            return user.id;
        end
    end
end

local function put_out(room, users)
    local out = {};
    for _, user in ipairs(users) do
        out[user] = true;
    end
    local leaving = {};
    for _, occupant in room:each_occupant() do
        local user = user_of(occupant);
        if user and out[user] then
            table.insert(leaving, occupant.bare_jid);
        end
    end
    for _, bare_jid in ipairs(leaving) do
        module:log("info", "put out of %s: no list names them", jid_node(room.jid));
        room:set_affiliation(true, bare_jid, "outcast");
    end
end

local function ask(room, users)
    if #users == 0 then
        return;
    end
    local sent = { ["Content-Type"] = "application/json" };
    for name, value in pairs(headers) do
        sent[name] = value;
    end
    local body = json.encode({ room_name = jid_node(room.jid), users = users });
    http.request(prefix .. "/listed", { method = "POST", headers = sent, body = body },
        function(content, code)
            local answer = code == 200 and json.decode(content);
            if type(answer) ~= "table" or type(answer.out) ~= "table" then
                module:log("warn", "the bot did not say who is listed: %s", tostring(code));
                return;
            end
            put_out(room, answer.out);
        end);
end

module:hook("muc-occupant-joined", function(event)
    local user = user_of(event.occupant);
    ask(event.room, user and { user } or {});
end, -100);

local muc = module:depends("muc");
module:add_timer(every, function()
    for room in muc.each_room() do
        local users = {};
        for _, occupant in room:each_occupant() do
            local user = user_of(occupant);
            if user then
                table.insert(users, user);
            end
        end
        ask(room, users);
    end
    return every;
end);

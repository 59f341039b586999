"""`mesas check` beside a real homeserver: what it finds at each stage of a deployment's life."""

from __future__ import annotations

import json
import shutil
from functools import partial
from pathlib import Path

import pytest
import yaml

from bot.checks.report import check
from bot.config import load_settings
from bot.demo.bot_process import BotFailed, BotProcess, write_config
from bot.demo.homeserver import Homeserver
from bot.i18n import Catalogs
from tests.mail.server import mail_server

CATALOGS = Catalogs.load()


async def found(config: Path) -> dict[str, bool]:
    """What `mesas check` says: each finding to whether it is well. Every one has its wording."""
    findings = {}
    async for finding in check(load_settings(config)):
        key = finding.text.key
        assert CATALOGS.plain("es", key, finding.text.args)
        findings[key.removeprefix("revision-")] = finding.ok
    return findings


async def test_a_new_deployment_a_running_one_and_one_whose_keys_are_lost(
    homeserver: Homeserver, tmp_path: Path
) -> None:
    user = await homeserver.register("mesas-check", "pw")
    await homeserver.register("admin-check", "pw", admin=True)
    coordinator = await homeserver.register("coordinator-check", "pw")
    token = (await homeserver.login("admin-check", "pw")).token
    config = write_config(
        tmp_path,
        homeserver=homeserver.url,
        user_id=user,
        password="pw",
        coordinators=[coordinator],
    )
    settings = yaml.safe_load(config.read_text())
    settings["matrix"]["admin_token"] = token
    config.write_text(yaml.safe_dump(settings))

    new = await found(config)
    assert new["account-ok"]
    assert new["keys-first"]
    assert new["files-first"]
    config.write_text(yaml.safe_dump({**settings, "files": {"store": "/proc/none/blobs"}}))
    assert (await found(config))["files-unwritable"] is False
    config.write_text(yaml.safe_dump(settings))
    assert new["limits-low"] is False
    assert new["guard-missing"] is False
    assert new["pages-missing"] is False
    assert new["spool-missing"] is False
    recordings = {"spool": str(tmp_path / "spool"), "hook_key_file": str(tmp_path / "hook.key")}
    config.write_text(yaml.safe_dump({**settings, "recordings": recordings}))
    without = await found(config)
    assert (without["spool-unusable"], without["hook-key"]) == (False, False)
    (tmp_path / "spool").mkdir()
    (tmp_path / "hook.key").write_text("0123456789abcdef0123456789abcdef\n")
    ready = await found(config)
    assert (ready["spool-ok"], ready["hook-ok"]) == (True, True)
    for address, key in (("http://mesas.example", "plain"), ("https://mesas.example", "ok")):
        config.write_text(yaml.safe_dump({**settings, "web": {"public_url": address}}))
        assert (await found(config))[f"pages-{key}"] is (key == "ok")
    config.write_text(yaml.safe_dump(settings))

    assert new["accounts-off"]
    pages = {"web": {"public_url": "https://mesas.example"}, "onboarding": {"accounts": "create"}}
    config.write_text(yaml.safe_dump({**settings, **pages}))
    assert (await found(config))["accounts-ok"]
    nobody = (await homeserver.login("coordinator-check", "pw")).token
    matrix = {**settings["matrix"], "admin_token": nobody}
    config.write_text(yaml.safe_dump({**settings, **pages, "matrix": matrix}))
    assert (await found(config))["accounts-refused"] is False
    config.write_text(yaml.safe_dump(settings))

    await homeserver.call(
        "POST",
        f"/_synapse/admin/v1/users/{user}/override_ratelimit",
        token=token,
        body={"messages_per_second": 0, "burst_count": 0},
    )
    async with BotProcess(config) as bot:
        assert bot.pid
        running = await found(config)
    assert running["keys-ok"]
    assert running["limits-ok"]
    assert "room-powerless" not in running

    data = tmp_path / "data"
    for file in (data / "crypto").glob("*.db*"):
        file.rename(tmp_path / file.name)
    assert (await found(config))["store-lost"] is False
    (data / "identity" / "seeds.json").rename(tmp_path / "seeds.json")
    assert (await found(config))["seeds-lost"] is False


async def test_a_wrong_password_and_a_homeserver_that_is_away_end_the_check(
    homeserver: Homeserver, tmp_path: Path
) -> None:
    user = await homeserver.register("mesas-wrong", "pw")
    written = partial(write_config, tmp_path, user_id=user, password="other", coordinators=[user])
    wrong = await found(written(homeserver=homeserver.url))
    assert list(wrong.items())[-1] == ("account-refused", False)
    away = await found(written(homeserver="http://127.0.0.1:9"))
    assert list(away.items())[-1] == ("homeserver-away", False)


async def test_a_bot_without_its_store_begins_anew_but_not_without_its_identity(
    homeserver: Homeserver, tmp_path: Path
) -> None:
    user = await homeserver.register("mesas-lost", "pw")
    config = write_config(
        tmp_path, homeserver=homeserver.url, user_id=user, password="pw", coordinators=[user]
    )
    async with BotProcess(config):
        pass
    shutil.rmtree(tmp_path / "data" / "crypto")
    seeds = tmp_path / "data" / "identity" / "seeds.json"
    seeds.rename(tmp_path / "seeds.json")
    bot = BotProcess(config)
    with pytest.raises(BotFailed):
        await bot.start()
    await bot.kill()
    assert {"event": "stopped", "reason": "IdentityLost"}.items() <= bot.log[-1].items()

    (tmp_path / "seeds.json").rename(seeds)
    async with BotProcess(config):
        assert (await found(config))["keys-ok"]


async def test_a_login_that_the_server_ended_is_said_and_mended(
    homeserver: Homeserver, tmp_path: Path
) -> None:
    user = await homeserver.register("mesas-out", "pw")
    config = write_config(
        tmp_path, homeserver=homeserver.url, user_id=user, password="pw", coordinators=[user]
    )
    async with BotProcess(config):
        pass
    session = json.loads((tmp_path / "data" / "session.json").read_text())
    await homeserver.call(
        "POST", "/_matrix/client/v3/logout", token=session["access_token"], body={}
    )
    ended = await found(config)
    assert ended["account-again"] is False
    assert ended["account-ok"]
    async with BotProcess(config):
        assert (await found(config))["keys-ok"]


async def test_the_mail_server_is_tried_and_nothing_is_sent(
    homeserver: Homeserver, tmp_path: Path
) -> None:
    user = await homeserver.register("mesas-mail", "pw")
    config = write_config(
        tmp_path, homeserver=homeserver.url, user_id=user, password="pw", coordinators=[user]
    )
    settings = yaml.safe_load(config.read_text())
    assert (await found(config))["mail-missing"] is False
    async with mail_server(login=("mesas", "right")) as server:
        smtp = {
            "host": "127.0.0.1",
            "port": server.port,
            "from": "mesas@example.org",
            "security": "none",
            "user": "mesas",
            "password": "right",
        }
        config.write_text(yaml.safe_dump({**settings, "mail": {"smtp": smtp}}))
        assert (await found(config))["mail-ok"]
        smtp["password"] = "wrong"
        config.write_text(yaml.safe_dump({**settings, "mail": {"smtp": smtp}}))
        assert (await found(config))["mail-login"] is False
        assert server.mails == []
    assert (await found(config))["mail-away"] is False

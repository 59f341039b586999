"""The settings, and that the example documents all of them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from bot.config import ConfigError, Settings, keys, load_settings

ROOT = Path(__file__).parents[1]
EXAMPLE = ROOT / "config.example.yaml"
SMALLEST = """
matrix: {homeserver: "https://hs.example.org/", user_id: "@mesas:example.org", password: secret}
coordination: {coordinators: ["@coordinacion:example.org"], contact: "mesas@example.org"}
"""


@pytest.fixture(autouse=True)
def _no_settings_around(monkeypatch: pytest.MonkeyPatch) -> None:
    import os

    for name in os.environ:
        if name.upper().startswith("MESAS_"):
            monkeypatch.delenv(name)


def _load(folder: Path, text: str) -> Settings:
    file = folder / "config.yaml"
    file.write_text(text, encoding="utf-8")
    return load_settings(file)


def _problems(folder: Path, text: str) -> str:
    with pytest.raises(ConfigError) as caught:
        _load(folder, text)
    return "\n".join(caught.value.problems)


def test_the_example_loads() -> None:
    settings = load_settings(EXAMPLE)
    assert settings.matrix.user_id == "@mesas:example.org"
    assert settings.data_dir == ROOT / "data"


def _documented() -> dict[str, tuple[str, bool]]:
    """Each key of the example to its value, and whether a comment stands somewhere above it."""
    found: dict[str, tuple[str, bool]] = {}
    section, commented = "", False
    for line in EXAMPLE.read_text(encoding="utf-8").splitlines():
        if not line.strip():
            section, commented = "", False
        elif pair := re.fullmatch(r"\s*(?:# )?([a-z_]+): (.*)|\s+(coordinators):", line):
            found[f"{section}{pair[1] or pair[3]}"] = (pair[2] or "", commented)
        elif header := re.fullmatch(r"(  )?(\w+):", line):
            section = f"{section if header[1] else ''}{header[2]}."
        elif line.lstrip().startswith("# "):
            commented = True
    return found


def test_every_key_is_in_the_example_with_a_comment() -> None:
    documented = _documented()
    assert set(keys()) <= set(documented)
    assert [key for key in keys() if not documented[key][1]] == []


def test_the_example_shows_the_defaults(tmp_path: Path) -> None:
    defaults = _load(tmp_path, SMALLEST)
    for key in ("matrix.federate", "files.max_mb", "web.host", "web.port", "language", "timezone"):
        value: object = defaults
        for part in key.split("."):
            value = getattr(value, part)
        assert str(value).lower() == _documented()[key][0].lower(), key
    assert defaults.crypto.only_signed_devices
    assert defaults.crypto.verification == "operator"


def test_relative_paths_are_taken_from_the_file(tmp_path: Path) -> None:
    settings = _load(
        tmp_path,
        SMALLEST
        + "data_dir: here\ndatabase_url: sqlite+aiosqlite:///there/a.db\n"
        + "crypto: {pickle_key_file: keys/pickle}\n"
        + "files: {key_file: keys/files, store: there/blobs}\n",
    )
    assert settings.data_dir == tmp_path / "here"
    assert settings.database_url == f"sqlite+aiosqlite:///{tmp_path}/there/a.db"
    assert settings.pickle_key_file == tmp_path / "keys" / "pickle"
    assert settings.files_key_file == tmp_path / "keys" / "files"
    assert settings.files_store == str(tmp_path / "there" / "blobs")


def test_files_are_in_the_data_folder_or_at_a_url(tmp_path: Path) -> None:
    settings = _load(tmp_path, SMALLEST + "data_dir: here\n")
    assert settings.files_store == str(tmp_path / "here" / "blobs")
    assert settings.files_key_file == tmp_path / "here" / "files.key"
    settings = _load(tmp_path, SMALLEST + "files: {store: 's3://bucket/mesas'}\n")
    assert settings.files_store == "s3://bucket/mesas"


def test_the_database_is_in_the_data_folder_unless_given(tmp_path: Path) -> None:
    settings = _load(tmp_path, SMALLEST + "data_dir: here\n")
    assert settings.database_url == f"sqlite+aiosqlite:///{tmp_path}/here/mesas.db"
    assert settings.pickle_key_file == tmp_path / "here" / "pickle.key"


def test_the_environment_comes_before_the_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MESAS_MATRIX__HOMESERVER", "http://127.0.0.1:8008")
    monkeypatch.setenv("MESAS_WEB__PORT", "9000")
    monkeypatch.setenv("MESAS_COORDINATION__COORDINATORS", "@una:example.org, @dos:example.org")
    settings = _load(tmp_path, SMALLEST)
    assert settings.matrix.homeserver == "http://127.0.0.1:8008"
    assert settings.web.port == 9000
    assert settings.coordination.coordinators == ("@una:example.org", "@dos:example.org")


def test_the_environment_alone_is_enough(monkeypatch: pytest.MonkeyPatch) -> None:
    for key, value in {
        "MATRIX__HOMESERVER": "https://hs.example.org",
        "MATRIX__USER_ID": "@mesas:example.org",
        "MATRIX__PASSWORD": "secret",
        "COORDINATION__COORDINATORS": "@una:example.org",
        "COORDINATION__CONTACT": "mesas@example.org",
    }.items():
        monkeypatch.setenv(f"MESAS_{key}", value)
    assert load_settings(None).matrix.password.get_secret_value() == "secret"


def test_a_secret_may_be_in_a_file(tmp_path: Path) -> None:
    (tmp_path / "password").write_text("from a file\n")
    settings = _load(tmp_path, SMALLEST.replace("password: secret", "password_file: password"))
    assert settings.matrix.password.get_secret_value() == "from a file"
    assert "from a file" not in repr(settings)


def test_a_secret_in_the_environment_replaces_the_file_of_the_config(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MESAS_MATRIX__PASSWORD", "other")
    settings = _load(tmp_path, SMALLEST.replace("password: secret", "password_file: nowhere"))
    assert settings.matrix.password.get_secret_value() == "other"


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("", "matrix: is missing"),
        (SMALLEST.replace("homeserver", "homserver"), "is it matrix.homeserver?"),
        (SMALLEST.replace("https://", ""), "matrix.homeserver: write an address"),
        (SMALLEST.replace('"@mesas:example.org"', "mesas"), "matrix.user_id: write a Matrix"),
        (SMALLEST.replace("password: secret", "federate: true"), "matrix.password_file"),
        (SMALLEST.replace("password: secret", "password_file: nowhere"), "cannot read"),
        (SMALLEST.replace("secret", "secret, password_file: x"), "not both"),
        (SMALLEST + "language: de\n", "language: write one of 'es'"),
        (SMALLEST + "timezone: America/Santigo\n", "write one like America/Santiago"),
        (SMALLEST + "database_url: mysql://x\n", "database_url: write sqlite+aiosqlite"),
        (SMALLEST + "web: {port: 99999}\n", "web.port"),
        ("- a list", "key: value"),
        ("a: [", "not YAML at line 1"),
    ],
)
def test_what_is_wrong_is_named(tmp_path: Path, text: str, problem: str) -> None:
    assert problem in _problems(tmp_path, text)


def test_secrets_of_the_server_of_calls_are_taken_as_they_are(tmp_path: Path) -> None:
    (tmp_path / "hooks").write_text("x" * 40)
    entered = "jitsi: {app_id: mesas, app_secret: theirs, hook_token_file: hooks}\n"
    assert _load(tmp_path, SMALLEST + entered).jitsi.short == {"app_secret": 6}
    empty = SMALLEST + 'jitsi: {app_id: mesas, app_secret: " "}\n'
    assert "jitsi.app_secret: it is empty" in _problems(tmp_path, empty)


def test_a_wrong_secret_is_not_repeated(tmp_path: Path) -> None:
    assert "hunter2" not in _problems(tmp_path, SMALLEST.replace("secret", "[hunter2]"))


def test_a_missing_file_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match=r"config\.example\.yaml"):
        load_settings(tmp_path / "config.yaml")


MAIL = """
mail:
  smtp:
    host: smtp.example.org
    from: "Mesas <mesas@example.org>"
"""


def test_mail_is_off_until_a_server_is_named(tmp_path: Path) -> None:
    assert _load(tmp_path, SMALLEST).mail.smtp.host is None
    smtp = _load(tmp_path, SMALLEST + MAIL).mail.smtp
    assert (smtp.host, smtp.sender) == ("smtp.example.org", "Mesas <mesas@example.org>")
    assert smtp.security == "starttls"


def test_a_section_of_which_every_line_is_commented_out_is_none_at_all(tmp_path: Path) -> None:
    assert _load(tmp_path, SMALLEST + "mail:\n  smtp:\n").mail.smtp.host is None


def test_the_password_of_mail_comes_from_its_file_or_the_environment(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "smtp").write_text("from-file\n")
    text = f"{SMALLEST}{MAIL}    user: mesas\n    password_file: smtp\n"
    found = _load(tmp_path, text).mail.smtp.password
    assert found is not None
    assert found.get_secret_value() == "from-file"
    monkeypatch.setenv("MESAS_MAIL__SMTP__PASSWORD", "from-environment")
    monkeypatch.setenv("MESAS_MAIL__SMTP__FROM", "otra@example.org")
    smtp = _load(tmp_path, text).mail.smtp
    assert smtp.password is not None
    assert smtp.password.get_secret_value() == "from-environment"
    assert smtp.sender == "otra@example.org"
    assert "from-environment" not in repr(smtp)


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ("host: smtp.example.org", "mail.smtp: give from too"),
        ('{host: h, from: "nobody"}', "mail.smtp.from: write an address"),
        ('{host: h, from: "a@b, c@d"}', "mail.smtp.from: write an address"),
        ("{host: h, from: a@example.org, user: u}", "give both user and password"),
        ("{host: h, from: a@example.org, security: ssl}", "mail.smtp.security: write one of"),
        ("{hots: h}", "mail.smtp.hots: there is no such key; is it mail.smtp.host?"),
    ],
)
def test_what_is_wrong_with_mail_is_said(tmp_path: Path, given: str, said: str) -> None:
    given = given if given.startswith("{") else f"{{{given}}}"
    assert said in _problems(tmp_path, f"{SMALLEST}mail: {{smtp: {given}}}\n")


def test_accounts_are_made_only_where_they_can_be(tmp_path: Path) -> None:
    create = "onboarding: {accounts: create}\n"
    token = SMALLEST.replace("password: secret", "password: secret, admin_token: syt")
    assert "matrix.admin_token" in _problems(tmp_path, SMALLEST + create)
    said = _problems(tmp_path, token + create)
    assert said.startswith("onboarding.accounts: ")
    assert "web.public_url" in said
    pages = "web: {public_url: 'https://mesas.example.org'}\n"
    assert _load(tmp_path, token + create + pages).onboarding.accounts == "create"
    assert _load(tmp_path, SMALLEST + "onboarding: {accounts: off}").onboarding.accounts == "off"
    assert "create" in _problems(tmp_path, SMALLEST + "onboarding: {accounts: yes}")

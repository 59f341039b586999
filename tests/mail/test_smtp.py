"""Handing mail over, to a real mail server on loopback."""

from __future__ import annotations

import socket
import ssl
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.domain.mail import Mail
from bot.mail.smtp import Account, Smtp
from bot.ports import MailRefused, MailWaits, Unavailable
from tests.mail.server import certificate, mail_server

MAIL = Mail(
    to="ana@mineduc.example",
    subject="Su código para la mesa «Alfabetización»",
    text="Hola, Ana.\n",
    html="<p>Hola, <b>Ana</b>.</p>",
    language="es",
    token="0123456789abcdef",
    written_at=datetime(2027, 1, 15, 18, 0, tzinfo=UTC),
)
SENDER = "Mesas de trabajo <mesas@example.org>"


def account(port: int, **more: str) -> Account:
    return Account(host="127.0.0.1", port=port, sender=SENDER, security="none", **more)  # type: ignore[arg-type]


async def test_a_mail_arrives_in_both_forms() -> None:
    async with mail_server() as server:
        await Smtp(account(server.port)).send(MAIL)
    (mail,) = server.to("ana@mineduc.example")
    assert mail["From"] == SENDER
    assert server.senders == ["mesas@example.org"]
    assert mail["Subject"] == MAIL.subject
    assert mail["Message-ID"] == "<0123456789abcdef@example.org>"
    assert mail["Auto-Submitted"] == "auto-generated"
    assert mail["Content-Language"] == "es"
    assert mail.get_content_type() == "multipart/alternative"
    plain, html = mail.iter_parts()
    assert plain.get_content().replace("\r\n", "\n") == MAIL.text
    assert html.get_content().strip() == MAIL.html


async def test_sent_twice_it_can_be_recognised() -> None:
    async with mail_server() as server:
        for _ in range(2):
            await Smtp(account(server.port)).send(MAIL)
    assert len({mail["Message-ID"] for mail in server.mails}) == 1


@pytest.mark.parametrize(
    "address",
    [
        "ana@mineduc.example\r\nBcc: otra@example.org",
        "ana@mineduc.example, otra@example.org",
        "Ana <ana@mineduc.example>",
        "nobody",
        "",
        "a b@example.org",
    ],
)
async def test_what_is_no_address_goes_nowhere(address: str) -> None:
    async with mail_server() as server:
        with pytest.raises(MailRefused, match="address"):
            await Smtp(account(server.port)).send(replace(MAIL, to=address))
        assert server.mails == []


async def test_a_subject_cannot_add_headers() -> None:
    async with mail_server() as server:
        subject = "Hola\r\nBcc: otra@example.org\r\n\r\nOtro texto"
        with pytest.raises(MailRefused):
            await Smtp(account(server.port)).send(replace(MAIL, subject=subject))
        assert server.mails == []


async def why(smtp: Smtp) -> str:
    """What is said to be in the way of a mail."""
    with pytest.raises(MailWaits) as caught:
        await smtp.send(MAIL)
    return caught.value.why


async def test_an_address_that_is_refused_for_good_is_told_from_one_refused_for_now() -> None:
    async with mail_server() as server:
        smtp = Smtp(account(server.port))
        server.answers[MAIL.to] = "550 5.1.1 No such user"
        with pytest.raises(MailRefused, match="recipient-550"):
            await smtp.send(MAIL)
        server.answers[MAIL.to] = "451 4.7.1 Greylisted"
        assert await why(smtp) == "recipient"
        server.to_sender = "553 5.7.1 Sender address rejected"
        assert await why(smtp) == "sender"
        server.to_sender = "250 OK"
        server.answers.clear()
        server.after_data = "554 5.6.0 Looks like spam"
        with pytest.raises(MailRefused, match="message-554"):
            await smtp.send(MAIL)


async def test_a_server_that_is_away_is_tried_later() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        smtp = Smtp(account(taken.getsockname()[1]))
        assert await why(smtp) == "away"
        with pytest.raises(Unavailable):
            await smtp.probe()


async def test_the_account_is_used_and_a_wrong_password_is_said() -> None:
    async with mail_server(login=("mesas", "right")) as server:
        await Smtp(account(server.port, user="mesas", password="right")).send(MAIL)
        await Smtp(account(server.port, user="mesas", password="right")).probe()
        assert len(server.mails) == 1
        wrong = Smtp(account(server.port, user="mesas", password="wrong"))
        with pytest.raises(Unavailable, match="login"):
            await wrong.probe()
        with pytest.raises(MailWaits) as caught:
            await wrong.send(MAIL)
        assert "wrong" not in str(caught.value)
        assert caught.value.why == "login"


async def test_mail_is_encrypted_on_the_way_or_not_sent(tmp_path: Path) -> None:
    file = certificate(tmp_path)
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(file)
    trusting = ssl.create_default_context(cafile=file)
    async with mail_server(context=context) as server:
        secure = replace(account(server.port), security="starttls", context=trusting)
        await Smtp(secure).send(MAIL)
        assert server.encrypted == [True]
        # A certificate that nobody vouches for.
        assert await why(Smtp(replace(secure, context=None))) == "encryption"
    async with mail_server() as plain:
        # A server that does not offer encryption.
        assert await why(Smtp(replace(secure, port=plain.port))) == "encryption"
        assert plain.mails == []

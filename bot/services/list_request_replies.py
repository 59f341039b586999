"""What is said about lists that are asked for: to who asks, by mail, and to who confirms."""

from __future__ import annotations

from dataclasses import replace
from zoneinfo import ZoneInfo

from bot.domain.ids import UserId
from bot.domain.list_request import ListRequest
from bot.domain.mesa import Mesa, Party
from bot.domain.reply import Reply, Text
from bot.i18n import Link, When


def mailed(asked: ListRequest, party: Party) -> Reply:
    """The link went by mail; the address is not shown: others read this."""
    return Reply.of("lista-asked-mail", party=party.name, until=_until(asked, party))


def link_told(party: Party, asked: ListRequest) -> Reply:
    """Who asked finds the link in private, and has to pass it on."""
    key = "lista-asked-link" if asked.email is None else "lista-asked-no-mail"
    return Reply.of(key, party=party.name)


def to_pass_on(mesa: Mesa, party: Party, asked: ListRequest, link: str, *, first: bool) -> Reply:
    """For who asked, in private: the link, and to whom it goes."""
    key = "lista-link" if first else "lista-link-again"
    reply = Reply.of(key, party=party.name, mesa=mesa.id, name=mesa.name)
    reply = reply.paragraph("lista-link-itself", link=Link(link))
    until = _until(asked, party)
    if asked.email is None:
        reply = reply.paragraph("lista-link-rules", until=until)
    else:
        reply = reply.paragraph("lista-link-rules-to", until=until, email=asked.email)
    return replace(reply, notice=False, secret=True)


def letter(
    mesa: Mesa, party: Party, asked: ListRequest, link: str, *, first: bool
) -> tuple[Text, Reply]:
    """The mail: its subject, and what it says."""
    names = {"party": party.name, "name": mesa.name}
    subject = Text.of("lista-mail-subject" if first else "lista-mail-again-subject", **names)
    reply = Reply.of("lista-mail" if first else "lista-mail-again", **names)
    reply = reply.paragraph("lista-mail-what", **names)
    reply = reply.paragraph("lista-mail-link", link=Link(link))
    reply = reply.paragraph("lista-mail-rules", until=_until(asked, party))
    return subject, replace(reply, secret=True)


def to_confirm(party: Party, count: int, question: Reply, asked_by: UserId) -> Reply:
    """What was sent by the page, above the question it needs; it rings for who asked."""
    came = Reply.of("lista-came", party=party.name, count=count)
    return replace(question, parts=(*came.parts, *question.parts), mentions=(asked_by,))


def never_came(mesa: Mesa, party: Party) -> Reply:
    """For coordination, when the link has run out."""
    return Reply.of("lista-never-came", party=party.name, mesa=mesa.id, name=mesa.name)


def _until(asked: ListRequest, party: Party) -> When:
    return When(asked.expires_at, ZoneInfo(party.zone), "day")

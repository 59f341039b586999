"""What people are told about mesas: which sentences, with which values."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from zoneinfo import ZoneInfo

from bot.domain.countries import country_of
from bot.domain.ids import UserId
from bot.domain.mesa import Mesa, Party
from bot.domain.reply import Reply
from bot.services.mesas import Moderation, PartyCount


def opened(mesa: Mesa) -> Reply:
    """To who opened it: what it is, which zones were taken, what to do next."""
    reply = Reply.of("mesa-opened", mesa=mesa.id, name=mesa.name)
    reply = _parties(reply, mesa.parties)
    if any(_zone_was_guessed(party, mesa) for party in mesa.parties):
        reply = reply.paragraph("mesa-zones-guessed", mesa=mesa.id)
    if mesa.moderators:
        reply = reply.paragraph("mesa-invited", moderators=sorted(mesa.moderators))
    else:
        reply = reply.paragraph("mesa-invited-unmoderated", mesa=mesa.id)
    if mesa.seats is not None:
        reply = reply.paragraph("mesa-seats", seats=mesa.seats)
    return reply.paragraph("mesa-opened-next", mesa=mesa.id)


def welcome(mesa: Mesa, coordinators: Collection[UserId]) -> Reply:
    """The first post in the mesa's room."""
    reply = Reply.of("mesa-welcome", mesa=mesa.id, name=mesa.name)
    reply = reply.paragraph("mesa-welcome-parties")
    for party in mesa.parties:
        reply = reply.item("mesa-welcome-party", party=party.name)
    reply = reply.paragraph("mesa-welcome-private")
    if mesa.moderators:
        reply = reply.paragraph("mesa-welcome-ask-moderator", users=sorted(mesa.moderators))
    else:
        reply = reply.paragraph("mesa-welcome-ask", users=sorted(coordinators))
    return reply.paragraph("mesa-welcome-never-closes")


def not_opened(mesa: Mesa, code: str) -> Reply:
    """The homeserver refused to make the room."""
    return Reply.of("mesa-not-opened", mesa=mesa.id, name=mesa.name, code=code)


def not_described(mesa: Mesa, code: str) -> Reply:
    """The homeserver refused the name or the topic."""
    return Reply.of("mesa-not-described", mesa=mesa.id, code=code)


def shown(mesa: Mesa, counts: Sequence[PartyCount], taken: int) -> Reply:
    """Everything about one mesa; `taken`: how many seats are, where they are limited."""
    reply = Reply.of("mesa-shown", mesa=mesa.id, name=mesa.name, state=mesa.state)
    reply = reply.paragraph("mesa-shown-parties", count=len(counts))
    for each in counts:
        key = "mesa-shown-party" if each.people else "mesa-shown-party-no-list"
        reply = reply.item(
            key,
            party=each.party.name,
            zone=ZoneInfo(each.party.zone),
            people=each.people,
            pending=each.pending,
        )
    if mesa.moderators:
        reply = reply.paragraph(
            "mesa-shown-moderators", count=len(mesa.moderators), users=sorted(mesa.moderators)
        )
    else:
        reply = reply.paragraph("mesa-shown-unmoderated")
    if mesa.seats is not None:
        reply = reply.paragraph("mesa-shown-seats", seats=mesa.seats, taken=taken)
    return reply.paragraph("mesa-shown-settings", zone=ZoneInfo(mesa.zone), language=mesa.language)


def listed(mesas: Sequence[Mesa], *, everything: bool) -> Reply:
    """The mesas of a person; `everything`: they see all there are."""
    if not mesas:
        return Reply.of("mesa-none" if everything else "mesa-none-of-yours")
    live = [mesa for mesa in mesas if not mesa.is_archived]
    archived = [mesa for mesa in mesas if mesa.is_archived]
    reply = Reply()
    if live:
        reply = reply.paragraph("mesa-list" if everything else "mesa-list-yours", count=len(live))
        reply = _items(reply, live)
    if archived:
        reply = _items(reply.paragraph("mesa-list-archived", count=len(archived)), archived)
    return reply


def _items(reply: Reply, mesas: Sequence[Mesa]) -> Reply:
    for mesa in mesas:
        reply = reply.item(
            "mesa-list-item",
            mesa=mesa.id,
            name=mesa.name,
            state=mesa.state,
            parties=[party.name for party in mesa.parties],
        )
    return reply


def edited(before: Mesa, after: Mesa) -> Reply:
    """What has become of the mesa by a change."""
    if before == after:
        return Reply.of("mesa-edited-nothing", mesa=after.id)
    reply = Reply.of("mesa-edited", mesa=after.id, name=after.name)
    reply = _parties(reply, after.parties)
    known = {party.id for party in before.parties}
    if any(_zone_was_guessed(party, after) for party in after.parties if party.id not in known):
        reply = reply.paragraph("mesa-zones-guessed", mesa=after.id)
    if after.seats is not None:
        reply = reply.paragraph("mesa-seats", seats=after.seats)
    elif before.seats is not None:
        reply = reply.paragraph("mesa-seats-none")
    return reply.paragraph(
        "mesa-shown-settings", zone=ZoneInfo(after.zone), language=after.language
    )


def moderated(change: Moderation) -> Reply:
    """Who moderates now."""
    mesa = change.mesa
    if not change.added and not change.removed:
        return Reply.of("mesa-moderated-nothing", mesa=mesa.id, users=sorted(mesa.moderators))
    if not mesa.moderators:
        return Reply.of("mesa-moderated-nobody", mesa=mesa.id)
    reply = Reply.of(
        "mesa-moderated", mesa=mesa.id, count=len(mesa.moderators), users=sorted(mesa.moderators)
    )
    if change.added:
        reply = reply.paragraph(
            "mesa-moderated-added", count=len(change.added), users=sorted(change.added)
        )
    if change.removed:
        reply = reply.paragraph(
            "mesa-moderated-removed", count=len(change.removed), users=sorted(change.removed)
        )
    return reply


def _parties(reply: Reply, parties: Sequence[Party]) -> Reply:
    for party in parties:
        reply = reply.item("mesa-party", party=party.name, zone=ZoneInfo(party.zone))
    return reply


def _zone_was_guessed(party: Party, mesa: Mesa) -> bool:
    """Whether its zone may be another: no country known, or one with several, the mesa's none."""
    country = None if party.country is None else country_of(party.country)
    return country is None or (len(country.zones) > 1 and mesa.zone not in country.zones)

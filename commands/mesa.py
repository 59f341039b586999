"""`!mesa`: opening a mesa, seeing it, coming back, changing who meets and who moderates."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

from bot.chat.arguments import Language
from bot.chat.command import Context, command
from bot.chat.words import AND, NOUNS, OPTIONS, first, fold, spellings
from bot.domain.access import Role
from bot.domain.countries import country_called
from bot.domain.errors import Refusal
from bot.domain.ids import MesaId, UserId
from bot.domain.list_reading import as_user
from bot.domain.reply import Reply
from bot.services import mesa_replies
from bot.services.record import Listing
from bot.services.record_words import sentence
from storage.acts_log import Sought


@command("mesa crear", requires=Role.COORDINATOR, where="coordination")
async def create(
    ctx: Context,
    name: str,
    *,
    parties: tuple[str, ...],
    moderators: tuple[UserId, ...] = (),
    moderation: bool | None = None,
    zone: ZoneInfo | None = None,
    language: Language | None = None,
    seats: int | None = None,
) -> None:
    """Open a mesa; the answer comes when its room is made.

    `moderacion=no` says what leaving moderators out says too: its focal points run it.
    """
    if moderation is not None and moderation is not bool(moderators):
        raise Refusal("mesa-moderation-who" if moderation else "mesa-moderation-none")
    await ctx.services.mesas.create(
        ctx.tx,
        name=name,
        parties=_apart(parties),
        moderators=moderators,
        zone=None if zone is None else zone.key,
        language=language,
        seats=seats,
        by=ctx.user,
        origin=ctx.origin,
    )


@command("mesa lista", where="coordination")  # not in a mesa's room: others would read it
async def list_all(ctx: Context) -> Reply:
    """The mesas that the person is in; every one for a coordinator."""
    mesas = await ctx.services.mesas.of_person(ctx.tx, ctx.user)
    return mesa_replies.listed(mesas, everything=ctx.role is Role.COORDINATOR)


@command("mesa ver", where="mesa")
async def show(ctx: Context) -> Reply:
    """Everything about one mesa: state, parties, lists, moderators."""
    counts = await ctx.services.mesas.counts(ctx.tx, ctx.here)
    return mesa_replies.shown(ctx.here, counts, await ctx.services.mesas.taken(ctx.tx, ctx.here))


@command("mesa editar", requires=Role.COORDINATOR, where="mesa")
async def edit(
    ctx: Context,
    *,
    name: str | None = None,
    zone: ZoneInfo | None = None,
    language: Language | None = None,
    seats: int | None = None,
    add: tuple[str, ...] = (),
    remove: tuple[str, ...] = (),
    party: str | None = None,
) -> Reply:
    """Change the mesa; with `parte=`, the name, zone or language of that party."""
    mesas, before = ctx.services.mesas, ctx.here
    zone_name = None if zone is None else zone.key
    if party is None:
        after = await mesas.edit(
            ctx.tx,
            before,
            name=name,
            zone=zone_name,
            language=language,
            seats=seats,
            add=_apart(add),
            remove=_apart(remove),
            by=ctx.user,
            origin=ctx.origin,
        )
    elif add or remove or seats is not None:
        raise Refusal("mesa-edit-one-thing", mesa=before.id)
    else:
        after = await mesas.edit_party(
            ctx.tx,
            before,
            party,
            name=name,
            zone=zone_name,
            language=language,
            by=ctx.user,
            origin=ctx.origin,
        )
    return mesa_replies.edited(before, after)


@command("mesa moderar", requires=Role.COORDINATOR, where="mesa")
async def moderate(
    ctx: Context,
    users: tuple[UserId, ...] = (),
    *,
    add: tuple[UserId, ...] = (),
    remove: tuple[UserId, ...] = (),
) -> Reply:
    """Name moderators, or take the task from some."""
    change = await ctx.services.mesas.set_moderators(
        ctx.tx, ctx.here, add=(*users, *add), remove=remove, by=ctx.user, event=ctx.origin.event
    )
    return mesa_replies.moderated(change)


@command("mesa archivar", requires=Role.COORDINATOR, where="mesa")
async def archive(ctx: Context) -> Reply:
    """Ask, and then have the mesa only read."""
    return await ctx.services.archive.ask(ctx.tx, ctx.here, ctx.zone)


@command("mesa reabrir", requires=Role.COORDINATOR, where="mesa")
async def reopen(ctx: Context) -> Reply:
    """Have an archived mesa as it was."""
    return await ctx.services.archive.reopen(ctx.tx, ctx.here, origin=ctx.origin)


@command("mesa rehacer", requires=Role.COORDINATOR, where="mesa")
async def remake(ctx: Context) -> Reply:
    """Ask, and then have a new room made for a mesa whose room is lost."""
    return await ctx.services.remaking.ask(ctx.tx, ctx.here)


@command("mesa historial", requires=Role.COORDINATOR, where="coordination")
async def history(
    ctx: Context,
    mesa: MesaId | None = None,
    *,
    since: date | None = None,
    kind: str | None = None,
    person: str | None = None,
    format: str | None = None,
    page: int = 1,
) -> Reply | None:
    """What was done, by whom and when: of one mesa or of all, by pages or as a file."""
    sought = Sought(
        mesa,
        () if kind is None else _kinds(kind, ctx.language),
        None if person is None else (as_user(person) or person.strip()),
        None if since is None else datetime.combine(since, time(), ctx.zone).astimezone(UTC),
    )
    if format is not None:
        if fold(format).strip(". ") != "csv":
            raise Refusal("historial-no-such-format", given=format)
        await ctx.services.record.send(ctx.tx, sought, ctx.zone, origin=ctx.origin)
        return None
    listing = await ctx.services.record.page(ctx.tx, sought, page)
    if not listing.count:
        return Reply.of("historial-none")
    given = {"since": since and since.isoformat(), "kind": kind, "person": person}
    return _history(ctx, mesa, listing, {key: text for key, text in given.items() if text})


@command("mesa volver")
async def come_back(ctx: Context, mesa: MesaId | None = None) -> Reply | None:
    """Be invited again to a mesa that one left, or whose invitation is lost."""
    return await ctx.services.coming_back.ask(
        ctx.tx,
        ctx.user,
        mesa,
        here=ctx.mesa,
        contact=ctx.contact,
        origin=ctx.origin,
    )


_KINDS: Mapping[str, tuple[str, ...]] = {
    "mesa": ("mesa", "room"),
    "lista": ("list", "access", "welcome", "identity", "verification"),
    "agenda": ("agenda",),
    "reunion": ("meeting", "floor", "round"),
    "debate": ("debate",),
    "acuerdo": ("agreement",),
    "documento": ("document",),
    "recurso": ("resource",),
    "grabacion": ("recording",),
    "recordatorio": ("reminder",),
}
"""The acts that a noun means: what they begin with in the record."""


def _kinds(text: str, language: str) -> tuple[str, ...]:
    for noun, kinds in _KINDS.items():
        if fold(text[:40]) in map(fold, spellings(NOUNS[noun])):
            return kinds
    known = [first(NOUNS[noun], language) for noun in _KINDS]
    raise Refusal("historial-no-such-kind", given=text, kinds=known)


def _history(
    ctx: Context, mesa: MesaId | None, listing: Listing, given: Mapping[str, str]
) -> Reply:
    heading = "historial-heading-all" if mesa is None else "historial-heading"
    reply = Reply.of(heading, count=listing.count, **({} if mesa is None else {"mesa": mesa}))
    for each in listing.acts:
        said = sentence(each, ctx.zone)
        reply = reply.item(said.key, **said.args)
    if listing.page == listing.pages:
        return reply
    command = ctx.commands.named("mesa historial")
    options = {**given, "page": listing.page + 1}
    line = [
        f"!{command.spelled(ctx.language) if command else ''}",
        *([mesa] if mesa else []),
        *(f"{first(OPTIONS[key], ctx.language)}={text}" for key, text in options.items()),
    ]
    return reply.paragraph(
        "historial-more", page=listing.page, pages=listing.pages, next=" ".join(line)
    )


def _apart(parties: Iterable[str]) -> tuple[str, ...]:
    """«Argentina, Perú y Chile» is three; «Ministerio de Ciencia y Tecnología», one."""
    found: list[str] = []
    for each in parties:
        pieces = re.split(rf"\s+(?:{'|'.join(AND)})\s+", each, flags=re.IGNORECASE)
        countries = all(country_called(piece) for piece in pieces)
        found += pieces if countries and country_called(each) is None else [each]
    return tuple(found)

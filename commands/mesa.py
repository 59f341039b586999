"""`!mesa`: opening a mesa, seeing it, and changing who meets and who moderates."""

from __future__ import annotations

import re
from collections.abc import Iterable
from zoneinfo import ZoneInfo

from bot.chat.arguments import Language
from bot.chat.command import Context, command
from bot.chat.words import AND
from bot.domain.access import Role
from bot.domain.countries import country_called
from bot.domain.errors import Refusal
from bot.domain.ids import UserId
from bot.domain.reply import Reply
from bot.services import mesa_replies


@command("mesa crear", requires=Role.COORDINATOR, where="coordination")
async def create(
    ctx: Context,
    name: str,
    *,
    parties: tuple[str, ...],
    moderators: tuple[UserId, ...] = (),
    zone: ZoneInfo | None = None,
    language: Language | None = None,
) -> None:
    """Open a mesa; the answer comes when its room is made."""
    await ctx.services.mesas.create(
        ctx.tx,
        name=name,
        parties=_apart(parties),
        moderators=moderators,
        zone=None if zone is None else zone.key,
        language=language,
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
    return mesa_replies.shown(ctx.here, await ctx.services.mesas.counts(ctx.tx, ctx.here))


@command("mesa editar", requires=Role.COORDINATOR, where="mesa")
async def edit(
    ctx: Context,
    *,
    name: str | None = None,
    zone: ZoneInfo | None = None,
    language: Language | None = None,
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
            add=_apart(add),
            remove=_apart(remove),
            by=ctx.user,
            origin=ctx.origin,
        )
    elif add or remove:
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


def _apart(parties: Iterable[str]) -> tuple[str, ...]:
    """«Argentina, Perú y Chile» is three; «Ministerio de Ciencia y Tecnología», one."""
    found: list[str] = []
    for each in parties:
        pieces = re.split(rf"\s+(?:{'|'.join(AND)})\s+", each, flags=re.IGNORECASE)
        countries = all(country_called(piece) for piece in pieces)
        found += pieces if countries and country_called(each) is None else [each]
    return tuple(found)

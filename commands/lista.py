"""`!lista`: who may enter the mesa for each party."""

from __future__ import annotations

from bot.chat.arguments import Lines
from bot.chat.command import Context, command
from bot.domain.access import Role
from bot.domain.errors import NotAllowed, NotUnderstood, Refusal
from bot.domain.list_reading import as_email, as_user
from bot.domain.list_words import seat
from bot.domain.member_list import Member, Seat
from bot.domain.reply import Reply
from bot.i18n import When
from bot.services.lists import Listed, PartyList


@command("lista importar", requires=Role.MODERATOR, where="mesa", takes_file=True)
async def import_list(ctx: Context, lines: Lines, *, party: str | None = None) -> Reply | None:
    """Take in the lists of one party or several: all lines, or none if one is wrong."""
    sent: str | bytes = lines.text
    if not lines and ctx.attachment is not None:
        sent = await ctx.attachment.read()
    return await ctx.services.lists.import_(
        ctx.tx, ctx.here, sent, party=party, by=ctx.user, origin=ctx.origin
    )


@command("lista ver", requires=Role.FOCAL_POINT, where="mesa")
async def show_list(ctx: Context, party: str | None = None) -> Reply:
    """Show who is on the lists and where each is; a focal point sees their own party's."""
    lists = ctx.services.lists
    only = None if party is None else ctx.here.party_called(party)
    if ctx.role < Role.MODERATOR:
        own = await lists.party_of(ctx.tx, ctx.here, ctx.user)
        if own is None:
            raise NotAllowed("lista-no-party-of-yours")
        if only is not None and only.id != own.id:
            raise NotAllowed("lista-only-your-party", party=own.name)
        only = own
    reply = Reply()
    for each in await lists.people(ctx.tx, ctx.here, only=only):
        reply = _with_party(reply, each, ctx)
    return reply


@command("lista agregar", requires=Role.MODERATOR, where="mesa")
async def add_person(
    ctx: Context,
    party: str,
    person: str,
    name: str | None = None,
    *,
    email: str | None = None,
    role: str | None = None,
    post: str | None = None,
) -> Reply | None:
    """Put one person on a party's list and invite them."""
    user = as_user(person)
    if user is None:  # Somebody without an account: the name stands where the id would.
        name = f"{person} {name or ''}".strip()
        if email is None and as_email(person) is not None:
            raise Refusal("lista-add-no-name", given=person)
    address = None if email is None else as_email(email)
    if email is not None and address is None:
        raise NotUnderstood("lista-not-an-email", email)
    if user is None and address is None:
        raise NotUnderstood("lista-add-no-contact", person)
    if not name or not any(sign.isalpha() for sign in name):
        raise Refusal("lista-add-no-name", given=person)
    return await ctx.services.lists.add(
        ctx.tx,
        ctx.here,
        party,
        Member(" ".join(name.split())[:200], address, _seat(role), post, user),
        by=ctx.user,
        origin=ctx.origin,
    )


@command("lista quitar", requires=Role.MODERATOR, where="mesa")
async def remove_person(ctx: Context, person: str, *, reason: str | None = None) -> None:
    """Take one person off their list and out of the room, for a reason that is kept."""
    if reason is None:
        raise Refusal("lista-reason-missing", person=person)
    await ctx.services.lists.remove(
        ctx.tx, ctx.here, person, reason, by=ctx.user, origin=ctx.origin
    )


def _seat(role: str | None) -> Seat:
    found = Seat.PARTICIPANT if role is None else seat(role)
    if found is None:
        raise NotUnderstood("lista-not-a-role", role or "")
    return found


def _with_party(reply: Reply, each: PartyList, ctx: Context) -> Reply:
    if each.current is None:
        return reply.paragraph("lista-roster-none", party=each.party.name)
    reply = reply.paragraph(
        "lista-roster",
        party=each.party.name,
        count=len(each.people),
        version=each.current.version,
        at=When(each.current.sent_at, ctx.zone),
        by=each.current.sent_by,
    )
    for listed in each.people:
        reply = _with_person(reply, listed, private=ctx.room_kind != "mesa")
    return reply


def _with_person(reply: Reply, listed: Listed, *, private: bool) -> Reply:
    member = listed.member
    if member.user is not None:
        return reply.item(
            "lista-roster-person",
            person=member.name,
            user=member.user,
            seat=member.seat,
            presence=listed.presence,
        )
    if private and member.email is not None:
        # Not in the mesa's room: the other parties need not know their address.
        return reply.item(
            "lista-roster-pending-email", person=member.name, email=member.email, seat=member.seat
        )
    return reply.item("lista-roster-pending", person=member.name, seat=member.seat)

"""`!lista`: who may enter the mesa for each party."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from functools import partial

from bot.chat.arguments import Lines
from bot.chat.command import Context, command
from bot.chat.words import FILLERS, OPTIONS, fold, spellings
from bot.domain.access import Role
from bot.domain.errors import NotAllowed, Refusal
from bot.domain.ids import UserId, server_of
from bot.domain.list_reading import as_email, as_user
from bot.domain.list_words import seat
from bot.domain.member_list import Member, Seat
from bot.domain.mesa import Party
from bot.domain.reply import Reply
from bot.i18n import When
from bot.services.list_files import ask_for_file
from bot.services.lists import Listed, PartyList
from bot.services.table_files import is_format, read_format

_EMAIL_WORDS = frozenset(map(fold, spellings(OPTIONS["email"])))
_REASON_WORDS = frozenset(map(fold, spellings(OPTIONS["reason"])))


@command("lista importar", requires=Role.FOCAL_POINT, where="mesa", takes_file=True)
async def import_list(ctx: Context, lines: Lines, party: str | None = None) -> Reply | None:
    """Take in the lists of one party or several: all lines, or none if one is wrong.

    A focal point sends their own party's in private, and whoever moderates confirms it.
    """
    if party is not None and lines and not _is_party(ctx, party):
        lines, party = Lines((party, *lines)), None  # the first line began beside the command
    own = await _own_party(ctx, party)
    sent: str | bytes = lines.text
    if not lines and ctx.attachment is not None:
        sent = await ctx.attachment.read()
    if own is not None:
        return await ctx.services.list_proposals.import_(
            ctx.tx, ctx.here, sent, own, origin=ctx.origin
        )
    return await ctx.services.lists.import_(
        ctx.tx, ctx.here, sent, party=party, by=ctx.user, origin=ctx.origin
    )


@command("lista pedir", requires=Role.MODERATOR, where="mesa")
async def ask_for_list(ctx: Context, party: str, email: str | None = None) -> Reply:
    """Ask a party for its list: a link to a page goes to its focal point."""
    words = f"{party} {email or ''}".replace(",", " ").replace(";", " ").split()
    addresses = [word for word in words if "@" in word]
    address = as_email(addresses[0]) if addresses else None
    if address is None and (addresses or email is not None):
        raise Refusal("lista-not-an-email", given=addresses[0] if addresses else email)
    named = " ".join(
        word for word in words if word not in addresses and fold(word) not in _EMAIL_WORDS
    )
    return await ctx.services.list_requests.ask(ctx.tx, ctx.here, named, address, origin=ctx.origin)


@command("lista ver", requires=Role.FOCAL_POINT, where="mesa")
async def show_list(ctx: Context, party: str | None = None) -> Reply:
    """Show who is on the lists and where each is; a focal point sees their own party's."""
    parties = {each.id for each in await _parties(ctx, party)}
    reply = Reply()
    for each in await ctx.services.lists.people(ctx.tx, ctx.here):
        if each.party.id in parties:
            reply = _with_party(reply, each, ctx)
    return reply


@command("lista agregar", requires=Role.FOCAL_POINT, where="mesa")
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
    address = None if email is None else as_email(email)
    if email is not None and address is None:
        raise Refusal("lista-not-an-email", given=email)
    own = await _own_party(ctx, None)
    told = _told((party, person, *(name or "").split()), is_party=partial(_is_party, ctx))
    if own is not None:
        told = _of_party(told, own, ctx)
    address = address or told.email
    wrong = next((word for word in told.name.split() if word.startswith("@")), None)
    if wrong is not None and told.user is None:
        raise Refusal("mesa-not-a-user", given=wrong, server=server_of(ctx.user))
    if told.user is None and address is None:
        raise Refusal("lista-add-no-contact", given=told.name or person)
    if not told.name and told.party and not _is_party(ctx, told.party):
        ctx.here.party_called(told.party)  # it is the name, and the party is missing
    if not any(sign.isalpha() for sign in told.name):
        raise Refusal("lista-add-no-name", given=told.user or address)
    member = Member(told.name[:200], address, _seat(role), post, told.user)
    if own is not None:
        return await ctx.services.list_proposals.add(
            ctx.tx, ctx.here, own, member, origin=ctx.origin
        )
    return await ctx.services.lists.add(
        ctx.tx, ctx.here, told.party, member, by=ctx.user, origin=ctx.origin
    )


@command("lista quitar", requires=Role.MODERATOR, where="mesa")
async def remove_person(ctx: Context, person: str, *, reason: str | None = None) -> None:
    """Take one person off their list and out of the room, for a reason that is kept."""
    if reason is None:
        person, reason = _with_reason(person)
    if reason is None:
        raise Refusal("lista-reason-missing", person=person)
    await ctx.services.lists.remove(
        ctx.tx, ctx.here, person, reason, by=ctx.user, origin=ctx.origin
    )


@command("lista cambiar", requires=Role.MODERATOR, where="mesa")
async def change_account(ctx: Context, person: str, user: str | None = None) -> Reply | None:
    """Have a listed person come with another account; what names them follows."""
    *before, last = f"{person} {user or ''}".split()
    new = as_user(last)
    while before and fold(before[-1]) in FILLERS:
        del before[-1]  # «@ana por @ana.rojas»
    without_server = next(
        (w for w in (*before, last) if w.startswith("@") and not as_user(w)), None
    )
    if without_server is not None:
        raise Refusal("mesa-not-a-user", given=without_server, server=server_of(ctx.user))
    if new is None or not before:
        raise Refusal("lista-swap-how")
    return await ctx.services.list_swaps.swap(
        ctx.tx, ctx.here, " ".join(before), new, by=ctx.user, origin=ctx.origin
    )


@command("lista diferencias", requires=Role.FOCAL_POINT, where="mesa")
async def show_differences(ctx: Context, party: str | None = None) -> Reply:
    """Show, party by party, how the lists and the room differ."""
    parties = await _parties(ctx, party)
    whole = ctx.role >= Role.MODERATOR and party is None
    return await ctx.services.list_views.differences(ctx.tx, ctx.here, parties, whole=whole)


@command("lista historial", requires=Role.FOCAL_POINT, where="mesa")
async def show_history(ctx: Context, party: str | None = None) -> Reply:
    """Show every version of the lists: who sent it, when, how, and what it changed."""
    parties = await _parties(ctx, party)
    return await ctx.services.list_views.history(ctx.tx, parties, ctx.zone)


@command("lista exportar", requires=Role.FOCAL_POINT, where="mesa")
async def export_lists(ctx: Context, party: str | None = None, *, format: str = "xlsx") -> None:
    """Send the current lists as a file, in private."""
    wanted = format
    *before, last = (party or "").split() or [""]
    if is_format(last):
        wanted, party = last, " ".join(before) or None
    parties = [each.id or 0 for each in await _parties(ctx, party)]
    await ask_for_file(ctx.tx, ctx.here, parties, read_format(wanted), ctx.origin, now=ctx.now)


async def _own_party(ctx: Context, named: str | None) -> Party | None:
    """The party of a focal point who sends for it, in private; None: who sends moderates.

    Raises:
        NotAllowed: they named another party, or write in the room where all would read it.
    """
    if ctx.role >= Role.MODERATOR:
        return None
    if ctx.room_kind == "mesa":
        raise NotAllowed("lista-proposal-in-private")
    return await ctx.services.list_proposals.party_of(ctx.here, ctx.user, named)


async def _parties(ctx: Context, named: str | None) -> tuple[Party, ...]:
    """Those that are meant, of whose lists the person may see."""
    return await ctx.services.list_views.parties(
        ctx.tx,
        ctx.here,
        named,
        ctx.user,
        all_of_them=ctx.services.access.is_staff(ctx.user, ctx.here),
    )


@command("lista codigo", requires=Role.MODERATOR, where="mesa")
async def renew_code(ctx: Context, person: str) -> Reply:
    """Send a person without an account a new code; the one they had is good no more."""
    name, way = await ctx.services.introductions.renew(
        ctx.tx, ctx.here, person, by=ctx.user, origin=ctx.origin
    )
    return Reply.of("lista-code-sent", person=name, way=way)


@dataclass(frozen=True)
class _Told:
    """What the words of `agregar` say, in whichever order they stand."""

    party: str
    name: str
    user: UserId | None
    email: str | None


def _told(pieces: Iterable[str], *, is_party: Callable[[str], bool]) -> _Told:
    """The id and the address wherever they are; the party first, or last; the rest is the name."""
    left: list[str] = []
    user: UserId | None = None
    email: str | None = None
    for piece in (piece.strip(" ;,") for piece in pieces):
        as_id, as_address = as_user(piece), as_email(piece)
        if user is None and as_id is not None:
            user = as_id
        elif email is None and as_address is not None:
            email = as_address
            if left and fold(left[-1]) in _EMAIL_WORDS:
                del left[-1]  # «correo eva@…», without its sign
        elif piece:
            left.append(piece)
    last = len(left) > 1 and not is_party(left[0]) and is_party(left[-1])
    party = left.pop(-1 if last else 0) if left else ""
    return _Told(party, " ".join(" ".join(left).split()), user, email)


def _of_party(told: _Told, own: Party, ctx: Context) -> _Told:
    """What a focal point told, who may leave their party out.

    Raises:
        NotAllowed: they named another.
    """
    if not _is_party(ctx, told.party):
        return replace(told, party=own.name, name=f"{told.party} {told.name}".strip())
    if ctx.here.party_called(told.party).id != own.id:
        raise NotAllowed("lista-not-your-party", parties=[own.name], count=1)
    return told


def _is_party(ctx: Context, text: str) -> bool:
    try:
        ctx.here.party_called(text)
    except Refusal:
        return False
    return True


def _with_reason(person: str) -> tuple[str, str | None]:
    """Of «@eva:hs por cambio de cargo», or «Eva motivo cambio de cargo»: who, and why."""
    said = person.split()
    for place, word in enumerate(said[1:-1], start=1):
        if fold(word) in _REASON_WORDS:
            return " ".join(said[:place]), " ".join(said[place + 1 :])
    who, _, why = person.partition(" ")
    if not why or (as_user(who) is None and as_email(who) is None):
        return person, None
    return who, why


def _seat(role: str | None) -> Seat:
    found = Seat.PARTICIPANT if role is None else seat(role)
    if found is None:
        raise Refusal("lista-not-a-role", given=role or "")
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


@command("lista confirmar", requires=Role.COORDINATOR, where="coordination")
async def confirm_identity(ctx: Context, user: UserId, code: str) -> None:
    """Vouch for a person whose keys changed, so that they read new messages again."""
    await ctx.services.identities.vouch(ctx.tx, user, code, ctx.origin)

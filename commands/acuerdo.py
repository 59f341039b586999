"""`!acuerdo`: what was agreed, who answers for it, by when, and what became of it."""

from __future__ import annotations

import re
from datetime import date

from bot.chat.arguments import Lines
from bot.chat.command import Context, command
from bot.chat.words import OPTIONS, spellings
from bot.domain.access import Role
from bot.domain.agreement import read_text
from bot.domain.agreement_terms import Terms, read_standing, read_terms
from bot.domain.ids import AgreementId
from bot.domain.reply import Reply
from bot.services import agreement_replies
from bot.services.agreement_changes import Wanted
from bot.services.agreement_keeping import Actor
from bot.services.agreements import Source
from bot.services.questions import waiting_for_lines

_KEYS = re.compile(
    r"(?<!\w)(?:{})\s*[:=]\s*".format(
        "|".join(
            re.escape(spelling)
            for option in ("responsible", "due")
            for spelling in spellings(OPTIONS[option])
        )
    ),
    re.IGNORECASE,
)


@command("acuerdo registrar", requires=Role.FOCAL_POINT, where="mesa")
async def record(
    ctx: Context,
    text: str,
    lines: Lines | None = None,
    *,
    responsible: str | None = None,
    due: date | None = None,
) -> Reply:
    """Record an agreement; who answers for it, and by when, is asked for if it is missing."""
    agreements, what = ctx.services.agreements, read_text(text)
    said = Terms(None, None) if lines is None else _terms(ctx, lines)
    who, day = said.who or responsible, said.due or due
    answers = None if who is None else await agreements.responsible(ctx.tx, ctx.here, who)
    source = Source(ctx.asked.get("source"), ctx.asked.get("thread") or ctx.origin.thread)
    if answers is None or day is None:
        return _asked(ctx, what, who, day, source)
    return await agreements.register(
        ctx.tx,
        ctx.here,
        what=what,
        responsible=answers,
        due=day,
        source=source,
        by=_actor(ctx),
    )


@command("acuerdo lista", where="mesa")
async def list_all(
    ctx: Context,
    agreement: AgreementId | None = None,
    *,
    state: str | None = None,
    party: str | None = None,
) -> Reply:
    """Those to be done first, by their day; with an id, that one whole."""
    agreements = ctx.services.agreements
    if agreement is not None:
        return await agreements.show(ctx.tx, ctx.here, agreement, ctx.zone)
    standing = None if state is None else read_standing(state)
    return await agreements.list_all(ctx.tx, ctx.here, standing=standing, party=party)


@command("acuerdo cumplido", where="mesa")
async def done(ctx: Context, agreement: AgreementId, evidence: str | None = None) -> Reply:
    """Note that one was done, and what shows it."""
    changes = ctx.services.agreements.changes
    return await changes.done(ctx.tx, ctx.here, agreement, evidence, _actor(ctx))


@command("acuerdo editar", requires=Role.FOCAL_POINT, where="mesa")
async def edit(
    ctx: Context,
    agreement: AgreementId,
    *,
    text: str | None = None,
    responsible: str | None = None,
    due: date | None = None,
    state: str | None = None,
    reason: str | None = None,
) -> Reply:
    """Correct one, or drop it for a reason that is kept."""
    standing = None if state is None else read_standing(state)
    wanted = Wanted(text, responsible, due, standing, reason)
    changes = ctx.services.agreements.changes
    return await changes.edit(ctx.tx, ctx.here, agreement, wanted, _actor(ctx))


@command("acuerdo prorrogar", requires=Role.FOCAL_POINT, where="mesa")
async def postpone(
    ctx: Context, agreement: AgreementId, due: date, *, reason: str | None = None
) -> Reply:
    """Give one a later day."""
    changes = ctx.services.agreements.changes
    return await changes.postpone(ctx.tx, ctx.here, agreement, due, reason, _actor(ctx))


def _actor(ctx: Context) -> Actor:
    return Actor(ctx.role, ctx.origin, ctx.zone)


def _terms(ctx: Context, lines: Lines) -> Terms:
    """«Chile, 2027-02-20», and «responsable=Chile vence=2027-02-20» as well."""
    said = _KEYS.sub(", ", " ".join(lines))
    return read_terms(said, zone=ctx.zone, now=ctx.now)


def _asked(ctx: Context, what: str, who: str | None, day: date | None, source: Source) -> Reply:
    """A question for what is missing, which keeps what is known."""
    known = {"responsible": who, "due": None if day is None else day.isoformat()}
    return waiting_for_lines(
        agreement_replies.asked(what, who_is_known=who is not None, day_is_known=day is not None),
        "acuerdo registrar",
        user=ctx.user,
        mesa_id=ctx.here.id,
        words=[what],
        named={name: value for name, value in known.items() if value is not None},
        source=source.event,
        thread=source.thread,
    )

"""What people are told about resources: which sentences, with which values."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import groupby

from bot.domain.reply import Reply, Text
from bot.domain.resource import Kind, Resource
from bot.i18n import Link

PORTADA_MOST = 3
_KINDS = (*Kind, None)


def added(resource: Resource) -> Reply:
    """To who added or suggested it."""
    key = "recurso-added" if resource.suggested_as is None else "recurso-suggested"
    reply = Reply.of(key, resource=resource.id)
    return replace(reply, parts=(*reply.parts, ("item", item(resource))))


def told(resource: Resource) -> Reply:
    """For the mesa's room, where it was added from elsewhere."""
    key = "recurso-told" if resource.suggested_as is None else "recurso-told-suggested"
    reply = Reply.of(key, resource=resource.id, user=resource.added_by)
    return replace(reply, parts=(*reply.parts, ("item", item(resource))))


def listed(resources: Sequence[Resource], parties: Sequence[str]) -> Reply:
    """All of them, party by party in the order of `parties`, each by kind; then the rest."""
    if not resources:
        return Reply.of("recurso-none")
    reply = Reply.of("recurso-list", count=len(resources))
    order = {party: place for place, party in enumerate(parties)}

    def place(resource: Resource) -> tuple[int, str]:
        return order.get(resource.party or "", len(order)), resource.party or "\U0010ffff"

    ordered = sorted(resources, key=lambda each: (place(each), _KINDS.index(each.kind)))
    for _, group in groupby(ordered, key=place):
        of_party = list(group)
        party = of_party[0].party
        if party is None:
            reply = reply.paragraph("recurso-list-everybody")
        else:
            reply = reply.paragraph("recurso-list-party", party=party)
        reply = _items(reply, of_party, under_party=True)
    return reply.paragraph("recurso-list-next")


def found(resources: Sequence[Resource], wanted: str) -> Reply:
    """Those that were looked for."""
    if not resources:
        return Reply.of("recurso-none-found", wanted=wanted)
    reply = Reply.of("recurso-found", wanted=wanted, count=len(resources))
    return _items(reply, resources)


def shown(resource: Resource) -> Reply:
    """One of them."""
    reply = _items(Reply.of("recurso-shown", resource=resource.id), [resource])
    return reply.paragraph("recurso-shown-by", user=resource.added_by, at=resource.added_at.date())


def on_portada(resources: Sequence[Resource]) -> Reply:
    """How many, and the latest; nothing where there is none."""
    if not resources:
        return Reply()
    latest = list(reversed(resources))[:PORTADA_MOST]
    reply = _items(Reply.of("recurso-portada", count=len(resources)), latest)
    if len(resources) > PORTADA_MOST:
        reply = reply.paragraph("recurso-portada-more", count=len(resources) - PORTADA_MOST)
    return reply


def so_far(resources: Sequence[Resource]) -> Sequence[Text]:
    """For newcomers: how many, and the latest."""
    if not resources:
        return ()
    return (Text.of("recurso-so-far", count=len(resources), title=resources[-1].title),)


def item(resource: Resource, *, under_party: bool = False) -> Text:
    """A resource on one line, its whole address in sight; its party's name may stand above."""
    party = "" if under_party else resource.party
    by = resource.suggested_as
    shapes = ("bare", "party") if by is None else ("suggested", "both")
    return Text.of(
        "recurso-item",
        shape=shapes[bool(party)],
        resource=resource.id,
        title=resource.title,
        kind=Text.of("recurso-kind", kind=resource.kind or "page"),
        party=party or "",
        by="" if by is None else Text.of("recurso-by", role=by, user=resource.added_by),
        url=Link(resource.url),
    )


def _items(reply: Reply, resources: Iterable[Resource], *, under_party: bool = False) -> Reply:
    lines = (item(each, under_party=under_party) for each in resources)
    return replace(reply, parts=(*reply.parts, *(("item", line) for line in lines)))

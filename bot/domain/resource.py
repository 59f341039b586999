"""A resource: a page of somebody's, kept as a reference for all of a mesa."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.domain.errors import NotUnderstood, Refusal
from bot.domain.ids import MesaId, ResourceId, UserId
from bot.domain.links import host_of
from bot.domain.list_words import plain
from bot.domain.titles import LONGEST as TITLE_LENGTH
from bot.domain.titles import read_title


class Kind(StrEnum):
    """What a resource is."""

    PROGRAMME = "programme"
    PUBLICATION = "publication"
    SITE = "site"
    NORM = "norm"
    MATERIAL = "material"
    OTHER = "other"


class Suggester(StrEnum):
    """In what quality somebody suggested a resource."""

    PARTICIPANT = "participant"
    MODERATOR = "moderator"
    COORDINATOR = "coordinator"


_WORDS = {
    Kind.PROGRAMME: "programa, programas, proyecto, plan, programme, program, project, projeto, "
    "plano, projet",
    Kind.PUBLICATION: "publicación, publicaciones, libro, informe, artículo, estudio, publication, "
    "publications, book, report, article, study, publicação, livro, relatório, artigo, estudo, "
    "livre, rapport, étude",
    Kind.SITE: "sitio, sitios, sitio web, página, portal, web, site, website, web site, page, "
    "página web, site web",
    Kind.NORM: "norma, normas, normativa, ley, decreto, resolución, norm, rule, regulation, law, "
    "lei, regulamento, norme, loi, décret, règlement",
    Kind.MATERIAL: "material, materiales, guía, recurso didáctico, video, materials, guide, guia, "
    "materiais, vídeo, matériel, support",
    Kind.OTHER: "otro, otros, otra, other, outro, outros, autre, autres",
}
_KIND_OF = {plain(word): kind for kind, line in _WORDS.items() for word in line.split(",")}


@dataclass(frozen=True)
class Resource:
    """A resource as it stands."""

    id: ResourceId
    mesa_id: MesaId
    url: str
    """As `bot.domain.links` reads it."""
    title: str
    party: str | None
    """The name of the party that it is of."""
    kind: Kind | None
    suggested_as: Suggester | None
    """None: it was added, not suggested."""
    added_by: UserId
    added_at: datetime

    def matches(self, wanted: str) -> bool:
        """Whether it has every word of `wanted`, or one that begins so, in any case."""
        kinds = _WORDS[self.kind] if self.kind else ""
        words = plain(" ".join((self.id, self.title, self.party or "", kinds, self.url)))
        return all(f" {word}" in f" {words}" for word in plain(wanted).split())


def read_kind(text: str) -> Kind:
    """What a resource is, by its word in four languages.

    Raises:
        NotUnderstood: no such word.
    """
    kind = _KIND_OF.get(plain(text[:60]))
    if kind is None:
        raise NotUnderstood("recurso-not-a-kind", text)
    return kind


def title_of(text: str | None, url: str) -> str:
    """The title that was given, else the host of the address.

    Raises:
        Refusal: too long.
    """
    return read_title(text) or host_of(url)[:TITLE_LENGTH]


def check_new(url: str, others: Iterable[Resource]) -> None:
    """That no other resource is the same page.

    Raises:
        Refusal: names the one that is.
    """
    for other in others:
        if other.url.rstrip("/") == url.rstrip("/"):
            raise Refusal("recurso-twice", resource=other.id, title=other.title)

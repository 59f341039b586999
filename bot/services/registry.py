"""Everything a command may call, gathered once at the start."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.services.access import Access
    from bot.services.agendas import Agendas
    from bot.services.identities import IdentityWatch
    from bot.services.lists import Lists
    from bot.services.mesas import Mesas
    from bot.services.people import People
    from bot.services.posts import Posts
    from bot.services.questions import Questions
    from bot.services.status import StatusSource


@dataclass(frozen=True)
class Services:
    """The use cases, one attribute for each feature."""

    mesas: Mesas
    lists: Lists
    agendas: Agendas
    access: Access
    people: People
    posts: Posts
    questions: Questions
    identities: IdentityWatch
    status: StatusSource

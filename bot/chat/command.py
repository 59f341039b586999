"""Declaring a command: `@command("agenda siguiente", …)` above a coroutine."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from collections.abc import Awaitable, Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from difflib import get_close_matches
from functools import cached_property
from itertools import product
from types import ModuleType
from typing import Any, Literal, TypeVar
from zoneinfo import ZoneInfo

from bot.chat import words
from bot.chat.arguments import Parameter, parameters_of
from bot.domain.access import Role
from bot.domain.ids import UserId
from bot.domain.mesa import Mesa
from bot.domain.message import Message, Origin
from bot.domain.reply import Reply
from bot.ports import Attachment
from bot.services.registry import Services
from storage.database import Transaction

Where = Literal["mesa", "anywhere", "coordination"]
Late = Literal["write", "refuse"]
Handler = Callable[..., Awaitable[Reply | None]]
_F = TypeVar("_F", bound=Handler)
_MARK = "__mesas_command__"
_SHOWING = frozenset(
    ("", "ver", "lista", "buscar", "versiones", "resumen", "enviar", "exportar", "historial")
)
_ENDING = frozenset(("revocar",))
_WHO_IS_IN = frozenset(("mesa", "lista", "quien", "soy"))
_ONES_OWN = frozenset(("calendario",))
_TALKING = frozenset(("sala",))


@dataclass(frozen=True)
class Context:
    """What a command knows besides its arguments."""

    tx: Transaction
    message: Message
    origin: Origin
    user: UserId
    role: Role
    """In `mesa`; without one, the highest the person has anywhere."""
    mesa: Mesa | None
    """The room's, or the one named by `mesa=MESA-1`, or the only one the person is in."""
    room_kind: str
    """`mesa`, `coordination` or `direct`."""
    language: str
    zone: ZoneInfo
    now: datetime
    late: bool
    """Whether the message waited for more than an hour."""
    services: Services
    contact: str
    """Whom to ask, as text for people."""
    commands: Registry
    attachment: Attachment | None = None
    """The file that the message carries or answers, as a list to be imported is sent."""
    asked: Mapping[str, Any] = field(default_factory=dict)
    """What was noted with the question that the message answers in writing."""

    @property
    def written_at(self) -> datetime:
        """When the message was written: «mañana» is said then, whenever it is read."""
        return min(self.message.at, self.now)

    @property
    def here(self) -> Mesa:
        """The mesa of a command declared `where="mesa"`."""
        if self.mesa is None:
            raise LookupError("a command that needs a mesa must be declared where='mesa'")
        return self.mesa


@dataclass(frozen=True)
class Command:
    """A coroutine and how people call it."""

    name: str
    """In Spanish, without accents: `agenda siguiente`."""
    run: Handler = field(repr=False)
    requires: Role
    where: Where
    aliases: tuple[str, ...]
    also: tuple[str, ...]
    alone: tuple[str, ...]
    late: Late
    takes_file: bool
    parameters: tuple[Parameter, ...] = field(repr=False)

    @property
    def noun(self) -> str:
        """`agenda`."""
        return self.name.partition(" ")[0]

    @property
    def verb(self) -> str:
        """`siguiente`, or nothing for a noun that is a command."""
        return self.name.partition(" ")[2]

    @cached_property
    def help_key(self) -> str:
        """Where its help is in the catalogs; `.example` beside it."""
        return f"help-{self.name.replace(' ', '-')}"

    @property
    def needs_nothing(self) -> bool:
        """Whether it works without any argument."""
        return not any(each.required for each in self.parameters)

    @property
    def works_archived(self) -> bool:
        """Whether it works for a mesa that is archived: what shows, ends, and who is in it."""
        if self.noun in _TALKING:
            return False
        return self.verb in _SHOWING | _ENDING or self.noun in _WHO_IS_IN | _ONES_OWN

    @property
    def only_shows(self) -> bool:
        """Whether it is of those that change nothing: `ver`, `lista`, `entrar`, or a bare noun."""
        return self.verb in ("", "ver", "lista", "entrar") and self.needs_nothing

    @cached_property
    def lines(self) -> Parameter | None:
        """The parameter that takes the lines below the first, if there is one."""
        return next((each for each in self.parameters if each.kind == "lines"), None)

    @cached_property
    def options(self) -> Mapping[str, Parameter]:
        """Every parameter that can be named, by each of its folded spellings."""
        return {
            words.fold(spelling): parameter
            for parameter in self.parameters
            if parameter.kind != "lines"
            for spelling in words.spellings(words.OPTIONS[parameter.name])
        }

    def spellings(self) -> Iterator[str]:
        """Every folded way to call it."""
        nouns = words.spellings(words.NOUNS[self.noun])
        verbs = words.spellings(words.VERBS[self.verb]) if self.verb else ("",)
        others = (each for verb in self.also for each in words.spellings(words.VERBS[verb]))
        for noun, verb in product(nouns, (*verbs, *others)):
            yield words.fold(f"{noun} {verb}".strip())
        for alias in self.aliases:
            yield words.fold(alias)
        for verb in self.alone:
            yield from map(words.fold, words.spellings(words.VERBS[verb]))

    def spelled(self, language: str) -> str:
        """How a reply in `language` writes it, without the `!`."""
        noun = words.first(words.NOUNS[self.noun], language)
        return f"{noun} {words.first(words.VERBS[self.verb], language)}" if self.verb else noun


def command(
    name: str,
    *,
    aliases: Iterable[str] = (),
    also: Iterable[str] = (),
    requires: Role = Role.PARTICIPANT,
    where: Where = "anywhere",
    alone: Iterable[str] = (),
    late: Late = "write",
    takes_file: bool = False,
) -> Callable[[_F], _F]:
    """Make a coroutine a chat command.

    Args:
        name: noun and verb in Spanish as in `words.NOUNS` and `words.VERBS`, or a noun.
        aliases: whole spellings beyond those that the table of words gives.
        also: other verbs of the table that mean this one of this noun, in each language.
        requires: the least that the person must be, in the mesa where there is one.
        where: `mesa` needs one (the room's, or named); `coordination` is refused in a mesa's room.
        alone: verbs that are enough by themselves, as `siguiente` is.
        late: `refuse` when doing it an hour later would surprise.
        takes_file: whether a posted file may stand for its lines, when it is a reply to one
            or stands under one.

    Its parameters after the context are its arguments: positional ones in order,
    keyword-only ones as `clave=valor`, `Lines` for the lines below the first.
    """

    def declare(run: _F) -> _F:
        noun, _, verb = name.partition(" ")
        if noun not in words.NOUNS or (verb and verb not in words.VERBS):
            raise ValueError(f"{name}: add its words to bot/chat/words.py")
        declared = Command(
            name,
            run,
            requires,
            where,
            tuple(aliases),
            tuple(also),
            tuple(alone),
            late,
            takes_file,
            parameters_of(run),
        )
        setattr(run, _MARK, declared)
        return run

    return declare


class Registry:
    """The commands there are, by every way to write them."""

    def __init__(self, commands: Iterable[Command]) -> None:
        self.commands = tuple(sorted(commands, key=_order))
        self._by_spelling: dict[str, Command] = {}
        for each in self.commands:
            for spelling in dict.fromkeys(each.spellings()):
                other = self._by_spelling.setdefault(spelling, each)
                if other is not each:
                    raise ValueError(f"«{spelling}» means both {other.name} and {each.name}")
        self._by_name = {each.name: each for each in self.commands}
        self.longest = max((key.count(" ") + 1 for key in self._by_spelling), default=0)

    @classmethod
    def of(cls, package: ModuleType) -> Registry:
        """The commands declared in the modules of `package`."""
        found: list[Command] = []
        for module_info in pkgutil.iter_modules(package.__path__, f"{package.__name__}."):
            module = importlib.import_module(module_info.name)
            for _, function in inspect.getmembers(module, inspect.iscoroutinefunction):
                declared = getattr(function, _MARK, None)
                if declared is not None and function.__module__ == module.__name__:
                    found.append(declared)
        return cls(found)

    def __iter__(self) -> Iterator[Command]:
        """In the order of the table of words."""
        return iter(self.commands)

    def near(self, folded: str) -> tuple[Command, str] | None:
        """The command whose spelling is nearest to `folded`, if one is near, and that spelling."""
        for found in get_close_matches(folded[:40], self._by_spelling, n=5, cutoff=0.7):
            if _begin_alike(folded[:40], found):
                return self._by_spelling[found], found
        return None

    def named(self, name: str) -> Command | None:
        """The command of that Spanish name."""
        return self._by_name.get(name)

    def spelled(self, folded: str) -> Command | None:
        """The command that people mean by `folded` words."""
        return self._by_spelling.get(folded)

    def spellings(self) -> Iterable[str]:
        """Every folded way to call any of them."""
        return self._by_spelling.keys()

    def has_noun(self, noun: str) -> bool:
        """Whether any command begins with it."""
        return any(each.noun == noun for each in self.commands)


def _begin_alike(folded: str, spelling: str) -> bool:
    """Whether what is alike is not the verb alone: «!acta crear» is no «!pauta crear»."""
    written, meant = folded.split(), spelling.split()
    if len(written) == len(meant):
        return bool(get_close_matches(written[0], meant[:1], cutoff=0.7))
    return bool(get_close_matches(folded, [spelling], cutoff=0.85))


_NOUN_ORDER = {noun: place for place, noun in enumerate(words.NOUNS)}
_VERB_ORDER = {verb: place for place, verb in enumerate(words.VERBS)}


def _order(each: Command) -> tuple[int, int]:
    return _NOUN_ORDER[each.noun], _VERB_ORDER.get(each.verb, -1)

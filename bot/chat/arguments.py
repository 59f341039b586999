"""From what people write to what a command takes, by the annotations of its parameters."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from functools import partial
from types import NoneType, UnionType
from typing import TYPE_CHECKING, Any, Literal, NewType, Union, get_args, get_origin, get_type_hints
from zoneinfo import ZoneInfo

from bot.chat.places import read_place
from bot.chat.words import AND, ID_NOUNS, NOUNS, OPTIONS, fold, spellings
from bot.chat.zones import zones_called
from bot.domain.errors import NotUnderstood
from bot.domain.ids import (
    AgreementId,
    DebateId,
    DocumentId,
    MeetingId,
    MesaId,
    RecordingId,
    ReminderId,
    ResourceId,
    UserId,
    is_user_id,
)
from bot.domain.when import parse_day, parse_length, parse_when
from bot.domain.when_doubts import SaidMoment, is_said, parse_said

if TYPE_CHECKING:
    from bot.chat.command import Context

Language = NewType("Language", str)
"""One of `es`, `en`, `pt` and `fr`; written as its name in any of them."""

Kind = Literal["word", "rest", "option", "lines"]
Parse = Callable[[str, "Context"], Any]


class Lines(tuple[str, ...]):
    """The lines below a command's first, as written, without empty ones at either end.

    The first is line 1 for people; empty lines between keep their number.
    """

    __slots__ = ()

    @property
    def text(self) -> str:
        """All of it in one piece."""
        return "\n".join(self)


@dataclass(frozen=True)
class Parameter:
    """One argument of a command. `name` is a key of `words.OPTIONS`."""

    name: str
    kind: Kind
    required: bool
    many: bool
    """Takes several, with `;` or `,` between, as a tuple."""
    parse: Parse = field(repr=False)
    annotation: Any = field(repr=False)

    def values(self, text: str, ctx: Context) -> Any:
        """What `text` means for it: one value, or a tuple of them.

        Raises:
            NotUnderstood: nothing that it takes.
        """
        if not self.many:
            return self.parse(text, ctx)
        parts = split_list(text)
        if self.annotation in _SHORT:
            parts = tuple(w for part in parts for w in part.split() if w.casefold() not in AND)
        return tuple(self.parse(part, ctx) for part in parts or ("",))


def parameters_of(run: Callable[..., object]) -> tuple[Parameter, ...]:
    """The arguments of a handler: its parameters after the context.

    Raises:
        TypeError: an annotation that nothing can be read into, or a name that
            `words.OPTIONS` does not have.
    """
    hints = get_type_hints(run)
    found = list(inspect.signature(run).parameters.values())[1:]
    positional = [each for each in found if each.kind is not inspect.Parameter.KEYWORD_ONLY]
    positional = [each for each in positional if _plain(hints[each.name])[0] is not Lines]
    parameters = tuple(
        _parameter(each, hints[each.name], last=bool(positional) and each is positional[-1])
        for each in found
    )
    by_spelling: dict[str, str] = {}
    for parameter in parameters:
        for spelling in spellings(OPTIONS[parameter.name]):
            if by_spelling.setdefault(fold(spelling), parameter.name) != parameter.name:
                raise TypeError(f"«{spelling}» would mean two arguments of {run!r}")
    return parameters


def _parameter(found: inspect.Parameter, annotation: object, *, last: bool) -> Parameter:
    if found.name not in OPTIONS:
        raise TypeError(f"{found.name}: add its words to OPTIONS in bot/chat/words.py")
    plain, many = _plain(annotation)
    kind: Kind = "word"
    if plain is Lines:
        kind = "lines"
    elif found.kind is inspect.Parameter.KEYWORD_ONLY:
        kind = "option"
    elif last and (many or plain not in _SHORT):
        kind = "rest"
    required = found.default is inspect.Parameter.empty
    return Parameter(found.name, kind, required, many, _parser(plain), plain)


def _plain(annotation: Any) -> tuple[Any, bool]:
    """The type of one value, and whether there may be several."""
    if get_origin(annotation) in (Union, UnionType):
        annotation = next(each for each in get_args(annotation) if each is not NoneType)
    if get_origin(annotation) is tuple:
        return get_args(annotation)[0], True
    return annotation, False


def _parser(annotation: Any) -> Parse:
    if annotation in _BUILT_IN:
        return _BUILT_IN[annotation]
    parse: Parse | None = getattr(annotation, "parse", None)
    if parse is None:
        raise TypeError(f"{annotation!r} has no parse(text, ctx)")
    return parse


def split_list(text: str) -> tuple[str, ...]:
    """The things of a list: `Chile; Perú`, or `Chile, Perú` where no `;` is."""
    parts = text.split(";") if ";" in text else text.split(",")
    return tuple(part.strip() for part in parts if part.strip())


IDS: Mapping[Any, str] = {
    MesaId: "MESA",
    MeetingId: "REU",
    DebateId: "DEB",
    AgreementId: "ACU",
    DocumentId: "DOC",
    ResourceId: "RES",
    RecordingId: "GRA",
    ReminderId: "REC",
}
"""What each kind of id begins with."""
_SHORT = (int, UserId, *IDS)
"""What is always one word, however many follow."""
_ID = re.compile(r"([^\W\d]+)?[\s\-–—#]*0*([1-9][0-9]{0,9})\Z")


def parse_mesa_id(text: str) -> MesaId:
    """`MESA-1`, however it was typed.

    Raises:
        NotUnderstood: it is not the id of a mesa.
    """
    found = _ID.match(text.strip())
    if found is None or found[1] is None or fold(found[1]) not in ("mesa", "table"):
        raise NotUnderstood("common-not-a-mesa-id", text)
    return MesaId(f"MESA-{found[2]}")


def parse_id(prefix: str, text: str) -> str:
    """The id of a thing: `ACU-3`, `acu 3`, «acuerdo 3», or its number alone.

    Raises:
        NotUnderstood: it is not one of that kind.
    """
    found = _ID.match(text.strip().strip("<>.,;:()"))
    names = {fold(prefix), *map(fold, spellings(NOUNS[ID_NOUNS[prefix]]))}
    if found is None or (found[1] is not None and fold(found[1]) not in names):
        raise NotUnderstood("common-not-an-id", text, example=f"{prefix}-1")
    return f"{prefix}-{found[2]}"


def words_of_id(words: Sequence[str]) -> int:
    """How many of `words` the id at their start takes: «ACU-3» is one, «acuerdo 3» two."""
    return 2 if len(words) > 1 and words[0].isalpha() and words[1].isdecimal() else 1


def parse_user_id(text: str) -> UserId:
    """`@ana:example.org`.

    Raises:
        NotUnderstood: it is not a Matrix id.
    """
    bare = text.strip().strip("<>").rstrip(":.,;")
    if not is_user_id(bare):
        raise NotUnderstood("common-not-a-user", text)
    return UserId(bare)


_NUMBER = re.compile(r"[+]?[0-9]{1,9}\Z")


def parse_number(text: str) -> int:
    """A whole number: `3`, `#3`, `3.`

    Raises:
        NotUnderstood: it is not one, or has more than nine digits.
    """
    bare = text.strip("<>#").rstrip(".,;:)º°")
    if not bare.isascii() or _NUMBER.match(bare) is None:
        raise NotUnderstood("common-not-a-number", text)
    return int(bare)


def parse_text(text: str) -> str:
    """Some words.

    Raises:
        NotUnderstood: there are none.
    """
    if not text.strip():
        raise NotUnderstood("common-empty", text)
    return text.strip()


_YES = frozenset(("si", "s", "yes", "y", "sim", "oui", "1", "true"))
_NO = frozenset(("no", "n", "nao", "non", "0", "false", "sin"))


def parse_yes_or_no(text: str) -> bool:
    """«sí» or «no», in any of the four languages.

    Raises:
        NotUnderstood: neither.
    """
    word = fold(text[:20]).strip("<>«» .,;!?")
    if word not in _YES | _NO:
        raise NotUnderstood("common-not-yes-or-no", text)
    return word in _YES


_LANGUAGES = {
    "es": "es espanol castellano spanish espanhol espagnol spa",
    "en": "en ingles english anglais eng",
    "pt": "pt portugues portuguese portugais brasileiro por pt-br",
    "fr": "fr frances french francais fra",
}
_LANGUAGE_OF = {name: code for code, names in _LANGUAGES.items() for name in names.split()}


def parse_language(text: str) -> Language:
    """A language by its code, or by its name in any of the four.

    Raises:
        NotUnderstood: it is not one of the four.
    """
    code = _LANGUAGE_OF.get(fold(text[:40]).strip("<>«» .,;!?"))
    if code is None:
        raise NotUnderstood("common-not-a-language", text)
    return Language(code)


def parse_zone(text: str) -> ZoneInfo:
    """A time zone: `America/Santiago`, `america santiago`, a city, a country that has one.

    Raises:
        NotUnderstood: no such zone, or several.
    """
    found = zones_called(text)
    if len(found) != 1:
        raise NotUnderstood("common-not-a-zone", text)
    return ZoneInfo(found[0])


def _parse_when(text: str, ctx: Context) -> datetime:
    placed = read_place(text, ctx.zone)
    moment = parse_when(placed.date, zone=placed.zone, now=ctx.written_at)
    return _still_to_come(moment, text, placed.zone, ctx)


def _parse_said(text: str, ctx: Context) -> SaidMoment:
    try:
        placed = read_place(text, ctx.zone, partial(is_said, zone=ctx.zone, now=ctx.written_at))
        said = parse_said(placed.date, zone=placed.zone, now=ctx.written_at)
    except NotUnderstood as error:
        raise _of_a_meeting(text, error) from error
    _still_to_come(said.at, text, placed.zone, ctx)
    return said.by_clock_of(placed.zone, country=placed.of_country)


def _of_a_meeting(text: str, error: NotUnderstood) -> NotUnderstood:
    """What a meeting's date has instead, where it says one that recurs or has other words."""
    if error.key == "fechas-recurring":
        return NotUnderstood("reunion-recurring-how", text)
    if error.key == "fechas-place-unknown":
        return NotUnderstood("reunion-words-after", text, rest=error.args_["place"])
    return error


def _still_to_come(moment: datetime, text: str, zone: ZoneInfo, ctx: Context) -> datetime:
    """What was to come when the message was written, if it still is."""
    if moment <= ctx.now:
        local = moment.astimezone(zone)
        raise NotUnderstood("fechas-past", text, day=local.date(), time=f"{local:%H:%M}")
    return moment


def _parse_id(prefix: str, text: str, _: Context) -> str:
    return parse_id(prefix, text)


_BUILT_IN: Mapping[Any, Parse] = {
    str: lambda text, _: parse_text(text),
    int: lambda text, _: parse_number(text),
    bool: lambda text, _: parse_yes_or_no(text),
    UserId: lambda text, _: parse_user_id(text),
    MesaId: lambda text, _: parse_mesa_id(text),
    Language: lambda text, _: parse_language(text),
    ZoneInfo: lambda text, _: parse_zone(text),
    Lines: lambda text, _: Lines(text.split("\n")),
    datetime: _parse_when,
    SaidMoment: _parse_said,
    date: lambda text, ctx: parse_day(text, zone=ctx.zone, now=ctx.written_at),
    timedelta: lambda text, _: parse_length(text),
    **{kind: partial(_parse_id, prefix) for kind, prefix in IDS.items() if kind is not MesaId},
}

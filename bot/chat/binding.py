"""Giving the words of a command line to the parameters of its command."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from difflib import get_close_matches
from typing import Any

from bot.chat import words
from bot.chat.arguments import IDS, Lines, Parameter, parse_id, parse_zone, words_of_id
from bot.chat.command import Command, Context
from bot.chat.reader import Split
from bot.domain.errors import NotUnderstood, Refusal
from bot.domain.when_doubts import SaidMoment, names_a_moment


class WrongArgument(Refusal):
    """One argument that cannot be read. `argument` is a key of `words.OPTIONS`."""

    def __init__(self, argument: str, cause: NotUnderstood) -> None:
        super().__init__(cause.key, **cause.args_)
        self.argument = argument
        self.given = cause.given


class MissingArgument(Refusal):
    """A command without something it needs."""

    def __init__(self, argument: str) -> None:
        super().__init__("common-argument-missing")
        self.argument = argument


class LinesWanted(Exception):
    """The command is complete but for the lines below it, which are to be asked for."""


@dataclass(frozen=True)
class Written:
    """What a person wrote for a command, by parameter."""

    words: tuple[str, ...]
    named: Mapping[str, str]
    """By the parameter's name in the code."""
    lines: Lines


def sort(command: Command, split: Split, lines: Lines) -> Written:
    """Tell options from words; lines below a command that takes none are options too.

    Raises:
        NotUnderstood: an option or a line that it does not have.
    """
    named: dict[str, str] = {}
    for key, value in split.options:
        named[_option(command, key).name] = value
    takes_words = any(each.kind in ("word", "rest") for each in command.parameters)
    if command.lines is None or takes_words:
        split = _unsigned(command, _run_on(command, split, named), named)
        split = _titled(command, split, named)
    if command.lines is None:
        named |= _options_below(command, lines)
        return Written(split.words, named, Lines())
    if split.words and not takes_words:
        # «!agenda crear Apertura | 10»: the first line begins beside the command.
        return Written((), named, Lines((" ".join(split.words), *lines)))
    return Written(split.words, named, lines)


def _run_on(command: Command, split: Split, named: dict[str, str]) -> Split:
    """`split` without the words that go on with an option: `motivo=cambio de cargo`.

    They do where nothing else would take them, or behind a list. They are added to `named`.
    """
    taking = [
        each
        for each in command.parameters
        if each.kind in ("word", "rest") and each.name not in named
    ]
    words_left = list(split.words)
    for place, key in reversed(split.resumed):
        option = _option(command, key)
        if option.many or not _takes(taking[place:], words_left[place:]):
            named[option.name] = " ".join((named[option.name], *words_left[place:]))
            del words_left[place:]
    return replace(split, words=tuple(words_left), resumed=())


def _unsigned(command: Command, split: Split, named: dict[str, str]) -> Split:
    """`split` without options that people write with no sign: `lunes 15:00 duración 90`.

    Only where none of the words is free text, and never the first. They are added to `named`.
    """
    if any(each.kind == "rest" and each.annotation is str for each in command.parameters):
        return split
    words_left = list(split.words)
    for place in range(len(words_left) - 2, 0, -1):
        option = command.options.get(words.fold(words_left[place]))
        if option is not None and option.kind == "option" and option.name not in named:
            named[option.name] = " ".join(words_left[place + 1 :])
            del words_left[place:]
    return replace(split, words=tuple(words_left))


def _titled(command: Command, split: Split, named: dict[str, str]) -> Split:
    """`split` without the quotation that is a title beside a date: `mañana 9:00 "Lectura rural"`.

    It is added to `named`.
    """
    dated = any(each.annotation is SaidMoment for each in command.parameters)
    titled = any(each.name == "title" for each in command.parameters)
    quoted = [each for each in split.words if " " in each and not names_a_moment(each)]
    if not dated or not titled or "title" in named or len(quoted) != 1:
        return split
    named["title"] = quoted[0]
    return replace(split, words=tuple(each for each in split.words if each != quoted[0]))


def _takes(parameters: Sequence[Parameter], found: Sequence[str]) -> bool:
    """Whether the first of these, if there is one, could be meant by the first of the words."""
    if not parameters or not found:
        return False
    return parameters[0].annotation not in IDS or _DIGIT.search(found[0]) is not None


def _option(command: Command, key: str) -> Parameter:
    found = command.options.get(words.fold(key))
    if found is None:
        near = get_close_matches(words.fold(key[:40]), command.options, n=1)
        if near:
            raise NotUnderstood("common-option-near", key, near=near[0])
        raise NotUnderstood("common-option-unknown", key)
    return found


_DIGIT = re.compile(r"[0-9]")
_KEY_LINE = re.compile(r"\s*([^\W\d_][\w\- ]{0,30}?)\s{0,20}[:=]\s*")
_BULLET = re.compile(r"\s*[-–—*•]\s+")


def _options_below(command: Command, lines: Iterable[str]) -> Mapping[str, str]:
    """`clave: valor` on lines of their own, and `- …` for more of the last one."""
    named: dict[str, str] = {}
    last = ""
    for line in lines:
        if not line.strip():
            continue
        bullet = _BULLET.match(line)
        if bullet and last:
            named[last] = "; ".join(filter(None, (named[last], line[bullet.end() :].strip())))
            continue
        key = _KEY_LINE.match(line)
        found = command.options.get(words.fold(key[1])) if key else None
        if key is None or found is None:
            raise NotUnderstood("common-line-extra", line.strip())
        last = found.name
        named[last] = line[key.end() :].strip().strip('"“”«»')
    return named


def bind(command: Command, written: Written, ctx: Context) -> dict[str, Any]:
    """The handler's arguments after the context, by name.

    Raises:
        WrongArgument: one cannot be read.
        MissingArgument: one is missing.
        NotUnderstood: there are more words than arguments.
        LinesWanted: only the lines are missing.
    """
    keywords: dict[str, Any] = {}
    left = list(written.words)
    lacks_lines = False
    ctx = _by_its_clocks(command, written, ctx)
    for each in command.parameters:
        if each.kind == "lines":
            in_file = ctx.attachment is not None
            lacks_lines = each.required and not written.lines and not in_file
            if written.lines or in_file:
                keywords[each.name] = written.lines
            continue
        text = written.named.get(each.name)
        if text is None and each.kind != "option" and not _left_out(command, each, left):
            text = _take(each, left)
        if text is None:
            if each.required:
                raise MissingArgument(each.name)
            continue
        try:
            keywords[each.name] = each.values(text, ctx)
        except NotUnderstood as error:
            raise WrongArgument(each.name, error) from error
    if left:
        raise NotUnderstood("common-words-extra", " ".join(left))
    if lacks_lines:
        raise LinesWanted
    return keywords


def _by_its_clocks(command: Command, written: Written, ctx: Context) -> Context:
    """`ctx` with the zone that `zona=` names, where a date is said with it.

    Raises:
        WrongArgument: it names none.
    """
    named = written.named.get("zone")
    said = any(each.annotation is SaidMoment for each in command.parameters)
    if named is None or not said:
        return ctx
    try:
        return replace(ctx, zone=parse_zone(named))
    except NotUnderstood as error:
        raise WrongArgument("zone", error) from error


def _left_out(command: Command, parameter: Parameter, left: Sequence[str]) -> bool:
    """Whether the next word is no id where one may be left out: `mover mañana 10:00`."""
    if parameter.required or parameter.annotation not in IDS or not left:
        return False
    after = command.parameters[command.parameters.index(parameter) + 1 :]
    if all(each.kind not in ("word", "rest") for each in after):
        return False
    try:
        parse_id(IDS[parameter.annotation], " ".join(left[: words_of_id(left)]))
    except NotUnderstood:
        return True
    return False


def _take(parameter: Parameter, left: list[str]) -> str | None:
    if not left:
        return None
    if parameter.annotation is int:
        while len(left) > 1 and words.fold(left[0]).rstrip(".") in words.FILLERS:
            del left[0]
    if parameter.annotation in IDS:
        taken = words_of_id(left)
        text = " ".join(left[:taken])
        del left[:taken]
        return text
    if parameter.kind == "rest":
        text = " ".join(left)
        left.clear()
        return text
    return left.pop(0)

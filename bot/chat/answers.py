"""The dispatcher's own answers: what was wrong, how to write it, what can be done here."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from itertools import groupby
from zoneinfo import ZoneInfo

from bot.chat import words
from bot.chat.arguments import Parameter
from bot.chat.binding import MissingArgument, WrongArgument
from bot.chat.command import Command
from bot.domain.errors import NotUnderstood, Refusal, Refused
from bot.domain.ids import MesaId
from bot.domain.reply import Reply, Text
from bot.i18n import When
from bot.services import questions

LINES = questions.LINES


def usage(command: Command, language: str) -> str:
    """`!agenda mover <punto> <posición> [motivo=…]`, in the words of one language."""
    shown = (_shown(each, language) for each in command.parameters if each.kind != "lines")
    return " ".join((f"!{command.spelled(language)}", *shown))


def _shown(parameter: Parameter, language: str) -> str:
    name = words.first(words.OPTIONS[parameter.name], language)
    if parameter.kind == "option":
        return f"{name}=…" if parameter.required else f"[{name}=…]"
    return f"<{name}>" if parameter.required else f"[{name}]"


def refused(
    refusal: Refusal, command: Command | None, language: str, mesa: MesaId | None = None
) -> Reply:
    """A refusal in words; with usage and an example where the writing was at fault."""
    if isinstance(refusal, Refused):
        return refusal.reply
    reply = Reply()
    if isinstance(refusal, WrongArgument | MissingArgument):
        argument = words.first(words.OPTIONS[refusal.argument], language)
        if isinstance(refusal, MissingArgument):
            reply = reply.paragraph(refusal.key, argument=argument)
        else:
            reply = reply.paragraph(
                "common-argument-wrong", argument=argument, given=refusal.given
            ).paragraph(refusal.key, **refusal.args_)
    else:
        reply = reply.paragraph(refusal.key, **refusal.args_)
    if command is None or not isinstance(refusal, WrongArgument | MissingArgument | NotUnderstood):
        return reply
    return _written(reply, command, language, mesa)


def _written(reply: Reply, command: Command, language: str, mesa: MesaId | None) -> Reply:
    """`reply` with how a command is written, and an example."""
    shown = usage(command, language)
    reply = example(reply.paragraph("common-usage", usage=shown), command, mesa)
    return reply.paragraph("common-usage-optional") if "[" in shown else reply


def asking_lines(reply: Reply, payload: Mapping[str, object]) -> Reply:
    """`reply`, taking what is written in answer to it as the lines of a command."""
    return replace(reply, question=(LINES, payload))


def example(reply: Reply, command: Command, mesa: MesaId | None) -> Reply:
    """`reply` with a line below it that can be copied; `mesa` is what it is about."""
    text = _example(command, mesa)
    return Reply(
        (*reply.parts, ("code", text)),
        reply.mentions,
        reply.reactions,
        reply.question,
        reply.notice,
    )


def _example(command: Command, mesa: MesaId | None) -> Text:
    return Text.of(f"{command.help_key}.example", mesa=mesa or "MESA-1")


def first(reply: Reply, text: Text) -> Reply:
    """`reply` with a paragraph before it."""
    return replace(reply, parts=(("paragraph", text), *reply.parts))


def late(reply: Reply, at: datetime, zone: ZoneInfo) -> Reply:
    """`reply`, saying first which message it answers so late."""
    return first(reply, Text.of("common-late", at=When(at, zone)))


def menu_key(command: Command) -> str:
    """What the menu says of a command; without it the command is not in the menu."""
    return f"{command.help_key}.menu"


def menu(commands: Sequence[Command], contact: str) -> Reply:
    """What a person who writes plain words may have meant, to pick by number."""
    reply = Reply.of("common-menu")
    for each in commands:
        reply = reply.step(menu_key(each))
    return reply.paragraph("common-menu-after", contact=contact)


def choose(given: str, commands: Iterable[Command], language: str, mesa: MesaId | None) -> Reply:
    """No such command, but these."""
    reply = Reply.of("common-unknown-choose", given=given)
    for each in commands:
        reply = reply.item("ayuda-command", **_line(each, language, mesa, in_brief=True))
    return reply


def guessed(commands: Iterable[Command], language: str, mesa: MesaId | None, contact: str) -> Reply:
    """What somebody may have meant who wrote a whole sentence."""
    reply = Reply.of("common-guessed")
    for each in commands:
        reply = reply.item("ayuda-command", **_line(each, language, mesa, in_brief=True))
    return reply.paragraph("common-menu-after", contact=contact)


def overview(
    commands: Iterable[Command], language: str, *, mesa: MesaId | None, contact: str
) -> Reply:
    """What the person may use here: one line for each noun, the rest with `!ayuda agenda`."""
    reply, in_detail = Reply.of("ayuda-intro"), None
    for noun, (head, *others) in _by_noun(commands):
        line = _line(head, language, mesa, in_brief=True)
        if not others:
            reply = reply.item("ayuda-command", **line)
            continue
        in_detail = in_detail or noun
        names = [Text.of("ayuda-name", command=each.spelled(language)) for each in others]
        reply = reply.item("ayuda-command-more", others=names, **line)
    if in_detail is not None:
        wanted = (words.first(words.NOUNS[noun], language) for noun in ("ayuda", in_detail))
        reply = reply.paragraph("ayuda-detail", example="!" + " ".join(wanted))
    return reply.paragraph("ayuda-contact", contact=contact)


def about(commands: Sequence[Command], language: str, mesa: MesaId | None) -> Reply:
    """A few commands in full."""
    reply = Reply()
    for each in commands:
        reply = reply.paragraph(each.help_key)
        if any(parameter.kind != "lines" for parameter in each.parameters):
            reply = reply.paragraph("common-usage", usage=usage(each, language))
        reply = example(reply, each, mesa)
    optional = any("[" in usage(each, language) for each in commands)
    return reply.paragraph("common-usage-optional") if optional else reply


def _by_noun(commands: Iterable[Command]) -> Iterable[tuple[str, list[Command]]]:
    """In the order of the table of words, where commands of a noun stand together."""
    for noun, group in groupby(commands, key=lambda each: each.noun):
        yield noun, list(group)


def _line(
    command: Command, language: str, mesa: MesaId | None, *, in_brief: bool = False
) -> dict[str, object]:
    """A line to copy, and what it does; one that goes on below is only named."""
    name = f"!{command.spelled(language)}"
    does = f"{command.help_key}.brief" if in_brief else command.help_key
    return {
        "example": _example(command, mesa) if command.lines is None else name,
        "does": Text.of(does),
    }

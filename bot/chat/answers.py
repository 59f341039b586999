"""The dispatcher's own answers: what was wrong, how to write it, what can be done here."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.chat import words
from bot.chat.arguments import Parameter
from bot.chat.binding import MissingArgument, WrongArgument
from bot.chat.command import Command
from bot.domain.errors import NotUnderstood, Refusal, Refused
from bot.domain.reply import Reply, Text
from bot.i18n import When

LINES = "lines"
"""The kind of question that is answered in writing, with the lines of a command."""


def usage(command: Command, language: str) -> str:
    """`!agenda mover <punto> <posición> [motivo=…]`, in the words of one language."""
    shown = (_shown(each, language) for each in command.parameters if each.kind != "lines")
    return " ".join((f"!{command.spelled(language)}", *shown))


def _shown(parameter: Parameter, language: str) -> str:
    name = words.first(words.OPTIONS[parameter.name], language)
    if parameter.kind == "option":
        return f"{name}=…" if parameter.required else f"[{name}=…]"
    return f"<{name}>" if parameter.required else f"[{name}]"


def refused(refusal: Refusal, command: Command | None, language: str) -> Reply:
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
    return example(reply.paragraph("common-usage", usage=usage(command, language)), command)


def asking_lines(reply: Reply, payload: Mapping[str, object]) -> Reply:
    """`reply`, taking what is written in answer to it as the lines of a command."""
    return replace(reply, question=(LINES, payload))


def example(reply: Reply, command: Command) -> Reply:
    """`reply` with a line below it that can be copied."""
    text = Text.of(f"{command.help_key}.example")
    return Reply(
        (*reply.parts, ("code", text)),
        reply.mentions,
        reply.reactions,
        reply.question,
        reply.notice,
    )


def first(reply: Reply, text: Text) -> Reply:
    """`reply` with a paragraph before it."""
    return replace(reply, parts=(("paragraph", text), *reply.parts))


def late(reply: Reply, at: datetime, zone: ZoneInfo) -> Reply:
    """`reply`, saying first which message it answers so late."""
    return first(reply, Text.of("common-late", at=When(at, zone)))


def menu(commands: Sequence[Command]) -> Reply:
    """What a person who writes plain words may have meant, to pick by number."""
    reply = Reply.of("common-menu")
    for each in commands:
        reply = reply.step(each.help_key)
    return reply.paragraph("common-menu-after")


def overview(commands: Iterable[Command], contact: str) -> Reply:
    """Every command that the person may use here, each with its example."""
    reply = Reply.of("ayuda-intro")
    for each in commands:
        reply = example(reply.paragraph(each.help_key), each)
    return reply.paragraph("ayuda-contact", contact=contact)


def about(commands: Iterable[Command], language: str) -> Reply:
    """A few commands in full."""
    reply = Reply()
    for each in commands:
        reply = reply.paragraph(each.help_key).paragraph(
            "common-usage", usage=usage(each, language)
        )
        reply = example(reply, each)
    return reply

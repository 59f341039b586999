"""What people write in answer to the bot where they were to tap: «✅», «sí», «agregar»."""

from __future__ import annotations

from bot.chat.reader import Typed
from bot.chat.words import TAPS, fold
from bot.domain.message import Message, Tap
from bot.services.questions import choice_of
from bot.services.registry import Services
from storage import outbox, questions
from storage.database import Transaction

_LONGEST_KEY = 3
"""Signs of an emoji, with the marks of its style."""


async def typed_tap(
    tx: Transaction, services: Services, message: Message, typed: Typed
) -> Tap | None:
    """The tap that an answer to a post of ours stands for; None: it is something said."""
    text = typed.text.strip()
    if message.answers is None or message.file is not None or typed.is_command or not text:
        return None
    word = fold(text[:20]).strip(" .,!¡")
    keys = [key for key, spelled in TAPS.items() if word in spelled and len(text) < 20]
    is_emoji = len(text) <= _LONGEST_KEY and not any(sign.isalnum() for sign in text)
    if not keys and not is_emoji:
        return None
    question = await questions.asked_in(tx, message.answers)
    if question is not None:
        meant = [choice_of(question, key) for key in (*keys, text)]
        keys = [key for key in meant if key is not None]
    else:
        marks = is_emoji and services.marks.handler(text) is not None
        keys = [text] if marks and await outbox.cause_of(tx, message.answers) else []
    if not keys:
        return None
    return Tap(message.room, message.event, message.sender, keys[0], message.answers, message.at)

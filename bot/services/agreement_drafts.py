"""📌 on a message: a draft of an agreement, completed by answering it."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.access import Role
from bot.domain.agreement import TEXT_LENGTH
from bot.domain.list_words import plain
from bot.domain.message import Message
from bot.domain.plain_words import one_line, shortened
from bot.domain.reply import Reply
from bot.services import agreement_replies
from bot.services.posts import Posts
from bot.services.questions import waiting_for_lines
from bot.services.watchers import Mark, Marks
from storage import agreements
from storage.database import Transaction

EMOJI = "📌"
COMMAND = "acuerdo registrar"
"""What the answer to a draft completes."""


class AgreementDrafts:
    """Answers a mark with a draft, once for each message, however many people put one."""

    def __init__(self, posts: Posts) -> None:
        self._posts = posts

    def register(self, marks: Marks) -> None:
        """Be told of every mark."""
        marks.register(EMOJI, self.marked)

    async def marked(self, tx: Transaction, mark: Mark) -> Reply | None:
        """Draft an agreement from the message marked; those of the bot's own are no agreement."""
        if mark.mesa is None or mark.role < Role.FOCAL_POINT or mark.cause is not None:
            return None
        message = await mark.read()
        target = mark.tap.target
        noted = await agreements.noted_from(tx, target)
        origin = replace(mark.origin, thread=None if message is None else message.thread)
        what = "" if message is None else text_of(message)
        if noted is not None and noted.mesa_id == mark.mesa.id:
            reply, cause = agreement_replies.already(noted.id), f"acuerdo-noted-{target}"
        elif not plain(what):
            reply, cause = Reply.of("acuerdo-draft-unreadable"), f"acuerdo-unread-{target}"
        else:
            cause = f"acuerdo-draft-{target}"
            reply = waiting_for_lines(
                agreement_replies.draft(what),
                COMMAND,
                mesa_id=mark.mesa.id,
                words=[what],
                source=target,
                thread=origin.thread,
            )
        # Not returned: that would be said once for each mark, and not for each message.
        await self._posts.reply(tx, origin, reply, cause=cause)
        return None


def text_of(message: Message) -> str:
    """What a message says, on one line and not longer than an agreement is."""
    lines = message.body.splitlines()
    if message.answers is not None:  # older clients quote what they answer
        lines = [line for line in lines if not line.startswith(">")]
    return shortened(one_line(" ".join(lines)).rstrip("."), TEXT_LENGTH)

"""Refusals: what a person can mend, each with its wording in the catalogs."""

from __future__ import annotations

from bot.domain.reply import Reply


class Refusal(Exception):
    """Something asked for that cannot be done, for a reason the person can act on.

    `key` names a message in the catalogs and `args` fill it. Nothing has been
    changed when one is raised: the transaction around it rolls back.
    """

    def __init__(self, key: str, **args: object) -> None:
        super().__init__(key)
        self.key = key
        self.args_: dict[str, object] = args


class NotUnderstood(Refusal):
    """A piece of text that is not of the form expected of it.

    `key` says what was expected, with an example; `given` is what was written.
    """

    def __init__(self, key: str, given: str, **args: object) -> None:
        super().__init__(key, given=given, **args)
        self.given = given


class NotAllowed(Refusal):
    """The person is not one of those who may do this."""


class NotFound(Refusal):
    """The thing named does not exist, or not for this person."""


class Refused(Refusal):
    """Several things are wrong at once: `reply` says each, and how to write it."""

    def __init__(self, reply: Reply) -> None:
        super().__init__("refused")
        self.reply = reply

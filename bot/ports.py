"""What the services need of the world outside, in the domain's types."""

from __future__ import annotations

from collections.abc import (
    AsyncGenerator,
    AsyncIterator,
    Callable,
    Collection,
    Iterable,
    Mapping,
    Sequence,
)
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Literal, Protocol

from bot.domain.entering import CallServer, Pass
from bot.domain.ids import EventId, RoomId, UserId
from bot.domain.mail import Mail
from bot.domain.message import Message, PostedFile

Clock = Callable[[], datetime]
"""Gives the present moment, aware, in UTC."""


class Unavailable(Exception):
    """The other side did not answer, or not now; the same call may work later."""


class SlowDown(Unavailable):
    """The other side asks to be called again no sooner than in `wait_s` seconds."""

    def __init__(self, code: str, wait_s: float) -> None:
        super().__init__(code)
        self.wait_s = wait_s


class RefusedByServer(Exception):
    """The homeserver answered no, and will again.

    `code` is Matrix's, such as `M_FORBIDDEN`; `answer` the whole of what it said; `status` is
    HTTP's, None where it was not the homeserver that refused.
    """

    def __init__(
        self, code: str, answer: Mapping[str, Any] | None = None, *, status: int | None = None
    ) -> None:
        super().__init__(code)
        self.code = code
        self.status = status
        self.answer: Mapping[str, Any] = answer or {}


@dataclass(frozen=True)
class NewRoom:
    """A room to be made in one call, encrypted from its first event.

    `marker` tells the room from every other: it is in the room's initial state,
    and a room that already carries it is found again instead of made twice.
    """

    marker: str
    kind: str
    name: str
    topic: str
    invite: Sequence[UserId]
    powers: Mapping[UserId, int] = field(default_factory=dict)
    allowed: Sequence[UserId] = ()
    mesa_id: str | None = None
    cause: str = ""
    """What it is made because of: a room with this marker and another cause is another room."""
    direct: bool = False
    encrypted: bool = True


class Rooms(Protocol):
    """Acts on Matrix rooms. Each may be repeated without harm.

    All raise `Unavailable` or `RefusedByServer`.
    """

    async def create(self, room: NewRoom) -> RoomId:
        """Make the room, or find the one already made with the same marker."""

    async def invite(self, room: RoomId, user: UserId) -> None:
        """Invite; nothing happens if they are in the room or invited.

        Raises `SlowDown` when the server wants no more invitations for now.
        """

    async def remove(self, room: RoomId, user: UserId) -> None:
        """Remove, or take the invitation back; the room's key is changed at once."""

    async def put_state(
        self, room: RoomId, event_type: str, content: Mapping[str, Any], state_key: str = ""
    ) -> None:
        """Put a state event, unless the room already has just that."""

    async def pin(self, room: RoomId, event: EventId) -> None:
        """Put an event first among what the room has pinned; what people pinned stays."""

    async def members(self, room: RoomId) -> Mapping[UserId, str]:
        """Who is there by the server's word: user to `join`, `invite`, `leave` or `ban`."""

    async def set_powers(
        self, room: RoomId, powers: Mapping[UserId, int], *, read_only: bool = False
    ) -> None:
        """Give these people these powers and every other person none; all else stays.

        In a room that is `read_only` nobody writes but those with powers, and the bot.
        """


@dataclass(frozen=True)
class Meddling:
    """A rule of a room's (who may enter, who has power, …) that somebody changed."""

    what: str
    """Matrix's word for it, without what comes before the last dot: `join_rules`."""
    by: UserId
    event: EventId
    at: datetime

    def to_json(self) -> Mapping[str, str]:
        """For the payload of an act."""
        return {
            "what": self.what,
            "by": self.by,
            "event": self.event,
            "at": self.at.isoformat(),
        }

    @classmethod
    def from_json(cls, data: Mapping[str, str]) -> Meddling:
        """What `to_json` gave."""
        at = datetime.fromisoformat(data["at"])
        return cls(data["what"], UserId(data["by"]), EventId(data["event"]), at)


@dataclass(frozen=True)
class Mended:
    """What was found and put back of a room's rules."""

    changed: Sequence[Meddling]
    refused: Sequence[str] = ()
    """Which of them the homeserver did not let us put back."""
    out: bool = False
    """The bot is not in the room any more."""


class RoomRules(Protocol):
    """Putting back the rules of a room that others changed."""

    async def mend(
        self,
        room: RoomId,
        powers: Mapping[UserId, int],
        allowed: Iterable[UserId],
        *,
        read_only: bool,
    ) -> Mended:
        """Put back what is not as it must be; safe to repeat.

        Raises `Unavailable` or `RefusedByServer`.
        """


class Directory(Protocol):
    """Who has an account."""

    async def learn(self, users: Collection[UserId]) -> None:
        """Ask about these at once, as far as that can be done: it spares a question each."""

    async def exists(self, user: UserId) -> bool | None:
        """Whether the homeserver knows `user`; None if it cannot be said now."""


class Registrar(Protocol):
    """Accounts on the homeserver, as who administers it makes them.

    All raise `Unavailable` or `RefusedByServer`.
    """

    async def marked(self, mark: str) -> UserId | None:
        """The account that carries this mark of ours."""

    async def make(self, user: UserId, password: str) -> bool:
        """Make it; False: there is one of that name, which is left as it is."""

    async def opens(self, user: UserId, password: str) -> bool:
        """Whether an account opens with this password."""

    async def describe(self, user: UserId, name: str, mark: str) -> None:
        """Give an account of ours its name for people, and our mark, that is no other's."""

    async def set_password(self, user: UserId, password: str, *, put_out: bool) -> None:
        """Have it open with this password; `put_out`: who is logged in is so no more."""


class Attachments(Protocol):
    """The files that people posted."""

    async def posted(self, room: RoomId, event: EventId) -> Attachment | None:
        """The file that an event of a room carries, or None if it carries none."""


class TooLarge(Exception):
    """A file has more bytes than were asked for; `most_bytes` is how many that was."""

    def __init__(self, most_bytes: int) -> None:
        super().__init__(most_bytes)
        self.most_bytes = most_bytes


class Unreadable(Exception):
    """A file is not what was posted, or was posted without what opens it."""


class Contents(Protocol):
    """The contents of files on the homeserver. All raise `Unavailable` or `RefusedByServer`."""

    def stream(self, file: PostedFile, *, most_bytes: int) -> AsyncGenerator[bytes]:
        """A posted file's contents, decrypted, in pieces of a mebibyte or less.

        What came before one of these is worth nothing:

        Raises:
            Unreadable: known at the end at the latest.
            TooLarge: whatever size was claimed for it.
        """

    async def upload(self, parts: AsyncIterator[bytes], size_bytes: int) -> Mapping[str, Any]:
        """Encrypt contents onto the homeserver; gives Matrix's EncryptedFile.

        What `parts` raises is raised.
        """

    async def most_bytes(self) -> int | None:
        """The largest upload that the homeserver takes; None if it does not say."""

    async def withdrawn(self, room: RoomId, event: EventId) -> bool:
        """Whether a message was deleted since it was posted."""


class Timeline(Protocol):
    """What was written in rooms."""

    async def message(self, room: RoomId, event: EventId) -> Message | None:
        """A message by its event; None if there is none that can be read and believed.

        Raises `Unavailable`.
        """


class DirectRooms(Protocol):
    """Acts on rooms for two. All raise `Unavailable` or `RefusedByServer`."""

    async def accept(self, room: RoomId, by: UserId) -> bool:
        """Join a room that `by` invited the bot to; left again, False, if others are in it."""

    async def leave(self, room: RoomId) -> None:
        """Leave a room."""


class History(Protocol):
    """What was said in a room before somebody came."""

    async def share(self, room: RoomId, user: UserId) -> bool:
        """Give somebody who is there the keys of it; safe to repeat.

        False while they have a device that cannot have them, or none at all.
        Raises `Unavailable` or `RefusedByServer`.
        """


class Identities(Protocol):
    """People's cross-signing identities."""

    async def accept_identity(self, user: UserId, code: str) -> bool:
        """Trust a person's new master key; False if it is not the one they offer now."""


class Attachment(Protocol):
    """A file that somebody posted."""

    @property
    def name(self) -> str:
        """As its sender calls it."""

    async def read(self) -> bytes:
        """Its contents. Raises `Unavailable` or `RefusedByServer`."""


class MailRefused(Exception):
    """A mail that no server will take, however often it is tried: `args[0]` says which part."""


MailWhy = Literal["away", "login", "encryption", "sender", "recipient"]


class MailWaits(Unavailable):
    """A mail that was not taken now; `why` says what is in its way, for those who can mend it."""

    def __init__(self, text: str, why: MailWhy) -> None:
        super().__init__(text)
        self.why = why


class CallTokens(Protocol):
    """Makes what the server of calls takes for our word of who somebody is."""

    def sign(self, given: Pass) -> str:
        """The token of a pass; as good as a password until it expires."""


class CallServers(Protocol):
    """The server of calls, asked as the page of a person who enters asks it."""

    async def ask(self) -> CallServer:
        """Whether it answers and takes a token of ours. It never raises."""


class Mailer(Protocol):
    """Hands mail to a mail server."""

    async def send(self, mail: Mail) -> None:
        """Send one; done twice, both carry the same Message-ID.

        Raises `Unavailable` to be tried again later, `MailRefused` to be given up.
        """

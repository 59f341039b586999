"""Lists asked for by a link: by mail or passed on, and reminded of until the list has come."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.errors import Refusal
from bot.domain.list_request import LAST, OPEN_FOR, ListRequest
from bot.domain.mesa import Mesa
from bot.domain.message import Origin
from bot.domain.reply import Reply
from bot.ports import Clock
from bot.services import list_request_replies as replies
from bot.services.coordination import Coordination
from bot.services.list_links import ListLinks, Opened
from bot.services.mails import About, Mails
from bot.services.people import People
from bot.services.posts import Posts
from bot.services.reminders import DueReminder, Reminders, Said
from storage import list_requests
from storage.database import Transaction

KIND = "list_request"
_FIRST = "first"


class Messengers:
    """How a link gets to whoever it is for: by mail, else in private to who asked for it."""

    def __init__(
        self,
        links: ListLinks,
        mails: Mails,
        posts: Posts,
        people: People,
        coordination: Coordination,
    ) -> None:
        self._links = links
        self._mails = mails
        self._posts = posts
        self._people = people
        self._coordination = coordination

    async def bring(self, tx: Transaction, opened: Opened, mark: str) -> bool:
        """Make a link and send it on its way; whether that is by mail."""
        asked, mesa, party = opened.request, opened.mesa, opened.party
        link, cause = await self._links.make(tx, asked), f"list-request-{asked.id}-{mark}"
        if asked.email is not None and self._mails.can_send:
            subject, body = replies.letter(mesa, party, asked, link, first=mark == _FIRST)
            await self._mails.send(
                tx,
                to=asked.email,
                subject=subject,
                reply=body,
                language=party.language,
                cause=cause,
                about=About(party.name, mesa.id, asked.asked_by),
            )
            return True
        language = await self._people.language_of(tx, asked.asked_by, mesa)
        reply = replies.to_pass_on(mesa, party, asked, link, first=mark == _FIRST)
        await self._posts.privately(tx, asked.asked_by, reply, language=language, cause=cause)
        return False

    async def give_up(self, tx: Transaction, opened: Opened) -> None:
        """Tell coordination that the list never came."""
        reply = replies.never_came(opened.mesa, opened.party)
        await self._coordination.tell(tx, reply, cause=f"list-request-{opened.request.id}-{LAST}")


class ListRequests:
    """Asks parties for their lists."""

    def __init__(
        self, links: ListLinks, messengers: Messengers, reminders: Reminders, clock: Clock
    ) -> None:
        self._links = links
        self._messengers = messengers
        self._reminders = reminders
        self._clock = clock
        reminders.word(KIND, self._remind)

    async def ask(
        self, tx: Transaction, mesa: Mesa, name: str, email: str | None, *, origin: Origin
    ) -> Reply:
        """Make a link for a party; by mail it goes to `email`, else to whoever asks, in private.

        Links made before for the party open nothing from now on.

        Raises:
            NotAllowed: the list is another party's to send.
            Refusal: no such party, or pages cannot be reached from outside.
        """
        party = mesa.party_called(name)
        await self._links.check(tx, origin.user, mesa, party.id or 0)
        if not self._links.can_be_reached:
            raise Refusal("lista-ask-no-pages")
        now = self._clock()
        asked = ListRequest(
            mesa_id=mesa.id,
            party_id=party.id or 0,
            email=email,
            origin=origin,
            asked_by=origin.user,
            asked_at=now,
            expires_at=now + OPEN_FOR,
        )
        asked = replace(asked, id=await list_requests.add(tx, asked))
        opened = Opened(asked, mesa, party, is_over=False)
        await self._reminders.set_for(
            tx,
            kind=KIND,
            about=str(asked.id),
            mesa=mesa,
            zone=party.zone,
            moments=asked.moments(),
            by=origin.user,
        )
        await self._links.record(tx, "list.asked", opened)
        if await self._messengers.bring(tx, opened, _FIRST):
            return replies.mailed(asked, party)
        return replies.link_told(party, asked)

    async def _remind(self, tx: Transaction, due: DueReminder) -> Said | None:
        """Send the link once more while the list has not come; at last say that it did not."""
        asked = await list_requests.get(tx, int(due.about or 0))
        opened = None if asked is None else await self._links.of(tx, asked)
        if asked is None or opened is None or asked.revoked_at or asked.received_at:
            return None
        if await list_requests.has_list_since(tx, asked.party_id, asked.asked_at):
            return None
        if any(due.due_at < at <= due.now for at in asked.moments().values()):
            return None  # after an outage the last one says it all
        if due.mark == LAST:
            await self._messengers.give_up(tx, opened)
        elif not opened.is_over and self._links.can_be_reached:
            await self._messengers.bring(tx, opened, due.mark or "")
        return None

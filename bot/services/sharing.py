"""Sharing recordings with people outside the mesa: links that expire, and end when they must."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from bot.domain.access import Role
from bot.domain.errors import NotAllowed, NotFound, Refusal
from bot.domain.ids import RecordingId, UserId
from bot.domain.meeting import Meeting
from bot.domain.mesa import Mesa
from bot.domain.message import Origin
from bot.domain.recording import Recording
from bot.domain.recording_share import Share
from bot.ports import Clock
from bot.services import watch_replies
from bot.services.links import Links
from bot.services.meeting_lookup import cause_of, room_of
from bot.services.people import People
from bot.services.posts import Posts
from bot.services.showings import SHARE
from storage import acts_log, mesas, recording_shares
from storage.database import Transaction


@dataclass(frozen=True)
class Sharer:
    """Who shares, or ends what is shared."""

    user: UserId
    role: Role
    origin: Origin


class Sharing:
    """Makes shares and ends them; `contact` is whom to ask where there are no pages."""

    def __init__(
        self, links: Links, posts: Posts, people: People, clock: Clock, *, contact: str
    ) -> None:
        self._links = links
        self._posts = posts
        self._people = people
        self._clock = clock
        self._contact = contact

    async def share(
        self,
        tx: Transaction,
        mesa: Mesa,
        recording: Recording,
        meeting: Meeting,
        by: Sharer,
        *,
        lasts: timedelta,
        for_whom: str | None,
    ) -> Share:
        """Make a link for people outside, tell it to who asks and the mesa that there is one.

        Raises:
            Refusal: there is nothing of it to be shown, or no page to show it on.
        """
        await mesas.lock(tx, mesa.id)
        if recording.url is not None:
            raise Refusal("grabacion-share-reference", recording=recording.id)
        if not recording.is_kept:
            raise NotFound("grabacion-not-found", recording=recording.id, mesa=mesa.id)
        if not self._links.can_be_made:
            raise Refusal("grabacion-no-pages", recording=recording.id, contact=self._contact)
        now = self._clock()
        number = await recording_shares.next_number(tx, recording.id)
        new = Share(recording.id, number, for_whom, by.user, now, now + lasts)
        link = await self._links.make(tx, SHARE, "s", lasts=lasts, mesa=mesa.id, about=new.about)
        found = await self._links.find(tx, SHARE, link.rpartition("/")[2])
        assert found is not None  # it was made just now
        await recording_shares.add(tx, new, found.id)
        await self._record(tx, "recording.shared", mesa, new, by)
        preferences = await self._people.preferences(tx, by.user, mesa)
        await self._posts.privately(
            tx,
            by.user,
            watch_replies.share_link(new, recording, meeting, link, preferences.zone),
            language=preferences.language,
            cause=f"share-link-{new.about}",
        )
        await self._tell(tx, mesa, meeting, new, by.origin)
        return new

    async def revoke(
        self, tx: Transaction, mesa: Mesa, recording: Recording, by: Sharer, number: int | None
    ) -> Sequence[Share]:
        """End one share of a recording, or all that they may end; what they were.

        Raises:
            NotFound: there is no such share.
            NotAllowed: another made it, and they do not moderate.
            Refusal: it is over already, or there is none that is not.
        """
        await mesas.lock(tx, mesa.id)
        now = self._clock()
        shares = await recording_shares.of_recordings(tx, [recording.id])
        if number is not None:
            shares = [each for each in shares if each.number == number]
            if not shares:
                raise NotFound("grabacion-share-none", recording=recording.id, number=number)
            if shares[0].is_over(now):
                raise Refusal("grabacion-share-over", recording=recording.id, number=number)
        live = [each for each in shares if not each.is_over(now)]
        if not live:
            raise Refusal("grabacion-share-none-live", recording=recording.id)
        theirs = [each for each in live if by.role >= Role.MODERATOR or each.shared_by == by.user]
        if not theirs:
            raise NotAllowed("grabacion-share-not-yours", recording=recording.id)
        for each in theirs:
            await self._links.revoke(tx, SHARE, about=each.about)
            await recording_shares.revoke(tx, each.id, by.user, now)
            await self._record(tx, "recording.unshared", mesa, each, by)
        await self._posts.post(
            tx,
            room_of(mesa),
            watch_replies.revoked(theirs),
            language=mesa.language,
            cause=f"unshared-{by.origin.event}",
            under=cause_of(recording.meeting_id),
        )
        return theirs

    async def of(self, tx: Transaction, names: Sequence[RecordingId]) -> Sequence[Share]:
        """Every share of some recordings, over or not."""
        return await recording_shares.of_recordings(tx, names)

    async def _tell(
        self, tx: Transaction, mesa: Mesa, meeting: Meeting, new: Share, origin: Origin
    ) -> None:
        """The mesa sees that it is shared, with whom and until when; never the link."""
        room, news = room_of(mesa), watch_replies.shared(new, mesa)
        cause = f"shared-{new.about}"
        under = cause_of(meeting.id)
        await self._posts.post(
            tx, room, news, language=mesa.language, cause=f"{cause}-thread", under=under
        )
        await self._posts.post(tx, room, news, language=mesa.language, cause=cause, answers=origin)

    async def _record(
        self, tx: Transaction, what: str, mesa: Mesa, share: Share, by: Sharer
    ) -> None:
        await acts_log.add(
            tx,
            at=self._clock(),
            actor=by.user,
            what=what,
            mesa_id=mesa.id,
            event=by.origin.event,
            after={
                "recording": share.recording,
                "number": share.number,
                "for_whom": share.for_whom or "–",
                "until": share.expires_at.isoformat(),
            },
        )

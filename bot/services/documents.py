"""The documents of a mesa: seeing, sending and removing what was posted in it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.domain.access import Role
from bot.domain.document import Document, folded_name
from bot.domain.errors import NotAllowed, NotFound, Refusal
from bot.domain.ids import DocumentId, UserId
from bot.domain.mesa import Mesa
from bot.domain.message import Origin
from bot.domain.reply import Reply, Text
from bot.ports import Clock
from bot.services import document_replies
from bot.services.access import Access
from bot.services.document_replies import PAGE, PORTADA_MOST, Listing
from bot.services.portada import Portada, Shown
from bot.services.questions import CONFIRM, Answer, Questions, mesa_asked_about
from storage import acts_log, documents, intents, recordings
from storage.blobs import rows as blobs
from storage.database import Transaction

_QUESTION = "document_remove"
_MOST_WORDS = 60
"""Of a search; each is a clause of the query."""


class Documents:
    """What people do with documents. What is posted comes in by `bot.services.keep_file`."""

    def __init__(self, access: Access, portada: Portada, clock: Clock) -> None:
        self._access = access
        self._portada = portada
        self._clock = clock

    def register(self, questions: Questions) -> None:
        """Take the taps on what is asked here."""
        questions.register(_QUESTION, self._confirmed)

    # --- Seeing ---------------------------------------------------------------------------

    async def page(self, tx: Transaction, mesa: Mesa, number: int) -> Listing:
        """One page of all, the latest first.

        Raises:
            Refusal: there is no such page.
        """
        count = await documents.count(tx, mesa.id)
        listing = Listing((), count, number)
        if not 1 <= number <= listing.pages:
            raise Refusal("documento-no-such-page", page=number, pages=listing.pages)
        found = await documents.of_mesa(tx, mesa.id, most=PAGE, after=PAGE * (number - 1))
        return Listing(found, count, number)

    async def search(self, tx: Transaction, mesa: Mesa, wanted: str) -> Listing:
        """Those with all the words in their names, wherever in them."""
        words = tuple(dict.fromkeys(folded_name(wanted).split()))
        if len(words) > _MOST_WORDS:
            return Listing((), 0)  # no name has so many
        found = await documents.of_mesa(tx, mesa.id, words=words, most=PAGE)
        return Listing(found, await documents.count(tx, mesa.id, words))

    async def find(self, tx: Transaction, mesa: Mesa, document_id: DocumentId) -> Document:
        """The document of that id, in this mesa.

        Raises:
            NotFound: the mesa has none such, or no more.
        """
        document = await documents.find(tx, document_id)
        if document is None or document.mesa_id != mesa.id:
            raise NotFound("documento-no-such", document=document_id, mesa=mesa.id)
        if document.removed_at is not None:
            raise NotFound(
                "documento-removed-already",
                document=document.id,
                name=document.name,
                user=document.removed_by,
                at=document.removed_at.date(),
            )
        return document

    # --- Sending --------------------------------------------------------------------------

    async def send(
        self,
        tx: Transaction,
        mesa: Mesa,
        document_id: DocumentId,
        number: int | None,
        *,
        origin: Origin,
    ) -> None:
        """Have a version, the latest if none is said, posted where it was asked for.

        Raises:
            NotFound: no such document or version.
        """
        document = await self.find(tx, mesa, document_id)
        version = document.latest if number is None else document.version(number)
        if version is None:
            raise NotFound(
                "documento-no-such-version",
                document=document.id,
                version=number,
                latest=document.latest.number,
            )
        await intents.add(
            tx,
            cause=f"send-{origin.event}",
            kind="send_file",
            lane=f"send-{origin.room}",
            payload={
                "origin": origin.to_json(),
                "document": document.id,
                "version": version.number,
            },
            now=self._clock(),
        )

    # --- Removing -------------------------------------------------------------------------

    async def ask_removal(
        self, tx: Transaction, mesa: Mesa, document_id: DocumentId, *, by: UserId, role: Role
    ) -> Reply:
        """Ask whether a document is to be removed with all its versions.

        Raises:
            NotFound: the mesa has none such, or no more.
            NotAllowed: only who runs the mesa may, and who posted all of it.
        """
        document = await self.find(tx, mesa, document_id)
        _check_may_remove(document, by, role)
        return document_replies.ask_removal(document).asking(
            _QUESTION,
            (CONFIRM,),
            requires=Role.PARTICIPANT,
            mesa_id=mesa.id,
            document=document.id,
        )

    async def _confirmed(self, tx: Transaction, answer: Answer) -> Reply:
        mesa = await mesa_asked_about(tx, answer)
        document = await self.find(tx, mesa, DocumentId(str(answer.payload["document"])))
        _check_may_remove(document, answer.by, await self._access.role_in(tx, answer.by, mesa))
        now = self._clock()
        await documents.remove(tx, document.id, answer.by, now)
        for sha256 in sorted({each.sha256 for each in document.versions}):
            await drop_unused(tx, sha256, now)
        await acts_log.add(
            tx,
            at=now,
            actor=answer.by,
            what="document.removed",
            mesa_id=mesa.id,
            event=answer.origin.event,
            before={
                "id": document.id,
                "name": document.name,
                "versions": [each.sha256 for each in document.versions],
            },
        )
        await self._portada.changed(tx, mesa.id)
        return Reply.of("documento-removed", document=document.id, name=document.name)

    # --- The portada ----------------------------------------------------------------------

    async def on_portada(self, tx: Transaction, mesa: Mesa, now: datetime) -> Shown:
        """The latest ones."""
        latest = await documents.of_mesa(tx, mesa.id, most=PORTADA_MOST)
        count = await documents.count(tx, mesa.id)
        return Shown(document_replies.on_portada(latest, count).parts)

    async def so_far(
        self, tx: Transaction, mesa: Mesa, zones: Sequence[ZoneInfo], now: datetime
    ) -> Sequence[Text]:
        """How many there are, and the latest."""
        latest = await documents.of_mesa(tx, mesa.id, most=1)
        return document_replies.so_far(latest, await documents.count(tx, mesa.id))


async def drop_unused(tx: Transaction, sha256: str, now: datetime) -> None:
    """Have contents deleted that nothing has any more, once this has committed."""
    blob = await blobs.find(tx, sha256, lock=True)
    if blob is None or await documents.uses(tx, sha256) or await recordings.uses(tx, sha256):
        return
    await blobs.forget(tx, sha256)
    await ask_drop(tx, blob.place, now)


async def ask_drop(tx: Transaction, place: str, now: datetime) -> None:
    """Have contents deleted from the store that nothing in the database names."""
    await intents.add(
        tx,
        cause=f"drop-{place}",
        kind="drop_blob",
        lane="drop-blobs",
        payload={"place": place},
        now=now,
    )


def _check_may_remove(document: Document, by: UserId, role: Role) -> None:
    if role < Role.MODERATOR and not document.is_of(by):
        raise NotAllowed("documento-not-yours", document=document.id, name=document.name)

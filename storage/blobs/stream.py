"""Contents on their way: in pieces of one size, with the next fetched while one is used."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator
from types import TracebackType
from typing import Generic, Self, TypeVar

_T = TypeVar("_T")


async def chunks(parts: AsyncIterator[bytes], size: int) -> AsyncGenerator[tuple[bytes, bool]]:
    """The same bytes in pieces of `size`, each with whether it is the last.

    There is always a last one, which may be shorter, and is empty if there is nothing.
    """
    held: list[bytes] = []
    length = 0
    async for part in parts:
        held.append(part)
        length += len(part)
        while length > size:
            if len(held[0]) == size:  # as it is when it comes from here: nothing is copied
                piece = held.pop(0)
            else:
                joined = b"".join(held)
                piece, held = joined[:size], [joined[size:]]
            length -= size
            yield piece, False
    yield b"".join(held), True


class Ahead(Generic[_T]):
    """The items of `source`, up to `most` of them fetched before they are asked for.

    `async with Ahead(source) as items: async for item in items: …`. At the end, however it
    comes, the source is closed. An iterator of its own, and no generator: whoever takes the
    items may be broken off in the middle of taking one, as obstore is.
    """

    def __init__(self, source: AsyncGenerator[_T], most: int = 2) -> None:
        self._source = source
        self._queue: asyncio.Queue[tuple[_T] | Exception | None] = asyncio.Queue(most)
        self._fetching: asyncio.Task[None] | None = None

    async def __aenter__(self) -> Self:
        """Begin to fetch."""
        self._fetching = asyncio.create_task(self._fetch())
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Stop fetching."""
        if self._fetching is not None:
            self._fetching.cancel()
            await asyncio.gather(self._fetching, return_exceptions=True)
        while not self._queue.empty():
            self._queue.get_nowait()
        self._queue.put_nowait(None)  # for who may still be waiting
        await self._source.aclose()

    def __aiter__(self) -> Self:
        """Itself."""
        return self

    async def __anext__(self) -> _T:
        """The next item; what the source raised is raised here."""
        got = await self._queue.get()
        if got is None:
            raise StopAsyncIteration
        if isinstance(got, Exception):
            raise got
        return got[0]

    async def _fetch(self) -> None:
        try:
            async for item in self._source:
                await self._queue.put((item,))
        except Exception as error:  # noqa: BLE001 - raised again where the items are taken
            await self._queue.put(error)
        else:
            await self._queue.put(None)

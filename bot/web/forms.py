"""What a person sends with a form: so many bytes, in so much time, and no more."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass, field
from urllib.parse import parse_qsl

from aiohttp import BodyPartReader, web

_LONGEST_S = 300
"""A megabyte takes a slow phone about three minutes."""
_MOST_PASSED_OVER = 200 << 20
"""Of what is too much, read and thrown away: a browser shows no answer before it has sent all."""
_MOST_FIELDS = 50


@dataclass(frozen=True)
class Form:
    """The fields by name; files apart. A field that was left empty is not there."""

    fields: Mapping[str, str] = field(default_factory=dict)
    files: Mapping[str, bytes] = field(default_factory=dict)


async def read_form(request: web.Request, *, most_bytes: int) -> Form:
    """All of a form.

    Raises:
        web.HTTPRequestEntityTooLarge: more than `most_bytes`.
        web.HTTPRequestTimeout: it takes too long.
        web.HTTPBadRequest: it is no form.
    """
    try:
        async with asyncio.timeout(_LONGEST_S):
            if (request.content_length or 0) > most_bytes:
                await _pass_over(request)
                raise web.HTTPRequestEntityTooLarge(most_bytes, request.content_length or 0)
            if request.content_type == "multipart/form-data":
                return await _of_parts(request, most_bytes)
            return await _of_pairs(request, most_bytes)
    except TimeoutError as error:
        raise web.HTTPRequestTimeout from error
    except (ValueError, AssertionError) as error:  # aiohttp's words for a broken multipart
        raise web.HTTPBadRequest from error


async def _of_pairs(request: web.Request, most_bytes: int) -> Form:
    body = bytearray()
    async for piece in request.content.iter_any():
        body += piece
        await _check(request, len(body), most_bytes)
    pairs = parse_qsl(body.decode("utf-8", "replace"), max_num_fields=_MOST_FIELDS)
    return Form(dict(pairs))


async def _of_parts(request: web.Request, most_bytes: int) -> Form:
    fields: dict[str, str] = {}
    files: dict[str, bytes] = {}
    total = 0
    async for part in _parts(request):
        body = bytearray()
        while piece := await part.read_chunk():
            total += len(piece)
            await _check(request, total, most_bytes)
            body += piece
        if not body or part.name is None:
            continue
        if part.filename is None:
            fields[part.name] = body.decode("utf-8", "replace")
        else:
            files[part.name] = bytes(body)
        if len(fields) + len(files) > _MOST_FIELDS:
            raise web.HTTPBadRequest
    return Form(fields, files)


async def _parts(request: web.Request) -> AsyncIterator[BodyPartReader]:
    async for part in await request.multipart():
        if not isinstance(part, BodyPartReader):  # one multipart within another
            raise web.HTTPBadRequest
        yield part


async def _check(request: web.Request, size: int, most_bytes: int) -> None:
    if size > most_bytes:
        await _pass_over(request)
        raise web.HTTPRequestEntityTooLarge(most_bytes, size)


async def _pass_over(request: web.Request) -> None:
    passed = 0
    async for piece in request.content.iter_any():
        passed += len(piece)
        if passed > _MOST_PASSED_OVER:
            return

"""The formats of files: what people call them, by their bytes and by their names."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import Literal

Family = Literal["document", "image", "audio", "video", "text", "page", "archive"]

ANYTHING = "application/octet-stream"


@dataclass(frozen=True)
class Format:
    """A format. `name` is the end of the catalog's key for it."""

    name: str
    family: Family
    media_type: str
    extensions: frozenset[str]
    also: frozenset[str] = frozenset()
    """Other media types that mean it."""


def _format(
    name: str, family: Family, media_type: str, extensions: str, also: Collection[str] = ()
) -> Format:
    return Format(name, family, media_type, frozenset(extensions.split()), frozenset(also))


_OOXML = "application/vnd.openxmlformats-officedocument"
_ODF = "application/vnd.oasis.opendocument"

FORMATS = (
    _format("pdf", "document", "application/pdf", "pdf"),
    _format("docx", "document", f"{_OOXML}.wordprocessingml.document", "docx dotx"),
    _format("xlsx", "document", f"{_OOXML}.spreadsheetml.sheet", "xlsx xltx xlsb"),
    _format("pptx", "document", f"{_OOXML}.presentationml.presentation", "pptx potx ppsx"),
    _format("odt", "document", f"{_ODF}.text", "odt ott", (f"{_ODF}.text-template",)),
    _format("ods", "document", f"{_ODF}.spreadsheet", "ods ots"),
    _format("odp", "document", f"{_ODF}.presentation", "odp otp"),
    _format(
        "office",
        "document",
        "application/x-ole-storage",
        "doc dot xls xlt ppt pps pot msg pub vsd mpp",
        (
            "application/cdfv2",
            "application/encrypted",
            "application/msword",
            "application/vnd.ms-excel",
            "application/vnd.ms-office",
            "application/vnd.ms-outlook",
            "application/vnd.ms-powerpoint",
            "application/vnd.visio",
        ),
    ),
    _format("rtf", "document", "text/rtf", "rtf", ("application/rtf",)),
    _format("epub", "document", "application/epub+zip", "epub"),
    _format("image", "image", "image/png", "png"),
    _format("image", "image", "image/jpeg", "jpg jpeg jpe jfif"),
    _format("image", "image", "image/gif", "gif"),
    _format("image", "image", "image/webp", "webp"),
    _format("image", "image", "image/tiff", "tif tiff"),
    _format("image", "image", "image/bmp", "bmp", ("image/x-ms-bmp",)),
    _format("image", "image", "image/heic", "heic heif", ("image/heif",)),
    _format("image", "image", "image/avif", "avif"),
    _format("audio", "audio", "audio/mpeg", "mp3"),
    _format("audio", "audio", "audio/mp4", "m4a aac", ("audio/x-m4a", "audio/x-hx-aac-adts")),
    _format("audio", "audio", "audio/ogg", "ogg oga opus", ("application/ogg",)),
    _format("audio", "audio", "audio/wav", "wav", ("audio/x-wav", "audio/vnd.wave")),
    _format("audio", "audio", "audio/flac", "flac", ("audio/x-flac",)),
    _format("video", "video", "video/mp4", "mp4 m4v", ("video/x-m4v", "video/3gpp")),
    _format("video", "video", "video/webm", "webm"),
    _format("video", "video", "video/quicktime", "mov"),
    _format("video", "video", "video/x-matroska", "mkv"),
    _format("video", "video", "video/x-msvideo", "avi"),
    _format("page", "page", "text/html", "html htm xhtml mht mhtml", ("application/xhtml+xml",)),
    _format("svg", "page", "image/svg+xml", "svg svgz"),
    _format("text", "text", "text/csv", "csv tsv"),
    _format("text", "text", "text/calendar", "ics"),
    _format("text", "text", "text/vcard", "vcf"),
    _format("text", "text", "application/json", "json geojson", ("application/x-ndjson",)),
    _format("text", "text", "text/xml", "xml", ("application/xml",)),
    _format("text", "text", "text/plain", "txt md markdown log srt vtt tex bib yaml yml toml ini"),
    _format("zip", "archive", "application/zip", "zip", ("application/x-zip-compressed",)),
    _format("archive", "archive", "application/x-7z-compressed", "7z"),
    _format("archive", "archive", "application/x-rar", "rar", ("application/vnd.rar",)),
    _format("archive", "archive", "application/gzip", "gz tgz", ("application/x-gzip",)),
    _format("archive", "archive", "application/x-tar", "tar"),
)
_BY_TYPE = {kind: each for each in FORMATS for kind in (each.media_type, *each.also)}
_BY_EXTENSION = {end: each for each in FORMATS for end in each.extensions}
_LOOSE: Collection[Family] = ("image", "audio", "video", "text")
"""One kind of these is opened like another: which one it is makes no difference to people."""
_SHOWN_INLINE = frozenset({"image/png", "image/jpeg", "image/gif", "image/webp"})


def by_type(media_type: str) -> Format | None:
    """The format that a media type means; of a text of any sort, plain text."""
    bare = media_type.partition(";")[0].strip().casefold()
    found = _BY_TYPE.get(bare)
    return _BY_TYPE["text/plain"] if found is None and bare.startswith("text/") else found


def by_extension(extension: str) -> Format | None:
    """The format that a name's end promises."""
    return _BY_EXTENSION.get(extension)


def agree(promised: Format, found: Format) -> bool:
    """Whether people get what the name promises."""
    if promised.family == found.family:
        return promised.family in _LOOSE or promised.name == found.name
    # What is called a text is opened as one, whatever language it is in.
    return promised.family == "text" and found.family == "page"


def sent_as(media_type: str) -> tuple[str, str]:
    """The msgtype and media type under which the bot posts such a file again.

    What a client could run as a page of its own is only ever offered for saving.
    """
    found = by_type(media_type)
    if found is None or found.family == "page" or media_type in ("text/xml", "application/xml"):
        return "m.file", ANYTHING
    if media_type in _SHOWN_INLINE:
        return "m.image", media_type
    if found.family in ("audio", "video"):
        return f"m.{found.family}", media_type
    return "m.file", media_type

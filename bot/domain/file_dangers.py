"""Which files are not kept, because opening one runs something.

Kept are documents, pictures, sound, video, texts and archives. Not kept is what a machine runs
when somebody opens it, by what it is or by what it calls itself: programmes and installers,
scripts and shortcuts, images of disks, office files with macros; and an archive with one of
these inside, or a file that is an archive of such besides what it shows. Officials open what
colleagues send them, on ministries' machines: what looks like a document must be one. Web pages
and SVG are kept and only ever offered for saving (`file_formats.sent_as`).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from bot.domain.document import extension_of
from bot.domain.file_formats import Format, agree, by_extension, by_type


class Danger(Enum):
    """Why a file is not kept; the value is the end of the catalog's key."""

    PROGRAM = "program"
    SCRIPT = "script"
    MACROS = "macros"
    DISK = "disk"
    INSIDE = "inside"


_PROGRAM_ENDS = """exe dll com scr cpl sys drv ocx pif gadget msi msp mst msix msixbundle appx
    appxbundle application jar jnlp class dex apk aab xapk ipa app deb rpm run appimage snap
    flatpakref so dylib pkg mpkg xpi crx wasm cab chm hlp"""
_SCRIPT_ENDS = """bat cmd ps1 ps1xml psm1 psd1 psc1 sh bash zsh fish csh ksh command workflow js jse
    mjs vb vbs vbe ws wsf wsc wsh hta lnk url scf sct inf reg msc desktop terminal webloc
    library-ms settingcontent-ms"""
_MACRO_ENDS = "docm dotm xlsm xltm xlam xla xll pptm potm ppsm ppam sldm wbk"
_DISK_ENDS = "iso img vhd vhdx dmg vmdk udf"
_BY_END = {
    end: danger
    for ends, danger in (
        (_PROGRAM_ENDS, Danger.PROGRAM),
        (_SCRIPT_ENDS, Danger.SCRIPT),
        (_MACRO_ENDS, Danger.MACROS),
        (_DISK_ENDS, Danger.DISK),
    )
    for end in ends.split()
}
_ZIPPED_DOCUMENTS = ("docx", "xlsx", "pptx", "odt", "ods", "odp", "epub")

_PROGRAM_TYPES = re.compile(
    r"application/(x-dosexec|vnd\.microsoft\.portable-executable|x-msdownload|x-ms-installer|"
    r"x-(pie-)?executable|x-sharedlib|x-object|x-elf|x-mach-binary|x-msi|x-java-applet|"
    r"java-archive|vnd\.android\.package-archive|x-rpm|vnd\.debian\.binary-package|"
    r"vnd\.ms-cab-compressed|wasm|x-dex)\Z"
)
_DISK_TYPES = re.compile(r"application/(x-iso9660-image|x-apple-diskimage|x-vhd|x-virtualbox-.*)\Z")
_STARTS: Sequence[tuple[bytes, Danger]] = (
    (b"\x7fELF", Danger.PROGRAM),
    (b"\xfe\xed\xfa\xce", Danger.PROGRAM),  # Mach-O, of 32 and 64 bits, both orders, and fat
    (b"\xfe\xed\xfa\xcf", Danger.PROGRAM),
    (b"\xce\xfa\xed\xfe", Danger.PROGRAM),
    (b"\xcf\xfa\xed\xfe", Danger.PROGRAM),
    (b"\xca\xfe\xba\xbe", Danger.PROGRAM),  # a Java class too
    (b"dex\n", Danger.PROGRAM),
    (b"\0asm", Danger.PROGRAM),
    (b"MSCF\0\0\0\0", Danger.PROGRAM),
    (b"ITSF", Danger.PROGRAM),
    (b"\xed\xab\xee\xdb", Danger.PROGRAM),
    (b"!<arch>\ndebian", Danger.PROGRAM),
    (b"L\0\0\0\x01\x14\x02\0", Danger.SCRIPT),  # a shortcut of Windows
    (b"#!", Danger.SCRIPT),
    (b"\xef\xbb\xbf#!", Danger.SCRIPT),
    (b"<?php", Danger.SCRIPT),
)
_BATCH = re.compile(rb"\s*@?echo\s+off\b", re.IGNORECASE)
_HTA = re.compile(rb"<hta:application", re.IGNORECASE)


@dataclass(frozen=True)
class Evidence:
    """What was seen of a file's bytes."""

    media_type: str
    """By libmagic."""
    head: bytes
    members: Sequence[str] = ()
    """The names in it, if it is a zip or ends like one."""
    ole_macros: bool = False
    """An old office file that has them."""


@dataclass(frozen=True)
class Finding:
    """What a file is."""

    media_type: str
    danger: Danger | None = None
    member: str = ""
    """What is inside that should not be."""
    found: Format | None = None
    promised: Format | None = None
    """What its name promises, where that is something else."""


def judge(name: str, claimed: str | None, seen: Evidence) -> Finding:
    """What a file is by its bytes, held against its name and, without one, its sender's claim."""
    extension = extension_of(name)
    found = _format_of(seen)
    danger, member = _danger(extension, found, seen)
    promised = by_extension(extension) or (by_type(claimed) if claimed and not extension else None)
    media_type = seen.media_type if found is None else found.media_type
    if found is not None and found.family == "text" and promised is not None:
        # The bytes of one sort of text are like those of another.
        found = promised if promised.family in ("text", "page") else found
        media_type = found.media_type
    differs = promised is not None and (
        promised.family not in ("audio", "video")  # of which libmagic does not know all
        if found is None
        else not agree(promised, found)
    )
    return Finding(media_type, danger, member, found, promised if differs else None)


def _format_of(seen: Evidence) -> Format | None:
    found = by_type(seen.media_type)
    if "[Content_Types].xml" in seen.members and (found is None or found.name in ("zip", "docx")):
        folders = {member.partition("/")[0] for member in seen.members}
        for folder, extension in (("word", "docx"), ("xl", "xlsx"), ("ppt", "pptx")):
            if folder in folders:
                return by_extension(extension)
    return found


def _danger(extension: str, found: Format | None, seen: Evidence) -> tuple[Danger | None, str]:
    by_start = next((what for start, what in _STARTS if seen.head.startswith(start)), None)
    if by_start is not None:
        return by_start, ""
    if seen.head.startswith(b"MZ") and b"\0" in seen.head[:512]:
        return Danger.PROGRAM, ""
    if _PROGRAM_TYPES.match(seen.media_type) or "META-INF/MANIFEST.MF" in seen.members:
        return Danger.PROGRAM, ""
    if _DISK_TYPES.match(seen.media_type) or seen.head[32769:32774] == b"CD001":
        return Danger.DISK, ""
    if _BATCH.match(seen.head) or _HTA.search(seen.head):
        return Danger.SCRIPT, ""
    if seen.ole_macros or any(_is_macro(found, member) for member in seen.members):
        return Danger.MACROS, ""
    inside = _inside(found, seen.members)
    if inside:
        return Danger.INSIDE, inside
    return _BY_END.get(extension), ""


def _is_macro(found: Format | None, member: str) -> bool:
    """A part that holds macros, in Microsoft's formats and in OpenDocument."""
    *folders, last = member.casefold().split("/")
    if last in ("vbaproject.bin", "vbadata.xml"):
        return True
    if found is None or found.name not in ("odt", "ods", "odp"):
        return False
    kept_empty = ("", "script-lc.xml", "script-lb.xml")
    return len(folders) >= 2 and folders[0] in ("basic", "scripts") and last not in kept_empty


def _inside(found: Format | None, members: Sequence[str]) -> str:
    """The first member that would be run; of a document, a programme alone counts."""
    document = found is not None and found.name in _ZIPPED_DOCUMENTS
    for member in members:
        danger = _BY_END.get(extension_of(member))
        if danger is Danger.PROGRAM or (danger is not None and not document):
            return member
    return ""

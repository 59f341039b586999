"""Reading a list: every person on it, or everything that is wrong with it, line by line."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from urllib.parse import unquote

from bot.domain.ids import UserId, is_user_id, server_of
from bot.domain.list_sheet import CANONICAL, Cell, Row, Sent, read_sheet
from bot.domain.list_words import seat
from bot.domain.member_list import Member, Seat

_WORD = r"[^\s@<>()\[\],;:\"\\.]"
_EMAIL = re.compile(rf"(?:{_WORD}|\.){{1,64}}@{_WORD}+(?:\.{_WORD}+)+")
_LINK = re.compile(r"(?:matrix\.to/#/|matrix:u/)([^\s?)/\"'<>]+)", re.IGNORECASE)
_LONGEST = 200
_PARTY_WORDS = 8


@dataclass(frozen=True)
class Problem:
    """One thing wrong with one line. `key` is the sentence that says what and how to write it."""

    line: int
    person: str
    key: str
    args: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True)
class Rules:
    """What a list is read against. `named` gives the party that a text means, or None."""

    parties: Sequence[str]
    named: Callable[[str], str | None]
    implied: str | None = None
    """The party of every line: the one asked for, or the only one."""
    server: str | None = None
    """The only server whose ids are taken; None: any."""


@dataclass(frozen=True)
class Reading:
    """The people of each party named, or the problems; never both."""

    members: Mapping[str, tuple[Member, ...]]
    problems: tuple[Problem, ...] = ()
    ignored: tuple[str, ...] = ()
    """Headings that were passed over."""
    lines: Mapping[str, int] = field(default_factory=dict)
    """On which line each id and each address stands."""
    passed: tuple[str, ...] = ()
    """Sheets of the spreadsheet that were passed over."""


def as_user(text: str) -> UserId | None:
    """The Matrix id in `@ana:example.org`, or in a link to it; None if there is none."""
    link = _LINK.search(text)
    name = unquote(link[1]) if link else text.strip().strip("<>'`")
    if link and not name.startswith("@") and "matrix:u/" in text.lower():
        name = f"@{name}"
    return UserId(name) if is_user_id(name) else None


def as_email(text: str) -> str | None:
    """The address in `ana@mineduc.example`, `mailto:…` or `Ana <…>`, in lower case."""
    inside = re.search(r"<([^<>]+)>", text)
    address = (inside[1] if inside else text).strip()
    address = re.sub(r"^mailto:", "", address, flags=re.IGNORECASE)
    return address.lower() if len(address) <= 254 and _EMAIL.fullmatch(address) else None


def read_list(sent: Sent, rules: Rules) -> Reading:
    """Read a list in full. One wrong line, and the reading holds problems only.

    Raises:
        Refusal: there is nothing to read at all: no text, no line, too much.
    """
    sheet = read_sheet(sent)
    rows = sheet.rows if sheet.headed else [_placed(row, rules) for row in sheet.rows]
    readers = [_Line(row, rules) for row in rows]
    problems = [problem for reader in readers for problem in reader.problems]
    problems.extend(_repeated(readers))
    problems.sort(key=lambda problem: problem.line)
    if problems:
        return Reading({}, tuple(problems), sheet.ignored, passed=sheet.passed)
    members: dict[str, list[Member]] = {}
    for reader in readers:
        members.setdefault(reader.party, []).append(reader.member)
    return Reading(
        {party: tuple(people) for party, people in members.items()},
        ignored=sheet.ignored,
        passed=sheet.passed,
        lines={
            contact: reader.row.line
            for reader in readers
            for contact in (reader.member.user, reader.member.email)
            if contact is not None
        },
    )


def _placed(row: Row, rules: Rules) -> Row:
    """Without a heading, columns in another order, or none, are told by what is in them.

    A first column that is no party may be left out if one is implied.
    """
    texts = [cell.text for cell in row.cells]
    if row.problem == "lista-line-one-column":
        return _by_content(row, _in_words(texts[0], rules), rules)
    if row.problem is not None or rules.named(texts[0]):
        return row
    if any(rules.named(text) for text in texts):
        return _by_content(row, texts, rules)
    if rules.implied is not None and "@" in texts[1]:
        cells = zip(CANONICAL[1:], texts, strict=False)
        return replace(row, cells=tuple(Cell(column, text) for column, text in cells))
    return row


def _is_contact(text: str) -> bool:
    return as_user(text) is not None or as_email(text) is not None


def _in_words(line: str, rules: Rules) -> list[str]:
    """Of «1. Chile Ana Rojas <ana@mineduc.example>»: party, name, address."""
    said = re.sub(r"^\s*(?:[-–—*•]|\d{1,3}[.)])\s+", "", line).split()
    contacts = [word for word in said if _is_contact(word)]
    name = [word for word in said if not _is_contact(word)]
    for length in range(min(len(name) - 1, _PARTY_WORDS), 0, -1):
        for party, rest in ((name[:length], name[length:]), (name[-length:], name[:-length])):
            if rules.named(" ".join(party)):
                return [" ".join(party), " ".join(rest), *contacts]
    return [" ".join(name), *contacts]


def _by_content(row: Row, texts: Sequence[str], rules: Rules) -> Row:
    """`row` if it names nobody; else each text in the column that it belongs to."""
    if not any(map(_is_contact, texts)):
        return row
    cells: list[Cell] = []
    free = ["name", "post"]
    for text in filter(None, texts):
        if as_user(text) is not None:
            cells.append(Cell("user", text))
        elif as_email(text) is not None:
            cells.append(Cell("email", text))
        elif rules.named(text) and not any(cell.column == "party" for cell in cells):
            cells.append(Cell("party", text))
        elif seat(text) is not None:
            cells.append(Cell("seat", text))
        elif free:
            cells.append(Cell(free.pop(0), text))
    return replace(row, cells=tuple(cells), problem=None)


def _repeated(readers: Sequence[_Line]) -> list[Problem]:
    """One problem for each line that names somebody whom a line before it names."""
    seen: dict[str, int] = {}
    problems = []
    for reader in readers:
        for contact in (reader.member.user, reader.member.email):
            if contact is None:
                continue
            first = seen.setdefault(contact, reader.row.line)
            if first != reader.row.line:
                problems.append(reader.problem("lista-line-twice", given=contact, first=first))
                break
    return problems


class _Line:
    """One row on its way to a member; what is wrong gathers in `problems`."""

    def __init__(self, row: Row, rules: Rules) -> None:
        self.row = row
        self.problems: list[Problem] = []
        self.party = ""
        self.member = Member("")
        if row.problem is not None:
            self._wrong(row.problem)
            return
        self._rules = rules
        self.party = self._party()
        self.member = Member(
            name=self._name(),
            email=self._email(),
            seat=self._seat(),
            post=" ".join(row.texts("post"))[:_LONGEST] or None,
            user=self._user(),
        )
        given = row.texts("email") or row.texts("user")
        if not given:
            self._wrong("lista-line-contact")

    def problem(self, key: str, **args: object) -> Problem:
        """What is wrong with this line."""
        return Problem(self.row.line, self.row.excerpt, key, args)

    def _wrong(self, key: str, **args: object) -> None:
        self.problems.append(self.problem(key, **args))

    def _party(self) -> str:
        said = self.row.texts("party")
        implied = self._rules.implied
        found = [party for text in said if (party := self._rules.named(text))]
        if found:
            if implied is not None and found[0] != implied:
                self._wrong("lista-line-other-party", given=said[0], party=implied)
            return found[0]
        if said:
            self._wrong("lista-line-party", given=said[0], parties=list(self._rules.parties))
            return ""
        if implied is not None:
            return implied
        work = self.row.texts("institution")
        found = [party for text in work if (party := self._rules.named(text))]
        if found:
            return found[0]
        if work:
            self._wrong("lista-line-party", given=work[0], parties=list(self._rules.parties))
        else:
            self._wrong("lista-line-no-party", parties=list(self._rules.parties))
        return ""

    def _name(self) -> str:
        parts = [t for column in ("given", "name", "family") for t in self.row.texts(column)]
        name = " ".join(parts)
        if not any(sign.isalpha() for sign in name):
            self._wrong("lista-line-no-name")
        elif len(name) > _LONGEST:
            self._wrong("lista-line-long")
        return name

    def _email(self) -> str | None:
        # A Matrix id in the column of addresses is an id: people mix the two up.
        for text in self.row.texts("email"):
            if as_user(text) is None:
                email = as_email(text)
                if email is None:
                    self._wrong("lista-line-email", given=text)
                return email
        for text in self.row.texts("user"):
            if as_user(text) is None and (email := as_email(text)):
                return email
        return None

    def _user(self) -> UserId | None:
        for text in self.row.texts("user"):
            user = as_user(text)
            if user is not None:
                return self._of_our_server(user)
            if as_email(text) is None:
                self._wrong("lista-line-user", given=text)
                return None
        for text in self.row.texts("email"):
            if (user := as_user(text)) is not None:
                return self._of_our_server(user)
        return None

    def _of_our_server(self, user: UserId) -> UserId:
        server = self._rules.server
        if server is not None and server_of(user) != server:
            self._wrong("lista-line-server", given=user, server=server)
        return user

    def _seat(self) -> Seat:
        text = " ".join(self.row.texts("seat"))
        found = seat(text)
        if found is None:
            self._wrong("lista-line-seat", given=text)
        return found or Seat.PARTICIPANT

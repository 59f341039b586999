"""A hundred things that nobody means well."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

BIDI = "\u202e\u2066\u200f\u202a"
NOWHERE = "$aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"


@dataclass(frozen=True)
class Hostile:
    """An event to be sent exactly so. `plaintext` stands in the place of what is encrypted."""

    content: Mapping[str, Any]
    type: str = "m.room.message"
    encrypted: bool = True
    plaintext: str | None = None


def lines(user: str) -> list[str]:
    """What is written as a command; none of it may be understood as a whole one."""
    return [
        # Quotations, options, columns
        '!mesa crear "Sin cerrar partes="Chile; Perú',
        f"!lista agregar Chile {user} «Eva Soto",
        '!lista agregar "Chile" “”',
        f"!lista agregar Atlantis {user} Eva",
        f"!lista quitar {user}",
        "!lista quitar motivo=",
        f"!lista agregar Chile {user} Eva correo=@@@",
        f"!lista agregar Chile {user} Eva rol=rey",
        "!lista importar\nparte;nombre;correo\n;;;;;;\nChile;\x00;\x00@\x00",
        "!lista importar\n" + "a;b;c\n" * 3000,
        "!lista importar\nparte;nombre;correo;usuario de matrix\nPerú;Eva;eva@x.example;@room",
        "!agenda agregar\n" + "| | |\n" * 300,
        "!agenda agregar\nPunto | -5",
        "!agenda agregar\nPunto | " + "9" * 400,
        "!agenda agregar\n\x00\n" + BIDI,
        "!agenda agregar\n" + "\n".join(f"Punto {n}" for n in range(500)),
        "!agenda crear\nTodo de nuevo | 5",
        # Numbers
        "!agenda mover 1 " + "9" * 40,
        "!agenda mover -1 0",
        "!agenda mover ٣ ²",
        "!agenda mover 1e9 0x10",
        "!agenda mover NaN Infinity",
        "!agenda quitar 0",
        "!agenda quitar " + "1" * 20_000,
        "!mesa ver mesa=MESA-" + "9" * 30,
        "!mesa ver mesa=MESA-0",
        "!mesa ver mesa=MESA-1' OR 1=1 --",
        # Marks that cannot be seen, and marks of other languages
        f"!{BIDI}agenda{BIDI} mover{BIDI} 99 98",
        "\x00!agenda\x00 quitar\x00 99",
        "\ufeff！agenda quitar ９９",
        "!ﷺ ﷺ",
        "!" + "a\u0301" * 3000,
        "!" + "👩‍👩‍👧‍👦" * 1500,
        "!\U000f0000\U000f0001",
        "!agenda\u2028quitar\u2029 99",
        "!\x1b[2J\x1b]0;x\x07",
        # HTML, Markdown, mentions
        "!@room",
        "!ayuda @room",
        "!ayuda <script>alert(1)</script>",
        f"!lista quitar @room motivo=@room {user}",
        "!mesa ver <b>@ROOM</b>",
        "!ayuda [x](https://matrix.to/#/@a:example.org)",
        "!lista quitar https://matrix.to/#/@room:example.org motivo=x",
        "!lista quitar " + "[a](" * 5000 + " motivo=x",
        "!ayuda " + "*_" * 9000,
        "!ayuda " + "`" * 9001,
        "!" + "> " * 9000 + "x",
        "!" + "<" * 9000,
        "!idioma { $given } &lt; %s {0}",
        # Long ones
        "!" + "a" * 44_000,
        "!agenda " + " " * 44_000,
        "!agenda quitar " + '"' * 44_000,
        "!ayuda " + "=" * 44_000,
        "!ayuda " + "a=b " * 11_000,
        "!mesa editar " + "nombre=" * 6_000,
        "\n" * 44_000,
        "!" * 44_000,
        # Almost commands
        "!",
        "!!",
        "¡",
        "! ! !",
        "!agenda siguiente!",
        "!siguiente por favor no, todavía no",
        "!mesa",
        "!mesa crear",
        "!mesa archivar ahora",
        "!exportar; DROP TABLE mesas; --",
        "!../../etc/passwd",
        "!idioma klingon",
        "!idioma",
    ]


def messages(user: str) -> Iterator[Hostile]:
    """Contents that are not as they should be."""

    def text(**fields: Any) -> Hostile:
        return Hostile({"msgtype": "m.text", "body": "!agenda ver 99", "m.mentions": {}, **fields})

    bodies: tuple[Any, ...] = (7, None, True, [], {}, ["!agenda siguiente"], 1.5, 2**200)
    for body in bodies:
        yield text(body=body)
    kinds: tuple[Any, ...] = (None, 7, [], "m.unknown", "m.file", "m.notice", "m.emote", "x" * 999)
    for msgtype in kinds:
        yield text(msgtype=msgtype)
    yield Hostile({})
    yield Hostile({"body": "!agenda siguiente"})
    yield Hostile({"msgtype": "m.text"})
    relations: tuple[Any, ...] = (
        *("x", 7, [], None, {"rel_type": 7}, {"rel_type": "m.thread"}),
        {"rel_type": "m.thread", "event_id": 7},
        {"rel_type": "m.thread", "event_id": NOWHERE, "is_falling_back": "yes"},
        {"rel_type": "m.replace", "event_id": 7},
        {"rel_type": ["m.replace"], "event_id": {}},
        {"rel_type": "m.annotation", "event_id": NOWHERE, "key": "✅"},
        {"m.in_reply_to": 7},
        {"m.in_reply_to": {"event_id": 7}},
        {"m.in_reply_to": {"event_id": NOWHERE}},
        {"m.in_reply_to": {"event_id": "no es un evento" * 500}},
    )
    for relation in relations:
        yield text(**{"m.relates_to": relation})
    forms: tuple[Any, ...] = (
        *("!agenda siguiente", "<p>!agenda siguiente</p>", 7, [], "<mx-reply>" * 999),
        f'<a href="https://matrix.to/#/{user}">agenda</a> ' * 300,
        '<a href="https://matrix.to/#/' * 1500,
        "<a " + " " * 20_000 + 'href="https://matrix.to/#/@a:b">ver</a>',
        '<a href="https://matrix.to/#/%00%ff%252f">ver</a>',
    )
    for html in forms:
        yield text(format="org.matrix.custom.html", formatted_body=html)
    yield text(**{"m.mentions": {"room": True, "user_ids": [user, 7, None]}})
    yield text(**{"m.mentions": "@room"})
    yield text(**{"org.mesas.id": "0" * 32, "m.new_content": {"body": "!agenda siguiente"}})
    yield Hostile({"ask": "!agenda siguiente"}, type="org.mesas.invited")
    yield Hostile({"membership": "join"}, type="m.room.member")


def plaintexts(room: str) -> Iterator[Hostile]:
    """What is found where a message should be, once it is decrypted."""
    deep = "[" * 1000 + "]" * 1000
    start = f'{{"room_id":{json.dumps(room)},"type":"m.room.message","content":'
    for plaintext in (
        "",
        "no es JSON",
        "[]",
        "7",
        "{}",
        "NaN",
        deep,
        f'{start}{{"msgtype":"m.text","body":"!agenda siguiente","x":{deep}}}}}',
        f"{start}{deep}}}",
        f"{start}null}}",
        f'{start}{{"msgtype":"m.text","body":"!agenda mover \\ud800 \\udfff"}}}}',
        (
            f'{start}{{"msgtype":"m.text","body":"!agenda ver 99","m.relates_to":'
            '{"rel_type":"m.thread","event_id":"\\ud800"}}}'
        ),
        f'{start}{{"msgtype":"m.text","body":"!agenda ver 99","x":1e999,"y":{"9" * 4000}}}}}',
        (
            '{"room_id":"!otra:example.org","type":"m.room.message","content":'
            '{"msgtype":"m.text","body":"!agenda siguiente"}}'
        ),
        f'{{"room_id":{json.dumps(room)},"type":7,"content":{{"body":"!agenda siguiente"}}}}',
    ):
        yield Hostile({}, plaintext=plaintext)


def in_clear(user: str) -> Iterator[Hostile]:
    """What comes unencrypted into an encrypted room: anybody on the way can have written it."""
    for body in (
        "!agenda siguiente",
        "!agenda agregar\nPunto en claro | 5",
        f"!lista agregar Chile {user} Eva",
        "!mesa editar nombre=Otra",
        "!" + "a" * 60_000,
        "\x00" * 100,
        "@room",
    ):
        yield Hostile({"msgtype": "m.text", "body": body}, encrypted=False)
    yield Hostile({"body": 7}, encrypted=False)
    yield Hostile({"msgtype": "m.text", "m.relates_to": 7, "body": "!ayuda"}, encrypted=False)
    for content in (
        {},
        {"algorithm": 7, "ciphertext": []},
        {"algorithm": "m.megolm.v9", "ciphertext": "x", "session_id": "y"},
        {"algorithm": "m.olm.v1.curve25519-aes-sha2", "ciphertext": {}, "sender_key": "z"},
    ):
        yield Hostile(content, type="m.room.encrypted", encrypted=False)


def reactions(target: str) -> Iterator[Hostile]:
    """Taps on what is there and on what is not, with keys that nobody offered."""
    for event, key in (
        (target, "✅"),
        (target, ""),
        (target, "✅" * 40),
        (target, "@room"),
        (target, "\x00"),
        (target, 7),
        (NOWHERE, "✅"),
        (7, "✅"),
        ([target], "➕"),
    ):
        relation = {"rel_type": "m.annotation", "event_id": event, "key": key}
        yield Hostile({"m.relates_to": relation}, type="m.reaction", encrypted=False)
        yield Hostile({"m.relates_to": relation}, type="m.reaction")
    yield Hostile({"m.relates_to": "✅"}, type="m.reaction", encrypted=False)
    yield Hostile({}, type="m.reaction", encrypted=False)

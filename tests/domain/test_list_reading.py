"""Reading lists: what people and spreadsheets write, and what hostile people send."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.domain.errors import Refusal
from bot.domain.ids import UserId
from bot.domain.list_reading import Reading, Rules, as_email, as_user, read_list
from bot.domain.list_words import heading, plain, seat
from bot.domain.member_list import Member, Seat

PARTIES = {"chile": "Chile", "peru": "Perú"}
RULES = Rules(["Chile", "Perú"], lambda text: PARTIES.get(plain(text)), server="hs")
OF_CHILE = Rules(
    ["Chile", "Perú"], lambda text: PARTIES.get(plain(text)), implied="Chile", server="hs"
)
ANA = Member(
    "Ana Rojas", "ana@mineduc.example", Seat.FOCAL_POINT, "Jefa de currículo", UserId("@ana:hs")
)
LINE = "Chile;Ana Rojas;ana@mineduc.example;punto focal;Jefa de currículo;@ana:hs"
HEAD = "parte;nombre;correo;rol;cargo;usuario de matrix"


def keys(reading: Reading) -> list[tuple[int, str]]:
    return [(problem.line, problem.key) for problem in reading.problems]


@pytest.mark.parametrize(
    "sent",
    [
        f"{HEAD}\n{LINE}",
        LINE,
        f"\n{HEAD}\n\n{LINE}\n\n",
        f"sep=;\r\n{HEAD}\r\n{LINE}\r\n",
        f"Mesa de Trabajo;;;;;\nLista de participantes\n\n{HEAD}\n{LINE}",
        f"{HEAD}\n{LINE}".replace(";", "\t"),
        f"{HEAD}\n{LINE}".replace(";", ","),
        f"{HEAD}\n{LINE}".replace(";", " | "),
        LINE.replace(";", " - "),
        f"{HEAD}\n{LINE}".encode(),
        f"{HEAD}\n{LINE}".encode("utf-8-sig"),
        f"{HEAD}\n{LINE}".encode("cp1252"),
        f"{HEAD}\n{LINE}".encode("utf-16"),
        (
            "Usuario;E-mail;PAÍS;Função;Papel;Nome completo\n"
            "https://matrix.to/#/@ana:hs;ANA@mineduc.example;chile;Jefa de currículo;Ponto focal;"
            "Ana Rojas"
        ),
        (
            "Name,Team,Role,Position,Matrix ID,Email address\n"
            "Ana Rojas,CHILE,Focal point,Jefa de currículo,@ana:hs,mailto:ana@mineduc.example"
        ),
        (
            "Prénom;Nom;Pays;Courriel;Rôle;Fonction;Identifiant Matrix\n"
            "Ana;Rojas;Chile;Ana <ana@mineduc.example>;point focal;Jefa de currículo;@ana:hs"
        ),
        (
            'parte;nombre;correo;rol;cargo;usuario\n"Chile";"Ana Rojas";ana@mineduc.example;'
            'punto focal;"Jefa de\ncurrículo";@ana:hs'
        ),
        (
            "parte;nombre;correo;rol;cargo;usuario\n\u200eChile;Ana\u202e Rojas\x00;"
            "ana@mineduc.example;punto\u00a0focal;Jefa de currículo;\u2066@ana:hs\u2069"
        ),
    ],
)
def test_the_same_list_in_many_forms(sent: str | bytes) -> None:
    assert read_list(sent, RULES).members == {"Chile": (ANA,)}


def test_a_party_may_be_implied() -> None:
    sent = "nombre;correo\nAna;ana@mineduc.example"
    assert read_list(sent, OF_CHILE).members == {"Chile": (Member("Ana", "ana@mineduc.example"),)}
    assert read_list("Ana;ana@mineduc.example;suplente", OF_CHILE).members == {
        "Chile": (Member("Ana", "ana@mineduc.example", Seat.SUBSTITUTE),)
    }
    assert keys(read_list(f"{HEAD}\n{LINE.replace('Chile', 'Perú')}", OF_CHILE)) == [
        (2, "lista-line-other-party")
    ]


def test_where_a_person_works_is_the_party_only_if_it_is_one() -> None:
    sent = "Institución;Nombre;Correo\nMinisterio de Educación;Ana;ana@mineduc.example"
    assert list(read_list(sent, OF_CHILE).members) == ["Chile"]
    assert keys(read_list(sent, RULES)) == [(2, "lista-line-party")]


def test_unknown_columns_are_named_and_passed_over() -> None:
    reading = read_list(
        "Nº;Nombre;Teléfono;Correo;Parte\n1;Ana;+56 2 33;ana@mineduc.example;Chile", RULES
    )
    assert reading.ignored == ("Nº", "Teléfono")
    assert reading.members == {"Chile": (Member("Ana", "ana@mineduc.example"),)}


def test_every_wrong_line_is_named() -> None:
    reading = read_list(
        "\n".join(
            (
                HEAD,
                LINE,
                "Chile;;eva@mineduc.example",
                "Chile;Eva;;;;",
                "Chile;Eva;eva@;;;",
                "Chile;Eva;eva2@mineduc.example;jefa;;",
                "Chlie;Luis;luis@mineduc.example",
                ";Luis;luis@minedu.example",
                "Perú;Luis;;;;luis",
                "Perú;Luis;;;;@luis:elsewhere.example",
                "Perú;Ana;ANA@mineduc.example",
                'Perú;"Luis;l@minedu.example',
                "Perú;Luis;l2@minedu.example;;;;;;x",
                "Perú",
                "Perú;" + "a" * 5000 + ";l3@minedu.example",
            )
        ),
        RULES,
    )
    assert keys(reading) == [
        (3, "lista-line-no-name"),
        (4, "lista-line-contact"),
        (5, "lista-line-email"),
        (6, "lista-line-seat"),
        (7, "lista-line-party"),
        (8, "lista-line-no-party"),
        (9, "lista-line-user"),
        (10, "lista-line-server"),
        (11, "lista-line-twice"),
        (12, "lista-line-quotes"),
        (13, "lista-line-columns"),
        (14, "lista-line-one-column"),
        (15, "lista-line-long"),
    ]
    assert reading.members == {}
    assert reading.problems[8].args == {"given": "ana@mineduc.example", "first": 2}


def test_a_person_above_the_heading_is_not_lost() -> None:
    assert keys(read_list(f"{LINE}\n{HEAD}\n{LINE}", RULES)) == [(1, "lista-line-above")]


@pytest.mark.parametrize("cell", ["=HYPERLINK(1)", "+1+1 Ana", "-Ana", "@SUM(Ana)"])
def test_what_looks_like_a_formula_stays_text(cell: str) -> None:
    (member,) = read_list(f"{HEAD}\nChile;{cell};ana@mineduc.example", RULES).members["Chile"]
    assert member.name == cell


@pytest.mark.parametrize(
    ("sent", "key"),
    [
        ("", "lista-nothing"),
        ("\x00\u202e \n", "lista-nothing"),
        (HEAD, "lista-nothing"),
        (b"PK\x03\x04rest of a spreadsheet", "lista-file-spreadsheet"),
        (b"\x89PNG\x00\x00", "lista-file-no-text"),
        (b"nombre\x81;correo", "lista-file-no-text"),
        (b"a" * 1_000_001, "lista-file-large"),
        (f"{LINE}\n" * 3001, "lista-lines-many"),
    ],
)
def test_what_is_no_list_is_refused_with_the_reason(sent: str | bytes, key: str) -> None:
    with pytest.raises(Refusal) as refusal:
        read_list(sent, RULES)
    assert refusal.value.key == key


@pytest.mark.parametrize(
    "text",
    [
        "@ana:hs",
        " <@ana:hs> ",
        "https://matrix.to/#/@ana:hs",
        "https://matrix.to/#/%40ana%3Ahs?via=hs",
        "[Ana](https://matrix.to/#/@ana:hs)",
        "matrix:u/ana:hs",
    ],
)
def test_ids_are_found_in_links(text: str) -> None:
    assert as_user(text) == "@ana:hs"


@pytest.mark.parametrize("text", ["ana", "@ana", "ana:hs", "", "https://matrix.to/#/!room:hs"])
def test_what_is_no_id(text: str) -> None:
    assert as_user(text) is None


def test_addresses() -> None:
    assert as_email("Ana <ANA@Mineduc.example>") == "ana@mineduc.example"
    assert as_email("ana.rojas+mesa@x-y.mineduc.example") == "ana.rojas+mesa@x-y.mineduc.example"
    for wrong in ("ana@", "@mineduc.example", "ana@mineduc", "a b@c.example", "ana@@x.example"):
        assert as_email(wrong) is None


def test_words_in_four_languages() -> None:
    assert heading("Correo  Electrónico:") == heading("E-mail") == heading("courriel") == "email"
    assert heading("institución") == "institution"
    assert heading("usuario") == heading("Utilisateur Matrix") == "user"
    assert seat("PUNTO FOCAL") == seat("Focal-point") == seat("ponto focal") == Seat.FOCAL_POINT
    assert seat("suplente") == seat("Suppléante") == Seat.SUBSTITUTE
    assert seat("") == Seat.PARTICIPANT
    assert seat("jefe") is None


HOSTILE = st.one_of(
    st.text(max_size=300),
    st.text(alphabet=";,\t|\"'\n\r @:.-ána\x00\u202e\u2066=", max_size=300),
    st.lists(st.sampled_from([HEAD, LINE, "Chile;;;;", '"', "@room", "<b>x</b>", "Perú"])).map(
        "\n".join
    ),
)


@given(HOSTILE)
@example("@" * 60_000)
@example(("@a:" * 1300 + "\n") * 15)
@example('"' * 60_000)
@example(";" * 60_000)
@example("\u202e" * 60_000)
@example("a@" * 30_000)
@example("\n".join(f"Chile;{'<' * 3900}" for _ in range(15)))
def test_whatever_is_sent_is_read_or_refused(sent: str) -> None:
    for given_ in (sent, sent.encode("utf-8", "surrogatepass")):
        try:
            reading = read_list(given_, RULES)
        except Refusal as refusal:
            assert refusal.key.startswith("lista-")  # noqa: PT017 - or a member, or a problem
            continue
        assert bool(reading.members) != bool(reading.problems)
        for member in (each for people in reading.members.values() for each in people):
            assert member.name
            assert member.user or member.email
            assert (member.name + (member.post or "")).isprintable()


@given(st.binary(max_size=300))
def test_whatever_bytes_are_sent_are_read_or_refused(sent: bytes) -> None:
    try:
        reading = read_list(sent, RULES)
    except Refusal:
        return
    assert reading.members or reading.problems


NAMES = st.text(
    alphabet=st.characters(categories=("Lu", "Ll", "Lo"), codec="utf-8"), min_size=1, max_size=20
)


@given(
    st.lists(st.tuples(NAMES, NAMES), min_size=1, max_size=8),
    st.sampled_from([";", ",", "\t"]),
    st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]),
)
def test_what_a_spreadsheet_writes_is_what_is_read(
    people: list[tuple[str, str]], separator: str, encoding: str
) -> None:
    out = io.StringIO()
    writer = csv.writer(out, delimiter=separator)
    writer.writerow(["Nombre", "Correo", "Cargo", "Parte"])
    for number, (name, post) in enumerate(people):
        writer.writerow([name, f"p{number}@mineduc.example", f"{post}; {post}, x", "Chile"])
    members = read_list(out.getvalue().encode(encoding), RULES).members["Chile"]
    assert [(each.name, each.post) for each in members] == [
        (name, f"{post}; {post}, x") for name, post in people
    ]

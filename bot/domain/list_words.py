"""The words of a list in four languages: the headings of its columns, and the roles."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from typing import TypeVar

from bot.domain.member_list import Seat

K = TypeVar("K")

_HEADINGS = {
    # What says outright which party a line belongs to.
    "party": """parte, partes, equipo, delegacion, pais, party, team, delegation, country,
        equipe, delegacao, pais de origen, pays, partie""",
    # What often does, and often is only where the person works.
    "institution": """institucion, organismo, entidad, ministerio, organizacion, dependencia,
        institution, organization, organisation, ministry, agency,
        instituicao, orgao, entidade, organizacao, ministere, organisme""",
    "name": """nombre, nombres, nombre completo, nombre y apellido, nombre y apellidos,
        apellidos y nombres, apellido y nombre, participante, funcionario, persona,
        name, full name, complete name, participant, nome, nome completo, nome e sobrenome,
        nom, nom complet, nom et prenom, noms, prenom et nom""",
    "given": """primer nombre, nombre de pila, first name, given name, prenom, prenoms,
        primeiro nome""",
    "family": """apellido, apellidos, surname, last name, family name, sobrenome, sobrenomes,
        nom de famille""",
    "email": """correo, correo electronico, correos, e mail, email, mail, direccion de correo,
        direccion electronica, correo institucional, email address, e mail address,
        endereco de e mail, correio eletronico, correio, courriel, adresse e mail, adresse mail,
        adresse electronique, courrier electronique""",
    "seat": """rol, role, funcion en la mesa, calidad, tipo, tipo de participante, papel,
        qualite, capacity""",
    "post": """cargo, puesto, funcion, funcao, profesion, post, position, job, job title, title,
        fonction, poste, titre""",
    "user": """usuario, usuario de matrix, usuario matrix, id, id de matrix, id matrix, matrix,
        cuenta, cuenta de matrix, matrix id, matrix user, user, user id, username, account,
        usuario do matrix, usuario no matrix, conta, conta matrix, id do matrix,
        utilisateur, utilisateur matrix, identifiant, identifiant matrix, compte, compte matrix""",
}

_SEATS = {
    Seat.PARTICIPANT: """participante, participantes, titular, miembro, integrante, delegado,
        delegada, funcionario, funcionaria, oficial, participant, member, official, delegate,
        membro, participante titular, participante e, titulaire, membre, deleguee, delegue,
        participante, participant e""",
    Seat.FOCAL_POINT: """punto focal, focal, pf, enlace, focal point, contact point, liaison,
        ponto focal, point focal, point de contact, referente, coordinador del equipo""",
    Seat.SUBSTITUTE: """suplente, alterno, alterna, reemplazo, substitute, alternate, deputy,
        substituto, substituta, suppleant, suppleante, remplacant, remplacante""",
}


def plain(text: str) -> str:
    """Words for comparing: no accents, no case, no punctuation, single spaces."""
    bare = "".join(
        sign for sign in unicodedata.normalize("NFKD", text) if not unicodedata.combining(sign)
    )
    return " ".join(re.findall(r"[^\W_]+", bare.casefold()))


def _table(words: Mapping[K, str]) -> dict[str, K]:
    return {plain(word): meaning for meaning, line in words.items() for word in line.split(",")}


_HEADING_OF = _table(_HEADINGS)
_SEAT_OF = _table(_SEATS)


def heading(text: str) -> str | None:
    """Which column a heading means: party, institution, name, …; None: none we know."""
    return _HEADING_OF.get(plain(text)) if len(text) <= 60 else None


def seat(text: str) -> Seat | None:
    """The seat a word names, nothing being a participant's; None: no such role."""
    return Seat.PARTICIPANT if not text else _SEAT_OF.get(plain(text))

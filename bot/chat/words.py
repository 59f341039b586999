"""The one table of the words of commands: nouns, verbs and options in four languages.

Each entry is found by the word the code uses: nouns and verbs by their Spanish name without
accents, options by their English identifier. The first spelling of a language is the one that
replies show; the others are understood as well. Accents and case never matter.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

LANGUAGES = ("es", "en", "pt", "fr")


@dataclass(frozen=True)
class Word:
    """One word of the commands, as people write it; `|` separates spellings."""

    es: str
    en: str
    pt: str
    fr: str


NOUNS: Mapping[str, Word] = {
    "solicitud": Word("solicitud", "request", "solicitação|pedido", "demande"),
    "mesa": Word("mesa|mesas", "table|tables", "mesa", "table"),
    "lista": Word("lista|listas", "list|lists|members", "lista|listas", "liste|listes"),
    "agenda": Word("agenda", "agenda", "pauta", "agenda|ordre du jour"),
    "reunion": Word(
        "reunión|reuniones", "meeting|meetings", "reunião|reuniões", "réunion|réunions"
    ),
    "ronda": Word("ronda", "round", "rodada", "tour"),
    "palabra": Word("palabra", "floor", "palavra", "parole"),
    "sala": Word("sala", "room", "sala", "salle"),
    "asistencia": Word("asistencia", "attendance", "presença", "présence"),
    "quien": Word(
        "quién|quiénes|participantes|personas",
        "who|participants|people",
        "quem|participantes|pessoas",
        "qui|participants|personnes",
    ),
    "debate": Word("debate|debates", "debate|debates", "debate|debates", "débat|débats"),
    "acuerdo": Word("acuerdo|acuerdos", "agreement|agreements", "acordo|acordos", "accord|accords"),
    "documento": Word("documento|documentos", "document|documents", "documento", "document"),
    "elaborar": Word("elaborar", "draft", "elaborar", "rédiger"),
    "recurso": Word(
        "recurso|recursos", "resource|resources", "recurso|recursos", "ressource|ressources"
    ),
    "grabacion": Word(
        "grabación|grabaciones",
        "recording|recordings",
        "gravação|gravações",
        "enregistrement|enregistrements",
    ),
    "consulta": Word("consulta|consultas", "poll|consultation", "consulta", "consultation"),
    "acta": Word("acta|actas|minuta", "minutes", "ata|atas", "procès-verbal|compte rendu"),
    "recordatorio": Word(
        "recordatorio|recordatorios", "reminder|reminders", "lembrete|lembretes", "rappel|rappels"
    ),
    "calendario": Word("calendario", "calendar", "calendário", "calendrier"),
    "buscar": Word("buscar", "search|find", "buscar|procurar", "chercher|rechercher"),
    "estado": Word("estado", "status", "estado", "état|statut"),
    "idioma": Word("idioma|lengua", "language", "idioma|língua", "langue"),
    "zona": Word("zona|zona horaria", "zone|time zone|timezone", "fuso|fuso horário", "fuseau"),
    "soy": Word("soy", "i am|iam", "sou|eu sou", "je suis"),
    "ayuda": Word(
        "ayuda|ayúdame|comandos|menú", "help|commands|menu", "ajuda|comandos", "aide|commandes"
    ),
}

VERBS: Mapping[str, Word] = {
    "ver": Word("ver|mostrar", "show|view|see", "ver|mostrar", "voir|afficher|montrer"),
    "lista": Word("lista|listar", "list", "listar|lista", "liste|lister"),
    "nueva": Word("nuevo|nueva", "new", "novo|nova", "nouveau|nouvelle"),
    "crear": Word("crear|nueva|nuevo", "create|new", "criar|nova", "créer|nouvelle"),
    "editar": Word("editar|modificar", "edit", "editar", "modifier"),
    "moderar": Word("moderar|moderador|moderadora", "moderate|moderator", "moderar", "modérer"),
    "pedir": Word("pedir|solicitar", "ask|request", "pedir|solicitar", "demander"),
    "importar": Word("importar|cargar|subir", "import|upload", "importar", "importer"),
    "agregar": Word("agregar|añadir", "add", "adicionar|acrescentar", "ajouter"),
    "preparar": Word(
        "preparar|preparación", "prepare|preparation", "preparar|preparação", "préparer"
    ),
    "mover": Word(
        "mover|reprogramar|aplazar",
        "move|reschedule",
        "mover|reagendar|remarcar",
        "déplacer|reprogrammer",
    ),
    "quitar": Word(
        "quitar|borrar|eliminar|sacar",
        "remove|delete",
        "remover|retirar|tirar|excluir",
        "retirer|enlever|supprimer",
    ),
    "cambiar": Word("cambiar", "change", "trocar|mudar", "changer|remplacer"),
    "confirmar": Word("confirmar", "confirm", "confirmar", "confirmer"),
    "codigo": Word("código", "code", "código", "code"),
    "diferencias": Word("diferencias", "differences|diff", "diferenças", "différences"),
    "historial": Word("historial", "history", "histórico", "historique"),
    "siguiente": Word(
        "siguiente|siguiente punto|próximo punto|avanzar",
        "next|next item|next point",
        "próximo|próximo ponto|seguinte",
        "suivant|point suivant",
    ),
    "extender": Word("extender", "extend", "estender", "prolonger"),
    "pendiente": Word("pendiente", "park", "pendente", "en attente|attente"),
    "programar": Word(
        "programar|agendar|convocar",
        "schedule|plan",
        "agendar|programar|marcar",
        "programmer|planifier",
    ),
    "abrir": Word(
        "abrir|iniciar|empezar|comenzar",
        "open|start|begin",
        "abrir|iniciar|começar",
        "ouvrir|commencer",
    ),
    "dar": Word("dar", "give", "dar|conceder", "donner"),
    "vivo": Word("vivo|conducir", "live", "ao vivo|vivo|conduzir", "direct|en direct"),
    "terminar": Word("terminar|finalizar", "end|finish", "terminar|encerrar|finalizar", "terminer"),
    "entrar": Word("entrar", "join|enter", "entrar", "entrer|rejoindre"),
    "cancelar": Word("cancelar|anular", "cancel", "cancelar|anular", "annuler"),
    "resumen": Word("resumen", "summary", "resumo", "résumé"),
    "cerrar": Word("cerrar", "close", "fechar", "fermer|clore"),
    "registrar": Word("registrar", "record", "registrar", "noter|enregistrer"),
    "cumplido": Word("cumplido", "done", "cumprido", "réalisé|fait"),
    "prorrogar": Word("prorrogar", "postpone|extend", "prorrogar", "proroger|reporter"),
    "buscar": Word("buscar", "search|find", "buscar|procurar", "chercher|rechercher"),
    "enviar": Word("enviar", "send", "enviar", "envoyer"),
    "versiones": Word("versiones", "versions", "versões", "versions"),
    "exportar": Word("exportar", "export", "exportar", "exporter"),
    "sugerir": Word("sugerir", "suggest", "sugerir", "suggérer"),
    "enlazar": Word("enlazar", "link", "vincular|ligar", "lier"),
    "compartir": Word("compartir", "share", "compartilhar", "partager"),
    "asignar": Word("asignar", "assign", "atribuir", "attribuer|affecter"),
    "revocar": Word("revocar", "revoke", "revogar", "révoquer"),
    "responder": Word("responder", "answer", "responder", "répondre"),
    "conformidad": Word("conformidad|conforme", "agree", "conformidade|conforme", "conformité"),
    "corregir": Word("corregir", "correct", "corrigir", "corriger"),
    "posponer": Word("posponer", "snooze", "adiar", "repousser"),
    "pausar": Word("pausar", "pause", "pausar", "suspendre"),
    "reanudar": Word(
        "reanudar|retomar|continuar", "resume|continue", "retomar|continuar", "reprendre|continuer"
    ),
    "presente": Word("presente|presentes", "present", "presente|presentes", "présent|présents"),
    "ausente": Word("ausente|ausentes", "absent", "ausente|ausentes", "absent|absents"),
    "aprobar": Word("aprobar", "approve", "aprovar", "approuver"),
    "observar": Word("observar", "observe|comment", "observar", "observer"),
    "declinar": Word("declinar", "decline", "declinar|recusar", "décliner|refuser"),
    "volver": Word("volver", "return|rejoin", "voltar", "revenir"),
    "archivar": Word("archivar", "archive", "arquivar", "archiver"),
    "rehacer": Word("rehacer", "remake", "refazer", "refaire"),
    "reabrir": Word("reabrir", "reopen", "reabrir", "rouvrir"),
}

OPTIONS: Mapping[str, Word] = {
    "mesa": Word("mesa", "table|mesa", "mesa", "table|mesa"),
    "name": Word("nombre", "name", "nome", "nom"),
    "title": Word("título", "title", "título", "titre"),
    "topic": Word("tema", "topic", "tema", "sujet|thème"),
    "party": Word("parte|equipo", "party|team", "parte|equipe", "partie|équipe"),
    "parties": Word("partes", "parties", "partes", "parties"),
    "country": Word("país", "country", "país", "pays"),
    "moderator": Word(
        "moderador|moderadora", "moderator", "moderador|moderadora", "modérateur|modératrice"
    ),
    "moderators": Word(
        "moderadores|moderador|moderadora|moderadoras",
        "moderators|moderator",
        "moderadores|moderador|moderadora",
        "modérateurs|modérateur|modératrice",
    ),
    "seats": Word("cupo|cupos", "seats|quota", "vagas|cota", "places|quota"),
    "moderation": Word("moderación", "moderation", "moderação", "modération"),
    "zone": Word("zona|zona_horaria", "zone|timezone", "fuso|zona", "fuseau|zone"),
    "language": Word("idioma|lengua", "language", "idioma|língua", "langue"),
    "add": Word("agregar|añadir", "add", "adicionar", "ajouter"),
    "remove": Word("quitar", "remove", "remover|retirar", "retirer|enlever"),
    "user": Word("usuario|cuenta", "user|account", "usuário|conta", "utilisateur|compte"),
    "users": Word("usuarios|cuentas", "users|accounts", "usuários|contas", "utilisateurs|comptes"),
    "person": Word("persona", "person", "pessoa", "personne"),
    "email": Word("correo|email|mail", "email|mail", "email|correio", "courriel|mail|email"),
    "role": Word("rol", "role", "papel|função", "rôle"),
    "post": Word("cargo", "post|position", "cargo", "fonction|poste"),
    "code": Word("código", "code", "código", "code"),
    "reason": Word("motivo|razón", "reason", "motivo|razão", "motif|raison"),
    "item": Word("punto", "item", "ponto|item", "point"),
    "items": Word("puntos", "items", "pontos|itens", "points"),
    "position": Word("posición|lugar", "position|place", "posição|lugar", "position|place"),
    "number": Word("número", "number", "número", "numéro"),
    "minutes": Word("minutos", "minutes", "minutos", "minutes"),
    "duration": Word("duración", "duration", "duração", "durée"),
    "presenter": Word(
        "presenta|presentador", "presenter", "apresenta|apresentador", "présente|présentateur"
    ),
    "date": Word("fecha", "date", "data", "date"),
    "every": Word("cada", "every", "cada", "chaque"),
    "until": Word("hasta", "until", "até", "jusque|jusquau"),
    "times": Word("veces", "times", "vezes", "fois"),
    "following": Word("todas|siguientes", "all|following", "todas|seguintes", "toutes|suivantes"),
    "since": Word("desde", "since|from", "desde", "depuis"),
    "format": Word("formato", "format", "formato", "format"),
    "time": Word("hora", "time", "hora", "heure"),
    "agenda": Word("agenda", "agenda", "pauta|agenda", "ordre|agenda"),
    "meeting": Word("reunión", "meeting", "reunião", "réunion"),
    "responsible": Word("responsable", "responsible", "responsável", "responsable"),
    "due": Word("vence", "due", "vence|prazo", "échéance"),
    "evidence": Word("evidencia", "evidence", "evidência", "preuve"),
    "days": Word("días", "days", "dias", "jours"),
    "kind": Word("tipo", "type|kind", "tipo", "type"),
    "mode": Word("modo", "mode", "modo", "mode"),
    "choices": Word("opciones", "options|choices", "opções", "options|choix"),
    "by": Word("por", "by", "por", "par"),
    "closes": Word("cierra", "closes", "fecha|encerra", "clôture"),
    "version": Word("versión", "version", "versão", "version"),
    "text": Word("texto", "text", "texto", "texte"),
    "offset": Word("antes", "before", "antes", "avant"),
    "address": Word(
        "dirección|enlace|url", "address|link|url", "endereço|link|url", "adresse|lien|url"
    ),
    "debate": Word("debate", "debate", "debate", "débat"),
    "agreement": Word("acuerdo", "agreement", "acordo", "accord"),
    "document": Word("documento", "document", "documento", "document"),
    "resource": Word("recurso", "resource", "recurso", "ressource"),
    "recording": Word("grabación", "recording", "gravação", "enregistrement"),
    "folder": Word("carpeta", "folder", "pasta", "dossier"),
    "reminder": Word("recordatorio", "reminder", "lembrete", "rappel"),
    "for_whom": Word("para", "for", "para", "pour"),
    "state": Word("estado", "state|status", "estado", "état"),
    "page": Word("página", "page", "página", "page"),
    "words": Word("palabras", "words", "palavras", "mots"),
    "lines": Word("líneas", "lines", "linhas", "lignes"),
}

HEARD: Mapping[str, Word] = {
    "reunion ver": Word("cuándo|próxima", "when", "quando|próxima", "quand|prochaine"),
    "reunion entrar": Word(
        "entrar|entrada|enlace|ingresar|conectarme|videollamada",
        "join|enter|entry|link|call",
        "entrar|entrada|link|ingressar|conectar|videochamada|chamada",
        "entrer|entrée|rejoindre|lien|visio",
    ),
    "documento lista": Word(
        "archivo|archivos", "file|files", "arquivo|arquivos", "fichier|fichiers"
    ),
    "grabacion ver": Word("video|videos", "video|videos", "vídeo|vídeos", "vidéo|vidéos"),
    "recordatorio crear": Word(
        "recuérdeme|recuérdame|recordarme|recuérdenos",
        "remind",
        "lembre|lembra|lembrar",
        "rappelez",
    ),
    "mesa volver": Word(
        "volver|regresar|reingresar", "return|rejoin", "voltar|retornar", "revenir|retourner"
    ),
}
"""What else people write of a command, in whole sentences of a private chat."""

GREETINGS = Word(
    "hola|buen|buenos|buenas|soy|quiero|necesito",
    "hello|hi|good|i|the|my",
    "olá|oi|bom|boa|sou|quero|preciso|eu",
    "bonjour|bonsoir|salut|je|suis|mon|ma",
)
"""What tells the language of somebody of whom nothing is known."""
THANKS = Word("gracias", "thanks|thank", "obrigado|obrigada", "merci")
LEAVING = Word("salir|salirme|retirarme|irme", "leave|quit", "sair|retirar", "quitter|sortir")
"""What somebody writes who wants to leave a mesa."""
DENIALS = Word("no|nunca|sin", "not|cannot|t|never|without", "não|nunca|sem", "ne|n|pas|sans")
"""What makes a sentence something else than a wish: «no puedo entrar»; each in its language."""

ID_NOUNS: Mapping[str, str] = {
    "SOL": "solicitud",
    "MESA": "mesa",
    "REU": "reunion",
    "DEB": "debate",
    "ACU": "acuerdo",
    "DOC": "documento",
    "PAD": "elaborar",
    "RES": "recurso",
    "GRA": "grabacion",
    "CON": "consulta",
    "ACT": "acta",
    "REC": "recordatorio",
}
"""Whose `ver` shows the thing with such an id."""


@lru_cache(maxsize=8192)
def fold(text: str) -> str:
    """`text` without accents, case or doubled spaces: how words are compared."""
    spread = unicodedata.normalize("NFKD", text)
    bare = "".join(char for char in spread if not unicodedata.combining(char))
    return " ".join(bare.casefold().split())


_FILLERS = """el la lo los al a de del en por punto lugar posicion numero no n nro num n° → -> =>
    the to from item point place position number o os ao do da para ponto le du au vers"""
FILLERS = frozenset(_FILLERS.split())
"""Small words that people write around a number, folded: «mover el punto 3 al 2»."""

TAPS: Mapping[str, frozenset[str]] = {
    "✅": frozenset(("si", "yes", "sim", "oui", "ok", "confirmo", "confirmar", "confirm")),
    "➕": frozenset(("agregar", "agregue", "add", "adicionar", "ajouter")),
    "🔁": frozenset(("reemplazar", "reemplace", "replace", "substituir", "remplacer")),
}
"""Words, folded, that people write in answer to a question where they were to tap."""

AND = frozenset({"y", "e", "and", "et", "&"})
"""What stands before the last thing of a list."""


def in_language(word: Word, language: str) -> tuple[str, ...]:
    """The spellings of one language, the one to show first."""
    return tuple(getattr(word, language if language in LANGUAGES else "es").split("|"))


def first(word: Word, language: str) -> str:
    """The spelling that a reply in `language` shows."""
    return in_language(word, language)[0]


def spellings(word: Word) -> tuple[str, ...]:
    """Every spelling, each once, Spanish first."""
    return tuple(dict.fromkeys(_spellings(word)))


def _spellings(word: Word) -> Iterator[str]:
    for language in LANGUAGES:
        yield from in_language(word, language)


def alias_table(commands: Iterable[str], options: Iterable[str]) -> str:
    """The words of these commands and options as Markdown tables, for the README."""
    names, taken = [name.split() for name in commands], frozenset(options)
    tables = {
        "Noun": {key: word for key, word in NOUNS.items() if _used(names, 0, key)},
        "Verb": {key: word for key, word in VERBS.items() if _used(names, 1, key)},
        "Option": {key: word for key, word in OPTIONS.items() if key in taken},
    }
    return "\n\n".join(_table(heading, table) for heading, table in tables.items())


def _used(names: Iterable[list[str]], place: int, key: str) -> bool:
    return any(len(name) > place and name[place] == key for name in names)


def _table(heading: str, table: Mapping[str, Word]) -> str:
    rows = [f"| {heading}, es | en | pt | fr |", "|---|---|---|---|"]
    for word in table.values():
        cells = (", ".join(in_language(word, language)) for language in LANGUAGES)
        rows.append(f"| {' | '.join(cells)} |")
    return "\n".join(rows)

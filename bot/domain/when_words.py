"""The words of dates and times in four languages, folded: no accents, no case."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping

_NUMBERS = """
1 un una uno um uma une one
2 dos two dois duas deux
3 tres three trois
4 cuatro four quatro quatre
5 cinco five cinq
6 seis six
7 siete seven sete sept
8 ocho eight oito huit
9 nueve nine nove neuf
10 diez ten dez dix
11 once eleven onze
12 doce twelve doze douze
13 trece thirteen treze treize
14 catorce fourteen catorze quatorze
15 quince fifteen quinze
16 dieciseis sixteen dezesseis seize
17 diecisiete seventeen dezessete dix-sept
18 dieciocho eighteen dezoito dix-huit
19 diecinueve nineteen dezenove dix-neuf
20 veinte twenty vinte vingt
21 veintiuno twenty-one vinte_e_um vingt_et_un
22 veintidos twenty-two vinte_e_dois vingt-deux
23 veintitres twenty-three vinte_e_tres vingt-trois
24 veinticuatro twenty-four vinte_e_quatro vingt-quatre
25 veinticinco twenty-five vinte_e_cinco vingt-cinq
26 veintiseis twenty-six vinte_e_seis vingt-six
27 veintisiete twenty-seven vinte_e_sete vingt-sept
28 veintiocho twenty-eight vinte_e_oito vingt-huit
29 veintinueve twenty-nine vinte_e_nove vingt-neuf
30 treinta thirty trinta trente
31 treinta_y_uno thirty-one trinta_e_um trente_et_un
45 cuarenta_y_cinco forty-five quarenta_e_cinco quarante-cinq
"""

_WEEKDAYS = """
0 lunes lun monday mon segunda-feira segunda_feira segunda seg 2a-feira 2a_feira 2a lundi
1 martes tuesday tues tue terca-feira terca_feira terca ter 3a-feira 3a_feira 3a mardi
2 miercoles mie wednesday wed quarta-feira quarta_feira quarta qua 4a-feira 4a_feira 4a mercredi mer
3 jueves jue thursday thurs thur thu quinta-feira quinta_feira quinta qui 5a-feira 5a_feira 5a
3 jeudi jeu
4 viernes vie friday fri sexta-feira sexta_feira sexta sex 6a-feira 6a_feira 6a vendredi ven
5 sabado sab saturday sat samedi sam
6 domingo dom sunday sun dimanche dim
"""
# «mar» is March, never a Tuesday.

_WEEKDAYS_MANY = """
0 mondays segundas-feiras segundas_feiras segundas lundis
1 tuesdays tercas-feiras tercas_feiras tercas mardis
2 wednesdays quartas-feiras quartas_feiras quartas mercredis
3 thursdays quintas-feiras quintas_feiras quintas jeudis
4 fridays sextas-feiras sextas_feiras sextas vendredis
5 sabados saturdays samedis
6 domingos sundays dimanches
"""

_MONTHS = """
1 enero ene january jan janeiro janvier janv
2 febrero feb february fevereiro fev fevrier fevr
3 marzo mar march marco mars
4 abril abr april apr avril avr
5 mayo may maio mai
6 junio jun june junho juin
7 julio jul july julho juillet juil
8 agosto ago august aug aout
9 septiembre setiembre sept sep set september setembro septembre
10 octubre oct october outubro out octobre
11 noviembre nov november novembro novembre
12 diciembre dic december dec dezembro dez decembre
"""

_NEAR_DAYS = """
0 hoy today hoje aujourd'hui
1 manana tomorrow amanha demain
2 pasado_manana the_day_after_tomorrow day_after_tomorrow depois_de_amanha apres-demain
2 apres_demain
"""

_UNITS = """
minute m min mins mn minuto minutos minute minutes
hour h hs hr hrs hora horas hour hours heure heures
day d dia dias day days jour jours
week sem semana semanas week weeks semaine semaines
month mes meses month months mois
year ano anos year years an ans annee annees
"""

_PARTS = """
am am a.m. a.m a._m. a_m
pm pm p.m. p.m p._m. p_m
dawn de_la_madrugada da_madrugada de_madrugada madrugada
morning de_la_manana por_la_manana en_la_manana a_la_manana da_manha de_manha pela_manha manha
morning in_the_morning morning du_matin le_matin matin
afternoon de_la_tarde por_la_tarde en_la_tarde a_la_tarde da_tarde de_tarde a_tarde tarde
afternoon in_the_afternoon afternoon in_the_evening evening
afternoon de_l'apres-midi l'apres-midi apres-midi
night de_la_noche por_la_noche en_la_noche a_la_noche da_noite de_noite a_noite noche noite
night at_night in_the_night du_soir le_soir soir
"""

_TODAY_PARTS = """
morning esta_manana this_morning hoje_de_manha ce_matin
afternoon esta_tarde this_afternoon this_evening hoje_a_tarde cet_apres-midi
night esta_noche tonight hoje_a_noite ce_soir
"""


def _table(source: str) -> Mapping[str, str]:
    """Each spelling to the word that its line begins with; `_` stands for a space."""
    table: dict[str, str] = {}
    for line in source.split("\n"):
        meaning, *spellings = line.split() or [""]
        table |= {spelling.replace("_", " "): meaning for spelling in spellings}
    return table


def _numbered(source: str) -> Mapping[str, int]:
    return {spelling: int(meaning) for spelling, meaning in _table(source).items()}


NUMBERS = _numbered(_NUMBERS)
WEEKDAYS = _numbered(_WEEKDAYS)
"""Monday is 0."""
WEEKDAYS_MANY = _numbered(_WEEKDAYS_MANY)
"""«segundas»: every one of them."""
MONTHS = _numbered(_MONTHS)
NEAR_DAYS = _numbered(_NEAR_DAYS)
"""How many days ahead."""
UNITS = _table(_UNITS)
PARTS = _table(_PARTS)
"""am, pm, dawn, morning, afternoon or night."""
TODAY_PARTS = _table(_TODAY_PARTS)

NOON = (
    "mediodia",
    "al mediodia",
    "noon",
    "at noon",
    "meio-dia",
    "meio dia",
    "ao meio-dia",
    "midi",
    "a midi",
)
MIDNIGHT = (
    *("medianoche", "a medianoche", "a la medianoche", "a las 12 de la noche", "midnight"),
    *("12 de la noche", "at midnight", "meia-noite", "meia noite", "a meia-noite", "a meia noite"),
    *("minuit", "a minuit"),
)
"""The end of the day named, as its night is."""
QUARTERS = {
    **dict.fromkeys(("un cuarto de hora", "cuarto de hora", "un quart d'heure"), 1),
    **dict.fromkeys(("a quarter of an hour", "um quarto de hora"), 1),
    **dict.fromkeys(("tres cuartos de hora", "trois quarts d'heure"), 3),
    **dict.fromkeys(("three quarters of an hour", "tres quartos de hora"), 3),
}
"""Of an hour."""
EVERY = (
    *("cada", "a cada", "de cada", "todos los", "todas las", "todo", "toda", "todos os"),
    *("todas as", "every", "each", "of every", "of each", "chaque", "de chaque"),
    *("tous les", "toutes les", "todo o", "toda a"),
)
DAILY = ("diario", "diariamente", "a diario", "daily", "quotidien", "quotidiennement")
WORKDAYS = (
    *("dias habiles", "dia habil", "dias laborables", "dia laborable", "weekdays", "weekday"),
    *("working days", "working day", "dias uteis", "dia util", "jours ouvrables", "jour ouvrable"),
    *("jours ouvres", "jour ouvre"),
)
AHEAD = ("dentro de", "de aqui a", "daqui a", "en", "in", "em", "dans", "within")
NEXT = (
    *("proximo", "proxima", "next", "prochain", "prochaine", "que viene", "que vem", "siguiente"),
    *("seguinte", "suivant"),
)
AT = ("a las", "a la", "las", "at", "as", "a eso de las", "a", "para las", "hacia las", "vers")
"""What stands before a bare hour."""
THE = ("el dia", "el", "le", "no dia", "o dia", "dia", "o", "on the", "the", "au", "del")
"""What stands before a bare day of the month."""
ARTICLE_MANY = ("los", "aos", "as", "nas", "nos", "on", "les")
FILLERS = (
    *("de", "del", "la", "las", "los", "al", "en", "por", "para", "este", "esta", "esa", "ese"),
    *("on", "of", "this", "in", "for", "from", "no", "na", "em", "do", "da", "ao", "aos", "nas"),
    *("nos", "neste", "nesta", "ce", "les", "du", "un", "y", "e", "and", "et", "hora", "the"),
    *("el", "le", "o"),
)


def folded(text: str) -> str:
    """`text` without accents or case, in plain quotes and dashes, single spaces."""
    spread = unicodedata.normalize("NFKD", text)
    bare = "".join(sign for sign in spread if not unicodedata.combining(sign)).casefold()
    return " ".join(bare.translate(_SIGNS).split())


_SIGNS = str.maketrans({"’": "'", "‘": "'", "–": "-", "—": "-", "−": "-", "°": "o"})

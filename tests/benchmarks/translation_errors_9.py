"""The ninth script of errors: written with no sight of the check, of its tests or of the other eight scripts.

Every operator asks the Turkish first: what it changes must be told there. The words are those which look or sound alike in
Turkish (altı, altmış), stand next to each other in a calendar or on a map, or keep a case ending in a name; the rest are
what a translator in haste gets wrong and what a language model adds.
"""

from __future__ import annotations

from translation_errors_9_base import kind, table
from translation_errors_9_dates import TIMES, days, hours, names, years
from translation_errors_9_figures import PARTS, SCALES, digits, exchanged, numerals, ordinals, shifted
from translation_errors_9_invented import between, clause, from_next, noise, said_more, said_of_name
from translation_errors_9_names import (
    PLACES,
    TITLES,
    misspelt,
    of_another_text,
    other_person,
    repeated,
    suffixed,
)
from translation_errors_9_roles import roles, turned
from translation_errors_9_signs import SIGNS, UNITS
from translation_errors_9_words import DROPPED, HEDGES, aux_denied, aux_freed, opposite

KINDS = {
    "number": kind(digits, digits, numerals, exchanged, ordinals, table(PARTS)),
    "scale": kind(shifted, table(SCALES)),
    "sign": kind(table(SIGNS)),
    "unit": kind(table(UNITS)),
    "date": kind(names, names, years, days, hours, table(TIMES)),
    "name": kind(misspelt, suffixed, other_person, of_another_text, repeated, table(PLACES), table(TITLES)),
    "role": kind(roles, roles, turned),
    "negation_dropped": kind(aux_freed, table(DROPPED)),
    "negation_added": kind(aux_denied, opposite),
    "hedge_removed": kind(table(HEDGES)),
    "sentence_invented": kind(said_more, said_of_name, from_next, noise, clause, between),
}

"""The thirteenth script of errors for the check of translations.

Written without sight of the check, of its tests and of the other scripts. Every kind has the plain ways that come to mind
first, and a tail of rarer ones; a maker returns the English text with one error, or None where the text has no place for it.
"""

from __future__ import annotations

from translation_errors_13_added import negation_added
from translation_errors_13_dates import date
from translation_errors_13_denials import negation_dropped
from translation_errors_13_hedges import hedge_removed
from translation_errors_13_invented import sentence_invented
from translation_errors_13_names import name, name_swapped
from translation_errors_13_numbers import number
from translation_errors_13_scales import scale
from translation_errors_13_signs import sign
from translation_errors_13_tools import Maker
from translation_errors_13_units import unit

KINDS: dict[str, Maker] = {
    "number": number,
    "scale": scale,
    "sign": sign,
    "unit": unit,
    "date": date,
    "name": name,
    "name_swapped": name_swapped,
    "negation_dropped": negation_dropped,
    "negation_added": negation_added,
    "hedge_removed": hedge_removed,
    "sentence_invented": sentence_invented,
}

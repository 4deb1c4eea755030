"""What the check of Turkish to English knows."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from transform.check.concepts import Concepts
from transform.check.contrary_senses import Contraries
from transform.check.contrasts import Contrasts
from transform.check.hedges import Hedges
from transform.check.lexicon import Names
from transform.check.offices import OfficeCheck
from transform.check.places_put_in import PlaceCheck
from transform.check.role_model import RoleTable
from transform.check.vocabulary import Vocabulary
from transform.glossary import Glossary


@dataclass(frozen=True, slots=True)
class Knowledge:
    """What the check of Turkish to English knows; read once, where the program starts.

    Attributes:
        names: names that the two languages write differently.
        glossary: the terms of the beat.
        concepts: words that can turn a meaning round.
        contrasts: words that exclude each other.
        hedges: words of saying and supposing.
        vocabulary: words that are written small somewhere, so that a capital tells something.
        encode: texts → one vector a text, of length 1; alike where the meaning is, over languages.
        roles: which names belong in which places of a sentence.
        offices: what offices, ranks, kin, parties and bodies English calls which.
        states: what of the Turkish can stand behind a place.
        contraries: English words and their contraries, with the Turkish words near to them.
    """

    names: Names
    glossary: Glossary
    concepts: Concepts
    contrasts: Contrasts
    hedges: Hedges
    vocabulary: Vocabulary
    encode: Callable[[Sequence[str]], Any]
    roles: RoleTable
    offices: OfficeCheck
    states: PlaceCheck
    contraries: Contraries

"""The bodies that the head of a report names: whose report, study or finding it may be on."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from core.agencies import AGENCIES
from core.model import Entity
from core.text import fold
from transform.figures.relays import MEDIA

_CAPITALIZED = r"[A-ZÇĞİÖŞÜ][\w-]*"
# A body that the gazetteer does not know, by the noun that ends its name. Russian and Korean names of bodies have no such form:
# of theirs those are told that the gazetteer knows.
_BY_NOUN = {
    "en": re.compile(
        rf"(?<!\w)(?:{_CAPITALIZED} ){{1,5}}(?:Group|Team|Panel|Cent(?:re|er)|Institute|Committee|Commission|Observatory|Foundation"
        r"|Project|Initiative|Mission|Network|Coalition|Monitor|Watch|Bureau|Collective|Laborator(?:y|ies)|Lab|Think Tank)(?!\w)"
    ),
    "tr": re.compile(
        rf"(?<!\w)(?:{_CAPITALIZED} ){{1,5}}(?:Grubu|Ekibi|Paneli|Merkezi|Enstitüsü|Komitesi|Komisyonu|Gözlemevi|Vakfı|Projesi"
        r"|Girişimi|Misyonu|Ağı|Koalisyonu|Bürosu|Kolektifi|Laboratuvarı)(?=['’]|(?!\w))"
    ),
}
_MEDIA = MEDIA | {spelling for spellings in AGENCIES.values() for spelling in spellings}
_TOLD_BY = 3  # words at the end of a name: what opens its sentence has a capital too
_OPENERS = re.compile(r"^(?:the|a|an|this|that|its|bu|bir) ")


def name_bodies(head: str, lang: str, named: Iterable[Entity]) -> frozenset[str]:
    """Return keys of the bodies in the head of a report.

    One that the gazetteer knows has its identifier, the same in every language and among the names of a text; another the words
    of its name, which are alike within a language. Media pass on what others say, and are left out.

    Args:
        head: the head of a report, its headline first.
        lang: ISO 639-1.
        named: the known names in it.
    """
    known = list(named)
    found = {f"id:{entity.id}" for entity in known if entity.kind == "body" and entity.name not in _MEDIA}
    pattern = _BY_NOUN.get(lang)
    if pattern is None:
        return frozenset(found)
    return frozenset(found | _find_unknown(pattern, head, known))


def _find_unknown(pattern: re.Pattern[str], head: str, known: Sequence[Entity]) -> set[str]:
    """Return the bodies named by form that are no part of a known name."""
    return {
        f"body:{' '.join(_OPENERS.sub('', fold(match.group())).split()[-_TOLD_BY:])}"
        for match in pattern.finditer(head)
        if not any(
            entity.start < match.end() and match.start() < entity.end for entity in known if entity.kind == "body"
        )
    }

"""People whom a Turkish text tells by their office and a name that no list has: "Dışişleri Komitesi üyesi Lee Seong-gwan'ın"."""

from __future__ import annotations

import re

from transform.figures.sentences import Sentence

_TITLES = r"[Bb]akanı|[Bb]aşkanı|[Mm]illetvekili|[Ss]özcüsü|[Ll]ideri|[Kk]omutanı?|[Gg]eneral|[Vv]alisi|[Bb]üyükelçisi|[Uu]zmanı|[Dd]irektörü|[Pp]rofesör|[Tt]emsilcisi|[Mm]üsteşarı|[Ss]ekreteri|[Dd]anışmanı|[Yy]ardımcısı|[Üü]yesi|[Yy]öneticisi|[Aa]nalisti|[Rr]aportörü|[Bb]aşsavcısı|[Mm]üdürü|[Gg]azetesi|[Aa]jansı|[Kk]analı|[Bb]aşsavcı|[Ss]avcı|[Bb]akan|[Ss]özcü|[Aa]miral|[Aa]lbay|[Mm]illetvekil|[Bb]aşkan|[Bb]üyükelçi|[Aa]raştırmacı|[Dd]iplomat|[Gg]azeteci|[Hh]ukukçu|[Ss]enatör|[Ee]konomist|[Tt]arihçi|[Ss]tratejist|[Ii]lticacı|[İi]lticacı|[Aa]nalist|[Uu]zman|[Ss]ubay"
TITLE = re.compile(
    rf"(?:{_TITLES})"
    r" ((?!(?:Yardımcısı|Vekili|Başkanı|Sözcüsü|Danışmanı|Sekreteri) )(?:[A-ZÇĞİÖŞÜ][\w'’-]+ ?){1,4})\Z"
)
_OWNER = re.compile(
    rf"(?<!\w)(?:{_TITLES})"
    r" (?P<who>(?!(?:Yardımcısı|Vekili|Başkanı|Sözcüsü|Danışmanı|Sekreteri) )[A-ZÇĞİÖŞÜ][\w-]+(?: [A-ZÇĞİÖŞÜ][\w-]+){0,3})['’]n?[ıiuü]n (?!ulaş|gör|eriş|elde et|incele|ele geçir)(?:[^\W\d_][\w'’-]* ){0,4}?\Z"
)
# A person by his office alone, who is another one where a name follows: "Milletvekili Lee".
_NAMED = re.compile(
    r"\W*(?:bu |söz konusu |ayni )?(?:bakan|vali|komutan|subay|lider|sözcü|danişman|milletvekil|profesör|diplomat|büyükelçi|başkan|general|tuğgeneral|uzman|analist|elçi)[iı]? "
)
_NAME = re.compile(r"(?P<name>[A-ZÇĞİÖŞÜ][\w-]+)(?: [A-ZÇĞİÖŞÜ][\w-]+){0,2}(?:,| (?=[a-zçğıöşü\d]))")


def find_owner(s: Sentence, first: int, stop: int) -> tuple[str, int, int] | None:
    """Return the person told by office and name whose words stand behind him, and where he is named; None where none is.

    Args:
        s: the sentence.
        first: where it may begin.
        stop: where the noun of what he said begins: "bilgilere", "açıklamada".
    """
    told = _OWNER.search(s.text[:stop], first)
    if told is None or any(e.start <= told.start("who") < e.end and e.kind != "person" for e in s.entities):
        return None
    within = (e.name for e in s.entities if e.kind == "person" and told.start("who") <= e.start < told.end("who"))
    known = next(within, None)
    return known or told["who"], *told.span("who")


def is_named(s: Sentence, first: int) -> bool:
    """True where a sentence begins at `first` with an office and the name of who holds it: no one told of before is meant."""
    office = _NAMED.match(s.folded, first, s.stop)
    name = _NAME.match(s.text, office.end(), s.stop) if office is not None else None
    return name is not None and not any(e.start <= name.start() < e.end and e.kind != "person" for e in s.entities)

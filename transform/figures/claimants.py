"""The claimant of a figure: what every language shares, and the claimants of Russian."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from core.model import Entity
from transform.figures.roles import ADJECTIVES, KNOWN_AS, NATION_UK, NATIONS_UK, ROLES
from transform.figures.sentences import Sentence
from transform.number_words import CYRILLIC


@dataclass(frozen=True, slots=True)
class Subject:
    """A claimant, None where no one is named, and the slice that names it."""

    name: str | None
    start: int = -1
    end: int = -1


NOBODY = Subject(None)
# Places that speak: a capital or a country by its name.
SPEAKERS = frozenset(ADJECTIVES) | frozenset({"Brussels", "Ankara", "Switzerland", "Singapore"})


def after_dateline(s: Sentence) -> int:
    """Where the sentence goes on after "SEUL (Yonhap) - "."""
    match = _DATELINE.match(s.text, s.first, s.stop)
    return match.end() if match else s.first


_DATELINE = re.compile(r"\s*[^\W\d_a-zçğıöşüа-яёіїєґ][^\W\d_a-zçğıöşüа-яёіїєґ/, ]+[^.;]{0,40}? ?[-–—] ")


def read_named(s: Sentence, start: int, stop: int, *, last: bool = False) -> Subject:
    """The first (or last) person or body of a slice, else a role, else a place that speaks."""
    named = [e for e in s.entities if start <= e.start < stop and e.kind in {"person", "body"}]
    if s.lang in CYRILLIC:  # "Постпред КНДР при ООН": where he is accredited does not speak
        named = [e for e in named if not s.folded.endswith(" при ", s.first, e.start)]
    if named:
        people = [e for e in named if e.kind == "person"]
        at = len(people or named) - 1 if last else 0
        if (
            not people and s.lang in CYRILLIC
        ):  # "Главное управление разведки Минобороны Украины": the second is a genitive
            while at > 0 and s.folded[named[at - 1].end : named[at].start] == " ":
                at -= 1
        best = (people or named)[at]
        return Subject(best.name, best.start, best.end)
    role = read_role(s, start, stop)
    if role.name is not None:
        return role
    places = [e for e in s.entities if start <= e.start < stop and e.name in SPEAKERS]
    if places:
        best = places[-1 if last else 0]
        return Subject(best.name, best.start, best.end)
    return NOBODY


def read_role(s: Sentence, start: int, stop: int, *, nominative: bool = False, last: bool = False) -> Subject:
    """The first (or last) claimant a common noun names, with the country before it: "South Korean Defence Minister"."""
    table = ROLES.get(s.lang)
    found = NOBODY
    if table is None:
        return found
    for match in table.pattern.finditer(s.folded, start, stop):
        suffix = s.folded[match.end(str(match.lastgroup)) : match.end()]
        if nominative and s.lang == "tr" and (OBLIQUE.search(suffix) or _COUNT_OF_TR.match(s.folded, match.end())):
            continue
        if _COUNTED.search(s.folded[max(s.first, match.start() - 12) : match.start()]):
            continue  # "12 bin asker gönderildi" has soldiers that are counted, and none that speaks
        if nominative and s.lang == "tr" and _SENT_TR.match(s.folded, match.end()):
            continue  # "asker gönderen Pyongyang'a": who is sent speaks for nobody
        if any(e.start <= match.start() < e.end and e.kind in {"person", "body"} for e in s.entities):
            continue  # the "kaynak" of a name: Açık Kaynak Merkezi
        found = _name_role(s, match, table.name(match)[1 if _PLURAL.match(suffix) else 0])
        if not last:
            break
    return found


# "işçi sayısının 8 bine çıktığını": the number of workers, of whom none speaks.
_COUNT_OF_TR = re.compile(
    r" (?:say[iı]|miktar|mevcud|ücret|maaş|kafile|sevkiyat|transfer|ihrac|kayb|kayip|ölüm|alim|varliğ|akin|göç|kot|oran|pay)\w*s?[iıuü]"
)


_SENT_TR = re.compile(
    r" (?:gönder|yolla|sevk|ver(?:en|di|me|ip)|sat(?:an|ti)|al(?:an|di|ma)|konuşlandir|çaliştir|eğit(?:en|ti)|barindir)"
)


def _name_role(s: Sentence, match: re.Match[str], name: str) -> Subject:
    own = _OWN_NAME.search(s.text, s.first, match.start()) if name in _NAMED_ROLES else None
    if own is not None and not any(e.start <= own.start(1) < e.end and e.kind == "place" for e in s.entities):
        return Subject(own.group(1), own.start(1), match.end())
    if name in _OF_BODY_ROLES:  # "Savunma Bakanlığı'ndan bir yetkili"
        whose = [
            e
            for e in s.entities
            if e.kind == "body" and _FROM_BODY.fullmatch(s.folded, e.end, max(e.end, match.start()))
        ]
        if whose:
            return Subject(whose[-1].name, whose[-1].start, match.end())
    country = [
        e
        for e in s.entities
        if e.name in ADJECTIVES and (0 <= e.start - match.end() <= 1 if s.lang in CYRILLIC else False)
    ] or [e for e in s.entities if e.name in ADJECTIVES and 0 <= match.start() - e.end <= 24 and e.start >= s.first]
    if s.lang == "uk" and (nation := NATION_UK.search(s.folded[: match.start()], s.first)) is not None:
        told = f"{NATIONS_UK[nation.group(1)]} {name}"
        return Subject(KNOWN_AS.get(told, told), nation.start(), match.end())
    if "embassy" in name and _is_seat(s, country, match.start()):
        country.pop()
    if country:
        told = f"{ADJECTIVES[country[-1].name]} {name}"
        return Subject(KNOWN_AS.get(told, told), country[-1].start, match.end())
    western = _WESTERN.search(s.folded[s.first : match.start()])
    return Subject(f"Western {name}" if western else name, match.start(), match.end())


_WESTERN = re.compile(r"(?<!\w)(?:batili|западн\w+|західн\w+) (?:\w+ )?\Z")


# Roles that follow a name in Turkish: "Kyodo ajansı", "Chainalysis şirketi".
def _is_seat(s: Sentence, countries: Sequence[Entity], role: int) -> bool:
    """True where the last of the places before an embassy is only where it is: "Rusya'nın Seul Büyükelçiliği"."""
    return (
        len(countries) > 1
        and s.folded[countries[-1].end : role] == " "
        and _OWNER_TR.match(s.folded, countries[-2].end, countries[-1].start) is not None
    )


_OWNER_TR = re.compile(r"(?:['’]n?[iuü]n| federasyonu(?:['’]nun)?) ")  # "Rusya'nın Seul Büyükelçiliği"
_NAMED_ROLES = frozenset(
    {"company", "newspaper", "news agency", "institute", "foundation", "broadcaster", "news site", "television"}
)
_OF_BODY_ROLES = frozenset({"official", "officials", "source", "sources", "expert", "experts", "diplomat"})
_FROM_BODY = re.compile(r"['’]?n?[dt][ae]n (?:bir |üst düzey |adi açiklanmayan |ismi açiklanmayan )*")
_OWN_NAME = re.compile(r"(?<![\w'’])((?:[A-ZÇĞİÖŞÜ][\w.&-]* )*[A-ZÇĞİÖŞÜ][\w.&-]+)(?: adli)? \Z")
_COUNTED = re.compile(r"(?:\d|(?<!\w)(?:bin|yüz|milyon|milyar|onlarca|yüzlerce|binlerce|тысяч\w*|тыс\.)) \Z")
OBLIQUE = re.compile(r"(?:n?[iuü]n|[dt][ea]n?|n[ea]|l[ae]r[ae]|y[ea]|[iuü]n[iuü])\Z")
_PLURAL = re.compile(r"l[ae]r")


_CLAUSE = re.compile(r'[,;:"“”«»]|(?<!\w)(?:после того|но|что|після того|але|що)(?!\w)')
_AS_SAID = re.compile(r"(?<!\w)(?:как|як)(?: \w+){0,2} \Z")  # "Как заявил Буданов, …"
_HE_SAYS = re.compile(
    r"(?<!\w)(?:он|она|они|ведомство|агентство|министерство|издание|він|вона|вони|відомство|міністерство|видання)(?: также| ранее| також| раніше)? \Z"
)
_HE_SAID = re.compile(r" (?:он|она|они|він|вона|вони)(?!\w)")
_INVERTED = re.compile(r"(?: в \w+)? (?P<who>[^,.;]{2,90}?)(?:[,.;]| со ссылкой| з посиланням)")


def russian_takes_up(s: Sentence, verb: re.Match[str]) -> bool:
    """True where a pronoun stands before or behind a Russian verb of saying."""
    return (
        _HE_SAID.match(s.folded, verb.end()) is not None
        or _HE_SAYS.search(s.folded[max(s.first, verb.start() - 24) : verb.start()]) is not None
    )


def russian_subject(s: Sentence, verb: re.Match[str], figure: int) -> Subject:
    """Return the subject of a Russian verb of saying, which stands before it or, after what is said, behind it.

    Args:
        s: the sentence.
        verb: the verb of saying that governs the figure.
        figure: where the figure begins.
    """
    start = after_dateline(s)
    behind = _INVERTED.match(s.folded + ".", verb.end(), s.stop + 1)
    if behind is not None and (verb.start() > figure or _AS_SAID.search(s.folded, start, verb.start())):
        begins = _behind_outlet(s, behind.start("who"), behind.end("who"))
        found = read_named(s, begins, behind.end("who"))
        if found.name is None or found.name in SPEAKERS:  # "заявили в разведке Южной Кореи"
            found = read_named(s, verb.end(), behind.end("who"))  # "сообщили в минобороны Южной Кореи": one name
        if found.name is not None:
            return found
        written = s.text[behind.start("who") : behind.end("who")].strip(' «»"“”')
        if _AFTER_COMMA.search(s.folded[: verb.start()]) and _NAME_RU.fullmatch(written):
            return Subject(written, *behind.span("who"))  # "…, передаёт Ренхап"
        if verb.start() > figure and _AT_RU.match(s.folded, verb.end()):
            return NOBODY  # "…, сообщили в правительстве края": a body that no list has, and none named before
    bounds = [m for m in _CLAUSE.finditer(s.folded, start, verb.start()) if s.folded[m.end() : verb.start()].strip()]
    if s.folded[: verb.start()].rstrip().endswith((",", '"', "”", "»", "“", "—", ", -")):
        return read_named(s, start, bounds[0].start() if bounds else verb.start())
    begin = bounds[-1].end() if bounds else start
    found = read_named(s, begin, verb.start(), last=True)
    if found.name is None and bounds and verb.start() - begin < 4:
        found = read_named(s, start, verb.start(), last=True)
    return Subject(found.name, begin, verb.start()) if found.name is not None else NOBODY


_TOLD_TO_RU = re.compile(
    r" ?(?:(?:агентству|газете|изданию|телеканалу|каналу|журналу|радиостанции|журналистам|агентства|агенції|газеті|виданню|телеканалу) )?(?:[«\"]?[\w.-]+[»\"]? ){1,2}(?=[а-яё]+(?:ые|ый|ая|ое|ий|ие|і|а) |представител|источник|собеседник|чиновник|министр|депутат|глав|эксперт|аналитик|джерел|речник|посадов)"
)


def _behind_outlet(s: Sentence, start: int, stop: int) -> int:
    """Where who speaks begins behind whom he told it: "сообщили BBC западные чиновники", "рассказал агентству Рейтер представитель …"."""
    told = _TOLD_TO_RU.match(s.folded, start, stop)
    if told is None or not any(start <= e.start < told.end() and e.kind == "body" for e in s.entities):
        return start
    return told.end()


_AT_RU = re.compile(r" (?:[вуо]о?|на) ")
_AFTER_COMMA = re.compile(r"[,—–-] \Z")
_NAME_RU = re.compile(r"(?:[А-ЯЁІЇЄ][\w-]+|[A-Z][\w-]+)(?: (?:[А-ЯЁІЇЄ][\w-]+|[A-Z][\w-]+)){0,3}")


_LONGEST_OFFICE = 140  # characters of an office and the name of who holds it


def russian_according(s: Sentence, start: int) -> Subject:
    """Return who stands after "по данным", "согласно", "со ссылкой на"."""
    reach = min(s.stop, start + _LONGEST_OFFICE)
    comma = s.folded.find(",", start, reach)
    stop = comma if comma >= 0 else reach
    told = _TELLS_RU.search(s.folded, start, stop)
    if told is not None and not any(e.start <= told.start() < e.end for e in s.entities):
        stop = told.start()  # "по другим оценкам — до 15 тысяч) для поддержки российской армии"
    return read_named(s, start, stop)


_TELLS_RU = re.compile(r" [—–-] |\)")

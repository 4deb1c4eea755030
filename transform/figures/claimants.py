"""The claimant of a figure: what every language shares, and the claimants of Russian and Korean."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

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


_DATELINE = re.compile(r"\s*[^\W\d_a-zçğıöşü][^\W\d_a-zçğıöşü/, ]+[^.;]{0,40}? ?[-–—] ")


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
        found = read_named(s, behind.start("who"), behind.end("who"))
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


_AT_RU = re.compile(r" (?:[вуо]о?|на) ")
_AFTER_COMMA = re.compile(r"[,—–-] \Z")
_NAME_RU = re.compile(r"(?:[А-ЯЁІЇЄ][\w-]+|[A-Z][\w-]+)(?: (?:[А-ЯЁІЇЄ][\w-]+|[A-Z][\w-]+)){0,3}")


def russian_according(s: Sentence, start: int) -> Subject:
    """Return who stands after "по данным", "согласно", "со ссылкой на"."""
    comma = s.folded.find(",", start, min(s.stop, start + 90))
    return read_named(s, start, comma if comma >= 0 else min(s.stop, start + 90))


def korean_claimant(s: Sentence, stop: int | None = None) -> Subject:
    """Return the person or body of a Korean sentence that bears a topic or subject particle, else the first; up to `stop`."""
    entities = [e for e in s.entities if stop is None or e.start < stop]
    people = [
        e for e in entities
        if e.kind in {"person", "body"}
        and (bears_subject(s, e) or not _TO_KO.match(s.folded, e.end))
        and not _BELONGS_KO.match(s.folded, e.end)
        and not (e.kind == "body" and _AT_KO.search(s.folded[e.start : e.end + 3]))
    ]  # fmt: skip
    marked = [e for e in people if bears_subject(s, e)]
    if not people:
        others = [
            e
            for e in entities
            if e.name in _ELSEWHERE and bears_subject(s, e) and not s.folded[e.start : e.end].endswith(("이", "가"))
        ]
        return Subject(others[-1].name, others[-1].start, others[-1].end) if others else NOBODY
    topics = [e for e in marked if bears_topic(s, e)]  # "쇼이구는 김정은이 … 보내기로 했다고 말했다": the topic speaks
    best = (topics or marked)[-1] if marked else people[0]
    # "드미트리 페스코프 크렘린궁 대변인은": who holds the office of a body stands right before it.
    holder = [e for e in people if e.kind == "person" and 0 <= best.start - e.end <= 1 and best.kind == "body"]
    if holder:
        best = holder[0]
    return Subject(best.name, best.start, best.end)


def bears_subject(s: Sentence, entity: Entity) -> bool:
    """True where a Korean name, which may hold its particle, is marked as the topic or subject."""
    if KO_SUBJECT.match(s.folded, entity.end) is not None:
        return True
    return _holds_particle(s, entity)


def _holds_particle(s: Sentence, entity: Entity) -> bool:
    """True where the last syllable of a Korean name is its particle ("정보총국은"), and not its own ("김정은 국무위원장을")."""
    own = s.folded[entity.start : entity.end] in _OWN_SYLLABLE
    return not own and s.folded[entity.end - 1] in "은는이가" and s.folded.startswith((" ", ","), entity.end)


_OWN_SYLLABLE = frozenset({"김정은", "왕이"})


_OFFICE_KO = (
    (re.compile(r"대사관"), "embassy"), (re.compile(r"(?:유엔 ?)?대표부"), "mission"), (re.compile(r"(?:유엔 ?)?대사(?!관)"), "ambassador"),
    (re.compile(r"(?:유엔 ?)?대표(?!부|단)"), "envoy"), (re.compile(r"외교관"), "diplomat"), (re.compile(r"대변인"), "spokesperson"),
)  # fmt: skip


def korean_office(s: Sentence, place: Entity) -> str:
    """Return the name of who speaks for a country where its embassy, envoy or spokesman does ("주러 북한대사관은"), else the country's."""
    stop = s.folded.find(" ", place.end + 1)
    beside = s.folded[place.start : stop if stop >= 0 else s.stop]
    told = next((name for pattern, name in _OFFICE_KO if pattern.search(beside)), None)
    return f"{ADJECTIVES[place.name]} {told}" if told is not None and place.name in ADJECTIVES else place.name


_CONTRAST_KO = re.compile(r"(?:[했혔었았]으나|지만|[는은]데|반면에?),? ")


def behind_contrast(s: Sentence, verb: int) -> Sentence:
    """Return the part of a Korean sentence behind its last contrast before a verb: "한국은 … 밝혔으나, 북한 대사관은 부인했다"."""
    breaks = [m.end() for m in _CONTRAST_KO.finditer(s.folded, s.first, verb)]
    return replace(s, first=breaks[-1], entities=[e for e in s.entities if e.start >= breaks[-1]]) if breaks else s


def korean_place(s: Sentence, stop: int | None = None) -> Subject:
    """Return the country that a Korean sentence is about, or who speaks for it: "러시아는", "주유엔 북한대표부는"; up to `stop`."""
    marked = [e for e in s.entities if e.name in SPEAKERS and bears_subject(s, e) and (stop is None or e.start < stop)]
    return Subject(korean_office(s, marked[-1]), marked[-1].start, marked[-1].end) if marked else NOBODY


def bears_topic(s: Sentence, entity: Entity) -> bool:
    """True where a Korean name is marked as the topic (은/는), not as the subject (이/가)."""
    own = _holds_particle(s, entity)  # "정보총국은 북한이"
    following = None if own else KO_SUBJECT.match(s.folded, entity.end)
    word = s.folded[entity.start : entity.end] if following is None else following.group().rstrip()
    return word.endswith(("은", "는"))


# Countries that speak of what the two do, and are no part of it.
_ELSEWHERE = frozenset(
    {
        "Ukraine",
        "Kyiv",
        "South Korea",
        "Seoul",
        "United States",
        "Washington",
        "Japan",
        "Tokyo",
        "United Kingdom",
        "London",
    }
)


def korean_according(s: Sentence, stop: int) -> Subject:
    """Return who stands before "에 따르면", the nearest name to its left: "국정원 자료에 따르면"."""
    named = [
        e
        for e in s.entities
        if e.end <= stop + 1 and stop - e.end <= _NEAR_KO and (e.kind in {"person", "body"} or e.name in SPEAKERS)
    ]
    return Subject(named[-1].name, named[-1].start, named[-1].end) if named else NOBODY


_BELONGS_KO = re.compile(r" ?(?:소속|출신|산하|직속|휘하)")  # "포로는 정찰총국 소속이라고 밝혔다": whose they are
_TO_KO = re.compile(r"(?: [가-힣]{2,8})?에(?:게)? ")  # "안전보장이사회 대북제재위원회에 보고했다": to whom
_AT_KO = re.compile(r"에서 ")  # "북한 대사는 유엔에서 … 반박했다": where it was said
_NEAR_KO = 16  # characters: "국가정보원이 국회에 낸 자료에 따르면"
KO_SUBJECT = re.compile(r"(?: [가-힣]{2,4})?(?:은|는|이|가|에 따르면|에서는|도) ")

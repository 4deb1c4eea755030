"""The claimant of a figure in Korean: who bears the particle of the topic or subject, and who speaks for a country."""

from __future__ import annotations

from dataclasses import replace

from core import late_re as re
from core.model import Entity
from transform.figures.claimants import NOBODY, SPEAKERS, Subject
from transform.figures.roles import ADJECTIVES
from transform.figures.sentences import Sentence


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

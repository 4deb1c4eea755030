"""The claimant of a figure: the subject of the verb of saying, the agent of a passive, who stands before "göre"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from core.model import Entity
from transform.figures.roles import ADJECTIVES, KNOWN_AS, ROLES


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of a text: where it stands, its language and the names in it."""

    text: str
    folded: str
    first: int
    stop: int
    lang: str
    entities: Sequence[Entity]


@dataclass(frozen=True, slots=True)
class Subject:
    """A claimant, None where no one is named, and the slice that names it."""

    name: str | None
    start: int = -1
    end: int = -1


NOBODY = Subject(None)
# Places that speak: a capital or a country by its name.
_SPEAKERS = frozenset(
    "Seoul|Kyiv|Moscow|Pyongyang|Washington|Tokyo|Beijing|Brussels|London|Paris|Berlin|United States|South Korea|Ukraine|Russia|"
    "North Korea|Japan|China|United Kingdom|Germany|France".split("|")
)
_CASE = re.compile(r"'([a-zçğöşü]+)")
_NOMINATIVE = re.compile(r"(?:s[iuü]|[iuü]n?)\Z")
_BRACKETS = re.compile(r" ?\([^()]{1,40}\)")
_TITLED = re.compile(
    r"(?: (?:ise|de|da|dün|bugün|ayrica|daha sonra|sözcüsü|başkani|lideri|yönetimi|temsilcisi|yetkilileri|kaynaklari))?(?=,)"
)
_ENUMERATED = re.compile(r", [\w' -]{2,30}(?:, [\w' -]{2,30})* ve [\w' -]{2,30},")
_TR_AFTER = re.compile(r"(?:y[ae]n|[ae]n|ren|ten|den)\Z")
_REPORTS = re.compile(
    r"(?<!\w)(?:rapor|çalişma|araştirma|inceleme|analiz|açiklama|haber|bildiri|mesaj|yazi|değerlendirme|bülten|belge|brifing|sunum|demeç|röportaj)"
    r"\w*?(?:n?[dt][ae])(?!\w)"
)
_SOURCED = re.compile(
    r"(?:rapor|yilli[kğ]|bülten|haber|hesa[bp]|veri|bilgi|açiklama|tahmin|değerlendirme|analiz|araştirma|çalişma|iddia|belge|söz|aktar|söyle)\w*\Z"
)
_COMMA = re.compile(r",(?! ve | veya )")


def turkish_subject(s: Sentence, verb: re.Match[str], *, passive: bool) -> Subject:
    """Return who says it: the agent of a passive, the subject of an active verb, what follows a participle.

    Args:
        s: the sentence.
        verb: the governing verb of saying.
        passive: True for "bildirildi", "öne sürüldü".
    """
    first = max(_after_dateline(s), s.folded.rfind(";", s.first, verb.start()) + 1)
    if passive:
        return _agent(s, first, verb.end())
    if _TR_AFTER.search(verb.group()):
        named = _named(s, verb.end(), min(s.stop, verb.end() + 48))
        if named.name is not None and named.start - verb.end() <= 24:
            return named
    for comma in _COMMA.finditer(s.folded, first, verb.start()):
        found = _ending_at(s, first, comma.start())
        if found.name is not None:
            return NOBODY if _ENUMERATED.match(s.folded, found.end) else found
        titled = _TITLE.search(s.text[first : comma.start()])
        if titled is not None:
            return Subject(titled.group(1), first, comma.start())
    opening = [e for e in s.entities if first <= e.start < min(first + 50, verb.start()) and _bare(s, e)]
    if opening and opening[0].kind in {"person", "body"}:
        return Subject(opening[0].name, opening[0].start, opening[0].end)
    role = _role(s, first, min(first + 60, verb.start()), nominative=True)
    if role.name is not None and role.start - first < 40:
        return role
    if opening and opening[0].name in _SPEAKERS and opening[0].start - first < 3:
        following = s.folded[opening[0].end : opening[0].end + 1]
        if following == "," or _PARTICLES.match(s.folded, opening[0].end):
            return Subject(opening[0].name, opening[0].start, opening[0].end)
    last = [e for e in s.entities if first <= e.start < verb.start() and e.kind in {"person", "body"} and _bare(s, e)]
    if last:
        return Subject(last[-1].name, last[-1].start, last[-1].end)
    return _as_written(s, first, verb.start())


def head_subject(s: Sentence) -> str | None:
    """Return who a sentence is about where no one speaks in it: the person or body at its head."""
    first = _after_dateline(s)
    if s.lang == "tr":
        for comma in _COMMA.finditer(s.folded, first, min(s.stop, first + 120)):
            found = _ending_at(s, first, comma.start())
            if found.name is not None:
                return found.name
    named = [e for e in s.entities if first <= e.start < first + 40 and e.kind in {"person", "body"}]
    bare = [e for e in named if s.lang != "tr" or _bare(s, e)]
    return bare[0].name if bare else None


_TITLE = re.compile(
    r"(?:[Bb]akanı|[Bb]aşkanı|[Mm]illetvekili|[Ss]özcüsü|[Ll]ideri|[Kk]omutanı?|[Gg]eneral|[Vv]alisi|[Bb]üyükelçisi|[Uu]zmanı|[Dd]irektörü|[Pp]rofesör|[Gg]azetesi|[Aa]jansı|[Kk]analı)"
    r" ((?:[A-ZÇĞİÖŞÜ][\w'’-]+ ?){1,4})\Z"
)
_PARTICLES = re.compile(r" (?:ise|de|da|bu|dün|ayrica|daha|buna|\d)")


def _after_dateline(s: Sentence) -> int:
    """Where the sentence goes on after "SEUL (Yonhap) - "."""
    match = _DATELINE.match(s.text, s.first, s.stop)
    return match.end() if match else s.first


_DATELINE = re.compile(r"\s*[^\W\d_a-zçğıöşü][^\W\d_a-zçğıöşü/, ]+[^.;]{0,40}? ?[-–—] ")


def _agent(s: Sentence, first: int, stop: int) -> Subject:
    by = s.folded.rfind(" tarafindan", first, stop)
    if by >= 0:
        return _ending_at(s, max(first, by - 70), by, nominative=False)
    for entity in reversed(s.entities):
        tail = s.folded[entity.start : entity.end + 6]
        if first <= entity.start < stop and re.match(r".*?(?:n[cç][ae]|'[cç][ae])(?!\w)", tail):
            return Subject(entity.name, entity.start, entity.end)
    told = re.compile(r"(?<!\w)\w+(?:l[ae]r|li[ğk]in|s[iı]n|n)c[ae](?!\w)").search(s.folded, first, stop)
    if told is not None:
        role = _role(s, told.start(), told.end())
        if role.name is not None:
            return role
    reports = list(_REPORTS.finditer(s.folded, first, stop))
    if not reports:
        return NOBODY
    return author(s, first, reports[-1])


def author(s: Sentence, first: int, report: re.Match[str]) -> Subject:
    """Return whose report it is: "X'in raporunda", "X'ten yapılan açıklamada"; a report by itself is "report"."""
    named = [
        e for e in s.entities
        if first <= e.start and 0 <= report.start() - e.end < 70 and (e.kind in {"person", "body"} or e.name in _SPEAKERS)
    ]  # fmt: skip
    bodies = [e for e in named if e.kind != "place"]
    close = bodies or [e for e in named if report.start() - e.end < 20 and s.folded[e.end : e.end + 1] == "'"]
    role = _role(s, max(first, report.start() - 60), report.start())
    if role.name is not None and (not close or role.start > close[-1].end):
        return role
    if close:
        return Subject(close[-1].name, close[-1].start, close[-1].end)
    kind = "report" if report.group().startswith("rapor") else None
    return Subject(kind, report.start(), report.end())


def before_according(s: Sentence, stop: int) -> Subject:
    """Return who stands before "göre": "NIS'e göre", "bakanlığın verilerine göre", "X'in haberine göre"."""
    first = max(_after_dateline(s), s.folded.rfind(";", s.first, stop) + 1, stop - 110)
    comma = s.folded.rfind(",", first, stop)
    near = max(first, comma + 1) if comma >= 0 and stop - comma > 8 else first
    words = list(re.compile(r"[^\W\d_][\w']*").finditer(s.folded, near, stop))
    if not words:
        return NOBODY
    if _SOURCED.match(words[-1].group()):
        return author(s, near, words[-1])
    return _ending_at(s, near, stop, nominative=False)


def _ending_at(s: Sentence, first: int, stop: int, *, nominative: bool = True) -> Subject:
    """The name or role a noun phrase ends with; "(GUR)" and a title may follow the name."""
    end = stop
    bracket = re.compile(r" ?\([^()]{1,40}\)\Z").search(s.folded[first:stop])
    if bracket is not None:
        end = first + bracket.start()
    named = [
        e for e in s.entities
        if first <= e.start and e.end <= stop and (end - e.end <= 2 or (e.start >= end) or (not nominative and end - e.end <= 8))
        and (e.kind in {"person", "body"} or e.name in _SPEAKERS) and (not nominative or _bare(s, e))
    ]  # fmt: skip
    bodies = [e for e in named if e.kind != "place"]
    if bodies:
        people = [e for e in bodies if e.kind == "person"]
        best = (people or bodies)[-1]
        return Subject(best.name, first, stop)
    titled = [
        e for e in s.entities
        if first <= e.start and 0 < end - e.end <= 28 and (e.kind == "body" or e.name in _SPEAKERS)
        and (_OF_BODY if e.kind == "body" else _OF_PLACE).match(s.folded, e.end, end)
    ]  # fmt: skip
    if titled:
        return Subject(titled[-1].name, first, stop)
    role = _role(s, max(first, end - 50), end, nominative=nominative)
    if role.name is not None and end - role.end <= 1:
        if role.name == "report" and (report := _REPORT.search(s.folded, role.start, role.end)) is not None:
            return Subject(author(s, first, report).name, first, stop)
        return Subject(role.name, first, stop)
    return Subject(named[-1].name, first, stop) if named else NOBODY


_REPORT = re.compile(r"rapor\w*")
_OF_PLACE = re.compile(r" (?:yönetimi|hükümeti|makamlari)\w*\Z")
_OF_BODY = re.compile(
    r" (?:\w+ )?(?:sözcüsü|başkani|direktörü|yetkilisi|yetkilileri|müdürü|komutani|raportörü|heyeti|kaynaklari|temsilcisi)"
)


def _bare(s: Sentence, entity: Entity) -> bool:
    """True where a Turkish name bears no case: "Peskov", "NIS'in" may be a subject, "NIS'e" not."""
    suffix = _CASE.match(s.folded, entity.end, entity.end + 12)
    return suffix is None or _NOMINATIVE.fullmatch(suffix.group(1)) is not None


def _named(s: Sentence, start: int, stop: int, *, last: bool = False) -> Subject:
    """The first (or last) person or body of a slice, else a role, else a place that speaks."""
    named = [e for e in s.entities if start <= e.start < stop and e.kind in {"person", "body"}]
    if named:
        people = [e for e in named if e.kind == "person"]
        best = (people or named)[-1 if last else 0]
        return Subject(best.name, best.start, best.end)
    role = _role(s, start, stop)
    if role.name is not None:
        return role
    places = [e for e in s.entities if start <= e.start < stop and e.name in _SPEAKERS]
    if places:
        best = places[-1 if last else 0]
        return Subject(best.name, best.start, best.end)
    return NOBODY


def _role(s: Sentence, start: int, stop: int, *, nominative: bool = False) -> Subject:
    """The claimant a common noun names, with the country before it: "South Korean Defence Minister"."""
    for pattern, name in ROLES.get(s.lang, ()):
        match = pattern.search(s.folded, start, stop)
        if match is None or (nominative and s.lang == "tr" and _OBLIQUE.search(match.group())):
            continue
        country = [
            e for e in s.entities if e.name in ADJECTIVES and 0 <= match.start() - e.end <= 24 and e.start >= s.first
        ]
        if country:
            whose = f"{ADJECTIVES[country[-1].name]} {name}"
            return Subject(KNOWN_AS.get(whose, whose), country[-1].start, match.end())
        return Subject(name, match.start(), match.end())
    return NOBODY


_OBLIQUE = re.compile(r"(?:n[iuü]n|[dt][ea]n?|n[ea]|l[ae]r[ae]|y[ea]|[iuü]n[iuü])\Z")


def _as_written(s: Sentence, start: int, stop: int) -> Subject:
    """A claimant we do not know, as the text has it: what stands before the first comma, if it can be a name."""
    comma = s.folded.find(",", start, stop)
    if comma < 0 or comma - start > 70:
        return NOBODY
    words = s.text[start:comma].split()
    if not words or len(words) > 6 or not words[0][:1].isupper() or any(c.isdigit() for c in s.text[start:comma]):
        return NOBODY
    if _OBLIQUE.search(s.folded[start:comma]) or s.folded[start:comma].endswith(
        ("ken", "ip", "up", "ise", "arak", "erek")
    ):
        return NOBODY
    if any(word.endswith(("'da", "'de", "'ta", "'te", "’da", "’de")) for word in words):
        words = words[1:]
    return Subject(" ".join(words) or None, start, comma)


# --- English and Russian: the subject stands before its verb, or behind it after a quotation --------------------------

_CLAUSE = re.compile(r'[,;:"“”«»]|(?<!\w)(?:but|that|while|who|which|as|and|после того|но|что)(?!\w)')
_RESUMED_EN = re.compile(
    r"(?<!\w)(?:it|he|she|they|its (?:report|statement|spokes\w+)|the (?:agency|ministry|minister|service|report|institute|group|officials?|"
    r"official|team|document|statement|assessment)|он|она|они)(?: also| later| further| has| had| have| now| again| также)? \Z"
)
_INVERTED = re.compile(r"(?: (?:on|в) \w+)? (?P<who>[^,.;]{2,60})[,.;]")
_CLAUSAL = re.compile(r"(?<!\w)(?:had|has|have|was|were|is|are|will|would|that|could|may|might)(?!\w)")


def is_resumed(s: Sentence, verb: re.Match[str]) -> bool:
    """True where a pronoun or "the agency" stands before an English or Russian verb of saying."""
    if s.lang == "ru" and _HE_SAID.match(s.folded, verb.end()):
        return True
    return _RESUMED_EN.search(s.folded[max(s.first, verb.start() - 34) : verb.start()]) is not None


_HE_SAID = re.compile(r" (?:он|она|они)(?!\w)")


def subject_before(s: Sentence, verb: re.Match[str], figure: int) -> Subject:
    """Return the subject of an English or Russian verb of saying.

    Args:
        s: the sentence.
        verb: the verb of saying that governs the figure.
        figure: where the figure begins.
    """
    start = _after_dateline(s)
    bounds = [m for m in _CLAUSE.finditer(s.folded, start, verb.start()) if s.folded[m.end() : verb.start()].strip()]
    touching = s.folded[: verb.start()].rstrip()[-1:] in {",", '"', "”", "»", "“"} or s.folded[
        : verb.start()
    ].rstrip().endswith((", -", ", —", "—"))
    if touching or s.lang == "ru":
        behind = _INVERTED.match(s.folded + ".", verb.end(), s.stop + 1)
        if behind is not None and not _CLAUSAL.search(behind["who"]) and verb.start() > figure:
            found = _named(s, behind.start("who"), behind.end("who"))
            if found.name is not None:
                return found
    if touching:  # "The team (MSMT), set up by 11 countries, said": the subject is at the head
        return _named(s, start, bounds[0].start() if bounds else verb.start())
    begin = bounds[-1].end() if bounds else start
    found = _named(s, begin, verb.start(), last=True)
    if found.name is None and bounds and verb.start() - begin < 4:
        found = _named(s, start, verb.start(), last=True)
    if found.name in _SPEAKERS and s.lang == "en" and not _SPEAKS.fullmatch(s.folded, found.end, verb.start()):
        found = NOBODY  # "the South Korean carmaker said"
    if found.name is not None:
        return Subject(found.name, begin, verb.start())
    words = s.text[begin : verb.start()].split()
    while words and words[0].lower() in _NO_NAMES:
        words.pop(0)
    if not words or len(words) > 5 or s.lang == "ru" or not any(word[:1].isupper() for word in words):
        return NOBODY
    return Subject(" ".join(words).strip("\"“”'’. "), begin, verb.start())


_NO_NAMES = frozenset("the a an in on it he she they we i this that these those in some many who both all".split())
_SPEAKS = re.compile(
    r"(?:'s government| government| officials)?(?: (?:has|have|had|also|later|further|now|again|first|it))* ?"
)


def after_according(s: Sentence, start: int) -> Subject:
    """Return who stands after "according to", "по данным"."""
    return _named(s, start, min(s.stop, start + 90))


def korean_claimant(s: Sentence) -> Subject:
    """Return the person or body of a Korean sentence that bears a topic or subject particle, else the first."""
    people = [e for e in s.entities if e.kind in {"person", "body"}]
    marked = [e for e in people if _KO_SUBJECT.match(s.folded, e.end)]
    if not people:
        return NOBODY
    best = marked[-1] if marked else people[0]
    return Subject(best.name, best.start, best.end)


_KO_SUBJECT = re.compile(r"(?: [가-힣]{2,4})?(?:은|는|이|가|에 따르면|에서는|도) ")

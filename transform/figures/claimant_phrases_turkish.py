"""The noun phrases that name a Turkish claimant: a name or role with its case, whose report it is, a name we do not know."""

from __future__ import annotations

import re

from core.model import Entity
from transform.figures.claimants import NOBODY, OBLIQUE, SPEAKERS, Subject, read_role
from transform.figures.roles import ADJECTIVES
from transform.figures.sentences import ABBREVIATED_TITLE, Sentence
from transform.figures.titles_turkish import find_owner

# Sources told by what they wrote; who speaks in a report goes on speaking in the next sentence.
DOCUMENT_TR = re.compile(
    r"(?<!\w)(?:rapor(?!t)|araştirma(?!ci|lari merkez| merkez| enstitü)|inceleme|analiz|çalişma(?=s[iı]|nin|ya|da|yi)|yilli[ğk](?=i|in|a))\w*"
)


def author(s: Sentence, first: int, report: re.Match[str]) -> Subject:
    """Return whose report it is: "X'in raporunda", "X'ten yapılan açıklamada"; a report by itself is "report"."""
    if (titled := find_owner(s, first, report.start())) is not None:
        return Subject(*titled)
    named = [
        e for e in s.entities
        if first <= e.start and 0 <= report.start() - e.end < 100 and (e.kind in {"person", "body"} or e.name in SPEAKERS)
    ]  # fmt: skip
    named = [e for e in named if not _SEEN_BY.match(s.folded, e.end)]
    named = [e for e in named if not _DATIVE_CASE.match(s.folded, e.end)]  # "partiye sunduğu raporda": to whom
    bodies = [e for e in named if e.kind != "place"]
    owners = [e for e in bodies if _GENITIVE.match(s.folded, e.end) and not _SEEN_BY.match(s.folded, e.end)]
    bodies = [e for e in bodies if not _SEEN_BY.match(s.folded, e.end)]
    bodies = owners[-1:] or bodies
    close = bodies or [e for e in named if report.start() - e.end < 20 and s.folded[e.end : e.end + 1] == "'"]
    if owners and s.folded.find(",", owners[-1].end, report.start()) < 0:
        return _first_of_two(s, first, Subject(owners[-1].name, owners[-1].start, owners[-1].end))
    role = read_role(s, max(first, report.start() - 60), report.start(), last=True)
    between = s.folded[role.start : report.start()].split()
    attached = report.start() - role.end <= 1 or any(_OWNS.search(word) for word in between[-4:])
    if role.name is not None and attached and (not close or role.start > close[-1].end):
        return _first_of_two(s, first, role)
    if close:
        return _first_of_two(s, first, Subject(close[-1].name, close[-1].start, close[-1].end))
    nation = [e for e in s.entities if 0 <= report.start() - e.end <= 1 and e.name in ADJECTIVES]
    if nation and report.group().startswith("veri"):
        return Subject(f"{ADJECTIVES[nation[0].name]} data", nation[0].start, report.end())
    kind = "report" if report.group().startswith("rapor") else None
    return Subject(kind, report.start(), report.end())


def ending_at(s: Sentence, first: int, stop: int, *, nominative: bool = True) -> Subject:
    """Return the name or role a noun phrase ends with; "(GUR)" and a title may follow the name."""
    end = stop
    bracket = re.compile(r" ?\([^()]{1,40}\)\Z").search(s.folded[first:stop])
    if bracket is not None:
        end = first + bracket.start()
    named = [
        e for e in s.entities
        if first <= e.start and e.end <= stop and (end - e.end <= 2 or (e.start >= end) or (not nominative and end - e.end <= 8))
        and (e.kind in {"person", "body"} or e.name in SPEAKERS) and (not nominative or bears_no_case(s, e))
    ]  # fmt: skip
    bodies = [e for e in named if e.kind != "place"]
    if bodies:
        people = [e for e in bodies if e.kind == "person"]
        best = (people or bodies)[-1]
        return Subject(best.name, first, stop)
    titled = [
        e for e in s.entities
        if first <= e.start and 0 < end - e.end <= 28 and (e.kind == "body" or e.name in SPEAKERS)
        and (_OF_BODY if e.kind == "body" else _OF_PLACE).match(s.folded, e.end, end)
    ]  # fmt: skip
    if titled:
        return Subject(titled[-1].name, first, stop)
    written = DOCUMENT_TR.match(s.folded, s.folded.rfind(" ", first, end) + 1, end)
    if written is not None and written.end() == end:
        whose = author(s, first, written)  # "X'in uydu görüntülerine dayanan incelemesi"
        if whose.name is not None:
            return Subject(whose.name, first, stop)
    role = read_role(s, max(first, end - 50), end, nominative=nominative, last=True)
    if role.name is not None and end - role.end <= 1:
        if (report := DOCUMENT_TR.match(s.folded, role.start)) is not None:
            return Subject(author(s, first, report).name, first, stop)
        return Subject(role.name, first, stop)
    return Subject(named[-1].name, first, stop) if named else NOBODY


def _first_of_two(s: Sentence, first: int, found: Subject) -> Subject:
    """Of two authors, "X ile bir haber ajansının ortak araştırması", the first."""
    joined = [
        e for e in s.entities
        if first <= e.start and e.kind == "body" and _JOINED.fullmatch(s.folded, e.end, max(e.end, found.start))
    ]  # fmt: skip
    return Subject(joined[0].name, joined[0].start, found.end) if joined else found


_JOINED = re.compile(r" (?:ile|ve) (?:bir )?(?:\w+ )?")
_DATIVE_CASE = re.compile(r"['’](?:y?[ea]|n[ea])(?!\w)")
_OWNS = re.compile(r"(?:n?[iuü]n|n?[dt][ae]n?|tarafindan)\Z")
_GENITIVE = re.compile(r"(?: ?\([^()]{1,20}\))?['’]n?[iuü]n(?!\w)")
_SEEN_BY = re.compile(
    r"['’]n?[iuü]n (?:ulaş|gör|eriş|elde et|incele|ele geçir)"
)  # "CNN'in ulaştığı raporda": not CNN's
_OF_PLACE = re.compile(r" (?:yönetimi|hükümeti|makamlari)\w*\Z")
_OF_BODY = re.compile(
    r" (?:\w+ )?(?:sözcüsü|başkani|direktörü|yetkilisi|yetkilileri|müdürü|komutani|raportörü|heyeti|kaynaklari|temsilcisi)"
)


_SPEAKS = re.compile(
    r"(?:'?(?:y?[ae]|n[ae])|(?<!\w)(?:ardindan|sonra|üzerine|önce|toplantisinda|töreninde)) (?:konuşan|demeç veren|bilgi veren|açiklamada bulunan|açiklama yapan|mülakat veren|yazan) "
)
_CASE = re.compile(r"'([a-zçğöşü]+)")
_AFTER = re.compile(r" (?:ardindan|aksine|yani sira|akabinde|hemen ardindan)(?!\w)")
_NOMINATIVE = re.compile(r"(?:s[iuü]|[iuü]n?)\Z")


def bears_no_case(s: Sentence, entity: Entity) -> bool:
    """True where a Turkish name bears no case: "Peskov", "NIS'in" may be a subject, "NIS'e" not."""
    suffix = _CASE.match(s.folded, entity.end, entity.end + 12)
    if suffix is not None and _AFTER.match(s.folded, suffix.end()):
        return False  # "Austin'in ardından Beyaz Saray da …"
    return suffix is None or _NOMINATIVE.fullmatch(suffix.group(1)) is not None


_SHORT_NAME = 5  # letters


def name_as_written(s: Sentence, start: int, stop: int) -> Subject:
    """A claimant we do not know, as the text has it: what stands before the first comma, if it can be a name."""
    comma = s.folded.find(",", start, stop)
    topic = s.folded.find(" ise ", start, min(stop, start + 60))
    if topic >= 0 and (comma < 0 or topic < comma):
        comma = topic  # "Ukrayna Hava Kuvvetleri ise …"
    if comma < 0 or comma - start > 70:
        return NOBODY
    speaks = _SPEAKS.search(s.folded, start, comma)
    words = s.text[speaks.end() if speaks is not None else start : comma].split()
    while words and ABBREVIATED_TITLE.search(words[0].lower().rstrip(".")) and words[0].endswith("."):
        words.pop(0)  # "Doç. Dr. Ali Demir"
    if not words or len(words) > 6 or not words[0][:1].isupper() or any(c.isdigit() for c in s.text[start:comma]):
        return NOBODY
    name = speaks is not None and len(words[-1]) <= _SHORT_NAME  # "konuşan Shin" bears no case
    name = name or (len(words) == 1 and is_told_before(s, words[0]))
    if (OBLIQUE.search(s.folded[start:comma]) and not name) or s.folded[start:comma].endswith(
        ("ken", "ip", "up", "ise", "arak", "erek")
    ):
        return NOBODY
    while len(words) > 1 and words[-1] in {"ayrıca", "da", "de", "ise", "bugün", "dün"}:
        words.pop()  # "Irwin ayrıca, …"
    if len(words) == 1 and _OWNER_END.search(words[0]):
        return NOBODY  # "Sunderland'in, Sow'a teklif ettiğini": whose it is
    telling = next((at for at in range(len(words) - 1, 0, -1) if _TELLS.fullmatch(words[at - 1])), 0)
    if telling and words[telling][:1].isupper():
        words = words[telling:]  # "Gazetecilerin sorularını yanıtlayan Kılıç"
    elif telling:
        return NOBODY  # "Araştırmayı kaleme alan bilim adamları"
    if any(word.endswith(("'da", "'de", "'ta", "'te", "’da", "’de")) for word in words):
        words = words[1:]
    return Subject(" ".join(words) or None, start, comma)


def is_told_before(s: Sentence, word: str) -> bool:
    """Tell whether a word is a part of a name that the text gave before: "Shin" after "Savunma Bakanı Shin Won-sik"."""
    if not _NAME_WORD.fullmatch(word):
        return False
    word = re.escape(word)
    told = rf"(?<![\w'’-])(?:{word} [A-ZÇĞİÖŞÜ][\w-]+|[A-ZÇĞİÖŞÜ][\w-]+ {word})(?![\w-])"
    # Who speaks is introduced at the head of a report, or not far above.
    return any(
        re.search(told, s.text[part]) is not None
        for part in (slice(max(0, s.first - _NOT_FAR), s.first), slice(0, min(s.first, _AT_HEAD)))
    )


_NOT_FAR, _AT_HEAD = 4_000, 2_000  # characters


_NAME_WORD = re.compile(r"[A-ZÇĞİÖŞÜ][\w-]+")
_OWNER_END = re.compile(r"['’]n?[ıiuü]n\Z")
_TELLS = re.compile(r"[a-zçğıöşü]{2,}(?:[aeıiuü]?y[ae]n|[ae]n)")  # "yanıtlayan", "karşılaşan"
_OFFICE = re.compile(r" (?:[^\W\d_]+ ){0,3}?[^\W\d_]*(?:s[iuü]|[^\Waeiouüö\d_][iuü]) ")


def holder_of(s: Sentence, body: Entity, *, owns: bool = False) -> Entity:
    """Return who holds the office of a body where he is named behind it: "Kremlin Sözcüsü Dmitriy Peskov".

    Args:
        s: the sentence.
        body: a name of it.
        owns: True where he may bear a case: "Kremlin Sözcüsü Peskov'un … açıklaması".
    """
    if body.kind == "body":
        for one in s.entities:
            if (
                one.kind == "person"
                and _OFFICE.fullmatch(s.folded, body.end, max(body.end, one.start))
                and (bears_no_case(s, one) or owns)
            ):
                return one
    return body

"""Who is quoted through a medium: "Yonhap'ın haberine göre NIS … bildirdi", "the NIS said …, according to Yonhap".

The medium passes on what another says, and it is that other's figure: the claim is of who has a verb of saying of his own in the sentence,
as it is of who is cited ("citing the NIS"). Where nobody else speaks the figure stays the medium's.
"""

from __future__ import annotations

from dataclasses import replace

from core import late_re as re
from core.agencies import AGENCIES
from transform.figures.claimant_phrases_turkish import author
from transform.figures.claimants import NOBODY, SPEAKERS, Subject, russian_subject
from transform.figures.claimants_beside import WHO
from transform.figures.claimants_english import english_subject
from transform.figures.claimants_korean import korean_claimant
from transform.figures.claimants_turkish import REPORTS, turkish_subject
from transform.figures.sayings import PASSIVE_TR, VERBS
from transform.figures.sentences import Sentence
from transform.number_words import CYRILLIC
from transform.origin_sources import SOURCES

# KCNA and its like speak for those who own them, and pass on what these say all the same.
MEDIA = frozenset({*AGENCIES, *(source.name for source in SOURCES), "Radio Free Europe"})
# Of English verbs: more than persons and bodies do so.
_TELLS_NOT = re.compile(r"(?:report|estimat|indicat|suggest)\w*\Z")
_TOLD_TO = re.compile(
    r"(?<!\w)(?P<reported>told|briefed) (?:\w+ ){0,3}?(?:lawmakers?|parliament|assembly|committees?|mps|deputies|senators|legislators)(?!\w)"
)
_LAWMAKER_KO = re.compile(r"(?:의원|간사|위원)\Z")  # "이성권 의원에 따르면 국정원은 … 밝혔다"
_BLANKS = re.compile(r"[ ,]+")
_NEAR = 60  # characters, in which "according to Yonhap" ends


def said_through(
    s: Sentence, figure: tuple[int, int], according: re.Match[str], verb: re.Match[str] | None, medium: Subject
) -> tuple[Subject, str | None]:
    """Return who says a figure in the words of a medium, and how strongly; NOBODY where the medium itself does.

    Args:
        s: the sentence.
        figure: start and end of the figure.
        according: the "göre", "according to" of the sentence.
        verb: the verb of saying that governs the figure, or None.
        medium: who stands with it.
    """
    if s.lang == "en" and (told := _TOLD_TO.search(s.folded, s.first, according.start())) is not None:
        # "the NIS told lawmakers, according to Rep. Kim": he passes on what they were told
        return _checked(s, english_subject(s, told, figure[0]), told)
    if medium.name not in MEDIA and not (s.lang == "ko" and _LAWMAKER_KO.search(s.folded, s.first, according.start())):
        return NOBODY, None
    others = tuple(e for e in s.entities if e.name != medium.name)
    if s.lang == "tr":
        if verb is None or verb.start() < according.end():
            return NOBODY, None
        if PASSIVE_TR.match(s.folded, verb.start()):  # "Yonhap'ın haberine göre DIA'nın raporunda … öne sürüldü"
            written = list(REPORTS.finditer(s.folded, according.end(), verb.start()))
            inner = replace(s, entities=others)
            return _checked(s, author(inner, according.end(), written[-1]) if written else NOBODY, verb)
        return _checked(
            s,
            turkish_subject(replace(s, first=_behind(s, according.end()), entities=others), verb, passive=False),
            verb,
        )
    if s.lang == "ko":
        if verb is None or verb.start() < according.end():
            return NOBODY, None
        within = tuple(e for e in others if according.end() <= e.start < verb.start())
        return _checked(s, korean_claimant(replace(s, entities=within), verb.start()), verb)
    said = [
        m
        for m in VERBS.get(s.lang, VERBS["en"]).finditer(s.folded, s.first, s.stop)
        if (m.end() <= according.start() or m.start() >= according.end()) and _TELLS_NOT.match(m.group()) is None
    ]
    before = [m for m in said if m.end() <= figure[0]]
    own = before[-1] if before else said[0] if said else None
    if own is None:
        return NOBODY, None
    begins = (
        _behind(s, according.end()) if according.end() <= own.start() and according.start() - s.first < 2 else s.first
    )
    inner = replace(s, first=begins, entities=others)
    found = russian_subject(inner, own, figure[0]) if s.lang in CYRILLIC else english_subject(inner, own, figure[0])
    return _checked(s, found, own)


def _behind(s: Sentence, start: int) -> int:
    """Return where the clause behind "according to Yonhap," begins."""
    comma = -1 if s.lang == "tr" else s.folded.find(",", start, min(s.stop, start + _NEAR))
    if comma >= 0:
        return comma + 2
    blanks = _BLANKS.match(s.folded, start)
    return blanks.end() if blanks is not None else start


def _checked(s: Sentence, found: Subject, verb: re.Match[str]) -> tuple[Subject, str | None]:
    """Return a subject that is a person, a body, an office or a state that speaks; NOBODY of any other."""
    named = [e for e in s.entities if e.name == found.name]
    if found.name is None or found.name in MEDIA or found.name == "report":
        return NOBODY, None
    if named and not any(e.kind in WHO or e.name in SPEAKERS for e in named):
        return NOBODY, None
    return found, verb.lastgroup

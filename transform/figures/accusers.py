"""Whose claim it is that a sentence calls false: "Seul'ün … iddiası asılsız", "X '4 bin öldü' diyor ama bu doğru değil"."""

from __future__ import annotations

from core import late_re as re
from transform.figures.claim_owners import who_said_so
from transform.figures.claimants import SPEAKERS, russian_subject
from transform.figures.claimants_english import english_subject
from transform.figures.claims import read_claim
from transform.figures.sentences import Sentence
from transform.number_words import CYRILLIC

_CLAIM_TR = re.compile(
    r"(?<!\w)(?:iddia|suçlama|tahmin|haber|açiklama|rakam)\w*(?:s[iuü]|lar[iuü]|l[ae]r[iuü]|[iuü])(?:n\w*)?(?!\w)"
)
_OWNS_TR = re.compile(r"['’]n?[iuü]n,")  # "Seul'ün, … verdiği yönündeki iddiası"
_INNER_TR = re.compile(
    r"(?<!\w)(?P<verb>diyor|dedi|söylüyor|iddia ediyor|savunuyor|öne sürüyor),? (?:ama|ancak|fakat|oysa)(?!\w)"
)


def who_claimed(s: Sentence, figure: tuple[int, int]) -> str | None:
    """Return who made the claim that a sentence calls false, None where it names no one.

    Args:
        s: the sentence.
        figure: start and end of the figure that stands in the claim.
    """
    if s.lang in CYRILLIC:
        return who_said_so(s, figure[1])
    if s.lang != "tr":
        return None
    if (inner := _INNER_TR.search(s.folded, figure[1], s.stop)) is not None:
        within = Sentence(s.text, s.folded, s.first, inner.end("verb"), s.lang, s.entities)
        return read_claim(within, figure).attribution
    if _CLAIM_TR.search(s.folded, figure[1], s.stop) is None:
        return None
    owners = [e for e in s.entities if e.end < figure[0] and _OWNS_TR.match(s.folded, e.end)]
    return next((e.name for e in owners if e.kind in {"person", "body"} or e.name in SPEAKERS), None)


_CALLS_EN = re.compile(r"(?<!\w)(?:called|branded|labelled|labeled|described|denounced)(?= )")
_CALLS_RU = re.compile(r"(?<!\w)(?:назва|обозва|называ|счита|сч[её]л|сочл|охарактеризова|вважа|охарактеризува)\w*")


def who_calls_it_false(s: Sentence, figure: tuple[int, int]) -> str | None:
    """Return who calls a claim false by a verb of calling before it: "МИД назвал фальшивкой утверждение о …", "called 'nonsense' an estimate that …"."""
    if s.lang == "en" and (said := _CALLS_EN.search(s.folded, s.first, figure[0])) is not None:
        return english_subject(s, said, figure[0]).name
    called = _CALLS_RU.search(s.folded, s.first, s.stop) if s.lang in CYRILLIC else None
    return russian_subject(s, called, figure[0]).name if called is not None else None


def end_of_inner(s: Sentence, figure: tuple[int, int]) -> int:
    """Return where the saying ends that another one quotes and calls false; the end of the sentence where there is none."""
    inner = _INNER_TR.search(s.folded, figure[1], s.stop) if s.lang == "tr" else None
    return inner.end() if inner is not None else s.stop

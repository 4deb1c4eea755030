"""What was before and what after, by the words beside: "before enlisting" for "orduya katıldıktan sonra".

"X'ten sonra Y" may be told as "Y after X" and as "X before Y". So what stands before "sonra" is looked for on both sides of the
English "before": where its words have their counterparts behind it, the order was turned round.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from core import late_re as re
from core.text import fold
from transform.check.branches import Branches
from transform.check.links import ALIKE, STEM, WORD, Words
from transform.check.model import Problem
from transform.check.role_marks import is_empty

_TURKISH = Branches(
    (r"(?<!\w)(?:(?P<after>sonra(?:ki|s[iı](?:nda(?:ki)?)?)?|ardindan|takiben|akabinde|beri|bu yana)|(?P<before>önce(?:ki|si(?:nde(?:ki)?)?)?|evvel))(?!\w)",
     "sonra", "ardindan", "takiben", "akabinde", "beri", "bu yana", "önce", "evvel"),
    # "Bir kilometre kadar", about one, is bare; "bir kilometreye kadar" is up to one.
    (r"(?<=[ae] )(?<!sonrasina )(?<!metre )(?<!tane )(?<!lira )(?<!sene )(?<!hafta )(?<!dakika )(?<!saniye )(?P<till>kadar)(?!\w)|(?<!\w)(?P<left>kala)(?!\w)", "kadar", "kala"),
    (r"(?P<upon>(?<!\w)\w{2,}m[ae]s[iu] üzerine(?!\w))", " üzerine"),
    # "Henüz oylama yapılmadan": before there was a vote.
    (r"(?<!\w)henüz(?: \w+){0,2}? (?P<yet>\w+m[ae]d[ae]n)(?!\w)(?! önce)", "henüz"),
)  # fmt: skip
_ENGLISH = Branches(
    (
        r"\b(?:(?P<after>after(?! all\b)|following (?=the |an? |his |her |their |its )|since(?= (?:\d|then|the |last |\w+ing\b)))|(?P<before>before|prior to|until|till))\b",
        "after", "following", "since", "before", "prior to", "until", "till",
    )
)  # fmt: skip
# What the two words are put behind: "-dikten", "-meden", "-den"; the time between may stand in between ("-dikten bir ay sonra").
_PUT_BEHIND = re.compile(r"(?<!tarafin)(?:[dt][ae]n|[iuü]n)\Z")
_TIME = re.compile(
    r"(?:\d+|bir|iki|üç|dört|beş|alti|yedi|sekiz|dokuz|on|yirmi|otuz|yüz|yarim|çeyrek|birkaç|yaklaşik|çok|az|tam|daha|sadece|yalnizca|hemen|kisa|uzun|süre|zaman|fazla|"
    r"saniye|dakika|saat|gün|hafta|ay|yil|sene)(?:l?[ae]r)?\Z"
)
_MORE, _CASE = frozenset({"fazla", "uzun", "çok", "az"}), re.compile(r"[dt][ae]n\Z")  # "üç aydan fazla bir süre sonra"
# What else tells either order; the English mark then belongs to something else.
_TOLD_BY_OTHERS = {
    "after": re.compile(r"\b(?:once|when|then|later|upon|having|afterwards?|subsequent\w*|following|since)\b"),
    "before": re.compile(
        r"\b(?:once|when|then|ahead|earlier|previous\w*|prior|until|till|by|former\w*|to go|left|with)\b"
    ),
}
_ORDERS = frozenset({"after", "before"})
# "İki dakika kala": with two minutes to go; nothing is "after" by it.
_LEFT = "kala"
_TELLS_LEFT = re.compile(
    r"\b(?:before|prior|to go|left|remain\w*|from|ahead|until|till|away|to the|shy|short of|within|with|last|late|end|final)\b"
)
# "Before" and a noun, which no translator puts in; "he did this before doing that" tells two acts in a row.
_ALONE = re.compile(
    r"\bbefore (?!long\b|court\b|ever\b|in\b|you\b|he\b|she\b|they\b|it\b|we\b|i\b|\w+ing\b)(?!(?:[\w'-]+ ){0,5}(?:\w+ed|was|were|is|are|had|has|have|can|could|will|"
    r"would|ran|took|left|won|got|made|gave|came|went|becam\w+|said|hit|met|began)\b)(?=[\w\"“])|\bbefore \d+ (?:days?|weeks?|months?|years?|hours?|minutes?)\b"
)
# "Before doing" and "before it did", where the source has but one act: none that follows another by "-ip", "-erek", "ve", "ancak".
_BEFORE_AN_ACT = re.compile(
    r"\bbefore (?!long\b|court\b|ever\b|in\b|(?:\w+ ){0,5}(?:court|committee|judge|jury|senate|congress|parliament|house)\b)(?=\w)"
)
_FOLLOWS = re.compile(
    r"(?:\w[iuü]p|[ae]r[ae]k|[iuü]nc[ae]|[iuü]rken)(?!\w)|\bve\b|\bancak\b|\bama\b|\bfakat\b|\bise\b|\bda\b|\bde\b|\bderken\b|\bki\b|[,;:.!?–—](?= )|daha"
)
_PUT_FIRST = re.compile(
    r"\b(?:put|puts|putting|place[sd]?|placing|comes?|came|ever)(?: \w+){0,6} \Z|\b(?:matter|question) of (?:time|hours|days|weeks|months|years) \Z"
)
_ASKS_BEFORE = re.compile(
    r"önce|evvel|(?<!\w)ön[iuüd]|huzur|(?<!\w)karşi(?!la)|kadar|kala(?:n|ra)?(?!\w)|(?<!(?<!\w)bir )(?<!lik )(?<!ği )(?<!\w)\w+m[ae](?:z)?d[ae]n(?!\w)|sonra|ard[iı]n|öncü|"
    r"(?<!\w)(?:ilk|eski|daha(?!\w))|arife|geçmiş|şimdiye|henüz|hala|takip|akabin|[ae] doğru(?!\w)|(?<!\w)(?:bug|dek(?!\w))|değin|ertesi|(?<!\w)izle(?:y|nme|r)|getir|yanin|"
    r"mahkeme|mahkum|yargi|(?<!\w)hakim|kongre|komis|komit"
)
_BOUND = re.compile(r"[;:!?\"“”()]|[.,](?!\d)|\s[-–]\s")
_WORDS_TURKISH, _WORDS_ENGLISH = 6, 9
_NEAREST = 2  # words of which one must be told
_ENOUGH = 0.3
_DECAY = 0.8  # how much less each word counts that stands farther before the Turkish one
_PLAINLY = 0.25  # by how much more the two sides must agree where they stand than with their places changed
_EXCHANGED = 0.4  # and by how much more with their places changed, where both texts have the same word of order
_SAME = 0.5  # how sure words written alike mean the same


@dataclass(frozen=True, slots=True)
class _Mark:
    """A word of order: which, what it says ("before", "after"), the words it is put to, and those on its other side."""

    text: str
    side: str
    beside: tuple[str, ...]
    others: tuple[str, ...] = ()


def check_order(folded: str, lowered: str, words: Words) -> list[Problem]:
    """Find "before" where the words behind it are those that stand before "sonra", and the contrary; of the kind "date".

    Args:
        folded: the folded Turkish sentence.
        lowered: the lower-cased English sentence.
        words: beginnings of Turkish words → beginnings of English ones that mean the same.
    """
    theirs = _ENGLISH.find(lowered)
    if not theirs:
        return []
    ours = [mark for match in _TURKISH.find(folded) if (mark := _read_turkish(folded, match))]
    if not ours:
        return _find_alone(folded, lowered)
    marks = _read_english(lowered, theirs)
    if not any(mark.side != our.side for mark in marks for our in ours):
        return _find_turned(ours[0], marks[0], lowered, words) if len(ours) == len(marks) == 1 else []
    scores = [[_score(our.beside, mark.beside, words) for our in ours] for mark in marks]
    for mark, row in zip(marks, scores, strict=True):
        best = max(range(len(ours)), key=row.__getitem__)
        our, value = ours[best], row[best]
        if our.side == mark.side or value < _ENOUGH:
            continue
        # "Marched before holding a rally" may be "marched, after which they held a rally".
        if mark.beside[0].endswith("ing") and not _score(our.beside[:_NEAREST], mark.beside, words):
            continue
        rivals = [v for o, v in zip(ours, row, strict=True) if o.side == mark.side]
        rivals += [r[best] for m, r in zip(marks, scores, strict=True) if m.side == our.side]
        if value > max(rivals, default=0.0) and value > _score(our.beside, mark.others, words):
            return [Problem("date", our.text, mark.text)]
    left = next((our for our in ours if our.text == _LEFT), None)
    if left and not _TELLS_LEFT.search(lowered):
        return [Problem("date", left.text, next(m.text for m in marks if m.side != left.side))]
    return _find_turned(ours[0], marks[0], lowered, words) if len(ours) == len(marks) == 1 else []


def _find_turned(our: _Mark, mark: _Mark, lowered: str, words: Words) -> list[Problem]:
    """Find one word of order told by its contrary, or told with its two sides exchanged, by the words on both of its sides.

    Told by its contrary rightly ("marched before holding a rally"), the two sides change their places.
    """
    same = our.side == mark.side
    if same and not (mark.text in _ORDERS and mark.beside and mark.beside[0].endswith("ing")):
        return []  # only of two acts one can be told in place of the other
    if not same and _TOLD_BY_OTHERS[our.side].search(lowered):
        return []
    kept = _score(our.beside, mark.beside, words) + _score(our.others, mark.others, words)
    changed = _score(our.beside, mark.others, words) + _score(our.others, mark.beside, words)
    wrong = changed - kept > _EXCHANGED if same else kept - changed > _PLAINLY
    return [Problem("date", our.text, mark.text)] if wrong else []


def _find_alone(folded: str, lowered: str) -> list[Problem]:
    """Find "before" and a noun, or an act, where nothing of the source can ask for it."""
    match = _ALONE.search(lowered)
    if not match and not _FOLLOWS.search(folded):
        match = _BEFORE_AN_ACT.search(lowered)
    if (
        not match
        or _ASKS_BEFORE.search(folded)
        or _PUT_FIRST.search(lowered, max(0, match.start() - 60), match.start())
    ):
        return []
    return [Problem("date", "", "before")]


def _read_turkish(folded: str, match: re.Match[str]) -> _Mark | None:
    """Return a word of order with what is put before it; None: it is an adverb ("iki yıl önce", "daha sonra")."""
    before = _until_bound(folded[max(0, match.start() - 120) : match.start()])
    before = before[-_WORDS_TURKISH:]
    if match.lastgroup == "upon":
        before.append(match.group().partition(" ")[0])
    elif match.lastgroup == "yet":
        before.extend(match.group().split()[1:])
    elif match.lastgroup == "left":  # "devre arasina yedi dakika kala"
        while before and _TIME.match(before[-1]):
            before.pop()
        if not before or before[-1][-1] not in "ae":
            return None
    elif match.lastgroup != "till" and not match.group().startswith(("sonrasi", "öncesi", "takib", "akab")):
        popped = ""
        while before and (_TIME.match(before[-1]) or (popped in _MORE and _TIME.match(_CASE.sub("", before[-1])))):
            popped = before.pop()
        if not before or not _PUT_BEHIND.search(before[-1]):
            return None
    side = "after" if match.lastgroup in ("after", "upon") else "before"
    behind = [
        w for w in WORD.findall(folded[match.end() : match.end() + 160]) if not is_empty(w) and not _TIME.match(w)
    ]
    beside = tuple(w for w in reversed(before) if not is_empty(w) and not _TIME.match(w))
    return _Mark(match.group(), side, beside, tuple(behind[:_WORDS_TURKISH]))


def _until_bound(text: str) -> list[str]:
    return WORD.findall(_BOUND.split(text)[-1])


def _read_english(lowered: str, found: Sequence[re.Match[str]]) -> list[_Mark]:
    marks = []
    for i, match in enumerate(found):
        end = found[i + 1].start() if i + 1 < len(found) else len(lowered)
        start = found[i - 1].end() if i else 0
        behind = WORD.findall(_BOUND.split(lowered[match.end() : end])[0])[:_WORDS_ENGLISH]
        # "The missile, launched toward the sea, flew on before falling": what a comma parts says nothing of the order.
        before = WORD.findall(_BOUND.split(lowered[start : match.start()].rstrip(" ,"))[-1])
        if not before:  # "After he had enlisted, he spent a year there"
            before = WORD.findall(lowered[match.end() : end])[len(behind) :][:_WORDS_ENGLISH]
        side = "after" if match["after"] else "before"
        marks.append(_Mark(match.group().strip(), side, tuple(behind), tuple(before[-_WORDS_ENGLISH:])))
    return marks


def _score(ours: Iterable[str], theirs: Iterable[str], words: Words) -> float:
    """Return how sure it is that words of the source are told among some of the target, in sum."""
    stems = {word[:STEM] for word in theirs if not is_empty(word)}
    letters = {fold(word)[:ALIKE] for word in stems if len(word) >= ALIKE}
    total, weight = 0.0, 1.0
    for word in ours:
        told = words.get(word[:STEM], {})
        value = max((told[stem] for stem in stems if stem in told), default=0.0)
        if word[:ALIKE] in letters or (word[0].isdigit() and word in stems):
            value = max(value, _SAME)
        total += weight * value
        weight *= _DECAY
    return total

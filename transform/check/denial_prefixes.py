"""Denials that one word carries: "untreated" told as "treated", "complete" as "incomplete", "unusual" as "usual".

The comparison of denials lets a word in "-sız" be told by anything, and an English prefix stand for any denial, so that one that
was taken off or put on is not missed. Here the word itself is looked up in the table: what "-sız" takes away must not stand there
as something that is, and what has a prefix in English must not be told by a Turkish word that has it plainly.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from core import late_re as re
from transform.check import denial_patterns as patterns
from transform.check.concepts import words_of
from transform.check.denial_links import denies_near
from transform.check.denials import find_english_denials, find_turkish_denials, may_deny
from transform.check.links import ALIKE, STEM, Words
from transform.check.model import Problem
from transform.check.role_marks import is_empty

_SURE = 0.3  # how sure it is at least that two words mean the same
_SAME = 0.15  # from which on a word may have another's meaning, so that it is left alone
_LONGEST = 60  # words of a text; the words of more sentences are told by one another's
_COUNTED = 20  # how often the list of English words has one that is no slip
_ROOT = 3  # letters of a root in "-sız", at least
# Words in "-sız" of their own, that take nothing from what they begin with.
_OWN = frozenset(
    "rahatsiz sessiz insansiz yolsuz hirsiz ansizin eşsiz issiz talihsiz sonsuz sayisiz fransiz kimsesiz evsiz işsiz güçsüz huzursuz ücretsiz kaçinilmaz şüphesiz kuşkusuz "
    "hissiz kesintisiz araliksiz habersiz sinirsiz kablosuz telsiz isimsiz adsiz kayitsiz şartsiz dayaniksiz soysuz öksüz ünsüz yüzsüz arsiz densiz "
    "kusursuz benzersiz emsalsiz değersiz gereksiz lüzumsuz başarisiz yetersiz haksiz mutsuz bağimsiz düzensiz sensiz bensiz onsuz renksiz tatsiz tuzsuz evlatsiz cansiz tarafsiz "
    "sürücüsüz temassiz karşiliksiz şekersiz yağsiz alkolsüz sigarasiz dumansiz susuz ussuz suçsuz günahsiz imkansiz olanaksiz".split()
)
_LESS = re.compile(r"(\w{3,})s[iuü]z(?:l[ae]r\w*|ca|c[ae]|d[iu]r|d[iuü]|ken|olarak)?\Z")
_ADJECTIVE = re.compile(
    r"\w{3,}s[iuü]z(?:l[ae]r|ca|d[iuü]r?)?\Z|\w{3,}(?:[ae]m[ae]z|[ln]m[ae]z|m[ae]y[ae]n|m[ae]d[iu]k|m[ae]m[iu]ş)\Z"
)
_SAYS_HOW = re.compile(r"\w{2,}(?:ed|able|ible|al|ful|ent|ant|ive|ic|ar|air|ain|own|ual|ate|thy|ven|ect|rect|aid|ly)\Z")
_PREFIXES = ("un", "in", "im", "dis", "ir", "il")
# What denies a word that stands near: before it, or behind it ("treated nowhere").
_NEAR = re.compile(
    r"\b(?:not|never|no|nobody|none|nothing|nor|neither|cannot|without|lack\w*|fail\w*|refus\w*|den(?:y|ie)\w*|hardly|barely|scarcely|free|less|short|little|few|before|until|instead|rather|avoid\w*|"
    r"prevent\w*|stop\w*|ran out|run out|running out|gone|end\w*|lost|los(?:e|es|ing)|out of|far|absen\w+|bare|empty|devoid|depriv\w*|poor\w*|despite|regardless|too|off|away|torn|tore|strip\w*|ripp\w*|rob(?:s|bed)|shed|need\w*|miss\w*|remov\w*|un\w{3,}|in\w{6,}|im\w{6,}|dis\w{5,}|non\S*|\w{3,}less|mis\w{4,}|under\w{4,})\b|n't\b|-free\b"
)
_FREE = re.compile(r"\b(?:without|free (?:of|from)|lack\w*)\b|-free\b")
_LACKS = re.compile(r"s[iuü]z|m[ae](?:z\b|y[ae]n|d[iu]k|m[iu]ş)")
_SENTENCES = re.compile(r"[.!?][\"”’']? \w")
_BREAK = re.compile(r"[.,;:!?()\"“”–—]|\b(?:but|and|while|because|which|who)\b")
_BEFORE, _AFTER = 40, 24  # characters
_UNDONE = re.compile(
    r"\b(?:not|n't|never|no|nor|neither|hardly|less|without|cannot)(?: \w+){0,2} \Z|n't(?: \w+){0,2} \Z"
)
_SMALL = re.compile(
    r"\b(?:düşük|az\w{0,3}|zayif|zor\w*|güç|kit|eksik|yetersiz|yanliş|kötü|uzak|nadir|ender|sinirli|diş[iı]|karşi|olumsuz|ters|aykiri|hariç|belirsiz|meçhul|farkli|başka)\b"
)
# English words of a prefix that take nothing from their base, or say more than that.
_NO_PREFIX = re.compile(
    r"un(?:lock|load|cover|do\b|does|did|done|w[io]nd|ravel|earth|pack|plug|mask|seat|settl|nerv|cann|stop|expect|employ|easy|easi|rest|usual|preced|believ|comfort|happ|fair|rul|paralle|rival|match|lik[ei](?!ly))|"
    r"in(?:differen|valu|tens|direct|discriminat|tract|defin|formal|numer|separ|evit)|im(?:mun|passive|press|mediat|port)|dis(?:miss|cover|play|count|trib|close|trict|patch|pos|solv|cuss|turb|abl|regard|agre|approv)|mis|ir|\w+less|under|no-|non|\w+-free|deficien|in\w*securit|injust"
)
_AGAIN = re.compile(r"değil|yok\b|\w{2,}m[ae](?:d[iu]\w*|z\b|y[ae][cn]\w*|m[iu]ş\w*|s[iu]\w*)\Z|\wm[iuü]yor")
_OUTSIDE = re.compile(r"(?<!\w)(\w{3,}) dişi (\w{3,})")
# "Dişi" is "female" too; the folded text has one "i".
_EN_OUTSIDE = re.compile(
    r"\b(?:non|un\w{3,}|in\w{5,}|im\w{5,}|il\w{4,}|ir\w{4,}|ab\w{4,}|ex\w*|extra\w*|out\w*|off|other|beyond|apart|foreign\w*|alien\w*|not|no|never|without|female\w*|she|her|mother\w*|cow\w*|special\w*|remarkabl\w+|"
    r"odd\w*|strange\w*|rare\w*|external\w*|oversea\w*|abroad|except\w*|informal\w*|a-?typical|anti\w*|rather|instead|surpris\w*|singular|peculiar|striking\w*|a\w+ion)\b|n't\b"
)


def check_prefixes(source: str, target: str, words: Words, count: Callable[[str], int]) -> list[Problem]:
    """Find a denial that one word carries, lost or put in; returns problems of the kind "negation".

    Args:
        source: the folded Turkish sentence.
        target: the lower-cased English sentence, with straight apostrophes.
        words: beginnings of Turkish words → beginnings of English ones that mean the same.
        count: an English word → how often a list of English words has it.
    """
    ours, places = words_of(source)
    if len(ours) > _LONGEST:
        return []
    denies = may_deny(source)
    found = next(_find_put_on(source, target, ours, places, words), None)
    if found is not None and denies and _left_over(source, target, words, affixes=False) > 0:
        found = None  # "sevilmiyor" is the "unpopular"
    if found is None and _LACKS.search(source):
        found = next(_find_taken_off(target, ours, words, count), None)
    if found is None and denies:
        bare = next(_find_bare(target, ours, words), None)
        if bare is not None and _left_over(source, target, words, affixes=True) > 0:
            found = bare
    if found is None and " dişi " in source and not _SENTENCES.search(source):
        found = next(_find_inside(source, target, ours, words), None)
    return [Problem("negation", *found)] if found else []


def _left_over(source: str, target: str, words: Words, *, affixes: bool) -> int:
    """Count how much oftener Turkish denies than English, of which a prefix tells something else or a denial too (`affixes`)."""
    strong, weak = find_turkish_denials(source)
    hard = len(find_english_denials(target, len(strong))[0])
    if not affixes:
        return len(strong) - hard
    others = [words.get(our[:STEM], {}) for our in words_of(source)[0] if our.startswith(tuple(_OWN))]
    # The "inadequate" of "yetersiz" tells no other word.
    told = [m for m in patterns.EN_AFFIX.find(target) if not any(o.get(m.group()[:STEM], 0.0) >= _SURE for o in others)]
    return len(strong) + len(weak) - hard - len(told) - len(_FREE.findall(target))


def _find_put_on(
    source: str, target: str, ours: Sequence[str], places: Sequence[int], words: Words
) -> Iterator[tuple[str, str]]:
    """Yield each English word with a prefix of which the source has the base, undenied, and no word for the whole."""
    for match in patterns.EN_AFFIX.find(target):
        word = match.group()
        if _NO_PREFIX.match(word) or _UNDONE.search(target, 0, match.start()):
            continue
        base = word[3 if word.startswith("dis") else 2 :].lstrip("-")
        if len(base) < ALIKE or any(words.get(our[:STEM], {}).get(word[:STEM], 0.0) >= _SAME for our in ours):
            continue
        plain = [i for i, our in enumerate(ours) if words.get(our[:STEM], {}).get(base[:STEM], 0.0) >= _SURE]
        if plain and not any(
            denies_near(source, i, ours, places) or _SMALL.search(" ".join(ours[max(0, i - 2) : i + 4])) for i in plain
        ):
            yield ours[plain[0]], word


def _find_bare(target: str, ours: Sequence[str], words: Words) -> Iterator[tuple[str, str]]:
    """Yield each Turkish word in "-sız" of which the English has the root as something that is: "treated" for "tedavisiz"."""
    theirs: list[str] = []
    starts: list[int] = []
    for at, less in enumerate(ours):
        match = _LESS.match(less)
        if (
            match is None
            or _is_undone(ours, at)
            or less in _OWN
            or len(match[1]) < _ROOT
            or less.startswith(tuple(_OWN))
        ):
            continue
        if not theirs:
            theirs, starts = words_of(target)
        root = words.get(match[1][:STEM], {})
        others = [words.get(our[:STEM], {}) for our in ours if our[:STEM] != less[:STEM]]
        found = [
            (word, start)
            for word, start in zip(theirs, starts, strict=True)
            if root.get(word[:STEM], 0.0) >= _SURE and not is_empty(word)
        ]
        if (
            found
            and sum(our[:STEM] == less[:STEM] for our in ours) == 1
            and not any(_is_denied(target, word, start) for word, start in found)
            and not any(other.get(found[0][0][:STEM], 0.0) >= _SAME for other in others)
        ):
            yield less, found[0][0]


def _find_taken_off(
    target: str, ours: Sequence[str], words: Words, count: Callable[[str], int]
) -> Iterator[tuple[str, str]]:
    """Yield each English word whose contrary by a prefix tells a Turkish denial, where the word itself tells nothing: "founded"."""
    denied = [
        our for i, our in enumerate(ours) if _ADJECTIVE.match(our) and words.get(our[:STEM]) and not _is_undone(ours, i)
    ]
    if not denied:
        return
    plain = [our for our in ours if our not in denied or not _LESS.match(our)]
    theirs, starts = words_of(target)
    for word, at in zip(theirs, starts, strict=True):
        if len(word) < ALIKE or not _SAYS_HOW.match(word):
            continue
        if any(words.get(our[:STEM], {}).get(word[:STEM], 0.0) >= _SAME for our in plain):
            continue
        for prefix in _PREFIXES:
            whole = prefix + word
            said = next((our for our in denied if words[our[:STEM]].get(whole[:STEM], 0.0) >= _SAME), None)
            if said and count(whole) >= _COUNTED and not _is_denied(target, word, at):
                yield said, word


def _find_inside(source: str, target: str, ours: Sequence[str], words: Words) -> Iterator[tuple[str, str]]:
    """Yield "N dışı" ("gıda dışı") of which the English has N, and nothing near it that tells what lies outside."""
    theirs, starts = words_of(target)
    for match in _OUTSIDE.finditer(source):
        if sum(our[:STEM] == match[1][:STEM] for our in ours) > 1:
            continue
        root = words.get(match[1][:STEM], {})
        for word, at in zip(theirs, starts, strict=True):
            if is_empty(word) or len(word) < ALIKE:
                continue
            stems = (word[:STEM], *((prefix + word)[:STEM] for prefix in _PREFIXES[:2]))
            if any(root.get(stem, 0.0) >= _SURE for stem in stems) and not _EN_OUTSIDE.search(
                target, max(0, at - _BEFORE), at + len(word) + _AFTER
            ):
                yield match.group(), word


def _is_undone(ours: Sequence[str], at: int) -> bool:
    """Tell whether what follows a Turkish word denies it again: "imkansız olmadığını"."""
    return any(_AGAIN.search(word) for word in ours[at + 1 : at + 3])


def _is_denied(target: str, word: str, at: int) -> bool:
    """Tell whether something that denies stands near an English word, in its clause."""
    end = at + len(word)
    start = max((m.end() for m in _BREAK.finditer(target, max(0, at - _BEFORE), at)), default=max(0, at - _BEFORE))
    stop = _BREAK.search(target, end, min(len(target), end + _AFTER))
    return _NEAR.search(target, start, stop.start() if stop else end + _AFTER) is not None or target[end : end + 5] in (
        "-free",
        "-less",
    )

"""Which word of the other language a denial denies: one that was moved, lost beside another or put in is told by its verb.

A count of denials is blind where one may stand for another ("vurdu ve düşmedi", "did not hit and fell"). Here the denied word
is looked up in the table of words: where its own translation stands undenied, and what is denied there is not denied here, the
denial has another place.
"""

from __future__ import annotations

import functools
from collections.abc import Iterator, Mapping, Sequence

from core import late_re as re
from core.text import fold
from transform.check import denial_patterns as patterns
from transform.check.concepts import words_of
from transform.check.denials import find_english_denials, find_turkish_denials, has_any
from transform.check.links import ALIKE, STEM, Words
from transform.check.model import Problem
from transform.check.role_marks import is_empty

_SURE = 0.33  # how sure it is at least that two words mean the same
_LONGEST = 60  # words of a text; the words of more sentences are told by one another's
_AHEAD = 6  # words that a denial is looked for its word among
_SHORT = 3  # letters; a word of no more is no verb that ends a clause
_NONE: Mapping[str, float] = {}
_ROOT = re.compile(r"(\w{2,})(?:m[ae]|m(?=[iuü]yor)|m)(?:d[iu]|m|z|y|s|k|l|n|\Z|[iuü]yor)\w*\Z")
# A root of few letters is known to the table by some of its forms.
_FORMS = ("di", "ti", "du", "tu", "dü", "tü", "iyo", "uyo", "üyo", "ece", "aca", "mek", "mak", "ildi", "ilme")
_LIGHT = frozenset(
    "et ed ol bul bulun yap ver al kal değil yok gel geç çik gör görül say edil olun yapil veril alin bil sayil kilin bulunul edin".split()
)
_WANTS = ("iste", "düşün", "san", "inan", "bekle")  # "gitmesini istemedi", wanted him not to go
_TR_LITTLE = frozenset(
    "bile daha henüz hiç bazen artik veya kadar gibi diye için ancak sadece yalniz böyle şöyle öyle olarak beri göre".split()
)
_EN_LITTLE = frozenset("even sometimes often like such also still just again there thus hence".split())
_TR_FINITE = re.compile(
    r"(?:[dt][iuü](?:l[ae]r|k|m|n)?|[iuü]yor\w*|m[iuü]ş(?:t[iuü]r?)?(?:l[ae]r)?|m[ae]kt[ae]\w*|[ae]c[ae]k(?:t[iu]r?)?(?:l[ae]r)?|\w(?:[iuü]r|(?<!l)[ae]r)(?:l[ae]r)?)\Z"
)
_TR_GOES_ON = frozenset(("ve", "ama", "ancak", "fakat", "oysa"))
_TR_BREAK = re.compile(r"[.,;:!?()\"“”–—]")
_TR_DENIES = re.compile(
    r"m[ae](?:d[iu]|m[iu]ş|z\b|y[ae]|m[ae]|s[iu]n|d[ae]n|ks[iu]z)|m[iuü]yor|s[iuü]z|\b(?:değil|yok|hiç|asla|ne\b|kimse|imkansiz|olanaksiz|redd|yalanl|eksik|yoksun|başarisiz|engel|önle|yasak|inkar|güç|zor|az\b|diş[iı]|kadar\b|önce)"
)
_TR_LACK = re.compile(r"s[iuü]zli[kğ]\w*\Z")
_TR_LESS = re.compile(r"s[iuü]z\w*\Z")
_TR_CLAUSE = re.compile(r"(?:[dt][iuü]ğ|[ae]c[ae]ğ)[iuü]\w*\Z")
# What denies, and what stands in its place where nothing is denied.
_EN_DENIAL = re.compile(
    r"\b(?:not|never|cannot|no|without|unlikely|unable)\b(?! (?:until|only|just|least|matter|longer|doubt|one|more|less|fewer|later|further|so much))|n't\b(?! until)"
)
_DENIALS = frozenset(("not", "never", "cannot", "no", "without", "unlikely", "unable", "t"))
_AFFIRMED = {"cannot": "can", "without": "with", "unlikely": "likely", "unable": "able", "no": "a"}
_EN_NEAR = re.compile(
    r"\b(?:not|never|no|nobody|none|nothing|nor|neither|cannot|cant|nowhere|nope|without|lack\w*|fail\w*|refus\w*|den(?:y|ie)\w*|hardly|barely|scarcely|only|before|until|till|unless|too|instead|"
    r"rather|than|less|stop\w*|avoid\w*|prevent\w*|few|little|unable|unlikely|out|against|ban\w*|block\w*|declin\w*|reject\w*|yet|ever|any|anyone|anything|seldom|rarely|otherwise|wrong|impossib\w*|"
    r"difficult\w*|hard|except|free|if|whether|despite|doubt\w*|end\w*|halt\w*|quit|miss\w*|away|lest|keep\w*|kept|hid\w*|off|far|short|stay\w*|remain\w*|un\w+|in\w{5,}|im\w{5,}|dis\w+|non\w*|\w+less)\b|n't\b"
)
_LACKED = 0.2  # and where it stands behind "with"
_LIGHT_WITHOUT = (
    "olmada",
    "olmaks",
    "bulunmad",
    "kalmada",
    "yapmada",
    "etmede",
    "getirmed",
    "vermed",
    "almada",
    "taşimad",
    "birakilmad",
    "birakilmaks",
    "edilmed",
    "yapilmad",
)
_EN_WITHOUT = re.compile(r"\b(?:without|no|not|never|before|until|unless|instead|rather|un\w{4,}|\w{3,}less)\b|n't\b")
_LESS = re.compile(r"(?:s[iuü]z\w*|m[ae]d[ae]n|m[ae]ks[iu]z[iu]n|m[ae]m)\Z")
_WITH = re.compile(
    r"(?<!not )(?<!n't )(?<!never )\bwith ((?!no\b|little\b|neither\b|few\b)(?:(?:an?|the|any|his|her|its|their|prior|previous|some|even|new|possibility|chance|hope|use|aid) (?:of )?)*[a-z]+(?: [a-z]+)?)"
)
_EN_BREAK = re.compile(
    r"[.,;:!?()\"“”–—]|\bbut\b|\band (?=\w+ed\b|fell|went|came|took|gave|got|made|said|left|lost|won|sent|kept|held|met|told|sold)"
)
_EN_ENDS = re.compile(
    r"[.,;:!?()\"“”–—]| - |\b(?:and|but|until|because|when|while|who|which|than|before|after|since|although|though|as)\b"
)
# "I don't think he will come" denies the coming.
_RAISES = re.compile(
    r"(?:think|thought|believ|expect|want|seem|appear|plan|intend|suppos|feel|felt|look|wish|hop|mean|meant|do|does|did|been|being|only|even|really|yet|very|quite|too|all|every\w*|enough|necessar\w+|always|any)(?:s|ing|ed|e)?\Z"
)


@functools.lru_cache(maxsize=8192)
def _root(word: str) -> str:
    match = _ROOT.match(word)
    return match[1] if match else word


@functools.lru_cache(maxsize=8192)
def _stems(word: str) -> tuple[str, ...]:
    """Return what a Turkish word is looked up by: its first letters, and those of its root; the later tell surer."""
    root = _root(word)
    if len(root) >= STEM:
        return word[:STEM], root[:STEM]
    return (word[:STEM], *((root + form)[:STEM] for form in _FORMS)) if len(root) > 1 else (word[:STEM],)


def _english(word: str, words: Words, least: float = _SURE) -> frozenset[str]:
    """Return the beginnings of English words for a Turkish one, of which the table is sure enough."""
    found: dict[str, float] = {}
    for stem in _stems(word):
        found.update(words.get(stem, _NONE))
    return frozenset(english for english, sure in found.items() if sure >= least)


def _is_english(stem: str, word: str, words: Words) -> bool:
    """Tell whether the beginning of an English word is one of `_english`, without a look at the others."""
    for turkish in _stems(word)[::-1]:
        known = words.get(turkish)
        if known is not None and stem in known:
            return known[stem] >= _SURE
    return False


def _clause(text: str, at: int, end: int, breaks: re.Pattern[str]) -> tuple[int, int]:
    """Return where the stretch between two marks begins and ends that holds a place."""
    start = max((mark.end() for mark in breaks.finditer(text) if mark.end() <= at), default=0)
    stop = breaks.search(text, end)
    return start, stop.start() if stop else len(text)


def find_lost_verb(source: str, target: str, words: Words) -> list[Problem]:
    """Find a denial that English seems to tell by another word, and of which the own translation stands undenied; of the kind "negation".

    Args:
        source: the folded Turkish sentence.
        target: the lower-cased English sentence.
        words: beginnings of Turkish words → beginnings of English ones that mean the same.
    """
    strong, weak = find_turkish_denials(source)
    if has_any(target, [*strong, *weak]):
        return []
    if weak and "with " in target:
        put = next(find_with(source, target, weak, words), None)
        if put is not None:
            return [Problem("negation", *put)]
    if not strong:
        return []
    lost = next(find_undenied(source, target, strong, words), None)
    if lost is None:
        return []
    # As many English denials as Turkish ones: then one of them must deny what the source does not.
    told = len(find_english_denials(target, len(strong))[0]) + len(patterns.EN_AFFIX.find(target))
    if told < len(strong) or any(find_beyond(source, target, words)):
        return [Problem("negation", *lost)]
    return []


def find_undenied(source: str, target: str, denials: Sequence[str], words: Words) -> Iterator[tuple[str, str]]:
    """Yield each Turkish denial of which the translation stands in the English, and is not denied there, with that word.

    Args:
        source: the folded Turkish sentence.
        target: the lower-cased English sentence.
        denials: what the source denies.
        words: beginnings of Turkish words → beginnings of English ones that mean the same.
    """
    ours = words_of(source)[0]
    theirs, places = words_of(target)
    for last in {denial.split()[-1] for denial in denials} if len(ours) <= _LONGEST else ():
        at = ours.index(last) if ours.count(last) == 1 else -1
        word = _told_by(ours, at) if at >= 0 else ""
        # What is denied once and told again ("katılmamıştır; bu katılım") stands undenied by right.
        again = sum(other[:STEM] == word[:STEM] for other in ours) > 1
        told = _english(word, words) if word and not again else frozenset[str]()
        found = [
            (w, p)
            for w, p in zip(theirs, places, strict=True)
            if w[:STEM] in told and w not in _EN_LITTLE and not is_empty(w)
        ]
        if found and not any(_is_denied(target, w, p) for w, p in found):
            yield last, found[0][0]


def _told_by(ours: Sequence[str], at: int) -> str:
    """Return the word that tells what is denied: the verb, or what stands before a light one ("kabul etmedi")."""
    last = ours[at]
    root = _root(last)
    if root.startswith(_WANTS):
        return ""
    if root not in _LIGHT and len(root) > 1 and not last.startswith(("değil", "yok", "imkansiz", "olanaksiz")):
        return last
    before = ours[at - 1] if at else ""
    return "" if len(before) < ALIKE or before in _TR_LITTLE else before


def find_with(source: str, target: str, lacking: Sequence[str], words: Words) -> Iterator[tuple[str, str]]:
    """Yield each Turkish word of lacking ("pasaportsuz", "saldırı olmadan") whose noun stands behind "with", with these words.

    Args:
        source: the folded Turkish sentence.
        target: the lower-cased English sentence.
        lacking: the words by which the source says what there is not.
        words: beginnings of Turkish words → beginnings of English ones that mean the same.
    """
    ours = words_of(source)[0]
    denied = _EN_WITHOUT.search(target) is not None
    for phrase in lacking:
        word = phrase.split()[-1]
        at = ours.index(word) if word in ours else 0
        if word.startswith(("olmayan", "olumsuz")) or (
            word.endswith(("dan", "den")) and patterns.TR_STRICTLY_WITHOUT.fullmatch(word) is None
        ):
            continue  # "çalışmadan", from the work
        bare = [_LESS.sub("", word)]
        if word.startswith(_LIGHT_WITHOUT):
            # "Yeni yaptırım getirmeden": the "with" has what stands before.
            beside = [w for w in ours[max(0, at - 5) : at] if len(w) >= _SHORT and w not in _TR_LITTLE]
            bare = beside[-1 if denied else -3 :]
        for lack in bare:
            if len(lack) < _SHORT or sum(other.startswith(lack[:STEM]) for other in ours) > 1:
                continue
            told = _english(lack, words, _LACKED) | (_english(word, words) if len(bare) == 1 else frozenset())
            for phrase_with in _WITH.finditer(target):
                theirs = re.findall(r"[a-z]+", phrase_with[1])
                if any(w[:STEM] in told or (len(w) >= ALIKE and w[:ALIKE] == lack[:ALIKE]) for w in theirs):
                    yield phrase, phrase_with.group()


def _is_denied(target: str, word: str, place: int) -> bool:
    start, stop = _clause(target, place, place + len(word), _EN_BREAK)
    return _EN_NEAR.search(target, start, min(stop, place + len(word) + 24)) is not None


def find_beyond(source: str, target: str, words: Words) -> Iterator[tuple[str, str]]:
    """Yield each English denial of a word of which the counterparts in the source are not denied, and the sentence without it.

    Args:
        source: the folded Turkish sentence.
        target: the lower-cased English sentence.
        words: beginnings of Turkish words → beginnings of English ones that mean the same.
    """
    ours, places = words_of(source)
    theirs, starts = words_of(target)
    if len(ours) > _LONGEST or _DENIALS.isdisjoint(theirs) or patterns.TR_AS_WELL.search(source):
        return
    asks_not = patterns.TR_DO_NOT.search(source) is not None and patterns.EN_DO_NOT.search(target) is not None
    for denial in _EN_DENIAL.finditer("" if asks_not else patterns.EN_NOT_NEGATIVE.blank(target)[0]):
        stop = _EN_ENDS.search(target, denial.end())
        end = stop.start() if stop else len(target)
        following = [w for w, p in zip(theirs, starts, strict=True) if denial.end() <= p < end][:_AHEAD]
        said = [w for w in following if not is_empty(w) and not w.endswith("ly") and _RAISES.match(w) is None]
        linked = next(filter(None, (_linked(word, ours, words) for word in said)), [])
        if (
            linked
            and not any(denies_near(source, i, ours, places) for i in linked)
            and not _is_cited(target, denial, source)
        ):
            plain = _AFFIRMED.get(denial.group(), "")
            yield denial.group(), f"{target[: denial.start()]}{plain}{target[denial.end() :]}"


def _linked(word: str, ours: Sequence[str], words: Words) -> list[int]:
    """Return the places of the Turkish words that may mean an English one."""
    stem = word[:STEM]
    return [i for i, turkish in enumerate(ours) if turkish[:STEM] == stem or _is_english(stem, turkish, words)]


def _is_cited(target: str, denial: re.Match[str], source: str) -> bool:
    """Tell whether the source has a denial in English itself, with what stands beside it: the title of a song."""
    beside = fold(target[max(0, denial.start() - 4) : denial.end() + 4]).strip()
    return beside in source


def denies_near(source: str, at: int, ours: Sequence[str], places: Sequence[int]) -> bool:
    """Tell whether some word from two before a Turkish one to the verb of its clause denies.

    What stands before it on the other side of a mark ("olmayan Bolivya, mahkemenin …") denies it not, nor does a noun of what is
    lacking ("acımasızlıklarını görüyorsunuz"), nor a word in "-sız" behind a clause of its own ("oturacağını söylediği tutarsız …").

    Args:
        source: the folded Turkish sentence.
        at: which of its words.
        ours: its words.
        places: where each begins.
    """
    for i in range(max(0, at - 2), at):
        lacks = _TR_DENIES.search(ours[i]) is not None and _TR_LACK.search(ours[i]) is None
        if lacks and _TR_BREAK.search(source, places[i] + len(ours[i]), places[at]) is None:
            return True
    passed = False
    for i in range(at, len(ours)):
        if _TR_DENIES.search(ours[i]) and not (passed and _TR_LESS.search(ours[i])):
            return True
        following = ours[i + 1] if i + 1 < len(ours) else ""
        if (i == at or following in _TR_GOES_ON) and _TR_FINITE.search(ours[i]) and len(ours[i]) > _SHORT:
            return _TR_DENIES.search(following) is not None if i == at else following.startswith(("değil", "yok"))
        if i > 1 and following and _TR_BREAK.search(source, places[i] + len(ours[i]), places[i + 1]):
            return False
        passed = passed or _TR_CLAUSE.search(ours[i]) is not None
    return False

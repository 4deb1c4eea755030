"""The denials of a Turkish sentence and of an English one, each found only where some word of the sentence may be one."""

from __future__ import annotations

import functools
from collections.abc import Mapping, Sequence

from core import late_re as re
from core.text import fold
from transform.check import denial_patterns as patterns
from transform.check.clues import Clues
from transform.check.concepts import words_of
from transform.check.links import STEM, Words

# "Distract it from having you for lunch": what keeps from something denies it. "Disregard" is near too many Turkish words
# that are denied, in the table.
_EN_WORD = re.compile(r"(?<![\w-])(?!non|under|disregard)[a-z]{4,}\b(?!(?: [\w']+){0,5} from\b)")
_EN_DENIED = re.compile(r"\bdenied\b")  # its own denial may be what is lost: "it can be denied"
_EN_PREFIX = re.compile(r"\A(?:un|in|im|il|ir|dis|mis)")
_SURE = 0.3  # how sure it is that two words mean the same, at least, where one is said to be told by the other
_NONE: Mapping[str, float] = {}
_HELD = 1 << 16  # words of which it is known whether they may deny
# Letters that every denial of TR_VERB and TR_WITHOUT has, and every one of TR_WORD begins with: most sentences have none.
_TR_LETTERS = re.compile(
    r"m(?:[ae](?:[mz]|d(?:[iu]|[ae]n)|ks[iu]z|s(?:[iu]n|[ae])|y(?:[ae][cnrbly]|[iu][pn]|iz))|[iuü]yor)|s[iuü]z"
)
_TR_BEGINNINGS = ("değil", "yok", "hiç", "asla", "hayir", "imkansiz", "olanaksiz", "ziyade")
_TR_CLUES = Clues(*_TR_BEGINNINGS)
_TR_IMPERATIVE = re.compile(r"m[ae](?=[,.!…]+[\"”’']|!|[\"”’'])")
# "Ama'sız" is parted by its apostrophe; "susuz" is told by "waterless" and by "without water" alike.
_TR_LESS = frozenset(("siz", "suz", "süz", "susuz", "susuzca"))
_EN_WORDS = frozenset(
    "not never no nobody none nothing nor neither cannot cant nowhere nope isnt dont didnt question".split()
)


@functools.lru_cache(maxsize=_HELD)
def _may_deny(word: str) -> bool:
    """Tell whether a folded Turkish word can be a denial, or a part of one, by its letters alone."""
    if not (_TR_LETTERS.search(word) or word.startswith(_TR_BEGINNINGS)) or word.startswith(patterns.TR_AFFIRMED):
        return False
    bare = word.removesuffix("mi")  # the question, which may be written onto its word
    return word in _TR_LESS or any(
        patterns.TR_VERB.search(w) or patterns.TR_WORD.search(w) or patterns.TR_WITHOUT.search(w) for w in {word, bare}
    )


@functools.lru_cache(maxsize=8)
def may_deny(folded: str) -> bool:
    """Tell whether a folded Turkish sentence can deny anything; most that do not are known by their letters; the last are kept."""
    looks = _TR_LETTERS.search(folded) is not None or _TR_CLUES.stand_in(folded)
    return (
        (looks and any(map(_may_deny, words_of(folded)[0])))
        or (folded.count("ne ") > 1 and words_of(folded)[0].count("ne") > 1)
        or _TR_IMPERATIVE.search(folded) is not None
    )


@functools.lru_cache(maxsize=8)
def blank_affirmed(folded: str) -> str:
    """Return a folded Turkish text with spaces in the place of what looks denied and is not; the last ones are kept."""
    return patterns.TR_NOT_NEGATIVE.blank(folded)[0]


def find_turkish_denials(folded: str) -> tuple[list[str], list[str]]:
    """Return the denials of a folded Turkish sentence, and the words that may or may not be told by one in English.

    There are none where the sentence may not deny anything (`may_deny`), which is told in a tenth of the time.
    """
    strong, weak = _find_turkish_denials(folded)
    return list(strong), list(weak)


@functools.lru_cache(maxsize=8)
def _find_turkish_denials(folded: str) -> tuple[list[str], list[str]]:
    """Return what `find_turkish_denials` does; several parts of the check ask for those of one text."""
    text = blank_affirmed(folded)
    strong = [m.group() for m in patterns.TR_VERB.finditer(text) if not m.group().startswith("olmayan")]
    words = [m.group() for m in patterns.TR_WORD.find(text)]
    # "hiç", "asla" and a negated verb are one negation, as "never" is.
    if "yoksa" in words and patterns.TR_OR_ELSE.search(folded):
        words = [w for w in words if w != "yoksa"]
    strong += [w for w in words if not w.startswith(("hiç", "asla"))]
    # "Ne … ne de … -mez" denies once.
    last = strong[-1] if strong else ""
    weak = [
        m.group()
        for m in patterns.TR_WITHOUT.find(text)
        if not (last and m.group().startswith("ne ") and text.find(last, m.end()) >= 0)
    ]
    if not strong and "asla" in words:
        return ["asla"], weak[1:]
    return strong or ([] if weak else words[:1]), weak


def leaves_denial(folded: str, lowered: str) -> bool:
    """Tell whether a Turkish sentence denies oftener than English does by a word: what it denies may be told by any contrary.

    "Binada kimse yoktu" is "the building was empty", "söndürülemiyor" "prevents them from putting it out".

    Args:
        folded: the folded Turkish sentence.
        lowered: the lower-cased English sentence, with straight apostrophes.
    """
    strong = find_turkish_denials(folded)[0] if may_deny(folded) and not _EN_DENIED.search(lowered) else []
    return bool(strong) and len(strong) > len(find_english_denials(lowered, len(strong))[0])


def has_any(target: str, phrases: Sequence[str]) -> bool:
    """Tell whether the English sentence has a word of some Turkish phrases as it is."""
    if not phrases:
        return False
    folded = fold(target)
    return any(len(w) > 3 and w in folded for phrase in phrases for w in phrase.split())


def mask_names(source: str, target: str) -> str:
    """Blank the words that both sides have: "Görmez" and "Yılmaz" are names, not verbs that are denied."""
    theirs = set(patterns.LETTERS.findall(fold(target)))
    return patterns.LETTERS.sub(lambda m: "x" * len(m.group()) if m.group() in theirs else m.group(), source)


def mask_told(source: str, target: str, denials: Sequence[str], words: Words) -> str:
    """Blank the English words that tell a Turkish word which is not denied: "anonymity" is that of "anonimlik".

    Args:
        source: the folded Turkish sentence.
        target: the lower-cased English sentence.
        denials: what the source denies; their words, and those beside them, may be told by any.
        words: beginnings of Turkish words → beginnings of English ones that mean the same.
    """
    ours = words_of(source)[0]
    denied = {word for phrase in denials for word in phrase.split()}
    plain = [
        w for w, *beside in zip(ours, ["", *ours], [*ours[1:], ""], strict=False) if denied.isdisjoint((w, *beside))
    ]
    links = [words.get(w[:STEM], _NONE) for w in plain]
    letters = {w[:STEM] for w in plain if len(w) >= STEM}

    def tells(word: str) -> bool:
        stem, bare = word[:STEM], _EN_PREFIX.sub("", word)[:STEM]
        # "Yeterli" is alike to "insufficient" and to "sufficient", and may well be denied.
        return stem in letters or any(
            value.get(stem, 0.0) >= _SURE and (bare == stem or bare not in value) for value in links
        )

    return _EN_WORD.sub(lambda m: "-" * len(m.group()) if tells(m.group()) else m.group(), target)


def find_english_denials(lowered: str, asked: int) -> tuple[list[str], int]:
    """Return the denials of a sentence, and how many idioms stand there that deny nothing, or may ("not only").

    Args:
        lowered: the lower-cased English sentence, with straight apostrophes.
        asked: how often Turkish denies; what English only says again is left out where that is less often.
    """
    if "n't" in lowered:
        return read_english_denials(lowered, asked)
    words = words_of(lowered)[0]
    parted = "-" in lowered and any("-" in word and patterns.EN_HARD.search(word) for word in words)
    return read_english_denials(lowered, asked) if parted or not _EN_WORDS.isdisjoint(words) else ([], 0)


def read_english_denials(lowered: str, asked: int) -> tuple[list[str], int]:
    """Return what `find_english_denials` does, without asking first whether there can be any."""
    text, idioms = patterns.EN_NOT_NEGATIVE.blank(patterns.EN_NO_DENIAL.blank(lowered)[0])
    hard = [m.group() for m in patterns.EN_HARD.find(text)]
    if "nor" in hard:
        hard = [w for w in hard if w != "nor"] or ["nor"]
    for match in patterns.EN_AGAIN.find(text) if len(hard) > asked else ():
        again = next((w for w in ("not", "cannot", "never", "no") if w in hard and w in match.group().split()), "")
        if len(hard) > max(1, asked) and again:
            hard.remove(again)
    return hard, idioms

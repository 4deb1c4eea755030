"""Where a copy denies what its original affirms, or the reverse, in a sentence that is the same but for that.

"doğru olduğunu söyledi" and "doğru olmadığını söyledi" have every other word in common, so that
by its shingles the second is a reprint of the first. What is looked at is only what changed between two sentences of a
pair: a few words in one place, a denial on one side, and nothing else that has no partner on the other.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from core.model import Figure
from core.text import fold, normalize
from transform.check.denial_patterns import EN_HARD, TR_NOT_NEGATIVE, TR_VERB, TR_WORD
from transform.edits import WORD
from transform.versions import pair_sentences

_MOST_WORDS = 4  # in a place that changed; more is another clause, not a denial
_STEM = 2  # letters by which "gönderdi" is known in "göndermedi", "ol" in "olmadığını"

# Words that deny by what they mean, by language; those that cannot stand for what they deny without their verb are in _LONE.
_CONTRARY = {
    "tr": r"yalanla\w*|redde\w*|inkar|asilsiz\w*|uydurma\w*|yalan|yalandir|yanliş\w*|gerçek dişi|geçersiz\w*",
    "en": r"den(?:y|ied|ies|ying)|reject(?:s|ed)?|refut(?:es?|ed)|false|untrue|fake|baseless|fabricated|wrong",
    "ru": r"опров\w+|отриц\w+|отверг\w*|фейк\w*|ложн\w+|ложь|вымы\w+|выдум\w+|недостоверн\w+|неправд\w*",
}
_AFFIRMING = {
    "tr": r"doğrula\w*|kabul|teyit|doğru\w*|gerçek\w*|onayla\w*",
    "en": r"confirm(?:s|ed)?|accept(?:s|ed)?|admit(?:s|ted)?|acknowledge[sd]?|true|real|genuine|right|correct",
    "ru": r"подтвер\w+|призна\w+|приня\w+|достоверн\w+|правд\w*|верн\w+",
}
_LONE = {
    "tr": r"değil\w*|yok\w*|hiç\w*|asla",
    "en": r"not|no|never|none|neither|nor|cannot|(?:\w+n)'t|longer",
    "ru": r"не|нет|ни|никогда|нисколько",
}
# What comes and goes with a denial and says nothing without it.
_CARRIED = {
    "tr": r"ol\w*|et\w*|ed\w*|bir|herhangi|artik|da|de|ki|bulun\w*",
    "en": r"an?|the|any|do(?:es)?|did|done|be|been|is|are|was|were|has|have|had|will|would|yet|it|that|to",
    "ru": r"больше|еще|ещё|был\w*|является|являются|\w*ся",
}
_UNDERLINED = re.compile(r"asla|hiç\w*|никогда|нисколько")
_RU_DENIED = re.compile(r"(?<!\w)(?:не|нет|ни|никогда|нельзя)(?!\w)")
_EN_SHORT = re.compile(r"(?<!\w)\w+n't(?!\w)|(?<!\w)(?:not|never|no longer)(?!\w)")


@dataclass(frozen=True, slots=True)
class Denial:
    """One sentence of a copy, and that of its original which says the opposite."""

    sentence: str
    original: str


def find_denials(copy: str, original: str, lang: str) -> tuple[Denial, ...]:
    """Return the sentences of a copy that deny what the original affirms, or affirm what it denies.

    Args:
        copy: title and body of the copy.
        original: title and body of its original.
        lang: ISO 639-1; of tr, en and ru the denials are known, in any other language nothing is found.
    """
    if lang not in _LONE:
        return ()
    pairs = pair_sentences(normalize(original), normalize(copy))
    return tuple(Denial(new, old) for old, new in pairs if old and new and _opposes(old, new, lang))


@dataclass(frozen=True, slots=True)
class Contrast:
    """What a copy says the opposite of: the words of both, and of a figure how strongly each puts it.

    `strength` and `original_strength` are None where two sentences are opposed.
    """

    evidence: str
    original: str
    strength: str | None = None
    original_strength: str | None = None


def find_contrasts(
    copy: str, original: str, lang: str, figures: Sequence[Figure], original_figures: Sequence[Figure]
) -> tuple[Contrast, ...]:
    """Return where a copy says the opposite of its original: by a sentence, or of a figure that only one of them denies.

    A copy that adds who denies a figure says more than its original; one that leaves this out was cut short, and says nothing else.

    Args:
        copy: title and body of the copy.
        original: title and body of its original.
        lang: ISO 639-1 of the copy.
        figures: of the copy's body.
        original_figures: of the original's body.
    """
    denials = find_denials(copy, original, lang)
    found = [Contrast(one.sentence, one.original) for one in denials]
    told = "\n".join(one.sentence for one in denials)
    ours, theirs = _by_claim(figures), _by_claim(original_figures)
    for claim in ours.keys() & theirs.keys():
        here, there = ours[claim], theirs[claim]
        if len({one.strength == "denied" for one in here}) > 1 or len({one.strength == "denied" for one in there}) > 1:
            continue  # a text that says both says nothing else than the other
        if here[0].strength != "denied" and there[0].strength != "denied":
            if all(one.denied_by for one in here) and not any(one.denied_by for one in there):
                found.append(Contrast(here[0].text, there[0].text, "denied", there[0].strength))
            continue
        if (here[0].strength == "denied") == (there[0].strength == "denied") or here[0].text in told:
            continue
        found.append(Contrast(here[0].text, there[0].text, here[0].strength, there[0].strength))
    return tuple(sorted(found, key=lambda one: (copy.find(one.evidence), one.evidence)))


def _by_claim(figures: Sequence[Figure]) -> dict[tuple[object, ...], list[Figure]]:
    found: dict[tuple[object, ...], list[Figure]] = {}
    for one in figures:
        found.setdefault((one.unit, one.what, one.value, one.low, one.high), []).append(one)
    return found


def stands_in(sentence: str, text: str) -> bool:
    """Tell whether a text has a sentence word by word, however it is written."""
    return f" {' '.join(WORD.findall(fold(sentence)))} " in f" {' '.join(WORD.findall(fold(text)))} "


def _opposes(one: str, other: str, lang: str) -> bool:
    before, after = WORD.findall(fold(one)), WORD.findall(fold(other))
    turns = 0
    for tag, a, b, c, d in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if tag != "equal" and _turns(before[a:b], after[c:d], lang):
            turns += 1
    return turns % 2 == 1  # two turn back: "doğru olmadığını yalanladı"


def _turns(lost: Sequence[str], got: Sequence[str], lang: str) -> bool:
    """Tell whether a change of words is a denial that came or went, and nothing else."""
    if max(len(lost), len(got)) > _MOST_WORDS:
        return False
    if _denies(lost, lang) == _denies(got, lang):
        return False
    denied, plain = (lost, got) if _denies(lost, lang) else (got, lost)
    free = list(plain)
    for word in denied:
        partner = next((one for one in free if one[:_STEM] == word[:_STEM]), None)
        if partner is not None:
            free.remove(partner)
        elif _is(_CONTRARY, word, lang):
            # "yalanladı" for "doğruladı"; or alone, "sahte haber" for "haber" told of another thing.
            partner = next((one for one in free if _is(_AFFIRMING, one, lang)), None)
            if partner is None:
                return False
            free.remove(partner)
        elif word.startswith("yok"):
            free = [one for one in free if not re.fullmatch(r"var\w*", one)]
        elif not _is(_LONE, word, lang) and not _is(_CARRIED, word, lang):
            return False
    return all(_is(_CARRIED, word, lang) for word in free)


def _is(table: dict[str, str], word: str, lang: str) -> bool:
    return re.fullmatch(table[lang], word) is not None


def _denies(words: Sequence[str], lang: str) -> bool:
    # "asla", "hiçbir" only underline a denial that stands in the sentence anyway.
    text = " ".join(word for word in words if not _UNDERLINED.fullmatch(word))
    if lang == "tr":
        masked, _ = TR_NOT_NEGATIVE.blank(text)
        count = len(TR_VERB.findall(masked)) + len(TR_WORD.find(masked))
    elif lang == "en":
        count = max(len(EN_HARD.find(text)), len(_EN_SHORT.findall(text)))
    else:
        count = len(_RU_DENIED.findall(text))
    return (count + sum(_is(_CONTRARY, word, lang) for word in words)) % 2 == 1

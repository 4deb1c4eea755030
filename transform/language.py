"""The language of a text: a fast detector where it is sure, langdetect as the referee, and "und" where neither can tell.

pycld2 (Compact Language Detector 2) reads a sample at some 20 MB/s. What it says is taken where the text is long enough
and of one language. The rest, some percent of headlines, goes to langdetect, seeded, so that a text has one answer: an
answer stands where two witnesses agree, of pycld2, langdetect, what the page declares and what its source usually writes.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from functools import cache
from pathlib import Path
from typing import Any

from core.model import Language, LanguagePart
from transform.languages import (
    ALPHABETS,
    DOUBTED,
    OWN_LETTERS,
    OWN_SCRIPTS,
    REFEREED,
    same_script,
    settle_close,
    to_iso,
)

_PIECES, _PIECE = 4, 2_000  # of a longer text, spread from its first to its last character
_PARTS_WITHIN = 20_000  # characters from the start in which parts are looked for
_SURE_PERCENT = 85  # of the text in one language
# Bytes of letters and blanks: fewer say nothing, or are too few for a language that langdetect cannot second, or want a
# second look.
_FEW, _UNSECONDED, _SHORT = 20, 100, 200
_ENOUGH = re.compile(r"(?:[^\W\d_][\W\d_]*){12}")
_MAIN = 0.55  # of a mixed text in one language, for the text to be called so
_LEAST_PART = 30  # characters of a sentence or paragraph that can be told by itself
_REFEREE_READS = 2_000
_ODD = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+|\S+@\S+\.\S+|(?<!\w)[@#]\w+")
_PARAGRAPH = re.compile(r"[^\n]+")
_SENTENCE = re.compile(r"[^.!?…。！？]+[.!?…。！？]*[\"'”’»)]*\s*")


def detect_language(text: str, *, declared: str | None = None, prior: str | None = None) -> Language:
    """Detect the language of a text.

    Args:
        text: the text; of a long one pieces from its start to its end count, so that the cost has a bound.
        declared: the language its page declares ("en-US" is "en"); it settles what cannot be told, and overrules nothing.
        prior: the language its source usually writes; the same, after `declared`.

    Returns:
        The language with its confidence from 0 to 1; 0 where the text is too short to tell and the hint was taken.
        "und" where no two witnesses agree, or no language has more than half of the text. `parts` name every run of
        another language in a mixed text, by paragraph, or by sentence in a paragraph that is mixed itself.
    """
    hints = tuple(to_iso(hint) for hint in (declared, prior) if hint and to_iso(hint) != "und")
    sample = _clean(_sample(text))
    if _ENOUGH.search(sample) is None:
        own = _own_script(sample)
        return own or _hinted(hints, sample)
    reliable, size, guesses = _ask_fast(sample)
    best = guesses[0][0] if guesses else "und"
    if size < _SHORT:
        best = settle_close(best, sample)
    percent = guesses[0][1] if guesses else 0
    if reliable and percent >= 97 and (size >= _SHORT or _is_plausible(best, size, sample)):
        return Language(best, percent / 100)
    parts = _find_parts(text[:_PARTS_WITHIN], best, {code for code, _ in guesses}) if len(guesses) > 1 else ()
    if parts:
        return _mixed(parts, hints)
    if reliable and percent >= _SURE_PERCENT and (size >= _SHORT or _is_plausible(best, size, sample)):
        return Language(best, percent / 100)
    return _judge(sample, best, percent / 100, hints)


def _sample(text: str) -> str:
    if len(text) <= _PIECES * _PIECE:
        return text
    step = (len(text) - _PIECE) // (_PIECES - 1)
    return "\n".join(text[i * step : i * step + _PIECE] for i in range(_PIECES))


def _clean(text: str) -> str:
    """Leave out addresses, and what the fast detector refuses."""
    if "://" in text or "@" in text or "www." in text or "#" in text:
        text = _ADDRESS.sub(" ", text)
    text = _ODD.sub(" ", text) if _ODD.search(text) else text
    if text.isupper():  # both detectors learned from small letters
        return (text.replace("İ", "i").replace("I", "ı") if re.search("[İĞŞ]", text) else text).lower()
    return text


def _ask_fast(text: str) -> tuple[bool, int, list[tuple[str, int]]]:
    """Return whether pycld2 is sure, how many bytes of letters it read, and its languages with their percentages."""
    import pycld2

    try:
        reliable, size, found = pycld2.detect(text, isPlainText=True, bestEffort=True)
    except pycld2.error:  # a character it refuses
        return False, 0, []
    return reliable, size, [(to_iso(code), percent) for _, code, percent, _ in found if code != "un"]


@cache
def _referee() -> Any:
    """Return langdetect's profiles, of which each detector is made with its own seed: nothing global is set."""
    from langdetect.detector_factory import PROFILES_DIRECTORY, DetectorFactory

    # As its `load_profile` fills them, in a third of the time: a worker waits for it at its first doubtful text.
    factory = DetectorFactory()
    paths = [path for path in Path(PROFILES_DIRECTORY).iterdir() if not path.name.startswith(".")]
    shares: dict[str, list[float]] = factory.word_lang_prob_map
    for index, path in enumerate(paths):
        profile = json.loads(path.read_bytes())
        factory.langlist.append(profile["name"])
        totals = profile["n_words"]
        for gram, count in profile["freq"].items():
            row = shares.get(gram)
            if row is None:
                row = shares[gram] = [0.0] * len(paths)
            if 1 <= len(gram) <= len(totals):
                row[index] = count / totals[len(gram) - 1]
    return factory


def _ask_slow(text: str) -> tuple[str, float]:
    from langdetect import LangDetectException

    detector = _referee().create()
    detector.seed = 0
    detector.append(text[:_REFEREE_READS])
    try:
        best = detector.get_probabilities()[0]
    except (LangDetectException, IndexError):
        return "und", 0.0
    return to_iso(str(best.lang)), float(best.prob)


def _is_plausible(code: str, size: int, sample: str) -> bool:
    """Tell whether a short text can be of the language: of the letters it has, and not of a rare one by chance."""
    if code in OWN_LETTERS:
        return OWN_LETTERS[code].search(sample) is not None
    if size < _FEW or code in DOUBTED or (code not in REFEREED and size < _UNSECONDED):
        return False
    alphabet = ALPHABETS.get(code)
    return alphabet is None or alphabet.search(sample) is None


def _judge(sample: str, best: str, share: float, hints: tuple[str, ...]) -> Language:
    """Let the referee speak: what two witnesses say stands."""
    second, probability = _ask_slow(sample)
    second = settle_close(second, sample)
    if second == best != "und":
        return Language(best, round(min(share, probability), 4))
    for hint in hints:
        if hint in (best, second):
            return Language(hint, round(0.5 * max(share, probability), 4))
    return Language("und", 0.0)


def _hinted(hints: tuple[str, ...], sample: str) -> Language:
    """Believe what is declared of a text too short to tell, unless it is in letters that language does not have."""
    return Language(next((hint for hint in hints if same_script(hint, sample)), "und"), 0.0)


def _own_script(sample: str) -> Language | None:
    for code, letters in OWN_SCRIPTS.items():
        if letters.search(sample):
            return Language(code, 0.5)
    return None


def _find_parts(text: str, main: str, allowed: set[str]) -> tuple[LanguagePart, ...]:
    """Return the runs of each language in a text, all of them, or none where one language is all there is."""
    units: list[LanguagePart] = []
    for paragraph in _PARAGRAPH.finditer(text):
        start, words = paragraph.start(), paragraph.group()
        code, mixed = _tell(words, allowed)
        if not mixed:
            units.append(LanguagePart(code, start, paragraph.end()))
            continue
        for sentence in _SENTENCE.finditer(words):
            told, _ = _tell(sentence.group(), allowed)
            units.append(LanguagePart(told, start + sentence.start(), start + sentence.end()))
    runs: list[LanguagePart] = []
    for unit in units:
        code = unit.lang
        if code == "und":  # too short to tell by itself: of the run it stands in
            code = runs[-1].lang if runs else main
        if runs and runs[-1].lang == code:
            runs[-1] = LanguagePart(code, runs[-1].start, unit.end)
        else:
            runs.append(LanguagePart(code, unit.start, unit.end))
    return tuple(runs) if len(runs) > 1 else ()


def _tell(words: str, allowed: set[str]) -> tuple[str, bool]:
    """Return the language of a paragraph or sentence, "und" where it cannot be told, and whether it is mixed."""
    if len(words) < _LEAST_PART and not any(letters.search(words) for letters in OWN_SCRIPTS.values()):
        return "und", False
    reliable, _, guesses = _ask_fast(_clean(words))
    guesses = [(code, percent) for code, percent in guesses if code in allowed]
    if not guesses:
        return "und", False
    mixed = len(guesses) > 1 and guesses[1][1] >= 10
    return (guesses[0][0] if reliable and not mixed else "und"), mixed


def _mixed(parts: tuple[LanguagePart, ...], hints: tuple[str, ...]) -> Language:
    letters: Counter[str] = Counter()
    for part in parts:
        letters[part.lang] += part.end - part.start
    code, most = letters.most_common(1)[0]
    share = most / letters.total()
    if share < _MAIN:
        code = next((hint for hint in hints if hint in letters), "und")
    return Language(code, round(share, 4) if code != "und" else 0.0, parts)

"""Who tells the language of a piece of text: pycld2, fast, and langdetect, the referee."""

from __future__ import annotations

import html
import json
import re
from functools import cache
from pathlib import Path
from typing import Any

from transform.languages import to_iso

_REFEREE_READS = 2_000
_ODD = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+|\S+@\S+\.\S+|(?<!\w)[@#]\w+")


# What a page or feed left of its mark-up: both detectors would read it as English.
_TAG, _ENTITY = re.compile(r"</?[a-zA-Z][^<>]{0,500}>"), re.compile(r"&#?\w{2,30};")


def clean(text: str) -> str:
    """Leave out addresses and mark-up, and what the fast detector refuses."""
    if "<" in text:
        text = _TAG.sub(" ", text)
    if "&" in text:
        text = _ENTITY.sub(lambda m: html.unescape(m.group()), text)
    if "://" in text or "@" in text or "www." in text or "#" in text:
        text = _ADDRESS.sub(" ", text)
    text = _ODD.sub(" ", text) if _ODD.search(text) else text
    if text.isupper():  # both detectors learned from small letters
        return (text.replace("İ", "i").replace("I", "ı") if re.search("[İĞŞ]", text) else text).lower()
    return text


def ask_fast(text: str) -> tuple[bool, int, list[tuple[str, int]]]:
    """Return whether pycld2 is sure, how many bytes of letters it read, and its languages with their percentages."""
    import pycld2

    try:
        reliable, size, found = pycld2.detect(text, isPlainText=True, bestEffort=True)
    except pycld2.error:  # a character it refuses
        return False, 0, []
    return reliable, size, [(to_iso(code), percent) for _, code, percent, _ in found if code != "un"]


@cache
def referee() -> Any:
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


def ask_slow(text: str) -> tuple[str, float]:
    """Return langdetect's language of a text, with its probability; "und", 0.0 where it has none."""
    from langdetect import LangDetectException

    detector = referee().create()
    detector.seed = 0
    detector.append(text[:_REFEREE_READS])
    try:
        best = detector.get_probabilities()[0]
    except (LangDetectException, IndexError):
        return "und", 0.0
    return to_iso(str(best.lang)), float(best.prob)

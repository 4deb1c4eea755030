"""What is material in an edit of a Japanese or Chinese sentence: its figures, its denials, and its words in Chinese characters and katakana.

Hiragana writes particles and endings, so that a change of it alone ("という" for "とされる") is none, but for a denial ("ない").
"""

from __future__ import annotations

import re
from collections import Counter
from difflib import SequenceMatcher

from core.text import fold
from transform.figures.characters_numbers import find_counts

CHARACTER = re.compile("[\u3041-\u30fe\u3400-\u4dbf\u4e00-\u9fff]")
LANGUAGES = frozenset({"ja", "zh"})
_WIDE = {code: chr(code - 0xFEE0) for code in (*range(0xFF10, 0xFF1A), *range(0xFF21, 0xFF3B), *range(0xFF41, 0xFF5B), 0xFF0E, 0xFF05)}  # fmt: skip
_WORD = re.compile(
    r"[\u30a1-\u30fa\u30fc]+|[\u3400-\u4dbf\u4e00-\u9fff々〇]|[^\W\d_\u3041-\u30fe\u3400-\u4dbf\u4e00-\u9fff]+|\d+"
)
_DENIED = re.compile(
    r"な(?:い|かっ|く(?!な))|ません|ず(?=[、に])|未(?!来|明|曾有)|没有?|沒有?|不(?![久断斷时時仅僅管同过過少])|并非|並非|否[认認定]|非(?=是|常(?!))"
)
# Verbs of saying, which editors put for each other, and what stands for nothing.
_SAYING = re.compile(
    r"述べ|語[っるり]|話[しす]|説明|発表|報告|明らか|指摘|伝え|報じ|表明|強調|言[っい]|表示|指出|称|稱|说|說|透露|宣布|宣佈|报道|報導|报告|强调|介绍"
)
_EMPTY = frozenset("的了在将將会會也又并並而则則就已有所以于於自从從起者等約约同日後后前上中下其")


def count_words(sentence: str) -> Counter[str]:
    """Return how often each word stands in a sentence: a Chinese character, a run of katakana or of letters, a number."""
    return Counter(_WORD.findall(fold(sentence).translate(_WIDE)))


def judge_characters(one: str, other: str) -> set[str]:
    """Return what is material in the change from one state of a sentence to the other; empty where it is cosmetic.

    Args:
        one: the sentence as it was.
        other: the sentence as it is.
    """
    before, after = (fold(sentence).translate(_WIDE) for sentence in (one, other))
    reasons = set()
    if _values(before) != _values(after):
        reasons.add("figure")
    if len(_DENIED.findall(before)) != len(_DENIED.findall(after)):
        reasons.add("negation")
    words = [_told(sentence) for sentence in (before, after)]
    if Counter(words[0]) != Counter(words[1]):
        changed = [
            word
            for tag, a, b, c, d in SequenceMatcher(None, words[0], words[1], autojunk=False).get_opcodes()
            if tag != "equal"
            for word in (*words[0][a:b], *words[1][c:d])
        ]
        if any(word not in _EMPTY for word in changed):
            reasons.add("words")
    return reasons


def _values(sentence: str) -> Counter[tuple[float, float | None]]:
    return Counter((n.value, n.upper) for n in find_counts(sentence, 0, len(sentence)) if not n.bare)


def _told(sentence: str) -> list[str]:
    numbers = [(n.start, n.end) for n in find_counts(sentence, 0, len(sentence)) if not n.bare]
    for start, end in reversed(numbers):
        sentence = f"{sentence[:start]} {sentence[end:]}"
    return [word for word in _WORD.findall(_SAYING.sub("", sentence)) if not word.isdigit()]

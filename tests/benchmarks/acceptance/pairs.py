"""What all kinds of error share: pairs, Turkish numbers, rules guarded by a cue in the Turkish."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random

DATA = Path(os.environ.get("DATELINE_EVAL", str(Path(__file__).parents[3] / "../shared/eval"))) / "mt"
END = re.compile(r"[.!?][\"'”’)]*$")


@dataclass(frozen=True)
class Pair:
    """A Turkish text and its true English translation (`key` names its first line)."""

    key: str
    tr: str
    en: str

    @property
    def low(self) -> str:
        """The Turkish in lower case, by the Turkish rule of the dotted i."""
        return tr_lower(self.tr)


@dataclass(frozen=True)
class Change:
    """One corrupted English text, and the sub-kind of its error."""

    sub: str
    target: str


def tr_lower(text: str) -> str:
    """Lower case with İ → i and I → ı."""
    return text.replace("İ", "i").replace("I", "ı").lower()


def load_pairs() -> list[Pair]:
    """All pairs of the corpus, in its order."""
    turkish = (DATA / "newstest2019-ref.tur.txt").read_text("utf-8").splitlines()
    english = (DATA / "newstest2019-src.eng.txt").read_text("utf-8").splitlines()
    rows = zip(turkish, english, strict=True)
    return [Pair(str(n), t.strip(), e.strip()) for n, (t, e) in enumerate(rows, 1)]


def words(text: str) -> list[str]:
    """The words of a text, in lower case."""
    return re.findall(r"[^\W_]+(?:['’-][^\W_]+)*", text.lower())


def put(text: str, start: int, end: int, new: str) -> str:
    """Text with [start:end] replaced; keeps a capital first letter, mends a/an before the new word."""
    if text[start:end][:1].isupper() and new:
        new = new[0].upper() + new[1:]
    head, tail = text[:start], text[end:]
    article = re.search(r"\b([Aa])(n?) $", head)
    if article and new:
        vowel = bool(re.match(r"[aeioAEIO]|8|11\b|18\b|un(?!i)|up|ul|hour|FBI|NBC|MSNBC|LSU", new)) and not re.match(
            r"one\b|Eu", new
        )
        head = head[: article.start()] + article.group(1) + ("n" if vowel else "") + " "
    return head + new + tail


UNITS = {
    "sıfır": 0,
    "bir": 1,
    "iki": 2,
    "üç": 3,
    "dört": 4,
    "dörd": 4,
    "beş": 5,
    "altı": 6,
    "yedi": 7,
    "sekiz": 8,
    "dokuz": 9,
    "on": 10,
    "yirmi": 20,
    "otuz": 30,
    "kırk": 40,
    "elli": 50,
    "altmış": 60,
    "yetmiş": 70,
    "seksen": 80,
    "doksan": 90,
    "yüz": 100,
    "ilk": 1,
    "yarı": 0.5,
    "yarım": 0.5,
    "buçuk": 0.5,
    "çeyrek": 0.25,
}
SCALES = {"bin": 1e3, "milyon": 1e6, "milyar": 1e9, "trilyon": 1e12}
EXACT = ("on", "yüz", "altı", "kırk", "bir", "bin", "yarı", "ilk", "yedi")
ORDINAL = r"(?:[ıiuü]?nc[ıiuü]\w*|'?[dt][ea]n?|[ea]r|s[ıiuü]\w{0,3}|l[ıi]k?)?$"


def _word_value(word: str) -> float | None:
    """The value of a Turkish number word with its suffixes."""
    for stem, value in UNITS.items():
        if word.startswith(stem) and re.match(ORDINAL if stem in EXACT else r"\w{0,6}$", word[len(stem) :]):
            return value
    return None


def _scale(word: str) -> float | None:
    """The factor of a Turkish scale word with its suffixes (not milyonlarca)."""
    for stem, value in SCALES.items():
        if (
            re.fullmatch(stem + r"(?:[ıiuünlkdteayşmf']|den|dan|inci|uncu|arlık|luk|lık){0,5}", word)
            and "erce" not in word
        ):
            return value
    return None


def tr_values(text: str) -> set[float]:
    """Every value that the Turkish states: raw figures, number words, and both with their scale."""
    found: set[float] = set()
    tokens = re.findall(r"\d+(?:[.,:]\d+)*|[^\W\d_]+", tr_lower(text))
    total, last = 0.0, False
    for token in tokens:
        scale = _scale(token)
        if scale and last:
            total *= scale
            found |= {total, scale}
            continue
        value: float | None = None
        if token[0].isdigit():
            last = False
            for piece in re.split(r":", token):
                found |= {float(x) for x in re.findall(r"\d+", piece)}
                if re.fullmatch(r"\d{1,3}(\.\d{3})+(,\d+)?", piece):
                    value = float(piece.replace(".", "").replace(",", "."))
                else:
                    value = float(re.sub(r"[.,](?=.*[.,])", "", piece).replace(",", "."))
                found.add(value)
        else:
            value = _word_value(token)
        if value is None:
            last = False
            continue
        total = total + value if last and value < (10 if total % 100 else 100) else value
        if last and value == 100 and 1 < total < 10:
            total *= 100
        found |= {value, total}
        last = True
    return found


@dataclass(frozen=True)
class Rule:
    """An English pattern, what may stand in its place, and the cue which the Turkish must have."""

    sub: str
    pattern: str
    news: Sequence[str]
    cue: str
    unless: str = r"(?!)"


def apply_rules(pair: Pair, rules: Sequence[Rule], rng: Random) -> Iterator[Change]:
    """One change per match of a rule; the Turkish must have the cue as often as the English the pattern."""
    for rule in rules:
        found = list(re.finditer(rule.pattern, pair.en))
        if not found or len(re.findall(rule.cue, pair.low)) < len(found) or re.search(rule.unless, pair.low):
            continue
        for match in found:
            new = match.expand(rng.choice(rule.news))
            target = put(pair.en, match.start(), match.end(), new)
            if not new:
                target = tidy(target)
            yield Change(rule.sub, target)


def tidy(text: str) -> str:
    """Spaces, commas and the first capital put right after something was taken out."""
    text = re.sub(r"\s+", " ", text).strip()
    text = re.sub(r" ([,.;!?])", r"\1", text)
    text = re.sub(r",\s*,", ",", text)
    text = re.sub(r",\s*([.!?])", r"\1", text)
    text = re.sub(r"^[,;]\s*", "", text)
    text = re.sub(r"\ba (?=[aeio]\w)", "a ", text)
    return re.sub(r"^([\"'“]?)([a-z])", lambda m: m.group(1) + m.group(2).upper(), text)

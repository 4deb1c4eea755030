"""A further script of errors, written by one who had read neither the check nor the other scripts.

Each function takes a true (source, target), a random generator and all pairs, and returns a wrong target, or None where the
pair offers no such error: one that a reader of the Turkish can see.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Sequence

Pair = tuple[str, str]
Corruption = Callable[[Pair, random.Random, Sequence[Pair]], str | None]

_NUMBER = re.compile(r"(?<![\w.,:/-])\d+(?:[.,]\d+)*(?![\w/:-]|[.,]\d)")
_SCALES = ("hundred", "thousand", "million", "billion", "trillion")
_UNITS = (
    ("dollars", "euros", "dolar"), ("euros", "dollars", "avro|euro"), ("pounds", "dollars", "sterlin|pound|paund"),
    ("$", "€", "dolar"), ("£", "$", "sterlin|pound|paund"), ("€", "£", "avro|euro"), ("kilometers", "miles", "kilometre|km"),
    ("miles", "kilometers", "mil"), ("meters", "feet", "metre"), ("feet", "meters", "fit|ayak|feet"), ("percent", "people", "yüzde|%"),
    ("tons", "kilograms", "ton"), ("pounds", "tons", "kilo|libre|pound"), ("years", "months", "yıl|sene|yaş"), ("months", "weeks", "ay"),
    ("weeks", "days", "hafta"), ("days", "hours", "gün"), ("hours", "minutes", "saat"), ("minutes", "seconds", "dakika"),
)  # fmt: skip
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    "January", "February", "March", "April", "June", "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_RISES = (
    ("increased", "decreased"), ("rose", "fell"), ("increase", "decrease"), ("higher", "lower"), ("more than", "less than"),
    ("at least", "at most"), ("up", "down"), ("grew", "shrank"), ("above", "below"), ("over", "under"), ("rise", "fall"),
    ("highest", "lowest"), ("gained", "lost"), ("minimum", "maximum"), ("increasing", "decreasing"), ("rising", "falling"),
)  # fmt: skip
_RISE_SOURCE = re.compile(
    r"art[ıat]|yüksel|azal|düş|aşkın|aşan|fazla|en az|en çok|üzeri|altı|kazan|kaybet|büyü|küçül|yüksek|düşük", re.I
)
_HEDGES = (
    (r"\ballegedly |\breportedly |\bapparently |\bpurportedly ", "", r"iddia|öne sür|ileri sür|sözde|bildir|belirt|göre|anlaşıl|görünüş|m[ıiuü]ş"),
    (r"\balleged ", "", r"iddia|öne sür|ileri sür|sözde"),
    (r"\b(?:alleges|alleged|claims|claimed|claiming) that ", "", r"iddia|öne sür|ileri sür|savun"),
    (r"\b(?:probably|possibly|likely|perhaps|maybe) ", "", r"muhtemel|olası|belki|galiba|herhalde|ihtimal|sanır|büyük olasılık"),
    (r"\b(?:may|might|could) have\b", "has", r"[ae]bil|olası|belki|muhtemel|ihtimal"),
    (r"\b(?:may|might) be\b", "is", r"[ae]bil|olası|belki|muhtemel|ihtimal"),
    (r"\b(?:may|might) ", "will ", r"[ae]bil|olası|belki|muhtemel|ihtimal"),
    (r"\bis (?:believed|thought|said|understood|expected|alleged|reported) to be\b", "is", r"inanıl|düşünül|sanıl|söylen|bekle|iddia|bildir|belirt|tahmin"),
    (r"\bare (?:believed|thought|said|understood|expected|alleged|reported) to be\b", "are", r"inanıl|düşünül|sanıl|söylen|bekle|iddia|bildir|belirt|tahmin"),
    (r"\b(?:suspected|presumed) ", "", r"şüphe|zanlı|sanıl|tahmin"),
    (r"^According to [^,]{3,60}, (\w)", r"\1", r"göre"),
    (r", according to [^,.]{3,60}(?=[.,])", "", r"göre"),
    (r"\b(?:seems|appears) to be\b", "is", r"gibi|görün|anlaşıl"),
)  # fmt: skip
_DROPS = (
    (r"\b(is|are|was|were|do|does|did|has|have|had|would|could|should|must) not\b", r"\1"),
    (r"\b(is|are|was|were|does|did|has|have|had|would|could|should)n['’]t\b", r"\1"),
    (r"\bdon['’]t\b", "do"), (r"\bcan(?:no|['’])t\b", "can"), (r"\bwon['’]t\b", "will"), (r"\bcannot\b", "can"), (r"\bwill not\b", "will"),
    (r"\bnever\b", "always"), (r"\bno longer\b", "still"), (r"\bnot only\b", "only"), (r"\bwithout\b", "with"), (r"\brefused to\b", "agreed to"),
    (r"\bdenied\b", "confirmed"), (r"\bfailed to\b", "managed to"), (r"\bNobody\b|\bNo one\b", "Everyone"), (r"\bnothing\b", "everything"),
)  # fmt: skip
_NEGATED_SOURCE = re.compile(
    r"değil|\byok|hiç|\w{2,}m[ae](?:d[ıi]|y[ae]|m[ıi]ş|z\b|z[ls]|yor|k[ts]|s[ıi]|n[ıi])|\w{2,}m[ıiuü]yor|s[ıiuü]z|ne\s.+\sne\s|reddet|yalanla|kaçın|başarısız|[ae]m[ae]", re.I
)  # fmt: skip
_ADDS = (
    (r"\b(is|are|was|were|has|have|had|will|would|should|can) (?!not|no\b|never|n't)(?=[a-z])", r"\1 not "),
    (r"\b(said|announced|confirmed|promised|agreed|decided) (?=that|to\b)", r"never \1 "),
    (r"\b(accepted|approved|supported|welcomed)\b", r"rejected"),
    (r"\bwith (?=the|a|his|her|their)", "without "),
)
_INVENTED = (
    "The opposition called the decision a mistake.", "Two of the men were arrested on the spot.", "He was later taken to a hospital.",
    "The company's shares closed lower.", "A second meeting is planned for the spring.", "Her lawyer declined to comment.",
    "Officials in the capital promised an inquiry.", "The road was closed to traffic all night.", "The police are looking for witnesses.",
    "Nobody has taken responsibility so far.", "Experts had warned of this for years.", "The team will travel home by bus.",
)  # fmt: skip


def _replace_one(text: str, pattern: str, new: str, rng: random.Random) -> str | None:
    found = list(re.finditer(pattern, text))
    if not found:
        return None
    match = rng.choice(found)
    changed = text[: match.start()] + match.expand(new) + text[match.end() :]
    return changed[:1].upper() + changed[1:]


def change_number(pair: Pair, rng: random.Random, pairs: Sequence[Pair]) -> str | None:
    """Put another number in the place of one that the Turkish writes in digits too."""
    found = [
        m for m in _NUMBER.finditer(pair[1]) if re.sub(r"\D", "", m[0]) in re.findall(r"\d+", pair[0].replace(".", ""))
    ]
    if not found:
        return None
    match = rng.choice(found)
    digits = list(match[0])
    places = [i for i, c in enumerate(digits) if c.isdigit()]
    way = rng.randrange(3)
    if way == 0 and len(places) > 1 and digits[places[0]] != digits[places[-1]] != "0":
        digits[places[0]], digits[places[-1]] = digits[places[-1]], digits[places[0]]
    elif way == 1:
        digits.insert(places[-1] + 1, str(rng.randint(0, 9)))
    else:
        place = rng.choice(places)
        digits[place] = str((int(digits[place]) + rng.randint(1, 8)) % 9 + 1)
    new = "".join(digits)
    return None if new == match[0] else pair[1][: match.start()] + new + pair[1][match.end() :]


def change_scale(pair: Pair, rng: random.Random, pairs: Sequence[Pair]) -> str | None:
    """Put another power of ten, in words or by noughts."""
    word = [s for s in _SCALES if re.search(rf"\d[\d.,]* {s}\b|\b(?:one|two|three|five|ten|a) {s}\b", pair[1])]
    if word:
        old = rng.choice(word)
        return re.sub(rf"\b{old}\b", rng.choice([s for s in _SCALES[1:] if s != old]), pair[1], count=1)
    found = [m for m in _NUMBER.finditer(pair[1]) if re.fullmatch(r"\d{1,3}(,000)+|\d{2,3}", m[0])]
    found = [m for m in found if re.sub(r"\D", "", m[0]) in re.findall(r"\d+", pair[0].replace(".", ""))]
    if not found:
        return None
    match = rng.choice(found)
    return pair[1][: match.start()] + match[0] + ",000" + pair[1][match.end() :]


def change_direction(pair: Pair, rng: random.Random, pairs: Sequence[Pair]) -> str | None:
    """Turn a rise or a bound beside a number round, where the Turkish tells one."""
    if not _RISE_SOURCE.search(pair[0]):
        return None
    found = []
    for one, other in _RISES:
        for old, new in ((one, other), (other, one)):
            for match in re.finditer(
                rf"\b{old}\b(?=(?: (?:by|to|from|about|nearly|almost|of|the|in|age|a))? ?[$£€]?\d)", pair[1]
            ):
                found.append((match, new))
    if not found:
        return None
    match, new = rng.choice(found)
    return pair[1][: match.start()] + new + pair[1][match.end() :]


def change_unit(pair: Pair, rng: random.Random, pairs: Sequence[Pair]) -> str | None:
    """Put another unit beside a number."""
    found = []
    for old, new, source in _UNITS:
        if not re.search(rf"(?:\b|\d)(?:{source})", pair[0].casefold()):
            continue
        pattern = rf"{re.escape(old)}(?=\d)" if old in "$£€" else rf"(?<=\d[ -]){old}\b"
        found += [(match, new) for match in re.finditer(pattern, pair[1])]
    if not found:
        return None
    match, new = rng.choice(found)
    return pair[1][: match.start()] + new + pair[1][match.end() :]


def change_date(pair: Pair, rng: random.Random, pairs: Sequence[Pair]) -> str | None:
    """Put another weekday, month, day or year."""
    found: list[tuple[re.Match[str], str]] = []
    for names in (_DAYS, _MONTHS):
        for name in names:
            if names is _MONTHS and name == "March" and not re.search(r"[Mm]art", pair[0]):
                continue
            found += [
                (m, rng.choice([n for n in names if n != name])) for m in re.finditer(rf"\b{name}\b(?!['’]s)", pair[1])
            ]
    for match in re.finditer(r"\b(?:19|20)\d\d\b", pair[1]):
        if match[0] in pair[0]:
            found.append((match, str(int(match[0]) + rng.choice((-10, -3, -1, 1, 2, 10)))))
    if not found:
        return None
    match, new = rng.choice(found)
    return pair[1][: match.start()] + new + pair[1][match.end() :]


_NAME = re.compile(r"(?<=[a-z,] )[A-Z][a-z]{3,}(?: [A-Z][a-z]{3,})?\b")
_NO_NAMES = {*_DAYS, *_MONTHS, "May", "The", "This", "That", "Internet", "Christmas", "Easter"}


def _names(pair: Pair) -> list[re.Match[str]]:
    folded = pair[0].casefold()
    return [
        m
        for m in _NAME.finditer(pair[1])
        if not set(m[0].split()) & _NO_NAMES and all(w.casefold() in folded for w in m[0].split())
    ]


def change_name(pair: Pair, rng: random.Random, pairs: Sequence[Pair]) -> str | None:
    """Put a name of another text in the place of one that the Turkish spells alike."""
    mine = _names(pair)
    for _ in range(20):
        others = _names(rng.choice(pairs))
        if mine and others:
            match, new = rng.choice(mine), rng.choice(others)[0]
            same = {w[:4].casefold() for w in new.split()} & {w[:4].casefold() for w in match[0].split()}
            if not same and len(new.split()) == len(match[0].split()) and new not in pair[1]:
                return pair[1][: match.start()] + new + pair[1][match.end() :]
    return None


def drop_negation(pair: Pair, rng: random.Random, pairs: Sequence[Pair]) -> str | None:
    """Take a negation out, where the Turkish has one."""
    if not _NEGATED_SOURCE.search(pair[0]):
        return None
    ways = [way for way in _DROPS if re.search(way[0], pair[1])]
    return _replace_one(pair[1], *rng.choice(ways), rng) if ways else None


def add_negation(pair: Pair, rng: random.Random, pairs: Sequence[Pair]) -> str | None:
    """Put a negation in."""
    ways = [way for way in _ADDS if re.search(way[0], pair[1])]
    return _replace_one(pair[1], *rng.choice(ways), rng) if ways else None


def remove_hedge(pair: Pair, rng: random.Random, pairs: Sequence[Pair]) -> str | None:
    """Make a fact of what the Turkish reports, alleges or thinks possible."""
    folded = pair[0].casefold()
    ways = [way for way in _HEDGES if re.search(way[0], pair[1]) and re.search(way[2], folded)]
    if not ways:
        return None
    pattern, new, _ = rng.choice(ways)
    return _replace_one(pair[1], pattern, new, rng)


def invent_sentence(pair: Pair, rng: random.Random, pairs: Sequence[Pair]) -> str | None:
    """Put a sentence in that the Turkish does not have: ours, or one of another text."""
    if rng.random() < 0.5:
        new = rng.choice(_INVENTED)
    else:
        new = rng.choice(pairs)[1]
        if not 40 <= len(new) <= 120 or new == pair[1]:
            return None
    return f"{pair[1]} {new}" if rng.random() < 0.7 else f"{new} {pair[1]}"


KINDS: dict[str, Corruption] = {
    "number": change_number,
    "scale": change_scale,
    "sign": change_direction,
    "unit": change_unit,
    "date": change_date,
    "name": change_name,
    "negation_dropped": drop_negation,
    "negation_added": add_negation,
    "hedge": remove_hedge,
    "sentence_invented": invent_sentence,
}

"""Errors put into true translations, one kind a function: the words of style 1; see translation_check.py."""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from functools import lru_cache

Pair = tuple[str, str]
MONTHS = "January February March April June July August September October November December".split()
DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
WORDS = "two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty".split()
OPPOSITES = {
    "increased": "decreased", "increase": "decrease", "rose": "fell", "rise": "fall", "rising": "falling",
    "grew": "shrank", "up": "down", "higher": "lower", "more": "fewer", "above": "below", "gained": "lost",
    "decreased": "increased", "fell": "rose", "fall": "rise", "falling": "rising", "lower": "higher",
    "over": "under", "down": "up", "dropped": "climbed", "gain": "loss", "loss": "gain", "profit": "loss",
    "less": "more", "fewer": "more", "declined": "rose", "lost": "gained", "reduce": "raise",
}  # fmt: skip
UNITS = {
    "dollars": "euros", "dollar": "euro", "euros": "dollars", "pounds": "dollars", "miles": "kilometers",
    "mile": "kilometer", "kilometers": "miles", "feet": "meters", "inches": "centimeters", "meters": "kilometers",
    "percent": "points", "tons": "kilograms", "tonnes": "kilograms", "hours": "minutes", "minutes": "seconds",
    "days": "weeks", "weeks": "months", "months": "years", "years": "months", "year": "month", "mph": "knots",
    "hour": "day", "week": "year", "kilograms": "tonnes", "cents": "dollars",
}  # fmt: skip
PLACES = {
    "Russia": "China", "Russian": "Chinese", "China": "Japan", "Chinese": "Indian", "Britain": "Canada",
    "American": "German", "U.S.": "French", "US": "Iran", "Germany": "Spain", "German": "Polish",
    "France": "Italy", "French": "Greek", "London": "Vienna", "Washington": "Ottawa", "Europe": "Africa",
    "Scotland": "Norway", "Indonesia": "Malaysia", "North Korea": "Vietnam", "Moscow": "Kyiv", "UK": "EU",
    "Israel": "Egypt", "Syria": "Lebanon", "Iraq": "Kuwait", "Spain": "Portugal", "Japan": "Thailand",
    "Paris": "Berlin", "Trump": "Macron", "Putin": "Biden", "Kavanaugh": "Gorsuch", "Macedonia": "Bulgaria",
}  # fmt: skip
NAMES = [
    "Sarkozy",
    "Petrov",
    "Anderson",
    "Yamamoto",
    "Lindqvist",
    "O'Brien",
    "Fernandez",
    "Kowalski",
    "Ahmadi",
    "Novak",
]
MONTH = "(?:" + "|".join(m[:3] for m in MONTHS) + ")[a-z]*"
AUX = r"\b(is|are|was|were|will|would|can|could|should|has|have|had|did|does|do|must|may|might)\b"
NEGATIONS = [
    (r"\b(is|are|was|were|has|have|had|did|does|do|could|would|should|must)n['’]t\b", r"\1"),
    (r"\bcan['’]t\b", "can"), (r"\bwon['’]t\b", "will"), (r"\bcannot\b", "can"), (r"\b(not|never) ", ""),
]  # fmt: skip
SAID = r"(?:said|says|claimed|claims|alleged|alleges|added|told \w+|insisted|argued|stated|noted|reported)"
WHO = r"(?:[Hh]e|[Ss]he|[Tt]hey|(?:(?:Mr|Mrs|Ms|Dr)\.? )?[A-Z][\w'-]+(?: [A-Z][\w'-]+){0,3})"
# What is taken away; the rest stays a sentence. Attribution at the end, at the head, "according to", words of doubt.
ATTRIBUTIONS = [
    (rf",(?P<q>[\"'”]?) (?:{WHO} {SAID}|{SAID} {WHO})(?=[.]\Z)", r"\g<q>"),
    (rf"\A{WHO} {SAID} that (?=\w)", ""), (rf"\A{WHO} {SAID} (?=the |there |it |he |she |they |his |her )", ""),
    (r",? according to [^,.]+(?=[.]\Z)", ""), (r"\AAccording to [^,.]+, ", ""), (rf"\A{WHO} {SAID}: (?=\W?\w)", ""),
    (r"\b(is|are|was|were) (?:said|reported|alleged) to (?:be|have been)\b", r"\1"),
]  # fmt: skip
MODAL = r"\b(?:may|might|could|can|would|should|likely|possib\w+|probabl\w+|perhaps|if)\b"
DOUBTS = [
    (r"\b(?:allegedly|reportedly|apparently|supposedly|possibly|probably|perhaps|purportedly|presumably) ", ""),
    (r"\b(?<!more )(?<!less )(?<!so )likely (?!to\b)", ""), (r"\b(?:alleged|suspected|so-called) (?=\w)", ""),
    (r"\b(is|are|was|were) (?:believed|thought|expected|likely) to be\b", r"\1"),
    # Only where it is the one word of possibility: where another stays, the source cannot tell which of them went.
    (rf"\A((?:(?!{MODAL}).)*)\b(?:may|might|could) (?!have\b)(?=(?:(?!{MODAL}).)*\Z)", r"\1will "),
]  # fmt: skip
# An error that the source cannot show is no error of the check: the Turkish must have some word of saying or doubting.
# The lists are wider than the check's own, so that they do not spare it anything.
TURKISH_SAYS = re.compile(
    r"söyle|\bded|\bdiy|\bdem|\bder|belirt|açıkla|bildir|aktar|ifade|vurgula|duyur|kaydet|göre|iddia|sür|itiraf|savun|ekle|"
    r"konuş|yanıt|cevap|anlat|yaz|haber|uyar|dile|seslen|hitap|diyen|yorum|rapor|paylaş|sözleri|dikkat çek|altını çiz",
    re.IGNORECASE,
)
TURKISH_DOUBTS = re.compile(
    r"[ae]bil|belki|muhtemel|olas[ıi]|ihtimal|galiba|herhalde|san[ıi]|görün|bekle|potansiyel|iddia|söylen|bildir|sözde|"
    r"anlaş[ıi]l|tahmin|düşün|inan|şüphe|sür[üd]|göre|gibi|zan|umul|mümkün|aday|belli",
    re.IGNORECASE,
)


def number(pair: Pair, rng: random.Random, _: list[Pair]) -> str | None:
    """Change one digit of a number, or one number word."""
    found = list(re.finditer(r"(?<![A-Za-z\d-])\d[\d,.]*\d|(?<![A-Za-z\d-])\d(?![\d\w])", pair[1]))
    words = list(re.finditer(r"\b(" + "|".join(WORDS) + r")\b", pair[1]))
    if found and (not words or rng.random() < 0.85):
        m = rng.choice(found)
        at = m.start() + rng.choice([i for i, c in enumerate(m.group()) if c.isdigit()])
        new = rng.choice([d for d in "123456789" if d != pair[1][at]])
        return pair[1][:at] + new + pair[1][at + 1 :]
    if words:
        m = rng.choice(words)
        return pair[1][: m.start()] + rng.choice([w for w in WORDS if w != m.group()]) + pair[1][m.end() :]
    return None


def scale(pair: Pair, rng: random.Random, _: list[Pair]) -> str | None:
    """Change thousand, million, billion, or shift a number by a factor of ten or a thousand."""
    text = pair[1]
    m = re.search(r"\b(thousand|million|billion|trillion)\b", text)
    if m:
        new = rng.choice([w for w in ("thousand", "million", "billion") if w != m.group()])
        return text[: m.start()] + new + text[m.end() :]
    m = re.search(r"(\d)(m|bn)\b", text)
    if m:
        return text[: m.start(2)] + {"m": "bn", "bn": "m"}[m.group(2)] + text[m.end() :]
    m = re.search(r"(?<![\w.,])\d{1,3},\d{3}(?![\w,])", text)
    if m:
        return text[: m.start()] + m.group() + ",000" + text[m.end() :]
    m = re.search(r"(?<![\w.,])\d\.\d(?![\w.])", text)
    if m:
        return text[: m.start()] + m.group().replace(".", "") + text[m.end() :]
    # Not in a time, a score, a date or a name that holds a number ("007"): no engine writes "12 thousand:55".
    m = re.search(rf"(?<![\w.,:$-])[1-9]\d{{1,2}}(?![\w.,:-])(?!(?:st|nd|rd|th)? (?:of )?{MONTH})", text)
    return text[: m.end()] + rng.choice(["0", " thousand", " million"]) + text[m.end() :] if m else None


def sign(pair: Pair, rng: random.Random, _: list[Pair]) -> str | None:
    """Turn a direction beside a number round, or put a minus before it."""
    text = pair[1]
    # "up to ten" has no "down to ten", and "over 24 hours" is no "more than": neither turns the meaning round.
    found = [m for m in re.finditer(r"\b(" + "|".join(OPPOSITES) + r")\b", text) if not re.match(
        r"(?:up|down) to|over (?:\d+|the|\w+) (?:hour|minute|day|week|month|year)", text[m.start() :]) and re.match(
        r"(?: \w+)? (?:by|to|than|from|of|about|nearly|almost)?(?: \w+)? ?[$£€]?\d", text[m.end() :])]  # fmt: skip
    if found:
        m = rng.choice(found)
        return text[: m.start()] + OPPOSITES[m.group()] + text[m.end() :]
    m2 = re.search(r"(?<![\w.,$£€/:'-])\d+(?:\.\d+)?(?= (?:percent|per cent|degrees|points|million)|%)", text)
    return text[: m2.start()] + "-" + text[m2.start() :] if m2 else None


def unit(pair: Pair, rng: random.Random, _: list[Pair]) -> str | None:
    """Change a currency or measure that stands after or before a number."""
    text = pair[1]
    found = [(m.start(1), m.end(1), UNITS[m.group(1)]) for m in re.finditer(
        r"(?:\d|million|billion|thousand|hundred|" + "|".join(WORDS) + r")[ -](" + "|".join(UNITS) + r")\b", text)]  # fmt: skip
    found += [
        (m.start(), m.end(), {"$": "€", "£": "$", "€": "£"}[m.group()]) for m in re.finditer(r"[$£€](?=\d)", text)
    ]
    if not found:
        return None
    start, end, new = rng.choice(found)
    return text[:start] + new + text[end:]


def date(pair: Pair, rng: random.Random, _: list[Pair]) -> str | None:
    """Change a month, a weekday or a year."""
    found = list(re.finditer(r"\b(" + "|".join(MONTHS + DAYS) + r")\b|\b(?:19|20)\d\d\b", pair[1]))
    if not found:
        return None
    m = rng.choice(found)
    if m.group() in MONTHS:
        new = rng.choice([x for x in MONTHS if x != m.group()])
    elif m.group() in DAYS:
        new = rng.choice([x for x in DAYS if x != m.group()])
    else:
        new = str(int(m.group()) + rng.choice([-10, -3, -1, 1, 2, 10]))
    return pair[1][: m.start()] + new + pair[1][m.end() :]


@lru_cache(maxsize=1)
def lowered_words(texts: tuple[str, ...]) -> frozenset[str]:
    """Return the words that stand without a capital in some text."""
    return frozenset(w for text in texts for w in re.findall(r"\b[a-z]{3,}\b", text))


def name(pair: Pair, rng: random.Random, pairs: list[Pair]) -> str | None:
    """Put another person or place where the source's stands."""
    found = list(re.finditer(r"\b(" + "|".join(map(re.escape, PLACES)) + r")(?!\w)", pair[1]))
    if found and rng.random() < 0.5:
        m = rng.choice(found)
        return pair[1][: m.start()] + PLACES[m.group()] + pair[1][m.end() :]
    small = lowered_words(tuple(p[1] for p in pairs))
    own = [
        m for m in re.finditer(r"\b[A-Z][a-z]{3,}\b", pair[1])
        if m.group().lower() not in small and re.search(rf"\b{m.group()}(?:['’]|\b)", pair[0])
    ]  # fmt: skip
    if not own:
        return None
    m = rng.choice(own)
    other = rng.choice(pairs)
    # A name is a word that is nowhere written small: "High" or "State" in another's place is no swapped name.
    pool = [
        w for w in re.findall(r"\b[A-Z][a-z]{3,}\b", other[1])
        if w.lower() not in small and w in other[0] and w not in pair[0]
    ]  # fmt: skip
    new = rng.choice(pool) if pool and rng.random() < 0.6 else rng.choice(NAMES)
    return re.sub(rf"\b{m.group()}\b", new, pair[1])


def negation_dropped(pair: Pair, rng: random.Random, _: list[Pair]) -> str | None:
    """Take a negation away."""
    found = [(m, p, r) for p, r in NEGATIONS for m in re.finditer(p, pair[1])]
    if not found or "not only" in pair[1]:
        return None
    m, pattern, repl = rng.choice(found)
    return pair[1][: m.start()] + re.sub(pattern, repl, m.group()) + pair[1][m.end() :]


def negation_added(pair: Pair, rng: random.Random, _: list[Pair]) -> str | None:
    """Put "not" after a verb that takes it."""
    found = [m for m in re.finditer(AUX, pair[1]) if not re.match(r" (?:not|never|no)\b|n['’]", pair[1][m.end() :])]
    if not found:
        return None
    m = rng.choice(found)
    return pair[1][: m.end()] + " not" + pair[1][m.end() :]


def hedge(pair: Pair, rng: random.Random, _: list[Pair]) -> str | None:
    """Take an attribution or a doubt away that the source has too."""
    found = [
        (m, p, r)
        for patterns, shown in ((ATTRIBUTIONS, TURKISH_SAYS), (DOUBTS, TURKISH_DOUBTS)) if shown.search(pair[0])
        for p, r in patterns for m in re.finditer(p, pair[1])
    ]  # fmt: skip
    if not found:
        return None
    m, _, repl = rng.choice(found)
    changed = pair[1][: m.start()] + m.expand(repl) + pair[1][m.end() :]
    return changed[:1].upper() + changed[1:]


def sentence_invented(pair: Pair, rng: random.Random, pairs: list[Pair]) -> str | None:
    """Add a sentence of another pair."""
    other = rng.choice(pairs)[1]
    return None if len(other) < 25 else rng.choice([f"{pair[1]} {other}", f"{other} {pair[1]}"])


KINDS: dict[str, Callable[[Pair, random.Random, list[Pair]], str | None]] = {
    "number": number, "scale": scale, "sign": sign, "unit": unit, "date": date, "name": name,
    "negation_dropped": negation_dropped, "negation_added": negation_added, "hedge": hedge,
    "sentence_invented": sentence_invented,
}  # fmt: skip

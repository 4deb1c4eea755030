"""Errors put into true translations, one kind a function: the words of style 3, of the kinds that a reader of wires dreads.

Written before the check was changed for them, and apart from styles 1 and 2: figures mistyped, days and months exchanged,
one well-known person, given name, capital or currency for another. Denials, hedges and roles are left to those styles.
"""

from __future__ import annotations

import itertools
import random
import re
from collections.abc import Callable
from functools import lru_cache

Pair = tuple[str, str]
MONTHS = "January February March April May June July August September October November December".split()
DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
CAPITALS = (
    "Seoul Tokyo Beijing Moscow Pyongyang Kyiv London Paris Berlin Washington Ankara Brussels Rome Madrid Warsaw Tehran "
    "Ottawa Canberra Delhi Jakarta Vienna Athens Stockholm Minsk"
).split()
COUNTRIES = (
    "Russia China Japan Ukraine Germany France Britain Turkey Iran Israel Syria Iraq Italy Spain Poland Canada Mexico Brazil "
    "India Indonesia Australia Greece Egypt Norway Sweden Finland Belarus Vietnam Mongolia Hungary Scotland Ireland"
).split()
PEOPLES = (
    "Russian Chinese Japanese Ukrainian German French British Turkish Iranian Israeli Syrian Iraqi Italian Spanish Polish "
    "Canadian Mexican Brazilian Indian Indonesian Australian Greek Egyptian Norwegian Swedish Finnish American Scottish Irish"
).split()
LEADERS = (
    "Putin Zelensky Kim Lee Trump Biden Xi Macron Merkel Lavrov Shoigu Erdogan Lukashenko Moon Yoon Abe Obama Clinton "
    "Johnson May Corbyn Medvedev Blinken Rubio Pompeo Peskov Netanyahu"
).split()
GIVEN = (
    "John David Michael James Robert William Richard Thomas Mark Paul Daniel Peter George Kevin Brian Steven Andrew Mary "
    "Sarah Anna Emma Elizabeth Christine Linda Susan Laura Jennifer Maria Alexander Sergei Vladimir Dmitry Andrei Ivan "
    "Alexei Nikolai Olga Natalia Viktor Yuri Jong Min Sung Mehmet Ahmet Mustafa"
).split()
SURNAMES = (
    "Ivanov Petrov Smirnov Kuznetsov Park Choi Jung Kang Tanaka Suzuki Sato Wang Zhang Liu Smith Brown Miller Davis Wilson "
    "Taylor Moore Yilmaz Kaya Demir Schmidt Weber Dubois Moreau Rossi Garcia Kowalczyk Nowak"
).split()
NOT_SURNAMES = frozenset("The This That They There These When While With And But For From Mr Mrs Ms Dr Sir".split())
CURRENCIES = {"$": "€", "€": "£", "£": "¥"}
MEASURES = {
    "kilometers": "miles", "kilometres": "miles", "kilometer": "mile", "kilometre": "mile", "km": "miles", "miles": "kilometers",
    "mile": "kilometer", "meters": "yards", "metres": "feet", "feet": "metres", "foot": "metre", "inches": "feet",
    "dollars": "rubles", "dollar": "won", "euros": "lira", "pounds": "dollars", "rubles": "dollars", "won": "yen",
    "yuan": "won", "lira": "dollars", "tons": "kilograms", "tonnes": "pounds", "barrels": "tonnes", "liters": "gallons",
    "seconds": "hours", "minutes": "seconds", "hours": "minutes", "days": "hours", "weeks": "years", "months": "weeks",
    "years": "weeks", "hour": "minute", "day": "year", "week": "day", "month": "year", "year": "week", "mph": "km/h",
    "cents": "dollars", "degrees": "metres", "kilograms": "tons", "acres": "square miles", "hectares": "acres",
}  # fmt: skip
RISES = {
    "rose": "fell", "rise": "fall", "rises": "falls", "risen": "fallen", "rising": "falling", "increase": "decrease",
    "increased": "decreased", "increases": "decreases", "increasing": "decreasing", "grew": "contracted", "growth": "contraction",
    "growing": "declining", "gained": "shed", "gains": "losses", "climbed": "dropped", "jumped": "plunged", "soared": "sank",
    "surged": "slumped", "raised": "cut", "raise": "cut", "higher": "lower", "up": "down", "more than": "less than",
    "over": "under", "above": "below", "at least": "at most", "expanded": "shrank", "doubled": "halved", "won": "lost",
    "victory": "defeat", "win": "lose", "better": "worse", "improved": "worsened", "strengthened": "weakened",
    "accepted": "rejected", "approved": "rejected", "profit": "loss", "opened": "closed",
}  # fmt: skip
FALLS = {
    "fell": "rose", "fall": "rise", "falls": "rises", "fallen": "risen", "falling": "rising", "decrease": "increase",
    "decreased": "increased", "dropped": "climbed", "drop": "jump", "declined": "increased", "decline": "increase",
    "declining": "growing", "reduced": "raised", "reduce": "raise", "cut": "raised", "cuts": "increases", "lower": "higher",
    "down": "up", "less than": "more than", "fewer than": "more than", "under": "over", "below": "above", "lost": "won",
    "defeat": "victory", "defeated": "lost to", "lose": "win", "worse": "better", "weaker": "stronger", "loss": "profit",
    "closed": "opened", "rejected": "approved", "slowed": "accelerated", "losing": "winning",
}  # fmt: skip
TR_RISES = re.compile(
    r"art[ıiart]|artt|artış|artan|yüksel|büyü|çoğal|tırman|zam|çıkar|çıktı|çıkt|fazla|üzerin|üstün|aş(?:tı|kın|an)|en az|kazan|yendi|"
    r"galib|zafer|iyi|geliş|düzel|güçl|kabul|onay|kâr|kar\b|iki katına|açıl|açtı",
    re.IGNORECASE,
)
TR_FALLS = re.compile(
    r"azal|düş|geril|küçül|daral|indir|indi|kes(?:in|ti)|yavaşla|iniş|daha az|[dt][ae]n az|altın|kaybe|kayıp|kayb|yenil|mağlu|"
    r"kötü|zayıf|zarar|kapat|kapan|redde|reddi|yendi",
    re.IGNORECASE,
)
# "won't", "grew up", "rose garden", "over the years", "up to date": no direction of the sentence.
NO_TURN = re.compile(
    r"(?:won['’]t|(?:up|down|over|under) (?!\d|[$£€]|(?:\w+ )?(?:per ?cent|%)|from \d|by \d|nearly|about|almost|a (?:hundred|thousand|million))|"
    r"(?:above|below) (?!\d|[$£€])|(?:opened|closed|cut|cuts|lost|lose|losing|win|won|fall|fell|drop|dropped|raise|raised|rise|rose)"
    r"[ -](?:up|off|out|over|in|into|to|his|her|their|its|my|the|a|an|down|on|under|short|asleep|ill|away|behind|back)\b)"
)
STRANGERS = [
    "The ferry service will resume once the harbor has been dredged.",
    "Officials in the province said the harvest had been the best in a decade.",
    "A new exhibition of ceramics opens at the national gallery this weekend.",
    "The carmaker recalled thousands of vehicles because of a faulty seat belt.",
    "Firefighters brought the blaze at the paper mill under control before noon.",
    "The airline plans to add two daily flights to the coast next summer.",
    "Scientists have identified a previously unknown species of frog in the rainforest.",
    "Teachers in several cities walked out over pay and working conditions.",
    "The choir has been rehearsing in an empty warehouse since the theater closed.",
    "Snow forced the closure of the mountain pass for the third day in a row.",
    "The prosecutor asked for more time to study the bank records.",
    "Residents have collected signatures against the planned motorway.",
]  # fmt: skip


def _put(text: str, match: re.Match[str], new: str) -> str:
    changed = text[: match.start()] + new + text[match.end() :]
    return changed[:1].upper() + changed[1:]


def _pick(text: str, found: list[tuple[re.Match[str], str]], rng: random.Random) -> str | None:
    if not found:
        return None
    match, new = rng.choice(found)
    return _put(text, match, new) if new != match.group() else None


def number(pair: Pair, rng: random.Random, _: list[Pair]) -> str | None:
    """Mistype a figure: one digit changed, two neighbours exchanged, one typed twice or left out."""
    text = pair[1]
    found = list(re.finditer(r"(?<![\w.,:/-])\d(?:[\d,.]*\d)?(?!\w|[:/-]\d)", text))
    if not found:
        return None
    match = rng.choice(found)
    old = match.group()
    digits = [i for i, c in enumerate(old) if c.isdigit()]
    ways = [old[:i] + str((int(old[i]) + rng.choice([1, 2, 3])) % 10) + old[i + 1 :] for i in digits[-2:] if old != "9"]
    ways += [
        old[:a] + old[b] + old[a] + old[b + 1 :]
        for a, b in itertools.pairwise(digits)
        if b == a + 1 and old[a] != old[b] and old[b] != "0"
    ]
    if old.isdigit() and len(old) in (2, 3):
        ways += [old + old[-1], old[:-1]]
    ways = [w for w in ways if not w.startswith("0")]
    return _put(text, match, rng.choice(ways)) if ways else None


def scale(pair: Pair, rng: random.Random, _: list[Pair]) -> str | None:
    """Exchange million and billion, lose a thousand, or move a point."""
    text = pair[1]
    swap = {"thousand": "million", "million": "billion", "billion": "million", "trillion": "billion"}
    found = [(m, swap[m.group()]) for m in re.finditer(r"\b(?:thousand|million|billion|trillion)\b", text)]
    found += [(m, "") for m in re.finditer(r"(?<=\d) (?:thousand|million|billion)\b", text)]
    found += [(m, {"m": "bn", "bn": "m"}[m.group()]) for m in re.finditer(r"(?<=\d)(?:m|bn)\b", text)]
    found += [(m, "") for m in re.finditer(r"(?<=\d),000(?![\d,])", text)]
    found += [(m, m.group().replace(",", ".")) for m in re.finditer(r"(?<![\w.,])\d{1,3},(?!000)\d{3}(?![\d,])", text)]
    found += [(m, "") for m in re.finditer(r"(?<=\d)\.(?=\d (?:percent|per cent|million|billion)|\d%)", text)]
    return _pick(text, found, rng)


def sign(pair: Pair, rng: random.Random, _: list[Pair]) -> str | None:
    """Turn a direction that the Turkish tells, or lose or add a minus."""
    text = pair[1]
    found = [
        (m, new)
        for words, shown in ((RISES, TR_RISES), (FALLS, TR_FALLS))
        if shown.search(pair[0])
        for old, new in words.items()
        for m in re.finditer(rf"(?<![\w-]){old}(?![\w'’-])", text)
        if not NO_TURN.match(text, m.start())
    ]
    found += [(m, "") for m in re.finditer(r"\b[Mm]inus (?=\d)|(?<![\w)])[-−](?=\d)", text)]
    found += [
        (m, "-" + m.group())
        for m in re.finditer(r"(?<![\w.,$£€:/-])\d+(?:\.\d+)?(?=%| percent| per cent| degrees)", text)
    ]
    return _pick(text, found, rng)


def unit(pair: Pair, rng: random.Random, _: list[Pair]) -> str | None:
    """Lose a percent, or name another currency or measure."""
    text = pair[1]
    numbered = r"(?:(?<=\d)|(?<=million)|(?<=billion)|(?<=thousand)|(?<=hundred)|(?<=two)|(?<=three)|(?<=four)|(?<=five)|(?<=six)|(?<=ten))"
    words = "|".join(sorted(MEASURES, key=len, reverse=True))
    found = [(m, m.group(1) + MEASURES[m.group(2)]) for m in re.finditer(rf"{numbered}([ -])({words})\b", text)]
    found += [(m, CURRENCIES[m.group()]) for m in re.finditer(r"[$£€](?=\d)", text)]
    found += [(m, "") for m in re.finditer(r"(?<=\d)(?: percent| per cent|%)(?! point)", text)]
    return _pick(text, found, rng)


def date(pair: Pair, rng: random.Random, _: list[Pair]) -> str | None:
    """Exchange the digits of a day, or name another day, month or year."""
    text = pair[1]
    month = "(?:" + "|".join(m[:3] for m in MONTHS) + r")[a-z]*\.?"
    found: list[tuple[re.Match[str], str]] = []
    for m in re.finditer(
        rf"(?<={{}} )\d{{1,2}}(?!\d|[:.,]\d)".replace("(?<={} )", rf"(?:(?<=[a-z] )|(?<=[a-z]\. ))"), text
    ):
        if re.search(rf"{month} \Z", text[: m.start()]):
            day = m.group()
            other = (
                day[::-1] if len(day) == 2 and day[::-1] != day and 0 < int(day[::-1]) < 32 and day[1] != "0" else ""
            )
            found.append((m, other or str(int(day) % 28 + 1)))
    found += [(m, str(int(m.group()) % 28 + 1)) for m in re.finditer(rf"\b\d{{1,2}}(?= {month})", text)]
    for words in (MONTHS, DAYS):
        for m in re.finditer(r"\b(?:" + "|".join(words) + r")\b", text):
            if m.group() not in ("May", "March") or re.match(r",? \d", text[m.end() :]):
                found.append((m, words[(words.index(m.group()) + rng.choice([1, 2, 3])) % len(words)]))
    found += [
        (m, str(int(m.group()) + rng.choice([-1, 1, 10, -10])))
        for m in re.finditer(r"\b(?:19|20)\d\d\b(?![s,]\d|s)", text)
    ]
    return _pick(text, found, rng)


@lru_cache(maxsize=1)
def small_words(texts: tuple[str, ...]) -> frozenset[str]:
    """Return the words that stand without a capital in some text."""
    return frozenset(w for text in texts for w in re.findall(r"\b[a-z]{3,}\b", text))


def name(pair: Pair, rng: random.Random, pairs: list[Pair]) -> str | None:
    """Name another capital, country, people, leader, given name or family name."""
    text = pair[1]
    found: list[tuple[re.Match[str], str]] = []
    for words in (CAPITALS, COUNTRIES, PEOPLES, LEADERS, GIVEN):
        for m in re.finditer(r"(?<![\w-])(?:" + "|".join(words) + r")(?![\w-])", text):
            if m.group() != "May" or "May," in text:
                others = [w for w in words if w != m.group() and w not in text and w[:4] not in pair[0]]
                found.append((m, rng.choice(others)))
    if not found or rng.random() < 0.4:
        small = small_words(tuple(p[1] for p in pairs))
        for m in re.finditer(r"(?<=[a-z] )[A-Z][a-z]{3,}\b", text):
            if m.group().lower() not in small and re.search(rf"\b{m.group()}\b", pair[0]):
                found.append((m, rng.choice(SURNAMES)))
    if not found:
        return None
    match, new = rng.choice(found)
    return re.sub(rf"(?<![\w-]){re.escape(match.group())}(?![\w-])", new, text)


def sentence_invented(pair: Pair, rng: random.Random, pairs: list[Pair]) -> str | None:
    """Put a sentence of another text at the end or at the head."""
    other = rng.choice(STRANGERS) if rng.random() < 0.5 else rng.choice(pairs)[1]
    if len(other) < 30 or not re.search(r"[.!?][\"”']?\Z", pair[1]):
        return None
    return f"{pair[1]} {other}" if rng.random() < 0.7 else f"{other} {pair[1]}"


KINDS: dict[str, Callable[[Pair, random.Random, list[Pair]], str | None]] = {
    "number": number, "scale": scale, "sign": sign, "unit": unit, "date": date, "name": name,
    "sentence_invented": sentence_invented,
}  # fmt: skip

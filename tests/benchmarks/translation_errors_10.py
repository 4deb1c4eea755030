"""Errors of translation, tenth script: written from the requirement alone, by one who had seen nothing of the check.

`KINDS` names each kind's function: (pair, rng, pairs) -> the English with one error of that kind, or None. The Turkish is
looked at only to be sure that the change is an error: that a name or a hedge is there too.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable

Pair = tuple[str, str]
Edit = tuple[int, int, str]
Table = dict[str, str | list[str]]
_CARDINALS = "two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty ninety".split()
_COUNT = rf"(?:\d[\d.,]*|a|an|one|{'|'.join(_CARDINALS)}|few|several|many|hundred|thousand|million)"
_NUMBER = re.compile(r"(?<![\w.,:/$£€-])[$£€]?(\d+(?:[.,]\d+)*)(?![\w:/]|[.,]\d)")


def _apply(text: str, edits: list[Edit], rng: random.Random) -> str | None:
    """Make one of the edits, with a capital where the text had one."""
    if not edits:
        return None
    start, end, new = rng.choice(edits)
    head, tail = text[:start], text[end:]
    if new and text[start].isupper():
        new = new[0].upper() + new[1:]
    if not new:
        starts = not head or bool(re.search(r"[.!?:\"“] ?$", head))
        tail = tail.lstrip(", ") if starts else tail.lstrip() if head[-1:] in " (" else tail
        tail = tail[:1].upper() + tail[1:] if starts and text[start].isupper() else tail
    return re.sub(r" (?=[.,;:?!])", "", head + new + tail)


def _found(pattern: str, text: str, new: str) -> list[Edit]:
    """Return the edits that put the new text in place of each match, or of its first group."""
    return [(*m.span(1 if m.re.groups else 0), new) for m in re.finditer(pattern, text, re.IGNORECASE)]


def _words(text: str, others: Table, rng: random.Random, before: str = "") -> list[Edit]:
    """Return the edits that put another word (or one of several) in place of a word of the table."""
    edits = []
    for word, other in others.items():
        new = other if isinstance(other, str) else rng.choice(other)
        edits += _found(rf"{before}(?<![\w'’-])({word})(?![\w'’-])", text, new)
    return edits


def _unless(text: str, edits: list[Edit], left: str = "^[^ ]^", right: str = "^[^ ]^") -> list[Edit]:
    """Return the edits that stand neither after the one pattern nor before the other."""
    return [e for e in edits if not re.search(left, text[: e[0]]) and not re.match(right, text[e[1] :])]


def _both(*pairs: tuple[str, str]) -> Table:
    """Return a table from each word to its opposite; what stands in (?!…) may not follow the word."""
    table: Table = {}
    for a, b in pairs:
        table.setdefault(a, b.split("(")[0])
        table.setdefault(b, a.split("(")[0])
    return table


def _ring(words: str) -> Table:
    """Return a table from each word of a list to the others."""
    every = words.split()
    return {word: [w for w in every if w != word] for word in every}


def number(pair: Pair, rng: random.Random, pairs: list[Pair]) -> str | None:
    """Change one digit of a figure, or one number word."""
    edits: list[Edit] = []
    for match in _NUMBER.finditer(pair[1]):
        digits = match.group(1)
        at = rng.choice([i for i, c in enumerate(digits) if c.isdigit()])
        new = rng.choice([d for d in "123456789" if d != digits[at]])
        edits.append((*match.span(1), digits[:at] + new + digits[at + 1 :]))
    return _apply(pair[1], edits + _words(pair[1], _ring(" ".join(_CARDINALS)), rng), rng)


_SCALES = {
    **_ring("thousand million billion trillion"),
    **_ring("dozens hundreds thousands millions billions"),
    "hundred": ["thousand", "million"],
}
_DAY_OR_YEAR = r"\b(1[5-9]|20)\d\d\b|\d(st|nd|rd|th|) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|(ber|ary|April|May|June|July|August|March|Oct\.|Sept\.) \d|\d \d|\d ?[ap]\.?m\b"


def scale(pair: Pair, rng: random.Random, pairs: list[Pair]) -> str | None:
    """Change a word of scale, or move a figure by a power of ten."""
    text = pair[1]
    edits = _words(text, _SCALES, rng)
    edits += _found(r"(?<=\d)bn\b", text, "m") + _found(r"(?<=\d)m\b", text, "bn") + _found(r"(?<=\d)k\b", text, "m")
    for match in _NUMBER.finditer(text):
        digits = match.group(1)
        around = text[max(0, match.start() - 11) : match.end() + 5]
        if re.fullmatch(r"\d+\.\d+", digits) and not re.match(r" ?[ap]\.?m\b", text[match.end() :]):
            edits.append((*match.span(1), digits.replace(".", "").lstrip("0")))
        elif re.fullmatch(r"\d{1,3}(,\d{3})+", digits):
            tenfold = f"{int(digits.replace(',', '')) * 10:,}"
            edits.append((*match.span(1), rng.choice([digits[:-4], digits + ",000", tenfold])))
        elif digits.isdigit() and int(digits) > 9 and not re.search(_DAY_OR_YEAR, around):
            edits.append((*match.span(1), f"{int(digits) * rng.choice([10, 100, 1000]):,}"))
    return _apply(text, edits, rng)


_SIGNS = _both(
    ("increase", "decrease"), ("increased", "decreased"), ("increases", "decreases"),
    ("increasing", "decreasing"), ("higher", "lower(?! [A-Z])"), ("a gain", "a loss"), ("gains", "losses"), ("profit", "loss"),
    ("growth", "decline"), ("grew(?! up)", "shrank"), ("won", "lost"), ("to win", "to lose"), ("will win", "will lose"), ("winning", "losing(?! sleep)"),
    ("above(?! all)", "below"), ("better", "worse"), ("best", "worst"), ("at least", "at most"), ("more than", "less than"),
    ("positive", "negative"), ("majority", "minority"), ("surplus", "deficit"), ("strengthen", "weaken"),
    ("highest", "lowest"), ("maximum", "minimum"), ("largest", "smallest"), ("victory", "defeat"),
    ("the rise", "the fall"), ("a rise", "a fall"), ("to rise", "to fall"), ("improve", "worsen"), ("improved", "worsened"),
    ("more", "less"), ("the most", "the least"),
)  # fmt: skip


def sign(pair: Pair, rng: random.Random, pairs: list[Pair]) -> str | None:
    """Turn the direction of a change, a comparison or a result, or the sign before a figure."""
    text = pair[1]
    edits = _unless(
        text,
        _words(text, _SIGNS, rng),
        rf"\b(once|any|no|and|or|thr?ice|to the|several|few|[mb]illions|\d|{'|'.join(_CARDINALS)}) $",
        r" or less",
    )
    edits += _found(r"(?<=\s)(minus |\+)(?=\d)", text, "-")
    moved = r"(?=\w+ (?:by|from|sharply|slightly|steadily|again|to [\d$£€]|\d[\d.,]* ?(?:%|per|point|million)))"
    edits += _words(text, _both(("rose", "fell"), ("rising", "falling")), rng, moved)
    edits += _words(text, _both(("up", "down"), ("over", "under")), rng, r"(?=\w+ (?:by |about |a )?[$£€]?\d)")
    return _apply(text, edits, rng)


_UNITS = {
    **_ring("seconds minutes hours days weeks months years decades"),
    **_ring("minute hour day week month year decade"),
    **_ring("miles metres kilometers feet inches yards centimeters"), **_ring("mile metre kilometer foot inch yard"),
    "meters": ["kilometers", "feet"], "metres": ["kilometres", "feet"], "kilometres": ["miles", "metres"],
    **_both(("km", "miles"), ("mph", "kph"), ("kg", "g"), ("cm", "mm"), ("mm", "cm"), ("ft", "m"), ("celsius", "fahrenheit")),
    **_ring("pounds tons kilograms ounces"), "tonnes": "kilograms", "ton": "pound", "tonne": "kilogram",
    **_ring("dollars euros yen rubles"), "lira": "dollars", "megawatts": "gigawatts", "litres": "gallons", "acres": "hectares",
}  # fmt: skip


def unit(pair: Pair, rng: random.Random, pairs: list[Pair]) -> str | None:
    """Put another unit after a count, another currency before a sum, or drop the percent."""
    text = pair[1]
    edits: list[Edit] = []
    for match in re.finditer(
        rf"\b{_COUNT}(?: (?:more|[mb]illion|thousand|hundred))?(?:[ -]|(?<=\d))(?!foot on)([A-Za-z]+)(?=[\s.,;:)-])",
        text,
    ):
        other = _UNITS.get(match.group(1).lower())
        if other:
            aged = (
                ["day", "week", "month"]
                if re.match(r"-olds?\b", text[match.end() :]) and match.group(1) == "year"
                else other
            )
            edits.append((*match.span(1), aged if isinstance(aged, str) else rng.choice(aged)))
    for match in re.finditer(r"[$£€](?=\d)", text):
        edits.append((*match.span(), rng.choice([c for c in "$£€" if c != match.group()])))
    edits += _found(r"(?<=\d)(%| percent\b| per cent\b)(?! of)", text, "")
    return _apply(text, edits, rng)


_MONTHS = _ring("January February April June July August September October November December")
_DAYS = _ring("Monday Tuesday Wednesday Thursday Friday Saturday Sunday")
_YESTERDAY = _ring("yesterday today tomorrow")


def date(pair: Pair, rng: random.Random, pairs: list[Pair]) -> str | None:
    """Change a weekday, a month, a day of a month, a year, or which day or year is meant."""
    text = pair[1]
    edits = _words(
        text.replace("'s", "  "), {**_MONTHS, **_DAYS}, rng, r"(?!\w+ (?:Telegraph|Times|Night|Mail|[Pp]rogramme))"
    )
    if re.search(r"(?i)bugün|\bdün|yarın", pair[0]):
        edits += _words(text.replace("'s", "  "), _YESTERDAY, rng, r"(?!today programme)")
    if re.search(r"(?i)geçen|geçtiği|gelecek|önümüzdeki|sonraki|önceki", pair[0]):
        edits += _words(text, _both(("last", "next")), rng, r"(?=\w{4} (?:week|month|year|summer|[a-z]{3,6}day)\b)")
    for match in re.finditer(r"(?<![\w.,$£€])(1[89]|20)\d\d(?![\w,]\d|\w)", text):
        edits.append((*match.span(), str(int(match.group()) + rng.choice([-10, -3, -2, -1, 1, 2, 3, 10]))))
    names = "|".join([*_MONTHS, "March", "May"])
    for match in re.finditer(rf"(?:{names}) (\d\d?)\b|\b(\d\d?)(?:st|nd|rd|th)? (?:of )?(?:{names})\b", text):
        span = match.span(1) if match.group(1) else match.span(2)
        edits.append((*span, rng.choice([str(d) for d in range(4, 29) if str(d) != text[span[0] : span[1]]])))
    edits += _found(r"\b(?:in|since|last|\d) (March|May)\b", text, rng.choice(list(_MONTHS)))
    return _apply(text, edits, rng)


_COUNTRIES = (
    "Russia China Turkey Germany France Italy Spain Greece Israel Syria Iran Iraq Egypt Japan India Indonesia Pakistan Canada "
    "Mexico Brazil Argentina Chile Bolivia Australia Macedonia Poland Ukraine Sweden Norway England Scotland Ireland Wales "
    "Britain Albania Lebanon Jordan Qatar Nigeria Kenya Ethiopia Cuba Vietnam Thailand Cameroon"
).split()
_CITIES = (
    "London Paris Berlin Moscow Washington Beijing Tokyo Rome Madrid Athens Jerusalem Cairo Baghdad Damascus Vienna Geneva "
    "Brussels Istanbul Ankara Izmir Jakarta Chicago Boston Houston Edinburgh Glasgow Manchester Birmingham Dublin"
).split()
_NATIONS = (
    "Russian Chinese Turkish German French Italian Spanish Greek Israeli Syrian Iranian Egyptian Japanese Indian Indonesian "
    "Canadian Mexican Brazilian Australian Macedonian Polish Swedish Scottish Welsh Irish British American"
).split()
_LISTS = (_COUNTRIES, _CITIES, _NATIONS)
_NO_NAMES = set(
    "The And For But Not Her Ben Bin Sun Son Was Has You All One Its His She Are May New March Park Bank Hotel Stadium Club "
    "City Member Just Minutes President Minister Senator Judge Doctor Prof Twitter Facebook Instagram YouTube Internet Islam Christian Brexit Video "
    "North South East West Northern Southern Eastern Western United States Kingdom St Saint San Los Las".split()
)


_BEFORE_NAME = (
    r"(North|South|East|West|Central|Latin|New|The|United|El|Las|Los|San|St\.?|[A-Z]\w+ of|[A-Z]\w+['’\"]s?) $"
)


def _names(pair: Pair) -> list[tuple[int, int]]:
    """Return the spans of the names of the English: words of the lists, and runs of capitalised words that the Turkish has too."""
    source, text = pair
    spans: list[tuple[int, int]] = []
    for match in re.finditer(r"(?<![\w'’-])[A-Z][\w-]*\w", text):
        word, (start, end) = match.group(), match.span()
        if any(word in some for some in _LISTS):
            if not re.search(r"[A-Z][\w-]+ $", text[:start]):
                spans.append((start, end))
        elif len(word) > 2 and word not in _NO_NAMES and re.search(rf"(?<!\w){re.escape(word)}(?![a-z])", source):
            before = text[slice(*spans[-1])] if spans else ""
            if spans and text[spans[-1][1] : start] == " " and not any(before in some for some in _LISTS):
                start = spans.pop()[0]
            spans.append((start, end))
    # a part of a longer name that was not found whole ("Manchester United", "New York Times") is left alone
    edits = _unless(text, [(*s, "") for s in spans], _BEFORE_NAME, r" (of |& )?[A-Z]")
    return [e[:2] for e in edits]


def _sort(words: str) -> object:
    return next((i for i, some in enumerate(_LISTS) if words in some), (len(words.split()), words.isupper()))


def name(pair: Pair, rng: random.Random, pairs: list[Pair]) -> str | None:
    """Put a name of another pair, or of the lists, in place of a name."""
    spans = _names(pair)
    if not spans:
        return None
    start, end = rng.choice(spans)
    old = pair[1][start:end]
    sort = _sort(old)
    for _ in range(60):
        if isinstance(sort, int):
            new = rng.choice(_LISTS[sort])
        else:
            other = rng.choice(pairs)
            found = [other[1][a:b] for a, b in _names(other) if _sort(other[1][a:b]) == sort]
            new = rng.choice(found) if found else ""
        if new and not any(part in pair[0] or part in pair[1] for part in new.split()):
            return pair[1][:start] + new + pair[1][end:]
    return None


_CAPITALS = [
    {"China", "Beijing"},
    {"Russia", "Moscow"},
    {"Germany", "Berlin"},
    {"Britain", "London"},
    {"Turkey", "Ankara"},
]
_ONE_LIST = r"[.!?]\W* |^(?:['’]s?)?\W*$|^(?:['’]s)?,? (?:and|or|vs|versus|v|(?:meeting|summit|talks) with|also known as|dubbed) |^,(?: ?(?:and|or|the|of|,|[A-Z][\w'’.-]*))* $"


def name_swapped(pair: Pair, rng: random.Random, pairs: list[Pair]) -> str | None:
    """Let two names of one sentence change places, but not the members of a list or of an apposition."""
    text, found = pair[1], []
    spans = _names(pair)
    for i, (a, b) in enumerate(spans):
        for c, d in spans[i + 1 :]:
            between, first, second = text[b:c], text[a:b], text[c:d]
            shared = (
                {first, second} in _CAPITALS
                or set(first.split()) & set(second.split())
                or (_sort(first) == 2) != (_sort(second) == 2)
            )
            if shared or re.search(_ONE_LIST, between) or re.search(r"\bbetween $", text[:a]):
                continue
            found.append(text[:a] + second + between + first + text[d:])
    return rng.choice(found) if found else None


_AUX = r"is|are|was|were|do|does|did|has|have|had|would|could|should|must"
_OTHER_NEGATIONS: Table = {
    "nobody": "everybody", "no one": "everyone", "nothing": "everything", "no longer": "still", "without(?! fail)": "with", "never": "",
    "none": "all", "nowhere": "everywhere", "unable": "able", "unlikely": "likely",
}  # fmt: skip


def negation_dropped(pair: Pair, rng: random.Random, pairs: list[Pair]) -> str | None:
    """Take a negation out of a sentence."""
    text = pair[1]
    edits = _words(text, _OTHER_NEGATIONS, rng)
    edits += _found(r"\bnot (?!only|just|least|to mention|so |until)", text, "")
    edits += _found(
        rf"\b(?:{_AUX})(n['’]t)(?! (?:it|he|she|they|you|we|that|there|I)\b)(?=[ .,])(?! (?:until|help|noticed|\w+ no )\b)",
        text,
        "",
    )
    edits += _found(r"\b(can['’]t|cannot)\b", text, "can") + _found(r"\bwon['’]t\b", text, "will")
    edits += _found(r"\b(?:is|was|has|had|have) (no) (?!longer|more|less|one)(?=[a-z]+(?<!s)\b)", text, "a")
    edits = _unless(text, edits, r"(?i)\b(whether or|or|if|why|but|can I) $")
    wrong = _apply(text, edits, rng)
    if wrong is None:
        return None
    wrong = re.sub(r"\bany(?=one|thing|body|where)", "some", wrong)
    return re.sub(r"\bany\b", "some", re.sub(r"\s+", " ", wrong))


def negation_added(pair: Pair, rng: random.Random, pairs: list[Pair]) -> str | None:
    """Put "not" after an auxiliary of a statement that has no negation yet."""
    text = pair[1]
    if "?" in text or re.search(r"(?i)\b(not|no|never|nor|neither|without|nothing|nobody|none)\b|n['’]t\b", text):
        return None
    pattern = r"(?<=[a-z] )(?:is|are|was|were|will|would|can|could|should|must|(?:has|have|had)(?= (?:been|\w+ed)\b))(?= (?!only|so |just|sure)[a-z])"
    return _apply(text, [(m.end(), m.end(), " not") for m in re.finditer(pattern, text)], rng)


_HEDGED = re.compile(
    r"(?i)[ae]bil|belki|muhtemel|galiba|sanır|iddia|sözde|görün|gibi|yaklaşık|neredeyse|civar|tahmin|beklen|san[ıi]l|düşün|"
    r"inan|olası|herhalde|ihtimal|söylen|öne sür|ileri sür|şüphe|potansiyel|aşağı yukarı|kadar|sanki|bildiril|belirtil|göre|anlaş"
)
_HEDGES: Table = {
    **dict.fromkeys("reportedly allegedly probably possibly perhaps maybe apparently potentially presumably supposedly".split(), ""),
    **dict.fromkeys("alleged suspected".split(), ""), "potential(?= [a-z]+)(?! to| for)": "", "likely(?! they)": "",
    "most likely": "", "I think(?: that)?(?! about)": "", "I believe(?: that)?": "", "I guess": "", "seem to": "", "tend to": "",
    "almost": "", "might be": "is",
    "may(?! have)": "will", "might(?! have)": "will", "could(?! have)": "will", "seems to be": "is", "appears to be": "is", "appeared to be": "was",
    "seemed to be": "was", "is likely to": "will", "are likely to": "will", "is expected to": "will", "are expected to": "will",
    "was expected to": "would", "were expected to": "would", "is believed to be": "is", "are believed to be": "are",
    "is thought to be": "is", "is said to be": "is", "appears to have": "has", "appear to have": "have",
    "appeared to have": "had", "seems to have": "has", "seem to have": "have", "some(?= (?:analyst|expert|critic))": "", "suggests": "proves", "suggest": "prove",
}  # fmt: skip


_KNOWN: Table = {
    "think": "know", "thinks": "knows", "thought": "knew", "believe": "know", "believes": "knows", "believed": "knew",
}  # fmt: skip
_STILL = r"(?i)\b(alleg|reportedly|said to\b|claim|possibl|maybe|perhaps|probabl|might|could|may\b)"
_WHO = r"(?<!n't )(?<!not )(?<!to )(?<!may )(?<!have )(?<!you )(?<!of )(?<!be )(?<!will )(?<!I )(?!Bel|Tho|Thi)"


def hedge_removed(pair: Pair, rng: random.Random, pairs: list[Pair]) -> str | None:
    """Make sure what the text only held possible, or exact what it gave about."""
    source, text = pair
    if not _HEDGED.search(source):
        return None
    could = {} if re.search("[ae]bil", source) else dict.fromkeys(("may", "might", "could"))
    table = {word: new for word, new in _HEDGES.items() if word.split("(")[0] not in could}
    edits = _words(
        text, table, rng, r"(?<!likely to )(?<!is )(?<!had )(?<!more )(?<!when )(?<!if we )(?!likely to|alleged to)"
    )
    edits = _unless(text, edits, right=r" (not|never|enough)\b|n['’]t") + _words(text, _KNOWN, rng, _WHO)
    edits += _words(
        text,
        dict.fromkeys(("may have", "might have"), "had"),
        rng,
        r"(?=\w+ have (?:\w+ed|been|taken)\b)",
    )
    edits = [e for e in edits if not re.search(_STILL, text[max(0, e[0] - 50) : e[0]] + " # " + text[e[1] : e[1] + 50])]
    if re.search(r"(?i)genel|\bsık|bazen|çoğu|zaman", source):
        edits += _words(
            text,
            dict.fromkeys(("sometimes", "usually", "often", "generally"), ""),
            rng,
            r"(?<!more )(?<!most )(?<!too )",
        )
    edits += _found(
        rf"\b((?:about|around|nearly|almost|approximately|roughly|some|close to|an estimated) )(?={_COUNT}\b)", text, ""
    )
    return _apply(text, edits, rng)


_INVENTED = (
    "Three people were taken to hospital.", "The company declined to comment.", "He was later arrested at his home.",
    "The talks will resume in Vienna next month.", "Experts say the cost could double within a decade.",
    "The decision was welcomed by the opposition.", "More than forty houses were destroyed.", "She was awarded a medal for it.",
    "A spokesman later apologised for the mistake.", "Police are still looking for a second suspect.",
)  # fmt: skip


def sentence_invented(pair: Pair, rng: random.Random, pairs: list[Pair]) -> str | None:
    """Put a sentence before or after the translation that is not in the source: one of a list, or another pair's."""
    text = pair[1]
    other = rng.choice(pairs)[1] if rng.random() < 0.6 else rng.choice(_INVENTED)
    if (
        re.search(r"\b(Jan|Feb|Aug|Sept|Oct|Nov|Dec)\.$", text)
        or not re.search(r"[.!?][\"'”’]?$", text)
        or not re.fullmatch(r"[A-Z][^\"]{20,140}\.", other)
        or other == text
    ):
        return None
    return f"{text} {other}" if rng.random() < 0.75 else f"{other} {text}"


KINDS: dict[str, Callable[[Pair, random.Random, list[Pair]], str | None]] = {
    "number": number, "scale": scale, "sign": sign, "unit": unit, "date": date, "name": name, "name_swapped": name_swapped,
    "negation_dropped": negation_dropped, "negation_added": negation_added, "hedge_removed": hedge_removed,
    "sentence_invented": sentence_invented,
}  # fmt: skip

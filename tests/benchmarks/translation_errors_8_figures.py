"""Numbers, their scale and direction put wrong, for the eighth script."""

from __future__ import annotations

import re

from translation_errors_8_tools import Case, Change, put, rewrite

FIGURE = r"(?<![\w.,:/&-])\d{1,3}(?:,\d{3})+(?:\.\d+)?(?![\w:/&½]|-of|[.,-]\d| ?[ap]m\b)|(?<![\w.,:/&-])\d+(?:\.\d+)?(?![\w:/&½]|-of|[.,-]\d| ?[ap]m\b)"
_CARDINALS = "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen".split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_ALIKE = {
    "thirteen": "thirty", "fourteen": "forty", "fifteen": "fifty", "sixteen": "sixty", "seven": "six", "six": "seven",
    "thirty": "thirteen", "forty": "fourteen", "fifty": "fifteen", "sixty": "sixteen", "eight": "nine", "nine": "eight",
}  # fmt: skip
_ORDINALS = "second third fourth fifth sixth seventh eighth ninth tenth".split()
_COUNT = r"(?:\d[\d,.]*|" + "|".join(_CARDINALS + _TENS + ["one", "a dozen"]) + ")"
_YEAR = r"(?:1[89]|20)\d\d"


def _figures(case: Case) -> list[re.Match[str]]:
    return list(re.finditer(FIGURE, case.target))


def other_digit(case: Case) -> str | None:
    """Change one digit; a year keeps its century."""
    changes: list[Change] = []
    for match in _figures(case):
        text = match[0]
        places = [i for i, c in enumerate(text) if c.isdigit() and (not re.fullmatch(_YEAR, text) or i > 1)]
        i = case.rng.choice(places)
        digit = case.rng.choice([d for d in "123456789" if d != text[i]])
        if text != "1" or digit != "0":
            changes.append((match.start(), match.end(), text[:i] + digit + text[i + 1 :]))
    return put(case, changes)


def digits_exchanged(case: Case) -> str | None:
    """Put two neighbouring digits the other way round."""
    changes = []
    for match in _figures(case):
        text = match[0]
        for i in range(len(text) - 1):
            a, b = text[i : i + 2]
            year = re.fullmatch(_YEAR, text) and i < 2
            if a.isdigit() and b.isdigit() and a != b and not (i == 0 and b == "0") and not year:
                changes.append((match.start(), match.end(), text[:i] + b + a + text[i + 2 :]))
    return put(case, changes)


def two_exchanged(case: Case) -> str | None:
    """Put two figures of the sentence in each other's place."""
    figures = _figures(case)
    some = [(a, b) for a in figures for b in figures if a.start() < b.start() and a[0] != b[0]]
    some = [(a, b) for a, b in some if not re.fullmatch(r" (?:and|or|to) ", case.target[a.end() : b.start()])]
    if not some:
        return None
    a, b = case.rng.choice(some)
    text = case.target
    return text[: a.start()] + b[0] + text[a.end() : b.start()] + a[0] + text[b.end() :]


def other_word(case: Case) -> str | None:
    """Put another number word: one that looks like it, or the next one."""
    changes = []
    for words in (_CARDINALS, _TENS, _ORDINALS):
        for match in re.finditer(rf"\b(?i:{'|'.join(words)})\b(?![- ](?:hand|class)|s\b)", case.target):
            word = match[0].lower()
            if words is _ORDINALS and not re.search(r"inci|ıncı|uncu|üncü|\d\.", case.source):
                continue
            i = words.index(word)
            near = words[max(0, i - 2) : i] + words[i + 1 : i + 3] + [_ALIKE.get(word, "")] * 2
            changes.append((match.start(), match.end(), case.rng.choice([w for w in near if w])))
    return put(case, changes)


def fraction(case: Case) -> str | None:
    """Put another part or multiple."""
    rules = [
        (r"(?<!top )(?<!first )(?<!second )\bhalf of\b", "a third of|a quarter of"), (r"\bhalf (?=the |a (?:million|billion|century|year))", "a quarter of "),
        (r"\b(?:a|one)[- ]third\b", "a quarter|half"), (r"\btwo[- ]thirds\b", "one third|three quarters"),
        (r"\b(?:a|one)[- ]quarter\b", "a third|a fifth"), (r"\bthree[- ]quarters\b", "a quarter|two thirds"),
        (r"\btwice\b", "three times"), (r"\bdoubled\b", "tripled"), (r"\btripled\b", "doubled"),
        (r"\b(?:a|one) dozen\b", "half a dozen"), (r"\bhalf a dozen\b", "two dozen"),
        (r"\btwo dozen\b", "a dozen|three dozen"), (r"\bthree times\b", "twice|four times"),
    ]  # fmt: skip
    return rewrite(case, rules)


def digit_lost_or_added(case: Case) -> str | None:
    """Leave one digit out of a figure of two or more, or write one twice."""
    changes = []
    for match in _figures(case):
        text = match[0]
        if "," in text or "." in text or len(text) < 2 or re.fullmatch(_YEAR, text):
            continue
        i = case.rng.randrange(len(text))
        shorter = text[:i] + text[i + 1 :]
        if not shorter.startswith("0"):
            changes += [(match.start(), match.end(), new) for new in (shorter, text[:i] + text[i] + text[i:])]
    return put(case, changes)


def scale_word(case: Case) -> str | None:
    """Put thousand, million, billion for one another, or leave it out."""
    guard = r"milyon|milyar|trilyon|\bbin\b|\bbinl|yüz\b|yüzl|000|bilyon|\bmn\b"
    rules = [
        (r"\bmillion\b", "billion|thousand"), (r"\bbillion\b", "million|trillion"), (r"\btrillion\b", "billion"),
        (r"\bthousand\b", "million|hundred"), (r"\bhundred\b", "thousand"), (r"\bmillions\b", "billions|thousands"),
        (r"\bthousands\b", "millions|hundreds|dozens"), (r"\bhundreds\b", "thousands|dozens"), (r"\bbillions\b", "millions"),
        (r"\bdozens\b", "hundreds"), (r"(?<=\d)m\b(?! ?/)", "bn"), (r"(?<=\d)bn\b", "m"),
        (r"\btens of thousands\b", "hundreds of thousands|thousands"), (rf"\b({_COUNT}) (?:million|billion)\b", r"\1"),
        (r"\b(\d+) thousand\b", r"\1"),
    ]  # fmt: skip
    return rewrite(case, rules, guard + r"|düzine|onlarca|m\b")


def thousands(case: Case) -> str | None:
    """Read the thousands wrong: 13,000 as 13, 13 million, 1,300 or 130,000."""
    changes = []
    for match in _figures(case):
        value = match[0].replace(",", "")
        if "." in value or "," not in match[0]:
            continue
        number = int(value)
        news = [f"{number * 10:,}"]
        if number % 1000 == 0:
            news += [f"{number // 1000}", f"{number // 1000} million"]
        if number % 10 == 0:
            news.append(f"{number // 10:,}")
        changes.append((match.start(), match.end(), case.rng.choice(news)))
    return put(case, changes)


def zeros(case: Case) -> str | None:
    """Add or lose a nought at the end of a plain figure."""
    changes = []
    for match in _figures(case):
        text = match[0]
        before, after = case.target[: match.start()], case.target[match.end() :]
        if not text.isdigit() or re.fullmatch(_YEAR, text) or re.search(r"(?:\b[A-Z][a-z]+|[,\"]) $|\"$", before):
            continue
        if (not text.endswith("0") and len(text) < 3) or re.match(r"-year|,| ?[ap]\.?m\b", after):
            continue
        news = [] if re.match(r" ?(?:%|per ?cent|degree)", after) else [f"{int(text) * 10:,}"]
        if text.endswith("0") and len(text) > 1:
            news.append(text[:-1])
        if news:
            changes.append((match.start(), match.end(), case.rng.choice(news)))
    return put(case, changes)


def point(case: Case) -> str | None:
    """Lose or move the decimal point (the Turkish comma read as nothing, or as one of thousands)."""
    changes = []
    for match in _figures(case):
        whole, dot, part = match[0].partition(".")
        if dot and "," not in whole:
            news = [
                str(int(whole + part)),
                f"{float(match[0]) * 10:g}" if len(part) > 1 or whole == "0" else f"{whole},{part}00",
            ]
            news.append(f"{float(match[0]) / 10:g}")
            changes.append((match.start(), match.end(), case.rng.choice(news)))
    return put(case, changes)


_MOVES = [
    ("rose", "fell"), ("risen", "fallen"), ("rise", "fall"), ("rises", "falls"), ("rising", "falling"),
    ("increase", "decrease"), ("increased", "decreased"), ("increases", "decreases"), ("increasing", "decreasing"),
    ("grew", "shrank"), ("grown", "shrunk"), ("growth", "contraction"), ("growing", "shrinking"), ("grow", "shrink"),
    ("climbed", "dropped"), ("jumped", "plunged"), ("surged", "slumped"), ("soared", "tumbled"), ("gained", "lost"),
    ("higher", "lower"), ("highest", "lowest"), ("up", "down"), ("raised", "cut"), ("raise", "reduce"), ("better", "worse"), ("best", "worst"), ("positive", "negative"),
    ("won", "lost"), ("victory", "defeat"), ("ahead of", "behind"), ("winning", "losing"),
    ("profit", "loss"), ("profits", "losses"), ("surplus", "deficit"), ("strengthened", "weakened"),
     ("reduced", "increased"), ("reduce", "increase"), ("decline", "rise"),
    ("gains", "losses"), ("expanded", "shrunk"),
    ("lower", "higher"), ("dropped", "climbed"), ("drop", "rise"), ("worsened", "improved"), ("improved", "worsened"),
]  # fmt: skip
_MOVED = (
    r"art[ıtma]|azal|yüksel|düş|geril|büyü|küçül|daral|\bindir|arttır|kayb|kazan|\bkâr|\bkar[ıe]?\b|zarar|açı[kğ]|fazla|"
    r"değer|zam|yukarı|aşağı|gelişt|iyileş|kötüleş|çıkar|daha|\ben\b|zirve|dip|güçlen|zayıfla|\biyi|kötü|olumlu|olumsuz|yen[ed]|mağlup|galip|galibiyet|zafer|yenil|önünde"
)


def move(case: Case) -> str | None:
    """Turn a rise into a fall or a fall into a rise."""
    table = {(a, b) for pair in _MOVES for a, b in (pair, pair[::-1])}
    rare = ("up", "down", "rose", "lost", "cut", "fall", "drop", "growing", "behind", "loss")
    other = r"(?! (?:up|out|off|of h|on|down|to (?:his|her|the|their|work)|asleep|silent|dead|short|well short|apart|buildings?)\b)"
    rules = [(rf"(?<!-)(?<!night )\b{a}\b{other}(?! \d and \d)(?!-)", b) for a, b in table if a not in rare]
    rules += [(r"\b(?:declined|lowered)\b(?! to\b)", "increased"), (r"\breduction\b", "increase")]
    rules += [
        (r"\b(?:fall|drop) (?=in|of|by|to|below)", "rise "),
        (r"\bto (?:fall|drop)\b", "to rise"),
        (r"\b(to|will|can|could) win\b", r"\1 lose"),
        (r"\bwin over\b", "defeat by"),
        (r"\bgain (?=\w)", "lose "),
        (r"\bgrowing\b(?! up)", "shrinking"),
    ]
    figure = rf"(?=(?:by |from )?[£$€]?{_COUNT})"
    rules += [(rf"\bup {figure}", "down "), (rf"(?<!shot )(?<!cut )(?<!shut )(?<!brought )\bdown {figure}", "up ")]
    rules += [(r"\brose (?=by|to|from|in|\d|sharply|as)", "fell "), (r"\bcut (?=its|their|the|by)", "raised ")]
    return rewrite(case, rules, _MOVED)


def bound(case: Case) -> str | None:
    """Turn a lower bound into an upper one or back."""
    low = rf"(?=[£$€]?{_COUNT}| half)"
    rules = [
        (rf"\b(?i:more than) {low}", "less than |fewer than "), (rf"\b(?i:less than|fewer than|under) {low}", "more than "),
        (rf"\b(?i:over) {low}", "under "), (rf"\b(?i:at least) {low}", "at most "), (rf"\b(?i:at most) {low}", "at least "),
        (rf"\babove {low}", "below "), (rf"\bbelow {low}", "above "), (rf"\b(?i:up to) {low}", "at least "),
        (rf"\bas many as {low}", "as few as "),
    ]  # fmt: skip
    if re.search(r"yakın|neredeyse|yaklaşık|yaklaş", case.source):
        rules.append((rf"\b(?i:nearly|almost) {low}", "more than "))
    if not re.search(r"fazla|aşkın|üzeri|aşan|aştı", case.source):
        rules = [r for r in rules if "over" not in r[0] and "more" not in r[0]]
    guard = (
        r"fazla|aşkın|üzeri|üstün|az\b|altın|en az|en çok|kadar|yakın|neredeyse|aşan|aştı|geçti|den çok|dan çok|varan"
    )
    return rewrite(case, rules, guard)


def amount(case: Case) -> str | None:
    """Turn more into less where two things are compared, a plus into a minus."""
    rules = [
        (r"\bmore (?=\w+ly than|\w+ than)", "less "), (r"\bmore (?=\w+s\b)(?!than)", "fewer "), (r"\bmost of (?=the \w+s\b|them|these|those)", "few of "),
        (r"\bfewer\b", "more"), (r"\bless than (?=the|his|her|their|its|last)", "more than "), (r"\bminus (?=\d)", "plus |"),
        (r"\bmajority\b", "minority"), (r"\bminority\b", "majority"), (r"(?<![\w.,])[-−–](?=\d+(?:\.\d+)?(?: ?%| deg|°))", "+"),
        (r"\blargest\b", "smallest"), (r"\bsmallest\b", "largest"), (r"\bbiggest\b", "smallest"), (r"(?<!the )(?<!at )(?<!al)(?<!['’]s )\bmost (?=\w+(?<!ou)s\b)", "few "),
        (r"\bmaximum\b", "minimum"), (r"\bminimum\b", "maximum"), (r"\bmany (?=\w+s\b)", "few "), (r"(?<!\ba )(?<!last )(?<!past )(?<!next )\bfew (?=\w+s\b)", "many "),
        (r"\bfaster\b", "slower"), (r"\bslower\b", "faster"), (r"\blonger\b(?<!no longer)", "shorter"),
        (r"\bolder\b", "younger"), (r"\byounger\b", "older"), (r"\bmore expensive\b", "cheaper"), (r"\bcheaper\b", "dearer"),
    ]  # fmt: skip
    guard = (
        r"daha|\ben\b|eksi|çoğ|\baz\b|çok|fazla|azınlık|sıfırın|birkaç|azami|asgari|büyük|küçük|yaşlı|genç|uzun|hızlı"
    )
    return rewrite(case, rules, guard)


NUMBER = (other_digit, digits_exchanged, two_exchanged, other_word, other_word, fraction, digit_lost_or_added)
SCALE = (scale_word, scale_word, thousands, zeros, point)
SIGN = (move, move, bound, amount)

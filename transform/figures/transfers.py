"""Who gives what a figure counts to whom, and over which time."""

from __future__ import annotations

import re
from collections.abc import Sequence

from core.model import Entity

_SIDES = {
    "North Korea": "North Korea", "Pyongyang": "North Korea", "Kim Jong Un": "North Korea", "Korean People's Army": "North Korea",
    "Russia": "Russia", "Moscow": "Russia", "Vladimir Putin": "Russia", "Kremlin": "Russia", "Kursk Oblast": "Russia", "Russian Defence Ministry": "Russia",
    "China": "China", "Beijing": "China", "Iran": "Iran", "Tehran": "Iran", "Ukraine": "Ukraine", "Kyiv": "Ukraine",
    "South Korea": "South Korea", "Seoul": "South Korea", "United States": "United States", "Washington": "United States",
}  # fmt: skip
_GIVE = {
    "tr": re.compile(
        r"(?<!\w)(?:gönder(?!il\w*di)|yolla|sağla(?!m)|ver(?:di|diğ|ecek|miş|en|meyi|iyor|il)|sat(?:tiğ|ti|arak|acak|iş)|sevk|teslim e|aktar|ulaştir|kaydir|"
        r"ihraç|yardimda bulun|transfer e|bağişla|git(?:tiğ|ti|mek)|sevkiyat)"
    ),
    "en": re.compile(
        r"(?<!\w)(?:sen[dt]s?|sending|suppl(?:y|ies|ied|ying)|provid\w+|deliver\w*|ship(?:ped|s|ping|ments?)|transfer\w*|sold|sells?|export\w*|g[ai]ven?|gives|deploy\w*|dispatch\w*|donat\w*)(?!\w)"
    ),
    "ru": re.compile(r"отправ\w+|постав\w+|переда\w+|направ\w+|продал\w*"),
    "ko": re.compile(r"보냈|보낸|파병|제공|지원|공급|수출|이전"),
}
_TAKE = {
    "tr": re.compile(r"(?<!\w)(?:al(?:diğ|di|mi|an|iyor|arak|abil)|satin al|temin e|ithal|elde e|kazan(?:di|diğ))"),
    "en": re.compile(r"(?<!\w)(?:receiv\w+|obtain\w*|import\w*|got|bought|buys?|purchas\w+|earn\w*)"),
    "ru": re.compile(r"получ\w+|купил\w*|закуп\w+"),
    "ko": re.compile(r"받았|받은|수입|도입"),
}


def read_transfer(
    folded: str, figure: tuple[int, int], sentence: tuple[int, int], lang: str, entities: Sequence[Entity]
) -> tuple[str | None, str | None]:
    """Return (giver, receiver) of what a figure counts, each a country in English or None.

    Args:
        folded: the folded text.
        figure: start and end of the figure.
        sentence: start and end of its sentence.
        lang: its language.
        entities: the names of the sentence, in order.
    """
    if lang not in _GIVE:
        return None, None
    sides = [(e, _SIDES[e.name]) for e in entities if e.name in _SIDES and sentence[0] <= e.start < sentence[1]]
    if not sides:
        return None, None
    verb, gives = _verb(folded, figure, sentence, lang)
    if verb is None:
        return None, None
    if lang == "tr":
        giver, receiver = _turkish_roles(folded, sides, verb, gives)
    elif lang == "en":
        giver, receiver = _english_roles(folded, sides, verb, gives)
    else:
        return None, None
    if giver is None and receiver is not None:
        # "3,000 more North Korean troops had been sent": whose they are tells who gives.
        own = [side for e, side in sides if figure[0] <= e.start < figure[1] and side != receiver]
        giver = own[0] if own else None
    return (None, None) if giver == receiver else (giver, receiver)


def _verb(
    folded: str, figure: tuple[int, int], sentence: tuple[int, int], lang: str
) -> tuple[re.Match[str] | None, bool]:
    """Return the verb of transfer that governs the figure, and whether it gives."""
    give, take = _GIVE[lang], _TAKE[lang]
    if lang in {"tr", "ko"}:
        verbs = [
            m for m in (give.search(folded, figure[1], sentence[1]), take.search(folded, figure[1], sentence[1])) if m
        ]
        first = min(verbs, key=lambda m: m.start(), default=None)
    else:
        found = [m for p in (give, take) for m in p.finditer(folded, *sentence)]
        before = [m for m in found if m.start() < figure[0]]
        first = max(before, key=lambda m: m.start(), default=None) or min(found, key=lambda m: m.start(), default=None)
    return first, first is not None and first.re is give


def _turkish_roles(
    folded: str, sides: Sequence[tuple[Entity, str]], verb: re.Match[str], gives: bool
) -> tuple[str | None, str | None]:
    subject = dative = ablative = None
    for entity, side in sides:
        if entity.start > verb.start():
            break
        if folded.startswith(": ", entity.end):
            continue  # "Güney Kore: Kuzey Kore, Rusya'ya … gönderdi"
        suffix = re.match(r"'([a-zçğöşü]+)", folded[entity.end : entity.end + 10])
        case = suffix.group(1) if suffix else ""
        if re.fullmatch(r"y?[ea]|[iuü]?n[ea]", case):
            dative = side
        elif re.fullmatch(r"[dt][ea]n", case):
            ablative = side
        elif re.fullmatch(r"[dt][ea]", case):
            continue
        elif re.fullmatch(r"n?[iuü]n|", case) and entity.end + 1 < verb.start() and (subject is None or case):
            # An adjective ("Kuzey Kore askeri") is no subject once one is known.
            subject = side
    if gives:
        return subject if subject != dative else ablative, dative
    if ablative is None and dative is not None:
        ablative = dative  # "… karşılığında ise 1,2 milyar dolar destek aldığı": the other side of the exchange
    return (ablative if ablative != subject else None), subject


def _english_roles(
    folded: str, sides: Sequence[tuple[Entity, str]], verb: re.Match[str], gives: bool
) -> tuple[str | None, str | None]:
    before = [side for entity, side in sides if entity.end <= verb.start()]
    passive = not verb.group().endswith("ing") and re.search(
        r"(?:was|were|been|being) (?:\w+ )?\Z", folded[max(0, verb.start() - 14) : verb.start()]
    )
    to = source = by = direct = None
    for entity, side in sides:
        if entity.start < verb.end():
            continue
        head = re.search(r"(to|from|by)(?: the)? \Z", folded[max(0, entity.start - 9) : entity.start])
        word = head.group(1) if head else ""
        if word == "to":
            to = to or side
        elif word == "from":
            source = source or side
        elif word == "by":
            by = by or side
        elif entity.start - verb.end() <= 2:
            direct = direct or side
    subject = by if passive else (before[-1] if before else None)
    if gives:
        return subject or source, to or direct
    if before and re.search(r"(?<!\w)it (?:has |had )?\Z", folded[max(0, verb.start() - 9) : verb.start()]):
        # "North Korea had provided Russia with …, and it received … in return"
        earlier = list(_GIVE["en"].finditer(folded, sides[0][0].start, verb.start()))
        if earlier:
            subject, receiver = _english_roles(folded, sides, earlier[-1], gives=True)
            source = source or receiver
    return source or by, subject


_PERIODS: dict[str, tuple[tuple[re.Pattern[str], str], ...]] = {
    "tr": tuple(
        (re.compile(pattern), form)
        for pattern, form in (
            (r"(?<!\d)((?:19|20)\d\d)'?\s?[dt][ea]n (?:bu yana|beri|itibaren)", "since {0}"),
            (r"(ocak|şubat|mart|nisan|mayis|haziran|temmuz|ağustos|eylül|ekim|kasim|aralik)(?: ayi|'?)?\w* (?:sonundan |başindan )?(?:bu yana|beri|itibaren)", "since {0}"),
            (r"(?:savaşin|yilin) başindan (?:bu yana|beri)", "since the beginning"),
            (r"(?<!\d)((?:19|20)\d\d)(?:'?\s?(?:te|ta|de|da)(?!n)| yilinda)", "{0}"),
            (r"(?<!\d)((?:19|20)\d\d)(?:'?\w*)? (?:sonuna|yilina) (?:kadar|dek)", "until {0}"),
            (r"(?:geçen|geçtiğimiz|önceki) yil(?!in \w+ ay)", "last year"),
            (r"bu yil(?:in)? (?:ilk yarisi)", "first half of this year"),
            (r"(?<!\w)bu yil", "this year"), (r"gelecek yil|önümüzdeki yil", "next year"), (r"yil sonuna (?:kadar|dek)", "until the end of the year"),
            (r"son (?:bir )?yil|son bir yilda", "the last year"), (r"geçen ay", "last month"), (r"bu ay(?!r)", "this month"), (r"geçen hafta|son bir haftada", "last week"),
            (r"bir gecede", "one night"), (r"(?<!\w)yillik(?! ekonomik)|her yil|yilda", "a year"), (r"ayda|aylik", "a month"), (r"günde|günlük", "a day"),
            (r"bugüne (?:kadar|dek)|şimdiye (?:kadar|dek)", "until now"),
        )
    ),
    "en": tuple(
        (re.compile(pattern), form)
        for pattern, form in (
            (r"since (?:\w+ )?((?:19|20)\d\d)", "since {0}"),
            (r"since (?:last |early |late |mid-)?(january|february|march|april|may|june|july|august|september|october|november|december)", "since {0}"),
            (r"since the (?:beginning|start)", "since the beginning"),
            (r"(?:by|until) (?:the end of )?((?:19|20)\d\d)", "until {0}"),
            (r"(?:in|during|of) ((?:19|20)\d\d)(?!\d)", "{0}"),
            (r"last year|the (?:previous|past) year", "last year"), (r"first half of (?:this|the) year", "first half of this year"),
            (r"this year", "this year"), (r"next year", "next year"), (r"(?:by|until) the end of the year|by year[- ]end", "until the end of the year"),
            (r"over the (?:last|past) year", "the last year"), (r"last month", "last month"), (r"this month", "this month"), (r"(?:last|past) week", "last week"),
            (r"overnight|one night|in a single night", "one night"), (r"a year(?! and| later| ago| after)|per year|annual(?:ly)?(?! economic| output)|yearly|every year", "a year"),
            (r"a month|per month|monthly", "a month"), (r"a day|per day|daily", "a day"), (r"so far|to date|until now", "until now"),
        )
    ),
}  # fmt: skip
_MONTHS = dict(
    zip(
        "ocak şubat mart nisan mayis haziran temmuz ağustos eylül ekim kasim aralik".split(),
        "January February March April May June July August September October November December".split(),
        strict=True,
    )
)


Period = tuple[int, int, str]


def find_periods(folded: str, sentence: tuple[int, int], lang: str) -> tuple[Period, ...]:
    """Return the times a sentence names as (start, end, canonical English): "since 2023", "last year", "a day"."""
    found = []
    for pattern, form in _PERIODS.get(lang, ()):
        for match in pattern.finditer(folded, *sentence):
            named = match.group(1) if match.lastindex else ""
            found.append((match.start(), match.end(), form.format(_MONTHS.get(named, named.capitalize()))))
    return tuple(found)


def nearest_period(periods: tuple[Period, ...], figure: tuple[int, int]) -> str | None:
    """Return the time a figure holds for: of those within 90 characters the nearest, or None."""
    distances = [
        (min(abs(figure[0] - end), abs(start - figure[1])), name)
        for start, end, name in periods
        if not (start < figure[1] and figure[0] < end)
    ]
    distance, name = min(distances, key=lambda pair: pair[0], default=(91, ""))
    return name if distance <= 90 else None

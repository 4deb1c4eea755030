"""Figures: the quantities a text claims, with unit, bounds, claimant and strength."""

from __future__ import annotations

import re
from collections.abc import Sequence

from core.model import Entity, Figure
from core.text import fold
from transform.numbers import Number, find_numbers

_UNITS = (
    ("USD", r"(?:abd )?dolar\w*|us dollars?|dollars?"),
    ("EUR", r"avro\w*|euro\w*"),
    ("RUB", r"ruble\w*|roubles?|rubles?"),
    ("KRW", r"won\w*"),
    (
        "people",
        r"asker\w*|kişi\w*|işçi\w*|personel\w*|subay\w*|esir\w*|istihkamci\w*|sapör\w*|turist\w*|yolcu\w*|öğrenci\w*|mühendis\w*|"
        r"teknisyen\w*|uzman\w*|milletvekili\w*|üye\w*|can kayb\w*|ölü\w*|yarali\w*|vatandaş\w*|hacker\w*|general\w*|sanatçi\w*|"
        r"soldiers?|troops?|people|workers?|personnel|tourists?|passengers?|students?|engineers?|sappers?|officers?|prisoners?",
    ),
    ("containers", r"konteyner\w*|containers?"),
    ("shells", r"mermi\w*|shells?|rounds?"),
    ("missiles", r"füze\w*|missiles?"),
    ("barrels", r"varil\w*|barrels?"),
    ("tonnes", r"ton(?:luk|a|un|dan|u)?|tonnes?|tons"),
    ("km", r"kilometre\w*|km|kilomet(?:er|re)s?"),
    ("m", r"metre\w*|met(?:er|re)s?"),
    ("hectares", r"hektar\w*|hectares?"),
    ("hours", r"saat\w*|hours?"),
    ("days", r"gün(?!ey)\w*|days?"),
    ("months", r"ay(?:lik|da|dir|a|i)?|months?"),
    ("years", r"yil\w*|years?"),
    ("systems", r"(?:hava savunma )?sistem\w*|obüs\w*|batarya\w*|systems?|howitzers?|launchers?"),
    ("vehicles", r"araç\w*|araci\w*|zirhli\w*|tank(?:in|i|lar)?|vehicles?|tanks?"),
)
_WHATS = (("soldiers", r"asker|troop|soldier"), ("workers", r"işçi|worker"), ("people", r"kişi|people|personel"))
# What money is of, and what a share is of: the words that may follow or precede, in the order they are told.
_GOODS = (
    ("arms", r"silah|weapon|arms"),
    ("ammunition", r"mühimmat|ammunition|munition"),
    ("troops", r"asker(?!i)|troop|soldier"),
    ("aid", r"yardim|destek|aid|support"),
)
_CLAIMANTS = (("NIS", r"(?<!\w)nis(?!\w)|ulusal istihbarat"), ("report", r"rapor|report"))
_BEFORE = (
    ("about", r"(?:yaklaşik|about|around|some|roughly|civarinda) (?:\w+ ){0,2}$"),
    ("at_least", r"(?:en az|at least|asgari) (?:\w+ ){0,2}$"),
    ("at_most", r"(?:en fazla|azami|at most|up to) (?:\w+ ){0,2}$"),
    ("more_than", r"(?:more than|over) (?:\w+ ){0,2}$"),
)
# What may follow the number, or its unit, and bounds it: "3 bin kadar", "900 kilometreye kadar", "165 bin varilden fazla".
_AFTER = (
    (
        "more_than",
        re.compile(r"(?:'?\w*[dt][ea]n)? ?(?:daha )?fazla|(?:'?\w*)? ?aşkin|(?:'?\w*)? ?aşan|(?:'?\w*)? ?üzerinde"),
    ),
    ("fewer_than", re.compile(r"(?:'?\w*[dt][ea]n)? ?az\b|(?:'?\w*)? ?altinda")),
    ("at_most", re.compile(r"'?\w*y?[ea] (?:kadar|varan)")),
    ("about", re.compile(r"'?\w* ?(?:kadar|civarinda|dolayinda|yakin)")),
)
_CALIBRE = re.compile(r"(?:'?\w+)? ?(?:mm|milimetre|sayili|numarali|yaşinda|nolu)\b|\.? madde")
_PEOPLE_NEAR = re.compile(r"asker|kişi|işçi|personel|öldü|ölen|yarali|kayb|troop|soldier|people|killed")
# Turkish evidentials and English verbs of saying, the strongest claim on the sentence first.
_STRENGTH = (
    ("denied", r"yalanla|yalan olduğ|reddet|denied|denies|rejected"),
    ("alleged", r"iddia|öne sür|ileri sür|savundu|sanil|alleg|claim"),
    ("confirmed", r"doğrula|teyit e|confirm"),
    (
        "reported",
        r"belirt|bildir|kaydet|aktar|ifade e|vurgula|söyle|açikla|duyur|anlat|yaz(?:di|ildi)|hesapla|tahmin e|ortaya koy|dile getir|"
        r"paylaş|(?<!\w)göre(?!\w)|reported|said|says|according to|announced|told|estimat|stated",
    ),
)


def find_figures(text: str, lang: str, *, entities: Sequence[Entity] = ()) -> tuple[Figure, ...]:
    """Find the quantities that matter in a text.

    Args:
        text: the body; offsets are into it.
        lang: its language, ISO 639-1.
        entities: the names found in it; a person or body in a sentence that reports is the claimant.
    """
    folded = fold(text)
    figures = []
    for number in find_numbers(text, lang):
        figure = _read(text, folded, number, entities)
        if figure is not None:
            figures.append(figure)
    return tuple(figures)


def _read(text: str, folded: str, number: Number, entities: Sequence[Entity]) -> Figure | None:
    if number.kind not in {"cardinal", "indefinite", "fraction", "percent"}:
        return None
    if _CALIBRE.match(folded, number.end) or number.text.lower().startswith("yar"):
        return None
    start, end = number.start, number.end
    unit, what = {"fraction": "fraction", "percent": "percent"}.get(number.kind, ""), None
    if not unit:
        for name, pattern in _UNITS:
            match = re.compile(rf"\w*(?:'\w+)?\s+(?:[\w'-]+ ){{0,4}}?(?:{pattern})(?!\w)").match(folded, number.end)
            if match:
                unit, end = name, match.end()
                break
    first = max(folded.rfind(". ", 0, start), folded.rfind("\n", 0, start)) + 1
    if not unit:
        # A number alone takes what its sentence counts: "Kuzey Kore askeri sayısının … 600 olarak …".
        if (number.value or 0) < 10 or not _PEOPLE_NEAR.search(folded, first, min(len(folded), end + 60)):
            return None
        unit = "people"
    window = folded[number.start : number.end + 60]
    if unit == "people":
        what = next((name for name, pattern in _WHATS if re.search(pattern, window)), None)
    elif unit in {"USD", "EUR", "RUB", "KRW"}:
        goods = [name for name, pattern in _GOODS if re.search(rf"(?<!\w)(?:{pattern})", folded[end : end + 45])]
        what = " and ".join(filter(None, [", ".join(goods[:-1]), *goods[-1:]])) or None
    elif unit == "fraction" and re.search(r"ekonomik üretim|economic output", folded[max(0, start - 40) : end + 40]):
        what = "annual economic output"
    qualifier = next((name for name, p in _BEFORE if re.search(p, folded[max(0, start - 40) : start])), "exact")
    if re.match(r" (?:kadar|varan)\b", folded[end:]) and folded[end - 1] in "ea" and end > number.end:
        qualifier = "at_most"  # "900 kilometreye kadar", not "3 bin kadar"
    after = (name for place in (number.end, end) for name, pattern in _AFTER if pattern.match(folded, place))
    qualifier = qualifier if qualifier == "at_most" else next(after, qualifier)
    value, low, high = number.value, number.low, number.high
    if number.kind == "indefinite" and low is not None:
        # "binlerce" is thousands: two of them at the least.
        value = low = low * 2
        qualifier = "at_least"
    elif value is None:
        qualifier = "range"
    if qualifier in {"at_least", "more_than"}:
        low, high = value, None
    elif qualifier in {"at_most", "fewer_than"}:
        low, high = None, value
    elif qualifier == "about":
        low = high = None
    stop = min((i for i in (folded.find(". ", end), folded.find("\n", end)) if i >= 0), default=len(folded))
    strength = next((name for name, pattern in _STRENGTH if re.search(pattern, folded[first:stop])), "stated")
    claimant = None
    if strength != "stated":
        names = [e.name for e in entities if first <= e.start < stop and e.kind in {"person", "body"}]
        general = (name for name, pattern in _CLAIMANTS if re.search(pattern, folded[first:stop]))
        claimant = names[0] if names else next(general, None)
    return Figure(
        value,
        unit,
        start,
        end,
        text[start:end],
        low=low,
        high=high,
        qualifier=qualifier,
        what=what,
        attribution=claimant,
        strength=strength,
    )

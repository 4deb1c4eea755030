"""Number words of Turkish, English, Russian and Ukrainian, as roles that `transform.numbers` adds up.

Keys are folded (`core.text.fold`): lower case, ı as i. A Turkish word is read with its suffixes and, where a newsroom
writes it in one piece ("onüç", "yüzbinlerce"), part by part.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from core import late_re as re
from transform.number_bare import bare_stem
from transform.number_ukrainian import UKRAINIAN

CYRILLIC = frozenset({"ru", "uk"})


@dataclass(frozen=True, slots=True)
class Word:
    """What one number word does in a number.

    `role` is one of: unit (added: three, thirty), hundred, scale (thousand, million …), half ("yarım", "half"),
    and_half ("buçuk"), many ("thousands"), few ("birkaç", "several"), ordinal, denominator ("üçte", "thirds"),
    percent, part (a fraction by itself: "yarısı"), article ("a"), joint ("and"), point ("virgül"), one ("один", by `number_cyrillic` alone).
    """

    role: str
    value: float


_TR_UNITS = {
    "sifir": 0, "bir": 1, "iki": 2, "üç": 3, "dört": 4, "beş": 5, "alti": 6, "yedi": 7, "sekiz": 8, "dokuz": 9,
    "on": 10, "yirmi": 20, "otuz": 30, "kirk": 40, "elli": 50, "altmiş": 60, "yetmiş": 70, "seksen": 80, "doksan": 90,
}  # fmt: skip
_TR_SCALES = {"bin": 1e3, "milyon": 1e6, "milyar": 1e9, "trilyon": 1e12, "mn": 1e6, "mlr": 1e9}
# Words of which the suffixed form is mostly another word: ona "to him", yüzü "its face", altında "under", biri "someone". Whether one of
# `bare_stem` is a number is told by what stands beside it (`number_bare.py`).
_TR_BARE = {"bir", "on", "alti", "yüz"}
_TR_CASE = (
    r"(?:l[iuü][kğ])?(?:l[ea]r)?(?:s?[iuü]n?)?"
    r"(?:y?[eaiuü]|n[iuüea]|n?[iuü]n|n?[dt][ea]n?|n?[dt][ea]ki(?:ler)?|y?l[ea]|c[ea]|y?ken|s[ea])?"
)
_TR_CASES = re.compile(_TR_CASE + r"\Z")
_TR_COPULA = re.compile(
    r"(?:y?[dt][iuü]|[dt][iuü]r)\Z"
)  # "sekizdi", "beştir"; "bindi" is to get on but behind a number
_TR_ORDINAL = re.compile(r"[iuü]?nc[iuü](?:l[iuü][kğ][iuü]?|s[iuü]n?|n)?(?:y?[eaiuü]|n[iuü]n|[dt][ea]n?)?\Z")
_TR_MANY = re.compile(r"l[ea]r(?:ce|ca)[a-zçğöşü]*\Z")
_TR_LOCATIVE = re.compile(r"[dt][ea]\Z")
# "Üçer", three each; "milyoner" is a millionaire, and "birer" one of each.
_TR_EACH = {
    "iki": "şer", "üç": "er", "dörd": "er", "beş": "er", "alti": "şar", "yedi": "şer", "sekiz": "er", "dokuz": "ar", "on": "ar",
    "yirmi": "şer", "otuz": "ar", "kirk": "ar", "elli": "şer", "altmiş": "ar", "yetmiş": "er", "seksen": "er", "doksan": "ar",
    "yüz": "er", "bin": "er",
}  # fmt: skip
_TR_LINK = re.compile(r"l[iuü]k(?:l[ea]r[a-zçğöşü]*)?\Z")
_TR_STEMS = {**_TR_UNITS, "dörd": 4, "yüz": 100, **_TR_SCALES, "düzine": 12}
_TR_BY_LENGTH = tuple(sorted(_TR_STEMS, key=len, reverse=True))
_TR_WHOLE = {
    "yarim": Word("half", 0.5), "çeyrek": Word("half", 0.25), "buçuk": Word("and_half", 0.5), "virgül": Word("point", 0), "yüzde": Word("percent", 0.01),
    "birkaç": Word("few", 1), "onda": Word("denominator", 10), "yari": Word("part", 0.5), "yarisi": Word("part", 0.5),
    "düzine": Word("scale", 12), "düzinelerce": Word("many", 12), "onlarca": Word("many", 10),
    "yüzlerce": Word("many", 100), "çeyreği": Word("part", 0.25), "çeyreğini": Word("part", 0.25),
    "çeyreğinden": Word("part", 0.25), "çeyreğine": Word("part", 0.25),
}  # fmt: skip
_TR_HALF = re.compile(r"yarisin(?:i|a|dan|da|in)\Z|yarisiyla\Z|yariya\Z|yaridan\Z")

_EN_UNITS = {
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
    "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50,
    "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
}  # fmt: skip
_EN_ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fifth": 5, "eighth": 8, "ninth": 9, "twelfth": 12, "twentieth": 20,
    "thirtieth": 30, "fortieth": 40, "fiftieth": 50, "sixtieth": 60, "seventieth": 70, "eightieth": 80,
    "ninetieth": 90, "hundredth": 100,
    **{f"{word}th": value for word, value in _EN_UNITS.items() if value in {4, 6, 7, 10, 11, *range(13, 20)}},
}  # fmt: skip
_EN_DENOMINATORS = {"third": 3, "quarter": 4, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8,
                    "ninth": 9, "tenth": 10, "half": 2, "halve": 2}  # fmt: skip
_EN_SCALES = {"thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12, "mln": 1e6, "bn": 1e9, "bln": 1e9,
              "tn": 1e12, "trn": 1e12, "dozen": 12, "mn": 1e6}  # fmt: skip
_EN_WORDS: dict[str, Word] = {
    **{word: Word("unit", value) for word, value in _EN_UNITS.items()},
    **{word: Word("ordinal", value) for word, value in _EN_ORDINALS.items()},
    **{word + "s": Word("denominator", value) for word, value in _EN_DENOMINATORS.items() if word != "second"},
    **{word: Word("scale", value) for word, value in _EN_SCALES.items()},
    "hundred": Word("hundred", 100), "half": Word("half", 0.5), "quarter": Word("denominator", 4),
    "halves": Word("denominator", 2), "tens": Word("many", 10), "dozens": Word("many", 12),
    "hundreds": Word("many", 100), "thousands": Word("many", 1e3), "millions": Word("many", 1e6),
    "billions": Word("many", 1e9), "trillions": Word("many", 1e12), "scores": Word("many", 20),
    "several": Word("few", 1), "few": Word("few", 1), "a": Word("article", 1), "an": Word("article", 1),
    "and": Word("joint", 0), "of": Word("joint", 0), "point": Word("point", 0), "percent": Word("percent", 0.01), "pct": Word("percent", 0.01),
}  # fmt: skip
EN_JOINTS = frozenset({"a", "an", "and", "of", "point"})
# Letters that are a scale only when they touch the digits: $1.2bn, 10k, 5m.
EN_GLUED = {"k": 1e3, "m": 1e6, "b": 1e9, "t": 1e12, **_EN_SCALES}

_RU_STEMS = (
    (r"тысяч(?:а|и|у|е|ей|ью|ам|ах|ами)?|тыс", Word("scale", 1e3)), (r"миллион(?:а|ы|ов|у|е|ом|ами|ах|ам)?|млн", Word("scale", 1e6)),
    (r"миллиард(?:а|ы|ов|у|е|ом|ами|ах|ам)?|млрд", Word("scale", 1e9)), (r"триллион(?:а|ов)?|трлн", Word("scale", 1e12)),
    (r"сто|ста", Word("unit", 100)), (r"двести|двухсот|двумстам|двумястами", Word("unit", 200)), (r"триста|тр[её]хсот|тремстам|тремястами", Word("unit", 300)),
    (r"четыреста|четыр[её]хсот", Word("unit", 400)), (r"пятьсот|пятисот|пятистам|пятьюстами", Word("unit", 500)),
    (r"шестьсот|шестисот", Word("unit", 600)), (r"семьсот|семисот", Word("unit", 700)),
    (r"восемьсот|восьмисот", Word("unit", 800)), (r"девятьсот|девятисот", Word("unit", 900)),
    (r"два|две|двух|двум|двумя", Word("unit", 2)), (r"три|тр[её]х|тр[её]м|тремя", Word("unit", 3)),
    (r"четыре|четыр[её]х|четыр[её]м", Word("unit", 4)), (r"пят[ьи]|пятью", Word("unit", 5)),
    (r"шест(?:[ьи]|ью)", Word("unit", 6)), (r"сем[ьи]", Word("unit", 7)), (r"вос[еь]м(?:[ьи]|ью)", Word("unit", 8)),
    (r"девят(?:[ьи]|ью)", Word("unit", 9)), (r"десят(?:[ьи]|ью)", Word("unit", 10)), (r"одиннадцат(?:[ьи]|ью)", Word("unit", 11)),
    (r"двенадцат(?:[ьи]|ью)", Word("unit", 12)), (r"тринадцат(?:[ьи]|ью)", Word("unit", 13)),
    (r"пятнадцат(?:[ьи]|ью)", Word("unit", 15)), (r"двадцат(?:[ьи]|ью)", Word("unit", 20)), (r"тридцат(?:[ьи]|ью)", Word("unit", 30)),
    (r"сорока?", Word("unit", 40)), (r"пятьдесят|пятидесяти|пятьюдесятью", Word("unit", 50)),
    (r"полтор[аы]|полутора", Word("unit", 1.5)), (r"процент(?:а|ов|у|ам)?", Word("percent", 0.01)),
    (r"од(?:ин|на|но|ного|ной|ну|ним|ному|ном|ною)", Word("one", 1)), (r"половиной", Word("and_half", 0.5)),
    (r"двое|двоих|двоим|двоими", Word("unit", 2)), (r"трое|троих|троим|троими", Word("unit", 3)), (r"четверо|четверых|четверым", Word("unit", 4)),
    (r"пятеро|пятерых|пятерым", Word("unit", 5)), (r"шестеро|шестерых", Word("unit", 6)), (r"семеро|семерых", Word("unit", 7)),
    (r"десят(?:ок|ка|ку|ком)", Word("scale", 10)), (r"сотн(?:я|ю|ей)", Word("unit", 100)),
    (r"десятк(?:и|ов|ами)", Word("many", 10)), (r"сотн(?:и|ями|ям)|сотен", Word("many", 100)),
    (r"половин[аыеу]", Word("part", 0.5)), (r"трет[ьи]", Word("part", 1 / 3)), (r"четверт[ьи]", Word("part", 0.25)),
    (r"несколько|нескольких|нескольким|нескольки[мх]и?|пар[аыу]", Word("few", 1)), (r"пол(?:у)?сотн[ией]", Word("unit", 50)),
    (r"полмиллиона|полумиллион(?:а|у|ом|е)", Word("unit", 500_000)), (r"полтысячи|полутысяч[иеу]", Word("unit", 500)), (r"полмиллиарда|полумиллиард(?:а|у|ом|е)", Word("unit", 5e8)),
    (r"дюжин[аыу]?", Word("scale", 12)), (r"четырнадцат(?:[ьи]|ью)", Word("unit", 14)), (r"шестнадцат(?:[ьи]|ью)", Word("unit", 16)),
    (r"семнадцат(?:[ьи]|ью)", Word("unit", 17)), (r"восемнадцат(?:[ьи]|ью)", Word("unit", 18)), (r"девятнадцат(?:[ьи]|ью)", Word("unit", 19)),
    (r"шестьдесят|шестидесяти|шестьюдесятью", Word("unit", 60)), (r"семьдесят|семидесяти|семьюдесятью", Word("unit", 70)),
    (r"восемьдесят|восьмидесяти|восемьюдесятью", Word("unit", 80)), (r"девяност[оа]", Word("unit", 90)),
)  # fmt: skip
_RU = [(re.compile(f"(?:{pattern})\\Z"), word) for pattern, word in _RU_STEMS]
_UK = [(re.compile(f"(?:{pattern})\\Z"), Word(role, value)) for pattern, role, value in UKRAINIAN]


class _Meanings(dict[str, tuple[Word, ...]]):
    """What the words of a language mean in a number, each read once, as words repeat (Zipf's law)."""

    def __init__(self, lang: str) -> None:
        super().__init__()
        self._lang = lang

    def __missing__(self, word: str) -> tuple[Word, ...]:
        meaning = _read(word, self._lang)
        if len(self) < _CACHED_WORDS:
            self[word] = meaning
        return meaning


_CACHED_WORDS = 65_536
_MEANINGS = {lang: _Meanings(lang) for lang in ("tr", "en", *sorted(CYRILLIC), "")}


def read_word(word: str, lang: str) -> tuple[Word, ...]:
    """Return what a folded word means in a number: nothing for an ordinary word, several parts for a compound.

    Args:
        word: folded letters; in Ukrainian an apostrophe may stand among them ("п'ять").
        lang: ISO 639-1; a language without number words here gives nothing.
    """
    return meanings_in(lang)[word]


def meanings_in(lang: str) -> Mapping[str, tuple[Word, ...]]:
    """Return what each folded word of a language means in a number, as `read_word` tells it."""
    return _MEANINGS[lang if lang in _MEANINGS else ""]


def _read(word: str, lang: str) -> tuple[Word, ...]:
    if lang == "tr":
        return _read_turkish(word)
    if lang == "en":
        found = _EN_WORDS.get(word)
        return (found,) if found else ()
    if lang in CYRILLIC:
        table = _UK if lang == "uk" else _RU
        return next(((meaning,) for pattern, meaning in table if pattern.match(word)), ())
    return ()


def _stem_word(stem: str) -> Word:
    if stem == "yüz":
        return Word("hundred", 100)
    if stem in _TR_SCALES or stem == "düzine":
        return Word("scale", _TR_STEMS[stem])
    return Word("unit", _TR_STEMS[stem])


def _read_turkish(word: str) -> tuple[Word, ...]:
    whole = _TR_WHOLE.get(word)
    if whole:
        return (whole,)
    if _TR_HALF.match(word):
        return (Word("part", 0.5),)
    if word.startswith("yüzyüz"):
        return ()  # face to face
    parts: list[Word] = []
    rest = word
    while rest:
        if not rest.startswith(_TR_BY_LENGTH):
            return ()
        stem = next(s for s in _TR_BY_LENGTH if rest.startswith(s))
        tail = rest[len(stem) :]
        meaning = _stem_word(stem)
        last = _read_turkish_end(stem, tail, meaning, alone=not parts)
        if last is not None:
            return (*parts, last)
        if stem == "düzine" or meaning.value == 0:
            return ()
        parts.append(meaning)
        rest = tail
        if rest in {"buçuk", "luk", "lik"}:
            return (*parts, _TR_WHOLE["buçuk"]) if rest == "buçuk" else tuple(parts)
    return tuple(parts)


def _read_turkish_end(stem: str, tail: str, meaning: Word, *, alone: bool) -> Word | None:
    """What the last stem of a word means with its suffix `tail`, or None where the tail is no suffix."""
    if not tail:
        return meaning if stem != "dörd" else None
    if _TR_ORDINAL.match(tail):
        return Word("ordinal", meaning.value)
    if _TR_MANY.match(tail):
        return Word("many", meaning.value)
    if _TR_LOCATIVE.match(tail) and alone and stem != "bir" and meaning.value < 11:
        return Word("denominator", meaning.value) if stem != "alti" or tail == "da" else None
    if _TR_LOCATIVE.match(tail) and stem == "bin":
        return Word("denominator", 1000)
    if _TR_EACH.get(stem) == tail:
        return meaning
    if stem in _TR_BARE and alone and bare_stem(stem + tail) is None:
        return meaning if _TR_LINK.match(tail) and stem != "bir" else None
    if stem == "bin" and tail[0] in "au":
        return None  # bina "building", bunu: no harmony, no suffix
    if _TR_COPULA.match(tail):  # of "bindi" what stands before it decides (`number_atoms.py`)
        return meaning if stem != "bin" or tail in ("di", "dir") else None
    return meaning if _TR_CASES.match(tail) else None

"""What a number without a noun counts: what its clause counts, else what the figure before did ("bu sayı 10 bine ulaştı")."""

from __future__ import annotations

import re
from collections.abc import Sequence

from core.model import Figure
from core.text import fold
from transform.figures import ellipsis_words as cues
from transform.figures.compounds import match_compound
from transform.figures.model import DURATIONS, MONEY, Phrase
from transform.figures.nouns import read_noun
from transform.figures.qualifiers import read_right_of_suffix
from transform.figures.sentences import Sentence
from transform.number_words import CYRILLIC
from transform.numbers import Number

_COUNTED = frozenset({"people", "items", "missiles", "shells", "vehicles", "systems"})
_HEAPED = frozenset({"containers", "tonnes", "barrels"})
_NOUNS_KO = ("컨테이너", "포탄", "사람")
_WEIGHED = MONEY | {"tonnes", "barrels", "kg"}
_ALIKE = 10.0  # how many times more or less still speaks of the same thing
_FATES = frozenset({"people killed", "people wounded"})
_PARTIES, _HUNDRED = frozenset({"sources", "countries", "leaders", "officials"}), 100
_TITLED = frozenset({"deputies", "generals", "admirals", "officers", "experts", "leaders", "diplomats", "pilots"})
_NOT_TAKEN_UP = DURATIONS | {
    "percent",
    "fraction",
    "km",
    "m",
    "km2",
    "m2",
    "m3",
    "square miles",
    "litres",
    "kilotons",
    "magnitude",
}
_FEW_WORDS, _MANY_WORDS = 14, 26  # how far to the left the noun may stand; farther where "this number" points to it
_NEAR, _FAR, _FAR_ALIKE = 48, 260, 600  # characters from the figure before

_Counted = tuple[str, str | None]  # unit and canonical English


def resolve_ellipsis(number: Number, sentence: Sentence, previous: int, figures: Sequence[Figure]) -> Phrase | None:
    """Return what a number counts that has no noun of its own, None where nothing tells.

    Args:
        number: the number.
        sentence: where it stands.
        previous: where the sentence before begins.
        figures: those read before it, in order.
    """
    qualifier, end = read_right_of_suffix(sentence.folded, number.end, sentence.lang)
    counted = _Ellipsis(number, sentence, previous, figures, end).resolve()
    return None if counted is None else Phrase(*counted, end, end, qualifier)


def tells_some_of(number: Number, lang: str) -> bool:
    """True for a small Turkish word that owns no noun behind it: "altısı", "üçünün"."""
    return lang == "tr" and cues.SOME_WORD_TR.fullmatch(fold(number.text)) is not None


class _Ellipsis:
    def __init__(self, number: Number, sentence: Sentence, previous: int, figures: Sequence[Figure], end: int) -> None:
        self.number, self.sentence, self.previous, self.figures, self.end = number, sentence, previous, figures, end
        self.folded, self.lang = sentence.folded, sentence.lang
        self.recent = figures[-1] if figures else None
        self.digits = number.text[:1].isdigit() or cues.PIECES.match(self.folded, number.end) is not None

    def resolve(self) -> _Counted | None:
        recent, start = self.recent, self.number.start
        if recent is not None and recent.unit in MONEY and self._is_sum_too(recent):
            return recent.unit, recent.what  # "9,8 milyar dolar kazandı, ama yalnızca 1,2 milyar aldı"
        if (taken := self._pointed_to()) is not None:
            return taken
        if recent is not None and recent.what == "votes" and cues.VOTES_TO.fullmatch(self.folded, recent.end, start):
            return recent.unit, recent.what  # "141 votes to five"
        if recent is not None and cues.OF_THE.fullmatch(self.folded, recent.end, start) and recent.unit in _COUNTED:
            return _without_fate(recent)
        if self.lang in CYRILLIC and cues.OF_THEM_FELL_RU.match(self.folded, self.number.end):
            return "people", None  # "девять из них погибли"
        if (same := self._same_number()) is not None:
            return same
        if not self.digits and (self.number.value or 0) < 100:
            if self.lang == "en" and cues.TAKEN.match(self.folded, self.number.end):
                return "people", None  # "two had been taken prisoner"
            if self.lang == "en" and cues.OF_THOSE.match(self.folded, self.number.end) and self._befell():
                return "people", None  # "nine of them had died"
            if self.lang == "tr" and cues.HOW_MANY_TR.search(self.folded[max(0, start - 60) : start]):
                return self._noun_before(list(cues.WORD.finditer(self.folded, self.sentence.first, start)))
            if self.lang == "tr" and cues.PARTITIVE.search(self.number.text.lower()) and self._befell():
                return "people", None  # "Birlik ağustosta gelmişti. Dokuzu öldü."
            if tells_some_of(self.number, self.lang) and (some_of := self._out_of_several()) is not None:
                return some_of
            if recent is None or not self._is_partitive(recent):
                return None
            if cues.OF_THEM.search(self.folded, recent.end, start):
                return _without_fate(recent)
        if recent is not None and cues.CAP_OF.search(self.folded[max(0, start - 40) : start]):
            return recent.unit, recent.what
        first, reach = self._window()
        words = list(cues.WORD.finditer(self.folded, first, start))
        return (
            self._told_as()
            or self._this_number()
            or self._some_of_these()
            or self._total_told(first)
            or self._those_who(words)
            or self._part_of_recent()
            or self._noun_before(words[-reach:])
            or self._recent_goes_on()
            or self._people_before()
            or (("people", None) if self._befell() else None)
        )

    def _same_number(self) -> _Counted | None:
        """ "4,000 were casualties. Of the 4,000, around 1,000 …", "Bu 4 binin …": a number told again counts what it did."""
        told = cues.TOLD_AGAIN.get(self.lang)
        if told is None or not told.search(
            self.folded, max(self.sentence.first, self.number.start - 16), self.number.start
        ):
            return None
        value = self.number.value
        again = [
            f
            for f in self.figures
            if f.value == value and f.unit in _COUNTED and self.number.start - f.end < _FAR_ALIKE
        ]
        return (again[-1].unit, again[-1].what) if again and value is not None else None

    def _pointed_to(self) -> _Counted | None:
        """What words right before a number point to: "of which two", "compared with 6,700", "из них 7887", "цифру 600"."""
        if self._is_gapped_ru():
            return _without_fate(self.figures[-1])
        points = cues.POINTS.get(self.lang)
        before = self.folded[max(self.sentence.first, self.number.start - 70) : self.number.start]
        if self.lang == "en" and (body := cues.BODY_OF.search(before)) is not None:
            return "people", "soldiers" if body["armed"] else "workers" if body["works"] else "people"
        if points is None or self.recent is None or self.recent.start < self.previous:
            return None
        if self.lang == "en" and (noun := cues.NUMBER_OF.search(before)) is not None:
            return self._noun_before(
                list(
                    cues.WORD.finditer(
                        self.folded, self.number.start - len(before) + noun.start("what"), self.number.start
                    )
                )[:4]
            )
        if self.lang == "ru" and self._is_part_ru(before):
            return _without_fate(self.recent)
        if (
            self.lang in CYRILLIC
            and cues.OF_THEM_RU.match(self.folded, self.number.end)
            and self.recent.unit in _COUNTED
        ):
            return _without_fate(self.recent)  # "4 тысячи из них погибли"
        if (pointed := points.search(before)) is None or self.recent.unit in _NOT_TAKEN_UP:
            return None
        if cues.COMPARED.match(pointed.group()):
            return self.recent.unit, self.recent.what  # "2,000 have died, up from 600": the same is counted
        return _without_fate(self.recent)

    def _is_sum_too(self, recent: Figure) -> bool:
        """True for a number of millions without a noun that a verb of money or the end of its clause follows, in the sentence of a sum."""
        if recent.start < self.sentence.first or not cues.LARGE.search(self.number.text.lower()):
            return False
        if cues.TOLD.search(self.folded, recent.end, self.number.start):
            return False  # "9,8 milyar dolar; mermi sayısı 12 milyon"
        return cues.SUM_TOO.match(self.folded, self.number.end, self.sentence.stop) is not None

    def _is_gapped_ru(self) -> bool:
        """True for "в августе вышли 300 контейнеров, в марте — 620": a dash stands for the verb and the noun."""
        recent = self.recent
        if (
            self.lang not in CYRILLIC
            or recent is None
            or recent.start < self.sentence.first
            or recent.unit in _NOT_TAKEN_UP
        ):
            return False
        between = cues.GAPPED_RU.search(self.folded, recent.end, self.number.start)
        return (
            between is not None
            and cues.ENDS_RU.match(self.folded, self.number.end) is not None
            and self._is_near(recent)
        )

    def _is_part_ru(self, before: str) -> bool:
        """True for "Из 6300 человек … 5,2 тыс. указали": the whole was told with "из" in the sentence."""
        recent = self.recent
        if recent is None or recent.start < self.sentence.first or recent.unit not in _COUNTED:
            return False
        whole = self.folded[max(self.sentence.first, recent.start - 4) : recent.start].endswith("из ")
        value, most = self.number.value or 0.0, recent.value or recent.low or 0.0
        return whole and value < most and re.search(r"(?:, | )\Z", before) is not None

    def _out_of_several(self) -> _Counted | None:
        """ "esir alınan askerlerden altısı", "gemilerin ikisi": a noun in the plural right before a small word tells of what it is a part."""
        several = cues.SEVERAL_TR.search(self.folded, self.sentence.first, self.number.start)
        if several is None:
            return None
        noun = read_noun(several["noun"], "tr")
        if noun is None and cues.NATIONALS_BEFORE_TR.search(self.folded, self.sentence.first, self.number.start):
            return "people", "people"  # "Kuzey Korelilerden ikisi"
        return None if noun is None or noun.measure or noun.unit not in _COUNTED else (noun.unit, noun.what)

    def _is_partitive(self, recent: Figure) -> bool:
        """True for a small Turkish word that tells some of those just counted: "üçü", "ikisi"."""
        own = recent.start >= self.sentence.first and recent.unit not in DURATIONS
        return own and self.lang == "tr" and cues.PARTITIVE.search(self.number.text.lower()) is not None

    def _window(self) -> tuple[int, int]:
        """Where the noun is looked for, and among how many words; "this number" points to the sentence before."""
        first = self.sentence.first
        if cues.TOLD.search(self.folded, first, self.number.start) or cues.OF_THOSE.match(self.folded, self.end):
            return self.previous, _MANY_WORDS
        if self.lang in CYRILLIC:  # "…; «Герани», которых завод выпускает по 2000": a clause of its own
            first = max(first, self.folded.rfind(";", first, self.number.start) + 1)
        return first, _FEW_WORDS

    def _this_number(self) -> _Counted | None:
        """ "Bu sayı 2,8 milyonu geçmiyor": of several things counted before, the one told in like numbers, else none."""
        if self.lang != "tr" or not cues.THIS_NUMBER_TR.search(self.folded, self.sentence.first, self.number.start):
            return None
        told = [f for f in self.figures if f.start >= self.previous and f.unit not in _NOT_TAKEN_UP]
        if cues.POINTED_TR.search(self.folded, self.sentence.first, self.number.start) is None:
            told = [f for f in told if self._is_near(f)]  # "sayının 12 milyonu geçtiği": of its own sentence, perhaps
        if cues.HEADS_TR.search(self.folded, self.sentence.first, self.number.start):
            told = [f for f in told if f.unit not in _WEIGHED]  # "bu sayı": money and tonnes are no number of things
        kinds = {(f.unit, f.what) for f in told}
        if len(kinds) > 1:
            kinds = {(f.unit, f.what) for f in told if self._is_near(f)}
        if len(kinds) == 1:
            return kinds.pop()
        return ("items", None) if told else None

    def _told_as(self) -> _Counted | None:
        """ "en az 600 olarak bildirdiği ölü sayısı": the noun stands behind what is said of the number."""
        told = cues.TOLD_AS_TR.match(self.folded, self.end, self.sentence.stop) if self.lang == "tr" else None
        if (
            told is None
            and self.lang == "tr"
            and cues.ITS_NUMBER_TR.search(
                self.folded, max(self.sentence.first, self.number.start - 40), self.number.start
            )
        ):
            told = cues.NUMBERING_TR.match(
                self.folded, self.number.end, self.sentence.stop
            )  # "Sayıları 12 bini bulan Kuzey Kore askerleri"
        if told is None:
            return None
        return self._noun_before(list(cues.WORD.finditer(self.folded, told.start("noun"), told.end("noun"))))

    def _is_near(self, figure: Figure) -> bool:
        one, other = self.number.value or self.number.low or 0.0, figure.value or figure.high or figure.low or 0.0
        return one > 0 and other > 0 and 1 / _ALIKE <= one / other <= _ALIKE

    def _some_of_these(self) -> _Counted | None:
        """ "28 bin konteyner taşındı; bunların 20 binden fazlasında …", "Bunların 25 bini …": some of those just counted."""
        recent, number = self.recent, self.number
        if recent is None or self.lang != "tr" or recent.start < self.previous or recent.unit in _NOT_TAKEN_UP:
            return None
        these = cues.OF_THESE_TR.search(self.folded, recent.end, number.start)
        return _without_fate(recent) if these is not None or self._opens_as_part(recent) else None

    def _opens_as_part(self, recent: Figure) -> bool:
        """True for "… 13 binden fazla Kuzey Koreli girdi. Yaklaşık 8 bini öğrenci vizesi aldı.": a smaller number, owned by those."""
        folded, number = self.folded, self.number
        if recent.unit != "people" or not cues.OPENS_TR.fullmatch(folded, self.sentence.first, number.start):
            return False
        part, whole = number.value or number.low or 0.0, recent.value or recent.low or 0.0
        return part < whole and cues.OWNED_TR.match(folded, max(number.start, number.end - 8)) is not None

    def _total_told(self, first: int) -> _Counted | None:
        """ "12,000 troops, among them three generals … The U.S. put the figure at 10,000": the most that was counted."""
        sentence_first = self.sentence.first
        if self.lang != "en" or not cues.THE_FIGURE.search(self.folded, sentence_first, self.number.start):
            return None
        here = [f for f in self.figures if f.start >= sentence_first and f.unit in _COUNTED and self._is_near(f)]
        if here:
            return _without_fate(here[-1])  # "3,000 troops had moved and the number would reach 10,000"
        told = [f for f in self.figures if first <= f.start < sentence_first and f.unit in _COUNTED | _HEAPED]
        # "33,000 containers … 15 million shells … It had put the figure at 28,000": what was told in like numbers
        told = [f for f in told if self._is_near(f)] or told
        return _without_fate(max(told, key=lambda f: f.value or f.high or 0.0)) if told else None

    def _those_who(self, words: Sequence[re.Match[str]]) -> _Counted | None:
        """ "ölenlerin sayısı 12'ye çıktı" counts people."""
        those = len(words) > 1 and words[-1].group().startswith("sayi") and cues.THOSE_WHO.search(words[-2].group())
        return ("people", None) if those else None

    def _part_of_recent(self) -> _Counted | None:
        """ "308 hisseden 178'i", "…, 208'inin de": some of those counted before in the sentence."""
        recent, number = self.recent, self.number
        if recent is None or recent.start < self.sentence.first:
            return None
        near = number.start - recent.end < _NEAR and recent.unit not in DURATIONS
        if (
            self.lang == "tr"
            and recent.unit in MONEY
            and cues.OWNS_PART_TR.fullmatch(self.folded, recent.start, number.start)
        ):
            return (
                _without_fate(recent) if cues.PARTITIVE.search(number.text.lower()) else None
            )  # "1,5 milyar doların 300 milyonu"
        if (
            self.lang == "tr"
            and recent.unit in _COUNTED | _HEAPED
            and cues.PART_BESIDE_TR.fullmatch(self.folded, recent.end, number.start)
        ):
            owned = cues.PARTITIVE.search(number.text.lower()) or cues.OWNED_TR.match(
                self.folded, max(number.start, number.end - 8)
            )
            if owned and (number.value or 0) < (recent.value or recent.low or 0):
                return _without_fate(recent)  # "gönderdiği 28 bin konteynerin 20 bini 2024'te"
        out_of = near and cues.ABLATIVE.search(self.folded, recent.end, number.start)
        counted = recent.unit in _COUNTED and self.digits and self.lang == "tr"
        some_of = counted and cues.SOME_OF.match(self.folded, number.end)
        return _without_fate(recent) if out_of or some_of else None

    def _noun_before(self, words: Sequence[re.Match[str]]) -> _Counted | None:
        """The nearest counted noun among the words to the left."""
        folded, start = self.folded, self.number.start
        befell = self._befell()
        spoken: _Counted | None = None
        for at in reversed(range(len(words))):
            word = words[at]
            noun = read_noun(word.group(), self.lang)
            if noun is None and self.lang == "tr" and cues.NATIONALS_TR.match(folded, word.start()):
                return "people", "people"  # "Rusya'daki Kuzey Koreli sayısı 13 bin"
            if noun is not None and self.lang == "ko" and not word.group().startswith(_NOUNS_KO):
                continue  # counters: "기온" is no missile
            if noun is not None and noun.what in _PARTIES and (self.number.value or 0) > _HUNDRED:
                spoken = ("people", "people") if noun.unit == "people" else spoken
                continue  # "kaynaklar nihai rakamın 12 bine yakın olabileceğini söyledi": who says it
            if noun is None or not noun.what or cues.DONE_TR.match(folded, word.end()):
                continue
            if noun.what in _TITLED and cues.NAMED_TR.match(self.sentence.text, word.end()):
                continue  # "Milletvekili Lee, …": who speaks
            if self.lang == "en" and cues.HEARD.search(folded, max(0, word.start() - 14), word.start()):
                continue
            if befell and noun.what in _FATES:
                continue  # "100 soldiers have been killed and another 1,000 wounded"
            numbered = (
                cues.NUMBERED.search(folded, word.end(), start)
                or folded.endswith("number of ", 0, word.start())
                or (self.lang in CYRILLIC and cues.NUMBER_OF_RU.search(folded, max(0, word.start() - 40), word.start()))
            )
            if noun.measure and not (numbered and noun.unit == "containers"):
                continue
            if noun.unit == "items" and not numbered:
                continue
            for before in words[max(0, at - 2) : at]:  # "insansız hava aracı"
                whole = match_compound(self.lang, folded, before.start(), start)
                if whole is not None and whole[1] >= word.end():
                    return whole[0].unit, whole[0].what
            return noun.unit, noun.what
        if spoken is not None and self.recent is not None and self.recent.unit == "people":
            return _without_fate(self.recent)
        return spoken

    def _recent_goes_on(self) -> _Counted | None:
        """What the figure before counted, where a verb or "this number" goes on with it."""
        recent, folded, start = self.recent, self.folded, self.number.start
        if (
            recent is not None
            and recent.unit in MONEY
            and self.lang == "en"
            and cues.SENT_EN.match(folded, self.number.end)
        ):
            return None  # "earned $100 a month. More than 10,000 were sent last year"
        if recent is not None and recent.unit == "items" and not self._is_near(recent):
            # "… at three training sites. Another 1,500 had been dispatched": of what was counted in like numbers
            alike = [f for f in self.figures if start - f.end < _FAR_ALIKE and f.unit in _COUNTED and self._is_near(f)]
            recent = alike[-1] if alike else recent
        elif recent is not None and start - recent.end >= _FAR:
            return None
        if recent is None or recent.unit in _NOT_TAKEN_UP:
            return None
        goes_on = (
            cues.TOLD.search(folded, self.sentence.first, start)
            or cues.GOES_ON.match(folded, self.end)
            or cues.CLAIMED_TOO.search(folded[max(0, start - 14) : start])
            or (self.lang == "en" and folded.startswith("the ", start - 4) and cues.SENT.match(folded, self.end))
        )
        return _without_fate(recent) if goes_on else None

    def _people_before(self) -> _Counted | None:
        """ "… North Korean troops were in Russia. Kyiv says up to 12,000 have arrived": the people told of before."""
        if self.lang != "en" or not (
            cues.GOING.match(self.folded, self.end) or cues.OF_THE.match(self.folded, self.end)
        ):
            return None
        first = max(0, self.number.start - _FAR) if cues.SENT_EN.match(self.folded, self.number.end) else self.previous
        for word in reversed(list(cues.WORD.finditer(self.folded, first, self.number.start))):
            noun = read_noun(word.group(), self.lang)
            if (
                noun is None
                or noun.unit != "people"
                or noun.what in _FATES | _PARTIES
                or not word.group().endswith("s")
            ):
                continue
            if not cues.HEARD.search(self.folded, max(0, word.start() - 14), word.start()):
                return noun.unit, None if noun.what == "casualties" else noun.what
        return None

    def _befell(self) -> bool:
        return cues.BEFELL.match(self.folded, self.end) is not None


def _without_fate(figure: Figure) -> _Counted:
    return figure.unit, cues.FATE.sub("", figure.what) if figure.what else None

"""Reads the figures of one text."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise, zip_longest

from core.model import Entity, Figure
from transform.figures.compounds import match_compound
from transform.figures.contents import name_content
from transform.figures.denials import is_denied
from transform.figures.discourse import Discourse
from transform.figures.earlier import Claim
from transform.figures.fates import tell_fate
from transform.figures.model import DURATIONS, MONEY, Phrase
from transform.figures.nouns import read_noun
from transform.figures.periods import Period, find_periods, nearest_period
from transform.figures.phrases import read_phrase
from transform.figures.qualifiers import read_left, read_right
from transform.figures.sentences import find_sentence_ends
from transform.figures.transfers import read_transfer
from transform.numbers import Number

_NAMED_NUMBER = re.compile(
    r"(?:hwasong\w*|pukguksong|kn|şahid|shahed|geran|geranyum|resolution|article|no|nos?\.|room|channel|day|page|aged|age|phase|floor|tor|kanal|mö|ms|m\.ö\.|gün|etap|group|unit|type|model|class|grup|group of(?= (?:seven|eight|twenty|7|8|20)(?!\w))|"
    r"route|chapter|section|office|bureau|project|tip|seri|mig|su|iskander|tu|il|an|mi|ka|kh|s|f|t|boeing|airbus|№|резолюци\w+|стать\w+|결의|제)[ -]?\Z"
)
_NOT_COUNTED_TR = re.compile(
    r"(?:'?\w+)? ?(?:sayili|(?:sefer|uçuş|esas) sayili|numarali|nolu|yaş(?!a)\w*|yaş alti|(?: ?[a-z]{1,3} \d{2,5}|\d{2,5})? ?plaka|kiloda|kilo sporcu|siklet|soruda|sayfa\w*|mm\b|milimetre\w*|kalibre\w*|inci|ordu\b|kez\b|kere\b|defa\b|kat(?:i|a|ina|inda|indan|ini|lik|li)?\b)|\.? madde(?!lik)\w*|\. (?:istihkam|alay|tümen|tugay|kolordu|ordu|filo)\w*"
)
_NOT_COUNTED_EN = re.compile(
    r"[ -]?(?:mm|millimet\w+|calib\w+|years? old|th |st |nd |rd |times\b|kph|mph|km/h|degrees?|°|o'clock|[ap]\.?m\.)|-years?-old|(?: мм|-мм|миллиметр|호\b|세\b|일\b|월\b|년\b|시\b|차 )"
)
_AGO = re.compile(
    r"(?:'\w{1,3})?(?:(?: yil| ay| gün| hafta| saat)\w* (?:önce|evvel)| (?:years?|months?|days?|weeks?|hours?) (?:ago|earlier)|-year (?:plan|term))|\w* yillik (?:\w+ )?(?:plan|görev)"
)
_PAST_THE = re.compile(r"(?:over|above|under|below|exceed\w*|surpass\w*) the ")
_LASTS = re.compile(r"(?:for|just|well|after|of|last\w*|took|taken|is|was|been|by|than|in) \Z")
_CLAIMED_TOO = re.compile(r"(?<!\w)(?:claimed|estimated|said|reported|counted) \Z")  # "Kyiv had claimed 3,800"
_THE_FIGURE = re.compile(r"(?<!\w)(?:the|that|its) (?:figure|number|total|toll)(?!\w)")
_RISING = re.compile(
    r"(?<!\w)(?:rose|risen|rise of|grew|grown|increas\w+|jump\w*|surged?|soared|climbed|gained|up)(?: by)?(?: nearly| about| some| over| more than)? \Z"
)
_FALLING = re.compile(
    r"(?<!\w)(?:fell|fallen|drop\w*|declin\w+|decreas\w+|down|shrank|plunged|slumped)(?: by)?(?: nearly| about| some| over| more than)? \Z"
)
_OVER_A = re.compile(r"over (?:an?|the|its|their) ")
_MEASURES = frozenset({"km", "m", "miles", "tonnes", "kg"})
_MONEY_SIGN = {"$": "USD", "€": "EUR", "₩": "KRW", "£": "GBP", "¥": "CNY", "₽": "RUB", "₺": "TRY"}
_MONEY_CODE = re.compile(r"(?:(us|u\.s\.) ?)?([$€₩£¥₽₺])\s?\Z|(?<!\w)(usd|eur|krw|rub|cny)\s?\Z")
_COUNTS = re.compile(r"[^\W\d_]+")
_VOTES = re.compile(r" (?:lehte|aleyhte|kabul|ret|çekimser|evet|hayir) (?:oy|yönünde)| (?:voted|abstained)")
_VOTES_TO = re.compile(r" votes? (?:to|against) ")
_CLEARED = re.compile(r" (?:\w+ )?(?:etkisiz|imha|temizle|defused|destroyed|cleared|neutrali)")
_RESOLUTIONS = re.compile(r"(?:, \d+)*,? (?:ve|ile|and) \d+ (?:sayili|numarali|yaş)")
_COUNCIL = re.compile(
    r"совет\w* безопасности|안보리|안전보장이사회|bmgk|güvenlik (?:konsey|kurul)|security council|yönetim kurul|general assembly|genel kurul"
)
_MEMBER = re.compile(r"[ -](?:\w+ )?(?:üye|member|член)")
_COUNTED = frozenset({"people", "items", "missiles", "shells", "vehicles", "systems"})
_SOME_OF = re.compile(r"'(?:s[iuü]|[iuü])n[iuüae]\w*(?: de| da| ise)? ")
_SMALL = 10
_SHARED = re.compile(r"(?:'?\w*)?(?:,? [\w']+){0,3}(?:,| ve| ile| ise| and| but| и|,? [\w']+ (?:ise|de|da)) ")
_TOLD = re.compile(r"(?:bu sayi|bu rakam|sayi|rakam|miktar|tutar|number|figure|total|sevkiyat|toplam)")
_OF_THEM = re.compile(
    r"(?:bunlar|onlar|içlerin)[ai]?\w*[dı]an |(?:bunlarin|onlarin|aralarindan|içlerinden) |[a-zçğöşü]l[ae]r(?:[iuü]n|[dt][ae]n) "
)
_ABLATIVE = re.compile(r"[dt][ea]n \Z")
_ACCUSATIVE = re.compile(r"(?:\d'y?[iuü]|[iuü]),")
_SUFFIXED = re.compile(r"'[a-zçğöşü]+")
_PASSED = re.compile(r" (?:geç|aş)[a-zçğöşü]+\Z")
_CAP_OF = re.compile(
    r"(?:cap|limit|quota|ceiling|target|sinir|tavan|kota|kotasi|лимит\w*|상한\w*) (?:of|olan|в|은|는)? ?\Z"
)
_THOSE_WHO = re.compile(r"[ae]nlar[iu]n|[ae]nler[iü]n|[ae]nl[ae]r\Z")
# What befalls people only, said of a number without a noun: "close to 600 have died", "600'ü öldü".
_BEFELL = re.compile(
    r"(?:'\w+)?(?: (?:have|has|had|were|was|are|been|others?|more|further|already|men)){0,3} (?:died|killed|wounded|injured|captured|dead|missing)(?!\w)"
    r"|(?:'\w+)? (?:kadar\w* |daha |ağir |hafif )?(?:öldü|öldür|hayatini|yaralan|yarali|ölü\b|esir )"
)
_PARTITIVE = re.compile(r"(?:[iuü]|s[iuü])(?:n\w*)?\Z")
_LAST_DURATION = re.compile(r"(?:ilk|son|first|last|past|next|gelecek|önümüzdeki) \Z")
# Points of an index, a rate or a match; any other are items of a plan.
_SCALE_OF = re.compile(
    r"index|endeks|percentage|basis|rating|poll|share|stock|fell|rose|gain|lost|lead|ahead|score|league"
)
# "iki ülke", "two leaders" name the parties and count nothing.
_PARTIES = frozenset({"countries", "leaders", "sources"})


class FigureReader:
    """Reads the figures of one text, each with what the ones before it left to be understood."""

    def __init__(self, text: str, folded: str, lang: str, entities: Sequence[Entity]) -> None:
        self.text, self.folded, self.lang, self.entities = text, folded, lang, entities
        self.bounds = [0, *find_sentence_ends(text, folded), len(folded)]
        self.figures: list[Figure] = []
        self.discourse = Discourse(text, folded, lang, entities, self.bounds)
        self.periods: dict[tuple[int, int], tuple[Period, ...]] = {}

    def read(self, numbers: Sequence[Number]) -> tuple[Figure, ...]:
        """Return the figures among the numbers of the text, given in order."""
        for number, following in zip_longest(numbers, numbers[1:]):
            figure = self._figure(number, following)
            if figure is not None:
                self.figures.append(figure)
        return tuple(self.figures)

    def _figure(self, number: Number, following: Number | None) -> Figure | None:
        index = max(0, bisect_right(self.bounds, number.start) - 1)
        sentence = (self.bounds[index], self.bounds[min(index + 1, len(self.bounds) - 1)])
        if self._is_name(number, sentence):
            return None
        phrase = self._phrase(number, sentence)
        if following is not None and (phrase is None or not phrase.known):
            phrase = self._shared(number, following, sentence) or phrase
        if phrase is None:
            return None
        if phrase.qualifier == "exact" and following is not None and self.lang == "tr":
            phrase = replace(phrase, qualifier=self._shared_verb(number, following, sentence))
        left, start = read_left(self.folded, number.start, sentence[0], self.lang)
        code = _MONEY_CODE.search(self.folded[max(0, start - 5) : start])
        start -= len(code.group()) if code else 0
        if left == "exact" and code:
            left, start = read_left(self.folded, start, sentence[0], self.lang)
        if left != "exact" and self._is_preposition(start, phrase.unit):
            left, start = "exact", number.start
        qualifier = phrase.qualifier if phrase.qualifier != "exact" else left
        if not self._matters(number, phrase, qualifier):
            return None
        span = (start, max(phrase.end, number.end))
        value, low, high, qualifier = _bounds(number, qualifier)
        claim_end = max(span[1], phrase.last)
        claim = self.discourse.read(index, (span[0], claim_end))
        if claim.strength != "denied" and is_denied(self.folded, (span[0], claim_end), sentence, self.lang):
            claim = Claim("denied")  # the claimant of what is denied is who had claimed it, and none is named
        giver, receiver = read_transfer(self.folded, (span[0], claim_end), sentence, self.lang, self.entities)
        what, unit = phrase.what, phrase.unit
        if unit == "people" and _VOTES.match(self.folded, phrase.last):
            what, unit = "votes", "items"
        if (
            unit == "people"
            and what == "people"
            and _MEMBER.match(self.folded, phrase.end)
            and _COUNCIL.search(self.folded, *sentence)
        ):
            what, unit = "member states", "items"
        if unit == "points" and self.lang == "en" and not _SCALE_OF.search(self.folded, *sentence):
            unit = "items"
        if unit == "shells" and _CLEARED.match(self.folded, phrase.last):
            what, unit = "explosive devices", "items"
        if unit == "people":
            what = tell_fate(self.folded, what, span, phrase.last, sentence)
        return Figure(
            value, unit, span[0], span[1], self.text[span[0] : span[1]], low=low, high=high, qualifier=qualifier,
            what=what, attribution=self.discourse.full_name(claim.attribution), strength=claim.strength, giver=giver, receiver=receiver,
            period=nearest_period(self.folded, self._periods(sentence), span),
        )  # fmt: skip

    def _is_preposition(self, start: int, unit: str) -> bool:
        """True for "over a 120-day deployment" and "от 10 ракет", not for "over 120 people" and "от 45 тысяч рублей"."""
        if self.lang == "en":
            if _PAST_THE.match(self.folded, start):
                return True  # "well above the 500,000-barrel cap"
            during = self.folded.startswith("over ", start) and not _LASTS.search(
                self.folded[max(0, start - 10) : start]
            )
            return unit in DURATIONS and (during or _OVER_A.match(self.folded, start) is not None)
        return self.lang == "ru" and unit not in MONEY and self.folded.startswith("от ", start)

    def _is_name(self, number: Number, sentence: tuple[int, int]) -> bool:
        """True for calibres, resolutions, articles, ages, models and times."""
        before = self.folded[max(sentence[0], number.start - 16) : number.start]
        beyond = _NOT_COUNTED_TR if self.lang == "tr" else _NOT_COUNTED_EN
        if number.kind == "cardinal" and (beyond.match(self.folded, number.end) or _AGO.match(self.folded, number.end)):
            return True
        if number.kind == "cardinal" and _RESOLUTIONS.match(self.folded, number.end):
            return True
        if before.endswith("(") and self.folded.startswith(")", number.end) and number.kind == "cardinal":
            return (number.value or 0) <= 110  # an age: "Ali Kaya (41)"
        if before.endswith("/") and before[-2:-1].isdigit():
            return True  # "7/24"
        if self.lang == "tr" and before.endswith((" her ", "Her ")):
            return True  # "her on mermiden altısı" counts no ten
        match = _NAMED_NUMBER.search(before)
        return match is not None and number.kind == "cardinal" and not before[: match.start()][-1:].isalnum()

    def _phrase(self, number: Number, sentence: tuple[int, int]) -> Phrase | None:
        folded, end = self.folded, number.end
        sign = _MONEY_CODE.search(folded[max(0, number.start - 5) : number.start])
        if sign and number.kind in {"cardinal", "indefinite"}:
            unit = _MONEY_SIGN[sign.group(2)] if sign.group(2) else sign.group(3).upper()
            after = re.compile(r" ?(?:us )?dollars?").match(folded, end)
            end = after.end() if after else end
            qualifier, right = read_right(folded, end, self.lang)
            phrase: Phrase | None = Phrase(unit, None, right, right, qualifier)
        elif number.kind in {"percent", "fraction"}:
            return self._share(number, sentence)
        else:
            phrase = read_phrase(folded, end, sentence[1], self.lang)
            if phrase is None:
                phrase = self._headless(number, sentence)
        if phrase is None:
            return None
        if not phrase.known and phrase.what:
            at = folded.find(phrase.what, number.end)
            written = self.text[at : at + len(phrase.what)]
            return Phrase(phrase.unit, written, phrase.end, phrase.last, phrase.qualifier, known=False)
        what = name_content(folded, phrase, number.start, sentence[0], sentence[1])
        return Phrase(phrase.unit, what, phrase.end, phrase.last, phrase.qualifier, phrase.known)

    def _shared(self, number: Number, following: Number, sentence: tuple[int, int]) -> Phrase | None:
        """The noun of the next number, where two numbers share it: "yedi Rus ve iki Çin uçağı"."""
        if not _SHARED.fullmatch(self.folded, number.end, following.start) or following.end > sentence[1]:
            return None
        phrase = read_phrase(self.folded, following.end, sentence[1], self.lang)
        if phrase is None or not phrase.known or phrase.unit in DURATIONS:
            return None
        qualifier, end = read_right(self.folded, number.end, self.lang)
        return Phrase(phrase.unit, phrase.what, end, max(end, phrase.last), qualifier)

    def _shared_verb(self, number: Number, following: Number, sentence: tuple[int, int]) -> str:
        """What one verb says of both numbers: "konteyner sayısı 20 bini, mermi sayısı 9 milyonu geçti"."""
        if following.end > sentence[1] or not _ACCUSATIVE.match(self.folded, number.end - 1):
            return "exact"
        end = following.end
        suffix = _SUFFIXED.match(self.folded, end)
        for start in (end, suffix.end() if suffix else end):
            qualifier, stop = read_right(self.folded, start, "tr")
            if qualifier == "more_than" and _PASSED.search(self.folded, start, stop):
                return qualifier
        return "exact"

    def _share(self, number: Number, sentence: tuple[int, int]) -> Phrase | None:
        """A percentage or fraction, and what it is of: "mermilerin yüzde 40'ı", "40 percent of the shells"."""
        folded, end = self.folded, number.end
        near = folded[max(sentence[0], number.start - 40) : number.start]
        if number.kind == "fraction" and number.value == 0.5:
            if re.search(
                r"(?:yil\w*|ay\w*|gün\w*|ilk|ikinci|son|yari|gece|maç\w*|year'?s?|first|second|last) \Z", near
            ):
                return None
            if self.lang == "tr" and not folded.startswith(("yaris", "yaridan"), number.start):
                return None
            if self.lang == "tr" and not re.search(r"n?[iuü]n (?:yaklaşik |en az |neredeyse )?\Z", near):
                return None
        qualifier, end = read_right(folded, end, self.lang)
        if qualifier == "exact" and (suffix := re.compile(r"'[a-zçğöşü]+").match(folded, end)):
            end = suffix.end()
        what = None
        if self.lang == "tr":
            words = _COUNTS.findall(near)
            nouns = [noun for word in words[-4:] if (noun := read_noun(word, "tr")) is not None and not noun.measure]
            what = nouns[-1].what if nouns else None
            if re.search(r"ekonomik üretim|hasila|gsyh", near):
                what = "annual economic output"
        else:
            following = read_phrase(folded, end, sentence[1], self.lang)
            what = following.what if following is not None and not following.unit.startswith("USD") else None
            if re.match(
                r"(?: of)? (?:its |the |north korea's )?(?:own )?(?:annual |total )?(?:economic output|gdp|gross)",
                folded[end : end + 60],
            ):
                what = "annual economic output"
        if self.lang == "en" and number.kind == "percent" and (_RISING.search(near) or _FALLING.search(near)):
            what = "growth" if _RISING.search(near) else "decline"
        elif re.match(
            r"\W*(?:\w+ ){0,1}(?:art(?:arak|ti|iş|tiğ)|büyü|yüksel|increase|growth|rise|grew|рост|증가)",
            folded[end : end + 30],
        ):
            what = "growth"
        elif re.match(r"\W*(?:\w+ ){0,1}(?:azal|düş|geril|daral|decrease|fall|drop|decline)", folded[end : end + 30]):
            what = "decline"
        return Phrase("percent" if number.kind == "percent" else "fraction", what, end, end, qualifier)

    def _headless(self, number: Number, sentence: tuple[int, int]) -> Phrase | None:
        """A number without a noun takes the one its clause counts, else that of the figure before."""
        folded = self.folded
        qualifier, end = read_right(folded, number.end, self.lang)
        if qualifier == "exact" and (suffix := re.compile(r"'[a-zçğöşü]+").match(folded, end)):
            end = suffix.end()
        pieces = re.compile(r"(?:'\w+)? (?:adet|tane)").match(folded, number.end)
        digits = number.text[:1].isdigit() or pieces is not None
        recent = self.figures[-1] if self.figures else None
        votes = recent is not None and recent.what == "votes" and _VOTES_TO.fullmatch(folded, recent.end, number.start)
        if recent is not None and votes:
            return Phrase(recent.unit, recent.what, end, end, qualifier)  # "141 votes to five"
        if not digits and (number.value or 0) < 100:
            own = recent is not None and recent.start >= sentence[0] and recent.unit not in DURATIONS
            if not own or self.lang != "tr" or not _PARTITIVE.search(number.text.lower()):
                return None
            if recent is not None and _OF_THEM.search(folded, recent.end, number.start):
                return Phrase(recent.unit, _without_fate(recent.what), end, end, qualifier)
        if recent is not None and _CAP_OF.search(folded[max(0, number.start - 40) : number.start]):
            return Phrase(recent.unit, recent.what, end, end, qualifier)
        first, reach = sentence[0], 14
        if _TOLD.search(folded, first, number.start) or re.match(r" of (?:them|those)", folded[end:]):
            first, reach = self.bounds[max(0, self.bounds.index(first) - 1)], 26
        if self.lang == "en" and _THE_FIGURE.search(folded, sentence[0], number.start):
            told = [f for f in self.figures if first <= f.start < sentence[0] and f.unit in _COUNTED]
            if told:  # "12,000 troops, among them three generals … The U.S. put the figure at 10,000"
                most = max(told, key=lambda f: f.value or f.high or 0.0)
                return Phrase(most.unit, _without_fate(most.what), end, end, qualifier)
        words = list(_COUNTS.finditer(folded, first, number.start))
        if words and len(words) > 1 and words[-1].group().startswith("sayi") and _THOSE_WHO.search(words[-2].group()):
            return Phrase("people", None, end, end, qualifier)
        if (
            recent is not None
            and number.start - recent.end < 48
            and recent.start >= sentence[0]
            and recent.unit not in DURATIONS
            and _ABLATIVE.search(folded, recent.end, number.start)
        ):
            return Phrase(recent.unit, _without_fate(recent.what), end, end, qualifier)  # "308 hisseden 178'i"
        own = recent is not None and recent.start >= sentence[0] and recent.unit in _COUNTED
        if recent is not None and own and digits and self.lang == "tr" and _SOME_OF.match(folded, number.end):
            return Phrase(recent.unit, _without_fate(recent.what), end, end, qualifier)  # "…, 208'inin de"
        befell = _BEFELL.match(folded, end) is not None
        for before, word in reversed(list(pairwise([None, *words[-reach:]]))):
            noun = read_noun(word.group(), self.lang) if word else None
            if word is None or noun is None or not noun.what:
                continue
            if befell and noun.what in {"people killed", "people wounded"}:
                continue  # "100 soldiers have been killed and another 1,000 wounded"
            numbered = "sayi" in folded[word.end() : number.start] or folded.endswith("number of ", 0, word.start())
            if (noun.measure and not (numbered and noun.unit == "containers")) or (
                noun.unit == "items" and not numbered
            ):
                continue
            whole = match_compound(self.lang, folded, before.start(), number.start) if before else None
            noun = whole[0] if whole is not None and whole[1] >= word.end() else noun
            return Phrase(noun.unit, noun.what, end, end, qualifier)
        if (
            recent is not None
            and number.start - recent.end < 260
            and recent.unit not in DURATIONS | {"percent", "fraction", "km", "m"}
        ):
            verb = re.compile(
                r"\w*(?:'\w+)?,? ?(?:\w+ )?(?:kişi|ulaş|çik|yüksel|ol|idi|düş|in|bul|aş|öl|yaral|rose|reach|was|were|will|would|have|had|killed|wounded)"
            )
            said = _TOLD.search(folded, sentence[0], number.start)
            if said or verb.match(folded, end) or _CLAIMED_TOO.search(folded[max(0, number.start - 14) : number.start]):
                return Phrase(recent.unit, _without_fate(recent.what), end, end, qualifier)
        if befell:
            return Phrase("people", None, end, end, qualifier)
        return None

    def _matters(self, number: Number, phrase: Phrase, qualifier: str) -> bool:
        """False for what is no quantity of the story: "iki ülke", "bir asker", unknown nouns with small words."""
        word = not any(c.isdigit() for c in number.text)
        value = number.value if number.value is not None else number.high or 0.0
        if word and value == 1 and qualifier == "exact" and number.kind == "cardinal":
            return phrase.unit in _MEASURES  # "bir kilometrelik köprü", yet not "bir asker"
        if word and value <= _SMALL and phrase.what in _PARTIES and number.kind == "cardinal":
            return False
        if phrase.unit in DURATIONS and (
            number.kind == "indefinite" or _LAST_DURATION.search(self.folded[max(0, number.start - 11) : number.start])
        ):
            return False
        if not phrase.known:
            lower = self.text[number.end :].lstrip()[:1].islower() or self.text[number.end : number.end + 1] in "'’"
            least = 100 if word and self.lang == "tr" else 2  # "iki kafile" tells how, "two failures" how many
            return lower and value >= least and not _is_list_number(self.folded, number)
        return True

    def _periods(self, sentence: tuple[int, int]) -> tuple[Period, ...]:
        if sentence not in self.periods:
            self.periods[sentence] = find_periods(self.folded, sentence, self.lang)
        return self.periods[sentence]


_DOZEN = 12.0


def _bounds(number: Number, qualifier: str) -> tuple[float | None, float | None, float | None, str]:
    """Return value, low, high and the qualifier, as docs/topics.md defines them."""
    value = number.value
    if number.kind == "fraction" and value is not None:
        value = round(value, 4)
    if number.kind == "indefinite":
        if value == _DOZEN:
            value = 10.0  # "dozens" and "onlarca" say the same
        return value, value, None, "more_than" if qualifier in {"exact", "about"} else qualifier
    if value is None:
        share = number.kind == "fraction" and number.low is not None and number.high is not None
        low, high = (round(number.low or 0, 4), round(number.high or 0, 4)) if share else (number.low, number.high)
        return None, low, high, "range"
    if qualifier in {"at_least", "more_than"}:
        return value, value, None, qualifier
    if qualifier in {"at_most", "fewer_than"}:
        return value, None, value, qualifier
    if qualifier == "about":
        return value, None, None, qualifier
    return value, value, value, "exact"


def _without_fate(what: str | None) -> str | None:
    return re.sub(r" (?:killed|wounded|captured).*", "", what) if what else None


def _is_list_number(folded: str, number: Number) -> bool:
    """True for "1) …" and "3. …" at the head of a line."""
    return re.match(r"[.)]\s", folded[number.end : number.end + 2]) is not None

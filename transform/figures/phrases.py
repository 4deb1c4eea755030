"""The noun phrase a number counts: its unit, what is counted, and where number and unit end."""

from __future__ import annotations

import re
from dataclasses import dataclass

from transform.figures.compounds import match_compound
from transform.figures.nouns import Noun, read_noun
from transform.figures.qualifiers import read_right


@dataclass(frozen=True, slots=True)
class Phrase:
    """What a number counts.

    Attributes:
        unit: as in `core.model.Figure.unit`.
        what: canonical English, or None.
        end: where the number ends with its unit word and qualifier, where they stand together.
        last: where the noun phrase ends; the verb that governs it comes after (Turkish) or before (English).
        qualifier: the one that stands to the right, "exact" where none does.
        known: False for a noun we have no word for.
    """

    unit: str
    what: str | None
    end: int
    last: int
    qualifier: str
    known: bool = True


_TOKEN = re.compile(r"[^\W\d_][\w'-]*|\d[\w.,'-]*|[^\w\s]")
_REACH = 7  # words from the number to its noun
_SUFFIX = re.compile(r"'[a-zçğöşü]+")
_OF_ALL = re.compile(r"'(?:s[iuü]|[iuü])")
_CASED = re.compile(
    r"(?:[ea]|y[ea]|[iuü]|y[iuü]|n[iuü]|[dt][ea]n?|n?[iuü]n|s[iuü](?:n[ea]|n[iuü]n?|n[dt][ea]n?)?|[iuü]n[ea]|[iuü]n[iuü]n?|"
    r"[iuü]n[dt][ea]n?|y[dt]i|ydi)\Z"
)
_NUMBER_STEM = re.compile(r"(?:bin|milyon|milyar|trilyon|yüz|on|\d)\Z")
_CASED_SCALE = re.compile(
    r"(?<!\w)(?:(?:bin|milyon|milyar|trilyon|yüz)(?:[ea]|[iuü]|[iuü]n[iuüea]n?|[iuü]n[dt][ea]n?|[iuü]n|l[ea]r[iuü]n?\w*)|"
    r"(?:(?:iki|alti|yedi|yirmi|elli|düzine)si|(?:üç|dörd|beş|sekiz|dokuz|otuz|kirk|altmiş|yetmiş|seksen|doksan)[iuü])(?:n\w*)?)\Z"
)
# "2 bin 900'ü geçtiğini": what a verb says of the number itself; what is counted stands to the left.
_VERBAL = re.compile(r"(?:geçt|geçiy|aşt|aşiy|aşmiş|yaklaşt|yaklaşiy|dayan|başla)\w*\Z")
_NEXT_WORD = re.compile(r"\s([^\W\d_]+)")
_ADJECTIVAL = re.compile(r"(?:nüfuslu|l[iuü]k)\Z")  # "235 milyon nüfuslu ülke" counts people
_CASE_END = re.compile(r"(?:n[iuü]n|[dt][ea]n?|[^aeiouüö][iuüea]|n[iuüea])\Z")
_VERB_END = re.compile(
    r"(?:[dt][iuü](?:l[ea]r|k|m)?|m[iuü]ş\w*|yor\w*|[ae]c[ae][kğ]\w*|[dt][iuü]ğ\w*|ild\w*|m[ae]s[iuü]\w*)\Z"
)
_PARTICIPLE = re.compile(
    r"(?:[ae]n|[dt][iuü][kğ]\w*|[ae]c[ae][kğ]\w*|m[iuü]ş)\Z"
)  # a clause of its own: "araç üretebilen tesis"
_PART_OF = re.compile(r"(?:kadar|fazlas|aşkin|yakin|üzerindek)i(?:n(?:[iuü]n?|[ea]|[dt][ea]n?))?\Z")
_NATIONALS = re.compile(r"(?:koreli|ukraynali|amerikali|japonyali|çinli)\w*|(?<!\w)(?:rus|türk|japon)l[ae]r\w*")
_TR_VERB = re.compile(
    r"(?:ol(?:du|an|arak|ma|acak|acağ|duğ|up|un|mas|abil)|ulaş|çik(?!arma)|yüksel|düştü|düşt|indi|inme|inece|bul(?:du|an|mas|acak|uyor)|aşti|idi\Z|geçti|geçece|"
    r"varma|kal(?:di|an|acak)|art(?:ti|arak|acak|iş|an)|azal|belirt|bildir|kaydet|açikla|söyle|iddia|öne|ileri|öl(?:dü|dür|en)|yaralan|"
    r"göster|say(?:il|di)|teşkil|oluştur|hesapla|tahmin|gönder|göre)"
)
_TR_STOP = frozenset(
    "ve ile ise de da için olarak gibi ki göre ya veya ama ancak fakat önce sonra evvel itibaren kala geçe yaşinda yaşindaki sayili numarali nolu "
    "madde maddesi sirada sirasi model kez kere defa kat kati derece gol puan sayi set yerine".split()
)
_EN_STOP = frozenset(
    "in at to from for by with that which who whom and or but was were is are be been has have had will would could may might on as since "
    "after before while when where than near across into during against between it they he she killed wounded injured captured said says".split()
)
_RU_STOP = frozenset(
    "в во на из от до по для и или с со к о об за при что как а но же ли не это год года году лет г том числе раз раза процентов".split()
)
_RU_PREPOSITIONS = frozenset("в во на из с со по за к от до".split())
_RU_ADJECTIVE = re.compile(r"(?:[иы]х|[иы]е|[оеи]го|[иыо]й|[ая]я|[ую]ю|[иы]м|[иы]ми)\Z")
_RU_VERB = re.compile(r"(?:л[аои]?|[еи]т|[уюая]т|ть|ся|сь|но|ны|ена?)\Z")
_EN_SKIP = frozenset("of the a an its their his her these those some such additional more other new".split())
_TIME = frozenset({"seconds", "minutes", "hours", "days", "weeks", "months", "years"})


def read_phrase(folded: str, end: int, stop: int, lang: str) -> Phrase | None:
    """Read what follows a number.

    Args:
        folded: the folded text.
        end: where the number ends.
        stop: where its sentence ends.
        lang: the language of the text.

    Returns:
        None where no noun follows that the number could count ("10 bine ulaştı").
    """
    if lang == "ko":
        return _read_korean(folded, end, stop)
    if lang == "tr":
        return _Turkish(folded, end, stop).read()
    return _read_english(folded, end, stop, lang)


class _Turkish:
    """Number, case or qualifier, adjectives and names, noun, its own case and qualifier."""

    def __init__(self, folded: str, end: int, stop: int) -> None:
        self.folded, self.number_end, self.stop = folded, end, stop

    def read(self) -> Phrase | None:
        folded = self.folded
        suffix = _SUFFIX.match(folded, self.number_end)
        cased = _CASED_SCALE.search(folded, max(0, self.number_end - 16), self.number_end)
        end = suffix.end() if suffix else self.number_end
        qualifier, after = read_right(folded, self.number_end, "tr")
        if qualifier == "exact":
            qualifier, after = read_right(folded, end, "tr") if suffix else (qualifier, after)
        if qualifier != "exact":
            if _VERBAL.search(folded, end, after):
                return None
            end = after
        elif cased:
            return None  # "askerlerden 2 bininin öldüğü": what is counted stands to the left
        elif suffix and not suffix.group()[1:].startswith(("l", "er", "ar", "ş")):
            return self._partitive(suffix)
        if _PART_OF.search(folded, max(0, end - 12), end):
            return None
        found = self._find_noun(end)
        if found is None:
            return None
        noun, last, known, adjacent = found
        if not noun.measure or not adjacent:
            return Phrase(noun.unit, noun.what or None, end, last, qualifier, known)
        end = last
        if qualifier == "exact":
            qualifier, end = read_right(folded, last, "tr")
        return Phrase(noun.unit, noun.what, end, end, qualifier)

    def _partitive(self, suffix: re.Match[str]) -> Phrase | None:
        """ "2'si çocuk", "3'ü subay": some of those counted, told by a bare noun."""
        if not _OF_ALL.fullmatch(suffix.group()):
            return None
        following = _NEXT_WORD.match(self.folded, suffix.end(), self.stop)
        noun = read_noun(following.group(1), "tr") if following is not None else None
        if following is None or noun is None or noun.unit != "people":
            return None
        if _CASE_END.search(following.group(1)) and following.group(1) not in {"ölü", "yarali"}:
            return None
        return Phrase(noun.unit, noun.what, suffix.end(), following.end(), "exact")

    def _find_noun(self, end: int) -> tuple[Noun, int, bool, bool] | None:
        """Return the noun, where it ends, whether we know it, and whether it stands next to the number."""
        tokens = _TOKEN.finditer(self.folded, end, self.stop)
        unknown: int | None = None
        pieces = False
        for index, token in zip(range(_REACH), tokens, strict=False):
            word = token.group()
            if not word[0].isalnum():
                if word in "\"“”'’":
                    continue
                break
            if word[0].isdigit():
                if _is_calibre(self.folded, token.end()) or not word.isdigit():
                    continue
                break
            if word in {"arasinda", "arasindaki"} and unknown is None:
                continue  # "10 bin ila 12 bin arasında (asker)"
            if word in _TR_STOP or _TR_VERB.match(word):
                break
            compound = match_compound("tr", self.folded, token.start(), self.stop)
            if compound:
                return compound[0], compound[1], True, False
            stem = word.split("'")[0]
            noun = read_noun(stem, "tr")
            if noun and not noun.what:
                pieces = True  # "220 adet topçu sistemi", but "roketatardan 200 adet": the noun stands to the left
                continue
            if noun and noun.measure:
                if index == 0 or (index <= 2 and noun.unit not in _TIME):
                    return noun, token.end(), True, True
                break
            if noun and not (stem == "askeri" and self._is_adjective(token.end())):
                if noun.what == "items":  # "sanat eseri": a word of many meanings is told as written
                    return Noun("items", self._written(end, token.end())), token.end(), True, False
                return (*self._extend(noun, token), True, False)
            if "'" in word and re.search(r"'(?:[yn]?[aeiuü]|[dt][ea]n?|n?[iuü]n)\Z", word):
                break
            if unknown is None or word.startswith("koreli"):
                unknown = token.end()
        if unknown is not None and not pieces:
            nationals = _NATIONALS.search(self.folded, end, unknown)
            return (
                (Noun("people", "people"), unknown, True, False)
                if nationals
                else (Noun("items", self._written(end, unknown)), unknown, False, False)
            )
        return None

    def _written(self, start: int, stop: int) -> str:
        """The noun we do not know as the text has it, with the head of its compound: "sanat eseri"."""
        following = _NEXT_WORD.match(self.folded, stop, self.stop)
        if following is not None and not _CASE_END.search(self.folded, start, stop):
            word = following.group(1)
            if word not in _TR_STOP and not _TR_VERB.match(word) and not _VERB_END.search(word):
                stop = following.end()
        return self.folded[start:stop].strip(" '’\"“”-").split("'")[0]

    def _is_adjective(self, end: int) -> bool:
        following = _NEXT_WORD.match(self.folded, end)
        return following is not None and (
            read_noun(following.group(1), "tr") is not None
            or following.group(1).startswith(("inşaat", "teçhizat", "istihbarat", "malzeme", "sağlik", "ekipman"))
        )

    def _extend(self, noun: Noun, token: re.Match[str]) -> tuple[Noun, int]:
        """In a compound the last noun is the head: "top mermisi", "füze rampası"."""
        if _ADJECTIVAL.search(token.group()) or noun.what in {"leaders", "countries"}:
            return noun, token.end()
        following = _NEXT_WORD.match(self.folded, token.end(), self.stop)
        if (
            following is not None
            and read_noun(following.group(1), "tr") is None
            and not _TR_VERB.match(following.group(1))
        ):
            beyond = _NEXT_WORD.match(self.folded, following.end(), self.stop)
            if (
                beyond is not None
                and following.group(1) not in _TR_STOP
                and not _PARTICIPLE.search(following.group(1))
                and re.search(r"[aeiouüö]s[iuü](?:n\w{0,3})?\Z", beyond.group(1))
            ):
                following = beyond  # "füze tasarım bürosu"
        if following is not None and re.search(r"(?:s[iuü]|[iuü]|l[ae]r[iuü])n?[a-zçğöşü]{0,3}\Z", following.group(1)):
            head = read_noun(following.group(1), "tr")
            if (
                head is not None
                and not head.measure
                and head.what
                and not token.group().endswith(("in", "un", "ün", "dan", "den"))
            ):
                return head, following.end()
        return noun, token.end()


def _is_calibre(folded: str, end: int) -> bool:
    return re.compile(r"[ -]?(?:mm|milimetre|millimet|мм|миллиметр)").match(folded, end) is not None


def _read_english(folded: str, number_end: int, stop: int, lang: str) -> Phrase | None:
    qualifier, end = read_right(folded, number_end, lang)
    start = end + (folded[end : end + 1] == "-")
    unknown: tuple[int, int] | None = None
    skip = False
    for index, token in zip(range(_REACH), _TOKEN.finditer(folded, start, stop), strict=False):
        word = token.group()
        if not word[0].isalnum():
            if word in "\"“”'’-":
                continue
            break
        if word[0].isdigit():
            if _is_calibre(folded, token.end()) or not word.isdigit():
                continue
            break
        if lang == "ru" and unknown is not None and word in _RU_PREPOSITIONS:
            skip = True
            continue  # "15 000 прибывших в страну солдат"
        if skip:
            skip = False
            continue
        stem = re.split(r"'s?\Z|-", word)[0] if "-" in word or "'" in word else word
        if word in _EN_STOP and unknown is None and word not in {"killed", "wounded", "injured"}:
            break
        if word in _EN_STOP and word not in {"killed", "wounded", "injured"}:
            break
        compound = match_compound(lang, folded, token.start(), stop)
        if compound:
            return Phrase(compound[0].unit, compound[0].what, end, compound[1], qualifier)
        noun = read_noun(stem, lang)
        if noun and noun.measure:
            if index == 0 or (index <= 2 and noun.unit not in _TIME):
                last = token.start() + len(stem)
                return Phrase(noun.unit, noun.what, last, token.end(), qualifier)
            break
        if noun and not _modifies(folded, token.end(), stop, stem, lang):
            return Phrase(noun.unit, noun.what or None, end, token.end(), qualifier)
        if lang == "en" and word in _EN_SKIP:
            continue
        if lang == "ru" and unknown is None and not _RU_ADJECTIVE.search(word):
            if word in _RU_STOP or len(word) < 3 or _RU_VERB.search(word):
                break
            return Phrase("items", word, end, token.end(), qualifier, known=False)
        if unknown is None:
            unknown = token.span()
        if lang == "en" and word.endswith("s") and not word.endswith(("ss", "'s", "us")) and len(word) > 3 and not noun:
            return Phrase("items", folded[unknown[0] : token.end()], end, token.end(), qualifier, known=False)
    return None


def _modifies(folded: str, end: int, stop: int, word: str, lang: str) -> bool:
    """True where an English singular noun stands before its head: "missile launchers", "crew members"."""
    if lang != "en" or word.endswith("s"):
        return False
    following = re.compile(r"[ -]([^\W\d_]+)").match(folded, end, stop)
    return (
        following is not None and following.group(1).endswith("s") and read_noun(following.group(1), "en") is not None
    )


_KO_COUNTER = re.compile(r" ?(여)? ?([^\W\d_]+|㎞|㎏|㎜)")
_KO_UNITS = re.compile(
    r"컨테이너|킬로미터|유로|루블|달러|배럴|시간|개월|미터|사람|차례|㎞|㎏|km|톤|명|발|기|원|척|대|개|문|분(?!량)"
)
_KO_SOLDIERS = re.compile(r"북한군|병력|군인|병사|파병|군")
_KO_WORKERS = re.compile(r"노동자|근로자")
# What a counter counts is named before it ("컨테이너 2만8000개") or after it ("2발의 미사일").
_KO_COUNTED: tuple[tuple[re.Pattern[str], str, str], ...] = tuple(
    (re.compile(pattern), unit, what)
    for pattern, unit, what in (
        (r"컨테이너", "containers", "containers"), (r"무인기|드론", "items", "drones"), (r"미사일|로켓", "missiles", "missiles"),
        (r"자주포|방사포|곡사포|장사정포|대포|포문|화포", "systems", "artillery systems"), (r"방공|레이더|시스템|체계", "systems", "systems"),
        (r"포탄|탄약|탄환", "shells", "artillery shells"), (r"전차|탱크|장갑차|트럭|차량|버스|열차", "vehicles", "vehicles"),
        (r"선박|함정|화물선|군함|유조선|구축함|잠수함", "items", "ships"), (r"전투기|항공기|헬기|비행기", "items", "aircraft"),
        (r"기업|회사|은행|기관|단체", "items", "companies"), (r"위성", "items", "satellites"),
    )
)  # fmt: skip


def _read_korean(folded: str, number_end: int, stop: int) -> Phrase | None:
    match = _KO_COUNTER.match(folded, number_end, stop)
    if match is None:
        return None
    noun = read_noun(match.group(2), "ko")
    if noun is None:
        return None
    counter = _KO_UNITS.match(match.group(2))
    last = match.start(2) + (len(counter.group()) if counter else len(match.group(2)))
    what: str | None = noun.what or None
    unit = noun.unit
    before = folded[max(0, number_end - 28) : stop if noun.unit == "people" else number_end]
    if noun.unit == "people":
        what = "workers" if _KO_WORKERS.search(before) else "soldiers" if _KO_SOLDIERS.search(before) else "people"
    elif not noun.measure and noun.unit != "containers":
        unit, what = _korean_thing(folded, number_end, last, stop) or (unit, what)
    qualifier, end = read_right(folded, last, "ko")
    if qualifier == "exact" and match.group(1):
        qualifier = "about"
    return Phrase(unit, what, end, last, qualifier)


def _korean_thing(folded: str, number_end: int, last: int, stop: int) -> tuple[str, str] | None:
    """What a counter that says little counts, nearest to it on the left, else right behind "의"."""
    left = folded[max(0, number_end - 24) : number_end]
    named = [(m.end(), unit, what) for pattern, unit, what in _KO_COUNTED for m in pattern.finditer(left)]
    if named:
        return max(named)[1:]
    if folded.startswith("의 ", last):
        right = folded[last : min(stop, last + 16)]
        return next(((unit, what) for pattern, unit, what in _KO_COUNTED if pattern.search(right)), None)
    return None

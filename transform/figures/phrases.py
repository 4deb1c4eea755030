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
_CASED = re.compile(
    r"(?:[ea]|y[ea]|[iuü]|y[iuü]|n[iuü]|[dt][ea]n?|n?[iuü]n|s[iuü](?:n[ea]|n[iuü]n?|n[dt][ea]n?)?|[iuü]n[ea]|[iuü]n[iuü]n?|"
    r"[iuü]n[dt][ea]n?|y[dt]i|ydi)\Z"
)
_NUMBER_STEM = re.compile(r"(?:bin|milyon|milyar|trilyon|yüz|on|\d)\Z")
_CASED_SCALE = re.compile(
    r"(?<!\w)(?:bin|milyon|milyar|trilyon|yüz)(?:[ea]|[iuü]|[iuü]n[iuüea]n?|[iuü]n[dt][ea]n?|[iuü]n|l[ea]r[iuü]n?\w*)\Z"
)
_NATIONALS = re.compile(r"(?:koreli|ukraynali|amerikali|japonyali|çinli)\w*|(?<!\w)(?:rus|türk|japon)l[ae]r\w*")
_TR_VERB = re.compile(
    r"(?:ol(?:du|an|arak|ma|acak|up|un|mas|abil)|ulaş|çik(?!arma)|yüksel|düştü|düşt|indi|inme|inece|bul(?:du|an|mas|acak|uyor)|aşti|idi\Z|geçti|geçece|"
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
            end = after
        elif cased:
            return None  # "askerlerden 2 bininin öldüğü": what is counted stands to the left
        elif suffix and not suffix.group()[1:].startswith(("l", "er", "ar", "ş")):
            return None
        if folded[:end].endswith(
            ("kadarinin", "kadarini", "kadari", "fazlasinin", "fazlasini", "fazlasi", "fazlasina")
        ):
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
                else (Noun("items", ""), unknown, False, False)
            )
        return None

    def _is_adjective(self, end: int) -> bool:
        following = re.compile(r"\s([^\W\d_]+)").match(self.folded, end)
        return following is not None and (
            read_noun(following.group(1), "tr") is not None
            or following.group(1).startswith(("inşaat", "teçhizat", "istihbarat", "malzeme", "sağlik", "ekipman"))
        )

    def _extend(self, noun: Noun, token: re.Match[str]) -> tuple[Noun, int]:
        """In a compound the last noun is the head: "top mermisi", "füze rampası"."""
        following = re.compile(r"\s([^\W\d_]+)").match(self.folded, token.end(), self.stop)
        if (
            following is not None
            and read_noun(following.group(1), "tr") is None
            and not _TR_VERB.match(following.group(1))
        ):
            beyond = re.compile(r"\s([^\W\d_]+)").match(self.folded, following.end(), self.stop)
            if (
                beyond is not None
                and following.group(1) not in _TR_STOP
                and re.search(r"s[iuü]n?\w{0,3}\Z", beyond.group(1))
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
        stem = re.split(r"'s?\Z|-", word)[0] if "-" in word or "'" in word else word
        if word in _EN_STOP and unknown is None and word not in {"killed", "wounded", "injured"}:
            break
        if word in _EN_STOP and word not in {"killed", "wounded", "injured"}:
            break
        compound = match_compound("en", folded, token.start(), stop) if lang == "en" else None
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


_KO_COUNTER = re.compile(r" ?(여)? ?([^\W\d_]+)")
_KO_SOLDIERS = re.compile(r"북한군|병력|군인|병사|파병|군")
_KO_WORKERS = re.compile(r"노동자|근로자")


def _read_korean(folded: str, number_end: int, stop: int) -> Phrase | None:
    match = _KO_COUNTER.match(folded, number_end, stop)
    if match is None:
        return None
    noun = read_noun(match.group(2), "ko")
    if noun is None:
        return None
    what: str | None = noun.what or None
    before = folded[max(0, number_end - 28) : stop if noun.unit == "people" else number_end]
    if noun.unit == "people":
        what = "workers" if _KO_WORKERS.search(before) else "soldiers" if _KO_SOLDIERS.search(before) else "people"
    unit = "missiles" if noun.unit == "shells" and "미사일" in before else noun.unit
    counter = re.match(r"컨테이너|킬로미터|유로|루블|달러|배럴|시간|개월|미터|톤|명|발|기|원|척|대|개", match.group(2))
    last = match.start(2) + (len(counter.group()) if counter else len(match.group(2)))
    qualifier, end = read_right(folded, last, "ko")
    if qualifier == "exact" and match.group(1):
        qualifier = "about"
    return Phrase(unit, "missiles" if unit == "missiles" else what, end, last, qualifier)

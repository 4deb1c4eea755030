"""What two numbers of a sentence share: "yedi Rus ve iki Çin uçağı" a noun, "20 bini, … 9 milyonu geçti" a verb."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from transform.figures.model import DURATIONS, Phrase
from transform.figures.phrases import read_phrase
from transform.figures.qualifiers import APOSTROPHE_SUFFIX, read_right
from transform.figures.sentences import Sentence
from transform.number_sums import CALIBRE
from transform.numbers import Number

_SHARED = re.compile(
    r"(?:'?\w*)?(?:,? [\w'-]+){0,3}(?:,| ve| değil,?| ile| ise| and| but| и| to| nor| до| из| з| із| out of|'?y?[ea] karşi|, а(?: лишь| только| всего)?|,? [\w']+ (?:ise|de|da))(?: ни| ані)? (?:ранены |убиты |погибли |wounded |killed )?(?:около |примерно |about |some |at least |"
    r"(?:но |але |ama |ancak |but |or )?(?:en (?:fazla|çok|az) |azami |hatta |belki (?:de )?|at most |no more than |as many as |up to |perhaps |possibly |не более |не менее |максимум |не більше |каждых |every ))?"
)
# A list by what each number is of: "2022'de 69, 2023'te 31 füze", "Ukrayna 300, Güney Kore 1.000 asker".
_BARE = re.compile(r"(?:\d|(?<!\w)(?:bin|milyon|milyar|trilyon|yüz|on|iki|üç|dört|beş|alti|yedi|sekiz|dokuz))\Z")
_LIST = re.compile(
    r"(?:,| ve)(?: (?![\w']*(?:[dt][iuü]|yor|m[iuü]ş|[ae]c[ae][kğ]\w*|[ae]r[ae]k|[iuü]p)(?!\w))[\w']+){1,5} "
)
_BEFORE = re.compile(r"([^\W_][\w']*) (?:(?:ise|de|da|yaklaşik|en az|en fazla|en çok|toplam|tam|yalnizca|sadece) )*\Z")
_CASES = (
    ("in", re.compile(r"[dt][ae](?:ki)?\Z")), ("in", re.compile(r"(?:yil|ay|hafta|gün|sezon|dönem)\Z")),
    ("of", re.compile(r"[iuü]n\Z")),
)  # fmt: skip
_TOTAL = re.compile(r"(?:,| ve| olmak üzere,?)(?: böylece)? toplam(?:da)? ")
# "Kiev'e göre 14 bin, Seul'e göre 10 bin asker": a number of each source.
_ACCORDING = re.compile(
    r"(?:,| ve)(?: [\w'-]+){1,5} göre(?: ise| de| da)?,? (?:(?:bu sayi|en az|en fazla|en çok|yaklaşik) )*"
)
_SOURCE = re.compile(r" göre[ ,]")
_BODY_OF = re.compile(
    r"[A-ZÇĞİÖŞÜ]\w* (?:istihbarat|ordu|basın|medya|yönetim|hükümet)\w*[ıiuü]\Z"
)  # "Ukrayna istihbaratı 6 bin, Güney Kore …"
_COMMA = re.compile(r"(?:,| ve| and| и) ")
_ACCUSATIVE = re.compile(r"(?:\d'y?[iuü]|[iuü]),")
_PASSED = re.compile(r" (?:geç|aş)[a-zçğöşü]+\Z")


# "660 milyon dolar ile 1 milyar dolar arasında": the unit stands behind both ends.
_AND_UNIT = re.compile(
    r" (?P<unit>dolar|avro|euro|ruble|won|yuan|lira|ton|varil|kilometre|km|asker|kişi|işçi|mermi) (?:ile|ila) "
)
_NO_RANGE = frozenset({"percent", "fraction", "indefinite"})


def join_ranges(folded: str, numbers: Sequence[Number]) -> list[Number]:
    """Return the numbers of a Turkish text, two that a range names with their unit as one.

    Args:
        folded: the folded text.
        numbers: its numbers, in order.
    """
    joined: list[Number] = []
    for number in numbers:
        before = joined[-1] if joined else None
        if before is not None and before.value is not None and number.value is not None:
            both = _AND_UNIT.fullmatch(folded, before.end, number.start)
            ends = both is not None and folded.startswith(f" {both['unit']} arasi", number.end)
            if ends and not {before.kind, number.kind} & _NO_RANGE and before.value < number.value:
                text = folded[before.start : number.end]
                joined[-1] = replace(before, value=None, low=before.value, high=number.value, end=number.end, text=text)
                continue
        joined.append(number)
    return joined


def read_shared_noun(number: Number, following: Sequence[Number], sentence: Sentence) -> Phrase | None:
    """Return the noun that a number shares with one behind it, and with those between ("10 bin, 12 bin ve 15 bin asker"); None: none.

    Args:
        number: the number.
        following: those behind it, in order.
        sentence: where it stands.
    """
    folded, lang, one = sentence.folded, sentence.lang, number
    calibre: Number | None = None
    for other in following:
        if CALIBRE.match(folded, other.end):
            calibre = calibre or other
            continue  # "2.3 million 122-mm and 1.7 million 152-mm rounds"
        listed = calibre is not None and _COMMA.fullmatch(
            folded, one.end, calibre.start
        )  # "240 mm'lik 60, 170 mm'lik 50 top"
        calibre = None
        if other.end > sentence.stop or (not listed and not _share(one, other, sentence)):
            return None
        phrase = read_phrase(folded, other.end, sentence.stop, lang)
        if phrase is not None:
            if not phrase.known or phrase.unit in DURATIONS:
                return None
            qualifier, end = read_right(folded, number.end, lang)
            return Phrase(phrase.unit, phrase.what, end, max(end, phrase.last), qualifier)
        one = other
    return None


def read_listed_noun(number: Number, following: Sequence[Number], sentence: Sentence) -> Phrase | None:
    """Return the noun at the end of the Turkish list that a number begins: "44 füze denedi, geçen yıl 3 bin, bu yıl 5 bin işçi gönderdi"; None: none."""
    one = number
    if number.kind not in {"cardinal", "indefinite"}:
        return None
    for other in following:
        if other.end > sentence.stop or not _are_listed(one, other, sentence):
            return None
        phrase = read_phrase(sentence.folded, other.end, sentence.stop, sentence.lang)
        if phrase is not None:
            qualifier, end = read_right(sentence.folded, number.end, sentence.lang)
            known = phrase.known and phrase.unit not in DURATIONS
            return Phrase(phrase.unit, phrase.what, end, max(end, phrase.last), qualifier) if known else None
        one = other
    return None


def _share(one: Number, other: Number, sentence: Sentence) -> bool:
    """Tell whether what joins two neighbouring numbers lets them share a noun."""
    if _SHARED.fullmatch(sentence.folded, one.end, other.start):
        return True
    return sentence.lang == "tr" and _are_listed(one, other, sentence)


def _are_listed(number: Number, following: Number, sentence: Sentence) -> bool:
    """Tell whether two Turkish numbers stand in a list by time, place or name, with one noun behind the last: "2022'de 69, 2023'te 31 füze"."""
    folded = sentence.folded
    if not _BARE.search(folded, number.start, number.end):
        return False
    case = _case(sentence, number.start)
    if case and _TOTAL.fullmatch(folded, number.end, following.start):
        return True
    if _ACCORDING.fullmatch(folded, number.end, following.start):
        return _SOURCE.search(folded, sentence.first, number.start) is not None
    if _LIST.fullmatch(folded, number.end, following.start) is None:
        return False
    return case != "" and case == _case(sentence, following.start)


def _case(sentence: Sentence, end: int) -> str:
    """Return what a number is of by the case of the word before it; "" where that tells nothing."""
    word = _BEFORE.search(sentence.folded, sentence.first, end)
    if word is None:
        return ""
    told = next((name for name, ending in _CASES if ending.search(word[1])), "")
    named = sentence.text[word.start(1)].isupper() or _BODY_OF.search(sentence.text, sentence.first, word.end(1))
    return told or ("name" if named else "")


def read_shared_verb(number: Number, following: Number, sentence: Sentence) -> str:
    """Return the qualifier that one Turkish verb gives both numbers: "konteyner sayısı 20 bini, mermi sayısı 9 milyonu geçti"."""
    folded = sentence.folded
    if following.end > sentence.stop or not _ACCUSATIVE.match(folded, number.end - 1):
        return "exact"
    end = following.end
    suffix = APOSTROPHE_SUFFIX.match(folded, end)
    for start in (end, suffix.end() if suffix else end):
        qualifier, stop = read_right(folded, start, "tr")
        if qualifier == "more_than" and _PASSED.search(folded, start, stop):
            return qualifier
    return "exact"

"""Which two names are parts of one phrase, a list or a name or an office and its holder, so that their order says nothing."""

from __future__ import annotations

from collections.abc import Sequence

from core import late_re as re
from transform.check.role_marks import GENITIVE, is_possessed
from transform.check.role_names import Mention, Token

_LISTS = frozenset("and or ve ile veya the with".split())
_LISTED = frozenset(("and", "or", "ve", "ile", "veya", "with", ",", "/", "-", "–"))


def are_listed(cut: Sequence[Token], one: Mention, other: Mention) -> bool:
    """Tell whether two names stand in one list (A, B and C; between A and B), where their order says nothing."""
    first, last = (one, other) if one.first < other.first else (other, one)
    listed = False
    for token in cut[first.last : last.first]:  # mostly the first word shows that this is no list
        if token.low in _LISTED:
            listed = True
        elif token.is_word and token.low not in _LISTS and not token.text[0].isupper():
            return False
    if not listed:
        return False
    if last.first - first.last == 1 and cut[first.last].text == ",":
        # "Putin, Kim'i", "In Moscow, Putin": a list of commas goes on.
        then = cut[last.last] if last.last < len(cut) else None
        return then is not None and not cut[first.last - 1].tail and then.low in (",", "and", "ve", "or")
    return True


_JOINTS = frozenset("of the".split())


def are_one(
    ours: Sequence[Token], theirs: Sequence[Token], one: tuple[Mention, Mention], other: tuple[Mention, Mention]
) -> bool:
    """Tell whether two names are parts of one ("Kore İşçi Partisi", "Workers' Party of Korea"), each language in its order.

    Args:
        ours: the Turkish sentence.
        theirs: the English sentence.
        one: a name, where it stands in both.
        other: another, likewise.
    """
    first, last = sorted((one[0], other[0]), key=lambda m: m.first)
    if first.last != last.first or ours[first.last - 1].tail:
        return False
    left, right = sorted((one[1], other[1]), key=lambda m: m.first)
    # A common noun of the name may stand between ("Party").
    return all(t.low in _JOINTS or t.text[0].isupper() or t.text == "'" for t in theirs[left.last : right.first])


def are_address(
    ours: Sequence[Token], theirs: Sequence[Token], one: tuple[Mention, Mention], other: tuple[Mention, Mention]
) -> bool:
    """Tell whether two names are a place and the one that it lies in: "Eceabat Yolağzı", "Yolağzı in Eceabat"; each language in its order.

    Args:
        ours: the Turkish sentence.
        theirs: the English sentence.
        one: a name, where it stands in both.
        other: another, likewise.
    """
    first, last = sorted((one, other), key=lambda m: m[0].first)
    if first[0].last != last[0].first or ours[first[0].last - 1].tail or last[1].first > first[1].first:
        return False
    between = [t.low for t in theirs[last[1].last : first[1].first]]
    return between in (["in"], [","], ["of"], ["near"])


_PLACES = ("kent", "şehr", "şehir", "bölge", "eyalet", "vilayet", "ilçe", "kasaba", "köy", "liman", "ada", "il")
_SIDES = ("kuzey", "güney", "doğu", "bati", "orta", "iç", "merkez", "baş")  # "doğusundaki Harkiv kenti"
_PLACES_EN = frozenset("city town region province district port village island oblast state municipality".split())


def is_place_in(
    ours: Sequence[Token], theirs: Sequence[Token], one: tuple[Mention, Mention], other: tuple[Mention, Mention]
) -> bool:
    """Tell whether one name is of the land that a place lies in: "Ukrayna'nın Harkiv kenti", "the Ukrainian city of Kharkiv".

    Args:
        ours: the Turkish sentence.
        theirs: the English sentence.
        one: a name, where it stands in both.
        other: another, likewise.
    """
    land, place = sorted((one, other), key=lambda m: m[0].first)
    if any(
        t.low == "bağli" for t in ours[land[0].last : land[0].last + 1]
    ):  # "ABD'ye bağlı … Guam", "the US island of Guam"
        return True
    after = ours[place[0].last] if place[0].last < len(ours) else None
    beside = ours[land[0].last : place[0].first]
    if beside and (len(beside) > 1 or not beside[0].low.startswith(_SIDES)):
        return False
    if after is None or not after.low.startswith(_PLACES):
        return False
    between = [t.low for t in theirs[land[1].last : place[1].first]]
    return 1 < len(between) < 4 and between[-1] == "of" and between[-2] in _PLACES_EN


def are_joined(
    ours: Sequence[Token], theirs: Sequence[Token], one: tuple[Mention, Mention], other: tuple[Mention, Mention]
) -> bool:
    """Tell whether a name is half of a joined one in both texts ("Trump-Kim görüşmesi"): its place says nothing of who does what."""
    return any(_is_joined(ours, here) and _is_joined(theirs, there) for here, there in (one, other))


def _is_joined(cut: Sequence[Token], name: Mention) -> bool:
    for sign, beside in ((name.first - 1, name.first - 2), (name.last, name.last + 1)):
        if min(sign, beside) >= 0 and max(sign, beside) < len(cut) and cut[sign].text in _DASHES:
            return cut[beside].text[0].isupper() and cut[min(sign, beside)].end == cut[max(sign, beside)].start
    return False


def is_posted(
    ours: Sequence[Token], theirs: Sequence[Token], one: tuple[Mention, Mention], other: tuple[Mention, Mention]
) -> bool:
    """Tell whether a land has its office at a place in both texts: "Rusya'nın Seul büyükelçisi", "the Russian ambassador in Seoul".

    Args:
        ours: the Turkish sentence.
        theirs: the English sentence.
        one: a name, where it stands in both.
        other: another, where it stands in both.
    """
    land, place = sorted((one, other), key=lambda m: m[0].first)
    if land[0].last != place[0].first or not GENITIVE.match(ours[land[0].last - 1].tail):
        return False
    office = ours[place[0].last] if place[0].last < len(ours) else None
    if office is None or ours[place[0].last - 1].tail or not is_possessed(office.low):
        return False
    between = [t.low for t in theirs[land[1].last : place[1].first]]
    return 1 < len(between) <= _POST and between[-1] in ("in", "to", "at") and between[0].isalpha()


_POST = 4  # words of an office, and of what joins it to its place
_DASHES = frozenset("-–")
_OFFICE = 2  # words of an office between a place and its holder


def are_apposed(
    ours: Sequence[Token], theirs: Sequence[Token], one: tuple[Mention, Mention], other: tuple[Mention, Mention]
) -> bool:
    """Tell whether an office joins two names: "Moskova Büyükelçisi Sin", "the ambassador to Moscow, Sin".

    Args:
        ours: the Turkish sentence.
        theirs: the English sentence.
        one: a name, where it stands in both.
        other: another, likewise.
    """
    first, last = sorted((one, other), key=lambda m: m[0].first)
    between = theirs[first[1].last : last[1].first]
    if len(between) != 1 or between[0].text != ",":
        return False
    office = ours[first[0].last : last[0].first]
    return 0 < len(office) <= _OFFICE and not ours[first[0].last - 1].tail and is_possessed(office[-1].low)


_ASKS, _ASKS_THERE = frozenset("hangi kaç kaçinci".split()), frozenset("which what many much".split())
_ASKED = 3  # words from the word that asks to the name in English ("which NASA faction")


def is_asked(ours: Sequence[Token], theirs: Sequence[Token], name: tuple[Mention, Mention]) -> bool:
    """Tell whether a question is about a name in both ("hangi Super Bowl'u", "which Super Bowl"): English puts it first.

    Args:
        ours: the Turkish sentence.
        theirs: the English sentence.
        name: a name, where it stands in both.
    """
    first, there = name[0].first, name[1].first
    if not first or ours[first - 1].low not in _ASKS:
        return False
    return any(t.low in _ASKS_THERE for t in theirs[max(0, there - _ASKED) : there])


_OBJECT = re.compile(r"(?<!k)(?:y?[iıuü]|n[iıuü])\Z")  # "-daki" is no object
_ADJECTIVES = ("an", "ish", "ese", "nch", "tch", "ss")  # "Russian", "British", "Chinese", "French", "Dutch", "Swiss"
_DID = re.compile(r"(?:[dt][iıuü]|m[iıuü]ş|yor)\Z")  # a finite verb of what was done
_DEED = 6  # English words between the two, the office of the second among them
_NO_DEED = frozenset("by is are was were be been being with and who whom whose which that".split())
_LAST_WORDS, _OF_TWO = 3, 2
_BY_WHOM = 4  # words from a doer to its "tarafından"


def _is_of_score(token: Token) -> bool:
    """Tell whether a token is a figure or dash of a score ("2-1 mağlup etti")."""
    return token.text.isdigit() or token.text in _DASHES


def fits_by_case(
    ours: Sequence[Token], theirs: Sequence[Token], one: tuple[Mention, Mention], other: tuple[Mention, Mention]
) -> bool:
    """Tell whether the cases show that a name does the deed and another bears it, as the English order has them.

    "Kim'i havaalanında Kozlov karşıladı", "Kozlov greeted Kim"; "Kuzey Kore'nin gemisi, Güney Kore donanması tarafından durduruldu", "The South
    Korean navy stopped a North Korean ship".

    Args:
        ours: the Turkish sentence.
        theirs: the English sentence.
        one: a name, where it stands in both.
        other: another, likewise.
    """
    first, last = sorted((one, other), key=lambda m: m[0].first)
    if last[1].first > first[1].first or any(t.low == "by" for t in theirs):
        return False  # the doer, told last in Turkish, comes first in active English
    if any(t.low == "tarafindan" for t in ours[last[0].last : last[0].last + _BY_WHOM]):
        return True
    borne = _OBJECT.search(ours[first[0].last - 1].tail) is not None
    rest = [t for t in ours[last[0].last :] if not _is_of_score(t)]
    does = not ours[last[0].last - 1].tail and len(rest) <= _LAST_WORDS
    return borne and does


def is_turned_by_case(
    ours: Sequence[Token], theirs: Sequence[Token], one: tuple[Mention, Mention], other: tuple[Mention, Mention]
) -> bool:
    """Tell whether who bears the deed by his case does it in English: "Kim'i Kozlov karşıladı", "Kim greeted Kozlov".

    Args:
        ours: the Turkish sentence.
        theirs: the English sentence.
        one: a name, where it stands in both.
        other: another, likewise.
    """
    first, last = sorted((one, other), key=lambda m: m[0].first)
    if first[1].first > last[1].first or not _OBJECT.search(ours[first[0].last - 1].tail):
        return False
    rest = [t for t in ours[last[0].last :] if t.is_word and not _is_of_score(t)]
    deed = len(rest) == 1 or (len(rest) == _OF_TWO and rest[1].low.startswith("et"))  # "mağlup etti"
    if ours[last[0].last - 1].tail or not deed or not _DID.search(rest[-1].low):
        return False
    between = theirs[first[1].last : last[1].first]
    return (
        0 < len(between) <= _DEED and first[1].first == 0 and all(t.is_word and t.low not in _NO_DEED for t in between)
    )


def is_of_an_office(ours: Sequence[Token], theirs: Sequence[Token], name: tuple[Mention, Mention]) -> bool:
    """Tell whether a name is the land of an office in Turkish ("Ukrayna Devlet Başkanı Zelenskiy"), and stands by itself in English.

    English drops the land of an office and names it where Turkish says "the country": the place of the one says nothing of the other.

    Args:
        ours: the Turkish sentence.
        theirs: the English sentence.
        name: the name, where it stands in both.
    """
    here, there = name
    title = ours[here.last : here.last + 2]
    if (
        ours[here.last - 1].tail
        or len(title) < 2
        or not all(t.is_word and t.text[0].isupper() for t in title)
        or not is_possessed(title[1].low)
    ):
        return False
    after = theirs[there.last] if there.last < len(theirs) else None
    word = theirs[there.last - 1]
    attributive = word.low.endswith(_ADJECTIVES) or word.tail or (after is not None and after.text[0].isupper())
    return not attributive

"""A noun that belongs to one name in Turkish and to another in English, whichever mention of either: "the Mexico border" for "Arizona sınırı".

A Turkish name right before a noun is its owner, the first part of a compound ("Arizona sınırı", "FBI soruşturması") or of what people it is ("Rus heyeti");
English says the same by the name right before the noun. Where both texts tell the noun once beside a name, and the names are two that stand in both texts,
they have changed places. Unlike `role_moved.py` this asks for no pairing of the names, so that names told several times are seen too.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from core import late_re as re
from transform.check.links import STEM, Words
from transform.check.role_marks import ARTICLES, GENITIVE, is_demonym, is_empty, is_possessed, is_preposition
from transform.check.role_names import Mention, Spans, Token, alike

_SHORTEST = 3  # letters of such a noun
_SURE = 0.3  # from which on the table says that two words mean the same
_MAYBE = 0.2  # from which on they may
_ALIKE = 4  # letters by which a word is told a second time
_NEAR = 5  # tokens between a noun and a name that may belong to it all the same
_NO_NOUNS = frozenset("ilgili bağli dair ait göre ilişkin yönelik".split())
_TO_NAME = 4  # tokens from such a noun to the name that it is said of
_ADJECTIVE = re.compile(r"(?<!n[dt][ae])ki\Z")  # "önümüzdeki yıl", not "sokağındaki"
# What tells the kind of the name before it, and may be left out: "Sinovation Ventures şirketi".
_KINDS = (
    "şirket", "firma", "grub", "örgüt", "kulüb", "gazete", "ajans", "kent", "şehr", "marka", "gemi", "dergi", "kanal", "site", "vakf", "parti",
    "üniversite", "tanker", "bölge", "köy", "ada", "lima", "otel", "film", "program", "proje",
)  # fmt: skip
_VERBAL_EN = re.compile(
    r"\w+(?:ing|ed|ly|s)\Z|(?:and|or|who|which|that|as|when|but|than|is|was|are|were|has|had|told|met|saw|while|because|if|after|before)\Z"
)
_NAME = 3  # words of a name
_BELONGS = frozenset("of with to and or between from by for in on".split())
_APART = frozenset("in on at to from by with against for over near into".split())
_JOINTS = frozenset((",", "-", "–", "/", "and", "or", "ve", "ile", "veya", "ya", "da", "hem"))

Bound = tuple[Mention, int]  # a name, and the place of the noun right behind it


def find_other_owner(
    ours: Sequence[Token], theirs: Sequence[Token], names: tuple[Sequence[Mention], Sequence[Mention]], words: Words
) -> Spans | None:
    """Return where a name with its noun stands, and the name that has this noun in the target; None: there is none.

    Args:
        ours: the Turkish sentence.
        theirs: the English sentence.
        names: the names of both.
        words: beginnings of Turkish words → beginnings of English ones that mean the same.
    """
    left, right = names
    held = [
        (*bound, _meant(ours[bound[1]].low, words, _SURE))
        for bound in _turkish(ours, left)
        if _is_once(ours, bound, left)
    ]
    if not held:
        return None
    for there, q in _english(theirs, right):
        stem = theirs[q].low[:STEM]
        for here, p, meant in held:
            if theirs[q].text[0].isupper() and ours[p].text[0].islower():
                continue  # a part of a name ("Alaska State Troopers")
            same = stem in meant or _lead_to_one((ours, left, p), (theirs, right, q))
            if same and _are_exchanged((ours, left, here, p), (theirs, right, there, q), words):
                return (here.first, p + 1), (there.first, q + 1)
    return None


def _turkish(cut: Sequence[Token], names: Sequence[Mention]) -> Iterator[Bound]:
    for name in names:
        if name.last >= len(cut):
            continue
        noun, last = cut[name.last], cut[name.last - 1]
        if not noun.is_word or len(noun.low) < _SHORTEST or noun.low in _NO_NOUNS:
            continue
        if (last.tail and not GENITIVE.match(last.tail)) or _ADJECTIVE.search(noun.low):
            continue
        if not name.entries and noun.low.startswith(_KINDS):
            continue
        if is_possessed(noun.low) or (name.entries and not last.tail and is_demonym(last.low)):
            yield name, name.last


def _is_once(cut: Sequence[Token], bound: Bound, names: Sequence[Mention]) -> bool:
    """Tell whether the noun of a name is that of no other in the text."""
    name, at = bound
    stem = cut[at].low[:_ALIKE]
    firsts = {other.last for other in names}
    again = [p for p, t in enumerate(cut) if p != at and t.low[:_ALIKE] == stem]
    if any(p in firsts for p in again):
        return False
    before = cut[name.first - 1] if name.first else None
    if before is not None and before.text == "," and name.first > 1:
        before = cut[name.first - 2]  # a comma joins names; behind other words it ends a clause
        return not before.text[0].isupper()
    return before is None or before.low not in _JOINTS


def _english(cut: Sequence[Token], names: Sequence[Mention]) -> Iterator[Bound]:
    for name in names:
        at = name.last
        if at >= len(cut) or not cut[at].is_word or is_preposition(cut[at].low) or is_empty(cut[at].low):
            continue
        before = cut[name.first - 1] if name.first else None
        if before is not None and (before.low in _JOINTS or (before.text[0].isupper() and name.first > 1)):
            continue
        yield name, at


def _meant(noun: str, words: Words, sure: float) -> frozenset[str]:
    """Return the beginnings of English words that a Turkish noun may mean."""
    noun = noun[:STEM]
    forms = (noun, noun.replace("ğ", "k")) if "ğ" in noun else (noun,)  # "sokağı" of "sokak"
    known = (words.get(form[:end]) for form in forms for end in range(_SHORTEST, STEM + 1))
    return frozenset(stem for told in known if told for stem, value in told.items() if value >= sure)


def _lead_to_one(
    source: tuple[Sequence[Token], Sequence[Mention], int], target: tuple[Sequence[Token], Sequence[Mention], int]
) -> bool:
    """Tell whether two nouns stand right before one name in both texts, of which they are said ("Rus lider Putin", "the Chinese leader Putin")."""
    (ours, left, p), (theirs, right, q) = source, target
    word = theirs[q]
    if ours[p].tail or ours[p].text[0].isupper() or word.tail or word.text[0].isupper() or _VERBAL_EN.match(word.low):
        return False
    name = next((n for n in left if n.first == p + 1), None)
    place = next((n for n in right if n.first == q + 1), None)
    if name is None or place is None:
        return False
    run = [n for n in right if place.first <= n.first < place.first + _NAME]
    return any(alike(name, one) > 0 for one in run)


def _are_exchanged(
    source: tuple[Sequence[Token], Sequence[Mention], Mention, int],
    target: tuple[Sequence[Token], Sequence[Mention], Mention, int],
    words: Words,
) -> bool:
    ours, left, here, p = source
    theirs, right, there, q = target
    if alike(here, there) > 0 or not any(alike(here, other) > 0 for other in right):
        return False
    others = [other for other in left if alike(other, there) > 0]
    if not others or any(_shares_noun(ours, other, p) or _is_apposed(ours, p, other) for other in others):
        return False
    # Another word may tell the noun, at its own name.
    stem, meant = theirs[q].low[:_ALIKE], _meant(ours[p].low, words, _MAYBE)
    if any(
        n != q and (t.low[:_ALIKE] == stem or t.low[:STEM] in meant)
        for n, t in enumerate(theirs)
        if len(t.low) > _SHORTEST
    ):
        return False
    return not any(alike(here, other) > 0 and _is_near(theirs, other, q) for other in right)


def _shares_noun(cut: Sequence[Token], name: Mention, at: int) -> bool:
    """Tell whether a name stands before a noun with nothing but other names and joints between ("Rusya'nın Çin sınırı")."""
    return name.last <= at and all(
        not t.is_word or t.low in _JOINTS or t.text[0].isupper() for t in cut[name.last : at]
    )


def _is_apposed(cut: Sequence[Token], at: int, name: Mention) -> bool:
    """Tell whether a noun leads to a name that it is said of ("Rus haber ajansı TASS")."""
    return 0 < name.first - at <= _TO_NAME and all(
        t.is_word and not t.tail and t.text[0].islower() for t in cut[at : name.first]
    )


def _is_near(cut: Sequence[Token], name: Mention, at: int) -> bool:
    """Tell whether a name near a noun may belong to it too; what a preposition sets apart before the noun does not."""
    if name.last > at:
        before = name.first - 1
        while before > at and cut[before].low in ARTICLES:
            before -= 1
        return name.first - at <= _NEAR and (cut[before].low in _BELONGS or not cut[before].is_word or before == at)
    return at - name.last < _NEAR and not any(t.low in _APART for t in cut[name.last : at])

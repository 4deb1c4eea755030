"""Who holds an office, or is what a noun before the name says: "nominee Rosenstein" for "… adayı Kavanaugh", where both names are in both texts.

Turkish sets an office or the like right before the name ("Dışişleri Bakanı Lavrov", "Belçikalı yıldız Hazard"); English does so too, or sets it behind the
name and a comma ("Lavrov, the foreign minister"). Where both texts tell such a noun once, and it is at the name of another in the target, the two have
changed places. Göksel and Kerslake, Turkish: A Comprehensive Grammar (2005), ch. 14.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from core import late_re as re
from transform.check.lexicon import sound
from transform.check.links import STEM, Words
from transform.check.role_marks import ARTICLES, is_preposition, is_verbal
from transform.check.role_names import Mention, Spans, Token, alike

_SHORTEST = 3  # letters of such a noun
_SURE = 0.3  # from which on the table says that two words mean the same
_MAYBE = 0.2  # from which on they may
_ALIKE = 4  # letters by which a word is told a second time
_NEAR = 6  # tokens between a noun and a name that may hold it all the same
_BEHIND = 5  # words from a comma to the noun of an apposition ("Sirait, a spokesman")
# Who somebody is. Of things ("the ship Angara") Turkish sets the noun behind the name.
_WHO = frozenset(
    "president minister premier chancellor secretary undersecretary governor mayor senator congressman congresswoman lawmaker deputy parliamentarian legislator speaker chairman "
    "chairwoman chairperson chair leader chief head ambassador envoy consul diplomat negotiator representative delegate spokesman spokeswoman spokesperson official adviser advisor aide "
    "assistant director manager boss executive founder owner partner member commander general colonel major captain lieutenant sergeant admiral marshal officer soldier pilot marine veteran "
    "judge justice prosecutor attorney lawyer magistrate commissioner inspector detective expert specialist analyst researcher scientist professor academic historian economist engineer "
    "doctor surgeon nurse teacher student pupil journalist reporter correspondent editor columnist anchor host presenter producer filmmaker writer author novelist poet playwright actor "
    "actress singer musician rapper guitarist pianist composer conductor dancer comedian artist painter designer model stylist photographer architect player striker midfielder defender "
    "goalkeeper keeper forward winger linesman referee umpire coach trainer skipper teammate substitute swimmer boxer wrestler runner golfer cyclist driver champion star legend nominee "
    "candidate hopeful incumbent challenger contender rival opponent ally supporter critic activist campaigner dissident defector hostage prisoner inmate suspect defendant accused accuser "
    "plaintiff victim witness survivor hero gunman attacker killer murderer hacker spy agent farmer fisherman worker builder businessman businesswoman billionaire tycoon investor banker "
    "broker trader entrepreneur priest bishop archbishop cardinal pope patriarch imam rabbi monk king queen prince princess emperor duke earl father mother son daughter brother sister "
    "husband wife widow uncle aunt cousin nephew niece fiancé fiancee boyfriend girlfriend friend colleague neighbor neighbour successor predecessor counterpart interpreter translator "
    "curator sommelier chef politician statesman strategist pollster dictator ruler oligarch warlord rebel premier guard bodyguard firefighter policeman".split()
)
_NO_NOUN = re.compile(r"\w*(?:ki|[ıiuü]p|[ae]r[ae]k|ken|nc[ae]|y?l[ae]|d[ae]|t[ae]|d[ae]n|t[ae]n|[ae]n|m[ae]k)\Z")

Run = tuple[Mention, ...]
Held = tuple[Run, int]  # a name, word by word, and the place of the noun that it holds


def find_other_holder(
    ours: Sequence[Token], theirs: Sequence[Token], names: tuple[Sequence[Mention], Sequence[Mention]], words: Words
) -> Spans | None:
    """Return where a name with what it is stands, and the name that is this in the target; None: there is none.

    Args:
        ours: the Turkish sentence.
        theirs: the English sentence.
        names: the names of both.
        words: beginnings of Turkish words → beginnings of English ones that mean the same.
    """
    if all(t.low not in _WHO for t in theirs):
        return None
    left, right = names
    told = list(_english(theirs, list(_find_runs(theirs, right))))
    if not told:
        return None
    held = [(run, at) for run, at in _turkish(ours, list(_find_runs(ours, left))) if _is_once(ours, at)]
    for there, q in told:
        for here, p in held:
            if _tell_the_same(ours[p].low, theirs[q].low, words) and _are_exchanged(
                (ours, left, here, p), (theirs, right, there, q), words
            ):
                return (p, here[-1].last), (min(q, there[0].first), max(q + 1, there[-1].last))
    return None


_OFFICE = 5  # words from a land to who holds its office
_TITLED = 3  # words with a capital at least: the office and its holder


def is_land_of_holder(ours: Sequence[Token], theirs: Sequence[Token], name: tuple[Mention, Mention]) -> bool:
    """Tell whether a name is the land of somebody's office in both texts: "Rusya Savunma Bakanı Belousov", "Defence Minister Belousov of Russia".

    Args:
        ours: the Turkish sentence.
        theirs: the English sentence.
        name: the name, where it stands in both.
    """
    here, there = name
    if not here.entries or ours[here.last - 1].tail or there.first < 2 or theirs[there.first - 1].low != "of":
        return False
    titled = []
    for token in ours[here.last : here.last + _OFFICE + 1]:
        if not token.is_word or not token.text[0].isupper():
            break
        titled.append(sound(token.text))
    holder = sound(theirs[there.first - 2].text)
    return len(titled) >= _TITLED and theirs[there.first - 2].text[0].isupper() and holder in titled


def _find_runs(cut: Sequence[Token], names: Sequence[Mention]) -> Iterator[Run]:
    """Yield names with the words that belong to them: those that nothing parts."""
    run: list[Mention] = []
    for name in names:
        if run and (name.first != run[-1].last or cut[run[-1].last - 1].tail):
            yield tuple(run)
            run = []
        run.append(name)
    if run:
        yield tuple(run)


def _turkish(cut: Sequence[Token], runs: Sequence[Run]) -> Iterator[Held]:
    """Yield each name with the noun right before it; an office with a capital is part of the run."""
    for run in runs:
        at = run[0].first - 1
        if at >= 0 and cut[at].is_word and not cut[at].tail and _is_noun(cut[at].low):
            yield run, at


def _is_noun(word: str) -> bool:
    return len(word) >= _SHORTEST and not is_verbal(word) and _NO_NOUN.match(word) is None


def _is_once(cut: Sequence[Token], at: int) -> bool:
    stem = cut[at].low[:_ALIKE]
    return sum(t.low[:_ALIKE] == stem for t in cut) == 1


def _english(cut: Sequence[Token], runs: Sequence[Run]) -> Iterator[Held]:
    """Yield each name with the noun right before it, or behind it and a comma."""
    for run in runs:
        at = run[0].first - 1
        if at >= 0 and _is_english_noun(cut[at]):
            yield run, at
        end = run[-1].last
        if end + 2 < len(cut) and cut[end].text == "," and cut[end + 1].low in ARTICLES:
            for q in range(end + 2, min(end + 2 + _BEHIND, len(cut))):
                if not cut[q].is_word or is_preposition(cut[q].low):
                    break
                if _is_english_noun(cut[q]):
                    yield run, q


def _is_english_noun(token: Token) -> bool:
    return token.is_word and not token.tail and token.low in _WHO


def _tell_the_same(noun: str, word: str, words: Words, sure: float = _SURE) -> bool:
    stem = word[:STEM]
    return any(words[noun[:end]].get(stem, 0.0) >= sure for end in range(_SHORTEST, STEM + 1) if noun[:end] in words)


def _are_exchanged(
    source: tuple[Sequence[Token], Sequence[Mention], Run, int],
    target: tuple[Sequence[Token], Sequence[Mention], Run, int],
    words: Words,
) -> bool:
    ours, left, here, p = source
    theirs, right, there, q = target
    if _any_alike(here, there) or not _any_alike(here, right) or not _any_alike(left, there):
        return False
    # Another word may tell the noun, at its own name.
    stem = theirs[q].low[:_ALIKE]
    if any(
        n != q and (t.low[:_ALIKE] == stem or _tell_the_same(ours[p].low, t.low, words, _MAYBE))
        for n, t in enumerate(theirs)
        if len(t.low) > _SHORTEST
    ):
        return False
    return not any(_is_near(other, q) for other in right if _any_alike(here, (other,)))


def _any_alike(here: Sequence[Mention], there: Sequence[Mention]) -> bool:
    return any(alike(one, other) > 0 for one in here for other in there)


def _is_near(name: Mention, at: int) -> bool:
    return at - name.last < _NEAR if name.last <= at else name.first - at <= _NEAR

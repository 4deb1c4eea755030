"""Which of two is the one that is not: "in 2024, not in 2023" for "2023'te değil 2024'te", "instead of Moscow" for "Moskova yerine".

Both texts have both, so that nothing is missing. What each sets aside stands beside its word for that: in Turkish right before it, in
English right behind. Told is only where the English sets aside what Turkish puts in its place, and not what Turkish sets aside.
"""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence, Set
from typing import NamedTuple

from core import late_re as re
from transform.check.beat_words import WORDS
from transform.check.dates import english_dates, turkish_dates
from transform.check.links import Words, drop_rivals, link
from transform.check.model import Kind, Problem
from transform.check.name_places import Hit
from transform.check.role_marks import is_empty
from transform.check.role_model import read_text
from transform.check.role_names import Token, tokens
from transform.numbers import Number

Pair = tuple[Number, Number]
Cut = Sequence[Token]
_KINDS: Mapping[str, Kind] = {"number": "number", "date": "date", "name": "role", "word": "negation"}
_SURE = 0.2  # how sure it is at least that two words mean the same
_NEAR = 3  # words beside the Turkish word that are compared
_PHRASE = 8  # words of an English phrase that is set aside
_SIGNS = ".,"  # behind a number they are of the sentence
_TR_CUE = re.compile(
    r"(?<!\w)değil(?:d[iu]r?|miş)?(?!\w)(?! m[iu]\b)|(?<!\w)yerine(?!\w)(?! (?:getir|koy|otur|ulaş|var))"
    r"|(?<=m[ae]k)t[ae]ns[ae](?!\w)"
    r"|(?<!\w)olmadi(?:ği|ğini|klarini)(?=, (?!ancak|ama|fakat|bu |her ))"  # "sabotaj olmadığı, hatadan kaynaklandığı"
)
_TR_ONLY = frozenset("sadece yalniz yalnizca salt tek".split())  # "yalnız A değil, B de": both are
_TR_JOINS = frozenset("eğer ve ama fakat ancak çünkü ki zira".split())  # what follows is another clause
_EN_CUE = re.compile(
    r"(?:\bnot\b|n't\b)(?! (?:only|just|merely|solely|simply|necessarily|least|to mention|until|yet|even)\b)"
    r"|\b(?:instead|in lieu|in (?:the )?place) of\b|\brather than\b|\bas opposed to\b|\breplac(?:e|es|ed|ing)\b(?! (?:\w+ ){0,4}by\b)"
)
_EN_END = frozenset("but ; . : ! ? – — that which who while whereas".split())
_EN_SMALL = frozenset("a an the any to in on by from with for of".split())


class _Told(NamedTuple):
    """What a Turkish sentence sets aside, and what it has in its place: the numbers of their words."""

    aside: Set[int]
    instead: Set[int]


class _Meant(NamedTuple):
    """What a Turkish word is, and the numbers of the English words that mean it."""

    kind: str
    places: frozenset[int]


class _Links(dict[int, _Meant]):
    """Turkish words by their numbers, with what is known of them."""

    def of(self, words: Set[int], kind: str, without: Set[int]) -> list[int]:
        """Return those of a kind, in order, that mean none of some English words."""
        return [p for p in sorted(words) if p in self and self[p].kind == kind and without.isdisjoint(self[p].places)]

    def meant(self, words: Set[int]) -> set[int]:
        """Return the English words that some words mean."""
        return {q for p in words if p in self for q in self[p].places}


def may_set_aside(folded: str, lowered: str) -> bool:
    """Tell whether both texts have a word that sets one of two aside."""
    said = "değil" in folded or "olmadi" in folded or "yerine" in folded or "ktansa" in folded or "ktense" in folded
    return said and _EN_CUE.search(lowered) is not None


def check_alternatives(
    problems: Sequence[Problem],
    pairs: Sequence[Pair],
    source: str,
    target: str,
    folded: str,
    words: Words,
    hits: tuple[Sequence[Hit], Sequence[Hit]],
) -> list[Problem]:
    """Find what the target sets aside where the source puts it in the place of another.

    Two names of which the target sets the right one aside have not changed places: a problem of the kind "role" is then taken back.

    Args:
        problems: what was found of names, of the kind "role", or nothing.
        pairs: numbers of equal worth, Turkish and English.
        source: the Turkish text.
        target: the English text.
        folded: the folded source.
        words: beginnings of Turkish words → beginnings of English ones that mean the same.
        hits: the names of the list in either text.
    """
    here, there = tokens(source, turkish=True), tokens(target, turkish=False)
    told = list(_read_turkish(here, folded))
    phrases = [phrase for phrase in _read_english(there, target.lower()) if phrase]
    if not told or not phrases:
        return list(problems)
    links = _link_names(pairs, (source, target), folded, hits, (here, there))
    _link_words(links, here, there, words)
    for one in told:
        if problems:
            if _keeps_names(one, links, phrases) and all(_is_about(problem, one, here) for problem in problems):
                return []
            continue
        turned = _find_turned(one, links, phrases, (here, there))
        if turned is not None:
            kind, p, q = turned
            ours = {n for n in one.aside if n == p or (kind != "word" and links.get(n) == links[p])}
            theirs = next((m.places for m in links.values() if kind != "word" and q in m.places), {q})
            return [Problem(_KINDS[kind], _show(source, here, ours), _show(target, there, theirs))]
    return list(problems)


def _show(text: str, cut: Cut, words: Set[int]) -> str:
    shown = text[cut[min(words)].start : cut[max(words)].end] if len(words) > 1 else cut[min(words)].text
    return shown.rstrip(_SIGNS)


def _find_turned(
    told: _Told, links: _Links, phrases: Sequence[Set[int]], cut: tuple[Cut, Cut]
) -> tuple[str, int, int] | None:
    """Return the kind of what is turned, the word that Turkish sets aside and the one that English does."""
    everywhere = {q for phrase in phrases for q in phrase}
    both = links.meant(told.aside) & links.meant(told.instead)  # "3 bin mermi değil 6 bin mermi"
    for kind in _KINDS:
        ours, theirs = links.of(told.aside, kind, both), links.of(told.instead, kind, both)
        if kind == "word" and theirs and (not ours or ours[-1] != max(told.aside)):
            # What Turkish puts in its place is all that English sets aside, whatever stands for the other.
            p = min((n for n in told.instead if cut[0][n].low != "bir"), default=-1)
            other = everywhere.isdisjoint(links.meant(told.aside))
            if p in theirs and other and any(links[p].places <= phrase for phrase in phrases):
                return kind, max(told.aside), min(links[p].places)
        if not ours or not everywhere.isdisjoint(links.meant({*ours})):
            continue
        if kind == "word" and ours[-1] != max(told.aside):
            continue  # "bu rakamlar kesin değil, …": what is denied is the last word
        for p in theirs:
            if any(links[p].places <= phrase for phrase in phrases):
                return kind, ours[-1], min(links[p].places)
        if kind == "word":
            # A word set aside by itself that means no word of the source which is known is the other one.
            known = links.meant(links.keys())
            lone = next((min(phrase) for phrase in phrases if len(phrase) == 1 and known.isdisjoint(phrase)), None)
            names = lone is not None and _is_name(cut[0][ours[-1]]) and _is_name(cut[1][lone])
            if lone is not None and (names or not theirs):
                return "name" if names else kind, ours[-1], lone
    return None


def _is_name(token: Token) -> bool:
    return token.text[0].isupper()


def _keeps_names(told: _Told, links: _Links, phrases: Sequence[Set[int]]) -> bool:
    """Tell whether the name that Turkish sets aside is the one that English does."""
    ours, theirs = (links.meant({*links.of(side, "name", frozenset())}) for side in told)
    return any(ours <= phrase and theirs.isdisjoint(phrase) for phrase in phrases) if ours and theirs else False


def _is_about(problem: Problem, told: _Told, here: Cut) -> bool:
    return all(any(here[p].text in problem.source for p in side if here[p].text[0].isupper()) for side in told)


def _link_names(
    pairs: Sequence[Pair],
    texts: tuple[str, str],
    folded: str,
    hits: tuple[Sequence[Hit], Sequence[Hit]],
    cut: tuple[Cut, Cut],
) -> _Links:
    """Return the numbers of equal worth, the dates that each text has once, and the names of both."""
    here, there = cut
    spans = [("number", (a.start, a.end), (b.start, b.end)) for a, b in pairs]
    ours, theirs = list(turkish_dates(texts[0], folded)), list(english_dates(texts[1]))
    many, many_there = Counter(name for _, _, name in ours), Counter(name for _, _, name in theirs)
    spans += [
        ("date", a[:2], b[:2])
        for a, b in itertools.product(ours, theirs)
        if a[2] == b[2] and many[a[2]] == many_there[b[2]] == 1
    ]
    links = _Links()
    for kind, span, span_there in spans:
        for p in _within(here, span):
            links[p] = _Meant(kind, _within(there, span_there))
    text = read_text(*texts, *hits)
    for name, place, _ in text.readings[0] if text is not None else ():
        for p in range(name.first, name.last):
            links.setdefault(p, _Meant("name", frozenset(range(place.first, place.last))))
    return links


def _link_words(links: _Links, here: Cut, there: Cut, words: Words) -> None:
    """Add what other words mean: by the table of words, and by the words of the beat."""
    told, known = {*links}, links.meant(links.keys())
    found = [(p, q) for p, q, sure in drop_rivals(link(enumerate(here), enumerate(there), words)) if sure >= _SURE]
    for q, token in enumerate(there):
        asks = WORDS.get(token.low)
        if asks is not None:
            found += [(p, q) for p, ours in enumerate(here) if ours.is_word and asks.stand_in(ours.low)]
    for p, q in found:
        if p not in told and q not in known:
            links[p] = _Meant("word", (links[p].places if p in links else frozenset()) | {q})


def _read_turkish(cut: Cut, folded: str) -> Iterator[_Told]:
    for cue in _TR_CUE.finditer(folded):
        at = next((n for n, token in enumerate(cut) if token.end >= cue.end()), None)
        if at is None:
            continue
        is_verb = folded.startswith("t", cue.start())  # "göndermektense": the verb itself is set aside
        before = _walk(cut, range(at if is_verb else at - 1, -1, -1))
        if not before or any(cut[n].low in _TR_ONLY for n in range(max(0, min(before) - 1), at)):
            continue
        first = at + 2 if at + 1 < len(cut) and cut[at + 1].text == "," else at + 1  # "Seul değil, Pyongyang"
        after = _walk(cut, range(first, len(cut)))
        last = max(after, default=0)
        if last + 1 >= len(cut) or not cut[last + 1].is_word:
            after.discard(last)  # the verb of both
        if not after:  # "tatbikat, savaş değil"
            comma = min(before) - 1
            if comma < 0 or cut[comma].text != ",":
                continue
            after = _walk(cut, range(comma - 1, -1, -1))
        yield _Told(before, after)


def _walk(cut: Cut, way: range) -> set[int]:
    """Return the words beside a word in one direction, up to a sign and to a number of words; a quotation mark is no end."""
    found: set[int] = set()
    many = 0
    for n in way:
        token = cut[n]
        if token.low in _TR_JOINS or many >= _NEAR:
            break
        if token.is_word or token.text[0].isdigit():
            if token.low not in ("de", "da"):
                found.add(n)
                many += token.is_word
        elif token.text not in "\"'“”‘’%$€£":
            break
    return found


def _read_english(cut: Cut, lowered: str) -> Iterator[frozenset[int]]:
    """Yield the words behind each English word that sets something aside."""
    for cue in _EN_CUE.finditer(lowered):
        found: list[int] = []
        for n in range(next((n for n, token in enumerate(cut) if token.start >= cue.end()), len(cut)), len(cut)):
            token = cut[n]
            said = any(cut[k].text[0].isdigit() or not is_empty(cut[k].low) for k in found)
            if token.low in _EN_END or len(found) >= _PHRASE or (token.text == "," and said):
                break
            if token.low not in _EN_SMALL:
                found.append(n)
        yield frozenset(found)


def _within(cut: Cut, span: tuple[int, int]) -> frozenset[int]:
    return frozenset(n for n, token in enumerate(cut) if token.start < span[1] and token.end > span[0])

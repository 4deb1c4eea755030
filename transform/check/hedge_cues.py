"""Where a sentence says or supposes, in Turkish and in English: the words that a hedge is made of.

A Turkish word is found by its beginning and judged by its ending: "belirtti" must be told, "belirttiği" may be left out;
"-abilir" is a possibility on any verb, "habere göre" a source.
"""

from __future__ import annotations

import functools
from collections.abc import Mapping

from core.text import fold
from transform.check import hedge_patterns as patterns
from transform.check.concepts import Found, Words, words_of
from transform.check.hedge_endings import Cue, by_ending, doable, ending_of, told_twice
from transform.check.hedge_english import is_denied, is_hearsay, is_noun_by_ending, is_other, tells_nothing
from transform.check.hedge_sources import is_source
from transform.check.word_lists import Marked, WordLists

_KEPT = 4096  # sets of groups
_UTTER, _SAY, _ABLE = frozenset({"utter"}), frozenset({"say"}), frozenset({"able"})


@functools.lru_cache(maxsize=_KEPT)
def _without_own(groups: frozenset[str]) -> frozenset[str]:
    """Return groups without the mark of a word that is its group's own."""
    return frozenset(g.rstrip(patterns.OWN) for g in groups)


class HedgeWords:
    """The words of saying and supposing in both languages."""

    def __init__(self, entries: Mapping[str, Mapping[str, object]]) -> None:
        """Index the groups; see seeds/check_hedges.toml for the form."""
        verbs, nouns, needed = Words(), Words(), Words()
        english, english_nouns = Words(), Words()
        beginnings: dict[str, list[str]] = {}
        for group, entry in entries.items():
            for key in ("en", "own"):
                for word in str(entry.get(key, "")).split():
                    if word.endswith("*"):
                        beginnings.setdefault(word.rstrip("*"), []).append(group + patterns.OWN * (key == "own"))
        for group, entry in entries.items():
            for words, key in ((verbs, "tr"), (nouns, "noun"), (needed, "word")):
                for word in fold(str(entry.get(key, ""))).split():
                    words.add(word.rstrip("="), group, whole=word.endswith("="))
            for words, key in ((english, "en"), (english, "own"), (english_nouns, "nouns")):
                for word in str(entry.get(key, "")).split():
                    words.add(word.rstrip("*="), group + patterns.OWN * (key == "own"), whole=not word.endswith("*"))
                    # A word that one group has whole is found before the beginning that another has of it.
                    if words is english and not word.endswith("*"):
                        for end in range(1, len(word) + 1):
                            for other in beginnings.get(word[:end], ()):
                                words.add(word, other, whole=True)
        self._turkish = WordLists((nouns, verbs, needed), ending_of)
        self._english = WordLists((english, english_nouns), doable)
        self._kinds = {group: str(entry.get("kind", "")) for group, entry in entries.items()}
        self._impersonal = frozenset(
            g for g, kind in self._kinds.items() if kind in ("claim", "believe", "expect", "accuse")
        )
        self._clause = frozenset(group for group, entry in entries.items() if entry.get("clause"))
        self._kinds_of = functools.lru_cache(maxsize=_KEPT)(self._find_kinds)

    def turkish(self, folded: str) -> list[Cue]:
        """Find the words of saying and supposing of a folded Turkish sentence, in order."""
        found: dict[int, Cue] = {}
        (nouns, verbs, needed), marked = self._turkish.find(folded)
        for f in nouns:
            must = f.text == "mümkün" and patterns.IS_POSSIBLE.match(folded, f.start - 4) is not None
            found[f.start] = self._cue(f.text, f.start, f.concepts, must=must, noun=not must)
        for f in verbs:
            if not patterns.ABLE.search(f.text):
                must = self._must_tell(folded, f.text, f.start, f.concepts)
                if not must and not ending_of(f.text) and not self._may_tell(folded, f):
                    # "ilan edilmesi": nobody says anything, and what English has for it stands for no source.
                    found.setdefault(f.start, Cue(f.text, f.start, f.concepts, frozenset()))
                elif must or ((f.start not in found or " " in f.text) and self._may_tell(folded, f)):
                    verb = self._cue(f.text, f.start, f.concepts, must=must)
                    says = (
                        verb.kinds <= patterns.SAYS
                        and patterns.WHO_TELLS.search(f.text)
                        and patterns.TELLS.search(folded[max(0, f.start - patterns.BACK) : f.start])
                    )
                    found[f.start] = verb._replace(tells=True) if says else verb
        for f in needed:
            if patterns.IS_NO_DOUBT.search(folded, max(0, f.start - patterns.BACK), f.start + len(f.text)):
                continue
            found[f.start] = self._cue(f.text, f.start, f.concepts, must=True)
        for mark in marked:
            if mark.mark == "source":
                if mark.at:
                    self._add_source(folded, mark, found)
            elif mark.start not in found or mark.mark == "able":
                cue = by_ending(folded, mark.text, mark.start, mark.mark)
                if cue is not None:
                    found[mark.start] = cue
            elif mark.mark == "unable" and not found[mark.start].must:
                # "Doğrulayamadıklarını" has a "could not" too, besides its "confirm".
                found[mark.start + len(mark.text)] = Cue(mark.text, mark.start, frozenset({"cannot"}), frozenset())
        return told_twice([found[at] for at in sorted(found)], folded)

    def _add_source(self, folded: str, mark: Marked, found: dict[int, Cue]) -> None:
        """Put "göre" or "bakılırsa", with the word before it, in the place of that word."""
        words, starts = words_of(folded)
        before, begins, end = words[mark.at - 1], starts[mark.at - 1], mark.start + len(mark.text)
        named = found.pop(begins, None)
        groups = frozenset({"seem" if before == "görünüşe" else "source"})
        if named and named.noun:
            groups |= named.groups
        if before.startswith(("anket", "yoklama")):
            groups |= {"poll"}  # "in the latest poll"
        must = mark.text == "bakilirsa" or is_source(folded, mark.start, end)
        found[mark.start] = self._cue(folded[begins:end], mark.start, groups, must=must)

    def english(self, lowered: str) -> list[Cue]:
        """Find the words of saying and supposing of a lower-cased English sentence, in order."""
        (words, nouns), marked = self._english.find(lowered)
        found = {
            f.start: self._english_cue(lowered, f)
            for f in words
            if not is_noun_by_ending(f.text, f.concepts) and not is_other(lowered, f.text, f.start)
        }
        for f in nouns:
            verb = found.get(f.start)
            if verb is None or patterns.BEFORE_NOUN.search(lowered, max(0, f.start - 14), f.start):
                found[f.start] = Cue(f.text, f.start, f.concepts, frozenset({"noun"}), noun=True)
        for mark in marked:
            cue = found.get(mark.start)
            if cue is None or not cue.kinds:
                found[mark.start] = Cue(mark.text, mark.start, _ABLE | (cue.groups if cue else _ABLE), _ABLE)
        if '"' in lowered or "”" in lowered:
            # Whatever verb stands beside a quotation with who speaks: "and, she granted, “you have to look …”".
            for tag in patterns.QUOTE_TAG.finditer(lowered):
                if tag[1] == "read" or tag.start(1) not in found:
                    found[tag.start(1)] = Cue(tag[1], tag.start(1), _UTTER, _SAY)
        if "be able" in lowered:
            for may in patterns.MAY_BE_ABLE.finditer(lowered):
                found.pop(may.end() - 4, None)
        return [found[at] for at in sorted(found)]

    def _cue(self, text: str, start: int, groups: frozenset[str], *, must: bool = False, noun: bool = False) -> Cue:
        return Cue(text, start, groups, self._kinds_of(groups), must, noun)

    def _find_kinds(self, groups: frozenset[str]) -> frozenset[str]:
        return frozenset(self._kinds[g] for g in groups if g in self._kinds)

    def _english_cue(self, lowered: str, found: Found) -> Cue:
        """Make a cue of an English word; a word that is its group's own has no kin, nor has one that tells nothing here."""
        kinds = self._kinds_of(found.concepts)
        if "modal" in kinds and is_denied(lowered, found.start):
            return Cue(found.text, found.start, frozenset({"cannot"}), kinds)
        if tells_nothing(lowered, found.text, found.start, kinds):
            kinds = frozenset()
        elif is_hearsay(lowered, found.text, found.start):
            kinds |= {"claim"}
        return Cue(found.text, found.start, _without_own(found.concepts), kinds)

    def _must_tell(self, folded: str, word: str, start: int, groups: frozenset[str]) -> bool:
        """Tell whether a Turkish verb of saying has an ending that English must tell."""
        if patterns.IS_RELATIVE.match(folded, start + len(word)) or (
            word == "der" and not patterns.ENDS_CLAUSE.match(folded, start + len(word))
        ):
            return False
        if patterns.DENIED.search(word) or self._says_nothing(folded, word, start, groups):
            return False
        if groups & self._clause and not patterns.TELLS.search(folded[max(0, start - patterns.BACK) : start]):
            return False
        if patterns.CALLS.match(word) and not patterns.TELLS.search(folded[max(0, start - patterns.BACK) : start]):
            return False
        if patterns.GREETS.search(folded, max(0, start - patterns.BACK), start) and word.startswith(("de", "di")):
            return False
        if patterns.OF_THOSE.search(word) or (word.endswith("yorum") and groups <= patterns.OPINIONS):
            return False
        if (
            word.endswith("rken")
            and any(self._kinds[g] == "say" for g in groups)
            and patterns.TELLS.search(folded[max(0, start - patterns.BACK) : start])
        ):
            return True
        if patterns.CONVERB.search(word) and any(self._kinds[g] == "claim" for g in groups):
            return True
        if (
            patterns.PASSIVE_CLAUSE.search(word)
            and not patterns.CONSIDERING.match(word)
            and not patterns.AS_SAID.match(folded, start + len(word))
            and not (patterns.TO_BE.search(word) and "claim" not in groups)
            and not groups.isdisjoint(self._impersonal)
        ):
            return True
        if (
            "claim" in groups
            and patterns.WHO_CLAIMS.search(word)
            and patterns.TELLS.search(folded[max(0, start - patterns.BACK) : start])
        ):
            return True
        return patterns.FINITE.search(word) is not None or patterns.SAID_OF.search(word) is not None

    def _says_nothing(self, folded: str, word: str, start: int, groups: frozenset[str]) -> bool:
        """Tell whether nothing that could have been said stands by a verb of saying, so that it is another verb."""
        if patterns.SPEAKS_OF.match(word):
            return patterns.SPOKEN_OF.search(folded, 0, start) is None
        if word.startswith("ekle") and patterns.PUTS_IN.search(folded, max(0, start - patterns.BACK), start):
            return True
        return not (
            any(self._kinds[g] not in patterns.NEEDS_CONTENT for g in groups)
            or patterns.SAYS_BY_ITSELF.match(word)
            or patterns.WHAT_IS_SAID.search(folded, max(0, folded.rfind(". ", 0, start)), start)
            or patterns.COLON.match(folded, start + len(word))
            or (not patterns.SAID_OF.search(word) and patterns.FEW.match(folded, 0, start))
        )

    def _may_tell(self, folded: str, found: Found) -> bool:
        """Tell whether a verb that may go without its translation says something here, and is no mere way of saying."""
        if found.concepts & self._clause and not patterns.TELLS.search(
            folded[max(0, found.start - patterns.BACK) : found.start]
        ):
            return False
        end = found.start + len(found.text)
        return not (
            patterns.CONVERB.search(found.text) and patterns.SAYS_NEXT.match(folded, end)
        ) and not patterns.SAID_SO.match(folded, found.start)

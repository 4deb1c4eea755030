"""Where a sentence says or supposes, in Turkish and in English: the words that a hedge is made of.

A Turkish word is found by its beginning and judged by its ending: "belirtti" must be told, "belirttiği" may be left out;
"-abilir" is a possibility on any verb, "habere göre" a source.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from core.text import fold
from transform.check.concepts import Found, Words, words_of
from transform.check.hedge_english import is_denied, is_hearsay, is_noun_by_ending, is_other, tells_nothing
from transform.check.hedge_sources import is_source

# Endings of a verb that ends its clause: -dı, -yor, -mış, -makta, -acak, -ır, with person; Göksel and Kerslake, Turkish:
# A Comprehensive Grammar (2005), ch. 8.
_SAYS = frozenset({"say", "claim"})
_WHO_TELLS = re.compile(r"(?:(?<!m[ae]y)[ae]n(?:l[ae]r)?|[ae]r[ae]k|rken)\Z")
_FINITE = re.compile(
    r"(?:[dt][iuü](?:l[ae]r|k|m|n)?|[iuü]yor(?:du)?(?:l[ae]r|um|uz|lardi)?|m[iuü]ş(?:t[iuü]r?)?(?:l[ae]r)?|"
    r"m[ae]kt[ae](?:d[iu]r(?:l[ae]r)?|l[ae]r|yd[iu])?|[ae]c[ae]k(?:t[iu]r?)?(?:l[ae]r)?|[aeiuü]r(?:l[ae]r)?)\Z"
)
_OF_THOSE = re.compile(r"[ae]nl[ae]r\Z")  # "dile getirenler"
_DENIED = re.compile(r"(?:m[ae]d[iu]|(?<!\bu)m[iuü]yor|m[ae]m[iu]ş|m[ae]z|m[ae]y[ae])\w*\Z")
_SAID_OF = re.compile(r"(?<!bul)(?:[iuü][ln]|[ae]n)[ae]n\Z")  # "iddia edilen", "söylenen", "bildirilen"
_WHO_CLAIMS = re.compile(r"[ae]n\Z|[ae]r?ken\Z")  # "iddia eden", "öne sürerken"
_CONVERB = re.compile(r"[ae]r[ae]k\Z")
_SAYS_NEXT = re.compile(r" (?:\w+ )?(?:yanitl|cevap|karşil|konuş|açikl|sürdür|devam|ekle|belirt|başla|söz)")
_CONSIDERING = re.compile(r"düşünüldüğünde")
_SAID_SO = re.compile(
    r"(?:söyle|de|belirt)[dt]iğin\w* (?:belirtti|söyledi|açikladi|bildirdi|aktardi|kaydetti|ifade etti)"
)  # "söylediğini belirtti": said
_PASSIVE_CLAUSE = re.compile(r"(?:[iuü]l|[aei]n|ln)(?:d[iuü]ğ|[ae]c[ae]ğ|m[ae]s)\w*\Z")  # "iddia edildiği"
_TELLS = re.compile(
    r"(?:(?:[dt][iuü]|c[ae])ğ[iuü](?:m|mi?[iuü]?z)?(?:n?[iuü]n?)?|(?:[dt][iuü]k|[ae]c[ae]k)l[ae]r[iu](?:n[iu]n?)?|\bdiye|\bşöyle|\bşunlari|\bşunu|gerekti\w*|[\"”’':])(?: \w+){0,2}\W*\Z"
)
_ABLE = re.compile(r"\w[ae]bil(?:ir|iyor|ece[kğ]|m[ei]|di|en|s[ei]|eme|ip|iş)\w*\Z")
_ABLE_FINITE = re.compile(r"[ae]bil(?:ir(?:di[km]?|ler|lerdi|miş)?)\Z")
# "denilebilir", "örnek gösterilebilir": a way of speaking, which English may leave out.
_AS_IT_WERE = re.compile(r"(?:söylenebilir|denilebilir|denebilir|gösterilebilir|sayilabilir|verilebilir)")
_ASKED = re.compile(r"(?: \w+){0,2}\W*\?")
_ABLE_FUTURE = re.compile(r"[ae]bilecek(?:ler|tir)?\Z")
_ABLE_CLAUSE = re.compile(r"[ae]bilece[kğ](?:ler)?(?:i|in[iden]+|im[iden]*|imiz[iden]*)?\Z")
_REPORTED = re.compile(
    r"[\"”’']?(?: \w+)? (?:belirt|bildir|söyl|kayd|inan|endişe|kork|um[iu]|umud|san|öner|itiraf|iddia|öne|ileri|ifade|düşün|tahmin|"
    r"açikla|vurgu|duyur|yönünde|konusunda|dile|aktar|savun|uyar|görüş|ekle|dikkat|hatirlat|kaydet|anlat|yaz|kabul|bilgi|değerlendir|"
    r"işaret|altini|şüphe|paylaş|haber|şeklinde|dedi|diye|yanit)|[.\"”’']*\s*\Z|(?<=n[ıiuü]),? (?:ve|ancak|ama|fakat) "
)
_ENDS_CLAUSE = re.compile(r"\W*(?:\Z|[.,;!?]|ve\b|ama\b|ancak\b)")
_IS_POSSIBLE = re.compile(r"(?!m[ae]k).{3} mümkün\W*(?:\Z|[.,;!?]|ve\b|ama\b|ancak\b)")  # but "-mak mümkün": one can
_CALLS = re.compile(r"de(?:nil|niyor|nen|nmekte|nir|ndi)")  # "FRAGO da denen": what something is called
_GREETS = re.compile(r"\b(?:merhaba|elveda|veda|hoşça ?kal|güle güle|hoş ?geldin(?:iz)?|dur|evet|hayir|teşekkür\w*) \Z")
_OPINIONS = frozenset({"think", "believe", "hope"})
_OWN = "!"
_BACK = 64  # characters; how far back a verb of saying is looked at for what is said
_BEFORE_NOUN = re.compile(
    r"(?:\A|[.!?:;] |(?:\b(?:an?|the|this|that|these|those|his|her|its|their|our|my|your|any|some|no|of|in|for|by|from|with|on|about|"
    r"new|latest|earlier|recent|such|official|two|three|four|five|six|many|several|all|both|most|other|various|member|\d+|official|media|news|police|press|false|similar|previous|more|further|as)|'s|s') )\Z"
)
_LEXICAL = re.compile(r"\w{2,}[iuü]?[ln][ae]bilir(?:lik\w*|liğ\w*)?\Z")  # "sürdürülebilir", "erişilebilirlik"
_UNABLE = re.compile(r"\w[ae]m[ae](?:z|d[iu]|m[iu]ş|y[ae]c|y[ae]n\b)\w*\Z|\w[ae]m[iuü]yor\w*\Z")
_FUTURE = re.compile(r"\w[ae]c[ae][kğ]\w*\Z")
_WOULD = re.compile(r"\w[aeiuü]r(?:l[ae]r)?d[iuü](?:k|m|n|l[ae]r)?\Z")  # "yapardı"; "verdi" too, which is none
_OUGHT = re.compile(r"\wm[ae]l[iu]\w*\Z")
_EN_ABLE = re.compile(
    r"(?!veget|const|valu|consider|comfort|respect|reason|vulner|not|prob|respons|terr|horr|cred|incred|aud|"
    r"flex|sens|unt|en|dis|un|cap|poss|st|t|c|f|imposs)[a-z]{3,}[ai]ble\Z"
)
_MAY_BE_ABLE = re.compile(r"\b(?:may|might|could|can|would) (?:\w+ )?be able")  # one possibility
_ENDINGS = ((_ABLE, "able"), (_UNABLE, "unable"), (_FUTURE, "future"), (_WOULD, "would"), (_OUGHT, "ought"))


@dataclass(frozen=True, slots=True)
class Cue:
    """A word that says or supposes.

    Attributes:
        text: the word as it stands.
        start: where it stands.
        groups: the sets of words that translate one another it is of.
        kinds: what it does (say, claim, believe, expect, maybe, modal, seem …).
        must: the other side must have a word for it.
        noun: it is a noun ("iddia", "report"), which takes nouns.
        quoted: it stands in quotation marks.
        tells: it is a verb of saying with what is said before it ("… olduğunu söyleyen").
    """

    text: str
    start: int
    groups: frozenset[str]
    kinds: frozenset[str]
    must: bool = False
    noun: bool = False
    quoted: bool = False
    tells: bool = False


class HedgeWords:
    """The words of saying and supposing in both languages."""

    def __init__(self, entries: Mapping[str, Mapping[str, object]]) -> None:
        """Index the groups; see seeds/check_hedges.toml for the form."""
        self._verbs, self._nouns, self._needed = Words(), Words(), Words()
        self._english, self._english_nouns = Words(), Words()
        beginnings = [
            (word.rstrip("*"), group + _OWN * (key == "own"))
            for group, entry in entries.items()
            for key in ("en", "own")
            for word in str(entry.get(key, "")).split()
            if word.endswith("*")
        ]
        for group, entry in entries.items():
            for words, key in ((self._verbs, "tr"), (self._nouns, "noun"), (self._needed, "word")):
                for word in fold(str(entry.get(key, ""))).split():
                    words.add(word.rstrip("="), group, whole=word.endswith("="))
            for words, key in ((self._english, "en"), (self._english, "own"), (self._english_nouns, "nouns")):
                for word in str(entry.get(key, "")).split():
                    words.add(word.rstrip("*="), group + _OWN * (key == "own"), whole=not word.endswith("*"))
                    # A word that one group has whole is found before the beginning that another has of it.
                    for begins, other in beginnings if words is self._english and not word.endswith("*") else ():
                        if word.startswith(begins):
                            words.add(word, other, whole=True)
        self._kinds = {group: str(entry.get("kind", "")) for group, entry in entries.items()}
        self._impersonal = frozenset(
            g for g, kind in self._kinds.items() if kind in ("claim", "believe", "expect", "accuse")
        )
        self._clause = frozenset(group for group, entry in entries.items() if entry.get("clause"))

    def turkish(self, folded: str) -> list[Cue]:
        """Find the words of saying and supposing of a folded Turkish sentence, in order."""
        found: dict[int, Cue] = {}
        for f in self._nouns.find(folded):
            must = f.text == "mümkün" and _IS_POSSIBLE.match(folded, f.start - 4) is not None
            found[f.start] = self._cue(f.text, f.start, f.concepts, must=must, noun=not must)
        for f in self._verbs.find(folded):
            if not _ABLE.search(f.text):
                must = self._must_tell(folded, f.text, f.start, f.concepts)
                if must or ((f.start not in found or " " in f.text) and self._may_tell(folded, f)):
                    verb = self._cue(f.text, f.start, f.concepts, must=must)
                    says = (
                        verb.kinds <= _SAYS
                        and _WHO_TELLS.search(f.text)
                        and _TELLS.search(folded[max(0, f.start - _BACK) : f.start])
                    )
                    found[f.start] = replace(verb, tells=bool(says))
        for f in self._needed.find(folded):
            found[f.start] = self._cue(f.text, f.start, f.concepts, must=True)
        words, starts = words_of(folded)
        for i, (word, start) in enumerate(zip(words, starts, strict=True)):
            if i and word in ("göre", "bakilirsa"):
                named = found.pop(starts[i - 1], None)
                seems = words[i - 1] == "görünüşe"
                groups = frozenset({"seem" if seems else "source"}) | (
                    named.groups if named and named.noun else frozenset()
                )
                if words[i - 1].startswith(("anket", "yoklama")):
                    groups |= {"poll"}  # "in the latest poll"
                end = start + len(word)
                must = word == "bakilirsa" or is_source(folded, start, end)
                found[start] = self._cue(folded[starts[i - 1] : end], start, groups, must=must)
            else:
                ending = _ending(word)
                if ending and (start not in found or ending == "able"):
                    cue = self._by_ending(folded, word, start, ending)
                    if cue is not None:
                        found[start] = cue
                elif ending == "unable" and not found[start].must:
                    # "Doğrulayamadıklarını" has a "could not" too, besides its "confirm".
                    found[start + len(word)] = Cue(word, start, frozenset({"cannot"}), frozenset())
        return _told_twice([found[at] for at in sorted(found)], folded)

    def english(self, lowered: str) -> list[Cue]:
        """Find the words of saying and supposing of a lower-cased English sentence, in order."""
        found = {
            f.start: self._english_cue(lowered, f)
            for f in self._english.find(lowered)
            if not is_noun_by_ending(f.text, f.concepts) and not is_other(lowered, f.text, f.start)
        }
        for f in self._english_nouns.find(lowered):
            verb = found.get(f.start)
            if verb is None or _BEFORE_NOUN.search(lowered, max(0, f.start - 14), f.start):
                found[f.start] = Cue(f.text, f.start, f.concepts, frozenset({"noun"}), noun=True)
        if "able" in lowered or "ible" in lowered:
            for word, start in zip(*words_of(lowered), strict=True):
                if start not in found and _EN_ABLE.match(word):
                    found[start] = Cue(word, start, frozenset({"able"}), frozenset({"able"}))
        for may in _MAY_BE_ABLE.finditer(lowered):
            found.pop(may.end() - 4, None)
        return [found[at] for at in sorted(found)]

    def _cue(self, text: str, start: int, groups: frozenset[str], *, must: bool = False, noun: bool = False) -> Cue:
        return Cue(text, start, groups, frozenset(self._kinds[g] for g in groups), must, noun)

    def _english_cue(self, lowered: str, found: Found) -> Cue:
        """Make a cue of an English word; a word that is its group's own has no kin, nor has one that tells nothing here."""
        kinds = frozenset(self._kinds[g] for g in found.concepts if g in self._kinds)
        if "modal" in kinds and is_denied(lowered, found.start):
            return Cue(found.text, found.start, frozenset({"cannot"}), kinds)
        if tells_nothing(lowered, found.text, found.start, kinds):
            kinds = frozenset()
        elif is_hearsay(lowered, found.text, found.start):
            kinds |= {"claim"}
        return Cue(found.text, found.start, frozenset(g.rstrip(_OWN) for g in found.concepts), kinds)

    def _must_tell(self, folded: str, word: str, start: int, groups: frozenset[str]) -> bool:
        """Tell whether a Turkish verb of saying has an ending that English must tell."""
        if _DENIED.search(word):
            return False
        if groups & self._clause and not _TELLS.search(folded[max(0, start - _BACK) : start]):
            return False
        if _CALLS.match(word) and not _TELLS.search(folded[max(0, start - _BACK) : start]):
            return False
        if _GREETS.search(folded, max(0, start - _BACK), start) and word.startswith(("de", "di")):
            return False
        if _OF_THOSE.search(word) or (word.endswith("yorum") and groups <= _OPINIONS):
            return False
        if (
            word.endswith("rken")
            and any(self._kinds[g] == "say" for g in groups)
            and _TELLS.search(folded[max(0, start - _BACK) : start])
        ):
            return True
        if _CONVERB.search(word) and any(self._kinds[g] == "claim" for g in groups):
            return True
        if _PASSIVE_CLAUSE.search(word) and not _CONSIDERING.match(word) and not groups.isdisjoint(self._impersonal):
            return True
        if "claim" in groups and _WHO_CLAIMS.search(word) and _TELLS.search(folded[max(0, start - _BACK) : start]):
            return True
        return _FINITE.search(word) is not None or _SAID_OF.search(word) is not None

    def _may_tell(self, folded: str, found: Found) -> bool:
        """Tell whether a verb that may go without its translation says something here, and is no mere way of saying."""
        if found.concepts & self._clause and not _TELLS.search(folded[max(0, found.start - _BACK) : found.start]):
            return False
        end = found.start + len(found.text)
        return not (_CONVERB.search(found.text) and _SAYS_NEXT.match(folded, end)) and not _SAID_SO.match(
            folded, found.start
        )

    def _by_ending(self, folded: str, text: str, start: int, ending: str) -> Cue | None:
        """Return what the ending of a Turkish verb supposes: -abil, -ama, -acak, -malı."""
        end = start + len(text)
        if ending == "able":
            lexical: object = _LEXICAL.match(text) and not _ends(folded, end)
            # "hesap verebilir bir devlet"; "örnek gösterilebilir"
            lexical = (
                lexical
                or folded.startswith((" bir ", " mi"), end)
                or _ASKED.match(folded, end)
                or _AS_IT_WERE.match(text)
            )
            finite = (
                _ABLE_FINITE.search(text)
                or text.startswith("olabilir")
                or (_ABLE_CLAUSE.search(text) and _REPORTED.match(folded, end))
            )
            groups = frozenset({"modal"})
            if _ABLE_FUTURE.search(text) and _ENDS_CLAUSE.match(folded, end):
                groups, finite = groups | {"future"}, None  # "yapılabilecek": will, can, or will be able to
            cue = self._cue(text, start, groups, must=bool(finite) and not lexical)
            # Only what "can be done" is "doable": "sürdürülebilir", "sustainable".
            return replace(cue, groups=cue.groups | {"able"}) if _LEXICAL.match(text) else cue
        if ending == "unable":
            return Cue(text, start, frozenset({"cannot"}), frozenset({"will"} if _FUTURE.search(text) else ()))
        if ending == "future":
            if text == "gelecek" and not _ENDS_CLAUSE.match(folded, end):
                return None  # "gelecek hafta": the next week
            return self._cue(text, start, frozenset({"future", "would"}))
        return self._cue(text, start, frozenset({"would" if ending == "would" else "should"}))


@functools.lru_cache(maxsize=65_536)
def _ending(word: str) -> str:
    """Tell which ending that supposes something a Turkish word has, if any."""
    return next((name for pattern, name in _ENDINGS if pattern.search(word)), "")


def _told_twice(cues: list[Cue], folded: str) -> list[Cue]:
    """Let a possibility go without a word of its own where its clause begins with one ("belki … olabilir": "maybe …")."""
    told = []
    for before, cue in zip([None, *cues], cues, strict=False):
        again = before is not None and "modal" in cue.kinds and before.kinds == {"maybe"} and not before.noun
        ends = again and before is not None and re.search(r"[.,;!?]", folded[before.start : cue.start])
        told.append(replace(cue, must=False) if again and not ends else cue)
    return told


def _ends(folded: str, at: int) -> bool:
    """Tell whether a clause ends there: at a mark, before "ve", or where who said so follows."""
    if folded.startswith(" ol", at):  # "anlaşılabilir olduğunu": it is understandable
        return False
    return _ENDS_CLAUSE.match(folded, at) is not None or _REPORTED.match(folded, at) is not None

"""Who does the deed of the last verb, as phrases and not names alone tell it: "Kim was shown around by the minister" for "Kim, bakanı gezdirdi".

A Turkish sentence that opens with a bare phrase and a comma, and ends with an active verb, has that phrase do the deed; what has the
dative or the accusative before the verb bears it. English has the doer before an active verb or behind "by", and what bears the deed
behind the verb or before a passive one. Told is only where both phrases stand in each other's place. Of whom something is asked has
the ablative. Göksel and Kerslake, Turkish: A Comprehensive Grammar (2005), ch. 8.1 and 18.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from core import late_re as re
from transform.check.links import STEM, Words
from transform.check.model import Problem
from transform.check.role_clauses import turkish_clauses
from transform.check.role_marks import GENITIVE, is_possessed, is_preposition, is_verbal, tail_case
from transform.check.role_mentions import ALONE, Aligned
from transform.check.role_names import Token

_TOPIC = 9  # words and signs of the phrase that opens a sentence, at most
_SURE = 0.3  # how sure it is at least that two words mean the same
_AGENT = 10  # words between "was" and "by"
_PHRASE = 8  # words of a phrase looked at
_STOPS = frozenset(".!?;:–—")
_SAYS = re.compile(
    r"(?:söyle|bildir|açikla|duyur|aktar|belirt|kayd|kaydet|savun|anlat|yaz|vurgula|dile|dedi|diyor|ifade|iddia|öne|ileri|hatirlat|kaydett|konuş)\w*\Z"
)
_PASSIVE = re.compile(r"\w{2,}(?:[ae]n|[iu]n|ün|[iu]l|ül|[iu]ş|üş)(?:[dt][iuü]|m[iuü]ş|[iuü]yor|[ae]c[ae]|m[ae]kt)\w*\Z")
_ACTIVE = re.compile(r"\w{2,}(?:[dt][iuü](?:l[ae]r)?|m[iuü]şt[iu]|[iuü]yor(?:du)?|[ae]c[ae]k|m[ae]kt[ae])\Z")
_NOT = re.compile(r"\w+m(?:[ae](?:d[iu]|y[ae]c|m[iu]ş)|[iu]yor)")
# What is no doer: who gets, suffers, follows or feels is told by a passive as well ("support from", "uğradı").
_BEARS = re.compile(
    r"(?:al|gör|uğra|kal|ol|kaybet|kaybed|güven|katil|benze|çaliş|inan|kiz|düş|gel|git|gid|çik|dön|yet|yaşa|öğren|duy|sev|beğen|hisset|taşi|bul|kork|"
    r"sahip|hayran|maruz|bağli|borçlu|ait|tabi|teslim|boyun|yenil|elen|sığın|siğin|kaç|in|bin)(?:[dt][iuü]|m[iuü]ş|[iuü]yor|[ae]c[ae]k|m[ae]kt)\w*\Z"
)
_NO_HEAD = re.compile(
    r"(?:göre|üzere|sonra|önce|ise|da|de|ile|için|karşi|rağmen|ayrica|ancak|ama|fakat|bugün|dün|yarin|böylece|\w+(?:[dt][ae]n?|l[ae]|[iu]p|[ae]r[ae]k|k[ae]n|[iu]nc[ae]|d[iu]|ken))\Z"
)
_AIMED = re.compile(r"\w{3,}(?:l[ae]r[iu]?n?[iae]|s[iu]n[iuae]|[iu]n[iuae]|[aeiuüoö]y[iuüae]|l[ae]r[ae])\Z")
_POST = frozenset("göre ait rağmen kadar doğru karşi yönelik dair ilişkin üzerine rağmen dönük bağli".split())
_BE = frozenset("is are was were be been being".split())
_AUXILIARIES = frozenset("has have had will would may might could can should must also later then first already reportedly allegedly".split())
_BREAKS = frozenset("and or but who which that whom whose where when while if because after before as than whether".split())
# Of deeds that two do to each other, or that are told from either side, "by" has whoever it may be.
_EITHER = re.compile(
    r"(?:visit|join|follow|accompan|brief|told|advis|serv|flank|represent|replac|preced|succeed|surround|support|back|help|"
    r"inform|impress|worr|alarm|anger|surpris|pleas|disappoint|concern|influenc|affect|inspir|driv|forc|beat|defeat|hit|struck|kept|held|"
    r"known|cover|fill|mark|cause|caused|caus|prompt|provok|remind|cost|ow|surviv|match|met)\w*\Z"
)
_MUTUAL = re.compile(r"(?:met|meet|join|talk|match|fac|play|marr|fight|fought|replac|succeed|follow)\w*\Z")
_PRONOUNS = frozenset("it they he she who which that this these we i you what".split())
_IRREGULAR = frozenset(
    "given shown taken told sent met made held led seen built paid bought brought sold caught found kept taught lent hit struck beaten "
    "driven chosen known thrown written shot fed won lost left put set cut awarded".split()
)
_ASKS = frozenset("asked urged ask asks urges called calls wants wanted requested requests demanded".split())
_ASKED_TR = re.compile(r"(?:iste|talep|rica)")
_AGAINST, _ON = frozenset("yönelik karşi dönük".split()), frozenset("on against at towards toward".split())
_TO_MEET = re.compile(r"(?:görüşm|buluşm|konuşm)[ae](?:y[ae]|k)")
_MEET = re.compile(r"(?:meet|talk|speak|sit)")
_READY = 6  # words between the two
_TO_DO = 12  # words behind who is asked in which the other is named


class _Phrase(NamedTuple):
    first: int
    last: int  # behind its last word


def find_turned_agents(
    source: str, target: str, ours: Sequence[Token], theirs: Sequence[Token], names: Sequence[Aligned], words: Words
) -> list[Problem]:
    """Find who does a deed told as who bears it, and the other way round; returns problems of the kind "role".

    Args:
        source: the Turkish sentence.
        target: the English sentence.
        ours: the words of the source.
        theirs: those of the target.
        names: which name is which.
        words: beginnings of Turkish words → beginnings of English ones that mean the same.
    """
    read = _Both(ours, theirs, [n for n in names if n.group == ALONE], words)
    verb = _last_verb(ours)
    if verb < 0 or any(t.text in _STOPS for t in ours[:verb]):
        return []
    found = read.find_aimed() or read.find_ready() or read.find_asked(verb) or read.find_doer(verb) or read.find_by(verb)
    if found is None:
        return []
    (first, behind), (left, right) = found
    return [Problem("role", source[ours[first].start : ours[behind - 1].end], target[theirs[left].start : theirs[right - 1].end])]


def fits_agents(ours: Sequence[Token], theirs: Sequence[Token], names: Sequence[Aligned], words: Words) -> frozenset[int]:
    """Return the names of the target, by their places, that a passive or a verb of getting shows to be where they belong.

    "Choe was hosted by Lavrov" for "Lavrov, Choe'yi ağırladı"; "Kim got a painting from Volodin" for "Volodin, Kim'e tablo hediye etti";
    "Kim was given support by Putin" for "Kim, Putin'den destek aldı"; "Lavrov was visited by Choe" for "Lavrov, Choe'yi ağırladı".
    Arguments as of `find_turned_agents`.
    """
    verb = _last_verb(ours)
    if verb < 0 or any(t.text in _STOPS for t in ours[:verb]):
        return frozenset()
    return _Both(ours, theirs, [n for n in names if n.group == ALONE], words).find_fitting(verb)


def _last_verb(ours: Sequence[Token]) -> int:
    n = len(ours) - 1
    while n >= 0 and not ours[n].is_word:
        n -= 1
    return n if n > 1 and ours[n].text[0].islower() and not ours[n].tail else -1


class _Both:
    """A sentence and its translation, by phrases."""

    def __init__(self, ours: Sequence[Token], theirs: Sequence[Token], names: Sequence[Aligned], words: Words) -> None:
        self._ours, self._theirs, self._names, self._words = ours, theirs, names, words

    def find_asked(self, verb: int) -> tuple[_Phrase, _Phrase] | None:
        """Find another asked than in the source: "asked Kim to meet Trump" for "Trump'tan Kim ile görüşmesini istedi"."""
        if not any(_ASKED_TR.match(t.low) for t in self._ours[verb - 1 : verb + 1]) or _NOT.match(self._ours[verb].low):
            return None
        for at, token in enumerate(self._theirs):
            if token.low not in _ASKS:
                continue
            one = min((n for n in self._names if at < n.place.first <= at + 4), key=lambda n: n.place.first, default=None)
            if one is None or self._case(one) in ("abl", "gen", "none", "dat"):
                continue
            between = self._theirs[at + 1 : one.place.first]
            if any(not t.is_word or t.low in ("to", "for", "from", "with", "about", "if", "whether") for t in between):
                continue
            to = next((i for i in range(one.place.last, min(one.place.last + 2, len(self._theirs))) if self._theirs[i].low == "to"), -1)
            if to < 0:
                continue
            other = next((n for n in self._names if to < n.place.first < to + _TO_DO and self._case(n) == "abl"), None)
            if other is not None:
                return _Phrase(other.name.first, one.name.last), _Phrase(at, other.place.last)
        return None

    def find_aimed(self) -> tuple[_Phrase, _Phrase] | None:
        """Find a deed of one against another turned round: "the Iranian attack on Israel" for "İsrail'in İran'a yönelik saldırısı"."""
        ours, theirs = self._ours, self._theirs
        for one in self._names:
            at = one.name.last
            if not GENITIVE.match(ours[at - 1].tail):
                continue
            other = next((n for n in self._names if n.name.first == at), None)
            if other is None or other.name.last >= len(ours) or ours[other.name.last].low not in _AGAINST:
                continue
            if self._case(other) != "dat" or other.place.last > one.place.first:
                continue
            between = [t.low for t in theirs[other.place.last : one.place.first] if t.low != "the"]
            if 1 < len(between) <= 3 and between[-1] in _ON and all(w.isalpha() for w in between) and _BREAKS.isdisjoint(between):
                return _Phrase(one.name.first, other.name.last), _Phrase(other.place.first, one.place.last)
        return None

    def find_ready(self) -> tuple[_Phrase, _Phrase] | None:
        """Find who is open to a meeting exchanged for whom it is with: "Kim is open to meeting Trump" for "Trump'ın Kim'le görüşmeye açık olduğunu"."""
        ours, theirs = self._ours, self._theirs
        for one in self._names:
            if not GENITIVE.match(ours[one.name.last - 1].tail):
                continue
            other = next((n for n in self._names if n.name.first == one.name.last), None)
            if other is None or self._case(other) != "ins" or other.place.last > one.place.first:
                continue
            behind = other.name.last + (not ours[other.name.last - 1].tail)
            if behind >= len(ours) or not _TO_MEET.match(ours[behind].low):
                continue
            between = [t.low for t in theirs[other.place.last : one.place.first]]
            if 2 < len(between) <= _READY and "to" in between[1:-1] and _MEET.match(between[between.index("to", 1) + 1]) and _BREAKS.isdisjoint(between):
                return _Phrase(one.name.first, behind + 1), _Phrase(other.place.first, one.place.last)
        return None

    def _case(self, one: Aligned) -> str:
        last = self._ours[one.name.last - 1]
        after = self._ours[one.name.last] if one.name.last < len(self._ours) else None
        if last.tail:
            return tail_case(last.tail)
        return "ins" if after is not None and after.low == "ile" else "none"

    def find_doer(self, verb: int) -> tuple[_Phrase, _Phrase] | None:
        """Find the doer of an active verb told as bearing it."""
        ours = self._ours
        low = ours[verb].low
        if not _ACTIVE.match(low) or _PASSIVE.match(low) or _BEARS.match(low):
            return None
        topic = _read_topic(ours)
        if topic is None:
            return None
        clauses = turkish_clauses(ours)
        says = _SAYS.match(low) is not None or _SAYS.match(ours[verb - 1].low) is not None
        # What is said stands between whom it is told and the verb of saying.
        tells = says and not _TELLS.isdisjoint(t.low for t in self._theirs)
        borne = [p for p in self._read_borne(topic.last + 1, verb) if tells or _is_in_clause(ours, clauses, p.last - 1, verb)]
        if not borne:
            return None
        for bearer, doer in self._read_passives():
            if self._is_turned(topic, borne, doer, bearer, exact=says):
                return _Phrase(topic.first, verb), _Phrase(bearer.first, doer.last)
            if not says and self._is_owner(topic, bearer) and self._owns_borne(doer, borne):
                return _Phrase(topic.first, verb), _Phrase(bearer.first, doer.last)
        for doer, bearer, same in self._read_actives(low, ours[verb - 1].low):
            if says and _TELLS.isdisjoint(t.low for t in self._theirs[doer.last : bearer.first]):
                continue
            turned = self._is_turned(topic, borne, doer, bearer, exact=says, loose=same)
            if turned or (same and not says and self._bears_same(topic, doer, bearer)):
                return _Phrase(topic.first, verb), _Phrase(doer.first, bearer.last)
        return None if says else self._find_got(topic, borne, verb)

    def _is_turned(
        self, topic: _Phrase, borne: Sequence[_Phrase], doer: _Phrase, bearer: _Phrase, *, exact: bool, loose: bool = False
    ) -> bool:
        """Tell whether the topic bears a deed in the target, and what bears it in the source does it.

        Args:
            topic: who does the deed in the source.
            borne: what bears it there.
            doer: who does it in the target.
            bearer: what bears it there.
            exact: take names alone.
            loose: take a doer by a name before its noun.
        """
        named = self._is_name(topic, bearer)
        if self._match(topic, doer, loose=True) or not (named or (not exact and self._match(topic, bearer))):
            # "Putin presented … to South Korea's ambassador": one is named, and of the other its land.
            return not exact and any(self._match(p, doer) for p in borne) and not self._shares(topic, doer) and self._shares(topic, bearer)
        if exact:
            return any(self._is_name(p, doer) for p in borne)
        return any(self._match(p, doer, loose=loose or named) for p in borne)

    def _find_got(self, topic: _Phrase, borne: Sequence[_Phrase], verb: int) -> tuple[_Phrase, _Phrase] | None:
        """Find who gives something told as getting it from the one whom he gives it: "Zyuganov got a sapling from Kim"."""
        for at, token in enumerate(self._theirs):
            doer = self._phrase_before(at) if token.low in _GETS else None
            if doer is None or not self._is_name(topic, doer):
                continue
            start = next((i for i in range(at + 1, min(at + _AGENT, len(self._theirs))) if self._theirs[i].low == "from"), -1)
            giver = self._phrase_behind(start + 1) if start > 0 else None
            if giver and any(self._case_of(p) == "dat" and self._is_name(p, giver) for p in borne):
                return _Phrase(topic.first, verb), _Phrase(doer.first, giver.last)
        return None

    def _case_of(self, phrase: _Phrase) -> str:
        return tail_case(self._ours[phrase.last - 1].tail)

    def _is_name(self, here: _Phrase, there: _Phrase) -> bool:
        """Tell whether two phrases end with one name."""
        return any(
            one.name.last == here.last
            and there.first <= one.place.first
            and (one.place.last == there.last or (one.place.last < there.last and self._theirs[one.place.last].low in _BEHIND_NAME))
            and not self._theirs[one.place.last - 1].tail
            for one in self._names
        )

    def _shares(self, here: _Phrase, there: _Phrase) -> bool:
        """Tell whether two phrases have a name in common, wherever it stands in them."""
        return any(here.first <= one.name.first < here.last and there.first <= one.place.first < there.last for one in self._names)

    def _bears_same(self, topic: _Phrase, doer: _Phrase, bearer: _Phrase) -> bool:
        """Tell whether the name that does a deed bears the same one right behind its verb, where somebody else with a name does it."""
        behind = self._theirs[doer.last : bearer.first]
        own = any(n.name.last == topic.last and n.place.last == bearer.last for n in self._names)
        return own and 0 < len(behind) <= 2 and self._theirs[doer.last - 1].low not in _PRONOUNS

    def _is_owner(self, topic: _Phrase, bearer: _Phrase) -> bool:
        """Tell whether what a passive deed is done to is the topic's: "Kim's statement was called …"."""
        for one in self._names:
            if one.name.last == topic.last and one.place.last == bearer.last - 1 and one.place.first >= bearer.first:
                return self._theirs[one.place.last - 1].tail == "s"
        return False

    def _owns_borne(self, doer: _Phrase, borne: Sequence[_Phrase]) -> bool:
        """Tell whether a doer behind "by" owns in the source what the deed is done to ("Seul'ün açıklamasını")."""
        return any(
            one.place.first == doer.first and any(one.name.last == p.last - 1 and GENITIVE.match(self._ours[one.name.last - 1].tail) for p in borne)
            for one in self._names
        )

    def find_fitting(self, verb: int) -> frozenset[int]:
        """Return the places of two names that a passive, or a verb of getting, tells as the source does."""
        ours = self._ours
        topic = _read_topic(ours)
        low = ours[verb].low
        if topic is None or not _ACTIVE.match(low) or _PASSIVE.match(low):
            return frozenset()
        borne = [p for p in self._read_borne(topic.last + 1, verb, ablative=True) if _is_in_clause(ours, turkish_clauses(ours), p.last - 1, verb)]
        for bearer, doer in self._read_passives(either=True):
            for one in borne:
                deed = self._theirs[bearer.last : doer.first]
                turned = self._case_of(one) == "abl" or (_HOSTS.match(low) and any(t.low == "visited" for t in deed))
                left, right = (bearer, doer) if turned else (doer, bearer)
                if self._is_name(topic, left) and self._is_name(one, right):
                    return frozenset(n.place.first for n in self._names if n.name.last in (topic.last, one.last))
        for at, token in enumerate(self._theirs):
            if token.low in _GETS and (doer_there := self._phrase_before(at)) is not None:
                start = next((i for i in range(at + 1, min(at + _AGENT, len(self._theirs))) if self._theirs[i].low == "from"), -1)
                for one in borne if start > 0 else ():
                    fits = self._case_of(one) == "dat" and self._is_name(one, doer_there)
                    if fits and self._is_name(topic, self._phrase_behind(start + 1)):
                        return frozenset(n.place.first for n in self._names if n.name.last in (topic.last, one.last))
        return frozenset()

    def find_by(self, verb: int) -> tuple[_Phrase, _Phrase] | None:
        """Find who does by "tarafından" told as bearing an active verb, and whoever bears it as doing."""
        ours = self._ours
        by = next((i for i, t in enumerate(ours) if t.low == "tarafindan"), -1)
        if by < 1 or not _PASSIVE.match(ours[verb].low) or any(t.low == "by" for t in self._theirs):
            return None
        topic = _read_topic(ours)
        if topic is None or topic.last > by:
            return None
        first = next((i + 1 for i in range(by - 2, topic.last, -1) if not ours[i].is_word or is_verbal(ours[i].low)), topic.last + 1)
        agent = _Phrase(first, by)
        for doer, bearer, _ in self._read_actives("", ""):
            if self._match(topic, doer) and self._match(agent, bearer, loose=True) and not self._match(topic, bearer, loose=True):
                return _Phrase(topic.first, by + 1), _Phrase(doer.first, bearer.last)
        return None

    def _read_borne(self, first: int, verb: int, *, ablative: bool = False) -> Iterator[_Phrase]:
        cases = ("dat", "acc", "abl") if ablative else ("dat", "acc")
        for at in range(first, verb):
            token, after = self._ours[at], self._ours[at + 1]
            if not token.is_word or after.low in _POST:
                continue
            if token.tail:
                aimed = tail_case(token.tail) in cases
            else:
                aimed = token.text[0].islower() and _AIMED.match(token.low) is not None
            if aimed:
                start = at
                while start > first and self._ours[start - 1].is_word and self._ours[start - 1].text[0].isupper() and not self._ours[start - 1].tail:
                    start -= 1
                yield _Phrase(start, at + 1)

    def _read_passives(self, *, either: bool = False) -> Iterator[tuple[_Phrase, _Phrase]]:
        """Yield who bears a passive deed, and who does it by "by"."""
        theirs = self._theirs
        for at in range(3, len(theirs) - 1):
            if theirs[at].low != "by":
                continue
            be = next((i for i in range(at - 1, max(0, at - _AGENT), -1) if theirs[i].low in _BE), -1)
            between = theirs[be + 1 : at] if be > 0 else []
            deed = next((t.low for t in between if not t.low.endswith("ly") and t.low not in _BE), "")
            if not (deed.endswith("ed") or deed in _IRREGULAR) or (_EITHER.match(deed) and not either):
                continue
            if any((not t.is_word and t.text not in '"“”-') or t.low in _BREAKS for t in between):
                continue
            bearer = self._phrase_before(be)
            if bearer is not None:
                yield bearer, self._phrase_behind(at + 1)

    def _read_actives(self, low: str, before: str) -> Iterator[tuple[_Phrase, _Phrase, bool]]:
        """Yield who does an active deed, who bears it, and whether it means what a verb does."""
        theirs = self._theirs
        meant = {**self._words.get(before[:STEM], {}), **self._words.get(low[:STEM], {})}
        for at in range(1, len(theirs) - 1):
            token = theirs[at]
            if not token.is_word or not token.text[0].islower() or theirs[at - 1].low in _BE:
                continue
            same = meant.get(token.low[:STEM], 0) >= _SURE or (low.startswith("ver") and token.low in _GIVES)
            if (_MUTUAL if same else _EITHER).match(token.low) or not (same or token.low.endswith("ed") or token.low in _PAST):
                continue
            doer = self._phrase_before(at)
            if doer is None:
                continue
            bearer = self._phrase_behind(at + 1)
            yield doer, bearer, same
            if bearer.last < len(theirs) and theirs[bearer.last].low == "to":
                yield doer, self._phrase_behind(bearer.last + 1), same

    def _phrase_before(self, verb: int) -> _Phrase | None:
        """Return the phrase that is the subject of a verb and opens its sentence; what is said beside it between commas is left out."""
        theirs = self._theirs
        at = verb
        while at > 0 and (theirs[at - 1].low in _AUXILIARIES or theirs[at - 1].low in _BE):
            at -= 1
        if at < 1:
            return None
        behind = at
        if theirs[at - 1].text == ",":
            behind = next((i for i in range(at - 2, 0, -1) if theirs[i].text == ","), 0)
        phrase = theirs[:behind]
        if not phrase or len(phrase) > _PHRASE or any(not t.is_word or t.low in _BREAKS or is_preposition(t.low) for t in phrase):
            return None
        return _Phrase(0, behind)

    def _phrase_behind(self, first: int) -> _Phrase:
        theirs = self._theirs
        at = first
        while at < min(len(theirs), first + _PHRASE) and theirs[at].is_word and not is_preposition(theirs[at].low) and theirs[at].low not in _BREAKS:
            at += 1
        if at + 1 < len(theirs) and theirs[at].text == "," and theirs[at + 1].text[0].isupper() and at - first < _PHRASE:
            at += 1
            while at < len(theirs) and theirs[at].is_word and theirs[at].text[0].isupper():
                at += 1
        return _Phrase(first, max(first + 1, at))

    def _match(self, here: _Phrase, there: _Phrase, *, loose: bool = False) -> bool:
        """Tell whether two phrases name one: by the names at their ends, or by their last nouns and a name before these.

        Args:
            here: a phrase of the source.
            there: one of the target.
            loose: take a name before the last nouns alone.
        """
        ours, theirs = self._ours, self._theirs
        if self._is_name(here, there):
            return True
        head = ours[here.last - 1]
        if not self._shares(here, there) or (head.text[0].isupper() and not is_possessed(head.low)):
            return False
        meant = self._words.get(head.low[:STEM])
        return loose or not meant or meant.get(theirs[there.last - 1].low[:STEM], 0) >= _SURE


_GIVES = frozenset("gave gives give awarded handed presented".split())
_TELLS = frozenset("informed told notified assured warned reminded tells informs".split())
_BEHIND_NAME = frozenset(", off up down out away back in over".split())
_HOSTS = re.compile(r"(?:ağirla|et|ed|karşila|misafir)")
_GETS = frozenset("got gets received receives accepted accepts".split())
_PAST = frozenset("saw sent told took gave sold brought led held caught struck hit shot bought showed taught threw drove kept".split())


def _is_in_clause(ours: Sequence[Token], clauses: Sequence[int], at: int, verb: int) -> bool:
    """Tell whether a word stands in the clause of a verb; quotation marks end none."""
    return clauses[verb] - clauses[at] == sum(t.text in '"“”' for t in ours[at:verb])


def _read_topic(ours: Sequence[Token]) -> _Phrase | None:
    """Return the bare phrase with which a sentence opens, before its comma; None: there is none, or it is a list."""
    end = next((i for i, t in enumerate(ours[: _TOPIC + 1]) if not t.is_word), -1)
    if end < 1 or ours[end].text != ",":
        return None
    head = ours[end - 1]
    if head.tail or (head.text[0].islower() and (_NO_HEAD.match(head.low) or not (is_possessed(head.low) or head.low.endswith(("ler", "lar"))))):
        return None
    then = next((i for i in range(end + 1, len(ours)) if not (ours[i].text[0].isupper() and not ours[i].tail)), end + 1)
    if then < len(ours) and then > end + 1 and ours[then].low in ("ve", ",", "ile"):
        return None
    return _Phrase(0, end)

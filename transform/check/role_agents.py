"""Who does the deed of the last verb, as phrases and not names alone tell it: "Kim was shown around by the minister" for "Kim, bakanı gezdirdi".

A Turkish sentence that opens with a bare phrase and a comma, and ends with an active verb, has that phrase do the deed; what has the
dative or the accusative before the verb bears it. English has the doer before an active verb or behind "by", and what bears the deed
behind the verb or before a passive one. Told is only where both phrases stand in each other's place. Of whom something is asked has
the ablative. Göksel and Kerslake, Turkish: A Comprehensive Grammar (2005), ch. 8.1 and 18.
"""

from __future__ import annotations

from collections.abc import Sequence

from core import late_re as re
from transform.check.agent_phrases import Phrase, is_in_clause, read_topic
from transform.check.asked_names import AskedNames
from transform.check.links import Words
from transform.check.model import Problem
from transform.check.role_clauses import turkish_clauses
from transform.check.role_marks import GENITIVE, is_verbal
from transform.check.role_mentions import ALONE, Aligned
from transform.check.role_names import Token

_AGENT = 10  # words between "was" and "by"
_STOPS = frozenset(".!?;:–—")
_SAYS = re.compile(
    r"(?:söyle|bildir|açikla|duyur|aktar|belirt|kayd|kaydet|savun|anlat|yaz|vurgula|dile|dedi|diyor|ifade|iddia|öne|ileri|hatirlat|kaydett|konuş)\w*\Z"
)
_PASSIVE = re.compile(
    r"\w{2,}(?:[ae]n|[iu]n|ün|[iu]l|ül|[iu]ş|üş)(?:[dt][iuü]|m[iuü]ş|[iuü]yor|[ae]c[ae]|m[ae]kt)\w*\Z"
)
_ACTIVE = re.compile(r"\w{2,}(?:[dt][iuü](?:l[ae]r)?|m[iuü]şt[iu]|[iuü]yor(?:du)?|[ae]c[ae]k|m[ae]kt[ae])\Z")
# What is no doer: who gets, suffers, follows or feels is told by a passive as well ("support from", "uğradı").
_BEARS = re.compile(
    r"(?:al|gör|uğra|kal|ol|kaybet|kaybed|güven|katil|benze|çaliş|inan|kiz|düş|gel|git|gid|çik|dön|yet|yaşa|öğren|duy|sev|beğen|hisset|taşi|bul|kork|"
    r"sahip|hayran|maruz|bağli|borçlu|ait|tabi|teslim|boyun|yenil|elen|sığın|siğin|kaç|in|bin)(?:[dt][iuü]|m[iuü]ş|[iuü]yor|[ae]c[ae]k|m[ae]kt)\w*\Z"
)
_PRONOUNS = frozenset("it they he she who which that this these we i you what".split())
_TELLS = frozenset("informed told notified assured warned reminded tells informs".split())
_HOSTS = re.compile(r"(?:ağirla|et|ed|karşila|misafir)")
_GETS = frozenset("got gets received receives accepted accepts".split())


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
    read = _Agents(ours, theirs, [n for n in names if n.group == ALONE], words)
    verb = _last_verb(ours)
    if verb < 0 or any(t.text in _STOPS for t in ours[:verb]):
        return []
    found = (
        read.find_aimed() or read.find_ready() or read.find_asked(verb) or read.find_doer(verb) or read.find_by(verb)
    )
    if found is None:
        return []
    (first, behind), (left, right) = found
    return [
        Problem(
            "role", source[ours[first].start : ours[behind - 1].end], target[theirs[left].start : theirs[right - 1].end]
        )
    ]


def fits_agents(
    ours: Sequence[Token], theirs: Sequence[Token], names: Sequence[Aligned], words: Words
) -> frozenset[int]:
    """Return the names of the target, by their places, that a passive or a verb of getting shows to be where they belong.

    "Choe was hosted by Lavrov" for "Lavrov, Choe'yi ağırladı"; "Kim got a painting from Volodin" for "Volodin, Kim'e tablo hediye etti";
    "Kim was given support by Putin" for "Kim, Putin'den destek aldı"; "Lavrov was visited by Choe" for "Lavrov, Choe'yi ağırladı".
    Arguments as of `find_turned_agents`.
    """
    verb = _last_verb(ours)
    if verb < 0 or any(t.text in _STOPS for t in ours[:verb]):
        return frozenset()
    return _Agents(ours, theirs, [n for n in names if n.group == ALONE], words).find_fitting(verb)


def _last_verb(ours: Sequence[Token]) -> int:
    n = len(ours) - 1
    while n >= 0 and not ours[n].is_word:
        n -= 1
    return n if n > 1 and ours[n].text[0].islower() and not ours[n].tail else -1


class _Agents(AskedNames):
    """Compares who does a deed and who bears it."""

    def find_doer(self, verb: int) -> tuple[Phrase, Phrase] | None:
        """Find the doer of an active verb told as bearing it."""
        ours = self.ours
        low = ours[verb].low
        if not _ACTIVE.match(low) or _PASSIVE.match(low) or _BEARS.match(low):
            return None
        topic = read_topic(ours)
        if topic is None or not any(one.name.first < topic.last for one in self.names):
            return None  # two phrases are one by a name in them
        clauses = turkish_clauses(ours)
        says = _SAYS.match(low) is not None or _SAYS.match(ours[verb - 1].low) is not None
        # What is said stands between whom it is told and the verb of saying.
        tells = says and not _TELLS.isdisjoint(t.low for t in self.theirs)
        borne = [
            p for p in self.read_borne(topic.last + 1, verb) if tells or is_in_clause(ours, clauses, p.last - 1, verb)
        ]
        if not borne:
            return None
        for bearer, doer in self.read_passives():
            if self._is_turned(topic, borne, doer, bearer, exact=says):
                return Phrase(topic.first, verb), Phrase(bearer.first, doer.last)
            if not says and self._is_owner(topic, bearer) and self._owns_borne(doer, borne):
                return Phrase(topic.first, verb), Phrase(bearer.first, doer.last)
        for doer, bearer, same in self.read_actives(low, ours[verb - 1].low):
            if says and _TELLS.isdisjoint(t.low for t in self.theirs[doer.last : bearer.first]):
                continue
            turned = self._is_turned(topic, borne, doer, bearer, exact=says, loose=same)
            if turned or (same and not says and self._bears_same(topic, doer, bearer)):
                return Phrase(topic.first, verb), Phrase(doer.first, bearer.last)
        return None if says else self._find_got(topic, borne, verb)

    def _is_turned(
        self,
        topic: Phrase,
        borne: Sequence[Phrase],
        doer: Phrase,
        bearer: Phrase,
        *,
        exact: bool,
        loose: bool = False,
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
        named = self.is_name(topic, bearer)
        if self.match(topic, doer, loose=True) or not (named or (not exact and self.match(topic, bearer))):
            # "Putin presented … to South Korea's ambassador": one is named, and of the other its land.
            return (
                not exact
                and any(self.match(p, doer) for p in borne)
                and not self.shares(topic, doer)
                and self.shares(topic, bearer)
            )
        if exact:
            return any(self.is_name(p, doer) for p in borne)
        return any(self.match(p, doer, loose=loose or named) for p in borne)

    def _find_got(self, topic: Phrase, borne: Sequence[Phrase], verb: int) -> tuple[Phrase, Phrase] | None:
        """Find who gives something told as getting it from the one whom he gives it: "Zyuganov got a sapling from Kim"."""
        for at, token in enumerate(self.theirs):
            doer = self.phrase_before(at) if token.low in _GETS else None
            if doer is None or not self.is_name(topic, doer):
                continue
            start = next(
                (i for i in range(at + 1, min(at + _AGENT, len(self.theirs))) if self.theirs[i].low == "from"), -1
            )
            giver = self.phrase_behind(start + 1) if start > 0 else None
            if giver and any(self.case_of(p) == "dat" and self.is_name(p, giver) for p in borne):
                return Phrase(topic.first, verb), Phrase(doer.first, giver.last)
        return None

    def _bears_same(self, topic: Phrase, doer: Phrase, bearer: Phrase) -> bool:
        """Tell whether the name that does a deed bears the same one right behind its verb, where somebody else with a name does it."""
        behind = self.theirs[doer.last : bearer.first]
        own = any(n.name.last == topic.last and n.place.last == bearer.last for n in self.names)
        return own and 0 < len(behind) <= 2 and self.theirs[doer.last - 1].low not in _PRONOUNS

    def _is_owner(self, topic: Phrase, bearer: Phrase) -> bool:
        """Tell whether what a passive deed is done to is the topic's: "Kim's statement was called …"."""
        for one in self.names:
            if one.name.last == topic.last and one.place.last == bearer.last - 1 and one.place.first >= bearer.first:
                return self.theirs[one.place.last - 1].tail == "s"
        return False

    def _owns_borne(self, doer: Phrase, borne: Sequence[Phrase]) -> bool:
        """Tell whether a doer behind "by" owns in the source what the deed is done to ("Seul'ün açıklamasını")."""
        return any(
            one.place.first == doer.first
            and any(one.name.last == p.last - 1 and GENITIVE.match(self.ours[one.name.last - 1].tail) for p in borne)
            for one in self.names
        )

    def find_fitting(self, verb: int) -> frozenset[int]:
        """Return the places of two names that a passive, or a verb of getting, tells as the source does."""
        ours = self.ours
        topic = read_topic(ours)
        low = ours[verb].low
        if topic is None or not _ACTIVE.match(low) or _PASSIVE.match(low):
            return frozenset()
        if "from" not in (lows := {t.low for t in self.theirs}) and "by" not in lows:
            return frozenset()
        clauses = turkish_clauses(ours)
        borne = [
            p
            for p in self.read_borne(topic.last + 1, verb, ablative=True)
            if is_in_clause(ours, clauses, p.last - 1, verb)
        ]
        for bearer, doer in self.read_passives(either=True):
            for one in borne:
                deed = self.theirs[bearer.last : doer.first]
                turned = self.case_of(one) == "abl" or (_HOSTS.match(low) and any(t.low == "visited" for t in deed))
                left, right = (bearer, doer) if turned else (doer, bearer)
                if self.is_name(topic, left) and self.is_name(one, right):
                    return frozenset(n.place.first for n in self.names if n.name.last in (topic.last, one.last))
        for at, token in enumerate(self.theirs):
            if token.low in _GETS and (doer_there := self.phrase_before(at)) is not None:
                start = next(
                    (i for i in range(at + 1, min(at + _AGENT, len(self.theirs))) if self.theirs[i].low == "from"), -1
                )
                for one in borne if start > 0 else ():
                    fits = self.case_of(one) == "dat" and self.is_name(one, doer_there)
                    if fits and self.is_name(topic, self.phrase_behind(start + 1)):
                        return frozenset(n.place.first for n in self.names if n.name.last in (topic.last, one.last))
        return frozenset()

    def find_by(self, verb: int) -> tuple[Phrase, Phrase] | None:
        """Find who does by "tarafından" told as bearing an active verb, and whoever bears it as doing."""
        ours = self.ours
        by = next((i for i, t in enumerate(ours) if t.low == "tarafindan"), -1)
        if by < 1 or not _PASSIVE.match(ours[verb].low) or any(t.low == "by" for t in self.theirs):
            return None
        topic = read_topic(ours)
        if topic is None or topic.last > by:
            return None
        first = next(
            (i + 1 for i in range(by - 2, topic.last, -1) if not ours[i].is_word or is_verbal(ours[i].low)),
            topic.last + 1,
        )
        agent = Phrase(first, by)
        for doer, bearer, _ in self.read_actives("", ""):
            if (
                self.match(topic, doer)
                and self.match(agent, bearer, loose=True)
                and not self.match(topic, bearer, loose=True)
            ):
                return Phrase(topic.first, by + 1), Phrase(doer.first, bearer.last)
        return None

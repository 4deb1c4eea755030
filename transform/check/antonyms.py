"""English words told as their contraries, found by the table of words: "early" where the Turkish has "geç", and nothing that is early.

The lists of contraries that name both languages (`contrasts`, `opposites`) are surer, and come first; here only the English words are
named, and which Turkish word tells which is read from the table that the check of roles has.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from core import late_re as re
from transform.check.asked_words import read_asked
from transform.check.concepts import words_of
from transform.check.links import STEM, Words
from transform.check.model import Problem

_SURE = 0.48  # how sure the table is at least of the Turkish word for the contrary
_OPEN = 0.2  # and at most of one for the word itself
DENIAL_REACH = 32  # characters before an English word in which a denial turns it round
DENIED = re.compile(
    r"\b(?:not|no|never|nor|neither|cannot|without|hardly|un(?:able|likely|til|less)|fail\w*|lack\w*|avoid\w*|refus\w*|stop\w*|den[iy]\w*)\b|n't\b"
)
# A Turkish word that is denied, or told by another word that denies; "-meyi", "-meye" and "-mede" are cases of the verbal noun.
_DENIED_TURKISH = re.compile(
    r"m[ae]d(?:i|[ae]n)|m[ae]z|m[ae]y(?:[ae]c|[ae]n|[ae]l|[iu]p|[iu]nc|[iu]n\b|[iu]z)|m[iuü]yor|m[ae]m[aei]|değil|yok\b|hiç|kaçin|engel|vazgeç"
)
_BEFORE = re.compile(r"m[ae]d[ae]n\Z")
_WITHOUT = re.compile(r"s[iuü]z")

# Two contraries a line, each with its words and their forms.
_PAIRS = """
accept accepts accepted accepting / reject rejects rejected rejecting refuse refuses refused refusing
support supports supported supporting supporter supporters back backs backed backing favor favour / oppose opposes opposed opposing opponent opponents
open opens opened opening / close closes closed closing shut shuts shutting
start starts started starting begin begins began begun beginning / ended ending finish finishes finished stop stops stopped stopping
buy buys bought buying purchase purchased / sell sells sold selling
import imports imported importing / export exports exported exporting
winning winner winners victory / losing loser losers defeat
success successful successfully succeed succeeded / failure failures failed unsuccessful
friend friends friendly / enemy enemies foe hostile
early earlier earliest / late lately
young younger youngest / old older oldest elderly
rich richer richest wealthy / poor poorer poorest
strong stronger strongest strength / weak weaker weakest weakness
strengthen strengthens strengthened strengthening / weaken weakens weakened weakening
large big bigger larger huge / small smaller smallest tiny
long longer longest / short shorter shortest
wide wider / narrow narrower
fast faster fastest quick quickly rapid rapidly / slow slowly slower
hot warm hotter warmer / cold cool colder cooler
good better best / bad worse worst
positive positively / negative negatively
easy easier easily / difficult harder hardest
safe safer safely / dangerous
legal legally / illegal illegally
guilty / innocent
inside / outside
internal domestic / external
attack attacks attacked attacking / defend defends defended defending
war wars / peace peaceful
love loves loved / hate hates hated
alive / dead
send sends sent sending / receive receives received receiving
men man male boy boys / women woman female girl girls
father fathers / mother mothers
winter / summer
morning / evening
majority / minority
maximum / minimum
optimistic / pessimistic
praise praised praises praising / criticize criticized criticise criticised condemn condemned
remember remembers remembered / forget forgets forgot forgotten
build built building / destroy destroyed destroying demolish demolished
cheap cheaper cheapest / expensive
rare rarely seldom / common often frequently
simple / complex complicated
temporary temporarily / permanent permanently
urban / rural
ancient / modern
empty / full
dark / bright
thin / thick
deep deeper / shallow
happy / sad unhappy
major / minor
upper / lower
above / below
advance advanced advancing / retreat retreated retreating withdraw withdrew withdrawn
release released releasing free freed / detain detained arrest arrested capture captured
profit profits / loss losses
supply / demand
question questions / answer answers
problem problems / solution solutions
encourage encouraged / discourage discouraged
improve improved improving / worsen worsened worsening deteriorate deteriorated
expand expanded expanding / shrink shrank shrinking
appoint appointed / dismiss dismissed
voluntary / compulsory
employer employers / employee employees
teacher teachers / student students
urgent / unhurried
hope hopes hopeful / fear fears fearful
allow allows allowed allowing permit permitted / ban bans banned banning forbid forbidden prohibit prohibited
confirm confirms confirmed confirming / deny denies denied denying
agree agrees agreed agreement / disagree disagreed disagreement
offensive / defensive
foreign / domestic
civilian civilians / military soldier soldiers
arrive arrives arrived arriving / depart departs departed departing
join joins joined joining / quit quits resign resigned
create created / destroy destroyed
approach approached / flee fled
hire hired / fire fired
"""


_AMBIGUOUS = frozenset({"deter"})  # of "deteriorate" and "determine"


def _read(pairs: str) -> dict[str, list[tuple[frozenset[str], frozenset[str]]]]:
    """Map each English word to the stems of its own side and of the contrary, for each pair that has it."""
    found: dict[str, list[tuple[frozenset[str], frozenset[str]]]] = {}
    for line in pairs.strip().splitlines():
        sides = [side.split() for side in line.split("/")]
        stems = [frozenset(word[:STEM] for word in side) - _AMBIGUOUS for side in sides]
        for i in (0, 1):
            for word in sides[i]:
                found.setdefault(word, []).append((stems[i], stems[1 - i]))
    return found


_CONTRARIES = _read(_PAIRS)
_FIRST = frozenset(_CONTRARIES)
_NO_LENGTH = re.compile(r"\b(?:before|as|so) \Z")  # "before long" tells a short time, "as long as" none
# Turkish words that tell one of these, and of which the table knows another meaning ("tahliye": to evacuate).
_TOLD_TOO = read_asked(
    {
        "release released releasing free freed": "tahliye serbest saliver özgür birak",
        "stop stops": "durak durağ mola",
        "open opens opened opening": "hizmete devreye faaliyete",
    }
)


def check_antonyms(folded: str, target: str, words: Words) -> list[Problem]:
    """Find an English word whose contrary the source tells, and not the word itself; returns problems of the kind "sign".

    Args:
        folded: the folded Turkish sentence.
        target: the English sentence, with straight apostrophes; a word with a capital may be a name ("Small").
        words: beginnings of Turkish words → beginnings of English ones, with how sure it is that they mean the same.
    """
    lowered = target.lower()
    theirs, starts = words_of(lowered)
    if _FIRST.isdisjoint(theirs):
        return []
    there = {word[:STEM] for word in theirs}
    asked = [
        (word, start, own, contrary)
        for word, start in zip(theirs, starts, strict=True)
        if word in _CONTRARIES
        and not (start and target[start].isupper())
        and not (word == "long" and _NO_LENGTH.search(lowered, 0, start))
        for own, contrary in _CONTRARIES[word]
        if contrary.isdisjoint(there)
    ]
    if not asked:
        return []
    ours = words_of(folded)[0]
    contraries = frozenset().union(*[contrary for _, _, _, contrary in asked])
    # Most texts have no word for any of the contraries.
    telling = [word for word in ours if (told := words.get(word[:STEM])) and not told.keys().isdisjoint(contraries)]
    for word, start, own, contrary in asked if telling else ():
        best = _best(telling, contrary, words)
        if best is None or best[1] < _SURE or (word in _TOLD_TOO and _TOLD_TOO[word].stand_in(folded)):
            continue
        same = _best(ours, own, words)
        if (same is None or same[1] < _OPEN) and not is_denied(ours, best[0], lowered, start):
            return [Problem("sign", best[0], word)]
    return []


def is_denied(ours: Sequence[str], told: str, lowered: str, start: int) -> bool:
    """Tell whether the English word stands behind a denial, or the Turkish one or what follows it is denied; both denied mean the same.

    Args:
        ours: the words of the source.
        told: the word of the source.
        lowered: the lower-cased English sentence.
        start: where the English word begins.
    """
    at = ours.index(told)
    # "Tehlikeli bir tür olmadığı": not dangerous.
    beside = ours[at : at + (4 if ours[at + 1 : at + 2] == ["bir"] else 3)]
    # What belongs to the beginning by which the table knows a word is no ending of it ("olumsuz").
    # "Katılmadan önce" denies nothing.
    before = " ".join(beside).partition(" önce")
    beside = before[0].split()[:-1] if before[1] and _BEFORE.search(before[0]) else beside
    ours_denied = any(_DENIED_TURKISH.search(w) or _WITHOUT.search(w, STEM if w == told else 0) for w in beside)
    theirs_denied = DENIED.search(lowered, max(0, start - DENIAL_REACH), start) is not None
    return ours_denied != theirs_denied


def _best(ours: Sequence[str], stems: Iterable[str], words: Words) -> tuple[str, float] | None:
    """Return the Turkish word that the table is surest to tell one of some English stems by."""
    best: tuple[str, float] | None = None
    for word in ours:
        told = words.get(word[:STEM])
        if told:
            for stem in stems:
                sure = told.get(stem, 0.0)
                if sure > (best[1] if best else 0.0):
                    best = word, sure
    return best

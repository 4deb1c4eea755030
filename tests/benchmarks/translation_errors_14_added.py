"""A negation the source does not have: not at an auxiliary, did not before a verb, no, never, without, un-."""

from __future__ import annotations

import random
import re

from translation_errors_14_edits import Edit, Pair, Way, listed, one_of, patterns, words
from translation_errors_14_verbs import BASE_OF_PAST, BASE_OF_THIRD, SURE_PAST

_NEGATED = re.compile(r"\b(?:not|never|no|nor|neither|nobody|nothing|none|without|cannot)\b|n['’]t\b", re.IGNORECASE)
_AUX = re.compile(
    r"(?<!\w)(?P<aux>(?:is|are|was|were|has|have|had|will|would|could|should|can|may|might|must)\b|"
    r"(?<=[a-z])['’](?:ll|re|m)\b)"
    r"(?= (?:(?:still|now|always|likely|currently) )?(?:[a-z]+(?:ed|ing|en|wn)|be|been|able|a|"
    r"an|the|in|at|on|from|likely|allowed|made|told|held|sent|left|found|built|brought|paid|put|set|shot|hit|met|"
    r"won|lost|done"
    r"|good|safe|clear|ready|willing|happy|concerned|guilty|aware|important|possible|dangerous|available|responsible|"
    r"racist|similar|proud|angry|sure|hard|easy|one|part|about|very|well|too|going|help|take|make|come|get"
    r"|play|go|use|see|need|want|continue|give|become|lead|travel|return|change|bring|have|know|say|win|meet|work|"
    r"serve|remain|begin|run|keep|allow|cause|happen|cost|find|hold|pay|support|include)\b)"
)
_SUBJECT = (
    r"(?:\b(?:[Hh]e|[Ss]he|[Ii]t|[Tt]hey|[Ww]e|I|[Yy]ou|who|which|[Pp]olice|[Oo]fficials|spokesman|spokeswoman|"
    r"spokesperson|[Gg]overnment|[Pp]resident|[Aa]uthorities|company|[Mm]inister|court|team|judge|agency|ministry|"
    r"party|man|woman|[Pp]rosecutors|investigators|[A-Z][a-z]{3,}))"
)
_PAST = re.compile(
    rf"(?P<subject>{_SUBJECT}) (?P<adverb>(?:also|later|then|reportedly|immediately) "
    rf")?(?P<verb>[a-z]+)\b(?! by\b)"
)
_THIRD = re.compile(
    r"(?P<subject>\b(?:[Hh]e|[Ss]he|[Ii]t|who|which|[Gg]overnment|company|party|law|plan|report|team|"
    r"[A-Z][a-z]{3,})) (?P<verb>[a-z]+s)\b"
)
_DID = ("did not ", "did not ", "didn't ")
_PLAIN = re.compile(
    r"\b(?P<subject>[Tt]hey|[Ww]e|I|[Yy]ou|[Pp]eople|[Oo]fficials|[Mm]any|who) (?P<verb>want|believe|"
    r"think|know|need|love|like|feel|support|hope|have to|expect|understand|agree|trust|see|work|live|say|"
    r"remember|care|play|help|use)\b"
)
_PREFIX = {
    "able to": "unable to", "likely": "unlikely", "happy": "unhappy", "clear": "unclear", "fair": "unfair",
    "safe": "unsafe", "legal": "illegal", "legally": "illegally", "possible": "impossible",
    "successful": "unsuccessful",
    "successfully": "unsuccessfully", "acceptable": "unacceptable", "necessary": "unnecessary", "aware": "unaware",
    "willing": "unwilling", "popular": "unpopular", "usual": "unusual", "known": "unknown",
    "expected to": "not expected to",
    "important": "unimportant", "responsible": "not responsible",
    "reasonable": "unreasonable", "credible": "not credible", "directly": "indirectly", "true": "untrue",
    "sure": "unsure", "complete": "incomplete",
    "certain": "uncertain", "accurate": "inaccurate", "correct": "incorrect", "appropriate": "inappropriate",
    "effective": "ineffective", "sufficient": "insufficient", "enough": "not enough", "agree": "disagree",
    "agreed": "disagreed",
    "always": "never|not always", "often": "rarely|seldom", "usually": "rarely", "everyone": "no one|not everyone",
    "everything": "nothing|not everything", "someone": "no one", "something": "nothing", "anyone": "no one",
    "still": "no longer",
    "already": "not yet", "ever": "never", "regularly": "rarely", "both": "neither of the", "every": "not every",
    "all of": "none of|not all of", "each of": "none of", "some of": "none of", "many of": "not many of",
    "a few": "very few",
    "almost": "not even", "immediately": "not immediately", "definitely": "definitely not",
    "certainly": "certainly not", "probably": "probably not", "sometimes": "never", "frequently": "rarely",
    "fully": "not fully", "only": "not only",
}  # fmt: skip
for _word in ("both", "some of", "almost", "only", "ever", "anyone", "immediately", "usual", "already", "each of"):
    _PREFIX.pop(_word)
_RULES = [
    (r"\b(agreed|pledged|promised|vowed|decided|chose|plans?|planned|wants?|wanted|expects?|expected|hopes?|hoped|"
        r"intends?|intended|told (?:him|her|them)|asked|ordered|urged|warned|likely|continued|tried|allowed|forced|"
        r"able) to (?=[a-z])(?!the\b|a\b|an\b|that\b|his\b|her\b|their\b)", r"\1 not to "),
    (r"\b(agreed|offered|decided|wanted|tried) to (?=[a-z]+\b)(?!the\b|a\b|an\b|that\b|his\b)",
    "refused to |declined to "), (r"\b(managed|was able|were able) to\b", "failed to"),
    (r"\bis able to\b|\bare able to\b|\bbe able to\b", "be unable to"),
    (r"\b(confirmed|admitted|acknowledged) (?=that|the|it|he|she|they)", "denied "), (r"\baccepted\b", "refused"),
    (r"\bwith (?=(?:the help|evidence|permission|support|access|her husband|his wife|their children|a view|any|his "
        r"son|his family|her family|friends)\b)", "without "),
    (r"\b(has|have|had|is|was|are|were) (?:a|an|some|several|many) (?=[a-z]+\b)(?!lot|few|number|bit|little|couple|"
        r"while|year|week|day|huge|major|great|large)", r"\1 no "), (r"\bthere (is|was|are|were|will be|has been|have "
        r"been) (?:a|an|some|several|many) (?!lot|few|number|bit|couple)", r"there \1 no "),
    (r"\b(after|before|by|of|for|from) (?=(?:being|having|taking|making|using|getting|going|giving|paying|playing|"
        r"leaving|reaching|signing|telling)\b)", r"\1 not "), (r"\bif (?=(?:he|she|it|they|we|you) (?:is|was|are|were|"
        r"has|have|do|does)\b)", "unless "),
    (r"\bbecause (?=(?:he|she|it|they|we|the)\b)", "not because "), (r"\b[Aa]ll (?=(?:the|of|its|their|his|her) )",
    "not all "), (r"\bMany (?=[a-z]+s\b)", "Not many "), (r"\bMost (?=[a-z]+s\b)", "Not many "),
    (r"\bSome (?=[a-z]+s\b)", "No "), (r"\bEvery(?:one| one)\b", "Not everyone"),
]  # fmt: skip


def auxiliary(_source: str, target: str, rng: random.Random) -> list[Edit]:
    """Not after the auxiliary of a clause that has no negation."""
    return [
        Edit(m.start(), m.end(), _denied(m["aux"], _ARTICLE.match(target[m.end() :]) is not None, rng))
        for m in _AUX.finditer(target)
        if _free(target, m.start(), m.end()) and not _FINAL.match(target[m.end() :]) and not _asked(target, m.start())
    ]


_ARTICLE = re.compile(r" (?:a|an|the|one)\b")
_FINAL = re.compile(r" (?:killed|born|injured|then|also|died|just|already|only|far)\b")
_SHORT = {"can": "can't", "will": "won't"} | {
    word: f"{word}n't" for word in ("is", "are", "was", "were", "has", "would", "could", "should")
}


def _denied(aux: str, article: bool, rng: random.Random) -> str:
    """Return the auxiliary with its negation: short, never or not."""
    if aux in _SHORT and rng.random() < 0.25:
        return _SHORT[aux]
    if aux in ("has", "have", "had") and not article and rng.random() < 0.3:
        return f"{aux} never"
    return "cannot" if aux == "can" else f"{aux} not"


def _free(target: str, start: int, end: int) -> bool:
    """Tell whether no negation stands near."""
    return not _NEGATED.search(target[max(0, start - 25) : end + 25])


def _asked(target: str, at: int) -> bool:
    """Tell whether the auxiliary opens a question or tag."""
    return opens_clause(target[:at]) or bool(_ASKS.search(target[:at]))


_ASKS = re.compile(r"\b(?:[Ww]hat|[Ww]ho|[Ww]hy|[Hh]ow|[Ww]here|[Ww]hen|as|than) $|, $")


def opens_clause(before: str) -> bool:
    """Tell whether nothing of the sentence stands before."""
    return not before.strip(" \"'“‘") or bool(re.search(r"[.!?:;]['\"”]? *['\"“]?$", before))


def verb(_source: str, target: str, rng: random.Random) -> list[Edit]:
    """Went: did not go; wants: does not want; they want: they do not want."""
    edits = []
    for m in _PAST.finditer(target):
        base = _base(m["subject"], m["verb"])
        if base and _open(target, m):
            new = f"never {m['verb']}" if rng.random() < 0.15 else rng.choice(_DID) + base
            edits.append(Edit(m.start("verb"), m.end(), new))
    for m in _THIRD.finditer(target):
        if m["verb"] in BASE_OF_THIRD and m["verb"] not in ("dies", "reports") and _open(target, m):
            edits.append(Edit(m.start("verb"), m.end(), f"does not {BASE_OF_THIRD[m['verb']]}"))
    for m in _PLAIN.finditer(target):
        if _free(target, m.start(), m.end()) and not _LED.search(target[: m.start()]):
            edits.append(Edit(m.start("verb"), m.start("verb"), "do not "))
    return edits


_PRONOUNS = ("he", "she", "it", "they", "we", "i", "who")
_LED = re.compile(r"\b(?:[Dd]o|[Dd]id|to|[Dd]oes|[Ww]ill|[Cc]an|[Ss]hould|[Ww]ould|[Cc]ould|[Mm]ust|[Mm]ay) $")


def _base(subject: str, said: str) -> str | None:
    """Return the base of a verb that is sure to be a past here: by its form, by its pronoun or by its name."""
    sure = said in SURE_PAST or subject.lower() in _PRONOUNS or (subject[0].isupper() and subject != "You")
    base = BASE_OF_PAST.get(said) if sure else None
    return None if base in ("be", "have", "do", "die") else base


def _open(target: str, m: re.Match[str]) -> bool:
    """Tell whether the verb may be denied: no negation near, no mere tag of a quote."""
    return _free(target, m.start(), m.end()) and not _tag(target, m["verb"], m.start(), m.end())


_TAGS = frozenset(
    listed(
        "said says told added reported reports asked wrote tweeted explained continued joked recalled "
        "insisted warned announced"
    )
)
_QUOTED = re.compile(r"[,?!.][\"'”’]? (?:the |a |[A-Z]\w+ ){0,2}$")
_TAG_ENDS = re.compile(r" ?[.,:\"]| (?:on [A-Z]|in a|[A-Z]\w+ )")


def _tag(target: str, said: str, start: int, end: int) -> bool:
    """Tell whether the verb only says whose words these are."""
    return said in _TAGS and bool(_QUOTED.search(target[:start]) or _TAG_ENDS.match(target[end:]))


def _only_free(way: Way) -> Way:
    """Return the way without the places where a negation stands near."""
    return lambda source, target, rng: [e for e in way(source, target, rng) if _free(target, e.start, e.end)]


WAYS: list[tuple[float, Way]] = [
    (26, auxiliary),
    (20, verb),
    (10, _only_free(patterns(_RULES, case=True))),
    (7, _only_free(words(_PREFIX))),
]


def negation_added(pair: Pair, rng: random.Random, _pairs: list[Pair]) -> str | None:
    """Return the target with one negation more."""
    wrong = one_of(WAYS, *pair, rng)
    return wrong.replace("an not ", "not a ").replace(" a not ", " not a ") if wrong else None

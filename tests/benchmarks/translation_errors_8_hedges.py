"""Hedges removed, for the eighth script."""

from __future__ import annotations

import re
from functools import partial

from translation_errors_8_tools import Case, Change, Operator, put, rewrite

_ABLE = r"[ae]bil|olası|muhtemel|belki|ihtimal|mümkün"
_CLAIM = r"iddia|öne sür|ileri sür|savun|sözde|şüphe|zanlı|suçlan|söylenti"
_TOLD = _CLAIM + r"|bildiril|belirtil|söylen|aktarıl|açıklan|göre\b|belirtti|bildirdi|haber"
_GUESS = (
    r"düşün|san[ıa]|inan|bence|belki|galiba|görün|gibi|tahmin|beklen|umu[yl]|muhtemel|olası|ihtimal|öngör|"
    + _ABLE
    + "|"
    + _TOLD
)


def modal(case: Case) -> str | None:
    """Make what may be into what is or will be."""
    changes: list[Change] = []
    if not re.search(_ABLE, case.source.lower()):
        return None
    words = (
        r"may|might|could" if re.search(r"[ae]bil(?:ir|ece|me)|ihtimal|mümkün", case.source.lower()) else "may|might"
    )
    for match in re.finditer(
        rf"(?<!if )(?<!not that )\b(?!maybe )(\w+) (?:{words}) (?!(?<=could )not\b)(well |also |possibly |soon |be|have)?\b",
        case.target,
    ):
        subject, helper = match[1].lower(), (match[2] or "").strip()
        many = subject in ("they", "we", "you", "people") or re.search(r"[^su]s$", subject)
        am = "am" if subject == "i" else "are" if many else "is"
        has = "have" if many or subject == "i" else "has"
        tail = case.target[match.end() :]
        new = {"be": am, "have": has}.get(helper, "will " + (match[2] or ""))
        changes.append((match.end(1), match.end(), " " + new + ("" if tail[:1] in " ," or new.endswith(" ") else " ")))
    return put(case, changes)


def adverb(case: Case) -> str | None:
    """Leave out the adverb that marks what is not sure."""
    told = r"allegedly|reportedly|supposedly|purportedly|apparently"
    likely = r"probably|possibly|perhaps|maybe|presumably|seemingly|likely|potentially|ostensibly"
    maybe = re.search(
        r"muhtemel|olası|belki|galiba|görün|ihtimal|herhalde|sanırım|potansiyel|mümkün", case.source.lower()
    )
    words = f"{told}|{likely}" if maybe else told
    return rewrite(
        case,
        [
            (
                rf"(?<!more )(?<!most )(?<!is )(?<!are )(?<!was )(?<!were )(?<!be )(?<!['’]s )(?<![\"“‘])(?:, )?\b(?i:{words})\b(?! to\b),? ?",
                " ",
            )
        ],
        _GUESS,
    )


def adjective(case: Case) -> str | None:
    """Leave out the adjective that marks what is not proved."""
    rules = [
        (r"\b(?i:an? )(?:alleged|suspected|so-called|purported) (?=([a-z]))", "a "),
        (
            r"\b(?:alleged|suspected|so-called|purported|presumed|possible|potential) (?!(?:only|that|but|and|because|when|for)\b)(?=[a-z]{3})",
            "",
        ),
    ]
    return rewrite(case, rules, _CLAIM + r"|olası|muhtemel|potansiyel")


def believed(case: Case) -> str | None:
    """Make what is said, thought or expected to be into what is."""
    verbs = r"(?:believed|thought|said|reported|alleged|expected|understood|suspected|rumou?red|likely|set|claimed|estimated|considered|presumed|supposed)"
    rules = [
        (rf"\b(is|was) (?:\w+ly |now )?{verbs} to be\b", r"\1"), (rf"\b(are|were) (?:\w+ly )?{verbs} to be\b", r"\1"), (rf"\b(?:is|was) {verbs} to have\b", "has|had"),
        (rf"\b(?:are|were) {verbs} to have\b", "have|had"), (r"\b(?:is|are) (?:expected|likely) to\b", "will"), (r"\b(?:was|were) expected to\b", "would"),
        (r"\bappears to be\b", "is"), (r"\bappear to be\b", "are"), (r"\bappeared to be\b", "was"), (r"\bseems to be\b", "is"), (r"\bseemed to be\b", "was"),
        (r"\bappears? to have\b", "has"), (r"\bappeared to have\b", "had"), (r"\bseems? to have\b", "has"), (r"\b(?:appeared|seemed) (?=[a-z]+[.,])", "was "),
        (r"\b(?i:it) (?:is|was) (?:believed|thought|said|reported|alleged|claimed) that ", ""), (r"\blooks set to\b", "will"), (r"\bseems (?=(?:\w+ly )?[a-z]+)", "is "),
        (r"\bare thought (?=to)", "are known "), (r"\b(?:is|are) likely\b(?! to)", "is certain"), (r"\bunlikely to\b", "certain not to"), (r"\blikely to\b", "certain to"),
    ]  # fmt: skip
    return rewrite(case, rules, _GUESS)


def claim(case: Case) -> str | None:
    """Make the claim a fact: leave out who claims, or put a word of proof."""
    rules = [
        (r"^(?:[\w.'’-]+ ){1,4}(?:also )?(?:claimed|alleged|argued|claims|argues|alleges) that (?=\w)", ""), (r"\b(?:claimed|alleged|argued)\b(?= that)", "proved|revealed|confirmed"),
        (r"(?<!the )\b(?:claims|argues|alleges)\b(?= that)", "proves|confirms"), (r"\ballegations\b", "facts|findings"), (r"\bclaims\b(?= (?:of|that|by|against))", "facts"), (r"\bclaimed (?=he|she|it|they|the|his)", "proved "),
        (r"\balleged\b(?= (?:to have))", "known"), (r"\ballegation\b", "finding"), (r"\bsuspected of\b", "convicted of"), (r"\baccused of\b", "convicted of"), (r"\bsuspect\b", "culprit"), (r"\bsuspects\b", "culprits"),
    ]  # fmt: skip
    return rewrite(case, rules, _CLAIM)


def opinion(case: Case) -> str | None:
    """Leave out I think, it seems, and the source of a report."""
    rules = [
        (r"\b(?i:I|we) (?:think|believe|guess|suppose)(?: that)? ", ""), (r"\b(?i:it) (?:seems|appears|looks)(?: like| as if| that) ", ""), (r", according to [^,.\"]{3,60}(?=[.,])", ""),
        (r"^According to [^,]{3,60}, ", ""), (r"\b(?:sources|reports?) (?:say|says|said|suggests?|suggested)(?: that)? ", ""), (r",? (?:officials|sources|reports|media reports|witnesses) (?:say|said|suggest)(?=\.)", ""),
        (r"\b(?:thinks|believes) (?:that )?(?=he|she|it|they|the|this)", "knows "), (r"(?<!not )(?<!n't )(?<!you )\b(?:think|believe) (?:that )?(?=he|she|it|they|the|this)", "know "), (r"\bthought (?:that )?(?=he|she|it|they|the|this)", "knew "), (r"\b(?:suggests?) that\b", "proves that"), (r"\bsuggested that\b", "proved that"),
    ]  # fmt: skip
    return rewrite(case, rules, _GUESS)


def roughly(case: Case) -> str | None:
    """Leave out the word that makes a figure a rough one."""
    rules = [
        (
            r"\b(?i:about|around|nearly|almost|approximately|roughly|an estimated|some|up to) (?=[£$€]?(?:\d|two|three|four|five|six|seven|ten|twelve|fifteen|twenty|thirty|forty|fifty|half|a third|all|every|no|half))",
            "",
        )
    ]
    return rewrite(
        case, rules, r"yaklaşık|civar|neredeyse|kadar|tahmin|hemen hemen|yakın|dolay|varan|aşağı yukarı|küsur"
    )


_MARKS = (
    (r"iddia|öne sür|ileri sür|söylen|bildiril|belirtil|aktarıl|sözde|şüphe", r"alleg|reported|said to|claim|suspect|accus"),
    (r"[ae]bil|belki|muhtemel|olası|ihtimal|mümkün|düşün|sanı|inan|bence|beklen|tahmin",
     r"\b(?:may|might|could|maybe|perhaps|prob|poss|likely|think|thought|belie|expect|estimat)"),
    (r"yaklaşık|civar|kadar|yakın|neredeyse|varan|aşkın", r"\b(?:about|around|nearly|almost|roughly|approx|some (?=\d)|up to|close to)"),
)  # fmt: skip


def _lost(case: Case, operator: Operator) -> str | None:
    """Remove a hedge, unless the English has more of its sort than the Turkish: one of them is then no loss."""
    wrong = operator(case)
    for turkish, english in _MARKS:
        before = len(re.findall(english, case.target))
        if wrong and before > len(re.findall(english, wrong)) >= len(re.findall(turkish, case.source.lower())):
            return None
    return wrong


HEDGE = tuple(partial(_lost, operator=o) for o in (modal, adverb, adjective, believed, claim, opinion, roughly))

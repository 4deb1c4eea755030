"""Negation dropped and added, for the eighth script."""

from __future__ import annotations

import re

from translation_errors_8_tools import Case, Change, put, rewrite

# Verbs whose past is not the plain form and -ed: plain, past, participle.
_VERBS = [
    v.split() for v in (
        "say said said;tell told told;give gave given;take took taken;make made made;see saw seen;know knew known;go went gone;"
        "come came come;find found found;leave left left;win won won;lose lost lost;hold held held;meet met met;keep kept kept;"
        "get got got;begin began begun;bring brought brought;buy bought bought;send sent sent;speak spoke spoken;think thought thought;"
        "feel felt felt;show showed shown;write wrote written;break broke broken;become became become;pay paid paid;sell sold sold;"
        "fall fell fallen;rise rose risen;stand stood stood;lead led led;build built built;run ran run;have had had;do did done;"
        "sign signed signed;grow grew grown;hear heard heard;choose chose chosen;understand understood understood;mean meant meant;"
        "let let let;put put put;set set set;hit hit hit;cut cut cut;draw drew drawn;fly flew flown;shoot shot shot;drive drove driven"
    ).split(";")
]  # fmt: skip
_PAST = {v[0]: v[1] for v in _VERBS}
_PLAIN = {
    v[1]: v[0]
    for v in _VERBS
    if v[1] not in ("let", "put", "set", "hit", "cut", "left", "found", "felt", "fell", "did", "had")
}
_PARTICIPLE = r"(?:\w+ed|been|" + "|".join(sorted({v[2] for v in _VERBS})) + r")\b"
_ADVERB = r"(?:\w+ly|yet|even|really|fully|immediately|actually|always|ever|necessarily)"


def _past(verb: str) -> str:
    if verb in _PAST:
        return _PAST[verb]
    if verb.endswith("e"):
        return verb + "d"
    return verb[:-1] + "ied" if re.search(r"[^aeiou]y$", verb) else verb + "ed"


def _present(verb: str) -> str:
    special = {"have": "has", "do": "does", "go": "goes", "be": "is"}
    if verb in special:
        return special[verb]
    if re.search(r"(?:s|sh|ch|x|z)$", verb):
        return verb + "es"
    return verb[:-1] + "ies" if re.search(r"[^aeiou]y$", verb) else verb + "s"


NEGATIVE = (
    r"değil|\byok|\bhiç|m[ae]d[ıi]|m[ıiuü]yor|m[ae]y[ae]n|m[ae]d[ae]n|[ıuiü]?[^aeıioöuü ][sS][ıiuü]z\b|s[ıiuü]zl|s[ıiuü]z\w|m[ae]z\b|"
    r"m[ae]zs|m[ae]zd|m[ae]m|m[ae]y[ae]|m[ae]d|m[ae]s[ıi]|kimse|\basla|hayır|\bne\b.*\bne\b|reddet|reddi|yalanla|m[ae]k|inkar|imkan|"
    r"m[ae]y[ıi]|m[ae]l|engel|eksik|karşı|m[ae]z|ret"
)
_NO_TAG = r"(?! (?:he|she|it|they|you|we|I|only|just|least|to mention|help but|until)\b)(?!.{1,30}\buntil\b)"


def not_left_out(case: Case) -> str | None:
    """Leave out not after an auxiliary."""
    aux = r"is|are|was|were|will|would|could|should|must|has|have|had|can|may|might|do|does|did|am"
    rules = [
        (rf"\b((?i:{aux})) not\b{_NO_TAG} ?", r"\1 "), (r"\b((?i:could|should|would|is|are|was|were|has|have|had))n['’]t\b" + _NO_TAG + "(?! the )", r"\1"),
        (r"\b(?i:can)(?:not|['’]t)\b" + _NO_TAG + "(?! the )", "can"), (r"\bwon['’]t\b", "will"), (r"\bnot (?=(?:yet )?(?:be|have)\b)", ""),
        (r"(?<=['’](?:m|s|d) )not\b ", ""), (r"(?<=['’](?:re|ll|ve) )not\b ", ""), (r"(?<!or )\bnot (?=to [a-z])(?!to mention)", ""),
        (r"(?<!why )(?<!if )(?<!or )(?<!or)\bnot (?=(?:a|an|the|happy|sure|enough|aware|known|clear|expected|allowed)\b)", ""),
    ]  # fmt: skip
    return rewrite(case, rules, NEGATIVE)


def did_left_out(case: Case) -> str | None:
    """Put the plain past or present for did not and does not."""
    if not re.search(NEGATIVE, case.source.lower()):
        return None
    changes: list[Change] = []
    for match in re.finditer(rf"\b([Dd]id|[Dd]oes|[Dd]o)(?: not|n['’]t) ((?:{_ADVERB} )?)([a-z]+)\b", case.target):
        helper, adverb, verb = match[1].lower(), match[2], match[3]
        if verb in ("i", "he", "she", "it", "they", "you", "we", "only", "just"):
            continue
        new = _past(verb) if helper == "did" else _present(verb) if helper == "does" else verb
        changes.append(
            (match.start(), match.end(), ("" if adverb.strip() in ("yet", "ever", "even") else adverb) + new)
        )
    return put(case, changes)


def never(case: Case) -> str | None:
    """Turn never, nobody, nothing and their like into the other end."""
    rules = [
        (r"\b(?i:never)\b(?! mind)", "always|once|"), (r"\b(?i:no one|nobody)\b", "everyone|someone"), (r"\b(?i:nothing)\b", "everything|something"),
        (r"\b(?i:none) of\b", "all of|some of"), (r"\b(?i:neither) of\b", "both of"), (r"\b(?i:without) (?=\w)", "with "),
        (r"\bno longer\b", "still"), (r"\bnowhere\b", "everywhere"), (r"\byet to be\b", "already been"), (r"\b(?i:neither) (\w+) nor\b", r"both \1 and"),
        (r"\bnot yet\b", "already"), (r"\bhardly\b", "clearly"), (r"\bnot (?=(?:all|every)\b)", ""),
    ]  # fmt: skip
    return rewrite(case, rules, NEGATIVE)


def no(case: Case) -> str | None:
    """Put some or a for no before a noun."""
    if not re.search(NEGATIVE, case.source.lower()):
        return None
    changes: list[Change] = []
    mass = r"(?:evidence|doubt|information|response|comment|money|time|support|water|power|reason|plan|news|progress|proof|trust|damage)"
    for match in re.finditer(
        r"\b([Nn]o) ([a-z]+)\b(?<!no longer)(?<!no one)(?<!no doubt)(?<!no matter)(?<!no more)(?<!no less)(?<!no further)(?<!no later)(?<!No one)",
        case.target,
    ):
        noun = match[2]
        many = re.match(r" [a-z]+s\b", case.target[match.end() :])
        new = "some" if re.match(mass, noun) or noun.endswith("s") or many else "an" if noun[0] in "aeiou" else "a"
        changes.append((match.start(1), match.end(1), new))
    return put(case, changes)


def denial(case: Case) -> str | None:
    """Turn a denial, a refusal or a failure into its contrary."""
    rules = [
        (r"\bunable to\b", "able to"), (r"\bfailed to (?=[a-z])", "managed to "), (r"\bfails to (?=[a-z])", "manages to "),
        (r"\brefused to\b", "agreed to"), (r"\brefuses to\b", "agrees to"), (r"\bdeclined to\b", "agreed to"), (r"\bdenied\b(?! (?:by|[A-Z]))", "confirmed"),
 (r"\brejected\b", "accepted"), (r"\bdenying\b", "confirming"), (r"\brejects\b", "accepts"),
        (r"\blacks\b", "has"), (r"\blacked\b", "had"), (r"\bfail to\b", "manage to"), (r"\black of\b", "abundance of"),
        (r"\bunlikely\b", "likely"), (r"\bimpossible\b", "possible"), (r"\billegal(ly)?\b", r"legal\1"), (r"\bunacceptable\b", "acceptable"),
        (r"\bunknown\b", "known"), (r"\bunclear\b", "clear"), (r"\bunaware\b", "aware"), (r"\bunhappy\b", "happy"), (r"\binnocent\b", "guilty"),
        (r"\bunable\b", "able"), (r"\bunsuccessful(ly)?\b", r"successful\1"), (r"\bunnecessary\b", "necessary"), (r"\binnocence\b", "guilt"),
        (r"\bunfair(ly)?\b", r"fair\1"), (r"\binappropriate\b", "appropriate"), (r"\bunwilling\b", "willing"), (r"\bunprecedented\b", "ordinary"),
    ]  # fmt: skip
    if re.search(r"reddet|yalanla|inkar|inkâr", case.source.lower()):
        rules += [
            (r"\bdenies\b", "confirms"),
            (r"\bdeny\b", "confirm"),
            (r"\bdenial\b", "confirmation"),
            (r"\brejection\b", "approval"),
        ]
    return rewrite(case, rules, NEGATIVE + r"|kaçın|başarısız|dış[ıi]|illegal|uzak|bilinm|belirsiz|masum")


def not_put_in(case: Case) -> str | None:
    """Put not after an auxiliary."""
    after = r"(?! (?:not|only|just|he|she|it|they|you|we|I|also|no|never|nothing|nobody|to|in no way)\b)(?=,? [a-z])"
    rules = [
        (rf"\b(is|are|was|were|will|would|could|should|must|may|might)\b{after}", r"\1 not|\1 not|\1 never"),
        (rf"\b(has|have|had)\b(?= (?:\w+ly )?{_PARTICIPLE})", r"\1 not|\1 never"), (rf"\bcan\b{after}", "cannot"),
        (r"(?<=\w)['’](s|re)\b(?= (?:a|an|the|going|very|trying|been)\b)", r" is not"),
        (r"\b(?i:to) (?=(?:be|give|take|make|return|leave|accept|allow|sign|support|pay|attend|meet)\b)(?<!not to )(?<!have to )(?<!had to )", "not to "),
    ]  # fmt: skip
    rules[3] = (r"(?<=\bit)['’]s\b(?= (?:a|the|going|very)\b)", " is not")
    if case.target.rstrip("\"'”").endswith("?"):
        return None
    return rewrite(case, rules)


def verb_denied(case: Case) -> str | None:
    """Put did not before the verb of a past sentence."""
    changes: list[Change] = []
    subject = r"(?:[A-Z]\w+|[Hh]e|[Ss]he|[Tt]hey|[Ii]t|[Ww]e|I|officials|police|people|government|ministry|company|president|team|who|that|which|court|men|women)"
    for match in re.finditer(rf"\b{subject} ((?:also )?)([a-z]+)\b(?! (?:by|to be)\b)", case.target):
        word = match[2]
        regular = re.fullmatch(r"[a-z]{2,}ed", word)
        plain = _PLAIN.get(word) or (_stem(word) if regular else "")
        if plain and word != "need" and not re.match(r" (?:" + _PARTICIPLE + ")", case.target[match.end() :]):
            changes.append((match.start(1), match.end(2), f"did not {plain}"))
    return put(case, changes)


def _stem(word: str) -> str:
    """Return the plain form of a regular past that can be told without a dictionary, or nothing."""
    base = word[:-2]
    if word in ("aimed", "based", "called"):
        return ""
    if word.endswith("ied"):
        return word[:-3] + "y"
    silent = r"(?:at|ut|as|is|us|ac|uc|ir|ur|iv|ov|av|iz|id|ud|ng|rg|ec|ic|nc|rc|ar|os|ok|in|ag|[bcdgptz]l|eas|ap|ol|u|iev|[lr]v|dg|am|ul|ced|let|cre[ae]t|or|um|ibe|rib)$"
    whole = (
        r"(?:(?<!cr)[aeo][ae]t|eam|onsor|error|favor|labor|honor|ain|ear|air|oin|eal|ool|[aeiou]?ss|visit|bring|belong|warn|turn|learn|open|listen|begin|depart|start|book|look|"
        r"ook|attack|sign|cond|question|happen|threaten|discover|offer|long|eek|oin|unit|limit|benefit|profit|exhibit|cook|post|edit|"
        r"audit|credit|target|control|sour|our|ag?ain|kill|call|fill|bomb|arm)$"
    )
    if base.endswith(("agre", "fre")):
        return base + "e"
    if re.search(silent, base) and not re.search(whole, base):
        return base + "e"
    if len(base) > 3 and base[-1] == base[-2] and base[-1] in "pgbdtmnr":
        return base[:-1]
    return base


def contrary(case: Case) -> str | None:
    """Put the contrary of a word that says yes."""
    rules = [
        (r"\blikely\b(?<!unlikely)", "unlikely"), (r"\bpossible\b", "impossible"), (r"\bagreed to\b", "refused to"), (r"\bable to\b", "unable to"),
        (r"\bconfirmed\b", "denied"), (r"\baccepted\b", "rejected"), (r"\bsupports\b", "opposes"), (r"\bsupported\b", "opposed"),
        (r"\ballowed\b", "forbidden"), (r"\balways\b", "never"), (r"\b(?i:everyone|everybody)\b", "no one"), (r"\b(?i:all of)\b", "none of"),
        (r"\bstill\b(?= \w+ing\b|\w*s\b)", "no longer"), (r"\bsuccessful(ly)?\b(?<!unsuccessful)", r"unsuccessful\1"), (r"\blegal(ly)?\b", r"illegal\1"),
        (r"\bclear\b(?= (?:that|whether|how|if|to))", "unclear"), (r"\bhas (?:a|an|the) ", "has no "), (r"\bhad (?:a|an|the) ", "had no "),
        (r"\bhave (?:a|an|some|the) ", "have no "), (r"\bthere (is|was) (?:a|an|some) ", r"there \1 no "), (r"\bThere (are|were) (?:some |many |several )?", r"There \1 no "),
        (r"\bmanaged to\b", "failed to"), (r"\bacceptable\b(?<!unacceptable)", "unacceptable"), (r"\bhappy (?=with|to|about)(?<!unhappy )", "unhappy "),
        (r"\bsafe\b", "unsafe"), (r"\bhas to\b", "does not have to"), (r"\bhave to\b", "do not have to"), (r"\bhad to\b", "did not have to"),
        (r"\bimportant\b", "unimportant"), (r"\bnecessary\b(?<!unnecessary)", "unnecessary"), (r"\bwith the (?=help|support|consent|approval|permission)", "without the "),
        (r"\bwants to\b", "does not want to"), (r"\bwanted to\b", "did not want to"), (r"\bwant to\b(?<!not want to)(?<!n't want to)", "do not want to"),
    ]  # fmt: skip
    return rewrite(case, rules)


DROPPED = (not_left_out, not_left_out, did_left_out, never, no, denial)
ADDED = (not_put_in, not_put_in, verb_denied, contrary)

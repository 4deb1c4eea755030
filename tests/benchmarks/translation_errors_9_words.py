"""The ninth script of errors: negation dropped and added, hedges taken away."""

from __future__ import annotations

import random
import re

from translation_errors_9_base import BASE_OF, PAST_OF, Pair, Row, changed, put, told

# A negative verb, "değil", "yok" and the like: what must be in the Turkish for a negation to be told there.
NEGATIVE = (
    r"değil|\byok|\bhayır|\bhiç|\basla\b|m[ae][dz]|m[ıiuü]yor|m[ae]y[ae]n|m[ae]y[ae]ca|m[ae]y[ıi]|m[ae]d[ae]n|m[ae]m[ae]|m[ae]m[ıi]ş|m[ae]ksızın|"
    r"m[ae]li|s[ıiu]z(?:ca|c[ae]|l|\b)|\bne .*\bne |imkân|imkan|redd|başarısız|yoksun|eksik|yasa[kd]|olmay|engel|m[ae]s[ıi]n|m[ae]z"
)
_ONLY = r"(?! (?:only|just|least|to mention|necessarily|so much|surprisingly|long))"
_TAG = r"(?! that wonderful)(?! \w+ no\b)(?!.{0,12}\b(?:it|he|they|you|we)\?)"
_NEG_AUX = r"is|are|was|were|has|have|had|will|would|could|can|should|must|may|might|does|do|did"


def aux_freed(pair: Pair, rng: random.Random, pairs: list[Pair]) -> list[str]:
    """Take the "not" of an auxiliary away, and the auxiliary "do" with it."""
    if not told(pair, NEGATIVE):
        return []
    made = []
    for m in re.finditer(
        rf"(?i)\b({_NEG_AUX})(?: (not)|n['’]t)\b{_ONLY}{_TAG}(?! until)(?: ((?!be\b)[a-z]+))?", pair[1]
    ):
        if re.search(r"(?:whether or|why|if|, ) $", pair[1][: m.start()].lower()) or "?" in pair[1][m.end() :]:
            continue
        aux, verb = m[1].lower(), m[3]
        if aux in ("do", "does", "did") and verb:
            if verb.endswith("ly") or verb in ("even", "yet", "have"):
                continue
            third = verb + ("es" if re.search(r"(?:s|sh|ch|x|o)$", verb) else "s")
            third = verb[:-1] + "ies" if re.search(r"[^aeiou]y$", verb) else third
            past = PAST_OF.get(verb) or (verb + "d" if verb.endswith("e") else f"did {verb}")
            made.append(put(pair[1], m.start(), m.end(), {"do": verb, "does": third, "did": past}[aux]))
        else:
            made.append(put(pair[1], m.start(), m.end(), m[1] + (f" {verb}" if verb else "")))
    for m in re.finditer(r"\bcannot\b", pair[1]):
        made.append(put(pair[1], m.start(), m.end(), "can"))
    for m in re.finditer(r"(?i)\b(wo|ca)n['’]t\b", pair[1]):
        made.append(put(pair[1], m.start(), m.end(), "will" if m[1].lower() == "wo" else "can"))
    return made


DROPPED: list[Row] = [
    (NEGATIVE, tr_en, wrong)
    for tr_en, wrong in [
        (r"(?<!or )\bnot to (?=[a-z])", ("to ",)), (r"(?<=, )not (?=[a-z])", ("and also ",)), (r"\bnever\b(?! mind)", ("always", "often")),
        (r"\bno (?!one\b)(?=[a-z]+(?: [a-z]+)? (?:was|is|has|had|that)\b)", ("a ",)), (r"\b[Tt]here (is|was) no\b", (r"there \1 a",)), (r"\b[Tt]here (are|were) no\b", (r"there \1 some",)),
        (r"\b(has|had|have) no\b(?! choice| [a-z]+s\b)", (r"\1 a",)), (r"\bno longer\b", ("still",)), (r"(?<!or )\bwithout\b(?! fail)", ("with",)), (r"\b[Nn]one of\b", ("all of", "most of")),
        (r"\b[Nn]obody\b|\b[Nn]o one\b", ("everyone", "somebody")), (r"\b[Nn]othing\b", ("everything", "something")), (r"\b[Nn]either\b(.*?)\bnor\b", (r"both\1and",)),
        (r"\b(?:un)(able|willing|likely|known|clear|aware|happy|fair|safe|lawful|constitutional|certain|expected|successful|popular|necessary)\b", (r"\1",)),
        (r"\bim(possible|proper)\b", (r"\1",)), (r"\bil(legal|legitimate)\b(?!ly)", (r"\1",)), (r"\bin(valid|capable|appropriate|adequate|sufficient|visible)\b", (r"\1",)),
        (r"\brefus(?:ed|es) to\b", ("agreed to", "decided to")), (r"\bfail(?:ed|s) to\b", ("managed to",)), (r"\brejected\b", ("accepted", "approved")), (r"\bdeclined to\b", ("agreed to",)),
        (r"\bruled out\b", ("did not rule out", "considered")), (r"\bloss of\b", ("gain of",)), (r"\b(?:a|the) lack of\b", ("the presence of", "plenty of")), (r"\blacks\b", ("has",)),
        (r"\bbanned\b", ("allowed", "permitted")), (r"\bfailure to\b", ("success in getting to",)), (r"\bhardly (?=[a-z])", ("fully ",)), (r"\bstopped (?=[a-z]+ing)", ("kept ",)),
        (r"\bprevented\b(?= [a-z]+ from)", ("encouraged",)), (r"\bno evidence\b", ("evidence", "clear evidence")), (r"\bany\b(?= more)", ("some",)), (r"\bunless\b", ("if",)), (r"\bdisagree", ("agree",)),
    ]
]  # fmt: skip
DROPPED += [
    (r"yalanla|reddet|inkar|inkâr|yadsı", r"\bdenied\b", ("confirmed", "admitted")), (r"yalanla|redded|inkar|inkâr", r"\bdenies\b", ("admits", "confirms")), (r"yalanla|redded|inkar|inkâr", r"\bdeny\b", ("admit", "confirm")),
    (r"yalanla|redded|inkar|inkâr", r"\bdenying\b", ("admitting", "confirming")), (r"karşı", r"\bopposed\b(?! to)", ("supported",)), (r"karşı", r"\bopposes?\b", ("supports",)),
    (r"yasak", r"\bban on\b", ("permit for",)), (r"redd", r"\brejection of\b", ("approval of",)), (r"kaçın", r"\bavoid\b", ("face", "seek")), (r"kaçın", r"\bavoided\b", ("faced", "sought")),
]  # fmt: skip

_FREE = r"(?<!whether )(?<!if )"
_NO_NEG = r"(?! (?:not|never|no|nothing|hardly|only|just|also|all)\b)"
_POSITIVE_PAST = "|".join(
    p
    for p in BASE_OF
    if p not in ("said", "put", "hit", "run", "left", "called", "used", "led", "held", "found", "known", "made")
)


def aux_denied(pair: Pair, rng: random.Random, pairs: list[Pair]) -> list[str]:
    """Put a "not" after an auxiliary, or into a verb in the past; modal verbs of chance are left."""
    if "?" in pair[1] or len(re.findall(r"\b(?:not|never|no|n't|without|unless)\b", pair[1])) > 0:
        return []
    made = []
    for m in re.finditer(
        rf"(?i)(?<=[a-z\d,”\"’] )\b(is|are|was|were|will|has been|have been|had been|should|must|can)\b{_NO_NEG} (?!be able)(?=[a-z]+\b)",
        pair[1],
    ):
        before = pair[1][: m.start()]
        if re.search(
            r"(?:\b(?:as|than|if|whether|what|when|where|while|how)\b[^,]{0,30}|\b(?:there|more|[A-Z][a-z]+'s)) $",
            before,
        ):
            continue
        first, *rest = m[1].split()
        made.append(put(pair[1], m.start(), m.end(), " ".join([first, "not", *rest]) + " "))
        if first in ("is", "was", "are", "were", "will", "can", "should") and not rest:
            short = {"will": "won't", "can": "can't"}.get(first, first + "n't")
            made.append(put(pair[1], m.start(), m.end(), short + " "))
    for m in re.finditer(
        rf"(?<=[a-z] )\b({_POSITIVE_PAST})\b(?= (?:the|a|an|that|to|his|her|their|its|in|on|from|for|[A-Z]|\d))",
        pair[1],
    ):
        if re.search(
            r"\b(?:who|which|that|he|she|it|they|we|I|[A-Z][a-z]+|[a-z]{3,}(?:s|er|or|ment|ion|ent|ice|man)) $",
            pair[1][: m.start()],
        ) and not re.search(r"\b(?:has|have|had|was|were|is|are|be|been|being|got|newly|also) $", pair[1][: m.start()]):
            made.append(put(pair[1], m.start(), m.end(), rng.choice([f"did not {BASE_OF[m[1]]}", f"never {m[1]}"])))
    return made


ADDED: list[Row] = [
    ("", en, wrong)
    for en, wrong in [
        (rf"{_FREE}\bpossible to\b", ("impossible to",)), (r"\bable to\b(?<!unable to)", ("unable to",)), (r"\b(?<!not )legal (?=[a-z])", ("illegal ",)), (r"\b(?:more |very |most )?likely to\b", ("unlikely to",)),
        (r"\bagreed to\b", ("refused to",)), (r"\bmanaged to\b", ("failed to",)), (r"\bconfirmed\b", ("denied", "did not confirm")), (r"\b(?<!not )accepted\b", ("rejected",)),
        (r"\bapproved\b", ("rejected",)), (r"\bsupported\b", ("opposed",)), (r"\bsupports\b(?= the| a| his)", ("opposes",)), (r"\bbacked\b(?! by)", ("opposed",)), (r"\b[Ee]veryone\b|\beverybody\b", ("no one",)),
        (r"\balways\b", ("never",)), (r"\b(vowed|decided|promised|pledged|ordered|chose|planned) to\b", (r"\1 not to",)), (r"\b(urged|told|asked|ordered|advised|encouraged) (\w+) to\b", (r"\1 \2 not to",)),
        (r"\badmitted\b(?! to hosp)", ("denied",)), (r"\badmits\b", ("denies",)), (r"(?<!how )\b[Mm]any (?=[a-z]+s\b)", ("few ", "no ")), (r"\b(?<!un)successfully\b", ("unsuccessfully",)),
        (r"\bwelcomed\b", ("rejected",)), (r"\bhappy\b(?<!unhappy)", ("unhappy",)), (r"(?<!if )\bnecessary\b(?<!unnecessary)", ("unnecessary",)), (r"\bclear\b(?= that)(?<!unclear)", ("unclear",)),
        (r"\bwidely (?=[a-z]+ed\b)", ("not ",)), (r"\bsafe\b(?<!unsafe)", ("unsafe",)), (r"\ballowed to\b", ("forbidden to",)), (r"\bcontinue to\b", ("stop trying to", "no longer")), (r"\bstill\b(?= [a-z])", ("no longer",)),
        (r"\bwith (?=(?:a|the help|an?) )", ("without ",)), (r"\b(?:has|have) a (?=[a-z]+ )", ("has no ",)), (r"\b[Aa]ll (?:of )?(?=the |of )", ("none of ",)), (r"\binnocent\b", ("guilty",)), (r"\bguilty\b(?<!not guilty)", ("not guilty",)),
    ]
]  # fmt: skip


def opposite(pair: Pair, rng: random.Random, pairs: list[Pair]) -> list[str]:
    """Change a word for its negative, where the English has no negation that would make two."""
    if "?" in pair[1] or re.search(r"\b(?:not|never|no|without|neither|nor|unable|refused|denied)\b|n['’]t\b", pair[1]):
        return []
    return changed(pair, ADDED)


_CAN = r"[ae]bil|[ae]ma[yz]|belki|muhtemel|olası|mümkün|[ıiuü]r mı|ihtimal"
_CLAIM = r"iddia|öne sür|ileri sür|sözde|söz konusu|suçlan|zanlı|şüphe|savun|söylen"
_SEEM = r"görün|gibi|sanki|anlaşıl|benzi|izlenim|belli|galiba|sanır|açıkça|bariz"
_THINK = r"düşün|inan|san[ıd]|tahmin|zannet|muhtemel|kanaat|bekle|göre|varsay"
HEDGES: list[Row] = [
    (_CAN, r"(?<!who )(?<!they )(?<!that )(?<!we )(?<!he )\b(?:could|might|may) (?!not|never|have|be\b)(also )?(?=[a-z]+\b)", (r"will \1",)), (_CAN, r"\b(?:could|might|may) be\b(?! (?:heard|seen|found))", ("is", "will be")), (_CAN, r"(?<!who )\b(?:could|might|may) have (?=[a-z]+(?:ed|en|ne)\b)", ("has ", "had certainly ")),
    (_CAN, r"\b(?:could|might|may) have been\b", ("was", "has been")), (_CLAIM, r"\b[Aa]llegedly |, allegedly,|\breportedly ", ("",)), (_CLAIM, r"\b[Aa]llegedly\b", ("indeed", "demonstrably")), (_CLAIM, r"\b(?<!to be )[Aa]lleged (?=[a-z]+)(?!that)", ("", "proven ")),
    (_CLAIM, r"\balleged that\b|\balleges that\b", ("proved that", "established that")), (_CLAIM, r"\ballegations?\b", ("proof", "findings")), (_CLAIM, r"\ballegations of\b", ("proven cases of",)), (_CLAIM, r"\bclaim(?:ed|s)\b(?= (?:that|the|he|she|it|they|to))", ("proved", "revealed", "confirmed")),
    (_CLAIM, r"\bclaims? of\b", ("evidence of", "proof of")), (_CLAIM, r"\baccused of\b", ("convicted of", "guilty of", "found guilty of")), (_CLAIM, r"\bsuspected\b", ("convicted", "proven")), (_CLAIM, r"\bsuspect\b(?! that)", ("culprit", "perpetrator")), (_CLAIM, r"\bsuspects\b", ("culprits", "criminals")), (_CLAIM, r"\bcharged with\b", ("convicted of",)),
    (_CLAIM, r"\bso-called\b", ("genuine",)), (_CLAIM, r"\b(is|was) said to (be|have)\b", (r"\1 certain to \2", r"\1 proven to \2")), (r"muhtemel|belki|galiba|büyük ihtimal|olası|sanır|herhalde", r"\b[Pp]robably (?!or)|\b[Pp]erhaps,? |\b[Mm]aybe |\b[Pp]ossibly |\b[Ll]ikely (?!to)", ("", "certainly ", "definitely ")),
    (r"muhtemel|ihtimal|olası|bekle", r"\b(is|are|was|were) (?:very |most )?likely to\b", (r"\1 certain to", r"\1 going to")), (r"olası|muhtemel|mümkün", r"\bpossible\b(?! to| that)(?<!impossible)(?<!as possible)", ("certain", "confirmed")), (r"olası|muhtemel", r"\bpotential (?=[a-z])", ("actual ", "confirmed ")),
    (_SEEM, r"\b(?:appear|seem)s to be\b", ("is",)), (_SEEM, r"\b(?:appear|seem)ed to be\b", ("was",)), (_SEEM, r"\b(?:appear|seem)(?:s|ed)? to (?=have )", ("certainly ",)), (_SEEM, r"\bapparently ", ("", "undoubtedly ")), (_SEEM, r"\bseems\b(?! to| like)", ("is",)), (_SEEM, r"\bseemed\b(?! to| like)", ("was",)), (_SEEM, r"\bseem(?:s|ed) to (?=[a-z])", ("definitely ",)),
    (_THINK, r"\b(?:is|are|was|were) (?:believed|thought|expected|understood) to (?:be|have been)\b", ("is now", "was definitely")), (_THINK, r"\b(is|are) expected to\b", ("will", r"\1 certain to")), (_THINK, r"\bwas expected to\b|\bwere expected to\b", ("was certain to",)), (_THINK, r"\bI (?:think|believe|guess)(?: that)? (?!that when)(?=(?:the|it|we|they|he|she|this|there)\b(?! when))", ("I know that ", "")),
    (_THINK, r"\b[Ii]t is (?:believed|thought|expected)\b", ("it has been established",)), (_THINK, r"\b(?:believe|think)s (?:that )?(?=(?:the|it|he|she|they)\b)", ("knows that ",)), (r"tahmin", r"\bestimated (?=[\d£$€a])", ("confirmed ", "precise ")), (r"tahmin", r"\bestimates?\b(?= that)", ("confirms",)),
    (r"yaklaşık|civar|kadar|aşkın|dolay|takrib", r"\b[Aa]bout (?=[\d£$€])|\b[Aa]round (?=[\d£$€])|\b[Aa]pproximately (?=[\d£$€])|\b[Ss]ome (?=\d)|\b[Rr]oughly (?=\d)", ("exactly ", "precisely ")), (r"neredeyse|hemen hemen|yakın", r"\b(?:[Aa]lmost|[Nn]early|[Vv]irtually) (?=all|every|any|the)", ("absolutely ",)),
    (r"göre", r"^According to [^,.]{3,60}, |, according to [^,.]{3,60}(?=\.$)", ("",)), (r"duyum|söylenti|iddia", r"\brumou?rs?\b", ("facts", "news")), (r"iddia|söylen", r"\bpurported(?:ly)? ", ("", "genuine ")), (r"isteyebil|[ae]bil", r"\bpotentially ", ("certainly ", "")),
    (r"planla|hedefle|umu[dty]|amaçla", r"(?<=[a-z] )(?<!the )(?<!her )(?<!his )(?<!its )(?<!their )(?<!of )(?:hopes|intends|aims) to (?=[a-z]+)", ("is certain to ", "will ")), (r"[ae] çalış|kalkış|girişim|çaba", r"\b(?:tried|attempted|sought) to (?=[a-z])", ("managed to ", "was able to ")), (r"koşul|takdirde|durumunda|\w+s[ae]\b|eğer", r"(?<!like )(?<!as )(?<!even )(?<!what )(?<!only )(?<!asked )(?<!see )(?<!know )(?<!or )(?<!unclear )(?<!-- )\b[Ii]f (?=(?:the|it|he|she|they|we|you)\b)", ("because ",)),
    (r"sık sık|bazen|kimi zaman|genel|çoğu", r"\b(?:[Ss]ometimes|[Oo]ften|[Uu]sually|[Gg]enerally) (?=[a-z])", ("always ",)),
]  # fmt: skip

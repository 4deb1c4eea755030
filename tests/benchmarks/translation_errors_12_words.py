"""The twelfth script of errors: directions turned round, negations dropped and put in."""

from __future__ import annotations

import random
import re

from translation_errors_12_tools import (
    BASES,
    THIRDS,
    Edit,
    Way,
    cased,
    exchanges,
    past,
    sentence_end,
    starts_sentence,
    third,
    words_way,
)

_FALLS = r" (?:in love|asleep|apart|out|over|off|into|onto?|short|silent|ill|behind|back|for|victim|to the|to \w+ [A-Z]|to [A-Z])"
_SIGNS = exchanges(
    "rise|fall rises|falls rose|fell risen|fallen rising|falling increase|decrease increases|decreases increased|decreased increasing|decreasing "
    "higher|lower more_than|less_than above|below before|after growth|decline grew|shrank gain|loss gains|losses gained|lost won|lost win|lose winning|losing "
    "wins|losses victory|defeat victories|defeats support|oppose supports|opposes supported|opposed supporting|opposing supporters|opponents supporter|opponent "
    "at_least|at_most best|worst better|worse largest|smallest larger|smaller highest|lowest longer|shorter longest|shortest most|least minimum|maximum "
    "strengthen|weaken strengthened|weakened stronger|weaker improve|worsen improved|worsened improving|worsening surplus|deficit profit|loss profits|losses "
    "raise|lower raised|lowered accept|reject accepted|rejected approved|rejected allowed|banned allow|ban opened|closed opening|closing open|close arrived|left "
    "start|end started|ended starts|ends began|ended begin|end import|export imports|exports imported|exported bought|sold buy|sell positive|negative advantage|disadvantage "
    "in_favour_of>against in_favor_of>against favour|oppose praised|criticised praise|criticism success|failure successful|unsuccessful majority|minority "
    "optimistic|pessimistic faster|slower early|late earlier|later easy|difficult easier|harder hot|cold rich|poor strong|weak younger|older young|old dropped>rose "
    "dropping>rising plunged>soared soared|plunged surged>plunged jumped>dropped reduced>increased reduce>increase reducing>increasing expand|shrink expanded>shrank "
    "slashed>raised doubled|halved accelerated|slowed attacked|defended attack|defend inside|outside upper|lower front>rear ahead_of|behind "
    "guilty|innocent safe|dangerous ally>enemy allies>enemies agreed|disagreed agree|disagree enter|leave entered|left withdrew>advanced withdraw_from>stay_in remain>leave "
    "condemned|welcomed condemn|welcome encouraged|discouraged join|leave joined|left hired|fired failure>success fewer_than>more_than fewer|more heavier|lighter"
)
_SIGN_GUARDS = {
    "advantage": (r"\b(?:take|taking|taken|took|takes) ", r"[.,]"),
    "fall": (r"\b(?:this|last|next|the|that|in) ", _FALLS + r"|,"), "falls": ("", _FALLS), "fell": ("", _FALLS), "fallen": ("", _FALLS), "falling": ("", _FALLS),
    "rose": ("", r" (?:to|from) (?:[a-z]+ (?:feet|fame|prominence)|fame|power|prominence)"), "rise": (r"gave |give |giving |on the ", r" (?:to|up)"), "rising": ("", " star"),
    "more than": (r"no |nothing |much |anything |else |any |has |have |\w+ed ", r" (?:just|happy|welcome|[a-z]+ing|anything|enough|ever|[a-z]+ed)"),
    "less than": (r"no |nothing |much ", r" (?:ideal|happy|pleased|impressed)"),
    "above": (r"the |from ", r" (?:all|and|board)|,|\."), "before": (r"appear\w* |testif\w+ |stand |ever |never |just |the day |long |as |night |, ", r",|\.|!|\?|['\"”]| (?:and|the (?:court|committee|judge))"),
    "after": (r"look\w* |nam\w+ |sought |day |soon |one |go |went |going |immediately |shortly |hours |days |week |weeks |minutes |month |months |year |years |just |time |take |run ", r",|\.|['\"”]| (?:all|that|another|being|having)"),
    "lost": (r"\b(?:get|be|been|being|got|is|are|was|were|the|feel|feels|have|has|had|'ve|a|much|weight|so) ", r" (?:to|in|out|contact|track|touch|his|her|their|your|my|sight|count|at|everything|all|,|\.)"),
    "won": ("", r" (?:over|out|to)"), "win": ("", r" (?:over|-)"), "lose": ("", r" (?:touch|track|sight|contact|my|his|her|their|your|our|weight|it|\w+ weight)"),
    "losing": (r"\ba ", r" (?:my|his|her|their|your|our|weight|touch)"), "gain": ("", r" (?:\w+ )?(?:access|control|entry|a|the|more|popularity|momentum)"), "gained": ("", r" (?:access|control|entry|a|the|popularity|momentum|more|some)"),
    "loss": (r"weight |hair |job |\bat a ", r" (?:of)|-"), "losses": ("", ""), "gains": ("", r" (?:access|control|a)"),
    "support": (r"\b(?:the|his|her|their|of|for|in|any|some|more|and|your|our|its|with|broad|most|technical|military|financial|strong|public|much|full|show|life|\w+al|from|no|great) ", r" (?:for|from|of|staff|group|network|,|\.|to|system|services|in|and)|[.,]"),
    "supports": ("", r"[.,]"), "supported": ("", r" by"), "opposed": (r"\b(?:is|was|are|were|be|as|been|remains?) ", r" to"), "opposing": (r"\b(?:the|an|of|any|two) ", ""), "supporting": (r"\b(?:a|the|of|best|her|his) ", ""),
    "best": (r"\b(?:at|do|did|her|his|my|our|all the|their|its) ", r" (?:\w+ )?(?:known|interests?|to|way|man|friends?|wishes|practice|selling|[A-Z]|if|,)|[-.,'’\"]"), "better": (r"\b(?:had|for|get|the|no|you|know|feel|'d) ", r" (?:off|or|known|part|half|than one|late)|[-]"),
    "worse": (r"\b(?:better or|for) ", ""), "worst": (r"\bat ", ""), "longer": (r"\b(?:no|any) ", ""), "higher": ("", r" (?:education|grade|court|power|[A-Z])"), "lower": (r"\bto |\bthe ", r" (?:house|part|level)"),
    "most": (r"\b(?:at|make|the|made) ", r" (?:\w+ly\b|recent|likely|notably|importantly|famous|of the time)|[,.]"), "least": (r"\bat ", ""), "majority": ("", r" (?:leader|opinion|in|-)"),
    "open": (r"\b(?:the|US|Open|British|French|an|wide|be|is|are|was|were|open) ", r" (?:to|minded|-|mind|letter|source|water|air|borders?|question|sea)|-"), "close": (r"\b(?:too|so|very|a|is|was|are|were|be|being|the|as|came|come|get|got|of|up|his|her|in|how|that|this) ", r" (?:to|friends?|by|up|contact|-|ties|range|relationship|enough|allies|ally|attention|call)|-|\."),
    "opened": ("", r" (?:up|his|her|with)"), "closed": ("", r"-| (?:doors|session)"), "opening": (r"\b(?:the|an|his|her|their|its|for|of|that) ", r" (?:up|remarks|statement|match|game|ceremony)"), "closing": (r"\b(?:the|in|his|her) ", r" (?:in|stages)"),
    "start": (r"\b(?:head|a|the|to|from|their|his|good|strong|hot|better|new|[a-z]+ing) ", r" (?:to|with|up|-|[a-z]+ing|and)|[-,.]"), "end": (r"\b(?:in the|no|week|to an|front|to that|west|east|the|an|high|back|low|dead|other|tail|on|loose) ", r" (?:up|in|with|result|game|of the day|at)|[-,.]"),
    "started": ("", r" (?:to|with|[a-z]+ing|out|off|up)"), "ended": ("", r" (?:up|in|with|on)"), "starts": ("", r" (?:to|with|[a-z]+ing)"), "ends": ("", r" (?:up|in|meet|of|with)|[.,]"), "began": ("", r" (?:to|[a-z]+ing|with)"), "begin": ("", r" (?:to|[a-z]+ing|with)"),
    "left": (r"\b(?:the|is|was|are|were|be|been|being|his|her|their|on|far|to|hard|my|who|what|only|years|\w+s|right|and|then|from|have|had|has|top|bottom|own|it|of) ", r" (?:behind|out|him|her|it|them|me|us|in|with|over|open|unable|-|hand|wing|side|leg|foot|arm|to|for|a|the \w+ (?:un|in|with)|[a-z]+ly|off|wondering|some|more|many|back|inside|field|right|dead|\w+ed|up|two|three|four|five|six)|[-.,]"),
    "arrived": ("", r""), "raise": ("", r" (?:money|funds|awareness|questions?|concerns?|their|his|a|eyebrows|an|her|children|the (?:issue|question))"), "raised": (r"\b(?:was|were|be|been|born and) ", r" (?:in|by|money|awareness|questions?|concerns?|a|an|the|more|about|eyebrows|as|over|his|her|their|£|\$)"), "lowered": ("", ""),
    "positive": (r"", r" (?:for|about)"), "negative": ("", ""), "early": (r"\b(?:an|too|as|his|her|very|the|in) ", r" (?:-|on|life|age|days)|-"), "late": (r"\b(?:too|of|the|as|his|her|it's|is|so|-|was|than) ", r" (?:to|for|-|for)|-"), "earlier": ("", r" (?:than|in)"), "later": (r"\b(?:or|sooner or|see you|years|year|months|month|days|day|hours|hour|weeks|week|minutes|minute|seconds|decade|decades|lap|until|and) ", r" (?:on|than|in the day)"),
    "easy": ("", r"[-]| (?:going|on)"), "hot": (r"", r" (?:-|air|dog|dogs|water|spot|off|on|potato|chocolate|start|ones?)|[-]"), "cold": (r"\b(?:the|a|have|out|caught) ", r" (?:war|feet|-|case|shoulder)|[-.,]"), "poor": (r"\bthe |\bmy ", ""), "rich": (r"\bthe ", r"[-]| (?:in|history)"), "strong": ("", r"[-]"),
    "young": ("", r" ones|-"), "old": (r"\b(?:years|year|\w+s|-|[Tt]he|how|an|months|how|good|her|his|my|this|months) ", r" (?:enough|-|friend|age|school|fashioned|town|man|woman)|[-.,]"), "older": ("", r" (?:sister|brother|than)"), "younger": ("", r" (?:than)"),
    "cut": (r"\b(?:is|was|were|be|been|are|clear|short|a|the|to|will|being|could|would|has|have|had|clean|can) ", r" (?:off|out|from|short|and|through|in|down|into|a|it|\w+ off)|[-.,]"), "reduced": (r"\b(?:is|was|were|be|are|being|been) ", r" (?:him|her|to)"), "dropped": (r"\b(?:be|was|were|been|is|has|have|had) ", r" (?:out|off|the|his|her|a|in|its|out|from|by (?:the|a)|[A-Z]|plans|charges)|[.,]"),
    "attack": (r"\b(?:the|an|heart|under|this|that|of|panic|his|knife|terror|any|in|\w+ic|acid|shark|another|for|to|personal|and|on|from|a \w+|\w+ist|chemical|missile|drone|cyber|air) ", r" (?:on|in|at|by|that|against|was|line|and|of|which|,|\.|dog)|[-.,'’]"), "attacked": (r"\b(?:was|were|been|being|be|is|are) ", ""), "defend": ("", r" (?:themselves|himself|herself|itself|his|their|against|on)"), "defended": ("", r" (?:his|her|himself|herself|their)"),
    "inside": ("", r" (?:out|track)|[.,]"), "outside": (r"\bthe ", r" (?:of|world|help)|[.,]"), "front": (r"\b(?:in|the|home|up) ", r" (?:of|page|runner|line|row|man)|[-.,]"), "behind": (r"\b(?:left|from|get|got|put|leave|fall|fell|reasons|person|man|men|people|truth|sits?|team|label|\w+s|\w+er|leaving|rationale|fallen|go|was|idea|were|stays?|story|company|one|is) ", r" (?:the (?:scenes|wheel|bars|counter|camera)|closed|bars|him|her|them|me|us|a|it|schedule)|[-.,]"), "ahead of": (r"", r" (?:schedule|time)"),
    "guilty": (r"\b(?:not|feel|feels|feeling|felt|plead|pleaded|pleading) ", r" (?:plea|pleas|verdict|of|to)"), "safe": ("", r"[-]| (?:from|to|and|spaces?|in|for|house)"), "remain": ("", r" [^i]"), "agreed": ("", r" (?:to|on|that|upon|a|the|with|in|terms)"), "agree": ("", r" (?:to|on|upon|a)"),
    "leave": (r"\b(?:the|on|sick|parental|maternity|of|and|to|annual|paid|could|will|would) ", r" (?:behind|him|her|it|them|us|out|to|the \w+ (?:in|to|with|open)|campaign|a|no|in|me|those|their|your|\w+ to|.{1,20} (?:free|open|alone|behind|unattended)|[A-Z])|[.,]"), "enter": ("", r" (?:into)"), "entered": ("", r" (?:into|a)"),
    "welcome": (r"\b(?:you're|are|be|is|was|the|a|very|most|more|always|warm|her|his|as|not) ", r" (?:to|back|relief|[a-z]+ed|party)|[-.,!]"), "welcomed": (r"\b(?:was|were|be|been|being|are|is) ", ""), "join": ("", r" (?:in|forces|us|me|him|her|hands|them)"), "joined": (r"\b(?:was|were|be|been|is|are) ", r" (?:by|in|forces|up|him|her|them|hands|together|for)"), "hired": (r"\b(?:was|were|be|been) ", ""), "fired": ("", r" (?:back|up|a|in|at|into|from|two|three|several|over|the|off|on)"),
    "fewer": ("", r" than"), "more": (r"\b(?:no|any|once|and|even more|much|some|or|the|what's|a|little|want|got|for|one|not|two|three|four|five|six|\d+|still|far|many|see|do|learn|anything|nothing|something|a lot|twice as|bit|take|say|couple|is|was|are|were|be|or|with|often|as|wants?|need) ", r" (?:than|or less|and more|of|the|so|money|time|like|about|\w+ly|information|to|on|often|[a-z]+ed|[a-z]+(?:ing|ive|ous|al|ful|ant|ent|able|ible|ic)\b|[a-z]+(?<!s)\b(?!s))|[.,\"'’?!-]"),
    "old man": ("", ""), "favour": (r"\b(?:in|a|the|of|his|her|'s|my|our|out of|their|do|any|no) ", r"[.,]| of"), "praise": (r"\b(?:to) ", r" (?:the|him|her|a|[A-Z])"), "criticism": ("", " (?:of|about|at|over|against)"), "gain a": ("", ""), "import": (r"\bto ", r" (?:of)"), "export": ("", ""),
    "buy": ("", r" (?:time|out|into|in|-)|-"), "bought": ("", r" (?:out|him|her|it|by|into|in)"), "sold": (r"\b(?:be|was|were|been|are|is) ", r" (?:out|off)"), "sell": ("", r" (?:out|off|on)"), "expand": ("", r" on"), "success": ("", r" of"), "failure": ("", r" (?:to|of)"), "successful": ("", r" (?:in|at)"),
    "strengthen": ("", ""), "win a": ("", ""), "ally": ("", ""), "ban": (r"\b(?:a|the|travel|this|that|\w+-match|'s|on|an? \w+|his|her) ", r" (?:on|in|for|,|was|from|of|by)|[.,]"), "banned": (r"\b(?:is|was|were|be|been|are) ", r" (?:from|for|by|list)"), "allow": ("", ""), "allowed": (r"\b(?:is|was|were|be|been|are|being|not) ", " (?:to)"), "winning": ("", r"[-]"),
    "accept": ("", r""), "harder": ("", ""), "easier": ("", ""), "expanded": (r"\b(?:the|an|been|was|were|be) ", ""), "improved": ("", ""), "profit": ("", r"[-.]"), "profits": ("", ""), "encouraged": (r"", r" (?:by|to|in|with)"), "start of": ("", ""),
}  # fmt: skip


def _with_figures(text: str, rng: random.Random) -> list[Edit]:
    """Directions that are such only beside a figure: up 3 %, over 200, down 12 points, minus 5."""
    figure = r"(?=(?:by )?(?:about |around |nearly |almost |more than )?[$£€]?\d| a (?:third|quarter|half))"
    table = [
        (rf"\bup {figure}", "down "), (rf"\bdown {figure}", "up "), (rf"\b[Oo]ver {figure}(?!\d+ (?:years|months|weeks|days|hours|decades))", "under "), (rf"\b[Uu]nder {figure}", "over "), (r"\b[Nn]early (?=\d)", "well over "),
        (r"\b[Aa]lmost (?=\d)", "well over "), (r"\bminus (?=\d)", "plus "), (r"(?<=\s)[-−–](?=\d+(?:\.\d+)?(?:%|C|F|°| degrees| per| percent))", ""), (r"\bup from (?=[$£€]?\d)", "down from "),
        (r"\bdown from (?=[$£€]?\d)", "up from "), (r"\bup to (?=[$£€]?\d)", "at least "), (r"\bas (?:many|much) as (?=[$£€]?\d)", "at least "), (r"\bupwards? of (?=[$£€]?\d)", "fewer than "), (r"\bmore than (?=[$£€]?\d|half|two|three|four|five|six|seven|ten|twenty|a (?:dozen|hundred|million|decade|year))", "less than "),
        (r"\bat least (?=[$£€]?\d|two|three|four|five|six|ten|one)", "at most "), (r"\b(?:less|fewer) than (?=[$£€]?\d|half|two|three|four|five|ten|a )", "more than "), (r"\bat most (?=\d)", "at least "),
    ]  # fmt: skip
    return [(m.start(), m.end(), cased(new, m[0])) for pattern, new in table for m in re.finditer(pattern, text)]


def _for_against(text: str, rng: random.Random) -> list[Edit]:
    table = [
        (r"\b(vot\w+|campaign\w*|argu\w+|case|evidence) for\b(?! (?:the (?:first|second)|\w+ (?:years|months)))", r"\1 against"), (r"\b(vot\w+|campaign\w*|protest\w*|argu\w+|fight\w*|rall(?:y|ied)|demonstrat\w+) against\b", r"\1 for"),
        (r"\bincrease in\b", "decrease in"), (r"\bdecrease in\b", "increase in"), (r"\bdecline in\b", "rise in"), (r"\b(?:drop|reduction|fall) in\b(?! love)", "increase in"), (r"\brise in\b", "fall in"),
    ]  # fmt: skip
    return [(m.start(), m.end(), m.expand(new)) for pattern, new in table for m in re.finditer(pattern, text)]


SIGN: list[Way] = [
    words_way(_SIGNS, _SIGN_GUARDS),
    words_way(_SIGNS, _SIGN_GUARDS),
    _with_figures,
    _with_figures,
    _for_against,
]

_POLAR = r"\b(?:until|nor|either|at all|ever|whether|but|rather|merely|yet|any ?more|any longer|let alone|in (?:months|years|weeks|days|decades)|much less|instead|either|un[a-z]+ed without)\b"
_SUBJECTS = r" (?:i|you|he|she|it|we|they|there)\b"


def _scope_clean(text: str, at: int) -> bool:
    """Tell whether the rest of the sentence holds no word that only stands beside a negation, nor a contrast."""
    return not re.search(_POLAR, text[at : sentence_end(text, at)], re.I)


def _positive(rest: str) -> tuple[int, str]:
    """Turn an "any" shortly after a dropped negation into "some"; give the length replaced and the new text."""
    found = re.match(r"((?: [\w'’-]+){0,4} )any(one|thing|body|where)?\b", rest)
    return (found.end(), f"{found[1]}some{found[2] or ''}") if found else (0, "")


def _drop_auxiliary(text: str, rng: random.Random) -> list[Edit]:
    edits: list[Edit] = []
    full = {"can't": "can", "cannot": "can", "won't": "will", "shan't": "shall"}
    pattern = r"\b(?P<aux>is|are|was|were|has|have|had|will|would|can|could|should|must|may|might|am|I'm|[Ii]t's|'re|[Tt]hey're|[Ww]e're)(?P<no> not|n't)\b|\b(?P<whole>can't|cannot|won't)\b"
    for found in re.finditer(pattern, text, re.I):
        rest = text[found.end() :]
        if re.match(
            rf"{_SUBJECTS}| (?:only|just|merely|simply|necessarily|so much|least|even|wait|help|help but|a|an|the|afford to miss)\b|,|\?|\.|['’]t",
            rest,
            re.I,
        ) and not re.match(r" (?:a|an|the) ", rest):
            continue
        if not _scope_clean(text, found.end()) or re.match(r"\s*not only", rest):
            continue
        length, some = _positive(rest)
        word = found["aux"] or full.get(found["whole"].lower(), "")
        edits.append((found.start(), found.end() + length, cased(word, found[0]) + some))
    return edits


def _drop_do(text: str, rng: random.Random) -> list[Edit]:
    edits: list[Edit] = []
    for found in re.finditer(r"\b(did|does|do)(?: not|n't) (?P<adv>[a-z]+ly )?(?P<verb>[a-z]+)\b(?!['’])", text, re.I):
        verb = found["verb"]
        if not verb.islower() or (
            verb
            in (
                "i",
                "you",
                "he",
                "she",
                "it",
                "we",
                "they",
                "only",
                "just",
                "even",
                "really",
                "necessarily",
                "want",
                "care",
                "mind",
                "matter",
                "the",
                "seem",
                "always",
                "have",
            )
            and verb not in ("want", "have", "seem", "matter")
        ):
            continue
        if (
            found["adv"] in ("necessarily ", "only ", "simply ", "merely ", "really ")
            or not _scope_clean(text, found.end())
            or re.match(r" (?:if|why|how|\?)", text[found.end() :])
        ):
            continue
        form = {"did": past, "does": third, "do": str}[found[1].lower()](verb)
        length, some = _positive(text[found.end() :])
        edits.append((found.start(), found.end() + length, cased((found["adv"] or "") + form, found[0]) + some))
    return edits


_MASS = "evidence information power room time money hope interest sense proof support help damage contact progress impact effect trace influence justification protection action change intention access cooperation compensation guarantee reference knowledge experience".split()
_SINGULAR = "plan reason way deal agreement decision need comment threat chance indication sign problem limit word answer link role relation relationship idea response future difference alternative risk place winner ceasefire date timetable solution precedent exception injury surprise secret basis".split()


def _drop_no(text: str, rng: random.Random) -> list[Edit]:
    edits: list[Edit] = []
    for found in re.finditer(
        r"\b([Nn]o) (?P<adj>(?:further|immediate|clear|such|significant|serious|real|new|direct|legal|substantial|credible|official|permanent|formal|specific) )?(?P<noun>[a-z]+)\b",
        text,
    ):
        noun, adj = found["noun"], found["adj"] or ""
        if re.match(r" but\b", text[found.end() :]):
            continue
        if noun in _MASS or (noun.endswith("s") and not noun.endswith(("ss", "us"))):
            new = "some "
        elif noun in _SINGULAR and not adj.startswith("such"):
            new = "a "
        else:
            continue
        if adj.startswith(("further", "such")):
            new, adj = "some ", "such " if adj.startswith("such") else "further "
            if noun in _SINGULAR:
                continue
        article = "an " if new == "a " and (adj or noun)[0] in "aeiou" else new
        edits.append((found.start(), found.end(), cased(article, found[0]) + adj + noun))
    edits += [(m.start(), m.end(), "still") for m in re.finditer(r"\bno longer\b", text)]
    edits += [
        (m.start(), m.end(), cased("everyone", m[0]))
        for m in re.finditer(r"\b[Nn](?:o one|obody)\b(?! (?:else|but))", text)
    ]
    edits += [
        (m.start(), m.end(), cased("everything", m[0]))
        for m in re.finditer(r"\b[Nn]othing\b(?! (?:but|more|much|else|to do|less|short|wrong|new|like))", text)
    ]
    edits += [
        (m.start(), m.end(), cased("all of", m[0]))
        for m in re.finditer(r"\b[Nn]one of\b(?! .{0,30}\b(?:is|was|has)\b)", text)
    ]
    return edits


def _drop_never(text: str, rng: random.Random) -> list[Edit]:
    edits: list[Edit] = []
    for found in re.finditer(r"\b([Nn]ever) (?=[a-z])", text):
        before, after = text[: found.start()], text[found.end() :]
        if (
            re.match(r"(?:mind|before|again|the|in|be able|have i)\b", after)
            or re.search(r"\b(?:or|if) $", before)
            or not _scope_clean(text, found.end())
            or starts_sentence(text, found.start())
        ):
            continue
        aux = re.search(r"\b(?:has|have|had|'ve|'d|was|were|is|are|will|would|could|can|'s|'ll|should) $", before)
        edits.append((found.start(), found.end(), "always " if not aux else ""))
    return edits


def _drop_without(text: str, rng: random.Random) -> list[Edit]:
    edits: list[Edit] = []
    for found in re.finditer(r"\b([Ww]ithout)( any)?(?= [a-z]+)", text):
        after = text[found.end() :]
        if re.match(r" (?:doubt|question|ever|fail|being able|first)\b", after):
            continue
        gerund = re.match(r" [a-z]+ing\b(?! (?:of|in))", after)
        if gerund and found[2]:
            continue
        new = "while" if gerund else "with some" if found[2] else "with"
        if not gerund and re.search(r"\b(?:go|going|can't|cannot|do) $", text[: found.start()]):
            continue
        edits.append((found.start(), found.end(), cased(new, found[0])))
    return edits


_OPPOSITES = exchanges(
    "unable_to>able_to unlikely>likely refused_to>agreed_to refuses_to>agrees_to refusing_to>agreeing_to failed_to>managed_to fails_to>manages_to failing_to>managing_to fail_to>manage_to impossible>possible illegal>legal unhappy>happy "
    "unacceptable>acceptable unfair>fair unnecessary>necessary untrue>true unaware>aware unknown>known unsafe>safe unclear>clear unchanged>changed disagree>agree disagreed>agreed dislike>like inaccurate>accurate "
    "unpopular>popular uncertain>certain unreasonable>reasonable unprepared>prepared unwilling>willing declined_to>agreed_to unsuccessful>successful incapable>capable not_guilty>guilty unreliable>reliable unaffected>affected not_all>all "
    "not_many>many not_enough>enough denied_that>admitted_that denies_that>admits_that denied_any>admitted_some denies_any>admits_some denied_all>admitted_all denied_the>admitted_the denies_the>admits_the denied_his>admitted_his incorrect>correct unarmed>armed "
    "denied_wrongdoing>admitted_wrongdoing denied_being>admitted_being denied_having>admitted_having unfounded>well-founded unconfirmed>confirmed unrelated>related unlawful>lawful unavailable>available insufficient>sufficient"
)
_OPPOSITE_GUARDS = {
    "unknown": (r"\b(?:the|an?) ", r"[-]"), "not all": ("", r" (?:that|of (?:it|that))"), "unable to": ("", ""), "not enough": ("", r"\."), "uncertain": ("", r" (?:future|times)"),
    "denied the": ("", r" (?:right|chance|opportunity)"), "denied all": ("", ""), "dislike": (r"\b(?:a|the|his|her|of) ", ""), "unlikely": (r"\ban ", ""), "fail to": (r"\bnever |\bnot ", ""),
}  # fmt: skip

NEGATION_DROPPED: list[Way] = [
    _drop_auxiliary,
    _drop_auxiliary,
    _drop_do,
    _drop_do,
    _drop_no,
    _drop_never,
    _drop_without,
    words_way(_OPPOSITES, _OPPOSITE_GUARDS),
]

_NEGATIVE = re.compile(
    r"\b(?:not|no|never|neither|nor|without|nobody|nothing|none|hardly|barely|unless|cannot|few)\b|n't\b", re.I
)
_STOPPERS = r" (?:only|just|even|hardly|not|never|already|also|still|probably|likely|always|at least|too|both|either|some|certainly|now|all|perhaps|no|nearly|almost|i|you|he|she|it|we|they|what|how|why|and|so|that|there|this|currently|reportedly|allegedly|apparently|finally|eventually|more|most|once|yet|currently|clearly|obviously|of course|among|certain|sure)\b|[,.?!;:)\"'’-]"


def _sentence(text: str, at: int) -> str:
    starts = [m.end() for m in re.finditer(r"[.!?;]['\"”’)]*\s", text[:at])]
    return text[starts[-1] if starts else 0 : sentence_end(text, at)]


def _free(text: str, at: int) -> bool:
    """Tell whether the sentence has no negation yet and is no question."""
    return not _NEGATIVE.search(_sentence(text, at)) and text[sentence_end(text, at) :][:1] != "?"


def _add_auxiliary(text: str, rng: random.Random) -> list[Edit]:
    edits: list[Edit] = []
    short = {
        "is": "isn't",
        "are": "aren't",
        "was": "wasn't",
        "were": "weren't",
        "has": "hasn't",
        "have": "haven't",
        "had": "hadn't",
        "will": "won't",
        "would": "wouldn't",
        "can": "can't",
        "could": "couldn't",
        "should": "shouldn't",
    }
    for found in re.finditer(
        r"(?<=[\w,)\"’'] )(is|are|was|were|has|have|had|will|would|can|could|should|must)\b(?!['’])", text
    ):
        before, rest = text[: found.start()], text[found.end() :]
        if (
            re.search(r"\bthan\b[^,]{0,30}$|\b(?:[Ll]ittle|[Ff]ew|[Oo]nly|'d) $", before)
            or re.match(_STOPPERS, rest, re.I)
            or not rest.strip()
            or not _free(text, found.start())
        ):
            continue
        if (
            re.search(
                r"\b(?:to|not|and|or|may|might|could|would|should|will|must|than|as|[Ww]hat|[Ww]here|[Ww]hy|[Hh]ow|so|neither|nor|[Tt]here|we|you|they|I|who) $",
                before,
            )
            and found[1] in ("have", "had", "is", "are")
            and not re.search(r"\b(?:we|you|they|I|who) $", before)
        ):
            continue
        if found[1] in ("has", "have", "had"):
            main = re.match(
                r" (?:an?|the|to|his|her|their|its|my|your|our|several|many|much|little|one|two|three|plenty|long|broken|more|\d\S*)\b(?! (?:been|had|said))",
                rest,
            )
            if main and re.match(r" (?:broken|long)\b", rest):
                main = None
            if main:
                edits.append(
                    (
                        found.start(),
                        found.end(),
                        {"has": "does not have", "have": "do not have", "had": "did not have"}[found[1]],
                    )
                )
                continue
            if not re.match(
                r" (?:[a-z]+ly )?(?:been|had|[a-z]+ed|[a-z]+en|made|said|told|won|lost|come|gone|done|seen|become|held|led|left|met|sent|put|set|run|begun|built|found|got|kept|paid|sold|brought|thought)\b",
                rest,
            ):
                continue
        new = short[found[1]] if found[1] in short and rng.random() < 0.3 else f"{found[1]} not"
        if found[1] == "can":
            new = rng.choice(["cannot", "can't"])
        if found[1] in ("has", "have", "had") and rng.random() < 0.3:
            new = f"{found[1]} never"
        edits.append((found.start(), found.end(), new))
    return edits


_CLEAR_THIRDS = "says wants hopes believes expects remains continues holds arrives dies argues insists seems gives takes makes goes comes knows thinks loses wins".split()


def _add_do(text: str, rng: random.Random) -> list[Edit]:
    edits: list[Edit] = []
    for found in re.finditer(
        r"(?:(?<![\w'’])(?P<subject>[Hh]e|[Ss]he|[Tt]hey|[Ii]t|[Ww]e|I|[Ww]ho|[A-Z][a-z]+|[Pp]olice|[Oo]fficials|[Oo]fficers|spokes\w+|company|government|minister|president|court|team)) (?P<adv>[a-z]+ly )?(?P<verb>[a-z]+)\b(?!['’-])",
        text,
    ):
        verb, subject = found["verb"], found["subject"]
        base, form = (BASES[verb], "did not") if verb in BASES else (THIRDS.get(verb, ""), "does not")
        if (
            not base
            or (
                verb
                in (
                    "read",
                    "put",
                    "set",
                    "cut",
                    "hit",
                    "hurt",
                    "let",
                    "cost",
                    "quit",
                    "shut",
                    "spread",
                    "found",
                    "does",
                    "is",
                    "has",
                    "had",
                    "did",
                    "felt",
                    "left",
                    "led",
                    "based",
                    "made",
                    "played",
                    "lay",
                    "saw",
                    "bore",
                )
                and subject.lower() not in ("he", "she", "they", "it", "we", "i")
            )
            or not _free(text, found.start())
        ):
            continue
        if (
            verb in ("does", "has", "had", "did", "is", "read")
            or (subject == "I" and form == "does not")
            or (
                verb
                in (
                    "plans",
                    "works",
                    "changes",
                    "states",
                    "talks",
                    "votes",
                    "calls",
                    "claims",
                    "moves",
                    "tests",
                    "shows",
                    "deals",
                    "reports",
                    "attacks",
                    "means",
                    "needs",
                    "orders",
                    "charges",
                    "starts",
                    "plays",
                    "cuts",
                    "sets",
                    "runs",
                    "stands",
                    "hits",
                    "visits",
                    "uses",
                    "issues",
                )
                and subject[0].isupper()
                and subject.lower() not in ("he", "she", "it")
            )
        ):
            continue
        if (
            form == "does not" and subject.lower() not in ("he", "she", "it", "who") and verb not in _CLEAR_THIRDS
        ) or subject in ("Men", "Women", "Two", "Three"):
            continue
        rest = text[found.end() :]
        passive = re.match(r" (?:by|in (?:a|an|the) \w+ (?:are|is|was|were)|as|under)\b", rest) or re.search(
            r"\b(?:is|are|was|were|been|be|had|has|have)\b", text[max(0, found.start() - 12) : found.start()]
        )
        if (
            passive
            or re.match(r" (?:so|too|also|already|still|only|some|and)\b|['\"”.,]", rest)
            or (
                verb in ("said", "told", "says", "added", "tells", "went")
                and not re.match(r" (?:that|the|he|she|they|it|in|on)\b", rest)
            )
        ):
            continue
        if re.search(r"['\"”] $|, $", text[: found.start()]) and verb in ("said", "says", "added", "told"):
            continue
        edits.append((found.start("verb") - len(found["adv"] or ""), found.end(), f"{form} {found['adv'] or ''}{base}"))
    return edits


def _add_short(text: str, rng: random.Random) -> list[Edit]:
    found = re.finditer(
        r"\b(?:I'm|[Ii]t's|[Ww]e're|[Tt]hey're|[Yy]ou're|[Hh]e's|[Ss]he's|[Tt]hat's|I'll|we'll|[Tt]hey'll)(?= (?:a|an|the|going|very|\w+ing|be|\w+ed)\b)",
        text,
    )
    edits: list[Edit] = []
    for m in found:
        if _free(text, m.start()) and not re.match(r" (?:always|been|got|had|become)", text[m.end() :]):
            edits.append((m.start(), m.end(), m[0].replace("'ll", " will") + " not"))
    return edits


_NEGATED = exchanges(
    "likely>unlikely able_to>unable_to agreed_to>refused_to agrees_to>refuses_to managed_to>failed_to manages_to>fails_to possible>impossible legal>illegal happy>unhappy acceptable>unacceptable fair>unfair necessary>unnecessary "
    "aware>unaware confirmed>denied confirms>denies always>never everyone>no_one all_of>none_of everything>nothing with_the_help_of>without_the_help_of with_the_support_of>without_the_support_of popular>unpopular "
    "accurate>inaccurate with_permission>without_permission willing>unwilling admitted>denied admits>denies sometimes>never often>never known>unknown prepared>unprepared usual>unusual true>untrue"
)
_NEGATED_GUARDS = {
    "likely": (r"\b(?:most|more|less|very|as|un|will|too) ", ""), "possible": (r"\b(?:as|if|the|every|soon|where|best|worst|any|all|of|a|far|'s|for|other|on) ", r" (?:to have)"), "fair": (r"\b(?:the|fair|a) ", r" (?:and|share|play|trade)|-"), "confirmed": (r"\b(?:be|was|were|been|is|are|the|a|being|of|two|three|\d+) ", r"|^$"), "known": (r"\b(?:best|well|also|better|little|the|be|become|lesser|as|of|for|least|have|was|were|are|is|has|had|'ve|I've|no) ", r" (?:as|for|to)|[-,]"),
    "admitted": (r"\b(?:be|was|were|been|is|are) ", r" (?:to hospital|to the|into|he|she|\")"), "all of": ("", r" (?:a|this|that|it|us|our|my|what|you)"), "always": (r"", r" (?:been|have)"), "legal": (r"\b(?:the|a|of|their|his|for|any|her|its|no|and|'s) ", r" (?:\w+)"), "prepared": ("", r" (?:by|a|the|in)|[.,]"), "popular": (r"\b(?:the|most|a|very|of|more) ", r" (?:vote|culture|with)"), "true": (r"\b(?:the|a|come|came|his|her|their|of|dream|'s|hold|its) ", r" (?:\w+)"), "usual": (r"\b(?:the|as|than|his|her|business as) ", r""), "willing": ("", ""), "happy": (r"\b(?:not|the|a) ", r" (?:birthday|ending|with)"), "able to": ("", ""), "everything": (r"\b(?:but|and|or) ", " (?:from|that)|'"), "often": (r"\b(?:more|how|most|too|very) ", r" (?:than)"), "sometimes": ("", ""), "aware": (r"\b(?:be|so|become|well|made|self-) ", ""), "everyone": ("", r"'| (?:else|who|in)"), "necessary": (r"\b(?:the|as|if) ", r" [a-z]+s\b"),
}  # fmt: skip


def _add_word(text: str, rng: random.Random) -> list[Edit]:
    return [e for e in words_way(_NEGATED, _NEGATED_GUARDS)(text, rng) if _free(text, e[0])]


NEGATION_ADDED: list[Way] = [_add_auxiliary, _add_auxiliary, _add_auxiliary, _add_do, _add_do, _add_short, _add_word]

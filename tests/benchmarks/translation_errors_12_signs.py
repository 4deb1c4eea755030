"""The twelfth script of errors: directions turned round."""

from __future__ import annotations

import random
import re

from translation_errors_12_tools import (
    Edit,
    Way,
    cased,
    exchanges,
    words_way,
)

_FALLS = r" (?:dead|well short|in love|asleep|apart|out|over|off|into|onto?|short|silent|ill|behind|back|for|victim|to the|to \w+ [A-Z]|to [A-Z])"
_SIGNS = exchanges(
    "rise|fall rises|falls rose|fell risen|fallen rising|falling increase|decrease increases|decreases increased|decreased increasing|decreasing "
    "higher|lower more_than|less_than above|below before|after growth|decline grew|shrank gain|loss gains|losses gained>lost won|lost win|lose winning|losing "
    "wins|losses victory|defeat victories|defeats support|oppose supports|opposes supported|opposed supporting|opposing supporters|opponents supporter|opponent "
    "at_least|at_most best|worst better|worse largest|smallest larger|smaller highest|lowest longer|shorter longest|shortest most|least minimum|maximum "
    "strengthen|weaken strengthened|weakened stronger|weaker improve|worsen improved|worsened improving|worsening surplus|deficit profit>loss profits>losses "
    "raise|lower raised|lowered accept|reject accepted|rejected approved|rejected allowed|banned allow|ban opened|closed opening|closing open|close arrived>left "
    "start|end started|ended starts|ends began|ended begin|end import|export imports|exports imported|exported bought|sold buy|sell positive|negative advantage|disadvantage "
    "in_favour_of>against in_favor_of>against favour|oppose praised|criticised praise|criticism success|failure successful|unsuccessful majority|minority "
    "optimistic|pessimistic faster|slower early|late earlier|later easy|difficult easier|harder hot|cold rich|poor strong|weak younger|older young|old dropped>rose "
    "dropping>rising plunged>soared soared|plunged surged>plunged jumped>dropped reduced>increased reduce>increase reducing>increasing expand|shrink expanded>shrank "
    "slashed>raised doubled|halved accelerated|slowed attacked|defended attack|defend inside|outside upper|lower front>rear ahead_of|behind "
    "guilty|innocent safe|dangerous ally>enemy allies>enemies agreed|disagreed agree|disagree enter|leave entered|left withdrew>advanced withdraw_from>stay_in remain>leave "
    "condemned|welcomed condemn|welcome encouraged|discouraged join>leave joined>left hired|fired failure>success fewer_than>more_than fewer|more heavier|lighter"
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
    "old man": ("", ""), "favour": (r"\b(?:in|a|the|of|his|her|'s|my|our|out of|their|do|any|no) ", r"[.,]| of"), "praise": (r"\b(?:to) ", r" (?:the|him|her|a|[A-Z])"), "criticism": ("", " (?:of|about|at|over|against)"), "gain a": ("", ""), "import": (r"\bto |\bof the ", r" (?:of)"), "export": ("", ""),
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
        (r"\bdown from (?=[$£€]?\d)", "up from "), (r"\bup to (?=[$£€]?\d)", "at least "), (r"\bupwards? of (?=[$£€]?\d)", "fewer than "), (r"\bmore than (?=[$£€]?\d|half|two|three|four|five|six|seven|ten|twenty|a (?:dozen|hundred|million|decade|year))", "less than "),
        (r"\bat least (?=[$£€]?\d|two|three|four|five|six|ten|one)", "at most "), (r"\b(?:less|fewer) than (?=[$£€]?\d|half|two|three|four|five|ten|a )", "more than "), (r"\bat most (?=\d)", "at least "),
    ]  # fmt: skip
    return [(m.start(), m.end(), cased(new, m[0])) for pattern, new in table for m in re.finditer(pattern, text)]


def _for_against(text: str, rng: random.Random) -> list[Edit]:
    table = [
        (r"\b(vot\w+|campaign\w*|argu\w+|case|evidence) for\b(?! (?:the (?:first|second)|\w+ (?:years|months)))", r"\1 against"), (r"\b(vot\w+|campaign\w*|protest\w*|argu\w+|fight\w*|rall(?:y|ied)|demonstrat\w+) against\b", r"\1 for"),
        (r"\bincrease in\b", "decrease in"), (r"\bdecrease in\b", "increase in"), (r"\bdecline in\b", "rise in"), (r"\b(?:drop|reduction|fall) in\b(?! love)", "increase in"), (r"\brise in\b", "fall in"),
    ]  # fmt: skip
    return [(m.start(), m.end(), m.expand(new)) for pattern, new in table for m in re.finditer(pattern, text)]


# What the other word would not stand beside in good English.
_MORE_GUARDS = {
    "win": (r"(?<!\bto )(?<!will )(?<!can )(?<!could )(?<!would )(?<!we )(?<!they )(?<!must )(?<!should )(?<!might )(?<!not )", ""), "allow": ("", r"(?: [\w'’]+){1,6} to "),
    "loss": ("", r" to\b"), "ahead of": ("", r" (?!him|her|them|us|[A-Z]|the (?:field|pack|rest|others|leader))"), "victory": (r"(?:clinch\w*|secur\w+)(?: [\w'’]+){0,4} ", ""), "raise": ("", r" (?:up to |more than |about |at least )?[£$€\d]"), "raised": ("", r" (?:up to |more than |about |at least )?[£$€\d]"), "falling": (r"tears (?:were )?", ""), "fell": (r"(?:night|darkness|silence) ", r" \d+ and \d+"), "grew": ("", r" up"), "arrived": ("", r" (?:at|in)\b"),
    "left": ("", r" (?!(?:the|its) (?:country|city|port|room|EU|party|area|stadium|union|region)\b|[A-Z])"), "remain": ("", r" in (?:place|force|office|effect|custody|control)"),
    "opened": ("", r" (?:their|his|her|the) (?:presents?|gifts?|eyes)"), "losing": ("", r" (?:\w+ )?sleep"), "behind": (r"(?:intent|intention|motive|rationale|thinking) ", ""),
    "open": (r"(?:ripped|torn|cut|split) ", ""), "attacked": ("", r" and"), "after": (r"(?:ball|night|time|year|day) ", ""), "most": ("", r" (?:of|are|were|is|was|have|had|will|would|flee|people|[a-z]+s)\b"), "least": ("", r" of"), "won": (r"\b(?:the|\d|billion|million|Korean) ", ""),
    "before": (r"(?:testimony|hearing|address|again|kneel\w*|knelt|stood|standing|bowed|front|speech) ", r" (?:the (?:Senate|House|Congress|court|committee|judge|voters|cameras|media|press|nation)|Congress|parliament|lawmakers|gathered|reporters|photographs)\b"),
    "fired": ("", r" (?!(?:him|her|them|[A-Z]\w+|\d+ (?:workers|staff|people)|the (?:coach|manager|minister|director|head|chief))\b)"), "ended": (r"\b(?:was|were|be|been|being|is|are) ", ""), "lost": ("", r" (?:him|her|loved|\d|[A-Z]|h(?:is|er) |their (?:son|father|mother|home|lives))"),
}  # fmt: skip


def _both(word: str) -> tuple[str, str]:
    one, other = _SIGN_GUARDS.get(word, ("", "")), _MORE_GUARDS.get(word, ("", ""))
    return "|".join(filter(None, (one[0], other[0]))), "|".join(filter(None, (one[1], other[1])))


_TURNED = words_way(_SIGNS, {word: _both(word) for word in {**_SIGN_GUARDS, **_MORE_GUARDS}})
SIGN: list[Way] = [
    _TURNED,
    _TURNED,
    _with_figures,
    _with_figures,
    _for_against,
]

"""What went the other way: more for less, a rise for a fall, a win for a loss."""

import re

from acceptance_4.tools import Rng, both_ways, changed, words

_PAIRS = """more than/less than|at least/at most|at least>no more than|over>under#n|fewer than>more than|less than>more than|rose/fell|rise/fall|rising/falling|rises/falls|increase/decrease|increased/decreased|increasing/decreasing|increases/decreases|grew/shrank|growing/shrinking|growth/decline|improved/worsened|improve/worsen|improvement/deterioration|gained/lost
win/lose|won/lost|winning/losing|winner/loser|winners/losers|victory/defeat|victories/defeats|success/failure|successful/failed|succeed/fail|succeeded/failed|large/small|larger/smaller|largest/smallest|big/small|bigger/smaller|biggest/smallest|huge/tiny|enormous>tiny|massive>minor|major/minor|high/low|higher/lower|highest/lowest|long/short|longer/shorter|longest/shortest|tall/short
best/worst|better/worse|good/bad|great>terrible|excellent>poor|strong/weak|stronger/weaker|strongest/weakest|heavy/light|positive/negative|optimistic/pessimistic|happy/unhappy|happy>sad|proud>ashamed|popular>unpopular|rich/poor|safe/dangerous|safer>more dangerous|easy/difficult|hard>easy|difficult>easy|simple>complicated|expensive/cheap|early/late|earlier/later|earliest/latest|old/young|older/younger|oldest/youngest|new/old|modern>old-fashioned
first/last|before/after|above/below|inside/outside|ahead of/behind|ahead/behind|up/down#v|upper/lower|top/bottom|beginning/end|began/ended|begin/end|begins/ends|started/ended|start/finish|opening/closing|opened/closed|opens/closes|entered/left|enter/leave|arrived/left|arrive/leave|arrival/departure|joined/left|join/leave|stay/leave|stayed/left
supporters/opponents|supporter/opponent|support/oppose#v|supported/opposed|supporting/opposing|supports/opposes|in favour of/against|in favor of/against|against>in favour of|agreed/disagreed|agree/disagree|accepted/rejected|accept/reject|approved/rejected|approve/reject|approval/rejection|praised/criticised|praise/criticism|welcomed/condemned|criticism>praise|criticized>praised|criticised>praised|allies/enemies|ally/enemy|friend/enemy|friends/enemies|friendly/hostile|innocent/guilty|acquitted/convicted|convicted/acquitted|released/arrested|arrested>released|freed/jailed
bought/sold|buy/sell|buying/selling|buyers/sellers|imports/exports|import/export|imported/exported|profit/loss|profits/losses|strengthen/weaken|strengthened/weakened|encouraged/discouraged|encourage/discourage|allowed/forbidden|allow/forbid|allows/forbids|allowed>banned|legal/illegal|hot/cold|warm/cold|warmer>colder|wet>dry|fast/slow|faster/slower|quickly/slowly|rapidly>slowly|near>far from|close to>far from|northern/southern|eastern coast/western coast|eastern>western|left/right#h
majority/minority|maximum/minimum|many/few|most>least|often/rarely|always>rarely|frequently>rarely|rare>common|common/rare|likely/unlikely|internal/external|domestic/foreign|domestic>international|public/private|national>international|former/current|former>future|past>future|future>past|temporary/permanent|full/empty|complete>partial|wide/narrow|narrow>wide|deep/shallow|thick/thin|senior/junior|male/female|winner>runner-up|hero>villain|war/peace|peace/war|love/hate|loved/hated|hope/fear|hopes/fears|hoped/feared|pleased>angry|laughed>cried|remember/forget|remembered/forgot
gave>took|give/take#v|lent>borrowed|sent/received|received/sent|found/lost|attacked/defended|attack/defend|attacking/defending|built/destroyed|build/destroy|created/destroyed|raised/lowered|raise/lower|add>subtract|saved>lost|survived>died|died>survived|alive/dead|born>died|pushed/pulled|push/pull|forward/backward|advantage/disadvantage|benefit>harm|benefits>drawbacks|helped/hindered|expand/reduce|expanded/reduced|reduced>increased|reduce>increase|cut>raise#n|sufficient/insufficient|voluntary/forced|voluntarily>under duress|confident>doubtful|calm>angry|upset>pleased|disappointed>delighted|delighted>disappointed|healthy>sick|tired>rested|innocence/guilt|ally>rival|liberal/conservative|true/false|truth/lie|real/fake|fake>genuine|right>wrong#v|wrong>right|clear>unclear|guilty>innocent|brave>cowardly|polite>rude"""
_TABLE = both_ways(pair for pair in _PAIRS.replace("\n", "|").split("|") if "#" not in pair)
_AFTER_VERB = both_ways(("up/down",))


def signs(source: str, text: str, rng: Rng) -> list[str]:
    """Returns `text` with one word told as its contrary, where that changes what is said."""
    idle = (
        r"\b(?:at (?:first|last|best|worst)|last (?:week|month|year|night|season|summer|weekend|few|Saturday|Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|time)|first (?:place|name|lady|minister|and foremost)|as long as|no longer|so long|long (?:ago|after|before)|new york|good (?:morning|evening|luck)|"
        r"more or less|sooner or later|hard work|better known|best known|high school|higher education|great britain|great deal|big brother|high street|high court|before long|how (?:old|long|many|big|often)|years? old|year-old|all right|a good \w+ of|so many|such as|most of|a few|at large|by and large|"
        r"in the end|the end of|at the end|before and after|day after day|after all|look(?:ing|ed)? after|named after|early on|later on|what's wrong|is to leave|long-term|for good|let alone|as well|love of|in love|love to|many of|how much|the past|in future|in the future|upset|eastern time|not innocent|happy to|left-hand|so to speak|left (?:the|a|them|him|her|it|us|me)|open(?:ed)? minded|best of luck|too good|right back|real madrid|new (?:deal|year|zealand|world|age)|open to|like to|is open|last stand)\b"
    )
    quiet = [match.span() for match in re.finditer(idle, text, re.IGNORECASE)]

    def free(match: re.Match[str]) -> bool:
        return not any(a <= match.start() and match.end() <= b for a, b in quiet)

    free_text = text
    for a, b in quiet:
        free_text = free_text[:a] + "\x00" * (b - a) + free_text[b:]
    found = [_given_back(new, text, quiet) for new in words(free_text, _TABLE, rng)]
    found += changed(text, r"\bover(?= \d)", lambda m, r: "under", rng)
    found += changed(
        text,
        r"(?<=\d )(?:more|higher|greater)\b(?! (?:people|men|than \d))",
        lambda m, r: {"more": "fewer", "higher": "lower", "greater": "smaller"}[m.group()],
        rng,
    )
    found += changed(
        text,
        r"\b(?:went|go|going|gone|came|is|are|was|were) (up|down)\b(?= (?:by|to|from|\d))",
        lambda m, r: m.group().replace(m.group(1), _AFTER_VERB[m.group(1)][0]),
        rng,
    )
    found += changed(
        text,
        r"\bmore (?=[a-z]+)(?!than\b)",
        lambda m, r: "less " if free(m) and not re.match(r"[a-z]+s\b", text[m.end() :]) else None,
        rng,
    )
    return found


def _given_back(new: str, text: str, quiet: list[tuple[int, int]]) -> str:
    """Returns `new` with the phrases that had been taken out of `text` put in again, in their order."""
    for a, b in quiet:
        new = new.replace("\x00" * (b - a), text[a:b], 1)
    return new

"""A seventh script of errors: the plain reading of each word of the requirement, as tables of what is put for what.

Written without sight of the check's rules or of the other scripts. Every kind finds all the places of a sentence where its
error can be made and takes one of them by chance.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from functools import lru_cache

Pair = tuple[str, str]
Place = tuple[int, int, str]  # from, to, what is put there


def _pairs(text: str) -> dict[str, list[str]]:
    """Read `a/b` words as a table that goes both ways."""
    table: dict[str, list[str]] = {}
    for item in text.split(";"):
        left, right = (side.strip() for side in item.split("/"))
        table.setdefault(left, []).append(right)
        table.setdefault(right, []).append(left)
    return table


def _any(words: object) -> str:
    """Return the pattern of any of the words, longest first."""
    return "|".join(sorted(map(re.escape, words), key=len, reverse=True))  # type: ignore[call-overload]


def _like(model: str, word: str) -> str:
    """Give a word the capital of the one it replaces."""
    return word[:1].upper() + word[1:] if model[:1].isupper() else word


def _put(text: str, places: list[Place], rng: random.Random) -> str | None:
    """Make one of the changes."""
    if not places:
        return None
    start, end, new = rng.choice(places)
    changed = re.sub(r"  +", " ", text[:start] + new + text[end:])
    changed = re.sub(r" ([,;!?]|\.(?!\.))", r"\1", changed).strip()
    return changed[:1].upper() + changed[1:] if text[:1].isupper() else changed


def _rewrite(text: str, rules: list[tuple[str, str]], rng: random.Random) -> str | None:
    """Use one rule (pattern, what is put) at one place."""
    found = [(m, new) for old, new in rules for m in re.finditer(old, text, re.I)]
    return _put(text, [(m.start(), m.end(), _like(m[0], m.expand(new))) for m, new in found], rng)


WORDS = "two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty".split()
ORDINALS = "second third fourth fifth sixth seventh eighth ninth tenth".split()
FIGURE = r"(?<![\w.,:-])(?<!\d )\d[\d,]*(?:\.\d+)?(?![\d½]|[.,:]\d)"


def _other_figure(figure: str, rng: random.Random) -> str:
    """Change one digit of a figure (a year keeps its century)."""
    at = [i for i, c in enumerate(figure) if c.isdigit()]
    i = rng.choice(at[2:] if re.fullmatch(r"(19|20)\d\d", figure) else at)
    digits = [d for d in "123456789" if d != figure[i]]
    return figure[:i] + rng.choice(digits) + figure[i + 1 :]


def number(pair: Pair, rng: random.Random, pairs: list[Pair]) -> str | None:
    """Put another figure or another numeral."""
    text = pair[1]
    figures = [(m.start(), m[0].rstrip(",")) for m in re.finditer(FIGURE, text)]
    places = [(at, at + len(figure), _other_figure(figure, rng)) for at, figure in figures]
    for table in (WORDS, ORDINALS):
        for m in re.finditer(rf"(?<!-)\b({_any(table)})\b(?!-| thoughts| half| time| opens)", text, re.I):
            other = rng.choice([w for w in table if w != m[0].lower()])
            places.append((m.start(), m.end(), _like(m[0], other)))
    return _put(text, places, rng)


SCALES = _pairs("million/billion;million/thousand;billion/trillion;hundred/thousand;bn/m;bn/tn;"
                "millions/billions;thousands/millions;hundreds/thousands;dozens/thousands")  # fmt: skip
DATE_BEFORE = r"\b(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sep|Oct|Nov|Dec)[a-z.]* $"
AMOUNT = r" (?!per|in\b|and|of\b|or\b|to\b|on\b|million|billion|thousand|trillion)[a-z]"
COUNTED = r"(?![½\d]|[.,:]\d|st\b|nd\b|rd\b|th\b|s\b|[-:/–']| ?[ap]\.?m\b| [A-Z-])"


def scale(pair: Pair, rng: random.Random, pairs: list[Pair]) -> str | None:
    """Put another power of ten: another word of scale, none, one too many, or zeros more or less."""
    text = pair[1]
    places: list[Place] = []
    for m in re.finditer(rf"(?<=[\d ])({_any(SCALES)})\b", text):
        if m[0] not in ("m", "bn", "tn") or text[m.start() - 1].isdigit():
            places += [(m.start(), m.end(), rng.choice(SCALES[m[0]]))] * 2
    places += [(m.start(), m.end(), "") for m in re.finditer(r"(?<=\d) ?(thousand|million|billion|trillion)\b", text)]
    for m in re.finditer(rf"(?<![A-Z][a-z]{{2}} )(?<![a-z]{{4}} \d )(?<!\w\. ){FIGURE}{COUNTED}", text):
        figure = m[0].rstrip(",")
        end, value, tens = m.start() + len(figure), float(figure.replace(",", "")), rng.choice([10, 100, 1000])
        if re.fullmatch(r"(1[5-9]|20)\d\d", figure) or value < 2 or re.search(DATE_BEFORE, text[: m.start()]):
            continue
        if re.fullmatch(r"[\d,]+000", figure):
            places.append((m.start(), end, f"{int(value) // 1000:,}"))
        if figure.isdigit() and value < 1000 and re.match(AMOUNT, text[end:]):
            places.append((end, end, rng.choice([" thousand", " million"])))
        places.append((m.start(), end, f"{round(value * tens, 4):,.10g}"))
    return _put(text, places, rng)


SIGNS = _pairs("rises/falls;increase/decrease;increased/decreased;increases/decreases;"
               "increasing/decreasing;highest/lowest;profit/loss;growth/decline;"
               "soared/plunged;above/below;better/worse;best/worst;positive/negative;"
               "larger/smaller;largest/smallest;bigger/smaller;biggest/smallest;wins/loses;"
               "winner/loser;maximum/minimum;stronger/weaker;faster/slower;improved/worsened;"
               "surplus/deficit;more than/less than")  # fmt: skip
FEW = r"(?= (?:by |from |about |around |nearly )?[$£€]?\d)"
SIGN_RULES = [
    *((rf"(?<!-)\b{old}\b", new) for old, every in SIGNS.items() for new in every),
    (r"(?<!once )(?<!and )(?<!two )(?<!three )(?<!several )(?<!twelve )(?<!\d )\bmore\b(?! than| or less| and| in )(?=[ ,][a-z])", "less"), (r"(?<!or )\bless\b(?! than)", "more"), (r"\bclimbed\b", "fell"),
    (r"\b(a|the|first|second|third|straight|consecutive) win\b", r"\1 loss"), (r"(?<=to )win\b|(?<=will )win\b|(?<=can )win\b", "lose"), (r"\bahead of\b(?! time| my| him| her| them)", "behind"), (r"(?-i:\bhigher\b)", "lower"), (r"(?-i:\blower\b)", "higher"),
    (r"\b(?:fell|dropped)(?= (?:by|from|\d+(?! and)|sharply|again|slightly)|[.,])", "rose"), (r"\brose(?= (?:by|from|to|\d|sharply|again|slightly)|[.,])", "fell"), (r"\b(?<!no )longer\b", "shorter"), (r"\b(?<!no )shorter\b", "longer"),
    (r"\b(?:rising|growing)(?= (?:number|prices?|costs?|demand|interest)|[.,])", "falling"), (r"\bfalling(?= (?:number|prices?|costs?|demand|sales)|[.,])", "rising"), (r"\breduced\b", "raised"), (r"\bat least(?= [\d$£€]| (?:one|two|three|four|five|six) )", "at most"), (r"\bwinning\b", "losing"), (r"\blosing(?! sleep)\b", "winning"), (r"\bshrinking\b", "growing"), (r"\bgain(?= (?:of|in)\b)", "loss"), (r"\bloss(?= of (?:[$£€]?\d|its|the))", "gain"),
    (r"\bwon(?= (?:the|a|by|in|his|her|their|both|all)\b)", "lost"), (r"\blost(?= (?:the|a|by|in|both|all) (?:game|match|vote|race|final|\d))", "won"),
    (r"\bup" + FEW, "down"), (r"\bdown" + FEW, "up"),
    (r"\bover" + FEW, "under"), (r"\bunder" + FEW, "over"), (r"\b(rise|increase)(?= (?:of|in|to|by)\b)", "fall"),
    (r"\b(fall|drop)(?= (?:of|in|to|by)\b)", "rise"), (r"\bmost(?= [a-z]+(?:ed|ful|ous|ant|ent|ive|al|ing|ular)\b)", "least"),
    (r"(?<=vote )against\b|(?<=voted )against\b", "for"), (r"(?<!went )\bafter(?= the (?!clinton)| (?:19|20)\d\d)", "before"), (r"\bbefore(?= the (?!senate|committee|court|assembly|judge|voters)| (?:19|20)\d\d)", "after"),
]  # fmt: skip
QUANTITY = r"(?<![\w.,-])(?=[$£€]\d|\d[\d,.]*(?:%| ?(?:percent|per cent|degrees|million|billion|points)\b))"
MINUS_RULES = [(QUANTITY, "-"), (QUANTITY, "minus "), (r"(?<= )-(?=\d)|\bminus (?=\d)", "")]


def sign(pair: Pair, rng: random.Random, pairs: list[Pair]) -> str | None:
    """Turn a direction, or put or take a minus."""
    return _rewrite(pair[1], MINUS_RULES if rng.random() < 0.2 else SIGN_RULES, rng)


UNITS = _pairs("dollars/euros;dollar/euro;pounds/dollars;pound/euro;percent/percentage points;percent/euros;per cent/degrees;per cent/dollars;"
               "kilometers/miles;kilometres/miles;kilometer/mile;km/miles;km/m;meters/feet;metres/feet;metre/foot;feet/inches;yards/miles;"
               "kilograms/pounds;kg/tons;tonnes/kilograms;tons/pounds;hours/minutes;hours/days;minutes/seconds;days/weeks;weeks/months;"
               "months/years;years/days;hour/minute;day/week;week/month;month/year;year/day;mph/knots;kph/mph;litres/gallons;acres/square miles;"
               "hectares/acres;Celsius/Fahrenheit;years/decades;centimeters/inches;mm/inches;gigabytes/megabytes;degrees/percent")  # fmt: skip
SIGILS = {"$": "€£", "£": "$€", "€": "$£"}


def unit(pair: Pair, rng: random.Random, pairs: list[Pair]) -> str | None:
    """Put another unit after a figure or a numeral, or another currency before one."""
    text = pair[1]
    number_word = rf"(?:\d|\b(?:{_any(WORDS)}|one|several|few|million|billion|hundred|thousand))"
    places = [
        (m.start(1), m.end(1), rng.choice(UNITS[m[1]]))
        for m in re.finditer(rf"(?i:{number_word})[ -](?:square |more )?({_any(UNITS)})\b(?!-on)", text)
    ]
    places += [(m.start(), m.end(), rng.choice(SIGILS[m[0]])) for m in re.finditer(r"[$£€](?=\d)", text)]
    for m in re.finditer(r"(?<=\d)%", text):
        places.append((m.start(), m.end(), rng.choice([" euros", " degrees", " points"])))
    return _put(text, places, rng)


MONTHS = "January February March April May June July August September October November December".split()
DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
SHORT = "Jan Feb Mar Apr Jun Jul Aug Sept Oct Nov Dec".split()
NEAR = _pairs("yesterday/tomorrow;yesterday/today;today/tomorrow;last week/next week;last year/next year;last month/next month;"
              "this week/last week;this year/last year;this month/last month;this morning/yesterday evening;last night/tomorrow night")  # fmt: skip


SAID = {
    "yesterday": "dün",
    "today": "bugün",
    "tomorrow": "yarın",
    "last": "geçen|geçtiğimiz|önceki|son",
    "next": "gelecek|önümüzdeki",
    "this": "bu",
}
BEFORE = r"(?:\d|\d[a-z]{2}|\b(?:[Ii]n|of|by|on|since|until|last|next|this)) $"  # what shows a month


def date(pair: Pair, rng: random.Random, pairs: list[Pair]) -> str | None:
    """Put another month, weekday, day of the month or year; another day or week where the source names one."""
    text, source = pair[1], pair[0].lower()
    places: list[Place] = []
    for table in (MONTHS, DAYS, SHORT):
        for m in re.finditer(rf"\b({_any(table)})\b", text):
            if (
                m[0] in ("May", "March")
                and not re.search(BEFORE, text[: m.start()])
                and not re.match(r" \d", text[m.end() :])
            ):
                continue
            if table is SHORT and not re.match(r"\.| \d", text[m.end() :]):
                continue  # the name of a person
            places.append((m.start(), m.end(), rng.choice([w for w in table if w != m[0]])))
    for m in re.finditer(r"(?<![\w$£€,.])(19|20)\d\d(?=s?\b)(?![,.]\d| (?:people|feet|miles))", text):
        steps = [-20, -10, 10] if text[m.end() : m.end() + 1] == "s" else [-10, -7, -3, -2, -1, 1, 2, 4]
        places.append((m.start(), m.end(), str(int(m[0]) + rng.choice(steps))))
    for m in re.finditer(rf"\b(?:{_any(MONTHS + SHORT)})\.? (\d\d?)\b|\b(\d\d?)(?= (?:{_any(MONTHS)})\b)", text):
        at = 1 if m[1] else 2
        places.append((m.start(at), m.end(at), str(rng.choice([d for d in range(1, 29) if d != int(m[at])]))))
    named = [
        m for m in re.finditer(rf"\b({_any(NEAR)})\b", text, re.I) if re.search(SAID[m[0].split()[0].lower()], source)
    ]
    for m in named:
        places.append((m.start(), m.end(), _like(m[0], rng.choice(NEAR[m[0].lower()]))))
    return _put(text, places, rng)


LISTS = [
    line.split(";")
    for line in """
China;Russia;Japan;Germany;France;Britain;Italy;Spain;Turkey;Mexico;Canada;Brazil;India;Iran;Iraq;Syria;Israel;Ukraine;Poland;Greece;Egypt;Australia;Indonesia;Singapore;North Korea;South Korea;the United States;Bolivia;Chile;Panama;Scotland;England;Ireland;Sweden;Norway;Austria;Hungary;Vietnam;Thailand;Pakistan
London;Paris;Berlin;Moscow;Beijing;Tokyo;Washington;New York;Chicago;Los Angeles;Madrid;Barcelona;Rome;Brussels;Pyongyang;Seoul;Istanbul;Ankara;Cairo;Baghdad;Damascus;Jakarta;Belfast;Dublin;Edinburgh;Glasgow;Manchester;Birmingham;Liverpool;Arizona;Texas;Florida;California;West Virginia;Ohio;Hawaii
American;British;Russian;Chinese;German;French;Italian;Spanish;Turkish;Syrian;Iranian;Japanese;Indonesian;Mexican;Canadian;Scottish;Welsh;Irish;Korean;Australian;Israeli;Polish;Greek
NATO;the United Nations;the European Union;Congress;the Senate;the Supreme Court;the White House;the Pentagon;the FBI;the CIA;the World Bank;the Red Cross;Google;Facebook;Twitter;Amazon;Apple;Toyota;the BBC;the Labour Party;Interpol;UNICEF
Americans;Britons;Russians;Syrians;Mexicans;Germans;Canadians;Turks;Koreans;Australians;Democrats;Republicans
Donald Trump;Vladimir Putin;Kim Jong Un;Barack Obama;Theresa May;Angela Merkel;Emmanuel Macron;Boris Johnson;Xi Jinping;Hillary Clinton;Jeremy Corbyn;Moon Jae-in;Sergei Lavrov;Brett Kavanaugh;Bill Gates;Tiger Woods;Trump;Putin;Obama;Merkel;Macron;Clinton;Corbyn;Lavrov;Kavanaugh;Woods
""".strip().splitlines()
]  # countries, places, peoples, citizens, bodies, persons
NO_NAME = set(MONTHS + DAYS + SHORT + "I The A An Mr Mrs Ms Dr Sir Lord Lady President Prime Minister Chief Justice Judge Senator Sen Rep Gov Governor King Queen Prince "
              "Princess Professor Prof Captain General Secretary Chancellor God Internet English Christian Muslim Democrat Republican Democrats Republicans Earth Rev Higher Appeals".split())  # fmt: skip
RUN = r"(?<=[a-z,] )[A-Z][a-z]{2,}(?: [A-Z][a-z]{2,})*\b(?!['’][a-rt-z]|-)"


@lru_cache(maxsize=4)
def _corpus_names(texts: tuple[str, ...]) -> tuple[list[str], list[str]]:
    """Return the names of one and of more words that stand within the sentences of the corpus."""
    found = {
        m[0]
        for text in texts
        if len(re.findall(r"\b[A-Z]", text)) < len(text.split()) / 2
        for m in re.finditer(RUN, text)
        if not NO_NAME & set(m[0].split())
    }
    known = {w for table in LISTS for name in table for w in name.split()} - {"the"}
    names = sorted(n for n in found if not set(n.split()) & known)
    return [n for n in names if " " not in n], [n for n in names if " " in n]


def name(pair: Pair, rng: random.Random, pairs: list[Pair]) -> str | None:
    """Put another person, place, country or body for one: of the same list, or another name of the corpus."""
    text = pair[1]
    if len(re.findall(r"\b[A-Z]", text)) > 0.6 * len(text.split()):
        return None  # a headline: every word is written like a name
    places: list[Place] = []
    for table in LISTS:
        for m in re.finditer(rf"(?<![\w-])({_any(table)})(?![\w-]| [A-Z])", text):
            if text[: m.start()].endswith((". ", "the ")) or not re.search(r"[A-Z][\w.]* $", text[: m.start()]):
                other = rng.choice([n for n in table if not set(n.split()) & set(m[0].split()) - {"the"}])
                places.append((m.start(), m.end(), other))
    single, several = _corpus_names(tuple(p[1] for p in pairs))
    for m in re.finditer(RUN, text):
        table = several if " " in m[0] else single
        if m[0] in table and any(w[:4] in pair[0] for w in m[0].split()):  # what the source names as well
            other = rng.choice([n for n in table if not set(n.split()) & set(m[0].split())])
            places.append((m.start(), m.end(), other))
    return _put(text, places, rng)


PHRASES = r"no further|no later|n[o']t help|n[o']t until|not have come at|with or without|without fail|(?:whether|if) or not|\b(?:how|why)\b.*\bnot\b.*\?|not out of this"
DROPPED: list[tuple[str, str]] = [
    (r"\b(is|are|was|were|do|does|did|has|have|had|would|could|should|must|might|need)n['’]t\b", r"\1"),
    (r"\bcan(?:['’]t|not)\b", "can"), (r"\bwon['’]t\b", "will"),
    (r"\bnot (?!that\b|until\b|only\b|just\b|least\b|long\b|to mention\b|necessarily\b|surpris)", ""),
    (r"\b(is|are|was|were|has|have|had|would|could|should|will|can|may|might|must|do|does|did) not\b(?! only| just)", r"\1"),
    (r"\bno longer\b", "still"), (r"\bno one\b", "everyone"), (r"\bnobody\b", "everybody"), (r"\bnothing\b", "everything"), (r"\bnone\b", "all"),
    (r"\bnowhere\b", "everywhere"), (r"\bnever\b", "always"), (r"\bnever ", ""), (r"\bwithout\b", "with"),
    (r"\b(?<!there['’]s )no (?!doubt|longer|one\b|matter|other)(?=[a-z])", "some "), (r"\bneither\b", "both"), (r"\bunable to\b", "able to"),
    (r"\bunlikely\b", "likely"), (r"\bfail(?:s|ed)? to\b", "managed to"),
]  # fmt: skip


def negation_dropped(pair: Pair, rng: random.Random, pairs: list[Pair]) -> str | None:
    """Take a negation away, but not that of a set phrase or of a rhetorical question."""
    return None if re.search(PHRASES, pair[1], re.I) else _rewrite(pair[1], DROPPED, rng)


AUX = "is are was were will would can could should must may might".split()
PLAIN = _pairs("said/say;told/tell;went/go;took/take;made/make;came/come;gave/give;saw/see;became/become;knew/know;got/get;began/begin;"
               "found/find;won/win;lost/lose;met/meet;left/leave;sent/send;wrote/write;held/hold;announced/announce;called/call;"
               "asked/ask;agreed/agree;started/start;killed/kill;wanted/want;played/play;received/receive;reported/report")  # fmt: skip
ADDED = [
    (rf"\b({_any(AUX)})\b(?= (?!not\b|no\b|never\b|nothing\b|only\b|just\b)[a-z])", r"\1 not"),
    (r"\b(has|have|had)(?= (?:been|become|made|taken|said|[a-z]{3,}ed)\b)", r"\1 not"),
    (r"\b(has|have|had)(?= (?:also|already) )", r"\1 not"),
]  # fmt: skip
SUBJECT = r"(?<=\bhe |\bwe )|(?<=\bshe |\bwho )|(?<=\bthey )|(?<=\bI )|(?-i:(?<=[A-Z][a-z]{3} ))"


def negation_added(pair: Pair, rng: random.Random, pairs: list[Pair]) -> str | None:
    """Put "not" behind an auxiliary, or "did not" before a verb (not in a question: there it changes little)."""
    if "?" in pair[1] or "whether" in pair[1]:
        return None
    past = [(rf"(?:{SUBJECT}){verb}\b(?![.,])", f"did not {PLAIN[verb][0]}") for verb in list(PLAIN)[::2]]
    changed = _rewrite(pair[1], ADDED + past, rng)
    return changed and re.sub(r"\b([Cc])an not\b", r"\1annot", changed)


HEDGES = [
    (r"\b(?:allegedly|reportedly|apparently|supposedly|possibly|perhaps|probably|presumably)\b(?!,)", "certainly"),
    (r"\bcould (?=(?:reach|kill|prove|end|affect|increase|happen|get|give|run|hit|put|change|cause|invite|say)\b)", "will "),
    (r"\b(?:allegedly|reportedly|apparently|supposedly|possibly|perhaps|maybe|probably|presumably|seemingly|potentially),? ", ""),
    (r",? (?:allegedly|reportedly|apparently|supposedly|presumably)(?=[,.])", ""),
    (r"\b(?:alleged|suspected|purported|supposed|potential|possible|apparent)(?<!as possible)(?= (?-i:[a-z]))(?! (?:for|that|to|on|by|in|the|a|an|he|she|it|they|of|at)\b) ", ""),
    (r"\b(?-i:may|might) (?=(?!or\b|well not|have\b)[a-z]+)", "will "), (r"\bcould (?=(?:be|have|become|see|lead|cost|face|mean|take|make|help|bring|come|go|also|now|still|soon)\b)", "will "),
    (r"(?<!\"),? according to [^,.;\"]+?(?=\.$)", ""), (r",\" according to [^,.;\"]+?\.$", '."'), (r", according to [^,.;\"]+?,", ""), (r"^According to [^,\"]+, ", ""), (r", (?:experts|officials|sources|police|critics|analysts|reports|witnesses|authorities) (?:say|said|claim)(?=[.,])", ""),
    (r"\bclaimed(?= (?:that|to|the|he|she|it|they|his|her)\b)", "proved"), (r"(?<!the )\bclaims(?= (?:that|to|the|he|she|it|they)\b)", "proves"),
    (r"\bexpected to (?=rise|be|fall|begin|become)", "certain to "), (r"\btends? to ", "always "), (r"\bbelieve(s?)(?= (?:the|he|she|it|they|this)\b)", r"know\1"),
    (r"\b(?:appears|seems) to be\b", "is"), (r"\b(?:appear|seem) to be\b", "are"), (r"\b(?:appeared|seemed) to be\b", "was"), (r"\b(?:appears?|seems?) to (?=have\b)", ""),
    (r"\b(?:appeared|seemed) to\b", "did"), (r"\b(is|are|was|were) (?:believed|thought|said|reported|alleged|likely|rumou?red) to be\b", r"\1"),
    (r"\b(?:is|are) (?:likely|expected|believed|thought) to\b(?! be\b| have\b)", "will"), (r"\blikely (?=to\b)", "certain "), (r"\bit is (?:likely|possible) that\b", ""),
    (r"\b(?:about|around|nearly|almost|roughly|approximately|some|an estimated) (?=(?:[$£€]?\d|(?:two|three|four|five|six|ten|twenty|thirty|half|a hundred|a third)\b))(?! 911)", ""),
    (r"\bI (?:think|believe|guess),? (?!of\b|about\b|in\b)(?:that )?", ""), (r"(?<!n't )(?<!help but )\b(?:believe|think)(s?) that\b", r"know\1 that"), (r"\bsuggest(s|ed)? that\b", r"show\1 that"),
]  # fmt: skip


RESERVE = r"yaklaşık|civar|kadar|neredeyse|hemen hemen|yakın|iddia|öne sür|muhtemel|ihtimal|olası|belki|galiba|san[ıd]|düşün|inan|bence|bilir|bilec|göre|bildir|tahmin|görün|bekleniyor|beklenen|sözde|şüphe|söyle|açıkla"


def hedge_removed(pair: Pair, rng: random.Random, pairs: list[Pair]) -> str | None:
    """Say for certain what the sentence, and its source, say with reserve."""
    return _rewrite(pair[1], HEDGES, rng) if re.search(RESERVE, pair[0], re.I) else None


INVENTED = re.split(
    r"(?<=[.])\s+",
    """The minister is due to visit Brussels next week. Shares in the company rose after the announcement. No one was hurt in the accident.
The museum will open its doors to visitors in spring. Police are still looking for a second man. The team had lost its last three matches.
Experts warn that prices will keep going up. The president thanked the firefighters for their work. Heavy rain is forecast for the weekend.
A spokesman declined to comment on the matter. The two leaders also talked about trade and energy. The bridge was closed to traffic for several hours.
He has two children and lives in Canada. The court is expected to give its decision in the autumn. Thousands of people took to the streets to protest.""",
)


def sentence_invented(pair: Pair, rng: random.Random, pairs: list[Pair]) -> str | None:
    """Add a sentence that the source does not have: one of the list, or one of another text, at the end, between or before."""
    text = pair[1]
    if not re.search(r"[.!?][\"”']?$", text):
        return None
    others = [p[1] for p in rng.sample(pairs, 40) if re.fullmatch(r"[A-Z][^\"]{25,130}\.", p[1]) and p[1] != text]
    extra = rng.choice(others if others and rng.random() < 0.5 else INVENTED)
    gaps = [m.end() for m in re.finditer(r"(?<=[a-z]{3})[.!?] (?=[A-Z])", text)] if text.count('"') == 0 else []
    at = rng.choice([len(text), len(text), 0, *gaps])
    return f"{text[:at].strip()} {extra} {text[at:].strip()}".strip()


_ALL = (number, scale, sign, unit, date, name, negation_dropped, negation_added, hedge_removed, sentence_invented)
KINDS: dict[str, Callable[[Pair, random.Random, list[Pair]], str | None]] = {f.__name__: f for f in _ALL}

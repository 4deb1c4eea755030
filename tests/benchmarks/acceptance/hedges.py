"""Errors of certainty: a hedge of both texts taken out or made a fact."""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random

from acceptance.pairs import Change, Pair, Rule, apply_rules

CLAIM = r"iddia|ileri sür|öne sür|savun|sözde|söylen|söylenti|ithaf"
SAID = r"iddia|söylen|bildir|haber|ileri sür|öne sür|aktar|göre"
MAYBE = r"muhtemel|belki|olabil|olas[ıi]|galiba|herhalde|ihtimal|mümkün|[ae]bil(?:ir|ecek)(?!iz|im)"
CAN = r"[ıiuüae]bil(?!g|d[ıi]ğ|im)|olası (?!l)|muhtemel|belki|ihtimal|mümkün"
LOOK = r"görün|gibi|belli|anlaşıl|benz|izlenim|sanki"
THINK = r"düşün|inan|san[ıi]l|san[ıi]yor|tahmin|zannedil|sanır|kanaat|bence|bana göre"
ABOUT = r"yaklaşık|civar|kadar|aşağı yukarı|tahminen|suları|sıraları|neredeyse|hemen hemen|dolay|küsur|aşkın"
N = r"(?=(?:an? |one )?[£$€]?(?:\d|half|third|quarter|twice|two|three|four|five|six|seven|eight|nine|ten|a dozen|hundred|thousand|million|twenty|thirty|all|every|100|a \w+))"
V = r"(?!not\b|never\b|also\b)[a-z]+"
WAIT = r"bekle|öngör|tahmin|planla"

RULES = [
    Rule("alleged", r"\ballegedly ", [""], CLAIM),
    Rule("alleged", r"\balleged (?=[a-z])", [""], CLAIM + r"|şüphe|zanlı|bahsi geçen"),
    Rule(
        "alleged",
        r"\b(is|was) (?:alleged|said|reported|rumou?red|understood) to have (?=[a-z]+(?:ed|en|n|ne|ld|d|t)\b)",
        ["has "],
        SAID,
    ),
    Rule("alleged", r"\b(is|are) (?:alleged|said|reported|rumou?red|understood) to (?!have)(?:be )?", [r"\1 "], SAID),
    Rule(
        "alleged",
        r"(?<!the )(?<!his )(?<!her )(?<!of )(?<!these )(?<!those )(?<!is )(?<!was )\b(?:alleges|alleged|claims|claimed)(?= (?:that |he |she |it |they |the |his |her |[A-Z]))(?! the (?:life|lives|title))",
        ["proved", "confirmed"],
        CLAIM,
    ),
    Rule("alleged", r"\ballegations (that)", [r"the fact \1"], r"iddia|suçlama"),
    Rule("alleged", r"\bclaims (that)", [r"the fact \1"], r"iddia"),
    Rule(
        "alleged",
        r"\b(?:allegations?|claims?) (of|about|against)\b(?= )",
        [r"proof \1", r"proven facts \1"],
        r"iddia|suçlama",
    ),
    Rule("reportedly", r"\b[Rr]eportedly ", [""], SAID + "|rapor"),
    Rule("reportedly", r", reportedly,", [""], SAID),
    Rule("apparently", r"\b[Aa]pparently,? ", [""], LOOK),
    Rule("apparently", r"\bapparent (?=[a-z])", [""], LOOK + r"|açıkça"),
    Rule("probably", r"\b(?:[Pp]robably|[Pp]ossibly|[Pp]resumably),? ", [""], MAYBE),
    Rule("probably", r"\b(?:[Pp]erhaps|[Mm]aybe),? ", [""], MAYBE),
    Rule(
        "probably",
        r"(?<!is )(?<!was )(?<!be )(?<!are )\b(?:potential|possible|potentially|supposed|supposedly) (?=[a-z])(?!to\b)",
        [""],
        MAYBE + r"|potansiyel|sözde|güya",
    ),
    Rule(
        "likely", r"\b(is|are|was|were) (?:(?:more|most|very|highly) )?likely to (?=[a-z])", ["will "], MAYBE + "|bekle"
    ),
    Rule(
        "likely",
        r"(?<!less )(?<!more )(?<!most )(?<!'s )(?<!is )(?<!are )(?<!be )\blikely (?=(?!to\b)[a-z])",
        [""],
        MAYBE,
    ),
    Rule("likely", r"\b[Ii]t(?:'s| is) (?:likely|possible|probable) that ", [""], MAYBE),
    Rule("could", rf"\b(?:may|might|could) have (?=been |{V}(?:ed|en|ne|n)\b)", ["has ", "had "], CAN),
    Rule("could", r"\b(?:may|might|could) be\b", ["will be", "will certainly be"], CAN),
    Rule("could", rf"\b(?:may|might)(?: well)? (?={V})(?!be\b|have\b)", ["will ", "will certainly "], CAN),
    Rule(
        "could",
        rf"(?<!he )(?<!she )(?<!I )(?<!they )(?<!we )(?<!who )\bcould(?: (?:well|also))? (?={V})(?!be\b|have\b)",
        ["will ", "will certainly "],
        CAN,
        r"m[ae]zdı|[ae]m[ae]d|[ae]biliyordu",
    ),
    Rule(
        "expected",
        r"\b(?:is|are) (?:widely )?(?:expected|predicted|forecast|estimated|projected|thought) to (?=[a-z])",
        ["will "],
        WAIT,
    ),
    Rule(
        "expected", r"\b(?:was|were) (?:expected|thought|predicted) to (?=[a-z])", ["would certainly "], WAIT + "|düşün"
    ),
    Rule(
        "expected",
        r"(?<=\w )\bexpected to (?=[a-z]+\b)(?<!is expected to )(?<!are expected to )(?<!was expected to )(?<!were expected to )(?<!been expected to )",
        ["certain to "],
        WAIT,
    ),
    Rule("expected", r"\b(?:expects|predicts|forecasts)\b(?= )", ["knows"], WAIT),
    Rule("expected", r"\ban estimated (?=\S+)", [""], r"tahmin|yaklaşık"),
    Rule(
        "expected",
        r"\b(is|are) (?:scheduled|planned|set|due|poised) to (?=[a-z])",
        [r"\1 certain to "],
        r"planla|bekle|hazırlan",
    ),
    Rule("seem", r"\b(?:seems|appears) to (?:be )?(?=[a-z]+ing\b|the|an?\b|on|in)", ["is "], LOOK),
    Rule("seem", r"\b(?:seem|appear) to be\b", ["are"], LOOK),
    Rule("seem", r"\b(?:seemed|appeared) to (?:be )?(?=[a-z]+ing\b|the|an?\b|embar|be )", ["was "], LOOK),
    Rule("seem", r"(?<=s )appeared to be\b", ["were"], LOOK),
    Rule("seem", r"(?<=[a-rt-z] )appeared to be\b", ["was"], LOOK),
    Rule("seem", r"\b[Ii]t (?:seems|appears) (?:that |like )?", [""], LOOK),
    Rule(
        "seem",
        r"(?<![Ii]t )\b(?:seems|looks|appears) (?=(?:un)?[a-z]+(?:ful|ing|ous|ed|able|ear|le|ely)\b)",
        ["is "],
        LOOK,
    ),
    Rule(
        "believed",
        r"\b(is|are|was|were) (?:believed|thought|suspected|considered|assumed) to (?:be )",
        [r"\1 "],
        THINK + "|şüphe",
    ),
    Rule(
        "believed", r"\b(?:is|was) (?:believed|thought|suspected|assumed) to have (?=[a-z])", ["has "], THINK + "|şüphe"
    ),
    Rule(
        "believed",
        r"\b(?:believes|thinks|suspects)(?= (?:that |he |she |it |they |the |his |her |this |[a-z]+ is ))",
        ["has proved", "knows"],
        THINK + "|şüphe",
    ),
    Rule("believed", r"\bsuspected (?=(?!of\b|that\b|to\b|he\b)[a-z])", [""], r"şüphe|zanlı"),
    Rule("believed", r"\bon suspicion of\b", ["for"], r"şüphe"),
    Rule(
        "suggest",
        r"(?<!to )\b(?:suggests?|indicates?)(?= (?:that |the |a |we |it |there ))",
        ["prove"],
        r"göster|işaret|akla|öne sür|ima|düşün|öner",
    ),
    Rule(
        "about",
        rf"\b(?:about|around|approximately|roughly|some) {N}(?=[£$€]?(?:\d|two|three|four|five|six|seven|eight|nine|ten|half|twenty|thirty|a dozen|hundred))",
        ["exactly ", ""],
        ABOUT,
    ),
    Rule(
        "about",
        rf"\b(?:[Aa]lmost|[Nn]early|[Vv]irtually|[Pp]ractically) {N}(?!as\b)",
        [""],
        r"neredeyse|hemen hemen|yaklaşık|yakın|adeta|az kalsın",
    ),
    Rule("about", r"\b(?:[Aa]lmost|[Nn]early) (?=(?!one\b)[a-z]+)", [""], r"neredeyse|hemen hemen|adeta|az kalsın"),
    Rule(
        "quantity",
        r"\b[Mm]ost of (?=the|his|her|my|our|their|them|us)",
        ["all of "],
        r"çoğu|büyük (?:bir )?(?:kısm|bölüm|çoğun)",
    ),
    Rule(
        "quantity",
        r"\b[Ss]ome of (?=the|his|her|my|our|their|them|us)",
        ["all of "],
        r"bazı|bir kısmı|birkaç|kimi|bir bölüm",
    ),
    Rule(
        "quantity",
        r"\b[Mm]ost (?=(?!of|recent|important|likely|popular)[a-z]+s\b(?<!us))|\b[Mm]ost (?=people)",
        ["all "],
        r"çoğu",
    ),
    Rule(
        "quantity",
        r"(?:^Some|(?<=that )some|(?<=But )some|(?<=of )some) (?=(?!time)[a-z]+s\b(?<!us)|people)",
        ["all "],
        r"bazı|kimi\b|bir kısım",
    ),
    Rule(
        "quantity",
        r"\b(?:[Oo]ften|[Uu]sually|[Ss]ometimes|[Oo]ccasionally|[Gg]enerally|[Tt]ypically|[Ff]requently)\b",
        ["always"],
        r"genel|sık|bazen|çoğu|zaman zaman|çoğun|kimi zaman|ara sıra|arada",
    ),
    Rule(
        "plan",
        r"(?<!and )(?<!its )(?<!his )(?<!her )(?<!the )(?<!their )(?<!of )(?<!has )\b(?:plans|hopes|aims|wants|intends|wishes) to (?=[a-z])",
        ["will "],
        r"planl|umu|hedefl|iste|amaçl|niyet",
    ),
    Rule(
        "plan",
        r"(?<=[a-z] )\b(?:plan|hope|aim|intend) to (?=[a-z])(?<!he plan to )(?<!to plan to )",
        ["will "],
        r"planl|umu|hedefl|amaçl|niyet",
    ),
    Rule("plan", r"\b(?:threatened|threatens) to (?=[a-z])", ["will "], r"tehdi"),
    Rule("plan", r"\battempted (?=murder|robbery|to\b)(?!to)", [""], r"teşebbüs|kalkış"),
]
SOFT = r"\b(?:alleg\w+|reportedly|is said to|claim\w*|accus\w+)\b"
WEAK = r"\b(?:could|may|might|think|thought|believe|probably|maybe|perhaps|likely|possible|if)\b"
SPEECH = r"\b(?:said|says|told|reported|adding|added|wrote|stating|stated|claim\w*|alleg\w+|report|reports)\b"
SOURCE = re.compile(
    r",? according to (?:[^,.;\"“]|(?<=Mr|Ms)\.|(?<=Mrs)\.|(?<=\w)\.(?=\w))+(?=[,.;]|$)(?:,(?= [a-z]))?"
)
FRONT = re.compile(r"^According to (?![^,]*(?:regulation|law|rule))[^,\"]+, ")
SAY = re.compile(
    r"^(?:[A-Z][\w'.-]*(?: [\w'.-]+){0,3}) (?:claims|claimed|alleges|alleged|believes|believed|suggested|suspects|argues|argued) (?:that )?(?=(?:the|he|she|it|they|his|her|there|a|an|[A-Z])\b)"
)


def hedge(pair: Pair, rng: Random) -> Iterator[Change]:
    """Alleged, reportedly, may, could, about, according to, expected to, likely … taken out."""
    seen: set[str] = set()
    for change in [*apply_rules(pair, RULES, rng), *apply_rules(pair, RULES, rng)]:
        at = next((i for i, (a, b) in enumerate(zip(pair.en, change.target, strict=False)) if a != b), 0)
        before = pair.en[max(0, at - 45) : at]
        if change.sub == "could" and re.search(r"\b(?:whether|if|how|question|so that|hop\w+|wish\w*)\b", before):
            continue
        if change.sub in ("probably", "likely", "could", "believed") and re.search(
            WEAK, before + change.target[at : at + 45], re.I
        ):
            continue
        if change.sub in ("alleged", "reportedly", "according to") and len(re.findall(SOFT, pair.en, re.I)) > 1:
            continue
        if (change.sub == "expected" and re.search(r"n't $|not $", before)) or (
            change.sub == "could" and re.search(r"kesinlikle", pair.low)
        ):
            continue
        target = (
            re.sub(r"(?<=s )has (?=been|[a-z]+ed\b)", "have ", change.target)
            if change.sub == "could" and re.search(r"[a-z]{3,}s (?:may|might|could) have", pair.en)
            else change.target
        )
        if re.sub(r"\W", "", target).lower() != re.sub(r"\W", "", pair.en).lower() and target not in seen:
            seen.add(target)
            yield Change(change.sub, target)
    if re.search(r"\bgöre\b|bildir|haberi|aktar|verdiği bilgi|açıkla", pair.low):
        for pattern in (SOURCE, FRONT):
            for match in pattern.finditer(pair.en):
                rest = (pair.en[: match.start()] + pair.en[match.end() :]).strip()
                if (
                    len(rest.split()) >= 5
                    and not re.search(SPEECH, rest)
                    and not re.match(r" [a-z]+ed\b", pair.en[match.end() :])
                ):
                    yield Change("according to", rest[0].upper() + re.sub(r',"\.$', '."', rest[1:]))
    match = SAY.match(pair.en)
    if match and re.search(CLAIM + "|" + THINK + r"|ısrar|tartış", pair.low):
        rest = pair.en[match.end() :]
        yield Change("claim as fact", rest[0].upper() + rest[1:])

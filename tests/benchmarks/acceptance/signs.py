"""Errors of sign: the direction of a change or of a comparison turned round."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from acceptance.pairs import Change, Pair, Rule, apply_rules

UP = r"yüksel|\bart(?:ı|m|ar|a[nr]|acak)|çoğal|büyü|tırman|\bçık|kalk|sıçra|iler"
DOWN = r"düş|azal|gerile|inme|indi|\bin(?:en|iyor|ecek)|küçül|kayb|daral|eksil|kes[ie]|çök|yık"
MORE = r"fazla|daha (?!az\b)|aşkın|aşan|üzerinde|üstün|\bçok\b|artık|den yüksek|\bek\b"
LESS = r"daha az|\baz\b|az[ıi]|altında|düşük|yetersiz"
N = r"(?= (?:about |an? |the |some |£|\$|€)?(?:[£$€]?\d|two|three|four|five|six|seven|eight|nine|ten|twenty|half|dozen|hundred|thousand|million))"


def _verbs(sub: str, cue: str, table: dict[str, str], before: str = "", after: str = "") -> list[Rule]:
    return [Rule(sub, before + rf"\b{old}\b" + after, new.split("|"), cue) for old, new in table.items()]


RULES = [
    *_verbs(
        "rise/fall",
        UP,
        {
            "rose": "fell|dropped",
            "rises": "falls",
            "risen": "fallen",
            "rising": "falling",
            "increased": "decreased|declined",
            "increases": "decreases",
            "increasing": "decreasing|declining",
            "increasingly": "decreasingly|less and less",
            "grew": "shrank",
            "grown": "shrunk",
            "growing": "shrinking|declining",
            "grows": "shrinks",
            "growth": "decline|contraction",
            "raised": "lowered|cut",
            "raises": "lowers",
            "raising": "lowering",
            "climbed": "dropped",
            "soared": "plunged",
            "surged": "slumped",
            "expanded": "shrank",
            "expanding": "shrinking",
            "expansion": "reduction",
            "soaring": "plunging",
            "gains": "losses",
            "doubled": "halved",
            "jumped": "dropped",
            "boosted": "reduced",
        },
        after=r"(?! (?:up|concern|fears|the question|question|awareness|the issue|eyebrows|funds|money|in (?:the )?[A-Z]))",
    ),
    *_verbs(
        "rise/fall",
        UP,
        {
            "rise": "fall|drop",
            "increase": "decrease|reduction",
            "raise": "lower|cut",
            "boost": "reduce",
            "expand": "reduce",
        },
        after=r"(?! (?:up|concern|question|awareness|money|of the))",
    ),
    *_verbs("rise/fall", UP, {"grow": "shrink", "grows": "shrinks"}, after=r"(?! up)"),
    *_verbs(
        "fall/rise",
        DOWN,
        {
            "fell": "rose|climbed",
            "falls": "rises",
            "falling": "rising",
            "fallen": "risen",
            "dropped": "rose|increased",
            "decreased": "increased",
            "decreases": "increases",
            "decreasing": "increasing",
            "declined": "rose|increased",
            "declining": "growing",
            "decline": "rise|growth",
            "reduced": "increased",
            "reduces": "increases",
            "reduce": "increase",
            "reducing": "increasing",
            "shrinking": "growing",
            "lowered": "raised",
            "weakened": "strengthened",
            "weakening": "strengthening",
            "plunged": "soared",
            "reduction": "increase",
            "decrease": "increase",
            "slumped": "surged",
        },
        after=r"(?! (?:to his|to her|to (?:comment|speak|say|answer|give|be|discuss)|ill|asleep|in love|apart|over|out|into|off|behind|from|silent|on|back|short))",
    ),
    *_verbs(
        "strength",
        r"güçlen|kuvvetlen|sağlamlaş|iyileş|geliş|düzel|gelişt|artır",
        {
            "improve": "worsen",
            "improved": "worsened",
            "improving": "worsening",
            "improves": "worsens",
            "improvement": "deterioration",
            "strengthen": "weaken",
            "strengthened": "weakened",
            "strengthening": "weakening",
        },
    ),
    *_verbs(
        "strength", r"kötüleş|ağırlaş", {"worsened": "improved", "worsening": "improving", "deteriorated": "improved"}
    ),
    *_verbs(
        "strength",
        r"hızlan",
        {"accelerated": "slowed", "accelerate": "slow", "hasten": "delay", "speed up": "slow down"},
    ),
    Rule("up/down by", r"\bup (?=(?:by )?[£$]?\d)", ["down "], UP),
    Rule("up/down by", r"\bdown (?=(?:by )?[£$]?\d)", ["up "], DOWN),
    Rule(
        "above/below",
        r"\bmore than" + N,
        ["less than", "fewer than", "under"],
        r"[dt][ea]n (?:daha )?(?:fazla|çok)|aşkın|\baş[aıt]|üzeri?nde\b|üstünde|in üzeri|fazla",
    ),
    Rule(
        "above/below", r"\bless than" + N, ["more than", "over"], r"daha az|\baz|altında|kısa|düşük|dolmadan|kala|önce"
    ),
    Rule("above/below", r"\bfewer than\b", ["more than", "over"], r"daha az|\baz\b|altında"),
    Rule("above/below", r"\bover" + N, ["under", "less than"], r"fazla|aşkın|\baş[aıt]|üzeri?nde\b|üstünde|üstü"),
    Rule("above/below", r"\b(?:under|below)" + N, ["over", "above"], r"altı|az\b|düşük|küçük"),
    Rule("above/below", r"\babove\b", ["below"], r"üzer|üst|yukarı|yüksek|fazla"),
    Rule("above/below", r"\bbelow\b", ["above"], r"alt[ıi]|aşağı|düşük|az\b"),
    Rule("least/most", r"\b[Aa]t least" + N, ["at most", "no more than"], r"en az|asgari|en azından"),
    Rule("least/most", r"\b[Uu]p to" + N, ["at least", "more than"], r"kadar|en fazla|en çok|varan"),
    Rule(
        "more/less",
        r"(?<!several )\bmore(?= (?!than|of a|or less|like)[a-z]+)(?! and more)(?<!and more)",
        ["less"],
        r"\bdaha (?!az\b)|çok|fazla|\bek\b|artan",
        r"daha az",
    ),
    Rule("more/less", r"\bless(?= (?!than)[a-z]+)", ["more"], r"daha az|\baz\b|düşük|daha"),
    Rule("more/less", r"(?<!at )(?<!At )\bleast(?= [a-z])", ["most"], r"en az|en düşük"),
    Rule(
        "more/less",
        r"\bmost(?= (?!of|likely|people|and)[a-z]+(?:ful|ive|ous|ant|ed|ing|ent|al|ble|ary|ic|ar)\b)",
        ["least"],
        r"\ben (?!az)|çok",
    ),
    *_verbs(
        "degree",
        r"daha (?!az)|yüksek|\byük",
        {
            "higher": "lower",
            "larger": "smaller",
            "bigger": "smaller",
            "greater": "smaller",
            "stronger": "weaker",
            "longer": "shorter",
            "faster": "slower",
            "older": "younger",
            "better": "worse",
            "wider": "narrower",
            "richer": "poorer",
            "deeper": "shallower",
            "harder": "easier",
            "closer": "farther",
        },
        before=r"(?<!no )(?<!No )(?<!any )",
        after=r"(?! (?:look|known|education|off|ground))",
    ),
    *_verbs(
        "degree",
        r"daha |düşük|kötü|küçük|genç|kısa",
        {
            "lower": "higher",
            "smaller": "larger",
            "weaker": "stronger",
            "shorter": "longer",
            "slower": "faster",
            "younger": "older",
            "worse": "better",
            "cheaper": "more expensive",
            "easier": "harder",
        },
        after=r"(?! house)",
    ),
    *_verbs(
        "degree",
        r"\ben |birinci|rekor",
        {
            "highest": "lowest",
            "largest": "smallest",
            "biggest": "smallest",
            "greatest": "smallest",
            "strongest": "weakest",
            "longest": "shortest",
            "fastest": "slowest",
            "oldest": "youngest",
            "lowest": "highest",
            "youngest": "oldest",
            "best": "worst",
            "worst": "best",
            "smallest": "largest",
            "richest": "poorest",
            "most recent": "oldest",
        },
        before=r"(?<!at )",
        after=r"(?![- ](?:known|friend|man|way|interest|of (?:luck|all)|selling|[A-Z]))",
    ),
    *_verbs(
        "level",
        r"yüksek|üst|büyük",
        {"high": "low"},
        after=r"(?![- ](?:school|street|court|profile|breed|time|on|horse|spirits|ranking|five|[A-Z])|er)",
    ),
    *_verbs("level", r"düşük|az\b|alçak", {"low": "high"}),
    *_verbs("level", r"çoğun|çoğu", {"majority": "minority"}, after=r"(?! (?:leader|party|whip))"),
    *_verbs("level", r"azınlı", {"minority": "majority"}),
    Rule(
        "level",
        r"(?<!how )(?<!How )\b[Mm]any (?=of\b|[a-z]+s\b|people)",
        ["few "],
        r"birçok|pek çok|çok say|\bçok\b|çoğu|kaç",
    ),
    Rule("level", r"\bmuch(?= (?:more|better|higher|larger|of the|of his|of her))", ["little"], r"çok|büyük"),
    Rule("level", r"\b[Mm]ost of\b", ["few of", "little of"], r"çoğu|büyük (?:kısm|bölüm)|genel"),
    Rule(
        "ahead/behind",
        r"\bahead\b(?= of (?:[A-Z]|the (?!elec|vote|game|match|meeting))|[.,]| by)",
        ["behind"],
        r"önde|önünde|öne|ileri|ilerle",
    ),
    Rule("ahead/behind", r"\bbehind\b(?= (?:[A-Z]|by|in))", ["ahead of"], r"geri|arkas"),
    *_verbs(
        "win/lose",
        r"kazan|yen[dei]|galip|galibiyet|zafer|mağlup",
        {
            "won": "lost",
            "win": "lose",
            "wins": "loses",
            "winning": "losing",
            "victory": "defeat",
            "victories": "defeats",
            "winner": "loser",
            "winners": "losers",
        },
        before=r"(?<!a )(?<!an )(?<!the )(?<!first )(?<!narrow )(?<!big )(?<!last )",
    ),
    *_verbs(
        "win/lose",
        r"kaybe|kaybı|yenil|mağlu",
        {"lost": "won", "lose": "win", "losing": "winning", "defeat": "victory", "loss": "win"},
        after=r"(?! (?:of life|consciousness|weight|control|his|her|my|their|in|an? (?:leg|baby)|sight|loved|\w+, her|friends|patients))",
    ),
    *_verbs("early/late", r"erken|baş", {"early": "late", "earlier": "later"}, after=r"(?! (?:this|that|in the day))"),
    *_verbs(
        "early/late",
        r"geç\b|geç saat|sonları|sonuna|son\b",
        {"late": "early"},
        before=r"(?<!the )(?<!of )(?<!too )(?<!, )",
        after=r"(?! (?:replacement|to))",
    ),
    *_verbs(
        "level", r"çok (?:az)|çok az|pek az|\baz\b", {"few": "many"}, before=r"(?<!a )(?<!last )(?<!past )(?<!the )"
    ),
]


def sign(pair: Pair, rng: Random) -> Iterator[Change]:
    """Rise made fall, more made less, above made below, won made lost, and so on."""
    yield from apply_rules(pair, RULES, rng)

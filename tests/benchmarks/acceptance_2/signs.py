"""Errors of sign: the direction turned round."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from random import Random

from acceptance_2.common import Pair, Swap, swap

_SIGNS = {
    "more and less": (
        Swap(r"(?i)\bmore than\b(?! just| ever| happy)", "less than", r"\S* ?(?:fazla|aşkın|üzerinde|üstünde|daha çok)"),
        Swap(r"(?i)\b(?:less|fewer) than\b", "more than", r"\S* ?(?:daha az|altında|az )"), Swap(r"\b[Oo]ver(?= [$£€]?\d)", "under", r"\S* ?(?:fazla|aşkın|üzerinde)"),
        Swap(r"(?i)\bat least(?= \S*\d| one| two| three| four| five| six| half)", "at most", r"en az"), Swap(r"\b(?:up to|as many as|as much as)(?= [$£€]?\d)", "no less than", r"\S* ?(?:kadar|varan|en fazla)"),
        Swap(r"\babove\b", "below", r"\S* ?(?:üzerin|üstün)"), Swap(r"\bbelow\b", "above", r"\S* ?altı"), Swap(r"\bunder(?= [$£€]?\d)", "over", r"\S* ?(?:altı|az)"),
        Swap(r"\b[Mm]ore(?= [a-z]+(?:s|le)\b)(?! times)", "fewer", r"daha (?:çok|fazla)"), Swap(r"\bmost of\b", "few of", r"çoğ|büyük"), Swap(r"\b[Mm]ost(?= (?:people|of the|voters|women|men|children))", "few", r"çoğ"),
        Swap(r"\bmajority\b", "minority", r"çoğunlu"), Swap(r"\bminority\b", "majority", r"azınlı"),
    ),
    "rise and fall": (
        Swap(r"\brose\b(?= (?:to|by|from|\d|sharply|more))", "fell", r"\S*(?:art|yüksel|çık)"), Swap(r"\bfell\b(?= (?:to|by|from) [\d$£€])", "rose", r"(?:düş|geril|azal)"),
        Swap(r"\brising\b", "falling", r"art|yüksel"), Swap(r"\b(?:a|the) rise in\b", "a fall in", r"art|yüksel"), Swap(r"\bincreas(ed|ing|es|e)\b", r"decreas\1", r"art|yüksel|çoğal|büyü"), Swap(r"\bdecreas(ed|ing|es|e)\b", r"increas\1", r"azal|düş"),
        Swap(r"\bgrew\b(?! (?:up|old))", "shrank", r"büyü|art"), Swap(r"\bgrowing\b", "shrinking", r"büyü|art|geliş"), Swap(r"\bgrowth\b", "decline", r"büyü|art"),
        Swap(r"\b(?:decline|declining)\b(?! to)", "growth", r"düş|azal|geril"), Swap(r"\bup(?= (?:by )?\d+(?:\.\d+)? ?(?:%|per))", "down", r"art|yüksel"), Swap(r"\bdown(?= (?:by )?\d+(?:\.\d+)? ?(?:%|per))", "up", r"düş|azal|geril"),
        Swap(r"\bimprov(ed|ing|es|e)\b", r"worsen", r"iyileş|geliş|düzel"), Swap(r"\breduc(?:ed|ing|es|e)\b", "raise", r"azal|düşür|indir"), Swap(r"\bcut(?:ting|s)?\b(?= (?:the|its|his|their|emissions|costs))", "raise", r"azalt|kes|düşür|kıs"),
        Swap(r"\bstrengthen(ed|ing|s)?\b", r"weaken\1", r"güç"), Swap(r"\bweaken(ed|ing|s)?\b", r"strengthen\1", r"zayıf"),
    ),
    "before and after": (
        Swap(r"\b[Bb]efore\b(?! (?:me|him|us|them|you|her|[A-Z]\w*)\b)", "after", r"önce"), Swap(r"(?<!named )(?<!look )(?<!looking )\b[Aa]fter\b(?! all\b)", "before", r"sonra|ardından"), Swap(r"\bearlier\b", "later", r"önce|erken"), Swap(r"\blater\b", "earlier", r"sonra|ileri"),
        Swap(r"\bago\b", "later", r"önce"), Swap(r"(?i)\bsince(?= (?:\d{4}|\w+day|January|March|May|June|July|August|October))", "until", r"\S* ?beri|\S*den bu yana"),
        Swap(r"(?i)\bsince(?= \d{4})", "until", r"\S* ?(?:beri|bu yana)"),
        Swap(r"\bfirst (time|half|goal|round|match|day|game|set|half|quarter|period|woman)\b", r"last \1", r"ilk"), Swap(r"\bearly(?= (?:in|on|this|next|\d|\w+day|January|March|morning|2))", "late", r"erken|baş"),
    ),
    "best and worst": (
        Swap(r"\bhighest\b", "lowest", r"en (?:yüksek|fazla|çok)"), Swap(r"\blowest\b", "highest", r"en (?:düşük|az)"), Swap(r"\bhigher\b", "lower", r"\S* ?(?:yüksek|fazla|üst)"), Swap(r"\blower\b(?! body)", "higher", r"\S* ?(?:düşük|az|alt)"),
        Swap(r"\b(?:largest|biggest)\b", "smallest", r"en (?:büyük|kalabalık)"), Swap(r"\bsmallest\b", "largest", r"en küçük"), Swap(r"\b(?:larger|bigger)\b", "smaller", r"daha (?:büyük|geniş|fazla)"), Swap(r"\bsmaller\b", "larger", r"\S* ?küçük"),
        Swap(r"\boldest\b", "youngest", r"en (?:yaşlı|eski|büyük)"), Swap(r"\byoungest\b", "oldest", r"en genç"), Swap(r"\b(?<![Aa]t )best\b(?! known)", "worst", r"en iyi"), Swap(r"\bworst\b", "best", r"en kötü"),
        Swap(r"\bbetter\b(?! known)", "worse", r"\S* ?(?:daha iyi|iyi)"), Swap(r"\bworse\b", "better", r"\S* ?(?:daha kötü|kötü)"), Swap(r"\bstronger\b", "weaker", r"daha güç"), Swap(r"\blonger\b(?<!no longer)", "shorter", r"daha uzun"), Swap(r"\b(?:older)\b", "younger", r"\S* ?(?:büyük|yaşlı|eski)"), Swap(r"\byounger\b", "older", r"\S* ?(?:küçük|genç)"),
        Swap(r"\bhigh(?= (?:level|risk|rate|price|temperature|speed))", "low", r"yüksek"), Swap(r"\blong(?=-term| time)", "short", r"uzun"),
    ),
    "win and loss": (
        Swap(r"\bwon\b", "lost", r"kazan|galip|al|elde"), Swap(r"\bwinning\b", "losing", r"kazan|galip"), Swap(r"\bwin(?= (?:the|a|over|in|against|on)\b)", "loss", r"galib|zafer"), Swap(r"\bto win\b", "to lose", r"kazan"), Swap(r"\blost(?= (?:the|to|a|his|their|by|in)\b)", "won", r"kaybet|yenil"), Swap(r"\bvictory\b", "defeat", r"zafer|galib"), Swap(r"\bdefeat\b", "victory", r"yenil|mağlub|bozgun"),
        Swap(r"\bdefeated\b", "lost to", r"yen|mağlup"), Swap(r"\bwinner\b", "loser", r"kazan|galip"), Swap(r"\bbeat\b(?= [A-Z])", "lost to", r"yen|mağlup"), Swap(r"(?<!-)\bprofits?\b", "losses", r"kâr|kar |kazan"), Swap(r"(?<!not just the )\bsuccess\b", "failure", r"başarı"), Swap(r"\bfailure\b", "success", r"başarısız"), Swap(r"\bsuccessful\b", "failed", r"başarılı"), Swap(r"\bahead of\b(?= [A-Z])", "behind", r"önünde|önde"),
    ),
    "compass": (
        Swap(r"\bnorthern\b", "southern", r"kuzey"), Swap(r"\bsouthern\b", "northern", r"güney"), Swap(r"\beastern\b", "western", r"doğu"), Swap(r"\bwestern\b", "eastern", r"batı"), Swap(r"\bnorth(?= of|,| |\.)", "south", r"kuzey"), Swap(r"\bsouth(?= of|,| |\.)", "north", r"güney"), Swap(r"\beast(?= of|,| |\.)", "west", r"doğu"), Swap(r"\bwest(?= of|,| |\.)", "east", r"batı"), Swap(r"\bsouthwest\b", "northeast", r"güneybatı"), Swap(r"\bleft(?= (?:hand|leg|arm|foot|side|knee))", "right", r"sol"), Swap(r"\bright(?= (?:hand|leg|arm|foot|side|knee))", "left", r"sağ"),
    ),
}  # fmt: skip


def sign(rng: Random, pair: Pair, _others: Sequence[Pair]) -> Iterator[tuple[str, str]]:
    """The direction turned round: more and less, rise and fall, before and after, best and worst, win and loss."""
    for sub, rules in _SIGNS.items():
        yield from swap(rng, pair, sub, rules)

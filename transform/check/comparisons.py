"""More told as less, and most as least, where no number stands beside them: "daha güçlü" is never "less powerful".

Turkish says less by "az" or by a word that means little; where it has "daha" or "en" and nothing of the kind, English cannot have
"less" or "least" (Göksel and Kerslake, Turkish: A Comprehensive Grammar, 2005, ch. 16). The other way round the same.
"""

from __future__ import annotations

import re

from transform.check.model import Problem

_LESS = re.compile(
    r"(?<!more or )(?<!no )(?<!much )(?<!nothing )(?<!any )(?<!far )\bless (?!than\b|and less|so\b|common denominator)(?:[a-z]+ly )?[a-z-]{3,}"
    r"|(?<!at )(?<!at the )(?<!not )(?<!the very )(?<!in the )(?<!last but not )\bleast (?!one|two|three|four|five|six|a\b|the\b|in\b|for\b|because|of all)(?:[a-z]+ly )?[a-z-]{3,}"
)
_MORE = re.compile(r"\b(?:more|most) (?!than\b|of\b|or less|and more|recent|likely|people)(?:[a-z]+ly )?[a-z-]{4,}")
# Turkish comparisons; what they compare stands behind them.
_TURKISH_MORE = re.compile(
    r"(?<!\w)(?:daha(?: da)?|en) (?!az(?!\w)|az[ıi]|azindan|önce|sonra|bir|iki|erken|geç)[^\W\d_]{3,}"
)
_TURKISH_LESS = re.compile(
    r"(?<!\w)(?:daha|en) az(?: da| bir)? (?!(?:bir|iki|üç|dört|beş|alti|yedi|sekiz|dokuz|on|yüz|bin|yarim|yari)(?!\w)|\d)[^\W\d_]{3,}"
)
# What else can tell that something is little, or is denied.
_LITTLE = re.compile(
    r"(?<!\w)(?:az(?!\w)|az[aıi]l|azal|azi(?:n|c)|düş|zayif|yeters|yetmez|eksi|alt[ıi]n|altta|hafif|ucuz|geri|kisit|sinirli|nadir|seyrek|gevşe|yoksun|uzak|"
    r"daha (?:küçük|kisa|kötü|yavaş|basit|kolay|sade|genç|sönük|zor)|en (?:küçük|kisa|kötü|yavaş|basit)|ilimli|olumsuz|değil|ne )|\w+s[iuü]z(?:ce|ca|d[iıae]|l[iuü]k|l[ae]r|[iuü])?(?!\w)"
)
_MUCH = re.compile(
    r"(?<!\w)(?:çok|daha(?! az)|en(?! az)|fazla|ziyade|art|yüksel|büyü|güçlen|çoğ|ağir|yüksek|pek|son derece|gittikçe|giderek)"
)


def check_comparisons(folded: str, lowered: str) -> list[Problem]:
    """Find less told for more, and more for less; returns problems of the kind "sign".

    Args:
        folded: the folded Turkish sentence.
        lowered: the lower-cased English sentence.
    """
    problems = []
    less = _LESS.search(lowered) if "less " in lowered or "least " in lowered else None
    if less and (more := _TURKISH_MORE.search(folded)) and not _LITTLE.search(folded):
        problems.append(Problem("sign", more.group(), less.group()))
    elif (little := _TURKISH_LESS.search(folded)) and (more := _MORE.search(lowered)) and _is_raised(folded, lowered):
        problems.append(Problem("sign", little.group(), more.group()))
    return problems


_ENGLISH_LITTLE = re.compile(
    r"\b(?:less\w*|least|few\w*|low\w*|small\w*|short\w*|rare\w*|seldom|under\w*|below|reduc\w+|fall\w*|fell|cut\w*|little|not|no|never|cheap\w*|light\w*|"
    r"minimum|minor\w*|weak\w*|slow\w*|declin\w+|drop\w*|decreas\w+|minim\w+|scarc\w+|un[a-z]{4,}|in[a-z]{5,}|easier|simpler|thin\w*|worse|worst|limit\w*|lack\w*|"
    r"without|hardly|barely)\b|n't\b"
)


def _is_raised(folded: str, lowered: str) -> bool:
    """Tell whether English says nothing of little, and Turkish nothing of much."""
    return not _ENGLISH_LITTLE.search(lowered) and not _MUCH.search(folded)

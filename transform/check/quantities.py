"""How many, told by words without a figure: all of them, half an hour, twice, a couple; in the target as another quantity.

"Some of you" for "hepiniz" has no number that could be missing. An error needs both sides: what the source says is told by no word
of the target that could mean it, and the target has a quantity that no word of the source asks for.
"""

from __future__ import annotations

from dataclasses import dataclass

from core import late_re as re
from transform.check.branches import Branches, Choice
from transform.check.model import Problem


@dataclass(frozen=True, slots=True)
class _Other:
    """A quantity of the target: its English words, and the Turkish ones that it can tell."""

    english: re.Pattern[str]
    turkish: re.Pattern[str]


_OF_THEM = r"(?:the|his|her|its|their|our|my|your|these|those|this|that|them|us|you|it)\b"
_SOME = _Other(
    re.compile(rf"\b(?:some|several|a few|few|part|parts) of {_OF_THEM}"),
    re.compile(r"(?<!\w)(?:bazi|kimi|birkaç|bir kaç|birçok|bir çok|kisi?m|bölüm|parça|birta|az|çeşit)"),
)
_HALF = _Other(
    re.compile(rf"\b(?:half (?:of )?(?:an?\b|{_OF_THEM}|all\b)|(?:by|in|one|a) half\b|halv(?:e|es|ed|ing)\b)"),
    re.compile(
        r"(?<!\w)(?:yari|buçuk|ikide|iki(?:ye)? (?:eşit|kat|parça|böl)|devre|yüzde (?:50|elli)|%50|orta|30|otuz|6 ay|alti ay)"
    ),
)
_MOST = _Other(
    re.compile(rf"\b(?:most|the majority|much) of {_OF_THEM}"),
    re.compile(r"(?<!\w)(?:çoğ|çok|büyük|ekseri|ağirlik|fazla|genel|geniş|önemli|en )"),
)
_ALL = _Other(
    re.compile(rf"\b(?:all (?:of )?{_OF_THEM}|every one of {_OF_THEM}|everyone\b|everybody\b)"),
    re.compile(r"(?<!\w)(?:tüm|bütün|hep|her|tamam|topye|toplam|cümle|ne kadar|boyunca|hiç)"),
)
# Where the source says some or most of them, "all" says the contrary before any noun.
_ALL_OF_ANY = _Other(
    re.compile(
        r"\b(?:(?<!\bafter )(?<!\bat )(?<!\bin )(?<!\bfor )(?<!\bnot )(?<!\bnearly )(?<!\balmost )(?<!\babove )all(?!(?:[- ](?:but|too|along|right|over|about|at|in|out|time|day|night|year|week|"
        r"sorts|kinds|manner|told|clear|better|worse)\b)|[-']| (?:was|were|are|is|have|has|had|did|do)(?: not|n't)\b)|everyone|everybody)\b"
    ),
    _ALL.turkish,
)
_QUARTER = _Other(
    re.compile(r"\b(?:(?:a|one|three) quarters?|quarters? of)\b"),
    re.compile(r"(?<!\w)(?:çeyre|dörtte|dörd|yüzde (?:25|75|yirmi beş)|%25|%75|15|45|on beş|kirk beş|üç ay|3 ay)"),
)
_THIRD = _Other(
    re.compile(r"\b(?:(?:a|one|two)[ -]thirds?)\b"), re.compile(r"(?<!\w)(?:üç|yüzde (?:33|66|67)|%33|%6[67]|3)")
)
_ONCE = _Other(
    re.compile(r"\bonce\b(?! (?:more|again|upon)\b)|\bone time\b|\ba single time\b"),
    re.compile(r"(?<!\w)(?:bir (?:kez|kere|defa|zaman|gün|kat)|eski|önce|vaktiyle|tek )|[iu]nc[ae](?!\w)"),
)
_THRICE = _Other(re.compile(r"\bthrice\b"), re.compile(r"(?<!\w)(?:üç|3)"))
_TWO_ONLY = _Other(re.compile(r"\bonly (?:two|three|four)\b"), re.compile(r"(?<!\w)(?:iki|çift|üç|dört|[234])"))
_TWOS = _Other(re.compile(r"\b(?:twosome|duo)\b"), re.compile(r"(?<!\w)(?:iki|çift|kari koca|düet|duo|ortak)"))
_THREES = _Other(re.compile(r"\b(?:trio|threesome|triplets)\b"), re.compile(r"(?<!\w)(?:üç|trio|triyo|3)"))
_FOURS = _Other(re.compile(r"\b(?:quartet|foursome|quadruplets)\b"), re.compile(r"(?<!\w)(?:dört|dörd|kuartet|4)"))

# What the source says; what of the target can tell it; what stands in its place.
_SAID: tuple[tuple[Branches, re.Pattern[str], tuple[_Other, ...]], ...] = (
    (
        Branches((
            r"(?<!\w)(?:tüm(?:ü\w*)?|bütün|hep(?:si|imiz|iniz)\w*|(?<!neredeyse )tamami\w*)(?!\w)",
            "tüm", "bütün", "hepsi", "hepi", "tamami",
        )),
        re.compile(
            r"\b(?:all|every\w*|each|whole\w*|entire\w*|full\w*|total\w*|any\w*|complet\w*|both|through\w*|overall|always|never|no|none|100|hundred|whatever|"
            r"thorough\w*|altogether|universal\w*|majority|nothing|unanim\w*|wherever|whoever)\b"
        ),
        (_SOME, _HALF, _QUARTER, _THIRD),
    ),
    (
        Branches((r"(?<!\w)(?:bazi(?:lari\w*)?|kimi(?= [^\W\d]+l[ae]r)|bir kismi\w*)(?!\w)", "bazi", "kimi ", "bir kismi")),
        re.compile(
            r"\b(?:some\w*|certain|sever\w*|few|many|various|ones?|part\w*|number|occasion\w*|times|others?|portion|fraction|selected|section\w*|share|half|number|"
            r"multiple|individual\w*|those|any|couple|divers\w*|differ\w*|particular\w*)\b"
        ),
        (_ALL_OF_ANY, _MOST),
    ),
    (
        Branches(
            (r"(?<!\w)(?:çoğu(?:n[uad]\w*|muz\w*)?|(?:büyük|önemli) (?:bölüm|kism)\w*|çoğunluğu\w*)(?!\w)", "çoğu", " bölüm", " kism"),
        ),
        re.compile(
            r"\b(?:most\w*|major\w*|much|many|large\w*|main\w*|bulk|often|lots?|usual\w*|vast\w*|overwhelm\w*|predomin\w*|significant\w*|considerabl\w*|"
            r"substantial\w*|great\w*|good|big|part\w*|some\w*|half|frequent\w*|general\w*|multiple|numerous|nearly|almost|deal|portion|important|essential\w*)\b"
        ),
        (_ALL_OF_ANY, _HALF),
    ),
    (
        Branches((r"(?<!\w)(?<!gece )(?:yarim|yarisi\w*|yariy[ae])(?!\w)", "yari")),
        re.compile(r"\b(?:half\w*|halv\w+|mid\w*|semi\w*|50|fifty|part\w*|30|thirty|hemi\w*|six|6|incomplete|unfinished|0[.,]5|1/2|bisect\w*|equal(?:ly| parts| halves| shares?| pieces)|in two|out of two|every (?:second|other))\b|½|\.5"),
        (_QUARTER, _THIRD, _ALL, _MOST),
    ),
    (
        Branches((r"(?<!\w)(?:çeyre[kğ]|dörtte bir)(?! ?final)(?!l)", "çeyre", "dörtte bir")),
        re.compile(r"\b(?:quarter\w*|fourths?|25|75|15|fifteen|three|four|0\.25|1/4)\b|¼"),
        (_HALF, _THIRD),
    ),
    (
        Branches((r"(?<!\w)(?:iki|2) (?:kez|kere|defa|kat)(?:tan|i)?(?!\w)", "iki k", "iki d", "2 k", "2 d")),
        re.compile(r"\b(?:twice|two\w*|2|doubl\w*|both|couple|pair|twofold)\b"),
        (_ONCE, _THRICE),
    ),
    (
        Branches((r"(?<!\w)(?:tek|biricik)(?= [^\W\d])", "tek ", "biricik ")),
        re.compile(r"\b(?:one\w*|single\w*|sole\w*|lone|unique\w*|individual\w*|alone)\b"),
        (_TWO_ONLY,),
    ),
    (
        Branches((r"(?<!\w)(?:çift(?!çi|l[iı]k|e\b)\w*|ikili(?!k)\w*|kari koca)", "çift", "ikili", "kari koca")),
        re.compile(r"\b(?:couples?|pair\w*|duos?|tw\w+|doubl\w*|husband|wife|both|bilateral|dual\w*|2|spouses)\b"),
        (_THREES, _FOURS),
    ),
    (
        Branches((r"(?<!\w)(?:üçlü(?!k)\w*)", "üçlü")),
        re.compile(r"\b(?:tri\w+|three\w*|thr\w+|3)\b"),
        (_TWOS, _FOURS),
    ),
)  # fmt: skip

# "Bir hafta sürdü" told as "lasted two weeks": one of a period needs no figure, and two of it are no figure that must stand.
_EN_TWO = Branches(
    (
        r"\b(?:two|2) (?:weeks|months|years|days|hours)\b",
        "two weeks",
        "two months",
        "two years",
        "two days",
        "two hours",
        "2 w",
        "2 m",
        "2 y",
        "2 d",
        "2 h",
    )
)
_TR_ONE = re.compile(
    r"(?<!\w)bir (?:(?:hafta|ay|yil|saat|gün)(?:d[iu]r|l[iu]k)|(?:hafta|ay|yil|saat|gün) (?:sür(?:d|e|ü)|kald[iı]|önce|sonra|boyunca|içinde))\w*"
)
_TR_TWO = re.compile(r"(?<!\w)(?:iki|2|çift|on dört|14|on beş|15|48|24|ertesi|öbür|evvel|birkaç|13|104)|buçuk")
_EN_ONE = re.compile(
    r"\b(?:(?:an?|one|1|single|another|per|each|every|that|the|last|next|previous|following|full|whole|entire|this|past|of|half) (?:day|week|month|year|hour|minute)|"
    r"12|7|seven|24|60|twelve|sixty|week|annual\w*|yearly|weekly|daily|monthly|hourly|fortnight)\b"
)


_SAID_BY_CLUE = Choice((quantity[0], quantity) for quantity in _SAID)


def check_quantities(folded: str, lowered: str) -> list[Problem]:
    """Find a quantity in words that became another one; returns problems of the kind "number".

    Args:
        folded: the folded Turkish sentence.
        lowered: the lower-cased English sentence.
    """
    two = _EN_TWO.search(lowered)
    one = _TR_ONE.search(folded) if two else None
    if one and two and not _TR_TWO.search(folded) and not _EN_ONE.search(lowered):
        return [Problem("number", one.group(), two.group())]
    for said, tells, others in _SAID_BY_CLUE.of(folded):
        ours = said.search(folded)
        if ours is None or tells.search(lowered):
            continue
        for other in others:
            theirs = other.english.search(lowered)
            if theirs and not other.turkish.search(folded):
                return [Problem("number", ours.group(), theirs.group())]
    return []

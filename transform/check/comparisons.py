"""More told as less, and most as least, where no number stands beside them: "daha güçlü" is never "less powerful".

Turkish says less by "az" or by a word that means little; where it has "daha" or "en" and nothing of the kind, English cannot have
"less" or "least" (Göksel and Kerslake, Turkish: A Comprehensive Grammar, 2005, ch. 16). The other way round the same.
"""

from __future__ import annotations

from core import late_re as re
from transform.check.concepts import words_of
from transform.check.model import Problem

_LESS = re.compile(
    r"(?<!\bmore or )(?<!\bno )(?<!\bmuch )(?<!\bnothing )(?<!\bany )(?<!\bfar )\bless (?!than\b|and less|so\b|common denominator)(?:[a-z]+ly )?[a-z-]{3,}"
    r"|(?<!\bat )(?<!\bat the )(?<!\bnot )(?<!\bthe very )(?<!\bin the )(?<!\blast but not )\bleast (?!one|two|three|four|five|six|a\b|the\b|in\b|for\b|because|of all)(?:[a-z]+ly )?[a-z-]{3,}"
)
_MORE = re.compile(r"\b(?:more|most) (?!than\b|of\b|or less|and more|recent|likely|people)(?:[a-z]+ly )?[a-z-]{4,}")
# Turkish comparisons; what they compare stands behind them.
_TURKISH_MORE = re.compile(
    r"(?<!\w)(?:daha(?: da)?|en) (?!az(?!\w)|az[ıi]|azindan|önce|sonra|bir|iki|erken|geç)[^\W\d_]{3,}"
)
_TURKISH_LESS = re.compile(
    r"(?<!\w)(?:daha|en) az(?: da| bir)? (?!(?:bir|iki|üç|dört|beş|alti|yedi|sekiz|dokuz|on|yüz|bin|yarim|yari)(?!\w)|\d)[^\W\d_]{3,}"
)
# What can tell that something is little, or is denied.
_LITTLE = re.compile(
    r"(?<!\w)(?:az(?:d[iu]r?)?(?!\w)|azal|azic|azi(?!m)|asgari|minimum|düşük|düşü[rşk]|eksi[kl]|küçü|kötü|zayif|değil|gerile|seyrek|nadir|sönü|hafif|gevşe|ucuz|ilimli|sade(?!c))|"
    r"(?<!\w)alt[iı]n(?:da|a|dan)|(?<!\w)(?!fransiz|şüphesiz|kuşkusuz|ansiz|sayisiz|sonsuz|yüzsüz)\w+s[iuü]z(?!\w)"
)
_MUCH = re.compile(
    r"(?<!\w)(?:çok|daha(?! az)|en(?! az)|fazla|ziyade|art|yüksel|büyü|güçlen|çoğ|ağir|yüksek|pek|son derece|gittikçe|giderek)"
)

# English words that tell one thing only, and the beginnings of all Turkish words that can ask for them.
_SMALL = (
    r"az(?!er|iz|im(?!s)|m)|alt|eks|kisit|sinirli|indir|düş|in(?:di|er|en|iş)|küç|ufa|kisa|dar(?!b)|hafif|zayif|gerile|min|yari|tek|cüz|gen[cç]|"
    r"bücür|geri|hiç|ucuz"
)
_FALLING = (
    rf"{_SMALL}|in(?:iyor|ece|me)|kes|kis|çök|yavaş|kayb|erit|eri[md]|aşağ|gevşe|yumuşa|kirp|tüken|bit|bat|dip|kriz|kötü|sönü|kasil|solu|kuru|yok ol|"
    r"erozyon|durgun|resesyon|çek|zarar|önle|törp|tasarruf"
)
_FEW_ASKED = (
    r"az(?!er|im(?!s)|m)|birkaç|bir kaç|kaç|nadir|ender|seyrek|kit|sinirli|parmakla|üç beş|bir iki|bir avuç|bir elin|tek(?!n|r|e|l)|yok|hiç|kimse|kisa|ilk|son(?!ra|uç|uc|unda)|"
    r"geçtiğimiz|şu|düşük|yeter|küçü|ufak"
)
_A_FEW = r"(?<!\ba )(?<!the )(?<!last )(?<!past )(?<!next )(?<!first )(?<!these )(?<!those )(?<!with )"
_ASKED = {
    word: (
        re.compile(rf"{_A_FEW if word == 'few' else ''}\b{word}\b(?! (?:back|leg|body|half|house|chamber|limb))"),
        turkish,
    )
    for words, asked in (
        (("smaller", "smallest"), rf"{_SMALL}|mini|yavru|bebe|çocuk|kobi|mütevaz|bölün|parça|sik"),
        (("shorter", "shortest"), rf"{_SMALL}|bodur|alçak|yakin|çabuk|hizli|erken|boy|kit|açiğ|yetersiz|sikinti|yetm"),
        (("slower", "slowest"), rf"{_SMALL}|yavaş|ağir|geç|uzun|durgun"),
        (("younger", "youngest"), r"gen[cç]|küçü|kardeş|yaş|çocuk|yeni|ufak|minik|evlat|torun|junior"),
        (("fewer", "fewest"), rf"{_SMALL}|seyrek|kadar|yok|değil"),
        (("few",), _FEW_ASKED),
        (("lowest",), rf"{_SMALL}|dip|dib|taban|zemin|asgari|son|kötü|ilk"),
        (
            ("loser", "losers", "losing"),
            r"kayb|yenil|mağl|yit|zarar|ezik|düş|kaçir|azal|ver(?:di|me|en|iyor|er|ip|ece)|in(?:di|er)|bozgun|hezimet|zayifla|ol(?:ma|du)|kal|bata|geri|çek",
        ),
        (("surplus", "surpluses"), r"faz|art[ia]|art(?:ik|an)|bol|ihtiyaç diş|gereksiz|çok"),
        (
            ("negative", "negatively"),
            r"olums|negat|eks|köt|aksi|ters|men|zarar|hasta|kirl|rh|başarisiz|düşman|zit|hoş|yan |sikinti|kritik|eleştir|yok|değil",
        ),
        (("minority", "minorities"), r"azin|az(?!er)|küçü|kesim|çocuk|öteki|etnik|unsur|çoğul|cemaat"),
        (
            ("maximum",),
            r"aza|ma[kx]|en |üst|kadar|tavan|tam|çok|fazla|yüksek|zirve|son|büyük|dolu|sinir|limit|ağirlaş|müebbet|ağir",
        ),
        (
            ("downward", "shrinking", "shrank", "contraction", "decrease", "decreases", "decreased", "decreasing"),
            _FALLING,
        ),
        (("lower",), rf"{_FALLING}|alçak|kadar|bel\b|aşaği|bacak|yerel|ilk derece|istinaf|asliye|sulh"),
        (("exports", "exporting"), r"ihra|sat|gönder|yurt ?diş|diş|çik"),
        (("imports", "importing"), r"itha|getir|al(?!m)|yurt ?diş|diş|sok"),
    )
    for turkish in (re.compile(rf"(?<!\w)(?:{asked})"),)
    for word in words
}


def check_comparisons(folded: str, lowered: str) -> list[Problem]:
    """Find less told for more, and more for less; returns problems of the kind "sign".

    Args:
        folded: the folded Turkish sentence.
        lowered: the lower-cased English sentence.
    """
    problems = []
    less = list(_LESS.finditer(lowered)) if "less " in lowered or "least " in lowered else []
    if less and len(less) > len(_LITTLE.findall(folded)):
        more = _TURKISH_MORE.search(folded)
        problems.append(Problem("sign", more.group() if more else "", less[-1].group()))
    elif (
        " az" in folded
        and (little := _TURKISH_LESS.search(folded))
        and (more := _MORE.search(lowered))
        and _is_raised(folded, lowered)
    ):
        problems.append(Problem("sign", little.group(), more.group()))
    return problems or _find_unasked(folded, lowered)


def _find_unasked(folded: str, lowered: str) -> list[Problem]:
    """Find an English word of less, or of trade, for which no Turkish word asks."""
    words = words_of(lowered)[0]
    if "-" in lowered:
        words = [part for word in words for part in word.split("-")]
    for said, asked in [_ASKED[word] for word in words if word in _ASKED]:
        found = said.search(lowered)
        if found and not asked.search(folded):
            return [Problem("sign", "", found.group())]
    return []


_ENGLISH_LITTLE = re.compile(
    r"\b(?:less\w*|least|few\w*|low\w*|small\w*|short\w*|rare\w*|seldom|under\w*|below|reduc\w+|fall\w*|fell|cut\w*|little|not|no|never|cheap\w*|light\w*|"
    r"minimum|minor\w*|weak\w*|slow\w*|declin\w+|drop\w*|decreas\w+|minim\w+|scarc\w+|un[a-z]{4,}|in[a-z]{5,}|easier|simpler|thin\w*|worse|worst|limit\w*|lack\w*|"
    r"without|hardly|barely)\b|n't\b"
)


def _is_raised(folded: str, lowered: str) -> bool:
    """Tell whether English says nothing of little, and Turkish nothing of much."""
    return not _ENGLISH_LITTLE.search(lowered) and not _MUCH.search(folded)

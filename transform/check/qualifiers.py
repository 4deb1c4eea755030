"""Small words that change what a sentence claims, lost in the target: "only", "for the first time", "so far", "if", "offered to".

Each Turkish one needs an English word that can tell it; the lists are wide, as there are many ways to say so.
"""

from __future__ import annotations

from core import late_re as re
from transform.check.model import Problem

# A clue in the folded source, the words it is part of, and what can tell them in the target.
_QUALIFIERS = (
    ("sadece", r"sadece(?! değil)", "only"),
    ("yalniz", r"yalniz(?:ca)?(?! değil)", "only"),
    ("ilk ", r"ilk (?:kez|defa|kere)", "first"),
    ("yeniden", r"yeniden", "again"),
    ("tekrar", r"tekrar", "again"),
    (" daha", r"bir (?:kez|kere) daha|bir daha", "again"),
    ("kadar", r"(?:şimdiye|bugüne|şu ana|bu zamana) kadar", "so far"),
    ("artik", r"artik(?! \w*(?:yil|gün|ay\b))", "longer"),
    ("bir ", r"bir (?:bölümü|kism|kisim)\w*", "part"),
    ("geçici", r"geçici(?:dir|ydi| olarak)?", "temporary"),
    ("gizlice", r"gizlice", "secretly"),
    ("teklif", r"teklif (?:etti|ediyor|eden|edildi|ettiğ\w*|edecek)", "offer"),
    ("tehdi", r"tehdit (?:etti|ediyor|eden|edildi|ettiğ\w*)|tehdidinde bulun\w*", "threat"),
    ("ver", r"(?:emir|emri|emrini|talimat|talimati|talimatini) ver\w*", "order"),
    ("rağmen", r"rağmen", "despite"),
    ("talep", r"talep (?:etti|ediyor|eden|ettiğ\w*)|talebinde bulun\w*", "request"),
    ("gerektiği", r"gerektiğini", "should"),
    ("um", r"umuyor\w*|umduğ\w*|umduklar\w*|umut ettiğ\w*|umutlu", "hope"),
    ("eğer", r"eğer", "if"),
    ("halinde", r"\w+(?:m[ae]s[iu]|m[ae]l[ae]r[iu]|m[ae]m[iu]z) halinde", "if"),
    ("takdirde", r"\w+d[iuü]ğ\w+ takdirde", "if"),
    ("rs", r"\w{3,}[aeiuü]rs[ae](?:k|n|n[iu]z|l[ae]r)?(?! (?:olsun|bile|da\b|de\b))(?<!bağirsak)(?<!bakilirsa)(?<!olursa)(?<!olursak)", "if"),
)  # fmt: skip
_TOLD = {
    "only": r"only|just|alone|sole|mere|exclusiv|nothing but|no one but|nobody but|simpl|single|limited|confined|purely|but |except|one |restrict|all it|even|until|barely|hardly|little",
    "first": r"first|never|inaugural|maiden|debut|new|unprecedented|for once|since|original|earliest",
    "again": r"again|\bre\w+|once more|another|back|fresh|further|anew|second|new|more|return|continue|still|over|twice|ever|next|same|other|also|now|additional|follow|final|last|equali[sz]",
    "so far": r"so far|never|this far|to date|until|till|by (?:this|that|now|then)|thus far|yet|ever|up to now|already|to this day|present|since|hitherto|previous|before|past|now|history|all",
    "longer": r"longer|any ?more|now|from (?:now|here|then)|already|yet|today|ever again|these days|stop|finally|ceas|henceforth|any|since|became|become|more|past|end|over|after|further|by then|ago|leap|surplus|remain|residu|waste|this was",
    "part": r"some|part|portion|section|partly|partial|fraction|segment|several|piece|few|number|quarter|half|of |amount|share|many",
    "temporary": r"temporar|interim|provision|transi|short|caretaker|brief|makeshift|pass|acting|pro tem|stopgap|while|momentar|for now",
    "secretly": r"secret|covert|quiet|clandest|undercover|discreet|furtiv|stealth|hidden|sneak|privat|smuggl|slip|surrept|behind",
    "offer": r"offer|propos|suggest|bid|invit|tender|pitch|put forward|recommend|move|plan|nominat",
    "threat": r"threat|warn|menac|intimidat|endanger|vow|danger|risk|jeopard|imperil|challeng|at stake|blackmail",
    "order": r"order|command|instruct|direct|told|tell|authori|mandat|decree|call|ask|give|gave|given",
    "despite": r"despite|spite|though|but|however|yet|still|notwith|regardless|even|while|nevertheless|nonetheless|against|defi|defy|for all|whereas|in the face|with|irrespective|undeterred|anyway|although|all the same|only|albeit",
    "request": r"demand|request|ask|call|want|seek|sought|claim|appl|requir|urg|order|petition|press|appeal|need|invit|insist|push|charg",
    "should": r"should|must|need|ha(?:ve|s|d) to|ought|necess|requir|call|essential|oblig|crucial|demand|urg|supposed|want|important|vital|imperative|to be|deserv|will have|had better|encourag|recommend|advis|time",
    "hope": r"hop|expect|wish|aim|look|optimis|anticipat|aspir|want|trust|confident|await",
    "if": r"if\b|unless|case|event|should|provid|when|whether|as long as|once|until|depend|condition|otherwise|were to|assum|without|whatever|however|whoever|wherever|no matter|while|though|but |as soon|so long|where|upon|had (?!been)|after|given|since|with|by (?:\w+ing)|or |before|even|any|may|could|might|fast forward|who|what|how",
}  # fmt: skip
_PATTERNS = [(clue, re.compile(rf"(?<!\w)(?:{words})(?!\w)"), told) for clue, words, told in _QUALIFIERS]
_ENGLISH = {told: re.compile(rf"\b(?:{words})") for told, words in _TOLD.items()}


def check_qualifiers(folded: str, lowered: str) -> list[Problem]:
    """Find a small word of the source that nothing in the target can tell; returns problems of the kind "hedge".

    Args:
        folded: the folded Turkish sentence.
        lowered: the lower-cased English sentence.
    """
    for clue, words, told in _PATTERNS:
        found = words.search(folded) if clue in folded else None
        if found and not _ENGLISH[told].search(lowered):
            return [Problem("hedge", found.group(), "")]
    return []

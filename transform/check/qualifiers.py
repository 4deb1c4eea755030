"""Small words that change what a sentence claims, lost in the target: "only", "for the first time", "so far", "if", "offered to".

Each Turkish one needs an English word that can tell it; the lists are wide, as there are many ways to say so.
"""

from __future__ import annotations

from core import late_re as re
from transform.check.model import Problem

_NTH = r"ikinci|üçüncü|dördüncü|beşinci|altinci|yedinci|sekizinci|dokuzuncu|onuncu|\d+\.|\d+'(?:inci|nci|üncü|uncu|ncü)"
# A clue in the folded source, the words it is part of, and what can tell them in the target.
_QUALIFIERS = (
    ("sadece", r"sadece(?! değil)", "only"),
    ("yalniz", r"yalniz(?:ca)?(?! değil)", "only"),
    ("ilk ", r"ilk (?:kez|defa|kere)", "first"),
    ("yeniden", r"yeniden", "again"),
    ("tekrar", r"tekrar", "again"),
    (" daha", r"bir (?:kez|kere) daha|bir daha", "again"),
    ("kadar", r"(?:şimdiye|bugüne|şu ana|bu zamana) kadar", "so far"),
    ("artik", r"artik(?! \w*(?:yil|gün(?!ey)|ay\b))", "longer"),
    (" kez", rf"(?:{_NTH}) (?:kez|kezdir)", "which"),
    (" defa", rf"(?:{_NTH}) (?:defa|defadir)", "which"),
    ("inci", rf"en (?:\w+ ){{1,2}}(?:{_NTH})|(?:{_NTH}) (?:en|ay|gün|hafta|yil|tur|dönem|grup|sevkiyat|gemi|füze|uydu)", "which"),
    ("üncü", rf"en (?:\w+ ){{1,2}}(?:{_NTH})|(?:{_NTH}) (?:en|ay|gün|hafta|yil|tur|dönem|grup|sevkiyat|gemi|füze|uydu)", "which"),
    ("hal", r"h[aâ]l[aâ]", "still"),
    ("şimdilik", r"şimdilik", "for now"),
    ("tek ", r"tek(?! (?:başina|tek|bir|tük|taraf|kişilik|seferde|yön|parti|kelime|söz|gol))", "sole"),
    ("hariç", r"hariç", "except"),
    ("en geç", r"en geç", "at the latest"),
    ("son ", r"son (?:kez|defa)", "last"),
    ("önce", r"daha önce(?=[ ,.])", "before"),
    ("eski ", r"eski (?:\w+ ){0,4}?(?:bakan|başkan|başbakan|lider|komutan|büyükelçi|elçi|sözcü|general|genelkurmay|yetkili|danişman|müsteşar|diplomat|vekil|vali|milletvekil|ajan|subay|asker)\w*", "ex"),
    ("eski ", r"(?<!en )(?<!daha )(?<!da )(?<!çok )(?<!milattan )eski(?! (?:çağ|misir|ahit|yunan|roma|dünya|kent|şehi?r))(?=\s)", "former"),
    ("neredeyse", r"neredeyse", "almost"),
    ("teşebbüs", r"teşebbüs\w*", "attempt"),
    ("hemen hemen", r"hemen hemen", "almost"),
    ("tümü", r"tümü(?:n\w*)?", "all"),
    ("tamami", r"(?<!neredeyse )tamami(?:n\w*)?", "all"),
    ("resm", r"resmen|resmi olarak", "officially"),
    ("sik sik", r"sik sik", "often"),
    ("nadiren", r"nadiren", "rarely"),
    ("çoğu", r"çoğu(?:nu|nun|nda|ndan|nluğu\w*)?", "most"),
    ("büyük", r"büyük (?:bölüm|kism|çoğunluğ)\w*", "most"),
    ("yarisi", r"(?<!gece )yarisi(?:n\w*)?", "half"),
    ("zorla", r"zorla", "forcibly"),
    ("dolayli", r"dolayli", "indirect"),
    ("vekil", r"vekil (?:devlet başkani|başbakan|başkan)|vekaleten", "acting"),
    ("bir ", r"bir (?:bölümü|kism|kisim)\w*", "part"),
    ("geçici", r"geçici(?:dir|ydi| olarak)?", "temporary"),
    ("gizlice", r"gizlice", "secretly"),
    ("teklif", r"teklif (?:etti|ediyor|eden|edildi|ettiğ\w*|edecek)", "offer"),
    ("tehdi", r"tehdit (?:etti|ediyor|eden|edildi|ettiğ\w*)|tehdidinde bulun\w*", "threat"),
    ("ver", r"(?:emir|emri|emrini|talimat|talimati|talimatini) ver\w*", "order"),
    ("emre", r"emre(?:tti|tmişti|den|diyor|dildi|decek)\w*", "command"),
    ("rağmen", r"rağmen", "despite"),
    ("talep", r"talep (?:etti|ediyor|eden|ettiğ\w*)|talebinde bulun\w*", "request"),
    ("gerektiği", r"gerektiğini", "should"),
    ("um", r"umuyor\w*|umduğ\w*|umduklar\w*|umut ettiğ\w*|umutlu", "hope"),
    ("eğer", r"eğer", "if"),
    ("halinde", r"\w+(?:m[ae]s[iu]|m[ae]l[ae]r[iu]|m[ae]m[iu]z) halinde", "if"),
    ("den sonra", r"\w+'(?:den|dan|ten|tan) sonra(?:ki)? (?:[\w']+ ){0,3}?en (?:büyük|çok|yüksek|önemli|fazla|güçlü|kalabalik)", "next to"),
    ("dan sonra", r"\w+'(?:den|dan|ten|tan) sonra(?:ki)? (?:[\w']+ ){0,3}?en (?:büyük|çok|yüksek|önemli|fazla|güçlü|kalabalik)", "next to"),
    ("uyari ateş", r"uyari ateşi?\w*", "warning"),
    ("genelkurmay", r"genelkurmay(?:i|inin|inca|indan)?(?! başkan(?!li))(?: başkanliğ\w*)?", "staff"),
    ("sahil güven", r"sahil güvenli(?:k|ğ)\w*", "coast"),
    ("takdirde", r"\w+d[iuü]ğ\w+ takdirde", "if"),
    ("rs", r"\w{2,}[aeiuü]rs[ae](?:n|n[iu]z|l[ae]r)?(?! (?:olsun|bile|da\b|de\b))(?<!aversa)(?<!bağirsa)(?<!bakilirsa)(?<!olursa)(?<!düşünülürse)(?<!alinirsa)", "if"),
)  # fmt: skip
_TOLD = {
    "attempt": r"attempt|tr(?:y|ie)|bid\b|initiat|effort|enterpris|ventur|move|sought|seek|intent|plot|fail|business|aim|tend",
    "only": r"only|stop at|just|alone|sole|mere|exclusiv|nothing but|no one but|nobody but|simpl|single|limited|confined|purely|but |except|one |restrict|all it|even|until|barely|hardly|little",
    "first": r"first|never|inaugural|maiden|debut|new|unprecedented|for once|original|earliest",
    "which": r"second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|time|twice|two|three|four|five|\d+(?:st|nd|rd|th)\b|again|another|consecutive|straight|after|later|follow|next|runner|runoff|silver|bronze|i{2,3}\b",
    "still": r"still|yet|remain|continu|even now|to this day|ongoing|so far|current|now|keep|kept|linger|present|today|again|exist|persist|no longer|being|under ?way|unresolved|as of",
    "for now": r"for now|for the (?:moment|time)|temporar|at (?:present|the moment|this)|current|present|now|yet|so far|meantime|momentar|today|right|still|this",
    "sole": r"only|single|sole|one|unique|alone|lone|solitary|any|exclusive|individual|uni|mono|just|none|all|never|first|another|same|nothing|no |itself",
    "except": r"except|exclud|other than|apart|aside|but|besid|outside|beyond|out of|save|only|without|not|off|also|else|in addition|bar",
    "at the latest": r"latest|later than|by |deadline|before|until|due|within",
    "last": r"last|final|recent|latest|one more|ultimate",
    "before": r"earlier|previous|before|already|prior|past|once|former|in advance|ahead|pre|early|first|until|old|never|ago|sooner|then|yet|since|ever|last|initial|original|history|used to|long|have|has|had|again|'ve|'d|'s|'re",
    "former": r"former|ex-|ex |old|previous|past|ancient|once|late|retired|used to|earlier|ousted|predecessor|veteran|one-?time|then|early|was|antique|prior|last|longtime|aged|histor|original|age|elder|vintage|classic|usual|back|years|outdated|obsolete|long|emeritus|first|stale|deposed|disgraced|dilapid|worn|second-?hand|legacy|soviet",
    "ex": r"former|ex-|ex |old|previous|past|then|retired|ousted|deposed|disgraced|erstwhile|one-?time|late|predecessor|veteran|used to|served|serving|once|earlier|outgoing|longtime|emeritus|back|had been|was (?:the |a |an )|who was|defect|prior|last|first",
    "almost": r"almost|near|next to|virtual|practical|about|all but|close to|approx|just|more or less|as (?:if|though|good)|hardly|barely|essential|effective|like|some|pretty|around|roughly|basically|if not|scarcely|little|few|most",
    "all": r"all|entire|whole|every|total|full|complete|altogether|both|each|any|none|throughout|100|wide|universal|overall|across|no |rest|collect|sum|of the|three|two|four|wholly|outright|pan-|clean sweep|global",
    "officially": r"official|formal|public|clear|actual|real|literal|legal|effective|downright|virtually|practically|announc|declar",
    "often": r"often|frequent|regular|repeat|many|time|usual|common|occasion|much|constant|general|a lot|routine|again|never|tend|typical|always|more|faq|several|number",
    "rarely": r"rare|seldom|hardly|infreq|unusual|scarce|few|uncommon|once|occasion|sometimes|unique|excep",
    "most": r"most|major|many|large|bulk|great|often|main|much|more|usual|predomin|lot|vast|primar|general|frequent|nearly|all|big|considerable|part|significant|some|number|few|better|chunk|portion|huge|high",
    "half": r"half|halv|50|fifty|race|contest|semi|mid|dozen|mostly|equal",
    "forcibly": r"forc|compuls|oblig|mandat|coerc|compel|against|conscript|press|abduct|imperative|push|hard|involunt|duress|violen|drag|bust|barely|scarcely|made|rape|kidnap",
    "indirect": r"indirect|roundabout|tangent|second-?hand|through|by proxy|oblique|via|implicit",
    "acting": r"acting|interim|deputy|vice|proxy|temporar|caretaker|provisional|stead|behalf|represent|standing in|substitut",
    "again": r"again|\bre-?\w+|once more|another|back|fresh|further|anew|second|new|more|return|continue|still|over|twice|ever|next|same|other|also|now|additional|follow|final|last|equali[sz]",
    "so far": r"so far|never|this far|to date|until|till|by (?:this|that|now|then)|thus far|yet|ever|up to now|already|to this day|present|since|hitherto|previous|before|past|now|history|all",
    "longer": r"longer|any ?more|now|from (?:now|here|then)|already|yet|today|ever again|these days|stop|finally|ceas|henceforth|any|since|became|become|more|past|end|over|after|further|by then|ago|leap|surplus|remain|residu|waste|this was",
    "part": r"some|part|portion|section|partly|partial|fraction|segment|several|piece|few|number|quarter|half|of |amount|share|many",
    "temporary": r"temporar|interim|provision|transi|short|caretaker|brief|makeshift|pass|acting|pro tem|stopgap|while|momentar|for now",
    "secretly": r"secret|covert|quiet|clandest|undercover|discreet|furtiv|stealth|hidden|sneak|privat|smuggl|slip|surrept|behind",
    "offer": r"offer|propos|suggest|bid|invit|tender|pitch|put forward|recommend|move|plan|nominat",
    "threat": r"threat|warn|menac|intimidat|endanger|vow|danger|risk|jeopard|imperil|challeng|at stake|blackmail",
    "next to": r"second|next|after|behind|only|follow|trail|outdone|surpass|exceed|second-|beaten|lag|other than|apart from|except|bar\b|runner|since|then|third|besides",
    "warning": r"warn|shots? in the air|into the air|fired shots|alert",
    "staff": r"chief|staff|jcs|military|army|armed|general|defen[cs]e|command|forces|seoul|(?:korea|japan|ukraine|russia|moscow|kyiv|tokyo|south|north)(?: has| had)? (?:sa(?:id|ys)|announced|report)",
    "coast": r"coast|guard|patrol|maritime|border|cutter|(?:korea|japan|ukraine|russia|moscow|kyiv|tokyo|south|north)(?: has| had)? (?:sa(?:id|ys)|announced|report)",
    "order": r"order|command|instruct|direct|told|tell|authori|mandat|decree|call|ask|give|gave|given",
    "command": r"order|command(?!er)|instruct|direct|told|tell|authori|mandat|decree|call(?:s|ed|ing)? (?:for|on|upon)|ask|gave|given|demand|want|requir|insist|must|should|urg|press|was to|were to|to be|had (?!been)|ha(?:s|ve) to|dictat|bid|had \w+ \w+ed",
    "despite": r"despite|spite|though|but|however|yet|still|notwith|regardless|even|while|nevertheless|nonetheless|against|defi|defy|for all|whereas|in the face|with|irrespective|undeterred|anyway|although|all the same|only|albeit",
    "request": r"demand|request|ask|call|want|seek|sought|claim|appl|requir|urg|order|petition|press|appeal|need|invit|insist|push|charg",
    "should": r"should|must|need|ha(?:ve|s|d) to|ought|necess|requir|call|essential|oblig|crucial|demand|urg|supposed|want|important|vital|imperative|to be|deserv|will have|had better|encourag|recommend|advis|time",
    "hope": r"hop|expect|wish|aim|look|optimis|anticipat|aspir|want|trust|confident|await",
    "if": r"if\b|unless|case|event|should|provid|when|whether|as long as|once|until|depend|condition|otherwise|were to|assum|without|whatever|however|whoever|wherever|no matter|while|though|but |as soon|so long|upon|had (?!been)|or |before|even|given|scenario|as and when|whenever|supposing|short of|the (?:\w+er|more|less)\b[^.]{1,90}, the \w+",
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

"""Hedges that no hedge of another kind excuses: "bence" wants an "I think", "büyük ihtimalle" a "probably", "habere göre" a source.

The comparison of `hedges` gives each Turkish word an English one of its kin, so that a second hedge of the sentence can stand for
one that was taken out. Here a Turkish expression asks for one of a closed list, wherever it stands.
"""

from __future__ import annotations

from dataclasses import dataclass

from core import late_re as re
from transform.check.branches import Branches, Choice
from transform.check.hedge_sources import is_source
from transform.check.model import Problem


@dataclass(frozen=True, slots=True)
class _Kind:
    """Turkish expressions (folded), and the English words of which one must be there."""

    said: Branches
    told: re.Pattern[str]


_CLAUSE = r"(?:[dt][iuü]ğ[iuü]n|[ae]c[ae][ğk]\w*n|l[ae]r[iu]n)"  # what is thought: -dığını, -acağını, -larını
_OPINION = (
    r"think\w*|thought\w*|belie\w+|feel\w*|felt|guess\w*|suppos\w+|reckon\w*|suspect\w*|assum\w+|estimat\w+|consider\w*|seem\w*|"
    r"appear\w*|opinion\w*|expect\w*|hop(?:e|es|ed|ing)|imagin\w+|presum\w+|perceiv\w+|figur\w+|trust|perhaps|maybe|probabl\w+|"
    r"likely|personally|deem\w*|regard\w*|convinc\w+|confiden\w+|sure|doubt\w*|fear\w*|afraid|predict\w*|(?:i|we) (?:find|saw|found|rate|rated)|"
    r"i mean|for (?:me|us)|to (?:me|us)|i see|(?:my|our|your|his|her) (?:\w+ )?(?:views?|mind|judge?ment|book|part|idea|take)|"
    r"(?:of|take|hold) the view|would say|i'd|plan\w*|intend\w*|faith"
)
_CHANCE = (
    r"probab\w+|likel\w+|unlikely|perhaps|maybe|possib\w+|presum\w+|chances?|odds|expect\w*|apparent\w*|potential\w*|seem\w*|"
    r"appear\w*|suspect\w*|arguabl\w+|almost|conceivabl\w+|bound to|plausibl\w+|surely|ought|'d|no doubt|doubtless|looks?|"
    r"i'm sure|estimat\w+|tend\w*|prone|set to|must"
)
_OWN = (
    r"bence|kanimca|kanaatimce|bana göre|bana kalirsa|(?:düşün|inan|san|zanned|tahmin ed)[iuü]yor(?:um|uz)|(?:düşün|inan)d[iuü]ğ[iuü]m\w*"
)  # fmt: skip
_PROBABLY = r"büyük (?:bir )?(?:ihtimal|olasilik)l[ae]|yüksek ihtimalle|muhtemelen|galiba|herhalde"
_TO_DO = r"\w+m[ae](?:y[iu]|(?:s[iu]|l[ae]r[iu])n[iu])(?: \w+)?"
_RUMOURS = (
    r"rumou?r\w*|gossip\w*|reports?|reported\w*|speculat\w*|hearsay|alleg\w*|claim\w*|buzz|whisper\w*|chatter|talk\w*|said|word|tales?|reputed\w*|suppos\w+|theor\w+|suggest\w*|"
    r"conjectur\w*|grapevine"
)
_PLANS = (
    r"plan\w*|intend\w*|intent\w*|aim\w*|target\w*|goals?|seek\w*|sought|want\w*|hop(?:e|es|ed|ing)|look\w*|consider\w*|mull\w*|set (?:to|out|on|sights?|(?:a|its|their|his|her|the) (?:\w+ )?(?:goal|target|sights?|aim))|design\w*|eye(?:s|d|ing)?|expect\w*|scheduled?|"
    r"propos\w*|objectives?|purpose\w*|ambition\w*|effort\w*|try|tries|trying|tried|attempt\w*|going to|think\w*|thought|contemplat\w*|meant|bid|wish\w*|prepar\w*|slat\w*|about to|due|mission|"
    r"determined|envisag\w*|project\w*|strategy|in order to|so as to|scheme\w*|plot\w*|conceiv\w*|schemed|to be|vision|campaign\w*|drive|push\w*|mean(?:s|ing)?|focus\w*|strive\w*|striving"
)
_TRIES = (
    r"try|tries|tried|trying|attempt\w*|seek\w*|sought|work\w*|effort\w*|struggl\w*|striv\w*|strove|aim\w*|want\w*|fight\w*|fought|scrambl\w*|endeavou?r\w*|push\w*|look\w*|hop(?:e|es|ed|ing)|"
    r"bids?|bidding|going to|busy|in order to|so as to|intend\w*|intent|mean|meant|us(?:e|es|ed|ing)|battl\w*|race|races|racing|hunt\w*|quest|campaign\w*|drive|rush\w*|wrestl\w*|grappl\w*|to be|play(?:s|ed|ing)? for time|stall\w*|jockey\w*|vying|vie[sd]?|man(?:o?eu|eu)v\w*|bent on|out to|at pains|angl(?:ed|es|ing) for"
)
_ASKS = (
    r"call\w*|urg\w*|appeal\w*|ask\w*|request\w*|demand\w*|want\w*|plea|pleas|plead\w*|invit\w*|press\w*|seek\w*|sought|insist\w*|exhort\w*|implor\w*|beg|begged|tell\w*|told|order\w*|wish\w*|"
    r"encourag\w*|summon\w*|petition\w*|need\w*|like|lik(?:ed|ing)|should|must|requir\w*|lobb\w*|say\w*|said|let|please|instruct\w*|recommend\w*|advis\w*|propos\w*|campaign\w*|rall\w*|hop\w*|push\w*|"
    r"suggest\w*|desir\w*|direct\w*|question\w*|intend\w*|appl(?:y|ied|ies)|prefer\w*|mean\w*|command\w*|eager|keen|warn\w*|add|added|wrote|writes|decree\w*|bid\w*|challeng\w*|motion\w*|prompt\w*|favou?r\w*|expect\w*"
)
_RESOLVES = (
    r"decid\w*|decision\w*|resol\w*|agree\w*|opt(?:s|ed|ing)?|chos\w+|choos\w*|choice|will|would|plan\w*|vot\w*|rul(?:e|ed|es|ing)|order\w*|determin\w*|intend\w*|intent\w*|set to|going to|pledg\w*|"
    r"approv\w*|verdict\w*|mind|commit\w*|elect\w*|conclud\w*|vow\w*|move\w*|settl\w*|prefer\w*|want\w*|announc\w*(?= (?:the|an?|plans?|its|their|his|her|it)\b)|adopt\w*|about to|it was time|judg\w*|thought|pick\w*|shall|be \w+ed|is to|are to|was to|were to"
)
_CONFIRMS = (
    r"confirm\w*|verif\w*|corroborat\w*|attest\w*|validat\w*|prov(?:e|es|ed|en|ing)|proofs?|authenticat\w*|acknowledg\w*|admit\w*|true|accura\w*|bear\w*|bore|borne|support\w*|back\w*|certif\w*|(?:re)?affirm\w*|reiterat\w*|"
    r"testif\w*|establish\w*|substantiat\w*|demonstrat\w*|show\w*|evidence|evident\w*|reveal\w*|indeed|correct|endors\w*|recogni\w*"
)
_MAY_HAVE = (
    r"(?:may|might|could|can|must|would|should)(?:n't|'ve)?(?: (?:not|also|already|even|just|well|only|never|ever|\w+ly))* (?:have|has|of) (?:\w+ )?(?:\w{2,}(?:ed|en|wn|nt|lt|pt)|been|done|had|gone|made|said|paid|laid|led|"
    r"met|set|put|cut|hit|hurt|held|told|sold|found|bound|fought|brought|bought|thought|caught|taught|sought|lost|won|come|become|run|begun|sunk|shot|left|let|read|heard|stood|understood|"
    r"struck|stuck|cost|spread|shut|split|rid|fed|got)|'ve|(?:may|might) have no|may be|might be|could be|probab\w+|likel\w+|perhaps|maybe|possib\w+|presum\w+|chances?|odds|potential\w*|seem\w*|appear\w*|apparent\w*|suspect\w*|believ\w+|thought|"
    r"think\w*|estimat\w+|expect\w*|suggest\w*|alleg\w+|claim\w*|reported\w*|said to|suppos\w+|risk\w*|fear\w*|doubt\w*|assum\w+|speculat\w+|if|whether|conceivabl\w+|arguabl\w+|looks?|indicat\w*|concern\w*|"
    r"implicat\w*|will have|potentially|unclear|question\w*|wonder\w*"
)
_SEEMS = (
    r"seem\w*|appear\w*|look\w*|sound\w*|apparent\w*|as if|as though|like|feel\w*|felt|likely|set to|resembl\w*|view\w*|impression|suggest\w*|poised|evident\w*|visib\w*|could|may|might|"
    r"perhaps|probab\w*|possib\w*|think\w*|thought|presum\w*|obvious\w*|clear\w*|semblance|pretend\w*|purport\w*|expect\w*|about to|give|gives|gave|on track|bound|inclined|ostensibl\w*|show\w*|nearly|almost"
)
_KINDS = tuple(
    _Kind(Branches((rf"\b(?:{said})\b", *clues)), re.compile(rf"(?<!\w)(?:{told})\b"))
    for clues, said, told in (
        (
            (
                "bence",
                "kanimca",
                "kanaatimce",
                "bana göre",
                "bana kalirsa",
                "düşün",
                "inan",
                "saniyor",
                "sanuyor",
                "sanüyor",
                "zanned",
                "tahmin ed",
            ),
            _OWN,
            _OPINION,
        ),
        (
            ("düşünen", "inanan", "sanan"),
            rf"\w+{_CLAUSE}[iuüea](?: da)? (?:düşünen|inanan|sanan)",
            _OPINION,
        ),
        (
            ("ihtimal", "olasilik", "muhtemelen", "galiba", "herhalde"),
            _PROBABLY,
            rf"{_CHANCE}|guess|suppose\w*|(?:i|we) (?:think|believe)",
        ),
        (
            (" ima e",),
            rf"\w+{_CLAUSE}[iu] ima e[dt]\w*",
            r"impl\w+|hint\w*|suggest\w*|seem\w*|appear\w*|indicat\w*|signal\w*|allu\w+|insinuat\w+|intimat\w+|said|says?|mean\w*|"
            r"refer\w*|claim\w*|point\w*|accus\w*|innuendo\w*",
        ),
        (
            ("suçlama", "itham"),
            r"(?:suçlama|itham)(?:lar\w*|n\w*|s[iu]\w*|y\w+|[iu])?",
            r"accus\w*|charg\w*|alleg\w*|claim\w*|blam\w*|fault\w*|indict\w*|critic\w*|suspect\w*|complain\w*|counts?|convict\w*|"
            r"arraign\w*|denounc\w*|attack\w*|lawsuit\w*|prosecut\w*|incriminat\w*|offen[cs]e\w*|impeach\w*|cases?|recriminat\w*|"
            r"plead\w*|insinuat\w*|finger\w*|aspersion\w*|misdemean\w*|felon\w*|fac(?:e|es|ed|ing)|violation\w*|slam\w*|lash\w*",
        ),
        (
            ("istiyor",),
            r"\w+m[ae]k istiyor(?:l[ae]r)?",
            r"want\w*|wish\w*|hop(?:e|es|ing)|would like|seek\w*|aim\w*|intend\w*|intent|plan\w*|like|likes|desir\w*|look\w*|try|tries|trying|eager|keen|prefer\w*|need\w*|going to|willing|aspir\w*|expect\w*|'d|demand\w*|attempt\w*|lov(?:e|es)|interested|mean\w*|set|desperat\w*|bid\w*|insist\w*|choos\w*|ask\w*|ambition\w*|purpose|goal\w*|target\w*|efforts?",
        ),
        (
            (
                "pek mümkün",
                "pek olasi",
                "pek muhtemel",
                "pek ihtimal",
                "olasi değil",
                "muhtemel değil",
                "mümkün görünm",
            ),
            r"pek (?:mümkün|olasi|muhtemel|ihtimal)\w*|(?:olasi|muhtemel) değil|mümkün görünm\w*",
            r"unlikely|hardly|not (?:very |so )?likely|improbab\w*|little|doubt\w*|difficult\w*|low|slim|remote|not very|seem\w*|expect\w*|less likely|small|barely|scarcely|hard|chances?|likel\w*|possib\w*",
        ),
        (
            ("kismen",),
            r"kismen",
            r"partial\w*|partly|parts?|some|somewhat|limited|largely|half|mostly|fraction|extent|degree|semi\w*|probabl\w*",
        ),
        # "-mış olabilir": may have; another "may" that has no participle tells it not.
        (
            ("olabil", " olma"),
            r"\w{2,}m[iuü]ş ol(?:abil(?:ir|ece[kğ])\w*|ma(?:si|lari) (?:muhtemel|olasi|ihtimal|mümkün(?! değil)))\w*",
            _MAY_HAVE,
        ),
        (("gibi g",), r"gibi (?:görün|gözük)(?:üyor|mekte|üyordu|ürken|mektedir)\w*", _SEEMS),
        (("söylenti", "dedikodu"), r"(?:söylenti|dedikodu)(?!c)\w*", _RUMOURS),
        # What is planned, tried or asked for is not done.
        (
            ("planl", "hedefl", "amaçl", "tasarliyor"),
            rf"{_TO_DO} (?:planl(?:iyor|adi)|hedefl(?:iyor|edi)|amaçl(?:iyor|adi)|tasarliyor)\w*"
            r"|\w+m[ae](?:s[iu]|l[ae]r[iu]) (?:planlan|hedeflen|amaçlan)(?:iyor|di|mişti|diğ)\w*",
            _PLANS,
        ),
        (
            ("hazirlan",),
            r"\w+m[ae]y[ae] hazirlan(?:iyor|di|an|diğ|makta)\w*",
            r"prepar\w*|read(?:y|ied|ies|ying)|plan\w*|set to|about to|gear\w*|pois\w*|going to|brac\w*|intend\w*|will|would|due|verge|soon|aim\w*|to be|on course|upcoming|look\w*|moves? to|moving to|shap\w*|prim(?:e|ed|ing)|arrang\w*|steps? to|expect\w*",
        ),
        (
            (" öner", " teklif e"),
            r"\w+m[ae]y[iu] (?:öner(?:di|iyor|mişti|en|diğ)|teklif e(?:tti|diyor|den|ttiğ))\w*",
            r"offer\w*|propos\w*|suggest\w*|bids?|recommend\w*|pitch\w*|advis\w*|ask\w*|invit\w*|volunteer\w*|call\w*|urg\w*|want\w*|float\w*|would|should|tender\w*|put forward|could|idea|mov(?:e|ed)|seek\w*|sought",
        ),
        ((" çalişti", " çalişiyor", " çalişacak"), r"\w+m[ae]y[ae] (?:\w+ )?çaliş(?:ti|iyor|acak)(?:l[ae]r)?", _TRIES),
        (
            ("çağrisinda bulundu", "istedi", "istemişti", "talep etti"),
            rf"çağrisinda bulundu\w*|{_TO_DO} (?:iste(?:di|mişti)|talep etti)(?:l[ae]r)?",
            _ASKS,
        ),
        # What was resolved is not done.
        (
            (" karari al", " karari ver", " karar ver"),
            r"\w+m[ae] karari (?:al|ver)(?:di|mişti|an|en|diğ|dığ|ild|ind|acağ|eceğ|iyor)\w*|\w+m[ae]y[ae] karar ver(?:di|mişti|en|diğ|ild|iyor)\w*",
            _RESOLVES,
        ),
        (
            ("doğrula", "teyit e", "kanitla", "ispatla"),
            rf"\w+{_CLAUSE}[iu] (?:\w+ )?(?:doğrula(?:di|yan|yor)|teyit e[dt](?:ti|en|iyor)|kanitladi|ispatladi)(?:l[ae]r)?",
            _CONFIRMS,
        ),
    )
)
# "Aşıp aşmadığı" is whether it did.
_WHETHER = re.compile(r"\b(\w{2})\w*[iuü]p \1\w*m[ae](?:d[iu](?:ğ|kl)|y[ae]c[ae](?:ğ|k))\w*")
_ASKED = re.compile(
    r"\b(?:whether|if|or not|question\w*|how|doubt\w*|may|might|could|can|unclear|uncertain\w*|any|possib\w*|ever|(?:not|n't) (?:say|know|sure|clear|certain|confirm|specif\w+|disclos\w*|comment)|"
    r"wonder\w*|ask\w*|either|would|matter|unknown|no (?:word|sign|indication)|what)\b"
)
# "Büyük ihtimalle … düşünüyorum" says both: the "I think" is not the "probably".
_BOTH = Branches(
    (rf"\b(?:{_PROBABLY})\b(?=.*\b(?:{_OWN})\b)", "ihtimal", "olasilik", "muhtemelen", "galiba", "herhalde")
)
_PROBABLE = re.compile(rf"(?<!\w)(?:{_CHANCE})\b")
_SOURCE = Branches((r"(\w+) göre\b", " göre"))
_SOURCELESS = re.compile(
    r"\b(?:is|are|was|were|be|been|being) (?:\w+ly )?(?:being )?(?:reported|announced|described|found|called)\b|reporting of|to report\b|which suggests|"
    r"reportedly|allegedly|allegations?"
)  # nobody in particular says so
# "İddialara göre", "edinilen bilgiye göre": "allegedly", "is reported".
_RUMOUR = re.compile(r"iddia|söylen|bildiril|duyum|görünüş|bilgi(?:y|l[ae]r[ea])|kulis|rivayet")
_TELLS = re.compile(
    r"\b(?:according\w*|per|said|says?|saying|told|tells?|reports?|reported|reporting|claim\w*|show\w*|found|finds?|finding\w*|sees?|saw|seen|"
    r"suggest\w*|reveal\w*|indicat\w*|estimat\w*|announc\w*|state[sd]?|stating|statement\w*|cit(?:e[sd]?|ing)|quot\w+|believ\w*|"
    r"think\w*|thought|feels?|felt|note[sd]?|accounts?|based on|judging|writ\w+|wrote|predict\w*|forecast\w*|argu\w*|alleges?|"
    r"alleged|added|adding|explain\w*|describ\w*|view\w*|opinion\w*|consider\w*|confirm\w*|warn\w*|hear|heard|learn\w*|sources?|"
    r"records?|data|figures|statistics|survey\w*|poll\w*|stud(?:y|ies)|research\w*|analys\w*|documents?|as far as|as for|"
    r"(?:for|to) (?:him|her|them|us|me)(?=[,.;:]| it\b)|in line|under|puts?|seem\w*|appear\w*|apparent\w*|evidence|expects?|underst\w+|rumou?r\w*|"
    r"word|called|calls|by|from|as|tweet\w*|post(?:s|ed)|depend\w*|times?|plans?)\b|:"
)


_KINDS_SAID = Choice((kind.said, kind) for kind in _KINDS)


def check_exact(folded: str, lowered: str) -> list[Problem]:
    """Find a hedge of the source of whose own kind the translation has no word; returns problems of the kind "hedge".

    Args:
        folded: the folded Turkish text.
        lowered: the lower-cased English text, with straight apostrophes.
    """
    for kind in _KINDS_SAID.of(folded):
        said = kind.said.search(folded)
        if said and not kind.told.search(lowered):
            return [Problem("hedge", said.group(), "")]
    if "p " in folded and ("madi" in folded or "medi" in folded or "mayac" in folded or "meyec" in folded):
        whether = _WHETHER.search(folded)
        if whether and not _ASKED.search(lowered):
            return [Problem("hedge", whether.group(), "")]
    both = _BOTH.search(folded)
    if both and not _PROBABLE.search(lowered):
        return [Problem("hedge", both.group(), "")]
    for source in _SOURCE.find(folded):
        if is_source(folded, source.end(1) + 1, source.end()):
            if _RUMOUR.match(source[1]) or _TELLS.search(_SOURCELESS.sub("", lowered)):
                return []
            return [Problem("hedge", source.group(), "")]
    return []

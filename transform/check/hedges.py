"""Hedges of a sentence and of its translation: what is only said, claimed, believed or possible must stay so.

A claim that loses its "iddia edildi" has become a fact: the gravest error a wire translation can make.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from transform.check.concepts import Concepts, Found
from transform.check.model import Problem

# Who only says or supposes: (Turkish, folded), (English). "claim" may carry a "say" and the other way round; a
# possibility ("olabilir") needs a possibility.
_TR_SAY = re.compile(
    r"\b(?:söyle(?:nen(?!l)\b|di(?!ği (?:\w+ ){0,5}(?:şarki|türkü))|yen|yerek|miş|mek|n(?:di|iyor|diğ)|r\b|rken|diğ(?!i (?:\w+ ){0,5}(?:şarki|türkü))|yip)|"
    r"söylü?yor|belirt(?:ti(?!ler\w*[ni]n)|il(?!er)|en|iyor|er|miş|iğ|tiğ)|açikla(?:di|yan|yarak|miş|diğ|ndi|yip)|açikliyor|açiklaniyor|"
    r"bildir(?:di|il(?!er)|en|iyor|er(?!ek)|miş)|aktar(?:di|il|an|iyor|diğ|imina göre|miş)|ifade (?:et(?!mey|me )|ed(?!en))|"
    r"ifade(?:ler|s)in?i kullan|sözlerini kullan|açiklama(?:lar)?d?[iae]?[iı]? (?:yap|bulun)|açiklamalari yap|sözlerine ekle|vurgul(?:a|u)|"
    r"duyur(?:du|ul|an|uyor)|dile getir(?:di|il|en\b|iyor|miş)|"
    r"rapor e[dt]|itiraf e[dt]|savun(?:duğ|uyor|ul(?:du|uyor)|du(?! bakan))|ekle(?:di(?!k)|yen|yerek|miş)|ekliyor|ekler\b|"
    r"öne sür(?!ül\w* şart)|ileri sür|iddia (?:e[dt](?!miyor|mey|medi)|ol)|diye (?:de )?(?:konuş|ekl|yaz(?:di|an|iyor)|cevap|belirt|söyle|yanit|sor|seslen)|"
    r"uyar(?:di\b|ida bulun|isinda bulun)|konuştu\b|"
    r"(?:yorum|değerlendirme|açiklama|iddia|suçlama|uyari|öngörü|iftira)(?:lar)?(?:in|s?in)da bulun|(?:bilgisi|mesaji|cevabi|yaniti|haberi|demeci)n?[iy]? ver|"
    r"tahmin (?:edil(?!en)|ed(?:iyor|er)|et(?:ti|mek))|saniliyor|anlatti|demiş|dikkat çek(?!ici|en)|altini çiz|itham e[dt]|suçladi|"
    r"yalanla(?:di|yan)|haberine göre|\w*raporun?a göre|rapora göre|habere göre|(?!görünüşe)iddia\w* göre|kaynak\w* göre|"
    r"yetkili\w* göre|uzman\w* göre|açiklama\w* göre|"
    r"\w+'(?:[yn]|s[iu]n)?[ae] göre\b(?! \w+[dt][ae]\b| (?:daha|pazar|[\d]))|(?!anket|veri|araştirma|görünüş|saat|plan|edilme|kural|bilgi|manti|zaman|durum|yaş|kanit|önce|kural|yasa|hafta|ay|yil|gün|bun|tecrübe|mevsim|ihtiyac|norm)\w{3,}[ae] göre\b)\w*|"
    r"\bde(?:di|yip|dik)\b|\bde(?:diler|miş|diğ)\w*|\bden(?:di|iyor|mekte|ildi|iliyor|ilmekte)\w*|\bdiyor\w*|\bdiyen\w*|\bdiyerek\b|\bdeyip\b|\bder\b(?! spiegel| ki\b)|"
    r"\b(?:\w+lar[ae]|\w+ler[ae]|\w+) bakilirsa\b|"
    # Verbs that say something only after "-dığı(nı)", a quotation, "şöyle".
    r"(?:(?<=ğ[iu]n[iu] )|(?<=l[ae]r[iu]n[iu] ))(?:kayd|hatirlatt|uyar|anlat)(?:e[dt]|t[iı]|[iı]y|[iı]l|[iı])\w*|(?<=ğ[iu] )(?:kaydedil|hatirlatil|anlatil)\w*|"
    r"(?:şunlari|şöyle) (?:kayd|hatirlat|anlat|uyar|yaz|konuş|devam|cevap|yanit|seslen|özetle|yorumla)\w*"
)
# "planını açıkladı" is to put forward, "olduğunu açıkladı" to say.
_TR_PUT_FORWARD = re.compile(r"(?<!ğ)(?<!ş)(?:s|l[ae]r)?[iu]n[iu](?: \w+(?:c[ae]|[iu]|ak))?\Z")
_TR_MAYBE = re.compile(
    r"\b(?!giyile)\w+[ae]bil(?:ir(?!iz|im|sin)|iyor olab|ece(?:ğ(?!iniz)|k(?=\W*\Z)))\w*|"
    r"\b(?:belki(?! de en)|muhtemel|olasi\b|(?:olasilik|olasiliğ|ihtimal)\w* (?:var|yüksek|bulun|söz konusu))\w*"
)
_EN_MAYBE_CORE = re.compile(
    r"\b(?:may|might|could|can|cannot|perhaps|maybe|possib\w*|probab\w*|likely|seem\w*|appear(?:s|ed|ing)? (?:to|that|as|like)|apparent\w*|"
    r"potential\w*|presum\w*|unlikely|able|ability|capab\w*|would|chance\w*|opportunit\w*|risk|enabl\w*|allow\w*|"
    r"prospect\w*|unable|fear\w*|liable|prone|rumou?r\w*|suspect\w*|manag\w*|threaten\w*|expected|ifs?|(?<!-)lets?|should|how to|what to|"
    r"power to|(?:pay|li|punish|avail|vi|suit|accept|access|understand|fore?see|manage)able)\b|['’]d\b|can['’]t"
)

# Words that do nothing but doubt; a plain "said" does not stand for them.
_TR_DOUBT = re.compile(
    r"\b(?:belki(?! de (?:en|bir))|muhtemel|olasilik\w*|galiba|herhalde|görünüşe göre|görünüşe bakilirsa|anlaşilan|anlaşildiği kadariyla|belli ki|iddialara göre|iddiaya göre|"
    r"iddia edil|sözde\b|sanirim|sanil|tahmin edil(?!en \w+ serv))\w*"
)
_EN_DOUBT = re.compile(
    r"\b(?:likely|perhaps|probab\w*|possib\w*|maybe|seem\w*|appear(?:s|ed|ing)? (?:to|that|as|like)|it appears|presumabl\w*|potential\w*|may|might|"
    r"could|unlikely|chances?|prospect\w*|(?:think|guess|thinks|believes?)|suspect\w*|allegedly|alleged|reportedly|"
    r"claim\w*|allegation\w*|accus\w*|purported\w*|supposed\w*|so-called|apparent\w*|rumou?r\w*|believed|thought|"
    r"(?:alleged|reported|expected|understood|considered|known) to|estimat\w*|it is said|"
    r"(?:are|is|was|were) said|prone|risk\w*)\b"
)
_TR_FINITE = re.compile(
    r"(?:göre|[dt][iuü]|yor|[dt][iuü]l[ae]r|m[iuü]ş(?:t[iuü])?|mekte(?:dir)?|konuştu|iddia e[dt])\Z"
)
_ENDS_IN_COMMA = re.compile(r",[\"”’']?\W*\Z")


# Words of accusing or alleging, narrower than the concepts of saying: what is alleged may not be told as done.
_TR_CLAIM = re.compile(
    r"\b(?:iddia(?!l[iı])\w*|öne sür(?!ül\w* şart)\w+|ileri sür\w+|sözde\b|güya\b|sözüm ona|suçla\w*|itham\w*|isnat\w*|söylenti\w*|"
    r"şüphelen\w*|zanli\w*|sanik\w*|sanığ\w*)"
)
_EN_CLAIM = re.compile(
    r"\b(?:alleg\w+|claim\w*|accus\w+|purport\w*|so-called|suppos\w*|insist\w*|argu(?:e|es|ed|ing|ments?)|contend\w*|maintain\w*|"
    r"assert\w*|suspect\w*|reportedly|rumou?r\w*|blam\w*|charg\w+|indict\w*|defendant\w*|convict\w*|suggest\w*|gossip|speculat\w*|"
    r"den(?:y|ies|ied|ial)|verif\w+|reject\w*|dismiss\w*|idea|fac(?:es|ed|ing)|endors\w*|report(?:ed|s)?|said|says|say|saying|told|according|stat(?:ed|es|ing)|believed|thought|crimes?|"
    r"pressed|prosecut\w+|slam\w*|denounc\w*|condemn\w*|criticis\w*|criticiz\w*|put forward|challeng\w*|pointed)\b"
)
# "-abilir", whatever its tense; what may be, and what can be done.
_TR_ABLE = re.compile(r"\b(?!giyile|söylene)\w+[ae]bil(?:ir|ece|iyor|m[ei]|di|en|s[ei]|diğ)\w*")
_EN_MODAL = re.compile(
    r"\b(?:may|might|could|can|cannot|able|capable|available|potential\w*|possib\w*|"
    r"(?!avail|veget|const|valu|consider|comfort|respect|reason|vulner|not|prob|respons|terr|horr|cred|incred|vis|aud|flex|sens)\w{3,}[ai]ble)\b"
)
_TR_ABLE_FINITE = re.compile(
    r"\b(?!giyile|söylene)\w+[ae]bil(?:ir(?!iz|im|sin|ken|lik|di)\w*|iyor(?! mu|uz)\w*|eceğin(?:i|e|den)\b|ecek(?=\W*\Z)|"
    r"eceği(?= (?:belirt|bildir|söyle|kayd|iddia|öne|ileri|ifade|düşün|tahmin|açikla|vurgu|duyur|yön|konus)))"
)
_TR_SOFT = re.compile(
    r"\b(?:belki|muhtemel|olasi|ihtimal|potansiyel|mümkün|bekle|görün|gözük|anlaşil|tahmin|risk|firsat|düşün|san[iı]|umu|umut|kork|endişe|"
    r"tehdit|tehlike|plan|aday|izin|gerek|olanak|imkan|yetenek)\w*|\w+m[ae]l[iu]\b|\w{3,}s[ae]\b|\w+[ae]cakt[iı]|\w+[aeiu]rd[iı]"
)
_EN_SOFT = re.compile(
    r"\b(?:perhaps|maybe|probab\w*|likely|likel\w+|unlikely|seem\w*|appear\w*|apparent\w*|presum\w*|would|chances?|opportunit\w*|risk\w*|enabl\w*|"
    r"allow\w*|prospect\w*|unable|fear\w*|liable|prone|rumou?r\w*|suspect\w*|manag\w*|threaten\w*|expect\w*|if|lets?|should|"
    r"hop\w+|although|though|help\w*|capab\w*|ability|how to|where to|what to|when to|power to|in order to|so that|whether|how|why)\b|['’]d\b|can['’]t"
)
_TR_POSSIBLE = re.compile(
    r"\b(?:olasi|olasilik\w*|olasiliğ\w*|ihtimal\w*|potansiyel\w*|muhtemel\w*)\b(?! dişi| vermi)|\bmümkün(?=(?:dür|düler)?\W*\Z)"
)
_TR_SEEMS = re.compile(
    r"\b(?:gibi görün|gözük|görünüyor|görünüyordu|gibi duruyor|anlaşiliyor|izlenimi\w* (?:ver|uyandir))\w*"
)
_EN_SEEMS = re.compile(
    r"\b(?:seem\w*|appear\w*|look\w*|apparent\w*|evident\w*|as if|as though|like|sound\w*|clear\w*|likely|feel\w*|felt|impression|visible|see[ns]?|"
    r"could|may|might|believed|thought|understood|suggest\w*|show\w*|emerg\w*|set to|obvious\w*|turn\w* out|in sight|view)\b"
)
# The third person only: "düşünüyorum" is told by "to me" as well.
_TR_BELIEVED = re.compile(
    r"\b(?:düşün|inan|san|zanned|umuy?|um|kuşkulan|şüphelen)(?:[iu]?yor|üyor|mekte|makta)(?:l[ae]r)?\b|"
    r"\b(?:kanisinda|görüşünde|düşüncesinde|inancinda|kanaatinde)\b"
)
_EN_BELIEVED = re.compile(
    r"\b(?:believ\w*|belie\w+|think\w*|thought\w*|consider\w*|said|say\w*|told|suspect\w*|feel\w*|felt|expect\w*|estimat\w*|see[ns]?|saw|view\w*|"
    r"opinion\w*|hop(?:e|es|ed|ing|eful)|fear\w*|convinced|reckon\w*|assum\w*|suppos\w*|doubt\w*|according|argu\w*|claim\w*|mind|plan\w*|want\w*|"
    r"regard\w*|deem\w*|judg\w*|sceptic\w*|skeptic\w*|trust\w*|faith|confiden\w*|certain|sure|optimis\w*|apparently|idea|contemplat\w*|weigh\w*|"
    r"intend\w*|likely|may|might|could|look\w*|find|finds|found|understand\w*|understood|allegedly|reportedly|mull\w*|know\w*|imagin\w*|guess\w*|wish\w*|suggest\w*)\b"
)
_TR_FUTURE = re.compile(r"\b\w+[ae]c[ae][kğ]\w*")
_EN_WILL = re.compile(r"\b(?:will|shall|won't|going to)\b|'ll\b")
_TR_EXPECT = re.compile(r"\b(?:beklen(?:iyor|mekte|en|ti)|muhtemel|tahmin edil|öngörül|olasilik|ihtimal|planl[ae]n)\w*")
_EN_EXPECT = re.compile(
    r"\b(?:expect\w*|likely|likel\w+|probab\w*|possib\w*|estimat\w*|predict\w*|forecast\w*|due|set|may|might|could|plan\w*|"
    r"anticipat\w*|schedul\w+|chances?|prospects?|should|suppos\w*|believ\w*|thought|would|hop\w+|look\w*|poised|await\w*|potential\w*|seem\w*|appear(?:s|ed)? (?:to|that|as)|presum\w*)\b"
)
_QUOTED = {
    '"': re.compile(r"[\"“”]([^\"“”]*)(?:[\"“”]|\Z)"), "'": re.compile(r"(?<!\w)['‘’]((?:[^'‘’]|(?<=\w)['’](?=\w))*)(?:['’](?!\w)|\Z)"),
}  # fmt: skip
_CLOSES_TR = re.compile(r"[\"”’'](?:,|\s|diye|\.)*\s*(?:[^\"“”]{0,80})\Z")


# Who it was that said so ("habere göre"), and the words that may tell it; "announce" or "the accuser" name no source.
_TR_SOURCE = re.compile(r"\bgöre\Z|\bbakilirsa\Z")
_EN_SOURCE = re.compile(
    r"\b(?:according|report(?:s|ed|edly|ing)?|said|says?|saying|t[eo]ll(?:s|ing)?|told|tweet\w*|forecast\w*|announc\w*|declar\w*|explain\w*|stat(?:ed|es|ing)|claim(?:s|ed|ing)?|alleg\w+|per|cit(?:es|ed|ing)|"
    r"quot\w+|show(?:s|ed|n|ing)?|found|finds?|reveal\w*|indicat\w*|suggest(?:s|ed|ing)?|writes?|wrote|written|believe[sd]?|thinks?|thought|estimat\w*|"
    r"in the view|argu\w*|add(?:s|ed|ing)|confirm\w*|expect\w*|inform\w*|warn\w*|not(?:es|ed|ing)|listed)\b"
)


@dataclass(frozen=True, slots=True)
class _Sides:
    """One pair, read once for all rules.

    Attributes:
        source: the folded Turkish sentence.
        target: the lower-cased English sentence.
        said: the Turkish words of saying.
        finite: those of them that end a clause, which English must tell.
        told: the English words of saying that stand for one of them.
    """

    source: str
    target: str
    said: list[re.Match[str]]
    finite: list[re.Match[str]]
    told: list[Found]


def check_hedges(
    source: str,
    target: str,
    ours: Sequence[Found],
    theirs: Sequence[Found],
    concepts: Concepts,
) -> list[Problem]:
    """Compare who says or supposes on either side; problems of the kind "hedge".

    Args:
        source: the folded Turkish sentence.
        target: the lower-cased English sentence.
        ours: the concepts found in the source.
        theirs: the concepts found in the target.
        concepts: the words of the check.
    """
    said = [m for m in _TR_SAY.finditer(source) if not _puts_forward(source, m)]
    # What the source has as such tells nothing of saying: "report" for "rapor", "found" for "buldu".
    others = [f for f in ours if not any(m.start() <= f.start < m.end() for m in said)]
    told = []
    for found in theirs:
        if found.concepts & concepts.say:
            match = next((o for o in others if o.concepts & found.concepts - concepts.say), None)
            if match is None:
                told.append(found)
            else:
                others.remove(match)
    finite = [m for m in said if _TR_FINITE.search(m.group())]
    sides = _Sides(source, target, said, finite, told)
    for rule in RULES:
        words = rule(sides)
        if words:
            return [Problem("hedge", words, "")]
    return []


def _puts_forward(source: str, said: re.Match[str]) -> bool:
    if not said.group().startswith("açikla"):
        return False
    before = source[: said.start()].rstrip()
    return not before.endswith(("şunlari", "bunu", "şunu")) and _TR_PUT_FORWARD.search(before) is not None


def _untold(s: _Sides) -> str:
    """ "söylediğini", "söyleyen" may be told by no word of their own; "dedi" and "habere göre" need one each."""
    return s.said[-1].group() if (s.said and not s.told) or len(s.finite) > len(s.told) else ""


def _unsourced(s: _Sides) -> str:
    """ "habere göre" is told by a word that names or implies its source, each by its own."""
    sources = [m.group() for m in s.finite if _TR_SOURCE.search(m.group())]
    return sources[-1] if sources and len(s.finite) > len(_EN_SOURCE.findall(s.target)) else ""


def _undoubted(s: _Sides) -> str:
    doubts = [m.group() for m in _TR_DOUBT.finditer(s.source)]
    return doubts[0] if len(doubts) > len(_EN_DOUBT.findall(s.target)) else ""


def _cut_after_comma(s: _Sides) -> str:
    cut = s.said and _ENDS_IN_COMMA.search(s.target) and not _ENDS_IN_COMMA.search(s.source)
    return s.said[-1].group() if cut else ""


def _certain(s: _Sides) -> str:
    maybe = _TR_MAYBE.search(s.source)
    return maybe.group() if maybe and not _EN_MAYBE_CORE.search(s.target) else ""


def _fewer_maybes(s: _Sides) -> str:
    """Each "-abilir" that ends a clause needs its own "may", or a softer word that stands for nothing else."""
    able = [m.group() for m in _TR_ABLE_FINITE.finditer(s.source)]
    if not able:
        return ""
    hard = len(_EN_MODAL.findall(s.target))
    soft = len(_EN_SOFT.findall(s.target)) - len(_TR_SOFT.findall(s.source))
    # "could bring … and draw": one modal may reach over two verbs.
    reaches = hard > 0 and re.search(r" and |, ", s.target) is not None
    return able[-1] if len(able) > hard + max(0, soft) + reaches else ""


def _unquoted(text: str) -> str:
    """Blank what stands in quotation marks; the mark that stands first is the one that counts."""
    first = re.search(r"[\"“”]|(?<!\w)['‘]", text)
    if first is None:
        return text
    mark = "'" if first.group() in "'‘" else '"'
    return _QUOTED[mark].sub(lambda m: " " * len(m.group()), text)


def _quote_without_speaker(s: _Sides) -> str:
    """A quotation that Turkish ends in "dedi", or begins by "şöyle dedi:", has nobody to say it in English."""
    if not s.said:
        return ""
    ends = re.search(r"[\"”’'][.!?]*\s*\Z", s.target) and not re.search(r"[\"”’'][.!?,]*\s*\Z", s.source)
    starts = re.match(r"\s*[\"“'‘]", s.target) and re.search(r"\w\s*:\s*[\"“'‘]", s.source)
    if not (ends or starts):
        return ""
    outside = _unquoted(s.target)
    if any(outside[f.start : f.start + 3].strip() for f in s.told) or len(outside.split()) > 6:
        return ""
    return s.said[-1].group() if len(outside.split()) < 2 or not starts else ""


def _will(s: _Sides) -> str:
    """What may be ("-abilir") is told as what will be."""
    able = [m.group() for m in _TR_ABLE.finditer(s.source)]
    if re.search(r"\b(?:will|'ll) (?:\w+ )?(?:likely|probably|possibly|perhaps)\b", s.target):
        return ""
    if len(able) > len(_EN_MODAL.findall(s.target)) and len(_EN_WILL.findall(s.target)) > len(
        _TR_FUTURE.findall(_TR_ABLE.sub("", s.source))
    ):
        return able[-1]
    return ""


def _expected(s: _Sides) -> str:
    """What is expected or likely is told as what will be."""
    expected = [m.group() for m in _TR_EXPECT.finditer(s.source)]
    able = len(_TR_ABLE_FINITE.findall(s.source)) if expected else 0
    if expected and len(expected) + able > len(_EN_EXPECT.findall(s.target)) and _EN_WILL.search(s.target):
        return expected[-1]
    return ""


def _impossible(s: _Sides) -> str:
    """What is "olası", "potansiyel" or a "ihtimal" has no word of doubt at all."""
    possible = _TR_POSSIBLE.search(s.source)
    return possible.group() if possible and not (_EN_MAYBE_CORE.search(s.target) or _EN_DOUBT.search(s.target)) else ""


def _seeming(s: _Sides) -> str:
    """What only seems ("gibi görünüyor") is told as what is."""
    seems = _TR_SEEMS.search(s.source)
    return seems.group() if seems and not _EN_SEEMS.search(s.target) else ""


def _unbelieved(s: _Sides) -> str:
    """What somebody believes, thinks or hopes is told as so."""
    believed = _TR_BELIEVED.search(s.source)
    return believed.group() if believed and not _EN_BELIEVED.search(s.target) else ""


def _unclaimed(s: _Sides) -> str:
    claims = [m.group() for m in _TR_CLAIM.finditer(s.source)]
    if claims and not _EN_CLAIM.search(s.target):
        return claims[-1]
    return ""


def _fewer_claims(s: _Sides) -> str:
    """Claims and reports together: "iddiaya göre … suçlayan" is told by two words, not by "accused" alone."""
    spans = [(m.start(), m.end()) for m in s.said]
    claims = [m for m in _TR_CLAIMED.finditer(s.source) if not any(a <= m.start() < b for a, b in spans)]
    if not claims:
        return ""
    told = {f.start for f in s.told}
    others = [m for m in _EN_CLAIM.finditer(s.target) if m.start() not in told]
    return claims[-1].group() if len(claims) + len(s.finite) > len(told) + len(others) else ""


_TR_CLAIMED = re.compile(
    r"\b(?:iddia(?!l[iı]\b)\w*|öne sürül(?!ü?\w* şart)\w*|sözde\b|güya\b|sözüm ona|bahsi geçen|suçlan\w*|suçlam\w*|suçlay\w*|itham\w*|söylenti\w*)"
)


RULES: tuple[Callable[[_Sides], str], ...] = (
    _untold, _unsourced, _undoubted, _cut_after_comma, _certain, _fewer_maybes, _quote_without_speaker, _will, _expected, _impossible, _seeming, _unbelieved, _unclaimed, _fewer_claims,
)  # fmt: skip

"""Negation and hedges of a sentence and of its translation: what is denied, and what is only said to be."""

from __future__ import annotations

import re

from core.text import fold
from transform.check.model import Problem

# Turkish negation on verbs (-mA-) with the endings that can follow it; Göksel and Kerslake, Turkish: A Comprehensive
# Grammar (2005), ch. 20. Keys are folded (ı is i).
_TR_VERB = re.compile(
    r"\b\w+?(?:m[iuü]yor\w*|m[ae]d[iu](?:k|m|n|l[ae]r\w*|niz|r\w*|ğ\w*|kç[ae]|ys\w*)?\b|m[ae]d[iu]ğ\w*|"
    r"m[ae]d[iu]kl[ae]r\w*|"
    r"m[ae]m[iu]ş\w*|m[ae]y[ae]c[ae]\w*|m[ae]z(?:s[aeiu]\w*|l[ae]r\w*|d[iu]\w*|ken|m[iu]ş\w*)?\b|"
    r"m[ae]y[ae]n\w*|m[ae]m[ae](?:k|kt\w*|l[iu]\w*|y[aei]\w*|n[iu]n|s[iu]\w*|ktan|si|l[ae]r\w*)?\b|"
    r"m[ae]y[ae]r[ae]k|m[ae]y[iu]p\b|"
    r"m[ae]y[iu]n(?:[iu]z)?\b|m[ae]s[iu]n(?:l[ae]r)?\b|m[ae]y[ae]b[iu]l\w*|m[ae]y[ae]l[iu]m|m[ae]yiz\b|m[ae]y[ae]y[iu]m\b|"
    r"m[ae]m[ae]m\w*|(?<!\bma)m[ae]s[ae](?:m|n|k|yd[iu]\w*|l[ae]r|n[iu]z)?\b(?<!\bmasa)(?<!\bmasalar))"
)
_TR_WORD = re.compile(
    r"\b(?:değil\w*|yok(?:tu\w*|tur|sa|ken|muş|luğu\w*|luk\w*)?|hiç\w*|asla|hayir|imkansiz\w*|olanaksiz\w*)\b"
)
_TR_NOT_NEGATIVE = re.compile(
    r"\b(?!sahip|ekip|galip|takip|rakip|kulüp|tip\b)\w+[iuü]p \w+m[ae]\w*|\byok (?:et|ol|edil|olan)\w*|"
    r"\byoksa\b|\bhiç \w+m[ae]diğ\w* kadar|\b(?:peşini|yakasini) birakma\w*|(?:kaçinilmaz|namaz|temmuz|damad|tartişilmaz|olmazsa olmaz|vazgeçilmez|yilmaz|sönmez|korkmaz|"
    r"elmas|almadan önce|"
    r"m[ae]d[ae]n önce|sadece|yalnizca|ister istemez|bitmez|çözülmez|inanilmaz|umuyor|komedi|temas|tamamen|"
    r"anlaşmazl|duruyor|uyumuyor|durulmaz|firma|forma|mahkeme|kimi\w*|ekim\w*|resmi\w*|durmadan|mi\b)\w*"
)
_TR_WITHOUT = re.compile(
    r"\bolmayan\w*|\b\w{2,}(?:m[ae]m\b|m[ae]d[ae]n|siz\w*|suz\w*|süz\w*)\b|\bne (?:\w+ ){1,6}ne(?: de)?\b"
)
_TR_SOFT = re.compile(
    r"\b(?:red[dt]\w*|reddet\w*|engel\w*|kaçin\w*|yasak\w*|önle\w*|başarisiz\w*|zor\w*|güç\w*|az\w*|sadece|"
    r"yalniz\w*|tek\w*|"
    r"olmadan|önce|aksine|karşi\w*|durdur\w*|bırak\w*|birak\w*|kayb\w*|kayip\w*|eksik\w*|yanliş\w*|aykiri\w*|nadir\w*|"
    r"pek|henüz|yoksun\w*|dahi|bile|rağmen|ancak|fakat|ama|başka\w*|haric\w*|dişinda\w*|sanki|gibi|zarar\w*|"
    r"bitti|son|vazgeç\w*|"
    r"uzak\w*|dur\w*|boş\w*|iptal\w*|inkar\w*|yalan\w*|şüphe\w*|yerine|ne|kim|nasil|nere\w*|kesinlik\w*|mi|mu|"
    r"mü|anti|gayri\w*|"
    r"en fazla|en çok|daha|en az|kadar|hatta|tam aksi|sakin|nefret\w*)\b"
)
_EN_HARD = re.compile(
    r"\b(?:not|never|no|nobody|none|nothing|nor|neither|without|cannot|nowhere|no-one|non|nope|isnt|dont|"
    r"didnt)\b|n['’]t\b|\bcant\b"
)
_EN_NOT_NEGATIVE = re.compile(
    r"\b(?:not only|not just|no doubt|no\. ?\d|no longer than|whether or not|no less|not least|no matter|"
    r"not to mention|if not|"
    r"why not|or not|no more than|no fewer than|no later than|not until|not so long ago|not long|not to be confused|no-\w+|so why not)\b"
)
_EN_SOFT = re.compile(
    r"\b(?:fail\w*|refus\w*|den(?:y\w*|ie[sd]|ial\w*)|lack\w*|avoid\w*|prevent\w*|stop\w*|reject\w*|absen\w*|"
    r"hardly|barely|"
    r"rare(?:ly)?|seldom|scarce\w*|little|few|until|unless|except\w*|instead|rather than|yet to|ban(?:s|ned)?|"
    r"prohibit\w*|"
    r"out of|opposed|miss(?:ed|ing|es)?|declin\w*|free (?:of|from)|far from|anything but|short of|fell short|"
    r"un(?!fortun|ilater|der(?!prep|est|staf|fund)|til|it[se]?\b|ite|iversi|iversa|ion|ique|less|cles?\b|iform|ity)\w{3,}|"
    r"in(?:capa|eff|suff|exper|compl|correct|visib|direct|"
    r"accur|adeq|accept|admiss|elig|nocen|just|toler|secur|stab|sens|signif|separab|evitab|defin|exact|appropr|"
    r"flex|hum|consist|adequ|activ|dispens)\w*|"
    r"im(?:poss|mob|mat|perf|perm|prob|prop|practic|potent|plaus|balanc|part)\w+|dis(?!arm|mant|crim|grac|par|appoint|cuss|tric|tan|play|turb|"
    r"aster|tribut|cover|ease|h|c\b|patch|tinc)\w{3,}|non-?(?!gov)\w{3,}|"
    r"ir(?:rele|resp|reg|repl)\w+|il(?:leg|log|lit)\w+|(?!un)\w{3,}less|loss|lose\w*|lost|ignor\w*|withh\w*|"
    r"forbid\w*|rule[sd]? out|"
    r"block\w*|cancel\w*|doubt\w*|wrong\w*|zero|hid(?:e|es|ing|den)|secret(?!ar)\w*|in vain|reluctan\w*|wary|nonsense|"
    r"mis(?!s|ter|sion)\w{4,}|ineligible|other than|same|quiet|away|remember|continu\w*|final|inexorabl\w*|all good)\b"
)


def _mask(pattern: re.Pattern[str], text: str) -> str:
    return pattern.sub(lambda m: " " * len(m.group()), text)


def check_negation(source: str, target: str) -> list[Problem]:
    """Compare the negations of a Turkish sentence and its English translation; problems of the kind "negation"."""
    left, right = _mask(_TR_NOT_NEGATIVE, fold(source)), _mask(_EN_NOT_NEGATIVE, target.lower())
    verbs = [m.group() for m in _TR_VERB.finditer(left) if not m.group().startswith("olmayan")]
    words = [m.group() for m in _TR_WORD.finditer(left)]
    hard = [m.group() for m in _EN_HARD.finditer(right)]
    strong = verbs + [w for w in words if not w.startswith("hiç")]
    weak = len(words) + len(_TR_WITHOUT.findall(left))
    if strong and not _EN_HARD.search(target.lower()) and not _EN_SOFT.search(right):
        return [Problem("negation", strong[0], "")]
    if len(strong) > 1 and (not hard or (len(hard) == 1 and not weak and not _EN_SOFT.search(right))):
        return [Problem("negation", strong[-1], "")]
    added = [w for w in hard if w not in ("without", "nor", "neither")]
    if (
        len(added) > len(strong)
        and (len(hard) > 1 or not weak)
        and not (_TR_SOFT.search(left) and _EN_LITOTES.search(right))
    ):
        return [Problem("negation", "", added[-1])]
    return []


# English negations that stand for a Turkish word without one.
_EN_LITOTES = re.compile(
    r"non-?\w|no further|no longer|n['’]t (?:only|just)|as dramatic|why \w+n['’]t|no (?:wonder|less|one|idea|"
    r"stranger|small|shortage)|"
    r"n['’]t help|not (?:un|far|so|quite|too|even)|never more|never (?:been )?more|no (?:other|sooner|better)"
)

# Who only says or supposes: (Turkish, folded), (English). "claim" may carry a "say" and the other way round; a
# possibility ("olabilir") needs a possibility.
_TR_CLAIM = re.compile(r"\b(?:iddia (?:e[dt]|olun)|iddia\w+ göre|öne sür|ileri sür|sözde|güya|sözümona|saniliyor)\w*")
_TR_SAY = re.compile(
    r"\b(?:söyle(?:di|yen|yerek|miş|mek|nd|nen|niyor|yor|r\b|rken|diğ)|belirt(?:ti|il|en|iyor|er|miş|iğ|tiğ)|"
    r"açikla(?:di|yan|yarak|miş|diğ|ndi|yor)|"
    r"bildir(?:di|il|en|iyor|er|miş)|aktar(?:di|il|an|iyor|diğ)|ifade (?:et|ed)|vurgula|duyur(?:du|ul|an)|"
    r"dile getir(?:di|il|en\b)|rapor e[dt]|itiraf e[dt]|savun(?:du|an\b|uyor|ul)|ekle(?:di|yen|yerek)|öne sür|"
    r"ileri sür|iddia (?:e[dt]|ol)|"
    r"diye (?:konuş|ekle|yaz|cevap|sor|belirt|söyle|yanit)|uyar(?:di|ida)|konuştu\b|yorumun|tahmin (?:e[dt]|ol)|"
    r"saniliyor|"
    r"anlatti|demiş|açiklamada|açiklamasinda|haberine göre|(?!saat|plan|manti|zaman|durum|yaş|kanit|bilgi|önce|"
    r"kural|yasa)\w+[ae] göre\b)\w*|\bde(?:di|r\b|yip|rken)\w*|\bdiyor\w*"
)
_TR_MAYBE = re.compile(
    r"\b\w+[ae]bil(?:ir|iyor olab)(?!iz|im|sin)\w*|\b(?:belki|muhtemel|olasi\b|olasilik\w* (?:var|yüksek)|"
    r"galiba|ihtimal|herhalde)\w*"
)
_EN_CLAIM = re.compile(
    r"\b(?:alleg\w*|claim\w*|accus\w*|purport\w*|so-called|suppos\w*|suspect\w*|contend\w*|assert\w*|believ\w*|thought|"
    r"maintain\w*|argu\w*|insist\w*|suggest\w*|rumou?r\w*|apparent\w*|reported\w*)\b"
)
_EN_SAY = re.compile(
    r"\b(?:sa(?:id|ys?|ying)|t(?:old|ell\w*)|report\w*|according|announc\w*|stat(?:ed|es|ing|ement\w*)|add(?:ed|"
    r"s|ing)|not(?:ed|es|ing)|"
    r"explain\w*|describ\w*|warn\w*|writ(?:es?|ing|ten)|wrote|quot\w*|cit(?:ed|es|ing)|reveal\w*|confirm\w*|mention\w*|"
    r"comment\w*|ask(?:ed|s|ing)?|call(?:ed|s|ing)|admit\w*|acknowledg\w*|declar\w*|express\w*|conclud\w*|"
    r"point(?:ed|s|ing)|"
    r"stress\w*|emphasi\w*|testif\w*|testimon\w*|repl(?:y|ie)\w*|respon\w*|answer\w*|speak\w*|spoke\w*|talk\w*|"
    r"tweet\w*|"
    r"views?|opinion|estimat\w*|predict\w*|expect\w*|found|finds|show(?:s|ed|n|ing)|indicat\w*|"
    r"remark\w*|recall\w*|rule[ds]|vow\w*|pledg\w*|promis\w*|joke\w*|joking|agree\w*|advis\w*|recount\w*|"
    r"regard\w*|deem\w*|"
    r"post(?:ed|ing)|outlin\w*|detail(?:ed|s|ing)|observ\w*|inform\w*|disclos\w*|hint\w*|voic\w*|urg(?:e|es|ed|"
    r"ing)\b|plea\w*|remind\w*|"
    r"learn\w*|understood|echo\w*|chant\w*|consider\w*|dubbed|propos\w*|accept\w*|"
    r"den(?:y|ie)\w*|signal\w*|shared|cried|shout\w*|exclaim\w*|words|quip\w*|account|per|apparently|"
    r"forecast\w*|in line with|"
    r"based on|confess\w*|defend\w*|depend\w*|in the (?:eyes|view|opinion)|makes? clear|made clear|went on|"
    r"goes on|continued|go:|goes:|"
    r"ruled|reiterat\w*|reaffirm\w*|criticis\w*|criticiz\w*|slam\w*|prais\w*|discuss\w*|refer\w*|demand\w*|"
    r"name[ds])\b|:"
)
_EN_MAYBE_CORE = re.compile(
    r"\b(?:may|might|could|perhaps|maybe|possib\w*|probab\w*|likely|seem\w*|appear\w*|apparent\w*|potential\w*|"
    r"presum\w*|unlikely|"
    r"can|cannot|able|ability|capab\w*|would|chance\w*|opportunit\w*|risk\w*|if|let|enabl\w*|allow\w*|will|"
    r"sometimes|guess|prospect\w*|"
    r"expect\w*|looks?|should|hope\w*|threat\w*|suppos\w*|think|plan\w*|power|manag\w*|unable|until|must|best|"
    r"enough|liable|open)\b|"
    r"\w+[ai]ble\b|['’](?:ll|d)\b|can['’]t"
)

# Words that do nothing but doubt; a plain "said" does not stand for them.
_TR_DOUBT = re.compile(
    r"\b(?:belki|muhtemelen|büyük ihtimalle|galiba|herhalde|büyük olasilikla|iddialara göre|iddiaya göre|iddia edil|"
    r"ileri sürül|öne sürül|sözde\b)\w*"
)
_EN_DOUBT = re.compile(
    r"\b(?:likely|perhaps|probab\w*|possib\w*|maybe|seem\w*|appear\w*|presumabl\w*|potential\w*|may|might|could|unlikely|"
    r"chances?|prospect\w*|i think|i guess|said to|according to|reported\w*|reports?|quote[sd]?)\b"
)


def check_hedges(source: str, target: str) -> list[Problem]:
    """Compare who says or supposes on either side; problems of the kind "hedge".

    A claim that loses its "iddia edildi" has become a fact: the gravest error a wire translation can make.
    """
    left, right = fold(source), target.lower()
    said = _TR_SAY.search(left)
    en_claim, en_say = _EN_CLAIM.search(right), _EN_SAY.search(right)
    if said and not en_claim and not en_say:
        return [Problem("hedge", said.group(), "")]
    claim = _TR_CLAIM.search(left)
    if claim and not en_claim and len(_TR_SAY.findall(left)) > len(_EN_SAY.findall(right)):
        return [Problem("hedge", claim.group(), "")]
    doubt = _TR_DOUBT.search(left)
    if doubt and not en_claim and not _EN_DOUBT.search(right):
        return [Problem("hedge", doubt.group(), "")]
    maybe = _TR_MAYBE.search(left)
    if maybe and not _EN_MAYBE_CORE.search(right):
        return [Problem("hedge", maybe.group(), "")]
    return []

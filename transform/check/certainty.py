"""A thought told as knowledge, a claim as a proof, a charge as a sentence: "inanıyor" is no "knows", "iddia etti" no "proved".

Both must be so: the English has a word of certainty more than the Turkish can have said, and the Turkish a word of thought or claim
more than the English tells.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from core import late_re as re
from transform.check.branches import Branches, Choice
from transform.check.concepts import words_of
from transform.check.denials import mask_told
from transform.check.links import STEM, Words
from transform.check.model import Problem

_TOLD = 0.4  # how sure it is that two words mean the same, at least, where one is told by the other


@dataclass(frozen=True, slots=True)
class _Step:
    """A step up in certainty: what the English must not say, what Turkish may say it, what Turkish said, what English may tell that."""

    sure: Branches
    sure_turkish: re.Pattern[str]
    said: re.Pattern[str]
    told: re.Pattern[str]


_STEPS = (
    _Step(
        Branches((
            r"\b(?:know|knows|knew|known|knowing|the fact that|certain that|definitely|sure that|prove[sd]? that|confirm(?:s|ed)? that|realize[sd]? that|realise[sd]? that)\b(?! (?:for|as)\b)",
            "know", "knew", "the fact that", "certain that", "definitely", "sure that", "prove", "confirm", "reali",
        )),
        re.compile(
            r"(?<!\w)(?:bil(?!dir|eş|et|im|ek|g[iı]sayar|anç|ardo)|tani(?!m|k)|öğren|haber|fark[iı]n|malum|ünlü|meşhur|takma|lakap|lakab|belli|kavra|bilinç|gerçe[kğ]|kesin|emin\b|"
            r"elbette|tabi|şüphesiz|kuşkusuz|mutlak|muhakkak|ispat|kan[iı]t|doğrul|teyit|tasdik|onayl|anla(?!t|ş)|isim|adiyla|olarak an|diye an)"
        ),
        re.compile(
            r"(?<!\w)(?:düşün(?!ce|ür|dür)|inan[iıcm]|inand|inana|san[iı](?:yor|r|l)|sanma|sand[iı](?!k)|zanned|bence|hisse[dt]|kork(?!un)|endişe(?! verici)|şüphe(?!siz)|kuşku(?!suz)|"
            r"kanaat|kani(?:s|y)|um(?:uyor|du|ar|uyl)|varsay|farz|iddia)"
        ),
        re.compile(
            r"\b(?:think\w*|thought\w*|belie\w+|feel\w*|felt|guess\w*|suppos\w+|reckon\w*|suspect\w*|assum\w+|estimat\w+|consider\w*|seem\w*|appear\w*|opinion\w*|"
            r"expect\w*|hop\w+|imagin\w+|fear\w*|worr\w+|doubt\w*|scare\w*|afraid|convinc\w+|concern\w*|anxi\w+|presum\w+|perceiv\w+|sens\w+|trust\w*|"
            r"claim\w*|alleg\w+|accus\w+|charge\w*|mind|wonder\w*|predict\w*|forecast\w*|question\w*|skeptic\w*|sceptic\w*|faith|deem\w*|regard\w*|view\w*|idea\w*|"
            r"mistak(?:en|ing)\w*|mistook|speculat\w+|confiden\w+|calculat\w*|as i see it|for me|to me|argu\w+|assert\w*|conten\w+|maintain\w*|insist\w*|suggest\w*)\b"
        ),
    ),
    # "Düşünüyor", "inanan" told as "knows": of words of thought only those count that tell these.
    _Step(
        Branches((r"\b(?:know|knows|knew|knowing)\b(?! (?:for|as)\b)", "know", "knew")),
        re.compile(
            r"(?<!\w)(?:bil(?!dir|eş|et|im|ek|g[iı]sayar|anç|ardo)|tan[iı](?!m|k)|öğren|haber|fark[iı]n|malum|ünlü|meşhur|takma|lakap|lakab|belli|bilinç|emin\b|"
            r"anla(?!t|ş)|isim|ad[iı]yla|olarak an|diye an|göz ard|itiraf|kuşku|şüphe)|gerçeğ"
        ),
        re.compile(r"(?<!\w)(?:(?:düşün|inan)[iuü]yor(?!sa)|[\w']+(?:ğ[iuü]n|l[ae]r[iu]n)[iuüea] (?:\w+ )?(?:düşünen|inanan|düşündü|inandi))"),
        re.compile(
            r"\b(?:think\w*|thought\w*|belie\w+|feel\w*|felt|consider\w*|guess\w*|suppos\w+|reckon\w*|opinion\w*|views?|viewed|convinc\w+|assum\w+|"
            r"trust\w*|faith|deem\w*|suspect\w*|confiden\w+|seem\w*|estimat\w+|mind|imagine\w*|expect|expects|see|sees|find|finds|doubt\w*)\b"
        ),
    ),
    _Step(
        Branches((
            r"\b(?:prov(?:e|es|ed|en|ing)(?= (?:that|the|an?|his|her|its|their|our|it|he|she|they|this|these|those|some|many|[\w’'-]+ (?:is|are|was|were|has|had|have|would|will|fell|did))\b)|"
            r"confirm(?:s|ed|ing)?(?= (?:that|the|he|she|they|it)\b)|establish(?:es|ed) that|demonstrat(?:es|ed) that)",
            "prov", "confirm", "establish", "demonstrat",
        )),
        re.compile(
            r"kan[iı]t|ispat|isbat|delil|ortaya (?:koy|çik)|doğrul(?!tu)|teyit|onayl|onay\b|onayi|tasdik|kesin|tespit|saptan|belirlen|açikl|anlaşildi|kabul|sonucun|göstere|gösterme|resmi"
        ),
        re.compile(
            r"(?<!\w)(?:iddia|öne sür|ileri sür|savun(?:du|uyor|an|mu|duğ|ul)|israr e[dt]|ima ed|ima et|düşün(?:üyor|dü|en)|inan[iı]yor|san[iı]l[iı]?yor|tahmin ed|tahmin et|şüphelen|kuşkulan|söylenti|"
            r"öner(?:iyor|di)|gösteriyor|işaret ed|izlenim)"
        ),
        re.compile(
            r"\b(?:claim\w*|alleg\w+|argu\w+|assert\w*|contend\w*|maintain\w*|insist\w*|suggest\w*|accus\w+|impl(?:y|ies|ied)|hint\w*|think\w*|thought|show\w*|indicat\w*|"
            r"belie\w+|estimat\w+|suspect\w*|rumou?r\w*|propos\w*|reportedly|suppos\w+|defend\w*|purport\w*|predict\w*|expect\w*|guess\w*|offer\w*|point\w*|reveal\w*|mean\w*|"
            r"put forward|recommend\w*|posit\w*|declar\w*|consider\w*|theor\w+|plead\w*|argument|sign\w*|display\w*|demonstrat\w*|reflect\w*|see|sees|find\w*|found|note[sd]?)\b"
        ),
    ),
    _Step(
        Branches((r"\b(?:convicted|found guilty|guilty of)\b", "convicted", "guilty")),
        re.compile(r"mahk[uû]m|hük[uü]m|hükm|ceza|suçlu|sabik|hapis|hapse|çarptir|müebbet"),
        re.compile(r"(?<!\w)(?:suçlan|suçlad|suçlama|itham|zanli|şüphel|san[iı][kğ]|iddia|suç\w* (?:\w+ ){0,2}karşi karşiya)"),
        re.compile(r"\b(?:accus\w+|charg\w+|alleg\w+|suspect\w*|blam\w+|indict\w*|defendant\w*|claim\w*|fac(?:e|es|ed|ing)|implicat\w*)\b"),
    ),
    # "Must" for "-ebilir": what may be told as what is sure or owed.
    _Step(
        Branches((r"\bmust\b(?! (?:see|have)\b)", "must")),
        re.compile(
            r"m[ae]l[iı]|gerek|zorunda|zorunlu|şart|laz[iı]m|mecbur|mutlak|muhakkak|illa|kesin|emin\b|elbet|yasak|imkans|[ae]m[ae](?:z|y|d|m)|mümkün|ihtimal|muhtemel|herhalde|kaç[iı]n[iı]lmaz|"
            r"demek|belli ki|anlaş[iı]l|üzere|yükümlü|farz|olsa gerek|ancak|koşul|\bki\b|emr|emir|talimat|ister istemez"
        ),
        re.compile(r"[ae]bil(?:ir|iyor|ece[kğ])"),
        re.compile(
            r"\b(?:may|might|can|can't|cannot|could|couldn't|able|unable|possib\w+|perhaps|maybe|potential\w*|likely|capable|capabilit\w+|allow\w*|let|lets|enabl\w+|permit\w*|afford\w*|chance\w*|would|"
            r"will|risk\w*|liable|eligible|free|manag\w+|opportunit\w+|qualif\w+)\b"
        ),
    ),
    # "Certainly" for what the Turkish leaves in doubt, whatever else of doubt the English keeps.
    _Step(
        Branches((
            r"\b(?:certainly|undoubtedly|definitely|unquestionably|indisputably|without (?:a |any )?doubt|no doubt|(?:certain|sure) (?:not )?to)\b",
            "certain ", "sure to", "sure not to", "certainly", "doubt", "undoubtedly", "definitely", "unquestionably", "indisputably",
        )),
        re.compile(
            r"kesin|şüphe|kuşku|elbet|tabi[iy]|mutlak|muhakkak|emin\b|eminim|hakikaten|gerçekten|belli|net\b|açik|garanti|herhalde|illa|"
            r"tartişmasiz|\bhiç\b"
        ),
        re.compile(
            r"muhtemel|ihtimal|olasili|\bolasi\b|\bbelki|galiba|\bsan[iı][lr]|iddia|öne sür|ileri sür|bildiril|söylen|sözde|güya|tahmin|"
            r"görünüyor|görünüşe|[ae]bil(?:ir|iyor|ece)|mümkün (?:değil|görünm)|\bpek\b|şansi (?:az|düşük|yok)"
        ),
        re.compile(r"(?!)"),
    ),
    # A claim, rumour or suspicion told as a fact: "iddialar" are no "findings".
    _Step(
        Branches((
            r"(?<!\bin )(?<!of )\b(?:facts\b(?! of life)|fact\b(?! (?:that|of life|is|remains|check\w*|find\w*)\b)|findings|truths|proofs?|certainties|revelations?)|\b(?:an?|the|this|that|his|her|their|its) finding\b",
            "fact", "finding", "truths", "proof", "certainties", "revelation",
        )),
        re.compile(
            r"(?<!\w)(?:gerçe[kğ](?!leş)|hakika|olgu|bulgu|bulunt|buluş|kan[iı]t|delil|ispat|tespit|saptam|sonuc|sonuç|doğru(?!dan)|veri(?!l|r)|bilgi|keş[if]f?|itiraf|ifşa|aslinda|"
            r"araştirma(?!c)|hük[uü]m)"
        ),
        re.compile(r"(?<!\w)(?:iddia(?!n|li|s[iı]z)|öne sür|ileri sür|suçla|itham|söylenti|dedikodu|(?:şüphe|kuşku)(?!s[iu]z|li|lu))"),
        re.compile(
            r"\b(?:alleg\w+|claim\w*|accus(?!ers?\b)\w+|charg\w+|rumou?r\w*|gossip|suspici\w+|suspect\w*|doubt\w*|argu\w+|assert\w*|contention\w*|insist\w*|"
            r"suggest\w*|blam\w*|purport\w*|reportedly|suppos\w+|speculat\w+)\b"
        ),
    ),
    # An estimate or a rumour told as confirmed.
    _Step(
        Branches((r"\b(?:confirmed|prove[nds]|verified)\b", "confirmed", "prove", "verified")),
        re.compile(
            r"kan[iı]t|ispat|isbat|delil|ortaya (?:koy|çik)|doğrul|teyit|onay|tasdik|kesin|tespit|saptan|belirlen|açikl|anlaşildi|kabul|sonuc|göster|resmi|vaka|görül|sabit|tan[iı]"
        ),
        re.compile(r"(?<!\w)(?:tahmin(?:i\b| (?:ed|et))|iddia|öne sür|ileri sür|söylen(?!c)|san[iı]l|söylenti|muhtemel|olas[iı]\b|varsay|sözde|güya)"),
        re.compile(
            r"\b(?:estimat\w*|predict\w*|forecast\w*|guess\w*|expect\w*|project\w*|believ\w*|thought|think\w*|alleg\w*|claim\w*|report\w*|said|sa(?:y|ys|ying)|likely|suppos\w*|"
            r"suspect\w*|possib\w*|probab\w*|tipped|rumou?r\w*|argu\w*|assert\w*|suggest\w*|assum\w*|presum\w*|so-called|told|put|accus\w*)\b"
        ),
    ),
    # A try told as done.
    _Step(
        Branches((
            r"\b(?:manag(?:e|es|ed|ing) to|succeed(?:s|ed|ing)? in|(?:was|were) able to)\b",
            "manag", "succeed", "was able to", "were able to",
        )),
        re.compile(r"başar(?!isiz)|becer|[ae]bil|muvaffak|kazan|yet(?:er|iş)|üstesin|firsat|imkan|mümkün|idare|sağla|nihayet|sonunda"),
        re.compile(r"\w[ae] çaliş(?!tir|k)|teşebbüs|girişim(?!ci)|çaba(?!l[iı]k)"),
        re.compile(
            r"\b(?:try|tries|tried|trying|attempt\w*|seek\w*|sought|work\w*|effort\w*|struggl\w*|strove|striv\w*|bids?|bidding|aim\w*|hop\w*|want\w*|fight\w*|fought|"
            r"scrambl\w*|endeavou?r\w*|push\w*|initiative\w*|venture\w*|intend\w*|mov(?:e|es|ed|ing)|help\w*|strain\w*|going|about)\b"
        ),
    ),
    # A condition told as a cause.
    _Step(
        Branches((r"\bbecause\b(?! of)", "because")),
        re.compile(r"çünkü|için|neden|yüzünden|dolayi|sebe[bp]|zira|sayes|\bdiye\b|ötürü|ğ[iuü]nd[ae]n|üzere(?!k)|madem|sonuc|gerekçe|kaynakl|itibar|demek|[iuü]nc[ae]\b"),
        re.compile(
            r"(?<!\w)(?:eğer|takdirde|durumunda|halinde|koşuluyla|şartiyla)(?!\w)|(?<!\w)\w+(?:[aeiuü]r|m[ae]z|[dt][iuü]y|yor|m[iuü]ş|[ae]c[ae]k)s[ae](?:m|n|k|l[ae]r|n[iuü]z)?(?!\w)|"
            r"(?<!\w)(?:ol|et|ed|yap|ver|al|gel|git|gör)(?:m[ae])?s[ae](?:yd[iuü]|m|n|k|l[ae]r|n[iuü]z)?(?!\w)"
        ),
        re.compile(
            r"\b(?:if|unless|whether|when|should|provided|in case|in the event|as long as|once|whenever|whatever|whoever|suppos\w+|otherwise|on condition|although|though|no matter)\b"
        ),
    ),
    # A suspect told as the one who did it.
    _Step(
        Branches((
            r"\b(?:perpetrators?|the guilty|murderers?)\b|\bculprits?\b(?=.*\b(?:arrest|detain|custody|trial|court|judge|prosecut|penalty|charge|hearing|plead|lawyer))|"
            r"\b(?:arrest|detain|custody|trial|court|judge|prosecut|penalty|charge|hearing|plead|lawyer).*\bculprits?\b",
            "culprit", "perpetrator", "the guilty", "murderer",
        )),
        re.compile(r"(?<!\w)(?:suçlu|fail|katil|cani(?:s|l|n|y|\b)|suç(?:u|lar[iı])? işle|sorumlu|yapanlar)"),
        re.compile(r"(?<!\w)(?:zanli|san[iı](?:k|ğ[iı])(?!l)|şüpheli(?:n|y|l[ae]r|s[iu]\b|s[iu]n|\b(?!l[iı]k| (?:bir|şekilde|biçimde|olarak|paket\w*|cis\w*|oldu\w*|ölüm\w*|görün\w*)\b)))"),
        re.compile(r"\b(?:suspect\w*|accused|alleged\w*|defendants?|charged|presumed|questionable|doubtful|suspicious\w*|dubious|uncertain|unclear)\b"),
    ),
)  # fmt: skip


_SURE_STEPS = Choice((step.sure, step) for step in _STEPS)


def check_certainty(folded: str, lowered: str, words: Words) -> list[Problem]:
    """Find what was only thought, claimed or charged and is told as known, proved or judged; returns problems of the kind "hedge".

    Args:
        folded: the folded Turkish text.
        lowered: the lower-cased English text.
        words: beginnings of Turkish words → beginnings of English ones that mean the same.
    """
    for step in _SURE_STEPS.of(lowered):
        sure = step.sure.find(lowered)
        if sure and len(sure) > _count_sure(step, sure, folded, lowered, words):
            said = [match.group() for match in step.said.finditer(folded)]
            if said and (len(said) > len(step.told.findall(lowered)) or _is_untold(step, said, folded, lowered, words)):
                return [Problem("hedge", said[0], sure[0].group())]
    return []


def _count_sure(step: _Step, sure: Sequence[re.Match[str]], folded: str, lowered: str, words: Words) -> int:
    """Count the Turkish words that ask for a certainty, but those that another English word tells: "bilgi" has its "information"."""
    asking = [match.start() for match in step.sure_turkish.finditer(folded)]
    if not asking:
        return 0
    kept = {word[:STEM] for match in sure for word in match.group().split()}
    heard = {word[:STEM] for word in words_of(lowered)[0]} - kept
    found, starts = words_of(folded)
    told = 0
    for word, start in zip(found, starts, strict=True):
        if any(start <= at < start + len(word) for at in asking):
            links = words.get(word[:STEM], {})
            told += kept.isdisjoint(links) and any(
                sure_of >= _TOLD and english in heard for english, sure_of in links.items()
            )
    return len(asking) - told


def _is_untold(step: _Step, said: Sequence[str], folded: str, lowered: str, words: Words) -> bool:
    """Tell whether too little is left to tell what was said without the words that tell others: the "accuser" is the "şikâyetçi"."""
    whole = [word for word in words_of(folded)[0] if any(part in word for phrase in said for part in phrase.split())]
    return len(said) > len(step.told.findall(mask_told(folded, lowered, whole, words)))

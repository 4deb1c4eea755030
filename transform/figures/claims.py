"""Who claims a figure, and how strongly: the verb of saying that governs it, and its subject.

Turkish is read to the right (the governing verb ends its clause), English, Russian and Korean to both sides. Strength
follows the words: stated (the outlet itself), reported, alleged, denied, confirmed. Sources for the Turkish markers:
-mIş as an evidential: Göksel & Kerslake, Turkish: A Comprehensive Grammar (2005), § 21.4.3.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from transform.figures.claimants import (
    NOBODY,
    Sentence,
    Subject,
    after_according,
    before_according,
    is_resumed,
    korean_claimant,
    subject_before,
    turkish_subject,
)


@dataclass(frozen=True, slots=True)
class Claim:
    """The strength of a claim and the claimant, None where the outlet speaks itself or no one is named."""

    strength: str
    attribution: str | None = None
    speaker: str | None = None  # who speaks, also where it is a denial: the next sentence may take it up


_VERBS: dict[str, re.Pattern[str]] = {
    "tr": re.compile(
        r"(?P<denied>(?:yalan(?:la(?!r)(?!nmadi)|\s(?:olduğ|haber))|reddet|inkar|tekzip|asilsiz|(?:iddia|haber|söylenti|suçlama)\w* (?:[\"“”]?\w+[\"“”]? ){0,4}?(?:yalanla|reddet|inkar))\w*)"
        r"|(?P<confirmed>(?:(?:iddia|haber)\w* )?(?:doğrula(?!n?am|mak)|teyit (?:et|ed)|teyid|itiraf e|(?<=ğini )kabul (?:et|ed)|(?<=ğunu )kabul (?:et|ed)|(?<=ğünü )kabul (?:et|ed))\w*)"
        r"|(?P<alleged>(?:iddia|(?:öne|ileri) sür|savun(?!ma)(?:du|uyor|ulu|muş|an|arak|duğ)|sanil|söylenti|spekülasyon|ima e[td])\w*)"
        r"|(?P<reported>(?:belirt|bildir(?!i\b|isi|ge)|kaydet|kayded(?!il)|(?<=[ğ][iuü] )kaydedil|(?<=[\"”] )kaydedil|aktar(?:di|il|an|mi|iy|arak|dik|diğ|masi)|ifade(?:ler)?(?:si|i)?(?:n[iea])? (?:e[td]|kullan|yer ver)|(?:değerlendirme|açiklama|tespit|uyari|iddia|tahmin)(?:ler|lar)?(?:s[iu]|i)?n(?:d[ae]|[iea]) (?:bulun|yap(?:ti|an|ild)|yer ver)|(?:bilgi|yanit|cevap|görüş|mesaj)(?:s[iu]|[iu])?n[iu] (?:ver|paylaş|aktar|ilet|dile)|vurgula|söyle(?!nti)|açikla(?:di|yan|n(?:di|an|mi)|diğ|yarak|mişti|yip)|"
        r"duyur|hatirlat|anlat(?:t|an|mi)|bekl(?:iyor|ediğ|endiğ|eniyor)|yaz(?:di|mişti|ildi|iyor)|hesapla(?:di|n|mi)|tahmin(?:inde)? (?:e[td]|bulun|yürüt)|ortaya koy|dile getir|paylaş(?:ti|il)|tespit (?:e[td])|konuştu|de(?:di|nildi|niyor|yen)(?!\w)|diye(?:n|rek)|"
        r"itiraf|ilan et|haberini (?:ver|geç)|(?<=ğini )öngör|(?<=ği )öngör|sapta(?:di|n|yan)|belirle(?:di|ndi|yen)|ilet(?:ti|en|il)|beyan e|ifşa e|(?:rapor|haber|açiklama|belge|bildiri)\w*d[ae] (?:\w+ )?yer (?:al|ver)|(?<=ğini )(?:geçti|yineledi)|(?<=ğunu )(?:geçti|yineledi)|değerlendir(?:di|il|iyor)|say(?:di(?!r)|dik)|işaret et|göster(?:di|iyor)|tanikl|sözlerine ekle))\w*"
    ),
    "en": re.compile(
        r"(?P<denied>(?<!\w)(?:den(?:y|ied|ies|ying)|reject(?:s|ed|ing)?|refut\w+|dismiss(?:ed|es)|false claim\w*)(?: (?:\w+ ){0,2}(?:reports?|claims?|allegations?|accusations?))?(?!\w))"
        r"|(?P<confirmed>(?<!\w)(?:acknowledg(?:ed|es|ing)|admi(?:ts|tted|tting)|confirm)(?:s|ed|ing|ation)?(?: (?:\w+ ){0,2}(?:reports?|claims?|allegations?))?(?!\w))"
        r"|(?P<alleged>(?<!\w)(?:alleg\w+|claim(?:s|ed|ing)?|purported\w*|accus\w+|assert(?:s|ed)|contend\w*|suspect(?:s|ed)?|rumou?r\w*)(?!\w))"
        r"|(?P<reported>(?<!\w)(?:according to|said|says|saying|report(?:s|ed|edly|ing)(?! by)|announc\w+|told|tells|stat(?:ed|es)|estimat(?:es|ed by|ed that|ed)(?!\w)|not(?:ed|es)|add(?:ed|s)|"
        r"reveal\w*|disclos\w+|quot\w+|found|finds|show(?:s|ed)|put the|assess(?:es|ed)|calculat\w+|cit(?:ed|ing)|wrote|writes|warned|declared|described|briefed|informed|concluded|predict\w*|forecast\w*|expects|recorded|counted|believes|believed|thinks|thought|expects|expected|reckons)(?!\w))"
    ),
    "ru": re.compile(
        r"(?P<denied>опроверг\w*|отрица\w*|отверг\w*)|(?P<confirmed>подтверд\w*|подтвержда\w*|призна(?:л\w*|[её]т|ют))|(?P<alleged>утвержда\w*|якобы|предположительно|заподозр\w*)"
        r"|(?P<reported>сообщ(?:ил\w*|ает|ают|али)|заяв(?:ил\w*|ля\w+)|сказал\w*|по данным|по словам|по оценк\w*|согласно|отмет\w*|рассказал\w*|оценива\w*|объявил\w*|пишет|пишут|передал\w*|передает|передаёт|уточнил\w*|добавил\w*|подсчитал\w*|доложил\w*|цитирует|считают|считает|напомнил\w*|как следует из)"
    ),
    "ko": re.compile(
        r"(?P<denied>부인(?!과|은|이|의)|일축|반박)|(?P<confirmed>확인(?:했|됐|하|한)|시인(?:했|하)|인정(?:했|하))|(?P<alleged>주장(?!을|이 |은|에)|의혹(?!을|은))"
        r"|(?P<reported>밝혔|밝힌|밝히|보도(?!를|에|가|는)|전했|전한|파악|조사됐|말했|발표|보고했|보고서|설명|따르면|추산|추정|평가|분석|알려졌|알려진|전해졌|집계했|공개했|덧붙|내다봤)"
    ),
}  # fmt: skip
_ACCORDING = {
    "tr": re.compile(r"(?<=[ea]) göre(?!\w)"),
    "en": re.compile(r"(?<!\w)according to |(?<!\w)per "),
    "ru": re.compile(r"по (?:(?:его|е[её]|их) )?(?:данным|словам|оценк\w+|информации) |согласно "),
    "ko": re.compile(r"에 따르면"),
}
_OBJECT_CLAUSE = re.compile(r"(?:diklerini|tiklerini|diğini|tiğini)\Z")
_CLAIM_NEXT = re.compile(r" ?(?:öne|ileri|iddia)")
_HEARSAY = re.compile(r"[a-zçğöşü](?:m[iuü]ş)(?:l[ae]r)?[\"”']?\s*\Z")
_HIS_WORDS = re.compile(r"по (?:его|е[её]|их) (?:словам|данным|оценк\w+)")
_COMPARED = re.compile(
    r"(?<!\w)(?:yil(?!liğ)|ay|dönem|gün|hafta|sezon|çeyre|sene|önce|kiş|oran|durum|boyut|yaş|piyasa)\w{0,8}\Z|\d\w{0,4}'?\w{0,3}\Z"
)
_ALLEGED_SOURCE = re.compile(r"iddia\w* göre|söylenti\w* göre|doğrulan(?:a)?may\w+ ")
_CLAIMED = re.compile(r"iddia|(?:öne|ileri) sür")
_CLAIM_NOUN = re.compile(r"iddia(?:lar|si|y|n)\w*\Z")
_WHO = frozenset({"person", "body"})
_CLAIM_OF = re.compile(r"iddia(?:si|lari)n[iea]|suçlama(?:si|lari)n[iea]|açiklama(?:si|lari)n[iea]")
_EN_PASSIVE = re.compile(r"(?<!\w)(?:is|are|was|were|be|been|being) (?:\w+ly )?\Z")
_PASSIVE = re.compile(
    r"(?:belirtil|bildiril|kaydedil|aktaril|ifade edil|vurgulan|söylen|açiklan|duyurul|anlatil|yazil|öne sürül|ileri sürül|iddia edil|doğrulan|yalanlan|tahmin ed[iı]l|hesaplan|sanil|değerlendiril|paylaşil|duyurul|iddia edil|teyit edil|kayded[iı]l|tespit edil|yer al|öngörül|dile getiril|ortaya konul|savunul|bekleni|beklendi)"
)
# A noun that takes up the claimant of the sentence before: "Servis", "Bakan", "the agency".
_RESUMED = re.compile(
    r"(?:servis|bakan|vali|komutan|subay|esir|er|lider|parti|ekip|panel|grup|şirket|gazete|kanal|haber|bakanliğin|kaynaklar|merkezin|servisin|kuruluşun|ajansin|enstitünün|raporun|bakanlik|bakanliğa|bakana|sözcü|kuruluş|kurum|danişman|enstitü|kaynağa|kaynak|örgüt|raporda|açiklamada|haberde|yetkili|merkez|ajans|"
    r"she|he|it|they|the (?:agency|ministry|minister|service|report|institute|spokes\w+|official|group))(?!\w)"
)


def read_claim(sentence: Sentence, figure: tuple[int, int], previous: str | None, head: str | None = None) -> Claim:
    """Return the claim a figure stands in.

    Args:
        sentence: the sentence of the figure.
        figure: start and end of the figure.
        previous: who spoke in the sentence before, taken up by "Servis …" or a passive without an agent.
        head: the subject of the sentence before, taken up where no one spoke there: "… yayımladı. Raporda …".
    """
    folded, first, stop, lang = sentence.folded, sentence.first, sentence.stop, sentence.lang
    verb = _governing(sentence, figure)
    according = _find_according(sentence)
    if verb is None and according is None:
        if previous and lang == "en" and " would " in folded[first:stop]:
            # "… said. If all of them held shells, the total would exceed 12 million."
            return Claim("reported", previous, previous)
        if lang == "tr" and _HEARSAY.search(folded[figure[1] : stop].rstrip(".!?…")):
            return Claim("reported", previous, previous)
        return Claim("stated")
    strength = str(verb.lastgroup) if verb is not None else "reported"
    if according is not None and strength == "reported":
        claimed = _ALLEGED_SOURCE.search(folded[first : according.end()])
        told = folded.startswith("buna", max(first, according.start() - 4)) and _CLAIMED.search(
            folded, max(0, first - 160), first
        )
        if claimed or told:
            return Claim("alleged", previous if told else None, previous)
    subject, passive = _subject(sentence, figure, verb, according)
    inside = subject.start <= figure[0] < figure[1] <= subject.end
    if inside and not passive and according is None and lang in {"tr", "en"}:
        return Claim("stated", None, subject.name)  # "Kaçan altı işçi, … anlattı": the outlet counts who speaks
    claimant = subject.name
    resumed = _resumes(sentence, verb, according)
    if claimant is not None and any(e.name == claimant and e.kind in _WHO for e in sentence.entities):
        resumed = False  # "Sözcü Peskov": named
    if resumed or claimant == "report":
        known = claimant if claimant == "report" or lang == "tr" else None
        claimant = previous or head or known
    elif claimant is None and passive and lang == "tr":
        claimant = previous
    if strength == "denied":
        return Claim(strength, _accuser(sentence, verb) if verb is not None else None, claimant)
    return Claim(strength, claimant, claimant)


def _resumes(s: Sentence, verb: re.Match[str] | None, according: re.Match[str] | None) -> bool:
    start = s.first + (not s.folded[s.first : s.first + 1].strip())
    if s.lang in {"tr", "en"} and _RESUMED.match(s.folded, start):
        return True
    if s.lang == "ru" and according is not None and _HIS_WORDS.match(s.folded, according.start()):
        return True
    return s.lang in {"en", "ru"} and verb is not None and is_resumed(s, verb)


def _find_according(s: Sentence) -> re.Match[str] | None:
    """The "göre" or "according to" of a sentence; "geçen yıla göre" compares and names no source."""
    for match in _ACCORDING.get(s.lang, _ACCORDING["en"]).finditer(s.folded, s.first, s.stop):
        if s.lang != "tr" or not _COMPARED.search(s.folded[max(s.first, match.start() - 16) : match.start()]):
            return match
    return None


def _subject(
    s: Sentence, figure: tuple[int, int], verb: re.Match[str] | None, according: re.Match[str] | None
) -> tuple[Subject, bool]:
    """Return who says it, and whether the verb is a passive."""
    if according is not None:
        found = before_according(s, according.start()) if s.lang == "tr" else after_according(s, according.end())
        return found, False
    if verb is None:
        return NOBODY, False
    if s.lang == "ko":
        return korean_claimant(s), False
    if s.lang == "tr":
        if verb.group().startswith("iddia") and _CLAIM_NOUN.match(verb.group()):
            return NOBODY, False
        passive = _PASSIVE.match(s.folded, verb.start()) is not None
        return turkish_subject(s, verb, passive=passive), passive
    if s.lang == "en" and _EN_PASSIVE.search(s.folded[max(s.first, verb.start() - 10) : verb.start()]):
        return NOBODY, True
    return subject_before(s, verb, figure[0]), False


def _accuser(s: Sentence, verb: re.Match[str]) -> str | None:
    """Who made the claim that is denied: "Güney Kore iddiasını reddetti", "Seul'ün iddialarını"."""
    claim = _CLAIM_OF.search(s.folded, s.first, s.stop) if s.lang == "tr" else None
    if claim is None or claim.start() > verb.end():
        return None
    near = [e for e in s.entities if 0 <= claim.start() - e.end <= 5]
    return near[-1].name if near else None


def _governing(s: Sentence, figure: tuple[int, int]) -> re.Match[str] | None:
    pattern, folded, lang = _VERBS.get(s.lang, _VERBS["en"]), s.folded, s.lang
    if lang in {"tr", "ko"}:
        after = [m for m in pattern.finditer(folded, figure[1], s.stop) if not _is_void(s, m)]
        chosen = next((m for m in after if not _is_embedded(folded, m, s.stop)), after[-1] if after else None)
        if chosen is not None:
            return chosen
        # "Bakanın söylediği 10 bin asker": a participle before the figure in the same clause.
        matches = list(pattern.finditer(folded, max(s.first, figure[0] - 60), figure[0]))
        return matches[-1] if matches and _PARTICIPLE.search(matches[-1].group()) else None
    said = [m for m in pattern.finditer(folded, s.first, s.stop) if not _is_noun(folded, m) and not _is_void(s, m)]
    before = [m for m in said if m.start() < figure[0]]
    after = [m for m in said if m.start() >= figure[1]]
    return before[-1] if before else after[0] if after else None


_PARTICIPLE = re.compile(r"(?:diğ\w*|düğ\w*|duğ\w*|tiğ\w*|len|lan|nan|ilen|ulan|ülen)\Z")
_NEGATED_TR = re.compile(r"(?:m[ae](?:d[iı]|mişt|z(?!\w)|z[ld]|kt[ae]n (?:kaç|çekin))|m[iuü]yor|m[ae]yip)\w*\Z")
_NEITHER_TR = re.compile(r"(?<!\w)ne (?:de )?\Z")
_NEGATED = {
    "en": re.compile(r"(?:not|n't|never|neither (?:\w+ ){1,3}(?:has|have|had)?|declined to|refused to|yet to|unable to|without)(?: \w+)? \Z"),
    "ru": re.compile(r"(?<!\w)не \Z"),
}  # fmt: skip


def _is_void(s: Sentence, verb: re.Match[str]) -> bool:
    """True for what is not said: "ne doğruladı ne yalanladı", "açıklamadı", "has not confirmed", "не подтверждал"."""
    before = s.folded[max(s.first, verb.start() - 34) : verb.start()]
    if s.lang == "tr":
        if _NEITHER_TR.search(before):
            return True
        following = s.folded[verb.end() : verb.end() + 8]
        return _NEGATED_TR.search(verb.group()) is not None or (
            verb.group().endswith(("maktan", "mekten")) and following.startswith((" kaç", " çekin"))
        )
    negated = _NEGATED.get(s.lang)
    return negated is not None and negated.search(before) is not None


def _is_embedded(folded: str, verb: re.Match[str], stop: int) -> bool:
    """True for "tahmin ettiklerini öne sürdü" and "… diyerek reddetti": the word stands under another verb."""
    if verb.group().startswith("diyerek"):
        return True
    if not verb.group().startswith("tahmin"):
        return False
    return _OBJECT_CLAUSE.search(verb.group()) is not None or _CLAIM_NEXT.match(folded, verb.end(), stop) is not None


def _is_noun(folded: str, verb: re.Match[str]) -> bool:
    """True for "a report", "the claims of", not for "reports that"."""
    return (
        verb.group() in {"reports", "claims", "shows", "estimates"}
        and re.search(r"(?:the|its|of|these|such|from|a) \Z", folded[max(0, verb.start() - 6) : verb.start()])
        is not None
    )

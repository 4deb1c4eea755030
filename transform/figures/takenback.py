"""What an outlet takes back of its own: "An earlier version of this story said …", "Haberin önceki sürümünde … olarak verilmişti".

The words are those of correction notes: AP and Reuters ("an earlier version of this story …"), IPSO's and the Turkish press council's
"düzeltme" notes, RIA and Interfax ("в предыдущей версии …"), Korean "정정보도" ("앞서 본지는 … 보도했으나").
"""

from __future__ import annotations

from core import late_re as re
from transform.number_words import CYRILLIC

_EARLIER_EN = r"(?:earlier|previous|prior|initial|original|first)"
_ADVERB_EN = r"(?:(?:wrongly|incorrectly|mistakenly|erroneously|inaccurately|previously|originally|initially) )?"
_ASIDE = r"(?:, [^.;]{1,90}?,)?"  # ", based on a mistaken translation,"
# The outlet's own text, and that it said something.
_TEXT_EN = r"(?:story|article|report|item|dispatch|headline|post|piece|text|caption|news|alert|bulletin)"
# "Initial reports said" are another's; a version, or what is called ours, is not.
_SAID_EN = re.compile(
    rf"(?<!\w)(?:{_EARLIER_EN} (?:version|edition|headline)s?(?: (?:of|to|on|in) (?:this|the|our|that) {_TEXT_EN})?(?! of)(?:, (?:we|it|the \w+))?"
    rf"|our {_EARLIER_EN} {_TEXT_EN}s?|(?:this|our) {_TEXT_EN}(?= (?:had )?(?:\w+ly|earlier) )(?: earlier)?"
    r"|we(?= (?:had )?(?:\w+ly|earlier) )(?: earlier)?)"
    rf"{_ASIDE} (?:had )?{_ADVERB_EN}"
    r"(?:said|stated|gave|put|reported|wrote|misstated|misreported|overstated|understated|quoted|claimed|listed|described|contained|used)(?!\w)"
)
# What stands behind these words is what is right.
_RIGHT_EN = re.compile(
    r"[;:]|, not |, and not |(?<!\w)(?:instead of|rather than|the (?:correct|right|actual) (?:figure|number|sum|amount)|it should|should have)(?!\w)"
)
_WRONG_EN = re.compile(
    r"(?<!\w)(?:wrongly|incorrectly|mistakenly|erroneously|in error|by mistake) (?:given|stated|reported|put|said|listed|published|described|quoted)(?: (?:as|at|to be))? (?:\w+ ){0,2}[$€£]?\Z"
)

# "(corrects figure in headline from 30,000)"
_CORRECTS_EN = re.compile(r"\((?:\w+ly )?correct(?:s|ed|ing) [^()]{0,80}?(?<!\w)from (?:\w+ )?[$€£]?\Z")
_WRONG_WORD_TR = r"(?:yanlişlikla|sehven|hatayla|hatali (?:olarak|biçimde|şekilde)|yanliş (?:olarak|biçimde|şekilde))"
_WRONG_TR = re.compile(rf"(?<!\w){_WRONG_WORD_TR}(?: \w+){{0,3}} \Z")
_GAVE_TR = re.compile(
    r"(?:'\w+)?(?: \w+){0,3}? (?:yaz|ver|bildir|aktar|geç|belirt|duyur|açikla|yer al)(?:[iı]l|[iı]n)?(?:d[iı]k?|m[iı]şt[iı]r?k?)(?!\w)"
)
# "Haberimizin ilk halinde", "Metnin önceki sürümünde": this cannot be another's.
_VERSION_TR = re.compile(
    r"(?<!\w)(?:bu (?:haber|yazi|metin|içerik|makale)\w* daha önce|(?:(?:haber|yazi|metn|metin|başliğ|makale|içeriğ)\w* )?(?:ilk|önceki|eski|bir önceki) (?:hali|şekli|sürüm|versiyon|biçimi|metni)\w*)"
)
_OURS_TR = re.compile(
    r"(?<!\w)(?:haber(?:imiz|imizin|in|imizde)\w*|yazimiz\w*|(?:önceki|ilk) (?:haber|sürüm|metin|versiyon)\w*)(?!\w)"
)
_WROTE_TR = re.compile(
    r"(?<!\w)(?:yaz(?:il)?m[iı]ş(?:t[iı](?:r|k)?)?|yer (?:al|veril)m[iı]ş(?:t[iı]r?)?|(?:belirt|bildir|ver|geç|duyur|açikla|göster|ifade ed)(?:[iı]l|n)?m[iı]ş(?:t[iı](?:r|k)?)?|kullanilmiş(?:t[iı]r?)?|den(?:il)?mişti|aktar(?:il)?m[iı]ş(?:t[iı](?:r|k|m)?)?)(?=\W*(?:\Z|[;,]))"
)
_CORRECTION_TR = re.compile(r"(?<!\w)(?:düzeltme|düzeltiriz|tashih|doğrusu|özür)(?!\w)")
_RIGHT_TR = re.compile(r"[;]|(?<!\w)(?:doğrusu|doğru (?:sayi|rakam|bilgi))(?!\w)")

# "… gönderdiğine ilişkin haber(imiz) … geri çekilmiştir": what the withdrawn report told.
_WITHDRAWN_TR = re.compile(
    r"(?<!\w)(?:haber|yazi|makale|içerik|içeriğ|başlik|başliğ)\w*(?!\w)[^.;]*?(?<!\w)(?:geri çek(?:iyoruz|tik|il)|yayindan (?:kaldir|çek)|kaldirdik|sildik|düzeltiyoruz|tekzip ediyoruz|doğru değil|gerçeği yansitm)"
)
_WITHDRAWN_EN = re.compile(
    rf"(?<!\w)(?:(?:has|have) (?:\w+ )?(?:withdrawn|retracted|removed|deleted|taken down)|(?:withdraws?|withdrew|retracts?|retracted|removed|took down)(?: (?:its|our|the|an?|this))+(?: \w+)? {_TEXT_EN}|we (?:withdraw|retract))(?!\w)"
)
_REPORT_EN = re.compile(
    rf"(?<!\w)(?:the|its|our|this|an?)(?: (?:\w+ )?){_TEXT_EN}s? (?:that|which|saying|claiming|on|about|of)(?!\w)"
)
_WITHDRAWN_CYR = re.compile(
    r"(?<!\w)(?:материал|новость|новости|заметк|статья|статью|публикаци|сообщени)\w*[^.;]*?(?<!\w)(?:отозван|снят[аоы]? с публикации|удал[её]н|удалил|отзыва(?:ем|ет)|отозвал)\w*|(?<!\w)(?:отозвал|отзыва(?:ем|ет)|удалил|снял)\w* (?:\w+ ){0,2}?(?:материал|новость|заметк|статью|публикаци|сообщение)"
)
_WITHDRAWN_KO = re.compile(r"(?:기사|보도)(?:를|는|을)? ?(?:\S+ )?(?:취소|철회|삭제|내립니다|내렸)")

_VERSION_CYR = re.compile(
    r"(?<!\w)(?:(?:предыдущ|первоначальн|первичн|прежн|перв|ранн|попередн|початков)\w+ (?:верси|редакци|вариант|публикаци|сообщени|заметк|новост|версі)\w+"
    r"|ранее (?:мы |издание |агентство |в \w+ )?(?:\w+ )?(?:ошибочно|неверно|неправильно|по ошибке)|(?:ошибочно|неверно|неправильно|помилково) (?=\w+(?:ось|лось|ло|ли|но|на|ны)(?!\w)))"
)
_RIGHT_CYR = re.compile(
    r";|(?<!\w)(?:правильн\w+|верн\w+|на самом деле|в действительности|насправді|вместо|замість)(?!\w)|, а не "
)

_VERSION_KO = re.compile(
    r"(?:이전|앞선|당초|최초|초기|종전|먼젓번) (?:기사|보도|기사문|버전|판)\w*|앞서 (?:저희|우리|이 기사)\w*|(?:본지|본보|본사|본 기사)(?:는|가|에서|도)"
)
# Not "보도했다": an outlet may call to mind what still holds.
_GAVE_KO = re.compile(r"잘못 \w+|(?:표기|기재|보도|전달|전|표현)(?:했|됐|하였|되었)(?:으나|지만|는데)")


# Most sentences have none of these, and need not be looked at closer.
_HINTS = {
    "en": re.compile(r"version|edition|headline|\(correct|wrong|incorrect|mistak|erroneous|in error|withdr|retract|remove|delete|took down|taken down|(?:our|this) \w+ (?:had |earlier|\w+ly )|we \w+ly|we earlier|our (?:earlier|previous|prior|initial|original|first)"),
    "tr": re.compile(r"haber|yazi|metn|metin|makale|içeri|başli|yanliş|sehven|hata|önceki|ilk |eski "),
    "ru": re.compile(r"верси|редакц|вариант|публикац|сообщени|заметк|новост|материал|стать|ошибочн|неверн|неправильн|по ошибке|помилков|версі"),
    "ko": re.compile(r"기사|보도|본지|본보|본사|앞서|버전|판"),
}  # fmt: skip


def is_taken_back(folded: str, figure: tuple[int, int], sentence: tuple[int, int], lang: str) -> bool:
    """Tell whether a figure stands in what the outlet itself takes back.

    Args:
        folded: the folded text.
        figure: where the figure begins and where its noun phrase ends.
        sentence: start and end of its sentence.
        lang: its language: Turkish, English, Russian, Ukrainian or Korean.
    """
    hint = _HINTS.get("ru" if lang in CYRILLIC else lang)
    if hint is None or hint.search(folded, *sentence) is None:
        return False
    before = folded[sentence[0] : figure[0]]
    if _is_withdrawn(folded, figure, sentence, lang):
        return True
    if lang == "en":
        if _CORRECTS_EN.search(before) is not None:
            return True
        said = _SAID_EN.search(before)
        return _WRONG_EN.search(before) is not None or (
            said is not None and _RIGHT_EN.search(before, said.end()) is None
        )
    if lang == "tr":
        return _is_taken_back_turkish(folded, figure, sentence)
    if lang in CYRILLIC:
        version = _VERSION_CYR.search(before)
        return version is not None and _RIGHT_CYR.search(before, version.end()) is None
    if lang == "ko":
        version = _VERSION_KO.search(before)
        gave = _GAVE_KO.search(folded, figure[1], sentence[1])
        return version is not None and gave is not None and _GAVE_KO.search(before, version.end()) is None
    return False


def _is_withdrawn(folded: str, figure: tuple[int, int], sentence: tuple[int, int], lang: str) -> bool:
    """True for what a report told that is no more: "Gazetemizde yayımlanan, … gönderdiğine ilişkin haber geri çekilmiştir"."""
    if lang == "tr":
        return (
            _WITHDRAWN_TR.search(folded, figure[1], sentence[1]) is not None
            and _OUTLET_TR.search(folded, *sentence) is not None
        )
    if lang == "en":
        if _WITHDRAWN_EN.search(folded, *sentence) is None:
            return False
        return _REPORT_EN.search(folded, sentence[0], figure[1]) is not None
    if lang in CYRILLIC:
        return _WITHDRAWN_CYR.search(folded, *sentence) is not None
    return lang == "ko" and _WITHDRAWN_KO.search(folded, figure[1], sentence[1]) is not None


# An outlet speaks of its own: of another's report it would say whose.
_OUTLET_TR = re.compile(
    r"(?<!\w)(?:(?:gazete|site|ajans|kanal|sayfa|portal|yayin)(?:miz|imiz|im[iı]z)\w*|(?:haber|yazi|içeriğ|makale)(?:miz|imiz)\w*|yayimla(?:nan|diğimiz)|(?:çekil|kaldiril)m[iı]şt[iı]r|çekiyoruz|çektik|kaldirdik|sildik)(?!\w)"
)


def _is_taken_back_turkish(folded: str, figure: tuple[int, int], sentence: tuple[int, int]) -> bool:
    before = folded[sentence[0] : figure[0]]
    if _WRONG_TR.search(before) and _GAVE_TR.match(folded, figure[1]):
        return True
    own = _VERSION_TR.search(before) or _OURS_TR.search(before)
    if own is None or _RIGHT_TR.search(before, own.end()) is not None:
        return False
    if _WROTE_TR.search(folded[figure[1] : sentence[1]]) is None:
        return False
    if _VERSION_TR.search(before) is not None:
        return True
    # "Haberimizde … yazmıştık" alone only calls an earlier report to mind.
    return _CORRECTION_TR.search(folded[max(0, sentence[0] - 40) : sentence[1] + 30]) is not None

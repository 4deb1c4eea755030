"""Which times of a sentence are those at which someone said so, and whether what a figure tells of is still to come.

"The NIS said on Tuesday that 3,000 …": Tuesday is no time of the 3,000. "…, the NIS said" leaves the time before it alone.
"""

from __future__ import annotations

from core import late_re as re

Span = tuple[int, int]

_SAY_EN = (
    r"(?:sa(?:id|ys|ying)|told|tells|report(?:ed|s|ing)|announc(?:ed|es|ing)|stat(?:ed|es|ing)|estimat(?:ed|es)|claim(?:ed|s|ing)|den(?:ied|ies|ying)|reject(?:ed|s)|dismiss(?:ed|es)|confirm(?:ed|s|ing)|disclos(?:ed|es)"
    r"|reveal(?:ed|s)|warn(?:ed|s)|wrote|writes|declar(?:ed|es)|add(?:ed|s)|not(?:ed|es)|accus(?:ed|es)|alleg(?:ed|es)|acknowledg(?:ed|es)|admitt(?:ed|s)|assess(?:ed|es)|quoted|cited|briefed|informed|posted|testified|insisted|asserted|put the)"
)
_VENUE_EN = r"(?:statement|briefing|report|interview|hearing|session|post|conference|speech|address|dispatch|remarks|assessment|update|message|letter|call|video|article|broadcast|commentary|paper|study|testimony)"
_BEFORE_EN = re.compile(
    rf"(?<!\w){_SAY_EN}(?:,| (?:reporters|lawmakers|parliament|journalists|the \w+(?: \w+)?|him|them|here|also|again|earlier|separately|to \w+(?: \w+)?))*(?:,? (?:in|at|during|on|via|through) (?:an?|the|its|his|her|their)? ?(?:[\w'-]+ ){{0,3}}?{_VENUE_EN}?(?: (?:to|in|with|on|at|of|for) [\w' ]{{1,24}}?)?)?(?:,)? ?\Z"
)
_DOCUMENT_EN = re.compile(
    rf"(?<!\w)(?:(?:speaking|talking|appearing|testifying)(?: (?:in|at|to|with|before|from) [\w' ]{{1,30}}?)?|(?:published|released|issued|posted|aired|dated|made public|unveiled|presented|circulated|submitted)(?: (?:by|to|in|at) [\w' ]{{1,30}}?)?|{_VENUE_EN}(?:s|ing)?(?: (?:in|with|to|at|for|of) [\w' ]{{1,24}}?)?|(?:closed-door|news|press) \w+) \Z"
)
_BEHIND_EN = re.compile(rf",? (?:also |again |separately |later |publicly )?{_SAY_EN}(?!\w)")
_ANY_EN = re.compile(rf"(?<!\w)(?:{_SAY_EN}|according to)(?!\w)(?! to (?:have|be))")
_CITED_EN = re.compile(r"(?<!\w)(?:that|how) \Z")

_TALK_TR = r"(?:açiklama|konuşma|basin|değerlendirme|görüşme|toplanti|paylaşim|brifing|röportaj|mülakat|demeç|sunum|bilgi|oturum|duyuru|rapor|yanit|cevap)"
_SAID_TR = (
    rf"(?:(?:yap|düzenle|ver|sun|gerçekleştir)(?:tiği|diği|duğu|tiklari|ilan|ilen|ulan|nen) (?:\w+ ){{0,2}}?{_TALK_TR}\w*|{_TALK_TR}\w* (?:yap|ver|sun)\w*"
    r"|sunul\w+|yayimla\w+|yayinla\w+|açikla\w+|paylaş\w+|konuş\w+|duyur\w+|bildir\w+|söyle\w+|dedi|diyen|belirt\w+|kaydet\w+|kayded\w+|aktar\w+|ifade et\w+|ifade ed\w+|ilan et\w+|doğrula\w+|yalanla\w+|reddet\w+"
    r"|reddedi\w+|iddia et\w+|iddia ed\w+|öne sür\w+|ileri sür\w+|yazdi|yazan|yazdiği|savun\w+|vurgula\w+|hatirlat\w+|anlat\w+|kamuoyu\w*|basin\w*|gazeteci\w*|parlamento\w*|mecliste|rapor(?:d|u|un)\w*|brifing\w*|demeç\w*|açiklama\w*|röportaj\w*)"
)
_BEHIND_TR = re.compile(rf"(?:'?\w{{0,4}})?,? (?:[^\W\d][\w'-]* ){{0,2}}?{_SAID_TR}(?!\w)")
_PLACES_TR = r"(?:bölge|kent|şehir|şehr|liman|eyalet|oblast|topra|sinir|başkent|doğu|bati|kuzeyi|güney|uzak|merkez|kasaba|köy|cephe)"
# Whose deed is told; "Rusya'nın Kursk bölgesinde" only says where.
_GENITIVE_TR = re.compile(
    rf"(?:[a-zçğöşü]'(?:n?[iu]n|nün|ün)|(?<!\w)(?:ülke|yönetim|taraf|ordu|kuvvet|asker|birlik)\w*n[iuü]n) (?!(?:[\w']+ ){{0,2}}?{_PLACES_TR})"
)
_WIDE_TR = re.compile(r"hafta|(?<!\w)ay|yil|beri|yana|kadar")  # one speaks on a day
_EMBEDDED_TR = re.compile(
    r"(?:[dt][iuü]ğ|[ae]c[ae]ğ|m[ae]s)\w*n?[iuü]n?[iuü]?,? (?:\w+ ){0,3}?(?:söyle|bildir|açikla|duyur|belirt|kayde|aktar|ifade|ilan|doğrula|iddia|öne|ileri|yaz|savun|vurgula|hatirlat|anlat|dile|yalanla|reddet|tahmin)\w*"
)

_SAY_RU = r"(?:сообщ\w+|заяв\w+|сказал\w*|рассказал\w*|объявил\w*|отмет\w+|подтверд\w+|опроверг\w*|отверг\w*|назвал\w*|написал\w*|передал\w*(?= (?:агентств|тасс|риа|корресп))|уточн\w+|добавил\w*|доложил\w*|призна[лв]\w*|обвинил\w*|оценил\w*|пишет|передает|передаёт)"
_SAY_UK = r"(?:повідом\w+|заяв\w+|сказа\w+|розпові\w+|оголоси\w+|зазначи\w+|підтверд\w+|спростува\w+|назва\w+|написа\w+|уточни\w+|дода[влі]\w*|визна\w+|звинувати\w+|оціни\w+|пише)"
_DOCUMENT_CYR = r"(?:опубликован|обнародован|представлен|выпущен|вышедш|прозвучавш|сделанн|размещ[её]нн|выступа|виступа|выступивш|общая|спілкую|опублікован|оприлюднен|представлен|зроблен)\w* "
_CLAUSE_CYR = re.compile(r"[,;:—]|(?<!\w)(?:что|що|как|як)(?!\w)")
_SAY_CYR = {"ru": re.compile(rf"(?<!\w){_SAY_RU}"), "uk": re.compile(rf"(?<!\w){_SAY_UK}")}
_WHERE_CYR = re.compile(
    r"(?<!\w)(?:интервью|заявлени\w+|доклад\w+|брифинг\w*|пресс-конференц\w+|обращени\w+|інтерв'ю|заяві|доповід\w+|звіт\w*|брифінг\w*|зверненн\w+|пресконференц\w+)(?: [\w-]+){0,3} \Z"
)
_DOCUMENT = re.compile(rf"(?<!\w){_DOCUMENT_CYR}(?:[\w-]+ ){{0,2}}\Z")

# Of a treaty, and not of what is done under it: "under a pact signed last June, 12,000 workers …".
_SIGNED = re.compile(
    r"(?:(?<!\w)(?:signed|concluded|ratified|adopted|inked|sealed)(?: (?:by|in|at|with) [\w' ]{1,30}?)?|(?<!\w)(?:подписанн|заключ[её]нн|ратифицированн|підписан|укладен|ратифікован)\w* (?:[\w-]+ ){0,2}?) ?\Z"
)
_SIGNED_BEHIND = re.compile(
    r"(?:'?\w{0,4})?,? (?:[\w-]+ ){0,3}?(?:imzala\w+|onayla\w+|varilan|akdedilen) (?:[\w-]+ ){0,3}?(?:anlaşma|sözleşme|protokol|mutabakat|antlaşma|pakt)\w*|[^,.。]{0,20}?(?:체결한|체결된|맺은|서명한) "
)
# "Сапёры … в области, где с августа … велись бои": another event.
_ELSEWHERE = re.compile(r", (?:где|когда|куда|де|коли|куди|where|when) ")
_SAY_JA = re.compile(r"明らかに|発表|述べ|語っ|話し|報じ|伝え|指摘|主張|否定|分析し|推計し")
_SAY_ZH = re.compile(r"[^，。；]{0,6}?(?:称|稱|表示|说|說|透露|宣布|报告|報告|指出|报道|報導|通报|发表|證實|证实)")
_SAY_KO = re.compile(
    r"(?:밝혔|밝힌|전했|전한|말했|보도했|발표했|주장했|설명했|보고했|강조했|공개했|확인했|부인했|반박했|일축했|덧붙였|지적했|평가했|추정했|추산했|분석했|비난했|알렸|내다봤|했다고 한다)"
)
_SUBJECT_KO = re.compile(r"[가-힣A-Za-z)\"”'’](?:이|가|은|는|께서)(?= )")
_TOPIC_KO = re.compile(r"[가-힣A-Za-z)\"”'’](?:은|는|이|가|도) (?:[가-힣]+ )?\Z")
_DAY_KO = re.compile(r"[0-3]?\d일|오늘|어제|그제")
_VENUE_KO = re.compile(
    r"[^,.。]{0,20}?(?:보고에서|발표에서|회견에서|브리핑에서|인터뷰에서|보고서|성명|담화|논평|간담회에서|국회에서|정보위|발표한|공개한|보도한|밝힌|통해)"
)

_FUTURE_EN = re.compile(
    r"(?<!\w)(?:will|won't|shall|plan(?:s|ned|ning)? to|set to|(?:is|are|was|were) due(?= (?!to ))|due to (?!the |a )|expect(?:s|ed)? to|schedul\w+|intend\w* to|(?:aim|hope|want|seek|offer)(?:s|ed|ing)? to|hoping to|prepar\w+ to|going to|(?:is|are) to (?!date)|ready to|poised to|vow(?:s|ed) to|promis\w+ to|pledg\w+ to|slated|could|may(?= [a-z])|would|agreed to)(?!\w)|'ll "
)
_BREAK_EN = re.compile(
    r"[;:]|, (?:and|but|while|which|who|after)|(?<!\w)(?:and|but|while|whereas|although|after|before) (?=(?:\w+ ){0,3}?(?:will|sent|ha[sd]|was|were|received|delivered))|(?<!\w)that(?!\w)|(?<!\w)said(?!\w)"
)
_VERB_TR = re.compile(
    r"(?<!\w)[a-zçğöşü]+?(?:(?P<future>[ae]c[ae][kğ](?:l[ae]r|t[iı]r)?(?!l[ıi]k)\w*|m[ae]y[iı] (?:planl|hedefl|amaçl|düşün|taahhüt|vaat|kabul)\w+|m[ae]s[iı](?:n[iı]n)? (?:beklen|planlan|öngörül|hedeflen)\w+|m[ae]y[ae] hazirlan\w+)|[dt][iuü](?:l[ae]r)?(?!\w)|[dt][iuü]ğ[iuü]\w*|m[iuü]ş\w*|iyor\w*|uyor\w*|(?<![dt])[ae]n(?!\w))"
)
_FUTURE_CYR = {
    "ru": re.compile(
        r"(?<!\w)(?:буд(?:ет|ут)|планиру\w+|намерен\w*|собира\w+|готов(?:ит|ят)ся|ожида\w+|должн\w+|(?:от|на|пере|до|при|за|вы|по)(?:прав|став|да|йд|буд|шл|едет|едут|лет)(?:ит|ят|ет|ут|аст|адут|едет)|(?:прибуд|получ|состо|нач|заверш|передад|пройд|отправ|направ|постав)(?:ет|ут|ит|ят|ится|ятся|нет|нут|нется|нутся|аст)|передаст|передадут)(?:ся)?(?!\w)"
    ),
    "uk": re.compile(
        r"(?<!\w)(?:буд(?:е|уть)|плану\w+|ма(?:є|ють) намір|збира\w+|готу(?:є|ють)ся|очіку\w+|має|мають|(?:прибуд|отрима|відбуд|почн|заверш|пройд|відправ|направ|постав|передас|надісл|над)(?:е|уть|є|ють|ить|лять|еться|уться|ть|адуть))(?:ся)?(?!\w)"
    ),
}
_FUTURE_KO = re.compile(
    r"예정|예상|계획|방침|전망|것으로 (?:보|예상|관측)|보낼|파견할|파병할|할 것|될 것|하기로|오는 |내다봤"
)
_PAST_KO = re.compile(r"[했었았됐났졌갔왔렸췄혔냈샀웠섰]")


def is_said(folded: str, time: Span, figure: Span, sentence: Span, lang: str) -> bool:
    """Tell whether a time is when someone said so, and not when what a figure tells of was.

    Args:
        folded: the folded text.
        time: where the time stands.
        figure: where the figure stands.
        sentence: their sentence.
        lang: ISO 639-1.
    """
    if time[1] <= figure[0]:
        if _SIGNED_BEHIND.match(folded, time[1], figure[0]):
            return True
        before = folded[max(sentence[0], time[0] - 60) : time[0]].removesuffix("in ").removesuffix("on ")
        if _SIGNED.search(before):
            return True
    elif lang not in {"tr", "ko"} and _ELSEWHERE.search(folded, figure[1], time[0]):
        return True
    if lang == "en":
        return _is_said_en(folded, time, figure, sentence)
    if lang == "tr":
        return _is_said_tr(folded, time, figure, sentence)
    if lang in _SAY_CYR:
        return _is_said_cyrillic(folded, time, figure, sentence, lang)
    if lang == "ja":
        return _is_said_of_characters(folded, time, figure, sentence)
    return lang == "ko" and _is_said_ko(folded, time, figure, sentence)


def _is_said_en(folded: str, time: Span, figure: Span, sentence: Span) -> bool:
    before = folded[max(sentence[0], time[0] - 120) : time[0]].removesuffix("on ")
    if _CITED_EN.search(before):
        return False
    if folded.startswith((" that ", ", that "), time[1]) and _ANY_EN.search(folded, sentence[0], time[0]):
        return True  # "told a party meeting on Feb. 10 that …"
    if _BEFORE_EN.search(before) or _DOCUMENT_EN.search(before) or _BEHIND_EN.match(folded, time[1], sentence[1]):
        return True
    first, last = (time[1], figure[0]) if time[1] <= figure[0] else (figure[1], time[0])
    said = _ANY_EN.search(folded, first, last)
    if said is None:
        return False
    # "On Tuesday the NIS said 3,000 …"; "… on Tuesday" behind what someone said is of the clause before: ", the NIS said, on Tuesday".
    return time[1] <= figure[0] or "," in folded[first : said.start()]


def _is_said_tr(folded: str, time: Span, figure: Span, sentence: Span) -> bool:
    if _BEHIND_TR.match(folded, time[1], sentence[1]):
        return True
    if time[1] > figure[0] or _WIDE_TR.search(folded, *time) or _GENITIVE_TR.search(folded, time[1], figure[0]) is None:
        return False
    # "Budanov salı günü, Kuzey Kore'nin … verdiğini söyledi"
    return _EMBEDDED_TR.search(folded, figure[1], sentence[1]) is not None


def _is_said_cyrillic(folded: str, time: Span, figure: Span, sentence: Span, lang: str) -> bool:
    before = folded[max(sentence[0], time[0] - 60) : time[0]]
    if _DOCUMENT.search(before) or _WHERE_CYR.search(before):
        return True
    breaks = [m.start() for m in _CLAUSE_CYR.finditer(folded, *sentence)]
    first = max((at for at in breaks if at < time[0]), default=sentence[0])
    last = min((at for at in breaks if at >= time[1]), default=sentence[1])
    said = _SAY_CYR[lang].search(folded, first, last)
    if said is None:
        return False
    # The figure stands in what is said, or what is said follows: "Сеул во вторник сообщил о 3 тысячах", "…, сообщили во вторник".
    return not first <= figure[0] < last or said.start() < figure[0]


def _is_said_ko(folded: str, time: Span, figure: Span, sentence: Span) -> bool:
    if time[1] <= figure[0] and _VENUE_KO.match(folded, time[1], figure[0]):
        return True
    said = _SAY_KO.search(folded, time[1], sentence[1])
    if said is None:
        return False
    if figure[1] <= time[0]:
        return said.start() - time[1] < 12
    before = (sentence[0], time[0])
    if _TOPIC_KO.search(folded, sentence[0], time[0]) is None or len(_SUBJECT_KO.findall(folded, *before)) > 1:
        return False  # "합참은 북한이 지난 화요일 …"
    if _SUBJECT_KO.search(folded, time[1], figure[0]):
        return True  # "국정원은 5일 북한이 …"
    if _DAY_KO.match(folded, *time) is None:
        return False  # "우크라이나는 이번 주 … 사살했다고 주장했다"
    # "국정원은 5일 … 밝혔다", but "북한은 5일 … 쐈다고 합참이 밝혔다" and "북한은 5일 … 공개했다"
    return folded.startswith("고 ", said.start() - 2) and _SUBJECT_KO.search(folded, figure[1], said.start()) is None


def _is_said_of_characters(folded: str, time: Span, figure: Span, sentence: Span) -> bool:
    """Japanese: "国情院は4日、…と明らかにした"; Chinese: "韩国国防部11月5日称"."""
    if _SAY_ZH.match(folded, time[1], min(sentence[1], figure[0]) if time[1] <= figure[0] else sentence[1]):
        return True
    said = _SAY_JA.search(folded, max(time[1], figure[1]), sentence[1])
    if said is None or time[1] > figure[0] or not folded.startswith(("、", "に"), time[1]):
        return False
    if folded[time[0] - 1 : time[0]] not in {"は", "が"}:
        return False
    # "北朝鮮は4日、…発射したと韓国軍が発表した": who says so is named behind it.
    return re.search("[がは]", folded[figure[1] : said.start()]) is None


def is_to_come(folded: str, figure: Span, sentence: Span, lang: str, time: Span) -> bool:
    """Tell whether what a figure tells of is still to come, by the verb of its clause.

    Args:
        folded: the folded text.
        figure: where the figure stands.
        sentence: its sentence.
        lang: ISO 639-1.
        time: where its time stands.
    """
    first, last = min(figure[0], time[0]), max(figure[1], time[1])
    if lang == "tr":
        verb = _VERB_TR.search(folded, last, sentence[1])
        return verb is not None and verb["future"] is not None
    if lang == "ko":
        coming, past = _FUTURE_KO.search(folded, last, sentence[1]), _PAST_KO.search(folded, last, sentence[1])
        return coming is not None and (past is None or coming.start() < past.start())
    if lang == "en":
        begins = max((m.end() for m in _BREAK_EN.finditer(folded, sentence[0], first)), default=sentence[0])
        ends = _BREAK_EN.search(folded, last, sentence[1])
        signs = _FUTURE_EN.finditer(folded, begins, ends.start() if ends else sentence[1])
        return any(not time[0] <= sign.start() < time[1] for sign in signs)  # "the 9th of May brigade"
    if lang in _FUTURE_CYR:
        begins = max((m.end() for m in _CLAUSE_CYR.finditer(folded, sentence[0], first)), default=sentence[0])
        ends = _CLAUSE_CYR.search(folded, last, sentence[1])
        return _FUTURE_CYR[lang].search(folded, begins, ends.start() if ends else sentence[1]) is not None
    return False

"""Figures that a report tells as background: what someone said before, repeated below the news. Pure.

A wire on a summit ends "Geçen yıl Güney Kore, Kuzey'in Rusya'ya 9,8 milyar dolarlık silah verdiğini bildirmişti". Told by the form of the
sentence alone, and never of the headline, the first sentence or what was said a day or two ago (docs/decisions/0143).
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence

from core.model import Article, Figure, Span
from core.segments import segment
from core.text import fold

_SAY_EN = r"(?:said|reported|claimed|alleged|estimated|accused|told|announced|stated|confirmed|assessed|concluded|warned|written)"
_BEGIN_EN = rf"\A\W*(?:(?!(?<!\w)(?:{_SAY_EN}|says?|who|whose|which|that)(?!\w))[^,;]){{0,80}}?(?<!\w)"  # no one said it up to there, nor is it of a clause
_AGO_EN = r"(?:last (?:year|month|spring|summer|autumn|fall|winter)|earlier (?:this|last) (?:year|month)|in (?:january|february|march|april|may|june|july|august|september|october|november|december)(?: (?:of )?(?:last year|20\d\d))?|in 20\d\d)"
# That the sentence itself, not a clause of it, tells what was said before.
_BEFORE = {
    "tr": re.compile(
        # Its verb, which stands at its end: "bildirmişti", "öne sürmüşlerdi", "daha önce … tahmin ediyordu".
        r"m[iuü]ş(?:t[iuü](?:l[ae]r)?|l[ae]rdi)\W*\Z|(?<!\w)(?:daha önce|geçen yil|geçen ay)(?!\w)[^;]*[iuü]yor(?:du|lardi)\W*\Z"
    ),
    "en": re.compile(
        rf"{_BEGIN_EN}(?:had (?:\w+ )?{_SAY_EN}|(?:had )?previously {_SAY_EN}|{_SAY_EN} (?:{_AGO_EN}|previously))(?!\w)"
        rf"|\A\W*(?:{_AGO_EN}|previously),? [^,;]{{0,80}}?(?<!\w){_SAY_EN}(?!\w)"
    ),
    "ru": re.compile(
        r"\A\W*(?:ранее|напомним|до этого|прежде)(?!\w)|\A\W*в прошл\w+ (?:году|месяце)[^,;]{0,80}?(?<!\w)(?:сообща|заявля|сообщи|заяви|объяви|оцени)\w*"
        r"|\A\W*[^,;]{0,60}?(?<!\w)ранее (?:сообща|заявля|оценива|утвержда)\w*"
    ),
    "uk": re.compile(
        r"\A\W*(?:раніше|нагадаємо|до цього|торік)(?!\w)|\A\W*минулого (?:року|місяця)[^,;]{0,80}?(?<!\w)(?:повідомля|заявля|повідоми|заяви|оголоси)\w*"
    ),
    "ko": re.compile(r"\A\W*(?:이에 )?앞서(?!\w)|바 있다\W*\Z"),
}  # fmt: skip
# What was said a day or two ago may be of the news, and may be known from nowhere else.
_LATELY = {
    "tr": re.compile(
        r"(?<!\w)(?:dün\w*|bugün(?!e (?:dek|kadar|değin)(?!\w))\w*|şimdi|evvelki gün|önceki gün|bu (?:sabah|gün|akşam|gece|hafta)|geçen hafta|saat\w*|(?:pazartesi|sali|çarşamba|perşembe|cuma|cumartesi|pazar)(?:'?\w{0,4})? ?(?:günü|gecesi|akşami|sabahi)?)(?!\w)"
    ),
    "en": re.compile(
        r"(?<!\w)(?:today|yesterday|now|hours?|(?:this|last) (?:morning|week|evening|night)|tonight|earlier in the (?:day|week)|(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?!\w)"
    ),
    "ru": re.compile(
        r"(?<!\w)(?:сегодня|вчера|накануне|теперь|утром|вечером|час\w*|на (?:этой|прошлой) неделе|понедельник\w*|вторник\w*|сред[уы]|четверг\w*|пятниц[уы]|суббот[уы]|воскресень[ея])(?!\w)"
    ),
    "uk": re.compile(
        r"(?<!\w)(?:сьогодні|вчора|учора|напередодні|тепер|вранці|ввечері|годин\w*|(?:цього|минулого) тижня|понеділ\w+|вівтор\w+|серед[уи]|четвер\w*|п'ятниц[юі]|субот[уи]|неділ[юі])(?!\w)"
    ),
    "ko": re.compile(r"오늘|어제|이날|전날|그제|이번 주|지난주|시간|[월화수목금토일]요일|(?<!\d)[0-3]?\d일"),
}
# What takes up a claim anew, in a sentence without its figure: who denies it, or confirms it, makes news of what was said before.
_TAKES_UP = {
    "tr": re.compile(
        r"(?<!\w)(?:yalanla(?!r\b)|asilsiz|uydurma|reddet|redded|inkar|tekzip|iftira|yalan(?!la\w|ci)|gerçek ?dişi|(?:doğru|gerçek) (?:değil|olmad)|mesnetsiz|dayanaksiz|temelsiz|saçmalik|palavra|safsata|düzmece|hayal (?:ürün|mahsul|gör)|spekülasyon|provokasyon|dezenformasyon|manipülasyon|kara propaganda)"
        r"|(?<!\w)(?:iddia|açiklama|rakam|sayi|rapor|bilgi|haber|tahmin|veri)\w* (?:[\w'’]+ ){0,4}?(?:doğrula|teyit)"
    ),
    "en": re.compile(
        r"(?<!\w)(?:den(?:y|ies|ied|ying|ials?)|false|untrue|baseless|unfounded|groundless|fabricat\w*|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|refut(?:es?|ed|ing)|fake|disput(?:es?|ed|ing)|nonsense|absurd|invent(?:s|ed|ing|ions?)|nothing of the sort|provocations?|speculations?|disinformation|lies)(?!\w)"
        r"|(?<!\w)confirm\w* (?:[\w'’]+ ){0,4}?(?:claim|figure|report|estimate|number|assessment|account|finding)"
    ),
    "ru": re.compile(
        r"(?<!\w)(?:опроверг|опроверж|ложь|ложн|лжив|фейк|отверг|отрица|выдум|вымыс|клевет|дезинформ|неправд|безоснов|беспочв|голослов|вброс|чушь|чепух|бред(?:ом|ни)?(?!\w)|фантази|абсурд|провокаци|спекуляц)"
        r"|(?<!\w)подтверди\w* (?:\w+ ){0,4}?(?:данны|заявлен|сообщен|оценк|информац|цифр)"
    ),
    "uk": re.compile(
        r"(?<!\w)(?:спрост|запереч|відкин|відкид|брехн|вигад|фейк|дезінформ|безпідстав|неправд|вкид|вброс|маячн|нісенітн|фантаз|абсурд|провокаці|спекуляц)"
        r"|(?<!\w)підтверди\w* (?:\w+ ){0,4}?(?:дан[іи]|заяв|повідомлен|оцінк|інформац)"
    ),
    "ko": re.compile(
        r"부인|일축|반박|허위|사실이 아니|사실무근|날조|낭설|헛소리|터무니|억측|모략|궤변|(?:발표|주장|보도|수치|정보)(?:내용)?[을를]? (?:\w+ )?확인"
    ),
}
# Only of what is in nearly every report of these two is a mention below no news: soldiers and arms. A second launch, visit or sanction is told in
# too many words for it to be known from a mention of the first.
_OFTEN_REPEATED = frozenset({"arms", "troops", "ukraine_weapons", "engineers", "casualties"})
# What a report is on that is on neither: culture, schools, sport, tourists, what they travel by. News of soldiers comes in whatever words ("Vagonlarda
# üniformalı gençlerin görüldüğü", "Seul hayal görüyor"), so that a list of those alone is never whole.
_OF_OTHER_THINGS = {
    "tr": re.compile(
        r"(?<!\w)(?:sergi(?!le)|müze|konser|bale(?!s)|tiyatro|opera(?!s)|sirk|film|sinema|festival|ressam|resim serg|orkestra|dans|edebiyat|kitap|hayvanat|tur(?:ist|izm)|tatil|otel|plaj|kayak|sahil tesis|öğrenci|öğretmen|okul|"
        r"üniversite|rusça|korece|futbol|voleybol|basketbol|güreş|satranç|olimpiyat|şampiyona|sporcu|yolcu|havayolu|uçak sefer|uçak bilet|köprü|sinir kapi|restoran|lokanta|moda(?!n)|yemek|bira|çiçek|kilise|katedral)"
    ),
    "en": re.compile(
        r"(?<!\w)(?:exhibition|museum|concert|ballet|theat(?:er|re)|opera(?!t)|circus|films?|cinema|festival|painters?|paintings?|orchestra|dance|literature|zoo|touris\w+|holiday|hotels?|beach|ski|students?|pupils?|teachers?|schools?|"
        r"universit\w+|football|soccer|volleyball|basketball|wrestl\w+|chess|olympic\w*|championships?|athletes?|passengers?|airlines?|flights|bridge|checkpoint|restaurants?|fashion|beer|flowers?|church|cathedral)(?!\w)"
    ),
    "ru": re.compile(
        r"(?<!\w)(?:выставк|музе[йяюе]|концерт|балет|театр(?! боев| военн)|опер(?:а|ы|у|ой|е)(?!\w)|цирк|фильм|кино|фестивал|художник|картин|оркестр|танц|литератур|зоопарк|турист|туризм|курорт|отел|пляж|школ|студент|ученик|учител|университет|"
        r"русск\w+ язык|футбол|волейбол|баскетбол|шахмат|олимпи|чемпионат|спортсмен|пассажир|авиарейс|авиакомпани|мост(?:а|у|ом)?(?!\w)|ресторан|пив[оа]|цвет[ыо]|храм|собор(?!о))"
    ),
    "uk": re.compile(
        r"(?<!\w)(?:виставк|музе[йяюї]|концерт|балет|театр(?! бойов| воєн)|опер(?:а|и|у|ою|і)(?!\w)|цирк|фільм|кіно|фестивал|художник|картин|оркестр|танц|літератур|зоопарк|турист|туризм|курорт|готел|пляж|школ|студент|учн|учител|вчител|університет|"
        r"російськ\w+ мов|футбол|волейбол|баскетбол|шахи|олімпі|чемпіонат|спортсмен|пасажир|авіарейс|авіакомпані|міст(?!\w)|мост[уа]|ресторан|пив[оа]|кві[тц]|храм|собор)"
    ),
    "ko": re.compile(
        r"전시회|전시관|박물관|음악회|콘서트|발레|극장|오페라|서커스|영화|축제|화가|미술|교향악|무용|문학|동물원|관광|휴양|호텔|해수욕|스키|학생|학교|교사|대학|러시아어|축구|배구|농구|레슬링|바둑|체스|올림픽|선수권|승객|여객|항공편|직항|다리 |대교|식당|맥주|꽃|교회|성당"
    ),
}
# What may be news of soldiers and arms none the less, in words that no topic asks for.
_MAY_BE_NEWS = {
    "tr": re.compile(
        r"(?<!\w)(?:asker|ordu(?:su|nun|ya|lar)?(?!\w)|birlik(?:ler)|birliğ(?:i|in|e)(?! yap)(?<!iş birliği)(?<!iş birliğin)(?<!iş birliğe)(?!\w)|tugay|tabur|tümen|kafile|subay|general|komutan|genelkurmay|savun|savaş|muharebe|cephe|çatişma|"
        r"takviye|sevk|konuşlan|uğurla|topçu|istihkam|mayin|kursk|belgorod|donetsk|donbas|ukrayna|kiev|zelenski|silah|mühimmat|cephane|mermi|füze|roket|hwasong|top(?:lar)? |obüs|dron|iha(?!\w)|si̇?ha(?!\w)|"
        r"üniforma|eğitmen|talim|tatbikat|tabut|cenaze|tank|savaş uçağ|kahraman|şehit|ölen|kayip|esir|gazi|yaptirim|itiraf|kabul et)"
    ),
    "en": re.compile(
        r"(?<!\w)(?:troop|soldier|army|armies|militar|brigade|battalion|division|regiment|officer|general(?! (?:secretary|assembly))|command|war(?:s|time|fare)?(?!\w)|front(?:s|line)?(?!\w)|battle|fight|fought|combat|defen[cs]e|"
        r"reinforce|deploy|dispatch|gunner|scout|sapper|kursk|belgorod|donetsk|donbas|ukrain|kyiv|kiev|zelensk|weapon|arms|ammunition|munition|shells?(?!\w)|missile|rocket|hwasong|artillery|howitzer|drone|warhead|"
        r"uniform|instructor|drill|coffin|funeral|tanks?(?!\w)|jets?(?!\w)|hero|martyr|fallen|casualt|killed|captur|propaganda|sanction|admit|acknowledg)"
    ),
    "ru": re.compile(
        r"(?<!\w)(?:военн|воен|воин|войск|войн|солдат|боец|бойц|боев|арми|бригад|батальон|дивизи|полк(?:а|ов|и)?(?!\w)|подразделени|эшелон|пополнени|подкреплени|офицер|генерал|команд|штаб|оборон|фронт|сражен|"
        r"переброс|артиллери|сап[её]р|курск|белгород|донецк|донбас|украин|киев|зеленск|оруж|боеприпас|снаряд|ракет|хвасон|мин[аыу]?(?!\w)|гаубиц|дрон|беспилотн|герой|геро[ея]|павш|погиб|потер[ьи]|плен|"
        r"форм[еуы](?!\w)|инструктор|полигон|учени(?:я|й|ях)(?!\w)|гроб|похорон|танк|истребител|санкци|призна[лв])"
    ),
    "uk": re.compile(
        r"(?<!\w)(?:військ|війн|воїн|солдат|боєць|бійц|бойов|армі|бригад|батальйон|дивізі|підрозділ|ешелон|поповнен|підкріплен|офіцер|генерал|команд|штаб|оборон|фронт|перекин|артилер|сапер|курськ|курщин|бєлгород|"
        r"форм[іу](?!\w)|інструктор|полігон|навчан|труни|поховал|танк|винищувач|донець|донбас|україн|києв|київ|зеленськ|збро|боєприпас|снаряд|ракет|хвасон|гаубиц|дрон|безпілотн|герой|геро[їя]|загиб|втрат|полон|санкці|визна[влн])"
    ),
    "ko": re.compile(
        r"군인|북한군|인민군|군사|병력|병사|부대|여단|대대|사단|장교|장성|사령|합참|국방|출정|파병|파견|전투|전쟁|전선|참전|전사자|포병|정찰병|공병|지뢰|쿠르스크|벨고로드|도네츠크|돈바스|우크라|키이우|젤렌스키|"
        r"군복|교관|훈련|유해|영결|탱크|전차|전투기|무기|탄약|포탄|미사일|로켓|방사포|화성|자주포|무인기|드론|영웅|열사|사상자|포로|도발|제재|시인|인정"
    ),
}
_WAS_TR = re.compile(r"[iuü]yor(?:du|lardi)\W*\Z")  # "anlaşma askeri yardımı öngörüyordu", of what was before
# That a sentence which tells what was before tells of a further one: "ocak ayında bir tugay daha göndermişti", "추가 파병을 결정했다고 보도했다".
_FURTHER = {
    "tr": re.compile(r"(?<!\w)(?:daha(?! (?:önce|çok|az|fazla|büyük|küçük|iyi))|ikinci|üçüncü|yeni(?:den)?|ek|ilave|takviye)(?!\w)"),
    "en": re.compile(r"(?<!\w)(?:another|second|third|additional|more(?! than)|new|fresh|further|again)(?!\w)"),
    "ru": re.compile(r"(?<!\w)(?:ещ[её]|втор\w+|трет(?:ь|ий)\w*|дополнительн\w+|нов(?:ы|ая|ую|ой|ое)\w*|снова|вновь)(?!\w)"),
    "uk": re.compile(r"(?<!\w)(?:ще|друг\w+|трет\w+|додатков\w+|нов(?:и|а|у|о)\w*|знову)(?!\w)"),
    "ko": re.compile(r"추가|두 번째|세 번째|[23]차|새로|다시|또(?= |다시)"),
}  # fmt: skip
# Words of a slice that headlines of whatever event have, too.
_SIDES = re.compile(
    r"kuzey|kore|rus|pyongyang|moskov|north|korea|россий|росси|север|кндр|корейск|північн|росій|북한|러시아"
)
_WORD = re.compile(r"[^\W\d_]{3,}|[가-힣]{2,}")
_STEM = 5
_NUMBER = re.compile(r"\d+")


def is_background(article: Article, figure: Figure, lang: str) -> bool:
    """Tell whether a figure stands where a text repeats, as background, what was said before.

    Args:
        article: the text, with its headline.
        figure: one of its figures.
        lang: of the text; of a language without a form of its own nothing is background.
    """
    if lang not in _BEFORE or _is_in_headline(article.title or "", figure):
        return False
    return _is_said_before(article.body, figure, lang) and not _is_taken_up(article, lang)


def find_background_only(
    article: Article, topics: Collection[str], evidence: Sequence[Span], lang: str
) -> tuple[Span, ...] | None:
    """Return the sentences in which a text tells something, where it does so only as background; None where it is or may be news.

    A report on an exhibition ends "Güney Kore, Kuzey Kore'nin Rusya'ya asker gönderdiğini öne sürmüştü": of the topic it tells that alone.
    A report that is silenced wrongly costs more than one that rings for nothing, so the text has to begin with
    other things and have no other word of soldiers and arms.

    Args:
        article: the text, with its headline.
        topics: what it tells.
        evidence: all slices of the text that tell it.
        lang: of the text.
    """
    if lang not in _BEFORE or not evidence or not _OFTEN_REPEATED.issuperset(topics):
        return None
    if any(_is_headed(article.title or "", span) or not _is_said_before(article.body, span, lang) for span in evidence):
        return None
    sentences = tuple(dict.fromkeys(one for span in evidence if (one := _sentence(article.body, span)) is not None))
    if any(_FURTHER[lang].search(fold(one.text)) for one in sentences) or not _is_of_other_things(article, lang):
        return None
    return sentences


def _is_said_before(body: str, told: Figure | Span, lang: str) -> bool:
    """Tell whether the sentence of a slice says that it was said before, and not a day or two ago."""
    found = _sentence(body, told)
    sentence = fold(found.text) if found is not None else ""
    return _BEFORE[lang].search(sentence) is not None and _LATELY[lang].search(sentence) is None


def _is_headed(title: str, span: Span) -> bool:
    """Tell whether a headline has a word of a slice, but for the names of the two."""
    folded = fold(title)
    return any(
        re.search(rf"(?<!\w){re.escape(word[:_STEM])}", folded) is not None
        for word in _WORD.findall(fold(span.text))
        if _SIDES.match(word) is None
    )


def _is_taken_up(article: Article, lang: str) -> bool:
    """Tell whether a text, but for what it only repeats itself, denies or confirms anything that was said."""
    return any(_TAKES_UP[lang].search(one) for one in _told_now(article, lang))


def _is_of_other_things(article: Article, lang: str) -> bool:
    """Tell whether headline or first sentence is on other things than soldiers and arms, and all that is told now is."""
    told = list(_told_now(article, lang))
    if not any(_OF_OTHER_THINGS[lang].search(one) for one in told[:2]):
        return False
    now = [one for one in told if lang != "tr" or _WAS_TR.search(one) is None]
    return not any(_MAY_BE_NEWS[lang].search(one) or _TAKES_UP[lang].search(one) for one in now)


def _told_now(article: Article, lang: str) -> Iterator[str]:
    """Return the sentences of a text, folded and with its headline, that do not repeat what was said before."""
    lines = [article.title or "", *article.body.split("\n")]
    sentences = (fold(line[one.start : one.end]) for line in lines for one in segment(line))
    return (one for one in sentences if not _BEFORE[lang].search(one))


def _is_in_headline(title: str, figure: Figure) -> bool:
    numbers = set(_NUMBER.findall(figure.text))
    folded = fold(title)
    return not numbers.isdisjoint(_NUMBER.findall(title)) or (not numbers and fold(figure.text.split()[0]) in folded)


def _sentence(body: str, figure: Figure | Span) -> Span | None:
    """Return the sentence of a slice; None for the first of the text, or where it stands in several."""
    first = body.rfind("\n", 0, figure.start) + 1
    end = body.find("\n", figure.start)
    line = body[first : end if end >= 0 else len(body)]
    held = [one for one in segment(line) if first + one.start <= figure.start and figure.end <= first + one.end]
    if not held or not body[: first + held[0].start].strip():
        return None
    return Span(first + held[0].start, first + held[0].end, line[held[0].start : held[0].end])

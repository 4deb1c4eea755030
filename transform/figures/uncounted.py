"""Numbers that are no figures: calibres, resolutions, ages and models, "iki ülke", the heads of a list."""

from __future__ import annotations

import re

from transform.figures.measures import is_speed
from transform.figures.model import DURATIONS, Phrase
from transform.figures.phrases import read_phrase
from transform.figures.sentences import Sentence
from transform.number_words import CYRILLIC
from transform.numbers import Number

_NAMED_NUMBER = re.compile(
    r"(?:round|block|(?:hull|serial|phone|flight|case|model|lot|tail) number|(?:borda|gövde|seri|kuyruk|plaka|forma|dosya|telefon|kapi|kimlik) (?:numarasi|no(?:su)?)|yaş (?:sinir|ortalama|hadd)\w*|hwasong\w*|pukguksong|kn|şahid|shahed|geran|geranyum|resolution|article|no|nos?\.|room|channel|pier|berth|dock|gate|hangar|terminal|iskele|rihtim|peron|day|page|paragraph|paras?\.|aged|age|phase|floor|tor|kanal|mö|ms|m\.ö\.|gün|etap|group|unit|type|model|class|grup|group of(?= (?:seven|eight|twenty|7|8|20)(?!\w))|"
    r"route|chapter|section|office|bureau|project|tip|seri|mig|su|iskander|tu|il|an|mi|ka|kh|s|f|t|boeing|airbus|№|резолюци\w+|стать\w+|резолюці\w+|статт\w+|결의|제)[ -]?\Z"
)
# Nouns that a number names only at times: "phase 2", and "in the first phase 3,000 soldiers".
_COMMON = re.compile(
    r"(?:room|channel|pier|berth|dock|gate|hangar|terminal|iskele|rihtim|peron|phase|floor|kanal|etap|group|grup|unit|type|model|class|route|chapter|section|office|bureau|project|tip|seri|page|paragraph)[ -]?\Z"
)
_SAME_TYPE = re.compile(r"(?<!\w)(?:ayni|bu|o|her|yeni|farkli|iki|üç|eski) tip \Z")
_SHORT_CODE = re.compile(r"(?:su|tu|il|an|mi|ka|kh|s|f|t) ")
_NOT_COUNTED_TR = re.compile(
    r"(?:'?\w+)? ?(?:sayili|(?:sefer|uçuş|esas) sayili|numarali|nolu|yaş(?!a)\w*|yaş alti|yillar(?:da|in|i|dan|dir|daki|inda|indan)?\b|(?: ?[a-z]{1,3} \d{2,5}|\d{2,5})? ?plaka|kiloda|kilo sporcu|siklet|soruda|sayfa\w*|beygir\w*|kwh\w*|mah\b|ghz\w*|mhz\w*|megapiksel\w*|mm\b|milimetre\w*|kalibre\w*|inci|ordu\b|kez\b|kere\b|defa\b|derece(?:lik|s[iuü]\w*|y[ea]|yi|d[ea]n?|nin)?\b|(?:ayi|günü|haftasi|yili|saati|çeyreği)n(?:[dt][ae]n?|i|in)?\b|gol(?:lük|[eü]|[dl]e|den|ün)?\b|kat(?:i|a|ina|inda|indan|ini|lik|li)?\b)|'?l[iuü]k(?= (?:olan|idi)|[,.;]|\s*\Z)|'?l[iuü]k (?:top(?!l)|obüs|havan top|topçu|mermi(?! kutu)|gülle|çnra)\w*|\.? madde(?!lik)\w*|\. (?:istihkam|alay|tümen|tugay|kolordu|ordu|filo)\w*"
)
_NOT_COUNTED_EN = re.compile(
    r"'?s\b(?! of\b)|-(?:lit(?:er|re)|pound)s?\b|[ -]?(?:horsepower|hp|kwh|gwh|kw|lb-ft|psi|rpm|mah|ghz|mhz|megapixels?)\b|[ -]?(?:mm|millimet\w+|calib\w+|years? old|th |st |nd |rd |times\b|kph|mph|km/h|degrees?|°|o'clock|[ap]\.?m\.)|-years?-old|(?: мм|-мм|[ -]?миллиметр|[ -]?міліметр|-(?:летн|річн)| ?(?:㎜|mm)|호(?:가|는|를|와|의|에|도|로)?(?!\w)|세\b|일\b|월\b|년\b|시\b|차(?:로|에)? )"
)
# "528-го инженерного полка", "36-я бригада", "2-га рота"; "3-х солдат" and "10-ти" are counts.
_ORDINAL_CYR = re.compile(
    r"-(?:го|му|м|й|я|ю|е|ое|ая|ую|ой|ом|ый|ий|ий|ї|ої|та|ту|тої|тя|тю|га|гу|ша|шу|те)(?=[\s,.;:)»])"
)
# "122 ve 152 milimetrelik", "122- and 152-millimetre", "122 и 152 мм": the first of two calibres has its unit at the second.
_CALIBRES = re.compile(
    r"-?(?:(?:,| ve| ile| veya| ya da| and| or| и| или| та| і) \d{2,3}(?:[.,]\d+)?-?)+[ -]?(?:mm|milimet\w+|millimet\w+|мм|миллиметр\w*|міліметр\w*|㎜)(?!\w)"
)
# A year before what is of it: "2030 hedefi", "the 2030 target", "бюджет 2025".
_OF_YEAR = re.compile(
    r"(?: y[iı]l[iı]\w*)?[ -](?:hedef|plan|bütçe|strateji|vizyon|seçim|olimpiyat|dünya kupas|sonu|başi|ortas|yaz|kiş|bahar|güz|anlaşmas|antlaşmas|model|yapimi|"
    r"targets?|goals?|budget|plan|election|olympic|world cup|treaty|agreement|pact|deal|summit|season|edition)"
)
_YEAR = re.compile(r"(?:19[5-9]|20[0-6])\d\Z")
# Parts that a thing has, not things: "iki şeritli köprü", "dört motorlu uçak", "two-lane bridge".
_PARTS_TR = re.compile(
    r" (?:şerit|kat|motor|kapi|kulvar|teker|tekerlek|namlu|aşama|kademe|basamak|oda|yatak|sayfa|eksen|hane|bölüm|kanat|ayak|perde|gidiş|yildiz)l[iuü](?!k|ğ)"
)
_PARTS_EN = re.compile(
    r"[- ](?:lane|stor(?:e?y|ied)|engine|stage|door|wheel|axle|way|star|tier|level|game)d?(?:[- ])(?!s)"
)
# "aged 20 and 26": the second of two ages.
_AGES = re.compile(r"(?<!\w)(?:aged|ages|возраст\w*|в возрасте) [\d, ]+(?:and |or |и |to )?\Z")
_NO_NOUN = re.compile(r"\s*(?:[.,;()]|\Z|(?:and|have|had|were|are|when|while)(?!\w))")
_UNDER_AGE = re.compile(
    r"(?<!\w)(?:of (?:them|whom)|people|men|soldiers|workers|aged?) (?:are |were |is |was )?(?:under|over|above|below) \Z"
)
_WAS = re.compile(r"(?<!\w)(?:i|he|she) (?:was|is|turned|turns|am)(?: just| only| now)? \Z")
_ONE_PERSON = re.compile(
    r"(?<!\w)(?:official|m[ae]n|woman|soldier|sergeant|captain|colonel|general|defector|worker|farmer|mother|father|son|daughter|wife|analyst|professor|lawmaker|student|"
    r"refugee|prisoner|driver|engineer|hacker|pilot|sailor|teacher|president|minister|leader|ambassador|singer|player), \Z"
)
_CALLED = re.compile(r"(?<!\w)(?:call(?:s|ed|ing)?|dial(?:s|ed|ing)?) \Z")  # "called 911"
_NAME = re.compile(r"[A-Z][\w.'’-]+ (?:[\w.]+ )?[A-Z][\w'’-]+\Z")
# "Ему 36 лет", "Йому було 36 років": an age.
_HE_RU = re.compile(
    r"(?<!\w)(?:ему|ей|мне|им|йому|їй|мені|їм|одному|другому|первому|второму|третьему|старшему|младшему|обоим|каждому|солдату|пленному|першому|третьому|старшому|молодшому|обом|кожному|полоненому)"
    r"(?: (?:из|з|із) [а-яёіїєґ]+)?(?: (?:всего|было|лишь|уже|около|по|було|вже|лише|близько))?(?: [—–-])? \Z"
)
_SOMEONE_RU = re.compile(r"\W*[а-яёіїєґ]+(?:ому|ему|у|ю|ой|ей|ій|еві|ові)(?: [а-яёіїєґ-]+){0,3} (?:[—–-] )?")
_AND_NO_MORE_RU = re.compile(r" (?:лет|год|года|роки|років|рік)\W*")
_HIS_AGE_RU = re.compile(r" (?:лет|год|года|роки|років|рік)(?!\w)")
_TIMES_RU = re.compile(r" раза?(?!\w)")
_OF_CALIBRE = re.compile(r"(?:mm|milimetre|milimet\w+|мм)(?:'?l[iuü]k)? \Z")  # "240 mm'lik 60, 170 mm'lik 50 top"
_AGO = re.compile(
    r"(?:'\w{1,3})?(?:(?: yil| ay| gün| hafta| saat)\w* (?:önce|evvel)|(?: gün| hafta| saat)(?: kadar)? sonra(?!\w)| (?:years?|months?|days?|weeks?|hours?) (?:ago|earlier)| (?:days?|weeks?|hours?) later(?!\w)|-year (?:plan|term))|\w* yillik (?:\w+ )?(?:plan|görev)"
)
_RESOLUTIONS = re.compile(
    r"(?:, \d+)*(?:,? (?:ve|ile|and)|, (?:diğeri|öteki|öbürü|ikincisi|üçüncüsü|biri|sonuncusu)(?: (?:ise|de|da))?) \d+ (?:sayili|numarali|yaş)"
)
_LAST_DURATION = re.compile(
    r"(?:(?:ilk|son|first|last|past|next|gelecek|önümüzdeki|последни[ехй]|прошедшие|минувшие|первы[ехй]|следующи[ех]|ближайшие|останн(?:і|іх|ій)|перш(?:і|их)|наступні) |(?:지난|최근|향후) ?)\Z"
)
# The variant of a model: "777-200ER", "Boeing 737-800", "An-124-100".
_VARIANT = re.compile(r"(?:(?<!\w)(?:boeing|airbus|bombardier|embraer|[a-z]{1,3}-)[ -]?\d{2,3}-)\Z")
_VARIANT_BEHIND = re.compile(r"-\d{3}(?:er|lr|f)(?!\w)|(?<=\d{3}-\d{3})(?:er|lr|f)(?!\w)")
# "otobüse bin": who tells others to get on counts nothing.
_GET_ON = re.compile(
    r"(?:otobüse|trene|uçağa|gemiye|arabaya|araca|taksiye|kamyona|vapura|feribota|metroya|tramvaya) \Z"
)
_TOLD_TO = re.compile(r"\s*(?:[,.!?…\"”’']|\Z|(?:de(?:n|di|diler|yen|yip)|denil\w*|diye|ve|yoksa)(?!\w))")
_SIDES_BEFORE = re.compile(r"\d ?[x×] ?\Z|(?<!\d)(?:19|20)\d\d[-/–](?=\Z)")
_SIDES_BEHIND = re.compile(r" ?[x×] ?\d")
_CHAIN = re.compile(r"\+?\d{1,4}(?:-\d{1,4}){2,}(?![\d-])|\+\d")
_LIST_HEAD = re.compile(r"[.)]\s")
_MEASURES = frozenset({"km", "m", "miles", "tonnes", "kg"})
# "iki ülke", "two leaders" name the parties and count nothing.
_PARTIES = frozenset({"countries", "leaders", "sources", "names"})
# How it went and not what: "over two phases", "iki dalga halinde", "в два этапа".
_IN_WAVES = {
    "tr": (re.compile(r""), re.compile(r" (?:[^\W\d_]+ (?:halinde|hâlinde|şeklinde|biçiminde)|(?:ayri )?(?:aşama|parti|etap|sefer|dalga|kafile|grup|tur|seferlik)(?:d[ae]|t[ae]|y?l[ae]))(?!\w)")),
    "en": (re.compile(r"(?:over|in|during|through|across|by) \Z"), re.compile(r" (?:[a-z]+ )?(?:phases|waves|stages|batches|tranches|instal?ments|legs|stints)(?!\w)")),
    "ru": (re.compile(r"(?<!\w)(?:в|во|за) \Z"), re.compile(r" (?:этап|при[её]м|волн|стади|заход|рейс|партии)\w*")),
    "uk": (re.compile(r"(?<!\w)(?:у|в|за) \Z"), re.compile(r" (?:етап|прийом|хвил|стаді|заход|рейс|партії)\w*")),
}  # fmt: skip
_BY_WAVES_CYR = re.compile(
    r"(?:партиями|группами|волнами|этапами|рейсами|партіями|групами|хвилями|етапами|рейсами)(?!\w)"
)
_SMALL = 10
_OLDEST = 110  # years


def is_name(number: Number, sentence: Sentence) -> bool:
    """True for calibres, resolutions, articles, ages, models and times."""
    folded = sentence.folded
    before = folded[max(sentence.first, number.start - 16) : number.start]
    beyond = _NOT_COUNTED_TR if sentence.lang == "tr" else _NOT_COUNTED_EN
    if number.kind == "cardinal" and (beyond.match(folded, number.end) or _AGO.match(folded, number.end)):
        return True
    if number.kind == "cardinal" and sentence.lang in CYRILLIC and _is_ordinal(number, folded):
        return True
    if number.kind == "cardinal" and is_speed(folded, number.start, number.end):
        return True
    if number.kind == "cardinal" and _is_piece(number, folded, before):
        return True
    if number.kind == "cardinal" and (
        _RESOLUTIONS.match(folded, number.end)
        or (_CALIBRES.match(folded, number.end) and not _OF_CALIBRE.search(before))
    ):
        return True
    if number.kind == "cardinal" and _is_no_count(number, folded, sentence):
        return True
    if before.endswith("(") and folded.startswith(")", number.end) and number.kind == "cardinal":
        return (number.value or 0) <= _OLDEST  # "Ali Kaya (41)"
    if before.endswith(("/", "+")) and before[-2:-1].isdigit():
        return True  # "7/24", "5+1"
    if sentence.lang == "tr" and before.endswith("her ") and not before[-5:-4].isalpha():
        return True  # "her on mermiden altısı" counts no ten
    match = _NAMED_NUMBER.search(before)
    if match is not None and match.group() == "tip " and _SAME_TYPE.search(before):
        return False  # "aynı tip 300 roketatar"
    if (
        match is not None
        and match.group() == "no "
        and sentence.lang == "en"
        and ("," in number.text or " " in number.text)
    ):
        return False  # "no 12,000 troops in Russia"; "Resolution No. 2397" is written without a comma
    if match is not None and match.group().startswith(("day", "gün")) and before[: match.start()].endswith(" "):
        return False  # "her gün 120 asker", "every day 120 soldiers"; "Gün 120" is a name
    if match is not None and number.text[:1].isdigit() and any(c.isalpha() for c in number.text):
        return False  # "Su 500 bin ton": no code is told in thousands
    if match is not None and _COMMON.match(match.group()) and _counts_itself(number, sentence, match.group()):
        return False  # "from the office 200 workers left", "bir grup 200 işçi"; "Terminal 3" is a name
    if match is not None and _SHORT_CODE.fullmatch(match.group()):
        at = number.start - len(match.group())
        if sentence.text[at].islower():
            return False  # "şu an 50 bin", which is no Antonov
    return match is not None and number.kind == "cardinal" and not before[: match.start()][-1:].isalnum()


def _counts_itself(number: Number, sentence: Sentence, word: str) -> bool:
    """Tell whether a number of ten or more behind a noun in small letters counts the known noun behind it."""
    if not sentence.text[number.start - len(word)].islower() or (number.value or 0) < _SMALL:
        return False
    phrase = read_phrase(sentence.folded, number.end, sentence.stop, sentence.lang)
    return phrase is not None and phrase.known


def _is_ordinal(number: Number, folded: str) -> bool:
    """Tell a number that its ending makes an ordinal, also where the ending was read as a unit: "2-га" is no hectare."""
    digits = number.start + len(number.text) - len(number.text.lstrip("0123456789"))
    return digits > number.start and _ORDINAL_CYR.match(folded, digits) is not None


def _is_piece(number: Number, folded: str, before: str) -> bool:
    """Tell a piece of a code: "1-800-225-5324", "777-200ER", "1024 x 600", "2014-15 sezonu"."""
    beside = folded[max(0, number.start - 2) : number.start] + folded[number.end : number.end + 2]
    if not any(mark in beside for mark in "-–/+x×"):
        return False
    return (
        _is_in_chain(number, folded)
        or _VARIANT.search(before) is not None
        or _VARIANT_BEHIND.match(folded, number.end) is not None
        or _SIDES_BEFORE.search(before) is not None
        or _SIDES_BEHIND.match(folded, number.end) is not None
    )


def _is_in_chain(number: Number, folded: str) -> bool:
    """Tell a piece of a telephone number or a line-up: "1-800-225-5324", "+82 2 730 5800", "4-3-3"."""
    if not (folded[number.start - 1 : number.start] in "-+" or folded[number.end : number.end + 1] == "-"):
        return False
    start = number.start
    while start > 0 and (folded[start - 1].isdigit() or folded[start - 1] in "-+"):
        start -= 1
    return _CHAIN.match(folded, start) is not None


def _is_no_count(number: Number, folded: str, sentence: Sentence) -> bool:
    """True for a year before what is of it, the parts a thing has, the second of two ages, "в 12 раз"."""
    if _YEAR.match(number.text) and _OF_YEAR.match(folded, number.end):
        return True
    if sentence.lang == "tr":
        if number.text == "bin" and _GET_ON.search(folded, max(sentence.first, number.start - 12), number.start):
            return _TOLD_TO.match(folded, number.end) is not None
        return _PARTS_TR.match(folded, number.end) is not None
    if sentence.lang in CYRILLIC and _HIS_AGE_RU.match(folded, number.end) and _is_age_behind_name_ru(number, sentence):
        return True
    if sentence.lang in CYRILLIC and _HIS_AGE_RU.match(folded, number.end) and _is_age_of_one_ru(number, sentence):
        return True
    if sentence.lang in CYRILLIC and (
        _TIMES_RU.match(folded, number.end)
        or (_HIS_AGE_RU.match(folded, number.end) and _HE_RU.search(folded, max(0, number.start - 30), number.start))
    ):
        return True
    if (number.value or 0) >= _OLDEST:
        return False
    before = folded[max(sentence.first, number.start - 30) : number.start]
    if sentence.lang != "en":
        return "возраст" in before and _AGES.search(before) is not None
    if _PARTS_EN.match(folded, number.end) or ("age" in before and _AGES.search(before)):
        return True
    if _CALLED.search(before) or _is_age_behind_name(number, sentence) or _is_age_of_one(number, sentence):
        return True
    # "half of them under 30", "since I was 17"
    return (_UNDER_AGE.search(before) or _WAS.search(before)) is not None and _NO_NOUN.match(
        folded, number.end
    ) is not None


def _is_age_of_one_ru(number: Number, sentence: Sentence) -> bool:
    """Tell "Військовому перекладачу 33 роки." from a time: a sentence of a dative and nothing more."""
    before, behind = sentence.folded[sentence.first : number.start], sentence.folded[number.end : sentence.stop]
    return _SOMEONE_RU.fullmatch(before) is not None and _AND_NO_MORE_RU.fullmatch(behind) is not None


def _is_age_behind_name(number: Number, sentence: Sentence) -> bool:
    """Tell "Shenghua Wen, 42, purchased": an age between commas behind a name."""
    text = sentence.text
    if text[number.start - 2 : number.start] != ", " or text[number.end : number.end + 2] != ", ":
        return False
    if not number.text.isdigit():
        return False
    named = any(e.kind == "person" and e.end == number.start - 2 for e in sentence.entities)  # "Putin, 70, met Kim"
    return named or _NAME.search(text, max(sentence.first, number.start - 40), number.start - 2) is not None


def _is_age_of_one(number: Number, sentence: Sentence) -> bool:
    """Tell "a U.S. official, 54, said": an age between commas behind one person."""
    folded = sentence.folded
    return (
        number.text.isdigit()
        and folded.startswith(", ", number.end)
        and _ONE_PERSON.search(folded, max(sentence.first, number.start - 24), number.start) is not None
    )


def _is_age_behind_name_ru(number: Number, sentence: Sentence) -> bool:
    """Tell "капрал Ли, 23 года," from a time: an age between a name and a mark."""
    text, folded = sentence.text, sentence.folded
    age = _HIS_AGE_RU.match(folded, number.end)
    if (
        age is None
        or text[number.start - 2 : number.start] != ", "
        or folded[age.end() : age.end() + 1] not in {",", "."}
    ):
        return False
    return (
        re.search(r"[А-ЯЁІЇЄA-Z][\w-]+\Z", text[max(sentence.first, number.start - 30) : number.start - 2]) is not None
    )


def _goes_in_waves(number: Number, sentence: Sentence) -> bool:
    """Tell "over two phases", "üç partide", "двумя партиями": how something went, and no quantity."""
    folded = sentence.folded
    if sentence.lang in CYRILLIC and _BY_WAVES_CYR.match(folded, number.end + 1):
        return True
    rows = _IN_WAVES.get(sentence.lang)
    if rows is None or rows[1].match(folded, number.end) is None:
        return False
    return rows[0].search(folded, max(sentence.first, number.start - 10), number.start) is not None


def matters(number: Number, phrase: Phrase, qualifier: str, sentence: Sentence) -> bool:
    """False for what is no quantity of the story: "iki ülke", "bir asker", unknown nouns with small words.

    Args:
        number: the number.
        phrase: what it counts.
        qualifier: what bounds it, on either side.
        sentence: where it stands.
    """
    text = sentence.text
    word = not any(c.isdigit() for c in number.text)
    value = number.value if number.value is not None else number.high or 0.0
    if value == 0 and phrase.unit == "items":
        return False  # "sıfır noktası"
    if word and value == 1 and qualifier == "exact" and number.kind == "cardinal":
        return phrase.unit in _MEASURES  # "bir kilometrelik köprü", yet not "bir asker"
    if word and value <= _SMALL and phrase.what in _PARTIES and number.kind == "cardinal":
        return False
    if phrase.unit in DURATIONS and (
        number.kind == "indefinite" or _LAST_DURATION.search(sentence.folded[max(0, number.start - 14) : number.start])
    ):
        return False
    if value <= _SMALL and _goes_in_waves(number, sentence):
        return False
    if not phrase.known:
        lower = text[number.end :].lstrip()[:1].islower() or text[number.end : number.end + 1] in "'’"
        least = 100 if word and sentence.lang == "tr" else 2  # "iki kafile" tells how, "two failures" how many
        return lower and value >= least and not _LIST_HEAD.match(sentence.folded, number.end)
    return True

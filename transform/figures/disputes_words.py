"""The words by which a sentence denies what another claims: the verb, and the noun or pronoun that takes the claim up."""

from __future__ import annotations

from dataclasses import dataclass

from core import late_re as re


@dataclass(frozen=True, slots=True)
class Denials:
    """One way of denying.

    Attributes:
        pattern: with the groups `verb`, and `taken` where the claim is taken up.
        content: what shows that the denial says again what it denies; None where it cannot.
        says: True where the denial is what a verb of saying tells: "asılsız olduğunu söyledi".
    """

    pattern: re.Pattern[str]
    content: re.Pattern[str] | None = None
    says: bool = False


# A pronoun or a noun in the singular takes up one claim, a plural what was claimed before, too.
ONE = re.compile(r"(?:bunu|bunun|bu(?!nlar)|(?:bu )?(?:rakam|sayi|iddia|haber|bilgi|tahmin|suçlama|açiklama)(?!lar|ler)|it\b|this|that|the (?:claim|report|figure|number|estimate|allegation|statement|assertion|account)(?!s)|эт(?:о|у|от)(?!\w)|이를)")  # fmt: skip
# Stems by which nothing is known to be the same.
AGAIN = frozenset({"kuze", "kore", "rusy", "rus", "nort", "sout", "russ", "севе", "росс", "кндр", "fazl", "bin", "mily", "ile", "olan", "that", "were", "with", "have", "been", "from", "more", "than", "thou", "mill", "had", "has", "are", "was", "will", "some", "abou", "othe", "anot", "they", "whic", "woul", "and", "the", "for", "kada", "daha", "için", "тыся", "милл"})  # fmt: skip

_NOUN_TR = r"(?:metn(?=i)|metin(?=l)|belge|iddia|haber|suçlama|bilgi|rakam|sayi|tahmin|rapor|söylenti|spekülasyon|açiklama|veri|değerlendirme|tespit|sav|itham)"
_TAKEN_TR = rf"(?P<taken>(?:(?:bu|o|söz konusu|anilan|tüm|bütün) )?(?<!\w){_NOUN_TR}(?:l[ae]r(?:[iuü](?:n[iuü])?)?|[iuü]|y[iuü]|s[iuü]n[iuü]|[iuü]n[iuü]|s[iuü])(?!\w)|(?<!\w)bun(?:u|lari)(?!\w))"
# "Goldstone raporundaki suçlamaları": the claims of another place than the sentence before.
ELSEWHERE_TR = re.compile(r"(?:[dt][ae]ki|hakkindaki|yönelik|karşi|aleyhindeki)(?: \w+){0,1} \Z")
_VERB_TR = r"(?<!meyi )(?<!mayi )(?P<verb>(?:yalanla|red+et|redded|inkar e[td]|tekzip e[td])(?!m[ae](?:d|z|k|y)|m[iuü]yor|(?:il|n)(?:m[ae](?:d|z|k|y)))\w*|kabul etm(?:[ae](?:d|z|y)|iyor)\w*|geri çevir(?!m|diğ)\w*)"
_FALSE_WORDS_TR = r"(?:asilsiz|uydurma|yalan(?!la)|düzmece|(?:gerçek|akil) ?dişi|hayal (?:ürün|mahsul)ü|dezenformasyon|temelsiz|mesnetsiz|dayanaksiz|kurgu(?!l)|palavra|masal|gülünç|absürt|abarti|saçma(?!y)|safsata|iftira|spekülasyon(?!lar)|provokasyon|manipülasyon|kara propaganda|dedikodu|uydurul|masa başinda|fantezi|hayal(?: gücü)?|(?:doğru|gerçek) (?:değil|olma(?:d|y))|(?:gerçeği|gerçekleri) yansitm|(?:kanit|delil|gerçe[kğ])\w* dayanm|(?:kanit|delil|dayana[kğ])\w* (?:yok|bulunma|olma(?:d|y)))"
_FALSE_TR = rf"(?P<verb>{_FALSE_WORDS_TR}\w*)"
_FALSE_EN = r"(?:false|untrue|not true|incorrect|wrong|fake(?: news)?|fabricat\w+|fiction\w*|invented|made[- ]up|an? (?:lie|fake|fabrication|hoax|myth|invention)|lies|nonsense|absurd|baseless|unfounded|groundless|bogus|disinformation|propaganda|speculation|rubbish|slander|smears?|provocation|fantas(?:y|ies)|fairy tales?|plucked (?:from|out of) (?:\w+ )?air|without (?:any )?(?:basis|foundation|merit))"
_NOUN_EN = r"(?:claims?|reports?|allegations?|accusations?|figures?|numbers?|estimates?|assertions?|assessments?|findings?|conclusions?|charges|accounts?|statements?|rumou?rs?|suggestions?|tally)"
_CLAIM_EN = rf"(?:the|these|those|this|that|such|all|any|both|its|his|her|their|[\w.]+['’]s?) (?:[\w.]+ ){{0,2}}?{_NOUN_EN}(?!\w)(?! (?:that|of|about|over|on|against|saying|it|he)(?!\w))"
_TAKEN_EN = rf"(?P<taken>{_CLAIM_EN}|(?:it|this|them)(?= as |\s*[.,;\"”]| (?:outright|categorically|flatly|strongly|on \w+day)))"
_DENIED_BY_EN = r"(?P<verb>denied|rejected|dismissed|refuted|disputed|rebutted) (?:\w+ ){0,2}?by "
_NOUN_RU = r"(?:сообщени|слух|информаци|данны|утверждени|заявлени|публикаци|обвинени|сведени|цифр|оценк|вывод|выкладк|расчёт|расчет|подсч[её]т|доклад|отч[её]т|повідомленн|чутк|інформаці|дан[іи]|твердженн|заяв|звинуваченн)"
_TAKEN_RU = rf"(?P<taken>(?:(?:эт\w+|ці|цю|подобн\w+|такие|все|такую|указанн\w+|данн\w+) )?(?<!\w){_NOUN_RU}\w*(?!\w)(?! (?:о(?:б|бо)?|против|в адрес)(?!\w))|(?<!\w)(?:это|их)(?!\w))"
_FALSE_RU = r"(?:фейк|фальшив|небылиц|ложь|ложн|лжив|выдум|вымыс|неправд|вброс|дезинформаци|клевет|безоснователь|беспочвен|голослов|недостовер|чушь|чепух|ерунд|бред|домысл|сплетн|инсинуаци|провокаци|спекуляци|бездоказательн|абсурд|фантази|сказк|сказок|измышлени|взят\w+ (?:с потолка|из воздуха)|высосан|бредн|вигад|вигадк|брехн|неправдив|безпідстав)"
_UNFOUNDED_RU = r"(?:не име[юе]\w+ (?:под собой )?(?:\w+ )?(?:основани|подтверждени)|не мають (?:під собою )?(?:\w+ )?підстав|не основан|ни на ч[её]м не основан)"
_VERB_KO = r"(?P<verb>부인(?!하지|도|은|을 하지)|일축|반박|가짜|허위|사실이 아니|사실무근|날조|근거(?:가|는)? 없|터무니없|억측|낭설|모략|조작)"
_NOUN_KO = r"(?:주장|보도|의혹|발표|관측|소식|수치|평가|추정|추산|분석|집계|설명)"

DENIALS: dict[str, tuple[Denials, ...]] = {
    "tr": (
        Denials(
            re.compile(rf"{_TAKEN_TR} (?:[\"“]?[^\W\d_][\w']*[\"”]?,? ){{0,8}}?{_VERB_TR}"),
            re.compile(r"(?:(?:[dt][iuü]ğ|[ae]c[ae]ğ)[iuü]\w*|m[ae]s[iuü]\w*|(?<!\w)(?:dair|ilişkin|ilgili|yönünde\w*|hakkinda\w*))[^\w,]+(?:\w+[^\w,]+){0,3}\Z|[\"”]\s*\Z"),
        ),
        Denials(
            re.compile(rf"(?P<taken>(?<!\w)(?:{_NOUN_TR}(?:l[ae]r)?(?:s?[iıuü])?n?[iıuü]?n?|bun(?:un|larin)|bu(?:nlar)?)(?: için)?)(?!\w),? (?:[\"“]?[^\W\d_][\w']*[\"”]?,? ){{0,9}}?[\"“']?{_FALSE_TR}"),
            re.compile(r"(?:(?:[dt][iuü]ğ|[ae]c[ae]ğ)[iuü]\w*|(?<!\w)(?:dair|ilişkin|ilgili|yönünde\w*))[^\w,]+(?:\w+[^\w,]+){0,3}\Z"),
            says=True,
        ),
        # "silah alışverişini yalanladı", "asker aldığını reddetti": what is denied is said again as the object.
        Denials(re.compile(rf"(?P<taken>(?<!\w)(?!eleştiri|çağri|tale[bp]|tekli[fv]|öneri|baski|davet|tasari|kinama|şart|koşul|ültimatom|müdahale|başvuru)[^\W\d_]{{3,}}(?:[iuü]n[iuü]|[iuü]|y[iuü])(?!\w)) (?:(?!eleştiri|çağri|tale[bp]|tekli[fv]|öneri|baski|davet|kinama)[^\W\d_][\w']* ){{0,3}}?{_VERB_TR}"), re.compile(r"\w")),
        # "Bu iddia Kremlin tarafından yalanlandı"
        Denials(re.compile(rf"(?P<taken>(?<!\w)(?:(?:bu|söz konusu|anilan) )?{_NOUN_TR}(?:l[ae]r)?),? (?:[^\W\d_][\w']*,? ){{0,7}}?tarafindan (?:\w+ ){{0,2}}?(?P<verb>(?:yalanlan|reddedil|inkar edil|tekzip edil|geri çevril)(?!m)\w*)")),
        # "3 binin öldüğünü iddia eden Zelenskiy'i Moskova yalanladı": who claims it is denied.
        Denials(re.compile(rf"(?:iddia eden|süren|savunan|söyleyen|açiklayan|bildiren|duyuran) (?P<taken>[^,.;\d]{{2,80}}?'[yn]?[iuü](?!\w)) (?:[^\W\d_][\w']* ){{0,6}}?{_VERB_TR}")),
    ),
    "en": (
        # "This was denied by the Kremlin"; "…, a claim denied by Moscow"
        Denials(
            re.compile(rf"(?P<taken>{_CLAIM_EN}|(?<!\w)(?:it|this|that|these|those)) (?:was|were|is|are|has been|have been|had been) (?:\w+ ){{0,2}}?{_DENIED_BY_EN}"),
        ),
        Denials(
            re.compile(rf",[\"”]? (?P<taken>(?:an? )?(?:\w+ )?(?:claims?|figures?|numbers?|charges?|accusations?|reports?|allegations?|assertions?|estimates?))(?: (?:that|which) (?:was|were|is|has been|have been))? (?:\w+ly |later |also )?{_DENIED_BY_EN}"),
        ),
        # "… had been sent, a claim that Moscow denies", "… which the Kremlin has rejected"
        Denials(
            re.compile(r",[\"”]? (?P<taken>(?:an? )?(?:\w+ )?(?:claims?|figures?|numbers?|charges?|accusations?|reports?|allegations?|assertions?|estimates?|something)(?: (?:that|which))?|which) (?:the )?(?:[\w.'’]+ ){1,5}?(?:has |have |had |\w+ly )?(?P<verb>den(?:y|ied|ies)|reject(?:s|ed)?|dismiss(?:es|ed)?|refut(?:es?|ed)|disput(?:es?|ed))(?!\w)"),
        ),
        Denials(
            re.compile(rf"(?<!not )(?<!n't )(?<!never )(?<!neither )(?<!nor )(?P<verb>den(?:ied|ies|ying)|reject(?:s|ed|ing)|dismiss(?:es|ed|ing)|refut(?:es|ed|ing)|rebutt(?:ed|ing)|disput(?:es|ed|ing)|rubbish(?:ed|es)|scoff(?:ed|s) at) {_TAKEN_EN}")
        ),
        Denials(
            re.compile(rf"(?P<verb>(?:call|brand|label|labell|describ|denounc)(?:ed|es|s|ing)) (?P<taken>{_CLAIM_EN}|it|this|that|them|these|those)(?: as)? [\"“]?(?:\w+ ){{0,2}}?{_FALSE_EN}(?!\w)")
        ),
        Denials(
            re.compile(rf"(?P<verb>sa(?:id|ys|ying)|insist(?:ed|s)|told \w+) (?:that )?(?P<taken>{_CLAIM_EN}|it|this|that|they|these|those) (?:is|are|was|were|had been|have been|has been) (?:\w+ ){{0,2}}?[\"“]?{_FALSE_EN}(?!\w)")
        ),
        Denials(
            re.compile(rf"[\"“](?P<taken>this|that|it|these|those|all of (?:this|it|that)|such \w+)(?:['’]s)? (?:\w+ ){{0,5}}?(?P<verb>{_FALSE_EN})(?!\w)"),
            says=True,
        ),
        Denials(
            re.compile(r"(?<!not )(?<!n't )(?<!never )(?<!neither )(?<!nor )(?P<verb>den(?:ied|ies|ying)|reject(?:s|ed|ing)|dismiss(?:es|ed|ing)|refut(?:es|ed|ing))(?P<taken>)"),
            re.compile(rf" (?:(?:any|all|the|such|new|these|media|\w+['’]s) )?(?:(?:\w+ ){{0,2}}?{_NOUN_EN} (?:that|of|about|over|on|saying)|\w+ing(?!\w)|that|it (?:had|has|was|is)|he|they|any|having)(?!\w)"),
        ),
    ),
    "ru": (
        Denials(re.compile(rf"(?<!не )(?P<verb>опроверг\w*|отверг\w*|отрица\w*|спростува\w*|запереч\w*|відкину\w*) (?:\w+ ){{0,2}}?{_TAKEN_RU}")),
        Denials(re.compile(rf"{_TAKEN_RU} (?:(?!о |об )\w+ ){{0,3}}?(?<!не )(?P<verb>опроверг\w*|отверг\w*|отрица\w*|спростува\w*|запереч\w*)")),
        Denials(re.compile(rf"(?P<verb>назва\w+|обозва\w+|называ\w+|счита\w+|охарактеризова\w+) (?:\w+ ){{0,2}}?{_TAKEN_RU} (?:\w+ ){{0,3}}?[«\"“]?{_FALSE_RU}")),
        Denials(re.compile(rf"{_TAKEN_RU} (?:\w+ ){{0,2}}?(?P<verb>назва\w+|называ\w+|сч[её]л\w*|соч[лт]\w+|счита\w+) (?:\w+ ){{0,2}}?{_FALSE_RU}")),
        Denials(re.compile(rf"(?P<verb>заяви\w+|сказа\w+|подчеркну\w+|отмети\w+), что {_TAKEN_RU} (?:[\w—–-]+ ){{0,4}}?(?:{_FALSE_RU}|{_UNFOUNDED_RU}|не соответству\w+)")),
        # "Эти данные не имеют подтверждений, ответили в Кремле"
        Denials(re.compile(rf"{_TAKEN_RU} (?:[\w—–-]+ ){{0,4}}?(?P<verb>{_FALSE_RU}|{_UNFOUNDED_RU}|не соответству)"), says=True),
        Denials(re.compile(rf"[«\"“](?P<taken>это|все это|всё это|це)[ —–-]+(?:\w+[ —–-]+){{0,4}}?(?P<verb>{_FALSE_RU}|не соответству)"), says=True),
        Denials(
            re.compile(r"(?<!не )(?P<verb>опроверг\w*|отверг\w*|отрица\w*|спростува\w*|запереч\w*)(?P<taken>)"),
            re.compile(rf" (?:\w+ ){{0,2}}?(?:{_NOUN_RU}\w* (?:о|об|про)(?!\w)|поставк|отправк|участи|передач|присутстви|продаж)"),
        ),
    ),
    "ko": (
        Denials(re.compile(rf"(?P<taken>이를|(?:이|이 같은|이런|이러한|해당|그러한|그런) {_NOUN_KO}[^\s]*|(?<!\S){_NOUN_KO}(?:을|를)(?<=\A..))(?: [^\s.]+){{0,5}}? [\"“‘']?{_VERB_KO}")),
        Denials(
            re.compile(rf"(?P<taken>{_NOUN_KO}(?:을|를|에 대해|에 대해서는|은|는|이|가))(?: [^\s.]+){{0,5}}? [\"“‘']?{_VERB_KO}"),
            re.compile(r"[가-힣](?<![은는이가도])[\"”’']? \Z|(?:다는|라는|는|한) \Z"),
        ),
        # "근거 없는 주장이라고 반박했다": what was claimed is called so right away
        Denials(re.compile(r"(?P<taken>(?:근거 ?없는|사실이 아닌|터무니없는|허위|날조된|거짓|가짜|사실무근|황당한|황당무계한|억지|날조|낭설|억설) ?(?:주장|보도|정보|소문|뉴스|이야기|억설|낭설|억측|궤변|모략)?(?:이?라고|이라며|라며)) ?(?:[^\s.]+ ){0,3}?(?P<verb>반박|일축|부인(?!하지)|비난|말했|밝혔|주장)")),
        Denials(re.compile(r"(?P<taken>[\"“‘'](?:[^\s\"”.]+ ){0,3}(?:가짜|허위|거짓|사실무근|사실이 아니|날조))[^.]{0,24}?(?P<verb>일축|부인(?!하지|도|은|을 하지)|반박|말했|밝혔|했다|규정|주장)")),
    ),
}  # fmt: skip
# Plain words one of which stands in every text with a denial: looked for first, as a search for all patterns takes ten times as long.
HINTS = {
    "tr": tuple("uydur|masa başi|fantezi|yalan|redde|geri çevir|kurgu|palavra|masal|gülünç|absürt|abarti|inkar e|tekzip|kabul etm|asilsiz|uydurma|düzmece|dişi|hayal ürünü|hayal mahsul|dezenformasyon|temelsiz|mesnetsiz|dayanaksiz|saçma|safsata|iftira|spekülasyon|"
    "provokasyon|manipülasyon|propaganda|dedikodu|doğru değil|doğru olma|gerçek değil|gerçek olma|yansitm|dayanm|dayana|kanit|delil".split("|")),
    "en": tuple("denied|denies|deny|reject|dismiss|refut|rebut|disput|rubbish|scoff|false|true|correct|wrong|fake|fabricat|fiction|invent|made up|made-up|a lie|hoax|myth|lies|"
    "nonsense|absurd|baseless|unfounded|groundless|bogus|disinformation|propaganda|speculation|without |slander|smear|provocation|fantas|fairy|plucked".split("|")),
    "ru": tuple("фальшив|небылиц|основан|основани|имеют под|имеет под|опроверг|отверг|отрица|не соответству|фейк|лож|лжив|выдум|вымыс|неправд|вброс|дезинформ|клевет|безоснова|беспочвен|голослов|недостовер|чушь|чепух|ерунд|бред|"
    "фантази|измышлени|потолка|из воздуха|высосан|сказк|сказок|домысл|сплетн|инсинуац|провокац|спекуляц|бездоказ|абсурд".split("|")),
    "uk": tuple("підстав|спростува|запереч|відкину|фейк|вигад|брехн|неправд|вброс|дезінформ|безпідстав|абсурд".split("|")),
    "ko": tuple("부인|일축|반박|가짜|거짓|허위|사실이 아니|사실무근|날조|근거|터무니없|억측|낭설|모략|조작".split("|")),
}  # fmt: skip
MAY_DENY = {
    "tr": re.compile(rf"yalanla|redde|geri çevir|inkar e|tekzip|kabul etm|{_FALSE_WORDS_TR}"),
    "en": re.compile(rf"den(?:y|ied|ies)|reject|dismiss|refut|rebut|disput|rubbish|scoff|{_FALSE_EN}"),
    "ru": re.compile(rf"опроверг|отверг|отрица|не соответству|{_FALSE_RU}|{_UNFOUNDED_RU}"),
    "uk": re.compile(rf"спростува|запереч|відкину|{_FALSE_RU}|{_UNFOUNDED_RU}"),
    "ko": re.compile(r"부인|일축|반박|가짜|거짓|허위|사실이 아니|사실무근|날조|근거(?:가|는)? 없|터무니없|억측|낭설|모략|조작"),
}  # fmt: skip
# Whoever rejects charges or a suit by his office denies nothing, nor does a report in which someone does.
NO_DENIERS = frozenset(
    {
        "court",
        "courts",
        "judge",
        "judges",
        "prosecutors",
        "report",
        "study",
        "data",
        "source",
        "sources",
        "no",
        "nobody",
        "none",
        "anyone",
    }
)
# What tells a claim as older than its denial.
BACKGROUND = {
    "tr": re.compile(r"m[iıuü]şt[iıuü](?:l[ae]r)?(?!\w)"),
    "en": re.compile(r"(?<!\w)(?:had (?:\w+ )?(?:said|reported|claimed|written|alleged|put|estimated|accused|told|cited)|earlier|previously)(?!\w)"),
    "ru": re.compile(r"(?<!\w)(?:ранее|до этого|накануне|прежде|раніше)(?!\w)"),
    "ko": re.compile(r"앞서|이에 앞서|지난"),
}  # fmt: skip
SAYS_SO = {
    "tr": re.compile(r"(?<!\w)(?:söyle|belirt|bildir|kaydet|savun|açikla|ifade et|vurgula|dedi|diye|nitele|nitelendir|tanimla|ekle|konuş|cevab|yanit|görüşünde|kanaatinde|düşün)\w*"),
    "en": re.compile(r"(?<!\w)(?:said|says|told|added|wrote|insisted|replied|responded)(?!\w)"),
    "ru": re.compile(r"(?<!\w)(?:сказал|заяви|отмети|подчеркну|добави|напис|говори|комментир|ответи)\w*"),
    "uk": re.compile(r"(?<!\w)(?:сказа|заяви|зазначи|наголоси|дода|напис)\w*"),
}  # fmt: skip
# What stands before a verb that denies nothing: "ne onayladı ne de reddetti".
NEITHER = {"tr": re.compile(r"(?<!\w)ne (?:de )?\Z")}
PASSIVE_DENIAL = re.compile(r"(?:yalanlan|reddedil|inkar edil|tekzip edil)")
_SOLDIERS = re.compile(
    r"(?<!\w)(?:asker|birlik|ordu|personel|troops|soldiers|forces|servicemen|military personnel|солдат|военн|войск|бойц|військ|бійц)|파병|북한군|병력|군인|병사"
)
_WORKERS = re.compile(r"(?<!\w)(?:işçi|çalişan|workers|labou?rers|рабочи|робітник)|노동자|근로자")
_ARMS = re.compile(
    r"(?<!\w)(?:silah|mühimmat|cephane|weapons|arms(?!\w)|ammunition|munitions|weaponry|оружи|вооружени|боеприпас|зброя|зброї|озброєн|боєприпас)|무기|탄약|군수"
)
# What a denial may call the things that a figure counts: units, what is counted (None: whatever it is), and the words.
KINDS = (
    (frozenset({"people"}), re.compile(r"soldiers|troops|forces|personnel|servicemen|commandos|sappers|people"), _SOLDIERS),
    (frozenset({"people"}), re.compile(r"workers"), _WORKERS),
    (frozenset({"shells", "missiles", "systems", "containers", "vehicles"}), None, _ARMS),
    (frozenset({"tonnes", "items", "USD"}), re.compile(r"ammunition|munitions|arms|weapons"), _ARMS),
)  # fmt: skip

"""Words of saying, by the strength they give: denied, confirmed, alleged, reported.

Sources for the Turkish markers: -mIş as an evidential: Göksel & Kerslake, Turkish: A Comprehensive Grammar (2005), § 21.4.3.
"""

from __future__ import annotations

import re

_ABOUT = r"(?: (?:\w+ ){0,2}(?:reports?|claims?|allegations?|accusations?))?"
# "öldüğünü ilk kez kabul etti": an adverb may stand between.
_ADMITS = "|".join(
    f"(?<={clause} {adverb}kabul )"
    for clause in ("ğini", "ğunu", "ğünü")
    for adverb in ("", "ilk kez ", "ilk defa ", "resmen ", "açikça ", "nihayet ")
)
# Verbs that say something only before what they say, as they have other senses too: "highlighted that", "указал, что", "вказав, що".
_BEFORE_THAT_EN = (
    r"(?:impl(?:ies|ied)|fear(?:s|ed)|hope[sd]|caution(?:s|ed)|observe[sd]|underline[sd]|underscore[sd]|highlight(?:s|ed)|convey(?:s|ed)|signal(?:s|l?ed)|ventured?|opine[sd]|"
    r"mention(?:s|ed)|repeat(?:s|ed)|affirm(?:s|ed)|hear(?:s|d)|tall(?:ies|ied)|figure[sd]|assume[sd]|acknowledge[sd]|confide[sd]|volunteered|clarif(?:ies|ied)|specif(?:ies|ied))"
)
_GUESSES_EN = r"(?:speculate[sd]|surmise[sd]|guess(?:es|ed)|hint(?:s|ed)|insinuate[sd])"
_BEFORE_THAT_RU = (
    r"(?:писал[аио]?|(?:про)?информир\w+|сообщал[аио]?|уведом\w+|подчеркну\w+|подч[её]ркива\w+|заключил\w*|констатир\w+|резюмир\w+|подытожил\w*|раскры(?:л|ва)\w*|поделил\w+|"
    r"обнародова\w+|опубликова\w+|предупре(?:дил|жда)\w*|зафиксир\w+|выяснил\w*|установил\w*|обнаружил\w*|рассказыва\w+|упомян\w+|указал\w*|указыва\w+|прогнозир\w+|"
    r"ожида(?:ет|ют|л\w*)|напомина\w+|поясн\w+|объясн\w+|разъясн\w+|проговорил\w+|похваст\w+|выразил\w*|опаса(?:ется|ются|лся)|высказал\w*|отчитал\w+|засвидетельств\w+|рапортова\w+|замет(?:ил|ила|или))"
)
_GUESSES_RU = r"предполо(?:жил\w*|жит\w*)|предполага(?:ет|ют|л\w*)"
_BEFORE_THAT_UK = (
    r"(?:писа(?:в|л[аио])|(?:про|по)?інформу\w+|зауважи\w+|констату\w+|підкресли\w+|розкри(?:в|л[аио])|оприлюдни\w+|опублікува\w+|попереди\w+|попереджа\w+|зафіксува\w+|нарахува\w+|"
    r"з'ясува\w+|встанови(?:в|л[аио])|вияви(?:в|л[аио])|згада(?:в|л[аио])|вказа(?:в|л[аио])|вказу\w+|прогнозу\w+|очіку\w+|підозрю\w+|вважа(?:в|л[аио])|нагада\w+|нагаду\w+|поясни(?:в|л[аио])|"
    r"пояснює|доповіда\w+|доповіл?[аив]\w*|озвучи(?:в|л[аио])|зізна(?:в|л)\w+|підсумува\w+|говор(?:ить|ять|ив|ила|или)|каже|кажуть)"
)
_GUESSES_UK = r"припусти(?:в|л[аио])"
# Behind what was said: "…, пояснили в ведомстве", "…, поінформувала розвідка".
_SAID_BEHIND_RU = r"(?:подчеркнул|указал|пояснил|заключил|констатировал|предупредил|проинформировал|подытожил|резюмировал|поделил|похвастал|писал|сообщал)\w*"
_SAID_BEHIND_UK = (
    r"(?:(?:про|по)інформува|зауважи|констатува|підкресли|попереди|вказа|поясни|підсумува|доповіда|писа|каж)\w+"
)
VERBS: dict[str, re.Pattern[str]] = {
    "tr": re.compile(
        r"(?<!\w)(?:"  # "ödedi" says nothing, nor does "olsaydı"
        r"(?P<denied>(?:(?:iddia|haber|suçlama|söylenti|rapor)\w*[ae] (?:karşi çik|itiraz e[td]|(?:[\w']+ ){1,4}?yalanlama)|(?:saçma(?:lik)?|uydurma|temelsiz|gerçek ?dişi|hayal (?:ürünü|mahsulü)|safsata|asilsiz|mesnetsiz|dayanaksiz|gazete ördeği|masal|(?:bilim )?kurgu|yalan(?: haber)?|dezenformasyon|iftira|tevatür|fantezi|gülünç|absürt|düzmece|palavra)[\"”']? (?:olarak|diye) (?:nitele|tanimla|değerlendir|geri çevir)|(?:iddia|haber|suçlama|söylenti|rapor)\w* (?:[\"“”]?\w+[\"“”]?,? ){0,4}?geri çevir|yalanliyor|yalan(?:la(?!r)(?!nmadi)|\s(?:olduğ|haber))|reddet|inkar|tekzip|(?:iddia|haber|söylenti|suçlama)\w* (?:[\"“”]?\w+(?:'[dt][ae])?[\"“”]? ){0,4}?(?:yalanla|redde[td]|inkar))\w*)"
        rf"|(?P<confirmed>(?:(?:iddia|haber)\w* )?(?:doğruluyor|doğrula(?!n?am|mak)|teyit (?:et|ed)|teyid|itiraf e|kabul (?:{_ADMITS})(?:et|ed))\w*)"
        r"|(?P<alleged>(?:iddia|(?:öne|ileri) sür|savun(?!ma)(?:du|urken|uyor|ul(?:u|d|a|m)|muş|an|arak|duğ)|sanil|söylenti|spekülasyon|ima e[td]|suçlamasiyla)\w*)"
        r"|(?P<reported>(?:belirt|bildir(?!i\b|isi|ge)|kaydet|kayded(?!il)|(?<=[ğ][iuü] )kaydedil|(?<=[ğ][iuü] d[ae] )kaydedil|(?<=[\"”] )kaydedil|aktar(?:di|il|an|mi|iy|irken|arak|dik|diğ|masi)|ifade(?:ler)?(?:si|i)?(?:n[iea])? (?:e[td]|kullan|yer ver)|(?:değerlendirme|açiklama|tespit|uyari|iddia|tahmin)(?:ler|lar)?(?:s[iu]|i)?n(?:d[ae]|[iea]) (?:bulun|yap(?:ti|an|ild)|yer ver)|(?:bilgi|yanit|cevap|görüş|mesaj)(?:s[iu]|[iu])?n[iu] (?:ver|paylaş|aktar|ilet|dile)|vurgula|vurguluyor|söyle(?!nti)|söylüyor|açikliyor|anlatiyor|(?<!\w)diyor(?!l?du)|düşünüyor|inaniyor|paylaşiyor|açikla(?:mas[iı]n[iı]n (?:ardindan|üzerine)|mas[iı]ndan (?:\w+ ){0,2}sonra|rken|di|yan|n(?:di|an|mi)|diğ|yarak|mişti|yip)|"
        r"duyur|hatirlat|anlat(?:t|an|irken|mi)|bekl(?:iyor|ediğ|endiğ|eniyor)|yaz(?:di|mişti|ildi|iyor)|hesapl(?:a(?:di|n|mi|yan)|iyor)|ortaya kon(?:du|ul|an(?!\w)|muş|uyor)|diye (?:devam e[dt]|sürdür|yanit|seslen|sor(?:du|muş))|dikkat çek(?:ti|iyor|en(?!\w)|il|mişti)|yer ver(?<=[ğ][iuü]n[ae] yer ver)|değin(?:(?<=[iuü]n[ae] değin)|(?<=[iuü]n[ae][\"”] değin))(?!\w*m[ae])|tahmin(?:inde)? (?:e[td]|bulun|yürüt)|ortaya koy|(?<=ğ[iuü]n[iuü] )ortaya çikar(?!il)|öğrenildi|dile getir(?!ilme)|paylaş(?:ti|il)|tespit (?:e[td])|konuştu|de(?:di|mişti|nildi|niyor|yen|(?<!evet de)(?<!evet[\"”’'] de)(?<!hayir de)(?<!hayir[\"”’'] de)rken)(?!\w)|diye(?:n|rek)|"
        r"söz (?<=[dt][ae]n söz )e[dt]|itiraf|ilan et|haberini (?:ver|geç)|(?<!\w)(?:sayi|rakam)(?:s[iu]|[iu]|lar[iu])?n[iu] ver(?=di|iyor|en|miş)|(?<=ğini )öngör|(?<=ği )öngör|sapta(?:di|n|yan|mişti)|belirle(?:di|ndi|yen|mişti)|ilet(?:ti|en|il|mişti)|beyan e|ifşa e|(?:rapor|haber|açiklama|belge|bildiri|değerlendirme|brifing|sunum|çalişma|araştirma|analiz|mektup|(?<!\w)notu?n?)\w*d[ae] (?:\w+ )?yer (?:al|ver)|(?<!\w)nott?a yer (?:al|ver)|(?<=[ğ][iuü] )yer (?:al(?:di|iyor|an)|verildi)|(?<=ğini )(?:geçti|yineledi)|(?<=ğunu )(?:geçti|yineledi)|değerlendir(?:di|il|iyor|en(?!\w))|say(?:di(?!r)|dik|diğ|mişti)|işaret et|göster(?:di|iyor)|tanikl|sözlerine ekle|(?:(?<=ğ[iuü]n[iuü] )|(?<=ğ[iuü]n[iuü] d[ae] ))ekle(?:di|dil|yen|miş)|not (?:e[td]|düş)|(?<=olarak )(?:ver(?:di|iyor|mişti)|güncelle|düzelt|revize e[dt])|(?<=konusunda )uyar(?:di|iyor|mişti)|(?:altini|altinin) çiz(?:di|iyor|en|erek|mişti|ild)|alti çizil(?:di|iyor|en|mişti)|(?<=ğ[iuü]n[iuü] )(?:tekrarla(?:di|yan|n|mişti)|kanitla(?:di|yan|mişti)|servis et(?:ti|mişti)|savlad)|dillendir(?:di|en|il|iyor)|deklare e[td]|raporla(?:di|n|yan|mişti)|haberleştir(?:di|en|il)|ispatladi|görüşünde(?!n)|kanisinda|kanaatinde|inancinda|gerekçesiyle))\w*)"
    ),
    "en": re.compile(
        rf"(?P<denied>(?<!\w)(?:den(?:y|ied|ies|ying)|reject(?:s|ed|ing)?|refut\w+|dismiss(?:ed|es|ing)|disput(?:ed|es|ing)|rebuff(?:s|ed)|repudiat(?:ed|es)|false claim\w*|(?:call|brand|label|labell|describ)(?:ed|es|s) (?:[\w,.'’-]+ ){{1,12}}?(?:as )?[\"“]?(?:false|baseless|groundless|nonsense|fake|fabricat\w+|absurd|untrue|unfounded|lies)|accus(?:es?|ed|ing) (?:[\w.'’-]+ ){{1,5}}?of [\"“]?(?:inventing|fabricating|making up|concocting|lying about)[\"”]?){_ABOUT}(?!\w))"
        rf"|(?P<confirmed>(?<!\w)(?:acknowledg(?:es?|ed|ing)|admit(?:s|ted|ting)?|confirm(?:s|ed|ing|ation)?|conced(?:es?|ed|ing)|verif(?:y|ied|ies)|corroborat(?:es?|ed)){_ABOUT}(?!\w))"
        rf"|(?P<alleged>(?<!\w)(?:alleg(?:es?|ed|ing)|claim(?:s|ed|ing)?|accus(?:es?|ed|ing)|assert(?:s|ed|ing)?|contend(?:s|ed|ing)?|insist(?:s|ed|ing)?|argu(?:es?|ed|ing)|boast(?:s|ed|ing)?|maintain(?:s|ed)?(?= that)|suspects?|suspected (?=of|to)|rumou?red|{_GUESSES_EN}(?= (?:[^.,;]{{3,50}} )?that(?!\w)))(?!\w))"
        r"|(?P<reported>(?<!\w)(?:according to|said|says?|saying|report(?:s|ed|ing)?(?! by)(?! (?:says?|said|finds|found|shows?|claims|alleges|estimates|suggests)(?!\w))|announc(?:es?|ed|ing)|told|tells?|telling|stat(?:ed|ing)|states(?= that)|(?<!the )(?<!an )(?<!of )(?<!some )estimat(?:es?|ed|ing)|not(?:ed|es|ing)(?= that)|notes|noted|add(?:ed|s)(?! to)|"
        r"reveal(?:s|ed|ing)?|disclos(?:es?|ed|ing)|quot(?:es?|ed|ing)|assess(?:es|ed)?|calculat(?:es?|ed)|cit(?:es?|ed|ing)|wrote|writes?|warn(?:s|ed)?(?! (?:[\w'’]+ ){1,4}to )|warning(?= that)|declar(?:es?|ed)|describ(?:es?|ed)(?! (?:an? |the |these |those |such )?(?:\w+ )?(?:reports?|claims?|allegations?|accusations?)(?!\w))|briefed|informed|conclud(?:es?|ed)|predict(?:s|ed)?|forecasts?|"
        rf"believes?|believed|thinks?(?! ?-?tank)|thought|expects?|expected|reckons?|suggest(?:s|ed)?|indicat(?:es?|ed)|testif(?:y|ied)|posted|tweeted|recall(?:s|ed)|stress(?:es|ed)|emphasi[sz](?:es|ed)|reiterat(?:es|ed)|complain(?:s|ed)|point(?:s|ed) out|remark(?:s|ed)|(?:replied|responded)(?= that|[:,] ?[\"“])|(?:raised|lowered|revised|cut|doubled|updated) (?:up |down )?(?:its|his|her|their|the) (?:[\w-]+ ){{0,3}}?(?:estimates?|tally|toll|count|assessment)|explain(?:s|ed)|speaks? of|spoken? of|puts? (?:[\w'’-]+ ){{1,10}}?at(?= )|puts? it at|put at(?:(?<=was put at)|(?<=were put at)|(?<=is put at)|(?<=are put at)|(?<=been put at))|learn(?:s|ed)(?= (?:[^.,;]{{3,50}} )?that)|{_BEFORE_THAT_EN}(?= (?:[^.,;]{{3,50}} )?that(?!\w)))(?!\w))"
    ),
    "ru": re.compile(
        r"(?P<denied>опроверг\w*|отрица\w*|отверг\w*|назва\w+ (?:это |их |(?:эти|такие) \w+ )?(?:не соответствующ\w+ (?:действительности|реальности)|ложью|ложными|фейк\w+|выдумк\w+|неправд\w+|вымысл\w+|вбросом|дезинформаци\w+|клевет\w+|чушью|бредом|спекуляци\w+|(?:бездоказательн|безосновательн|беспочвенн|голословн|необоснованн|абсурдн|лжив|выдуманн|надуманн|недостоверн)\w+))|(?P<confirmed>подтверд\w*|подтвержда\w*|призна(?:л\w*|[её]т|ют))|(?P<alleged>утвержда\w*|подозрева(?:ет|ют|л[аи]?)|якобы|предположительно|заподозр\w*|(?:"+_GUESSES_RU+r")(?=,? (?:[^.;:]{2,40} )?что(?!\w)))"
        r"|(?P<reported>"+_BEFORE_THAT_RU+r"(?=,? (?:[^.;:,]{2,40},? )?что(?!\w))|(?<=, )"+_SAID_BEHIND_RU+r"(?= )|(?:привод|привел|привёл|называ|назвал|озвуч)\w*(?= (?:\w+ )?(?:цифр|данн|оценк|число))|сообщ(?:ил\w*|ив(?!\w)|ает|ают|али)|заяв(?:ил\w*|ив(?!\w)|ля\w+)|сказал\w*|по данным|по словам|по оценк\w*|согласно|отмет\w*|отмеча(?:ет|ют|л[аи]?)(?!\w)|добавля(?:ет|ют|л[аи]?)(?!\w)|уточня(?:ет|ют|л[аи]?)(?!\w)|рассказал\w*|оценива\w*|оценил\w*|объявил\w*|пишет|пишут|передал\w*(?=[,.]| (?:агентств|корреспондент|телеканал|издани|тасс|риа|интерфакс|рейтер|рен?хап|со ссылкой|его слова))|передает|передаёт|уточнил\w*|добавил\w*|подсчитал\w*|доложил\w*|цитирует|считают|считает|напомнил\w*|как следует из|говорится(?= в |,? что(?!\w))|приводит(?= данн| агентств)|указыва(?:ет|ют)\w*|полага(?:ет|ют|л[аи]?)(?=,? )|называ(?:ет|ют|л[аи]?) (?:цифр|числ)\w+|говор(?:ил[аи]?|ит|ят)(?=,? (?:теперь |уже |сейчас |лишь |только )?(?:о|об|что)(?!\w))|такие (?:данные|сведения|цифры) прив\w+|уверен[аы]?(?= что)|считал\w*)"
    ),
    "uk": re.compile(
        r"(?P<denied>спростува\w*|спростову\w*|запереч\w*|назва(?:в|ла|ло|ли) (?:це |їх |(?:ці|такі) \w+ )?(?:фейк\w+|вигадк\w+|брехн\w+|неправд\w+|дезінформаці\w+|наклеп\w+|нісенітниц\w+)|відкида\w*|відкину\w*)|(?P<confirmed>підтверд\w*|підтверджу\w*|визна(?:в|л[аио]|є|ють))"
        r"|(?P<alleged>стверджу\w*|нібито|імовірно|ймовірно|"+_GUESSES_UK+r"(?=,? (?:[^.;:]{2,40} )?що(?!\w)))"
        r"|(?P<reported>"+_BEFORE_THAT_UK+r"(?=,? (?:[^.;:,]{2,40},? )?що(?!\w))|(?<=, )"+_SAID_BEHIND_UK+r"(?= )|наводи(?:ть|в|ла|ли)(?= (?:\w+ )?(?:цифр|дан|оцінк|числ))|повідом(?:и[влт]\w*|ля\w+)|заяви(?:в|л[аио])|заявля\w+|сказа(?:в|л[аио])|за даними|за словами|за оцінк\w*|згідно з|зазначи\w+|зазнача(?:є|ють)|дода(?:є|ють)(?!\w)|уточню(?:є|ють)|розпові(?:в|л[аио])|розповіда\w+|"
        r"оціню\w+|оціни(?:в|л[аио])|оголоси(?:в|л[аио])|пише|пишуть|говор(?:ить|ять|ив|ила|или)(?= про)|написа(?:в|л[аио])|переда(?:є|ють)(?= агентств)|уточни(?:в|л[аио])|додав(?:ши|(?!а))|додал[аио]|підрахува\w+|наголоси(?:в|л[аио])|вважа(?:є|ють)|йдеться (?:в|у)(?!\w)|розповів|розповіла|заявля\w+|припуска(?:є|ють))"
    ),
    "ko": re.compile(
        r"(?P<denied>부인(?!과|은|이|의)|일축|반박)|(?P<confirmed>확인(?:했|됐|하(?!지)|한)|시인(?:했|하)|인정(?:했|하(?!지)))|(?P<alleged>주장(?!을|이 |은|에)|의혹(?!을|은))"
        r"|(?P<reported>밝혔|밝힌|밝히|언급(?:했|한)|보도(?!를|에|가|는)|전했|전한|(?<=[은는] )보고 있|(?:으로|로) (?:봤|보고 있|고쳐 잡)|파악|조사됐|말했|(?:발표|설명|추산|추정|평가|분석)(?!(?:를|을|에 대해(?:서는)?)(?: [^\s.,]+){0,2}? [\"“‘']?(?:부인|일축|반박|거짓|허위|사실무근))|보고했|보고서|따르면|알려졌|알려진|전해졌|집계했|판단(?:했|한다고|하고 있)|(?:한다(?!면)|했다(?!고)|했었다|전해진다)(?:(?<=[다라]고 한다)|(?<=[다라]고 했었다)|(?<=[다라]고 했다)|(?<=[다라]고 전해진다))|(?<!영상을 )(?<!사진을 )공개했|덧붙|내다봤)"
    ),
}  # fmt: skip
# What a body or a report finds; of anyone else it is a deed and no saying ("troops found 20 mines").
FINDINGS = re.compile(
    r"(?<!\w)(?:found|finds?|show(?:s|ed|n)?|track(?:s|ed)|trac(?:es|ed)|documented|recorded|counted|detected|identified|determin(?:es|ed)|list(?:s|ed)(?= \d)|counts(?= (?:about |some |around |at least |more than |over )?\d))(?!\w)"
)
# An adverb or participle that makes hearsay of its clause without a speaker.
HEDGES = re.compile(
    r"(?<!\w)(?:(?P<alleged>allegedly|purportedly|supposedly|alleged(?= (?!to\b|that\b)\w)|unconfirmed|unverified)|(?P<reported>reportedly|reported(?= (?:deaths|losses|casualties|deployment|transfer|arrival)))|(?P<confirmed>confirmed(?= (?:deaths|dead|losses|casualties))))(?!\w)"
)
ACCORDING = {
    "tr": re.compile(r"(?:(?<=[ea])|(?<=[a-z0-9]\))) (?:göre|bakilirsa)(?!\w)"),
    "en": re.compile(r"(?<!\w)according to |(?<!\w)per (?=the |[a-z]+'s )"),
    "ru": re.compile(r"по (?:(?:его|е[её]|их|\w+(?:ым|им)) )?(?:данным|словам|оценк\w+|информации|подсч[её]там|расч[её]там|сведениям|версии|утверждению|сообщени\w+|заявлению)(?=[ ,]) ?|согласно |(?:следует|явствует|вытекает) из (?:данн|доклад|отч[её]т|документ|материал|заявлени|статистик)\w+ "),
    "uk": re.compile(r"за (?:його |її |\w+(?:ими|іми) )?(?:даними|словами|оцінк\w+|інформацією)(?=[ ,]) ?|згідно з "),
    "ko": re.compile(r"에 따르면"),
}  # fmt: skip
# "citing the ministry", "quoted an official as saying": whose words they are.
CITED_EN = re.compile(
    r"(?<!\w)(?:citing|quoting)(?: an?| the)? |(?<!\w)quot(?:ed|es)(?! by)(?: an?| the)? (?=[^.]{3,60} as (?:saying|telling|reporting|stating|adding|estimating|putting|claiming))"
)
CITED_RU = re.compile(r"(?:со ссылкой|з посиланням|із посиланням) на ")
CITED_TR = re.compile(
    r"(?:y?[ea]|n[ea]|l[ae]r[ae])(?: ?\([^()]{1,20}\))? (?:dayandir(?:diğ|ilan|arak)\w*|dayanarak|atfen)(?!\w)"
)
PASSIVE_TR = re.compile(
    r"(?:ifade(?:ler)?\w* (?:kullanil|yer veril)|yer veril|değinil|(?:açiklama|değerlendirme|tespit|uyari|iddia)\w* (?:yapil|bulunul|yer veril)|söz edil|denil|deniyor|dendi|öğrenil|belirtil|bildiril|hatirlatil|işaret edil|dikkat çekil|alti çizil|beyan edil|ilan edil|ifşa edil|dile getiril|iletil|kaydedil|aktaril|ifade edil|vurgulan|söylen|açiklan|duyurul|anlatil|yazil|kay(?:da|itlara) geç|öne sürül|ileri sürül|iddia edil|doğrulan|yalanlan|reddedil|inkar edil|tekzip edil|tahmin ed[iı]l|hesaplan|sanil|değerlendiril|paylaşil|duyurul|iddia edil|teyit edil|kayded[iı]l|tespit edil|saptan|yer al|öngörül|dile getiril|ortaya kon(?:du|ul|muş|uyor)|savunul|bekleni|beklendi)"
)
PASSIVE_EN = re.compile(r"(?<!\w)(?:is|are|was|were|be|been|being) (?:now |also |still |widely |\w+ly )*\Z")

"""Words by which the relation of the two is judged: dealings, war, history, rankings, meetings of many, enumerations."""

from __future__ import annotations

import re

AT_WAR = re.compile(
    r"asker|birlik|füze|mermi|mühimmat|silah|esir|enkaz|cephe|tugay|obüs|istihkam|roket|gözalt|tutsak|topçu|top(?:lar(?:in|i|a|la|dan)?|un|unu|u)?(?!\w)|havan|çok namlulu|saldir|savaş(?:ti|iyor|an|çi)|"
    r"troop|soldier|missile|shell|munition|weapon|captur|prisoner|howitzer|artiller|rocket|mortar|launcher|(?<!\w)guns?(?!\w)|debris|fragment|wreckage|fighters|forces|brigade|"
    r"солдат|снаряд|военн|войск|оружи|ракет|боеприпас|сап[её]р|разминир|плен(?!ум|ар)|гаубиц|артиллер|миномет|рсзо|обломк|боевик|бойц|штурм|бригад|"
    r"військ|збро[їюя]|озброєн|боєприпас|полон|уламк|артилер|міномет|бійц|бойов|бо[їє]в|сапер|розмін|"
    r"포로|병력|미사일|포탄|무기|파병|공병|지뢰|북한군|군인|장병|자주포|방사포|곡사포|잔해|전투|격전|"
    r"兵|部隊|部队|ミサイル|導弾|导弹|飛彈|砲弾|炮弹|弾薬|弹药|武器|兵器|捕虜|战俘|戰俘|前線|前线|無人機|无人机|榴弾|榴弹|地雷|戦闘|战斗|作战|参戦|参战"
)
# What soldiers suffer and do, and numbers that are sent; and people of North Korea met at the front. People die of floods too, and are
# beaten in games: such a sentence is not on the war by these words; nor by what others than North Koreans suffer there.
FIGHTING = re.compile(
    r"kay[iı]p|kayb[iı]|(?<!\w)öl(?:dü|en|enler|dür\w+)(?!\w)|yarala|yarali|esaret|taarruz|hücum|ceset|cesed|cenaze|naaş|tabur|(?<!\w)siper|sorgula|sorgusu|"
    r"gönder\w* .{0,25}\d|\d.{0,25}gönder|"
    r"casualt|wounded|injur|losses|killed|(?<!\w)(?:dead|died|lost)(?!\w)|captiv|remains(?! (?:un|in|the|a|at|on|to))|corpse|(?<!\w)bodies(?!\w)|offensive|assault|battalion|"
    r"trench|interrogat|(?<!\w)sen[dt]s? .{0,25}\d|"
    r"потер(?:и|ь|я[лн])|погиб|убит|ранен|батальон|десант|окоп|допрос|"
    r"отправ\w* .{0,25}\d|\d.{0,25}отправ|"
    r"втрат|загину|вбит|поранен|наступ|батальйон|допит|"
    r"komutan|rotasyon|muharebe|konuşlan|commander|rotation|contingent|battlefield|deploy|tactic|командир|командующ|ротац|контингент|пол[ея] бо[яю]|тактик|"
    r"지휘관|사상자|전사|사망|부상|억류|병사|교전|심문"
)
NORTH_KOREANS = re.compile(
    r"kuzey koreli['’]?(?:ler|y[eil]|n[ie]n|de|den)|north koreans(?!\w)|северокоре(?:ец|йц)|північнокоре(?:єць|йц)|북한인"
)
NO_FRONT = re.compile(
    r"büyükelçi|ambassador|embassy|посол|посольств|대사|gazeteci|journalis|журналіст|журналист|borsa|stock|бирж|증시"
)
NO_WAR = re.compile(
    r"(?<!\w)sel(?:de|den|ler\w*|in|i)?(?!\w)|deprem|tayfun|salgin|yangin|flood|earthquake|typhoon|epidemic|outbreak|condolence|taziye|"
    r"наводнен|землетрясен|тайфун|соболезнован|эпидеми|повін|повен|землетрус|співчутт|홍수|지진|태풍|수해|조의|"
    r"economy|ekonomi|экономик|економік|санкци|санкці|경제|(?<!\w)aid(?!\w)|humanitarian|insani|гуманитарн|гуманітарн|"
    r"(?<!\w)cup(?!\w)|kupa(?:si|sinda)|şampiyona|championship|чемпионат|чемпіонат|сборн|збірн|(?<!\w)maç|(?<!\w)match(?!\w)|월드컵|축구"
)
BETWEEN = re.compile(
    r"gönder|yolla|sevk|sağla|ver(?:di|mek|ilen|iyor|mişti)|sat(?:ti|an|iş|il)|ziyaret|görüş|imza|anlaşma|ortaklik|iş ?birliğ|yardim|destek|savaş|ittifak|mektup|mesaj|"
    r"(?<!\w)msmt(?!\w)|köprü|sefer|turist|işçi|teknoloji|veto|onayla|kabul|teşekkür|tedarik|ticaret|asker|çaliş|nişan|madalya|müze|sergi|öğrenci|akla|banka|"
    r"send|sent|suppl|provid|visit|met|sign|treaty|cooperat|aid|ship|troops|soldier|workers|"
    r"support|fight|fought|alliance|deploy|transfer|trade|veto|"
    r"отправ|направ|перебро|постав|встреч|договор|соглашен|сотруднич|помощ|помог|поддерж|солдат|визит|переговор|делегац|участ|"
    r"разминир|торгов|турист|рабоч|рейс|поезд|поздрав|"
    r"надісла|відправ|переки|постача|переда[лв]|зустрі|договір|угод|співпрац|допомо|підтрим|вою[юєв]|учас|"
    r"візит|відвіда|перемов|делегац|прибу|робітник|працівник|поїзд|потяг|підпис|торгів|музе|нагоро|привіта|"
    r"파병|파견|지원|제공|공급|거래|협력|밀착|회담|방문|대표단|접견|통화|조약|병력|노동자|관광|열차|교역|축전|"
    r"送|派遣|派兵|供与|提供|供应|输出|輸出|支援|援助|会談|会谈|会見|会晤|訪問|访问|訪朝|访朝|訪露|訪ロ|访俄|条約|条约|協定|协定|協力|合作|同盟|署名|签署|書簡|親書|祝電|贺电|"
    r"貿易|贸易|労働者|劳工|工人|観光|旅游|鉄道|铁路|橋|桥|便|代表団|代表团|技術|技术|参戦|参战"
)
THE_TWO = re.compile(
    r"iki (?:ülke|lider|taraf|başkent|komşu)|(?:the|between) two|two (?:countries|sides|leaders|capitals)|both (?:countries|sides)|"
    r"двух стран|две страны|двумя странами|обе стороны|обеих стран|двох країн|дві країни|двома країнами|обидві сторони|обох країн|양국|두 나라|양측|両国|双方|两国"
)
# Two that stand in one row and do this do it with each other.
DEALINGS = re.compile(
    r"arasinda|görüş|zirve|buluş|bir araya|tokalaş|müzakere|ticaret|between|talks|summit|(?<!\w)met(?!\w)|meeting|trade|встреч|переговор|зустрі|перемов|회담|회동|만나|만났"
)
HISTORY = re.compile(
    r"(?<!\w)(?:(?P<year>19[0-8]\d)(?!\d)|sovyet|sscb|soviet|kore savaşi|korean war|ikinci dünya|second world war|world war ii|kazi(?:si|lar|da|larda)\w*|arkeolo\w*|советск|ссср|корейск\w* войн|втор\w+ миров|радянськ|срср|корейськ\w* війн|друг\w+ світов|소련)"
)
# Left, condemned, warned of, ranked or filmed: the two stand in one sentence and do nothing together.
APART = re.compile(
    r"(?:kuzey kore|pyongyang|north korea|moskova|rusya)'?[dt][ea]n ayril|left (?:north korea|pyongyang)|kina(?:di|yan|dik)|condemn|protesto e|"
    r"endeks|siralama|ranking|index|tehdit (?:olarak|değerlendirme)|seyahat uyari|travel warning|yönetmen|film festival|director's|turnuva|"
    r"şampiyona|olimpiyat|olympic|championship|kupasi|world cup|altili görüşme|six-party|kiyamet saati|doomsday|nüfus|büyük depremi|"
    r"전승절|열병식|victory day|china.{0,12} military parade|parade in beijing|beijing.{0,24} parade|(?:çin|pekin)'?[dt][ae]ki (?:\w+ )?geçit tören|"
    r"müsabaka|periyot|(?:yari|çeyrek) final|(?:semi|quarter)-?final|gümüş madalya|bronz madalya"
)
# Two that vote alike among many states do nothing together; a parliament that votes on their treaty does, whatever the count.
VOTES = re.compile(
    r"(?:ret|çekimser|karşi) (?:oy|kal)|(?:vot(?:ed|ing|es?)|cast) (?:\w+ )?against|abstain|проголосовал\w* против|воздержал|проголосува\w* проти|утрима(?:л|в)"
)
MANY_VOTE = re.compile(
    r"(?<!\w)(?:bm|b\.m\.|birleşmiş milletler(?: \(bm\))?)(?:['’]\w+)? (?:\w+ )?(?:genel kurul|konsey|komite)|insan haklari konsey|uaea|"
    r"(?:\d|beş|alti|yedi|sekiz|dokuz|on) ülke|(?<!\w)(?:un|u\.n\.|united nations) (?:general assembly|(?:\w+ )?(?:council|committee))|unga(?!\w)|iaea|"
    r"human rights council|\d (?:countries|nations|states|members)|генассамбле|генеральн\w+ ассамбле|\d (?:стран|государств)|генасамбле|генеральн\w+ асамбле|\d (?:країн|держав)"
)
SECURITY_COUNCIL = re.compile(
    r"güvenlik konsey|security council|bmgk|unsc|совбез|совет\w* безопасности|радбез|рад\w+ безпеки"
)
# Behind the names of two places whose news is set against each other: "Rusya'da …, Pyongyang'da ise …".
PLACED = re.compile(r"['’]?[dt][ae](?!\w)")
CONTRASTED = re.compile(r"['’]?[dt][ae] ise(?!\w)")
NORTH_TITLE = re.compile(
    r"kuzey kore|k\. ?kore|north korea|(?<!\w)n\. ?korea|(?<!\w)n\.k\.|pyongyang|dprk|kim jong|кндр|пхеньян|северн\w+ коре|северокоре|ким чен|північн\w+ коре|північнокоре|кім чен|북한|김정은|북러|북·러|北·러|北朝鮮|朝鲜|北韓|金正恩|平壌|平壤"
)
RUSSIAN_TITLE = re.compile(
    r"(?<!\w)rus(?:ya|\b|lar)|russia|moskova|moscow|putin|kremlin|росси|москв|путин|кремл|росі|путін|(?<!\w)рф(?!\w)|러시아|푸틴|북러|ロシア|俄罗斯|俄羅斯|プーチン|普京|モスクワ|莫斯科|クレムリン"
)
MANY = re.compile(
    r"시진핑|북중러|북·중·러|北·中·러|北中러|트럼프|(?<!\w)xi(?!\w)|trump|şi cinping|çin|цзиньпин|цзіньпін|трамп|кита[йюе]"
)
# Other pairs and the meetings of many, where one of the two or both are guests: the news is of the third state.
THIRD = re.compile(
    r"(?:시진핑|트럼프).{0,60}푸틴|푸틴.{0,60}(?:시진핑|트럼프)|(?<!\w)(?:(?:북|北)·?(?:중|中)|(?:미|美|중|中)·?러|러·?(?:중|中)|방중)|"
    r"중국 방문|中 ?전승절|중국 전승절|trump-putin|putin-trump|(?<!\w)xi(?: jinping)?(?!\w).{0,60}putin|putin.{0,60}(?<!\w)xi(?!\w)"
)
# The two by themselves, at whatever meeting: "푸틴·김정은", "북러", "Putin ve Kim".
PAIR = re.compile(
    r"(?:푸틴|김정은)·(?:김정은|푸틴)|북·?러|러·?북|방러|"
    r"putin(?:,| and| ve|'le| ile) kim(?!\w)|kim(?: jong.?un)?(?: and| ve|'le| ile) putin"
)
# Korean headlines shorten the two: "북러" (of the two), "방북" and "방러" (a visit to one), "대북", "대러" (towards one).
SHORT_NORTH = re.compile(r"(?<!\w)(?:북·?러|북-러|北·?러|방북|대북|조러)|露朝|朝露|ロ朝|朝ロ|俄朝|朝俄|訪朝|访朝")
SHORT_RUSSIAN = re.compile(
    r"(?<!\w)(?:북·?러|북-러|北·?러|방러|조러|대러)|露朝|朝露|ロ朝|朝ロ|俄朝|朝俄|訪露|訪ロ|访俄"
)
# What stands for Russia or its war where North Korea is named and no third state: the name by which Pyongyang calls its campaign there
# ("overseas military operation"), the Russian name of a drone, and North Koreans at a front; those at the border of the South are none.
ABROAD = re.compile(
    r"(?<!\w)(?:yurt ?dişi(?:ndaki)?|deniz ?aşiri|ülke dişindaki) (?:özel )?(?:askeri (?:\w+ )?(?:harekat|operasyon|görev)|harekat)|"
    r"(?<!\w)overseas (?:special )?(?:military|combat) (?:operation|campaign|mission|deployment)|(?:military operation|campaign) overseas|"
    r"(?<!\w)(?:зарубежн|заграничн|заморск|закордонн)\w+ военн\w+ операци|военн\w+ операци\w+ за рубежом|"
    r"해외 ?(?:특수 ?|군사 ?)?작전|海外(?:軍事)?作戦|海外(?:军事)?(?:作战|行动)|海外軍事行動"
)
# Whose operations Pyongyang condemns are its own no more, and restaurants and hackers fight no war.
NOT_ABROAD = re.compile(
    r"(?<!\w)(?:kina(?:di|yan|yarak)|kini(?:yor)|saldirgan|restoran|lokanta|hacker|condemn|denounc|aggress|rehearsal|restaurant|осуд|осужд|агресси|ресторан|хакер)|비난|규탄|침략|식당|해킹"
)
# The same without "military": hackers and restaurants have operations abroad too, soldiers fight and die in one.
ABROAD_IN_WAR = re.compile(
    r"(?:(?<!\w)(?:yurt ?dişi|deniz ?aşiri) operasyon\w*|(?<!\w)overseas operations?|operations? overseas|(?:зарубежн|заграничн|заморск)\w+ операци\w*).{0,60}?"
    r"(?:asker|birli[kğ]|(?<!\w)öl[ed]|şehit|kahraman|madalya|savaş|soldier|troops|fallen|killed|hero|medal|fought|солдат|военн|погиб|геро)|"
    r"(?:asker|birli[kğ]|şehit|kahraman|madalya|soldier|troops|fallen|killed|hero|medal|солдат|военн|погиб|геро)\w*.{0,60}?"
    r"(?:(?<!\w)(?:yurt ?dişi|deniz ?aşiri) operasyon|(?<!\w)overseas operations?|operations? overseas|(?:зарубежн|заграничн|заморск)\w+ операци)"
)
# An Iranian drone is Russian where North Koreans work on it.
_GERAN = r"(?:(?<!\w)geran(?!\w{3})|(?<!\w)геран[ьией]|게란)"
_DRONE = r"(?:drone|dron(?!\w{4})|(?<!\w)[si]?iha(?!\w{4})|insansiz|(?<!\w)uav|üreti|montaj|manufactur|produc|assembl|бпла|беспилотн|дрон|сборк|производств|무인기|드론)"
_MAKERS = r"(?:işçi|mühendis|teknisyen|worker|labou?rer|engineer|technician|рабоч|инженер|робітник|노동자|기술자)"
DRONE_MADE = re.compile(
    rf"(?:shahed|şahid|şahed|шахед|샤헤드).{{0,80}}{_MAKERS}|{_MAKERS}.{{0,80}}(?:shahed|şahid|şahed|шахед|샤헤드)|"
    rf"{_GERAN}(?:['’]\w+)?[- ]?\d|{_GERAN}.{{0,60}}{_DRONE}|{_DRONE}.{{0,60}}{_GERAN}"
)
# Beside "Siberia": its cold, its air and its animals come to Korea by themselves, unless people are at work or war in it.
COLD = re.compile(
    r"(?<!\w)(?:soğu[kğ]|sicaklik|eksi \d|yüksek basinç|hava (?:dalga|kütle|akim)|kar yağ|firtina|kaplan|turna|kuş(?:lar|u|un|lari)?(?!\w)|cold|air(?!\w)|high pressure|snow|tiger|crane|bird|weather|frost|temperature|"
    r"мороз|холод|снег|градус|антициклон|тигр|журавл|птиц)|한파|기온|영하|기단|고기압|호랑이|찬 공기|폭설|철새|寒|雪"
)
AT_WORK = re.compile(
    r"(?<!\w)(?:işçi|çaliş|asker|şantiye|kereste|worker|labou?r|logg|soldier|troops|рабоч|солдат|лесоруб|лесозаготов)|노동|근로|벌목|군인|병력"
)
AT_FRONT = re.compile(
    r"(?<!\w)cephe(?:de|deki|ye|den|sinde|sindeki|lerde|lerdeki)(?!\w)(?: [\w']+){0,4}? kuzey kore|kuzey kore(?:li|'nin|'li)? (?:[\w']+ ){0,3}?(?:asker|birli[kğ]|tabur|tugay|savaşçi)\w*(?: [\w']+){0,4}? cephe(?:de|deki|ye|den)(?!\w)|"
    r"(?<!\w)north korean? (?:\w+ ){0,2}(?:soldiers|troops|units?|fighters|forces|battalions?|brigades?|reinforcements)(?: [\w'-]+){0,6} (?:at|on|to|from|near) the front(?![ -](?:page|door|row|runner|gate|office))|"
    r"северокорейск\w+ (?:\w+ ){0,5}(?:на|с) (?:передов|фронт)|(?:на|с) (?:передов\w+|фронт\w*) (?:\w+ ){0,3}северокорейск"
)
# Behind the name of a third state: it only says what the two do ("Güney Koreli bir yetkili", "a South Korean official").
TELLER = re.compile(
    r"(?:li)?(?:['’]\w{1,4})? (?:bir |üst düzey |askeri |hükümet |savunma |dişişleri |birleşme |ulusal |genelkurmay |basini?ndan )*(?:yetkili|uzman|analist|istihbarat|genelkurmay|ordu|bakanli[kğ]|bakan[iı]|milletveki|kaynak|medya|basin|haber ajans|araştirmaci|diplomat)|"
    r"(?:['’]s)?(?: (?:senior|military|government|defen[cs]e|unification|foreign|national|joint))* (?:officials?|intelligence|spy agency|lawmakers?|analysts?|experts?|military said|ministry|minister|army said|media|researchers?|sources?|diplomats?)|"
    r"(?:\w+)? (?:разведк|чиновник|эксперт|военн\w+ ведомств|минобороны|источник|аналитик|парламентар|депутат)| ?(?:정부|군|국방부|정보|당국|국회|통일부|국정원|전문가|언론)"
)
# A teller says something: an army that bombs or drills does not.
SAYS = re.compile(
    r"(?<!\w)(?:söyl[eü]|açikla|bildir|duyur|belirt|aktar|iddia|öne sür|göre(?!\w)|tahmin|değerlendir|sapta|tespit|ifade|kaydet|vurgula|yaz(?:di|iyor)|uyar|said|says?(?!\w)|told|tells|report|according|"
    r"estimat|believ|claim|announc|assess|confirm|detect|suggest|warn|заяв|сообщ|сказа|счита|оцени|по данным|по словам|утвержд|рассказ|предупре)|밝혔|말했|전했|보고|추정|분석|주장|평가|판단|따르면|파악|발표|경고"
)
# North Korea sends soldiers, and no place and no work is named: they go to Russia. Soldiers build, sow and rescue at home.
SENDS_SOLDIERS = re.compile(
    r"(?:kuzey kore|pyongyang)(?:'?n[iuü]n)?,? (?:[\w'-]+ ){0,9}?(?:takviye|ek|ilave|yeni|savaşan|\d\S*|bin) (?:\w+ ){0,2}?asker\w* (?:[\w']+ ){0,4}?(?:gönder|yoll|sevk)|"
    r"(?:north korea|pyongyang)(?:['’]s)? (?:has |had |is |also |have )*(?:sent|sends?|sending|dispatch\w*) (?:[\w,-]+ ){0,4}(?:troops|soldiers|reinforcements)(?! (?:to(?! (?:fight|the (?:front|war)))|for|into|along|in)(?!\w))|"
    r"(?:кндр|северная корея|пхеньян) (?:\w+ ){0,3}(?:направил|отправил|перебросил)\w* (?:\w+ ){0,4}(?:солдат|военных|военнослужащ|подкреплен)\w*(?! (?:(?:в|на(?! (?:фронт|войн|передов))|для|к|по)|(?!воева|сража)\w+т(?:ь|ься|и))(?!\w))|"
    r"북한(?:이|은|군)[^.]{0,24}파병(?!을? ?(?:비난|규탄|반대))|북한(?:군|의|군의)? (?:추가 ?)?파병|파병[^.]{0,12}북한군"
)
SENT_TO_WORK = re.compile(
    r"(?<!\w)(?:için(?!\w)|üzere(?!\w)|\w{3,}(?<!savaş)m[ae]y[ae](?!\w)|\w{3,}l[ae]r(?:in)?[ae](?!\w)|inşaat|şantiye|tatbikat|manevra|hasa[td]|tarla|tarim|salgin|ilaç|sağlik|sel(?!\w{4})|bölgesin|kiyi|sahil|başkent|hudut|liman|yol yapim|"
    r"construct|drill|exercise|harvest|farm|flood|epidemic|medicine|rescue|стройк|строительств|уборк|учени|наводнен|посевн|эпидеми)|수해|복구|건설|훈련|농촌|방역|(?<!\d)(?P<year>(?:18|19)\d\d)(?!\d)"
)
# Fronts where North Koreans are the foe, or look south.
NO_FAR_FRONT = re.compile(
    r"(?<!\w)(?:güney(?:deki|e|de|inde)(?!\w)|denetle|alarm|teyakkuz|(?:with|facing) (?:south korea|the south)|southern)|kuzey kore\w*(?:['’]\w+)?(?: \w+)? asker\w* karşi|(?<!\d)(?P<year>(?:18|19)\d\d)(?!\d)"
)
NO_WAR_FRONT = re.compile(
    r"(?<!\w)sinir(?!l|siz)|(?<!\w)border|(?<!\w)dmz(?!\w)|demilit|silahsizlandir|askerden arindir|границ|демилитар|propaganda|parade|geçit|парад"
)
COMMA = re.compile(r"(?:['’]\w+)?(?: \w+)?, ?(?:the )?|/")
AND = re.compile(
    r"(?:['’]\w+)?(?: \w+)?,? (?:ve|ile|and|ya da|veya|или|и|та|й|або|і|or|as well as) (?:the )?|-|·|와 |과 "
)

# What a text on something else opens with: prices and how they moved, sport, the weather, a round-up.
MARKET = re.compile(
    r"(?:dolar|euro|sterlin|ruble|won|yen)(?:/\w+|u|['’]?\w{0,3} (?:karşisinda|kuru|haftaya|güne))|döviz|kur(?:u|lar)(?!\w)|borsa|bist|endeks|hisse|"
    r"(?:gram|çeyrek|ons|altin\w*) (?:altin|fiyat|gram|ons)|altinin|brent|petrol fiyat|bitcoin|piyasa|kospi|nikkei|dow jones|nasdaq|s&p|wall street|"
    r"(?<!\w)(?:stocks?|shares|equities|index(?:es)?|markets?|crude|oil|gold|silver|dollar|euro|sterling|rou?ble|lira|won|yen|yields?|futures|wheat)(?!\w)|"
    r"курс (?:доллара|евро|долара|євро)|мосбирж|биржев|біржов|акци[ийя]|рубл|нефт\w* brent|нафт\w* brent|золот|코스피|코스닥|환율|나스닥|다우|증시"
)
MARKET_MOVES = re.compile(
    r"başladi|satil(?:di|iyor)|çikti|yüksel|düş(?:tü|üş|ük|erek)|gerile|değer ka[zy]|rekor|seviye|puan|kapa(?:t|n)|seyret|işlem gör|arti[şd]|açildi|"
    r"(?<!\w)(?:r[io]se[sn]?|fell|falls?|climb\w*|gain\w*|los(?:t|es?|ing)|slip\w*|slid\w*|eas(?:ed?|es|ing)|stead\w+|clos(?:ed?|es|ing)|open(?:ed|s)?|higher|lower|up|down|"
    r"record|rall\w+|slump\w*|tumbl\w+|drop\w*|jump\w*|surg\w+|mixed|flat|weaken\w*|strengthen\w*)(?!\w)|"
    r"вырос|упал|снизил|подорожал|подешевел|открыл|закрыл|зріс|впав|знизи|подорожча|подешевша|상승|하락|마감|출발|급등|급락"
)
SPORT = re.compile(
    r"milli (?:\w+ ){0,2}takim|(?<!\w)maç|turnuva|(?<!\w)lig(?:i|in|ind\w+|de|e)?(?!\w)|(?<!\w)gol(?:ü|le|ler\w*)?(?!\w)|şampiyon|fifa|uefa|voleybol|futbol|basketbol|"
    r"(?:güreş|halter|boks|judo)(?!\w)|filenin sultan|\d-\d['’]?\w* (?:yen|mağlup|kazan|geç)|"
    r"(?<!\w)(?:tournament|match(?:es)?|qualifiers?|football|soccer|volleyball|basketball|wrestling|weightlifting|world cup|asian cup|league|(?:gold|silver|bronze) medals?|medal (?:table|count)|medal(?:l)?ists?|championships?)(?!\w)|"
    r"футбол|волейбол|чемпионат|чемпіонат|матч|축구|배구|월드컵"
)
WEATHER = re.compile(
    r"meteoroloji|hava durumu|kar yağiş|sağanak|soğuk hava|sibirya soğu|sicaklik(?:lar)?(?:lari|i|in)? |(?<!\w)(?:weather|snowfall|cold snap|heat ?wave|typhoon)(?!\w)|"
    r"погод|синоптик|снегопад|снігопад|기상청|한파"
)
DIGEST = re.compile(
    r"(?:günün|haftanin|dünyadan|dünyada) (?:\w+ )?(?:öne çikan|gelişme|özet|başlik|haberler)|kisa kisa|haber turu|(?:sabah|akşam|haber) bülten|"
    r"things to (?:know|watch)|what to watch|what you need to know|(?:news|world) (?:in brief|round-?up|digest|briefing)|(?:morning|evening|daily) briefing|"
    r"today's headlines|week ahead|top stories|главное за (?:день|неделю|сутки)|головне за (?:день|добу|тиждень)|новини (?:дня|доби|тижня)|이번 주 일정|주요 뉴스"
)
# Money that is stolen or laundered is no market report, whatever the exchange is called.
THEFT = re.compile(
    r"çal(?:an|in|di|diğ|inti)|soygun|vurgun|korsan|hack|siber|stolen|stole|theft|heist|launder|cash(?:ed|ing)? (?:it |them )?out|(?<!\w)loot|(?<!\w)proceeds(?! to)|akla(?:di|n|ma)|nakde çevr|nakde dön|похи[тщ]|викрад|отмы[влт]|обналич|відми[влт]|хакер|해킹|탈취|세탁"
)
WATCHED = re.compile(
    r"risk|jeopolitik|takip|izle(?:n|di|me|yecek)|izliyor|odak|gözler|gerilim|tedirgin|etkile|belirsizlik|endişe|"
    r"watch|(?<!\w)eye[ds]?(?!\w)|weigh|tension|geopolit|worr|nervous|amid|jitter|await|concern|focus|геополит|지정학"
)
# Other words and then a comma or conjunction: what follows is a thing of its own ("talks with Kyiv and …'s missile test").
CHAINED = re.compile(
    r"^['’]?\w*[^\w].*?\w['’\w]*(?:[,;:•] ?| (?:ve|ile|ise|ayrica|and|while|as|plus|as well as|и|а|а также) |며 |고 )"
)

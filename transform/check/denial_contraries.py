"""What one language denies and the other tells by its contrary: "unutmayın", "remember"; "kullanım dışı", "not in use".

A pair of these excuses one denial each, and only where both of its sides stand; any other word of the sentence does not.
They are looked for only where a denial seems to be lost or put in, so that most sentences cost nothing.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from core.late import LatePattern
from transform.check.denying_words import told_by_denying

# What cannot be done without something needs it.
_CANNOT_WITHOUT = r"\w+m[ae]d[ae]n(?: \w+){0,4} \w*[ae]m(?=[aeiuü])"
_NEEDS = r"need|require|must\b|ha(?:ve|s|d) to\b|only (?:with|after|if|when|once)|unless|obliged|mandatory|compulsory|condition"
_TWICE, _NEEDED = LatePattern(rf"\b{_CANNOT_WITHOUT}"), LatePattern(rf"\b(?:{_NEEDS})")
# Beginnings of Turkish verbs that are denied (folded), and English words that say the same without a denial.
_DENIED = tuple(
    (LatePattern(rf"\b(?:{turkish})\w*"), LatePattern(rf"\b(?:{english})"))
    for turkish, english in (
        (r"unut", r"rememb|recall|memor|keep in mind|bear in mind|mind you|be aware|note\b|mindful|remind"),
        (r"çekin|tereddüt (?:ed|et)|korkma|kork(?:m|u)", r"feel free|free to|willing|bold|dare|brave|fearless|open\b|happy to"),
        (r"vazgeç|pes (?:ed|et)|yilm|usanm|peşini birak|caym|dönm", r"insist|persist|persever|stick|stuck|stood by|stand by|stands by|tenac|adamant|firm|determin|relentless|hold on|held on|(?:goes|go|going|went) on \w+ing|continu|carry on|carri\w+ on|press\w* (?:on|ahead)|keep|kept"),
        (r"kaybet|yitir|kaybol|eksil", r"keep|kept|retain|remain|still|maintain|preserv|unbeaten|have the|has the|held|hold|always|stay"),
        (r"kaptir|birak|elinden kaçir|elden birak", r"keep|kept|retain|took|take|secur|held|hold|cling|clung|continu|maintain|remain|only|all of"),
        (r"ayril|terk et|git|çik|kopm|uzaklaş|çekil", r"stay|remain|stuck|linger|haunt|cling|(?:keep|kept|keeps|keeping) .{0,20}(?:down|in)\b|confin|trapp"),
        (r"katil|gel|git|bulun|yer al|oyna|çik|görün|boy göster|dön", r"absen|boycott|skip|sat out|replac|stay\w* away|stay\w* out|opt\w* out|withdr|pull\w* out|final\b|sidelin|ruled out|snub|missed|missing|left out|omit|no-show|dropped from"),
        (r"konuş|ses çikar|sesini çikar|sesimi (?:çok )?çikar|söyle|yanit ver|cevap ver|açiklama yap|açikla|yorum yap", r"silen|quiet|mum\b|speechless|chok|mute|ignor|tight-lipped|keep \w+ head down|secret|withh|conceal|hid|undisclosed"),
        (r"(?:karara|görüşe|fikre|çoğunluğa) katil", r"dissent|disagree|object|differ"),
        (r"kariş|dokun|iliş|müdahale et|bulaş", r"stay\w* out|keep out|kept out|keep \w+ head down|hands off|hands-off|leave\w* .{0,20}alone|left .{0,20}alone|alone|spare|stand aside|neutral|idle|st(?:oo|an)d by"),
        (r"dur(?!du)|bit|tüken|kesil|son bul|din|sön|ara ver|eksik ol|eksil", r"continu|constant|nonstop|non-stop|around the clock|persist|still|alive|vivid|endless|ongoing"),
        (r"değişm[ei](?!z)|değiştir|değiştiril|bozul|kipirda", r"on hold|unchanged|constant|steady|fixed|static|stable|intact|permanent|flat\b|immune"),
        (r"sev|hoşlan|beğen|haz(?:et|zet)", r"hat(?:e|ing)|dislik|detest|loath|despis|bored|critic|disapprov|worse"),
        (r"iste|yanaş|niyetli ol|gönüllü ol|razi ol|yana ol|sicak bak|olumlu bak|taraftar ol|taraftar değil|yana değil|niyetinde değil|niyeti yok|gönlü yok", r"reluctan|refus|reject|advers|averse|hesita|declin|avoid|loath|balk|baulk|unwilling|resist|drag\w* (?:its|his|her|their) feet|dodg|shy\w* away|spurn|rebuff|hold\w* out|held out"),
        (r"kabul et|kabullen|kabul edil|onayla|benimse|taniy|tanima|destekle|uygun bul|uygun gör|doğru bul|tasvip et", r"reject|refus|turn\w* down|declin|den(?:y|ie)|dismiss|disput|veto|disapprov|rebuff|oppos|spurn|resist|unaccept|vot\w+ down|throw\w* out|threw out|snub|scorn|rule\w* out"),
        (r"izin veril|izin ver|müsaade et|müsaade edil|birak|birakil|göz yum", r"ban|bar(?:s|red|ring)?\b|turn\w* (?:back|away)|closed|block|prevent|prohibit|forbid|forbad|forbidden|stop|den(?:y|ie)|refus|keep|kept|illegal|off limits|off-limits|disallow|protect|safe|hold|held"),
        (r"ver|veril|paylaş|ilet", r"den(?:y|ie)|refus|withh|depriv|reject|withdr|cut off|keep|kept|declin|hold|held|unpaid"),
        (r"inan|güven|ikna ol|emin ol", r"doubt|disbelie|skeptic|sceptic|incredul|distrust|mistrust|suspici|wary|question|unsure|unconvinc|cast|stun|astonish|shock|amaz|(?:wary|leery) of"),
        (r"bil|bilin|belirlen|tespit ed|saptan|teşhis ed|tanimlan|tanin|tani|açiklan|belli ol|kesinleş|netleş|anlaşil|anla|farkinda ol|haberi ol|farket|fark et", r"ignoran|unaware|wonder|unsure|myster|unclear|uncertain|obscure|undisclosed|unnamed|unidentified|unspecified|puzzl|confus|misunderst|baffl|misread|oblivious|overlook|miss(?:es|ed|ing)?\b|yet to|remains to be|anonym|up in the air|open question|sketchy|murky|vague|hazy"),
        (r"değin|bahset|bahsed|söz et|söz ed|yer ver|temas et|temas ed|söyle|an(?:il|ma)|gündeme gel|gündeme getir", r"silen|omit|skip|skirt|ignor|mum\b|leav\w* (?:\w+ ){0,3}out|left (?:\w+ ){0,3}out|steer|sidestep|avoid|gloss"),
        (r"uy|tani|riayet et|saygi duy|saygi göster|sadik kal|sözünde dur|sözünü tut|yerine getir|kurallara uy|dikkate al|dinle", r"violat|flout|breach|def(?:y|ie)|ignor|disob|disregard|break|broke|brok|contraven|flout|renege|w(?:e)n\w* back on|fail|disrespect|overlook|against"),
        (r"umursa|önemse|aldir|aldiriş et|kale al|takm|ciddiye al|dikkate al|göz önünde bulundur|ilgilen|umrunda ol|umurunda ol|ilgi göster|merak et", r"ignor|dismiss|disregard|shrug|overlook|neglect|indifferen|care less|whatever|oblivious|careless|cavalier|reckless|defian|who cares|brush\w* off|lightly"),
        (r"göz ardi et|ihmal et|gözden kaçir|kaçir|es geç|atla|kayitsiz kal", r"consider|careful|note\b|notic|catch|caught|attend|every|heed|make sure|ensure|pay attention|take into account|took"),
        (r"dayana|katlana|baş ede|ayakta kal|tahammül ede|karşi koya|diren", r"give in|gave in|collaps|cop(?:e|ed|ing) with|succumb|intoler|could bear|fed up|yield|too much|hard|difficult|struggl|surrender|had enough|fell|tempt|topple|brought down|ousted|resign|driven out"),
        (r"öl|can ver|hayatini kaybet|yaşamini yitir", r"surviv|liv(?:e|es|ed|ing)\b|alive|safe|escap|saved|immortal"),
        (r"hayatta kal|yaşa(?!n)|kurtaril|kurtul", r"die[sd]?\b|dead|dying|death|perish|succumb|claimed|fatal"),
        (r"uyu|uyut|gözünü kirp", r"awake|sleepless|stay\w* up|kept \w+ up"),
        (r"öde|yatir|karşila", r"default|owe|unpaid|evad|arrears|fail|bill|cost|short|free"),
        (r"yet|yeterli ol|yeterli gel|yeterli bul|yeterli kal|kafi gel|doy", r"insufficien|inadequa|short|lack|fail|too |limit|poor|fell|only|wide|thirst|hungry|crave|scarc|run\w* out|ran out|struggl"),
        (r"kolay ol|kolay değil|basit değil|kolay kolay", r"hard|difficult|tough|challeng|tricky|complic|struggl|daunting|demanding|complex"),
        (r"doğru ol|doğru değil|gerçek değil|gerçek ol|doğruyu söyle|gerçeği yansit|gerçekleri yansit|haklı değil", r"false|wrong|untru|inaccura|incorrect|fake|lie[sd]?\b|lying|myth|misleading|fiction|baseless|mistak|fabricat|bogus"),
        (r"iyi değil|iyi ol|iyi gitm|iyi git|parlak değil|başarili ol|güzel değil", r"bad|poor|ill\b|sick|wors|troubl|bleak|terribl|unwell|weak|fail|grim|wrong|disappoint"),
        (r"yeni değil", r"old\b|familiar|long|before"),
        (r"uzak değil|uzakta değil|uzak ol", r"near|close"),
        (r"ayni değil|ayni ol|benzem", r"differ|unlike|unequal|vary|varies|chang"),
        (r"farkli değil|farki yok|farkli ol|farksiz", r"same|similar|alike|identical|like\b|also"),
        (r"az değil|az ol|nadir değil|seyrek değil", r"common|many|often|frequent|considerabl|substantial"),
        (r"yalniz değil|yalniz ol|tek baş\w+ değil|birakilma|yalniz birak", r"together|with you|join|company|support|stand by|others"),
        (r"haksiz ol|haksiz değil|yanlış değil|yanilm|yaniltm", r"right|why\b|justif|true|correct|accurat|fair|reason|valid"),
        (r"muhtemel değil|olasi değil|pek muhtemel|beklenm", r"contingenc|eventualit|emergenc|hard|unlikel|improbab|doubtful|surpris|unexpect|chance|odd|sudden|shock|freak|remarkabl|unforese|blue\b|caught"),
        (r"mümkün değil|mümkün ol|imkani yok|imkani ol|söz konusu ol|söz konusu değil", r"impossib|out of|hard|difficult|unable|rule|prevent|unthinkab|exclud|den(?:y|ie)"),
        (r"adil değil|adil ol", r"unfair|unjust|biased|rigged"),
        (r"gerek yok|gerek kalma|gerek duy|ihtiyac\w* yok|lüzum yok|gerekm|gerek görm", r"unnecess|redundan|superfluous|optional|free|enough|needless|easily"),
        (r"geçerli (?:değil|ol|say)", r"except|void|invalid|null|expire"),
        (r"yabanci (?:değil|ol)", r"familiar|know|common|used to"),
        (r"yanliş (?:olma|sayilma)", r"fair|right|correct|true|safe"),
        (r"\w+m[ae]m[ae](?:s[iu]|l[ae]r|m[iu]z|n|k)\w*", r"(?:keep|kept|keeping|stop\w*|prevent\w*|bar\w*|protect\w*|save[sd]?|distract\w*|dissuad\w*|discourag\w*|refrain\w*|back\w*) (?:[\w']+ ){0,5}from\b|avoid|against \w+ing"),
        (r"istem", r"hate|dread|loath"),
        (r"sorun yok|sorun ol|sorun yaşa|sorun değil|problem ol|problem yok|sikinti yok|sikinti yaşa", r"fine|smooth|ok\b|okay|well|good|easy|easier|easily|get along|all right|welcome|safe|happy|avoid"),
        (r"şüphe yok|şüphesi yok|kuşku yok|şüphem yok|şüphe duy|kuşku duy", r"certain|sure|clear|confiden|convinc|definite|obvious|trust"),
        (r"çare(?:si|miz|m)? yok|çare(?:si|miz)? kalma|seçene\w+ yok|başka yol\w* yok|mecbur ol", r"must|have to|has to|had to|forced|only|desperat|stuck|helpless|compel"),
        (r"yok", r"(?:day|week|weekend|night|month|year|time)s? off\b|have .{0,30} off\b|has .{0,30} off\b|gone\b|bereft|zero|bare\b|empty"),
        (r"denize kiyi|kiyisi ol|kiyisi bulun", r"landlocked|inland"),
        (r"kanam|incin|zarar gör|yaralan|hasar gör|etkilen|zarar ver", r"safe|unharm|untouch|unhurt|unscath|intact|protect|harmless|sound\b|fine\b|alright|spare|escap|surviv|unaffected|immune|undamaged|weather"),
        (r"ezil|teslim ol|boyun eğ|geri adim at|taviz ver|ödün ver|yikil", r"stand|stood|firm|defian|resist|def(?:y|ie)|strong|resolute|uncompromis|hold|held|steadfast|adamant"),
        (r"bekle", r"immediat|at once|straight|rush|hurry"),
        (r"geçin|anlaş|uzlaş|bariş|hemfikir ol|ayni fikirde ol", r"differ|disagree|disput|clash|quarrel|row\b|feud|odds|split|divid|conflict|fight|argu|fell out|deadlock"),
        (r"evlen|evli değil|evli ol", r"single|bachelor|divorc|unmarri|remain"),
        (r"çaliş|iş bul|işle", r"idle|jobless|unemploy|out of work|broken|broke|fail|down|retire|inactive|malfunction|inoperab|faulty|defect|laid off|stall"),
        (r"yüz güldür|tatmin et|memnun ol|memnun et|memnun kal|mutlu et|mutlu ol|mutlu değil|memnun değil|hoşuna git", r"disappoint|unhappy|dissatisf|displeas|upset|angr|poor|annoy|frustrat|miser|sad|disgruntl|complain|resent"),
        (r"taviz ver|affet|aci|hoş gör|tolere et|müsamaha göster|göz yum|merhamet et", r"zero|intoler|ruthless|strict|relentless|merciless|merciless|tough|harsh|punish|crack"),
        (r"rahat ver|nefes aldir|soluk aldir|göz açtir|firsat ver|şans tani|şans ver|geçit ver", r"suffocat|smother|relentless|press|dominat|harass|haunt|den(?:y|ie)|prevent|block|stop|frustrat|shut|foil|keep|kept|hold|held|torment|plague|bother|in the way|bar\b|bars|thwart|resist|oppos|fight|fought|stand up|stood up"),
        (r"akl\w+ çik|akl\w+ git|gözünün önünden git|hafiza\w+ silin", r"haunt|rememb|linger|stay|stuck|memor|still|forever|etched|obsess"),
        (r"hazir değil|hazir ol|hazirlikli ol", r"unprepar|unready|ill-prepar|caught|early|too |off guard|yet"),
        (r"bağli ol|bağli değil|ilgi\w* ol|ilgi\w* yok|alaka\w* yok|ilişki\w* yok", r"independen|separate|unrelat|irrelev|nothing|apart|outside|distan|deni"),
        (r"aşiri\w* kaç|abart|ifrata kaç", r"moderat|balanc|sensibl|reasonab|modest|measured|restrain"),
        (r"alt\w* kal|geri kal|geç kal|geride kal", r"match|keep up|kept up|equal|on time|in time|ahead|rival|respond|too\b|also|as well"),
        (r"gir|geç|yaklaş|çik|git|bin|bas|dolaş|kullan|yüz|sokağa|dişari|ye|iç", r"(?:keep|kept|keeping|stay|stays|stayed|staying|steer\w*|hold|held) (?:\w+ ){0,2}(?:out|off|away|clear|back|inside|indoors|home)\b|remain\w* (?:inside|indoors|home|at home)\b|steer\w* clear|off limits|off-limits|avoid"),
        (r"alin|kabul edil|içeri al|içeriye al", r"closed|barred|shut|off limits|off-limits|turned away|turn\w* back|refus|bann|exclud|den(?:y|ie)|reject|keep\w* out|kept out"),
        (r"(?:güvenoyu|oy\w*|puan|vize|izin|onay|destek|yanit|cevap|sonuç|maaş|ödül|madalya|lisans|ruhsat|kupa) al", r"los(?:t|e|es|ing)\b|miss|den(?:y|ie)|refus|reject|fail|fruitless|in vain|withh|unanswer|unpaid|short|empty-handed|ran into"),
        (r"aş|geç|üzerine çik|üstüne çik", r"cap(?:s|ped|ping)?\b|limit\w*|ceiling|maximum|at most|no more|up to|within|under|below|keep|kept|held|hold|restrict"),
        (r"(?:netlik|açiklik|kesinlik) kazan|(?:açikliğa|aydinliğa|netliğe) kavuş|aydinlan|çözül|kanitlan|doğrulan", r"unclear|uncertain|unsure|vague|murk|hazy|sketchy|open question|up in the air|myster|unsolved|unresolved|unproven|unconfirmed|unverified|yet to|remains? to be|questionable|remain\w* (?:a|an open) question"),
        (r"gir|geç(?!in)|ulaş|var|çik|gel", r"turned away|turn\w* back|barred|denied entry|denied access|kept out|held up|stranded|stuck|elud|nowhere|miss(?:es|ed|ing)?\b|f(?:a|e)lls? short|fell short|unaccounted|cut off|deadlock|stalemate|inconclus|collaps|broke\w* down"),
        (r"yanitla|cevapla|yanit ver|cevap ver", r"sidestep|duck|deflect|evasiv|brush|side-step"),
        (r"yapil|düzenlen|oynan|gerçekleş|gerçekleştiril|uygulan|hayata geç|tamamlan|başla", r"call\w* off|cancel|postpon|scrap|shelv|delay|abandon|stall|put off|put on hold|suspend|fell through|foil|thwart|yet to"),
        (r"açil", r"(?:stay|remain|keep|kept|still)\w* (?:shut|clos|[ .,;-])|clos(?:ed|ure)|shut"),
        (r"geri çekil|geri adim at|boyun eğ|teslim (?:ed|et|ol)", r"(?:held|hold|stand|stood)\b.{0,12}\bground|stay\w* put|defian|fought on|fight on|keep|kept|retain|resist"),
        (r"büyü|art|yüksel|ilerle|geliş|iyileş", r"stagnat|stall|flat\b|static|standstill|unchanged|stuck"),
        (r"sağlan|işle|ak|yürü|yol al|hareket ed|hareket et|geç|ulaşil|kullanil", r"standstill|gridlock|paraly[sz]|halt|stopped|stop\b|block|cut off|sever|suspend|closed|shut|disrupt|impass|out of action|out of service"),
        (r"düş|azal|gerile|in|ucuzla", r"(?:stay|remain|still|kept|stuck)\w* (?:\w+ )?(?:high|up|elevated|steady|flat)|unchanged|surviv|relegat|avoid|stay\w* up|beat(?:ing)? the drop"),
        (r"bit|dur|din|sona er", r"go(?:es|ing)? on|went on|rag(?:es|ed|ing)\b|kept \w+ing|keeps? \w+ing|unfinished|ongoing|far from over|continu|persist|rumbl\w* on|drag\w* on|unabated|no end|carr\w+ on|keep|kept"),
        (r"kalk|havalan", r"grounded|stuck|cancel|delay|suspend"),
        (r"(?:zamaninda|vaktinde) \w+", r"late|delay|overdue|behind"),
        (r"(?:yeterli|yeterince|yeteri kadar)(?: \w+){0,2} (?:yok|değil|ol|sağlan|bulun|veril|al[iı]n)", r"too (?:little|few|small|low|weak)|scarc|short|lack|insuffic|inadeq"),
        (r"karşila|yansit", r"disappoint|short|miss(?:es|ed)?\b|belie"),
        (r"kazan|yen(?!il)", r"los(?:t|e|es|ing|s)\b|defeat|beaten|drew|draw"),
        (r"ilk değil", r"before|again|another|previous|latest|other"),
        (r"(?:şaşirtici|sürpriz) (?:değil|ol|yaşan|çik|görül)", r"expected|predictab|as usual"),
        (r"herkes(?: \w+){0,2} \w+", r"few|only|some|half"),
        (r"suç\w* kabul (?:ed|et)", r"innocen"),
        (r"dön", r"stranded|stuck|stay|remain|exile"),
        (r"bekle", r"surprise|off guard|unexpect|out of the blue|taken aback"),
        (r"(?!engelle|önle|durdur)\w+[ae]m(?:[ae](?:d|z|y|m)|iyor|uyor|üyor)", r"(?:keep|kept|keeping|stop\w*|prevent\w*|block\w*|bar\w*|exclud\w*) (?:[\w']+ ){1,5}from"),
        (r"okula \w+", r"out of school|truan"),
        (r"ertele|iptal ed|aksa|askiya alin", r"go(?:es)? ahead|went ahead|as (?:planned|scheduled)|on (?:schedule|time|track)|proceed|push ahead|press ahead"),
        (r"kestir|öngörül|öngöre|tahmin ed", r"anyone's guess|up in the air|unpredictab|wide open|open question"),
        (r"(?:kadro|liste|takim|ekib|ekip|program|gündem)\w* (?:al|dahil ed|yaz)", r"left .{0,40}\bout|leav\w+ .{0,40}\bout|omit|drop|exclud|overlook|snub|cut\b"),
        (r"para\w* yok", r"poor|broke|penniless|cash-strapped|bankrupt"),
        (r"hoşnut kal|hoşnut ol|razi ol", r"displeas|unhappy|discontent|refus"),
        (r"acele (?:ed|et)", r"(?:tak\w+|took) (?:\w+ )?time"),
        (r"gizle|sakla", r"open(?:ly|ness)?\b|candid|frank|public"),
        (r"ihlal (?:ed|et)|aş|çiğne|del", r"stay\w* (?:\w+ ){0,3}(?:on|in|within|inside)\b|remain\w* (?:\w+ ){0,2}(?:on|in|within|inside)\b|kept (?:to|within)|keep\w* (?:to|within)|respect\w*|abid\w*|compl(?:y|ied)|adher\w*|observ\w*"),
        (r"boş dur|boş otur", r"busy|active|at work"),
        (r"(?:kesin|belli|emin|açik|net) (?:değil|ol)", r"doubt|question|remains to be|yet to|in the balance|guess"),
        (r"tek(?! baş)(?: \w+){0,2} değil", r"other|also|another|more"),
        (r"fark et|farket", r"same|either|whatever|regardless|whichever"),
        (r"(?:hayatta kal|kurtul|sağ)\w*(?: \w+)? ol", r"die[sd]?\b|dead|perish|kill"),
        (r"yakalan|yakala|bulun|ulaşil|bulu", r"at large|on the run|missing\b|fugitive|elude|elusive|wanted|untrace"),
        (r"geç|kabul edil|onaylan", r"defeat|voted down|vote\w* against|blocked|thrown out|rebuff|quash"),
        (r"\w+m[ae]kl[ae] kal", r"also\b|as well|too\b|in addition|besides|both|beyond|even|further|moreover|on top"),
        (r"\w+m[ae]z (?:hale|duruma)|kullanilamaz|oturulamaz|yaşanmaz", r"wreck|destroy|gutted|written off|damag|ruin|useless|devastat|beyond|cripple|disab|too "),
        (r"öteye (?:git|geç|gide|geçe)", r"only|mere|just|little more|simply|amount"),
        (r"başka bir ?şey değil|başkasi değil|ötesi değil", r"only|just|mere|simpl|pure|sheer|none other|nothing|but\b"),
        (r"azimsan|küçümsen|yadsin|hafife alin|yabana atil", r"considerabl|substantial|significan|sizea?bl|large|major|serious|great|big\b|import"),
        (r"reşit ol|yaşi tut|ergin ol", r"minor|underage|juvenile|child|teen|young"),
        (r"k[aâ]r amaci güt", r"charit|voluntary|not-for"),
        (r"allah göster|allah yazdi", r"forbid"),
        (r"dokunulmaz", r"immun|sacrosanct|inviolab|sacred"),
        (r"(?:götür|yanina al|beraberinde getir|davet (?:et|ed)|çağir|dahil (?:et|ed)|katil)", r"le(?:ft|av\w+) (?:[\w',-]+ ){1,8}?(?:at home|behind|out)\b|exclu\w+|omit\w*"),
        (r"(?:ad|isim|ism|kimli)\w* (?:\w+ )?(?:veril|açiklan|belirtil|paylaşil|zikredil)", r"unnamed|unidentified|undisclosed|unspecified|anonym|unknown"),
        (r"geri çevir|redded|reddet|hayir de|boş çevir", r"accept|(?:took|taken?|taking) (?:[\w'-]+ ){1,3}up\b|agree|welcom|embrac|approv|grant|said yes|says? yes|oblig|honou?r|jump\w* at|seiz"),
        (r"kusura bak", r"respect\b|sorry|forgiv|excus|apolog|offen[cs]e|pardon|afraid"),
        (_CANNOT_WITHOUT, _NEEDS),
        (r"(?:uzun|fazla) (?:sür|dayan|yaşa)", r"soon|quick|brief|short|fleet|within|before long|promptly|swift"),
        (r"gecikm|geç kalm|zaman kaybetm|vakit kaybetm", r"soon|prompt|quick|swift|immediate|fast|rapid|at once|short order|instant"),
        (r"kalma(?!kt)", r"ran out|run(?:s|ning)? out|exhaust|deplet|used up|dried up|sold out|end(?:s|ed)?\b|spent\b|gone\b|over\b|lost\b"),
        (r"(?:haber|bilgi) al[iı]n[ae]|haber alin|iletişim kurul|irtibat kurul", r"missing|contact|unaccounted|disappear|vanish|silent|incommunicado|dark\b"),
        (r"hatirla|anims", r"forg[eo]t|blank|slip|escap"),
        (r"oy (?:kullan|ver)", r"abstain|boycott|stay\w* (?:at )?home|sat out|against"),
        (r"(?:taraf|yan) (?:ol|tut)|tarafi ol|saf tut", r"neutral|impartial|sideline|even-handed|outsid|fence"),
        (r"yer (?:yok|kalma|bulun)|boş \w+ (?:yok|kalma|bulun)", r"full\b|packed|crowd|overflow|run out|ran out|capacity"),
        (r"gol (?:ye|at|bul)", r"clean sheet|shut ?out|goalless|scoreless|blank\b|nil\b|drought"),
        (r"(?:görül|yaşan|duyul|rastlan)m[ae]m[iu]ş|(?:eşi|benzeri|emsali)(?: \w+){0,2} (?:yok|görülm)", r"unprecedent|unheard|unique|unparallel|unrival|unmatch|one of a kind|first of its kind|singular"),
        (r"imzala|paraf", r"refus|withh|hold\w* out|held out|balk|reject|walk\w* away"),
        (r"(?:hiz|ivme) kes|ara ver", r"continu|apace|unabated|relentless|full (?:speed|steam)|keep|kept|press"),
        (r"(?:göze|üstüne|üzerine) al", r"shy|afraid|dar(?:e|ing)|balk|baulk|shrink|shrank"),
        (r"etkili ol|işe yara|sonuç ver|fayda et|kâr et|kar et", r"fail|ineffect|in vain|little (?:effect|impact)|fruitless|futile|useless"),
        (r"(?:iyi|yolunda|rast|planlandiği gibi) git", r"awry|wrong|trouble|off course|bad(?:ly)?\b|south\b|sour"),
        (r"\w+m[ae]zs[ae]|\w+m[ae]diğ\w* (?:takdirde|sürece|müddetçe)|\w+m[ae]dikç", r"otherwise|or else|unless|until|only if|only when|only after|provided|as long as|so long as|while"),
    )
)  # fmt: skip
# Turkish words without a denial, and English denials that say the same.
_AFFIRMED = tuple(
    (LatePattern(turkish), LatePattern(rf"\b(?:not|no longer|never|no|cannot|nothing|nobody)\b{english}|n't\b{english}"))
    for turkish, english in (
        (r"\b(?:kullanim|devre|servis|hizmet|görev) diş[iı]\w*", r" (?:\w+ )?(?:in|on|at|working|serving|operat\w+|us\w+)\b"),
        (r"\b(?:kapsam|program|gündem|kadro|liste|ihtimal)\w* diş[iı]\w*", r" (?:\w+ )?(?:in|on|part|cover\w*|includ\w+|possib\w+|consider\w*)\b"),
        (r"\b(?:şaşir|merak|kim bilir|kararsiz|meçhul|muamma|acaba)\w*", r" (?:\w+ )?(?:know\w*|sure|idea|understand\w*|clear|decid\w+)\b"),
        (r"\b(?:tüken|bitti|bitmiş|bitiyor|bitecek|sona er|son bul|tarih oldu|tarihe karişti)\w*", r"\b.{0,30}\b(?:left|any ?more|longer|again|remain\w*)\b|(?<=\bno) (?:\w+ ){1,3}now\b"),
        (r"\b(?:işgal|esaret|esir|tutsak)\w*", r" (?:\w+ )?(?:free\w*|independen\w*|liberated)\b"),
        (r"\w{2}m[ae]k yerine\b", r" [^.;:]{2,80}\b(?:but|instead)\b"),
        (r"\b(?:kadar|dek|değin)\b", r"(?<=until there is no)"),
        (r"\byok denecek kadar az\b", r"(?<=next to no)|(?<=almost no)|(?<=virtually no)|(?<=practically no)|(?<=little or no)"),
        (r"\b(?:yorumsuz|yanitsiz|cevapsiz|karşiliksiz)\b", r" (?:\w+ )?(?:comment\w*|respond\w*|answer\w*|repl(?:y|ied)|reciprocat\w*)\b"),
        (r"\b(?:yanliş|hatali|asilsiz|yalan|sahte|uydurma)\w*", r" (?:\w+ )?(?:right|true|correct\w*|real|accurate|the truth|the case)\b"),
        (r"\b(?:nadir|ender|seyrek)\w*", r" (?:\w+ )?(?:often|common\w*|many|frequent\w*|usual\w*)\b"),
        (r"\b(?:yetersiz|eksik|az|kit|sinirli)\b", r" (?:\w+ )?(?:enough|sufficient\w*|adequate\w*|much|many)\b"),
        (r"\b(?:kisa|yakin|birazdan|az sonra|çok geçmeden)\w*", r" (?:\w+ )?(?:long|far|distant)\b"),
        (r"\b(?:kolay|basit|rahatlikla|sorunsuz|olsun)\w*", r" (?:\w+ )?(?:difficult\w*|hard|problem|trouble|issue)\b"),
        (r"\b(?:zor|güç)(?:du|dur|lukla)?\b", r" (?:\w+ )?(?:easy|easily|simple)\b"),
        (r"\b(?:kötü|fena|berbat)\w*", r" (?:\w+ )?(?:good|well|nice|great)\b"),
        (r"\b(?:ayni|farksiz|benzer)\b", r" (?:\w+ )?different\b"),
        (r"\b(?:sabit|ayni)\b", r" (?:\w+ )?(?:chang\w+|mov\w+|var\w+)\b"),
        (r"\b(?:fark(?!ind)|ayri|başka(?!n))\w*", r"(?: (?:\w+ ){0,3}(?:the same|alike|similar\w*)\b| (?:\w+ )?like\b| as\b)"),
        (r"\b(?:isteksiz|gönülsüz|muhalif|karşi çik)\w*", r" (?:\w+ )?(?:want|agree|willing|keen|support)\w*\b"),
        (r"\b(?:iptal ed|ertele|kapali|askiya al)\w*", r" (?:\w+ )?(?:be held|open|take place|available|go ahead)\b"),
        (r"\b(?:hasta|rahatsiz|keyifsiz)(?:di|dir|ydi|yim)?\b", r" (?:\w+ )?(?:well|feeling well|fit)\b"),
        (r"\b(?:ne gerek|ne lüzum|ne anlami|ne önemi|ne fark|kim bilir|kimin umr|kimin umur|nereden bil|ne zarari|ne mahzur|ne işi|ne alaka|bir şey mi|olacak şey mi)\b", r""),
        (r"\b(?:unuttu|unutmuş|unutan|hatirlayama)\w*", r" (?:\w+ )?rememb\w+\b"),
        (r"\b(?:bekar|dul)\b", r" (?:\w+ )?married\b"),
        (r"\bpeşini (?:\w+ ){0,2}birakma\w*", r" (?:\w+ )?(?:stop|give up|rest|let\w*|drop|abandon|leave)\b"),
        (r"\b(?:için|\w+m[ae]d[ae]n)\b.*\b(?:gerek|şart|lazim|zorunlu|ön ?koşul|mecbur)\w*", r"\b[^.;]*\b(?:until|unless|without|before)\b"),
        (r"\b(?:imkansiz|olanaksiz) (?:değil|olma)\w*", r" (?:\w+ )?impossib\w*"),
        (r"\bgözden kaç\w*", r" (?:\w+ )?(?:notic\w+|overlook\w*|miss\w*|go|be)\b"),
        (r"\bher (?:firsat|vesile|zaman|defa|sefer|kez)\w*|\b(?:hep|daima|durmadan)\b", r" (?:\w+ )?(?:miss\w*|pass\w*|fail\w*|stop\w*|ceas\w*|tire\w*|wast\w*|lets?)\b"),
        (r"\b(?:tek|yegane|yalniz\w*|sadece|diş[iı]nda\w*|hariç|haricinde|başka)\b", r"\b[^.;]{1,40}\b(?:other than|except|apart from|besides)\b|(?<=\bnothing) but\b|(?<=\bno) (?:one|\w+) but\b"),
        (r"\bancak\b[^.;]*\b(?:sonra|zaman|halinde|şartiyla|koşuluyla|takdirde|ile)\b", r"\b[^.;]{1,60}\b(?:until|unless|without|before)\b"),
        (r"\bön ?(?:şart|koşul)\w*|\bşart(?:i|iyla|ina|tir|ti)?\b|\bkoşul(?:u|uyla|una)?\b", r"\b[^.;]*\b(?:until|unless|without|before)\b"),
        (r"\byasak\w*|\bmen ed\w*", r" (?:\w+ ){0,3}(?:allow\w*|permit\w*|able|be (?:sold|used|shown|played|held|taken|made|given|worn|smoked)|legal\w*|sold|sell|use|enter|wear)\b|(?<=no longer) "),
        (r"\b(?:sessiz|suskun|sessizli|tek kelime|sus(?:tu|uyor|kun))\w*", r" (?:\w+ ){0,2}(?:comment\w*|sa(?:y|id|ying)|spe(?:ak|oken)|respond\w*|answer\w*|word|react\w*)\b"),
        (r"\b(?:vazgeç|cay(?:di|acak)|rafa kald|iptal)\w*", r" (?:\w+ ){0,2}(?:go\w*|plan\w*|proceed\w*|pursu\w*|longer|build\w*|buy\w*|take)\b"),
        (r"\bilk (?:kez|defa|kere)\b|\brekor\w*|\btarihinin en\b", r"\b[^.;]{0,40}\b(?:before|since|previous\w*|until now|ever)\b|(?<=never) (?:been|had|seen|before)"),
        (r"\b(?:hemen|derhal|vakit geçirme|çok geçmeden|kisa süre)\w*", r" (?:\w+ ){0,2}(?:time|delay|long|later)\b"),
        (r"\b(?:süren|sürüyor|sürdü|devam ed|dinm|durm)\w*", r" (?:\w+ ){0,3}(?:signs? of|end in sight|let-?up|abat\w*|eas\w*|relent\w*|slow\w*|over)\b|(?<=no) (?:end|let)\b"),
        (r"\b(?:kararli|israr|inat|diren|geri adim|taviz)\w*", r" (?:\w+ ){0,3}(?:back\w* (?:down|off|away)|yield\w*|budg\w*|bow\w*|deterr\w*|giv\w* (?:in|up|way|ground)|retreat\w*|compromis\w*|relent\w*|intention)\b"),
        (r"\b(?:gizli|gizlen|gizler|sakla|sakli)\w*", r" (?:\w+ ){0,3}(?:public|disclos\w*|reveal\w*|known|told|releas\w*|shar\w*|open\w*|nam\w*|identif\w*)\b"),
        (r"\b(?:sürpriz|şaşirt|şok|beklenmedik)\w*", r" (?:\w+ ){0,2}(?:expect\w*|anticipat\w*|foresee\w*|predict\w*|seen coming)\b"),
        (r"\b(?:ücretsiz|bedava|parasiz|karşiliksiz)\w*", r" (?:\w+ ){0,2}(?:charge|cost\w*|pay|paid|fee|price)\b"),
        (r"\b(?:yarim kal|yarida kal|yarida kes|tamamlanama)\w*", r" (?:\w+ ){0,2}(?:finish\w*|complet\w*)\b"),
        (r"\b(?:durdurul|durduruld|yasaklan|askiya alin|ara veril|iptal edil|kaldiril|donduru)\w*", r" (?:[\w'-]+ ){1,6}(?:until|till|for now|for the time being|before)\b"),
        (r"\b(?:yetin|sinirli kal|sinirli tut)\w*", r" (?:\w+ ){0,2}(?:more|elaborat\w*|further|beyond)\b"),
        (r"\b(?:zor|güç|güçlük|zorluk|zorlan)\w*", r" (?:\w+ )?(?:simple|easy|easily|able|afford)\b"),
        (r"\b(?:eli boş|elleri boş|boş dön|boş çik|boşuna|nafile)\w*", r" (?:\w+ ){0,3}(?:show\w*|result\w*|avail|medal\w*|award\w*|prize\w*|deal|agreement)\b"),
        (r"\b(?:zorunda|mecbur|zorunlu|çaresiz|mecburen)\w*", r" (?:\w+ )?(?:choice|option|alternative)\b"),
        (r"\b(?:muaf|hariç)\b", r" (?:\w+ )?(?:includ\w+|subject|appl\w+|cover\w*|requir\w+|pay|have)\b"),
    )
)  # fmt: skip


def told_by_contrary(source: str, target: str, denied: Sequence[str]) -> int:
    """Count the Turkish denials that English tells by their contrary.

    Args:
        source: the folded Turkish sentence.
        target: the lower-cased English sentence.
        denied: the Turkish denials, as they stand in the source.
    """
    free = Counter(denied)
    used: set[int] = set()
    for turkish, english in _DENIED:
        if len(used) == len(denied):
            break
        for match in turkish.compiled.finditer(source):
            last = match.group().split()[-1]
            # Each English word tells one denial.
            at = (
                next((m.start() for m in english.compiled.finditer(target) if m.start() not in used), -1)
                if free[last]
                else -1
            )
            if at >= 0:
                free[last] -= 1
                used.add(at)
    if free.total():
        told_by_denying(source, target, free, used)
    return len(denied) - free.total()


def is_needed(source: str, target: str) -> bool:
    """Tell whether what cannot be done without something ("vize almadan giremez") is told as needing it.

    Args:
        source: the folded Turkish sentence.
        target: the lower-cased English sentence.
    """
    return _NEEDED.compiled.search(target) is not None and _TWICE.compiled.search(source) is not None


def asked_by_contrary(source: str, target: str) -> int:
    """Count the English denials that tell a Turkish word which has none.

    Args:
        source: the folded Turkish sentence.
        target: the lower-cased English sentence.
    """
    return sum(
        turkish.compiled.search(source) is not None and english.compiled.search(target) is not None
        for turkish, english in _AFFIRMED
    )

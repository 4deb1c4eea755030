"""Small words that change what a sentence claims, lost in the target: "only", "for the first time", "so far", "if", "offered to".

Each Turkish one needs an English word that can tell it; the lists are wide, as there are many ways to say so.
"""

from __future__ import annotations

from core import late_re as re
from transform.check.clues import ByClue
from transform.check.model import Problem

_NTH = r"ikinci|üçüncü|dördüncü|beşinci|altinci|yedinci|sekizinci|dokuzuncu|onuncu|\d+\.|\d+'(?:inci|nci|üncü|uncu|ncü)"
# Who is asked to do something: "olmasını istedi".
_ASKS = r"\w{2,}m[ae](?:s[iu]n[iu]|l[ae]r[iu]n[iu]) iste(?:di|mişti|yor|yen|diğ)\w*"
# Who had done what others do. Of verbs that nobody bears the same ending makes deeds of one's own ("başlat-", "genişlet-", "hatırlat-").
_CAUSED = (
    r"(?:zehirle|bombala|imzala|yasakla|hazirla|tutukla|tanimla|temizle|onayla|denetle|engelle|incele|düzenle|suçla|yargila|kurşunla|taşla|izle|yağmala|dinamitle|mayinla|"
    r"tahrip et|iptal et)t(?!ür|tür)\w*"
)
# A clue in the folded source, the words it is part of, and what can tell them in the target.
_QUALIFIERS = (
    ("sadece", r"sadece(?! değil)(?! biri)", "only"),
    ("yalniz", r"yalniz(?:ca)?(?! değil)(?! biri)(?! (?:birak|kal(?:d|m|a[nc]|iyor|ir|ma)|hisset|yaşa|baş)\w*)", "only"),
    ("ilk ", r"ilk (?:kez|defa|kere)", "first"),
    ("yeniden", r"yeniden", "again"),
    ("tekrar", r"tekrar", "again"),
    (" daha", r"bir (?:kez|kere) daha|bir daha", "again"),
    ("kadar", r"(?:şimdiye|bugüne|şu ana|bu zamana) kadar", "so far"),
    ("artik", r"artik(?! \w*(?:yil|gün(?!ey)|ay\b))", "longer"),
    (" kez", rf"(?:{_NTH}) (?:kez|kezdir)", "which"),
    (" defa", rf"(?:{_NTH}) (?:defa|defadir)", "which"),
    ("inci", rf"en (?:\w+ ){{1,2}}(?:{_NTH})|(?:{_NTH}) (?:en|ay|gün|hafta|yil|tur|dönem|grup|sevkiyat|gemi|füze|uydu)", "which"),
    ("üncü", rf"en (?:\w+ ){{1,2}}(?:{_NTH})|(?:{_NTH}) (?:en|ay|gün|hafta|yil|tur|dönem|grup|sevkiyat|gemi|füze|uydu)", "which"),
    ("hal", r"h[aâ]l[aâ]", "still"),
    ("şimdilik", r"şimdilik", "for now"),
    ("tek ", r"tek(?! (?:başina|tek|bir|tük|taraf|kişilik|seferde|yön|parti|kelime|söz|gol))", "sole"),
    ("hariç", r"hariç", "except"),
    ("en geç", r"en geç", "at the latest"),
    ("son ", r"son (?:kez|defa)", "last"),
    ("önce", r"daha önce(?=[ ,.])", "before"),
    ("eski ", r"eski (?:\w+ ){0,4}?(?:bakan|başkan|başbakan|lider|komutan|büyükelçi|elçi|sözcü|general|genelkurmay|yetkili|danişman|müsteşar|diplomat|vekil|vali|milletvekil|ajan|subay|asker)\w*", "ex"),
    ("eski ", r"(?<!en )(?<!daha )(?<!da )(?<!çok )(?<!milattan )eski(?! (?:çağ|misir|ahit|yunan|roma|dünya|kent|şehi?r))(?=\s)", "former"),
    ("görünüşte", r"görünüşte(?!ki)", "seemingly"),
    ("neredeyse", r"neredeyse", "almost"),
    ("teşebbüs", r"teşebbüs\w*", "attempt"),
    ("hemen hemen", r"hemen hemen", "almost"),
    ("tümü", r"tümü(?:n\w*)?", "all"),
    ("tamami", r"(?<!neredeyse )tamami(?:n\w*)?", "all"),
    ("resm", r"resmen|resmi olarak", "officially"),
    ("sik sik", r"sik sik", "often"),
    ("nadiren", r"nadiren", "rarely"),
    ("çoğu", r"çoğu(?:nu|nun|nda|ndan|nluğu\w*)?", "most"),
    ("büyük", r"büyük (?:bölüm|kism|çoğunluğ)\w*", "most"),
    ("yarisi", r"(?<!gece )yarisi(?:n\w*)?", "half"),
    ("zorla", r"zorla", "forcibly"),
    ("dolayli", r"dolayli", "indirect"),
    ("vekil", r"vekil (?:devlet başkani|başbakan|başkan)|vekaleten", "acting"),
    ("bir ", r"bir (?:bölümü|kism|kisim)\w*", "part"),
    ("geçici", r"geçici(?:dir|ydi| olarak)?", "temporary"),
    ("gizlice", r"gizlice", "secretly"),
    ("teklif", r"teklif (?:etti|ediyor|eden|edildi|ettiğ\w*|edecek)", "offer"),
    ("tehdi", r"tehdit (?:etti|ediyor|eden|edildi|ettiğ\w*)|tehdidinde bulun\w*", "threat"),
    ("ver", r"(?:emir|emri|emrini|talimat|talimati|talimatini) (?:kimin |kim |nasil |bizzat |ise )?ver\w*", "order"),
    ("emre", r"emre(?:tti|tmişti|den|diyor|dildi|decek)\w*", "command"),
    ("rağmen", r"rağmen", "despite"),
    ("talep", r"talep (?:etti|ediyor|eden|ettiğ\w*)|talebinde bulun\w*", "request"),
    ("gerektiği", r"gerektiğini", "should"),
    ("um", r"umuyor\w*|umduğ\w*|umduklar\w*|umut ettiğ\w*|umutlu", "hope"),
    ("eğer", r"eğer", "if"),
    ("halinde", r"\w+(?:m[ae]s[iu]|m[ae]l[ae]r[iu]|m[ae]m[iu]z) halinde", "if"),
    ("den sonra", r"\w+'(?:den|dan|ten|tan) sonra(?:ki)? (?:[\w']+ ){0,3}?en (?:büyük|çok|yüksek|önemli|fazla|güçlü|kalabalik)", "next to"),
    ("dan sonra", r"\w+'(?:den|dan|ten|tan) sonra(?:ki)? (?:[\w']+ ){0,3}?en (?:büyük|çok|yüksek|önemli|fazla|güçlü|kalabalik)", "next to"),
    ("uyari ateş", r"uyari ateşi?\w*", "warning"),
    ("genelkurmay", r"genelkurmay(?:i|inin|inca|indan)?(?! başkan(?!li))(?: başkanliğ\w*)?", "staff"),
    ("sahil güven", r"sahil güvenli(?:k|ğ)\w*", "coast"),
    ("takdirde", r"\w+d[iuü]ğ\w+ takdirde", "if"),
    ("k iste", r"\w{2,}m[ae]k iste(?:di|dik?leri|diğini|diğin[ie]|mişti|yor)\w*", "want"),
    (" iste", _ASKS, "ask"),
    ("ndiğ", r"sandiğ[iı]n[iı]\w*|zannettiğin[ie]\w*|sandiklarin[iı]\w*", "thought"),
    ("endişe", r"endişe (?:ed|et|duy|dil|içind|taş)\w+", "worry"),
    ("yarali", r"yarali\w*", "wounded"),
    ("siz", r"(?:asil|temel|mesnet|dayanak)siz(?: olduğ\w*| (?:söylenti|iddia|haber|suçlama|şayia)\w*|dir|di)", "unfounded"),
    ("kapasite", r"kapasite(?:de|dedir|si|ye|li)\b", "capacity"),
    ("uğra", r"saldiriya uğra(?:ma\w*|di\w*|r\w*|yan|yacak)", "attacked"),
    ("general", r"(?:tüm|tuğ|kor|or)general\w*", "general"),
    ("albay", r"albay(?!rak)\w*", "colonel"),
    ("amiral", r"(?:ora|kora|tüma|tuğa|a)miral\w*", "admiral"),
    ("kardeş", r"(?:kiz |erkek |üvey )?kardeş(?:in|i|im|ler|inin|ini|ine|iyle)\b", "brother"),
    ("biri", r"(?:iki|üç|dört|beş|alti|yedi|sekiz|dokuz|on|\d+) [\w ]{3,24}[dt][ae]n biri(?:n\w*|si)?", "one of"),
    ("üçüncü", r"üçüncü (?:ülke|taraf|kişi|devlet)\w*", "third"),
    ("sözcüsü", r"(?:bakan|başkan|başkani|cumhurbaşkani|devlet başkani|lider|başbakan)n?[iu]n sözcüsü", "spokesman"),
    ("geri çevril", r"geri çevril(?:d|m[iı]ş|en|iyor|eceğ|mes)\w*", "turned away"),
    ("dolu ", r"dolu (?:ol\w+|bulun\w+)", "full"),
    ("dolusu", r"dolusu", "full"),
    ("meme", r"(\w{2,})[iuü]p \1\w*m[ae]m[ae]\w*", "whether"),
    ("mama", r"(\w{2,})[iuü]p \1\w*m[ae]m[ae]\w*", "whether"),
    ("öldürt", r"öldürt(?!ül)\w*", "had it done"),
    ("ettir", r"(?:yok|imha|infaz|idam|inşa|tahrip|takip|işkence|iptal|ihraç|sürgün|katl) ?ettir\w*", "had it done"),
    ("lat", _CAUSED, "had it done"),
    ("let", _CAUSED, "had it done"),
    ("kaldirt", r"kaldirt\w*", "had it done"),
    ("söktür", r"söktür\w*", "had it done"),
    ("vurdur", r"vurdur\w*", "had it done"),
    ("yaktir", r"yaktir\w*", "had it done"),
    ("yiktir", r"yiktir\w*", "had it done"),
    ("rs", r"\w{2,}[aeiuü]rs[ae](?:n|n[iu]z|l[ae]r)?(?! (?:olsun|bile|da\b|de\b))(?<!aversa)(?<!bağirsa)(?<!bakilirsa)(?<!olursa)(?<!düşünülürse)(?<!alinirsa)", "if"),
)  # fmt: skip
_TOLD = {
    "want": r"want|wish|hop|would|seek|sought|desire|intend|intent|eager|keen|willing|will\b|wanna|aim|ask|look|plan|try|tries|tried|trying|demand|request|like|prefer|aspir|determin|interest|long|refus|reluct|mean|prepar|ready|ambition|bid|attempt|need|invit|let\b|going to|could|may|might|call|offer|favou?r|insist|urg|choos|chose|push|press|dream|care|propos|in order|appeal|crav|yearn|bent|plead|applied|apply|hesita|decid|about to|open to|not to|no\b|volunteer|so that|if\b",
    "ask": r"ask|want|urg|call(?:s|ed|ing)? (?:[\w'-]+ ){0,4}?(?:for|on|upon|to)\b|demand|seek|sought|request|wish|appeal|plead|press|push|insist|should|must|tell|told|order|instruct|requir|expect|need|propos|recommend|invit|advis|beg|hop|exhort|implor|would|like|let\b|encourag|may\b|prefer|pray|warn|petition|appl|favou?r|command|direct|lobb|suggest|tri(?:es|ed)|try|to be\b|was to|were to|remind|counsel|interest|eager|keen|aim|intend|plan|mov|vot|willing|look|agree|convinc|persuad|intent",
    "thought": r"th(?:ink|ought)|belie|assum|suppos|mist|impress|under|convinc|imagin|presum|guess|reckon|suspect|figured|felt|feel|expect|fear|sure|seem|appear|took|as if|as though|may|might|could|would|confus|deem|consider|perceiv|view|regard|see[ns]?\b|saw|misled|wrong|tricked|fooled|dup|consider|estimat|hop|pretend|percept|so[- ]called",
    "worry": r"worr|concern|fear|anxi|afraid|alarm|uneas|nervous|wary|apprehen|dread|trouble|disturb|perturb|unsettl|warn|distress|panic|frighten|scar|misgiv|jitter|fret|disquiet|risk|threat|unnerv|tens|angst|stress|consternation|grave|doubt|danger|care|rattl|spook|qualm|skittish|agitat|upset|unrest|bother|daunt|horrif|terri|disconcert|edge|ominous|grim|woes|suspicio|reservation|disma|shock|unwelcome|sober|terror|phobia|dismay",
    "wounded": r"wound|injur|hurt|casualt|maim|hit\b|shot|burn|bleed|victim|patient|hospital|ambulanc|killed or|harm|crippl|sick|treat|evacu|surviv|cut|stretcher|medic|limp|shock|damag|lame|yaral|scar|toll|crush",
    "unfounded": r"unfound|false|baseless|groundless|untru|without (?:\w+ )?(?:basis|foundation|merit|evidence|ground|substance)|no (?:\w+ )?(?:basis|truth|foundation|merit|evidence|ground|substance)|not (?:\w+ )?(?:true|correct|accurate|right|based|the case)|n't (?:\w+ )?(?:true|correct|right)|fabricat|fake|lie[sd]?\b|lying|bogus|den(?:y|ie)|dismiss|reject|refut|debunk|rumou?r|wrong|unsubstantiat|unsupported|nonsense|incorrect|inaccura|spurious|fiction|invent|hoax|specious|unwarrant|unjustif|unproven|disprov|myth|hollow|mislead|trumped|untenable|erroneous|idle|ill-found|frivolous|gossip|libel|slander|foundation|unreliab|unverif|rubbish|invalid|empty|speculat",
    "capacity": r"capac|capab|can\b|could|abl[ey]|enabl|up to|maxim|volume|output|power|hold|seat|room|fit|potential|rate|size|abilit|space|accommodat\w* (?:as many|up)|fits|enough|suffic|limit|resourc|strength|facilit|big|large|skill|scale|able|take|handle|qualif|quantit|throughput|load|competen|product|mean|stor|hous",
    "attacked": r"(?:is|are|was|were|be|been|being|were|get|got|comes?|came|coming|if|when|once|after|has|have|had) (?:\w+ )?(?:attacked|invaded|assaulted|hit|struck|targeted|ambushed|raided|robbed|mugged|beaten|stabbed|shot|bombed)|under (?:\w+ )?attack|(?<!\bit )(?<!\bthey )(?<!\bhe )(?<!\bshe )attacks?\b(?! (?:another|other|the other|it\b))|aggress|assault|victim|target|struck|hit\b|invasion|invaded|ambush|raid|bombed|shelled|strike|onslaught|mob|rob|incursion|mugg|stab|beat|shot|hack|abus|molest|rape",
    "general": r"general|gen\b|gens\b|commander|brigadier|officer of general|star\b|starred|brass",
    "colonel": r"colonel|col\b|cols\b|lt\b",
    "admiral": r"admiral|adm\b|flag|carrier|navy chief|ship",
    "brother": r"brother|sister|sibling|frat|kin|twin|bro\b|sis\b|nuns?\b|fellow|famil|relative|bros|friend|other|half-|cousin|comrade",
    "one of": r"one\b|another|an?\b (?!the\b)\w+ (?:of|source|official|soldier)|either|half|third|quarter|fifth|tenth|1\b|single|each|1 |percent|%|per cent|among",
    "third": r"third|3rd|other|another|outside|elsewhere|extern|anyone|neutral|foreign",
    "spokesman": r"spokes|press|aide|speaking for|speaker|office|representative|mouthpiece|communicat|adviser",
    "turned away": r"turn|refus|reject|den(?:y|ie)|barr?|block|not\b|n't|declin|return|prevent|sen[dt]|back|rebuff|repel|stopp|repuls|unsuccess|fail|no\b|spurn|kept out|driven|dismiss|knock|overturn|unable|throw|threw|without|halt|intercept|push|thwart|waved|withheld|bounced|told to leave",
    "full": r"full|fill|pack|load|laden|cram|stock|brim|teem|rife|replete|stuff|lin(?:ed|ing)|crowd|busy|hail|fraught|rich|contain|occup|abound|bristl|cover|riddl|bucket|cart|truck|wagon|handful|carr(?:y|ied)|bag|box|container|lots|hundreds|dozens|many|shipload|boatload|crate|of\b",
    "whether": r"whether|if\b|or not|question|decid|decision|choice|choos|option|may\b|might|consider|possib|ponder|weigh|debat|mull|discuss|unsure|unclear|toss|dilemma|up to|depend|matter|who\b|either|hesita|how\b|what\b",
    "had it done": r"order|command|instruct|mastermind|instigat|commission|arrang|behind|through|hir(?:e|ing)|forc|caus|mak(?:e|es|ing)|made|get|gets|got|getting|let|lets|letting|allow|compel|contract|direct|sanction|authori|plot|conspir|responsib|sent|send|organi|at the behest|brib|paid|pay|ask|told|tell|said|say|call|by\b|for\b .* to\b|induc|prompt|persuad|secure|ensur|insist|see\b|saw|want|us(?:e|ed|ing)\b|ha(?:d|s|ve|ving) (?!been\b|not\b|never\b|also\b|already\b)(?!\w+(?:ed|en|wn|pt|nt|lt|rnt|id|ilt|ld|hot)\b)(?:[\w'-]+ ){1,9}?\w+(?:ed|en|wn|nt|lt|id|shot|hit|cut|put|torn)\b",
    "attempt": r"attempt|tr(?:y|ie)|bid\b|initiat|effort|enterpris|ventur|move|sought|seek|intent|plot|fail|business|aim|tend",
    "only": r"only|stop at|just|alone|sole|mere|exclusiv|nothing but|no one but|nobody but|simpl|single|limited|confined|purely|but |except|one (?!of\b)|restrict|all it|even|until|barely|hardly|little",
    "first": r"drought|streak|winless|unbeaten run|first|never|inaugural|maiden|debut|new|unprecedented|for once|original|earliest",
    "which": r"second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|time|twice|two|three|four|five|\d+(?:st|nd|rd|th)\b|again|another|consecutive|straight|after|later|follow|next|runner|runoff|silver|bronze|i{2,3}\b",
    "still": r"(?:has|have|\'s|\'ve)\b[^.]{1,80}\bsince|still|yet|remain|continu|even now|to this day|ongoing|so far|current|now|keep|kept|linger|present|today|again|exist|persist|no longer|being|under ?way|unresolved|as of",
    "for now": r"for now|for the (?:moment|time)|temporar|at (?:present|the moment|this)|current|present|now|yet|so far|meantime|momentar|today|right|still|this",
    "sole": r"only|single|sole|one|unique|alone|lone|solitary|any|exclusive|individual|uni|mono|just|none|all|never|first|another|same|nothing|no |itself",
    "except": r"except|exclud|other than|apart|aside|but|besid|outside|beyond|out of|save|only|without|not|off|also|else|in addition|bar",
    "at the latest": r"latest|later than|by |deadline|before|until|due|within",
    "last": r"last|final|recent|latest|one more|ultimate",
    "before": r"earlier|previous|before|already|prior|past|once|former|in advance|ahead|pre|early|first|until|old|never|ago|sooner|then|yet|since|ever|last|initial|original|history|used to|long|have|has|had|again|'ve|'d|'s|'re",
    "former": r"former|ex-|ex |old|previous|past|ancient|once|late|retired|used to|earlier|ousted|predecessor|veteran|one-?time|then|early|was|antique|prior|last|longtime|aged|histor|original|age|elder|vintage|classic|usual|back|years|outdated|obsolete|long|emeritus|first|stale|deposed|disgraced|dilapid|worn|second-?hand|legacy|soviet",
    "ex": r"former|ex-|ex |old|previous|past|then|retired|ousted|deposed|disgraced|erstwhile|one-?time|late|predecessor|veteran|used to|served|serving|once|earlier|outgoing|longtime|emeritus|back|had been|was (?:the |a |an )|who was|defect|prior|last|first",
    "almost": r"almost|near|next to|virtual|practical|about|all but|close to|approx|just|more or less|as (?:if|though|good)|hardly|barely|essential|effective|like|some|pretty|around|roughly|basically|if not|scarcely|little|few|most",
    "seemingly": r"seem|appear|apparent|ostensibl|look|surface|face of it|first (?:sight|glance)|on paper|superficial|outward|supposed|would-be|show|pretend|nominal|semblance",
    "all": r"all|entire|whole|every|total|full|complete|altogether|both|each|any|none|throughout|100|wide|universal|overall|across|no |rest|collect|sum|of the|three|two|four|wholly|outright|pan-|clean sweep|global",
    "officially": r"official|formal|public|clear|actual|real|literal|legal|effective|downright|virtually|practically|announc|declar",
    "often": r"often|frequent|regular|repeat|many|time|usual|common|occasion|much|constant|general|a lot|routine|again|never|tend|typical|always|more|faq|several|number",
    "rarely": r"rare|seldom|hardly|infreq|unusual|scarce|few|uncommon|once|occasion|sometimes|unique|excep",
    "most": r"most|major|many|large|bulk|great|often|main|much|more|usual|predomin|lot|vast|primar|general|frequent|nearly|all|big|considerable|part|significant|some|number|few|better|chunk|portion|huge|high",
    "half": r"half|one in (?:every )?two|one out of two|every second|halv|50|fifty|race|contest|semi|mid|dozen|mostly|equal",
    "forcibly": r"forc|compuls|oblig|mandat|coerc|compel|against|conscript|press|abduct|imperative|push|hard|involunt|duress|violen|drag|bust|barely|scarcely|made|rape|kidnap",
    "indirect": r"indirect|roundabout|tangent|second-?hand|through|by proxy|oblique|via|implicit",
    "acting": r"acting|interim|deputy|vice|proxy|temporar|caretaker|provisional|stead|behalf|represent|standing in|substitut",
    "again": r"again|\bre-?\w+|once more|another|back|fresh|further|anew|second|new|more|return|continue|still|over|twice|ever|next|same|other|also|now|additional|follow|final|last|equali[sz]",
    "so far": r"so far|never|this far|to date|until|till|by (?:this|that|now|then)|thus far|yet|ever|up to now|already|to this day|present|since|hitherto|previous|before|past|now|history|all",
    "longer": r"off the table|a thing of the past|history|gone|longer|any ?more|now|from (?:now|here|then)|already|yet|today|ever again|these days|stop|finally|ceas|henceforth|any|since|became|become|more|past|end|over|after|further|by then|ago|leap|surplus|remain|residu|waste|this was",
    "part": r"some|part|portion|section|partly|partial|fraction|segment|several|piece|few|number|quarter|half|of |amount|share|many",
    "temporary": r"temporar|interim|provision|transi|short|caretaker|brief|makeshift|pass|acting|pro tem|stopgap|while|momentar|for now",
    "secretly": r"secret|covert|quiet|clandest|undercover|discreet|furtiv|stealth|hidden|sneak|privat|smuggl|slip|surrept|behind",
    "offer": r"offer|propos|suggest|bid|invit|tender|pitch|put forward|recommend|move|plan|nominat",
    "threat": r"threat|warn|menac|intimidat|endanger|vow|danger|risk|jeopard|imperil|challeng|at stake|blackmail",
    "next to": r"second|next|after|behind|only|follow|trail|outdone|surpass|exceed|second-|beaten|lag|other than|apart from|except|bar\b|runner|since|then|third|besides",
    "warning": r"warn|shots? in the air|into the air|fired shots|alert",
    "staff": r"chief|staff|jcs|military|army|armed|general|defen[cs]e|command|forces|seoul|(?:korea|japan|ukraine|russia|moscow|kyiv|tokyo|south|north)(?: has| had)? (?:sa(?:id|ys)|announced|report)",
    "coast": r"coast|guard|patrol|maritime|border|cutter|(?:korea|japan|ukraine|russia|moscow|kyiv|tokyo|south|north)(?: has| had)? (?:sa(?:id|ys)|announced|report)",
    "order": r"order|command|instruct|direct|told|tell|authori|mandat|decree|call|ask|give|gave|given",
    "command": r"order|command(?!er)|instruct|direct|told|tell|authori|mandat|decree|call(?:s|ed|ing)? (?:for|on|upon)|ask|gave|given|demand|want|requir|insist|must|should|urg|press|was to|were to|to be|had (?!been)|ha(?:s|ve) to|dictat|bid|had \w+ \w+ed",
    "despite": r"(?:years?|months?|weeks?) (?:on|later)\b|despite|spite|though|but|however|yet|still|notwith|regardless|even|while|nevertheless|nonetheless|against|defi|defy|for all|whereas|in the face|with|irrespective|undeterred|anyway|although|all the same|only|albeit",
    "request": r"demand|request|ask|call|want|seek|sought|claim|appl|requir|urg|order|petition|press|appeal|need|invit|insist|push|charg",
    "should": r"should|must|need|ha(?:ve|s|d) to|ought|necess|requir|call|essential|oblig|crucial|demand|urg|supposed|want|important|vital|imperative|to be|deserv|will have|had better|encourag|recommend|advis|time",
    "hope": r"hop|expect|wish|aim|look|optimis|anticipat|aspir|want|trust|confident|await",
    "if": r"if\b|unless|(?:weather|conditions|time|circumstances|all) (?:permit|allow)|permitting\b|case|event|should|provid|when|whether|as long as|once|until|depend|condition|otherwise|were to|assum|without|whatever|however|whoever|wherever|no matter|while|though|but |as soon|so long|upon|had (?!been)|or |before|even|given|scenario|as and when|whenever|supposing|short of|the (?:\w+er|more|less)\b[^.]{1,90}, the \w+",
}  # fmt: skip
_PATTERNS = ByClue(((clue,), (re.compile(rf"(?<!\w)(?:{words})(?!\w)"), told)) for clue, words, told in _QUALIFIERS)
_ENGLISH = {told: re.compile(rf"\b(?:{words})") for told, words in _TOLD.items()}


def check_qualifiers(folded: str, lowered: str) -> list[Problem]:
    """Find a small word of the source that nothing in the target can tell; returns problems of the kind "hedge".

    Args:
        folded: the folded Turkish sentence.
        lowered: the lower-cased English sentence.
    """
    for words, told in _PATTERNS.of(folded):
        found = words.search(folded)
        if found and not _ENGLISH[told].search(lowered):
            return [Problem("hedge", found.group(), "")]
    return []

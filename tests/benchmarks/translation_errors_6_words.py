"""Word lists of the sixth script of errors: what is exchanged for what, and how the Turkish shows that it was meant.

The lists are of the two languages, not of any set of texts. A Turkish side is a pattern searched for in the source in small
letters: an error is made only where the source says the thing that is changed, so that a reader can see it is wrong.
"""

from __future__ import annotations

# fmt: off

NUMBER_WORDS = {
    "two": "iki|çift", "three": "üç", "four": "dört|dörd", "five": "beş", "six": "altı", "seven": "yedi", "eight": "sekiz",
    "nine": "dokuz", "ten": "on", "eleven": "on ?bir", "twelve": "on ?iki|düzine", "fifteen": "on ?beş", "twenty": "yirmi",
    "thirty": "otuz", "forty": "kırk", "fifty": "elli", "sixty": "altmış", "seventy": "yetmiş", "eighty": "seksen",
    "ninety": "doksan",
}
ORDINALS = {
    "first": "ilk|birinci", "second": "ikinci", "third": "üçüncü", "fourth": "dördüncü", "fifth": "beşinci", "sixth": "altıncı",
    "seventh": "yedinci", "eighth": "sekizinci", "ninth": "dokuzuncu", "tenth": "onuncu",
}
FRACTIONS = [
    (r"(?<!first )(?<!second )(?<!a )half (of|the|a|its|their|his|her)\b", "yarı", r"a quarter of \1"),
    (r"(a|one) third\b", "üçte|üçüncü", "a fifth"),
    (r"(a|one) quarter of", "dörtte|çeyre", "a third of"),
    (r"two[- ]thirds", "üçte iki", "three-quarters"),
    (r"three[- ]quarters", "dörtte üç", "two-thirds"),
    (r"twice (as|the|its|his|her|their)\b", "iki kat|2 kat|iki misli|çift", r"three times \1"),
    (r"doubl(ed|e|es|ing)\b", "iki kat|2 kat|iki misli|ikiye kat", r"tripl\1"),
    (r"tripl(ed|e|es|ing)\b", "üç kat|3 kat|üçe kat", r"quadrupl\1"),
    (r"\btwice\b", "iki kez|iki kere|iki defa|iki sefer|2 kez", "three times"),
    (r"\bonce\b(?= (?:a|every|more)\b)", "bir kez|bir kere|bir defa", "twice"),
]
SCALES = {"thousand": "bin", "million": "mily?on", "billion": "milyar", "trillion": "trilyon", "hundred": "yüz"}
OTHER_SCALES = {"hundred": ["thousand"], "thousand": ["million", "hundred"], "million": ["billion", "thousand", "billion"], "billion": ["million", "million", "trillion"], "trillion": ["billion", "million"]}
SHORT_SCALES = {"m": "bn", "mn": "bn", "bn": "m", "k": "m", "tn": "bn", "M": "B", "B": "M"}
VAGUE_SCALES = {"dozens": "onlarca|düzine", "hundreds": "yüzlerce", "thousands": "binlerce", "millions": "milyonlarca"}

# English, its opposite, how the source shows it. The first group of a pattern is what is replaced.
_UP = r"art|yüksel|büyü|çoğal|tırman|yukarı|fazla|aş|üzerin|üstün|genişle|zam|kazan|çık|ilerle"
_DOWN = r"azal|düş|geril|indir|in(?:di|iş|me|er|mi)|küçül|daral|kayb|kaybet|eksi|altın|kıs(?:ıl|ınt)|daha az|zayıf|hafifle|yavaşla"
SIGNS = [
    (r"\b(increase)(?=[sd]?\b)", "decrease", _UP), (r"\b(increasing)\b", "decreasing", _UP), (r"\b(decrease)(?=[sd]?\b)", "increase", _DOWN),
    (r"\b(rose|climbed|jumped|soared|surged)(?= (?:by|to|from|sharply|slightly|again|\d|more|above|nearly|about|around))", "fell", _UP),
    (r"\b(fell|dropped|slipped|declined|plunged|dipped|tumbled)(?= (?:by|to|from|sharply|slightly|again|\d|below|nearly|about|around) ?(?=[^.]*\d))", "rose", _DOWN),
    (r"\b(rise)\b(?= (?:in|of|to|by)\b)", "fall", _UP), (r"\b(rising)\b", "falling", _UP), (r"\b(falling)\b(?! (?:in love|apart|ill|asleep))", "rising", _DOWN),
    (r"\b(more than)(?= (?:[£$€]?\d|(?:two|three|four|five|six|seven|eight|ten|twenty|half|a (?:dozen|hundred|thousand|million|year|week|month|third|quarter))\b))", "less than", r"fazla|aşkın|\baş(?:an|tı|ıyor|mış)|üzerin|üstün"),
    (r"\b(over)(?= [£$€]?\d)(?! [\d.,]+ (?:hours|days|weeks|months|years))", "under", r"fazla|aşkın|\baş(?:an|tı|ıyor|mış)|üzerin|üstün"),
    (r"\b(less than|fewer than)(?= )", "more than", r"az|altın|kısa|dar"), (r"\b(under)(?= [£$€]?\d)", "over", r"alt|az|küçük"),
    (r"\b(at least)(?= (?:[£$€]?\d|one|two|three|four|five|six|seven|a )\b)", "at most", r"en az"),
    (r"\b(up to)(?= [£$€]?\d)", "at least", r"kadar|var|en fazla|bul"), (r"\b(higher)\b", "lower", _UP + "|yüksek|üst"), (r"\b(highest)\b", "lowest", r"en (?:yüksek|üst|fazla|büyük)"),
    (r"\b(lower)(?= (?:than|in|the|price|cost|rate|level|tax|number))", "higher", _DOWN + "|düşük|alt|az"), (r"\b(lowest)\b", "highest", r"en (?:düşük|az|alt|dip)"),
    (r"\b(largest|biggest)\b", "smallest", r"en büyük|en geniş|en yüksek"), (r"\b(above)(?= (?:[£$€]?\d|the|average))", "below", _UP + "|yukarı|üst|üzer"),
    (r"\b(below)(?= (?:[£$€]?\d|the|average|zero))", "above", _DOWN + "|aşağı|alt"), (r"\b(growth)\b", "contraction", r"büyü|gelişim|gelişme|artış"), (r"\b(grew)(?= (?:by|to|from|\d))", "shrank", _UP),
    (r"\b(growing)\b(?! up)", "shrinking", _UP + "|giderek|gelişen"), (r"\b(decline)(?= (?:in|of))", "increase", _DOWN), (r"\b(drop)(?= (?:in|of))", "rise", _DOWN),
    (r"\b(reduc)(?=(?:e|es|ed|ing)\b)", "increas", _DOWN), (r"(?<!-)\b(profits?)\b", "losses", r"\bkâr|\bkar\b|kazanç|kazanc"), (r"\b(losses)\b", "gains", r"kayı[pb]|zarar"),
    (r"\b(raised?|hiked?)\b(?=[^.]{0,40}\d)", "cut", r"zam|artır|yükselt|çıkar"), (r"\b(cuts?)\b(?= (?:its|the|interest|rates|prices|production|in|by|them)\b)", "raised", r"indir|düşür|azalt|kes|kıs"), (r"\b(widened)\b", "narrowed", r"büyü|art|genişle|açıl"), (r"\b(narrowed)\b", "widened", r"daral|azal|küçül|geril"),
    (r"\b(shrank|contracted)\b", "grew", r"daral|küçül|azal"), (r"\b(eased)(?= to)", "accelerated", _DOWN), (r"\b(losses?)(?= of)", "profit", r"zarar|kayı[pb]"), (r"\b(downward)\b", "upward", r"aşağı|düş"), (r"\b(upward)\b", "downward", r"yukarı|artı"), (r"\b(exceed)(?=(?:s|ed|ing)?\b)", "miss", r"aş|üzer|geç"), (r"\b(fewer)\b", "more", r"az|altın"),
    (r"\b(surplus)\b", "deficit", r"fazla"), (r"\b(deficit)\b", "surplus", r"açı[kğ]"), (r"\b(better)\b(?! (?:not|off|known))", "worse", r"daha iyi|daha sağlıklı|iyileş|iyi"),
    (r"\b(worse)\b", "better", r"kötü|beter"), (r"(?<!at )\b(best)\b(?! known)", "worst", r"en iyi|en başarılı|en güzel"), (r"(?<!at )\b(worst)\b", "best", r"en kötü|en ağır|en büyük"), (r"\b(improved|improving)\b", "worsened", r"iyileş|geliş|düzel|iyi"),
    (r"\b(gains)\b", "losses", r"kazan|artış|yüksel"), (r"\b(?<!\w)(won)(?= (?:the|a|his|her|their|by|\d|an|in|three|two|four|five))", "lost", r"kazan|yen|galip|al"),
    (r"\b(lost)(?= (?:the|\d|by|to|two|three|four|a) )(?! (?:the|a) (?:ability|chance))", "won", r"kaybet|yenil|mağlup|kayb"), (r"\b(majority)\b", "minority", r"çoğunlu|çoğu|büyük bölümü"), (r"\b(minority)\b", "majority", r"azınlı"),
    (r"\b(expensive)\b", "cheap", r"pahalı|masraf"), (r"\b(cheaper)\b", "more expensive", r"ucuz"), (r"\b(faster)\b", "slower", r"hızl"), (r"\b(early)(?= (?:in|on|this|last|next|morning|\d|[A-Z]))", "late", r"başı|başla|erken|ilk|sabah"),
    (r"\b(strengthen)", "weaken", r"güçlen|kuvvetlen|pekiş"), (r"\b(weaken)", "strengthen", r"zayıfla|değer kayb|güçsüz"), (r"\b(older)\b", "younger", r"yaşlı|büyük|eski|üzeri|üstü"), (r"\b(younger)\b", "older", r"genç|küçük"),
    (r"\b(more)(?= (?:likely|important|expensive|difficult|dangerous|powerful|popular|serious|effective|successful|common|efficient|vulnerable|aggressive|money|people|than))", "less", r"daha|fazla|çok"),
    (r"\b(gained)(?= (?:\d|about|nearly|more))", "lost", _UP), (r"\b(up)(?= (?:by|from) [£$€]?\d)", "down", _UP), (r"\b(up)(?= \d[\d.]*(?:%| percent| per cent))", "down", _UP), (r"\b(down)(?= (?:by|from) [£$€]?\d)", "up", _DOWN),
    (r"\b(exports?)\b", "imports", r"ihraç|ihrac|dış satım"), (r"\b(imports?)\b(?!ant)", "exports", r"ithal|dış alım"), (r"(?<![\w\d])(minus |-|−)(?=\d+(?:\.\d+)? ?(?:%|°|degrees|C\b|F\b|percent))", "", r"eksi|-\s?\d|−|sıfırın alt"),
    (r"\b(ahead)(?= (?:by|in|of))", "behind", r"önde|önünde|ileri"), (r"\b(farther|further)(?= (?:from|away))", "closer", r"uzak"), (r"\b(advanc)(?=(?:ed|ing|es?)\b)", "retreat", r"ilerle"),
]

# Units: English (one, many) → others of its sort that are not near it, and the source's word.
_TIME = {"second": "saniye", "minute": "dakika|dk", "hour": "saat", "day": "gün", "week": "hafta", "month": r"\bay(?!rı|nı|dın)", "year": r"yıl|sene|yaş", "decade": "on yıl|10 yıl", "century": "yüzyıl|asır"}
_LENGTH = {"kilometer": r"kilometre|\bkm", "kilometre": r"kilometre|\bkm", "mile": r"\bmil(?!y|l)", "meter": r"(?<!kilo)metre|\bm\b", "metre": r"(?<!kilo)metre|\bm\b", "foot": "fit|feet|ayak|metre", "inch": "inç", "yard": "yard", "centimeter": "santim|cm", }
_AREA = {"acre": "akre|dönüm", "hectare": "hektar"}
_MASS = {"ton": r"\bton", "tonne": r"\bton", "kilogram": r"kilogram|\bkg|kilo", "gram": r"(?<!kilo)gram", "pound": "libre|pound|kilo", "barrel": "varil", "liter": "litre", "litre": "litre", "gallon": "galon"}
_MONEY = {"dollar": r"dolar|\$", "euro": r"(?:e|a)vro|euro|€", "pound": r"sterlin|pound|£", "lira": r"lira|tl", "ruble": "ruble", "yuan": "yuan", "yen": r"\byen\b", "won": r"\bwon\b", "rupee": "rupi"}
_POWER = {"megawatt": "megavat|mw", "kilowatt": "kilovat|kw", "gigawatt": "gigavat|gw"}
UNIT_FAMILIES = [_TIME, _LENGTH, _AREA, _MASS, _MONEY, _POWER]
MANY = {"foot": "feet", "inch": "inches", "century": "centuries", "lira": "liras", "yuan": "yuan", "yen": "yen", "won": "won"}
NEAR_UNITS = [{"kilometer", "kilometre"}, {"meter", "metre", "yard"}, {"liter", "litre"}, {"ton", "tonne"}]
CHANGED = r"\b(?:rose|rise|rises|risen|fell|fall|fallen|up|down|grew|grown|increased?|decreased?|declined?|dropped|jumped|gained|lost|climbed|by|growth of)\b"
COUNTED = r"\b((?:\d[\d.,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|several|few|many|of|hundred|thousand|million|billion|trillion)[ -](?:more |square |cubic |nautical |metric |US |U\.S\. |Canadian |light )?)"
SIGNED_MONEY = {"$": "dolar|\\$", "£": "sterlin|pound|£", "€": "(?:e|a)vro|euro|€", "₺": "lira|tl|₺", "¥": "yen|yuan|¥"}
SHORT_UNITS = {
    "km": ("miles", "km|kilometre"), "kg": ("g", "kg|kilo"), "mph": ("km/h", "mil"), "kph": ("mph", "km"), "km/h": ("m/s", "km"), "cm": ("mm", "cm|santim"), "mm": ("cm", "mm|milim"),
    "ft": ("m", "fit|feet|ft|metre"), "MW": ("kW", "mw|mega"), "GW": ("MW", "gw|giga"), "lb": ("kg", "libre|pound|kg|kilo"), "GB": ("MB", "gb|giga"),
}

MONTHS = dict(zip("January February March April May June July August September October November December".split(), "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık".split(), strict=True))
SHORT_MONTHS = {m[:3]: m for m in MONTHS if m != "May"} | {"Sept": "September"}
DAYS = dict(zip("Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(), "pazartesi|salı|çarşamba|perşembe|cuma(?!rtesi)|cumartesi|pazar(?!tesi)".split("|"), strict=True))
WHEN = [
    (r"\byesterday\b", ["today", "tomorrow", "last week"], r"\bdün\b|dünkü"), (r"\btoday\b", ["yesterday", "tomorrow"], r"bugün"), (r"\btomorrow\b", ["yesterday", "today"], r"yarın"), (r"\btonight\b", ["last night", "tomorrow night"], r"bu gece|bu akşam"),
    (r"\b[Ll]ast (?=(?:week|month|year|night|summer|winter|spring|season|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b)", ["next "], r"geçen|geçtiğimiz|dün|önceki|geçen"), (r"\b[Nn]ext (?=(?:week|month|year|season|summer|spring|day|few)\b)", ["last "], r"gelecek|önümüzdeki|ertesi|sonraki|seneye|yıl"),
    (r"\bthis (?=(?:week|month|year|season|summer)\b)", ["last ", "next "], r"\bbu\b"), (r"\bmorning\b", ["evening", "afternoon"], r"sabah"), (r"\bafternoon\b", ["morning"], r"öğle"), (r"\bevening\b", ["morning"], r"akşam"), (r"\bmidnight\b", ["noon"], r"gece"),
    (r"\bp\.?m\b\.?", ["a.m."], r"saat|öğle|akşam|gece|\d"), (r"\ba\.?m\b\.?", ["p.m."], r"saat|sabah|gece|\d"), (r"\b(?:two|three|four|five|six|seven|ten|\d+) (?:years|months|weeks|days) ago\b", ["EARLIER"], r"önce"), (r"\bspring\b", ["autumn"], r"bahar"), (r"\bsummer\b", ["winter"], r"\byaz"), (r"\bwinter\b", ["summer"], r"kış"), (r"\b(?:fall|autumn)\b(?= (?:of|semester|season))", ["spring"], r"bahar|güz"),
    (r"\bbefore\b(?= (?:the|a|he|she|they|it|being|\w+ing|[A-Z]))", ["after"], r"önce|evvel|kadar"), (r"\bafter\b(?= (?:the|a|he|she|they|it|being|\w+ing|[A-Z]))", ["before"], r"sonra|ardından"), (r"\b[Ss]ince (?=\d{4}|[A-Z])", ["until "], r"beri|bu yana|itibaren"), (r"\b[Uu]ntil (?=\d{4}|[A-Z]|the|next)", ["from "], r"kadar|dek"),
    (r"\bevery (?=(?:week|year|month|day)\b)", ["every other "], r"her"), (r"\bdaily\b", ["weekly", "monthly"], r"gün"), (r"\bannual\b", ["monthly"], r"yıllık|yılda|her yıl|geleneksel"), (r"\bweekly\b", ["daily", "monthly"], r"hafta"),
]

COUNTRIES = {
    "Russia": "rusya", "Ukraine": "ukrayna", "China": r"\bçin", "Japan": "japonya", "South Korea": "güney kore", "North Korea": "kuzey kore", "Germany": "almanya", "France": "fransa", "Italy": "italya", "Spain": "ispanya", "Greece": "yunanistan", "Turkey": "türkiye", "Türkiye": "türkiye",
    "Iran": r"\biran", "Iraq": "ırak", "Syria": "suriye", "Israel": "israil", "India": "hindistan", "Pakistan": "pakistan", "Afghanistan": "afganistan", "Indonesia": "endonezya", "Mexico": "meksika", "Canada": "kanada", "Australia": "avustralya", "Austria": "avusturya", "Poland": "polonya", "Hungary": "macaristan",
    "Sweden": "isveç", "Norway": "norveç", "Denmark": "danimarka", "Finland": "finlandiya", "Switzerland": "isviçre", "Belgium": "belçika", "Ireland": "irlanda", "Scotland": "iskoçya", "Wales": "galler", "England": "ingiltere", "Britain": "britanya|ingiltere", "Macedonia": "makedonya", "Serbia": "sırbistan", "Croatia": "hırvatistan",
    "Romania": "romanya", "Bulgaria": "bulgaristan", "Armenia": "ermenistan", "Azerbaijan": "azerbaycan", "Kazakhstan": "kazakistan", "Belarus": "belarus", "Egypt": "mısır", "Libya": "libya", "Sudan": "sudan", "Kenya": "kenya", "Nigeria": "nijerya", "Niger": r"\bnijer(?!ya)", "Brazil": "brezilya", "Argentina": "arjantin", "Chile": r"\bşili",
    "Colombia": "kolombiya", "Venezuela": "venezuela", "Cuba": "küba", "Yemen": "yemen", "Saudi Arabia": "suudi", "Qatar": "katar", "Lebanon": "lübnan", "Jordan": "ürdün", "Vietnam": "vietnam", "Thailand": "tayland", "Singapore": "singapur", "Taiwan": "tayvan", "Moldova": "moldova", "Lithuania": "litvanya", "Latvia": "letonya", "Estonia": "estonya", "Slovakia": "slovakya", "Slovenia": "slovenya",
}
DEMONYMS = {
    "Russian": r"\brus", "Ukrainian": "ukrayna", "Chinese": r"\bçin", "American": "amerika|abd", "British": "ingiliz|britanya|ingiltere", "German": "alman", "French": "fransız|fransa", "Turkish": "türk", "Greek": "yunan", "Japanese": "japon", "South Korean": "güney kore", "North Korean": "kuzey kore", "Iranian": r"\biran", "Iraqi": "ırak", "Syrian": "suriye",
    "Israeli": "israil", "Indian": "hint|hindistan", "Indonesian": "endonezya", "Mexican": "meksika", "Canadian": "kanada", "Australian": "avustralya", "Austrian": "avusturya", "Polish": "polonya", "Hungarian": "macar", "Swedish": "isveç", "Norwegian": "norveç", "Danish": "danimarka", "Italian": "italya", "Spanish": "ispanya|ispanyol", "Dutch": "hollanda",
    "Egyptian": "mısır", "Saudi": "suudi", "Brazilian": "brezilya", "Scottish": "iskoç", "Welsh": "galler|galli", "Irish": "irlanda", "Macedonian": "makedon", "Serbian": "sırp|sırbistan", "Afghan": "afgan", "Palestinian": "filistin", "European": "avrupa", "African": "afrika", "Asian": "asya", "Azerbaijani": "azerbaycan", "Armenian": "ermeni",
    "northern": "kuzey", "southern": "güney", "eastern": "doğu", "western": "batı", "Northern": "kuzey", "Southern": "güney", "Eastern": "doğu", "Western": "batı",
}
CITIES = {
    "Moscow": "moskova", "Kyiv": r"kiev|kıyiv", "Kiev": "kiev", "Beijing": "pekin", "Tokyo": "tokyo", "Seoul": r"\bseul", "Pyongyang": "pyongyang", "Washington": "washington", "London": "londra", "Paris": "paris", "Berlin": "berlin", "Rome": r"\broma", "Athens": "atina", "Ankara": "ankara", "Istanbul": "istanbul", "Izmir": "izmir", "Tehran": "tahran", "Baghdad": "bağdat",
    "Damascus": r"\bşam", "New York": "new york", "Los Angeles": "los angeles", "Chicago": "chicago", "Boston": "boston", "Texas": "te[kx]s[ai]s?", "California": "[ck]alifornia|kaliforniya", "Florida": "florida", "Jakarta": "jakarta|cakarta", "Brussels": "brüksel", "Geneva": "cenevre", "Vienna": "viyana", "Warsaw": "varşova", "Budapest": "budapeşte", "Madrid": "madrid", "Barcelona": "barselona|barcelona", "Manchester": "manchester",
    "Liverpool": "liverpool", "Edinburgh": "edinburgh|edinburg", "Dublin": "dublin", "Phoenix": "phoenix", "Vladivostok": "vladivostok", "Kursk": "kursk", "Donetsk": "donetsk|donetski", "Kharkiv": "harkiv|harkov", "Odesa": "odes", "Zaporizhzhia": "zaporij", "Mariupol": "mariupol", "Crimea": "kırım", "Riyadh": "riyad", "Cairo": "kahire", "Doha": "doha", "Abu Dhabi": "abu dabi", "Trabzon": "trabzon", "Antalya": "antalya", "Hatay": "hatay", "Gaza": "gazze",
}
ORGANISATIONS = {
    "NATO": "nato", "EU": r"\bab\b|ab'|avrupa birliği", "European Union": "avrupa birliği", "UN": r"\bbm\b|bm'|birleşmiş", "United Nations": "birleşmiş|bm", "BBC": "bbc", "CNN": "cnn", "NBC": "nbc", "NFL": "nfl", "NBA": "nba", "UEFA": "uefa", "FIFA": "fifa", "IMF": "imf", "FBI": "fbi", "CIA": "cia", "OPEC": "opec", "NASA": "nasa", "Google": "google", "Facebook": "facebook", "Twitter": "twitter", "Apple": "apple", "Microsoft": "microsoft",
    "Amazon": "amazon", "Tesla": "tesla", "Boeing": "boeing", "Airbus": "airbus", "Reuters": "reuters", "TASS": "tass", "Republican": "cumhuriyetçi", "Democratic": "demokrat", "Republicans": "cumhuriyetçi", "Democrats": "demokrat", "Senate": "senato", "Supreme Court": "yüksek mahkeme", "Red Cross": "kızıl ?haç", "Arsenal": "arsenal", "Chelsea": "chelsea", "Galatasaray": "galatasaray", "Fenerbahçe": "fenerbahçe", "Yonhap": "yonhap", "KCNA": "kcna",
}
GAZETTEER = [COUNTRIES, DEMONYMS, CITIES, ORGANISATIONS]
SORTS_OF_ORGANISATION = [
    {"NATO", "EU", "European Union", "UN", "United Nations", "OPEC", "IMF"}, {"BBC", "CNN", "NBC", "Reuters", "TASS", "Yonhap", "KCNA"}, {"NFL", "NBA", "UEFA", "FIFA"}, {"FBI", "CIA", "NASA"}, {"Republican", "Democratic"}, {"Republicans", "Democrats"}, {"Senate", "Supreme Court"},
    {"Google", "Facebook", "Twitter", "Apple", "Microsoft", "Amazon", "Tesla"}, {"Boeing", "Airbus"}, {"Arsenal", "Chelsea", "Liverpool"}, {"Galatasaray", "Fenerbahçe"}, {"Red Cross", "United Nations"},
    {"European", "African", "Asian"},
    {"northern", "southern", "eastern", "western"}, {"Northern", "Southern", "Eastern", "Western"},
]
SAME_PLACE = [{"Kyiv", "Kiev"}, {"Turkey", "Türkiye"}, {"England", "Britain"}, {"EU", "European Union"}, {"UN", "United Nations"}]
LOOKALIKES = {"Austria": "Australia", "Australia": "Austria", "Iran": "Iraq", "Iraq": "Iran", "Niger": "Nigeria", "Slovakia": "Slovenia", "Sweden": "Switzerland", "North Korea": "South Korea", "South Korea": "North Korea", "North Korean": "South Korean", "South Korean": "North Korean", "Austrian": "Australian", "Iranian": "Iraqi", "India": "Indonesia", "Indian": "Indonesian", "Kyiv": "Kharkiv"}
GIVEN_NAMES = set(
    "Adam Ahmet Alan Albert Alex Alexander Ali Alice Amy Andrea Andrei Andrew Andrey Angela Ann Anna Anne Anthony Arthur Asif Barack Ben Benjamin Bernard Bill Bob Boris Brad Brandon Brett Brian Bruce Bryson Carl Carlos Caroline Catherine Charles Charlie Chris Christian Christine Christopher Claire Colin Craig Dan Daniel Dave David Dennis Denis Diana Dianne Dmitry Dmitri Donald Doug Dustin Dylan Ed Eddie Edward Elena Elin Elizabeth Elon Emily Emma Emmanuel Eric Erin Ethan Eva Francesco Frank Fred Gary Gavin George Gerald Gordon Graham Grant Greg Gwyneth Hakan Harry Hassan Hector Helen Henry Holly Howard Hugh Hulusi Ian Igor Ivan Jack Jacob James Jamie Jane Jason Jean Jeff Jennifer Jeremy Jerry Jesse Jessica Jill Jim Jimmy Joe Joel Johann John Jon Jonathan Jordan Jorge Jose Joseph Josh Joshua Juan Judith Julia Julian Julie Justin Karen Kate Katie Keith Kelly Ken Kenneth Kevin Kim Kurt Larry Laura Lauren Lee Leon Leonardo Lindsey Lisa Louis Lucas Luis Luke Malcolm Marco Margaret Maria Mark Martin Mary Matt Matthew Mehmet Melissa Michael Mike Mohamed Mohammed Muhammad Mustafa Nancy Narendra Neil Nick Nicole Nicolas Nigel Nikki Noah Oleg Oliver Pamela Patrick Paul Peter Phil Philip Rachel Ralph Ray Rebecca Recep Richard Rob Robert Roger Ron Ronald Rory Ross Roy Russell Ryan Sam Samuel Sandra Sara Sarah Scott Sean Serena Sergei Sergey Simon Sophie Stephen Steve Steven Stuart Sue Susan Ted Terry Theresa Thomas Tiger Tim Timothy Tina Todd Tom Tommy Tony Tyler Victor Vincent Viktor Vladimir Volodymyr Walter Wayne Wendy Will William Xherdan Yasin Yuri Zoran Gjorge Andres Dina Rodrigo Jacinda Yulia Sergio Rafael Novak Roman Cristiano Lionel".split()
)
MOVES = r"(?:flew|fly|flight|travel\w*|went|go|going|mov\w+|came|sent|send|transfer\w*|train|route|exports?|journey|trip|ship\w*|deliver\w*|drove|sail\w*|pipeline|fled|return\w*|convoy|carr\w+)"
OPENERS = r"(?:But|And|When|While|The|On|In|As|If|After|Before|Since|Mr|Mrs|Ms|Dr|President|Although|Because|That|This|It|He|She|They|We|I|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b"
TITLES = "Mr|Mrs|Ms|Dr|President|Senator|Sen|Judge|Justice|Prime Minister|Minister|Secretary|Governor|Gov|Captain|Professor|Prof|Sir|Lord|General|Gen|Colonel|Detective|Inspector|Chancellor|Chairman|Chief|Officer|Coach|Rep|King|Queen|Prince|Princess|Pope"

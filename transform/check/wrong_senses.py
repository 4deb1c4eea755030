"""Words told by another sense of theirs, or an idiom word by word: "nuclear titles" for "nükleer başlık", "the facade" for "cephe".

Each is told only where the English word stands for nothing else of the Turkish.
"""

from __future__ import annotations

from dataclasses import dataclass

from core import late_re as re
from transform.check.engine_rows import Rows, Texts, Words
from transform.check.model import Kind, Problem


@dataclass(frozen=True, slots=True)
class _Sense:
    """A Turkish phrase, and the English word that tells another sense of it.

    Attributes:
        said: the Turkish phrase.
        told: the English word.
        asks: what else of Turkish may be told by that.
        kind: the kind of the problem.
    """

    said: re.Pattern[str]
    told: re.Pattern[str]
    asks: Words
    kind: Kind

    def find(self, texts: Texts) -> list[Problem]:
        """Find the other sense in the target; a problem of the kind "sign" or "name"."""
        said = self.said.search(texts.folded)
        told = self.told.search(texts.lowered) if said else None
        if said and told and not self.asks.stand_in(texts.folded):
            return [Problem(self.kind, said.group(), told.group())]
        return []


def _sense(said: str, told: str, asks: str = r"(?!)", kind: Kind = "sign") -> _Sense:
    return _Sense(re.compile(rf"(?<!\w)(?:{said})"), re.compile(rf"\b(?:{told})"), Words(asks), kind)


_MONTH = r"ocak|şubat|mart|nisan|mayis|haziran|temmuz|ağustos|eylül|ekim|kasim|aralik"
_SENSES = (
    # Arms and armies.
    (" title| headl| headi| header", _sense(r"(?:nükleer|savaş|füze|harp)(?: \w+)? başli[kğ]", r"titles?\b|head(?:lin|ing|er)\w*", r"ünvan|unvan|manşet|başliği(?:yla| alt)|şampiyon|kupa")),
    ("essay", _sense(r"(?:nükleer|füze|silah|atiş|uçuş)\w*(?: \w+)? deneme", r"essays?\b", r"makale|edebi|yazar|sinav")),
    ("black f|black o|black t|black u|black b|black w|black a", _sense(r"kara (?:kuvvet|harek|birli[kğ]|unsur|sinir|suyu|taarruz|saldiri|savaş)|karasu", r"black (?:forces?|operations?|troops?|units?|borders?|waters?|offensives?|attacks?|assaults?|wars?)\b", r"siyah|kara para")),
    ("weather", _sense(r"hava (?:saldiri|kuvvet|savunma|saha|harek|üss|operasyon|birli[kğ]|koridor|köprü)", r"weather (?:attacks?|forces?|defen[cs]es?|spaces?|strikes?|raids?|operations?|bases?|units?|corridors?|bridges?)\b")),
    (" ball|football", _sense(r"top mermi|topa tut|topçu|top atiş|havan top", r"(?:foot)?balls?\b(?! bearings?)", r"futbol|maç(?!a)|(?<!\w)gol|basket|voleybol|kaleci|oyuncu|stat|balo|misket")),
    ("your air", _sense(r"havan", r"your air")),
    ("fever", _sense(r"ateş(?:kes| aç| hatt| alt| et| üstün| güc| destek|le)", r"fever\w*", r"hasta|virüs|derece|humma|salgin|enfeksiyon|belirti|coşku")),
    ("subtraction", _sense(r"çikarma", r"subtraction")),
    ("throat", _sense(r"(?:istanbul|hürmüz|çanakkale|kerç|tayvan|cebelitarik|kore|messina|malakka|babülmendep|bering) boğaz", r"throats?\b")),
    ("facade|façade", _sense(r"cephe(?:de|ye|den|deki|lerde|nin|si hatt)?(?!\w)", r"fa[cç]ades?", r"bina|yapi|diş cephe|cami|konak|mimar|restor|boya|saray|pencere|kaplama")),
    ("slave", _sense(r"esir(?!g)\w*", r"slaves?\b|slavery|enslaved", r"köle|cariye")),
    ("mock|ridicule", _sense(r"(?:zirhli|piyade|mekanize|topçu|muhafiz|motorize|tank) alay|alay komutan", r"mock(?:ery|ed|ing)?\b|ridicul\w+")),
    ("continent", _sense(r"(?:tören|şeref|muhafiz|merasim) kita", r"continents?\b")),
    (" hat | hats| hat.", _sense(r"hat(?:t[iu]\w*|lar\w*)?(?!\w)", r"hats?\b(?![- ]tricks?)", r"şapka|kask|bere|başlik|kalpak|baret")),
    (" reduc| lower| decreas", _sense(r"(?:uçağ|uçak|jet|helikopter|iha|siha|dron|balon)\w*(?: \w+)? düşür", r"(?:reduc|lower|decreas)(?:es|e|ed|ing)\b", r"azal|indir|sayi|faiz|fiyat|oran|maliyet|seviye|risk|düşür\w* .*düşür")),
    ("download|discount", _sense(r"(?:denize|suya) indir", r"download\w*|discount\w*", r"indirim|yükle|internet")),
    ("private", _sense(r"özel (?:temsilci|elçi|kuvvet|harekat|askeri operasyon|askeri harekat)", r"private (?:representatives?|envoys?|forces?|operations?|military operations?)\b", r"özel (?:şirket|sektör)|parali")),
    (" pawn", _sense(r"rehin(?!ci)", r"pawn(?:s|ed|ing)?\b", r"satranç|piyon")),
    (" grade|a mark|marks to|musical note|musical grade", _sense(r"nota ver", r"(?:musical )?(?:grades?|marks?)\b|musical notes?")),
    ("in the explan|in the defic|in the open|in the clear", _sense(r"(?:aciklarinda|açiklarinda|açiklarindaki|açiklarina)", r"in the (?:explanations?|deficits?|openings?|clearings?)\b", r"bütçe|cari|ticaret|güvenlik açi")),
    ("the right|escaped right", _sense(r"sağ (?:olarak )?(?:kurt|bulun|çik|ele geç|yakala|salim)", r"(?:from|on|to|at) the right\b|escaped right", r"sağ (?:taraf|kol|yan|şerit|el)|sağda|sağin")),
    ("landlord", _sense(r"ev sahib", r"landlords?\b", r"kira|daire|depozito|konut|mülk")),
    ("sift", _sense(r"elen(?:d|m|ec|ip|iyor)", r"sift\w*", r"kum|un\b|toprak")),
    ("may expl|may field|may blast|may clear|may deton|may plant", _sense(r"mayin", r"may (?:\w+ed|explosions?|fields?|blasts?|clear\w+)\b", r"mayis")),
    ("tongue", _sense(r"\w+ bir dille", r"tongues?\b")),
    ("distribut", _sense(r"(?:kalabaliğ|gösterici|eylemci|protestocu|topluluğ)\w*(?: \w+){0,2} dağit", r"distribut\w+", r"bildiri|yardim|gida|su\b|çiçek|broşür")),
    ("sacrifice", _sense(r"kurban(?:in|larin)? (?:yakin|aile)|(?:kaza|deprem|savaş|cinayet|saldiri) kurban", r"sacrifices?\b", r"fedakar|bayram|kurban kes|kurbanlik")),
    ("lived bomb|live bomb|alive bomb|living bomb", _sense(r"canli bomba", r"(?:live|alive|living) bombs?\b")),
    ("fiery|feverish|hot weapon", _sense(r"ateşli silah", r"(?:fiery|feverish|hot) (?:weapon|gun)s?\b")),
    ("chairs|armchair|sofa", _sense(r"(?:sandalye|koltuk)", r"(?:won|win|wins|gained|lost|took|has|have|had|secured|holds?) (?:[\w,]+ ){0,2}(?:chairs|armchairs|sofas)\b", r"mobilya|ahşap|tekerlekli|masa")),
    (" dam", _sense(r"(?:seçim|yüzde|oy|%)\S*(?: \S+){0,2} baraj", r"dams?\b", r"(?<!\w)su(?!\w)|hes|gölet|(?<!\w)sel|sula|doluluk")),
    # Parties and papers.
    ("good party|well party", _sense(r"iyi parti", r"(?:the )?(?:good|well|fine) party\b", kind="name")),
    ("white party", _sense(r"ak parti", r"white party\b", kind="name")),
    ("happiness party|bliss party", _sense(r"saadet parti", r"(?:happiness|bliss) party\b", kind="name")),
    ("republic newspaper|republic daily|republic paper|republican newspaper|republican daily|republican paper", _sense(r"cumhuriyet(?:i|'?\w+)? gazete", r"republic(?:an)? (?:newspaper|daily|paper)\b", kind="name")),
    ("morning newspaper|morning daily|morning paper", _sense(r"sabah gazete", r"morning (?:newspaper|daily|paper)s?\b", kind="name")),
    ("spokesman newspaper|spokesperson newspaper|spokesman daily|spokesperson daily|spokesman paper|spokesperson paper", _sense(r"sözcü gazete", r"spokes(?:man|person) (?:newspaper|daily|paper)\b", kind="name")),
    ("freedom newspaper|freedom daily|liberty newspaper|nationality newspaper|evening newspaper|universal newspaper|universal daily|brightness newspaper|enlightenment newspaper|new dawn newspaper|decision newspaper|evening daily|decision daily", _sense(r"(?:hürriyet|milliyet|akşam|evrensel|aydinlik|yeni şafak|karar) gazete", r"(?:freedom|liberty|nationality|evening|universal|brightness|enlightenment|new dawn|decision) (?:newspaper|daily|paper)\b", kind="name")),
    ("red moon|red month", _sense(r"kizilay", r"red (?:moon|month)\b", kind="name")),
    # Weather and disasters.
    ("underwear|underpants|panties|briefs", _sense(r"zirai don|don (?:olay|vur|uyari|tehlike|riski)", r"underwear|underpants|panties|briefs\b", r"iç çamaşir|külot")),
    (" hose| trunk", _sense(r"hortum(?:u|un|da)?(?: \w+){0,2} (?:çik|vur|çati|uçur|yik|hasar|oluş)", r"hoses?\b|trunks?\b", r"itfaiye|sula|fil\b|bagaj")),
    ("raw | dew", _sense(r"çiğ (?:düş|altinda|felaket|alti)", r"raw\b|dew\b")),
    ("full rain|full fall|full precipitation|rain full|rained full", _sense(r"dolu (?:yağ|vur)", r"full (?:rain|fall|precipitation)\w*|rain(?:ed)? full")),
    (" tea | tea.| tea,", _sense(r"çayi(?:nin|ndan|nda)? (?:taş|yataği|kenari|üzeri)", r"tea\b", r"çay (?!i\b)")),
    (" bear", _sense(rf"(?:{_MONTH}) ayi(?!ş|m)", r"bears?\b", r"hayvan|orman|boz ayi|kutup|yavru|taşi|sonuç|borsa|dayan|iz |anlam")),
    ("swaddl", _sense(r"kundak", r"swaddl\w+", r"bebe")),
    # Verbs and idioms word by word.
    ("on foot|on feet|the foot|its foot|his foot|their feet|its feet|his feet", _sense(r"ayak dire", r"(?:on |their |its |his |her )(?:foot|feet)\b", r"ayağ|ayaklar|ayakta")),
    (" ear | ears| ear.", _sense(r"kulak as", r"(?:hang|hung|hangs|hanging) (?:\w+ )?ears?\b")),
    ("loaded", _sense(r"yüklen(?:d|iyor|ec|m[iuü]ş)", r"(?:up)?loaded (?:on|to|onto|up)", r"(?<!\w)yük(?!len)|gemi|kamyon|dosya|tren|konteyner|(?<!\w)tir\b|mal|kargo|uçak|uçağ|araç|arac|video|fotoğraf|internet")),
    ("eye", _sense(r"göz dik", r"(?:sew\w*|plant\w*|erect\w*) (?:an |his |its |their |her )?eyes?\b")),
    ("shot the|shot a", _sense(r"dibe vur", r"shot (?:the|a) ")),
    ("held his head|held its head|held their head|hold their head|holds its head|holds his head|held a head|holding his head|holding its head|held her head", _sense(r"kafa tut", r"(?:held|holds?|holding) (?:his|its|their|a|the|her) heads?\b")),
    ("read the", _sense(r"meydan oku", r"reads? (?:the )?(?:square|field|arena)")),
    ("eye", _sense(r"göz (?:ardi|önün)", r"(?:behind|in front of) (?:the |his |their |its |her )?eyes?\b")),
    ("mountain|eye", _sense(r"gözdaği", r"mountains?\b|eyes?\b", r"(?<!göz)dağ|göz(?!daği)")),
    ("fell behind|fell after|falls behind|fall behind", _sense(r"peşine düş", r"f[ae]lls? (?:behind|after)", r"geri|borç")),
    ("runaway|fugitive|getaway|escap", _sense(r"kaçamak (?:bir )?(?:yanit|cevap|ifade|konuş)", r"runaway|fugitive|getaway|escap\w+", r"kaçak|firar|kaç(?:an|ti|ma(?!k))")),
    ("set fire|sets fire|on fire|flame", _sense(r"ateş püskür", r"sets? fire|on fire|flames?\b", r"yak|yan(?:di|an|iyor)|yangin|kundak|alev|ejder")),
    ("hands on|hand on|hands to|hand to|hands in|hand in", _sense(r"el koy", r"(?:put|puts|putting|laid|lays?) (?:its |their |his |her |a )?hands? (?:on|to|in)\b", r"el(?:ini|lerini) koy")),
    ("eye", _sense(r"gözalt(?:i|ina)|göz altina", r"under(?:[- ](?:the|an|his|her|their))?[- ]eyes?\b")),
    ("handed over|turned over", _sense(r"(?:ele geçir|el koy)(?!\w*m[ae]den)", r"(?:handed|turned) over", r"teslim|devr|ver(?:di|il|me|en|ec)|iade|bozul|yargi")),
    ("was arrested|were arrested|been arrested|is arrested|are arrested|captured|apprehended", _sense(r"(?:hastaliğ|hastalig|virüs|kanser|grip|grib|covid|koronavirüs|firtina|yağmur|zatürre)\w* yakalan", r"(?:was|were|been|is|are) (?:arrested|captured|apprehended)", r"tutukla|gözalt|ele geç|hapis|polis")),
    ("was missed|were missed|been missed", _sense(r"(?:rehin|öğrenci|kiz|çocuk|gazeteci|iş insan|adam|uçak|uçağ|gemi)\w*(?: \w+)? kaçiril", r"(?:was|were|been) missed", r"firsat|penalti|gol|özle")),
    (" burst|punctur|flat tire", _sense(r"patlak ver", r"(?:gave|gives|giving) (?:a |the )?(?:burst|puncture)|punctur\w+|flat tires?")),
    ("height|length", _sense(r"boy göster", r"show(?:ed|s|ing|n)? (?:its |their |his |her )?(?:height|length|size)s?\b")),
    ("tongue|to language|to the language", _sense(r"dile getir", r"(?:brought|brings?|bringing) (?:\w+ ){0,4}to (?:the |his |her |their )?(?:tongue|language)s?\b")),
    ("gold", _sense(r"altini (?:bir kez daha |özellikle |kalin çizgilerle )?çiz", r"gold\b", r"altin(?!i )|ons|kuyum|madalya|rezerv")),
    ("promise s|promise t|promise i|promise m|word s|word t|word i|word m|of the word|of word|of the promise|of promise|of a promise", _sense(r"söz konusu", r"(?:promise|word) (?:subject|topic|issue|matter)|(?:subject|topic|matter) of (?:the |a )?(?:promise|word)\b")),
    ("bought a|bought the|bought his|bought their|bought place|bought land|bought space", _sense(r"yer al(?:d|iyor|an|acak|mak)", r"bought (?:a |the |his |their )?(?:place|land|space|ground)s?\b", r"satin|arsa|arazi")),
    ("castle|fortress", _sense(r"kaleme al", r"castles?\b|fortress\w*", r"kale(?!me)")),
    ("circuit", _sense(r"devreye (?:gir|sok|al)", r"circuits?\b", r"kisa devre|elektr|yariş|pist|elektron|çip")),
    ("saved that|transferred that|enrolled that", _sense(r"\w*(?:kaydet|aktar)", r"(?:saved|transferred|enrolled) that\b", r"kurtar|biriktir|tasarruf")),
    ("lost his|lost her|lost their|lost its", _sense(r"(?:hayat|yaşam)\w* (?:kaybet|yitir)", r"lost (?:his|her|their|its) (?:way|balance|jobs?|mind|memory|footing)\b", r"yolunu|deng|(?<!\w)iş|akl|akil|hafiza|bilin|ayağ")),
    ("renew|extend|prolong|re-sign", _sense(r"yollari(?:ni)?(?: \w+)? ayir|yollari ayril", r"renew\w*|extend\w*|prolong\w*|re-?signed", r"uzat|yenile|uzan|geniş")),
    ("expedition|crusade", _sense(r"(?:uçak|uçuş|tren|otobüs|feribot|vapur|hava yol|metro)\w*(?: \w+)? sefer", r"expeditions?\b|crusades?\b", r"keşif|haçli")),
    ("evacuat", _sense(r"(?:cezaev|hapis|tutuk|mahkum|mahkeme)\w*(?: \w+){0,3} tahliye", r"evacuat\w+", r"tahliye.*tahliye|deprem|yangin|(?<!\w)sel|bomba|ihbar|boşalt|saldiri|savaş")),
    ("threw|throw", _sense(r"gol(?:ünü|ü|ler|leri|lerini)? at", r"thr(?:ew|ow|ows|own|owing) (?:a |the |two |three )?goals?\b")),
    ("displacement", _sense(r"deplasman", r"displacements?\b", r"gemi|muhrip|ton|su çek")),
    ("early choice|early selection|early pick|general choice|general selection|local choice|local selection|by-selection|snap choice|snap selection", _sense(r"(?:erken|genel|yerel|ara) seçim", r"(?:early|general|local|by-?|snap) (?:choices?|selections?|picks?)\b", r"tercih|seçki|draft")),
    ("chest|crate", _sense(r"sandi(?:k|ğ)\w*(?: \w+)? (?:baş|git|kapan|açil|kurul|çik)", r"chests?\b|crates?\b", r"göğ|mühimmat|hazine|eşya")),
    ("drc|congo", _sense(r"kdhc", r"drc\b|congo\w*", r"kongo")),
)  # fmt: skip
ROWS: Rows = tuple((clues.split("|"), sense) for clues, sense in _SENSES)  # by clues of the target

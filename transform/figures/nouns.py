"""What can be counted: nouns of Turkish, English, Russian and Korean, each with its unit and canonical English name.

Patterns are matched against one whole folded word (`core.text.fold`); a Turkish stem allows any suffix. The order
counts: the first pattern that fits wins.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache


@dataclass(frozen=True, slots=True)
class Noun:
    """A counted noun.

    Attributes:
        unit: as in `core.model.Figure.unit`.
        what: canonical English, plural.
        measure: True for a unit of measure or money, which stands next to its number and counts something else.
    """

    unit: str
    what: str
    measure: bool = False


_C = r"(?:l[ae]r)?(?:[iuü]m[iuü]z|s?[iuü]n?)?(?:y?[iuüea]|n[iuüea]|n?[iuü]n|n?[dt][ea]n?|y?l[ea]|l[iuü][kğ]\w*|ydi|[dt][iuü]r\w*)?"

_TR: tuple[tuple[str, str, str], ...] = (
    ("=USD", r"(?:us)?dolar\w*|usd", "US dollars"),
    ("=EUR", r"avro\w*|euro\w*|eur", "euros"),
    ("=RUB", r"ruble\w*|rublesi\w*", "rubles"),
    ("=KRW", rf"won{_C}", "won"),
    ("=CNY", rf"yuan{_C}", "yuan"),
    ("=TRY", rf"lira{_C}|tl", "lira"),
    ("=GBP", r"sterlin\w*", "pounds"),
    ("=points", r"puan(?:l[iuü]k|a|i|dan|la)?", "points"),
    ("=magnitude", r"büyüklüğünde\w*", "magnitude"),
    ("=gigabytes", r"gigabayt\w*|gb", "data"),
    ("=terabytes", r"terabayt\w*|tb", "data"),
    ("=containers", r"konteyn[eı]r\w*|konteynir\w*", "containers"),
    ("=barrels", r"varil\w*", "barrels"),
    ("=tonnes", rf"ton{_C}", "tonnes"),
    ("=kg", rf"kg{_C}|kilogram\w*|kilo{_C}", "kilograms"),
    ("=km", r"kilometre\w*|km", "distance"),
    ("=m", r"metre(?!karelik)\w*", "length"),
    ("=miles", rf"mil{_C}", "distance"),
    ("=hectares", r"hektar\w*", "area"),
    ("=seconds", r"saniye\w*", "time"),
    ("=minutes", r"dakika\w*", "time"),
    ("=hours", rf"saat{_C}", "time"),
    ("=days", r"gün(?:lük|lüğ\w*|dür|de|den|ü|ün|e|lerce)?", "period"),
    ("=weeks", rf"hafta{_C}", "period"),
    ("=months", r"ay(?:lik|liğ\w*|dir|da|dan|i|in|a|di)?", "period"),
    ("=years", r"yil(?:lik|liğ\w*|dir|da|dan|i|in|a|di)?|sene\w*", "period"),
    ("=MW", r"megavat\w*|mw", "power"),
    ("people", r"işadam\w*|girişimci\w*", "business people"),
    ("people", r"gazeteci\w*|muhabir\w*", "journalists"),
    ("people", r"bankaci\w*", "bankers"),
    ("people", r"asker(?!iye|lik)\w*|er(?:in|i|e)?|muharip\w*|savaşçi\w*|komando\w*", "soldiers"),
    ("people", r"inşaatçi\w*", "military construction workers"),
    ("people", r"istihkamci\w*|mayinci\w*|sapör\w*", "sappers"),
    ("people", r"işçi\w*|emekçi\w*|çalişan(?!di)\w*|amele\w*", "workers"),
    ("people", r"personel\w*", "personnel"),
    ("people", r"subay\w*", "officers"),
    ("people", r"general(?!e kurmay)\w*", "generals"),
    ("people", r"esir\w*|tutsa[kğ]\w*", "prisoners of war"),
    ("people", r"mahkum\w*|mahpus\w*|tutuklu\w*", "prisoners"),
    ("people", r"turist\w*|ziyaretçi\w*|tatilci\w*", "tourists"),
    ("people", r"yolcu(?!lu[kğ])\w*", "passengers"),
    ("people", r"öğrenci\w*", "students"),
    ("people", r"çocu[kğ]\w*", "children"),
    ("people", r"mühendis\w*", "engineers"),
    ("people", r"teknisyen\w*", "technicians"),
    ("people", r"bilişimci\w*|yazilimci\w*|programci\w*", "IT workers"),
    ("people", r"hacker\w*|korsan\w*", "hackers"),
    ("people", r"uzman\w*|danişman\w*|bilim insan\w*", "experts"),
    ("people", r"pilot\w*", "pilots"),
    ("people", r"denizci\w*|mürettebat\w*", "sailors"),
    ("people", r"diplomat\w*", "diplomats"),
    ("people", r"milletvekil\w*|vekil\w*", "deputies"),
    ("people", r"delege\w*", "delegates"),
    ("people", r"sporcu\w*|atlet\w*|futbolcu\w*", "athletes"),
    ("people", r"sanatçi\w*|müzisyen\w*", "artists"),
    ("people", r"sivil(?!leri korum)\w*", "civilians"),
    ("people", r"ölü(?!m)\w*|ölen\w*|şehit\w*", "people killed"),
    ("people", r"yarali\w*", "people wounded"),
    ("people", r"kayb(?!e[dt]|ol)\w*|kayip(?!la)\w*|zayiat\w*", "casualties"),
    ("people", r"vatandaş\w*|yurttaş\w*", "citizens"),
    ("people", r"kadin\w*|kadini\w*", "women"),
    ("people", r"mülteci\w*|siğinmaci\w*|göçmen\w*|firari\w*", "refugees"),
    ("people", r"gönüllü\w*", "volunteers"),
    ("people", r"gazi(?:ler|nin|yi)?\w*", "veterans"),
    ("people", r"polis\w*", "police officers"),
    ("people", r"doktor\w*|hekim\w*", "doctors"),
    ("people", r"öğretmen\w*", "teachers"),
    ("people", r"kişi\w*|insan(?!siz|i\b|lik)\w*|nüfus\w*|hane halk\w*|temsilci\w*|üye\w*|yetim\w*|usta(?:nin|lar\w*|si)?|heykeltiraş\w*|aile\w*|kadro\w*|sürgün\w*|ebeveyn\w*|katilimci\w*|misafir\w*|konu[kğ]\w*|şüpheli\w*", "people"),
    ("shells", r"mermi\w*|mühimmat\w*|atim\w*|cephane\w*", "shells"),
    ("missiles", r"füze\w*|roket(?!atar)\w*", "missiles"),
    ("systems", r"obüs\w*", "howitzers"),
    ("systems", r"roketatar\w*|çnra\w*", "multiple rocket launchers"),
    ("systems", r"batarya\w*|sistem\w*|firlatici\w*|rampa\w*|radar\w*|havan\w*|top(?:u|un|lar\w*|unu|çu sistem\w*)?|silah\w*", "systems"),
    ("vehicles", r"tank(?:i|in|in[iu]|lar\w*|la|tan)?|zirhli\w*|kamyon\w*|otobüs\w*|otomobil\w*|araç\w*|arac(?:i|in)\w*|vagon\w*|lokomotif\w*", "vehicles"),
    ("items", r"drone\w*|iha\w*|siha\w*|dron\w*", "drones"),
    ("items", r"gemi\w*|tanker\w*|muhrib?\w*|muhrip\w*|denizalti\w*|tekne\w*", "ships"),
    ("items", r"uça[kğ]\w*|helikopter\w*|jet\w*", "aircraft"),
    ("items", r"balon\w*", "balloons"),
    ("items", r"uydu\w*", "satellites"),
    ("items", r"patlayici\w*|mayin\w*|bomba\w*", "explosive devices"),
    ("items", r"parça\w*|bileşen\w*", "components"),
    ("items", r"modül\w*|reaktör\w*|başli[kğ]\w*|motor\w*", "modules"),
    ("items", r"sefer(?:i|in|ini|e|de|ler\w*)?|uçuş\w*|sevkiyat\w*", "voyages"),
    ("items", r"şirket\w*|firma\w*|işletme\w*|banka\w*|kuruluş\w*|kurum\w*", "companies"),
    ("items", r"ülke\w*|devlet(?!i|in)\w*", "countries"),
    ("items", r"anlaşma\w*|belge\w*|protokol\w*|mutabakat\w*|sözleşme\w*|karar\w*", "agreements"),
    ("items", r"yerleşim\w*|köy\w*|kasaba\w*|şehir\w*|kent(?:i|in|te|ler\w*)?", "settlements"),
    ("items", r"ev(?:i|in|e|ler\w*|de)?|konut\w*|bina\w*|daire\w*", "homes"),
    ("items", r"ürün\w*|mal(?:i|in|lar\w*)?|kalem\w*", "goods"),
    ("items", r"oy(?:u|la|un|lar\w*)?", "votes"),
    ("items", r"fabrika\w*|tesis\w*|depo\w*|liman\w*|üs(?:sü|te)?", "facilities"),
    ("items", r"saldiri\w*|deneme\w*|firlatma\w*|test(?:i|in|ler\w*)?|görüşme\w*|ziyaret\w*|toplanti\w*", "events"),
    ("items", r"bitcoin\w*|ethereum\w*|token\w*", "coins"),
    ("systems", r"koksan\w*|pantsir\w*|himars\w*|patriot\w*|tor(?:lar)?", "systems"),
    ("missiles", r"iskender\w*|hwasong\w*", "missiles"),
    ("people", r"lider\w*|bakan(?!li)\w*", "leaders"),
    ("people", r"(?:rus|türk|japon|ukraynali|amerikali)l[ae]r\w*", "people"),
    ("people", r"kayna[kğ]\w*|yetkili\w*", "sources"),
    ("items", r"taraf\w*|başkent\w*|mevkidaş\w*|komşu\w*|halk\w*|isim\w*", "countries"),
    ("people", r"birli[kğ]\w*", "soldiers"),
    ("items", r"tugay\w*|tümen\w*|tabur\w*|alay(?:i|in|lar\w*)?", "military units"),
    ("items", r"büro\w*|ofis\w*|okul\w*|hastane\w*|gazete\w*|internet\w*|adres\w*|sunucu\w*|hesa[bp]\w*|eser\w*|bina\w*|ev\w{0,4}|aralik\w*|araliğ\w*|yer\w{0,3}|nokta\w*|istasyon\w*|cihaz\w*|kamera\w*|hedef\w*|sinir kap\w*|cadde\w*|köprü\w*|kovan\w*", "items"),
    ("people", r"\w{3,}(?:[cç][iuü])(?:l[ae]r)?(?:[iuü]n?|y[iuüea]|n[iuü]n|[dt][ea]n?|s[iuü]n?\w*)?", "people"),
    ("items", r"adet\w*|aded\w*|tane\w*|kez|kere|defa\w*", ""),
)  # fmt: skip

_EN: tuple[tuple[str, str, str], ...] = (
    ("=USD", r"dollars?|usd", "US dollars"),
    ("=EUR", r"euros?|eur", "euros"),
    ("=RUB", r"r(?:o?u)bles?", "rubles"),
    ("=KRW", r"won", "won"),
    ("=CNY", r"yuan|renminbi", "yuan"),
    ("=TRY", r"liras?", "lira"),
    ("=GBP", r"pounds", "pounds"),
    ("=points", r"points?", "points"),
    ("=gigabytes", r"gigabytes?|gb", "data"),
    ("=terabytes", r"terabytes?|tb", "data"),
    ("=containers", r"(?:container|containerload)s?", "containers"),
    ("=barrels", r"barrels?|bpd", "barrels"),
    ("=tonnes", r"tons?|tonnes?", "tonnes"),
    ("=kg", r"kg|kilograms?|kilos?", "kilograms"),
    ("=km", r"km|kilomet(?:er|re)s?", "distance"),
    ("=m", r"met(?:er|re)s?", "length"),
    ("=miles", r"miles?", "distance"),
    ("=hectares", r"hectares?", "area"),
    ("=seconds", r"seconds?", "time"),
    ("=minutes", r"minutes?", "time"),
    ("=hours", r"hours?", "time"),
    ("=days", r"days?", "period"),
    ("=weeks", r"weeks?", "period"),
    ("=months", r"months?", "period"),
    ("=years", r"years?", "period"),
    ("=MW", r"megawatts?|mw", "power"),
    ("people", r"journalists?|reporters?", "journalists"),
    ("people", r"bankers?", "bankers"),
    ("people", r"soldiers?|troops?|servicemen|fighters|commandos|combatants|men", "soldiers"),
    ("people", r"builders", "military construction workers"),
    ("people", r"sappers?|deminers?", "sappers"),
    ("people", r"(?:work|labou?r)ers?|labou?rs|employees", "workers"),
    ("people", r"personnel", "personnel"),
    ("people", r"officers?", "officers"),
    ("people", r"generals?", "generals"),
    ("people", r"pows?", "prisoners of war"),
    ("people", r"prisoners?|captives", "prisoners of war"),
    ("people", r"tourists?|visitors?|travell?ers|holidaymakers", "tourists"),
    ("people", r"passengers?", "passengers"),
    ("people", r"students?", "students"),
    ("people", r"child|children", "children"),
    ("people", r"engineers?", "engineers"),
    ("people", r"technicians?", "technicians"),
    ("people", r"programmers?|developers", "IT workers"),
    ("people", r"hackers?", "hackers"),
    ("people", r"experts?|advis[eo]rs?|specialists?|scientists?|instructors?", "experts"),
    ("people", r"pilots?", "pilots"),
    ("people", r"sailors?|crewmen|crew", "sailors"),
    ("people", r"diplomats?", "diplomats"),
    ("people", r"deput(?:y|ies)|lawmakers?|legislators?|mps", "deputies"),
    ("people", r"delegates?", "delegates"),
    ("people", r"athletes?|players", "athletes"),
    ("people", r"artists?|musicians?|performers?", "artists"),
    ("people", r"civilians?", "civilians"),
    ("people", r"deaths?|dead|fatalities|killed", "people killed"),
    ("people", r"wounded|injured|injuries", "people wounded"),
    ("people", r"casualt(?:y|ies)|losses", "casualties"),
    ("people", r"citizens?|nationals", "citizens"),
    ("people", r"wom[ae]n", "women"),
    ("people", r"refugees?|defectors?|migrants?|evacuees", "refugees"),
    ("people", r"volunteers?", "volunteers"),
    ("people", r"veterans?", "veterans"),
    ("people", r"police(?:men)?", "police officers"),
    ("people", r"doctors?", "doctors"),
    ("people", r"teachers?", "teachers"),
    ("people", r"people|persons?|individuals|members?|residents?|inhabitants|guests?|koreans|russians|ukrainians|suspects|comrades?|orphans?|dancers?|bankers?|relatives|families|survivors|hostages|attendees|fishermen|participants|representatives|recruits|reinforcements", "people"),
    ("shells", r"shells?|rounds?|munitions?|projectiles", "shells"),
    ("missiles", r"missiles?|rockets?", "missiles"),
    ("systems", r"howitzers?", "howitzers"),
    ("systems", r"launchers?|mlrs", "multiple rocket launchers"),
    ("systems", r"batter(?:y|ies)|systems?|guns?|radars?|mortars?|pieces", "systems"),
    ("vehicles", r"tanks?|trucks?|vehicles?|cars?|wagons?|locomotives?|buses", "vehicles"),
    ("items", r"drones?|uavs?", "drones"),
    ("items", r"ships?|vessels?|tankers?|destroyers?|submarines?|boats?|freighters?", "ships"),
    ("items", r"aircraft|planes?|jets?|helicopters?|warplanes?", "aircraft"),
    ("items", r"balloons?", "balloons"),
    ("items", r"satellites?", "satellites"),
    ("items", r"explosives?|mines?|bombs?|devices", "explosive devices"),
    ("items", r"components?|parts", "components"),
    ("items", r"modules?|reactors?|warheads?|engines?", "modules"),
    ("items", r"voyages?|trips?|sailings?|flights?|shipments?|deliveries|journeys", "voyages"),
    ("items", r"compan(?:y|ies)|firms?|banks?|entities|organi[sz]ations|institutions", "companies"),
    ("systems", r"koksans?|pantsirs?|himars|patriots?", "systems"),
    ("items", r"countries|nations|states|sides|capitals|neighbou?rs|allies|koreas|counterparts|parties", "countries"),
    ("people", r"leaders|ministers", "leaders"),
    ("people", r"sources|officials?", "sources"),
    ("items", r"agreements?|treaties|documents?|contracts?|resolutions|protocols?", "agreements"),
    ("items", r"settlements?|villages?|towns?|cities", "settlements"),
    ("items", r"homes?|houses?|buildings?|flats?|apartments?", "homes"),
    ("items", r"goods|products?|items?", "goods"),
    ("items", r"votes?", "votes"),
    ("items", r"factor(?:y|ies)|facilit(?:y|ies)|plants?|depots?|ports?|bases", "facilities"),
    ("items", r"attacks?|strikes?|tests?|launches|meetings?|visits?|raids?", "events"),
    ("items", r"bitcoins?|tokens", "coins"),
    ("items", r"brigades?|divisions?|battalions?|regiments?|units", "military units"),
    ("people", r"(?!(?:comput|numb|pap|ord|serv|bord|off|pow|quart|matt|lett|met|flow|tow|cent|boost|bunk|trail|rout|carri|riv|contain|launch|fight|hundr|lay|charg|answ|corn|fing|chapt|mort|radi|transf|fact|sect|error|harb|doll|tumb|cylind|tank|drift|milit|terr|plan)\w*)\w{3,}(?:ers|ors|ists|ians)", "people"),
    ("items", r"times", ""),
)  # fmt: skip

_RU: tuple[tuple[str, str, str], ...] = (
    ("=USD", r"доллар\w*|долл", "US dollars"),
    ("=EUR", r"евро", "euros"),
    ("=RUB", r"рубл\w*|руб", "rubles"),
    ("=KRW", r"вон", "won"),
    ("=containers", r"контейнер\w*", "containers"),
    ("=barrels", r"баррел\w*", "barrels"),
    ("=tonnes", r"тонн\w*", "tonnes"),
    ("=km", r"километр\w*|км", "distance"),
    ("=m", r"метр\w*", "length"),
    ("=hours", r"час(?:а|ов)?", "time"),
    ("=minutes", r"минут\w*", "time"),
    ("=days", r"дн(?:я|ей)|день|сут\w*", "period"),
    ("=months", r"месяц\w*", "period"),
    ("=years", r"год(?:а|у)?|лет", "period"),
    ("people", r"солдат\w*|военн\w*|бойц\w*|военнослужащ\w*", "soldiers"),
    ("people", r"сап[её]р\w*", "sappers"),
    ("people", r"строител\w*", "military construction workers"),
    ("people", r"рабоч\w*|работник\w*", "workers"),
    ("people", r"офицер\w*", "officers"),
    ("people", r"пленн\w*|военнопленн\w*", "prisoners of war"),
    ("people", r"турист\w*", "tourists"),
    ("people", r"пассажир\w*", "passengers"),
    ("people", r"студент\w*", "students"),
    ("people", r"погибш\w*|убит\w*", "people killed"),
    ("people", r"ранен\w*", "people wounded"),
    ("people", r"депутат\w*", "deputies"),
    ("people", r"человек\w*|люд\w*|граждан\w*|чел", "people"),
    ("shells", r"снаряд\w*|боеприпас\w*|мин", "shells"),
    ("missiles", r"ракет\w*", "missiles"),
    ("systems", r"гаубиц\w*|систем\w*|орудий|установ\w*|рсзо", "systems"),
    ("vehicles", r"танк\w*|автомобил\w*|машин\w*|вагон\w*", "vehicles"),
    ("items", r"корабл\w*|суд(?:ов|на)|беспилотник\w*|дрон\w*|самол[её]т\w*|рейс\w*", "ships"),
)  # fmt: skip

_KO: tuple[tuple[str, str, str], ...] = (
    ("=USD", r"달러.*|불", "US dollars"),
    ("=EUR", r"유로.*", "euros"),
    ("=RUB", r"루블.*", "rubles"),
    ("=KRW", r"원.*", "won"),
    ("=tonnes", r"톤.*|t", "tonnes"),
    ("=barrels", r"배럴.*", "barrels"),
    ("=km", r"킬로미터.*|㎞.*|km.*|킬로.*", "distance"),
    ("=m", r"미터.*|m", "length"),
    ("=hours", r"시간.*", "time"),
    ("=days", r"일간.*", "period"),
    ("=months", r"개월.*", "period"),
    ("=years", r"년간.*", "period"),
    ("shells", r"발.*|포탄.*", "shells"),
    ("missiles", r"기.*", "missiles"),
    ("people", r"명.*|여명.*|사람.*", "people"),
    ("containers", r"컨테이너.*", "containers"),
    ("items", r"척.*|대.*|개.*|문.*", ""),
)  # fmt: skip

_TABLES = {
    lang: tuple(
        (re.compile(rf"(?:{pattern})\Z"), Noun(unit.lstrip("="), what, unit.startswith("=")))
        for unit, pattern, what in table
    )
    for lang, table in (("tr", _TR), ("en", _EN), ("ru", _RU), ("ko", _KO))
}


@lru_cache(maxsize=32_768)
def read_noun(word: str, lang: str) -> Noun | None:
    """Return what a folded word counts, or None where it is no counted noun we know.

    Args:
        word: letters only, folded, without what follows an apostrophe.
        lang: ISO 639-1; a language without a table has the English one (digits with "km" or "USD" read anywhere).
    """
    for pattern, noun in _TABLES.get(lang, _TABLES["en"]):
        if pattern.match(word):
            return noun
    return None

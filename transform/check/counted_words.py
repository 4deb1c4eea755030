"""What news counts, and what happens to it, in both languages: by these a figure is known by its neighbours."""

from __future__ import annotations

from collections.abc import Iterator

from core import late_re as re

# Turkish beginnings of words; English beginnings of words.
_WORDS = (
    ("öl|hayat[iı]n[iı]|can[iı]n[iı]|can kayb|şehit|katled", "kill|died|dies|dead|death|fatal|lives|casualt|perish|martyr|lost their|toll"),
    ("yaral", "injur|wound|hurt"),
    ("gözalt|tutukl|yakaland", "arrest|detain|custody|jail|caught|captur"),
    ("kayip|kaybol", "missing|lost|disappear"),
    ("kurtar", "rescu|saved|freed|surviv"),
    ("esir|mahk[uû]m|tutsak|tutuklu", "prison|captive|inmate|pow"),
    ("asker|er\\b|birlik|mehmet", "soldier|troop|servicem|personnel|force"),
    ("polis", "police|officer"),
    ("sivil", "civilian"),
    ("çocu[kğ]|bebe[kğ]", "child|kid|infant|bab(?:y|ies)|boy|girl|minor"),
    ("kadin", "wom[ae]n|female"),
    ("erkek|adam", "m[ae]n\\b|male"),
    ("öğrenci", "student|pupil"),
    ("öğretmen", "teacher"),
    ("işçi|çalişan|emekçi|personel", "worker|employ|staff|labou?r|personnel|jobs"),
    ("yolcu", "passenger"),
    ("turist|ziyaretçi", "tourist|visit"),
    ("göçmen|mülteci|siğinmaci|kaçak", "migrant|refugee|asylum|defect"),
    ("hasta\\b|hastan|hastal", "patient|hospital|disease|ill"),
    ("vaka|olgu", "case"),
    ("aile|hane", "famil|household"),
    ("nüfus", "population"),
    ("seçmen|oy\\b|oyu|oyun[au]\\b", "vote|ballot"),
    ("milletvekil|vekil|sandalye|koltuk", "seat|deput|lawmaker|mp"),
    ("ülke|devlet", "countr|nation|state"),
    ("kent|şehir|şehr|il\\b|ilde", "cit(?:y|ies)|town|province"),
    ("köy|mahalle", "village|neighbo|settlement"),
    ("ev\\b|evi|evin|evde|konut|daire", "house|home|apartment|flat|dwelling"),
    ("bina|yapi", "building|structure"),
    ("okul", "school"),
    ("şirket|firma|kuruluş|işletme", "compan|firm|business|organi|enterprise"),
    ("banka", "bank"),
    ("mağaza|dükkan|şube", "store|shop|outlet|branch"),
    ("uça[kğ]|jet|sefer|uçuş", "plane|aircraft|jet|flight"),
    ("helikopter", "helicopter|chopper"),
    ("gemi|tekne|bot|tanker|vapur", "ship|vessel|boat|tanker"),
    ("denizalt", "submarine"),
    ("tank\\b|tanklar", "tank"),
    ("zirhli|ara[cç]|otomobil|araba|kamyon", "vehicle|car|truck|armou?r"),
    ("otobüs|tren|vagon", "bus|train|wagon|carriage"),
    ("iha|insansiz|dron", "drone|uav|unmanned"),
    ("füze|roket", "missile|rocket"),
    ("top\\b|obüs|topçu|havan", "artillery|howitzer|gun|mortar"),
    ("mermi|mühimmat", "shell|round|bullet|ammunition"),
    ("başlik|başliğ", "warhead"),
    ("bomba|patlayici", "bomb|explosive"),
    ("silah|tüfek", "weapon|rifle|gun|arms"),
    ("konteyner", "container"),
    ("sevkiyat", "shipment|deliver"),
    ("maç|karşilaşma", "match|game|appearance"),
    ("gol\\b|gole|golü|golle", "goal|score"),
    ("puan", "point"),
    ("asist", "assist"),
    ("madalya", "medal"),
    ("takim|kulü[bp]", "team|club"),
    ("kez\\b|kere|defa", "time|occasion|twice"),
    ("yaş|yaşinda", "year-old|years old|aged?\\b|year old"),
    ("kupa|şampiyon", "cup|trophy|title|champion"),
    ("sayfa", "page"),
    ("madde", "article|item|provision"),
    ("dava|dosya", "case|lawsuit|file"),
    ("hapis|ceza", "prison|jail|sentence|fine"),
    ("yata[kğ]", "bed"),
    ("derinlik|derinliğ|altinda", "depth|deep|below|beneath"),
    ("yükseklik|yüksekliğ|irtifa|boyunda", "height|high|altitude|tall"),
    ("uzunluk|uzunluğ|uzun", "long|length"),
    ("genişlik|genişliğ|geniş", "wide|width"),
    ("menzil", "range"),
    ("ağirlik|ağirliğ|kilo\\b", "weigh|heavy"),
    ("hiz", "speed|fast"),
    ("uzaklik|uzaklikta|uzakliğ|uzağ", "away|distance|from"),
    ("büyüklü|şiddet", "magnitude|quake|strong"),
    ("sicaklik|derece", "temperature|degree"),
    ("arti?ş|art(?:ti|an|arak|iyor|acak)|yüksel|çik(?:ti|an|arak|iyor)|büyü(?:dü|y|m)|kazan(?!an)", "rose|ris|increas|climb|grew|grow|gain|jump|up\\b|surg|soar|rais|widen"),
    ("azal|düş|gerile|in(?:di|en|erek|iyor)\\b|küçül|kayb(?!ol)|daral|eksil", "fell|fall|declin|decreas|drop|down\\b|shrank|shrink|lost|los(?:e|ing|s)|cut|reduc|contract|slid|slip"),
    ("ihrac|ihraç", "export"),
    ("ithal", "import"),
    ("gelir|ciro|hasilat", "revenue|income|sales|turnover|takings"),
    ("kâr|kar(?:i|ini|indan)?\\b|kazanç", "profit|earning|gain"),
    ("zarar", "loss|lost|lose"),
    ("borç|borc", "debt|owe|loan"),
    ("bütçe", "budget"),
    ("yatirim", "invest"),
    ("ücret|maaş", "wage|salar|pay|fee"),
    ("fiyat|fiyati", "price|cost"),
    ("vergi", "tax|dut(?:y|ies)|tariff"),
    ("faiz", "interest|rate|yield"),
    ("enflasyon", "inflation"),
    ("altin", "gold"),
    ("gümüş", "silver"),
    ("petrol|ham petrol|varil", "oil|barrel|crude"),
    ("gaz", "gas"),
    ("kömür", "coal"),
    ("buğday|tahil", "wheat|grain"),
    ("pirinç", "rice"),
    ("elektrik", "electric|power"),
    ("avro|euro", "euro|€"),
    ("dolar", "dollar|\\$"),
    ("lira", "lira"),
    ("sterlin", "pound|£|sterling"),
    ("rus\\b|rusya", "russia"),
    ("ukrayna", "ukrain"),
    ("çin\\b|çinli|çin'", "chin"),
    ("abd|amerika", "u\\.?s|america|united states"),
    ("türk", "turk|türk"),
    ("kuzey kore", "north korea"),
    ("güney kore", "south korea"),
    ("alman", "german"),
    ("cumhuriyetçi", "republican"),
    ("demokrat", "democrat"),
    ("restoran|lokanta", "restaurant"),
    ("bar\\b|pub\\b|bar ve", "pub|bar"),
    ("bahçe", "garden"),
    ("dövüş", "fight|bout"),
    ("kanal", "channel"),
    ("dakika", "minute"), ("saat", "hour|a\\.?m|p\\.?m|o'clock"), ("saniye", "second"), ("gün", "day"), ("hafta", "week"), ("\\bay\\b|ayda|aylik|aydir|ay\\s", "month"),
    ("yil|sene", "year"), ("yüzyil|asir", "centur"), ("metre\\b|metrelik|metreye", "met(?:er|re)"), ("kilometre|km", "kilomet|km"), ("mil\\b|mile", "mile"), ("fit|feet|ayak", "f(?:ee|oo)t"),
    ("inç", "inch"), ("hektar", "hectare"), ("ton", "ton"), ("kilogram", "kilogram|kg"), ("litre", "lit(?:er|re)"), ("megavat", "megawatt"), ("kişi|insan", "people|person|individual"),
)  # fmt: skip
# One look at where a word begins, and then at the words.
_TURKISH, _ENGLISH = (
    re.compile(
        rf"(?<![^\W\d])(?=[^\W\d]|[$€£])(?:{'|'.join(f'(?P<w{i}>{pair[side]})' for i, pair in enumerate(_WORDS))})"
    )
    for side in (0, 1)
)


def find_counted(text: str, start: int, end: int, *, english: bool) -> Iterator[str]:
    """Yield which of these words stand in a part of a text; by the same names in both languages.

    Args:
        text: a folded Turkish text, or a lower-cased English one.
        start: where the part begins.
        end: where it ends.
        english: which of the two.
    """
    for match in (_ENGLISH if english else _TURKISH).finditer(text, start, end):
        yield match.lastgroup or ""

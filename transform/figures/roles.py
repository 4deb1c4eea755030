"""Claimants that are no names: the common nouns of Turkish, English and Russian, each with its canonical English."""

from __future__ import annotations

import re

_TR = (
    ("istihbarat raporu", "intelligence report"), ("askeri istihbarat", "military intelligence"), ("askeri kaynak", "military source"),
    ("savunma kaynak", "defence sources"), ("istihbarat", "intelligence"),
    ("savunma bakanliğ", "Defence Ministry"), ("dişişleri bakanliğ", "Foreign Ministry"), ("birleşme bakanliğ", "Unification Ministry"),
    ("adalet bakanliğ", "Justice Ministry"), ("savunma bakan[iı]", "Defence Minister"), ("dişişleri bakan[iı]", "Foreign Minister"),
    ("ulusal güvenlik danişman", "National Security Adviser"), ("genelkurmay", "Joint Chiefs of Staff"), ("büyükelçi", "ambassador"),
    ("özel kuvvetler", "special forces"), ("milletvekil", "lawmaker"), ("vali(?!de)", "governor"), ("(?:baş)?savcilik|savciliğ", "prosecutors"),
    ("ordu", "army"), ("basin(?!ç)", "press"), ("medya", "media"), ("haber site", "news sites"), ("gazete(?!ci)", "newspaper"),
    ("uzman", "experts"), ("analist", "analysts"), ("yetkililer", "officials"), ("bir yetkili", "official"), ("yetkili", "official"),
    ("doğal kaynaklar bakan", "Natural Resources Minister"), ("kaynak(?!lar bakan)", "sources"), ("araştirmaci", "researchers"), ("işçiler", "workers"),
    ("insan haklari (?:örgüt|derne|grub)", "human rights group"), ("siber güvenlik (?:şirket|firma)", "cybersecurity company"),
    ("inşaat (?:şirket|firma)lar", "construction firms"), ("seyahat acente", "travel agency"), ("tur (?:şirket|operatör)", "tour company"),
    ("denizcilik takip \\w+", "maritime tracking group"), ("blokzincir (?:izleme|analiz) şirket", "blockchain monitoring companies"),
    ("şirket", "company"), ("sendika", "trade union"), ("emlakçi", "estate agents"), ("organizatör", "organisers"), ("gümrük", "customs"),
    ("düşünce kuruluş", "think tank"), ("veterinerlik", "veterinary service"), ("savaş esir|esir asker", "prisoner of war"),
    ("polis", "police"), ("hükümet", "government"), ("enstitü", "institute"), ("vakf", "foundation"), ("rapor", "report"),
    ("çalişma(?! bakan)", "study"), ("sözcü", "spokesperson"), ("asker(?!i)", "soldier"), ("komutan", "commander"), ("bakanlik|bakanliğ", "Ministry"),
    ("konuş\\w+ bakan", "minister"), ("tanik", "witnesses"), ("bölge sakin", "residents"),
)  # fmt: skip
_EN = (
    ("intelligence reports?", "intelligence report"), ("military intelligence", "military intelligence"),
    ("(?:spy|intelligence) agency", "spy agency"), ("intelligence officials", "intelligence officials"), ("intelligence", "intelligence"),
    ("defen[cs]e ministry", "Defence Ministry"), ("foreign ministry", "Foreign Ministry"), ("unification ministry", "Unification Ministry"),
    ("education ministry", "education ministry"), ("justice (?:ministry|department)", "Justice Ministry"), ("defen[cs]e minister", "Defence Minister"),
    ("foreign minister", "Foreign Minister"), ("national security advis[eo]r", "National Security Adviser"), ("joint chiefs", "Joint Chiefs of Staff"),
    ("ambassador", "ambassador"), ("lawmakers?", "lawmaker"), ("governor", "governor"), ("prosecutors?", "prosecutors"),
    ("army|military", "army"), ("newspapers?", "newspaper"), ("press", "press"), ("media", "media"), ("broadcaster", "broadcaster"),
    ("customs", "customs"), ("experts", "experts"), ("analysts?", "analysts"), ("officials", "officials"), ("official", "official"), ("sources?", "sources"),
    ("researchers", "researchers"), ("workers", "workers"), ("cybersecurity (?:firm|company)", "cybersecurity firm"),
    ("blockchain (?:firm|company)", "blockchain firm"), ("human rights (?:group|organi[sz]ation)", "human rights group"), ("think ?-?tank", "think tank"),
    ("trade union", "trade union"), ("tour (?:operator|company|agency)", "tour company"), ("organi[sz]ers", "organisers"),
    ("institute", "institute"), ("foundation", "foundation"), ("report", "report"), ("study", "study"), ("spokes(?:man|woman|person)", "spokesperson"),
    ("police", "police"), ("government", "government"), ("residents", "residents"), ("witnesses", "witnesses"),
)  # fmt: skip
_RU = (
    ("военн\\w+ разведк", "military intelligence"), ("разведк|спецслужб", "intelligence"), ("министерств\\w+ обороны|минобороны", "Defence Ministry"),
    ("министр\\w* обороны", "Defence Minister"), ("мид(?!\\w)", "Foreign Ministry"), ("эксперт", "experts"), ("аналитик", "analysts"),
    ("чиновник", "officials"), ("источник", "sources"), ("депутат|парламентари|законодател", "lawmaker"), ("губернатор", "governor"),
    ("журналист", "journalists"), ("посольств", "embassy"), ("посол", "ambassador"), ("таможн", "customs"), ("газет", "newspaper"),
)  # fmt: skip
_END = {"tr": r"\w*", "en": r"(?!\w)", "ru": r"\w*"}
ROLES: dict[str, tuple[tuple[re.Pattern[str], str], ...]] = {
    lang: tuple((re.compile(rf"(?<!\w)(?:{stem}){_END[lang]}"), name) for stem, name in table)
    for lang, table in (("tr", _TR), ("en", _EN), ("ru", _RU))
}
ADJECTIVES = {
    "South Korea": "South Korean", "North Korea": "North Korean", "Ukraine": "Ukrainian", "Russia": "Russian", "Japan": "Japanese",
    "United States": "US", "Germany": "German", "China": "Chinese", "United Kingdom": "British", "Czech Republic": "Czech", "Kyiv": "Ukrainian", "Seoul": "South Korean",
    "Poland": "Polish", "France": "French",
}  # fmt: skip
# Bodies with a name of their own that are often told by what they are.
KNOWN_AS = {
    "South Korean spy agency": "National Intelligence Service", "British Defence Ministry": "UK Ministry of Defence",
    "South Korean Joint Chiefs of Staff": "Joint Chiefs of Staff", "US Justice Ministry": "US Department of Justice",
}  # fmt: skip

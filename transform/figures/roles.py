"""Claimants that are no names: the common nouns of Turkish, English, Russian and Ukrainian, each with its canonical English."""

from __future__ import annotations

import re
from dataclasses import dataclass

# Name, or singular|plural where the text may have either.
_TR = (
    ("batili istihbarat", "Western intelligence"), ("batili kaynak", "Western source|Western sources"), ("batili diplomat", "Western diplomat|Western diplomats"),
    ("istihbarat raporu", "intelligence report"), ("askeri istihbarat", "military intelligence"), ("askeri kaynak", "military source|military sources"),
    ("savunma kaynak", "defence source|defence sources"), ("diplomatik kaynak", "diplomatic source|diplomatic sources"),
    ("istihbarat kayna[kğ]", "intelligence source|intelligence sources"), ("istihbarat yetkili", "intelligence official|intelligence officials"), ("istihbarat (?:servis|teşkilat|kurum)", "intelligence agency|intelligence agencies"),
    ("istihbarat", "intelligence"),
    ("savunma bakanliğ", "Defence Ministry"), ("dişişleri bakanliğ", "Foreign Ministry"), ("birleşme bakanliğ", "Unification Ministry"),
    ("adalet bakanliğ", "Justice Ministry"), ("tarim bakanliğ", "Agriculture Ministry"), ("sağlik bakanliğ", "Health Ministry"), ("ulaştirma bakanliğ", "Transport Ministry"),
    ("(?:maliye|hazine) bakanliğ", "Finance Ministry"), ("ticaret bakanliğ", "Trade Ministry"), ("çalişma bakanliğ", "Labour Ministry"), ("enerji bakanliğ", "Energy Ministry"),
    ("(?:milli )?eğitim bakanliğ", "Education Ministry"), ("turizm bakanliğ|kültür(?: ve turizm)? bakanliğ", "Culture Ministry"), ("ekonomi bakanliğ", "Economy Ministry"), ("savunma bakan[iı](?!l)", "Defence Minister"), ("dişişleri bakan[iı](?!l)", "Foreign Minister"),
    ("birleşme bakan[iı](?!l)", "Unification Minister"), ("(?:içişleri|maliye|ekonomi|ulaştirma|sağlik|tarim|enerji|çalişma) bakan[iı](?!l)", "minister|ministers"),
    ("ulusal güvenlik danişman", "National Security Adviser"), ("genelkurmay", "Joint Chiefs of Staff"), ("büyükelçilik|büyükelçiliğ", "embassy"), ("büyükelçi", "ambassador|ambassadors"), ("daimi temsilci|(?<=bm )temsilci|(?<=milletler )temsilci", "envoy|envoys"),
    ("özel kuvvetler", "special forces"), ("milletvekil", "lawmaker|lawmakers"), ("vali(?!de)", "governor|governors"), ("(?:baş)?savci(?:lik|liğ)?", "prosecutors"),
    ("hava kuvvet", "air force"), ("silahli kuvvet", "armed forces"), ("deniz kuvvet", "navy"), ("kara kuvvet", "army"), ("ordu", "army"), ("medya", "media"), ("basin(?!ç|\\w* (?:toplanti|açiklama|bülten|brifing|konferans|bildiri|danişman|sözcü|mensup|merkez))", "press"), ("haber site", "news site|news sites"), ("haber ajans", "news agency|news agencies"),
    ("gazeteci", "journalist|journalists"), ("gazete", "newspaper|newspapers"), ("yayin kuruluş", "broadcaster|broadcasters"), ("televizyon", "television"),
    ("uzman", "expert|experts"), ("analist", "analyst|analysts"), ("diplomat(?!ik)", "diplomat|diplomats"), ("yetkili", "official|officials"),
    ("doğal kaynaklar bakan", "Natural Resources Minister"), ("kaynak(?!lar bakan)|kaynağ", "source|sources"), ("araştirmaci", "researcher|researchers"), ("işçi", "worker|workers"),
    ("insan haklari (?:örgüt|derne|grub|kuruluş)", "human rights group|human rights groups"), ("yardim (?:örgüt|kuruluş)", "aid agency|aid agencies"),
    ("siber güvenlik (?:şirket|firma)", "cybersecurity company|cybersecurity companies"),
    ("inşaat (?:şirket|firma)", "construction firm|construction firms"), ("seyahat acente", "travel agency|travel agencies"), ("tur (?:şirket|operatör)", "tour company|tour companies"),
    ("denizcilik takip \\w+", "maritime tracking group"), ("blokzincir (?:izleme|analiz) (?:şirket|firma)", "blockchain monitoring company|blockchain monitoring companies"),
    ("şirket(?!çi)", "company|companies"), ("sendika", "trade union|trade unions"), ("emlakçi", "estate agent|estate agents"), ("organizatör", "organisers"), ("gümrük", "customs"),
    ("düşünce kuruluş", "think tank|think tanks"), ("veterinerlik", "veterinary service"), ("savaş esir|esir asker", "prisoner of war|prisoners of war"),
    ("polis", "police"), ("hükümet", "government"), ("enstitü", "institute|institutes"), ("vakf", "foundation"), ("rapor(?!t)", "report"),
    ("çalişma(?! bakan)", "study"), ("sözcü", "spokesperson"), ("asker(?!i)", "soldier|soldiers"), ("komutan", "commander|commanders"), ("içişleri bakanli[kğ]", "Interior Ministry"), ("bakanlik|bakanliğ", "Ministry"),
    ("konuş\\w+ bakan", "minister"), ("görgü tani[kğ]|tanik", "witness|witnesses"), ("(?:bölge|kent|köy) sakin", "residents"), ("balikçi", "fisherman|fishermen"), ("avukat", "lawyer|lawyers"),
    ("tüccar", "trader|traders"), ("profesör", "professor|professors"), ("üniversite", "university|universities"), ("mahkeme", "court|courts"), ("firma", "company|companies"),
)  # fmt: skip
_EN = (
    ("intelligence reports?", "intelligence report"), ("military intelligence", "military intelligence"),
    ("(?:spy|intelligence) (?:agency|service)", "spy agency"), ("intelligence", "intelligence"),
    ("defen[cs]e ministry", "Defence Ministry"), ("foreign ministry", "Foreign Ministry"), ("unification ministry", "Unification Ministry"),
    ("education ministry", "education ministry"), ("justice (?:ministry|department)", "Justice Ministry"), ("defen[cs]e minister", "Defence Minister"),
    ("foreign minister", "Foreign Minister"), ("unification minister", "Unification Minister"), ("national security advis[eo]r", "National Security Adviser"), ("joint chiefs(?: of staff)?", "Joint Chiefs of Staff"),
    ("military|army", "army"), ("defen[cs]e sources", "defence sources"), ("customs(?: service| data| figures| statistics| records| agency| office)?", "customs"),
    ("spokes(?:man|woman|person)", "spokesperson"), ("think ?-?tank", "think tank"), ("human rights (?:group|organi[sz]ation)", "human rights group"),
)  # fmt: skip
_RU = (
    ("национальн\\w+ (?:разведывательн\\w+ служб|служб\\w+ разведки)", "National Intelligence Service"),
    ("военн\\w+ разведк", "military intelligence"), ("разведк|спецслужб", "intelligence"), ("министерств\\w+ обороны|минобороны", "Defence Ministry"),
    ("министр\\w* обороны", "Defence Minister"), ("мид(?!\\w)", "Foreign Ministry"), ("эксперт", "experts"), ("аналитик", "analysts"),
    ("чиновник", "officials"), ("источник", "sources"), ("депутат|парламентари|законодател", "lawmaker"), ("губернатор", "governor"),
    ("журналист", "journalists"), ("посольств", "embassy"), ("посол", "ambassador"), ("постпред(?!ств)|постоянн\\w+ представител", "envoy"), ("дипломат(?!и)", "diplomat"), ("таможн", "customs"), ("газет", "newspaper"),
    ("издани", "publication"), ("информационн\\w+ агентств|информагентств", "news agency"), ("разведывательн\\w+ (?:управлени|служб|агентств|ведомств)", "intelligence"),
)  # fmt: skip
_UK = (
    ("національн\\w+ (?:розвідувальн\\w+ служб|служб\\w+ розвідки)", "National Intelligence Service"),
    ("військов\\w+ розвідк", "military intelligence"), ("розвідк|спецслужб", "intelligence"), ("міністерств\\w+ оборони|міноборони", "Defence Ministry"),
    ("міністр\\w* оборони", "Defence Minister"), ("мзс(?!\\w)", "Foreign Ministry"), ("експерт", "experts"), ("аналітик", "analysts"),
    ("посадов", "officials"), ("джерел", "sources"), ("депутат|парламентар", "lawmaker"), ("журналіст", "journalists"), ("посольств", "embassy"),
    ("газет", "newspaper"), ("видання", "publication"), ("інформаційн\\w+ агентств|інформагентств", "news agency"), ("телеканал", "broadcaster"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class RoleTable:
    """The roles of a language as one pattern: the group that matches tells the name, in one number or the other."""

    pattern: re.Pattern[str]
    names: tuple[tuple[str, str], ...]

    def name(self, match: re.Match[str]) -> tuple[str, str]:
        """Return the name of a match in the singular and in the plural."""
        return self.names[int(str(match.lastgroup)[1:])]


def _table(rows: tuple[tuple[str, str], ...]) -> RoleTable:
    stems = "|".join(f"(?P<r{index}>{stem})" for index, (stem, _) in enumerate(rows))
    names = tuple((name.partition("|")[0], name.rpartition("|")[2]) for _, name in rows)
    return RoleTable(re.compile(rf"(?<!\w)(?:{stems})\w*"), names)


ROLES = {"tr": _table(_TR), "ru": _table(_RU), "uk": _table(_UK)}
# In English a role stands at the end of its noun phrase.
ENGLISH_HEADS = tuple((re.compile(rf"(?<!\w)(?:{stem})\Z"), name) for stem, name in _EN)
ADJECTIVES = {
    "South Korea": "South Korean", "North Korea": "North Korean", "Ukraine": "Ukrainian", "Russia": "Russian", "Japan": "Japanese",
    "United States": "US", "Germany": "German", "China": "Chinese", "United Kingdom": "British", "Czech Republic": "Czech", "Kyiv": "Ukrainian", "Seoul": "South Korean",
    "Poland": "Polish", "France": "French", "Moscow": "Russian", "Tokyo": "Japanese", "Beijing": "Chinese", "Pyongyang": "North Korean",
    "Washington": "US", "London": "British", "Paris": "French", "Berlin": "German", "Turkey": "Turkish", "Belarus": "Belarusian", "Iran": "Iranian",
    "Taiwan": "Taiwanese", "Northern Cyprus": "Northern Cypriot", "Italy": "Italian", "Canada": "Canadian", "Australia": "Australian", "India": "Indian",
    "Vietnam": "Vietnamese", "Mongolia": "Mongolian", "Lithuania": "Lithuanian", "Estonia": "Estonian", "Finland": "Finnish", "Sweden": "Swedish",
    "Norway": "Norwegian", "Netherlands": "Dutch", "Spain": "Spanish", "Israel": "Israeli",
}  # fmt: skip
# The gazetteer has no Ukrainian spellings: the adjective before a role tells whose it is.
NATIONS_UK = {
    "південнокорейськ": "South Korean", "північнокорейськ": "North Korean", "українськ": "Ukrainian", "російськ": "Russian", "японськ": "Japanese",
    "американськ": "US", "британськ": "British", "китайськ": "Chinese", "німецьк": "German", "польськ": "Polish", "французьк": "French",
}  # fmt: skip
NATION_UK = re.compile(rf"(?<!\w)({'|'.join(NATIONS_UK)})\w+ (?:\w+ )?\Z")
# Bodies with a name of their own that are often told by what they are.
KNOWN_AS = {
    "Ukrainian military intelligence": "HUR", "South Korean spy agency": "National Intelligence Service", "British Defence Ministry": "UK Ministry of Defence",
    "South Korean Joint Chiefs of Staff": "Joint Chiefs of Staff", "South Korean intelligence agency": "National Intelligence Service", "South Korean National Intelligence Service": "National Intelligence Service", "US Justice Ministry": "US Department of Justice",
}  # fmt: skip


def list_roles() -> frozenset[str]:
    """Return the claimants that are no names of a person or place, in small letters; a nation may stand before one."""
    rows = (name for row in (_TR, _EN, _RU, _UK) for _, name in row)
    return frozenset(one.casefold() for name in (*rows, *KNOWN_AS.values()) for one in name.split("|"))

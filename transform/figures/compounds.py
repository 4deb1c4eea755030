"""Counted things of several words: "mayın temizleme uzmanı", "top mermisi", "multiple rocket launchers"."""

from __future__ import annotations

import re

from transform.figures.nouns import Noun

_TR_COMPOUNDS: tuple[tuple[re.Pattern[str], Noun], ...] = tuple(
    (re.compile(pattern), Noun(unit, what))
    for pattern, unit, what in (
        (r"may[iı]n (?:temizle\w*|arama|imha)\s(?:uzman|ekip|personel|asker|görevli)\w*|may[iı]n uzman\w*", "people", "sappers"),
        (r"may[iı]n temizleyici(?! (?:ara[çc]|tank|robot|sistem|makine|gemi|tekne))\w*", "people", "sappers"),
        (r"askeri inşaat(?:çi\w*| işçi\w*)", "people", "military construction workers"),
        (r"inşaat işçi\w*", "people", "construction workers"),
        (r"inşaat (?:asker|birli)\w*|demiryolu asker\w*", "people", "construction troops"),
        (r"istihkam (?:asker|er)\w*|muharebe mühendis\w*", "people", "sappers"),
        (r"kişilik (?:[^\W\d]+ ){0,2}?(?:birli[kğ]|tabur|tugay|tümen|alay(?!c)|kolordu|ordu|kuvvet|müfreze|kontenjan)\w*", "people", "soldiers"),
        (r"(?:sağlik|diplomatik|büyükelçilik|hastane|sivil|havalimani|liman) personel\w*", "people", "civilian personnel"),
        (r"askeri? personel\w*", "people", "military personnel"),
        (r"özel kuvvet(?:ler)? (?:asker|mensub|personel|komando)\w*", "people", "special forces soldiers"),
        (r"savaş esir\w*|esir asker\w*", "people", "prisoners of war"),
        (r"(?:bt|it|bilişim|bilgi teknolojileri) (?:çalişan|işçi|uzman|personel)\w*", "people", "IT workers"),
        (r"iş (?:insan|adam)\w*", "people", "business people"),
        (r"can kayb\w*|can kayip\w*", "people", "people killed"),
        (r"insansiz hava ara[çc]\w*", "items", "drones"),
        (r"(?:hava|füze) savunma (?:füze)\w*", "missiles", "air defence missiles"),
        (r"(?:hava|füze) savunma (?:sistem|ara[çc]|batarya)\w*", "systems", "air defence systems"),
        (r"(?:top(?:çu)?|obüs|havan) (?:ve \w+ )?mermi\w*|topçu mühimmat\w*", "shells", "artillery shells"),
        (r"(?:top|roket|mermi) (?:ve|ile) (?:top|roket|topçu) (?:mermi|mühimmat)\w*", "shells", "artillery and rocket shells"),
        (r"roket mermi\w*", "shells", "rocket shells"),
        (r"(?:roket|füze|torpido|atiş) tüp\w*", "items", "tubes"),
        (r"(?:(?:kisa|orta|uzun) menzilli )?(?:(?:taktik )?balistik |seyir )?füze (?:firlat(?:ici|ma (?:ara[çc]|sistem|rampa|düzene))|rampa|lançer)\w*", "systems", "launchers"),
        (r"(?:kisa|orta|uzun)? ?(?:menzilli )?balistik füze(?!ye karşi)\w*", "missiles", "ballistic missiles"),
        (r"çok namlulu (?:roket)\w*(?: sistem\w*)?", "systems", "multiple rocket launchers"),
        (r"top(?:çu)? ve (?:çok namlulu )?roket(?:atar)? (?:mermi|mühimmat)\w*", "shells", "artillery and rocket shells"),
        (r"topçu ve (?:roket|havan|füze) (?:mermi|mühimmat)\w*", "shells", "artillery and rocket shells"),
        (r"(?:devlet|hükümet|devlet ve hükümet) başkan[iı]\w*|devlet ve hükümet lider\w*", "people", "heads of state and government"),
        (r"top(?:çu)? (?:sistem|batarya)\w*|kundaği motorlu \w+", "systems", "artillery systems"),
        (r"(?:elektronik|yabanci) (?:parça|bileşen)\w*", "items", "electronic components"),
        (r"yük gemi\w*", "items", "cargo ships"),
        (r"çikarma gemi\w*", "items", "landing ships"),
        (r"savaş gemi\w*", "items", "warships"),
        (r"savaş uça\w*", "items", "fighter jets"),
        (r"zirhli ara[çc]\w*", "vehicles", "armoured vehicles"),
        (r"(?:(?:petrol|yakit|akaryakit|su|gaz) )?depolama tank\w*|(?:petrol|yakit|akaryakit|su|gaz) tank[iı](?:n\w*|yl\w*)?", "items", "storage tanks"),
    )
)  # fmt: skip
_EN_COMPOUNDS: tuple[tuple[re.Pattern[str], Noun], ...] = tuple(
    (re.compile(pattern), Noun(unit, what))
    for pattern, unit, what in (
        (r"(?:combat engineer|sapper|demining (?:specialist|expert|troop)|mine[- ]clear\w+ (?:expert|specialist|troop))s?", "people", "sappers"),
        (r"military (?:construction workers|builders)", "people", "military construction workers"),
        (r"construction workers", "people", "construction workers"),
        (r"(?:military )?construction (?:troops|soldiers)|railway troops", "people", "construction troops"),
        (r"heads of (?:state|government)(?: and government)?", "people", "heads of state and government"),
        (r"strong (?:[^\W\d]+ ){0,2}?(?:contingent|force|unit|brigade|battalion|regiment|division|corps|army|detachment|garrison)s?", "people", "soldiers"),
        (r"(?:medical|diplomatic|embassy|hospital|civilian|airport|port) (?:personnel|staff)", "people", "civilian personnel"),
        (r"(?:military|army) personnel|service ?members|servicemen", "people", "military personnel"),
        (r"special (?:forces|operations) (?:soldiers|troops|personnel)", "people", "special forces soldiers"),
        (r"prisoners? of war|pows?", "people", "prisoners of war"),
        (r"(?:it|information technology) (?:workers?|specialists?|personnel)", "people", "IT workers"),
        (r"(?:unmanned aerial vehicles?|attack drones?)", "items", "drones"),
        (r"air[- ]defen[cs]e missiles?", "missiles", "air defence missiles"),
        (r"(?:air[- ]defen[cs]e|anti-aircraft) (?:systems?|vehicles?|batter(?:y|ies))", "systems", "air defence systems"),
        (r"artillery and rocket (?:shells|rounds|ammunition)", "shells", "artillery and rocket shells"),
        (r"(?:artillery|howitzer|mortar) (?:shells?|rounds?|munitions)|rounds of (?:artillery )?ammunition", "shells", "artillery shells"),
        (r"(?:(?:short|long)-range )?(?:(?:tactical )?ballistic |cruise )?missile launch(?:er|ing vehicle)s?", "systems", "launchers"),
        (r"(?:short-range |long-range )?ballistic missiles?", "missiles", "ballistic missiles"),
        (r"multiple (?:launch )?rocket (?:launchers?|systems?)|multiple-launch rocket systems?", "systems", "multiple rocket launchers"),
        (r"(?:self-propelled guns?|artillery (?:systems?|pieces|guns?))", "systems", "artillery systems"),
        (r"(?:electronic|foreign) (?:components?|parts)", "items", "electronic components"),
        (r"cargo ships?", "items", "cargo ships"),
        (r"landing ships?", "items", "landing ships"),
        (r"warships?", "items", "warships"),
        (r"fighter jets?", "items", "fighter jets"),
        (r"armou?red vehicles?", "vehicles", "armoured vehicles"),
        (r"(?:(?:oil|fuel|gas|water|petrol(?:eum)?) )?storage tanks?|(?:oil|fuel|gas|water|septic) tanks?", "items", "storage tanks"),
    )
)  # fmt: skip
_RU_COMPOUNDS: tuple[tuple[re.Pattern[str], Noun], ...] = tuple(
    (re.compile(pattern), Noun(unit, what))
    for pattern, unit, what in (
        (r"военн\w+ строител\w*", "people", "military construction workers"),
        (r"артиллерийск\w+ (?:снаряд|боеприпас)\w*", "shells", "artillery shells"),
        (r"баллистическ\w+ ракет\w*", "missiles", "ballistic missiles"),
        (r"солдат\w* инженерн\w+ войск", "people", "sappers"),
    )
)
_UK_COMPOUNDS: tuple[tuple[re.Pattern[str], Noun], ...] = tuple(
    (re.compile(pattern), Noun(unit, what))
    for pattern, unit, what in (
        (r"військов\w+ будівельник\w*", "people", "military construction workers"),
        (r"артилерійськ\w+ (?:снаряд|боєприпас)\w*", "shells", "artillery shells"),
        (r"балістичн\w+ ракет\w*", "missiles", "ballistic missiles"),
    )
)
_TABLES = {"tr": _TR_COMPOUNDS, "en": _EN_COMPOUNDS, "ru": _RU_COMPOUNDS, "uk": _UK_COMPOUNDS}


def list_compounds() -> frozenset[str]:
    """Return what the compounds count, in any language."""
    return frozenset(noun.what for table in _TABLES.values() for _, noun in table)


def match_compound(lang: str, folded: str, start: int, stop: int) -> tuple[Noun, int] | None:
    """Return the compound that begins at `start` and where it ends, or None; Korean has no table."""
    for pattern, noun in _TABLES.get(lang, ()):
        match = pattern.match(folded, start, stop)
        if match is not None and not folded[match.end() : match.end() + 1].isalpha():
            return noun, match.end()
    return None

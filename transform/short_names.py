"""Short names that mean one only beside a fuller one: "Kim", "Кім", "Hasan", "the North", "Kuzey"."""

from __future__ import annotations

import re

_KOREAS = (
    "south korea",
    "s. korea",
    "seoul",
    "pyongyang",
    "north korea",
    "n. korea",
    "kn-23",
    "hwasong",
    "inter-korean",
    "korean peninsula",
)
_KORELER = ("güney kore", "g. kore", "seul", "pyongyang", "kuzey kore", "k. kore", "kn-23", "hwasong", "kore yarimada")
# "The North" is North Korea beside either of the two; in headlines also without its article ("North's", "North to send").
_NORTH = {"the north": _KOREAS, "north": _KOREAS, "kuzey": _KORELER}
_KIM_RU = ("ким чен", "кндр", "пхеньян", "северн", "северокоре", "путин", "кремл")
_KIM_UK = ("кім чен", "кндр", "пхеньян", "північн", "північнокоре", "путін", "кремл")
_CYRILLIC_KIM = {
    **dict.fromkeys(("ким", "кима", "киму", "кимом", "киме"), _KIM_RU),
    **dict.fromkeys(("кім", "кіма", "кіму", "кімом", "кімові", "кімі"), _KIM_UK),
}
_FULLER: dict[str, tuple[str, ...]] = {
    "kim": ("kim jong", "kuzey kore", "north korea", "pyongyang", "putin, kim", "putin and kim", "kim and putin"),
    "choe": ("choe son",),
    # A first name in Turkish, and the station at the border.
    "hasan": (
        "hasan-tumangan",
        "hasan ile tumangan",
        "hasan istasyon",
        "hasan sinir",
        "hasan gar",
        "hasan ve habarovsk",
        "hasan üzerinden",
        "tumangan",
        "primorye",
    ),
    **_NORTH,
    **_CYRILLIC_KIM,
}
_ENGLISH = re.compile(r"(?<!\w)(?:to|the|of|with|for|from|his|and)(?!\w)")
_KIM_AND_RUSSIA = ("moscow", "russia", "kremlin", "moskova", "rusya")
_HEADLINE_VERB = re.compile(r" (?!of |or |and |to the |east|west|sea )[a-z]+")
_OPENS_CLAUSE = re.compile(r"(?:\A|[:;,\"“‘] ?)\Z")
_CAPITAL_NEXT = re.compile(r"(?:'s)? [A-ZÇİÖŞÜ]")  # "the North Sea"
# "Kuzey işçilerin ücretine el koyuyor", yet not "Kuzey bölgelerinde", "Kuzey ve Güney", "Kuzey sınırı".
_COMPASS_TR = re.compile(
    r" (?:ve|ile|veya|ya da|bati|doğu|güney|bölge|kesim|kiyi|sahil|yari|kut[up]|rüzgar|poyraz|yön|taraf|uc[u ]|hat|cephe|sinir|yamaç|komşu|eyalet|vilayet|"
    r"il(?:i|ler|çe)|kent|kasaba|köy|mahalle|pist|kapi|yaka|cadde|bulvar|otoyol|çevre|orman|deniz|okyanus|ada|buz|işik|yildiz|enlem)"
)
# What goes on in Turkish behind a name that acts: a mark, or another word in small letters.
_GOES_ON_TR = re.compile(r", (?!Güney|Doğu|Batı|Orta)| [a-zçğıöşü]")
# Whom he meets. "Kim" alone is "who" in Turkish: he is told by a partner of his, or by what only a name has.
_PARTNER = r"(?:(?:vladimir )?putin|(?:donald )?trump|(?:sergey )?lavrov|(?:sergey )?(?:şoygu|shoigu)|xi(?: jinping)?|şi(?: cinping)?|biden|moon)"
_KIM_AFTER = re.compile(rf"(?<!\w){_PARTNER}(?:'\w{{1,4}})?(?: ile | ve | and |[-–]|, )\Z")
_KIM_BEFORE = re.compile(rf"(?:'\w{{1,4}})?(?: ile | ve | and |[-–]){_PARTNER}(?!\w)")
_OTHER_KIM = re.compile(r"(?<!\w)Kim [A-ZÇİÖŞÜ]\w+[- ](?:\w+)")
_LONGEST_PARTNER = 40  # characters
# Another Kim, by a given name in capitals: "Kim Yong-chol", not "Kim ile", "Kim yola çıktı".
_NOT_A_NAME = re.compile(
    r"\w{3} (?:Kardashian|Min|Soo|Tae|Yo|Song|Yong|Ju|Il|Jong|(?:MIN|MİN|SOO|TAE|YO|SONG|YONG|JU|IL|İL|JONG)\b)"
)
# Whom a Cyrillic "Ким" may stand before without being of the same name: "Ким Путину: …", "Кім Росії".
_NO_GIVEN_NAME = re.compile(r" (?:Путин|Путін|Росси|Росі|Трамп|Си |Сі |Москв|Кремл|Лавр|Шойгу)")
_CREDITED = re.compile(r"(?:kayna[kğ]\w*|haber\w*|ajans\w*|foto\w*|kamera) ?[:–-] ?\Z")
_OF_AGENCY = re.compile(
    r"(?:'(?:y[ae]|n[iuü]n|n[ae])) (?:\w+ ){0,3}?(?:konuş|açiklama|demeç|bilgi ver|göre|haber|muhabir|ulaş|anlat|aktar)| muhabir| ekib| -"
)
_SOME_KIM = re.compile(
    r"(?<!\w)(?i:пленн|полонен|солдат|рядов|капрал|сержант|лейтенант|бегл|перебежчи|утікач|адвокат|эксперт|експерт|аналитик|аналітик|профессор|професор|депутат|министр|міністр|"
    r"генерал|полковник|посол|дипломат|доктор|госпож|господин|пані?(?=\s)|г-н|г-жа|боец|боєць|вояк|рабоч|робітник|турист|журналист|журналіст|тренер|режисс|режис)\w* \Z"
)
_NAMED_KIM = re.compile(r"(?<!\w)(?:Ким|Кім)(?:а|у|ом)? (?!Чен|Йо |Ё )[А-ЯЄІЇҐЁ][а-яєіїґё]+[ -][А-ЯЄІЇҐЁа-я]")
_UKRAINIAN = re.compile(r"[іїєґ]")
_SENTENCE_START = re.compile(r"(?:\A|[.!?…\n–—:\"“”]\s*)\Z")


def stands_for_its_name(key: str, start: int, text: str, folded: str) -> bool:
    """Tell whether a short name means the one the gazetteer has it for; True for names that are no short ones.

    Args:
        key: the folded spelling.
        start: where it begins.
        text: the text.
        folded: the folded text.
    """
    if key == "iha":
        return _is_agency(start, text, folded)
    fuller = _FULLER.get(key)
    if fuller is None:
        return True
    if key == "kim" and _NOT_A_NAME.match(text, start):
        return False
    if key.startswith("ким") and _UKRAINIAN.search(folded) is not None:
        return False  # "by whom"
    if key in _CYRILLIC_KIM and _is_another_kim(start, start + len(key), text):
        return False
    if key in _NORTH and not _is_the_north(key, start, text, folded):
        return False
    return any(full in folded for full in fuller) or (key == "kim" and _is_leader(start, text, folded))


def _is_agency(start: int, text: str, folded: str) -> bool:
    """True for the agency İHA where it is credited or cited; anywhere else the letters are those of an unmanned aircraft."""
    end = start + len("iha")
    if text[max(0, start - 1) : start] in {"(", "/", "["} or text[end : end + 1] in {")", "/", "]"}:
        return True
    if _CREDITED.search(folded, max(0, start - 24), start) is not None:
        return True
    return _OF_AGENCY.match(folded, end) is not None or not text[end:].strip()


def _is_another_kim(start: int, end: int, text: str) -> bool:
    """True where a name follows in capitals ("Ким Ён Чхоль") or an office or lot stands before ("солдат Ким"), and of whom a text tells one so."""
    if text[end : end + 1] == " " and text[end + 1 : end + 2].isupper() and _NO_GIVEN_NAME.match(text, end) is None:
        return True
    return _SOME_KIM.search(text, max(0, start - 24), start) is not None or (
        _NAMED_KIM.search(text) is not None and "Чен Ы" not in text and "Чен Ин" not in text
    )


def _is_leader(start: int, text: str, folded: str) -> bool:
    """True for "Kim" in "Putin ile Kim", and beside Putin where it stands as a name does, not as the word for "who"."""
    end = start + len("kim")
    if _KIM_AFTER.search(folded[max(0, start - _LONGEST_PARTNER) : start]) or _KIM_BEFORE.match(folded, end):
        return True
    if _OTHER_KIM.search(text):
        return False
    following = text[end : end + 2]
    if "putin" not in folded:
        # "Moscow gives Kim oil", "Moskova'dan Kim'e petrol"; a Turkish "Kim" without an apostrophe asks who.
        english = any(name in folded for name in _KIM_AND_RUSSIA[:2]) and not following.strip()[:1].isupper()
        turkish = following[:1] in "'’" and following[1:].strip() != ""
        return (english or turkish) and any(name in folded for name in _KIM_AND_RUSSIA)
    if following[:1] in "'’,":
        return following[1:].strip() != "" or following[:1] == ","
    if _ENGLISH.search(folded) is not None and not following.strip()[:1].isupper():
        return True  # "Kim sends greetings to Putin"; only a Turkish "Kim" may ask who
    within = _SENTENCE_START.search(text, max(0, start - 4), start) is None
    return within and not following.strip()[:1].isupper()


def _is_the_north(key: str, start: int, text: str, folded: str) -> bool:
    """True for "the North", "North's", "Kuzey'in" and "Kuzey" that name no other thing ("the north of", "the North Sea")."""
    end = start + len(key)
    if text[text.rfind(" ", start, end) + 1 if " " in key else start].islower():
        return False
    if " " in key or text[end : end + 1] in {"'", "’"}:
        return _CAPITAL_NEXT.match(text.replace("’", "'"), end) is None
    if key == "kuzey":
        return _GOES_ON_TR.match(text, end) is not None and _COMPASS_TR.match(folded, end) is None
    # "Seoul: North shipped arms"
    return (
        _OPENS_CLAUSE.search(text, max(0, start - 2), start) is not None and _HEADLINE_VERB.match(text, end) is not None
    )

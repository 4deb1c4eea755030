"""Who claims a figure, and how strongly: the verb of saying that governs it, and its subject.

Turkish is read to the right (the governing verb ends its clause), English, Russian and Korean to both sides. Strength
follows the words: stated (the outlet itself), reported, alleged, denied, confirmed. Sources for the Turkish markers:
-mIş as an evidential: Göksel & Kerslake, Turkish: A Comprehensive Grammar (2005), § 21.4.3.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from core.model import Entity


@dataclass(frozen=True, slots=True)
class Claim:
    """The strength of a claim and the claimant, None where the outlet speaks itself or no one is named."""

    strength: str
    attribution: str | None = None


_VERBS: dict[str, re.Pattern[str]] = {
    "tr": re.compile(
        r"(?P<denied>(?:yalan(?:la(?!r)|\s(?:olduğ|haber))|reddet|inkar|tekzip|asilsiz|(?:iddia|haber|söylenti|suçlama)\w* (?:[\"“”]?\w+[\"“”]? ){0,4}?(?:yalanla|reddet|inkar))\w*)"
        r"|(?P<confirmed>(?:(?:iddia|haber)\w* )?(?:doğrula(?!n?am)|teyit (?:et|ed)|teyid)\w*)"
        r"|(?P<alleged>(?:iddia|(?:öne|ileri) sür|savun(?!ma)(?:du|uyor|ulu|muş|an|arak|duğ)|sanil|söylenti|ima e[td])\w*)"
        r"|(?P<reported>(?:belirt|bildir(?!i\b|isi|ge)|kaydet|kaydedil|aktar(?:di|il|an|mi|iy|arak|dik|diğ|masi)|ifade(?:lerini)? (?:e[td]|kullan)|vurgula|söyle(?!nti)|açikla(?:di|yan|n(?:di|an|mi)|diğ|yarak|mişti|yip)|"
        r"duyur|hatirlat|anlat(?:t|an|mi)|bekl(?:iyor|ediğ|endiğ|eniyor)|yaz(?:di|mişti|ildi|iyor)|hesapla(?:di|n|mi)|tahmin(?:inde)? (?:e[td]|bulun|yürüt)|ortaya koy|dile getir|paylaş(?:ti|il)|tespit (?:e[td])|konuştu|de(?:di|nildi|niyor|yen)(?!\w)|diye(?:n|rek)|"
        r"itiraf|ilan et|haberini (?:ver|geç)|öngör(?:ü|dü)|değerlendir(?:di|il|iyor)|say(?:di(?!r)|dik)|işaret et|göster(?:di|iyor)|tanikl|sözlerine ekle))\w*"
    ),
    "en": re.compile(
        r"(?P<denied>(?<!\w)(?:den(?:y|ied|ies|ying)|reject(?:s|ed|ing)?|refut\w+|dismiss(?:ed|es)|false claim\w*)(?: (?:\w+ ){0,2}(?:reports?|claims?|allegations?|accusations?))?(?!\w))"
        r"|(?P<confirmed>(?<!\w)confirm(?:s|ed|ing|ation)?(?: (?:\w+ ){0,2}(?:reports?|claims?|allegations?))?(?!\w))"
        r"|(?P<alleged>(?<!\w)(?:alleg\w+|claim(?:s|ed|ing)?|purported\w*|accus\w+|assert(?:s|ed)|contend\w*|suspect(?:s|ed)?|rumou?r\w*)(?!\w))"
        r"|(?P<reported>(?<!\w)(?:according to|said|says|saying|report(?:s|ed|edly|ing)(?! by)|announc\w+|told|tells|stat(?:ed|es)|estimat(?:es|ed by|ed that|ed)(?!\w)|not(?:ed|es)|add(?:ed|s)|"
        r"reveal\w*|disclos\w+|quot\w+|found|finds|show(?:s|ed)|put the|assess(?:es|ed)|calculat\w+|cit(?:ed|ing)|wrote|writes|acknowledged|admitted|warned|declared|described|briefed|informed|concluded|predict\w*|forecast\w*|expects|recorded|counted|believes|believed|thinks|thought|expects|expected|reckons)(?!\w))"
    ),
    "ru": re.compile(
        r"(?P<denied>опроверг\w*|отрица\w*|отверг\w*)|(?P<confirmed>подтверд\w*|подтвержда\w*)|(?P<alleged>утвержда\w*|якобы|предположительно|заподозр\w*)"
        r"|(?P<reported>сообщ(?:ил\w*|ает|ают|али)|заяв(?:ил\w*|ля\w+)|сказал\w*|по данным|по словам|по оценк\w*|согласно|отмет\w*|рассказал\w*|оценива\w*|объявил\w*|пишет|передал\w*)"
    ),
    "ko": re.compile(
        r"(?P<denied>부인|일축|반박)|(?P<confirmed>확인(?:했|됐|하)|시인)|(?P<alleged>주장|의혹|추정되는 것으로 주장)"
        r"|(?P<reported>밝혔|밝힌|보도|전했|말했|발표|보고했|보고서|설명|따르면|추산|추정|평가|분석|알려졌)"
    ),
}  # fmt: skip
_ACCORDING = {
    "tr": re.compile(r"(?<=[ea]) göre(?!\w)"),
    "en": re.compile(r"(?<!\w)according to |(?<!\w)per "),
    "ru": re.compile(r"по (?:данным|словам|оценк\w+|информации) |согласно "),
    "ko": re.compile(r"에 따르면"),
}
_OBJECT_CLAUSE = re.compile(r"(?:diklerini|tiklerini|diğini|tiğini)\Z")
_CLAIM_NEXT = re.compile(r" ?(?:öne|ileri|iddia)")
_HEARSAY = re.compile(r"[a-zçğöşü](?:m[iuü]ş)(?:l[ae]r)?[\"”']?\s*\Z")
_PASSIVE = re.compile(
    r"(?:belirtil|bildiril|kaydedil|aktaril|ifade edil|vurgulan|söylen|açiklan|duyurul|anlatil|yazil|öne sürül|ileri sürül|iddia edil|doğrulan|yalanlan|tahmin edil)"
)
# Claimants that are no names: stem → canonical English; a country adjective before it is taken along.
_ROLES: dict[str, tuple[tuple[re.Pattern[str], str], ...]] = {
    "tr": tuple(
        (re.compile(rf"(?<!\w){stem}\w*"), name)
        for stem, name in (
            ("istihbarat raporu", "intelligence report"), ("askeri istihbarat", "military intelligence"), ("istihbarat", "intelligence"),
            ("savunma bakanliğ", "Defence Ministry"), ("dişişleri bakanliğ", "Foreign Ministry"), ("birleşme bakanliğ", "Unification Ministry"),
            ("adalet bakanliğ", "Justice Ministry"), ("savunma bakan[iı]", "Defence Minister"), ("dişişleri bakan[iı]", "Foreign Minister"),
            ("ulusal güvenlik danişman", "National Security Adviser"), ("genelkurmay", "Joint Chiefs of Staff"), ("büyükelçi", "ambassador"),
            ("milletvekil", "lawmaker"), ("vali", "governor"), ("ordu", "army"), ("basin", "press"), ("medya", "media"), ("uzmanlar", "experts"),
            ("analist", "analysts"), ("yetkililer", "officials"), ("bir yetkili", "official"), ("yetkili", "official"), ("kaynak", "sources"),
            ("araştirmaci", "researchers"), ("işçiler", "workers"), ("enstitü", "institute"), ("vakf", "foundation"), ("rapor", "report"),
            ("çalişma", "study"), ("sözcü", "spokesperson"),
        )
    ),
    "en": tuple(
        (re.compile(rf"(?<!\w){stem}"), name)
        for stem, name in (
            ("intelligence report", "intelligence report"), ("military intelligence", "military intelligence"), ("intelligence", "intelligence"),
            ("defen[cs]e ministry", "Defence Ministry"), ("foreign ministry", "Foreign Ministry"), ("unification ministry", "Unification Ministry"),
            ("justice (?:ministry|department)", "Justice Ministry"), ("defen[cs]e minister", "Defence Minister"), ("foreign minister", "Foreign Minister"),
            ("national security advis[eo]r", "National Security Adviser"), ("joint chiefs", "Joint Chiefs of Staff"), ("ambassador", "ambassador"),
            ("lawmakers?", "lawmaker"), ("governor", "governor"), ("army|military", "army"), ("press|newspapers?", "press"), ("media", "media"),
            ("experts", "experts"), ("analysts?", "analysts"), ("officials?", "official"), ("sources?", "sources"), ("researchers", "researchers"),
            ("workers", "workers"), ("institute", "institute"), ("foundation", "foundation"), ("report", "report"), ("study", "study"),
            ("spokes(?:man|woman|person)", "spokesperson"),
        )
    ),
}  # fmt: skip
_ADJECTIVES = {
    "South Korea": "South Korean", "North Korea": "North Korean", "Ukraine": "Ukrainian", "Russia": "Russian", "Japan": "Japanese",
    "United States": "US", "Germany": "German", "China": "Chinese", "United Kingdom": "British",
}  # fmt: skip
_CAPITALS = frozenset(
    {
        "Seoul",
        "Kyiv",
        "Moscow",
        "Pyongyang",
        "Washington",
        "Tokyo",
        "United States",
        "South Korea",
        "Ukraine",
        "Russia",
        "North Korea",
        "Japan",
    }
)
# A noun that takes up the claimant of the sentence before: "Servis", "Bakan", "the agency".
_RESUMED = re.compile(
    r"(?:servis|bakan|bakanlik|bakanliğa|bakana|sözcü|kuruluş|kurum|danişman|enstitü|kaynağa|kaynak|örgüt|raporda|açiklamada|haberde|yetkili|merkez|ajans|"
    r"she|he|it|they|the (?:agency|ministry|minister|service|report|institute|spokes\w+|official|group))(?!\w)"
)


def read_claim(
    folded: str,
    figure: tuple[int, int],
    sentence: tuple[int, int],
    lang: str,
    entities: Sequence[Entity],
    previous: str | None,
    text: str,
) -> Claim:
    """Return the claim a figure stands in.

    Args:
        folded: the folded text.
        figure: start and end of the figure.
        sentence: start and end of its sentence.
        lang: its language.
        entities: the names of the sentence.
        previous: the claimant of the sentence before, taken up by "Servis …" or a passive without an agent.
        text: the text as written.
    """
    first, stop = sentence
    pattern = _VERBS.get(lang, _VERBS["en"])
    verb = _governing(pattern, folded, figure, sentence, lang)
    according = _ACCORDING.get(lang, _ACCORDING["en"]).search(folded, first, stop)
    if verb is None and according is None:
        hearsay = lang == "tr" and _HEARSAY.search(folded[figure[1] : stop].rstrip(".!?…"))
        if previous and lang == "en" and " would " in folded[first:stop]:
            return Claim(
                "reported", previous
            )  # "… said. If all of them held shells, the total would exceed 12 million."
        return Claim("reported" if hearsay else "stated")
    strength = str(verb.lastgroup) if verb is not None else "reported"
    if strength == "denied" and lang == "tr":
        return Claim(strength, None)
    claimant = _claimant(folded, sentence, lang, entities, verb, according, text, figure[0])
    resumed = _RESUMED.match(folded, first) or _RESUMED.match(folded, first + 1)
    if claimant is None or (resumed and previous):
        passive = verb is not None and lang == "tr" and _PASSIVE.match(folded, verb.start())
        if previous and (resumed or passive):
            claimant = previous
    return Claim(strength, claimant)


def _governing(
    pattern: re.Pattern[str], folded: str, figure: tuple[int, int], sentence: tuple[int, int], lang: str
) -> re.Match[str] | None:
    first, stop = sentence
    after = pattern.search(folded, figure[1], stop)
    if lang in {"tr", "ko"}:
        while after is not None and lang == "tr" and _is_embedded(folded, after, stop):
            after = pattern.search(folded, after.end(), stop) or after
            if not _is_embedded(folded, after, stop) or pattern.search(folded, after.end(), stop) is None:
                break
        if after is not None:
            return after
        # "Bakanın söylediği 10 bin asker": a participle before the figure in the same clause.
        matches = list(pattern.finditer(folded, max(first, figure[0] - 60), figure[0]))
        return (
            matches[-1]
            if matches
            and re.search(r"(?:diğ\w*|düğ\w*|duğ\w*|tiğ\w*|len|lan|nan|ilen|ulan|ülen)\Z", matches[-1].group())
            else None
        )
    before = [m for m in pattern.finditer(folded, first, figure[0]) if not _is_noun(folded, m)]
    if before:
        return before[-1]
    return after if after is not None and not _is_noun(folded, after) else None


def _is_embedded(folded: str, verb: re.Match[str], stop: int) -> bool:
    """True for "tahmin ettiklerini öne sürdü": the estimate is itself claimed."""
    if not verb.group().startswith("tahmin"):
        return False
    return _OBJECT_CLAUSE.search(verb.group()) is not None or _CLAIM_NEXT.match(folded, verb.end(), stop) is not None


def _is_noun(folded: str, verb: re.Match[str]) -> bool:
    """True for "a report", "the claims of", not for "reports that"."""
    return (
        verb.group() in {"reports", "claims", "shows", "estimates"}
        and re.search(r"(?:the|its|of|these|such|from|a) \Z", folded[max(0, verb.start() - 6) : verb.start()])
        is not None
    )


def _claimant(
    folded: str,
    sentence: tuple[int, int],
    lang: str,
    entities: Sequence[Entity],
    verb: re.Match[str] | None,
    according: re.Match[str] | None,
    text: str,
    figure: int,
) -> str | None:
    first, stop = sentence
    if according is not None:
        if lang == "tr":
            return _name_in(folded, first, according.end(), lang, entities, last=True)
        return _name_in(folded, according.end(), min(stop, according.end() + 90), lang, entities)
    if verb is None:
        return None
    if lang == "tr":
        return _turkish_subject(folded, first, verb.start(), entities)
    comma = folded.rfind(",", first, verb.start())
    if lang != "ko" and comma >= 0:
        if verb.start() < figure:
            return _name_in(folded, first, verb.start(), lang, entities, last=True)
        if not folded[comma + 1 : verb.start()].strip():  # ", said Budanov"
            return _name_in(folded, verb.end(), min(stop, verb.end() + 60), lang, entities)
        # ", the NIS said": the subject stands between the comma and the verb.
        named = _name_in(folded, comma, verb.start(), lang, entities)
        if named is None and verb.start() - comma < 40:
            named = _as_written(text, comma + 1, verb.start())
        if named is not None:
            return named
    if lang == "ko":
        people = [e.name for e in entities if first <= e.start < stop and e.kind in {"person", "body"}]
        return people[0] if people else None
    return _name_in(folded, first, verb.start(), lang, entities, last=True)


def _as_written(text: str, start: int, stop: int) -> str | None:
    """A claimant we do not know, as the text has it: "NHK", "Kookmin Institute"; None where it is no name."""
    words = text[start:stop].split()
    names = [word.strip("\"“”'’.") for word in words if word[:1].isupper()]
    return " ".join(names) if names and len(words) <= 6 else None


def _turkish_subject(folded: str, first: int, verb: int, entities: Sequence[Entity]) -> str | None:
    """The subject of a Turkish sentence bears no case: "Pentagon Sözcüsü, …", "X'in yayımladığı raporda …"."""
    comma = folded.find(",", first, verb)
    head = min(verb, comma if 0 <= comma < first + 110 else verb)
    subjects = [
        e for e in entities
        if first <= e.start < verb and (e.kind in {"person", "body"} or e.name in _CAPITALS) and not _has_case(folded, e.end)
    ]  # fmt: skip
    report = re.compile(r"rapor\w*|çalişma\w*|araştirma\w*|inceleme\w*").search(folded, first, verb)
    if report is not None:
        authors = [e for e in entities if first <= e.start < report.start() and e.kind == "body"]
        if authors and report.start() - authors[-1].end < 80:
            return authors[-1].name
    role = _role(folded, first, head, "tr", entities)
    in_head = [e for e in subjects if e.start < head]
    if in_head and (role is None or in_head[0].kind in {"person", "body"}):
        people = [e for e in in_head if e.kind == "person"]
        return (people or in_head)[-1 if people else 0].name
    if role is not None:
        return role
    if subjects:
        return subjects[-1].name
    return "report" if report is not None else None


def _has_case(folded: str, end: int) -> bool:
    suffix = re.match(r"'([a-zçğöşü]+)", folded[end : end + 12])
    return suffix is not None and not re.fullmatch(r"(?:s[iuü]|[iuü]n?)", suffix.group(1))


def _name_in(
    folded: str, start: int, stop: int, lang: str, entities: Sequence[Entity], *, last: bool = False
) -> str | None:
    named = [e for e in entities if start <= e.start < stop and e.kind in {"person", "body"}]
    if named:
        people = [e for e in named if e.kind == "person"]
        return (people or named)[-1 if last else 0].name
    role = _role(folded, start, stop, lang, entities)
    if role is not None:
        return role
    places = [
        e
        for e in entities
        if start <= e.start < stop
        and e.name in _CAPITALS
        and not (lang == "tr" and "'" in folded[e.end : e.end + 1] and not last)
    ]
    return (places[-1] if last else places[0]).name if places else None


def _role(folded: str, start: int, stop: int, lang: str, entities: Sequence[Entity]) -> str | None:
    for pattern, name in _ROLES.get(lang, ()):
        match = pattern.search(folded, start, stop)
        if match is not None:
            country = [
                e for e in entities if e.name in _ADJECTIVES and 0 <= match.start() - e.end <= 24 and e.start >= start
            ]
            return f"{_ADJECTIVES[country[-1].name]} {name}" if country else name
    return None

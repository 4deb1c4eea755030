"""Who gives what a figure counts to whom."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from core.model import Entity

_SIDES = {
    "North Korea": "North Korea", "Pyongyang": "North Korea", "Kim Jong Un": "North Korea", "Korean People's Army": "North Korea",
    "Russia": "Russia", "Moscow": "Russia", "Vladimir Putin": "Russia", "Kremlin": "Russia", "Kursk Oblast": "Russia", "Russian Defence Ministry": "Russia",
    "China": "China", "Beijing": "China", "Iran": "Iran", "Tehran": "Iran", "Ukraine": "Ukraine", "Kyiv": "Ukraine",
    "South Korea": "South Korea", "Seoul": "South Korea", "United States": "United States", "Washington": "United States",
}  # fmt: skip
_COUNTRIES = frozenset({"Russia", "North Korea", "China", "Iran", "Ukraine", "South Korea", "United States"})
_DEMONYM = re.compile(r"rus|\w+li")
_ACTING = re.compile(r"[^\W\d_]+(?: e[dt])?(?:[ae]n|mekte olan) ")
_GIVE = {
    "tr": re.compile(
        r"(?<!\w)(?:gönder|yolla|sağla(?!m)|(?<!kayip )(?<!kaybi )(?<!zayiat )(?<!yer )(?<!karar )(?<!söz )(?<!bilgi )(?<!yanit )(?<!izin )ver(?:di|diğ|ecek|miş|en|meyi|iyor|il)|sat(?:tiğ|ti|arak|acak|iş)|sevk|teslim e|aktar|ulaştir|kaydir|"
        r"ihraç|yardimda bulun|transfer e|bağişla|git(?:tiğ|ti|mek)|sevkiyat)"
    ),
    "en": re.compile(
        r"(?<!\w)(?:sen[dt]s?|sending|suppl(?:y|ies|ied|ying)|provid\w+|deliver\w*|ship(?:ped|s|ping|ments?)|transfer\w*|sold|sells?|export\w*|g[ai]ven?|gives|deploy\w*|dispatch\w*|donat\w*)(?!\w)"
    ),
    "ru": re.compile(r"отправ\w+|постав\w+|переда\w+|направ\w+|продал\w*"),
    "ko": re.compile(r"보냈|보낸|파병|제공|지원|공급|수출|이전"),
}
_TAKE = {
    "tr": re.compile(
        r"(?<!\w)(?:(?<!yer )(?<!ele )(?<!esir )(?<!rol )(?<!karar )(?<!dikkate )al(?:diğ|di|mi|an|iyor|arak|abil)|satin al|temin e|ithal|elde e|kazan(?:di|diğ))"
    ),
    "en": re.compile(r"(?<!\w)(?:receiv\w+|obtain\w*|import\w*|got|bought|buys?|purchas\w+|earn\w*)"),
    "ru": re.compile(r"получ\w+|купил\w*|закуп\w+"),
    "ko": re.compile(r"받았|받은|수입|도입"),
}


# A dative that names an enemy, a source or an owner and no receiver: "Ukrayna'ya karşı", "Seul'e göre".
_NO_RECEIVER = re.compile(
    r"'\w+ (?:karşi(?:n)?(?!\w)|yönelik|göre(?!\w)|ait|rağmen|komşu|bağli(?!l)|ilişkin|dair|düşman)"
)
_WORDS_ON = re.compile(r" ([^\W\d_]+)('[^\W\d_]+)?")
# "-in … bölgesine": the possessive of a noun that a genitive owns, with its case.
_OWNED = re.compile(r"(?:s[iuü]|[iuü]|l[ae]r[iuü])n(?P<case>[ae]|[iuü]|d[ae]n?(?:ki\w*)?)\Z")
_NOMINALIZED = re.compile(r"(?:[dt][iuü]|[ae]c[ae])ğ[iuü]n\w*\Z|m[ae]s[iuü]n\w*\Z")
_GENITIVE = re.compile(r"'(?:y|n|s)?[iuü]n\Z")
# Where what is sent arrives; what is owned otherwise ("talebine", "çağrısına") takes nothing.
_PLACES = (
    r"(?:bölge|kent|şehir|şehr|sinir|cephe|hat(?=t)|toprak|liman|üs|ordu|kuvvet|birlik|saf|doğu|bati|güney|kuzey|eyalet|oblast|başkent|köy|"
    r"kasaba|ilçe|taraf|savaş|operasyon|tesis|fabrika|şantiye|depo|kiyi|üss)"
)
_PLACE = re.compile(_PLACES)
_TO_PLACE = re.compile(rf"(?:\w* )?{_PLACES}\w*?(?:s[iuü]|[iuü]|l[ae]r[iuü])n[ae](?!\w)")
_AT_PLACE = re.compile(rf"(?:\w* )?{_PLACES}\w*?(?:s[iuü]|[iuü]|l[ae]r[iuü])nd[ae]")
_TO_FORCES = re.compile(r" (?:ordu|birli[kğ]|kuvvet|yönetim|hükümet|liman)\w*?(?:s[iuü]|[iuü]|l[ae]r[iuü])n[ae](?!\w)")
_BASED = re.compile(
    r"-(?:based|led|backed|made)| merkezli| destekli| yapimi"
)  # "the Seoul-based institute" gives nothing
# What makes a name that follows it an object: a preposition, or another verb of transfer.
_ENGLISH_OBJECT = re.compile(
    rf"(?:(?<!\w)(?:with|to|from|by|against|for|between|towards?|into|in return)|{_GIVE['en'].pattern})(?: the)? \Z"
)


def read_transfer(
    folded: str, figure: tuple[int, int], sentence: tuple[int, int], lang: str, entities: Sequence[Entity]
) -> tuple[str | None, str | None]:
    """Return (giver, receiver) of what a figure counts, each a country in English or None.

    Args:
        folded: the folded text.
        figure: start and end of the figure.
        sentence: start and end of its sentence.
        lang: its language.
        entities: the names of the sentence, in order.
    """
    if lang not in _GIVE:
        return None, None
    sides = [
        (e, _SIDES[e.name])
        for e in entities
        if e.name in _SIDES and sentence[0] <= e.start < sentence[1] and not _BASED.match(folded, e.end)
    ]
    if not sides:
        return None, None
    verb, gives = _verb(folded, figure, sentence, lang)
    if verb is None:
        return None, None
    if lang == "tr":
        giver, receiver = _turkish_roles(folded, sides, verb, gives, figure[0])
    elif lang == "en":
        giver, receiver = _english_roles(folded, sides, verb, gives)
    else:
        return None, None
    if giver is None and receiver is not None:
        # "3,000 more North Korean troops had been sent": whose they are tells who gives.
        own = [side for e, side in sides if figure[0] <= e.start < figure[1] and side != receiver]
        giver = own[0] if own else None
    return (None, None) if giver == receiver else (giver, receiver)


def _verb(
    folded: str, figure: tuple[int, int], sentence: tuple[int, int], lang: str
) -> tuple[re.Match[str] | None, bool]:
    """Return the verb of transfer that governs the figure, and whether it gives."""
    give, take = _GIVE[lang], _TAKE[lang]
    if lang in {"tr", "ko"}:
        verbs = [
            m for m in (give.search(folded, figure[1], sentence[1]), take.search(folded, figure[1], sentence[1])) if m
        ]
        first = min(verbs, key=lambda m: m.start(), default=None)
    else:
        found = [m for p in (give, take) for m in p.finditer(folded, *sentence)]
        before = [m for m in found if m.start() < figure[0]]
        first = max(before, key=lambda m: m.start(), default=None) or min(found, key=lambda m: m.start(), default=None)
    return first, first is not None and first.re is give


def _owned(folded: str, start: int, stop: int, owners: Collection[int]) -> str | None:
    """Return the case of the noun that a genitive before `start` owns: "to", "other", or None where it owns none.

    `owners` are where names begin that own what follows them.

    "Rusya'nın Kursk bölgesine" goes to Russia; "Rusya'nın savaşını" makes it no one who acts; "Rusya'nın 10 bin asker …
    gönderdiği" and what the next genitive owns leave it the subject.
    """
    at, within = start, False
    for _ in range(5):
        word = _WORDS_ON.match(folded, at, stop)
        if word is not None and within:
            return "to" if _PLACE.match(word.group(1)) and word.group(1)[-1] in "ae" else "other"
        if (
            word is None
            or word.start(1) in owners
            or _NOMINALIZED.search(word.group(1))
            or (word.group(2) and _GENITIVE.search(word.group(2)))
        ):
            return None
        owned = _OWNED.search(word.group(1)) if not word.group(2) else None
        if owned is not None:
            within = owned["case"].endswith("ki")  # "doğusundaki limanlara": the next noun tells where to
            if not within:
                return "to" if owned["case"] in {"a", "e"} and _PLACE.match(word.group(1)) else "other"
        at = word.end()
    return "other" if within else None


def _turkish_roles(
    folded: str, sides: Sequence[tuple[Entity, str]], verb: re.Match[str], gives: bool, figure: int
) -> tuple[str | None, str | None]:
    subject = dative = ablative = None
    owners = {
        e.start for e, _ in sides if e.name not in _COUNTRIES or _DEMONYM.fullmatch(folded, e.start, e.end)
    }  # "Kursk bölgesine", "Rus ordusuna" belong to them and to no genitive before, but "Ukrayna sınırına" may
    own = {side: {e.start for e, other in sides if other == side} for _, side in sides}
    for entity, side in sides:
        if entity.start > verb.start():
            break
        if folded.startswith(": ", entity.end):
            continue  # "Güney Kore: Kuzey Kore, Rusya'ya … gönderdi"
        suffix = re.match(r"'([a-zçğöşü]+)", folded[entity.end : entity.end + 10])
        case = suffix.group(1) if suffix else ""
        if case and _NO_RECEIVER.match(folded, entity.end):
            continue
        if re.fullmatch(r"n?[iuü]n", case) and (
            owned := _owned(folded, entity.end + len(case) + 1, figure, owners - own[side])
        ):
            dative = side if owned == "to" else dative
            continue
        if not case and entity.start in owners and _TO_PLACE.match(folded, entity.start, entity.end + 24):
            dative = side  # "Kursk bölgesine"
            continue
        if not case and _TO_FORCES.match(folded, entity.end):
            dative = side  # "Kuzey Kore birliklerine"
            continue
        if not case and entity.start in owners and _AT_PLACE.match(folded, entity.start, entity.end + 24):
            continue  # "Kursk bölgesindeki"
        if re.fullmatch(r"y?[ea]|[iuü]?n[ea]", case):
            dative = side
        elif re.fullmatch(r"[dt][ea]n", case):
            ablative = side
        elif re.fullmatch(r"[dt][ea]", case):
            continue
        elif re.fullmatch(r"n?[iuü]n|", case) and entity.end + 1 < verb.start() and (subject is None or case):
            # An adjective ("Kuzey Kore askeri") is no subject once one is known.
            subject = side
    if gives:
        if subject is None and (acting := _ACTING.match(folded, verb.start())) is not None:
            # "10 bin asker gönderen Kuzey Kore": who sends stands behind the verb.
            subject = next((side for entity, side in sides if entity.start == acting.end()), None)
        return subject if subject not in {None, dative} else ablative, dative
    if ablative is None and dative is not None:
        ablative = dative  # "… karşılığında ise 1,2 milyar dolar destek aldığı": the other side of the exchange
    return (ablative if ablative != subject else None), subject


def _may_act(folded: str, entity: Entity, verb: re.Match[str]) -> bool:
    """Tell whether a name of an English sentence can be the subject of a verb: before it, and no object of another.

    "North Korea has provided Russia with troops, receiving …" and "North Korea, in a deal with Russia, sent …" name
    Russia last, and who acts is North Korea.
    """
    if entity.end > verb.start():
        return False
    before = folded[max(0, entity.start - 30) : entity.start]
    return not _ENGLISH_OBJECT.search(before)


def _english_roles(
    folded: str, sides: Sequence[tuple[Entity, str]], verb: re.Match[str], gives: bool
) -> tuple[str | None, str | None]:
    passive = not verb.group().endswith("ing") and re.search(
        r"(?:was|were|been|being) (?:\w+ )?\Z", folded[max(0, verb.start() - 14) : verb.start()]
    )
    to = source = by = direct = None
    for entity, side in sides:
        if entity.start < verb.end():
            continue
        head = re.search(r"(to|from|by)(?: the)? \Z", folded[max(0, entity.start - 9) : entity.start])
        word = head.group(1) if head else ""
        if word == "to":
            to = to or side
        elif word == "from":
            source = source or side
        elif word == "by":
            by = by or side
        elif entity.start - verb.end() <= 2:
            direct = direct or side
    subject = (
        by if passive else next((side for entity, side in reversed(sides) if _may_act(folded, entity, verb)), None)
    )
    if gives:
        return subject or source, to or direct
    in_return = re.search(r"(?<!\w)it (?:has |had )?\Z", folded[max(0, verb.start() - 9) : verb.start()])
    if sides[0][0].end <= verb.start() and (in_return or verb.group().endswith("ing")):
        # "North Korea had provided Russia with …, and it received … in return", "… with …, receiving …"
        earlier = list(_GIVE["en"].finditer(folded, sides[0][0].start, verb.start()))
        if earlier:
            subject, receiver = _english_roles(folded, sides, earlier[-1], gives=True)
            source = source or receiver
    return source or by, subject

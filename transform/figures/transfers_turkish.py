"""Who gives what a Turkish figure counts to whom: the arguments of the verb or noun of transfer that the figure belongs to.

A figure belongs to the relation before it where it tells how much that was ("X'in Y'ye sağladığı desteğin değeri 9,8 milyar", "X'in
Y'ye ihracatı 38 milyon", "Y'den aldığının ise 1 milyar"), else to the verb that ends its own clause. What stands behind the end of
that clause, or has a subject of its own, says nothing of it. Where two may be meant no one is named.
Sources: Göksel & Kerslake, Turkish: A Comprehensive Grammar (2005), § 15 (participles), § 18 (arguments of nominalized verbs).
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from transform.figures.arguments_turkish import Side, accompanies, find_arguments, is_subject
from transform.figures.arrivals_turkish import turkish_arrival
from transform.figures.clauses_turkish import CLAUSE_END, FINITE, SIDE_CLAUSE, WHILST
from transform.figures.passages import turkish_passage
from transform.figures.relations_turkish import ADVERB, MEASURE, NO_TRANSFER, Relation, find_relations, leads_to

_GIVE = re.compile(
    rf"(?<!\w)(?:gönder|yoll(?:a|uyor)|sağl(?:a(?!m)|iyor)|(?=ver){NO_TRANSFER}ver(?:di|diğ|ecek|eceğ|miş|en(?!\w)|erek|ip(?!\w)|ince(?!\w)|ir(?:se|ken)|meyi|iyor|il|ebil)|sat(?:tiğ|ti|arak|ip(?!\w)|acak|mak|may|iş(?!\w*n[dt][ae]n)|il|miş)|tedarik e[dt]|hediye e[dt]|armağan e[dt]|sevk(?!iyat)|"
    r"teslim e|(?<!ğini )(?<!ğunu )(?<!ğünü )(?<!rini )(?<!ği )(?<!ğu )(?<!ğü )(?<![\"”] )aktar|sevkiyat(?= (?:yap|gerçekleştir|hazirl))|ulaştir|kaydir|götür(?!ül)|ihraç|yardim(?:in)?da bulun|konuşlandir(?!il)|transfer e|bağişl(?:a|iyor)|hibe e|iade e[dt]|geri ver|naklet|ödeme(?:si|sini)? yap|git(?:tiğ|ti(?!k)|mek|miş)|gid(?:ecek|eceğ|iyor)|(?:(?<=kafile )|(?<=takviye )|(?<=birlik )|(?<=birliği )|(?<=asker )|(?<=işçi )|(?<=işçisi )|(?<=grup )|(?<=grubu ))çikar(?:di|diğ|acağ|acak|iyor)|yardim yap(?!il)|teklif e[dt]|öner(?:di|diğ|en(?!\w)|iyor|miş|il)|taahhü(?:t e|d[üe])|vaat e|vade[dt]|öd(?:e(?!v|m(?!iş)|n(?:ek|eğ))|üyor))"
)
_TAKE = re.compile(
    rf"(?<!\w)(?:(?=al){NO_TRANSFER}(?<![iuü]n[ae] )al(?:diğ|di|mi|an(?!\w)|iyor|arak|ip(?!\w)|irken|abil|acak|acağ|in(?:an|di|diğ|miş))|satin al|tahsil e[dt]|temin e|ithal(?!at)|(?<!hale )(?<!haline )(?<!dile )(?<!gündeme )(?<!yerine )(?<!araya )(?<!meydana )(?<!zarar )getir(?:di|diğ|ecek|eceğ|iyor|mek|meyi|miş|ip(?!\w))|elde e|kazan(?:di|diğ))"
)
# "Mermilerinin yüzde 40'ını karşıladığı": of a share alone, as guests are met and costs are borne too.
_MEETS = re.compile(r"(?<!\w)karşila(?=di|diğ|yacak|yacağ|makta|miş)|(?<!\w)karşiliyor")
_SHARE = re.compile(r"(?:yaklaşik |en az |neredeyse )?(?:%|yüzde |yari|(?:üç|dört|beş|on)(?:te|de|da) )")
# "Savaşa 100 bin asker sokabileceği": who commits soldiers to a war, and Russia those of another to its own.
_COMMITS = re.compile(
    r"(?<!\w)(?:sok(?:tu|acak|acağ|abil|uyor|mak|tuğ)|(?<!ileri )(?<!öne )sür(?:dü|eceğ|ecek|üyor|düğ|mek|ebil)(?!\w*dür))"
)
_SOLDIERS = re.compile(r"asker|birli[kğ]|savaşçi|muharip")
# Whose noun is the subject of a participle right behind it takes part in no later clause: "2 bin kuşun itlaf edildiği Primorye'de …".
_OWN_CLAUSE = re.compile(
    r" (?:[\w'’]+ ){0,2}?(?!ol|bulun|yer al|hazir)[^\W\d_]+(?: e[dt]il)?(?<!le)(?:[dt][iuü]ğ|[ae]c[ae]ğ)[iuü] (?![\"”']|[iuü]ddia|haber|yönünde|bilgi|için|belirt|bildir|açikla|söyle|kayde|öne|ileri)[^\W\d_]"
)
_PASSIVE = re.compile(
    r"(?:gönderil|yollan|sağlan|veril|satil|(?:sevk|teslim|ihraç|transfer|temin|ithal|elde|hibe|iade|tedarik|hediye|armağan|tahsil) edil|geri veril|aktaril|ulaştiril|kaydiril|bağişlan|(?:satin )?alin|kazanil|öden|git)"
)
_THEREFORE = "karşili"  # "karşılığında", "buna karşılık": the other way round
_IS_CLAIMED = re.compile(
    r"\w+(?: \w+)?(?:[dt][iuü]ğ|[ae]c[ae]ğ)[iuü](?: (?:yönünde|yolunda|şeklinde)ki)? (?:iddia|haber|açiklama|tahmin|suçlama|söylenti|bilgi)"
)
_BARE_NOUN = re.compile(
    r"(?:asker|birlik|konteyner|füze|top|roket|varil|ton|dolar|tank|uçak|personel|mühendis|subay)\Z"
)
_IS_TOLD = re.compile(r"\w+(?: \w+)?(?:[dt][iuü]ğ|[ae]c[ae]ğ|m[ae]s)[iuü]n[iuü](?!\w)")
_EARNS = re.compile(r"dolar|avro|euro|ruble|won(?!\w)|yuan|lira")
_FILLING = re.compile(
    r"\W*(?:(?:daha|sonra|ardindan|bunlari|bunu|onlari|onu|tekrar|yeniden|ayrica|derhal|hemen|de|da)(?!\w)\W*)*"
)
_ACTING = re.compile(r"[^\W\d_]+(?: e[dt])?(?:[ae]n|mekte olan) ")
_HEADED_BY = re.compile(r"[^\W\d_]+(?: e[dt](?:il)?\w*)?(?<=ğ[iuü]) ")
_OF_SO_MUCH = re.compile(
    r"\w*l[iuü]k (?:[^\W\d_]+ )?(?P<noun>(?P<take>ithalat|alim(?=[iu]))|sevkiyat|teslimat|yardim(?=[iu])|ihracat|satiş(?=[iu])|hibe(?=s)|bağiş(?=[iu])|desteğ(?=[iu]))\w*?(?:[iu]|s[iu])(?:n[iu]n?)?(?!\w)"
)
_PART_OF_IT = re.compile(
    r" (?:yaklaşik |en az |neredeyse |yalnizca |sadece |ancak )?(?:yaris|yariya|yüzde |%|(?:üç|dört|beş|on)(?:te|de|da) |çoğu|büyük bölüm|tamam|[\d.,]+(?: (?:bin|milyon))?'?(?:s?[iuü]n?)(?!\w))"
)
_TELLS_WHICH = re.compile(r"\w+(?: \w+)?[ae]n(?!\w)")
_FINITE_VERB = re.compile(rf"\w+(?: (?:e[dt]|al|bulun|ver)\w*)?(?<=\w)(?:{FINITE})(?!\w)|\w+(?:[iae]r|z)(?!\w)")
# Behind a participle these make it a clause of content or reason, not one that tells which; losses are given to no one.
_NO_OBJECT = re.compile(
    r"\s*(?:için|gerekçe|iddia|haber|bilgi|zaman|sira|konu|karar|söz|belirt|bildir|açikla|söyle|ileri|öne|kaydet|kabul|gibi|kadar|halde|takdirde|ölçüde|kay[iı]p|kayb|zayiat|yanit|cevap|demec|mülakat|brifing|"
    r"demeç|röportaj|ifade|mesaj|ders|önem|yönünde|yolunda|şeklinde|anlaşil|düşünül|tahmin|san[iı]l|ortaya)"
)
_DECIDED = re.compile(r"\w+(?: e[dt]\w*)?(?<=m[ae]s[iuü]n)(?:[iuüea]) (?:karar|kabul|onay|emr|emir|talimat|izin|söz)")
# Those who are paid, and the whole that some are of, are not what is given: "12 bin askere ayda 2 bin dolar", "10 bin askerden".
_NOT_OBJECT = re.compile(
    r"(?<!\w)(?:(?:asker|er|subay|personel|mühendis|uzman)e|(?:işçi|kişi|aile|öğrenci|yetkili)ye|[a-zçğöşü]{3,}[dt][ae]n)\Z"
)
_OUT_OF = re.compile(r"(?<!\w)[a-zçğöşü]{3,}[dt][ae]n\Z")
# Behind a figure: what it counts is given for the object of the verb, "7 bin konteynere karşılık …".
_EXCHANGED = re.compile(
    r"(?:'?\w+)? ?(?:\w+(?:[ae]|[iuü]n) )?(?:karşilik(?!li)(?! ver)|karşiliğinda|karşiliği|(?:karşili[ğk]|bedel|para|ücret|fatura)\w*n[iı])(?!\w)"
)
_GENITIVE_END = re.compile(r"(?<!\w)\w{2,}(?:[aeiouüö]n[iuü]n|[^aeiouüön\W\d][iuü]n)\Z")
_ANOTHERS = re.compile(r"['’]n?[iuü]n(?!\w)")


def turkish_transfer(
    folded: str, figure: tuple[int, int], sentence: tuple[int, int], sides: Sequence[Side], *, carried: bool = True
) -> tuple[str | None, str | None]:
    """Return (giver, receiver) of a figure; the arguments are those of `transform.figures.transfers.read_transfer`.

    Args:
        folded: the folded text.
        figure: start and end of the figure.
        sentence: start and end of its sentence.
        sides: the names of the sentence that stand for a country, in order.
        carried: False for what travels by itself.
    """
    first = _hull(folded, figure[0], sentence[0])
    before = _relation_before(folded, first, figure[0], sides)
    if before is not None and before.measured:
        return _read_roles(folded, before, first, figure[0], sides)
    named = _OF_SO_MUCH.match(folded, max(first, figure[1] - 6), sentence[1])
    if before is None and named is not None:
        # "Kuzey Kore'nin ayda 200 bin mermilik sevkiyatı", "Rusya'ya 5 milyon dolarlık satışı"
        told_by = Relation(named.start("noun"), named.end(), named["take"] is None, noun=True)
        return _read_roles(folded, told_by, first, figure[0], sides)
    verb = (
        None if _NOT_OBJECT.search(folded, figure[0], figure[1]) else _verb_behind(folded, figure, sentence[1], sides)
    )
    if (
        verb is not None
        and before is None
        and _GENITIVE_END.search(folded, figure[0], figure[1])
        and _OWN_CLAUSE.match(folded, figure[1], verb.start) is not None
    ):
        return None, None
    if verb is not None and before is not None and _has_subject(folded, sides, figure[1], verb.start):
        verb = None  # "verdiği 100 milyon dolarlık yakıta karşılık Kuzey Kore'nin … gönderdiği"
    if verb is not None and _EXCHANGED.match(folded, figure[1], verb.start):
        if before is not None:
            verb = None  # "gönderdiği 7 bin konteynere karşılık aldığı": what was sent
        else:  # "7 bin konteynere karşılık 9 bin konteyner aldı": given the other way round
            giver, receiver = _read_roles(folded, verb, first, figure[0], sides)
            return receiver, giver
    if before is None and _GENITIVE_END.search(folded, *figure) and _PART_OF_IT.match(folded, figure[1]):
        # "Attığı 10 bin merminin yarısı Kuzey Kore'den temin ediliyor": the half is; "gelen 3 milyon merminin çoğu" did come
        return turkish_arrival(folded, figure, first, figure[1], sides, carried=carried)
    if before is not None and _GENITIVE_END.search(folded, figure[0], figure[1]):
        verb = None  # "yolladığı 10 bin konteynerin … alabileceği": what was sent is the subject of the next verb
    if verb is not None and not verb.passive and _other_subject(folded, first, figure[0], sides):
        return None, None  # "yolladığı konteynerin 4 bin mermi alabileceği": the container holds them
    relation = verb or before
    if relation is None and _OUT_OF.search(folded, *figure):
        return None, None  # "4 milyon mermiden 1,5 milyonu Kuzey Kore'den geldi": the part did
    if relation is None:
        told = turkish_arrival(folded, figure, first, sentence[1], sides, carried=carried)
        return turkish_passage(folded, figure, first, sentence[1], sides) if carried and told == (None, None) else told
    if (
        relation is verb
        and before is None
        and not any(s.case(folded) in {"of", ""} and s.start >= first for s in sides)
    ):
        ended = max((m.end() for m in CLAUSE_END.finditer(folded, first, figure[0])), default=first)
        if ended > first and _ANOTHERS.search(folded, ended, figure[0]):
            sides = [s for s in sides if s.start >= ended]  # "… talep ettiği, Minsk'in işçi başına 800 avro önerdiği"
    free = sides if before is not None else _free_sides(folded, first, figure[0], sides)
    told = _read_roles(folded, relation, first, figure[0], free, figure[1])
    if told[0] == "Russia" and _COMMITS.match(folded, relation.start) is not None:
        return None, None
    if told[1] is None and folded.startswith("konuşlandir", relation.start):
        return None, None  # at home, perhaps
    return told


def _other_subject(folded: str, first: int, figure: int, sides: Sequence[Side]) -> bool:
    """True where what another transfer was of stands in the genitive before a figure: "yolladığı konteynerin"."""
    told = find_relations(folded, first, figure)
    if not told or any(told[-1].end <= side.start < figure for side in sides):
        return False
    return _GENITIVE_END.search(ADVERB.sub(" ", folded[told[-1].end : figure]).rstrip()) is not None


def _free_sides(folded: str, first: int, figure: int, sides: Sequence[Side]) -> Sequence[Side]:
    """Drop to and from whom another thing was given.

    "Rusya'ya gönderdiği askerlerin ailelerine 10 bin dolar verdiği" pays families; "Rusya'ya sattığı silahlar karşılığında" is paid by Russia.
    """
    told = [r.end for r in find_relations(folded, first, figure)]
    if not told or _THEREFORE in folded[told[-1] : figure] or "," in folded[told[-1] : figure]:
        return sides
    return [s for s in sides if s.start >= told[-1] or s.case(folded) not in {"to", "from"}]


def _hull(folded: str, figure: int, first: int) -> int:
    """Where what may hold an argument begins: behind a semicolon or the quotation mark that opened last."""
    semicolon = folded.rfind(";", first, figure) + 1
    opened = folded.rfind("“", first, figure)
    if opened >= 0 and folded.find("”", opened, figure) < 0:
        return max(first, semicolon, opened + 1)
    if folded.count('"', first, figure) % 2:
        return max(first, semicolon, folded.rfind('"', first, figure) + 1)
    return max(first, semicolon)


def _has_subject(folded: str, sides: Sequence[Side], start: int, stop: int) -> bool:
    return any(start <= side.start < stop and is_subject(folded, side, stop) for side in sides)


def _relation_before(folded: str, first: int, figure: int, sides: Sequence[Side]) -> Relation | None:
    """Return the relation of which the figure tells how much it was, or whose object it counts, None where none is told so."""
    found = find_relations(folded, first, figure)
    for last in reversed(found[-2:]):
        path = folded[last.end : figure]
        if _NO_OBJECT.match(path):
            return None
        measured = last.measured or MEASURE.search(path) is not None or " ise " in path
        if not leads_to(path) or any(
            last.end <= s.start < figure and s.case(folded) in {"of", "to", "from"} for s in sides
        ):
            return None
        if last.noun and len(found) > 1 and found[-2].end > last.start - 24 and not found[-2].noun:
            continue  # "sağladığı yardımın değeri": the verb tells whose aid it was
        return Relation(last.start, last.end, last.gives, last.passive, last.noun, measured)
    return None


def _verb_behind(folded: str, figure: tuple[int, int], stop: int, sides: Sequence[Side]) -> Relation | None:
    """Return the verb of transfer that ends the clause of a figure."""
    patterns = (_GIVE, _TAKE, _MEETS) if _SHARE.match(folded, figure[0]) else (_GIVE, _TAKE)
    patterns = (*patterns, _COMMITS) if _SOLDIERS.search(folded, *figure) else patterns
    found = [m for pattern in patterns if (m := pattern.search(folded, figure[1], stop))]
    verb = min(found, key=lambda m: m.start(), default=None)
    if verb is None:
        return None
    for end in CLAUSE_END.finditer(folded, figure[1], verb.start()):
        if _TELLS_WHICH.match(folded, verb.start()):
            return None  # "8 bin tonu buldu, oradan alınan su ise …": it tells which water
        if not _only_names(folded, end.end(), verb.start(), sides):
            return None
    comma = re.compile(r"(?<!\d),|,(?!\d)").search(folded, figure[1], verb.start())
    if comma is not None and _has_subject(folded, sides, comma.end(), verb.start()):
        return None
    passive = _PASSIVE.match(folded, verb.start()) is not None
    return Relation(verb.start(), verb.end(), verb.re is not _TAKE, passive=passive)


def _only_names(folded: str, start: int, stop: int, sides: Sequence[Side]) -> bool:
    """True where two verbs share their object: "3 bin mermi topladı ve Rusya'ya gönderdi"."""
    rest, at = "", start
    for side in sides:
        if at <= side.start < stop:
            if is_subject(folded, side, stop):
                return False
            rest, at = rest + folded[at : side.start], side.after(folded)
    return _FILLING.fullmatch(rest + folded[at:stop]) is not None


def _clause_start(folded: str, relation: Relation, first: int, stop: int, sides: Sequence[Side]) -> int:
    """Where the clause of a relation begins: as far to the left as it takes to find who acts."""
    starts = [m.end() for p in (CLAUSE_END, SIDE_CLAUSE, WHILST) for m in p.finditer(folded, first, stop)]
    earlier = [r.end for r in find_relations(folded, first, relation.start) if relation.measured]
    for start in sorted({*starts, *earlier}, reverse=True):
        within = [side for side in sides if start <= side.start < relation.start]
        if any(is_subject(folded, side, relation.start) for side in within) or (relation.passive and within):
            return start
    return first


def _without_reaction(folded: str, sides: list[Side], verb: int) -> list[Side]:
    """Drop the sides of what another one reacts to: "Seul, Kuzey Kore'nin Rusya'ya asker göndermesine tepki olarak …"."""
    if not sides:
        return sides
    told = [m for m in SIDE_CLAUSE.finditer(folded, sides[0].start, verb) if _REACTION.search(m.group())]
    if not told:
        return sides
    head = sides[0]
    others = [s for s in sides[1:] if s.start < told[-1].start() and s.country != head.country]
    if not others or not is_subject(folded, head, verb):
        return sides
    return [head, *(s for s in sides[1:] if s.start >= told[-1].end())]


_REACTION = re.compile(r" (?:tepki\w*|yanit\w*|misilleme\w*|cevap\w*|cevaben|üzerine|ardindan|sonra|karşi\w*)\Z")


def _read_roles(
    folded: str, relation: Relation, first: int, figure: int, sides: Sequence[Side], stop: int = 0
) -> tuple[str | None, str | None]:
    start = _clause_start(folded, relation, first, min(figure, relation.start), sides)
    within = [side for side in sides if start <= side.start < relation.start]
    within = _without_reaction(folded, within, relation.start)
    finite = not relation.noun and _FINITE_VERB.match(folded, relation.start) is not None
    named = find_arguments(folded, within, relation.start, figure, finite=finite, noun=relation.noun)
    acts = not relation.passive or _DECIDED.match(folded, relation.start) is not None
    subject = named.agent or (named.subject if acts else None)
    to, source = named.to, named.source
    if relation.passive and subject is None and source is None:
        # "Rusya'ya gönderilen Kuzey Koreli işçi sayısı": whose they are tells who gives.
        own = [s for s in sides if relation.end <= s.start < figure and s.case(folded) in {"", "of"}]
        own += [s for s in sides if relation.end <= figure < s.start < stop and s.demonym]
        told = _IS_TOLD.match(folded, relation.start) is not None
        # "Seul'ün 10 bin asker gönderildiği iddiası": the claim is Seoul's, and no soldier
        claimed = (
            _IS_CLAIMED.match(folded, relation.start) is not None
            and _BARE_NOUN.search(folded, figure, stop or relation.start) is not None
        )
        # "Güney Kore 11 bin askerin gönderildiğini açıkladı": who stands bare before it says so
        own += [
            s for s in within if accompanies(folded, s, figure) and not (told and s.case(folded) == "") and not claimed
        ]
        source = next((s.country for s in own if s.country != to), None)
    gives = relation.gives
    if gives and to is None and source is not None and folded.startswith("tedarik", relation.start):
        gives = False  # "Rusya'dan tedarik ettiği": procured from, where "Rusya'ya tedarik ettiği" is supplied to
    elif not gives and to is not None and source is None and folded.startswith("temin", relation.start):
        gives = True  # "Rusya'ya temin ettiği"
    if relation.start > figure and (headed := _HEADED_BY.match(folded, relation.start)) is not None:
        # "10 bin asker gönderdiği Rusya", "petrol aldığı Moskova": whom the participle tells of stands behind it.
        head = next((s for s in sides if s.start == headed.end()), None)
        if head is not None and relation.gives and to is None and subject != head.country:
            to = head.country
        elif head is not None and not relation.gives and source is None and subject != head.country:
            source = head.country
    if subject is None and not relation.passive and (acting := _ACTING.match(folded, relation.start)) is not None:
        # "10 bin asker gönderen Kuzey Kore", "petrol alan Pyongyang": who does it stands behind the verb.
        subject = next((side.country for side in sides if side.start == acting.end()), None)
    if gives:
        receiver = to or (source if relation.noun else None)
        if subject is not None and subject == receiver and source is None:
            return None, None  # one of the two is another verb's
        return (subject if subject not in {None, receiver} else source), receiver
    if to is not None and folded.startswith("getir", relation.start) and _EARNS.search(folded, figure, relation.start):
        # "Rusya'ya işçi ihracı (Pyongyang'a) yılda 500 milyon dolar getiriyor": who earns stands last
        datives = [side.country for side in within if side.case(folded) == "to"]
        return None, datives[-1] if len(datives) > 1 else None
    if to is not None and folded.startswith("getir", relation.start):
        return source, to  # "gemilerin Rajin'den Rusya'ya konteyner getirdiği": who brings only carries
    turned = _THEREFORE in folded[max(first, start - 20) : relation.end]
    if source is None and (turned or relation.noun):
        source = to  # "… karşılığında ise 1,2 milyar dolar destek aldığı": the other side of the exchange
    if source is None and folded.startswith("temin", relation.start):
        return None, None  # "Pyongyang'ın temin ettiği": procured, or provided
    return (source if source != subject else None), subject

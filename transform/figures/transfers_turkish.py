"""Who gives what a Turkish figure counts to whom: the arguments of the verb or noun of transfer that the figure belongs to.

A figure belongs to the relation before it where it tells how much that was ("X'in Y'ye sağladığı desteğin değeri 9,8 milyar", "X'in
Y'ye ihracatı 38 milyon", "Y'den aldığının ise 1 milyar"), else to the verb that ends its own clause. What stands behind the end of
that clause, or has a subject of its own, says nothing of it. Where two may be meant no one is named.
Sources: Göksel & Kerslake, Turkish: A Comprehensive Grammar (2005), § 15 (participles), § 18 (arguments of nominalized verbs).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from transform.figures.arguments_turkish import Side, accompanies, find_arguments, is_subject
from transform.figures.arrivals_turkish import turkish_arrival
from transform.figures.clauses_turkish import CLAUSE_END, FINITE, SIDE_CLAUSE
from transform.figures.passages import turkish_passage

# What is given or taken in so many words and is no thing: "karar verdi", "yer aldı", "adını verdi".
_IDIOMS = (
    "kayip kaybi zayiat yer karar söz bilgi yanit izin cevap can son ele esir rol dikkate hedef onay geri ara önem ifade emir emri açiği karari ceza cezasi talimatini puan olarak "
    "adi adini adlarini isim ismini isimlerini zarar haber talimat talimati konser poz taviz demeç röportaj brifing hesap sinav umut yön mesaji mesajini sinyali oy nota garanti güvence "
    "tepki randevu resepsiyon yemeği taahhüt ipucu eğitim eğitimi görev yetki hizmet hizmeti mücadele mücadelesi şehit kurban firsat imkan süre mühlet ilham ders müjde "
    "gözaltina altina önlem tedbir yara alkiş nefes kaleme göze örnek yerini önüne kapsamina listesine listeye askiya takibe sayisini sayilarini rakamini rakamlarini tedaviye ameliyata sorguya kayda gündeme öne"
).split()
_NO_TRANSFER = "".join(rf"(?<! {word} )" for word in _IDIOMS)
_GIVE = re.compile(
    rf"(?<!\w)(?:gönder|yoll(?:a|uyor)|sağl(?:a(?!m)|iyor)|(?=ver){_NO_TRANSFER}ver(?:di|diğ|ecek|eceğ|miş|en(?!\w)|erek|ip(?!\w)|ince(?!\w)|ir(?:se|ken)|meyi|iyor|il|ebil)|sat(?:tiğ|ti|arak|ip(?!\w)|acak|mak|may|iş(?!\w*n[dt][ae]n)|il|miş)|tedarik e[dt]|hediye e[dt]|armağan e[dt]|sevk(?!iyat)|"
    r"teslim e|(?<!ğini )(?<!ğunu )(?<!ğünü )(?<!rini )(?<!ği )(?<!ğu )(?<!ğü )(?<![\"”] )aktar|sevkiyat(?= (?:yap|gerçekleştir|hazirl))|ulaştir|kaydir|götür(?!ül)|ihraç|yardim(?:in)?da bulun|konuşlandir(?!il)|transfer e|bağişl(?:a|iyor)|hibe e|iade e[dt]|geri ver|naklet|ödeme(?:si|sini)? yap|git(?:tiğ|ti(?!k)|mek|miş)|gid(?:ecek|eceğ|iyor)|(?:(?<=kafile )|(?<=takviye )|(?<=birlik )|(?<=birliği )|(?<=asker )|(?<=işçi )|(?<=işçisi )|(?<=grup )|(?<=grubu ))çikar(?:di|diğ|acağ|acak|iyor)|yardim yap(?!il)|teklif e[dt]|öner(?:di|diğ|en(?!\w)|iyor|miş|il)|taahhü(?:t e|d[üe])|vaat e|vade[dt]|öd(?:e(?!v|m(?!iş)|n(?:ek|eğ))|üyor))"
)
_TAKE = re.compile(
    rf"(?<!\w)(?:(?=al){_NO_TRANSFER}(?<![iuü]n[ae] )al(?:diğ|di|mi|an(?!\w)|iyor|arak|ip(?!\w)|irken|abil|acak|acağ|in(?:an|di|diğ|miş))|satin al|tahsil e[dt]|temin e|ithal(?!at)|(?<!hale )(?<!haline )(?<!dile )(?<!gündeme )(?<!yerine )(?<!araya )(?<!meydana )(?<!zarar )getir(?:di|diğ|ecek|eceğ|iyor|mek|meyi|miş|ip(?!\w))|elde e|kazan(?:di|diğ))"
)
# A relative clause that says what was given or taken: "gönderdiği", "gönderilen", "sevk ettiği", "aldığının".
_TOLD_GIVEN = r"sun|gönder|yolla|sağla|ver|sat|sevk e[dt]|teslim e[dt]|aktar|ulaştir|ihraç e[dt]|transfer e[dt]|bağişla|hibe e[dt]|iade e[dt]|geri ver|tedarik e[dt]|hediye e[dt]|armağan e[dt]|öde"
_TOLD_TAKEN = r"satin al|al|tahsil e[dt]|temin e[dt]|ithal e[dt]|elde e[dt]"
_RELATIVE = re.compile(
    rf"(?<!\w)(?={_TOLD_GIVEN}|{_TOLD_TAKEN}){_NO_TRANSFER}(?:(?P<give>{_TOLD_GIVEN})|(?P<take>{_TOLD_TAKEN}))"
    r"(?:(?P<passive>[iuü]?[ln])(?:[ae]n|m[iuü]ş olan|(?:[dt][iuü]ğ|[ae]c[ae]ğ)[iuü]|m[ae]s[iuü] (?:\w+l[ae]n[ae]n|\w+[iuü]l[ae]n|beklenen|istenen))|m[ae]s[iuü] (?:\w+l[ae]n[ae]n|\w+[iuü]l[ae]n|beklenen|istenen)|m[ae]y[iuü] (?:\w+ )?\w+(?:[dt][iuü]ğ|y?[ae]c[ae]ğ)[iuü]|(?:[dt][iuü]ğ|y?[ae]c[ae]ğ)[iuü]|(?:[dt][iuü]k|y?[ae]c[ae]k)l[ae]r[iuü])"
    r"(?P<case>n[iuü]n)?(?!\w)"
)
# A noun that names the transfer, owned by who acts: "Rusya'nın Kuzey Kore'ye ihracatı".
_NOUN = re.compile(
    r"(?<!\w)(?:(?P<take>ithalat|alim(?=[iu]))|(?P<give>ihracat|satiş(?=[iu])|yardim(?=[iu])|desteğ(?=[iu])|sevkiyat(?=[iu])|teslimat(?=[iu])|bağiş(?=[iu])|hibe(?=si)))"
    r"(?:lar)?(?:s?[iu])?(?P<case>n[iu]n|n[iu])?(?!\w)"
)
_PASSIVE = re.compile(
    r"(?:gönderil|yollan|sağlan|veril|satil|(?:sevk|teslim|ihraç|transfer|temin|ithal|elde|hibe|iade|tedarik|hediye|armağan|tahsil) edil|geri veril|aktaril|ulaştiril|kaydiril|bağişlan|(?:satin )?alin|kazanil|öden|git)"
)
_MEASURE = re.compile(
    r"(?<!\w)(?:değer|sayi|miktar|tutar|hac[iı]m|hacm|bedel|toplam(?:i|in)|maliyet|büyüklü[kğ]|ağirli[kğ]|adet|aded|adedi|fatura)\w*"
)
_THEREFORE = "karşili"  # "karşılığında", "buna karşılık": the other way round
_ADVERB = re.compile(
    r"(?<!\w)(?:yaklaşik|toplam(?:da)?|en az|en fazla|en çok|tahminen|takriben|(?:bugüne|şimdiye|bugün|şu ana) (?:kadar|dek)|(?:geçen|geçtiğimiz|bu|son|her) (?:yil|ay|hafta)(?:da)?|"
    r"(?:söylenen|belirtilen|bildirilen|(?:iddia|tahmin) edilen|(?:öne|ileri) sürülen|sanilan|düşünülen|açiklanan|beklenen|planlanan)|yilda|ayda|yillik|aylik|ise|de|da|olarak|arasinda|sadece|yalnizca|resmen|adeta|hemen hemen|neredeyse|bile|henüz|daha|artik|(?:ilk|son|ikinci|üçüncü) (?:yari|çeyre[kğ]|dönem)\w*|(?:ocak|şubat|mart|nisan|mayis|haziran|temmuz|ağustos|eylül|ekim|kasim|aralik)(?:ta|da| ayinda)|"
    r"(?:bir )?önceki \w+ (?:göre|kiyasla)|(?:\w+ ){1,3}dönemine göre|geçen \w+ (?:göre|kiyasla))(?!\w)|(?:yüzde [\d.,]+|[\d.,]+ kat)(?:'\w+)? (?:art|azal|düş|geril|yüksel|büyü|bir art|bir düş)\w*|\w+ katina çik\w+|(?<!\w)(?:iki|üç|dört|beş|alti|yedi|sekiz|dokuz|on) kat(?:ina|i|indan)?,? yani(?!\w)|"
    r"(?<!\w)(?:19|20)\d\d(?:'\w+)?(?: yilinda)?(?!\w)|(?<!\w)[\d.,]+(?: (?:bin|milyon|milyar|trilyon))?(?:'?| (?:ton|dolar|varil|won|ruble|avro|euro|yuan|kilo|litre))[dt][ae]n\s*\Z"
)
_CALIBRE = re.compile(r"(?<!\w)[\d.,]+ ?(?:mm|milimetre|santimetre|inç)(?:'?l[iı]k)?(?!\w)")
_CASED = re.compile(r"(?:n[dt][ae]n?|[dt][ae]n?|n[ae]|[iuüea]y[ae]|yl[ae])\Z")
_ACCUSATIVE = re.compile(r"(?:[iuü]n[iuü]|(?<! su)y[iuü])\Z")
_VERB_WITHIN = re.compile(rf"(?<!\w)\w+(?:{FINITE}|(?<![dt])(?:[ae]n)|(?:[dt][iuü]ğ|[ae]c[ae]ğ)[iuü]\w*)(?!\w)")
_FILLING = re.compile(
    r"\W*(?:(?:daha|sonra|ardindan|bunlari|bunu|onlari|onu|tekrar|yeniden|ayrica|derhal|hemen|de|da)(?!\w)\W*)*"
)
_ACTING = re.compile(r"[^\W\d_]+(?: e[dt])?(?:[ae]n|mekte olan) ")
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
_EXCHANGED = re.compile(r"(?:'?\w+)? ?(?:\w+[ae] )?(?:karşilik(?!li)(?! ver)|karşiliğinda|karşiliği)(?!\w)")
_GENITIVE_END = re.compile(r"(?<!\w)\w{2,}(?:[aeiouüö]n[iuü]n|[^aeiouüön\W\d][iuü]n)\Z")
_ANOTHERS = re.compile(r"['’]n?[iuü]n(?!\w)")
_LONGEST_PATH = 8  # words between a relation and the figure that tells how much it was


@dataclass(frozen=True, slots=True)
class _Relation:
    """A verb or noun of transfer.

    Attributes:
        start: where it begins.
        end: where it ends.
        gives: True where its subject gives, False where it takes.
        passive: True where it names no one who acts ("gönderilen").
        noun: True for "ihracatı", "yardımı".
        measured: True where the figure tells how much of it there was, so that no later verb can govern the figure.
    """

    start: int
    end: int
    gives: bool
    passive: bool = False
    noun: bool = False
    measured: bool = False


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
    verb = (
        None if _NOT_OBJECT.search(folded, figure[0], figure[1]) else _verb_behind(folded, figure, sentence[1], sides)
    )
    if verb is not None and before is not None and _has_subject(folded, sides, figure[1], verb.start):
        verb = None  # "verdiği 100 milyon dolarlık yakıta karşılık Kuzey Kore'nin … gönderdiği"
    if verb is not None and _EXCHANGED.match(folded, figure[1], verb.start):
        if before is not None:
            verb = None  # "gönderdiği 7 bin konteynere karşılık aldığı": what was sent
        else:  # "7 bin konteynere karşılık 9 bin konteyner aldı": given the other way round
            giver, receiver = _read_roles(folded, verb, first, figure[0], sides)
            return receiver, giver
    if before is not None and _GENITIVE_END.search(folded, figure[0], figure[1]):
        verb = None  # "yolladığı 10 bin konteynerin … alabileceği": what was sent is the subject of the next verb
    if verb is not None and not verb.passive and _other_subject(folded, first, figure[0], sides):
        return None, None  # "yolladığı konteynerin 4 bin mermi alabileceği": the container holds them
    relation = verb or before
    if relation is None and _OUT_OF.search(folded, *figure):
        return None, None  # "4 milyon mermiden 1,5 milyonu Kuzey Kore'den geldi": the part did
    if relation is None:
        told = turkish_arrival(folded, figure, first, sentence[1], sides)
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
    if told[1] is None and folded.startswith("konuşlandir", relation.start):
        return None, None  # at home, perhaps
    return told


def _other_subject(folded: str, first: int, figure: int, sides: Sequence[Side]) -> bool:
    """True where what another transfer was of stands in the genitive before a figure: "yolladığı konteynerin"."""
    told = _relations(folded, first, figure)
    if not told or any(told[-1].end <= side.start < figure for side in sides):
        return False
    return _GENITIVE_END.search(_ADVERB.sub(" ", folded[told[-1].end : figure]).rstrip()) is not None


def _free_sides(folded: str, first: int, figure: int, sides: Sequence[Side]) -> Sequence[Side]:
    """Drop to and from whom another thing was given.

    "Rusya'ya gönderdiği askerlerin ailelerine 10 bin dolar verdiği" pays families; "Rusya'ya sattığı silahlar karşılığında" is paid by Russia.
    """
    told = [r.end for r in _relations(folded, first, figure)]
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


def _relations(folded: str, first: int, stop: int) -> list[_Relation]:
    found = [
        _Relation(m.start(), m.end(), m["give"] is not None, passive=m["passive"] is not None, measured=m["case"] is not None)
        for m in _RELATIVE.finditer(folded, first, stop)
    ]  # fmt: skip
    found += [
        _Relation(m.start(), m.end(), m["give"] is not None, noun=True, measured=True)
        for m in _NOUN.finditer(folded, first, stop)
    ]
    return sorted(found, key=lambda relation: relation.start)


def _relation_before(folded: str, first: int, figure: int, sides: Sequence[Side]) -> _Relation | None:
    """Return the relation of which the figure tells how much it was, or whose object it counts, None where none is told so."""
    found = _relations(folded, first, figure)
    for last in reversed(found[-2:]):
        path = folded[last.end : figure]
        if _NO_OBJECT.match(path):
            return None
        measured = last.measured or _MEASURE.search(path) is not None or " ise " in path
        if not _leads(path) or any(
            last.end <= s.start < figure and s.case(folded) in {"of", "to", "from"} for s in sides
        ):
            return None
        if last.noun and len(found) > 1 and found[-2].end > last.start - 24 and not found[-2].noun:
            continue  # "sağladığı yardımın değeri": the verb tells whose aid it was
        return _Relation(last.start, last.end, last.gives, last.passive, last.noun, measured)
    return None


def _leads(path: str) -> bool:
    """True where the words between a relation and a figure make the one the measure of the other."""
    path = _ADVERB.sub(" ", _CALIBRE.sub(" ", path))
    if re.search(r"[\d,;:\"“”()]", path) or _VERB_WITHIN.search(path):
        return False
    words = path.split()
    if len(words) > _LONGEST_PATH:
        return False
    if not words:
        return True
    if _ACCUSATIVE.search(f" {words[-1]}"):
        return _MEASURE.fullmatch(words[-1]) is not None
    return _CASED.search(words[-1]) is None


def _verb_behind(folded: str, figure: tuple[int, int], stop: int, sides: Sequence[Side]) -> _Relation | None:
    """Return the verb of transfer that ends the clause of a figure."""
    found = [m for pattern in (_GIVE, _TAKE) if (m := pattern.search(folded, figure[1], stop))]
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
    return _Relation(verb.start(), verb.end(), verb.re is _GIVE, passive=passive)


def _only_names(folded: str, start: int, stop: int, sides: Sequence[Side]) -> bool:
    """True where two verbs share their object: "3 bin mermi topladı ve Rusya'ya gönderdi"."""
    rest, at = "", start
    for side in sides:
        if at <= side.start < stop:
            if is_subject(folded, side, stop):
                return False
            rest, at = rest + folded[at : side.start], side.after(folded)
    return _FILLING.fullmatch(rest + folded[at:stop]) is not None


def _clause_start(folded: str, relation: _Relation, first: int, stop: int, sides: Sequence[Side]) -> int:
    """Where the clause of a relation begins: as far to the left as it takes to find who acts."""
    starts = [m.end() for p in (CLAUSE_END, SIDE_CLAUSE) for m in p.finditer(folded, first, stop)]
    earlier = [r.end for r in _relations(folded, first, relation.start) if relation.measured]
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
    folded: str, relation: _Relation, first: int, figure: int, sides: Sequence[Side], stop: int = 0
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
        own += [s for s in within if accompanies(folded, s, figure)]
        source = next((s.country for s in own if s.country != to), None)
    gives = relation.gives
    if gives and to is None and source is not None and folded.startswith("tedarik", relation.start):
        gives = False  # "Rusya'dan tedarik ettiği": procured from, where "Rusya'ya tedarik ettiği" is supplied to
    elif not gives and to is not None and source is None and folded.startswith("temin", relation.start):
        gives = True  # "Rusya'ya temin ettiği"
    if subject is None and not relation.passive and (acting := _ACTING.match(folded, relation.start)) is not None:
        # "10 bin asker gönderen Kuzey Kore", "petrol alan Pyongyang": who does it stands behind the verb.
        subject = next((side.country for side in sides if side.start == acting.end()), None)
    if gives:
        receiver = to or (source if relation.noun else None)
        if subject is not None and subject == receiver and source is None:
            return None, None  # one of the two is another verb's
        return (subject if subject not in {None, receiver} else source), receiver
    if to is not None and folded.startswith("getir", relation.start):
        return source, to  # "gemilerin Rajin'den Rusya'ya konteyner getirdiği": who brings only carries
    turned = _THEREFORE in folded[max(first, start - 20) : relation.end]
    if source is None and (turned or relation.noun):
        source = to  # "… karşılığında ise 1,2 milyar dolar destek aldığı": the other side of the exchange
    if source is None and folded.startswith("temin", relation.start):
        return None, None  # "Pyongyang'ın temin ettiği": procured, or provided
    return (source if source != subject else None), subject

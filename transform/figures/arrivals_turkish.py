"""Turkish figures of what goes, or is carried, from one to another: "Rusya'dan Kuzey Kore'ye 1 milyon varil petrol geldi".

Who carries is told as the subject and gives nothing by that: "Rus gemilerinin Rajin'den yüklediği 300 konteyner" comes from North Korea. A state
that carries by itself is the side that is left out: "Rusya'nın Kuzey Kore'den taşıdığı", "Kuzey Kore'nin Rusya'ya taşıdığı".
"""

from __future__ import annotations

from collections.abc import Sequence

from core import late_re as re
from transform.figures.arguments_turkish import Arguments, Side, find_arguments
from transform.figures.clauses_turkish import CLAUSE_END, FINITE
from transform.figures.relations_turkish import leads_to

_COME = re.compile(
    r"(?<!\w)(?:gel(?:di(?!ği gibi)|en(?!\w)|diğ|iyor|miş|ecek|eceğ)|ulaş(?:ti|tiğ|an(?!\w)|iyor|miş|acak|acağ)|taşin(?:di|diğ|an(?!\w)|iyor|miş|acak)|taşi(?:di|diğ|yan(?!\w)|yor|miş|yacak)|götürül|getiril|nakledil|(?<=[ea] )var(?:diğ|di(?!r)|acağ)|bekle(?:n(?:di|diğ|en(?!\w)|iyor|mekte)|niyor)|gir(?:diğ|di(?!ğ)|ecek)|giriş yap(?:ti|tiğ|an|acak)|geçtiği(?:ni)?(?! yil| ay)|"
    r"yükle(?:n?(?:di|diğ|en(?!\w)|miş|ecek|eceğ)|n?iyor)|yüklü?yor|(?:boşalt|indir)il(?:di|diğ|en|ecek|iyor)|katil(?:di|diğ|acak|acağ|mak|miş|iyor)|intikal e[dt]|kaydiril|yola çik(?:ti|tiğ|acak|acağ|iyor)|hareket e(?:tti|tiğ|decek|deceğ|diyor))"
)
_CARRIES = re.compile(r"taşi(?!n)")
_FLED = re.compile(r"(?<!\w)(?:kaç(?:arak|ip|an|mayi|mak)|iltica|firar|siğin(?:an|di|arak|mak))")
_DIGIT = re.compile(r"\d")
_CARRIED = re.compile(
    r"götür|taşi|nakl|ulaş|gide(?:n|cek)|yükle|kat[iı]l|kaydir|getir"
)  # where to is told by itself: "950 konteynerin Rusya'ya götürüldüğü"
# The same before its noun: "Kuzey Kore'den Rusya'ya gelen 10 bin işçi", "Rajin'den yüklediği 300 konteyner", "ordusuna katılan asker sayısı".
_CAME = re.compile(
    r"(?<!\w)(?:gelen(?:lerin)?|ulaşan(?:larin)?|giden(?:lerin)?|gidecek|gelecek|giren(?:lerin)?|katil(?:an|acak)(?:larin)?|(?:yola )çikan|hareket eden|"
    r"(?:getir|götür|taşi|nakle[dt]|yükle|kaydir|boşalt)(?:[iuü]?[ln])?(?:y?[ae]n(?:l[ae]rin)?|(?:[dt]i|y?[ae]c[ae])ği(?:nin)?|diklerin?i?))(?!\w)"
)
_LOADS = re.compile(r"(?:getir|götür|taşi|nakle[dt]|yükle|kaydir|boşalt)(?![iuü]?l[ae]?n)(?!n(?:an|di|aca))(?![iuü]l)")
# "Rusya'ya silah taşıyan 12 gemi": they carry, and are not carried.
_CARRYING = re.compile(r"(?:getir|götür|taşi|nakled|yükle|kaydir|boşalt)y?[ae]n")
_FINITE_END = re.compile(rf"\w*?(?:{FINITE})(?!\w)")
_HEAD = re.compile(r"[^\W\d_]+(?: [^\W\d_]+)?(?<=ğ[iuü]) ")
_QUAY = re.compile(r"(?P<on>yükle|istiflen)|(?P<off>boşalt|indiril)")
_TREASURY = re.compile(r"(?<!\w)(?:kasa|hazine|bütçe)s?[iı]n[ae](?!\w)")
_PEOPLE = re.compile(r"asker|işçi|kişi|turist|göçmen|öğrenci|vatandaş|sporcu|çocuk|koreli|heyet|diplomat|personel")
_OWNERS = frozenset({"", "of"})


def turkish_arrival(
    folded: str, figure: tuple[int, int], first: int, stop: int, sides: Sequence[Side], *, carried: bool
) -> tuple[str | None, str | None]:
    """Return (giver, receiver) of what a figure counts, where its clause names from whom or to whom it goes, else (None, None).

    Args:
        folded: the folded text.
        figure: start and end of the figure.
        first: where what may hold an argument begins.
        stop: where its sentence ends.
        sides: the names of the sentence that stand for a country, in order.
        carried: False for what travels by itself, which is no one's gift for whose it is.
    """
    verb = _came_before(folded, figure[0], first, sides) or _COME.search(folded, figure[1], stop)
    if verb is not None and _FLED.search(folded, first, verb.end()):
        return None, None  # "20 işçi Rusya'dan kaçarak Güney Kore'ye ulaştı": no one gave them
    listed = any(first <= side.start < figure[0] and side.case(folded) == "to" for side in sides)
    if (
        verb is not None
        and not listed  # "Kuzey Kore'ye 50 ton un, 10 ton şeker taşıyan"
        and _CARRIES.match(verb.group())
        and _DIGIT.search(folded, figure[1], verb.start())
    ):
        return None, None  # "yedi gemi 1500 askeri Vladivostok'a taşıdı": the ships carry
    if verb is None or any(True for _ in CLAUSE_END.finditer(folded, figure[1], verb.start())):
        return None, None
    start = max((m.end() for m in CLAUSE_END.finditer(folded, first, min(figure[0], verb.start()))), default=first)
    within = [side for side in sides if start <= side.start < verb.start()]
    finite = verb.start() > figure[0] and _FINITE_END.match(folded, verb.start()) is not None
    named = find_arguments(folded, within, verb.start(), figure[0], finite=finite, noun=False)
    # "1.500 Kuzey Koreli asker Vladivostok'a nakledildi", "katılan Kuzey Koreli asker sayısı": whose they are tells from whom
    own = [side.country for side in sides if side.demonym and figure[0] <= side.start < figure[1]]
    if carried:
        own += [s.country for s in sides if verb.end() <= s.start < figure[0] and s.case(folded) in _OWNERS]
    carrier = _carrier(folded, verb.start(), named)
    source = named.source or (carrier if named.to else None)
    source = source or next((one for one in own if named.to not in {None, one}), None)
    carries = _CARRIED.match(folded, verb.start()) is not None
    carries = carries or (_TREASURY.search(folded, start, verb.start()) is not None)
    if source is None and verb.group().startswith("gel") and carried and not _PEOPLE.search(folded, *figure):
        carries = True  # "Ruslara gelen 3 milyon mermi"
    headed = _HEAD.match(folded, verb.start()) is not None or _QUAY.match(folded, verb.start()) is not None
    if source is None and not carries and not headed:
        return None, None
    to = named.to or (carrier if source is not None and carrier != source else None)
    if to is None and verb.start() > figure[0] and (head := _HEAD.match(folded, verb.start())) is not None:
        # "16 bin Kuzey Korelinin giriş yaptığı Rusya'da": where they came to is what the participle tells of
        to = next((s.country for s in sides if s.start == head.end()), None)
        source = source or next((one for one in own if to not in {None, one}), None)
    to = to or _at_quay(folded, verb, within, unload=True)
    source = source or _at_quay(folded, verb, within, unload=False)
    to = to or (_user(folded, figure[0], within) if source is not None else None)
    return (source, to) if source != to else (None, None)


def _came_before(folded: str, figure: int, first: int, sides: Sequence[Side]) -> re.Match[str] | None:
    """Return the participle before a figure that tells how what it counts came: "Rusya'ya giden Kuzey Koreli işçi sayısının"."""
    last = max(_CAME.finditer(folded, first, figure), key=lambda told: told.start(), default=None)
    if last is None or _CARRYING.match(last.group()) or not leads_to(folded[last.end() : figure]):
        return None
    another = any(last.end() <= s.start < figure and s.case(folded) in {"to", "from"} for s in sides)
    return None if another else last  # "Rusya'dan yola çıkan mavnanın Nampo'ya 2 modül taşıdığı"


def _at_quay(folded: str, verb: re.Match[str], sides: Sequence[Side], *, unload: bool) -> str | None:
    """Return where ships take freight on ("Rajin'de yüklenen") or put it ashore ("Dunay'da indirilen"), None for other verbs."""
    told = _QUAY.match(folded, verb.start())
    if told is None or (told["off"] is not None) is not unload:
        return None
    return next((s.country for s in reversed(sides) if s.case(folded) == "at"), None)


def _carrier(folded: str, verb: int, named: Arguments) -> str | None:
    """Return the state that carries what is counted as the subject of a verb like "taşıdığı", None where others do."""
    return named.subject if _LOADS.match(folded, verb) is not None else None


_USES = re.compile(
    r"['’]n?[iuü]n (?:[\w'’]+ ){0,4}?(?:kullandiğ|kullanmakta olduğ|ateşlediğ|firlattiğ|harcadiğ|tükettiğ)\w*(?!\w)"
)


def _user(folded: str, figure: int, sides: Sequence[Side]) -> str | None:
    """Return who uses what comes from another: "Rusya'nın kullandığı mermilerin yüzde 40'ının Kuzey Kore'den geldiği"."""
    return next((s.country for s in sides if _USES.match(folded, s.end, figure)), None)

"""The arguments of a Turkish verb among the names before it: who acts, to whom, from whom; told by the case each name bears."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from transform.figures.clauses_turkish import ACTS_WITHIN

# Heads that act for the country that owns them; they bear the case: "Rus ordusuna", "Rusya Federasyonu'na".
_HEAD = r"(?:ordu|birli[kğ]|kuvvet|yönetim|hükümet|liman|federasyon|devlet|rejim|makam|silahli kuvvet)\w*?(?:s[iuü]|[iuü]|l[ae]r[iuü])"
_HEADED = re.compile(rf" {_HEAD}(?P<case>'?n(?:[iuü]n|[ae]|[dt][ae]n|[dt][ae]))?(?!\w)")
_SUFFIX = re.compile(r"'?([a-zçğöşü]+)")  # "Rusya'ya", but "Pyongyang yönetiminin"
_SHARED = re.compile(r" (?:ve|ile|veya) [^\W\d_]+'([a-zçğöşü]+)")  # "Vladivostok ile Nahodka'ya": one case for both
_GENITIVE = re.compile(r"(?:l[ae]r)?(?:y|n|s)?[iuü]n\Z")
_DATIVE = re.compile(r"(?:l[ae]r)?(?:y?[ea]|[iuü]?n[ea])\Z")  # "Rusya'ya", "Ruslara"
_ABLATIVE = re.compile(r"(?:l[ae]r)?n?[dt][ea]n\Z")
_LOCATIVE = re.compile(r"(?:l[ae]r)?n?[dt][ea](?:ki\w*)?\Z")
_RETURNS = re.compile(r" (?:[^\W\d]+ )?(?:geri )?(?:dön|ayril|çekil)(?:en|an|müş|miş|mekte|düğü|diği)")
_NUMBER = re.compile(r"\d")
_AGENT = re.compile(r"'?\w* taraf[iı]ndan")
# What stands behind a bare name that does not act: a noun it only describes, a postposition, a partner.
_NOT_ACTING = re.compile(
    r" (?:ile|arasi\w*|adina|için|uğruna|karşiti|yanlisi|üzerinden|yapimi|menşeli|bayrakli|merkezli|destekli|hakkinda|gibi|kadar|sorunu|uzman\w*|"
    r"asker\w*|işçi\w*|vatandaş\w*|halk\w*|savaş\w*|sinir\w*|ve [^\W\d]+ [^\W\d]+ aras\w*|ve [^\W\d]+ aras\w*|büyükelçi\w*|takim\w*|turist\w*|öğrenci\w*|mali(?!ye)\w*|silah\w*|füze\w*|mermi(?:si|leri)\w*|mühimmati\w*|cephanesi\w*|roket(?:i|leri)\w*|obüs(?:ü|leri)\w*|topl?ar[iı]\w*|birli(?:ği|kleri)\w*|konteyner(?:i|leri)\w*|gemi(?:si|leri)\w*|tanker(?:i|leri)\w*|uça(?:ği|klari)\w*|tren(?:i|leri)\w*)(?!\w)"
)
_PEOPLE = re.compile(r" [^\W\d_]+(?:l[ae]r|s[iuü])(?!\w)")
_WORDS_ON = re.compile(r" ([^\W\d_]+)('[^\W\d_]+)?")
# Ends as the possessive of a noun does, and is none.
_TODAY = re.compile(r"(?:bugün|dün|gün|yarin)(?:[ae]|[dt][ae]n)\Z")
# "-in … bölgesine": the possessive of a noun that a genitive owns, with its case.
_OWNED = re.compile(r"(?:s[iuü]|[iuü]|l[ae]r[iuü])(?:n(?P<case>[ae]|[iuü]|d[ae]n?(?:ki\w*)?)|(?P<by>yl[ae]))\Z")
# Words that a bare noun before them owns: "silah karşılığında", "anlaşma kapsamında".
_POSTPOSITION = re.compile(
    r"(?:başina|içinde|içerisinde|karşiliğinda|kapsaminda|çerçevesinde|sirasinda|sonrasinda|öncesinde|arasinda|süresince|boyunca|sonucunda|yilinda|ayinda|günü|yarisinda|döneminde|çeyreğinde|başinda|sonunda|ortasinda|aylarinda|günlerinde|haftasinda)"
)
_FOR = re.compile(r"(?: [^\W\d_]+){0,3}? [^\W\d_]+(?:s[iuü]|[iuü]|l[ae]r[iuü]) (?:için|amaciyla|adina|uğruna)(?!\w)")
_IN_RETURN = re.compile(r"karşilik|karşiliğinda|bunun|buna")
_NOMINALIZED = re.compile(r"(?:[dt][iuü]|[ae]c[ae])ğ[iuü]n\w*\Z|m[ae]s[iuü]n\w*\Z")
_GENITIVE_BEHIND = re.compile(r"'(?:y|n|s)?[iuü]n\Z")
# A dative or ablative name belongs to the verb ("Kuzey Kore'nin Rusya'ya Ukrayna savaşında …"), but "Ukrayna'ya karşı savaşını" is one phrase.
_ARGUMENT = re.compile(r"'(?:y?[ea]|n[ea]|n?[dt][ea]n)\Z")
_WITHIN_PHRASE = re.compile(r" (?:karşi|yönelik|dair|ilişkin|ait|bağli|komşu)")
# Where what is sent arrives; what is owned otherwise ("talebine", "çağrısına") takes nothing.
_PLACES = (
    r"(?:bölge|kent|şehir|şehr|sinir|cephe|hat(?=t)|toprak|liman|üs|ordu|kuvvet|birlik|saf|doğu|bati|güney|kuzey|eyalet|oblast|başkent|köy|"
    r"kasaba|ilçe|taraf|savaş|operasyon|tesis|fabrika|şantiye|depo|kiyi|üss|bahçe|müze|hastane|okul|tersane|santral|şirket|firma|pazar|donanma|cephaneli|havaliman|havaalan|istasyon|garnizon|saray|çiftli|kasa|hazine|bütçe)"
)
_PLACE = re.compile(_PLACES)
_TO_PLACE = re.compile(rf"(?:\w* )?{_PLACES}\w*?(?:s[iuü]|[iuü]|l[ae]r[iuü])n[ae](?!\w)")
_AT_PLACE = re.compile(rf"(?:\w* )?{_PLACES}\w*?(?:s[iuü]|[iuü]|l[ae]r[iuü])nd[ae]")
# A dative that names an enemy, a source or an owner and no receiver: "Ukrayna'ya karşı", "Seul'e göre".
# Who says it stands before "göre" or a colon, as owner of a source or by itself: "Ukrayna istihbaratına göre Kuzey Kore … gönderdi".
_SOURCE = re.compile(r"'?\w*(?: (?:\([^()]{1,30}\)(?:'\w+)?|[^\W\d_][\w'-]*)){0,12}?(?: göre(?!\w)|: )")
# A finite clause that is said, without marks around it: "Seul, Kuzey Kore 10 bin asker gönderdi dedi".
_SAID = re.compile(r"[\w ]{2,24}?[\"”']?,? (?:dedi|diyor|diye|demişti|diyerek)(?!\w)")
_NO_RECEIVER = re.compile(
    r"'\w+ (?:karşi(?:n)?(?!\w)|yönelik|göre(?!\w)|ait|rağmen|komşu|bağli(?!l)|ilişkin|dair|düşman)"
)


@dataclass(frozen=True, slots=True)
class Side:
    """A name that stands for a country.

    Attributes:
        country: the country, in English.
        start: where the name begins.
        end: where it ends, without a suffix.
        demonym: True for "Rus", "Kuzey Koreli".
        itself: True where it is the country's own name, not its capital, leader or province.
    """

    country: str
    start: int
    end: int
    demonym: bool
    itself: bool

    def case(self, folded: str) -> str:
        """Return its case: "of", "to", "from", "at", "other", or "" for a bare name."""
        # A name of two words may hold its head with the suffix: "Pyongyang yönetimine".
        headed = _HEADED.search(folded, self.start, self.end) or _HEADED.match(folded, self.end)
        if headed is not None:
            suffix = (headed["case"] or "").lstrip("'")
        else:
            found = _SUFFIX.match(folded, self.end) or _SHARED.match(folded, self.end)
            suffix = found.group(1) if found else ""
        if not suffix:
            return "to" if folded.startswith(" yolunda", self.end) else ""  # "200 top Rusya yolunda"
        for name, pattern in (("from", _ABLATIVE), ("at", _LOCATIVE), ("of", _GENITIVE), ("to", _DATIVE)):
            if pattern.fullmatch(suffix):
                return name
        return "other"

    def after(self, folded: str) -> int:
        """Return where the name ends with its head and its suffix."""
        found = _HEADED.match(folded, self.end) or _SUFFIX.match(folded, self.end)
        return found.end() if found is not None else self.end


@dataclass(frozen=True, slots=True)
class Arguments:
    """Who acts, by a genitive or bare name or as the agent of a passive, to whom, and from whom; None where not named."""

    subject: str | None = None
    agent: str | None = None
    to: str | None = None
    source: str | None = None


def is_subject(folded: str, side: Side, verb: int) -> bool:
    """True where a name may be who acts in the clause of the verb at `verb`."""
    case = side.case(folded)
    if case == "of":
        return _owned(folded, side.after(folded), verb, ()) is None
    if case or (side.demonym and _HEADED.match(folded, side.end) is None):
        return False
    return side.end + 1 < verb and _NOT_ACTING.match(folded, side.end) is None and not folded.startswith(": ", side.end)


def accompanies(folded: str, side: Side, figure: int) -> bool:
    """True where a name stands right before a figure and owns what it counts: "Kuzey Kore'nin 3 bin askeri"."""
    return side.case(folded) in {"of", ""} and folded[side.after(folded) : figure].strip() in {"", "yaklaşik", "en az"}


def find_arguments(
    folded: str, sides: Sequence[Side], verb: int, figure: int, *, finite: bool, noun: bool
) -> Arguments:
    """Return the arguments of a verb among the names of its clause.

    Args:
        folded: the folded text.
        sides: the names of its clause that stand before it, in order.
        verb: where the verb (or noun of transfer) begins.
        figure: where the figure begins; what a genitive owns is looked for up to there.
        finite: True where the verb is finite: its subject is a bare name rather than a genitive.
        noun: True where it is a noun ("ihracatı"): a genitive before it owns it.
    """
    sides = [s for s in sides if not _is_source(folded, s, sides, verb)]
    owning = {s.start for s in sides if not s.itself or s.demonym or folded.startswith("kuzey'", s.start)}
    bare: list[Side] = []
    genitive = to = source = agent = people = adjacent = None
    for side in sides:
        case = side.case(folded)
        if case == "from" and _RETURNS.match(folded, side.after(folded)):
            continue  # "Rusya'dan dönen bin 100 asker yeniden gönderilebilir"
        if folded.startswith(": ", side.end) or (case and _NO_RECEIVER.match(folded, side.end)):
            continue  # "Güney Kore: Kuzey Kore, Rusya'ya … gönderdi"
        if not case and _AGENT.match(folded, side.after(folded)):
            agent = side.country
        elif case == "of":
            same = {s.start for s in sides if s.country == side.country}
            behind = side.start > figure  # there only a place is owned: "petrolün Rusya'nın Nahodka Limanı'ndan"
            stop = verb if behind else min(figure, verb)
            owned = None if noun else _owned(folded, side.after(folded), stop, owning - same)
            owned = None if behind and owned == "other" else owned
            if owned is None and genitive not in {None, side.country} and _FOR.match(folded, side.after(folded), stop):
                owned = "other"  # "Kim'in Kursk'un yeniden inşası için bin istihkamcı gönderdiği"
            if owned == "to":
                to = side.country
            elif owned == "from":
                source = side.country
            elif owned is None:
                if _WHERE_IT_ACTS.match(folded, side.after(folded), stop):
                    continue  # "Moskova'nın övdüğü tatbikatta Kuzey Kore ordusu … verdi"
                if genitive not in {None, side.country} and ACTS_WITHIN.match(folded, side.after(folded), stop):
                    continue  # "Kuzey Kore'nin Rusya'nın kullandığı mermilerin %40'ını karşıladığını": Russia uses
                genitive = side.country
            else:
                bare = [one for one in bare if finite or one.country == side.country]  # who speaks, not who acts
        elif not case and side.start in owning and _TO_PLACE.match(folded, side.start, side.end + 24):
            to = side.country  # "Kursk bölgesine"
        elif not case and side.start in owning and _AT_PLACE.match(folded, side.start, side.end + 24):
            continue  # "Kursk bölgesindeki"
        elif case == "to":
            to = side.country
        elif case == "from":
            source = side.country
        elif not case and is_subject(folded, side, verb) and not (noun and not _is_marked(folded, side)):
            bare.append(side)
        elif not case and finite and not side.demonym and figure < side.start and side.end + 1 == verb:
            adjacent = side.country  # "5 milyonunu Kuzey Kore sağladı"
        elif not case and finite and side.demonym and _PEOPLE.match(folded, side.end):
            people = people or side.country  # "Rus çiftçiler … sattı"
    nominative = bare[-1].country if bare and finite and _SAID.match(folded, verb) else _acting(folded, bare, figure)
    if nominative is None or (adjacent is not None and all(s.end <= figure for s in bare)):
        nominative = adjacent  # "yüzde 40'ını Kuzey Kore, yüzde 10'unu İran karşılıyor"
    return Arguments((nominative or genitive or people) if finite or genitive is None else genitive, agent, to, source)


def _is_source(folded: str, side: Side, sides: Sequence[Side], verb: int) -> bool:
    """True where a name only tells who says it, and another behind it acts."""
    told = _SOURCE.match(folded, side.end, verb)
    return told is not None and any(told.end() <= s.start and is_subject(folded, s, verb) for s in sides)


def _acting(folded: str, bare: Sequence[Side], figure: int) -> str | None:
    """Of several bare names the one a comma or "ise" marks as the subject, else the first, of a list the one of the figure."""
    marked = [s for s in bare if _is_marked(folded, s)]
    before = [s for s in bare if s.end <= figure]
    listed = before[-1:] if len(before) > 1 and _NUMBER.search(folded, before[-2].end, before[-1].start) else []
    return next((s.country for s in (*marked[-1:], *listed, *bare)), None)


def _is_marked(folded: str, side: Side) -> bool:
    return folded.startswith((",", " ise "), side.after(folded))


_WHERE_IT_ACTS = re.compile(r" (?:[^\W\d]+ )?\w+(?:[dt][iuü]ğ|[ae]c[ae]ğ)[iuü] (?:[^\W\d]+ )?[^\W\d]{3,}[dt][ae](?!\w)")
_WHERE_FROM = re.compile(r"'?[dt][ae]ki")
_NEEDS = re.compile(r"ihtiyac|gereksinim|tüketim|stok|cephane")
_GENITIVE_WORD = re.compile(r"n[iuü]n\Z")


def _owned(folded: str, start: int, stop: int, owners: Collection[int]) -> str | None:
    """Return the case of the noun that a genitive before `start` owns: "to", "other", or None where it owns none.

    `owners` are where names begin that own what follows them.

    "Rusya'nın Kursk bölgesine" goes to Russia; "Rusya'nın savaşını" makes it no one who acts; "Rusya'nın 10 bin asker …
    gönderdiği" and what the next genitive owns leave it the subject.
    """
    at, within = start, False
    for _ in range(5):
        word = _WORDS_ON.match(folded, at, stop)
        at_place = (
            word is not None and word.group(2) and _PLACE.match(word.group(1)) and _ARGUMENT.search(word.group(2))
        )
        if word is not None and at == start and _IN_RETURN.fullmatch(word.group(1)):
            at = word.end()
            continue  # "Moskova'nın karşılığında 4 radar gönderdiği": an adverb, which no one owns
        if word is not None and word.group(2) and _WHERE_FROM.fullmatch(word.group(2)):
            at = word.end()
            continue  # "birliklerinin Kursk'taki hizmetine": it tells which
        if word is not None and _NEEDS.match(word.group(1)) and _GENITIVE_WORD.search(word.group(1)):
            return "other"  # "Rus ordusunun ihtiyacının yarısını"
        if word is not None and word.start(1) in owners and word.group(1) == "kuzey":
            return None  # "Rusya'nın Kuzey'e verdiği": North Korea, and not the north of Russia
        if word is not None and at_place:
            return "from" if word.group(2).endswith("n") else "to"  # "Rusya'nın Nahodka Limanı'ndan"
        if word is not None and within:
            return "to" if _PLACE.match(word.group(1)) and word.group(1)[-1] in "ae" else "other"
        if (
            word is None
            or word.start(1) in owners
            or _NOMINALIZED.search(word.group(1))
            or word.group(1).startswith("kendi")
            or (word.group(2) and _GENITIVE_BEHIND.search(word.group(2)))
            or (word.group(2) and _ARGUMENT.search(word.group(2)) and not _WITHIN_PHRASE.match(folded, word.end()))
        ):
            return None
        owned = _OWNED.search(word.group(1)) if not word.group(2) and not _TODAY.match(word.group(1)) else None
        if owned is not None and not (at > start and _POSTPOSITION.match(word.group(1))):
            if owned["by"] is not None:
                return "other"  # "Kuzey Kore'nin arabuluculuğuyla"
            within = owned["case"].endswith("ki")  # "doğusundaki limanlara": the next noun tells where to
            if owned["case"].endswith("n") and _PLACE.match(word.group(1)):
                # "Kuzey Kore'nin Ukrayna savaşından 20 milyar dolar kazandığı": who earns by a war does not give
                return None if word.group(1).startswith("savaş") else "from"
            if not within:
                return "to" if owned["case"] in {"a", "e"} and _PLACE.match(word.group(1)) else "other"
        at = word.end()
    return "other" if within else None

"""Numbers that are about right in the source ("yaklaşık", "civarında", "-e yakın") and told as exact ones, which is a claim more.

What bounds a number ("en az", "-i aşkın") is of the same family: "en az 40 kişi öldü" told as "40 people died" has lost that they
may be more.
"""

from __future__ import annotations

from collections.abc import Sequence

from core import late_re as re
from transform.check.branches import Branches
from transform.check.clues import Clues
from transform.check.model import Problem
from transform.numbers import Number

# Most sentences have none of these, and are looked at no further.
_CLUES = Clues(
    "yaklaşik", "takrib", "aşaği yukari", "neredeyse", "hemen hemen", "tahmin", "kabaca", "civar", "dolay", "kadar", "yakin", "küsur",
    "sularinda", "radde", "en az", "en fazla", "en çok", "azami", "asgari", "n fazla", ") fazla", "n çok", "n az", "n daha", "n biraz", "aşkin", "aşan", "aşt", "aşm", "aşiyor", "geçen", "geçkin", "geçti", "geçmiş", "geçiyor", "varan", "ulaşan", "yaklaşan", "üzeri",
    "üstünde", "altinda",
)  # fmt: skip
# Words before a number, with what may stand between them and it.
_BEFORE = re.compile(
    r"(?<!\w)(?:yaklaşik|takrib(?:en|i)|aşaği yukari|neredeyse|hemen hemen|tahmin[ei]n?|kabaca|en az(?:indan)?|en fazla|en çok|azami|asgari)"
    r"(?: (?:olarak|toplam|bir|yüzde|günde|yilda|ayda|haftada|saatte|son|ilk|her))* ?[%$€£]?\Z"
)
_TO = re.compile(
    r"(?:[dt][ae]n|y?[aeiuü])\Z"
)  # a case ending, which the reader of numbers takes along ("5,5 milyondan")
_ENDED = r"'?[^\W\d]{0,5}?"
_NOUN = r"(?: (?!ve\b|ila\b|ile\b|veya\b|ya\b|ama\b|ancak\b|kat\w*|yari\w*|tane[sk]i\w*)[^\W\d]+?'?)"
_SOME = rf"(?:{_ENDED}{_NOUN}{{0,2}}?|{_NOUN}{{1,2}})"
_VOWEL_ENDED = "tane|hafta|sene|dakika|saniye|lira|metre|kilometre|santimetre|milimetre|litre|kere|defa|parça|sayfa|hane|aile|bina|füze|araba|roket|müze|ada|usta"
_UNIT = "dolar|lira|avro|euro|sterlin|metre|derece|kişi|puan|yaş|ton|litre|saat|kilo|kilometre|ruble|watt|megavat"
_MEASURED = "dolar|lira|avro|euro|sterlin|pound|yen|ruble|metre|kilometre|santim|mil|ton|kilo|gram|litre|kişi|puan|derece|yil|ay|hafta|gün|saat|dakika"
# "Üçü sınavı geçti", "ikisi sınırı aştı": no figure is gone beyond.
_PASSED = r"[^\W\d]{0,5} (?:[^\W\d]+ )?(?:sinav|test|denetim|muayene|eleme|yoklama|kontrol|mülakat|sinir|nehr|köprü|çizgi|engel|barikat|hat)[^\W\d]*[iuü] "
# Words after it: "10 bin kişi civarında", "12 bine yakın", "300 kadar" (but "iki katı kadar" is another thing).
_AFTER = re.compile(
    rf"{_SOME} (?:civarin[dn]a|civari\b|civarlarin[dn]?[ai]|dolayinda|dolaylarinda|sularinda|raddelerinde)|'?[ly]?[^\W\d]{{0,3}} küsur\b|"
    # "300 km'den (180 mil) fazla", "yüzde 80'inden fazlası".
    rf"{_SOME}[dt][ae]n (?:\([^()]{{1,30}}\) )?(?:biraz )?(?:daha )?(?:fazla(?:s[iı]\w*)?|çok|az)\b|"
    rf"(?!'?[^\W\d]{{0,3}}n[iuü]n | [^\W\d]+[iuü]n |{_PASSED}){_SOME}[iuü] (?:aşan|aşkin|geçkin|geçen|aşt[iı]|aşm[iı]ş|aş[iı]yor|geçti|geçmiş|geçiyor)|"
    rf"(?:{_ENDED}(?: (?:{_UNIT}))?|{_NOUN}(?<![iuü]n))[ae] (?:yakin\w{{0,4}}\b|varan|ulaşan|yaklaşan)|(?:{_ENDED}|{_ENDED} (?:{_UNIT}))[iuü]n (?:çok |epey |hayli |biraz |hemen )?(?:üzerinde|üstünde|altinda)\b|"
    rf"(?: (?:[^\W\d]+[^\W\d_ae]|{_VOWEL_ENDED}))?(?: ?\([^()]{{1,30}}\))? kadar\b(?! (?:büyük|çok|yüksek|uzun|iyi|güçlü|önemli|erken))"
)
# "Altı metreye kadar": up to six; but "2019 yılına kadar", "saat 6'ya kadar": until then.
_UP_TO = re.compile(
    rf"(?:'?[ln]?[iu]?y?[ae]|[^\W\d]{{0,5}}? (?:{_MEASURED})'?y?[ae]) kadar\b(?! (?:büyük|çok|yüksek|uzun|iyi|güçlü|önemli|erken|daha))"
)
# What makes an English number less than exact: before it, with few words between ("about another 40", "estimated at some 40"),
# or after it ("40 or so").
_ENGLISH_BEFORE = re.compile(
    r"(?:\b(?:about|around|approx\w*|roughly|some|somewhere|nearly|almost|near(?:ing|ed|er|s)?|close(?:r|st)? to|estimat\w+|less than|more than|up to|over|fewer than|"
    r"least|at (?:the )?most|under|above|below|beneath|beyond|circa|ca|c|region of|neighbou?rhood of|vicinity of|exceed\w*|excess of|upwards? of|past|surpass\w*|"
    r"top(?:s|ped|ping)|pass(?:ed|es|ing)|cross(?:ed|es|ing)|approach\w*|short of|shy of|just|more or less|virtually|practically|barely|hardly|minimum(?: of)?|maximum(?: of)?|"
    r"max|min|limit\w*|cap(?:ped)?|reach\w*|within|as \w+ as|\w+er than|no (?:more|less|fewer)|projected|expected|predict\w*|guess\w*|order of|likes of|verg\w+|"
    r"border\w+|at times|sometimes|occasionally|outnumber\w*|worse than)\b|[~≈<>≥≤±])"
    r"(?:[^\w.;:!?\"”]{1,2}[a-z][\w'’-]*){0,4}[^\w.;:!?]{0,3}(?:us)?[$€£]?\Z"
)
_ENGLISH_AFTER = re.compile(
    r"[^.;:!?\d]{0,28}?(?:\bor (?:so|more|less|thereabouts|over|above|under|older|younger|fewer|higher|lower|better|worse|longer|shorter)\b|"
    r"\band (?:above|over|up|under|older|younger|counting|more|change)\b|\b(?:odd|plus|mark|limit|"
    r"(?:approx\w*|roughly|estimat\w+|at (?:least|most|the (?:very )?(?:least|most))|minimum|maximum|more or less|give or take|tops|upwards)(?=\W*(?:\Z|[,.;:)])))\b|\+|ish\b)"
)
_ENGLISH_TO = re.compile(r"\b(?:to|until|till|by|through|before|into|toward\w*|even)(?: [a-z]+){0,2} ?[$€£]?\Z|[-–—]\Z")
# "Yaklaşık 50 … tahmin ediliyor" has both the guess and the rough figure: the "estimated" is that of the guess.
_GUESSED = re.compile(r"(?<!\w)(?:tahmin (?:ed|et)|bekleni|öngörülü|sanili)")
_GUESSES = re.compile(
    r"\b(?:is|are|was|were|it's|been) (?:\w+ly )?(?:estimated|expected|projected|predicted|forecast)\b"
)
_REACH = 64  # characters
_EXACT = frozenset({"date", "year", "score", "ordinal", "code", "indefinite"})


def turkish_approximation(folded: str, number: Number) -> str:
    """Return the words that make a Turkish number an approximate one or a bound; "" where it has none."""
    before = _BEFORE.search(folded, max(0, number.start - 40), number.start)
    if before:
        return before.group().strip()
    ending = _TO.search(folded, number.start, number.end)
    after = _AFTER.match(folded, ending.start() if ending else number.end)
    if after:
        return after.group().strip(" '")
    up_to = _UP_TO.match(folded, ending.start() if ending else number.end)
    return up_to.group().strip(" '") if up_to else ""


# Words that need no number ("neredeyse tamamı", "bir yıla yakın"): told where any word of the English can mean them.
_NEAR_WORDS = Branches((
    r"(?<!\w)(?:yaklaşik|takrib(?:en|i)|aşaği yukari|neredeyse|hemen hemen|hemen (?=her\b|hepsi|bütün|tüm)|kabaca|yarim \w+[ae] yakin)(?!\w)|"
    r"(?<=\d )civarinda(?!\w)",
    "yaklaşik", "takrib", "aşaği yukari", "neredeyse", "hemen ", "kabaca", "yakin", "civarinda",
))  # fmt: skip
# "Neredeyse tamamı" told as "all".
_NEARLY_ALL = Branches((
    r"(?<!\w)(neredeyse|hemen hemen|hemen) (?:tüm|bütün|her\b|herkes|hepsi|tamam)\w*|(?<!\w)(?:tamam|tüm|hep|bütün)[iuü]\w*n[ae] yakin(?!\w*l[ae])\w*",
    "neredeyse", "hemen ", "yakin",
))  # fmt: skip
_NEARLY_ENGLISH = re.compile(
    r"\b(?:about|around|approx\w*|rough\w*|near\w*|almost|close\w*|virtual\w*|practical\w*|hardly|scarcely|barely|all but|just about|most|mostly|largely|"
    r"much of|more or less|bulk|majority|vast|overwhelming\w*|effective\w*|essential\w*|basically|as good as|pretty|well[- ]nigh|few|little|every single|"
    r"any|so many|every other|complete\w*|soon)\b"
)
_NEAR_ENGLISH = re.compile(
    r"\b(?:about|around|approx\w*|rough\w*|some|somewhere|near\w*|almost|close\w*|estimat\w+|more|less|virtual\w*|practical\w*|barely|hardly|scarcely|"
    r"all but|next to|just|circa|mostly|most|largely|nigh|over|up to|under|or so|odd|broad\w*|much|basically|essentially|effectively|approach\w*|sort of|kind of|"
    r"vicinity|area|verge|brink|region|neighbou?rhood|as good as|quasi|pretty|so|well|quite|even|tantamount|semi|short|within|at least|every single|many|few|"
    r"any|soon|everything|everywhere|everyone)\b|[~≈]|ish\b"
)


def check_approximations(pairs: Sequence[tuple[Number, Number]], folded: str, lowered: str) -> list[Problem]:
    """Find a number that is an approximate one on the source only; returns problems of the kind "hedge".

    What is put in ("about 300" for "300") claims less, and is left alone.

    Args:
        pairs: numbers of equal worth, Turkish and English.
        folded: the folded Turkish sentence.
        lowered: the lower-cased English sentence.
    """
    exact = [(a, b) for a, b in pairs if a.kind not in _EXACT and a.value is not None and b.value is not None]
    if exact and _CLUES.stand_in(folded):
        for a, b in exact:
            said = turkish_approximation(folded, a)
            guessed = "tahmin" not in said and _GUESSED.search(folded) is not None
            if said and not _is_approximate(lowered, b, up_to=said.endswith("kadar"), guessed=guessed):
                return [Problem("hedge", said, "")]
    nearly = _NEARLY_ALL.search(folded)
    if nearly and not _NEARLY_ENGLISH.search(lowered):
        return [Problem("hedge", nearly[1] or nearly.group(), "")]
    loose = _NEAR_WORDS.search(folded)
    if loose:
        return [] if _NEAR_ENGLISH.search(lowered) else [Problem("hedge", loose.group(), "")]
    return []


def _is_approximate(lowered: str, number: Number, *, up_to: bool, guessed: bool) -> bool:
    before = lowered[max(0, number.start - _REACH) : number.start]
    if guessed:
        before = _GUESSES.sub("", before)
    if up_to and (_ENGLISH_TO.search(before) or "up to " in lowered):
        return True
    return _ENGLISH_BEFORE.search(before) is not None or _ENGLISH_AFTER.match(lowered, number.end) is not None

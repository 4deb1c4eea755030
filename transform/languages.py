"""What is known of languages beforehand: codes, scripts, and the letters and words that tell near ones apart."""

from __future__ import annotations

from functools import cache

from core import late_re as re

# pycld2 and langdetect write some codes their own way; the rest is ISO 639-1, or 639-3 where 639-1 has none.
_CODES = {"iw": "he", "jw": "jv", "in": "id", "ji": "yi", "mo": "ro", "nb": "no", "nn": "no", "fil": "tl", "sh": "sr"}

# What templates, feeds and old systems write in place of a code: names, ISO 639-2, codes of states. No language of a news page
# has one of these codes.
_MEANT = {
    "tur": "tr", "turkish": "tr", "türkçe": "tr", "turkce": "tr", "eng": "en", "english": "en", "ingilizce": "en", "rus": "ru",
    "russian": "ru", "русский": "ru", "kor": "ko", "korean": "ko", "kr": "ko", "한국어": "ko", "ukr": "uk", "ukrainian": "uk", "ua": "uk",
    "jpn": "ja", "japanese": "ja", "jp": "ja", "zho": "zh", "chi": "zh", "chinese": "zh", "cn": "zh", "cmn": "zh", "yue": "zh", "deu": "de",
    "ger": "de", "german": "de", "deutsch": "de", "fra": "fr", "fre": "fr", "french": "fr", "français": "fr", "spa": "es", "spanish": "es",
    "español": "es", "ara": "ar", "arabic": "ar", "fas": "fa", "per": "fa", "persian": "fa", "farsi": "fa", "aze": "az",
    "azerbaijani": "az", "kaz": "kk", "kazakh": "kk", "kz": "kk", "pol": "pl", "polish": "pl", "bul": "bg", "bulgarian": "bg", "srp": "sr",
    "serbian": "sr", "rs": "sr", "ell": "el", "gre": "el", "greek": "el", "gr": "el", "cz": "cs", "dk": "da",
}  # fmt: skip
_NO_LANGUAGE = ("xx", "zz", "tlh", "un")  # of the detector's codes: scripts, jokes, "unknown"
_FIRST_TAG = re.compile(r"[^\W\d_]+")

# The 55 languages that langdetect knows. What pycld2 says of any other cannot be seconded.
REFEREED = frozenset(
    "af ar bg bn ca cs cy da de el en es et fa fi fr gu he hi hr hu id it ja kn ko lt lv mk ml mr ne nl no pa pl pt ro ru sk sl "
    "so sq sv sw ta te th tl tr uk ur vi zh".split()
)

# Of these, what short texts of names are often taken for: a second witness is asked.
DOUBTED = frozenset("af ca cy et sl so sq sw tl".split())

# Near languages of one alphabet that pycld2 takes for each other in a short text: a second witness is asked.
CLOSE = frozenset("bg mk".split())

# Letters that only one language of the news has: enough by themselves, however short the text.
OWN_SCRIPTS = {
    "ko": re.compile("[가-힣]{2}"),
    "ja": re.compile("[ぁ-ゖァ-ヺ]{2}"),
    "el": re.compile("[α-ωά-ώ]{3}"),
    "he": re.compile("[א-ת]{3}"),
    "ka": re.compile("[ა-ჰ]{3}"),
    "hy": re.compile("[ա-և]{3}"),
    "th": re.compile("[ก-ฮ]{3}"),
}

# Of languages that langdetect does not know: letters by which a short text is told from its neighbours.
OWN_LETTERS = {
    "az": re.compile("[əƏ]"),
    "be": re.compile("[ўі]"),
    "sr": re.compile("[ђћљњј]|[čćšžđ]"),
    "kk": re.compile("[қңғұ]"),
    "is": re.compile("[ðþ]"),
    "ka": re.compile("[ა-ჰ]"),
    "hy": re.compile("[ա-և]"),
}

_LATIN = frozenset(
    "af ca cs cy da de en es et fi fr hr hu id is it lt lv ms nl no pl pt ro sk sl so sq sv sw tl tr uz vi az bs".split()
)
_CYRILLIC = frozenset("ru uk be bg mk sr kk ky tg mn".split())
_BOTH_SCRIPTS = frozenset(("sr", "uz"))
_SCRIPTS = {
    "latin": re.compile(r"[a-zA-Z\u00c0-\u024f\u1e00-\u1eff]"),
    "cyrillic": re.compile(r"[\u0400-\u04ff]"),
    "other": re.compile(r"[\u0370-\u03ff\u0530-\u1cff\u2e80-\ud7ff]"),
}

# Letters that a language does not write: in a short text one of them is reason to ask the referee.
ALPHABETS = {
    "en": re.compile(r"[^\x00-\x7f\u2000-\u2bff\xa0-\xbf£€×\U0001f000-\U0001faff]"),
    "de": re.compile(r"[ğışçłřěčśžəøåæñ]"),
    "fr": re.compile(r"[ğışłřěčśžəøåäöüßñ]"),
    "nl": re.compile(r"[ğışçłřěčśžəøåæñßäõ]"),
    "id": re.compile(r"[^\x00-\x7f\u2000-\u206f\xa0-\xbf]"),
    "tr": re.compile(r"[əłřěčśžøåæñßäõ]"),
    "ru": re.compile(r"[іїєґўјљњћђџ]"),
    "bg": re.compile(r"[ыэёіїєґўјљњћђџ]"),
    "mk": re.compile(r"[ыэёіїєґўъђћ]"),
    "uk": re.compile(r"[ыэёўъ]"),
}


# A character writes a word or half of one, a syllable two or three letters: by number of characters a Chinese article with
# one English quotation would be English.
_DENSE = re.compile(r"[\u3041-\u9fff\uac00-\ud7a3]")
_WEIGHTS = ((re.compile(r"[\u3400-\u9fff]"), 2), (re.compile(r"[\u3041-\u30ff\uac00-\ud7a3]"), 1))


def to_iso(code: str) -> str:
    """Return the bare ISO 639 code of what a page, a user or a detector writes: "en-US" is "en", "iw" is "he"."""
    bare = re.split(r"[-_]", code.strip().lower(), maxsplit=1)[0]
    bare = _CODES.get(bare, bare)
    return bare if 2 <= len(bare) <= 3 and bare.isascii() and bare.isalpha() else "und"


def read_hint(tag: str) -> str:
    """Return the code that a page, feed or source means: of "tr_TR.UTF-8", "tr-TR, en;q=0.5", "tur" and "Turkish" it is "tr".

    Args:
        tag: what stands there.

    Returns:
        "und" where it names no language that a detector or list here knows ("xx", "{{lang}}", "x-default"): what nothing can
        bear out settles nothing.
    """
    first = _FIRST_TAG.search(tag)
    bare = first.group().lower() if first else ""
    code = _MEANT.get(bare) or to_iso(bare)
    return code if code in _hintable() else "und"


@cache
def _hintable() -> frozenset[str]:
    import pycld2

    known = {to_iso(code) for _, code in pycld2.LANGUAGES if not code.startswith(_NO_LANGUAGE)}
    return REFEREED | known | {"ckb"}


def is_latin(code: str) -> bool:
    """Tell whether a language writes Latin letters."""
    return code in _LATIN


def same_script(code: str, text: str) -> bool:
    """Tell whether a text may be of the language by its letters; one without letters may be of any."""
    found = {name for name, letters in _SCRIPTS.items() if letters.search(text)}
    if code in _BOTH_SCRIPTS and found & {"latin", "cyrillic"}:
        return True
    if not found or code not in _LATIN | _CYRILLIC:
        return not found or "other" in found or code in {"kk", "sr"}
    return ("latin" if code in _LATIN else "cyrillic") in found


def weigh(words: str) -> int:
    """Return how much a run of text says, in Latin letters: one of Chinese, Japanese or Korean says as much with fewer characters."""
    more = (
        0
        if words.isascii() or _DENSE.search(words) is None
        else sum(weight * len(letters.findall(words)) for letters, weight in _WEIGHTS)
    )
    return len(words) + more


def settle_close(code: str, text: str) -> str:
    """Tell near languages apart in a short text by a letter or word that one has and the other has not."""
    for wrong, right, present, evidence in _NEAR:
        if code == wrong and (evidence.search(text) is not None) is present:
            return right
    return code


def _words(*words: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(words)})\b", re.IGNORECASE)


_TURKISH_ENDING = re.compile(r"\w{3}['’](?:[dt][ae](?:n|ki\w*)?|n?[ıiuü]n|y[aeıiuü]|y?l[ae]|l[ae]r\w*)\b")
# Written without its letters ("olaganustu bir sonuc") Turkish among English names has its small words still.
_TURKISH_WORDS = re.compile(
    r"\A(?!.*\b(?:the|of|and|to|is|a)\b).*\b(?:bir|icin|degil|dedi|etti|oldu|olarak|uzerine|sonra)\b",
    re.DOTALL | re.IGNORECASE,
)

# (what the detector said, what it is, where this is, or is not, in the text): Azerbaijani writes "ə" in nearly every word;
# Serbian says "vreme" and "posle" where Bosnian and Croatian say "vrijeme" and "poslije"; Croatian has months and offices
# of its own; Swedish "till", Danish "af", Norwegian "av".
_NEAR = (
    ("az", "tr", False, re.compile("[əƏ]")),
    ("tk", "und", False, re.compile("[ňýžäŇÝŽÄ]")),
    (
        "bs",
        "sr",
        True,
        _words(r"severn\w+", "vreme", "posle", "uvek", "gde", "ovde", "dve", "deo", r"rek(?:ao|la|li)", "mesto"),
    ),
    ("hr", "sr", True, _words(r"severn\w+", "vreme", "posle", "uvek", "gde", "ovde", r"odbran\w", r"saopšt\w+")),
    ("bs", "hr", True, _words("tijekom", r"priopć\w+", r"tjed\w+", "obran[aeiu]", "tko", "općina")),
    # "Texas'ta": no word of these has a Turkish case ending behind an apostrophe (of French, Italian and Estonian some have).
    *((code, "tr", True, _TURKISH_ENDING) for code in "en tl no da sv id ms so sw af sl sq".split()),
    ("en", "tr", True, _TURKISH_WORDS),
    # Letters that Bulgarian and Ukrainian have not, and the name of the country, which they write with one "с" or another vowel.
    ("bg", "ru", True, re.compile(r"[ыэё]|\bросси\w", re.IGNORECASE)),
    ("mk", "ru", True, re.compile(r"[ыэё]|\bросси\w", re.IGNORECASE)),
    ("uk", "ru", True, re.compile(r"\A(?=.*[ыэё])[^іїєґІЇЄҐўЎ]*\Z", re.DOTALL)),
    ("no", "sv", True, _words("och", "inte", "är", "från", "till", "för")),
    ("da", "sv", True, _words("och", "inte", "är", "från", "till", "för")),
    ("no", "da", True, _words("af", "efter", "nogle", "hvad", "blev", "uden", "noget")),
    ("da", "no", True, _words("av", "etter", "noen", "hva", "ble", "uten", "noe")),
)

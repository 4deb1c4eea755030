"""What is known of languages beforehand: codes, scripts, and the letters and words that tell near ones apart."""

from __future__ import annotations

from core import late_re as re

# pycld2 and langdetect write some codes their own way; the rest is ISO 639-1, or 639-3 where 639-1 has none.
_CODES = {"iw": "he", "jw": "jv", "in": "id", "ji": "yi", "mo": "ro", "nb": "no", "nn": "no", "fil": "tl", "sh": "sr"}

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


def to_iso(code: str) -> str:
    """Return the bare ISO 639 code of what a page, a user or a detector writes: "en-US" is "en", "iw" is "he"."""
    bare = re.split(r"[-_]", code.strip().lower(), maxsplit=1)[0]
    bare = _CODES.get(bare, bare)
    return bare if 2 <= len(bare) <= 3 and bare.isascii() and bare.isalpha() else "und"


def is_latin(code: str) -> bool:
    """Tell whether a language writes Latin letters."""
    return code in _LATIN


def same_script(code: str, text: str) -> bool:
    """Tell whether a text may be of the language by its letters; one without letters may be of any."""
    found = {name for name, letters in _SCRIPTS.items() if letters.search(text)}
    if not found or code not in _LATIN | _CYRILLIC:
        return not found or "other" in found or code in {"kk", "sr"}
    return ("latin" if code in _LATIN else "cyrillic") in found


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

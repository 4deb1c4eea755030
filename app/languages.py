"""Languages as users write them."""

from __future__ import annotations

import difflib

from core.errors import InputError, UsageError
from core.text import casefold_turkish
from transform.languages import to_iso


def language(tag: object) -> str:
    """Return the bare ISO 639 code of a BCP 47 tag: of "tr", "TR", "tr-TR" and "tr_TR" it is "tr".

    Raises:
        UsageError: it is no language tag.
    """
    code = to_iso(tag) if isinstance(tag, str) else "und"
    if code == "und":
        raise UsageError(f"{tag!r} is no language", cure="give ISO 639-1 or BCP 47, e.g. tr or tr-TR")
    return code


# ISO 639-1, which is what is stored of nearly all articles.
_CODES = frozenset(
    "aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et "
    "eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk "
    "kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny "
    "oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk "
    "tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu".split()
)
# By what users call the languages of the beat, and their ISO 639-2 codes.
_NAMES = {
    "turkish": "tr", "türkçe": "tr", "tur": "tr", "english": "en", "ingilizce": "en", "eng": "en", "russian": "ru",
    "rusça": "ru", "rus": "ru", "korean": "ko", "korece": "ko", "kor": "ko", "german": "de", "almanca": "de", "deu": "de",
    "french": "fr", "fransızca": "fr", "fra": "fr", "arabic": "ar", "arapça": "ar", "ara": "ar", "ukrainian": "uk",
    "ukraynaca": "uk", "ukr": "uk", "ua": "uk", "chinese": "zh", "çince": "zh", "zho": "zh", "cn": "zh", "japanese": "ja",
    "japonca": "ja", "jpn": "ja", "jp": "ja", "kr": "ko", "persian": "fa", "farsça": "fa", "fas": "fa",
    "spanish": "es", "ispanyolca": "es", "spa": "es", "greek": "el", "yunanca": "el", "ell": "el",
}  # fmt: skip


def known_language(tag: str) -> str | None:
    """Return the ISO 639-1 code of a BCP 47 tag ("tr" of "tr-TR"); None where there is no such code."""
    code = to_iso(tag)
    return code if code in _CODES else None


def suggest_language(tag: str) -> str:
    """Return what to write instead of what is no code of a language."""
    near = difflib.get_close_matches(casefold_turkish(tag.strip()), _NAMES, 1, cutoff=0.75)
    return f"did you mean {_NAMES[near[0]]!r}?" if near else "give ISO 639-1, e.g. tr, en, ru or ko"


def require_language(tag: str, key: str) -> str:
    """Return a language tag of an input line as it stands.

    A code of three letters is taken where it is not that of a language of the beat, which has one of two: "ckb" is, "tur" is not.

    Raises:
        InputError: there is no such language.
    """
    cure = suggest_language(tag)
    if known_language(tag) is None and (len(to_iso(tag)) != 3 or to_iso(tag) in {"und", *_NAMES}):
        raise InputError(f"{key!r} is {tag!r}, no language", cure=f"{cure}; without it the text is read for it")
    return tag

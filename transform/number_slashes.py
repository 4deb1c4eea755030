"""Shares told by two numbers in digits: "1/3'ü", "3/4 of the shells", "10'da 7'si"; no date, no score, no "7/24"."""

from __future__ import annotations

from collections.abc import Sequence

from core import late_re as re
from transform.number_model import Atom, Raw

_BELOW = r"/(?P<below>1[02]|100|[2-9])"
# "15/10'da" is a day and "1/8 финала" a round: a case that a share takes, or what it is of, tells.
_SLASHES = {
    "tr": re.compile(
        rf"{_BELOW}(?='(?:s?[iuü](?:n\w*|y[dl]\w*)?|l[iuü][kğ]\w*|(?:y?[ea]|[dt][ea]n) (?:düş|in|geril|ulaş|çik|yüksel|yakin|kadar|fazla|az|çok))(?!\w)"
        r"|(?:'?[iuü]| )oran| (?:hisse|pay)\w*)"
    ),
    "en": re.compile(rf"{_BELOW}(?:rds?|ths?)?(?= of (?!\d)|[ -](?:share|stake|majority|cut)\b)"),
    "ru": re.compile(rf"{_BELOW}(?:-[йяех])?(?= (?!финал|фінал)[а-яіїєґ]{{3}})"),
}
_SLASHES["uk"] = _SLASHES["ru"]
_BEHIND_TR = re.compile(r"'[dt][ae] |(?<=[dt][ae]) ")
_WHOLES = frozenset({3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 25, 30, 40, 50, 100, 1000, 10_000, 100_000})
_THOUSAND = 1000
_SOME = re.compile(r"'?s?[iuü](?:n\w*|y[dl]\w*)?(?!\w)| oran")
_SOME_IN_WORDS = re.compile(r"[^\W\d_]*(?:[iuü]|[iuü]n[a-zçğöşü]*)\Z")
_ONE_OF = re.compile(r"bir(?:i(?:n[a-zçğöşü]*|yle|ydi)?)(?![a-zçğöşü])")


def read_slash(value: float, folded: str, end: int, lang: str) -> tuple[float, int] | None:
    """Return what digits before a slash are worth as a share ("1/3'ü"), and where it ends; None: they are none.

    Args:
        value: what the digits before the slash are worth.
        folded: the folded text.
        end: where they end.
        lang: ISO 639-1.
    """
    pattern = _SLASHES.get(lang)
    match = pattern.match(folded, end) if pattern is not None else None
    if match is None or not 0 < value < (below := int(match["below"])):
        return None
    return value / below, match.end()


def read_of_ten(raw: Raw, atoms: Sequence[Atom], at: int, folded: str) -> tuple[Raw, int] | None:
    """Read "10'da 7'si", "4'te üçü", "yirmide biri", "yüz binde 5" as one share; returns it and how many atoms behind the first it took.

    Args:
        raw: the number before the locative.
        atoms: the atoms of the text.
        at: the place of the first atom behind it.
        folded: the folded text.
    """
    behind = _BEHIND_TR.match(folded, raw.end) if raw.value in _WHOLES else None
    if behind is None or folded.endswith(("saat ", "tsi ", "/"), 0, raw.start):
        return None
    one = _ONE_OF.match(folded, behind.end())
    if one is not None:
        used = 1 if at < len(atoms) and atoms[at].start < one.end() else 0
        return Raw(raw.start, one.end(), 1 / raw.value, "fraction"), used
    part = atoms[at] if at < len(atoms) else None
    if part is None or part.start != behind.end() or not 0 < part.value < raw.value:
        return None
    digits = part.role == "digits" and (raw.value > _THOUSAND or _SOME.match(folded, part.end))
    words = part.role == "unit" and _SOME_IN_WORDS.fullmatch(folded, part.start, part.end)
    return (Raw(raw.start, part.end, part.value / raw.value, "fraction"), 1) if digits or words else None

"""Words of a translation that look like something they are not: the won of Korea, the name No, "weighed less", "not until".

What is put in their place is as long as they are, so that places in the text stay what they are.
"""

from __future__ import annotations

from core import late_re as re

# The Korean family name, which denies nothing.
_FAMILY_NO = re.compile(r"\bNo(?= [A-Z][a-z]|['’]s\b)|(?<=[\w,] )No\b(?! one\b)")
_FAMILY_NO_TURKISH = re.compile(r"(?<!\d )\bNo(?= [A-Z][a-z]|['’](?!l[uü]|s[uü]))")
# The given name, which promises nothing.
_GIVEN_WILL = re.compile(r"\bWill(?= [A-Z][a-z])")
# The currency, which nobody has won.
_WON = re.compile(r"(?<=\d )won\b|(?<=thousand )won\b|(?<=illion )won\b|(?<=korean )won\b")
_ANY_WON = re.compile(r"\bwon\b")
_TURKISH_WON = re.compile(r"\bwon(?:'?[iu]n|'?[aiu]|l\w+)?\b")
_WEIGHS_LESS = re.compile(r"\bweigh(?:s|ed|ing)? less\b")
_ONLY_BY = re.compile(r"\bancak\b(?=[^,;.]{0,40}(?:\d|yil|\bay\b|\bayi|hafta|gün|sonra|saat|[ae]yken|inca|ince))")
_NOT_UNTIL = re.compile(r"\bnot\b(?=[^.;]*\b(?:until|before|till)\b)")

# Letters and primes that careless pages set for marks.
_QUOTES = str.maketrans(dict.fromkeys("ˮ″‟", '"') | dict.fromkeys("ʹ′ʼ´`‛", "'"))
_ANY_QUOTE = re.compile("[ˮ″‟ʹ′ʼ´`‛]")  # few texts have one, and to look takes a tenth of what to translate does


def straighten(text: str) -> str:
    """Write the marks of careless pages as the quotes and apostrophes they stand for ("Koreʹnin"); as long as it was."""
    return text.translate(_QUOTES) if _ANY_QUOTE.search(text) else text


def write_family_name(source: str, target: str) -> str:
    """Write the Korean family name No and the given name Will otherwise, where the Turkish has them."""
    target = write_given_name(source, target)
    return _FAMILY_NO.sub("Ro", target) if "No" in source and _FAMILY_NO_TURKISH.search(source) else target


def write_given_name(source: str, target: str) -> str:
    """Write the given name Will otherwise, where the Turkish, which may be folded, has it: Turkish has no other word with a "w"."""
    if "Will " in target and ("Will " in source or "will " in source):
        return _GIVEN_WILL.sub("Bill", target)
    return target


def write_directions(folded: str, lowered: str) -> str:
    """Write words otherwise that only look like gain, loss, more or less.

    Args:
        folded: the folded Turkish sentence.
        lowered: the lower-cased English sentence, with straight apostrophes.
    """
    if "won" in lowered:
        lowered = (_ANY_WON if _TURKISH_WON.search(folded) else _WON).sub("krw", lowered)
    if "weigh" in lowered:
        lowered = _WEIGHS_LESS.sub(lambda found: "lighter".ljust(len(found[0])), lowered)
    return lowered.replace("upwards of", "more than ")


def drop_not_until(folded: str, lowered: str) -> str:
    """Take the denial out of "not until next year" where the Turkish says the same without one ("ancak gelecek yıl").

    Arguments as of `write_directions`.
    """
    return _NOT_UNTIL.sub("now", lowered) if "ancak" in folded and _ONLY_BY.search(folded) else lowered

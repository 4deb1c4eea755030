"""Whose people are sent, where a sentence before tells it: "… Kuzey Koreli işçi … 10 binden fazla işçinin Rusya'ya gönderildiği"."""

from __future__ import annotations

from core import late_re as re

# What a figure counts, and the words of it in a text, by kind.
_KINDS = (
    (re.compile("soldiers|troops|fighters"), "soldiers"),
    (re.compile("workers|labou?rers"), "workers"),
    (re.compile("sappers|engineers|builders"), "engineers"),
)
_NOUNS = {
    ("tr", "soldiers"): r"(?:asker|birli[kğ]|personel)", ("tr", "workers"): r"(?:işçi|çalişan|emekçi)", ("tr", "engineers"): r"(?:istihk|mühendis|mayin|inşaat)",
    ("en", "soldiers"): r"(?:troops|soldier|servicem|fighter|forces)", ("en", "workers"): r"(?:worker|labou?rer)", ("en", "engineers"): r"(?:sapper|engineer|builder|deminer)",
    ("ru", "soldiers"): r"(?:солдат|военн|боец|бойц|войск)", ("ru", "workers"): r"(?:рабоч|работник)", ("ru", "engineers"): r"(?:сап[её]р|инженер|строител)",
    ("uk", "soldiers"): r"(?:солдат|військов|бій?ц|вояк)", ("uk", "workers"): r"(?:робітник|працівник)", ("uk", "engineers"): r"(?:сапер|інженер|будівельник)",
    ("ko", "soldiers"): r"(?:군인|병력|병사|장병)", ("ko", "workers"): r"(?:노동자|근로자)", ("ko", "engineers"): r"(?:공병|건설)",
}  # fmt: skip
_NORTH = {
    "tr": r"(?<!\w)kuzey kore(?:li)? (?:\w+ )?", "en": r"(?<!\w)north korean? (?:\w+ )?", "ru": r"(?<!\w)северокорейск\w+ (?:\w+ )?",
    "uk": r"(?<!\w)північнокорейськ\w+ (?:\w+ )?", "ko": r"북한(?:군| )? ?",
}  # fmt: skip
_OTHERS = {
    "tr": r"(?<!\w)(?:rus(?:yali)?|ukraynali?|güney kore(?:li)?|çinli|abd(?:li)?|amerikan) (?:\w+ )?", "en": r"(?<!\w)(?:russian|ukrainian|south korean|chinese|u\.s\.|american) (?:\w+ )?",
    "ru": r"(?<!\w)(?:российск|русск|украинск|южнокорейск|китайск|американск)\w+ (?:\w+ )?", "uk": r"(?<!\w)(?:російськ|українськ|південнокорейськ|китайськ|американськ)\w+ (?:\w+ )?",
    "ko": r"(?:러시아|우크라이나|한국|중국|미국) ?군? ?",
}  # fmt: skip
_NORTHERN = {key: re.compile(_NORTH[key[0]] + noun) for key, noun in _NOUNS.items()}
_OTHER = {key: re.compile(_OTHERS[key[0]] + noun) for key, noun in _NOUNS.items()}


def owner_told_before(
    folded: str, reach: tuple[int, int], lang: str, what: str | None, receiver: str | None
) -> str | None:
    """Return North Korea where people who go to Russia were told to be North Koreans before, by the same noun, and no others were.

    Args:
        folded: the folded text.
        reach: where the sentences before begin, and where the figure does.
        lang: the language.
        what: what the figure counts.
        receiver: where they go.
    """
    kind = next((name for pattern, name in _KINDS if pattern.search(what or "")), None)
    if receiver != "Russia" or (lang, kind) not in _NORTHERN:
        return None
    key = (lang, str(kind))
    if _NORTHERN[key].search(folded, *reach) is None or _OTHER[key].search(folded, *reach) is not None:
        return None
    return "North Korea"

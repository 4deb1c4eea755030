"""Whose people are sent, where a sentence before tells it: "… Kuzey Koreli işçi … 10 binden fazla işçinin Rusya'ya gönderildiği"."""

from __future__ import annotations

from collections.abc import Sequence

from core import late_re as re
from core.model import Entity

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
    "tr": r"(?<!\w)(?:kuzey|k\.) ?kore(?:li)? (?:\w+ )?", "en": r"(?<!\w)(?:north|n\.) ?korean? (?:\w+ )?", "ru": r"(?<!\w)северокорейск\w+ (?:\w+ )?",
    "uk": r"(?<!\w)північнокорейськ\w+ (?:\w+ )?", "ko": r"북한(?:군| )? ?",
}  # fmt: skip
_OTHERS = {
    "tr": r"(?<!\w)(?:rus(?:yali)?|ukraynali?|(?:güney|g\.) ?kore(?:li)?|çinli|abd(?:li)?|amerikan) (?:\w+ )?", "en": r"(?<!\w)(?:russian|ukrainian|(?:south|s\.) ?korean|chinese|u\.s\.|american) (?:\w+ )?",
    "ru": r"(?<!\w)(?:российск|русск|украинск|южнокорейск|китайск|американск)\w+ (?:\w+ )?", "uk": r"(?<!\w)(?:російськ|українськ|південнокорейськ|китайськ|американськ)\w+ (?:\w+ )?",
    "ko": r"(?:러시아|우크라이나|한국|중국|미국) ?군? ?",
}  # fmt: skip
_NORTHERN = {key: re.compile(_NORTH[key[0]] + noun) for key, noun in _NOUNS.items()}
_OTHER = {key: re.compile(_OTHERS[key[0]] + noun) for key, noun in _NOUNS.items()}


# Who speaks of what the two do, and sends no one to Russia.
_SPEAKERS = frozenset(
    {
        "South Korea", "Seoul", "Ukraine", "Kyiv", "United States", "Washington", "Japan", "Tokyo", "United Kingdom", "London", "Germany", "Berlin", "Brussels",
        "Kursk Oblast", "Kursk", "Belgorod Oblast", "Tatarstan", "Alabuga", "Yelabuga", "Primorsky Krai", "Khabarovsk", "Sakhalin", "Bryansk", "Sudzha", "Donetsk",
    }
)  # fmt: skip
_TWO = frozenset(
    {
        "North Korea",
        "Pyongyang",
        "Kim Jong Un",
        "Russia",
        "Moscow",
        "Vladimir Putin",
        "Kremlin",
        "Vladivostok",
        "Khasan",
        "Tumangan",
        "Rason",
    }
)


def is_speaker(name: str) -> bool:
    """Tell whether a place is one of those that speak of the two, or where their people are, and give and take nothing themselves."""
    return name in _SPEAKERS


def is_sent(what: str | None) -> bool:
    """Tell whether those counted are soldiers, workers or engineers, whom North Korea sends."""
    return any(pattern.search(what or "") for pattern, _ in _KINDS)


# Who goes back, is exchanged or is another's own is no one's gift.
_BACK = re.compile(
    r"(?<!\w)(?:iade|geri|dön(?:dü|en|dük|üş|ecek|mek)|esir|takas|return(?!ed fire)|back home|swap|exchange|prisoner|captive|deport|верн|возвра|обмен|пленн|повер[нт]|полон|rus(?:yali)? asker|russian (?:troops|soldiers|forces)|российск\w+ (?:солдат|военн)|mercenar|paralı asker|parali asker)"
    r"|송환|포로|러시아군"
)


# "5,000 Nepali soldiers", "5 bin Nepalli asker", "5 тысяч непальских солдат".
_WHOSE = re.compile(
    r" (?:(?!(?:North|Kuzey|Kore|Some|About)\b)[A-ZÇĞİÖŞÜ][a-zçğıöşü]{3,}|(?!северокорейск|военн|строительн)[а-яё]{4,}ских) "
)


_WHOSE_BEFORE_TR = re.compile(r"(?<!\w)(?!Koreli)[A-ZÇĞİÖŞÜ][a-zçğıöşü]{2,}l[ıiuü] \Z")


def others_before(text: str, start: int) -> bool:
    """Tell whether a nationality other than North Korea's stands right before a number that begins at `start`: "Kolombiyalı 50 asker"."""
    return _WHOSE_BEFORE_TR.search(text[max(0, start - 24) : start]) is not None


def others_own(text: str, figure: tuple[int, int]) -> bool:
    """Tell whether a nationality other than North Korea's stands between a number and its noun, or right before it.

    Args:
        text: the text.
        figure: where the figure begins and where its noun phrase ends.
    """
    return _WHOSE.search(text, figure[0], figure[1] + 1) is not None or others_before(text, figure[0])


def only_owner(
    folded: str, bounds: tuple[int, int], sentence: Sequence[Entity], before: Sequence[Entity]
) -> str | None:
    """Return North Korea where a sentence on people sent to Russia, or the one before it, names no other country that may send them.

    Args:
        folded: the folded text.
        bounds: start and end of the sentence.
        sentence: the names of the sentence.
        before: those of the sentence before.
    """
    places = [e for e in sentence if e.kind == "place"]
    if _BACK.search(folded, *bounds) or any(e.name not in _SPEAKERS and e.name not in _TWO for e in places):
        return None
    for names in (places, [e for e in before if e.kind == "place"]):
        if any(e.name in {"North Korea", "Pyongyang"} for e in names):
            return "North Korea" if all(e.name in _SPEAKERS or e.name in _TWO for e in names) else None
    return None


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

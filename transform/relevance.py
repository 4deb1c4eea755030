"""Is a text about the relation of North Korea and Russia? Both sides must act in it together."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Sequence

from core.model import Entity
from transform.matching import Word

_NORTH = {
    "Q423",
    "Q18808",
    "Q56226",
    "dl:kim-yo-jong",
    "dl:choe-son-hui",
    "dl:kpa",
    "dl:kcna",
    "dl:no-kwang-chol",
    "dl:wpk",
}
_NORTH |= {
    "dl:mfa-kp",
    "dl:airkoryo",
    "dl:lazarus",
    "dl:wonsan",
    "dl:rason",
    "dl:kim-yong-bok",
    "dl:csp",
    "dl:sohae",
    "dl:528",
    "dl:storm",
    "dl:kn23",
    "dl:kn24",
    "dl:koksan",
}
_RUSSIAN = {
    "Q159",
    "Q649",
    "Q7747",
    "Q58217",
    "dl:shoigu",
    "dl:kremlin",
    "dl:belousov",
    "dl:peskov",
    "dl:duma",
    "dl:mod-ru",
}
_RUSSIAN |= {
    "dl:mfa-ru",
    "Q3908",
    "dl:fedcouncil",
    "Q959",
    "dl:matsegora",
    "dl:kozlov",
    "dl:medvedev",
    "dl:zakharova",
    "dl:volodin",
}
_RUSSIAN |= {
    "dl:lyubimova",
    "dl:tass",
    "Q4465",
    "dl:alabuga",
    "dl:seccouncil-ru",
    "dl:cbr",
    "dl:rzd",
    "dl:goremykin",
    "dl:csp",
    "dl:sheremetyevo",
}
_RUSSIAN |= {
    "dl:vostochny",
    "dl:tatarstan",
    "dl:primorye",
    "dl:pacific",
    "dl:rosselkhoznadzor",
    "dl:nordwind",
    "dl:red-square",
}
# Russia's war stands for Russia where North Korean arms or soldiers are in it.
_FRONT = {
    "Q212",
    "Q1899",
    "dl:kharkiv",
    "dl:sumy",
    "dl:belgorod",
    "dl:donetsk",
    "dl:hur",
    "dl:sbu",
    "Q3874799",
    "dl:budanov",
}
_FRONT |= {"dl:skibitskyi", "dl:umerov", "dl:crimea"}
_AT_WAR = re.compile(
    r"asker|birlik|füze|mermi|mühimmat|silah|esir|enkaz|cephe|obüs|istihkam|roket|troop|soldier|missile|shell|munition|weapon|солдат|снаряд|병력|미사일|포탄"
)
_OTHERS = {"Q148", "Q794", "Q30", "Q17", "Q145", "Q183", "Q43", "Q184", "Q858", "Q881", "Q711", "Q884"}
_HISTORY = re.compile(
    r"(?<!\w)(?:19[0-8]\d|sovyet|sscb|soviet|kore savaşi|korean war|ikinci dünya|second world war|kazi|müze(?!sinin temel))"
)
_BETWEEN = re.compile(
    r"gönder|sevk|sağla|ver(?:di|mek|ilen|iyor)|sat(?:ti|an|iş)|ziyaret|görüş|imza|anlaşma|ortaklik|iş ?birliğ|yardim|destek|savaş|ittifak|mektup|mesaj|"
    r"köprü|sefer|turist|işçi|teknoloji|veto|onayla|kabul|teşekkür|tedarik|ticaret|send|sent|suppl|provid|visit|met|sign|treaty|cooperat|aid|"
    r"support|fight|alliance|deploy|transfer|trade|veto|отправ|постав|встреч|договор|сотруднич|помощ|파병|지원|협력|회담|방문|조약"
)


def judge_relevance(
    folded: str, words: Sequence[Word], entities: Sequence[Entity], title: str
) -> tuple[float, tuple[str, ...]]:
    """Return the relevance (0–1) of a text, and its reasons.

    Args:
        folded: the folded text.
        words: its words.
        entities: the names found in it.
        title: the folded headline.
    """
    sentence_of = {word.start: word.sentence for word in words}
    north, russian, others, front = Counter[int](), Counter[int](), Counter[int](), Counter[int]()
    for entity in entities:
        sentence = sentence_of.get(entity.start, 0)
        north[sentence] += entity.id in _NORTH
        russian[sentence] += entity.id in _RUSSIAN
        others[sentence] += entity.id in _OTHERS
        front[sentence] += entity.id in _FRONT
    bounds = _sentence_bounds(words)
    total, together, lists, past = 0.0, 0, 0, 0
    for sentence, (start, end) in bounds.items():
        near_north = north[sentence] > 0
        near_russian = russian[sentence] > 0 or (front[sentence] > 0 and bool(_AT_WAR.search(folded, start, end)))
        if not (near_north and near_russian):
            # One side named, the other in the sentence before or after: half a sign.
            if (near_north and (russian[sentence - 1] or russian[sentence + 1])) and _BETWEEN.search(
                folded, start, end
            ):
                total += 0.4
            continue
        together += 1
        weight = 0.75 + (0.45 if _BETWEEN.search(folded, start, end) else 0.0)
        if others[sentence] >= 2 and _is_list(folded[start:end]):
            lists += 1
            weight *= 0.15
        if _HISTORY.search(folded, start, end):
            past += 1
            weight *= 0.3
        total += weight
    head = title
    if re.search(r"kuzey kore|north korea|pyongyang|dprk|kim jong", head) and re.search(
        r"rus(?:ya|\b)|russia|moskova|putin|kremlin", head
    ):
        total += 0.8
    # A long text that touches the two once is on something else.
    share = together / max(1, len(bounds))
    if len(bounds) > 6 and share < 0.12 and total < 1.6:
        total *= 0.5
    relevance = round(1 - math.exp(-total), 3)
    reasons = [f"North Korea and Russia stand together in {together} of {len(bounds)} sentences"]
    if lists:
        reasons.append(f"{lists} of these only list countries")
    if past:
        reasons.append(f"{past} of these are history")
    if not together:
        reasons = ["North Korea and Russia never stand in one sentence"]
    return relevance, tuple(reasons)


def _sentence_bounds(words: Sequence[Word]) -> dict[int, tuple[int, int]]:
    bounds: dict[int, tuple[int, int]] = {}
    for word in words:
        start = bounds[word.sentence][0] if word.sentence in bounds else word.start
        bounds[word.sentence] = (start, word.end)
    return bounds


def _is_list(sentence: str) -> bool:
    """True where both stand in one enumeration of three countries or more: "Rusya, Çin ve Kuzey Kore"."""
    country = (
        r"(?:kuzey kore|rusya|çin|iran|abd|japonya|güney kore|suriye|belarus|küba|venezuela|"
        r"russia|china|north korea|south korea|japan|syria|cuba)(?:'\w+)?"
    )
    match = re.search(rf"{country}(?:\s*,\s*{country})+,?\s+(?:ve|ile|veya|ya da|and|or)\s+{country}", sentence)
    if match is None:
        return False
    return ("kuzey kore" in match.group() and "rusya" in match.group()) or (
        "north korea" in match.group() and "russia" in match.group()
    )

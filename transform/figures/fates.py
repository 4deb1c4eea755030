"""What befell the people a figure counts: killed, wounded, captured."""

from __future__ import annotations

import re

_DEAD = re.compile(
    r"(?<!\w)(?:öl(?:dü|en|üm|mü)\w*|öldürül\w*|hayatini (?:kaybe|yitir)\w*|can ver\w*|yaşamini yitir\w*|killed|died|dead|slain|погиб\w*|убит\w*|загин\w*|загибл\w*|вбит\w*|사망|전사)"
)
_WOUNDED = re.compile(r"(?<!\w)(?:yarala\w*|yarali\w*|wounded|injured|ранен\w*|поранен\w*|부상)")
_LOST = re.compile(r"(?<!\w)(?:kay[iı]p ver|kayb\w* (?:ver|uğra)|zayiat|casualt|사상자)")
_CAPTURED = re.compile(
    r"(?<!\w)(?:esir (?:al|düş)|ele geçir\w*|sağ yakala|captured|taken prisoner|в плен|пленн|у полон|полонен|생포)"
)
# Korean tells it by the word nearest to the number: "사망자 600명", "부상이 2700여 명", "4700명의 사상자".
_KOREAN_FATE = re.compile(r"사망|전사(?!령|관)|숨[지진졌]|부상|사상자|생포")
_BESIDE = re.compile(r"(?<!\w)(kill(?:ing|ed|s)|wound(?:ing|ed|s)|injur(?:ing|ed|es))\s\Z")
# What follows another number befell others: "50 were killed and 47 wounded".
_ANOTHER = re.compile(r"(?<!\w)(?:and|while|ve|ile|и|і|та) (?:[^\W\d]+ ){0,2}?'?\d")
_COMMA = re.compile(r",(?!\d)")
_OUT_OF = re.compile(r"\d(?: \w+)? of (?:the|its|their|some|about|around) \Z")
_OUT_OF_TR = re.compile(r"[dt][ea]n (?:(?:en az|en fazla|yaklaşik|şimdiye kadar|toplam) )?\d")
_HANGUL = re.compile(r"[가-힣]")
_FATES = frozenset({"people killed", "people wounded"})
_FATE_WORD = r"(?:kill|dead|died|wound|injur|ölü|öldü|yaral|убит|погиб|ранен|вбит|загибл|поранен)\w*"
_EITHER = re.compile(
    rf"(?<!\w){_FATE_WORD} (?:or|and|veya|ya da|ve|или|и|або|чи|та|і) {_FATE_WORD}"
)  # "ранены или убиты"
_SOLDIERS = re.compile(r"asker(?!i\w)|birli[kğ]|troop|soldier|солдат|военн|військов|боєц|бійц|병력|군")


def tell_fate(folded: str, what: str | None, span: tuple[int, int], last: int, sentence: tuple[int, int]) -> str | None:
    """Add what befell the people counted: "soldiers killed", "soldiers killed and wounded"."""
    if _KOREAN_FATE.search(folded, max(sentence[0], span[0] - 12), min(sentence[1], last + 10)):
        return _tell_korean(folded, what, span, last, sentence)
    if _HANGUL.search(folded, span[0], last + 1):
        return what or None  # Korean tells a fate right beside its number
    if what is not None and what.endswith((" killed", " wounded")) and what not in _FATES:
        return what
    stop = min(sentence[1], last + 60)
    beside = _BESIDE.search(folded, max(sentence[0], span[0] - 24), span[0])
    if beside is not None and what != "casualties":
        return f"{what or 'people'} {'wounded' if beside.group(1)[0] in 'wi' else 'killed'}"
    if _OUT_OF.search(folded, sentence[0], span[0]) or _OUT_OF_TR.match(folded, max(span[0], last - 3), stop):
        return what or None  # "4,000 of the 11,000 sent were killed", "11 bin askerden 4 bininin öldüğü"
    comma = _COMMA.search(folded, last, stop)
    another = _ANOTHER.search(folded, last, stop)
    right = min(p for p in (comma.start() if comma else stop, another.start() if another else stop))
    left = max(sentence[0], folded.rfind(",", sentence[0], span[0]), span[0] - 45)
    window = (span[0], right)
    if not any(fate.search(folded, *window) for fate in (_DEAD, _WOUNDED, _LOST, _CAPTURED)):
        window = (left, right)
    dead, hurt = _DEAD.search(folded, *window), _WOUNDED.search(folded, *window)
    counted = "soldiers" if _SOLDIERS.search(folded, *sentence) else "people"
    if what in _FATES and _EITHER.search(folded, span[0], right):
        return f"{counted} killed and wounded"
    if what in _FATES:
        return f"{counted} {what.split()[1]}"
    if what == "casualties" or (_LOST.search(folded, *window) and not (dead or hurt)):
        return f"{counted} killed and wounded"
    name = what or counted
    if dead and hurt:
        return f"{name} killed and wounded"
    if dead or hurt:
        return f"{name} {'killed' if dead else 'wounded'}"
    if _CAPTURED.search(folded, *window) and name in {"soldiers", "people"}:
        return "prisoners of war"
    return name


def _tell_korean(folded: str, what: str | None, span: tuple[int, int], last: int, sentence: tuple[int, int]) -> str:
    before = list(_KOREAN_FATE.finditer(folded, max(sentence[0], span[0] - 12), span[0]))
    nearest = before[-1] if before else _KOREAN_FATE.search(folded, last, min(sentence[1], last + 10))
    counted = (
        what if what and what != "people" else "soldiers" if "군" in folded[sentence[0] : sentence[1]] else "people"
    )
    if nearest is None:
        return counted
    if nearest.group() == "생포":
        return "prisoners of war"
    fate = "killed and wounded" if nearest.group() == "사상자" else "wounded" if nearest.group() == "부상" else "killed"
    return f"{counted} {fate}"

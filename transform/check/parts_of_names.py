"""The whole of one name and a part of another that changed places: "part of South Korea and the whole of Japan" for "Güney Kore'nin tamamı, Japonya'nın bir bölümü"."""

from __future__ import annotations

from collections.abc import Sequence

from core import late_re as re
from transform.check.clues import Clues
from transform.check.model import Problem
from transform.check.name_places import Hit
from transform.check.role_mentions import ALONE
from transform.check.role_model import read_text

_TURKISH = re.compile(
    r"(?:['’]\w+)? (?:(?P<whole>tamam\w+|tümü\w*|bütünü\w*)|(?P<part>(?:bir|büyük|küçük) (?:bölüm|kısm)\w+|yarısı\w*|çoğu\w*))"
)
_ENGLISH = re.compile(
    r"\b(?:(?P<whole>(?:whole|all|entirety) of|entire|throughout)|(?P<part>(?:parts?|half|some|most|sections?|portions?|much) of))(?: the)? \Z"
)
_WHOLE, _PART = Clues("tamam", "tümü", "bütünü"), Clues("bölüm", "kism", "yarisi", "çoğu")  # folded
_REACH = 28  # characters before an English name


def check_parts_of_names(
    problems: Sequence[Problem], source: str, target: str, hits: tuple[Sequence[Hit], Sequence[Hit]]
) -> list[Problem]:
    """Find the whole told of the name that has a part, and the contrary; returns problems of the kind "number".

    Two names that keep theirs have not changed places, whatever their order: a problem of the kind "role" is then taken back.

    Args:
        problems: what was found of names, of the kind "role", or nothing.
        source: the Turkish text.
        target: the English text.
        hits: the names of the list in either text.
    """
    text = read_text(source, target, *hits)
    if text is None:
        return list(problems)
    told: dict[str, tuple[str, str, str]] = {}
    for name, place, group in text.readings[0]:
        ours = _TURKISH.match(source, text.ours[name.last - 1].end)
        start = text.theirs[place.first].start
        theirs = _ENGLISH.search(target.lower(), max(0, start - _REACH), start)
        if group == ALONE and ours and theirs:
            told[ours.lastgroup or ""] = theirs.lastgroup or "", ours.group().strip(" '’"), theirs.group().strip()
    if told.keys() != {"whole", "part"}:
        return list(problems)
    if told["whole"][0] == "whole" and told["part"][0] == "part":
        return []
    turned = told["whole"][0] == "part" and told["part"][0] == "whole" and not problems
    return [Problem("number", told["whole"][1].split(" ", 1)[-1], told["whole"][2])] if turned else list(problems)


def may_have_parts(folded: str) -> bool:
    """Tell whether a folded Turkish text may tell the whole of something and a part of something."""
    return _WHOLE.stand_in(folded) and _PART.stand_in(folded)

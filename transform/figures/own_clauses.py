"""The clause of a figure, where another clause of its sentence names a source by "according to": each has its own.

"По данным Пхеньяна, погибли 350 человек, тогда как Сеул сообщил о 600": what stands behind the contrast is not the first source's.
"""

from __future__ import annotations

from dataclasses import replace

from core import late_re as re
from transform.figures.according import find_according
from transform.figures.sentences import Sentence

_CONTRASTS = {
    "en": re.compile(r"(?:[,;] |(?<= ))(?:while|whereas|but|although|though|however,|yet) |; |, and (?=[^,;]{2,60} (?:said|says|put|reported|estimated|claimed|counted|spoke|gave) )"),
    "tr": re.compile(r"[,;] (?:ancak|ama|fakat|oysa|buna karşin|buna karşilik|öte yandan) |; |(?<=\wken)(?:, | )|[,;] (?=(?:[\w'’().-]+ ){1,5}ise )"),
    "ru": re.compile(r"[,;] (?:тогда как|в то время как|между тем как|а|но|однако|хотя|зато) |; "),
    "uk": re.compile(r"[,;] (?:тоді як|[ув] той час як|а|але|однак|проте|натомість|хоча) |; "),
    "ko": re.compile(r"(?<=지만)(?:, | )|(?<=으나)(?:, | )|(?<=반면)(?:, | )|(?<=는데)(?:, | )|(?<=으며)(?:, | )|(?<=했고)(?:, | )"),
}  # fmt: skip


_REACH = 240  # characters of a clause to either side of its figure


def find_own_clause(s: Sentence, figure: tuple[int, int]) -> Sentence | None:
    """Return the clause of a figure, as a sentence of its own, where a contrast stands between it and "according to"; else None.

    Args:
        s: the sentence.
        figure: start and end of the figure.
    """
    contrast = _CONTRASTS.get(s.lang)
    according = find_according(s, figure[0]) if contrast is not None else None
    if contrast is None or according is None:
        return None
    near = max(s.first, figure[0] - _REACH)
    ahead = according.end() <= figure[0]
    between = (max(according.end(), near), figure[0]) if ahead else (figure[1], according.start())
    if contrast.search(s.folded, *between) is None:
        return None
    first = max((m.end() for m in contrast.finditer(s.folded, near, figure[0])), default=s.first)
    behind = contrast.search(s.folded, figure[1], min(s.stop, figure[1] + _REACH))
    stop = behind.start() if behind is not None else s.stop
    if first <= according.start() < stop:
        return None  # too far off to part them: the source is in the clause, whose reading would come here again
    return replace(s, first=first, stop=stop, entities=[e for e in s.entities if first <= e.start < stop])

"""Where quotations begin and end in a sentence."""

from __future__ import annotations

from transform.check.branches import Branches

_DOUBLE_MARK = Branches((r"[\"“”„«»]", *'"“”„«»'))
# The mark first: by a set of letters the search leaps from one to the next.
_SINGLE_MARK = Branches((r"['‘’](?:(?<!\w['‘’])(?=\w)|(?!\w))", *"'‘’"))


def quotations(text: str) -> list[tuple[int, int]]:
    """Return where quotations begin and end, also those that began in the sentence before or end in the next.

    A mark opens after a space and closes after a word; single marks count where there are no double ones and one opens.
    """
    marks = _DOUBLE_MARK.find(text) or _SINGLE_MARK.find(text)
    spans: list[tuple[int, int]] = []
    opened = -1
    for m in marks:
        before, after = text[m.start() - 1 : m.start()], text[m.end() : m.end() + 1]
        # Inches and slips of the pen; but a suffix behind a closing mark ("yöneticiler"den).
        if before.isalnum() and after.isalnum() and (opened < 0 or before.isdigit()):
            continue
        opens = m.start() == 0 or text[m.start() - 1] in " (—–-[:"
        if opened >= 0 and not text[m.end() : m.end() + 1].strip():
            opens = False
        if m.group() in "'‘’" and opened < 0 and not opens and not spans and text[m.start() - 1] not in ",.!?":
            return []
        if opens and opened < 0:
            opened = m.end()
        elif not opens:
            spans.append((max(opened, 0) if opened >= 0 or not spans else m.start(), m.start()))
            opened = -1
    return [*spans, (opened, len(text))] if opened >= 0 else spans


_LONGEST_TITLE = 60  # characters
_LONG_WORD = 4  # letters; shorter ones can be small in a title


def in_title(text: str, at: int) -> bool:
    """Tell whether a place lies in the title of a work: a short quotation whose longer words have capitals ("Whose Streets?").

    A word alone in quotation marks can be anybody's name.

    Args:
        text: a sentence.
        at: an offset in it.
    """
    for start, end in quotations(text):
        if start <= at < end and end - start <= _LONGEST_TITLE:
            words = text[start:end].split()
            return len(words) > 1 and all(w[0].isupper() for w in words if len(w) >= _LONG_WORD and w[0].isalpha())
    return False

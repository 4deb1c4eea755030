"""The noun phrase a number counts: its unit, what is counted, and where number and unit end."""

from __future__ import annotations

from transform.figures.measures import read_area
from transform.figures.model import Phrase
from transform.figures.phrases_english import read_english
from transform.figures.phrases_korean import read_korean
from transform.figures.phrases_turkish import read_turkish


def read_phrase(folded: str, end: int, stop: int, lang: str) -> Phrase | None:
    """Read what follows a number.

    Args:
        folded: the folded text.
        end: where the number ends.
        stop: where its sentence ends.
        lang: the language of the text.

    Returns:
        None where no noun follows that the number could count ("10 bine ulaştı").
    """
    area = read_area(folded, end, lang)
    if area is not None:
        return area
    if lang == "ko":
        return read_korean(folded, end, stop)
    if lang == "tr":
        return read_turkish(folded, end, stop)
    return read_english(folded, end, stop, lang)

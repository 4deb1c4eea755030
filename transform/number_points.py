"""The decimals of numbers in words: "dokuz virgül sekiz milyar", "nine point eight billion", "yüzde 3 virgül 5"."""

from __future__ import annotations

from collections.abc import Sequence

from transform.number_model import Atom

_GAPS = frozenset({" ", "-"})
_MOST = 3  # decimals
_TEN = 10


def read_point(atoms: Sequence[Atom], i: int, folded: str) -> tuple[float, int]:
    """Return what the decimals behind the word of a point are worth, and how many atoms they took with it; (0, 0): none.

    "Two point seven five" tells each digit, "üç virgül yirmi beş" both as one number.

    Args:
        atoms: the atoms of the text.
        i: the place of "point" or "virgül", which stands right behind a number.
        folded: the folded text.
    """
    if folded.endswith("at one ", 0, atoms[i].start):  # "at one point two men came"
        return 0.0, 0
    digits, end, tens = "", atoms[i].end, False
    used = 1
    for atom in atoms[i + 1 : i + 1 + _MOST]:
        if folded[end : atom.start] not in _GAPS or atom.role not in {"unit", "digits"} or not atom.whole:
            break
        if atom.role == "digits" and digits:
            break
        if tens and atom.value < _TEN:
            digits = digits[:-1]  # "yirmi beş" is no 205
        elif tens or (digits and atom.value >= _TEN):
            break
        digits += folded[atom.start : atom.end] if atom.role == "digits" else f"{atom.value:g}"
        tens = atom.role == "unit" and atom.value > _TEN
        used, end = used + 1, atom.end
    return (float(f"0.{digits}"), used) if digits else (0.0, 0)

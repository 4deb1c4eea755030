"""Number words of Russian and Ukrainian that what stands beside them decides: "двадцать один", "два с половиной", "тысяч пять".

Source of the orders: Шведова (ed.), Русская грамматика, 1980, vol. 2, § 1920 (approximate count: the noun before its number).
"""

from __future__ import annotations

from collections.abc import Sequence

from core import late_re as re
from transform.number_model import Atom

# "Около сотни" is about one hundred, "более тысячи" one thousand; "сотни" and "тысячи" alone are several.
_OF_ONE = re.compile(
    r"(?<!\w)(?:около|более|больше|свыше|менее|меньше|до|порядка|почти|из|с|для|после|близько|понад|більше|менше|майже|від) \Z"
)
_HUNDREDS = frozenset(("сотни", "сотні"))
_THOUSANDS = frozenset(("тысячи", "тисячі"))
_WITH = re.compile(r" (?:с|з|із|зі) \Z")
_LONGEST = 10  # characters of what stands before


def settle_cyrillic(atoms: Sequence[Atom], folded: str) -> list[Atom]:
    """Return the atoms of a text as what stands beside them makes them.

    Args:
        atoms: the atoms in order; "one" is a role of "один", which is a number only behind tens and hundreds.
        folded: the folded text.
    """
    settled: list[Atom] = []
    for n, atom in enumerate(atoms):
        last = settled[-1] if settled else None
        before = folded[max(0, atom.start - _LONGEST) : atom.start]
        if atom.role == "one":
            tens = last is not None and last.role == "unit" and last.value >= 20 and last.value % 10 == 0
            if tens and last is not None and folded[last.end : atom.start] == " ":
                settled.append(Atom("unit", 1.0, atom.start, atom.end))
        elif atom.role == "and_half":
            gap = _WITH.search(before)
            if gap is not None and last is not None and last.end == atom.start - len(gap.group()):
                settled.append(Atom("and_half", 0.5, last.end + 1, atom.end))
            else:  # "керує половиною країни"
                settled.append(Atom("part", 0.5, atom.start, atom.end))
        elif folded[atom.start : atom.end] in _HUNDREDS and _OF_ONE.search(before):
            settled.append(Atom("unit", 100.0, atom.start, atom.end))
        elif folded[atom.start : atom.end] in _THOUSANDS and _OF_ONE.search(before):
            settled += [Atom("unit", 1.0, atom.start, atom.start), atom]
        elif last is not None and _is_turned(
            last, atom, atoms[n + 1 : n + 2], folded, counted=len(settled) > 1 and settled[-2].end == last.start - 1
        ):
            settled[-1:] = [
                Atom("unit", atom.value, last.start, last.end),
                Atom("scale", last.value, atom.start, atom.end),
            ]
        else:
            settled.append(atom)
    return settled


def _is_turned(scale: Atom, unit: Atom, following: Sequence[Atom], folded: str, *, counted: bool) -> bool:
    """Tell "тысяч пять", some five thousand: a scale in the genitive plural that nothing counts, before what does."""
    if scale.role != "scale" or unit.role != "unit" or counted or folded[scale.end : unit.start] != " ":
        return False
    if not folded.endswith(("тысяч", "тисяч", "миллионов", "миллиардов", "мільйонів", "мільярдів"), 0, scale.end):
        return False
    return not following or following[0].start > unit.end + 1 or following[0].role not in ("scale", "unit")

"""Adds up the words and digits of one number: "2 milyon 300 bin", "one and a half billion", "on binlerce"."""

from __future__ import annotations

from core import late_re as re
from transform.number_model import Atom, Raw
from transform.number_points import read_point

GAPS = frozenset({"", " ", "-", " с лишним ", " с небольшим ", " з гаком ", " küsur "})  # "6 с лишним тысяч"
_JOINTS = frozenset({"joint", "article", "half", "few", "point"})
_THOUSAND, _HUNDRED_THOUSAND = 1000, 100_000
# What follows the number of a calibre, also of the first of several: "152 mm", "122 ve 152 milimetrelik", "122- and 152-millimetre".
CALIBRE = re.compile(
    r"(?:-?(?:,|(?:,? (?:ve|ile|veya|ya da|and|or|и|или|та|і))) \d{2,3}(?:[.,]\d+)?)*[ -]?(?:mm|milimetre|millimet|мм|миллиметр)"
)
# A scale that stands by itself: "milyonu aşkın", "bin" and "тысяча" are one thousand, "тысячи" and "миллионы" several.
_ALONE = re.compile(
    r"(?:mily(?:on|ar)(?=(?:[ua]|dan|[ui]n) (?:aşkin|aş(?:an|ti|iyor|mi)|fazla|yakin|üzer|geç|bul))|bin|десят(?:ок|к[аиу]|ком)(?!\w)|дюжин[аиу](?!\w)|тысяч[ау](?!\w)|тысячей|тысяче(?!\w)|тисяч[ау](?!\w)|тисячею|(?:миллион|миллиард|мільйон|мільярд)(?:[ау]|ом)?(?!\w))|(?P<many>тысяч[иа]?м?и?(?!\w)|(?:миллион|миллиард)(?:ы|ов)(?!\w)|тисяч(?:і|ам|ами|ах)?(?!\w)|мільйон(?:и|ів)(?!\w))"
)
# "Seksenlik bir bölüm", "doksan dokuzdan yüz bire": what follows is no part of the number.
_ENDED = re.compile(r"(?:l[iuü]k|(?<=\w)[dt][ae]n?)\Z")


def add_up(atoms: list[Atom], i: int, folded: str) -> tuple[Raw | None, int]:
    """Add up the atoms from `i` on that make one number; returns it (or None) and how many atoms it took."""
    return _Adder(atoms, i, folded).run()


class _Adder:
    """Reads one number: groups of a mantissa and a scale, each scale below the one before ("2 milyon 300 bin")."""

    def __init__(self, atoms: list[Atom], first: int, folded: str) -> None:
        self.atoms, self.first, self.folded = atoms, first, folded
        self.total = 0.0
        self.current: float | None = None
        self.last_scale = float("inf")
        self.scale = 1.0
        self.groups = 0
        self.from_digits = False
        self.whole = True
        self.many = False

    def run(self) -> tuple[Raw | None, int]:
        i, taken, end = self.first, 0, -1
        while i < len(self.atoms):
            atom = self.atoms[i]
            gap = self.folded[end : atom.start] if taken and atom.start >= end else ""
            if gap not in GAPS or (
                gap == "-" and (atom.role not in {"unit", "scale", "joint", "point"} or self._is_bin(atom))
            ):
                break
            if self.many and atom.role != "joint" and not (atom.role == "many" or self._is_scale_of_many(atom)):
                break
            if self.groups and atom.role in {"digits", "unit"} and not self._continues(i):
                break
            if taken and atom.start >= end and _ENDED.search(self.folded, self._start(), end):
                break
            if atom.role == "unit" and self._is_of_next(i):
                break
            step = self._joint(i) if atom.role in _JOINTS else None
            if step:
                i, end, taken = i + step, self.atoms[i + step - 1].end, taken + step
                continue
            if atom.role in {"joint", "article", "few", "point"} or not self._take(atom):
                break
            i, end, taken = i + 1, atom.end, taken + 1
        if not taken or (self.current is None and not self.groups):
            return None, max(taken, 1)
        value = self.total + (self.current or 0.0)
        scale = self.scale if self.groups == 1 and self.current is None else 1.0
        kind = "indefinite" if self.many else "cardinal"
        return Raw(self.atoms[self.first].start, end, value, kind, scale), taken

    def _take(self, atom: Atom) -> bool:
        role, value = atom.role, atom.value
        if role == "digits":
            last = self.last_scale == 1000  # "68 bin 545,1 ton"
            if self.current is not None or (self.groups and not (self.whole and (atom.whole or last))):
                return False
            if value >= self.last_scale or (self.groups and self.last_scale < 1000):
                return False
            self.current, self.from_digits, self.whole = value, True, atom.whole
            return True
        if role == "unit":
            return self._take_unit(value)
        if role == "hundred":
            if self.current is None:
                self.current = 100.0
                return self.last_scale > 100
            least = 1 if self.folded.startswith("hundred", atom.start) else 2  # "bir yüz" is "a face"
            if least <= self.current < 100 and self.current % 10:
                self.current *= 100
                return True
            return False
        if role == "scale" and self.many:
            self.total *= value  # "десятки тысяч"
            return True
        if role == "scale":
            return self._take_scale(value)
        if role == "denominator" and self.current is not None and self._is_turkish(atom):
            # "12 binde kaldı", "on ikide biri": whether it divides is told by what follows (`number_shares.py`).
            return self._take_scale(value) if value == _THOUSAND else not self.from_digits and self._take_unit(value)
        if role == "and_half" and self.current is not None:
            self.current += 0.5
            return True
        if role == "many":
            self.total = (self.current or self.total or 1.0) * value
            self.current, self.groups, self.many = None, 1, True
            return True
        return False

    def _take_unit(self, value: float) -> bool:
        if self.current is None:
            self.current, self.from_digits = value, False
            return value < self.last_scale
        if self.from_digits or not self.current:
            return False
        fits = (value < 100 and self.current % 100 == 0) or (value < 10 and self.current % 10 == 0)
        if fits:
            self.current += value
        return fits

    def _take_scale(self, value: float) -> bool:
        if self.current is None:
            if self.groups:
                if value <= self.last_scale:
                    return False
                self.total, self.scale = self.total * value, self.scale * value  # "bin milyar"
                self.last_scale = value
                return True
            alone = _ALONE.match(self.folded, self._start())
            if alone is None:
                return False
            if alone.group("many"):
                self.total, self.groups, self.many = value, 1, True
                return True
            self.current = 1.0
        if value >= self.last_scale:
            return False
        self.total += self.current * value
        self.current, self.last_scale, self.scale = None, value, value
        self.groups += 1
        return True

    def _continues(self, i: int) -> bool:
        """True for what may follow a scale: not for the calibre in "15 million 152 mm shells" nor another count's number.

        "1.7 million four years ago" and "3 milyon 152" change from digits to words or lack the scale of their own.
        """
        atom = self.atoms[i]
        if not self.whole or CALIBRE.match(self.folded, atom.end):
            return False
        if self.last_scale < 1e6:
            # "10 bin 12 bin", "bin iki bin", "on bin on iki bin", "yüz bin iki yüz bin"
            following = [self.atoms[i + n].role for n in range(1, self._touching(i) + 1)]
            scaled = next((role for role in following if role not in {"unit", "hundred"}), "") == "scale"
            # "Bin beş yüz iki bin" is 1,500 to 2,000, "iki yüz bin iki yüz elli bin" 200,000 to 250,000.
            scaled = scaled and (following[:2] != ["hundred", "unit"] or self.total >= _HUNDRED_THOUSAND)
            scaled = scaled and self.folded[atom.end] != "-"
            return not scaled and (atom.role == "digits" or (atom.role == "unit" and not self.from_digits))
        behind = self.atoms[i + 1 : i + 1 + self._touching(i)]
        scale = next((part.value for part in behind if part.role == "scale"), 0.0)
        # "İki milyon üç milyon" is two or three.
        return scale < self.last_scale and any(part.role in {"scale", "hundred"} for part in behind)

    def _is_of_next(self, i: int) -> bool:
        """True for a unit behind hundreds that counts hundreds of its own: "yüz iki yüz", a hundred or two."""
        behind_hundreds = self.current is not None and self.current >= 100 and not self.from_digits
        return behind_hundreds and self._touching(i) >= 1 and self.atoms[i + 1].role == "hundred"

    def _is_scale_of_many(self, atom: Atom) -> bool:
        """True for "десятки тысяч", "onlarca milyon"; English says "tens of millions"."""
        turkish = self.folded.startswith(("bin", "milyon", "milyar", "trilyon"), atom.start)
        return atom.role == "scale" and (turkish or self.folded[atom.start] >= "а")

    def _is_turkish(self, denominator: Atom) -> bool:
        return self.folded.endswith(("da", "de", "ta", "te"), denominator.start, denominator.end)

    def _is_bin(self, atom: Atom) -> bool:
        """True for a Turkish thousand: "bin 200-bin 500" is a range."""
        return atom.role == "scale" and self.folded.startswith("bin", atom.start)

    def _start(self) -> int:
        return self.atoms[self.first].start

    def _joint(self, i: int) -> int:
        """Take words that only join: "half a million", "a hundred", "two and a half", "several thousand"."""
        atom = self.atoms[i]
        roles = [self.atoms[j].role if j < len(self.atoms) else "" for j in range(i, i + 4)]
        touching = self._touching(i)
        if atom.role == "point":
            if self.current is None or not self.whole:
                return 0
            part, used = read_point(self.atoms, i, self.folded)
            self.current, self.from_digits, self.whole = self.current + part, True, False
            return used
        fresh = self.current is None and not self.groups
        if atom.role == "half":
            if fresh and roles[1] in {"scale", "hundred"} and touching >= 1:
                self.current = atom.value
                return 1
            if fresh and roles[1] == "article" and roles[2] == "scale" and touching >= 2:
                self.current = 0.5
                return 2
            return 0
        if atom.role == "article":
            if fresh and roles[1] in {"hundred", "scale"} and touching >= 1:
                self.current = 1.0 if roles[1] == "scale" else None
                return 1
            return 0
        if atom.role == "few":
            if fresh and roles[1] in {"scale", "hundred", "many"} and touching >= 1:
                self.total = self.atoms[i + 1].value
                self.groups, self.many = 1, True
                return 2
            return 0
        if self.folded.startswith("of", atom.start):
            return 1 if self.many and roles[1] == "many" and touching >= 1 else 0
        if roles[1:3] == ["article", "half"] and touching >= 2:
            if self.current is not None:
                self.current += 0.5
                return 3
            if self.groups == 1 and self.last_scale >= 1000:  # "a million and a half"
                self.total += 0.5 * self.last_scale
                return 3
        hundreds = self.current is not None and self.current % 100 == 0 and self.current > 0 and not self.from_digits
        after_scale = self.current is None and self.groups and self.last_scale >= 1000
        # "between four million and six million" is two numbers.
        fits = (
            roles[1] == "unit"
            and touching >= 1
            and not (touching >= 2 and roles[2] in {"scale", "hundred"} and after_scale)
        )
        return 1 if fits and (hundreds or after_scale) else 0

    def _touching(self, i: int) -> int:
        """How many atoms after `i` follow each other with nothing but a space or hyphen between; 3 stands for more."""
        count = 0
        while count < 3 and i + count + 1 < len(self.atoms):
            gap = self.folded[self.atoms[i + count].end : self.atoms[i + count + 1].start]
            if gap not in GAPS:
                break
            count += 1
        return count

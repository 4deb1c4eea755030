"""Finds a place or a person of a state that the Turkish names nothing of ("toward Japan" for "füze fırlattı")."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path

from core import late_re as re
from core.errors import SettingsError
from core.text import fold
from transform.check.clues import Clues
from transform.check.model import Problem

# A place is put in as where something is or goes; as whose something is ("the Russian Lavrov") a translator may say it.
_WHERE = re.compile(
    r"\b(?:in|at|near|towards?|to|from|into|onto|over|off|outside|inside|against|with|via|through|across|around|for|by|of)"
    r" (?:the (?:city|port|region|capital|direction|coast|territory|[Ss]ea|Gulf|State) of |(?:north|south|east|west)\w* )?"
    r"(?P<article>the )?(?=[A-Z])(?P<one>(?:St\. )?[\w.-]+)(?P<two> [A-Z][\w-]+)?"
)
_KIND = re.compile(r" (?:Oblast|Region|Province|Krai|Prefecture|City|Airport|Port|Bay|Coast|Peninsula|Front|Square)\Z")
# What stands for a place that was named before, or for one that everybody knows.
_NAMED_BEFORE = re.compile(
    r"\b(?:ülke|başken[td]|bölge|yarımada|komşu|ora[dyls]|bura[dyls]|ken[td]|şehi?r|anavatan|memleket|devlet|vatan|iki taraf|"
    r"yurt|yerel|milli|ulusal|ada|kıyı|sınır|kıta|liman|köy|cumhuriyet|birleşik|doğu deniz|eyalet|hükümet)"
)


# Who says it, told by a state or its capital; and a state that opens the source as who does or says something.
_SPEAKS = re.compile(
    r"(?:\A|, )(?P<one>[A-Z][\w.-]+)(?P<two> [A-Z][\w-]+)? (?:said|says|announced|reported|claim(?:s|ed)|warn(?:s|ed)|confirm(?:s|ed)|den(?:ies|ied)|stated|declared)\b"
)
_STATE_FIRST = re.compile(r"(?:kuzey |güney )?\w+(?: yönetimi| hükümeti)?, ")

# Of which land news of Turkey is, Turkish leaves unsaid, and whoever translates it says; where it stands for another land, that one is missed.
_HOME = frozenset({"Turkey", "Türkiye", "Turkiye"})


class PlaceCheck:
    """Checks that no place was put in, and no person behind one of these words."""

    def __init__(self, states: Mapping[str, str]) -> None:
        """Index the places.

        Args:
            states: English names → Turkish beginnings, both parted by "|".
        """
        self._states: dict[str, re.Pattern[str]] = {}
        for names, beginnings in states.items():
            behind = re.compile(r"\b(?:" + "|".join(re.escape(fold(b)) for b in beginnings.split("|")) + ")")
            self._states.update(dict.fromkeys(names.split("|"), behind))
        # By its first word a name stands in a text as it is written, whatever lies between its words.
        self._clues = Clues(*(name.removeprefix("the ").split(" ")[0] for name in self._states))

    def find(self, folded: str, target: str) -> list[Problem]:
        """Return the first place of the English that nothing in the Turkish can stand behind.

        Args:
            folded: the Turkish sentence, folded.
            target: the English sentence.
        """
        for place in self._places(target):
            if place in _HOME:
                continue
            if not (fold(place) in folded or self._states[place].search(folded) or _NAMED_BEFORE.search(folded)):
                return [Problem("name", "", place)]
        return self._find_speaker(folded, target)

    def _find_speaker(self, folded: str, target: str) -> list[Problem]:
        """Find a state told as who speaks where the source opens with another, and names nothing of it ("Beijing said" for "Japonya, …")."""
        opens = _STATE_FIRST.match(folded)
        for found in _SPEAKS.finditer(target) if opens else ():
            one, two = found["one"], found["two"] or ""
            place = one + two if two else one
            behind = self._states.get(place)
            if behind is None or place in _HOME or behind.search(folded):
                continue
            if opens and any(pattern.match(folded) for pattern in self._states.values()):
                return [Problem("name", opens.group().rstrip(", "), place)]
        return []

    def _places(self, target: str) -> Iterator[str]:
        for found in _WHERE.finditer(target) if self._clues.stand_in(target) else ():
            article, one, two = found["article"] or "", found["one"].rstrip(".,"), _KIND.sub("", found["two"] or "")
            names = (one + two, article + one + two) if two else (one, article + one)
            yield from (name for name in names if name in self._states)


def read_states(path: Path) -> PlaceCheck:
    """Read seeds/check_states.toml.

    Raises:
        SettingsError: the file is missing or wrong.
    """
    try:
        return PlaceCheck(tomllib.loads(path.read_text(encoding="utf-8"))["states"])
    except (OSError, ValueError, KeyError, AttributeError) as error:
        raise SettingsError(f"states {path}: {error}", cure="see seeds/check_states.toml for the form") from None

"""Names that are common words too, told as the word: "War Yılmaz" for "Savaş Yılmaz", "in pain" for "Ağrı'da", "Mansur Slow"."""

from __future__ import annotations

from dataclasses import dataclass

from core import late_re as re
from transform.check.engine_rows import Rows, Texts
from transform.check.model import Problem

# Given names and family names as they are written, and what the word means.
_PERSONS = {
    "Savaş": "war", "Barış": "peace", "Umut": "hope", "Ümit": "hope", "Güneş": "sun", "Deniz": "sea", "Sevgi": "love", "Özgür": "free",
    "Çetin": "tough hard", "Aydın": "enlightened intellectual bright", "Yıldız": "star", "Toprak": "soil earth land", "Yağmur": "rain",
    "Bahar": "spring", "Çiçek": "flower", "Gül": "rose", "Işık": "light", "Şahin": "hawk falcon", "Doğan": "falcon born rising",
    "Aslan": "lion", "Arslan": "lion", "Kaplan": "tiger", "Kurt": "wolf", "Taş": "stone", "Demir": "iron", "Çelik": "steel",
    "Kaya": "rock", "Kılıç": "sword", "Şimşek": "lightning", "Yıldırım": "lightning thunderbolt", "Soylu": "noble",
    "Fidan": "sapling", "Güler": "laughs smiles", "Tunç": "bronze", "Özel": "special private", "Kalın": "thick", "Yavaş": "slow slowly",
    "Akar": "flows", "Devlet": "state", "Zafer": "victory", "Onur": "honor honour", "Gurur": "pride", "Mutlu": "happy",
    "Erdem": "virtue", "Can": "life soul", "Ateş": "fire", "Nehir": "river", "Yaprak": "leaf", "Lale": "tulip", "Pınar": "spring",
    "Kasım": "november", "Eylül": "september", "Ekim": "october", "Şafak": "dawn", "Evren": "universe", "Yiğit": "brave",
    "Bahçeli": "garden", "Yılmaz": "dauntless undaunted", "Bayram": "holiday feast", "Güzel": "beautiful", "Keskin": "sharp",
    "Duman": "smoke", "Dağ": "mountain", "Orman": "forest", "Çınar": "sycamore", "Korkmaz": "fearless",
    "Buruk": "sour bitter", "Yazar": "writer author", "Terim": "term", "Güven": "trust", "Yalçın": "steep", "Güçlü": "strong", "Coşkun": "exuberant",
    "Durmuş": "stopped", "Dursun": "stop", "Sevinç": "joy", "Neşe": "joy cheer", "Hayat": "life", "Gönül": "heart", "Dilek": "wish",
    "Arzu": "desire", "Ufuk": "horizon", "Doruk": "summit peak", "Volkan": "volcano", "Tayfun": "typhoon", "Rüzgar": "wind",
    "Irmak": "river", "Damla": "drop", "Melek": "angel", "Kader": "fate destiny", "Özlem": "longing", "Hikmet": "wisdom",
    "Adalet": "justice", "Gizem": "mystery", "Ceylan": "gazelle", "Yavuz": "stern", "Gündüz": "daytime", "Songül": "last",
    "Bozkurt": "greywolf wolf", "Polat": "steel", "Uysal": "docile", "Sağlam": "solid", "Tatlı": "sweet", "Uslu": "well-behaved",
    "Bulut": "cloud", "Metin": "text", "Engin": "vast", "Cesur": "brave", "Uçar": "flies",
}  # fmt: skip
# Those that are told alone too, where the ending behind an apostrophe shows a name.
_ALONE = {
    "Savaş": "war", "Barış": "peace", "Umut": "hope", "Fidan": "sapling", "Şimşek": "lightning", "Yıldırım": "lightning", "Soylu": "noble",
    "Yavaş": "slow", "Bahçeli": "garden", "Kalın": "thick", "Gül": "rose", "Tunç": "bronze", "Zafer": "victory", "Onur": "honor honour",
}  # fmt: skip
_PLACES = {
    "Ağrı": "pain ache", "Uşak": "servant lackey footman valet", "Kaş": "eyebrow eyebrows brow", "Kemer": "belt", "Bodrum": "basement cellar",
    "Çeşme": "fountain", "Tokat": "slap", "Aydın": "enlightened intellectual", "Tire": "dash hyphen", "Kulp": "handle",
    "Çubuk": "stick rod", "Maden": "mine", "Kale": "castle fortress", "Van": "van", "Göle": "lake", "Batman": "batman's", "Ordu": "army military",
}  # fmt: skip
_TAIL = r"['’](?:n?[ıiuü]n|y?[aeıiuü]|[dt][ae](?:ki)?|[dt][ae]n|n?[ae]|n?[ıiuü]|y?l[ae])\b"
_THERE = r"['’](?:[dt][ae](?:ki\w*)?|[dt][ae]n|y[ae]|l[ıiuü])\b"
_ARMED = re.compile(r"asker|silahl|komutan|general|subay|savunma|(?<!\w)ordu(?!['’])")
_CAPITAL = r"([A-ZÇĞİÖŞÜ][a-zçğıöşü]{2,})"
_POSSESSED = frozenset("ıiuü")
_PLAIN = str.maketrans("çğıöşüÇĞİÖŞÜâî", "cgiosuCGIOSUai")
_BEFORE, _AFTER = re.compile(rf"(?<!\w){_CAPITAL} \Z"), re.compile(rf" {_CAPITAL}")


@dataclass(frozen=True, slots=True)
class _Row:
    """A name, and the words that it may be told by.

    Attributes:
        name: as it is written.
        said: where it stands as a name.
        told: the words.
        beside: whether another name must stand beside both.
    """

    name: str
    said: re.Pattern[str]
    told: re.Pattern[str]
    beside: bool

    def find(self, texts: Texts) -> list[Problem]:
        """Find the name told as the word; a problem of the kind "name"."""
        source, target = texts.source, texts.target
        if self.name not in source or self.name in target or self.name.translate(_PLAIN) in target:
            return []
        if not self.beside and f"{self.name}'" not in source and f"{self.name}’" not in source:
            return []
        here = self.said.search(source)
        if here is None:
            return []
        told = list(self.told.finditer(target))
        if self.beside:
            told = [there for there in told if _is_beside(here, there, source, target)]
        elif _is_said(self.name, source) or _BEFORE.search(source[: here.start()]):
            return []  # "Soğuk Savaş'ın", "Ölü Deniz'de"
        return [Problem("name", self.name, told[0].group())] if told else []


def _row(name: str, words: list[str], tail: str) -> _Row:
    said = rf"{name}{tail}" if tail else rf"{name}(?!\w)"
    place = r"(?:in|at|to|from|on|near|of|with|into) (?:the |an? )?"
    told = rf"\b{place}(?:{'|'.join(words)})\b" if tail == _THERE else rf"\b(?i:{'|'.join(words)})\b"
    return _Row(name, re.compile(rf"(?<![\w'’]){said}"), re.compile(told), not tail)


def _clues(word: str, tail: str) -> list[str]:
    """Return what is looked for of a word: a place stands behind a preposition, another name before a word or a sign."""
    return [f" {word}"] if tail == _THERE else [f"{word}{end}" for end in (" ", "'", ".", ",")]


# By clues of the target.
ROWS: Rows = tuple(
    ([clue for word in words.split() for clue in _clues(word, tail)], _row(name, words.split(), tail))
    for names, tail in ((_PERSONS, ""), (_ALONE, _TAIL), (_PLACES, _THERE))
    for name, words in names.items()
)


def _is_beside(here: re.Match[str], there: re.Match[str], source: str, target: str) -> bool:
    """Tell whether the same name stands before, or behind, a name and the word: "Savaş Yılmaz", "War Yılmaz"."""
    before, after = _BEFORE.search(source[: here.start()]), _AFTER.match(source, here.end())
    if after and after[1][-1] in _POSSESSED and source[after.end() : after.end() + 1] not in ("'", "’"):
        return False  # "Nobel Barış Ödülü", "Devlet Duması"
    sides = (
        (before, _BEFORE.search(target[: there.start()])),
        (after, _AFTER.match(target, there.end())),
    )
    return any(
        ours and theirs and (_is_same(ours[1], theirs[1]) or _tells(ours[1], theirs[1])) for ours, theirs in sides
    )


def _is_same(name: str, word: str) -> bool:
    """Tell whether a word is a name letter by letter, with or without the marks of Turkish."""
    return name.translate(_PLAIN) == word.translate(_PLAIN)


def _tells(name: str, word: str) -> bool:
    """Tell whether a word with a capital is the meaning of another name ("Peace Iron")."""
    return word.lower() in _PERSONS.get(name, "").split()


def _is_said(name: str, source: str) -> bool:
    """Tell whether a source says the word itself too, in small letters, or an army beside "Ordu'da"."""
    small = name.replace("İ", "i").replace("I", "ı").lower()
    return small in source or (name == "Ordu" and _ARMED.search(source) is not None)

"""Whether a name stands in a text of the other language: spelled as it is, as it sounds, or inflected."""

from __future__ import annotations

import itertools
from difflib import SequenceMatcher
from functools import cached_property

from core import late_re as re
from transform.check.lexicon import sound
from transform.check.runs import letters_of
from transform.check.vocabulary import SUFFIX

_PARTS = re.compile(r"[.&-]")
_VOWELS = re.compile(r"[aeiou]")
# Vowels that one language hears where the other writes its neighbour (Necef and Najaf, Kerim and Karim, Mesud and Masood).
_NEAR_VOWELS = frozenset(("ae", "ea", "ei", "ie", "ou", "uo", "ai", "ia", "ao", "oa"))
# Ukrainian has an i where Russian, from which Turkish often has the name, keeps an o (Yampol and Yampil, Lvov and Lviv).
_RUSSIAN_O = re.compile(r"(?<=[^aeiou])o(?=(?:v(?:k[aeiou])?|l)\Z)")
_ALIKE, _SHORT_ALIKE = 0.72, 0.8  # how alike two spellings of a name are at least (Ratcliff and Obershelp's measure)
_LONGEST_ENDING = 4  # letters by which two names that go on differently can do so
_ENDING = 3  # letters that an ending without an apostrophe adds to a short name at most

# Peoples by their place: Turkish -lı with what may follow, English -an, -ian, -i, -ese, -ite.
_OF_PLACE = re.compile(
    r"([^\W\d_]{4,}?)(?:l[ıiuü](?:(?:l[ae]r)?(?:[ıiuü]n?|[ae]|[dt][ae]n?|[ıiuü]n[ıiuü]n?)?|[yn]\w{1,3}|[dt][ae]n?)|i?ans?|is?|eses?|ites?)\Z"
)

# What English adds to a name, by sound (lexicon.sound).
_ENGLISH_ENDINGS = frozenset(
    "s n an ian ean ese ish is i e es ic ik ism ist ite ia a er ers eer al ns ans ians ists ites ed in".split()
)
# Letters to classes of consonants that the two languages do not part alike in foreign names: Cuci and Jochi, Hitay and Khitai.
_EITHER_EAR = (("[kgqhx]", "k"), ("[vwf]", "v"), ("[bp]", "b"), ("[dt]", "d"), ("z", "s"))
_TURKISH_EAR = tuple(
    (re.compile(letters), one) for letters, one in (("ğ", ""), ("ş", "s"), ("ks", "k"), ("[cç]", "j"), *_EITHER_EAR)
)
_ENGLISH_EAR = tuple(
    (re.compile(letters), one)
    for letters, one in (
        ("sch|sh", "s"), ("ch|dj|zh", "j"), ("kh|gh|ck|x", "k"), ("ph", "v"), ("th", "d"), ("c(?=[eiy])", "s"),
        ("c", "k"), *_EITHER_EAR,
    )
)  # fmt: skip
_NO_CONSONANT = re.compile(r"[^bdjklmnrsv]")
_REPEATED = re.compile(r"(.)\1+")
_SHORTEST_SLIP = 5  # letters of two names that may be one with a slip
_SHORTEST_PLACE = 4  # letters


def with_i(name: str) -> str:
    """Return a name, in small letters, with the i of Ukrainian for the o of Russian."""
    return _RUSSIAN_O.sub("i", name)


class Spellings:
    """The words of a text by sound."""

    def __init__(self, text: str) -> None:
        """Take the words of a text apart."""
        self._text = text
        self.written = letters_of(text)
        self._as_is = frozenset(self.written)

    @cached_property
    def _words(self) -> list[str]:
        return [sound(w) for w in self.written]

    @cached_property
    def _by_letter(self) -> dict[str, list[str]]:
        words: dict[str, list[str]] = {}
        for word in self._words:
            words.setdefault(word[:1], []).append(word)
        return words

    @cached_property
    def _sounds(self) -> frozenset[str]:
        return frozenset(self._words)

    @cached_property
    def _capitals(self) -> list[str]:
        return [sound(w) for w in self.written if w[0].isupper()]

    @cached_property
    def _capital_sounds(self) -> frozenset[str]:
        return frozenset(self._capitals)

    @cached_property
    def _joined(self) -> tuple[str, frozenset[int]]:
        """The words with a capital in one, and where each begins: "Hongkong" is "Hong Kong"."""
        return "".join(self._capitals), frozenset(itertools.accumulate(map(len, self._capitals), initial=0))

    @cached_property
    def _all(self) -> str:
        """The words in one, each behind a blank, so that one that begins in some way is found at once."""
        return "".join(f" {word}" for word in self._words)

    @cached_property
    def _all_capitals(self) -> str:
        """The same of the words with a capital."""
        return "".join(f" {word}" for word in self._capitals)

    def hold(self, word: str) -> bool:
        """Tell whether a word stands in the text as it is written."""
        return word in self._as_is

    def have(
        self, name: str, other: Spellings, *, exact: bool = False, named: bool = False, capital: bool = False
    ) -> bool:
        """Tell whether a name stands in the text in some spelling and inflection.

        Args:
            name: the name as the other text writes it.
            other: the other text: a word of ours that stands there too is no respelling of another name.
            exact: only spelled as it is, inflected or not.
            named: only where it has a capital ("alan", an area, is no "Allan").
            capital: not by the beginning of a word without a capital ("Ryder" and "ride").
        """
        if name in self._as_is:
            return True
        if named and sound(name) not in self._capital_sounds and sound(name) in self._sounds:
            return False
        if name.isalpha():  # of one part, as nearly all are
            return len(name) < 2 or self._has(sound(name), other, exact=exact, capital=capital)
        if name in self._text:  # its later parts may be small and short ("Moon Jae-in")
            return True
        return all(
            self._has(sound(part), other, exact=exact, capital=capital) for part in _PARTS.split(name) if len(part) > 1
        )

    def _has(self, key: str, other: Spellings, *, exact: bool, capital: bool) -> bool:
        if key in (self._sounds if len(key) > 3 else self._capital_sounds):
            return True
        if len(key) <= 3:
            return any(w.startswith(key) and len(w) <= len(key) + _ENDING for w in self._capitals)
        if exact:
            return any(w.startswith(key) or (len(w) > _ENDING + 1 and key.startswith(w)) for w in self._capitals)
        if f" {key}" in self._all:
            return True
        joined, starts = self._joined
        at = joined.find(key)
        # Across words only where one begins; inside one only as a part that stands out.
        if at >= 0 and (at in starts or (len(key) > 5 and at + len(key) in starts)):
            return True
        capitals = self._capital_sounds
        for word in self._by_letter.get(key[:1], ()):
            strict = word in capitals
            if (capital and not strict) or not (
                _begin_alike(key, word, strict=strict) or (strict and _is_alike(key, word))
            ):
                continue
            # A word that the other text has too is that word, and no respelling of another ("May" of "Mary"); but "Brexiteer".
            if key.startswith(word) or word not in other._sounds:
                return True
        return False

    def have_place(self, name: str) -> bool:
        """Tell whether the place that a word for its people is made from stands in the text (Papualı, "Papuans")."""
        match = _OF_PLACE.match(name)
        key = sound(match.group(1)) if match else ""
        return len(key) >= _SHORTEST_PLACE and f" {key}" in self._all_capitals

    def have_longer(self, short: str) -> bool:
        """Tell whether a name stands in the text that an abbreviation can be short for ("Fla.", Florida)."""
        return any(is_short_for(short, w) for w in self.written)

    def count(self, name: str) -> int:
        """Count how often a name stands in the text with a capital; inflected, but not respelled."""
        return self._all_capitals.count(f" {sound(name)}")


def is_short_for(short: str, name: str) -> bool:
    """Tell whether a word has the first letter of a name, and others of its letters in their order ("Fla.", Florida)."""
    rest = iter(name[1:])
    return name[:1] == short[:1] and len(name) > len(short) and all(letter in rest for letter in short[1:])


def is_slip(one: str, other: str) -> bool:
    """Tell whether two longer words differ in one letter."""
    if min(len(one), len(other)) < _SHORTEST_SLIP or len(one) != len(other):
        return False
    return sum(a != b for a, b in zip(one, other, strict=True)) == 1


def lacks_letter(one: str, other: str) -> bool:
    """Tell whether a longer word is another without one of its letters ("Kremin", Kremlin): a slip of who wrote it."""
    if len(one) != len(other) - 1 or len(one) < _SHORTEST_SLIP:
        return False
    at = next((i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), len(one))
    return one[at:] == other[at + 1 :]


def alike(one: str, other: str) -> bool:
    """Tell whether two names can be one in two spellings."""
    key, word = sound(one), sound(other)
    return _begin_alike(key, word, strict=True) or _is_alike(key, word)


def heard_alike(turkish: str, english: str) -> bool:
    """Tell whether two words can be one name that each language wrote by ear: the same consonants, however voiced (Kegen, Gegeen).

    Args:
        turkish: the name as Turkish writes it, inflected or not.
        english: the name as English writes it.
    """
    ours, theirs = _consonants(turkish.lower(), _TURKISH_EAR), _consonants(english.lower(), _ENGLISH_EAR)
    if min(len(ours), len(theirs)) < 2 or len(ours) < len(theirs):
        return False
    return ours == theirs or (
        ours.startswith(theirs) and len(theirs) > 2 and SUFFIX.match(turkish[-_LONGEST_ENDING + 1 :]) is not None
    )


def _consonants(word: str, ear: tuple[tuple[re.Pattern[str], str], ...]) -> str:
    for letters, one in ear:
        word = letters.sub(one, word)
    return _NO_CONSONANT.sub("", _REPEATED.sub(r"\1", word))


def _begin_alike(key: str, word: str, *, strict: bool) -> bool:
    """Tell whether two words begin alike, as far as an ending lets them (Avrupalı, Avrupa).

    Args:
        key: one word, by sound.
        word: the other.
        strict: both have a capital, so that what one adds must be an ending ("Beacon" is no "Beach"); "depo" and "Depot" are one.
    """
    short = min(len(key), len(word))
    need = 4 if short < 6 else -(-short * 3 // 4)
    if short <= 3 or word[:need] != key[:need]:
        return False
    # Where both go on after what they share, neither does by more than an ending ("Harris", "Harrington").
    shared = next((i for i, (a, b) in enumerate(zip(key, word, strict=False)) if a != b), short)
    if shared == short:
        return not strict or len(key) == len(word) or _is_ending(max(key, word, key=len)[short:])
    return max(len(key), len(word)) - shared <= _LONGEST_ENDING


def _is_ending(tail: str) -> bool:
    """Tell whether letters at the end of a name, by sound, can be an ending of Turkish or of English."""
    return len(tail) > _LONGEST_ENDING or SUFFIX.match(tail) is not None or tail in _ENGLISH_ENDINGS


def _is_alike(key: str, word: str) -> bool:
    """Tell whether two words with a capital are one name in two spellings (Velid and Walid differ in vowels only)."""
    short = min(len(key), len(word))
    if short < 4:
        return False
    skeleton = _VOWELS.sub("", key)
    if len(skeleton) > 2 and skeleton == _VOWELS.sub("", word):
        return _vowels_alike(key, word)
    if len(skeleton) == 2 and short > 4 and _differ_in_one(key, word):
        return True
    matcher, least = SequenceMatcher(None, key, word[: len(key) + 1]), _ALIKE if short > 5 else _SHORT_ALIKE
    # The letters alone, in any order, bound the measure from above, and are compared sooner.
    return matcher.quick_ratio() > least and matcher.ratio() > least


def _vowels_alike(key: str, word: str) -> bool:
    """Tell whether the vowels of two words with the same consonants can be one name's: most are the same, or near."""
    one, other = (_VOWELS.findall(with_i(name)) for name in (key, word))
    if len(one) != len(other):
        return SequenceMatcher(None, key, word).ratio() > _ALIKE
    return all(a == b or a + b in _NEAR_VOWELS for a, b in zip(one, other, strict=True))


def _differ_in_one(key: str, word: str) -> bool:
    """Tell whether two words of few consonants and many vowels differ in one near vowel only (Reisi, Raisi)."""
    other = [(a, b) for a, b in zip(key, word, strict=False) if a != b]
    return len(key) == len(word) and len(other) == 1 and "".join(other[0]) in _NEAR_VOWELS

"""Whether a word is another one with a suffix: Turkish suffix chains and softened consonants, Russian cases, English plurals."""

from __future__ import annotations

import re

_ENGLISH_TAIL = re.compile(r"(?:e?s|'s|s')?\Z")
_LONGEST_SUFFIX = 14  # letters; more is another word (Turkish suffix chains on nouns in news rarely pass 12)
_SOFTENED = {"k": "ğ", "p": "b", "ç": "c", "t": "d"}
_VOWELS = "aeiouöüâîû"
# What may follow a beginning of three letters or fewer, so that "un" is not "uncu" and "çin" not "çinli" by chance.
_SHORT_TAIL = re.compile(
    r"(?:'\w*|(?:l[aeiuü]r)?(?:y?[aeiuü]|n?[iuü]n|[dt][ea]n?|y?l[ae]|l[iuü](?:k|ler\w*)?|s[iuü]\w*|n[ae]|c[ae])?(?:ki\w*)?)\Z"
)
# The same in Russian and Ukrainian: case endings, so that "тур" is not "Турция" and "рис" not "рисунок".
_SHORT_RUSSIAN_TAIL = re.compile(
    r"(?:[аеёиоуыюяьйіїє]|[ая]м|[ая]ми|[ая]х|[оеёіи]в|[оеёи]м|ей|[оыі]й|[оеє]ю|ью|[иы][йхе]|ия|ої|[ое]го|[ое]му|ы[мх]|ую|ая|ові)\Z"
)


# Before the present in -yor the last vowel of a verb is raised: "yolla", "yolluyor"; "hazırla", "hazırlıyor" (Göksel & Kerslake 2005, § 2.3).
_RAISED = ("iyor", "uyor", "üyor")
_SHORTEST_VERB = 5  # letters of a verb in -la or -le


def stems_of(beginning: str) -> tuple[str, ...]:
    """Return how a beginning may be written: as it is, with its last letter softened, and with the vowel of a verb raised."""
    soft = _SOFTENED.get(beginning[-1])
    if soft:
        return (beginning, beginning[:-1] + soft)
    if _is_verb(beginning):
        return (beginning, *(beginning[:-1] + ending for ending in _RAISED))
    return (beginning,)


def _is_verb(beginning: str) -> bool:
    return len(beginning) >= _SHORTEST_VERB and beginning.endswith(("la", "le"))


def begins_with(word: str, beginning: str) -> bool:
    """True where a folded word is `beginning` with a suffix or none; a final k, p, ç, t may be softened before a vowel."""
    size = len(beginning)
    if word.startswith(beginning):
        tail = word[size:]
    elif _is_verb(beginning):
        return word.startswith(beginning[:-1]) and word.startswith(_RAISED, size - 1)
    else:
        soft = _SOFTENED.get(beginning[-1])
        if soft is None or not word.startswith(beginning[:-1] + soft) or word[size : size + 1] not in tuple(_VOWELS):
            return False
        tail = word[size:]
    if len(tail) > _LONGEST_SUFFIX:
        return False
    if size > 3 or not tail:
        return True
    if beginning[0] > "\u04ff" or tail[0] > "\u04ff":
        return True  # Hangul beginnings are chosen with their own endings in mind; "FBI가" has a particle
    return (_SHORT_TAIL if beginning[0] < "\u0400" else _SHORT_RUSSIAN_TAIL).match(tail) is not None


def is_word(word: str, part: str) -> bool:
    """True where an English word is `part`, in the plural or possessive or not; "ratif*" allows any ending."""
    if part.endswith("*"):
        return word.startswith(part[:-1])
    return word.startswith(part) and _ENGLISH_TAIL.match(word, len(part)) is not None

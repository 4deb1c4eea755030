"""Which words of a Turkish sentence and of its English translation are names, and how surely."""

from __future__ import annotations

import functools
import itertools
from collections.abc import Callable, Sequence
from enum import IntEnum
from typing import NamedTuple

from core import late_re as re
from core.text import APOSTROPHES, fold
from transform.check.lexicon import Names, Nouns, is_title_noun, sound
from transform.check.links import STEM, Words
from transform.check.name_places import Hit
from transform.check.runs import LetterPattern
from transform.check.sentence_starts import opens_sentence
from transform.check.vocabulary import Vocabulary

# An ending after an apostrophe is small: "O'Hagan" is a name of two parts.
_TOKEN = LetterPattern(rf"([^\W\d_]+(?:[.&-][^\W\d_]+)*(?:[{APOSTROPHES}](?![A-ZÇĞİÖŞÜ][a-zçğıöşü])[^\W\d_]+)?)")
# What follows a name that opens a Turkish sentence as its subject: a comma, or a family name.
_IS_SUBJECT = re.compile(r",|\s(?=[A-ZÇĞİÖŞÜ][a-zçğıöşü]{2})")
# What follows "Kim" as "who": forms of "to be", "to know", a question; as the family name it is a subject of what is told.
_IS_WHO = re.compile(
    r"\s(?:ol(?!ayl)\w+|bilir\b|ki\b|ne\b|nere\w*|kime?\b|kimi\w*|daha\b|ist[ei]\w*|der(?:di)?\b|demiş\b|vardı?\b|bu\b|o\b|bunu\b|onu\b|hangi\w*|için\b|tarafından\b|"
    r"(?:\w+ ){0,2}\w+s[ae]\b)|(?!,)[^.!:\"”]*\?"
)
_SHORT_NAMES = frozenset({"Xi", "Li", "Ri", "Yi", "Hu", "Wu", "Xu", "Yu"})
# "May" is a person after a name or a title; elsewhere it is a month, or no noun at all.
_IS_MAY = re.compile(r"(?:[A-Z][a-z]+|Mrs?\.?|Ms\.?) \Z")
# The person too where it opens a sentence as the subject of a verb that agrees with it, or owns something.
_MAY_DOES = re.compile(r"May(?:['’]s| (?:is|was|has|had|said|says|will|would|did|does|told|visited|went|[a-z]{3,}ed)) ")
_LONG_WORD = 4  # letters
_KEPT = 65_536  # grades of words
_SHORT_TEXT = 16  # words; a longer one may hold the title of a work
_FROM = re.compile(r"([A-Z]\w{3,})l[ıiuü]")  # who is from a place
_OFFICE = re.compile(
    r"(?:[bk]an|sözcü|müdür|lider|elçi|sekreter|yardımcı|komutan|general|temsilci|danışman|savcı|vekil)[ıiuü]?(?:s?[ıiuü])?\Z",
    re.I,
)
CAPITALIZED = re.compile(r"[^\W\d_a-z](?<![^\W\d_].)[^\W\d_]*")
_ABBREVIABLE = re.compile(r"[\w.]+")
_OF = re.compile(r"[^aeıioöuü][ıiuü]\Z")  # the noun of a compound: "Rajin Tersanesi'ni"
_APOSTROPHE = re.compile(rf"[{APOSTROPHES}]")
# English words that have a capital and are no names; weekdays and months are the date check's.
ENGLISH_NO_NAMES = frozenset(
    "mr mrs ms dr sir lord lady st jr sr rev god monday tuesday wednesday thursday friday saturday sunday january "
    "february march april june july august september october november december jan feb mar apr jun jul aug sep "
    "sept oct nov dec ok tv am pm ceo mp mps ams vs co inc ltd dna mondays tuesdays wednesdays thursdays fridays "
    "saturdays sundays didn doesn isn wasn aren weren hasn hadn haven wouldn couldn shouldn won don ain".split()
)
# Words of closed classes: with a capital they open a sentence, or stand in a title.
FUNCTION_WORDS = frozenset(
    "a an the his her hers him he she they them it we us you i me my mine our ours your yours their theirs its this that these those "
    "there here what when where why who whom whose which how and but or so nor yet if as at in on for from with by to of off out up down "
    "over under into onto upon about above below after before since until till while although though because unless whether once than then "
    "thus hence however moreover furthermore meanwhile instead also too not no never none nothing some something any anything all "
    "both each every either neither few many much more most less least several other others another such same own only just even "
    "still already again soon now ever always often perhaps maybe well yes please do does did is are was were be been am has have had can "
    "could will would shall should might must let one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty "
    "sixty seventy eighty ninety hundred thousand million billion first second third fourth fifth last next during despite without within among "
    "between against through throughout across along around behind beyond near according whoever whatever whichever like unlike per via plus except including".split()
)
TURKISH_NO_NAMES = frozenset(
    "bay bayan tv ceo dr prof doç yrd av alb org öğr gör arş sterlin ocak ancak fakat ama oysa hem hatta evet belki nitekim galiba elbette tabii bence sonra "
    "daha bu ben biz siz sen onlar hani yani demek keza bilakis misal neyse hele mesela".split()
)


# Endings of plurals and of verbs, which a name has behind an apostrophe only.
_INFLECTED = re.compile(
    r"(?:l[ae]r(?:[ıi]n?|[ıi]n[ıi]n?|[ıi]n[ae]|[ıi]n[dt][ae]n?|[ae]|d[ae]n?)?|m[ae]z|[dt][ıiuü]r|m[ae]d[ıi]|[ıiuü]yor|y?[ae]r[ae]k|ken|m[ıiuü]ş|[ae]c[ae]k|l[ae]m[ae]|m[ae]s[ıi]|m[ae]k)\Z"
)


def is_inflected(word: str) -> bool:
    """Tell whether a Turkish word has an ending of plurals or of verbs, as a common word has, or a name behind an apostrophe."""
    return _INFLECTED.search(word) is not None


def _is_title(word: str, nouns: Nouns) -> bool:
    """Tell whether a word with a capital is an office that somebody's name follows: "Başkanı", "Sözcüsü"."""
    return is_title_noun(word, nouns) and _OFFICE.search(word) is not None


class Grade(IntEnum):
    """How surely a word with a capital is a name."""

    START = 1  # opens a sentence, and is in no list of ours
    COMMON = 2  # stands inside a sentence, but is a common word too (Reed, Post)
    OPENING = 3  # opens a sentence, and is in no list of common words
    LIKELY = 4  # stands inside a sentence, and is in no list of common words
    SURE = 5  # likely, and marked by an apostrophe or known with a capital only
    KNOWN = 6  # in our tables of places


class Name(NamedTuple):
    """A word with a capital where it stands, and how surely it is a name.

    Attributes:
        text: the word.
        grade: how surely it is a name.
        start: offset of its first character.
        repeated: it stands in the other text too, but less often.
    """

    text: str
    grade: Grade
    start: int
    repeated: bool = False


class NameReader:
    """Reads the names of Turkish and of English sentences, and grades them."""

    def __init__(self, names: Names, vocabulary: Vocabulary, places: frozenset[int], words: Words) -> None:
        """Keep what is known of names.

        Args:
            names: the names of the list.
            vocabulary: which words are common.
            places: the entries whose want or surplus is an error.
            words: beginnings of Turkish words → beginnings of English ones; what it holds is a common word.
        """
        self._names = names
        self._words = words
        self._vocabulary = vocabulary
        self._places = places
        # Names repeat: what a word is told as is kept.
        self._source_grade = functools.lru_cache(maxsize=_KEPT)(self._grade_source)
        self._target_grade = functools.lru_cache(maxsize=_KEPT)(self._grade_target)

    def turkish(self, source: str, hits: list[Hit], others: set[int]) -> list[Name]:
        """Return the names of a Turkish sentence that have no known counterpart.

        Args:
            source: the sentence.
            hits: its known names.
            others: the entries found in the translation.
        """
        found = []
        known = self._settled(hits, others)
        pieces = _TOKEN.of(source).split(source)  # what lies between tokens and the tokens, in turn
        tokens, ends = pieces[1::2], list(itertools.accumulate(map(len, pieces)))[1::2]
        titled = -1  # the number of the last token that is a title
        for i in [i for i, token in enumerate(tokens) if token[0].isupper()]:
            token, end = tokens[i], ends[i]
            before = titled == i - 1 >= 0
            if source.startswith(" ", end) and _is_title(token, self._names.turkish_nouns):
                titled = i
            start = end - len(token)
            stem = token if token.isascii() and token.isalpha() else _APOSTROPHE.split(token)[0]
            if start in known:
                if known[start] is False:
                    found.append(Name(stem, Grade.KNOWN, start))
                continue
            if len(stem) < 3 or stem.isupper() or fold(stem) in TURKISH_NO_NAMES:
                continue
            marked = stem != token
            first = opens_sentence(source, start)
            grade = self._source_grade(stem, marked, first)
            if before and (
                grade == Grade.COMMON or (grade is None and self._is_full_name(stem, tokens[i + 1 : i + 2]))
            ):
                grade = Grade.SURE  # "Başkanı Grossi", "Bakanı Yaşar Güler"
            if grade is None and first and (place := _FROM.fullmatch(stem)) and self._vocabulary.is_name(place[1]):
                stem, grade = place[1], Grade.OPENING  # "Arizonalı"
            if stem == "Kim" and first and not marked and _IS_WHO.match(source, end):
                continue
            if grade is None and first and stem.isascii() and not is_title_noun(stem, self._names.turkish_nouns):
                # A subject, or a word that is known by the ending only that it may have (Pelosi, Menga).
                subject = _IS_SUBJECT.match(source, end) or not self._vocabulary.is_whole(stem)
                grade = Grade.START if subject else None
            if grade:
                found.append(Name(stem, grade, start))
        return found

    def _is_full_name(self, stem: str, after: Sequence[str]) -> bool:
        """Tell whether a common word behind a title is a given name, as another with a capital follows that is no title."""
        nouns = self._names.turkish_nouns
        if is_title_noun(stem, nouns) or not (after and after[0][0].isupper()):
            return False
        family = _APOSTROPHE.split(after[0])[0]
        return not (family.isupper() or is_title_noun(family, nouns))

    def _grade_source(self, stem: str, marked: bool, first: bool) -> Grade | None:
        key = sound(stem)
        if key in self._names.persons:
            return Grade.SURE
        if not first and key in self._names.given and not self._vocabulary.is_common_turkish(stem):
            return Grade.SURE
        capital = self._vocabulary.is_name(stem)
        if is_title_noun(stem, self._names.turkish_nouns):
            return None
        foreign = self._vocabulary.is_foreign(stem)
        if foreign and stem.lower() in FUNCTION_WORDS:
            return Grade.COMMON
        if not foreign and self._vocabulary.is_common_turkish(stem):
            if marked and stem.isascii() and fold(stem)[:STEM] not in self._words and not _OF.search(stem):
                return Grade.SURE  # a common word of another language: "Nad'den"
            return Grade.COMMON if stem.isascii() and (marked or not first) else None
        if marked or (capital and (stem.isascii() or not first)):
            return Grade.SURE
        if not stem.isascii() and "-" not in stem:
            return None if first else Grade.COMMON
        return Grade.OPENING if first else Grade.LIKELY

    def _settled(self, hits: list[Hit], others: set[int]) -> dict[int, bool | None]:
        """Map each character of a known name to whether the other side has it; None where it need not, for it is no place."""
        settled: dict[int, bool | None] = {}
        for hit in hits:
            has = True if hit.entries & others else False if hit.entries & self._places else None
            settled.update(dict.fromkeys(range(hit.start, hit.end), has))
        return settled

    def english(self, target: str, hits: list[Hit], others: set[int], *, no_month: bool = False) -> list[Name]:
        """Return the names of an English sentence that have no known counterpart.

        Args:
            target: the sentence.
            hits: its known names.
            others: the entries found in the source.
            no_month: the source tells nothing of the month of May, so that "May" inside a sentence is a person.
        """
        found = []
        known = self._settled(hits, others)
        for match in CAPITALIZED.finditer(target):
            start, word = match.start(), match.group()
            if not word[0].isupper():
                continue
            placed = known.get(start)
            low = fold(word)
            if placed:
                continue
            if placed is False:
                found.append(Name(word, Grade.KNOWN, start))
                continue
            if word not in _SHORT_NAMES if len(word) < 3 else word[:-1].isupper():
                continue
            if low == "may" and not (
                _IS_MAY.search(target, 0, start)
                or (no_month and (_MAY_DOES.match(target, start) or not opens_sentence(target, start)))
            ):
                continue
            if low in ENGLISH_NO_NAMES or low in self._names.english_nouns or low in FUNCTION_WORDS:
                continue
            first = opens_sentence(target, start)
            grade = self._target_grade(word, first)
            if start in known:  # a name of a list that the Turkish can tell by other words: "Tory", "Christmas"
                grade = min(grade, Grade.START if first else Grade.COMMON)
            found.append(Name(word, grade, start))
        return found

    def _grade_target(self, word: str, first: bool) -> Grade:
        common = self._vocabulary.is_common_english(word)
        if word.lower() in self._names.spelled if common else sound(word) in self._names.persons:
            return Grade.START if first and common else Grade.KNOWN
        if not first and sound(word) in self._names.given:
            return Grade.SURE
        if common:
            return Grade.START if first else Grade.COMMON
        if self._vocabulary.is_name(word):
            return Grade.SURE
        return Grade.OPENING if first else Grade.LIKELY


def is_headline(written: Sequence[str], is_common: Callable[[str], bool]) -> bool:
    """Tell whether a text writes most of its common words with a capital, so that a capital tells nothing.

    Args:
        written: the words of the text, letters only.
        is_common: whether a word with a capital is a common one.
    """
    last = next((w for w in reversed(written) if len(w) >= _LONG_WORD), "")
    if not last[:1].isupper():
        return False
    long = [w for w in written if len(w) >= _LONG_WORD]
    if len(long) < 5:
        return False
    capitals = [w for w in long if w[0].isupper()]
    if len(capitals) / len(long) <= 0.7:
        return False
    small = len(long) - len(capitals)
    # Verbs and nouns without a capital, but the words that a title leaves small: a text full of names ("Kozlov met Ri in Kursk").
    content = sum(w[0].islower() and len(w) > 2 and w not in FUNCTION_WORDS for w in written)
    if content > 1 and small and len(written) <= _SHORT_TEXT:
        return False
    return small < 2 or sum(map(is_common, capitals)) > small


def words(text: str) -> list[str]:
    """Return the words of a text, folded, without full stops."""
    return [plain(w) for w in _ABBREVIABLE.findall(fold(text))]


def plain(word: str) -> str:
    """Return a word without the full stops of its abbreviation."""
    return word.strip(".")

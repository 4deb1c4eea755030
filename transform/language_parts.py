"""Which parts of a text are in which language: by paragraph, by sentence, and in a short text by quotation too."""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Sequence

from core.model import Language, LanguagePart
from transform.language_witnesses import ask_fast, ask_slow, clean
from transform.language_words import tell_by_words
from transform.languages import ALPHABETS, DOUBTED, OWN_SCRIPTS, REFEREED, is_latin, same_script, settle_close, weigh

SHORT_TEXT = 2_000  # characters; in a text that long each sentence and quotation is looked at by itself
_MAIN = 0.55  # of a mixed text in one language, for the text to be called so
_LEAST_PART = 30  # characters of a sentence or paragraph that can be told by itself
_SURE = 0.7  # what langdetect gives the language of a sentence at least; of a short one it is seldom surer
_SECONDED = 150  # characters that langdetect reads of a sentence; it is slow
_LEAST_SHARE = 85  # percent of a sentence that pycld2 has in one language
_SMALL_WORDS = 3  # without a capital, in a sentence that no letter and no word tells: names alone tell nothing
_ENOUGH = re.compile(r"(?:[^\W\d_][\W\d_]*){12}")
_ENOUGH_SYLLABLES = re.compile(r"(?:[^\W\d_\u0000-\u04ff][\W\d_]*){6}")
_PARAGRAPH = re.compile(r"[^\n]+")
_SENTENCE = re.compile(r"[^.!?…。！？]+[.!?…。！？]*[\"'”’»)]*\s*")
_UNIT = re.compile(r"[^.!?…。！？\n\"“”«»„]+[.!?…。！？]*")
_MARKS = re.compile(r"[\"“«„]")
_WORD = re.compile(r"[^\W\d_]+")
_LATIN_LETTER, _OTHER_LETTER = re.compile(r"[A-Za-z\u00c0-\u024f]"), re.compile(r"[\u0370-\u1dff\u2e80-\ud7ff]")
_CLOSES = re.compile(r"[\"”»’')\].,;:!?]*\s*")
# Languages that no sentence tells apart for certain.
NEAR = tuple(
    frozenset(group.split())
    for group in ("da no sv", "cs sk", "hr bs sr sl mk bg", "es pt gl ca it", "id ms jv", "ru uk be bg mk", "nl af", "az tr", "hi mr ne", "ar fa ur")
)  # fmt: skip
# Small words that a language has in most of its sentences, and the others do not have.
_OWN_WORDS = {
    "en": re.compile(
        r"\b(?:the|and|of|that|with|was|were|will|would|have|this|which|they|we|you|it|is|are|for|from)\b"
    ),
    "tr": re.compile(r"\b(?:ve|bir|bu|için|ile|olarak|daha|değil|dedi|etti|oldu)\b"),
    "de": re.compile(r"\b(?:der|die|das|und|nicht|mit|ist|ein|eine|wir|werden|wurde)\b"),
    "fr": re.compile(r"\b(?:le|les|des|et|une|est|dans|que|nous|pas|pour|qui)\b"),
}
# What shows in a long text that something stands there in another language; one search of a substring costs nothing.
_SIGNS = {
    "en": (" the ", " of ", " and ", " to ", " is ", " we ", " not ", " was ", "The ", "We ", " have "), "tr": (" ve ", " bir ", " bu ", " için "),
    "de": (" und ", " der ", " die ", " nicht "), "fr": (" les ", " des ", " est ", " une "),
}  # fmt: skip
_LONG_SIGNS, _OFTEN = (
    (("en", " the "), ("en", " and "), ("en", " to "), ("tr", " bir "), ("de", " und "), ("fr", " les ")),
    3,
)
_UNSHARED = frozenset((" the ", " bir "))  # no other language has these words
_LONGEST_UNIT = 600  # characters of a paragraph of which a sign may show the language
_SMALL_ODD = re.compile(r"(?<![^\W\d_])[^\W\d_A-Z][^\W\d_]*")
_LATIN, _OTHER_SCRIPT = re.compile(r"[A-Za-z]{3}"), re.compile(r"[\u0370-\u1dff\u2e80-\ud7ff]{3}")


def find_short_parts(text: str, best: str) -> tuple[LanguagePart, ...]:
    """Return the runs of each language in a short text, by sentence and quotation; none where one language is all there is.

    A sentence is of another language than the most where pycld2 and langdetect both say so, and its letters or small words
    do not speak for the other; else it is of the run it stands in.

    Args:
        text: up to `SHORT_TEXT` characters.
        best: the language that the text as a whole seems to have.
    """
    if not _may_be_mixed(text, best):
        return ()
    units = [
        LanguagePart(_tell_alone(m.group()), m.start(), m.end()) for m in _UNIT.finditer(text) if m.group().strip()
    ]
    lengths: Counter[str] = Counter()
    for unit in units:
        lengths[unit.lang] += weigh(text[unit.start : unit.end])
    del lengths["und"]
    if len(lengths) < 2:
        return ()
    main = lengths.most_common(1)[0][0]
    agreed = [
        unit if unit.lang in (main, "und") or _agree(text[unit.start : unit.end], unit.lang, main)
        else LanguagePart("und", unit.start, unit.end)
        for unit in units
    ]  # fmt: skip
    if all(unit.lang in (main, "und") for unit in agreed):
        return ()
    if main != best:  # pycld2 alone says so, of the sentences and not of the whole
        longest = max((u for u in agreed if u.lang == main), key=lambda u: u.end - u.start)
        words = text[longest.start : longest.end]
        if not (_speaks(words, main, best) and _seconded(words, main)):
            return ()
    return _join_gaps(text, _merge(text, agreed, main))


def _may_be_mixed(text: str, best: str) -> bool:
    """Tell whether a text has letters or small words of another language than it seems to be of, which costs little to see."""
    if any(sign in text for code, signs in _SIGNS.items() if code != best for sign in signs):
        return True
    if text.isascii():
        return False
    odd = ALPHABETS.get(best)
    if odd and odd.search(text) and any(odd.search(word) for word in _SMALL_ODD.findall(text)):
        return True
    return _OTHER_SCRIPT.search(text) is not None and _LATIN.search(text) is not None


def _tell_alone(words: str) -> str:
    if _ENOUGH.search(words) is None:
        # A syllable or word of such a script is one letter.
        own = (code for code, letters in OWN_SCRIPTS.items() if letters.search(words))
        return next(own, "und") if _ENOUGH_SYLLABLES.search(words) else "und"
    reliable, _, guesses = ask_fast(clean(words))
    if not reliable or len(guesses) != 1 or guesses[0][1] < _LEAST_SHARE:
        return "und"
    return settle_close(guesses[0][0], words)


def _agree(words: str, code: str, main: str) -> bool:
    """Tell whether a sentence is for certain of another language than most of its text."""
    if code not in REFEREED or code in DOUBTED or any(code in group and main in group for group in NEAR):
        return False
    return _speaks(words, code, main) and _seconded(words, code)


def _speaks(words: str, code: str, main: str) -> bool:
    """Tell whether the letters or small words of a sentence speak for a language and against another."""
    if not same_script(main, words):
        return True
    found = _WORD.findall(words)
    small = [w for w in found if w[0].islower()]
    odd, own, not_its = ALPHABETS.get(main), _OWN_WORDS.get(code), ALPHABETS.get(code)
    if not_its and any(not_its.search(w) for w in small):  # a foreign title in a sentence of the text's own language
        return False
    if odd and len(small) >= _SMALL_WORDS and any(odd.search(w) for w in small):
        return True
    if 2 * len(small) < len(found):  # a title, or names
        return False
    if odd and any(odd.search(w) for w in small):
        return True
    if own and any(own.fullmatch(w) for w in small) and not all(own.fullmatch(w) for w in small):
        return True
    return len(words) >= _LEAST_PART and len(small) >= _SMALL_WORDS and _tell_alone(" ".join(small)) == code


def _seconded(words: str, code: str) -> bool:
    second, probability = ask_slow(clean(words[:_SECONDED]))
    return second == code and probability >= _SURE


def _join_gaps(text: str, runs: Sequence[LanguagePart]) -> tuple[LanguagePart, ...]:
    """Give the marks between two runs to the one or the other: a mark after a blank opens the run that follows."""
    if len(runs) < 2:
        return ()
    cuts = [0]
    for one, other in itertools.pairwise(runs):
        closed = _CLOSES.match(text, one.end, other.start)
        opens = text[one.end - 1].isspace()
        cuts.append(one.end if opens or closed is None else closed.end())
    cuts.append(len(text))
    parts = []
    for run, (start, end) in zip(runs, itertools.pairwise(cuts), strict=True):
        piece = text[start:end]
        start += len(piece) - len(piece.lstrip("\n"))
        parts.append(LanguagePart(run.lang, start, start + len(piece.strip("\n"))))
    return tuple(parts)


def find_signs(text: str, best: str) -> set[str]:
    """Return languages of which a long text has small words, besides the one it seems to have.

    A word that stands there once or twice counts where its quotation, sentence or paragraph is of that language.
    """
    # A needle that ends in a blank is found three times as slowly.
    found = {
        code for code, word in _LONG_SIGNS if code != best and word.rstrip() in text and _shows(text, word, code, best)
    }
    return found | _find_other_letters(text, best)


def _find_other_letters(text: str, best: str) -> set[str]:
    """Return the languages of paragraphs in other letters than the text: one of many is too small a share for the detector to name."""
    if text.isascii() or not is_latin(best) or _OTHER_SCRIPT.search(text) is None:
        return set()
    paragraphs = (m.group() for m in _PARAGRAPH.finditer(text))
    # "NATO" stands in Latin letters in a Russian paragraph too.
    told = {
        _tell_alone(one)
        for one in paragraphs
        if _OTHER_SCRIPT.search(one) and len(_OTHER_LETTER.findall(one)) > len(_LATIN_LETTER.findall(one))
    }
    return told - {best, "und"}


def _shows(text: str, word: str, code: str, best: str) -> bool:
    at = [match.start() for match in itertools.islice(re.finditer(word, text), _OFTEN)]
    return (len(at) == _OFTEN and word in _UNSHARED) or any(_is_quoted(text, start, code, best) for start in at)


def _is_quoted(text: str, start: int, code: str, best: str) -> bool:
    """Tell whether what stands around a place, between marks, is of a language and not of the text's."""
    first, last = text.rfind("\n", 0, start) + 1, text.find("\n", start)
    words = text[first : last if last >= 0 else len(text)]
    unit = next((m.group() for m in _UNIT.finditer(words) if m.start() <= start - first < m.end()), "")
    return len(unit) < _LONGEST_UNIT and _tell_alone(unit) == code and _speaks(unit, code, best)


def find_parts(text: str, main: str, allowed: set[str]) -> tuple[LanguagePart, ...]:
    """Return the runs of each language in a text, all of them, or none where one language is all there is.

    Args:
        text: any text.
        main: the language that the text as a whole seems to have.
        allowed: the languages that may be in it.
    """
    units: list[LanguagePart] = []
    for paragraph in _PARAGRAPH.finditer(text):
        units += _cut(paragraph.group(), paragraph.start(), main, allowed)
    runs = _merge(text, units, main)
    return tuple(runs) if len(runs) > 1 else ()


def _cut(words: str, start: int, main: str, allowed: set[str]) -> list[LanguagePart]:
    """Return the paragraph in one piece, or where it is mixed itself by quotation or sentence."""
    code, is_mixed = _tell(words, main, allowed)
    own = code in (main, "und") and len(words) <= SHORT_TEXT
    if is_mixed or (own and _MARKS.search(words) and _may_be_mixed(words, main)):
        quoted = _find_quoted(words, main)
        if quoted:
            return [LanguagePart(part.lang, start + part.start, start + part.end) for part in quoted]
    if not is_mixed:
        return [LanguagePart(code, start, start + len(words))]
    return [
        LanguagePart(_tell(m.group(), main, allowed)[0], start + m.start(), start + m.end())
        for m in _SENTENCE.finditer(words)
    ]


def _find_quoted(words: str, main: str) -> tuple[LanguagePart, ...]:
    """Return the runs of a paragraph in which a sentence or quotation is of another language than the text; none where none is."""
    units = []
    for match in _UNIT.finditer(words):
        unit = match.group()
        if unit.strip():
            code = _tell_alone(unit) if len(unit) >= _LEAST_PART else main  # langdetect takes long for a few letters
            is_other = code not in (main, "und") and _agree(unit, code, main)
            units.append(LanguagePart(code if is_other else main, match.start(), match.end()))
    return _join_gaps(words, _merge(words, units, main))


def _merge(text: str, units: Sequence[LanguagePart], main: str) -> list[LanguagePart]:
    runs: list[LanguagePart] = []
    following = [main, *(unit.lang for unit in reversed(units) if unit.lang != "und")]  # the nearest last
    for unit in units:
        code = unit.lang
        if code == "und":
            code = _place(text[unit.start : unit.end], [run.lang for run in runs] or following, main)
        if runs and runs[-1].lang == code:
            runs[-1] = LanguagePart(code, runs[-1].start, unit.end)
        else:
            runs.append(LanguagePart(code, unit.start, unit.end))
    return runs


def _place(words: str, before: Sequence[str], main: str) -> str:
    """Return the language of what cannot be told by itself: of the run it stands in, unless that is in other letters or the text's own."""
    nearest = next((code for code in reversed(before) if same_script(code, words)), None)
    if nearest not in (None, main) and _is_of(words, main, nearest):
        return main
    if nearest is not None and (nearest == before[-1] or len(words) < _LEAST_PART or nearest == main):
        return nearest
    if _ENOUGH.search(words) and any(word[0].islower() for word in _WORD.findall(words)):  # names alone tell nothing
        # The letters are one witness; langdetect alone is sure of a sentence with "Ким Чен Ын", at which pycld2 gives up.
        second, probability = ask_slow(clean(words[:_SECONDED]))
        if probability >= _SURE and second not in DOUBTED and same_script(second, words):
            return second
    return nearest or _written(words, before[-1])


def _is_of(words: str, main: str, other: str) -> bool:
    """Tell whether letters or small words of what cannot be told are those of the text, and not of the run before it."""
    if not same_script(main, words):
        return False
    not_its, odd, own = ALPHABETS.get(other), ALPHABETS.get(main), _OWN_WORDS.get(main)
    letters = words.replace("İ", "ı").lower()  # whose small form is two signs, of which no alphabet has the second
    if not_its and not_its.search(letters) and not (odd and odd.search(letters)):
        return True
    small = [w for w in _WORD.findall(words) if w[0].islower()]
    theirs = _OWN_WORDS.get(other)
    return bool(own and any(map(own.fullmatch, small))) and not (theirs and any(map(theirs.fullmatch, small)))


def _written(words: str, before: str) -> str:
    """Return the language of what is in other letters than all around: by its words, else it is left open."""
    if _ENOUGH.search(words) is None:
        return before
    codes = tell_by_words(words).codes
    return codes[0] if len(codes) == 1 else "und"


def _tell(words: str, main: str, allowed: set[str]) -> tuple[str, bool]:
    """Return the language of a paragraph or sentence, "und" where it cannot be told, and whether it is mixed.

    Another language than that of the text has letters or small words of its own there: names alone are taken for any.
    """
    if len(words) < _LEAST_PART and not any(letters.search(words) for letters in OWN_SCRIPTS.values()):
        return "und", False
    reliable, _, guesses = ask_fast(clean(words))
    guesses = [(code, percent) for code, percent in guesses if code in allowed]
    if not guesses:
        return "und", False
    is_mixed = len(guesses) > 1 and guesses[1][1] >= 10
    code = guesses[0][0]
    told = reliable and not is_mixed and (code == main or _speaks(words, code, main))
    return (code if told else "und"), is_mixed


def mixed(text: str, parts: tuple[LanguagePart, ...], hints: tuple[str, ...]) -> Language:
    """Return the language of a text in parts: the one most of it has, else one that is declared, else "und"."""
    letters: Counter[str] = Counter()
    for part in parts:
        letters[part.lang] += weigh(text[part.start : part.end])
    all_of_it = max(letters.total(), 1)
    del letters["und"]
    code, most = next(iter(letters.most_common(1)), ("und", 0))
    share = most / all_of_it
    if share < _MAIN:
        code = next((hint for hint in hints if hint in letters), "und")
    return Language(code, round(share, 4) if code != "und" else 0.0, parts)

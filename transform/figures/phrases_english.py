"""The noun phrase a number counts in English, Russian and Ukrainian: number, qualifier, adjectives and names, noun."""

from __future__ import annotations

import re

from transform.figures.compounds import match_compound
from transform.figures.model import DURATIONS, Phrase
from transform.figures.nouns import read_noun
from transform.figures.qualifiers import read_right
from transform.figures.words import words_behind
from transform.number_words import CYRILLIC

_EN_STOP = frozenset(
    "in at to from for by with that which who whom and or but was were is are be been has have had will would could may might on as since "
    "this last next each per every after before while when where than near across into during against between it they he she killed wounded injured captured said says".split()
)
_RU_STOP = frozenset(
    "в во на из от до по для и или с со к о об за при что как а но же ли не это год года году годом месяцем неделей там здесь тут уже ещё лет г том числе раз раза процентов".split()
)
_UK_STOP = frozenset(
    "у в від до по для і й та або з із зі на за при що як а але ж чи не ні це рік року роки років р числі разів рази відсотків між після".split()
)
_PREPOSITIONS = {
    "ru": frozenset("в во на из с со по за к от до".split()),
    "uk": frozenset("у в на з із зі по за від до".split()),
}
# Endings of adjectives, and of verbs, which count nothing: (stop words, adjectives, verbs) of a language.
_CYRILLIC = {
    "ru": (
        _RU_STOP,
        re.compile(r"(?:[иы]х|[иы]е|[оеи]го|[иыо]й|[ая]я|[ую]ю|[иы]м|[иы]ми)\Z"),
        re.compile(r"(?:л[аои]?|[еи]т|[уюая]т|ть|ся|сь|но|ны|ена?)\Z"),
    ),
    "uk": (
        _UK_STOP,
        re.compile(r"(?:[иії]х|і|ий|ої|ій|ою|ими|ого|им|ому)\Z"),
        re.compile(r"(?:л[аио]|(?<!і)в|ть|ти|ся|сь|но|ні|ена?|є)\Z"),
    ),
}
_GIVE_OR_TAKE = re.compile(r",? give or take(?!\w)")
# Another number begins a phrase of its own: "the two held three rounds of talks".
_EN_NUMBERS = frozenset(
    "two three four five six seven eight nine ten eleven twelve twenty fifty hundreds thousands millions dozens".split()
)
_NATION = re.compile(r" (?:(?:north|south) korean|russian|ukrainian|chinese|belarusian|iranian|american|us|japanese) ")
_BOTH_NATIONS = re.compile(
    r".{0,16}?(?<!\w)(?:koreans?|russians?|ukrainian|chinese|belarusian|iranian|american|us|japanese) and\Z"
)
_EN_SKIP = frozenset("of the a an its their his her these those some such additional more other new".split())


def read_english(folded: str, number_end: int, stop: int, lang: str) -> Phrase | None:
    """Read what follows a number of an English, Russian or Ukrainian text, or of one in a language we have no grammar of.

    The arguments are those of `transform.figures.phrases.read_phrase`.
    """
    qualifier, end = read_right(folded, number_end, lang)
    start = end + (folded[end : end + 1] == "-")
    unknown: tuple[int, int] | None = None
    skip = False
    for index, token in words_behind(folded, start, stop, "\"“”'’-"):
        word = token.group()
        if lang in CYRILLIC and unknown is not None and word in _PREPOSITIONS[lang]:
            skip = True
            continue  # "15 000 прибывших в страну солдат"
        if skip:
            skip = False
            continue
        stem = re.split(r"'s?\Z|-", word)[0] if "-" in word or "'" in word else word
        if (
            word == "and"
            and lang == "en"
            and _BOTH_NATIONS.match(folded[: token.end()], max(start, token.start() - 16))
        ) and _NATION.match(folded, token.end(), stop):
            continue  # "50,000 Russian and North Korean soldiers"
        if word in _EN_STOP and word not in {"killed", "wounded", "injured", "captured"}:
            break
        if lang == "en" and word in _EN_NUMBERS:
            break
        compound = match_compound(lang, folded, token.start(), stop)
        if compound:
            return Phrase(compound[0].unit, compound[0].what, end, compound[1], qualifier)
        noun = read_noun(stem, lang)
        if noun and noun.measure:
            if index == 0 or (index <= 2 and noun.unit not in DURATIONS):
                last = token.start() + len(stem)
                return Phrase(noun.unit, noun.what, last, token.end(), qualifier)
            break
        if noun and not _modifies(folded, token.end(), stop, stem, lang):
            if qualifier == "exact" and _GIVE_OR_TAKE.match(folded, token.end()):
                qualifier = "about"
            return Phrase(noun.unit, noun.what or None, end, token.end(), qualifier)
        if lang == "en" and word in _EN_SKIP:
            continue
        if lang in CYRILLIC and unknown is None:
            stops, adjective, verb = _CYRILLIC[lang]
            if not adjective.search(word):
                if word in stops or len(word) < 3 or verb.search(word):
                    break
                return Phrase("items", word, end, token.end(), qualifier, known=False)
        elif lang in CYRILLIC and unknown is not None and _is_noun(word, lang):
            # "116 иностранных шайб": a noun of its own, so that no noun of the clause before it is counted
            return Phrase("items", folded[unknown[0] : token.end()], end, token.end(), qualifier, known=False)
        if unknown is None:
            unknown = token.span()
        if lang == "en" and word.endswith("s") and not word.endswith(("ss", "'s", "us")) and len(word) > 3 and not noun:
            return Phrase("items", folded[unknown[0] : token.end()], end, token.end(), qualifier, known=False)
    return None


def _is_noun(word: str, lang: str) -> bool:
    stops, adjective, verb = _CYRILLIC[lang]
    return len(word) > 2 and word not in stops and adjective.search(word) is None and verb.search(word) is None


def _modifies(folded: str, end: int, stop: int, word: str, lang: str) -> bool:
    """True where an English singular noun stands before its head: "missile launchers", "crew members"."""
    if lang != "en" or word.endswith("s"):
        return False
    following = re.compile(r"[ -]([^\W\d_]+)").match(folded, end, stop)
    return (
        following is not None and following.group(1).endswith("s") and read_noun(following.group(1), "en") is not None
    )

"""Who stands for a claim in a sentence: before "göre" or "according to", who is cited, or the subject of its verb of saying."""

from __future__ import annotations

import re

from transform.figures.cited_turkish import before_according, cited_source
from transform.figures.claimant_phrases_english import name_phrase
from transform.figures.claimants import (
    NOBODY,
    SPEAKERS,
    Subject,
    read_named,
    russian_according,
    russian_subject,
)
from transform.figures.claimants_beside import (
    SOURCES,
    WHO,
)
from transform.figures.claimants_english import english_according, english_subject
from transform.figures.claimants_korean import behind_contrast, korean_according, korean_claimant, korean_place
from transform.figures.claimants_turkish import postposed_subject, turkish_subject
from transform.figures.relays import MEDIA
from transform.figures.roles import ADJECTIVES
from transform.figures.sayings import CITED_EN, CITED_RU, PASSIVE_EN, PASSIVE_TR, VERBS
from transform.figures.sentences import Sentence
from transform.number_words import CYRILLIC

_CLAIM_NOUN = re.compile(r"iddia(?:lar|si|y|n)\w*\Z")
_MAKES_CLAIM = re.compile(
    r"iddia(?:s[iı]nda|lar[iı]nda)? bulun(?!ul)|iddia(?:s[iı]|lar[iı])n[iı] (?:ortaya at(?!il)|dile getir(?!il)|yinele(?!n)|tekrarla(?!n)|sürdür(?!ül))"
)
_DOCUMENT_RU = re.compile(
    r"(?<!\w)[ву] (?:\w+(?:ом|ем|ой|ому|ій) )?(?:доклад|отч[её]т|сообщени|заявлени|исследовани|документ|публикаци|материал|пресс-релиз|записк|письм|звіт|доповід|повідомленн|заяв|дослідженн|публікаці)\w*"
)
_NEAR_DOCUMENT = 60  # characters: whose document it is
# Of whom it is said, and not who says it; none of these has such a sense in the active ("accused Moscow of").
REDUCED_EN = re.compile(
    r"(?:accused|suspected) (?:of|by)(?!\w)|(?:believed|thought|alleged|suspected|rumou?red|reported|said|estimated|known) to (?:have|be)(?!\w)"
)
_AGENT_EN = re.compile(r"[^,.;]{0,60}? by (?:an? |the )?(?!\w+ing |\d)")
_BY = re.compile(r" by (?:an? |the )?")
_CITED_ENDS = re.compile(r",| as saying|[.;]")
_AGENT_ENDS = re.compile(r"[,.;]| to | that | at ")
_REDUCED_ENDS = re.compile(r"[,.;]| to | that | at | of ")
_QUOTED_BY = re.compile(r"(?:quoted|cited) (?:by [^.;]{2,50}? )?as saying")
_DENIED_BY_TR = re.compile(r"yalanlan|reddedil|inkar edil|tekzip edil")
_ADVERB_RU = re.compile(r"якобы|предположительно|нібито|імовірно|ймовірно")


def find_subject(
    s: Sentence, figure: tuple[int, int], verb: re.Match[str] | None, according: re.Match[str] | None
) -> tuple[Subject, bool]:
    """Return who says it, and whether the verb is a passive.

    Args:
        s: the sentence.
        figure: start and end of the figure.
        verb: the verb of saying that governs it, or None.
        according: the "göre", "according to" of the sentence, or None.
    """
    cited = _find_cited(s, figure, verb)
    if cited.name is not None:
        return cited, False
    if according is not None:
        return _before_or_behind(s, verb, according), False
    if verb is None:
        return NOBODY, False
    if s.lang == "ko":
        s = behind_contrast(s, verb.start()) if verb.lastgroup == "denied" else s
        before = korean_claimant(s, verb.start())
        if before.name is None and verb.lastgroup == "denied":
            before = korean_place(s, verb.start())  # "주유엔 북한대표부는 … 주장을 모략이라고 일축했다"
        return before if before.name is not None else korean_claimant(s), False
    if s.lang == "tr":
        if verb.group().startswith(("düzelt", "revize", "güncelle")):
            beside = [e for e in s.entities if e.end + 1 == figure[0] and (e.kind in WHO or e.name in SPEAKERS)]
            if beside:  # "… iddiasını Seul bin 100 olarak düzeltti"
                return Subject(beside[-1].name, beside[-1].start, beside[-1].end), False
        said, passive = _says_turkish(s, verb)
        return _as_person(s, said), passive
    if s.lang in CYRILLIC:
        return _says_russian(s, figure, verb)
    return _says_english(s, figure, verb)


_OF_PEOPLE = re.compile(r"(?:l[iuü]|(?<!\w)rus|ukrayin)(?P<many>l[ae]r)?\Z")


def _as_person(s: Sentence, said: Subject) -> Subject:
    """Tell who is called by his people apart from his state: "bir Kuzey Koreli … anlattı" is no word of Pyongyang."""
    if said.name not in ADJECTIVES:
        return said
    named = [e for e in s.entities if e.name == said.name and said.start <= e.start and e.end <= said.end]
    of_people = _OF_PEOPLE.search(s.folded[named[-1].start : named[-1].end]) if named else None
    if of_people is None:
        return said
    return Subject(ADJECTIVES[said.name] + ("s" if of_people["many"] else ""), said.start, said.end)


def _find_cited(s: Sentence, figure: tuple[int, int], verb: re.Match[str] | None) -> Subject:
    """Return whose words the sentence passes on, by a verb of citing; of a Turkish one also who speaks behind its verb."""
    if s.lang == "tr":
        behind = postposed_subject(s, figure[1])
        return behind if behind.name is not None else cited_source(s, verb.start() if verb is not None else s.stop)
    if s.lang == "en" and (cited := CITED_EN.search(s.folded, s.first, s.stop)) is not None:
        stop = _CITED_ENDS.search(s.folded, cited.end(), s.stop)
        found = name_phrase(s, cited.end(), stop.start() if stop else s.stop)
        named = found.name is not None and (found.name[:1].isupper() or found.name.endswith(SOURCES))
        if found.name == "intelligence" and any(
            e.kind in WHO and e.name not in MEDIA for e in s.entities if e.end <= cited.start()
        ):
            return NOBODY  # "The White House said, citing intelligence, that …": it knows by it, and says so
        return found if named else NOBODY
    if s.lang in CYRILLIC and (cited := CITED_RU.search(s.folded, s.first, s.stop)) is not None:
        return russian_according(s, cited.end())
    return NOBODY


def _before_or_behind(s: Sentence, verb: re.Match[str] | None, according: re.Match[str]) -> Subject:
    """Return who stands before "göre", or behind "according to"."""
    if s.lang == "ko":
        return korean_according(s, according.start())
    if s.lang != "tr":
        return (english_according if s.lang == "en" else russian_according)(s, according.end())
    source = before_according(s, according.start())
    # "Bir kanalın aktardığına göre Budanov … söyledi": where nobody is named before "göre", who speaks behind it.
    if source.name is not None or verb is None or verb.start() < according.end():
        return source
    behind = turkish_subject(s, verb, passive=False)
    # "Gruba göre işçiler … çalışıyor": who only works there speaks for nobody, and the group goes on.
    return behind if any(e.name == behind.name and e.kind in WHO for e in s.entities) else source


def _says_turkish(s: Sentence, verb: re.Match[str]) -> tuple[Subject, bool]:
    if _MAKES_CLAIM.match(s.folded, verb.start(), s.stop):
        return turkish_subject(
            s, verb, passive=False
        ), False  # "Zelenskiy, \"… 50 bin asker istiyor\" iddiasında bulundu"
    if verb.group().startswith("iddia") and _CLAIM_NOUN.match(verb.group()):
        # "… yönündeki iddiaları incelediklerini söyledi": who speaks of the claims
        speaks = VERBS["tr"].search(s.folded, verb.end(), s.stop)
        return (turkish_subject(s, speaks, passive=False) if speaks is not None else Subject(None, 0, 0)), False
    passive = PASSIVE_TR.match(s.folded, verb.start()) is not None or (
        verb.lastgroup == "denied" and _DENIED_BY_TR.search(verb.group()) is not None
    )
    return turkish_subject(s, verb, passive=passive), passive


def _says_russian(s: Sentence, figure: tuple[int, int], verb: re.Match[str]) -> tuple[Subject, bool]:
    if verb.group().startswith(("говорится", "йдеться")):
        ahead = list(_DOCUMENT_RU.finditer(s.folded, s.first, verb.start()))
        if ahead and verb.start() - ahead[-1].end() < _NEAR_DOCUMENT:  # "в докладе MSMT говорится, что"
            return read_named(s, ahead[-1].end(), verb.start()), True
        return russian_according(s, verb.end()), True  # "говорится в сообщении Минобороны"
    if _ADVERB_RU.match(verb.group()):
        return NOBODY, False  # "КНДР якобы отправила": no one says it
    return russian_subject(s, verb, figure[0]), False


def _says_english(s: Sentence, figure: tuple[int, int], verb: re.Match[str]) -> tuple[Subject, bool]:
    if _QUOTED_BY.match(s.folded, verb.start()):  # "Shoigu was quoted by TASS as saying"
        return english_subject(s, verb, figure[0]), False
    reduced = REDUCED_EN.match(s.folded, verb.start()) is not None  # "three individuals accused of moving oil"
    if reduced or PASSIVE_EN.search(s.folded[max(s.first, verb.start() - 24) : verb.start()]):
        return _agent_english(s, figure, verb, _REDUCED_ENDS if reduced else _AGENT_ENDS), True
    found = english_subject(s, verb, figure[0])
    if found.name is None and verb.lastgroup == "denied" and verb.group().split()[0].endswith("ing"):
        # "'We sold nothing,' Pyongyang said, rejecting a U.S. claim that …"
        said = [m for m in VERBS["en"].finditer(s.folded, s.first, verb.start()) if m.lastgroup == "reported"]
        found = english_subject(s, said[-1], figure[0]) if said else found
    return found, False


def _agent_english(s: Sentence, figure: tuple[int, int], verb: re.Match[str], ends: re.Pattern[str]) -> Subject:
    """Return who stands behind the "by" of a passive."""
    by = _BY.match(s.folded, verb.end(), s.stop)
    if by is None and (verb.group().endswith(" at") or s.folded.startswith(" at ", verb.end())):
        by = _AGENT_EN.match(s.folded, figure[1], s.stop)  # "put at 1 million barrels last year by an official"
    stop = ends.search(s.folded, by.end(), s.stop) if by else None
    return name_phrase(s, by.end(), stop.start()) if by and stop else NOBODY

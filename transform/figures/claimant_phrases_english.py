"""Whom an English noun phrase names: a person, a body, a country, a role with its country, else the words as written."""

from __future__ import annotations

import re

from core.model import Entity
from transform.figures.claimants import NOBODY, SPEAKERS, Subject, after_dateline
from transform.figures.roles import ADJECTIVES, ENGLISH_HEADS, KNOWN_AS
from transform.figures.sentences import ABBREVIATED_TITLE, Sentence

WHO = frozenset({"person", "body"})  # kinds of entities that speak
_DETERMINERS = frozenset(
    "the a an its his her their this that these those some many one two three four five several both all most other another senior top unnamed "
    "unidentified anonymous former high-ranking high-level and but as on in so".split()
)
_POST = re.compile(
    r"[,(]| (?:of|who|from|in|at|for|with|on|to|by|near|close to|familiar|based|known|which|that|citing|speaking)(?!\w)"
)
_POSSESSIVE = re.compile(r"['’]s?\Z")
# Sources told by what they wrote; whose it is stands beside: "a study by X", "statistics of the FSB", "the yearbook of SIPRI".
DOCUMENT = re.compile(
    r"(?<!\w)(?:reports?|stud(?:y|ies)|yearbook|survey|data|statistics|figures|analysis|assessment|estimates?|investigation|inquiry|research|document|records|"
    r"findings|briefing|statement|dispatch|bulletin)(?!\w)"
)
_OF_COMMON = re.compile(r"(?:[Tt]he |[Ii]ts )(?P<whose>(?:[\w-]+ ){0,3}[\w-]+)['’]s? (?:\w+ ){0,2}\w+")
_WHOSE = re.compile(r" (?:of|by|from)(?: the| an?)? ")
# What shows and tells nothing by itself: "photographs show", "wreckage showed".
_MUTE = re.compile(
    r"(?:image\w*|imagery|photo\w*|footage|videos?|wreckage|debris|films?|maps?|pictures?|clips?|result|trend|versions?)\Z"
)
_CAPITALS = re.compile(r"(?:[A-Z][\w.&'’-]*)(?: (?:(?:of|for|and|the) )*[A-Z][\w.&'’-]*)*")


def name_phrase(s: Sentence, begin: int, stop: int) -> Subject:
    """Name the claimant that a noun phrase tells; nobody where it names no one who speaks.

    Args:
        s: the sentence.
        begin, stop: where the phrase begins and ends.
    """
    named = [e for e in s.entities if begin <= e.start < stop]
    text = s.text[begin:stop].strip(" \n,\"“”'()")
    post = _POST.search(text)
    core = text[: post.start()] if post else text
    written = DOCUMENT.search(core.lower())
    if written is not None:
        whose = _WHOSE.match(s.folded, begin + s.text[begin:stop].find(core) + len(core))
        if whose is not None and whose.end() < stop:
            author = name_phrase(s, whose.end(), stop)
            if author.name is not None:
                return Subject(author.name, begin, stop)
        owner = [e for e in named if e.kind in WHO and is_owner(s, e)]
        if owner:
            return Subject(owner[-1].name, begin, stop)
        if (common := _OF_COMMON.fullmatch(core)) is not None and not common["whose"][:1].isupper():
            return _role(s, common["whose"], named, begin, stop)  # "The team's first report"
        if core.lower().split()[-1:] in (["report"], ["reports"]) and len(_words(core)) == 1:
            return Subject("report", begin, stop)
    if re.search(r"[\w.]+\Z", core.lower()) and _MUTE.search(core.lower()):
        return NOBODY
    offset = begin + s.text[begin:stop].find(core)
    people = [e for e in named if e.kind == "person" and not _OFFICE.match(s.folded, e.end)]
    if people and not is_owner(s, people[0]):
        return Subject(people[0].name, begin, stop)
    named = [e for e in named if not (e.kind == "body" and _ENVOY.match(s.folded, e.end))]  # "North Korea's UN envoy"
    bodies = [e for e in named if e.kind == "body" and e.start < offset + len(core)] or [
        e for e in named if e.kind == "body" and not s.folded[s.first : e.start].endswith((" to the ", " to "))
        and not (_ACCREDITED.search(core) and s.folded[s.first : e.start].endswith((" at the ", " at ")))
    ]  # fmt: skip
    if bodies:
        joined = [e for e in bodies if s.folded[bodies[0].end : e.start] == " and "]
        if joined:
            return Subject(f"{bodies[0].name} and {joined[0].name}", begin, stop)
        longer = extended(s, bodies[-1], stop)
        if not s.folded.startswith(("-allied", "-led", "-backed", "-based"), bodies[-1].end):
            return Subject(longer, begin, stop)
    return _role(s, core, named, begin, stop)


_ACCREDITED = re.compile(
    r"[a-z] (?:diplomat|envoy|ambassador|representative|delegate|delegation)s?\Z"
)  # "A Cuban diplomat at the UN"
_ENVOY = re.compile(r" (?:envoy|ambassador|representative|delegate|delegation|mission)(?!\w)")
_OFFICE = re.compile(
    r"(?:['’]s)? (?:administration|government|camp|regime)(?!\w)"
)  # "the Biden administration" is not Biden


def is_mute(s: Sentence, verb: re.Match[str]) -> bool:
    """True for "satellite images show": no one speaks."""
    words = s.folded[s.first : verb.start()].split()[-3:]
    return any(_MUTE.match(word) for word in words)


def _role(s: Sentence, core: str, named: list[Entity], begin: int, stop: int) -> Subject:
    words = _words(core)
    if words and (flag := _FLAG.match(words[0])) is not None:
        words[0] = words[0][flag.end() :]  # "CORRECTED-S.Korea says"
        named = [e for e in s.entities if begin <= e.start < stop] or named
    if len(words) > _NAME_AND_DATA and _DATA.fullmatch(words[-1]) and all(word[:1].isupper() for word in words[:-1]):
        words.pop()  # "International Trade Centre data showed"
    if len(words) > 1 and _WRITTEN.fullmatch(words[-1]):
        words.pop()  # "a poll released", "the data provided"
    if not words or any(c.isdigit() for c in "".join(words)) or len(words) > 6 or _NO_NAME.search(" ".join(words)):
        return NOBODY
    if len(words) == 1 and words[0] in _SHORT:
        return Subject(_SHORT[words[0]], begin, stop)
    places = [e for e in named if e.name in SPEAKERS]
    if len(words) == 1 and _DATA.fullmatch(words[0].lower()):
        return NOBODY  # "the data showed" names no one
    bare = " ".join(words)
    if places and places[0].text.strip() and bare.lower() == places[0].text.lower().replace(".", ""):
        return Subject(places[0].name, begin, stop)
    lower = bare.lower()
    if _SPEAKS_FOR.fullmatch(lower) and (
        bearer := _FOR.match(s.folded, begin + s.text[begin:stop].find(core) + len(core))
    ):
        client = name_phrase(s, bearer.end(), stop)
        if client.name is not None:
            return Subject(client.name, begin, stop)  # "A spokesperson for Russia's embassy", as of a body by its name
    head = next(((m, name) for pattern, name in ENGLISH_HEADS if (m := pattern.search(lower))), None)
    if head is None:
        capital = _CAPITALS.search(bare)
        nation = capital is not None and capital.group() in {e.text for e in named}
        if capital is not None and not nation and capital.end() == len(bare):
            common = len(words) == 1 and _COMMON.search(bare) and begin <= after_dateline(s) + 1
            return Subject(bare.lower() if common else capital.group(), begin, stop)
        behind = _nation_behind(s, core, begin, stop) if len(words) == 1 else ""
        if lower.split()[-1] in _NO_SPEAKER or (named and len(words) == 1 and not behind):
            return NOBODY
        return Subject(f"{behind} {_with_nation(bare, named)}".strip(), begin, stop)
    modifiers = bare[: head[0].start()].strip()
    whose = _with_nation(modifiers, named) if modifiers else _nation_behind(s, core, begin, stop)
    full = f"{whose} {head[1]}".strip()
    return Subject(KNOWN_AS.get(full, full), begin, stop)


_SPEAKS_FOR = re.compile(r"spokes(?:person|man|woman)")
_FOR = re.compile(r" (?:for|of|at) (?:the )?")
_SHORT = {"S.Korea": "South Korea", "N.Korea": "North Korea"}
_WRITTEN = re.compile(
    r"released|posted|published|conducted|provided|obtained|seen|submitted|commissioned|compiled|issued"
)
# What is no name and no one who speaks: a day, a clause, a preposition or participle by itself.
_NO_NAME = re.compile(
    r"(?<!\w)(?:will|be|is|are|was|were|has|have|had|would|among|them|occurred)(?!\w)|\A(?:of|in|from|with|at|by|for|against|despite|monday|tuesday|wednesday|thursday|friday|saturday|sunday|after|before|below|above|over|under|while|when|among|them|paying|estimates|[a-z]+ing)\Z|['’]\Z|(?<!\w)(?:gdp|index|recognition|earthquake|enclave|win over)(?!\w)",
    re.IGNORECASE,
)
_NAME_AND_DATA = 2
_DATA = re.compile(r"data|figures|statistics|records|estimates|research")
_FLAG = re.compile(r"(?:CORRECTED|REFILE|EXCLUSIVE|BREAKING|UPDATE \d|WRAPUP \d)[-:]")
_COMMON = re.compile(r"(?:[^su]s|men|people)\Z")
_NO_SPEAKER = frozenset(
    "there it he she they we who which that what none number total war attack attacks trade talks day time missile missiles deal treaty strike".split()
)


def _words(core: str) -> list[str]:
    words = core.replace("U.S.", "US").strip(" .").split()
    while words and (words[0].lower() in _DETERMINERS or _is_abbreviated(words[0])):
        words.pop(0)
    return words


def _is_abbreviated(word: str) -> bool:
    return word.endswith(".") and ABBREVIATED_TITLE.fullmatch(word[:-1].lower()) is not None


def _with_nation(phrase: str, named: list[Entity]) -> str:
    """ "South Korea's defence" → "South Korean defence"; "Kyiv's" → "Ukrainian"; an adjective stays."""
    for entity in named:
        adjective = ADJECTIVES.get(entity.name)
        if adjective is None:
            continue
        phrase = re.sub(rf"(?<!\w){re.escape(entity.text)}(?:['’]s)?(?![\w-])", adjective, phrase, count=1)
    phrase = _AND_CAPITAL.sub(r"\1 & ", phrase)  # "Ukrainian and Western assessments"
    phrase = _TWO_NATIONS.sub(r"\1 &\2", phrase)  # "US and South Korean officials" are of both
    kept = [
        word for word in phrase.split() if word.lower() not in _DETERMINERS and word not in {"country's", "nation's"}
    ]
    return _POSSESSIVE_NATION.sub("", " ".join(kept)).replace(" & ", " and ")


_AND_CAPITAL = re.compile(r"\b([A-Z][\w-]+) and (?=[A-Z]|allied\b)")
_TWO_NATIONS = re.compile(
    rf"\b({'|'.join(sorted({*ADJECTIVES.values()}))}) and( (?:{'|'.join(sorted({*ADJECTIVES.values()}))})\b)"
)
_POSSESSIVE_NATION = re.compile(r"(?<=n)['’]s(?= )")


def _nation_behind(s: Sentence, core: str, begin: int, stop: int) -> str:
    """ "prosecutors in Kyiv", "officials from South Korea" → "Ukrainian", "South Korean"."""
    at = begin + s.text[begin:stop].find(core) + len(core)
    behind = re.compile(r" (?:in|from|of)(?: the)? ").match(s.folded, at, stop)
    if behind is None:
        return ""
    near = [e for e in s.entities if e.start == behind.end() and e.name in ADJECTIVES]
    return ADJECTIVES[near[0].name] if near else ""


def is_owner(s: Sentence, entity: Entity) -> bool:
    """Tell whether a name stands in the possessive: "Seoul's"."""
    return _POSSESSIVE.match(s.folded[entity.end : entity.end + 2]) is not None


def extended(s: Sentence, entity: Entity, stop: int) -> str:
    """The name as written where it goes on in capitals: "LG" in "LG Energy Solution"."""
    if entity.name != entity.text:
        return entity.name
    more = re.compile(r"(?: [A-Z][\w-]+)+").match(s.text, entity.end, stop)
    return entity.name + more.group() if more else entity.name


def with_title(s: Sentence, place: Entity, stop: int) -> str:
    """The body a country stands before, "the U.S. Treasury", where the gazetteer has no name for it."""
    more = re.compile(r"\.?((?: [A-Z][\w-]+)+)").match(s.text, place.end, stop)
    return ADJECTIVES.get(place.name, place.name) + more.group(1) if more else place.name

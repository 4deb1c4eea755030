"""The claimant of a figure in English: the noun phrase before its verb of saying, behind an inverted one, after "according to"."""

from __future__ import annotations

import re

from core.model import Entity
from transform.figures.claimants import NOBODY, SPEAKERS, Subject, after_dateline
from transform.figures.roles import ADJECTIVES, ENGLISH_HEADS, KNOWN_AS
from transform.figures.sayings import VERBS
from transform.figures.sentences import ABBREVIATED_TITLE, Sentence

# A clause begins behind these; the subject of a verb stands behind the last of them.
_CLAUSE = re.compile(
    r"[,;:\"“”()—–]|(?<![\w-])(?:but|that|which|who|while|whereas|as|and|after|before|when|because|since|though|although|if|until|where)(?![\w-])"
)
_BESIDE = re.compile(r"(?<!\w)(?:after|before|when|because|since|while|whereas|though|although|if|until)\s*\Z")
# What may stand between a subject and its verb.
_ADJUNCTS = re.compile(
    r"(?:\s*,?\s*(?<![\w'-])(?:has|have|had|is|was|were|also|later|further|now|again|first|both|earlier|previously|separately|then|still|recently|reportedly|so far|thus far|to date|since|once|always|long|never|too|likewise|instead|been|"
    r"(?!(?:italy|assembly|family|ally|july|supply)(?!\w))[a-z]{3,}ly|for (?:its|his|her|their) part|in turn|in response|meanwhile|however|did|would|(?:in|at|during|via) (?:an?|its|his|her|their|the) (?:\w+ ){0,3}?(?:statement|report|briefing|interview|posts?|press conference|speech|"
    r"news conference|analysis|assessment|message|letter|address|broadcast|hearing|note)|(?:late |early )?(?:on )?(?:last )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|month|year)|"
    r"today|yesterday|in (?:january|february|march|april|may|june|july|august|september|october|november|december)))*\s*\Z"
)
_DEED_AND = re.compile(
    r"(?P<who>(?:[\w.'’-]+ ){0,4}?[\w.'’-]+) (?:\w{2,}ed|met|sent|made|gave|went|took|held|paid|left|came|spoke|flew|saw|led|has|had|have|was|were|is) .*(?<!\w)and\s*\Z"
)
_SHARED_SUBJECT = re.compile(r"(?<!\w)(?:but|and|yet|while(?= \Z))(?: (?:also|later|then|instead|did))? \Z")
_TOUCHING = re.compile(r"[,\"”—–-]\s*\Z")
_INVERTED = re.compile(
    r"(?: (?:on|in|late|early) \w+)? (?P<who>(?:(?<!\w)(?:dr|prof|mr|mrs|ms|gen|gov|sen|rep|lt|col|maj|sgt|capt|adm|amb)\.|[^,.;:\"“”]){2,80})(?=[,.;:\"“”]|\s*\Z)"
)
_CLAUSAL = re.compile(r"(?<!\w)(?:had|has|have|was|were|is|are|will|would|that|could|may|might|it|they|he|she)(?!\w)")
_PRONOUN = re.compile(r"(?:it|he|she|they|i|we|both|who|which)\Z")
PRONOUN_PLURAL = re.compile(r"\s*(?:they|these|those)(?!\w)")
# Definite nouns that take up whoever spoke before: "the agency", "its report", "the sources".
_TAKEN_UP = re.compile(
    r"(?:the|its|his|her|their|this|that) (?:(?:spy|intelligence|same|two|south|joint|news) )?(?:agency|ministry|minister|service|report|institute|group|officials?|team|document|statement|assessment|company|"
    r"firm|sources?|spokes\w+|lawmakers?|paper|newspaper|researchers?|leader|president|study|manager|think tank|two|people|person|authors?|operator|general|governor|commander|"
    r"broadcaster|outlet|bureau|department|council|office|mission|embassy|envoy|website|dispatch|estimate|watchdog|panel)\Z"
)
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
# Of these, the ones that tell a story: the next sentence goes on in their words.
NARRATIVE = re.compile(
    r"(?<!\w)(?:reports?|stud(?:y|ies)|yearbook|survey|analysis|assessment|investigation|inquiry|findings|estimate)(?!\w)"
)
_WHOSE = re.compile(r" (?:of|by|from)(?: the| an?)? ")
# What shows and tells nothing by itself: "photographs show", "wreckage showed".
_MUTE = re.compile(
    r"(?:image\w*|imagery|photo\w*|footage|videos?|wreckage|debris|films?|maps?|pictures?|clips?|result|trend|versions?)\Z"
)
_CAPITALS = re.compile(r"(?:[A-Z][\w.&'’-]*)(?: (?:(?:of|for|and|the) )*[A-Z][\w.&'’-]*)*")


def english_subject(s: Sentence, verb: re.Match[str], figure: int) -> Subject:
    """Return the subject of an English verb of saying; its slice takes in what is said of the subject itself.

    Args:
        s: the sentence.
        verb: the verb of saying.
        figure: where the figure begins.
    """
    start = after_dateline(s)
    before = s.folded[start : verb.start()]
    stop = start + _before_adjuncts(before)
    if (shared := _SHARED_SUBJECT.search(before[-20:])) is not None and (
        not shared.group().startswith("while") or verb.group().endswith("ing")
    ):  # "Umerov denied … but confirmed that …", "… while confirming that …"
        said = [
            m
            for m in VERBS["en"].finditer(s.folded, start, verb.start())
            if m.lastgroup != "reported" or m.group().endswith("d")
        ]
        if said and (first := english_subject(s, said[-1], figure)).name is not None:
            return first
    touching = _TOUCHING.search(before)
    if touching is not None and (verb.start() > figure or touching.group().strip() != ","):
        behind = _INVERTED.match(s.folded, verb.end(), s.stop)
        if behind is not None and behind.start("who") <= figure < behind.end("who"):
            return Subject(None, *behind.span("who"))  # "…," said one of six builders
        if behind is not None and not _CLAUSAL.search(behind["who"]):
            found = name_phrase(s, behind.start("who"), behind.end("who"))
            if found.name is not None:
                return found
    bounds = [m for m in _CLAUSE.finditer(s.folded, start, stop) if s.folded[m.end() : stop].strip()]
    if not bounds and (deed := _DEED_AND.match(s.folded, start, stop)) is not None:
        return name_phrase(s, start, deed.end("who"))  # "Kim welcomed the regiment home and said"
    which = any(m.group() in {"which", "who"} for m in bounds) and s.folded.startswith(",", stop)
    if touching is not None or which or s.folded[start:stop].rstrip().endswith((",", ")", '"', "”")):
        if s.folded[start:stop].lstrip()[:1] in {'"', "“"}:
            return NOBODY
        # "The team (MSMT), set up by 11 countries, said": the subject is at the head
        head = name_phrase(s, start, _head_end(s, start, stop))
        return Subject(head.name, start, verb.start()) if head.name else head
    begin = bounds[-1].end() if bounds else start
    if bounds and bounds[-1].group() == "and" and not _is_clause(s, begin):
        begin = bounds[-2].end() if len(bounds) > 1 else start  # "LG and Samsung said"
    phrase = s.folded[begin:stop].strip()
    if phrase == "which" or (not phrase and bounds and bounds[-1].group() == "which"):
        told = name_phrase(s, start, max(start, s.folded.rfind(",", start, begin)))  # "Seoul's spy agency, which put …"
        if told.name is not None and begin - start < _LONGEST_HEAD:
            return Subject(told.name, begin, verb.start())
    if not phrase or _PRONOUN.match(phrase):
        named = _antecedent(s, start, begin, phrase)
        return Subject(named.name, begin, verb.start()) if named.name else NOBODY
    found = name_phrase(s, begin, stop)
    return Subject(found.name, begin, verb.start()) if found.name else NOBODY


_LONGEST_HEAD = 90  # characters of a subject and its relative clause


def _before_adjuncts(words: str) -> int:
    """Where the subject ends: "Seoul" in "Seoul on Monday also"."""
    adjuncts = _ADJUNCTS.search(words)
    return adjuncts.start() if adjuncts else len(words)


def stands_aside(s: Sentence, subject: Subject) -> bool:
    """True where the clause of a subject only gives a time or a reason: "after Seoul said", "because he claimed"."""
    return subject.start >= 0 and _BESIDE.search(s.folded[s.first : subject.start]) is not None


def takes_up(s: Sentence, verb: re.Match[str]) -> bool:
    """True where a pronoun or a definite noun stands before a verb of saying: "it said", "the agency added"."""
    before = s.folded[s.first : verb.start()]
    words = before[: _before_adjuncts(before)]
    phrase = re.split(r"[,;:\"“”]", words.rstrip(', "”'))[-1].strip()
    return re.search(r"(?<!\w)(?:it|he|she|they)\Z", phrase) is not None or _TAKEN_UP.match(phrase) is not None


def taken_up_after(s: Sentence, according: re.Match[str] | None) -> bool:
    """True for "according to the agency", "according to its report"."""
    if according is None:
        return False
    words = re.compile(r"[\w' ]+").match(s.folded, according.end(), s.stop)
    return words is not None and _TAKEN_UP.match(words.group().strip()) is not None


def english_according(s: Sentence, start: int) -> Subject:
    """Return who stands after "according to"."""
    stops = (m.start() for m in _STOP.finditer(s.folded, start, s.stop) if not _is_title(s.folded, m))
    return name_phrase(s, start, min(next(stops, s.stop), start + 110))


_STOP = re.compile(r"[,.;:\"“”](?!\d|s\b)(?:\s|\Z)")


def _is_title(folded: str, stop: re.Match[str]) -> bool:
    """True for the dot of "Rep. Lee", "Dr. Guseinova"."""
    before = folded[max(0, stop.start() - 5) : stop.start()]
    return stop.group()[0] == "." and ABBREVIATED_TITLE.search(before) is not None


def name_phrase(s: Sentence, begin: int, stop: int) -> Subject:
    """Name the claimant a noun phrase tells: a person, a body, a country, a role with its country, else as written."""
    named = [e for e in s.entities if begin <= e.start < stop]
    text = s.text[begin:stop].strip(" ,\"“”'()")
    post = _POST.search(text)
    core = text[: post.start()] if post else text
    written = DOCUMENT.search(core.lower())
    if written is not None:
        whose = _WHOSE.match(s.folded, begin + s.text[begin:stop].find(core) + len(core))
        if whose is not None and whose.end() < stop:
            author = name_phrase(s, whose.end(), stop)
            if author.name is not None:
                return Subject(author.name, begin, stop)
        owner = [e for e in named if e.kind in _WHO and _is_owner(s, e)]
        if owner:
            return Subject(owner[-1].name, begin, stop)
        if core.lower().split()[-1:] in (["report"], ["reports"]) and len(_words(core)) == 1:
            return Subject("report", begin, stop)
    if re.search(r"[\w.]+\Z", core.lower()) and _MUTE.search(core.lower()):
        return NOBODY
    offset = begin + s.text[begin:stop].find(core)
    people = [e for e in named if e.kind == "person" and not _OFFICE.match(s.folded, e.end)]
    if people and not _is_owner(s, people[0]):
        return Subject(people[0].name, begin, stop)
    named = [e for e in named if not (e.kind == "body" and _ENVOY.match(s.folded, e.end))]  # "North Korea's UN envoy"
    bodies = [e for e in named if e.kind == "body" and e.start < offset + len(core)] or [
        e for e in named if e.kind == "body" and not s.folded[s.first : e.start].endswith((" to the ", " to "))
    ]
    if bodies:
        joined = [e for e in bodies if s.folded[bodies[0].end : e.start] == " and "]
        if joined:
            return Subject(f"{bodies[0].name} and {joined[0].name}", begin, stop)
        longer = _extended(s, bodies[-1], stop)
        if not s.folded.startswith(("-allied", "-led", "-backed", "-based"), bodies[-1].end):
            return Subject(longer, begin, stop)
    return _role(s, core, named, begin, stop)


_WHO = frozenset({"person", "body"})


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


_SHORT = {"S.Korea": "South Korea", "N.Korea": "North Korea"}
_WRITTEN = re.compile(
    r"released|posted|published|conducted|provided|obtained|seen|submitted|commissioned|compiled|issued"
)
# What is no name and no one who speaks: a day, a clause, a preposition or participle by itself.
_NO_NAME = re.compile(
    r"(?<!\w)(?:will|be|is|are|was|were|has|have|had|would|among|them|occurred)(?!\w)|\A(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|after|before|below|above|over|under|while|when|among|them|paying|estimates|[a-z]+ing)\Z|['’]\Z|(?<!\w)(?:gdp|index|recognition|earthquake|enclave|win over)(?!\w)",
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
    kept = [
        word for word in phrase.split() if word.lower() not in _DETERMINERS and word not in {"country's", "nation's"}
    ]
    return _POSSESSIVE_NATION.sub("", " ".join(kept))


_POSSESSIVE_NATION = re.compile(r"(?<=n)['’]s(?= )")


def _nation_behind(s: Sentence, core: str, begin: int, stop: int) -> str:
    """ "prosecutors in Kyiv", "officials from South Korea" → "Ukrainian", "South Korean"."""
    at = begin + s.text[begin:stop].find(core) + len(core)
    behind = re.compile(r" (?:in|from|of)(?: the)? ").match(s.folded, at, stop)
    if behind is None:
        return ""
    near = [e for e in s.entities if e.start == behind.end() and e.name in ADJECTIVES]
    return ADJECTIVES[near[0].name] if near else ""


def _is_owner(s: Sentence, entity: Entity) -> bool:
    return _POSSESSIVE.match(s.folded[entity.end : entity.end + 2]) is not None


def _extended(s: Sentence, entity: Entity, stop: int) -> str:
    """The name as written where it goes on in capitals: "LG" in "LG Energy Solution"."""
    if entity.name != entity.text:
        return entity.name
    more = re.compile(r"(?: [A-Z][\w-]+)+").match(s.text, entity.end, stop)
    return entity.name + more.group() if more else entity.name


def _head_end(s: Sentence, start: int, stop: int) -> int:
    cut = re.compile(r"[,(\"“]").search(s.folded, start + 1, stop)
    return cut.start() if cut else stop


def _is_clause(s: Sentence, begin: int) -> bool:
    """True where what stands before "and" is a clause of its own rather than the first of two subjects."""
    before = s.folded[s.first : begin - 3].rstrip()
    return before.endswith(",") or _CLAUSAL.search(before) is not None or re.search(r"\w+ed(?!\w)", before) is not None


def _antecedent(s: Sentence, start: int, begin: int, pronoun: str) -> Subject:
    """Whom "it says" means inside a sentence: its head, "The Treasury sanctioned nine people that it says …"."""
    if begin - start < 4 or pronoun in {"i", "we", "both"}:
        return NOBODY
    head = [e for e in s.entities if start <= e.start < begin and (e.kind in _WHO or e.name in SPEAKERS)]
    if not head or s.folded[start : head[0].start].strip() not in {"", "the"} or _is_owner(s, head[0]):
        return NOBODY
    best = next((e for e in head[1:] if e.kind in _WHO and e.start <= head[0].end + 1), head[0])  # "the US Treasury"
    if (best.kind == "person") != (pronoun in {"he", "she"}) and pronoun:
        return NOBODY
    whole = _extended(s, best, begin) if best.kind in _WHO else _with_title(s, best, begin)
    return Subject(whole, best.start, best.end)


def _with_title(s: Sentence, place: Entity, stop: int) -> str:
    """The body a country stands before, "the U.S. Treasury", where the gazetteer has no name for it."""
    more = re.compile(r"\.?((?: [A-Z][\w-]+)+)").match(s.text, place.end, stop)
    return ADJECTIVES.get(place.name, place.name) + more.group(1) if more else place.name

"""The claimant of a figure in English: the noun phrase before its verb of saying, behind an inverted one, after "according to"."""

from __future__ import annotations

import re

from transform.figures.claimant_phrases_english import WHO, extended, is_owner, name_phrase, with_title
from transform.figures.claimants import NOBODY, SPEAKERS, Subject, after_dateline
from transform.figures.sayings import VERBS
from transform.figures.sentences import ABBREVIATED_TITLE, Sentence

# A clause begins behind these; the subject of a verb stands behind the last of them.
_CLAUSE = re.compile(
    r"[,;:\"“”()—–]|(?<![\w-])(?:but|that|which|who|while|whereas|as|and|after|before|when|because|since|though|although|if|until|where)(?![\w-])"
)
_BESIDE = re.compile(r"(?<!\w)(?:after|before|when|because|since|while|whereas|though|although|if|until)\s*\Z")
# What may stand between a subject and its verb.
_ADJUNCTS = re.compile(
    r"(?:\s*,?\s*(?<![\w'-])(?:since (?:its|his|her|their|the) (?:establishment|foundation|founding|creation|launch|inception|formation|start|beginning|debut)(?: (?:in|on) [\w ]{3,18}?)?|has|have|had|is|was|were|also|later|further|now|again|first|both|earlier|previously|separately|then|still|recently|reportedly|so far|thus far|to date|since|once|always|long|never|too|likewise|instead|been|"
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
    r"broadcaster|outlet|bureau|department|council|office|mission|embassy|envoy|website|dispatch|estimate|watchdog|panel|research|findings|survey|poll)\Z"
)
_ITS_DOCUMENT = re.compile(
    r"['’]s? (?:\w+ ){0,2}(?:report|study|analysis|assessment|investigation|inquiry|survey|findings|estimate|statement)\s*\Z"
)  # "the team's first report" is the team's
# Of these, the ones that tell a story: the next sentence goes on in their words.
NARRATIVE = re.compile(
    r"(?<!\w)(?:reports?|stud(?:y|ies)|yearbook|survey|analysis|assessment|investigation|inquiry|findings|estimate)(?!\w)"
)


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
    if (acronym := _ACRONYM.search(s.text, start, stop)) is not None:
        stop = acronym.start()  # "…, the Multilateral Sanctions Monitoring Team (MSMT) reported"
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
    if _AND_OTHERS.search(s.folded, start, stop) is not None:
        head_of_list = next((e for e in s.entities if start <= e.start < stop and e.name in SPEAKERS), None)
        if head_of_list is not None:  # "The US, Britain and nine other states say": the first of them stands for all
            return Subject(head_of_list.name, start, verb.start())
    if (apart := _NAMED_ASIDE.match(s.text, start, verb.start())) is not None and _ADJUNCTS.fullmatch(
        s.folded, apart.end(), verb.start()
    ):
        head = name_phrase(s, start, apart.end("who"))
        if head.name is not None:
            known = any(e.name == head.name for e in s.entities) or not head.name[:1].isupper()
            return Subject(head.name if known else _ARTICLE.sub("", apart["who"]), start, verb.start())
    if (aside := _ASIDE.match(s.folded, start, verb.start())) is not None:
        stop = aside.end("who")  # "The group, set up by Russia and China, also said"
    bounds = [m for m in _CLAUSE.finditer(s.folded, start, stop) if s.folded[m.end() : stop].strip()]
    if not bounds and (deed := _DEED_AND.match(s.folded, start, stop)) is not None:
        return name_phrase(s, start, deed.end("who"))  # "Kim welcomed the regiment home and said"
    which = any(m.group() in {"which", "who"} for m in bounds) and s.folded.startswith(",", stop)
    if touching is not None or which or s.folded[start:stop].rstrip().endswith((",", ")", '"', "”")):
        if s.folded[start:stop].lstrip()[:1] in {'"', "“"}:
            return NOBODY
        # "The team (MSMT), set up by 11 countries, said": the subject is at the head
        head = name_phrase(s, start, _head_end(s, start, stop))
        apposed = _APPOSED.match(s.text, start, stop)
        if apposed is not None and head.name is not None and not any(e.name == head.name for e in s.entities):
            meant = [e for e in s.entities if e.kind == "person" and e.start == apposed.start("who")]
            return Subject(meant[0].name if meant else apposed["who"], start, verb.start())
        return Subject(head.name, start, verb.start()) if head.name else head
    begin = bounds[-1].end() if bounds else start
    if bounds and bounds[-1].group() == "and" and not _is_clause(s, begin):
        begin = bounds[-2].end() if len(bounds) > 1 else start  # "LG and Samsung said"
    phrase = s.folded[begin:stop].strip()
    if phrase == "which" or (not phrase and bounds and bounds[-1].group() == "which"):
        told = name_phrase(s, start, max(start, s.folded.rfind(",", start, begin)))  # "Seoul's spy agency, which put …"
        if told.name is not None and begin - start < _LONGEST_HEAD:
            return Subject(told.name, begin, verb.start())
        nearest = _before_which(s, start, begin)
        if nearest.name is not None:
            return Subject(nearest.name, begin, verb.start())
    if not phrase or _PRONOUN.match(phrase):
        named = _antecedent(s, start, begin, phrase)
        return Subject(named.name, begin, verb.start()) if named.name else NOBODY
    if (by := _BY.match(s.folded, begin, stop)) is not None:
        begin = by.end()  # "The report “A Partner” by the institute predicted"
    found = name_phrase(s, begin, stop)
    return Subject(found.name, begin, verb.start()) if found.name else NOBODY


# What is abbreviated stands before its short form.
_ACRONYM = re.compile(r" ?\([A-Z][\w.&’'-]{1,11}\)\s*\Z")
# "His deputy, Vadym Skibitskyi, said", "The ministry's spokesman, Lee Kyung-ho, said".
_APPOSED = re.compile(r"[^,\"“”()]+, (?P<who>(?:[A-Z][\w.'’-]+ ){1,3}[A-Z][\w'’-]+),?\s*\Z")
# A subject, and what is told of it between commas, before an adverb and the verb.
_ASIDE = re.compile(
    r"\s*(?P<who>(?:the|its|this|that|an?) (?:[\w'’-]+ ){0,4}?[\w'’-]+), (?:\w+ed|\w+ing|made up|set up|known|led|which|who|an?|the)(?!\w)[^;:\"“”]*,"
    r"(?: (?:also|later|further|now|again|both|earlier|then|still|recently|meanwhile|in turn|which|who|has|have|had|\w+ly))* \Z"
)
# "Olena Guseinova, a researcher at Hankuk University in Seoul, had put …"
_NAMED_ASIDE = re.compile(
    r"\s*(?P<who>(?:[A-Z][\w.'’-]+ (?:(?:of|for|on|and) (?:the )?)?){0,5}[A-Z][\w.'’-]+(?: \([A-Z][\w.&’'-]{1,11}\))?), (?:an?|the|who|which|whose|formerly|then|made|set|led|[a-z][\w-]* (?:of|at|for|with))(?!\w)[^;:\"“”]*,"
)
_ARTICLE = re.compile(r"\A(?:The|A|An) | \([A-Z][\w.&’'-]{1,11}\)\Z")
_AND_OTHERS = re.compile(r" and (?:\w+ )?other (?:\w+ )?(?:states|countries|nations|members|allies|governments)\s*\Z")
_BY = re.compile(r"\s*by (?=\w)")
_WHOSE = re.compile(r"(?<!\w)(?:by|from|of|than|with|to|at|for|in) (?:the )?(?=[^,]{3,80}\Z)")


def _before_which(s: Sentence, start: int, which: int) -> Subject:
    """Return whom ", which said" means: what stands right before it, "a briefing by South Korea's spy agency, which reported"."""
    comma = s.folded.rfind(",", start, which)
    heads = list(_WHOSE.finditer(s.folded[:comma], start)) if comma > start else []
    for head in reversed(heads):
        found = name_phrase(s, head.end(), comma)
        if found.name is not None:
            return found
    return NOBODY


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
    if (aside := _ASIDE.match(before)) is not None:
        words = aside["who"]
    words = _ITS_DOCUMENT.sub("", words)
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
    head = [e for e in s.entities if start <= e.start < begin and (e.kind in WHO or e.name in SPEAKERS)]
    if not head or s.folded[start : head[0].start].strip() not in {"", "the"} or is_owner(s, head[0]):
        return NOBODY
    best = next((e for e in head[1:] if e.kind in WHO and e.start <= head[0].end + 1), head[0])  # "the US Treasury"
    if (best.kind == "person") != (pronoun in {"he", "she"}) and pronoun:
        return NOBODY
    whole = extended(s, best, begin) if best.kind in WHO else with_title(s, best, begin)
    return Subject(whole, best.start, best.end)

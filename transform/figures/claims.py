"""Who claims a figure, and how strongly: the verb of saying that governs it, and its subject.

Turkish is read to the right (the governing verb ends its clause), English, Russian and Korean to both sides. Strength
follows the words: stated (the outlet itself), reported, alleged, denied, confirmed.
"""

from __future__ import annotations

import re

from transform.figures.according import find_according
from transform.figures.cited_turkish import takes_up_turkish
from transform.figures.claim_owners import find_accuser, owner_of_number, whose_claim
from transform.figures.claimant_phrases_english import name_phrase
from transform.figures.claimant_phrases_turkish import DOCUMENT_TR
from transform.figures.claimants import Subject, russian_takes_up
from transform.figures.claimants_beside import (
    WHO,
    before_colon,
    body_meant,
    denies_beside,
    denies_in_quote,
    gapped_claimant,
    reported_by,
)
from transform.figures.claimants_english import NARRATIVE, PRONOUN_PLURAL, taken_up_after, takes_up
from transform.figures.claimants_korean import KO_SUBJECT
from transform.figures.disputes_words import NO_DENIERS
from transform.figures.earlier import NOTHING, Claim, Earlier
from transform.figures.governing import governing_verb
from transform.figures.own_clauses import find_own_clause
from transform.figures.relays import said_through
from transform.figures.sayings import HEDGES
from transform.figures.sentences import Sentence, within_quote
from transform.figures.subjects import REDUCED_EN, find_subject
from transform.number_words import CYRILLIC

_HEARSAY = re.compile(r"[a-zçğöşü](?:m[iuü]ş)(?:l[ae]r)?[\"”']?\s*\Z")
_HIS_WORDS = re.compile(
    r"за (?:його|її|їхніми) (?:словами|даними|оцінк\w+|інформацією)|по (?:его|е[её]|их) (?:словам|данным|оценк\w+)|(?:по (?:данным|словам|информации|оценк\w+)|согласно) (?:издани|агентств|ведомств|служб(?:ы|е) *[,.]|источник|доклад|отч[её]т)"
)
_ALLEGED_SOURCE = re.compile(r"iddia\w* göre|söylenti\w* göre|doğrulan(?:a)?may\w+ ")
_CLAIMED = re.compile(r"iddia|(?:öne|ileri) sür")
# A sentence that begins so goes on with what was claimed before.
_GOES_ON = {
    "en": re.compile(r"\s*(?:the|this|that|its|their) (?:\w+ ){0,2}?(?:estimate|conclusion|assessment|tally|count|finding)s?(?!\w)"),
    "tr": re.compile(r"\s*(?:bu|söz konusu) (?:tahmin|hesap|değerlendirme)\w*"),
}  # fmt: skip
# What a sentence begins with that tells what was given in return, or some of what was claimed.
_MORE_OF_IT = {
    "en": re.compile(r"\s*(?:in (?:exchange|return)|of (?:these|those|them|that)|among them)(?!\w)(?! for)"),
    "tr": re.compile(r"\s*(?:(?:bunun|bunlarin|buna) )?(?:karşiliğinda|karşilik)(?!\w)|\s*bunlar(?:in|dan)(?!\w)"),
    "ru": re.compile(r"\s*(?:взамен|в обмен|из них|среди них)(?!\w)"),
    "uk": re.compile(r"\s*(?:натомість|взамін|в обмін|(?:із|з) них|серед них)(?!\w)"),
    "ko": re.compile(r"\s*(?:(?:그|이에 대한) 대가로|이 ?가운데|이 ?중|그 ?중|이는)(?= )"),
}


_BACKGROUND_TR = re.compile(r"m[iuü]şt[iuü](?:l[ae]r)?[\"”']?\W*\Z|(?<!\w)(?:rapor|araştirma|çalişma)\w*d[ae](?!\w)")


def read_claim(sentence: Sentence, figure: tuple[int, int], earlier: Earlier = NOTHING) -> Claim:
    """Return the claim a figure stands in.

    Args:
        sentence: the sentence of the figure.
        figure: start and end of the figure.
        earlier: what the sentences before leave to be taken up.
    """
    apart = find_own_clause(sentence, figure)
    if apart is not None and (own := read_claim(apart, figure)).attribution is not None and own.strength != "denied":
        return own
    if (gapped := gapped_claimant(sentence, figure)) is not None:
        return Claim("reported", gapped, gapped)
    if (cited := cited_beside(sentence, figure)) is not None:
        return Claim("alleged" if cited[1] in _ALLEGING else "reported", cited[0], cited[0])
    if (by := reported_by(sentence, figure)) is not None:
        return Claim("reported", by, by)
    verb = governing_verb(sentence, figure)
    according = find_according(sentence, figure[0])
    hedge = HEDGES.search(sentence.folded, sentence.first, sentence.stop) if sentence.lang == "en" else None
    if verb is None and according is None:
        if (ahead := before_colon(sentence, figure)) is not None:
            if denies_in_quote(sentence, figure):
                return Claim("denied", None, ahead)
            return Claim("reported", ahead, ahead)
        return Claim(str(hedge.lastgroup)) if hedge is not None else _goes_on(sentence, figure, earlier)
    strength = "reported" if verb is None or verb.lastgroup is None else verb.lastgroup
    if strength == "reported" and hedge is not None:
        strength = str(hedge.lastgroup)
    if according is not None and strength == "reported":
        told = _told_before(sentence, according)
        if told or _ALLEGED_SOURCE.search(sentence.folded[sentence.first : according.end()]):
            return Claim("alleged", earlier.speaker if told else None, earlier.speaker)
    if strength in _SAID and sentence.lang == "tr" and (whose := whose_claim(sentence, figure)) is not None:
        return Claim("alleged" if whose[1] else strength, whose[0], None)
    ahead_of = verb is not None and according is None and sentence.lang == "en" and figure[1] <= verb.start()
    if ahead_of and verb is not None and REDUCED_EN.match(sentence.folded, verb.start()):
        return Claim("stated")  # "three individuals accused of moving oil": that they are three is the outlet's
    subject, passive = find_subject(sentence, figure, verb, according)
    if according is not None:
        through, how = said_through(sentence, figure, according, verb, subject)
        if through.name is not None:
            subject, strength = through, how if how is not None and strength == "reported" else strength
    inside = subject.start <= figure[0] < figure[1] <= subject.end
    if inside and not passive and according is None and sentence.lang != "ko":
        speaks = _claimant(sentence, subject, verb, according, passive=passive, earlier=earlier)
        return Claim("stated", None, speaks)  # "Kaçan altı işçi, … anlattı": the outlet counts who speaks
    claimant = _claimant(sentence, subject, verb, according, passive=passive, earlier=earlier)
    document = claimant is not None and _is_document(sentence, subject, verb, according, earlier)
    if claimant is None and strength == "alleged" and (owner := owner_of_number(sentence, figure)) is not None:
        return Claim("alleged", owner, owner)  # "Zelenskiy'nin 3 bin asker kaybı iddiasını Seul … düzeltti"
    behind = verb is not None and verb.start() > figure[0]
    if strength == "denied" and claimant in NO_DENIERS and _OF_A_CLAIM.search(sentence.folded, sentence.first) is None:
        return Claim("stated")  # "mahkeme 20 bin dolar kefaleti reddetti"
    if strength == "denied" and verb is not None and (beside := denies_beside(sentence, verb)) is not None:
        return Claim(strength, None, beside)
    if strength == "denied":
        accused = find_accuser(sentence, verb) if verb is not None else None
        owner = owner_of_number(sentence, figure)
        accused = owner if owner is not None and owner != claimant else accused
        return Claim(strength, accused, claimant)
    return Claim(strength, claimant, claimant, document, behind)


_SAID = frozenset({"reported", "alleged"})
_OF_A_CLAIM = re.compile(
    r"(?<!\w)(?:iddia|haber|suçlama|söylenti|claim|report|allegation|accus|обвинен|утвержден|сообщен)|주장|의혹"
)


def _goes_on(s: Sentence, figure: tuple[int, int], earlier: Earlier) -> Claim:
    """The claim of a sentence in which no one speaks: the outlet's own, or a source goes on."""
    on = Claim("reported", earlier.speaker, earlier.speaker, earlier.document, earlier.behind)
    if s.lang == "tr" and _HEARSAY.search(s.folded[figure[1] : s.stop].rstrip(".!?…")):
        return on
    if earlier.speaker is None:
        return Claim("stated")
    if within_quote(s):
        return on
    if s.lang == "en" and (
        " would " in s.folded[s.first : s.stop]  # "If all of them held shells, the total would exceed 12 million."
        or (earlier.behind and PRONOUN_PLURAL.match(s.folded, s.first))
    ):
        return on
    if (taken := _GOES_ON.get(s.lang)) is not None and taken.match(s.folded, s.first):
        return on
    if not earlier.denied and (more := _MORE_OF_IT.get(s.lang)) is not None and more.match(s.folded, s.first):
        return on
    if earlier.document and not (s.lang == "tr" and _BACKGROUND_TR.search(s.folded[s.first : s.stop])):
        return Claim("stated") if s.lang == "en" and _is_of_people(s, earlier.speaker) else on
    return Claim("stated")


def _is_of_people(s: Sentence, speaker: str | None) -> bool:
    """True where an English sentence tells what persons did: it is background, and no part of the report before it."""
    head = [e for e in s.entities if e.kind == "person" and e.start - s.first < _NEAR_HEAD and e.name != speaker]
    return bool(head) and _DID.match(s.folded, head[-1].end) is not None


_NEAR_HEAD = 80  # characters
_DID = re.compile(r" (?:met|signed|visited|travelled|traveled|held|agreed|attended|arrived|spoke)(?!\w)")


def _told_before(s: Sentence, according: re.Match[str]) -> bool:
    """True for "Buna göre …" after "… iddia edildi"."""
    return (
        s.folded.startswith("buna", max(s.first, according.start() - 4))
        and _CLAIMED.search(s.folded, max(0, s.first - 160), s.first) is not None
    )


def _claimant(
    s: Sentence,
    subject: Subject,
    verb: re.Match[str] | None,
    according: re.Match[str] | None,
    *,
    passive: bool,
    earlier: Earlier,
) -> str | None:
    claimant = subject.name
    named = claimant is not None and any(e.name == claimant and e.kind in WHO for e in s.entities)
    if claimant == "report" and not named:
        context = earlier.context()
        return context.author or earlier.speaker or context.head or context.last or claimant
    if not named and _takes_up(s, subject, verb, according):
        context = earlier.context()
        return body_meant(s, earlier.speaker, context) or earlier.speaker or context.head or context.last or claimant
    if claimant is None and s.lang == "tr" and verb is not None and _closes_quote(s, verb):
        return earlier.speaker or earlier.context().head
    if claimant is None and passive and subject.start >= 0 and earlier.speaker is None and s.lang == "tr":
        return earlier.context().statement  # "… hatırlatılan açıklamada": the one told of above the heading
    if claimant is None and s.lang == "tr" and verb is not None:
        return earlier.speaker if (passive or subject.start < 0) and not (passive and earlier.denied) else None
    if claimant is None and (
        s.lang == "ko"
        or (s.lang in CYRILLIC and verb is not None and verb.group().startswith(("говорится", "йдеться")))
    ):
        new = s.lang == "ko" and any(KO_SUBJECT.match(s.folded, e.end) for e in s.entities)
        return None if new else earlier.speaker
    if claimant is None and passive and s.lang == "en" and earlier.document:
        return earlier.speaker
    return claimant


def _closes_quote(s: Sentence, verb: re.Match[str]) -> bool:
    """True for the last sentence of a quotation: "…12 bin asker yok\" dedi"; who speaks stands where it was opened."""
    quoted = s.folded[s.first : verb.start()]
    return (
        quoted.rstrip().endswith(('"', "”", "»")) and quoted.count('"') % 2 + quoted.count("”") - quoted.count("“") == 1
    )


def _takes_up(s: Sentence, subject: Subject, verb: re.Match[str] | None, according: re.Match[str] | None) -> bool:
    """True where the subject is a pronoun or a noun that takes up the claimant before: "Servis", "the agency"."""
    if s.lang == "tr":
        return takes_up_turkish(s, subject)
    if s.lang in CYRILLIC:
        his = according is not None and _HIS_WORDS.match(s.folded, according.start()) is not None
        return his or (verb is not None and russian_takes_up(s, verb))
    if s.lang == "en":
        return takes_up(s, verb) if according is None and verb is not None else taken_up_after(s, according)
    return False


def _is_document(
    s: Sentence, subject: Subject, verb: re.Match[str] | None, according: re.Match[str] | None, earlier: Earlier
) -> bool:
    """True where a report, a study or data speak: what follows is theirs until someone else speaks."""
    if s.lang == "en":
        if according is not None:
            return NARRATIVE.search(s.folded, according.end(), min(s.stop, according.end() + 60)) is not None
        stop = verb.end() + 24 if verb else s.stop  # "X said in a report"
        written = NARRATIVE.search(s.folded, max(s.first, subject.start), min(s.stop, stop))
        return written is not None or (earlier.document and earlier.speaker == subject.name)
    if s.lang == "ko":
        return "보고서" in s.folded[s.first : s.stop]
    if s.lang == "tr":
        end = verb.start() if verb is not None else according.start() if according is not None else s.stop
        return DOCUMENT_TR.search(s.folded, s.first, end) is not None
    return False


def cited_beside(s: Sentence, figure: tuple[int, int]) -> tuple[str, str] | None:
    """Return who is named right behind an English figure as the one who gave it, and by which verb; None where nobody is.

    "Up from the 1,100 estimated by Seoul", "higher than the 3.4 million given by South Korea's Joint Chiefs of Staff". A thing that
    is given by a state that says nothing ("the 3 ships given by Russia") is no claim: a number without its noun is, or a body speaks.
    """
    beside = _BESIDE_EN.match(s.folded, figure[1], s.stop) if s.lang == "en" else None
    if beside is None:
        return None
    stop = _BESIDE_STOP.search(s.folded, beside.end(), s.stop)
    found = name_phrase(s, beside.end(), stop.start() if stop else s.stop)
    if found.name is None or not found.name[:1].isupper():
        return None
    told = beside["verb"] in {"given", "provided"}
    if (
        told
        and not any(e.name == found.name and e.kind in WHO for e in s.entities)
        and " the " not in s.folded[max(s.first, figure[0] - 5) : figure[0]]
    ):
        return None
    return found.name, beside["verb"]


_ALLEGING = frozenset({"claimed", "alleged", "asserted"})
_BESIDE_STOP = re.compile(r"[,.;]| a (?:day|week|month|year)| (?:last|on|in|that|and|earlier) ")
_BESIDE_EN = re.compile(
    r"(?: [a-z-]+){0,2}? (?P<verb>estimated|reported|claimed|counted|announced|given|cited|stated|quoted|published|named|put forward|provided|suggested|mentioned|alleged|asserted) (?:\w+ (?:on|in) \w+ )?by (?:the )?"
)

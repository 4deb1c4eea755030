"""The verb of saying that governs a figure: to its right in Turkish and Korean, on either side elsewhere."""

from __future__ import annotations

import re
from collections.abc import Sequence

from transform.figures.claimant_phrases_english import DOCUMENT, is_mute
from transform.figures.claimants import SPEAKERS
from transform.figures.claimants_english import english_subject, stands_aside
from transform.figures.claimants_turkish import WHO
from transform.figures.sayings import FINDINGS, VERBS
from transform.figures.sentences import Sentence

_OBJECT_CLAUSE = re.compile(r"(?:diklerini|tiklerini|diğini|tiğini)\Z")
# "beklendiğini iddia etti", "bildirildiğini aktardı": no one says it but who speaks next.
_PASSIVE_OBJECT = re.compile(r"(?:[iuü]l|[ae]n|[iuü]n|len|lan)(?:[dt][iuü]ğ|[ae]c[ae]ğ)[iuü]n[iuü]\Z")
_CLAIM_NEXT = re.compile(r" ?(?:öne|ileri|iddia)")
_PARTICIPLE = re.compile(r"(?:diğ\w*|düğ\w*|duğ\w*|tiğ\w*|len|lan|nan|ilen|ulan|ülen)\Z")
_NEGATED_TR = re.compile(r"(?:m[ae](?:d[iı]|mişt|z(?!\w)|z[ld]|kt[ae]n (?:kaç|çekin))|m[iuü]yor|m[ae]yip)\w*\Z")
_NEITHER_WITHIN_TR = re.compile(r"(?<!\w)ne (?:de )?\w+\Z")  # "iddialarını ne doğruladı"
_NEITHER_TR = re.compile(r"(?<!\w)ne (?:de )?\Z")
_NEGATED = {
    "en": re.compile(r"(?:not|n't|never|neither (?:\w+ ){1,3}(?:has|have|had)?|(?<!\w)neither|(?<!\w)nor|declined to|refused to|yet to|unable to|without)(?: \w+)? \Z"),
    "ru": re.compile(r"(?<!\w)(?:не|ни) \Z"),
    "uk": re.compile(r"(?<!\w)(?:не|ні|ані) \Z"),
}  # fmt: skip
# A clause of its own behind "X said …": what stands there is no longer what X said.
_WHILE = re.compile(r", (?:while|whereas) ")  # "… are paid, Seoul believes, while workers keep …"
_SAID_BEFORE_KO = re.compile(
    r"(?:밝힌|전한|말한|발표한|추정한|주장한|보고한|집계한|평가한|공개한) (?:[가-힣]+ ){0,2}\Z"
)
_TOLD_KO = re.compile(r"(?P<reported>보고한|집계한|공개한)")  # verbs of saying as participles alone
_BESIDE_EN = re.compile(r"(?: [a-z-]+){0,2}? (?P<verb>estimated|reported|claimed|counted|announced) by (?!\w+ing )")
# "Moscow, which denies using them, has received 12,000": what it says there is of another thing.
_RELATIVE_EN = re.compile(
    r", (?:which|who) [^,;.\"“”]{3,90}, (?=(?:\w+ly |also |now |already )?(?:has|have|had|is|are|was|were|will|would|could|may|sent|received|bought|paid|shipped|supplied|deployed)(?!\w))"
)
_TURN = re.compile(r"; |, (?:but|although|though) |\" (?:but|while) ")


def governing_verb(s: Sentence, figure: tuple[int, int]) -> re.Match[str] | None:
    """Return the verb of saying a figure stands under, its group named by the strength, or None.

    Args:
        s: the sentence of the figure.
        figure: start and end of the figure.
    """
    if s.lang in {"tr", "ko"}:
        return _verb_behind(s, figure) or _verb_of_participle(s, figure)
    pattern, folded = VERBS.get(s.lang, VERBS["en"]), s.folded
    if s.lang == "en" and (beside := _BESIDE_EN.match(folded, figure[1], s.stop)) is not None:
        told = pattern.match(folded, beside.start("verb"))
        if told is not None:
            return told  # "up from the 1,100 estimated by Seoul"
    said = [m for m in pattern.finditer(folded, s.first, s.stop) if not _is_noun(folded, m) and not _is_void(s, m)]
    if s.lang == "en":
        said = sorted([*said, *_findings(s)], key=lambda m: m.start())
    asides = [m.span() for m in _RELATIVE_EN.finditer(folded, s.first, figure[0])] if s.lang == "en" else []
    said = [m for m in said if not any(a <= m.start() < b <= figure[0] for a, b in asides)]
    before = [
        m for m in said
        if m.start() < figure[0] and not _TURN.search(folded, m.end(), figure[0])
        and not (folded.startswith(",", m.end()) and _WHILE.search(folded, m.end(), figure[0]))
    ]  # fmt: skip
    after = [
        m for m in said
        if m.start() >= figure[1] and not (m.lastgroup == "denied" and folded.find(";", figure[1], m.start()) >= 0)
    ]  # fmt: skip
    if s.lang == "en":
        return _choose_english(s, figure, before, after)
    return before[-1] if before else after[0] if after else None


def _verb_behind(s: Sentence, figure: tuple[int, int]) -> re.Match[str] | None:
    """Return the verb of saying behind a Turkish or Korean figure: the first that is inside no other clause."""
    folded, embedded = s.folded, None
    for m in VERBS[s.lang].finditer(folded, figure[1], s.stop):
        if _is_void(s, m) or (s.lang == "tr" and _is_beyond(folded, figure[1], m)):
            continue
        if m.group() == "derken" and not _is_said_so(s, figure, m):
            continue
        if (
            s.lang == "tr"
            and folded.find(";", figure[1], m.start()) >= 0
            and _ENDED_TR.search(folded, figure[1], m.start())
            and not _QUOTES_TR.match(m.group())
            and not folded.startswith("diye ", max(s.first, m.start() - 5))
        ):
            break  # "… 12 bine çıktı; toplamın 15 bini bulması bekleniyor": of what stands behind the semicolon
        if not _is_embedded(folded, m, s.stop):
            return m
        embedded = m
    return embedded


def _is_said_so(s: Sentence, figure: tuple[int, int], verb: re.Match[str]) -> bool:
    """Tell whether "derken" tells who gives a number ("Zelenskiy 12 bin asker derken Pentagon …"), and not what happened meanwhile."""
    speaks = any(e.end <= figure[0] and (e.kind in WHO or e.name in SPEAKERS) for e in s.entities)
    return speaks and verb.start() - figure[1] < _BESIDE_DERKEN


_BESIDE_DERKEN = 30  # characters


def _verb_of_participle(s: Sentence, figure: tuple[int, int]) -> re.Match[str] | None:
    """Return the verb by which a Turkish or Korean figure was told before it, or was revised."""
    pattern, folded = VERBS[s.lang], s.folded
    if s.lang == "ko" and _SAID_BEFORE_KO.search(folded, max(s.first, figure[0] - 24), figure[0]):
        near = max(s.first, figure[0] - 24), figure[0]
        # The verb may have no strength of its own ("말한").
        if said := [*pattern.finditer(folded, *near), *_TOLD_KO.finditer(folded, *near)]:
            return max(said, key=lambda m: m.start())
    revised = _REVISED_TR.search(folded, figure[1], s.stop) if s.lang == "tr" else None
    if revised is not None and _ESTIMATE_TR.search(folded, s.first, figure[0]):
        return revised
    # "Bakanın söylediği 10 bin asker": a participle before the figure in the same clause.
    matches = list(pattern.finditer(folded, max(s.first, figure[0] - 60), figure[0]))
    return matches[-1] if matches and _PARTICIPLE.search(matches[-1].group()) else None


def _choose_english(
    s: Sentence, figure: tuple[int, int], before: Sequence[re.Match[str]], after: Sequence[re.Match[str]]
) -> re.Match[str] | None:
    """Return the verb among those before and behind an English figure that it stands under."""
    folded = s.folded
    if len(before) > 1 and _HE_HOLDS.search(folded[: before[-1].start()][-6:]):
        return before[-2]  # "Shin said he believes 5 million shells were sent"
    passive = bool(before) and _is_passive(folded, before[-1])
    if before and not passive and not _WE_HOLD.search(folded[: before[-1].start()][-4:]):
        return before[-1]
    after = [m for m in after if not _is_aside(s, m, figure[0])]
    said = [m for m in after if not _is_passive(folded, m)]
    if passive:
        active = [m for m in before if not _is_passive(folded, m)]
        if active:
            return active[-1]  # "Kyiv said the North is believed to have sent 12,000 troops"
        if not said or _SPEAKS_NEXT.search(folded, figure[1], said[0].start()):
            return before[-1]
    return next(iter(said or after), before[-1] if before else None)


def _is_passive(folded: str, verb: re.Match[str]) -> bool:
    return _IS_SAID.search(folded[: verb.start()][-6:] + folded[verb.start() : verb.end() + 4]) is not None


# A finite verb and a semicolon end what the next verb of saying tells, but for a verb that quotes.
_ENDED_TR = re.compile(
    r"(?:(?<!\w)\w+(?:(?:[aeiouüölmnrvyzğgb]d|[kpçsşfht]t)[iuü](?:l[ae]r)?|yor(?:du|lar)?|m[iuü]şt[iuü]|[ae]c[ae]k|[ae]bilir));"
)
_QUOTES_TR = re.compile(r"de(?:di|mişti|nildi|niyor|yen)|diye")
# "tahminini 600'den 2 bine yükseltti": who revises an estimate says the figure.
_REVISED_TR = re.compile(r"(?<!\w)(?P<reported>(?:yükselt|düşür|çikar(?!il)|indir(?!il)|güncelle|revize e[td]))\w*")
_ESTIMATE_TR = re.compile(
    r"(?<!\w)(?:tahmin|hesap|öngörü|bilanço)(?:ler|lar)?(?:s?[iı])?n[iı](?!\w)|(?<!\w)olarak (?:ver|açikla|duyur|bildir|hesapla)(?:[dt][iuü]ğ|m[iuü]ş)"
)
# "The $2,000 that Russia was said to pay": by no one; who speaks stands elsewhere.
_IS_SAID = re.compile(
    r"(?<!\w)(?:is|are|was|were) (?:said|believed|reported|alleged|thought|claimed|estimated|expected|known) to "
)
# Who speaks in the next clause does not say this one: "… to number 12,000 by May, but Moscow said there is no such plan".
_SPEAKS_NEXT = re.compile(
    r"[;:]|[,—–-] ?(?:and|adding)(?!\w)|(?<!\w)(?:but|while|whereas|although|though|yet|however|even as)(?!\w)"
)
_HE_HOLDS = re.compile(r"(?<!\w)(?:he|she|it|they) \Z")
_WE_HOLD = re.compile(r"(?<!\w)(?:we|i) \Z")  # "We estimate 4,000 dead," an official said


_PASSIVE_PARTICIPLE = re.compile(r"(?:[iuü]l[ae]n|[ae]n[ae]n|[iuü]n[ae]n)\Z")
_CLAUSE_BEFORE = re.compile(r"(?:[dt][iuü]ğ|[ae]c[ae]ğ|m[ae]s[iı])\w*\Z")


def _is_beyond(folded: str, start: int, verb: re.Match[str]) -> bool:
    """True for a participle of another noun: "189 ülke içinde, silahı olduğu sanılan İsrail …", and for rumours of another thing."""
    if not _PASSIVE_PARTICIPLE.search(verb.group()) and not verb.group().startswith(("spekülasyon", "söylenti")):
        return False
    comma = re.compile(r",(?!\d)").search(folded, start, verb.start())
    return comma is not None and _CLAUSE_BEFORE.search(folded[start : comma.start()]) is None


_TOLD_BETWEEN = re.compile(
    r"(?: \([^()]{1,20}\))?, (?:which|who|an?|the|made|set|led|formed)(?!\w)[^;:.\"“”]{3,120}, (?:has |have |had |also |now ){0,2}"
)
_FINDERS = re.compile(
    r"(?<!\w)(?:team|panel|monitors|researchers|investigators|analysts|watchdog|inspectors|experts) (?:has |have |had |also )?\Z"
)


def _findings(s: Sentence) -> list[re.Match[str]]:
    """Verbs of finding whose subject is a body or a report."""
    return [
        m for m in FINDINGS.finditer(s.folded, s.first, s.stop)
        if not _is_void(s, m) and not _is_noun(s.folded, m) and not is_mute(s, m) and (
            DOCUMENT.search(s.folded, s.first, m.start())
            or any(e.kind == "body" and (0 <= m.start() - e.end < 24 or _TOLD_BETWEEN.fullmatch(s.folded, e.end, max(e.end, m.start()))) for e in s.entities)
            or _FINDERS.search(s.folded[max(s.first, m.start() - 24) : m.start()])
            or s.folded.startswith(" that ", m.end())
        )
    ]  # fmt: skip


def _is_aside(s: Sentence, verb: re.Match[str], figure: int) -> bool:
    return stands_aside(s, english_subject(s, verb, figure))


def _is_void(s: Sentence, verb: re.Match[str]) -> bool:
    """True for what is not said: "ne doğruladı ne yalanladı", "açıklamadı", "has not confirmed", "не подтверждал"."""
    before = s.folded[max(s.first, verb.start() - 34) : verb.start()]
    if s.lang == "tr":
        if _NEITHER_TR.search(before) or _NEITHER_WITHIN_TR.search(verb.group()):
            return True
        following = s.folded[verb.end() : verb.end() + 8]
        return _NEGATED_TR.search(verb.group()) is not None or (
            verb.group().endswith(("maktan", "mekten")) and following.startswith((" kaç", " çekin"))
        )
    negated = _NEGATED.get(s.lang)
    return negated is not None and negated.search(before) is not None


def _is_embedded(folded: str, verb: re.Match[str], stop: int) -> bool:
    """True for "tahmin ettiklerini öne sürdü" and "… diyerek reddetti": the word stands under another verb."""
    if verb.group().startswith("diyerek") or _PASSIVE_OBJECT.search(verb.group()):
        return True
    if _OURS_TR.search(verb.group()) and _CLOSES_TR.search(folded, verb.end(), stop):
        return True  # "… 10 bini bulduğunu değerlendiriyoruz\" dedi": who speaks stands with the outer verb
    if not verb.group().startswith("tahmin"):
        return False
    return _OBJECT_CLAUSE.search(verb.group()) is not None or _CLAIM_NEXT.match(folded, verb.end(), stop) is not None


_OURS_TR = re.compile(r"(?:(?:[iuü]yor|m[iuü]ş)[iuü][mz]|(?:[ae]c[ae]ğ)[iuü][mz]|[dt][iuü][km])\Z")
_CLOSES_TR = re.compile(
    r"[^\"“”«»]*[\"”»],? (?:de(?:di|mişti|nildi|niyor|yen)|diyor|diye|şeklinde|ifade|söz|açiklama|değerlendirme)"
)
_NOUNS_TOO = frozenset(
    "report reports claim claims show shows estimate estimates note notes find finds forecast forecasts claiming describe".split()
)
_NOUN_BEFORE = re.compile(
    r"(?<!\w)(?:the|its|of|these|such|from|an?|his|her|their|this|that|those|by|in|to|into|on|with|any|no|for|and|other|new|latest|recent|earlier|media|intelligence|"
    r"called|calls|describes?|described|dismissed|dismisses|rejected|rejects|denied|denies|downplayed|brushed off|press|first|second|initial|official|\w+['’]s) \Z"
)
_ONE_BEFORE = re.compile(r"(?<!\w)an? (?:[\w.'’-]+ ){1,3}\Z")
_ENDS_SENTENCE = re.compile(r"[.;\"”]|\s*\Z")
_LAST_CLAUSE = re.compile(r",[\"”]? ((?:[\w.'’-]+ ){1,6})\Z")
_PREPOSED = re.compile(
    r"(?<!\w)(?:according|citing|as|in|with|by|from|despite|to|of|on|amid|and|or|contrary|after|following|than|about|over|for|including|such)(?!\w)"
)
_BASE = frozenset(
    "report claim estimate say tell deny confirm admit acknowledge add warn announce disclose write".split()
)
_INFINITIVE = re.compile(
    r"(?<!\w)(?:to|must|should|will|would|can|could|may|might|shall)(?: now| also| soon| still)? \Z"
)
_VERBAL = re.compile(
    r" (?:that|it|he|she|they|the|some|about|at least|more|up to|around|over|nearly|\d|to (?:have|be))"
)


def _is_noun(folded: str, verb: re.Match[str]) -> bool:
    """True for "a report", "the claims of", "must report", not for "Seoul reports that", "officials estimate some 600"."""
    word = verb.group()
    if word in _BASE and _INFINITIVE.search(folded[max(0, verb.start() - 14) : verb.start()]):
        return True
    if word not in _NOUNS_TOO:
        return False
    if word in _BASE and _ONE_BEFORE.search(folded[max(0, verb.start() - 40) : verb.start()]):
        return True  # "rejecting a U.S. claim that"
    if word in {"claims", "reports", "estimates"} and _ENDS_SENTENCE.match(folded, verb.end()):
        clause = _LAST_CLAUSE.search(folded[max(0, verb.start() - 60) : verb.start()])
        if clause is not None and not _PREPOSED.search(clause.group(1)):
            return False  # "…, Ukrainian military intelligence claims."
    before = _NOUN_BEFORE.search(folded[max(0, verb.start() - 14) : verb.start()])
    if before is not None:
        return not (before.group() in {"media ", "intelligence ", "press "} and _VERBAL.match(folded, verb.end()))
    return folded.startswith((" of ", " by ", " on ", " from "), verb.end())

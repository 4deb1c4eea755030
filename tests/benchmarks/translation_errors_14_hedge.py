"""A reserve taken away: what may be so or is said to be so is made certain. The Turkish must have it."""

from __future__ import annotations

import random
import re
from collections.abc import Callable

from translation_errors_14_edits import Edit, Pair, Way, cased, one_of, opens
from translation_errors_14_verbs import BASE_OF_PAST, known, participle, past, third

Make = Callable[[re.Match[str], str], str | None]
_ABLE = r"[ae]bil|olası|muhtemel|belki|ihtimal|mümkün|galiba"
_CLAIM = r"iddia|öne sür|ileri sür|savun|söylen|bildiril|sözde|suçla|şüphe|zanl"
_REPORT = (
    rf"{_CLAIM}|rapor|haber|belirtil|aktar|göre|m[iıuü]ş\b|m[iıuü]şt|görünüş|anlaşıl|görün|galiba|galiba|anlaşılan"
)
_ABOUT = (
    r"yaklaşık|civar|dolay|aşağı yukarı|neredeyse|yakın|tahmin|sular|hemen hemen|küsur|kadar|bul(?:an|du|uyor)|hemen"
)
_PROBABLE = rf"{_ABLE}|olasılık|herhalde|potansiyel|görün|sanırım|bekle"
_BELIEVE = r"inan|düşün|sanı|san[dm]|zanne|tahmin|görüş|varsay|kanı|bence|kanaat|değerlendir"
_EXPECT = r"bekle|öngör|tahmin|muhtemel|planla|umu|olası"
_SEEM = r"gibi|görün|benz|anlaşıl|izlenim|galiba|[ae]bil"
_SUSPECT = rf"{_CLAIM}|sanı[kl]|suçlan|itham"
_SOURCE = r"göre|bildir|söyle|açıkla|aktar|belirt|ifade|haber|dedi"
_PLAN = r"plan|niyet|amaç|amaçl|hedef|ist[ei]|düşün|um[ud]|hazırlan|gerek"
_OFTEN = r"genel|çoğu|sık sık|sıklıkla|bazen|zaman zaman|kimi|bazı|eğilim|arada|daha çok"
_SUGGEST = r"öner|ima|işaret|ileri|öne|göster|düşün|iddia|belirt"
_NUMBER = (
    r"(?=[$£€]?\d|(?:a |one |two |three |four |five |six |seven |eight |nine |ten |twelve |fifteen |twenty |thirty |"
    r"forty |fifty |sixty |half |every|all |hundred|thousand)(?!lot|bit|few)|noon|midnight)"
)
_PLURAL = re.compile(
    r"\b(?:they|we|you|these|those|people|children|women|men|police|many|some|others|both|all|"
    r"[a-z]{3,}(?<!s)(?<!i)(?<!u)s)(?:,? (?:who|that|which|also))? $",
    re.IGNORECASE,
)
_BASE_OF_DONE = {p: b for b in BASE_OF_PAST.values() if (p := participle(b))}
_NOT_SENSES = (
    r"(?!see|hear|feel|tell|remember|understand|smell|afford|not|only|never|hardly|barely|n't|ve\b|you\b|I\b|he\b|"
    r"we\b|they\b|just)"
)


def _plural(target: str, at: int) -> bool:
    """Tell whether what stands before is more than one."""
    return bool(_PLURAL.search(target[:at]))


def _done(word: str) -> bool:
    """Tell whether the word is a participle."""
    return word in _BASE_OF_DONE or word.endswith("ed")


def _modal(m: re.Match[str], target: str) -> str | None:
    """May go: will go; may have gone: has gone."""
    adverb, word = m["adverb"] or "", m["verb"]
    if word == "have" and (done := re.match(r" (?:also |already |just |even )?([a-z]+)", target[m.end() :])):
        if m["modal"] == "could":
            return None
        return ("have" if _plural(target, m.start()) else "has") if _done(done[1]) else None
    return f"will {adverb}{word}"


def _is(m: re.Match[str], target: str) -> str:
    """Is or are, as what stands before asks."""
    return "are" if _plural(target, m.start()) else "is"


def _seem(m: re.Match[str], _target: str) -> str | None:
    """Seems to know: knows; appeared to know: knew."""
    verb, how = m["verb"], m["seem"].lower()
    if verb == "have":
        return "had" if how.endswith("ed") else "has" if how.endswith("s") else "have"
    if verb == "be":
        return "was" if how.endswith("ed") else "is" if how.endswith("s") else "are"
    return (past(verb) if how.endswith("ed") else third(verb) if how.endswith("s") else verb) if known(verb) else None


def _said_to(m: re.Match[str], _target: str) -> str | None:
    """Is believed to be: is; are thought to have: have; is said to live: lives."""
    be, verb = m["be"].lower(), m["verb"]
    if verb in ("be", "have"):
        return be if verb == "be" else {"is": "has", "are": "have"}.get(be, "had")
    form = third(verb) if be == "is" else verb if be == "are" else past(verb)
    return form if known(verb) else None


def _text(new: str) -> Make:
    """Return a maker of this text, groups filled in."""
    return lambda m, _target: re.sub(r"\\(\d)", lambda g: m[int(g[1])] or "", new)


def _way(rules: list[tuple[str, str | Make, str]]) -> Way:
    """Return a way of pattern, replacement and what the Turkish must have."""
    compiled = [(re.compile(p), new, re.compile(turkish)) for p, new, turkish in rules]

    def way(source: str, target: str, _rng: random.Random) -> list[Edit]:
        """Offer what the Turkish bears out."""
        low, edits = source.replace("İ", "i").lower(), []
        for pattern, new, turkish in compiled:
            if not turkish.search(low):
                continue
            for m in pattern.finditer(target):
                for make in [_text(t) for t in new.split("|")] if isinstance(new, str) else [new]:
                    text = make(m, target)
                    if text is not None:
                        edits.append(Edit(m.start(), m.end(), cased(m[0], text) if opens(target, m.start()) else text))
        return edits

    return way


_MODALS: list[tuple[str, str | Make, str]] = [
    (rf"\b(?P<modal>[Mm]ay|[Mm]ight)(?<!May) (?P<adverb>(?:also |even |still |well |soon |actually "
        rf")?)(?P<verb>{_NOT_SENSES}[a-z]+)\b", _modal, _ABLE + r"|belirsiz|gerek|meli|malı|acak|ecek"),
    (rf"\b(?P<modal>could) (?P<adverb>(?:also |even |still |soon |well )?)(?P<verb>{_NOT_SENSES}[a-z]+)\b", _modal,
    r"[ae]bilir|[ae]bilec|olası|muhtemel|belki|[ae]bilme|mümkün"),
    (r"\b(?P<modal>may|might|could) be\b", _is, r"olabil|olası|muhtemel|belki|[ae]bilir"), (r"\b(?:may|might) not\b",
    "will not", _ABLE + "|meyebil|mayabil"),
]  # fmt: skip
_SAID: list[tuple[str, str | Make, str]] = [
    (r"\b([Aa]llegedly|[Rr]eportedly|[Ss]upposedly|[Pp]urportedly|[Aa]pparently|[Ss]eemingly),? ?", "", _REPORT),
    (r"\balleged (?=[a-z])(?!to\b|that\b)", "|proven ", _CLAIM),
    (r"\bsuspected (?=[a-z]+)(?!of|that|to|by)", "", _SUSPECT),
    (r"\b(?:claimed|alleged) that\b", "revealed that|proved that|confirmed that", _CLAIM),
    (r"(?<!the )(?<!of )(?<!at )(?<!their )(?<!his )(?<!her )(?<!these )\b(?:claims|alleges) that\b",
    "confirms that|shows that", _CLAIM), (r"\bclaimed (?=(?:he|she|it|they|the)\b)", "proved |confirmed ", _CLAIM),
    (r"\bclaims (?=(?:he|she|it|they|the)\b)(?<!\w's claims )", "reveals |confirms ", _CLAIM),
    (r"\ballegations (?=of\b)", "cases ", _CLAIM), (r"\ballegations that\b", "the fact that", _CLAIM),
    (r"\ballegations (?=against)", "evidence ", _CLAIM), (r"\b(?:[Tt]he|these|those) (?:allegations|claims)\b(?! of| "
        r"that| against|')", "the facts", _CLAIM),
    (r"\b(was|were|been|is|are|has been|have been) accused of\b", r"\1 found guilty of|\1 convicted of", _SUSPECT),
    (r"(?<!\w[sn] )(?<!een )(?<!ere )(?<!are )\baccused of\b", "guilty of", _SUSPECT), (r"\bon suspicion of\b", "for",
    _SUSPECT),
    (r"\bsuspected of\b", "guilty of|known for", _SUSPECT), (r"\b(?:the |a )suspect\b", "the perpetrator", _SUSPECT),
    (r"\b(?:[Ss]uspects|[Ss]uspicions) that\b", "knows that", _SUSPECT), (r"\bso-called ", "",
    r"sözde|denilen|adı verilen|lafta|denen"),
    (r"\b(?P<be>is|are|was|were) (?:also |still |widely |now )?(?:believed|thought|said|understood|reported|alleged|"
        r"feared|considered|estimated|rumou?red) to (?P<verb>[a-z]+)\b", _said_to, f"{_BELIEVE}|{_REPORT}"),
    (r"\b(are|is) expected to\b", "will|\\1 certain to", _EXPECT), (r"\b(was|were) expected to\b",
    r"\1 certain to|\1 going to", _EXPECT), (r"\bexpected to\b(?<!(?:is|re|as) expected to)", "certain to", _EXPECT),
    (r"\b(I|[Ww]e) (?:also )?(?:think|believe|guess|suppose|feel|suspect)(?: that)? (?=(?:I|we|it|he|she|they|the|"
        r"this|that's|it's|you|there|people|most)\b)", r"\1 know ", _BELIEVE),
    (r"\bI (?:think|guess|suppose) (?=(?:it|he|she|they|the|this|we|that's)\b)", "", _BELIEVE),
    (r"\b(?:believes|thinks|suspects|fears|assumes)(?: that)? (?=(?:it|he|she|they|the|this|his|her|something)\b|"
        r"[A-Z])(?!himself)", "knows |has proved ", _BELIEVE + "|kork|endişe"),
    (r"\bbelieved(?: that)? (?=(?:it|he|she|they|the|this)\b)", "knew ", _BELIEVE),
    (r"\b(?:suggests|indicates|implies) (?:that )?(?=(?:it|he|she|they|the|there|a|his|her)\b)", "proves that ",
    _SUGGEST), (r"\b(?:suggested|indicated|implied) (?:that )?(?=(?:it|he|she|they|the|there|this)\b)",
    "proved that ", _SUGGEST), (r"\bsuggest that\b", "prove that", _SUGGEST),
    (r"\bin (?:my|his|her|our) (?:view|opinion),? ", "", r"göre|bence|fikr|görüş"),
]  # fmt: skip
_SOURCES: list[tuple[str, str | Make, str]] = [
    (r"^According to [^,]{4,60}, (?=\w)", "", _SOURCE),
    (r", according to [^,.\"]{4,60}(?=[.]$)", "", _SOURCE),
    (r"(?<=\w), (?:[a-z]+ ){0,3}(?:claimed|alleged|suspected|believe)(?=\.$)", "", _CLAIM),
]
_LIKELY: list[tuple[str, str | Make, str]] = [
    (r"\b(?:[Pp]robably|[Pp]erhaps|[Mm]aybe|[Pp]ossibly|[Pp]resumably|[Pp]otentially),? ", "|definitely |certainly ",
    _PROBABLE), (r"\bwill (?:most |very )?likely\b|\bwould likely\b", "will|will certainly", _PROBABLE),
    (r"\b(is|are) (?:most |more |very |also )?likely to\b", r"will|\1 certain to|\1 sure to", _PROBABLE),
    (r"\blikely to\b(?<!s likely to)(?<!re likely to)", "certain to|bound to", _PROBABLE),
    (r"\b(?:is|are) (?:very )?unlikely to\b", "will not|will never", r"pek|düşük|muhtemel|olası|zor|ihtimal|[ae]bil"),
    (r"\bunlikely\b(?! to)", "impossible", r"pek|düşük|olası|ihtimal|mümkün"),
    (r"\b(?:most |very )likely\b|\bmore than likely\b", "certainly", _PROBABLE),
    (r"\b(?:possible|potential|likely) (?=[a-z]{4,})(?!that|than)", "|certain ", _PROBABLE + "|olası"),
    (r"\bpossibility of\b", "certainty of", _PROBABLE), (r"\bpossibility that\b", "fact that", _PROBABLE),
    (r"\b(?P<seem>[Ss]eems|[Aa]ppears|[Ss]eemed|[Aa]ppeared|seem|appear)(?<!will seem)(?<!to appear) to "
        r"(?P<verb>[a-z]+)\b", _seem, _SEEM), (r"\bseems (?=[a-z]+)(?!to|like|that|as)", "is ", _SEEM),
    (r"\bseemed (?=[a-z]+)(?!to|like|that|as)", "was ", _SEEM),
    (r"\b[Ii]t (?:seems|appears)(?: like| that| as if| as though)? (?=[a-z]+)(?!to)", "", _SEEM),
    (r"\bmay be able to\b", "can", _ABLE), (r"\b(?:(?<!made )(?<!of )(?<!the )(?<!their )(?<!his )(?<!her )(?<!its "
        r")(?<!no )(?<!for )(?<!any )(?<!with )plans|intends|aims|hopes|wants|is due|is set|is hoping|is planning|is "
        r"aiming) to\b", "will", _PLAN),
    (r"\b(?:is|are|was|were) (?:considering|weighing|mulling)\b", "has decided on", r"düşün|değerlendir"),
    (r"\b(?:preliminary|provisional|tentative)\b", "final", r"ön |geçici|ilk"), (r"\bunconfirmed\b", "confirmed",
    r"doğrulan|teyit"),
    (r"\b(?:often|usually|generally|typically|mostly|mainly|sometimes|largely) ", "always ", _OFTEN),
    (r"\btends? to ", "always ", _OFTEN), (r"\b(?:partly|in part|partially) ", "entirely ", r"kısm|bir ölçü|bölüm"),
    (r"\b(?:somewhat|relatively|fairly) ", "|completely ", r"nispeten|görece|biraz|oldukça|bir miktar|bir dereceye"),
    (r"\b(?:[Ss]ome of (?=the |his |her |their |my )|(?:[Mm]ost|[Mm]any) of (?=the |his |her |their |my |them))",
    "all ", r"bazı|kimi|bir kısm|çoğu|birçok|biri"),
]  # fmt: skip
_ABOUTS: list[tuple[str, str | Make, str]] = [
    (rf"\b(?:[Aa]bout|[Aa]round|[Aa]pproximately|[Rr]oughly) {_NUMBER}", "|exactly ", _ABOUT),
    (rf"\b(?:[Nn]early|[Aa]lmost|[Aa]n estimated|[Ss]ome|[Cc]lose to|an approximate) {_NUMBER}(?!every|all |half a )",
    "", _ABOUT), (r"\b(?:nearly|almost|virtually) (?=all|every|entirely|completely|always|never|certain|impossible|"
        r"no)", "", r"neredeyse|hemen|yakın"),
    (rf"\b[Uu]p to {_NUMBER}", "", r"kadar|varan|ulaş|bul"), (r"\bas (?:many|much|high) as (?=[$£€]?\d)", "",
    r"kadar|varan|ulaş|yakın|yüksek"), (rf"\b[Aa]t least {_NUMBER}", "|exactly ", r"en az|asgari"),
    (r"\b(\d+|two|three) or so\b", r"\1", _ABOUT), (r"\bestimated (?=[$£€\d])", "confirmed ", r"tahmin"),
]  # fmt: skip
WAYS: list[tuple[float, Way]] = [
    (4, _way(_SOURCES)),
    (22, _way(_SAID)),
    (20, _way(_MODALS)),
    (18, _way(_LIKELY)),
    (16, _way(_ABOUTS)),
]


def hedge_removed(pair: Pair, rng: random.Random, _pairs: list[Pair]) -> str | None:
    """Return the target with one reserve gone."""
    wrong = one_of(WAYS, *pair, rng)
    if not wrong:
        return None
    if pair[1][:2].strip("\"'“")[:1].isupper():
        wrong = re.sub(r"^(\W?)([a-z])", lambda m: m[1] + m[2].upper(), wrong)
    return re.sub(r"\ball (?=them\b)", "all of ", wrong)

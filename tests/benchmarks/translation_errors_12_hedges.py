"""The twelfth script of errors: what was held to be likely, or said by someone, told as plain fact."""

from __future__ import annotations

import random
import re

from translation_errors_12_tools import Edit, Way, cased, exchanges, past, starts_sentence, third, words_way

# What shows in the Turkish that there is something to harden: a source that states the thing itself makes no error.
_POSSIBLE = re.compile(
    r"[ae]bil|[ıiuü]labil|ama[mz]|eme[mz]|olası|ihtimal|muhtemel|belki|mümkün|galiba|herhalde|bekle|tahmin|sanıl|sanır|düşün|görün|gibi|ecek|acak|potansiyel",
    re.I,
)
_TOLD = re.compile(
    r"iddia|öne sür|göre|sözde|söyle|belirt|bildir|aktar|kayded|ifade|dedi|açıkla|savun|diye|inan|düşün|sanıl|şüphe|m[iıuü]ş|rapor|anlat|duyur|ileri sür|vurgula|dile getir|diyor|san[ıi]|zannedi|tahmin|söz|haber|değerlendir",
    re.I,
)


def _adverbs(text: str, rng: random.Random) -> list[Edit]:
    """Take out an adverb of doubt, or put one of certainty in its place."""
    edits: list[Edit] = []
    pattern = r"(,? ?)\b(allegedly|reportedly|apparently|possibly|probably|perhaps|maybe|supposedly|presumably|purportedly|potentially|seemingly|ostensibly|likely)\b(,?)( ?)"
    for found in re.finditer(pattern, text, re.I):
        word, before, after = found[2].lower(), text[: found.start(2)], text[found.end(2) :]
        if (
            word == "likely"
            and not re.match(r",? (?:to be |the |a |been |by |in |be |have |[a-z]+ed\b|because|due|from)", after)
        ) or re.match(r",? (?:not|or even|even|the most|more|most)\b", after):
            continue
        if word == "likely" and re.search(
            r"\b(?:is|are|was|were|more|most|less|very|un|as|be|seems?|a|an|the|it's|'s|look\w*|appear\w*|not) $",
            before,
        ):
            continue
        if rng.random() < 0.25 and word not in ("maybe", "perhaps", "potentially", "seemingly"):
            edits.append(
                (found.start(2), found.end(2), cased(rng.choice(["certainly", "undoubtedly", "definitely"]), found[2]))
            )
        elif starts_sentence(text, found.start(2)):
            first = re.match(r"\w", text[found.end() :])
            if first:
                edits.append((found.start(2), found.end() + 1, first[0].upper()))
        else:
            edits.append(
                (
                    found.start(),
                    found.end(),
                    " " if not found[1].startswith(",") or found[3] else ", " if found[1].startswith(",") else " ",
                )
            )
    return edits


def _form(before: str, base: str, after_past: bool) -> str:
    """Say a verb in the tense and person its sentence seems to want."""
    if after_past:
        return "was" if base == "be" else past(base)
    plural = re.search(
        r"\b(?:[Tt]hey|[Ww]e|[Yy]ou|I|[A-Za-z]{3,}[^s\W]s|people|[Tt]hese|[Tt]hose|[Mm]any|[Ss]ome|police|men|women|children) $",
        before,
    )
    if base == "be":
        return "am" if before.endswith("I ") else "are" if plural else "is"
    return base if plural else third(base)


def _modals(text: str, rng: random.Random) -> list[Edit]:
    """Make may, might and could a will, or the plain verb."""
    edits: list[Edit] = []
    for found in re.finditer(
        r"\b(may|might|could) (?:(?P<adv>also|well|soon|eventually|even|one day|still|potentially) )?(?P<verb>[a-z]+)\b",
        text,
    ):
        word, verb, before = found[1], found["verb"], text[: found.start()]
        after = text[found.end() :]
        if verb in (
            "not",
            "only",
            "i",
            "you",
            "he",
            "she",
            "it",
            "we",
            "they",
            "never",
            "as",
            "the",
            "barely",
            "hardly",
            "or",
        ) or re.search(
            r"\b(?:[Ii]f|[Ww]ish|so that|so|[Hh]ow|[Ww]hat|[Ww]hether|[Aa]s much as|not that|[Ww]hy|[Ww]ho|than|as) (?:[\w ]{0,20})$",
            before[-28:],
        ):
            continue
        adverb = "" if found["adv"] in (None, "well", "potentially") else found["adv"] + " "
        if verb == "have":
            pp = re.match(
                r" (?:[a-z]+ly )?(?:been|had|[a-z]+ed|[a-z]+en|made|said|told|won|lost|come|gone|done|led|left|set)\b",
                after,
            )
            if word == "could" or not pp:
                continue
            plural = re.search(
                r"\b(?:[Tt]hey|[Ww]e|[Yy]ou|I|[A-Za-z]{3,}[^s\W]s|people|[Tt]hese|[Mm]any|[Ss]ome) $", before
            )
            edits.append((found.start(), found.end(), adverb + ("have" if plural else "has")))
            continue
        if (
            word == "could"
            and re.search(
                r"\b(?:was|were|had|tried|wanted|thought|said he|said she|all|everything|anything|never|I|we|couldn't)\b",
                before[-25:],
            )
            and verb not in ("be", "face", "lead", "become", "cost", "cause", "result")
        ):
            continue
        if (
            word == "could"
            and verb
            in (
                "see",
                "hear",
                "feel",
                "find",
                "believe",
                "understand",
                "tell",
                "do",
                "afford",
                "get",
                "make",
                "say",
                "remember",
                "help",
                "imagine",
                "walk",
                "think",
            )
            and rng.random() < 0.9
        ):
            continue
        told = re.search(r"\b(?:said|told|warned|added|believed|thought|feared)\b", before)
        new = ("would" if told else "will") + f" {adverb}{verb}"
        edits.append((found.start(), found.end(), new))
        if word != "could" and not told:
            edits.append((found.start(), found.end(), adverb + _form(before, verb, False)))
    return edits


def _believed(text: str, rng: random.Random) -> list[Edit]:
    """Is believed to be, are thought to have, is expected to, appears to, is likely to."""
    edits: list[Edit] = []
    for found in re.finditer(
        r"\b(is|are|was|were) (?:widely |generally |also |still )?(?:believed|thought|said|reported|understood|alleged|rumou?red|estimated|suspected|deemed|considered) to (be|have)\b",
        text,
    ):
        new = found[1] if found[2] == "be" else {"is": "has", "are": "have"}.get(found[1], "had")
        edits.append((found.start(), found.end(), new))
    for found in re.finditer(
        r"\b(is|are|was|were)( not|n't)? (?:widely |also |now |still )?(?:expected|likely|set|tipped|anticipated|projected|forecast|predicted|due) to\b",
        text,
    ):
        ahead = "will" if found[1] in ("is", "are") else "would"
        if not re.search(r"set to$|due to$", found[0]) and not re.match(
            r" (?:the|a|his|her|their|[A-Z])", text[found.end() :]
        ):
            edits.append((found.start(), found.end(), ahead + (" not" if found[2] else "")))
    for found in re.finditer(r"\b(appear|seem)(s|ed)? to (be|have|[a-z]+)\b", text):
        verb, end = found[3], found[2]
        if re.search(r"\b(?:not|n't|would|could|may|might|will|to) $", text[: found.start()]):
            continue
        edits.append(
            (
                found.start(),
                found.end(),
                _form(text[: found.start()], verb, True) if end == "ed" else _form(text[: found.start()], verb, False),
            )
        )
    for found in re.finditer(
        r"\b[Ii]t (?:appears|seems|is (?:believed|thought|likely|possible|alleged|understood)|was (?:believed|alleged)) that (\w)",
        text,
    ):
        edits.append(
            (found.start(), found.end(), found[1].upper() if starts_sentence(text, found.start()) else found[1])
        )
    return edits


_ALLEGED = words_way(
    exchanges(
        "alleged>proven suspected>confirmed claimed>proved claims>proves alleged_that>established_that alleges>proves suggests>proves suggested_that>proved_that believes>knows believed_that>knew_that i_think>i_know claim_that>fact_that claiming>proving indicates>proves "
        "likely_to>certain_to likely>certain apparent>clear potential>certain possible>certain probable>certain estimates_that>knows_that assumed>knew suspects>knows allegations_that>evidence_that appeared>proved thinks>knows feared>known"
    ),
    {
        "claims": (r"\b(?:the|these|those|of|his|her|their|false|and|any|about|deny|denied|two|some|penalty|all|to|that|\w+ed|'s|for|in|by) ", r" (?:of|against|for|about|in|,|\.|to|were|are|the lives?|lives|his|her)|[,.;]"), "claimed": (r"\b(?:was|were|been|be|is|has|have) ", r" (?:the lives?|his|her|a|victory|responsibility|lives|by|(?:\d|\w+ lives))|[,.]"), "claiming": ("", r" (?:the|his|her|a|\d)"),
        "suggests": ("", r"[,.]"), "likely": (r"\b(?:most|more|less|very|un|will|would|highly|to|\w+ly|the|as|of) ", r" (?:to)|[\"'”]"), "possible": (r"\b(?:as|if|the best|soon|where|is|every|all|it|be|not|makes?|made|worst|a|was|are) ", r" to|[.,]"), "potential": (r"\b(?:the|his|her|their|its|full|of|has|have|with|\w+'s|your) ", r" (?:to|for|of|and)|[.,]"), "apparent": ("", r"[.,]"), "alleged": (r"\b(?:been|is|was|were|be|she|he|they|it|who|had|has) ", r" (?:that|to)"), "suspected": (r"\b(?:was|were|is|are|be|been|he|she|they|long|who|the) ", r" (?:of|that)"),
        "claim that": (r"'s |s' |his |her |their |its ", ""), "i think": ("", r" (?:about|of|so|i'm)|,"), "believes": ("", r" in"), "assumed": (r"\b(?:was|be|is|has|had|he|she) ", r" (?:the|control|power|office)"), "appeared": ("", r" (?:in|on|at|to|as|before|for|for|with|online|[A-Z])|[.,]"), "thinks": ("", r" (?:about|of)"), "feared": ("", r" (?:that|the|readers)"), "indicates": ("", ""), "likely to": (r"\b(?:more|less|most|very|un) ", ""),
    },
)  # fmt: skip


def _alleged_dropped(text: str, rng: random.Random) -> list[Edit]:
    """The alleged attack becomes the attack."""
    found = re.finditer(
        r"(?<=\b[Tt]he )(alleged|suspected|apparent|supposed|purported|possible|potential|reported) (?=[a-z]+\b)|(?<=[sS] )(alleged|suspected) (?=[a-z]+\b)|(?<=\bof )(alleged|suspected|possible) (?=[a-z]+\b)",
        text,
    )
    return [(m.start(), m.end(), "") for m in found]


def _according(text: str, rng: random.Random) -> list[Edit]:
    """Take out "according to …" at either end of the sentence."""
    edits: list[Edit] = []
    for found in re.finditer(r",? according to [^,.;\"”]+(?=[.]?['\"”]?$|[.] )", text):
        edits.append((found.start(), found.end(), ""))
    for found in re.finditer(
        r"(?:^|(?<=[.!?] ))(?:According to|In the view of|As reported by) [^,.;]+, (\w|['\"“])", text
    ):
        edits.append((found.start(), found.end(), found[1].upper()))
    for found in re.finditer(r", according to [^,.;\"”]+,(?= )", text):
        edits.append((found.start(), found.end(), ""))
    return edits


def _said_that(text: str, rng: random.Random) -> list[Edit]:
    """Take out who said it: "X said (that) the plan was" becomes "The plan was"."""
    edits: list[Edit] = []
    verbs = r"(?:said|says|claimed|claims|argued|argues|believes|believed|alleged|alleges|suggested|suggests|warned|warns|estimated|estimates|reported|insists|insisted|thinks|fears|feared|maintains|asserted|contends)"
    for found in re.finditer(
        rf"(?:^|(?<=[.!?] ))(?!['\"“])(?:[A-Z][^,.;:\"“”]{{1,60}}?) {verbs}(?: (?:on|in|last) \w+)?(?: that)? ((?:the|he|she|it|they|there|his|her|its|their|a|an|some|many|most|more|no|all|\d+|[A-Z][\w.]+)\b)(?= [^\"“,]*[a-z])",
        text,
    ):
        start = found[1]
        if re.search(
            r"^(?:[\w-]+ per ?cent|About|Most|Many|Some)\b|\b(?:was|were|is|are|have|had|that|who|which|praised|as|when|individuals|and said|but|while|after|it)\b",
            found[0].split(" that ")[0][: -len(start)],
        ):
            continue
        clause = text[found.start(1) :]
        if not re.match(
            r"(?:\S+ ){1,9}?(?:was|were|is|are|had|has|have|will|would|could|can|did|does|may|might|must|should|\w+ed|needs?|wants?|took|came|went|made)\b",
            clause,
        ):
            continue
        edits.append((found.start(), found.end(1), cased(start, "A")))
    for found in re.finditer(
        r"(?<=[a-z\d]), (?:(?:[Tt]he |[Aa]n? )?[\w'’. -]{2,50}? (?:said|says|claimed|claims|believes|argued|reported|alleged|suggested|added)|(?:he|she|it|they) (?:said|says|added|claimed|believes|claims))(?: (?:on|last) \w+)?(?=\.$|\. (?=[A-Z]))",
        text,
    ):
        if text[: found.start()].count('"') % 2 == 0 and not re.search(r"\b(?:who|which|but|and)\b", found[0]):
            edits.append((found.start(), found.end(), ""))
    return edits


_DOUBT: list[Way] = [_adverbs, _adverbs, _modals, _modals, _modals, _believed, _believed]
_WORD: list[Way] = [_adverbs, _ALLEGED, _alleged_dropped, _believed, _according, _according, _said_that, _said_that]


def hedge_removed(pair: tuple[str, str], rng: random.Random) -> str | None:
    """Harden one hedge of the English for which the Turkish holds one too."""
    source, target = pair
    ways: list[Way] = (_DOUBT if _POSSIBLE.search(source) else []) + (_WORD if _TOLD.search(source) else [])
    for way in rng.sample(ways, len(ways)):
        edits = way(target, rng)
        if edits:
            start, end, new = rng.choice(edits)
            changed = re.sub(r" +([,.;!?])", r"\1", re.sub(r"  +", " ", target[:start] + new + target[end:])).strip()
            changed = (
                re.sub(
                    r"\b([Aa])n (?=(?:proven|confirmed|certain|clear|[bcdfgjklmnpqrstvwxyz])[a-z]+)", r"\1 ", changed
                )
                if new in ("", "proven", "confirmed", "certain", "clear")
                else changed
            )
            return changed[:1].upper() + changed[1:] if target[:1].isupper() else changed
    return None

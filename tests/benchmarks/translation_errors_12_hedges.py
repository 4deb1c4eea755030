"""The twelfth script of errors: what was held to be likely, or said by someone, told as plain fact."""

from __future__ import annotations

import random
import re

from translation_errors_12_tellers import according, said_that
from translation_errors_12_tools import Edit, Way, cased, exchanges, past, starts_sentence, third, words_way

# What shows in the Turkish that there is something to harden: a source that states the thing itself makes no error.
_POSSIBLE = re.compile(
    r"(?<!\w)(?:\w+[ae]bil|\w+[ıiuü]labil|olası|ihtimal|muhtemel|belki|mümkün|galiba|herhalde|potansiyel)|gibi g[öo]r[üu]n|görün[üm]|sanır|umut|bekle|tahmin",
    re.I,
)
_DOUBTED = re.compile(
    r"iddia|öne sür|sözde|bildiril|söylen|belirtil|kaydedil|aktarıl|açıklan|sanıl|ileri sür|tahmin|m[ıiuü]ş|olası|ihtimal|muhtemel|belki|herhalde|galiba|görün|[ae]bil",
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
    if "according to" in text:
        return []  # it is still told as another's word
    for found in re.finditer(pattern, text, re.I):
        word, before, after = found[2].lower(), text[: found.start(2)], text[found.end(2) :]
        if (
            (
                word == "likely"
                and not re.match(r",? (?:to be |the |a |been |by |in |be |have |[a-z]+ed\b|because|due|from)", after)
            )
            or re.match(r",? (?:not|or|even|the most|more|most)\b", after)
            or before.endswith("or ")
        ):
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
            r"\b(?:[Ii]f|[Ww]ish|so that|so|[Hh]ow|[Ww]hat|[Aa]s much as|not that|[Ww]hy|[Ww]ho|than|as) (?:[\w ]{0,20})$",
            before[-28:],
        ):
            continue
        if re.search(r"\bwhether\b[^.;]*$|\bhow \w+ [\w ]{0,25}$", before):
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
        quoted = before.count('"') % 2 == 1
        told = not quoted and re.search(r"\b(?:said|told|warned|added|believed|thought|feared)\b", before)
        new = ("would" if told else "will") + f" {adverb}{verb}"
        edits.append((found.start(), found.end(), new))
        if (
            word != "could"
            and not told
            and re.search(r"(?:\b(?:[Hh]e|[Ss]he|[Ii]t|[Tt]his|[Tt]hey|[Ww]e|I)|(?:^|[.\"“] )[A-Z]\w+) $", before)
        ):
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
        "alleged>proven suspected>confirmed claimed>proved claims>proves alleged_that>established_that alleges>proves believes>knows believed_that>knew_that i_think>i_know claim_that>fact_that claiming>proving "
        "likely_to>certain_to apparent>clear potential>certain possible>certain probable>certain estimates_that>knows_that assumed>knew allegations_that>evidence_that appeared>proved thinks>knows feared>known"
    ),
    {
        "claims": (r"(?<!\bwho )(?<!\balso )(?<!\bhe )(?<!\bshe )\b(?!who|also|he|she)[a-z]+ |\b(?:the|these|those|of|his|her|their|false|and|any|about|deny|denied|two|some|penalty|all|to|that|\w+ed|'s|for|in|by) ", r" (?:of|against|for|about|in|,|\.|to|were|are|the lives?|lives|his|her)|[,.;]"), "claimed": (r"\b(?:was|were|been|be|is|has|have) ", r" (?:the lives?|his|her|a|victory|responsibility|lives|by|(?:\d|\w+ lives))|[,.]"), "claiming": ("", r" (?:the|his|her|a|\d)"),
        "suggests": ("", r"[,.]"), "likely": (r"\b(?:most|more|less|very|un|will|would|highly|to|\w+ly|the|as|of) ", r" (?:to)|[\"'”]"), "possible": (r"\b(?:as|if|the best|soon|where|is|every|all|it|be|not|makes?|made|worst|a|was|are) ", r" to|[.,]"), "potential": (r"\b(?:the|his|her|their|its|full|of|has|have|with|\w+'s|your) ", r" (?:to|for|of|and)|[.,]"), "apparent": (r"\b(?:become|became|becoming|increasingly|is|was|made) ", r"[.,]"), "allegations that": (r"\b(?:denied|denies|dismiss\w*|reject\w*|denounced) ", ""), "alleged": (r"\b(?:been|is|was|were|be|she|he|they|it|who|had|has) ", r" (?:that|to)"), "suspected": (r"\b(?:was|were|is|are|be|been|he|she|they|long|who|the) ", r" (?:of|that)"),
        "claim that": (r"(?<!\bthe )(?<!\bthis )(?<!\bof )(?<!\bany )", ""), "i think": ("", r" (?:about|of|so|i'm)|,"), "believes": ("", r" in"), "assumed": (r"\b(?:was|be|is|has|had|he|she) ", r" (?:the|control|power|office)"), "appeared": ("", r" (?:in|on|at|to|as|before|for|for|with|online|[A-Z])|[.,]"), "thinks": ("", r" (?:about|of)"), "feared": ("", r" (?:that|the|readers)"), "indicates": ("", ""), "likely to": (r"\b(?:more|less|most|very|un) ", ""),
    },
)  # fmt: skip


def _alleged_dropped(text: str, rng: random.Random) -> list[Edit]:
    """The alleged attack becomes the attack."""
    if re.search(r"\b(?:said|claim\w*|report\w*|allegedly|alleges?|according)\b", text):
        return []  # another hedge stays
    found = re.finditer(
        r"(?<=\b[Tt]he )(alleged|suspected|apparent|supposed|purported|possible|potential|reported) (?=[a-z]+\b)|(?<=[sS] )(alleged|suspected) (?=[a-z]+\b)|(?<=\bof )(alleged|suspected|possible) (?=[a-z]+\b)",
        text,
    )
    return [(m.start(), m.end(), "") for m in found]


_DOUBT: list[Way] = [_adverbs, _adverbs, _modals, _modals, _modals, _believed, _believed]
_WORD: list[Way] = [_ALLEGED, _alleged_dropped, _believed, according, according, said_that, said_that]


def hedge_removed(pair: tuple[str, str], rng: random.Random) -> str | None:
    """Harden one hedge of the English for which the Turkish holds one too."""
    source, target = pair
    ways: list[Way] = (_DOUBT if _POSSIBLE.search(source) else []) + (_WORD if _TOLD.search(source) else [])
    ways += [_adverbs] if _DOUBTED.search(source) else []
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

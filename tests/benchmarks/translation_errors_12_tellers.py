"""The twelfth script of errors: who said a thing, taken out."""

from __future__ import annotations

import random
import re

from translation_errors_12_tools import Edit, cased


def according(text: str, rng: random.Random) -> list[Edit]:
    """Take out "according to …" at either end of the sentence."""
    edits: list[Edit] = []
    for found in re.finditer(r"(?<![\"”]),? (?<![\"”] )according to [^,.;\"”]+(?!, D\.C)(?=[.]?['\"”]?$|[.] )", text):
        edits.append((found.start(), found.end(), ""))
    for found in re.finditer(
        r"(?:^|(?<=[.!?] ))(?:According to|In the view of|As reported by) [^,.;]+, (\w|['\"“])", text
    ):
        edits.append((found.start(), found.end(), found[1].upper()))
    for found in re.finditer(r", according to [^,.;\"”]+,(?= (?!D\.C))", text):
        edits.append((found.start(), found.end(), ""))
    return edits


def said_that(text: str, rng: random.Random) -> list[Edit]:
    """Take out who said it: "X said (that) the plan was" becomes "The plan was"."""
    edits: list[Edit] = []
    verbs = r"(?:said|says|claimed|claims|argued|argues|believes|believed|alleged|alleges|suggested|suggests|warned|warns|estimated|estimates|reported|insists|insisted|thinks|fears|feared|maintains|asserted|contends)"
    for found in re.finditer(
        rf"(?:^|(?<=[.!?] ))(?!['\"“])(?:[A-Z][^,.;:\"“”]{{1,60}}?) {verbs}(?: (?:on|in|last) \w+)?(?: that)? ((?:the|he|she|it|they|there|his|her|its|their|a|an|some|many|most|more|no|all|\d+|[A-Z][\w.]+)\b)(?= [^\"“,]*[a-z])",
        text,
    ):
        start = found[1]
        prefix = re.sub(r" (?:that )?$", "", found[0][: -len(start)])
        teller = re.fullmatch(
            rf"((?:[A-Z][\w.'’-]*|[Tt]he \w+|[A-Z]\w+ \w+)(?: [\w.'’-]+){{0,4}}) (?:has |have |also )?{verbs}(?: (?:on|in|last) \w+)?",
            prefix,
        )
        if re.match(r"[^.\"]* and (?:said|added|told|warned|that)\b", text[found.start(1) :]):
            continue  # the teller goes on as the subject
        if re.search(r", [A-Z][^,]* reported\b|according to", text):
            continue  # it is still told as another's word
        if re.search(
            r"^(?:[\w-]+ per ?cent|About|Most|Many|Some)\b|\b(?:was|were|is|are|have|had|that|who|which|praised|as|when|individuals|and said|but|while|after|it)\b",
            prefix,
        ):
            continue
        clause = text[found.start(1) :]
        if not re.match(
            r"(?:\S+ ){1,9}?(?:was|were|is|are|had|has|have|will|would|could|can|did|does|may|might|must|should|\w+ed|needs?|wants?|took|came|went|made)\b",
            clause,
        ):
            continue
        told = teller[1] if teller and not re.match(r"(?:He|She|It|They|We|I)\b", teller[1]) else ""
        if told and start in (
            ("they",) if told.endswith("s") else ("he", "she", "it")
        ):  # the name where the pronoun was
            edits.append((found.start(), found.end(1), told))
        elif told and start in ("his", "her", "its", "their"):
            edits.append((found.start(), found.end(1), told + ("'" if told.endswith("s") else "'s")))
        else:
            edits.append((found.start(), found.end(1), cased(start, "A")))
    for found in re.finditer(
        r"(?<=[a-z\d]), (?:(?:[Tt]he |[Aa]n? )?[\w'’. -]{2,50}? (?:said|says|claimed|claims|believes|argued|reported|alleged|suggested|added)|(?:he|she|it|they) (?:said|says|added|claimed|believes|claims))(?: (?:on|last) \w+)?(?=\.$|\. (?=[A-Z]))",
        text,
    ):
        if text[: found.start()].count('"') % 2 == 0 and not re.search(r"\b(?:who|which|but|and)\b", found[0]):
            edits.append((found.start(), found.end(), ""))
    return edits

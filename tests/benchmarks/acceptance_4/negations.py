"""Denials dropped and denials put in."""

import re

from acceptance_4.tools import Rng, at, changed, like, words

_NT = {"won't": "will", "can't": "can", "shan't": "shall"}
_PAST = {  # past told by "did not"
    "said": "say",
    "told": "tell",
    "made": "make",
    "took": "take",
    "went": "go",
    "came": "come",
    "saw": "see",
    "knew": "know",
    "gave": "give",
    "found": "find",
    "won": "win",
    "lost": "lose",
    "met": "meet",
    "left": "leave",
    "wrote": "write",
    "brought": "bring",
    "began": "begin",
    "became": "become",
    "felt": "feel",
    "held": "hold",
    "led": "lead",
    "sent": "send",
    "spoke": "speak",
    "got": "get",
    "had": "have",
    "paid": "pay",
    "signed": "sign",
    "asked": "ask",
    "confirmed": "confirm",
    "agreed": "agree",
    "showed": "show",
    "called": "call",
    "accused": "accuse",
    "attacked": "attack",
    "killed": "kill",
    "decided": "decide",
    "accepted": "accept",
    "apologised": "apologise",
    "apologized": "apologize",
    "attended": "attend",
    "received": "receive",
    "supported": "support",
    "voted": "vote",
    "helped": "help",
    "played": "play",
    "scored": "score",
    "returned": "return",
    "worked": "work",
    "wanted": "want",
    "admitted": "admit",
    "announced": "announce",
    "arrived": "arrive",
    "believed": "believe",
    "changed": "change",
    "continued": "continue",
    "joined": "join",
    "moved": "move",
    "opened": "open",
    "needed": "need",
    "reached": "reach",
    "stopped": "stop",
    "survived": "survive",
    "suffered": "suffer",
    "used": "use",
    "visited": "visit",
    "mentioned": "mention",
    "responded": "respond",
    "warned": "warn",
    "offered": "offer",
}
_PRESENT = {
    "wants": "want",
    "believes": "believe",
    "knows": "know",
    "thinks": "think",
    "has to": "have to",
    "needs": "need",
    "means": "mean",
    "supports": "support",
    "includes": "include",
    "plans": "plan",
    "works": "work",
    "makes": "make",
    "shows": "show",
    "contains": "contain",
    "plays": "play",
    "lives": "live",
    "takes": "take",
    "remains": "remain",
    "comes": "come",
    "helps": "help",
}
_LOST = {
    "failed to": ("managed to",),
    "fails to": ("manages to",),
    "refused to": ("agreed to",),
    "refuses to": ("agrees to",),
    "denied": ("admitted", "confirmed"),
    "denies": ("admits", "confirms"),
    "deny": ("admit",),
    "unable to": ("able to",),
    "without": ("with",),
    "nobody": ("everybody",),
    "no one": ("everyone",),
    "nothing": ("everything",),
    "never": ("always", ""),
    "unlikely": ("likely",),
    "impossible": ("possible",),
    "unknown": ("known",),
    "unclear": ("clear",),
    "illegal": ("legal",),
    "unhappy": ("happy",),
    "unfair": ("fair",),
    "unbeaten": ("beaten",),
    "lack of": ("abundance of",),
    "lacked": ("had",),
    "no longer": ("still",),
    "neither": ("both",),
    "nowhere": ("everywhere",),
    "declined to": ("agreed to",),
    "rejected": ("accepted",),
    "hardly": ("clearly",),
    "barely": ("easily",),
    "prevent": ("allow",),
    "prevented": ("allowed",),
    "avoid": ("seek",),
    "avoided": ("sought",),
    "unable": ("able",),
    "unnecessary": ("necessary",),
    "unacceptable": ("acceptable",),
    "uncertain": ("certain",),
    "untrue": ("true",),
    "disagree": ("agree",),
    "ruled out": ("considered",),
    "dismissed": ("accepted",),
    "cancelled": ("held",),
    "missed": ("scored",),
    "stopped": ("began",),
    "instead of": ("as well as",),
    "none of": ("all of",),
}
_ADDED = {
    "likely": ("unlikely",),
    "possible": ("impossible",),
    "able to": ("unable to",),
    "agreed to": ("refused to",),
    "everyone": ("no one",),
    "everything": ("nothing",),
    "always": ("never",),
    "admitted": ("denied",),
    "confirmed": ("denied",),
    "managed to": ("failed to",),
    "fair": ("unfair",),
    "acceptable": ("unacceptable",),
    "still": ("no longer",),
    "clearly": ("hardly",),
    "all of": ("none of",),
    "certain": ("uncertain",),
    "legal": ("illegal",),
    "necessary": ("unnecessary",),
    "someone": ("no one",),
    "aware of": ("unaware of",),
}
_BAD = r"\b(?:not only|not just|whether or not|if not|not until|no doubt|no matter|no\. ?\d|No\.1|nothing but|no fewer|no less|no more than|not least|nor|couldn't be more|why not|why don't)\b"


def dropped(source: str, text: str, rng: Rng) -> list[str]:
    """Returns `text` with one denial lost."""
    if "?" in text:
        return []
    if (
        re.search(_BAD + r"|\buntil\b|\bany(?:one|thing|where|more)?\b|\byet\b", text, re.IGNORECASE)
        and rng.random() < 0.6
    ):
        return []
    found = []
    if not re.search(_BAD, text, re.IGNORECASE):
        found += changed(text, r"(?<=\w) not(?! (?:only|just|to mention)\b)(?=[ ,.])", lambda m, r: "", rng)
        found += changed(text, r"\bcannot\b", lambda m, r: "can", rng)
        found += changed(
            text,
            r"\b(?:is|are|was|were|has|have|had|would|could|should|do|does|did|wo|ca)n['’]t\b",
            lambda m, r: like(_NT.get(m.group().lower().replace("’", "'"), m.group()[:-3]), m.group()),
            rng,
            re.IGNORECASE,
        )
        found += changed(
            text,
            r"\b(There|there|have|has|had|is|was|were|are|with|made|showed|see|took|'s|’s) no (?=[a-z])(?!one|longer)",
            lambda m, r: m.group(1) + r.choice((" ", " a lot of ", " some ")),
            rng,
        )
        found += changed(
            text,
            r"\b[Nn]either (.{3,40}?) nor\b",
            lambda m, r: like("both", m.group()) + " " + m.group(1) + " and",
            rng,
        )
    return found + words(text, _LOST, rng)


def added(source: str, text: str, rng: Rng) -> list[str]:
    """Returns `text` with one denial put in."""
    if "?" in text:
        return []
    have = re.compile(
        r"\b(?:not|n['’]t|never|no|nor|neither|nothing|nobody|without|cannot|hardly|only|just)\b|n['’]t\b",
        re.IGNORECASE,
    )

    def denied(match: re.Match[str], rng: Rng) -> str | None:
        near = text[max(0, match.start() - 25) : match.end() + 25]
        if have.search(near):
            return None
        verb = match.group()
        short = (
            verb.lower() in ("is", "are", "was", "were", "has", "had", "would", "could", "should")
            and rng.random() < 0.4
        )
        return verb + ("n't" if short else " not" if verb.lower() != "can" else "not")

    def never(match: re.Match[str], rng: Rng) -> str | None:
        return None if have.search(text[max(0, match.start() - 25) : match.end() + 25]) else match.group() + " never"

    def past(match: re.Match[str], rng: Rng) -> str | None:
        if have.search(text[max(0, match.start() - 25) : match.end() + 25]):
            return None
        return f"{match.group(1)} {rng.choice(('did not', 'never', 'didn' + chr(39) + 't'))} ".replace(
            "never ", "never @"
        ) + match.group(2)

    def present(match: re.Match[str], rng: Rng) -> str | None:
        return (
            None
            if have.search(text[max(0, match.start() - 25) : match.end() + 25])
            else f"{match.group(1)} does not {_PRESENT[match.group(2)]}"
        )

    aux = changed(
        text,
        r"(?<![\w'’-])(?:is|are|was|were|will|would|could|can|should|must)(?= (?!not\b|to\b|that\b|why\b|what\b|how\b)[a-z]+)",
        denied,
        rng,
    )
    aux += changed(
        text,
        r"(?<![\w'’-])(?:has|have|had)(?= (?:been|\w+ed|said|made|become|taken|seen|done|given|come|gone|found|won|lost|written|known|shown)\b)",
        denied,
        rng,
    )
    aux += changed(text, r"\b(?:has|have|had|will|would|was)(?= (?:been|be|seen|\w+ed)\b)", never, rng)[:1]
    verbs = "|".join(v for v in _PAST if v not in ("said",))
    told = changed(
        text,
        rf"\b(he|she|they|we|I|it|who|He|She|They|We|It|officials|police|[A-Z][a-z]+) ({verbs})\b(?! (?:to be|by|as)\b)",
        past,
        rng,
    )
    told += changed(text, rf"\b(he|she|it|who|He|She|It|which|[A-Z][a-z]+) ({'|'.join(_PRESENT)})\b", present, rng)
    rng.shuffle(aux)
    return aux[:3] + [_plain(one) for one in told] + words(text, _ADDED, rng)


def _plain(text: str) -> str:
    """Returns `text` with the plain form of the verb behind "did not", and none behind "never"."""
    text = re.sub(r"\b(did not|didn't) (\w+)", lambda m: f"{m.group(1)} {_PAST.get(m.group(2), m.group(2))}", text)
    return text.replace("never @", "never ").replace("@", "")


__all__ = ["added", "at", "dropped"]

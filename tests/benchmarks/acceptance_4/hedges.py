"""Doubt, hearsay and measure that were taken away: what was supposed became a fact."""

import re

from acceptance_4.tools import Rng, changed, tidy, words

_DROP = r"(?<![\w'’-])(?:reportedly|allegedly|apparently|probably|perhaps|possibly|maybe|seemingly|supposedly|potentially|presumably|purportedly|largely|mostly|generally|usually|typically|often|sometimes|relatively|partly|somewhat|at times|in part|in some cases|for the most part)(?: |, )"
_TABLE = {
    "alleged": ("", "proven"),
    "suspected": ("", "convicted"),
    "accused of": ("guilty of", "convicted of"),
    "claims": ("shows", "proves"),
    "claimed": ("showed", "proved"),
    "claim": ("know",),
    "is expected to": ("will",),
    "are expected to": ("will",),
    "was expected to": ("was going to",),
    "is likely to": ("will", "is certain to"),
    "are likely to": ("will", "are certain to"),
    "is believed to be": ("is",),
    "are believed to be": ("are",),
    "is thought to be": ("is",),
    "was believed to be": ("was",),
    "is believed to have": ("has",),
    "are believed to have": ("have",),
    "appears to be": ("is",),
    "appear to be": ("are",),
    "appeared to be": ("was",),
    "appears to have": ("has",),
    "appear to have": ("have",),
    "appeared to have": ("had",),
    "seems to be": ("is",),
    "seem to be": ("are",),
    "seemed to be": ("was",),
    "seems to have": ("has",),
    "seems": ("is",),
    "may have been": ("was",),
    "might have been": ("was",),
    "could have been": ("was",),
    "may be": ("is",),
    "might be": ("is",),
    "suggests": ("proves",),
    "suggest": ("prove",),
    "suggested": ("proved",),
    "suggesting": ("proving",),
    "believes": ("knows",),
    "believe": ("know",),
    "believed": ("knew",),
    "thinks": ("knows",),
    "think": ("know",),
    "suspects": ("knows",),
    "suspect that": ("know that",),
    "fears": ("knows",),
    "estimated": ("exact",),
    "possible": ("certain",),
    "potential": ("",),
    "possibility": ("certainty",),
    "allegation": ("crime",),
    "allegations": ("crimes", "facts"),
    "allegedly": ("",),
    "so-called": ("",),
    "purported": ("",),
    "apparent": ("",),
    "likely": ("certain",),
    "rumours": ("news",),
    "rumors": ("news",),
    "can": ("will",),
    "expects": ("knows",),
    "expected": ("certain",),
    "unlikely": ("not going",),
    "hopes to": ("will",),
    "hope to": ("will",),
    "hoping to": ("going to",),
    "hoped to": ("was going to",),
    "aims to": ("will",),
    "intends to": ("will",),
    "planning to": ("about to",),
    "argues": ("proves",),
    "alleges": ("proves",),
    "alleging": ("proving",),
    "accusations": ("crimes",),
    "about": ("exactly#n",),
}
for _key in ("about", "expected", "can", "fears", "estimated", "likely", "suspects"):
    _TABLE.pop(_key)
_DOING = "be|have|become|lead|affect|cause|happen|take|come|face|get|mean|result|create|make|give|go|help|bring|lose|end|fall|reach|cost|include|change|hit|kill|still|also|even|well|soon|see|use|need|want|play|return|continue|prove|remain|turn|invite|prevent"


def hedges(source: str, text: str, rng: Rng) -> list[str]:
    """Returns `text` with one hedge taken away or made a certainty."""

    def modal(match: re.Match[str], rng: Rng) -> str:
        after = text[match.end() :]
        if after.startswith(" have been") and rng.random() < 0.6:
            return "will"
        return "will"

    found = (
        changed(text, rf"(?<![\w'’])(?:could|may|might)(?= (?:{_DOING})\b)(?! not\b)", modal, rng)
        if "?" not in text
        else []
    )
    perfect = changed(text, r"(?<![\w'’])(?:could|may|might) have (?=\w+(?:ed|en|ne|wn|t)\b)", lambda m, r: "had ", rng)
    found = [one for one in found if "will have " not in one] + perfect
    found += changed(text, _DROP, lambda m, r: "", rng, re.IGNORECASE)
    found += changed(
        text,
        r"(?<![\w'’-])(?:about|around|approximately|roughly|nearly|almost|at least|up to|as many as|more or less|some|an estimated|an average of)(?= (?:[£$€]?\d|two|three|four|five|six|seven|eight|nine|ten|a (?:dozen|third|quarter|million|hundred|decade)|half|all|every|entirely|everyone|one)\b)",
        lambda m, r: r.choice(("", "", "exactly")),
        rng,
        re.IGNORECASE,
    )
    if not re.search(
        r"\b(?:not|n['’]t) (?:believe|think)|[Bb]elieve me|help but|suggest(?:ed|s|ing)? \w*(?:ing|ly)\b", text
    ):
        found += words(text, _TABLE, rng)
    return found + tellers(source, text, rng)


def tellers(source: str, text: str, rng: Rng) -> list[str]:
    """Returns `text` without him who tells it: the claim stands as a fact. Quotations are left as they are."""
    if re.search(r"[\"“”]|(?<!\w)'", text):
        return []
    found = []
    told = r"(?:said|says|told \w+|claimed|claims|reported|reports|added|adds|wrote|noted|announced|explained|argued|insisted|believes|suggested|according to [^,.;]+)"
    for pattern in (rf", (?:[^,]{{2,45}}? {told}|{told} [^,]{{2,45}}?|according to [^,]{{2,60}}?)\.$",):
        found += [tidy(text[: m.start()] + ".") for m in re.finditer(pattern, text)]
    for pattern in (
        r"^According to [^,]{2,70}, ",
        rf"^(?:But |And )?[A-Z][^,]{{1,50}}? {told} that ",
        r"^(?:But |And )?(?:He|She|They|It|Officials|Police|Prosecutors|[A-Z][a-z]+(?: [A-Z][a-z]+)?) (?:said|says|claimed|claims|reported|added|believes?|thinks?) (?!that|nothing|so|in|on|at|to|of|during|after)(?=\w)",
    ):
        for match in re.finditer(pattern, text):
            rest = text[match.end() :]
            if len(rest.split()) > 4:
                found.append(rest[:1].upper() + rest[1:])
    found += changed(text, r",? (?:according to [^,.;]{2,60})(?=[,.])", lambda m, r: "", rng)
    found += changed(
        text,
        r", (?:he|she|they|officials|police|it|[A-Z][a-z]+) (?:said|says|claimed|added|believes),",
        lambda m, r: "",
        rng,
    )
    return found

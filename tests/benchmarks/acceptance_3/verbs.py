"""Forms of English verbs, as far as the injectors need them."""

from __future__ import annotations

import re
from collections.abc import Set

_IRREGULAR = dict(
    word.split(":")
    for word in (
        "be:was have:had do:did go:went get:got see:saw say:said make:made know:knew think:thought take:took come:came "
        "want:wanted give:gave find:found tell:told become:became leave:left feel:felt bring:brought begin:began "
        "keep:kept hold:held write:wrote stand:stood hear:heard let:let mean:meant set:set meet:met run:ran pay:paid "
        "sit:sat speak:spoke lie:lied lead:led read:read grow:grew lose:lost fall:fell send:sent build:built "
        "understand:understood draw:drew break:broke spend:spent cut:cut rise:rose drive:drove buy:bought wear:wore "
        "choose:chose win:won sell:sold put:put play:played stop:stopped plan:planned occur:occurred stay:stayed "
        "enjoy:enjoyed seek:sought hit:hit fight:fought eat:ate sleep:slept show:showed commit:committed "
        "refer:referred try:tried deny:denied hide:hid teach:taught catch:caught throw:threw steal:stole hurt:hurt "
        "cost:cost spread:spread forget:forgot forgive:forgave ride:rode beat:beat bear:bore deal:dealt shoot:shot "
        "sing:sang wake:woke lay:laid apply:applied"
    ).split()
)
_BASES: dict[str, str | None] = {
    **{past: base for base, past in _IRREGULAR.items()},
    **dict.fromkeys(("had", "was", "read", "set", "cut", "put", "let", "hit", "did")),
}
_PARTICIPLES = dict(
    word.split(":")
    for word in (
        "been:was gone:went seen:saw taken:took given:gave done:did known:knew become:became come:came written:wrote "
        "shown:showed fallen:fell begun:began driven:drove chosen:chose broken:broke spoken:spoke worn:wore grown:grew "
        "risen:rose drawn:drew thrown:threw run:ran"
    ).split()
)
_PLURALS = (
    "they", "we", "you", "these", "those", "people", "police", "children", "men", "women", "many", "some", "both", "all",
)  # fmt: skip
_NO_PLURALS = (
    "trudell", "james", "jones", "sims", "sessions", "news", "sulawesi", "waters", "thomas", "guatemalas",
)  # fmt: skip


def past(verb: str) -> str:
    """The past form of a base form."""
    if verb in _IRREGULAR:
        return _IRREGULAR[verb]
    if verb.endswith("e"):
        return verb + "d"
    if re.search(r"[^aeiou]y$", verb):
        return verb[:-1] + "ied"
    if re.fullmatch(r"[^aeiou]*[aeiou][bdgmnpt]", verb):
        return verb + verb[-1] + "ed"
    return verb + "ed"


def third(verb: str) -> str:
    """The form for he, she and it of a base form."""
    if verb in ("have", "be"):
        return {"have": "has", "be": "is"}[verb]
    if re.search(r"[^aeiou]y$", verb):
        return verb[:-1] + "ies"
    if verb in ("do", "go") or re.search(r"(s|x|z|ch|sh)$", verb):
        return verb + "es"
    return verb + "s"


def base(verb: str, words: Set[str]) -> str | None:
    """The base form of a past form, if the irregular ones or the ``words`` of the corpus have it."""
    if verb in _BASES:
        return _BASES[verb]
    if verb.endswith("ied") and verb[:-3] + "y" in words:
        return verb[:-3] + "y"
    if not verb.endswith("ed"):
        return None
    if verb[:-1] in words and not re.search(r"(ss|sh|ch|ck|rn|nt|ld)ed$", verb):
        return verb[:-1]
    if verb[:-2] in words:
        return verb[:-2]
    if len(verb) > 4 and verb[-3] == verb[-4] and verb[:-3] in words:
        return verb[:-3]
    return None


def past_of_participle(participle: str) -> str:
    """The past form, where it is not that of the participle."""
    return _PARTICIPLES.get(participle, participle)


def plural(before: str) -> bool:
    """Whether the last word before a verb is a subject in the plural."""
    words = re.findall(r"[\w'’]+", before)
    if not words:
        return False
    word = words[-1].lower()
    if word in _PLURALS:
        return True
    if word in ("who", "which", "that") and len(words) > 1:
        word = words[-2].lower()
    return word.endswith("s") and not word.endswith(("'s", "ss", "us", "is")) and word not in _NO_PLURALS

"""Names of persons, places, peoples, bodies and roles that were put for others of their kind."""

import re
from functools import lru_cache

from acceptance_4 import name_lists as known
from acceptance_4.tools import Rng, both_ways, changed, like

_TITLE = r"(?:Mr\.?|Mrs\.?|Ms\.?|Dr\.?|Prof\.?|President|Minister|Chancellor|Sen\.|Senator|Judge|Justice|Professor|Capt\.|Inspector|Secretary|Rep\.|Gov\.|General|Governor|Miss|Sir|Insp|Lord|Col)"
_CAPITAL = r"[A-Z][a-zé’'A-Z-]*[a-zé]"
_NEAR = both_ways(
    (
        "Iran/Iraq",
        "Austria/Australia",
        "Slovakia/Slovenia",
        "Niger/Nigeria",
        "North Korea/South Korea",
        "Sweden/Switzerland",
        "Swedish/Swiss",
        "North Korean/South Korean",
        "Austrian/Australian",
        "Iranian/Iraqi",
        "Latvia/Lithuania",
        "Sulawesi/Sumatra",
        "Virginia/West Virginia",
    )
)
_ROLES = both_ways(known.ROLES)
_KINDS = [
    known.COUNTRIES,
    known.CITIES,
    known.REGIONS,
    known.SEAS,
    known.PEOPLES,
    known.FAITHS,
    *known.PARTIES,
    *known.BODIES,
]
_KIND_OF = {name: kind for kind in _KINDS for name in kind}


@lru_cache(maxsize=1)
def _all_names() -> str:
    return "|".join(map(re.escape, sorted(_KIND_OF, key=len, reverse=True)))


def _in(name: str, source: str) -> bool:
    fold = source.replace("İ", "i").replace("I", "ı").casefold().replace("ı", "i")
    return name.casefold()[:4] in fold


def names(source: str, text: str, rng: Rng) -> list[str]:
    """Returns `text` with one name put for another of its kind."""

    def listed(match: re.Match[str], rng: Rng) -> str | None:
        name = match.group()
        if (
            re.search(r"\b[A-Z][\w.'-]* $", text[: match.start()])
            and not re.search(r"(?:^|[.\"] )\w+ $", text[: match.start()])
            and name not in known.CITIES
        ):
            return None
        if re.match(r" [A-Z]", text[match.end() :]) or re.match(r"[-.]\w", text[match.end() :]):
            return None
        if name in _NEAR and rng.random() < 0.4:
            return rng.choice(_NEAR[name])
        return rng.choice([other for other in _KIND_OF[name] if other not in text and not _in(other, source)])

    def family(match: re.Match[str], rng: Rng) -> str | None:
        name = match.group("f")
        if name in _KIND_OF or not _in(name, source):
            return None
        pool = known.KNOWN if name in known.KNOWN else known.FAMILY
        new = rng.choice([other for other in pool if other not in text and not _in(other, source)])
        return match.group().replace(name, new)

    def given(match: re.Match[str], rng: Rng) -> str | None:
        name = match.group("g")
        if not _in(name, source):
            return None
        return match.group().replace(
            name,
            rng.choice(
                [
                    other
                    for other in known.GIVEN
                    if other not in text and not _in(other, source) and other not in known.KNOWN
                ]
            ),
            1,
        )

    found = changed(text, rf"(?<![\w.-])(?:{_all_names()})(?![\w-])", listed, rng)
    end = r"(?![\w-])(?! [A-Z])"
    found += changed(text, rf"\b{_TITLE} (?:{_CAPITAL} )?(?P<f>{_CAPITAL}){end}", family, rng)
    found += changed(text, rf"\b(?:{'|'.join(known.GIVEN)}) (?P<f>{_CAPITAL}){end}", family, rng)
    found += changed(text, rf"\b(?P<f>{'|'.join(known.KNOWN)}){end}", family, rng)
    found += changed(text, rf"\b(?P<g>{'|'.join(known.GIVEN)}) (?={_CAPITAL}{end})", given, rng)
    return found


def roles(source: str, text: str, rng: Rng) -> list[str]:
    """Returns `text` with one role, rank or relation told as another."""

    def role(match: re.Match[str], rng: Rng) -> str | None:
        if re.search(
            r"\b(?:police|prime|foreign|vice|deputy|attorney|chief|general|grand|god|step|executive) $",
            text[: match.start()],
            re.IGNORECASE,
        ):
            return None
        new = rng.choice(_ROLES[match.group().lower()])
        return (
            " ".join(like(word, match.group()) if match.group().istitle() else word for word in new.split())
            if match.group()[:1].isupper() and match.start()
            else like(new, match.group())
        )

    keys = "|".join(sorted(_ROLES, key=len, reverse=True))
    return changed(
        text,
        rf"(?<![\w'’-])(?:{keys})(?![\w-])(?! (?:general|minister|executive|officers?|department|state|news|conference|house|cup))",
        role,
        rng,
        re.IGNORECASE,
    )

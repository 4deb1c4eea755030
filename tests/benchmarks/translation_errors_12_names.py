"""The twelfth script of errors: names put for others of their type, two names exchanged."""

from __future__ import annotations

import random
import re

import translation_errors_12_lists as lists
from translation_errors_12_tools import apply

Pair = tuple[str, str]
Mention = tuple[int, int, str, str]  # start, end, type, name
_NAME = r"(?:(?:Mc|Mac|O['’])?[A-Z][a-zà-öø-ÿ]+(?:-[A-Za-z][a-zà-öø-ÿ]+)?)"
_FULL = re.compile(rf"(?<![\w'’-])({_NAME}) (?:[A-Z]\. )?({_NAME})(?! [A-Z][a-z])(?![\w-])")
_TITLE = re.compile(
    rf"\b(?:Mr\.?|Mrs\.?|Ms\.?|Dr\.?|Judge|Senator|Sen\.|Rep\.|President|Prof\.?|Justice|Captain|General|Gen\.|Minister|Chancellor|Secretary|leader|spokesman|spokeswoman) ({_NAME})(?! [A-Z])(?![\w-])"
)
_NO_SURNAME = frozenset(
    "Court Senate House State City Street Party Cup University School Minister President Sunday Monday Tuesday Wednesday Thursday Friday Saturday Council Committee Judiciary Union Show Park Square Institute Motors Center Centre Hall Road Games Life Survey Online Assembly Times Post News Secretary".split()
)


def _groups(text: str) -> list[list[str]]:
    return [entry.strip().split("|") for entry in text.replace("\n", " ").split(";")]


_TYPES: dict[str, list[list[str]]] = {
    "country": _groups(lists.COUNTRIES), "demonym": _groups(lists.DEMONYMS), "people": _groups(lists.PEOPLES), "city": _groups(lists.CITIES), "state": _groups(lists.STATES), "side": _groups(lists.SIDES), "company": _groups(lists.COMPANIES),
    "media": _groups(lists.MEDIA), "party": _groups(lists.PARTIES), "american": _groups(lists.AMERICAN), "americans": _groups(lists.AMERICANS), "body": _groups(lists.BODIES), "person": _groups(lists.PERSONS),
    **{f"moniker{i}": _groups(text) for i, text in enumerate(lists.MONIKERS)},
}  # fmt: skip
_KNOWN = {name: (kind, group) for kind, groups in reversed(_TYPES.items()) for group in groups for name in group}
_LISTED = re.compile(
    r"(?<![\w.'’-])(?:" + "|".join(re.escape(n) for n in sorted(_KNOWN, key=len, reverse=True)) + r")(?![\w-])"
)
_NEAR = {
    "Korean": "North",
    "London": "UK",
    "Britain": "UK",
    "UK": "Britain",
    "England": "Britain",
    "British": "English",
}


def kind_of(name: str) -> str:
    """Tell the type of a listed name."""
    return _KNOWN[name][0]


def _in_source(name: str, source: str) -> bool:
    return bool(re.search(rf"(?<!\w){re.escape(name)}(?![^\W\d_])", source))


_POOLS: dict[int, tuple[tuple[str, ...], tuple[str, ...]]] = {}


def pool(pairs: list[Pair]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Give the names of these pairs, gathered once."""
    if id(pairs) not in _POOLS:
        _POOLS[id(pairs)] = _gather(pairs)
    return _POOLS[id(pairs)]


def _gather(pairs: list[Pair]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Gather the persons (full names) and surnames that both languages of the pairs spell alike."""
    full: dict[str, None] = {}
    for source, target in pairs:
        for found in _FULL.finditer(target):
            if (
                found[1] in lists.FIRST_NAMES
                and found[2] not in _NO_SURNAME
                and _in_source(found[2], source)
                and found[0] not in _KNOWN
            ):
                full[found[0]] = None
    listed = [g[0] for g in _TYPES["person"]]
    names = (*full, *listed)
    return names, tuple(
        dict.fromkeys(
            [n.split()[-1] for n in full]
            + [
                "Lavrov",
                "Shoigu",
                "Peskov",
                "Medvedev",
                "Zakharova",
                "Belousov",
                "Zelensky",
                "Putin",
                "Budanov",
                "Umerov",
                "Rubio",
                "Blinken",
                "Macron",
                "Rutte",
                "Fidan",
            ]
        )
    )


def mentions(pair: Pair, pairs: list[Pair]) -> list[Mention]:
    """Find the names of the English whose type is known."""
    source, target = pair
    _, surnames = pool(pairs)
    found: list[Mention] = []

    def free(start: int, end: int) -> bool:
        return all(end <= s or start >= e for s, e, _, _ in found)

    persons = [
        m
        for m in _FULL.finditer(target)
        if m[1] in lists.FIRST_NAMES and m[2] not in _NO_SURNAME and (_in_source(m[2], source) or m[0] in _KNOWN)
    ]
    found += [(m.start(), m.end(), "person", m[0]) for m in persons]
    for m in re.finditer(
        r"(?<![\w'’-])(?:" + "|".join(re.escape(n) for g in _TYPES["person"] for n in g) + r")(?![\w-])", target
    ):
        if free(*m.span()):
            found.append((*m.span(), "person", m[0]))
    for m in _TITLE.finditer(target):
        if free(*m.span(1)) and m[1] not in _NO_SURNAME and m[1] not in _KNOWN and m[1] not in lists.FIRST_NAMES:
            found.append((*m.span(1), "surname", m[1]))
    for m in _LISTED.finditer(target):
        if (kind_of(m[0]) == "demonym" and re.search(r"[a-z] [A-Z][a-z]+ $", target[: m.start()])) or re.match(
            r", D\.C", target[m.end() :]
        ):
            continue
        if m[0] == "English" and re.match(r" and [A-Z]|['’]s\b", target[m.end() :]):
            continue  # a man of that name
        inside = re.search(r"[A-Z][\w'’.-]* $", target[: m.start()]) or re.match(
            r" (?:[A-Z]|and Wales)", target[m.end() :]
        )
        kind = _KNOWN[m[0]][0]
        if not free(*m.span()) or (
            inside
            and kind in ("city", "state", "side", "country", "company", "body", "party")
            and not re.search(r"(?:^|[.!?\"“] ?)(?:In|From|At|The|But|And|President|Minister) $", target[: m.start()])
        ):
            continue  # a part of a longer name
        found.append((*m.span(), kind, m[0]))
    for m in re.finditer(rf"(?<![\w'’-])({_NAME})(?![\w-])", target):
        if (
            m[1] in surnames
            and free(*m.span())
            and _in_source(m[1], source)
            and m[1] not in lists.FIRST_NAMES
            and not re.search(r"(?:[A-Z][\w.]*| v\.) $", target[: m.start()])
            and not re.match(r" [A-Z]", target[m.end() :])
        ):
            found.append((*m.span(), "surname", m[1]))
    return sorted(found)


def _others(mention: Mention, pair: Pair, pairs: list[Pair], rng: random.Random) -> str | None:
    """Think of another name of the type that neither text holds."""
    _, _, kind, name = mention
    full, surnames = pool(pairs)
    if kind == "person":
        one = rng.choice(full)
        first, *_, last = name.split()
        options = [one, one, f"{first} {one.split()[-1]}" if len(name.split()) == 2 and len(one.split()) == 2 else one]
        if len(name.split()) == 2 and first in lists.FIRST_NAMES:
            options.append(f"{rng.choice(sorted(lists.FIRST_NAMES))} {last}")
    elif kind == "surname":
        options = [rng.choice(surnames)]
    else:
        own = _KNOWN[name][1]
        options = [rng.choice(g) for g in _TYPES[kind] if g != own and not set(g) & set(own)]
        if kind == "body" and name.isupper():
            options = [o for o in options if o.isupper() and len(o) < 6]
        elif kind == "body":
            options = [o for o in options if not o.isupper() or len(o) > 6]
        if kind == "party":
            plural = name.endswith("s")
            options = [o for o in options if o.endswith("s") == plural]
    options = [
        o
        for o in options
        if o != name
        and not any(w in " ".join(pair) for w in o.split() if len(w) > 3 and w[0].isupper() and w not in name.split())
        and _NEAR.get(name) != o
    ]
    return rng.choice(options) if options else None


def name_other(pair: Pair, rng: random.Random, pairs: list[Pair]) -> str | None:
    """Put another name of its type for one of the names, everywhere or (one time in three) once."""
    target = pair[1]
    found = mentions(pair, pairs)
    rng.shuffle(found)
    for mention in found:
        start, end, _, name = mention
        new = _others(mention, pair, pairs, rng)
        if not new:
            continue
        if name in ("The Hague",) or (new == "The Hague" and re.search(r"[Tt]he $", target[:start])):
            continue
        if rng.random() < 0.33 or len(re.findall(re.escape(name), target)) == 1:
            return apply(target, (start, end, new))
        return re.sub(rf"(?<![\w'’-]){re.escape(name)}(?![\w-])", new, target)
    return None


_SYMMETRIC = re.compile(
    r"\b(?:and|or|met|meet|meets|meeting|versus|vs|v|against|between|both|with|talks|spoke|talked|married|border|joined by|along with|like|,)\b|[,–&/]"
)


# A capital stands for its country: exchanging the two says the same again.
_CAPITALS = {
    frozenset(p.split("/"))
    for p in "North Korea/Pyongyang;Russia/Moscow;China/Beijing;South Korea/Seoul;Ukraine/Kyiv;Germany/Berlin;Japan/Tokyo;Syria/Damascus;Macedonia/Skopje;North Macedonia/Skopje;Spain/Madrid;Britain/London;Iran/Tehran;Turkey/Ankara;Indonesia/Jakarta;France/Paris;Greece/Athens;Scotland/Edinburgh;Catalonia/Barcelona;Britain/England;Syria/Aleppo".split(
        ";"
    )
}


def _coordinated(text: str, one: Mention, other: Mention) -> bool:
    """Tell whether exchanging the two would leave the sentence saying the same: "A and B", "A met B", "between A and B"."""
    between = text[one[1] : other[0]]
    if re.fullmatch(r"(?:['’]s)?(?:,| and| or| &|/|-|–| [A-Z][\w'’.-]*|\s)*", between) and re.search(
        r"and|or|,|&|/|-|–", between
    ):
        return True
    verb = re.search(r"\b(?:is|was|are|were|has|had|have|will|would|said|says|told|that|who|\w+ed)\b", between)
    if re.search(r" and\b|, | or\b", between) and not verb:
        return True
    return len(between) < 45 and bool(
        re.search(
            r"\b(?:met|meets?|meeting|talks|spoke|talked|negotiat\w+|played?|between|with|versus|vs|against|clash\w*|border\w*|differ\w*|split)\b",
            between,
        )
    )


def name_swapped(pair: Pair, rng: random.Random, pairs: list[Pair]) -> str | None:
    """Exchange two names of one type that play different parts."""
    target = pair[1]
    found = mentions(pair, pairs)
    same = {
        "surname": "person",
        "city": "place",
        "country": "place",
        "state": "place",
        "american": "american",
        "americans": "american",
    }
    both = [
        (a, b)
        for i, a in enumerate(found)
        for b in found[i + 1 :]
        if same.get(a[2], a[2]) == same.get(b[2], b[2]) and (a[2] == b[2] or "american" not in a[2]) and not set(a[3].split()) & set(b[3].split())
        and _KNOWN.get(a[3], (0, [a[3]]))[1] != _KNOWN.get(b[3], (0, [b[3]]))[1] and not _coordinated(target, a, b)
        and frozenset((a[3], b[3])) not in _CAPITALS
        and not re.match(r"['’](?!s\b)", target[a[1] :] if a[3].endswith("s") else "") and not re.match(r"['’](?!s\b)", target[b[1] :] if b[3].endswith("s") else "")
    ]  # fmt: skip
    if not both:
        return None
    (s1, e1, _, one), (s2, e2, _, two) = rng.choice(both)
    text = apply(target, (s2, e2, one))
    text = apply(text, (s1, e1, two))
    return None if re.search(r"\b(\w+)(?: and|,) \1\b", text) else text

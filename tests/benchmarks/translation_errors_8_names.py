"""Names put for other names, and names exchanged, for the eighth script."""

from __future__ import annotations

import re

from translation_errors_8_tools import BODIES, PEOPLES, PERSONS, PLACES, Case, fold, listed, own_names, tidy

# What stands for the same: the change says nothing else.
_SAME = (("Russia", "Moscow"), ("North Korea", "Pyongyang"), ("South Korea", "Seoul"), ("China", "Beijing"), ("Iran", "Tehran"),
    ("Ukraine", "Kyiv"), ("Germany", "Berlin"), ("Japan", "Tokyo"), ("Syria", "Damascus"), ("France", "Paris"), ("Greece", "Athens"),
    ("Turkey", "Ankara"), ("England", "London"), ("Egypt", "Cairo"), ("the UN", "the United Nations"), ("the EU", "the European Union"),
    ("the UN", "the Security Council"), ("Moscow", "the Kremlin"), ("Russia", "the Kremlin"), ("Congress", "the Senate"))  # fmt: skip


def _replaced(text: str, old: str, new: str) -> str:
    """Put one name everywhere for another, in one pass."""
    return re.sub(rf"(?<![\w-]){re.escape(old)}(?![\w]|-)", new.replace("\\", ""), text)


def _other_of(case: Case, table: dict[str, str]) -> str | None:
    old = listed(case, table)
    if not old:
        return None
    name = case.rng.choice(old)
    shared = [w for w, stem in table.items() if fold(w) not in fold(case.target) and stem not in fold(case.source)]
    shared = [w for w in shared if (name, w) not in _SAME and (w, name) not in _SAME]
    new = case.rng.choice([w for w in shared if w.startswith("the ") == name.startswith("the ")])
    text = _replaced(case.target, name, new)
    return re.sub(r"\b([Aa]) (?=[AEIO])", r"\1n ", text) if table is PEOPLES else text


def place(case: Case) -> str | None:
    """Put another country or city."""
    return _other_of(case, PLACES)


def body(case: Case) -> str | None:
    """Put another body."""
    return _other_of(case, BODIES)


def people(case: Case) -> str | None:
    """Put another people."""
    return _other_of(case, PEOPLES)


def person(case: Case) -> str | None:
    """Put the name of another person, from the list or from other pairs, for the whole name wherever it stands."""
    old = own_names(case.source, case.target)
    if not old:
        return None
    name = case.rng.choice(old)
    size = len(name.split())
    pool = [
        n for n in case.names if len(n.split()) == size and n not in case.target and fold(n) not in fold(case.source)
    ]
    own = [n if size > 1 else n.split()[-1] for n in PERSONS if fold(n.split()[-1]) not in fold(case.target)]
    new = case.rng.choice(pool if pool and case.rng.random() < 0.6 else own)
    return _replaced(case.target, name, new)


def half_of_name(case: Case) -> str | None:
    """Put another first or last name to a person of two names."""
    old = [n for n in own_names(case.source, case.target) if len(n.split()) == 2]
    parts = [p for n in (*case.names, *PERSONS) if len(n.split()) == 2 for p in [n.split()]]
    if not old or not parts:
        return None
    name = case.rng.choice(old)
    start, end = name.split()
    other = case.rng.choice(parts)
    new = f"{start} {other[1]}" if case.rng.random() < 0.6 else f"{other[0]} {end}"
    return _replaced(case.target, name, new) if new != name and fold(new) not in fold(case.source) else None


def name_of_the_text(case: Case) -> str | None:
    """Put a name that the sentence has already in the place of another one (one said twice)."""
    some = own_names(case.source, case.target)
    if len(some) < 2:
        return None
    a, b = case.rng.sample(some, 2)
    return _replaced(case.target, a, b) if a not in b and b not in a else None


# Between two names whose exchange says the same: X and Y, X met Y, between X and Y.
_EVEN = re.compile(
    r"^(?:['’]s)?,? ?(?:and|or|&|,|-|–|/|versus|vs\.?|with|meets?|met|v|against|of|in|at|\()? ?(?:the )?$|"
    r"^\W*(?:also )?(?:met|meets|meeting|married|with|drew|tested a joint venture with|teamed up with|played|faced?|spoke with|talks with|(?:is|are|was|were) )\b"
)


def _uneven(text: str, a: str, b: str) -> bool:
    i, j = sorted((text.index(a), text.index(b)))
    between = text[i + len(a if text.index(a) == i else b) : j]
    before = text[max(0, i - 45) : i]
    listing = re.fullmatch(
        r"(?:['’]s)?(?:,? ?(?:and|or|&)? ?(?:the )?[A-Z][\w.’'-]*)*,? ?(?:and|or|&)? ?(?:the )?", between
    )
    joined = listing or re.fullmatch(r"(?:['’]s)?(?:,? (?:and|or|of|in) .{0,25}|, .{0,12})", between)
    return not _EVEN.search(between) and not joined and not re.search(r"\b(?:between|both)\b", before)


def _exchanged(text: str, a: str, b: str) -> str:
    """Put each of two names in the place of the other."""
    return re.sub(rf"(?<![\w-])(?:{re.escape(a)}|{re.escape(b)})(?!\w|-)", lambda m: b if m[0] == a else a, text)


def _exchange(case: Case, names: list[str]) -> str | None:
    pairs = [(a, b) for a in names for b in names if a < b and a not in b and b not in a and _uneven(case.target, a, b)]
    pairs = [p for p in pairs if p not in _SAME and p[::-1] not in _SAME]
    if not pairs:
        return None
    a, b = case.rng.choice(pairs)
    text = _exchanged(case.target, a, b)
    return text[:1].upper() + text[1:] if case.target[:1].isupper() else text


def persons_exchanged(case: Case) -> str | None:
    """Exchange two names that are in no table: persons, teams, towns."""
    return _exchange(case, own_names(case.source, case.target))


def places_exchanged(case: Case) -> str | None:
    """Exchange two places or bodies."""
    return _exchange(case, listed(case, PLACES) + [n for n in listed(case, BODIES) if not n.startswith("the ")])


def bodies_exchanged(case: Case) -> str | None:
    """Exchange two bodies."""
    return _exchange(case, listed(case, BODIES))


def peoples_exchanged(case: Case) -> str | None:
    """Exchange two peoples: the Russian reply to the American offer."""
    return _exchange(case, listed(case, PEOPLES))


_VOICE = [
    ("defeated", "was defeated by"), ("beat", "was beaten by"), ("accused", "was accused by"), ("told", "was told by"),
    ("criticized", "was criticized by"), ("criticised", "was criticised by"), ("attacked", "was attacked by"),
    ("praised", "was praised by"), ("warned", "was warned by"), ("invited", "was invited by"), ("sued", "was sued by"),
    ("urged", "was urged by"), ("killed", "was killed by"), ("supported", "was supported by"), ("asked", "was asked by"),
    ("succeeded", "was succeeded by"), ("replaced", "was replaced by"), ("thanked", "was thanked by"),
    ("rejected", "was rejected by"), ("hosted", "was hosted by"), ("followed", "was followed by"),
]  # fmt: skip


def voice(case: Case) -> str | None:
    """Make the doer of a deed the one it is done to, between two names."""
    names = own_names(case.source, case.target) + listed(case, PLACES)
    if len(names) < 2:
        return None
    some = "|".join(re.escape(n) for n in names)
    for active, passive in _VOICE:
        for old, new in ((passive, active), (active, passive)):
            match = re.search(rf"\b(?:{some}) ({old}) (?:the )?(?:{some})\b", case.target)
            if match:
                return tidy(case.target[: match.start(1)] + new + case.target[match.end(1) :], case.target)
    return None


NAME = (place, body, people, person, person, half_of_name, name_of_the_text)
ROLE = (persons_exchanged, persons_exchanged, places_exchanged, bodies_exchanged, peoples_exchanged, voice)

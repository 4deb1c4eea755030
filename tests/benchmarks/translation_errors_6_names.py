"""Errors of the sixth script in names, and in who did what to whom."""

from __future__ import annotations

import random
import re
from functools import cache

import translation_errors_6_words as w
from translation_errors_6_tools import Pair, bare, change_one, says, tidy


def _pattern(name: str) -> str:
    return rf"(?<![\w-]){re.escape(name)}(?![\w-])"


def _put(target: str, name: str, other: str, rng: random.Random) -> str:
    """Put another name in the place of all its mentions, or of the first."""
    return tidy(re.sub(_pattern(name), lambda _: other, target, count=rng.choice([0, 0, 1])))


def name_listed(source: str, target: str, rng: random.Random, _: list[Pair]) -> str | None:
    """Put another country, people, town or body in place of one that both texts name."""
    names = [
        (n, table)
        for table in w.GAZETTEER
        for n, tr in table.items()
        if says(source, tr) and re.search(_pattern(n), target)
    ]
    rng.shuffle(names)
    for name, table in names:
        if any(name != longer and name in longer and re.search(_pattern(longer), target) for longer, _t in names):
            continue
        if re.search(
            _pattern(name) + r" (?:Times|Post|Street|Journal|City|Zoo|Tribune|Ocean|Sea|Nadal|Herald)", target
        ):
            continue
        kin = [x - {name} for x in w.SORTS_OF_ORGANISATION if name in x]
        others = sorted(kin[0]) if kin else [x for x in table if not any(x in k for k in w.SORTS_OF_ORGANISATION)]
        near = {name}.union(*(x for x in w.SAME_PLACE if name in x))
        others = [
            x
            for x in others
            if x not in near and not says(source, table.get(x, w.ORGANISATIONS.get(x, "\0"))) and x not in target
        ]
        if name in w.LOOKALIKES and w.LOOKALIKES[name] not in target and rng.random() < 0.5:
            return _put(target, name, w.LOOKALIKES[name], rng)
        if others:
            return _put(target, name, rng.choice(others), rng)
    return None


CAPITAL = r"[A-ZÇĞİÖŞÜ][\w'’-]*\w"
_GIVEN = "|".join(sorted(w.GIVEN_NAMES))


@cache
def _people(english: tuple[str, ...]) -> tuple[frozenset[str], tuple[tuple[str, ...], ...]]:
    """Return the surnames that stand in the texts, and those of each text."""
    full = re.compile(rf"\b({_GIVEN}) (?:[A-Z]\. |[A-Z][a-z]+ )?({CAPITAL})(?=\W|$)")
    titled = re.compile(rf"\b(?:{w.TITLES})\.? ({CAPITAL})(?! {CAPITAL})(?=\W)")
    listed = (
        {n for table in w.GAZETTEER for n in table}
        | set(w.DAYS)
        | set(w.MONTHS)
        | w.GIVEN_NAMES
        | {"House", "Court", "Council", "Minister", "State", "General", "Party", "Office", "Police", "County", "School"}
    )
    common = {m[0] for text in english for m in re.finditer(r"\b[a-z]{2,}\b", text)}
    each = []
    for text in english:
        found = {m[2] for m in full.finditer(text)} | {m[1] for m in titled.finditer(text)}
        names = {re.sub(r"['’]s?$", "", n) for n in found}
        each.append(
            tuple(
                sorted(
                    n for n in names if len(n) > 2 and n not in listed and n.lower() not in common and not n.isupper()
                )
            )
        )
    return frozenset(n for row in each for n in row), tuple(each)


def _named_people(source: str, target: str, pairs: list[Pair]) -> list[str]:
    """Return the surnames of the English that the Turkish names too."""
    surnames, _ = _people(tuple(p[1] for p in pairs))
    turkish = bare(source)
    return sorted({m[0] for m in re.finditer(CAPITAL, target) if m[0] in surnames and bare(m[0]) in turkish})


def name_person(source: str, target: str, rng: random.Random, pairs: list[Pair]) -> str | None:
    """Put another person in place of one: often another of the same article, as engines do."""
    people = _named_people(source, target, pairs)
    if not people:
        return None
    name = rng.choice(people)
    surnames, each = _people(tuple(p[1] for p in pairs))
    at = next((i for i, p in enumerate(pairs) if p[1] == target), 0)
    near = sorted({n for row in each[max(0, at - 25) : at + 25] for n in row} - {name})
    pool = near if near and rng.random() < 0.5 else sorted(surnames)
    pool = [n for n in pool if n not in target and name not in n and n not in name and bare(n) not in bare(source)]
    return _put(target, name, rng.choice(pool), rng) if pool else None


def name_given(source: str, target: str, rng: random.Random, _: list[Pair]) -> str | None:
    """Change the given name of a person."""

    def change(m: re.Match[str], rng: random.Random) -> str | None:
        if bare(m[1]) not in bare(source) or m[2] in ("County", "City", "House"):
            return None
        others = [n for n in sorted(w.GIVEN_NAMES) if n[0] != m[1][0] or rng.random() < 0.5]
        other = rng.choice([n for n in others if bare(n)[:3] != bare(m[1])[:3] and bare(n) not in bare(source)])
        return f"{other} {m[2]}"

    return change_one(target, rf"\b({_GIVEN}) ({CAPITAL})", change, rng)


_PARALLEL = re.compile(
    r"\b(?:met|meet|meets|meeting|talks|spoke|speak|between|relations?|border|friends?|vs?|versus|alongside|along with|with|both|agree[ds]?|together|played?|plays|drew|sign\w*|or|"
    r"divorce\w*|marri\w+|engaged|dating|joint\w*|like|unlike|compared|similar|than|as|including|such|neither|respectively)\b", re.IGNORECASE,
)  # fmt: skip
_ACTS = re.compile(
    r"\b(?:\w+(?:ed|es)|\w{4,}s|says|said|told|to|from|by|of|against|after|over|before|for|took|gave|won|beat|left|sold|bought|sent|shot|hit|led|made|sees?|will|would|has|had|have|is|was|are|were)\b"
)


def _unlike(between: str) -> bool:
    """Tell whether what stands between two names ties them unequally."""
    listed = re.match(r"\s*(?:,|and\b|or\b|&|-|/|;)[^a-z]*(?:and\b|or\b|&)?[^a-z]*$", between)
    joined = re.search(r"\band\b", between) and len(between.split()) < 6
    return not (listed or joined or _PARALLEL.search(between)) and _ACTS.search(between) is not None


def role_names(source: str, target: str, rng: random.Random, pairs: list[Pair]) -> str | None:
    """Exchange two names of a kind that play unlike parts in the sentence."""
    people = _named_people(source, target, pairs)
    bodies = [{n: w.ORGANISATIONS[n] for n in sorted(sort) if n in w.ORGANISATIONS} for sort in w.SORTS_OF_ORGANISATION]
    tables = [w.COUNTRIES, w.DEMONYMS, w.CITIES, *bodies]
    groups = [people] + [
        [n for n, tr in table.items() if says(source, tr) and re.search(_pattern(n), target)] for table in tables
    ]
    made = []
    for group in groups:
        group = [n for n in group if not any(n != other and n in other for other in group)]
        for a in group:
            for b in group:
                if a == b or any({a, b} <= same for same in w.SAME_PLACE):
                    continue
                first, second = re.search(_pattern(a), target), re.search(_pattern(b), target)
                if first and second and first.end() < second.start() and _unlike(target[first.end() : second.start()]):
                    made.append((a, b))
    if not made:
        return None
    a, b = rng.choice(made)
    full = {n: n for n in (a, b)}
    if a in people and b in people:
        whole = [re.search(rf"\b(?:{_GIVEN}) (?:[A-Z]\. |[A-Z][a-z]+ )?{re.escape(n)}\b", target) for n in (a, b)]
        if all(whole):
            full = {n: m[0] for n, m in zip((a, b), whole, strict=True) if m}
    other = {full[a]: full[b], full[b]: full[a]}
    if full[a] != a:
        other |= {a: b, b: a}
    pattern = "|".join(_pattern(n) for n in sorted(other, key=len, reverse=True))
    return tidy(re.sub(pattern, lambda m: other[m[0]], target))


_AGENT = r"(?:the |an? |[A-Z]|police|officers|officials|prosecutors|authorities|scientists|researchers|rebels|soldiers|troops)"
_NOT_AGENTS = r"(?!(?:the|an?) (?:end|time|way|age|same|side|lack|fact|sheer|margin|score|second|first|\d|hundreds?|quarter|third|day|year|hour|roadside|river|sea|name|use|total|average|further|whopping|record))"


def role_passive(source: str, target: str, rng: random.Random, _: list[Pair]) -> str | None:
    """Make the one who suffers an act the one who does it: was arrested by → arrested."""
    if not says(source, r"taraf|n[ıiuü]n? "):
        return None
    symmetric = r"(?!joined|accompanied|married|surrounded|followed|matched|born|shared|needed)"
    pattern = rf"\b(?:was|were|is being|are being) ({symmetric}[a-z]+(?:ed|en)|shot|hit|led|held|won|bought|sold|sent|found|told) by (?={_NOT_AGENTS}{_AGENT})"
    return change_one(
        target,
        pattern,
        lambda m, _r: (
            {
                "taken": "took",
                "driven": "drove",
                "beaten": "beat",
                "written": "wrote",
                "given": "gave",
                "seen": "saw",
                "chosen": "chose",
                "stolen": "stole",
                "bitten": "bit",
            }.get(m[1], m[1])
            + " "
        ),
        rng,
    )


def role_direction(source: str, target: str, rng: random.Random, _: list[Pair]) -> str | None:
    """Exchange where from and where to, buyer and seller, who gives and who gets."""
    place = rf"(?:the )?{CAPITAL}(?: {CAPITAL})*"
    ways: list[tuple[str, str]] = [
        (rf"\b({w.MOVES}\b[^.,;]{{0,50}}?) from ({place}) to ({place})", r"\1 from \3 to \2"), (r"\bsold to\b", "bought from"), (r"\bsell to\b", "buy from"), (r"(?<!to )(?<!and )\b(?:beat|defeated) (?=[A-Z])", "lost to "), (r"\blost (\d+-\d+) to (?=[A-Z])", r"won \1 against "), (r"\bsold (it|them|him|her|\w+ \w+) to (?=[A-Z])", r"bought \1 from "),
        (r"\bbought from\b", "sold to"), (r"\bbought (\w+) from\b", r"sold \1 to"), (r"\b((?:sent|shipped|supplied|delivered|exported|transferred|handed|provided|paid|gave)(?: [a-z\d,.-]+){1,5}) to (?=[A-Z])", r"\1 from "),
        (r"\b((?:received|bought|imported|obtained|got|took)(?: [a-z\d,.-]+){1,5}) from (?=[A-Z])", r"\1 for "), (r"\bexports? to (?=[A-Z])", "exports from "), (r"\b(?:arrived) from (?=[A-Z])", "left for "),
        (rf"\b(?!{w.OPENERS})((?:{CAPITAL} ){{0,2}}{CAPITAL}) (defeated|beat|attacked|accused|criticized|criticised|invited|thanked|blamed|sued|warned|praised|replaced|urged|arrested|killed|called|told|asked) ((?:{CAPITAL})(?: {CAPITAL})?)(?= (?:to|for|of|in|on|that|at|over|during|after|with|by|and|he|she|it)\b|, )", r"\3 \2 \1"),
    ]  # fmt: skip
    rng.shuffle(ways)
    return next((new for p, r in ways if (new := change_one(target, p, r, rng))), None)

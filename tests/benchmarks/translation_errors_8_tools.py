"""What the operators of the eighth script share: places of a change, names, and the table of places and bodies."""

from __future__ import annotations

import random
import re
import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass

Pair = tuple[str, str]
Change = tuple[int, int, str]  # from, to, what is put there

_TURKISH = str.maketrans("ıİşŞğĞçÇöÖüÜâîû", "iIsSgGcCoOuUaiu")


@dataclass(frozen=True)
class Case:
    """One true pair, with the chance and the names that other pairs speak of."""

    source: str
    target: str
    rng: random.Random
    names: tuple[str, ...] = ()


Operator = Callable[[Case], str | None]


def fold(text: str) -> str:
    """Return text in ASCII letters where it can be, lower case."""
    plain = unicodedata.normalize("NFKD", text.translate(_TURKISH))
    return "".join(c for c in plain if not unicodedata.combining(c)).lower()


def tidy(text: str, model: str) -> str:
    """Mend the spaces and the first letter after a change."""
    text = re.sub(r" {2,}", " ", text)
    text = re.sub(r" ([,;!?]|\.(?!\.))", r"\1", text)
    text = re.sub(r"([\"“'‘(]) (?=\w)", r"\1", text) if re.match(r"[\"“'‘(] ", text) else text
    text = re.sub(r"^([\"“'‘(]?)[,;] ", r"\1", text.strip())
    text = re.sub(r",\s*(?=[,.])", "", text)
    if model[:1].isupper():
        return text[:1].upper() + text[1:]
    return re.sub(r"^([\"“'‘])([a-z])", lambda m: m[1] + (m[2].upper() if model[1:2].isupper() else m[2]), text)


def put(case: Case, changes: list[Change]) -> str | None:
    """Make one of the changes, taken by chance."""
    if not changes:
        return None
    start, end, new = case.rng.choice(changes)
    old = case.target[start:end]
    if old[:1].isupper() and new[:1].islower():
        new = new[:1].upper() + new[1:]
    text = tidy(case.target[:start] + new + case.target[end:], case.target)
    return text if text != case.target else None


def rewrite(case: Case, rules: Iterable[tuple[str, str]], guard: str = "") -> str | None:
    """Use one rule (pattern, what is put) at one place, if the source has what the guard asks for.

    Args:
        case: The pair.
        rules: Patterns of English and what is put in their place; `a|b` in the latter are choices.
        guard: Pattern the Turkish must have.
    """
    if guard and not re.search(guard, case.source.lower().replace("i̇", "i")):
        return None
    changes = [
        (m.start(), m.end(), m.expand(case.rng.choice(new.split("|"))))
        for old, new in rules
        for m in re.finditer(old, case.target)
    ]
    return put(case, changes)


def first(case: Case, operators: Iterable[Operator]) -> str | None:
    """Return what the first operator gives, in an order taken by chance."""
    order = list(operators)
    case.rng.shuffle(order)
    for operator in order:
        made = operator(case)
        if made and made != case.target:
            return made
    return None


# English and the beginning of the Turkish; places, then bodies, then peoples.
PLACES = {
    "Russia": "rusya", "Ukraine": "ukrayna", "China": "cin", "North Korea": "kuzey kore", "South Korea": "guney kore",
    "Japan": "japon", "Germany": "almanya", "France": "fransa", "Iran": "iran", "Iraq": "irak", "Syria": "suriye",
    "Israel": "israil", "Egypt": "misir", "Turkey": "turkiye", "Greece": "yunanistan", "Italy": "italya",
    "Spain": "ispanya", "Poland": "polonya", "Saudi Arabia": "suudi arabistan", "India": "hindistan",
    "Pakistan": "pakistan", "Indonesia": "endonezya", "Canada": "kanada", "Mexico": "meksika", "Brazil": "brezilya",
    "Australia": "avustralya", "Austria": "avusturya", "Scotland": "iskocya", "Wales": "galler", "England": "ingiltere",
    "Ireland": "irlanda", "Sweden": "isvec", "Switzerland": "isvicre", "Norway": "norvec", "Denmark": "danimarka",
    "Libya": "libya", "Yemen": "yemen", "Vietnam": "vietnam", "Belarus": "belarus", "Georgia": "gurcistan",
    "Armenia": "ermenistan", "Azerbaijan": "azerbaycan", "Macedonia": "makedonya", "Serbia": "sirbistan",
    "Moscow": "moskova", "Beijing": "pekin", "Pyongyang": "pyongyang", "Seoul": "seul", "Tokyo": "tokyo",
    "Washington": "washington", "Kyiv": "kiev", "London": "londra", "Paris": "paris", "Berlin": "berlin",
    "Brussels": "bruksel", "Ankara": "ankara", "Athens": "atina", "Tehran": "tahran", "Damascus": "sam",
    "New York": "new york", "Vladivostok": "vladivostok", "Geneva": "cenevre", "Vienna": "viyana", "Cairo": "kahire",
    "Europe": "avrupa", "Asia": "asya", "Africa": "afrika", "Florida": "florida", "California": "kaliforniya",
}  # fmt: skip
BODIES = {
    "NATO": "nato", "the United Nations": "birlesmis milletler", "the UN": "bm", "the European Union": "avrupa birligi",
    "the EU": "ab", "the Kremlin": "kremlin", "the White House": "beyaz saray", "the Pentagon": "pentagon",
    "the Security Council": "guvenlik konseyi", "the Foreign Ministry": "disisleri bakanligi", "Congress": "kongre",
    "the Defense Ministry": "savunma bakanligi", "the Treasury": "maliye", "the Senate": "senato", "the FBI": "fbi",
    "the CIA": "cia", "the IMF": "imf", "the Supreme Court": "yuksek mahkeme", "the State Department": "abd disisleri",
    "the Red Cross": "kizilhac", "Interpol": "interpol", "Facebook": "facebook", "Google": "google", "Reuters": "reuters",
}  # fmt: skip
PEOPLES = {
    "Russian": "rus", "Ukrainian": "ukrayna", "Chinese": "cin", "North Korean": "kuzey kore", "Israeli": "israil",
    "South Korean": "guney kore", "Japanese": "japon", "German": "alman", "French": "frans", "Iranian": "iran",
    "Iraqi": "irak", "Syrian": "suriye", "Turkish": "turk", "Greek": "yunan", "Italian": "italyan", "Spanish": "ispanyol",
    "Saudi": "suudi", "Indian": "hint", "Indonesian": "endonezya", "Canadian": "kanada", "American": "amerika",
    "British": "ingil", "European": "avrupa", "Scottish": "iskoc", "Welsh": "gal", "Irish": "irlanda", "Danish": "danimarka",
    "Palestinian": "filistin", "Polish": "polon", "Belarusian": "belarus",
}  # fmt: skip
PERSONS = (
    "Sergei Shoigu;Maria Zakharova;Dmitry Peskov;Choe Son Hui;Kim Yo Jong;Antonio Guterres;Jens Stoltenberg;Josep Borrell;"
    "Hakan Fidan;Antony Blinken;Lloyd Austin;Yoon Suk Yeol;Fumio Kishida;Wang Yi;Emmanuel Macron;Olaf Scholz;Rishi Sunak;"
    "Viktor Orban;Alexander Lukashenko;Oleksandr Syrskyi;Mark Rutte;Andrei Belousov;Rafael Grossi;Susan Collins;"
    "Robert Fico;Narendra Modi;Justin Trudeau;Mevlut Cavusoglu;Vasily Nebenzya;Pak Jong Chon"
).split(";")
_NOT_NAMES = set(
    "the a an in on at he she it they we i his her its their our my this that these those but and or if as of for to "
    "by with from after before when while what why how who mr mrs ms dr sir lord lady president minister no not "
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august "
    "september october november december there here you your so then one two three".split()
)


def holds(source: str, stem: str) -> bool:
    """Tell whether a word of the source begins with the stem (both folded)."""
    return bool(re.search(rf"\b{re.escape(stem)}", fold(source)))


def listed(case: Case, table: dict[str, str]) -> list[str]:
    """Return the entries of a table that both texts have."""
    return [
        name
        for name, stem in table.items()
        if re.search(rf"(?<![\w-]){name}(?!\w|-|['’]s? [A-Z]| [A-Z])", case.target) and holds(case.source, stem)
    ]


def own_names(source: str, target: str) -> list[str]:
    """Return names of the target, one to three words, whose every word the source has too, capital and all."""
    words = {fold(w) for w in re.findall(r"[^\W\d_][\w-]*", source) if w[:1].isupper()}
    known = {fold(n) for n in (*PLACES, *BODIES, *PEOPLES)}
    found: dict[str, None] = {}
    for match in re.finditer(
        r"(?<![\w'’-])(?<!St\. )(?<!St )[A-Z][\w-]*[a-z]\w*(?: [A-Z][\w-]*[a-z]\w*){0,2}(?![\w-])", target
    ):
        parts = match[0].split()
        while parts and (fold(parts[0]) in _NOT_NAMES or fold(parts[0]) not in words):
            parts = parts[1:]
        while parts and fold(parts[-1]) not in words:
            parts = parts[:-1]
        name = " ".join(parts)
        start = target.find(name, match.start()) if name else 0
        before, after = target[:start], target[start + len(name) :]
        title = re.search(
            r"(?:^|[.?!:\"“‘'] ?|\b(?:{}|coach|captain|judge|prosecutor|minister|star|sen|rep|gov|prof|professor)\.? )$".format(
                "|".join(_NOT_NAMES)
            ),
            before,
            re.I,
        )
        if (
            re.search(r"[A-Z][\w.'’&-]* (?:(?:of|on|the|and) )*$", before)
            and not re.search(r" and $", before)
            and not title
        ) or re.match(r"(?:['’]s?)? [A-Z]|[&-]", after):
            continue
        ours = all(fold(p) in words and fold(p) not in _NOT_NAMES for p in parts)
        if ours and len(name) > 3 and fold(name) not in known:
            found[name] = None
    return list(found)

"""The ninth script of errors: names of people, places and organisations."""

from __future__ import annotations

import random
import re

from translation_errors_9_base import Pair, Row, put

# What stands in the Turkish, the English of it, and what it is taken for.
_PLACES: list[tuple[str, str, tuple[str, ...]]] = [
    (r"kuzey kore", "North Korea", ("South Korea", "China")), (r"güney kore", "South Korea", ("North Korea", "Japan")),
    (r"kuzey koreli", "North Korean", ("South Korean", "Chinese")), (r"güney koreli", "South Korean", ("North Korean",)),
    (r"rusya", "Russia", ("Belarus", "Ukraine", "Prussia")), (r"\brus(?!ya)", "Russian", ("Ukrainian", "Belarusian", "Serbian")),
    (r"rusya", "Russian", ("Ukrainian", "Belarusian")), (r"ukrayna", "Ukraine", ("Russia", "Poland")), (r"\bçin\b|\bçin'", "China", ("Taiwan", "Japan", "India")),
    (r"\bçin", "Chinese", ("Japanese", "Korean")), (r"japon", "Japan", ("China",)), (r"japon", "Japanese", ("Chinese",)),
    (r"avusturya", "Austria", ("Australia",)), (r"avustralya", "Australia", ("Austria", "New Zealand")), (r"avustralya", "Australian", ("Austrian",)),
    (r"almanya", "Germany", ("Austria", "the Netherlands")), (r"alman", "German", ("Austrian", "Dutch", "Danish")), (r"fransa", "France", ("Italy", "Belgium")),
    (r"fransız|fransa", "French", ("Swiss", "Italian")), (r"ingiltere", "England", ("Scotland", "Wales", "Ireland")), (r"britanya|birleşik krallık|ingiltere", "Britain", ("France", "Ireland")),
    (r"ingiliz|britanya|ingiltere", "British", ("Irish", "French")), (r"iskoç", "Scottish", ("Irish", "Welsh")), (r"iskoçya", "Scotland", ("Ireland", "Wales")),
    (r"galler", "Wales", ("Scotland", "Wells")), (r"\bgal", "Welsh", ("Scottish", "Gaelic")), (r"irlanda", "Ireland", ("Iceland", "Scotland")), (r"irlanda", "Irish", ("Scottish",)),
    (r"ispanya", "Spain", ("Portugal", "Italy")), (r"italya", "Italy", ("Spain", "Greece")), (r"italya", "Italian", ("Spanish",)), (r"yunanistan", "Greece", ("Turkey", "Cyprus")),
    (r"makedonya", "Macedonia", ("Montenegro", "Albania")), (r"meksika", "Mexico", ("Venezuela", "Colombia")), (r"meksika", "Mexican", ("Colombian",)),
    (r"hindistan", "India", ("Pakistan", "Iran")), (r"endonezya", "Indonesia", ("Malaysia", "India")), (r"endonezya", "Indonesian", ("Malaysian", "Indian")),
    (r"\biran", "Iran", ("Iraq",)), (r"\birak", "Iraq", ("Iran",)), (r"suriye", "Syria", ("Libya", "Serbia")), (r"suriye", "Syrian", ("Serbian", "Libyan")),
    (r"suudi arabistan", "Saudi Arabia", ("Qatar",)), (r"israil", "Israel", ("Palestine", "Egypt")), (r"filistin", "Palestinian", ("Israeli",)), (r"mısır", "Egypt", ("Syria",)),
    (r"türkiye", "Turkey", ("Greece", "Tunisia")), (r"türk", "Turkish", ("Greek", "Kurdish")), (r"isviçre", "Switzerland", ("Sweden",)), (r"isveç", "Sweden", ("Switzerland",)),
    (r"isveç", "Swedish", ("Swiss",)), (r"norveç", "Norway", ("Denmark",)), (r"danimarka", "Denmark", ("Norway",)), (r"polonya", "Poland", ("Portugal",)), (r"macar", "Hungary", ("Bulgaria",)),
    (r"amerika|\babd", "American", ("British", "Canadian")), (r"\babd|amerika", "United States", ("United Kingdom",)), (r"kanada", "Canada", ("Mexico",)), (r"brezilya", "Brazil", ("Argentina",)),
    (r"\babd", r"U\.S\.(?= [a-z])", ("British", "Canadian", "U.N.")), (r"\bab\b|avrupa birliği", r"\bEU", ("UN", "UK")), (r"avrupa birliği", "European Union", ("African Union",)),
    (r"birleşmiş milletler|\bbm\b", "United Nations", ("European Union", "United States")), (r"\bbm\b|birleşmiş", r"\bUN|U\.N\.", ("EU", "US")), (r"beyaz saray", "White House", ("Pentagon",)),
    (r"moskova", "Moscow", ("Minsk", "Kyiv")), (r"pyongyang", "Pyongyang", ("Seoul", "Pyeongchang")), (r"\bseul", "Seoul", ("Pyongyang",)), (r"pekin", "Beijing", ("Taipei", "Tokyo")),
    (r"londra", "London", ("Dublin", "Manchester")), (r"paris", "Paris", ("Brussels",)), (r"viyana", "Vienna", ("Venice", "Geneva")), (r"cenevre", "Geneva", ("Genoa", "Zurich")),
    (r"kaliforniya", "California", ("Nevada", "Florida")), (r"new york", "New York", ("New Jersey",)), (r"teksas", "Texas", ("Tennessee",)), (r"washington", "Washington", ("Wellington", "Boston")),
    (r"avrupa", "Europe", ("Africa", "Asia")), (r"afrika", "Africa", ("Asia", "America")), (r"asya", "Asia", ("Africa",)), (r"demokrat", "Democrats?", ("Republican",)),
    (r"cumhuriyetçi", "Republicans?", ("Democrat", "Libertarian")), (r"işçi partisi", "Labour", ("Conservative",)), (r"muhafazakar|muhafazakâr", "Conservative", ("Liberal", "Labour")),
    (r"bağdat", "Baghdad", ("Damascus",)), (r"kudüs", "Jerusalem", ("Tel Aviv",)), (r"belarus", "Belarus", ("Bulgaria",)), (r"sırbistan", "Serbia", ("Siberia",)), (r"kazakistan", "Kazakhstan", ("Kyrgyzstan",)),
]  # fmt: skip
PLACES: list[Row] = [
    (tr, rf"{en}\b(?!-)" if en[:1] == "\\" else rf"\b{en}(?!\w|-)", wrongs) for tr, en, wrongs in _PLACES
]
_NOT_NAMES = set(
    "On At An In Bay Van The But And For Mr Mrs Ms Sir Lord Dr St This Times Oct Internet Euro Park".split()
)
_SPELT = {"a": "o", "e": "u", "i": "a", "o": "e", "u": "a", "b": "d", "d": "g", "f": "p", "g": "r", "h": "l", "k": "t",
          "l": "r", "m": "n", "n": "m", "p": "b", "r": "l", "s": "t", "t": "k", "v": "b", "w": "m", "y": "o", "z": "s"}  # fmt: skip
_FIRST = "Andrew Peter Carol Simon Laura Viktor Ahmed Helen Martin Sergei Olga Thomas Elena Robert Diana Kevin".split()
_LAST = (
    "Hartley Novak Petrenko Sandoval Whitmore Aydemir Larsen Okafor Brennan Morales Fischer Castellano Doyle".split()
)
_SUFFIXES = ("in", "de", "den", "ye", "nin", "da", "la", "un")


def name_spans(pair: Pair) -> list[re.Match[str]]:
    """Return the single words of names that stand in both texts with the same letters."""
    turkish = set(re.findall(r"[A-ZÇĞİÖŞÜ][\w-]+", pair[0]))
    spans = []
    for m in re.finditer(r"\b[A-Z][A-Za-z-]+\b", pair[1]):
        word = m[0]
        if word in turkish and word not in _NOT_NAMES and not (word.isupper() and len(word) > 6):
            spans.append(m)
    return spans


def whole_names(pair: Pair) -> list[tuple[int, int, str]]:
    """Return the spans of whole names, two words or more taken as one."""
    whole: list[tuple[int, int, str]] = []
    for m in name_spans(pair):
        if whole and pair[1][whole[-1][1] : m.start()] == " ":
            whole[-1] = (whole[-1][0], m.end(), pair[1][whole[-1][0] : m.end()])
        else:
            whole.append((m.start(), m.end(), m[0]))
    return whole


def misspelt(pair: Pair, rng: random.Random, pairs: list[Pair]) -> list[str]:
    """Put a wrong letter into a name, exchange two of its letters, or cut a syllable off."""
    made = []
    for m in name_spans(pair):
        word = m[0]
        if word.isupper():
            at = rng.randrange(len(word))
            made.append(put(pair[1], m.start(), m.end(), word[:at] + rng.choice("BCDFGKLMNPRST") + word[at + 1 :]))
        elif len(word) >= 5:
            at = rng.randrange(1, len(word) - 1)
            if word[at] in _SPELT:
                made.append(put(pair[1], m.start(), m.end(), word[:at] + _SPELT[word[at]] + word[at + 1 :]))
            if len(word) >= 7:
                made.append(put(pair[1], m.start(), m.end(), word[:-2]))
    return made


def suffixed(pair: Pair, rng: random.Random, pairs: list[Pair]) -> list[str]:
    """Take a Turkish case ending for a part of the name."""
    made = []
    for m in name_spans(pair):
        ending = re.search(rf"\b{re.escape(m[0])}['’](\w{{2,3}})\b", pair[0])
        if ending and m[0][1:].islower() and ending[1].isascii():
            made.append(put(pair[1], m.start(), m.end(), m[0] + ending[1]))
    return made


def other_person(pair: Pair, rng: random.Random, pairs: list[Pair]) -> list[str]:
    """Give a person another first name or another last name, or the whole name of somebody else."""
    made = []
    for start, end, name in whole_names(pair):
        if re.fullmatch(r"[A-Z][a-z]+ [A-Z][a-z]+", name) and not re.search(
            r"(?:York|City|United|Street|North|South|New)", name
        ):
            first, last = name.split()
            made += [
                put(pair[1], start, end, f"{rng.choice(_FIRST)} {last}"),
                put(pair[1], start, end, f"{first} {rng.choice(_LAST)}"),
            ]
        elif re.search(r"\b(?:Mr|Mrs|Ms|Dr|Sir|President|Minister|Secretary|Judge|Senator|Gen)\.? $", pair[1][:start]):
            made.append(put(pair[1], start, end, rng.choice(_LAST)))
    return made


def of_another_text(pair: Pair, rng: random.Random, pairs: list[Pair]) -> list[str]:
    """Put a name of another report in the place of a name of this one."""
    spans = [s for s in whole_names(pair) if " " not in s[2] and not s[2].isupper()]
    made = []
    for start, end, name in spans:
        for _ in range(6):
            others = [
                o for _, _, o in whole_names(rng.choice(pairs)) if " " not in o and o not in pair[1] and o[1:].islower()
            ]
            if others and others[0] != name:
                made.append(put(pair[1], start, end, rng.choice(others)))
                break
    return made


def _alike(one: str, other: str) -> bool:
    """Say whether two names have as many words, none in common, and are no letters of an organisation."""
    apart = not set(one.split()) & set(other.split())
    return apart and len(one.split()) == len(other.split()) and not one.isupper() and not other.isupper()


def repeated(pair: Pair, rng: random.Random, pairs: list[Pair]) -> list[str]:
    """Write one name of a sentence in the place of another one."""
    spans = whole_names(pair)
    return [put(pair[1], a[0], a[1], b[2]) for a in spans for b in spans if _alike(a[2], b[2])]


TITLES: list[Row] = [
    (r"cumhurbaşkan|devlet başkan", r"\bPresident\b(?!-)", ("Prime Minister", "Vice President")), (r"başbakan", r"\b[Pp]rime [Mm]inister\b", ("President", "Foreign Minister")),
    (r"dışişleri", r"\b[Ff]oreign\b(?= [Mm]inist| [Ss]ecret)", ("Defence", "Interior", "Finance")), (r"savunma bakan", r"\b[Dd]efen[cs]e\b(?= [Mm]inist)", ("Foreign", "Interior")),
    (r"içişleri", r"\b[Ii]nterior\b(?= [Mm]inist)", ("Foreign",)), (r"bay\b", r"\bMr\.", ("Mrs.",)), (r"bayan", r"\b(?:Mrs|Ms)\.", ("Mr.",)),
    (r"kongre", r"\bCongress\b", ("the Senate", "Parliament")), (r"senato", r"\bSenate\b", ("House of Representatives",)), (r"yüksek mahkeme", r"\bSupreme Court\b", ("Court of Appeal",)),
]  # fmt: skip

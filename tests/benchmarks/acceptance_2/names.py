"""Errors of name: another person, place, organisation or nation, or two of the text exchanged."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from random import Random

from acceptance_2.common import Pair, lower, put, says

PLACES = {
    "Russia": "rusya", "China": "çin", "Germany": "alman", "France": "fransa", "Turkey": "türkiye", "Syria": "suriye", "Iraq": "ırak", "Iran": "iran", "Israel": "israil", "Egypt": "mısır", "Greece": "yunanistan",
    "Japan": "japonya", "India": "hindistan", "Indonesia": "endonezya", "England": "ingiltere", "Scotland": "iskoçya", "Wales": "galler", "Ireland": "irlanda", "Spain": "ispanya", "Italy": "italya", "Poland": "polonya",
    "Ukraine": "ukrayna", "Canada": "kanada", "Mexico": "meksika", "Brazil": "brezilya", "Australia": "avustralya", "Sweden": "isveç", "Norway": "norveç", "Denmark": "danimarka", "Hungary": "macaristan",
    "Macedonia": "makedonya", "Cyprus": "kıbrıs", "Saudi Arabia": "suudi arabistan", "Yemen": "yemen", "Pakistan": "pakistan", "Afghanistan": "afganistan", "North Korea": "kuzey kore", "South Korea": "güney kore", "Britain": "britanya|ingiltere|birleşik",
    "London": "londra", "Paris": "paris", "Moscow": "moskova", "Washington": "washington", "Berlin": "berlin", "Athens": "atina", "Brussels": "brüksel", "Rome": "roma", "Beijing": "pekin", "New York": "new york", "California": "kaliforniya|california",
    "Texas": "teksas|texas", "Florida": "florida", "Jakarta": "cakarta|jakarta", "Edinburgh": "edinburgh|edinburg", "Glasgow": "glasgow", "Manchester": "manchester", "Liverpool": "liverpool", "Dublin": "dublin", "Chicago": "chicago|şikago", "Sulawesi": "sulawesi|sulavesi", "Palu": "palu", "Europe": "avrupa", "Africa": "afrika", "Asia": "asya", "Crimea": "kırım", "Latvia": "letonya", "Kosovo": "kosova", "Serbia": "sırbistan", "Tokyo": "tokyo", "Wisconsin": "wisconsin", "Arizona": "arizona", "Ohio": "ohio", "Alaska": "alaska",
}  # fmt: skip
NATIONS = {
    "Russian": "rus", "Chinese": "çin", "German": "alman", "French": "frans", "Turkish": "türk", "Syrian": "suriye", "Iraqi": "ırak", "Iranian": "iran", "Israeli": "israil", "Egyptian": "mısır", "Greek": "yunan", "Japanese": "japon", "Indian": "hint|hindistan",
    "Indonesian": "endonez", "English": "ingiliz", "Scottish": "iskoç", "Welsh": "gal", "Irish": "irlanda", "Spanish": "ispanya|ispanyol", "Italian": "italya", "Polish": "polonya|leh", "Ukrainian": "ukrayna", "Canadian": "kanada", "Mexican": "meksika", "Brazilian": "brezilya", "Australian": "avustralya", "Swedish": "isveç", "Hungarian": "macar", "Macedonian": "makedon", "American": "amerika|abd", "British": "ingiliz|britanya", "European": "avrupa", "Swiss": "isviçre", "Dutch": "hollanda|felemenk",
}  # fmt: skip
ORGANISATIONS = {
    "NATO": "nato", "EU": "ab(?!d)", "UN": "bm", "United Nations": "birleşmiş milletler|bm", "European Union": "avrupa birliği|ab", "FBI": "fbi", "CIA": "cia", "NASA": "nasa", "BBC": "bbc", "CNN": "cnn", "Reuters": "reuters", "Facebook": "facebook", "Twitter": "twitter", "Google": "google", "Apple": "apple", "Amazon": "amazon", "Instagram": "instagram", "Senate": "senato", "White House": "beyaz saray", "Pentagon": "pentagon", "Kremlin": "kremlin", "Labour": "işçi", "Conservatives": "muhafazakâr|muhafazakar", "Republicans": "cumhuriyetçi", "Democrats": "demokrat", "Republican": "cumhuriyetçi", "Democratic": "demokrat", "NFL": "nfl", "NBA": "nba", "ISIS": "ışid|deaş|isis", "Taliban": "taliban", "Hamas": "hamas", "SNP": "snp", "Rangers": "rangers", "Celtic": "celtic", "Arsenal": "arsenal", "Chelsea": "chelsea", "Tottenham": "tottenham", "Liverpool": "liverpool", "Netflix": "netflix", "Boeing": "boeing", "Airbus": "airbus", "Tesla": "tesla", "Microsoft": "microsoft", "Disney": "disney",
}  # fmt: skip
_GROUPS = (
    ("NATO", "EU", "UN", "OPEC"), ("United Nations", "European Union", "African Union", "World Bank"), ("FBI", "CIA", "NASA", "NSA"), ("BBC", "CNN", "Reuters", "Fox News"), ("Facebook", "Twitter", "Google", "Apple", "Amazon", "Instagram", "Netflix", "Microsoft", "Disney"),
    ("Senate", "White House", "Pentagon", "Kremlin"), ("Labour", "Conservatives"), ("Republicans", "Democrats"), ("Republican", "Democratic"), ("NFL", "NBA"), ("ISIS", "Taliban", "Hamas"), ("Rangers", "Celtic", "Arsenal", "Chelsea", "Tottenham", "Everton"), ("Boeing", "Airbus"), ("Tesla", "Toyota"), ("SNP", "UKIP"),
)  # fmt: skip
_FAMILY = ("Hartwell", "Bennett", "Kowalski", "Moreno", "Lindqvist", "Okafor", "Petrov", "Tanaka", "Dubois", "Ferrari", "Haddad", "Novak", "Whitfield", "Castillo", "Mbeki", "Sandoval", "Pritchard", "Larsen", "Vogel", "Marchetti")  # fmt: skip
_GIVEN = ("Daniel", "Laura", "Peter", "Monica", "Robert", "Helen", "Carlos", "Nadia", "Victor", "Emma", "Oscar", "Ingrid", "Samuel", "Teresa", "Frank", "Alice")  # fmt: skip
_NOT_NAMES = {
    *PLACES, *NATIONS, *ORGANISATIONS, "The", "This", "That", "But", "And", "For", "When", "What", "There", "They", "She", "His", "Her", "Its", "Our", "You", "Not", "All", "With", "From", "After", "Before", "While", "How", "Why",
    "President", "Prime", "Minister", "Mr", "Mrs", "Ms", "Dr", "Sir", "Lord", "Lady", "Senator", "Judge", "Professor", "Captain", "God", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "January", "February", "March", "April", "May", "June", "July",
    "August", "September", "October", "November", "December", "Internet", "Christian", "Muslim", "North", "South", "East", "West", "Central", "Saint", "Street", "Road", "University", "League", "Cup", "Park", "Church", "Council", "Court", "Club", "Party", "Committee",
}  # fmt: skip
_NAME = re.compile(r"(?<![\w'’.-])[A-ZÇÖŞÜÉ][a-zçöşüéèáíóñğı'’-]*[a-zçöşüéèáíóñğı](?:[A-Z][a-z]+)?(?![\w-])")


def _names(pair: Pair) -> list[re.Match[str]]:
    """Single words of the English that are names: capitals that the Turkish writes in the same letters."""
    out = []
    for match in _NAME.finditer(pair.english):
        word = re.sub(r"['’]s$", "", match.group(0))
        if word in _NOT_NAMES or len(word) < 4:
            continue
        turkish = re.search(rf"(?<!\w){re.escape(word)}(?!\w)", pair.turkish)
        if turkish and (not re.match(r"\W*$|.*[.!?:]['\"” ]*$", pair.english[: match.start()]) or len(word) > 4):
            out.append(match)
    return out


def _person(pair: Pair, match: re.Match[str]) -> bool:
    before, after = pair.english[: match.start()], pair.english[match.end() :]
    return re.search(r"(?:\b(?:Mr|Mrs|Ms|Dr|Sen|Rev|Gov)\.? |President |Minister |Judge |Professor |Sir |Senator |coach |Chancellor )(?:[A-Z]\w+ )?$", before) is not None or re.match(
        r"(?:['’]s)?,? (?:said|says|told|added|has said|wrote|was arrested|who|replied|denied|tweeted|\d\d,|,? \d\d,)", after
    ) is not None  # fmt: skip


_CAPITALS = {("China", "Beijing"), ("Germany", "Berlin"), ("Indonesia", "Jakarta"), ("Russia", "Moscow"), ("Greece", "Athens"), ("France", "Paris"), ("Britain", "London"), ("England", "London"), ("England", "Britain"), ("Britain", "England")}  # fmt: skip


def _one_state(one: str, other: str) -> bool:
    """Whether a capital stands for its state, so that the one for the other is hardly an error."""
    return (one, other) in _CAPITALS or (other, one) in _CAPITALS


def _in_one_list(pair: Pair, first: str, second: str) -> bool:
    """Whether only other names and commas stand between two names: a list says the same in any order."""
    between = re.search(
        rf"{re.escape(first)}(.*){re.escape(second)}|{re.escape(second)}(.*){re.escape(first)}", pair.english
    )
    return (
        between is not None
        and re.fullmatch(r"(?:[\s,&]|\band\b|\bor\b|[A-Z][\w.'’-]*)*", between.group(1) or between.group(2) or "")
        is not None
    )


def _replace(pair: Pair, old: str, new: str) -> str:
    """All of ``old`` replaced, so that the text is at one with itself."""
    return re.sub(rf"(?<![\w-]){re.escape(old)}(?![\w-])", new, pair.english)


def name(rng: Random, pair: Pair, others: Sequence[Pair]) -> Iterator[tuple[str, str]]:
    """A name replaced by another one, by one of the neighbouring lines, or two of the line exchanged."""
    found = _names(pair)
    words = sorted({re.sub(r"['’]s$", "", m.group(0)) for m in found})
    for match in found:
        word = re.sub(r"['’]s$", "", match.group(0))
        if _person(pair, match):
            new = rng.choice([n for n in _FAMILY if n not in pair.english])
            yield "person by another", _replace(pair, word, new)
            follows = re.search(r"([A-Z][a-z]+) $", pair.english[: match.start()])
            if follows and follows.group(1) in words:
                yield (
                    "given name",
                    _replace(pair, follows.group(1), rng.choice([n for n in _GIVEN if n != follows.group(1)])),
                )
    if words:
        word = rng.choice(words)
        near = [p for p in others if 0 < abs(p.place - pair.place) <= 12]
        known = sorted(
            {re.sub(r"['’]s$", "", m.group(0)) for p in near for m in _names(p) if _person(p, m)} - set(words)
        )
        known = [k for k in known if k not in pair.english and lower(k) not in lower(pair.turkish)]
        person = any(_person(pair, m) and m.group(0).startswith(word) for m in found)
        if known and person:
            yield "person of the same article", _replace(pair, word, rng.choice(known))
        yield "any name by another", _replace(pair, word, rng.choice([n for n in _FAMILY if n not in pair.english]))
    persons = [m for m in found if _person(pair, m)]
    if len(words) >= 2:
        first, second = rng.sample(words, 2)
        if not _in_one_list(pair, first, second) and not re.search(
            rf"{first}['’s]* (?:and|or|,|&)? ?{second}|{second}['’s]* (?:and|or|,|&)? ?{first}", pair.english
        ):
            marked = _replace(pair, first, "\0")
            exchanged = re.sub(rf"(?<![\w-]){re.escape(second)}(?![\w-])", first, marked).replace("\0", second)
            yield ("two exchanged" if not persons else "two exchanged, one a person"), exchanged
    for sub, table in (("place", PLACES), ("nation", NATIONS), ("organisation", ORGANISATIONS)):
        said = [
            w
            for w, t in table.items()
            if re.search(
                rf"(?<![\w-]){w}(?![\w-]|['’] [A-Z]| (?:Street|Road|Times|Post|University|City|Red|United|Sox|Cup))",
                pair.english,
            )
            and says(pair, t)
        ]
        for word in said:
            if sub == "organisation":
                choices = [o for g in _GROUPS if word in g for o in g if o != word and o not in pair.english]
            else:
                choices = [
                    w
                    for w, t in table.items()
                    if w not in pair.english and not says(pair, t) and not _one_state(word, w)
                ]
            if choices and not re.search(rf"(?:[A-Z]\w+ ){word}\b", pair.english):
                yield f"{sub} by another", _replace(pair, word, rng.choice(choices))
        if len(said) >= 2 and sub != "organisation":
            first, second = rng.sample(said, 2)
            if not _one_state(first, second) and not re.search(
                rf"{first},? (?:and|or|&)? ?{second}|{second},? (?:and|or|&)? ?{first}|[A-Z]\w+ (?:{first}|{second})\b|{first} {second}",
                pair.english,
            ):
                marked = _replace(pair, first, "\0")
                yield (
                    f"two {sub}s exchanged",
                    re.sub(rf"(?<![\w-]){re.escape(second)}(?![\w-])", first, marked).replace("\0", second),
                )
    for match in re.finditer(r"(?<![\w.-])[A-Z]{3,5}(?![\w.-])", pair.english):
        if re.search(rf"(?<!\w){match.group(0)}(?!\w)", pair.turkish):
            letters = match.group(0)
            new = letters[:-1] + rng.choice([c for c in "BCDFKLMNPRST" if c != letters[-1]])
            if new.lower() not in ("his", "him", "the", "all"):
                yield "letters of an acronym", put(pair.english, match, new)

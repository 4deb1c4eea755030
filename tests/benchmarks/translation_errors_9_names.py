"""The ninth script of errors: names of people, places and organisations, and names that change places."""

from __future__ import annotations

import random
import re

from translation_errors_9_base import Pair, Row, put, told

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
    for m in re.finditer(r"\b[A-Z][A-Za-z-]{2,}\b", pair[1]):
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


def repeated(pair: Pair, rng: random.Random, pairs: list[Pair]) -> list[str]:
    """Write one name of a sentence in the place of another one."""
    spans = whole_names(pair)
    return [put(pair[1], a[0], a[1], b[2]) for a in spans for b in spans if not set(a[2].split()) & set(b[2].split())]


TITLES: list[Row] = [
    (r"cumhurbaşkan|devlet başkan", r"\bPresident\b(?!-)", ("Prime Minister", "Vice President")), (r"başbakan", r"\b[Pp]rime [Mm]inister\b", ("President", "Foreign Minister")),
    (r"dışişleri", r"\b[Ff]oreign\b(?= [Mm]inist| [Ss]ecret)", ("Defence", "Interior", "Finance")), (r"savunma bakan", r"\b[Dd]efen[cs]e\b(?= [Mm]inist)", ("Foreign", "Interior")),
    (r"içişleri", r"\b[Ii]nterior\b(?= [Mm]inist)", ("Foreign",)), (r"bay\b", r"\bMr\.", ("Mrs.",)), (r"bayan", r"\b(?:Mrs|Ms)\.", ("Mr.",)),
    (r"kongre", r"\bCongress\b", ("the Senate", "Parliament")), (r"senato", r"\bSenate\b", ("House of Representatives",)), (r"yüksek mahkeme", r"\bSupreme Court\b", ("Court of Appeal",)),
]  # fmt: skip
_ACTS = ("told|beat|beats|defeated|accused|accuses|replaced|replaces|attacked|invaded|sued|killed|shot|praised|criticised|criticized|"
         "urged|asked|blamed|thanked|invited|bought|acquired|sold|hired|fired|signed|backed|supports?|defended|visited|followed|helped|"
         "signed|nominated|named|appointed|promised|warned|sent|left|joined|led|leads|beats|hit|passed|called|gave|owns?|founded|"
         "said|says|believes?|thinks?|claimed|claims|knew|saw|wants?|wrote|alleges|alleged|arrived|travelled|flew|moved")  # fmt: skip
_THINGS = re.compile(
    r"\b(?:Brexit|Minutes|Instagram|Twitter|Facebook|Cup|HIV|Next|Stream|Chequers|DNA|Den|Proud|Minute|Ibrox|Open|League|Championship|Premiership|iPhone|Covid|Internet)\b"
)
_MUTUAL = r"\b(?:and|or|met|meet|meets|meeting|talks|talked|between|versus|vs|with|both|against|agreed|like|as well as|including|such as|than)\b|[,;&]\s*$"


def roles(pair: Pair, rng: random.Random, pairs: list[Pair]) -> list[str]:
    """Exchange two names about a verb that has a doer and another one who bears or takes part from elsewhere."""
    spans = whole_names(pair)
    places = [
        (m.start(), m.end(), m[0])
        for tr, en, _ in PLACES
        if told(pair, tr)
        for m in re.finditer(en, pair[1])
        if m[0][-2:] not in ("an", "sh", "se", "ch")
    ]
    spans = sorted({*spans, *(p for p in places if not any(s[0] <= p[0] < s[1] for s in spans))})
    made = []
    for i, a in enumerate(spans):
        for b in spans[i + 1 :]:
            between = pair[1][a[1] : b[0]]
            if (
                _THINGS.search(f"{a[2]} {b[2]}")
                or set(a[2].split()) & set(b[2].split())
                or len(between) > 90
                or re.search(_MUTUAL, between)
            ):
                continue
            near = (pair[1][: a[0]][-9:], between[-9:])
            located = [bool(re.search(r"\b(?:in|at|near|on|of the|the)\s$", n)) for n in near]
            doing = re.search(rf"\b(?:{_ACTS})\b", between) or re.search(
                r"\bby $|\bto $|\bfrom $|^['’]s? .*\b(?:to|in|for|on)\b", between
            )
            alike = (" " in a[2]) == (" " in b[2]) or not any(located)
            if doing and located[0] == located[1] and alike:
                made.append(pair[1][: a[0]] + b[2] + between + a[2] + pair[1][b[1] :])
    return made


_PASSIVE = "told|accused|replaced|attacked|invited|defeated|praised|urged|asked|blamed|warned|criticised|criticized|sued|killed|helped|informed|called|sent|given|hired|supported|beaten|followed"


def turned(pair: Pair, rng: random.Random, pairs: list[Pair]) -> list[str]:
    """Make the one who does a thing the one it is done to, and the other way about."""
    made = []
    for m in re.finditer(
        rf"\b([A-Z][a-z]+)((?: has| had)?) ({_PASSIVE}) (?=[A-Z][a-z]+\b|him|her|them|me|the )", pair[1]
    ):
        if m[1] in pair[0] and m[3] not in ("called", "sent", "given"):
            helper = f"{m[2]} been" if m[2] else " was"
            made.append(pair[1][: m.start()] + f"{m[1]}{helper} {m[3]} by " + pair[1][m.end() :])
    for m in re.finditer(rf"\b(?:was|were) ({_PASSIVE}) by (?=[A-Z]|the |a )", pair[1]):
        if m[1] not in ("given", "beaten"):
            made.append(pair[1][: m.start()] + f"{m[1]} " + pair[1][m.end() :])
    return made

"""Errors of name: a person, place, organization or nationality replaced, or two of one text exchanged."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from random import Random

from acceptance.pairs import Change, Pair, load_pairs, put

NOT_PERSON = frozenset(
    """AI Adriftmorn Air Alloa American Arizona Associated BBC Baja Ballynagard Barclaycard Bat Batik Baton
Belfast Big Blasey Boston Brentwood British Brother Burt's CBC Campaign Captain Carnegie Central Chasing Childers China Citizen
Clark Colorado Commonwealth Congressional Consumer Democratic Denver Der Des Desert Designated Die Digital Dragons Dundee El Elite
Europe's Excelsior Fast Few Five Ford Four Fox Fragrance Funny Gateway Ghost Global Google Grayson HMP Hamilton Home Houghton
Independent Inverewe Ipswich Jaguar Kansas La Ladbrokes Las Le League Leave Liberties Long Los Maddow Make Manchester Marlow
Massachusetts Metro Metropolitan Mexico Microsoft Midsomer Milton Moines Monkey Mutiara NBC NIGEL National New Nice's Nord Nottingham
One Open Oxford Pawn Peach Pidie Premier Priorities Punta Radio Rapid Real Red Roa Ryder Salt San Saturday Scottish Selly Silicon
Sinovation Sky Sneaking South St Stamford Still Sunday Super Tennent's Tennessee Texas The This Tlatelolco Trump Truths Vanderbilt
Washington Web Welsh Wesbanco West Wester Wheelhouse World Youth Johnny Peppa Puff Ant Hollywood Oliver Lord Kim Ri Lopez Tony
Moon Three Brett Dwi Risa Anthonius Murphy Gendon Puerto ABC Turbulent Don Mike_ London North East Golden Union Virgin White Great Los Mac Christine Desert
""".split()
)
PLACES = {
    "Germany": "Almanya",
    "France": "Fransa",
    "Spain": "İspanya",
    "Italy": "İtalya",
    "Greece": "Yunanistan",
    "Russia": "Rusya",
    "China": "Çin",
    "Japan": "Japonya",
    "Turkey": "Türkiye",
    "Syria": "Suriye",
    "Iraq": "Irak",
    "Iran": "İran",
    "Mexico": "Meksika",
    "Bolivia": "Bolivya",
    "Chile": "Şili",
    "Indonesia": "Endonezya",
    "Singapore": "Singapur",
    "Scotland": "İskoçya",
    "Ireland": "İrlanda",
    "Wales": "Galler",
    "Macedonia": "Makedonya",
    "North Korea": "Kuzey Kore",
    "South Korea": "Güney Kore",
    "London": "Londra",
    "Moscow": "Moskova",
    "Beijing": "Pekin",
    "Brussels": "Brüksel",
    "Paris": "Paris",
    "Berlin": "Berlin",
    "Naples": "Napoli",
    "Athens": "Atina",
    "Jakarta": "Jakarta",
    "Skopje": "Üsküp",
    "Barcelona": "Barselona|Barcelona",
    "Catalonia": "Katalonya",
    "California": "Kaliforniya|California",
    "Pennsylvania": "Pensilvanya|Pennsylvania",
    "Washington": "Washington",
    "New York": "New York",
    "Arizona": "Arizona",
    "Nevada": "Nevada",
    "Utah": "Utah",
    "Iowa": "Iowa",
    "Florida": "Florida",
    "Alaska": "Alaska",
    "Texas": "Teksas|Texas",
    "Phoenix": "Phoenix",
    "Las Vegas": "Las Vegas",
    "Baton Rouge": "Baton Rouge",
    "San Diego": "San Diego",
    "Birmingham": "Birmingham",
    "Belfast": "Belfast",
    "Pyongyang": "Pyongyang",
    "Palu": "Palu",
    "Donggala": "Donggala",
    "Lombok": "Lombok",
    "Sulawesi": "Sulawesi",
    "Sumatra": "Sumatra",
    "Aceh": "Aceh",
    "El Salvador": "El Salvador",
    "Panama": "Panama",
    "Wheeling": "Wheeling",
    "West Virginia": "Batı Virginia|West Virginia|Batı Virjinya",
    "Massachusetts": "Massachusetts",
    "Tennessee": "Tennessee",
    "Mississippi": "Mississippi",
    "Australia": "Avustralya",
    "India": "Hindistan",
    "Cologne": "Köln",
    "Liverpool": "Liverpool",
    "Edinburgh": "Edinburgh",
    "Burnaston": "Burnaston",
    "Wasilla": "Wasilla",
    "Newport": "Newport",
    "Louisiana": "Louisiana",
    "Ohio": "Ohio",
    "Venezuela": "Venezuela",
    "Israel": "İsrail",
    "Europe": "Avrupa",
    "Africa": "Afrika",
    "Asia": "Asya",
    "Harlem": "Harlem",
    "Pinellas": "Pinellas",
    "Manatee": "Manatee",
    "Sarasota": "Sarasota",
    "Austria": "Avusturya",
    "Norway": "Norveç",
    "Oklahoma": "Oklahoma",
    "Colorado": "Colorado",
    "Paddington": "Paddington",
    "Guatemala": "Guatemala",
}
PEOPLES = {
    "German": "Alman",
    "French": "Fransız",
    "Spanish": "İspanyol",
    "Italian": "İtalyan",
    "Russian": "Rus",
    "Chinese": "Çin",
    "Turkish": "Türk",
    "Syrian": "Suriye",
    "Mexican": "Meksika",
    "Bolivian": "Bolivya",
    "Chilean": "Şili",
    "Indonesian": "Endonezya",
    "Scottish": "İskoç",
    "Japanese": "Japon",
    "Greek": "Yunan",
    "Macedonian": "Makedon",
    "Catalan": "Katalan",
    "Austrian": "Avusturya",
    "Australian": "Avustralya",
    "Canadian": "Kanada",
    "Colombian": "Kolombiya",
    "Belgian": "Belçika",
}
ORGS = {
    "FBI": "FBI",
    "CNN": "CNN",
    "NATO": "NATO",
    "BBC": "BBC",
    "MSNBC": "MSNBC",
    "Reuters": "Reuters",
    "Twitter": "Twitter",
    "Facebook": "Facebook",
    "Instagram": "Instagram",
    "Google": "Google",
    "Amazon": "Amazon",
    "Toyota": "Toyota",
    "EU": "AB|Avrupa Birliği",
    "Democrats": "Demokrat",
    "Republicans": "Cumhuriyetçi",
    "Labour": "İşçi Partisi",
    "Senate": "Senato",
    "Congress": "Kongre",
    "Supreme Court": "Yüksek Mahkeme",
    "White House": "Beyaz Saray",
    "UN": "BM|Birleşmiş Milletler",
    "United Nations": "Birleşmiş Milletler|BM",
    "Rangers": "Rangers",
    "Livingston": "Livingston",
    "Hibernian": "Hibernian",
    "Hearts": "Hearts",
    "Chelsea": "Chelsea",
    "Lakers": "Lakers",
    "Brighton": "Brighton",
    "Dundee": "Dundee",
    "Ayr": "Ayr",
    "Manchester City": "Manchester City",
    "Manchester United": "Manchester United",
    "Democrat": "Demokrat",
    "Republican": "Cumhuriyetçi",
    "Inrupt": "Inrupt",
    "ISIS": "IŞİD|DEAŞ",
    "Sainsbury's": "Sainsbury",
    "Boots": "Boots",
    "Goop": "Goop",
    "Mercedes": "Mercedes",
    "Ferrari": "Ferrari",
    "Microsoft": "Microsoft",
    "Navy": "Deniz Kuvvet|donanma",
    "Treasury": "Maliye|Hazine",
    "Pentagon": "Pentagon",
    "LSU": "LSU",
    "NBC News": "NBC News",
    "Fox News": "Fox News",
    "Der Spiegel": "Der Spiegel",
}
COUNTRIES = frozenset(
    [
        *list(PLACES)[:20],
        "South Korea",
        "Australia",
        "India",
        "Venezuela",
        "Israel",
        "Austria",
        "Norway",
        "El Salvador",
        "Panama",
        "Guatemala",
    ]
)
CONTINENTS = frozenset({"Europe", "Africa", "Asia"})
SAME = [
    {"North Korea", "Pyongyang"},
    {"China", "Beijing"},
    {"Russia", "Moscow"},
    {"Indonesia", "Jakarta"},
    {"Germany", "Berlin"},
    {"Greece", "Athens"},
    {"EU", "Brussels"},
    {"Macedonia", "North Macedonia"},
    {"EU", "Europe", "European Union"},
    {"UN", "United Nations"},
    {"Washington", "White House"},
    {"Donggala", "Palu", "Sulawesi", "Indonesia"},
    {"Democrats", "Democrat"},
    {"Republicans", "Republican"},
]
TITLES = r"(?:Mr|Ms|Mrs|Dr|Prof|Judge|President|Sen|Rep|Captain|Sir|Prime|Minister|PM|Justice|Senator)\.?"


@lru_cache(maxsize=1)
def people() -> tuple[list[str], list[str]]:
    """The full names and the surnames of the corpus which both texts of their pairs have."""
    full: set[str] = set()
    for pair in load_pairs():
        for match in re.finditer(
            r"(?<![\w-] )?\b([A-Z][a-zA-Z'-]+) (?:[A-Z]\. )?((?:Di |de )?[A-Z][a-z][a-zA-Z-]+)\b(?! [A-Z])", pair.en
        ):
            before = re.search(r"([A-Z][\w.-]+) $", pair.en[: match.start()])
            if match[1] not in NOT_PERSON and match[0] in pair.tr and not before:
                full.add(match[0])
    return sorted(full), sorted(
        {name.split()[-1] for name in full}
        - set(PLACES)
        - {"Open", "News", "Organ", "Ram", "Grace", "Small", "Love", "So", "Hall", "Rose", "Young", "Game", "City"}
    )


def _sites(pair: Pair, name: str, cue: str) -> list[re.Match[str]]:
    """Where the English has the name alone (no other capitalised word beside it), if the Turkish has it too."""
    if not re.search(rf"(?<!\w)(?:{cue})", pair.tr):
        return []
    found = []
    for match in re.finditer(
        rf"(?<![\w-]){re.escape(name)}(?![\w-]| [A-Z]| \d|\.com|'[a-rt-z]|['’]s [A-Z]| \")", pair.en
    ):
        before = re.search(r"(\S*[A-Z][\w.'’-]*) $", pair.en[: match.start()])
        opening = before and (
            not pair.en[: before.start()].strip() or pair.en[: before.start()].rstrip()[-1:] in '.:?!"'
        )
        title = before and re.fullmatch(TITLES, before[1])
        small = before and re.fullmatch(
            r"(?:The|In|On|But|And|At|For|From|As|When|While|If|Since|After|Before|Although|However|Many|Most|Some)",
            before[1],
        )
        if not before or title or (opening and small):
            found.append(match)
    return found


def _known(pair: Pair, group: str) -> list[tuple[re.Match[str], str]]:
    """The names of one group which stand once in the English and in the Turkish too."""
    full, last = people()
    table: dict[str, str] = {"place": PLACES, "people": PEOPLES, "org": ORGS}.get(group) or {
        n: re.escape(n) + r"(?![a-z])" for n in (full if group == "person" else last)
    }
    found = []
    for name, cue in table.items():
        if name in pair.en:
            sites = _sites(pair, name, cue)
            if len(sites) == 1 and len(re.findall(rf"\b{re.escape(name.split()[-1])}\b", pair.en)) == 1:
                found.append((sites[0], name))
    return found


def _others(group: str, name: str, pair: Pair) -> list[str]:
    """Names of the same group which neither text has and which are not the same thing."""
    full, last = people()
    pool: Sequence[str] = {
        "place": list(PLACES),
        "people": list(PEOPLES),
        "org": list(ORGS),
        "person": full,
        "surname": last,
    }[group]
    cues = PLACES | PEOPLES | ORGS
    alike = set().union(*[same for same in SAME if name in same], {name})
    kinds = [
        {"CNN", "BBC", "MSNBC", "Reuters", "NBC News", "Fox News", "Der Spiegel"},
        {"Twitter", "Facebook", "Instagram"},
        {"Google", "Amazon", "Toyota", "Inrupt", "Mercedes", "Ferrari", "Microsoft"},
        {"Democrats", "Republicans"},
        {"Democrat", "Republican"},
        {
            "Rangers",
            "Livingston",
            "Hibernian",
            "Hearts",
            "Chelsea",
            "Lakers",
            "Brighton",
            "Dundee",
            "Ayr",
            "Manchester City",
            "Manchester United",
        },
        {"FBI", "Senate", "Congress", "Supreme Court", "White House", "Treasury", "Pentagon", "Navy"},
        {"NATO", "EU", "UN"},
        {"Sainsbury's", "Boots"},
        COUNTRIES,
        CONTINENTS,
        set(PLACES) - COUNTRIES - CONTINENTS,
    ]
    kind = next((k for k in kinds if name in k), None)
    return [
        n
        for n in pool
        if n not in alike
        and (group not in ("org", "place") or (kind and n in kind))
        and not re.search(cues.get(n, re.escape(n)), pair.tr)
        and n.split()[-1] not in pair.en
        and not (group == "people" and n[:4] == name[:4])
    ]


def name(pair: Pair, rng: Random) -> Iterator[Change]:
    """One name replaced by another of its group, or two of one group exchanged."""
    for group in ("person", "surname", "place", "people", "org"):
        known = _known(pair, group)
        for match, old in known:
            others = _others(group, old, pair)
            if others:
                yield Change(group, put(pair.en, *match.span(), rng.choice(others)))
        known.sort(key=lambda item: item[0].start())
        for (one, a), (two, b) in itertools.pairwise(known):
            gap = pair.en[one.end() : two.start()]
            busy = re.findall(
                r"\b[a-z]{3,}\b", re.sub(r"\b(and|or|with|between|both|versus|including|while|plus|joined)\b", "", gap)
            )
            if (
                group != "people"
                and len(busy) >= 3
                and not re.search(
                    r"\b(?:met|married|talks?|summit|faced?|collided|friends?|meeting|relations?|together)\b", gap
                )
                and {a, b} not in SAME
            ):
                text = put(pair.en, *two.span(), a)
                yield Change("exchanged " + group, put(text, *one.span(), b))

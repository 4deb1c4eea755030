"""The twelfth script of errors: units and dates."""

from __future__ import annotations

import random
import re

from translation_errors_12_tools import DAYS, MONTH, MONTHS, Edit, Way, exchanges, words_way

_COUNT = r"(?:\d[\d.,]*|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|several|few|many|some|couple of|dozens of|hundreds of|thousands of|thousand|million|billion|half|both|recent|past|last|next|coming|these|those|for|within)"
_UNITS = [
    "kilometers miles metres", "kilometres miles metres", "km miles", "mile kilometer", "meters feet yards", "metres feet yards", "meter foot",
    "metre foot", "feet metres inches", "inches centimetres feet", "inch centimetre", "yards metres miles", "kg lb", "kilograms pounds", "kilos tonnes", "tonnes kilos pounds",
    "tons pounds kilos", "tonne kilo", "ton kilo", "gallons litres barrels", "liters gallons", "litres gallons", "acres hectares", "hectares acres", "barrels tonnes gallons",
    "dollars euros pounds rubles", "dollar euro pound", "euros dollars pounds", "euro dollar", "pounds euros dollars", "cents pence", "rubles dollars won", "roubles dollars euros", "yuan dollars won",
    "won yuan dollars", "yen dollars won", "lira dollars", "hours days minutes", "hour day minute", "minutes hours seconds", "minute hour", "seconds minutes", "days weeks hours", "day week",
    "weeks months days", "week month", "months years weeks", "month year", "years months decades", "year month decade", "decades months centuries", "decade century", "centuries decades",
    "megawatts kilowatts", "kilowatts megawatts", "mph kph", "MW kW", "GB MB", "degrees percent", "people households", "terabytes gigabytes", "gigabytes megabytes",
]  # fmt: skip


def _unit_words(text: str, rng: random.Random) -> list[Edit]:
    edits: list[Edit] = []
    for line in _UNITS:
        unit, *others = line.split()
        if unit in ("degrees", "people"):
            continue
        for found in re.finditer(
            rf"(?<![\w])(?:{_COUNT})(?:-| (?:full |short |consecutive |straight |square |cubic |nautical |US |metric |more |fewer )?)({unit})(?![\w'’]|-old)",
            text,
            re.I,
        ):
            if re.match(r" (?:old|ago,? the|of age|and a half|after)|-round", text[found.end() :]) or re.search(
                r"^(?:an?|one) (?:day|year|second|minute|foot|pound)$|^last[- ]minute$", found[0], re.I
            ):
                continue
            if found[1].islower() or not unit.islower():  # "60 Minutes" is a name
                edits.append((found.start(1), found.end(1), rng.choice(others)))
    return edits


def _money_signs(text: str, rng: random.Random) -> list[Edit]:
    return [
        (m.start(), m.end(), rng.choice([s for s in ("$", "£", "€") if s != m[1]]))
        for m in re.finditer(r"(?<![\w])([$£€])(?=\d)", text)
    ]


def _percents(text: str, rng: random.Random) -> list[Edit]:
    edits: list[Edit] = []
    for found in re.finditer(r"(?<=\d)(%| ?per ?cent\b)(?! point)", text):
        edits.append(
            (
                found.start(),
                found.end(),
                rng.choice([" percentage points", " per thousand"])
                if re.search(
                    r"\b(?:by|up|down|rose|fell|increased?|decreased?|dropped|rise|drop) (?:of |about |just )?[\d.,]+$",
                    text[: found.start()],
                )
                else " per thousand",
            )
        )
    edits += [(m.start(), m.end(), "percent") for m in re.finditer(r"(?<=\d )percentage points?\b", text)]
    edits += [(m.start(), m.end(), {"C": "F", "F": "C"}[m[1]]) for m in re.finditer(r"(?<=\d[° ])([CF])(?!\w)", text)]
    return edits


_TIME_SPANS = words_way(
    exchanges("for_years|for_months for_decades>for_months for_weeks|for_months hourly>daily daily|weekly weekly|monthly yearly|monthly annual>monthly recent_days|recent_weeks recent_months|recent_years annually>monthly per_hour|per_day overnight>over_a_week per_year|per_month a_month_later|a_week_later for_hours|for_days within_hours|within_days within_days|within_weeks within_weeks|within_months"),
    {"daily": (r"", r" (?:mail|star|show)")},
)  # fmt: skip
UNIT: list[Way] = [_unit_words, _unit_words, _unit_words, _money_signs, _percents, _TIME_SPANS]


def _weekdays(text: str, rng: random.Random) -> list[Edit]:
    found = [
        m
        for m in re.finditer("|".join(DAYS), text)
        if not re.match(r" (?:Times|Night Live|Mail|Post|Telegraph|Herald)", text[m.end() :])
    ]
    return [(m.start(), m.end(), rng.choice([d for d in DAYS if d not in text])) for m in found]


def _months(text: str, rng: random.Random) -> list[Edit]:
    edits: list[Edit] = []
    for found in re.finditer(rf"\b({MONTH})(?![\w'’])", text):
        if found[1] == "May" and not (
            re.search(r"(?:\d|\b(?:in|[Ll]ast|since|by|until|this|next|of|on|early|late|mid)) $", text[: found.start()])
            or re.match(r" \d", text[found.end() :])
        ):
            continue
        if (
            found[1] in ("March", "August", "April", "June")
            and re.search(r"(?:[A-Z]\w+|'s|’s|[Tt]he) $", text[: found.start()])
            and not re.search(r"\b(?:In|Last|By|Since|On|Until) $", text[: found.start()])
        ):
            continue
        names = [m for m in MONTHS if m[:3] != found[1][:3] and m not in text]
        edits.append((found.start(), found.end(), rng.choice(names)))
    return edits


def _days_of_month(text: str, rng: random.Random) -> list[Edit]:
    edits: list[Edit] = []
    for found in re.finditer(
        rf"{MONTH} (\d{{1,2}})(st|nd|rd|th)?\b(?![,.]?\d)|(?<![\w.,:/-])(\d{{1,2}})(st|nd|rd|th)? (?:of )?{MONTH}",
        text,
    ):
        group = 1 if found[1] else 3
        n = rng.choice([k for k in range(2, 29) if k != int(found[group])])
        mark = (
            "" if not found[group + 1] else "th" if n in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(n % 10, "th")
        )
        edits.append((found.start(group), found.end(group + 1) if found[group + 1] else found.end(group), f"{n}{mark}"))
    return edits


def _years(text: str, rng: random.Random) -> list[Edit]:
    edits: list[Edit] = []
    for found in re.finditer(
        r"(?<![\w.,$£€/–-])(1[5-9]\d\d|20[0-4]\d)(s?)(?![\w/–]|[.,]\d|-\d| (?:people|men|women|troops|soldiers|metres|meters|miles|points|feet))",
        text,
    ):
        step = [-30, -20, -10, 10] if found[2] else [-11, -10, -7, -4, -3, -2, -1, 1, 2]
        edits.append((found.start(1), found.end(1), str(int(found[1]) + rng.choice(step))))
    for found in re.finditer(r"\b(\d\d)th([ -]century)", text):
        edits.append(
            (found.start(1), found.end(1), str(int(found[1]) - rng.choice([1, 2])) if int(found[1]) > 16 else "18")
        )
    return edits


def _clock(text: str, rng: random.Random) -> list[Edit]:
    edits: list[Edit] = []
    for found in re.finditer(r"(?<![\w.:])(\d{1,2})(?:([:.])(\d\d))?(\s?)([ap])(\.?m\b)", text):
        hour = rng.choice([h for h in range(1, 13) if h != int(found[1])])
        edits += [
            (found.start(1), found.end(1), str(hour)),
            (found.start(5), found.end(5), "p" if found[5] == "a" else "a"),
        ]
    for found in re.finditer(r"(?<![\w.:])([01]?\d|2[0-3]):([0-5]\d)(?!\d|[ .]?[ap]\.?m|:)", text):
        edits.append((found.start(1), found.end(1), str(rng.choice([h for h in range(8, 23) if h != int(found[1])]))))
    return edits


_NEAR = words_way(
    exchanges(
        "last_week|last_month last_year|last_month next_week|next_month next_year|next_month this_week|last_week this_month|last_month this_year|last_year last_summer|last_winter "
        "this_summer|this_autumn last_night|last_week yesterday>two_days_ago last_autumn|last_spring in_the_morning|in_the_evening summer|winter spring>autumn autumn>spring this_morning|this_evening "
        "on_christmas_eve>on_new_year's_eve earlier_this_month|earlier_this_year earlier_this_week|earlier_this_month two_years_ago|five_years_ago four_years_ago|six_years_ago three_years_ago|eight_years_ago "
        "tomorrow>next_week the_following_day|the_following_week the_next_day|the_next_week the_day_before|the_week_before in_the_afternoon>in_the_morning weekend>midweek late_last_year>early_last_year"
    ),
    {"last year": (MONTH + " ", ""), "spring": ("to |hot |off", " (?:to|up|into)"), "weekend": (r"\w+-", r" "), "summer": ("", r"[a-z ]{0,9}olympics"), "this year": ("earlier ", ""), "this month": ("earlier ", ""), "this week": ("earlier ", "")},
)  # fmt: skip


def _today(text: str, rng: random.Random) -> list[Edit]:
    edits: list[Edit] = []
    for found in re.finditer(r"\b(today|tonight|yesterday)\b(?!['’])", text):
        ahead = re.search(r"\b(?:will|is to|are to|going to|set to)\b", text)
        behind = re.search(r"\b(?:was|were|said|told|had|did|\w{3,}ed)\b", text)
        if re.search(r"\b(?:is|are)\b", text) and not ahead:
            continue
        if ahead:
            edits.append((found.start(), found.end(), "tomorrow" if found[1] == "today" else "tomorrow night"))
        elif behind:
            edits.append(
                (
                    found.start(),
                    found.end(),
                    {"today": "yesterday", "tonight": "last night", "yesterday": "today"}[found[1]],
                )
            )
    return edits


def _day_parts(text: str, rng: random.Random) -> list[Edit]:
    found = re.finditer(rf"(?<=day )(morning|afternoon|evening|night)(?!['’\w]| (?:{'|'.join(DAYS)}))", text)
    return [
        (
            m.start(),
            m.end(),
            rng.choice(
                [p for p in ("morning", "afternoon", "evening") if p != m[1]] if m[1] != "night" else ["morning"]
            ),
        )
        for m in found
    ]


DATE: list[Way] = [
    _weekdays,
    _weekdays,
    _months,
    _months,
    _days_of_month,
    _years,
    _years,
    _clock,
    _NEAR,
    _NEAR,
    _today,
    _day_parts,
]

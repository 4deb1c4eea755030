"""The twelfth script of errors: sentences the source does not have."""

from __future__ import annotations

import random
import re

from translation_errors_12_names import Pair, pool

_TEMPLATES = """{person} said the decision had been taken {when} after talks with officials in {city}.
A spokesperson for {body} declined to comment on the report.
At least {n} people were hurt in the incident, local media said.
{body} is expected to discuss the matter {when}.
The cost of the project has been put at ${m} million.
{person} is due to visit {city} {when}.
Police have arrested {few} suspects in connection with the case.
The two sides also agreed to set up a joint working group in {city}.
Analysts in {city} described the move as a turning point.
Similar measures were introduced in {year} but were later dropped.
The figure was {few} times higher than a year earlier.
{person}, who was also present, said he had no doubt about the outcome.
A final decision will be made by {body} in {month}.
More than {n} people had signed a petition by the end of the day.
The company's shares fell by {few} percent on the news.
It was the {ordinal} such case since {year}.
{country} has offered to send {n} experts to help.
Protesters gathered outside the embassy of {country} in {city}.
The document was signed in {city} in {month} {year}.
{person} later apologised for the remarks.
Weather conditions made the work more difficult, the authorities added.
Officials in {city} said an investigation had been opened.
The families of the victims will receive compensation.
{country} and {other} had both protested against the plan.
Experts had warned of such a development for years.
The opposition called on {person} to resign.
"We did not expect this," an official in {city} told reporters.
The next round of talks will be held in {city} {when}.
Nobody has claimed responsibility so far.
His lawyer said they would appeal against the ruling.
The ship left the port of {city} {when} with {n} tonnes of cargo on board.
{body} rejected the allegations as groundless.
Train services between {city} and {town} were suspended for {few} hours.
{person} had been appointed to the post only {few} months earlier.
A new law on the subject came into force in {month}.
Schools in the area remained closed for {few} days.
The satellite images were taken on {month} {few}.
According to {body}, the delivery consisted of {n} containers.
{country} closed its airspace for {few} hours as a precaution.
Local residents said they had heard {few} explosions during the night."""
_VALUES = {
    "city": "Moscow Pyongyang Seoul Beijing Geneva Ankara Brussels London Berlin Vienna Tokyo Vladivostok Warsaw Oslo Doha".split(),
    "town": "Leeds Kazan Busan Lyon Graz Izmir Antwerp Gdansk".split(),
    "country": "Russia China Japan Canada Norway Turkey Poland India Switzerland Australia".split(),
    "other": "Finland Brazil Egypt Mongolia Serbia Kazakhstan".split(),
    "body": ["The Foreign Ministry", "The Security Council", "Parliament", "The European Commission", "The Defence Ministry", "The Supreme Court", "The Interior Ministry", "The central bank"],
    "when": ["on Tuesday", "on Thursday", "last month", "next week", "late on Friday", "at the weekend", "earlier this year"],
    "month": "January February April June July September October November".split(),
    "few": "two three four five six seven eight nine".split(),
    "ordinal": "second third fourth fifth sixth".split(),
    "year": [str(y) for y in range(1998, 2025)],
}  # fmt: skip


def _template(rng: random.Random, pairs: list[Pair]) -> str:
    template = rng.choice(_TEMPLATES.splitlines())
    values = {key: rng.choice(options) for key, options in _VALUES.items()}
    if re.search(r"(?:due to|will be|is expected|next round|has been put)", template):
        values["when"] = rng.choice(["on Tuesday", "next week", "next month", "in the autumn"])
    else:
        values["when"] = rng.choice(["on Tuesday", "on Thursday", "last month", "late on Friday", "earlier this year"])
    if template.startswith("The satellite"):
        values["few"] = str(rng.randint(2, 28))
    text = template.format(
        person=rng.choice(pool(pairs)[0]),
        n=rng.choice([12, 25, 40, 60, 150, 300, 450, 1200, 3000]),
        m=rng.randint(2, 90),
        **values,
    )
    return re.sub(r"(?<=[a-z,] )(?:The|Parliament)\b", lambda m: m[0].lower(), text)


def _borrowed(pair: Pair, rng: random.Random, pairs: list[Pair]) -> str:
    for _ in range(60):
        sentence = rng.choice(pairs)[1]
        whole = re.fullmatch(r"[A-Z][^\"“”]{35,170}[a-z)]\.", sentence) and not re.search(
            r"[.!?] [A-Z]", sentence.replace("Mr. ", "").replace("U.S. ", "")
        )
        if whole and sentence not in pair[1]:
            return sentence
    return _template(rng, pairs)


def sentence_invented(pair: Pair, rng: random.Random, pairs: list[Pair]) -> str | None:
    """Put a sentence before the text, after it or between two of its sentences."""
    target = pair[1].strip()
    new = _template(rng, pairs) if rng.random() < 0.6 else _borrowed(pair, rng, pairs)
    if not re.search(r"[.!?…][\"'”’)]*$", target):
        target += "."
    gaps = [
        m.end()
        for m in re.finditer(r"[a-z]{3}[.!?][\"”]? (?=[A-Z\"“])", target)
        if target[: m.end()].count('"') % 2 == 0
    ]
    where = rng.choice(["after", "after", "before", "between"])
    if where == "between" and gaps:
        at = rng.choice(gaps)
        return f"{target[:at]}{new} {target[at:]}"
    return f"{new} {target}" if where == "before" else f"{target} {new}"

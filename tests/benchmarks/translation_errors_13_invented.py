"""Errors of the thirteenth script: a sentence that the source does not have."""

from __future__ import annotations

import random
import re

from translation_errors_13_names import names
from translation_errors_13_tools import Pair

_PLAIN = """
Officials declined to comment.
No further details were given.
An investigation is under way.
No one was injured in the incident.
At least three people were injured.
The statement was published on the ministry's website.
The government has not yet responded.
The incident caused widespread outrage on social media.
The decision was welcomed by human rights groups.
Experts say the situation could get worse.
The police are looking for two other suspects.
The announcement came after weeks of speculation.
The two sides are expected to meet again next month.
The talks lasted more than three hours.
It was the third incident of its kind this year.
Similar measures were taken in 2015.
The move was condemned by the opposition.
The president is expected to make a statement later today.
Critics say the plan will cost millions.
Thousands of people took to the streets in protest.
The cause is still being investigated.
Two people were later arrested.
The report was confirmed by a second source.
The company's shares fell by 4 percent after the news.
The documents have been handed over to prosecutors.
A spokesperson confirmed the report.
The trial will begin in November.
The cost of the project was estimated at $12 million.
The agreement will be signed next week.
He also thanked his family for their support.
She later apologised for her words.
He refused to answer further questions.
The video has been watched more than two million times.
Local residents said they were shocked.
The army was put on high alert.
Roads in the region were closed to traffic.
Schools were closed for two days.
The results will be announced on Friday.
A final decision is expected by the end of the year.
The man was taken to hospital but died of his injuries.
The weapon has not been found.
The victim's family has called for justice.
Sanctions were imposed on several officials.
The ambassador was summoned to the Foreign Ministry.
This is a historic moment for the country.
The opposition called for early elections.
Relations between the two countries have been tense for years.
Emergency services arrived within minutes.
The suspect has pleaded not guilty.
He was released on bail the following day.
The case has drawn attention around the world.
According to analysts, this is a turning point.
The minister resigned shortly afterwards.
Both sides accused each other of lying.
Nobody has claimed responsibility for the attack.
The figure is the highest in ten years.
The club has not commented on the matter.
Tickets sold out within hours.
The fans were not happy with the result.
The coach praised the young players.
The bad weather made the rescue work difficult.
The work is expected to be completed by 2022.
More than half of the members voted against it.
A ceasefire was declared the same evening.
The airport remained closed until the morning.
It's a dangerous game.
That was never going to work.
I have never been so proud.
We will never forget that day.
This is not over yet.
Everyone was surprised.
The same thing happened last year.
""".strip().splitlines()

_NAMED = """
{0} did not respond to a request for comment.
{0} has denied the claims.
{0} made no further statement.
{0} is expected to speak again on Monday.
{0} called the accusations baseless.
{0} said the decision was final.
{0} has since apologised.
{0} had visited the region a month earlier.
{0} said there was no reason to worry.
{0} thanked everyone for their support.
{0} was not present at the meeting.
{0} also announced a new aid package worth 50 million dollars.
{0} will decide on the matter in the coming days.
{0} warned that there would be consequences.
Relations with {0} have worsened since then.
Critics accused {0} of hiding the truth.
The statement drew a sharp reaction from {0}.
Nobody knows what {0} will do next.
It was the second time this year that {0} had made headlines.
""".strip().splitlines()


def sentence_invented(pair: Pair, rng: random.Random, pairs: list[Pair]) -> str | None:
    """Add a sentence: a stock phrase, one about a name of the text, or one that belongs to another text."""
    text = pair[1]
    if not re.search(r"[.!?][\"”']*$", text) or len(text) < 12:
        return None
    way = rng.random()
    new = _of_another(text, rng, pairs) if way < 0.4 else _about_a_name(pair, rng) if way < 0.65 else None
    new = new or rng.choice(_PLAIN)
    if new in text:
        return None
    return _set_in(text, new, rng)


def _of_another(text: str, rng: random.Random, pairs: list[Pair]) -> str | None:
    """Return a sentence of another text, half of the time of one that stands near this one."""
    near = [i for i, p in enumerate(pairs) if p[1] == text][:1]
    for _ in range(20):
        at = (
            near[0] + rng.choice([-6, -5, -4, -3, 3, 4, 5, 6])
            if near and rng.random() < 0.4
            else rng.randrange(len(pairs))
        )
        if not 0 <= at < len(pairs):
            continue
        for sentence in re.split(r"(?<=[.!?])[\"”]? (?=[A-Z])", pairs[at][1]):
            if re.fullmatch(r"[A-Z][^\"“”;:]{20,130}(?:[a-z]{4}|\d)\.", sentence) and not _shares(sentence, text):
                return sentence
    return None


def _shares(sentence: str, text: str) -> bool:
    """Whether a sentence says much of what a text says."""
    one, other = (set(re.findall(r"\w{5,}", t.lower())) for t in (sentence, text))
    return len(one & other) > 0.4 * max(1, len(one))


def _about_a_name(pair: Pair, rng: random.Random) -> str | None:
    """Return a sentence about a name of the text that can act."""
    found = [
        pair[1][s:e]
        for s, e, sort in names(pair[1], pair[0])
        if sort in ("full", "korean", "country", "body0", "body1", "surname")
    ]
    if not found:
        return None
    sentence = rng.choice(_NAMED).format(rng.choice(found))
    return sentence[0].upper() + sentence[1:]


def _set_in(text: str, new: str, rng: random.Random) -> str:
    """Put the sentence behind the others mostly, or before or between them."""
    ends = [
        m.end()
        for m in re.finditer(r"[a-z]{3}[.!?][\"”]? (?=[A-Z\"“])", text)
        if not text[: m.end()].endswith((" Mr. ", " Sen. ", " Gov. "))
    ]
    way = rng.random()
    if ends and way < 0.35:
        at = rng.choice(ends)
        return f"{text[:at]}{new} {text[at:]}"
    inside = text.startswith(('"', "“")) and text.count('"') % 2 == 1
    if way > 0.88 and not inside:
        return f"{new} {text}"
    return f"{text} {new}"

"""Sentences left out of and put into paragraphs of two to four lines that follow one another."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from .pairs import Change, Found, Pair, pairs

_ENDS = (".", '."', "!", '!"', "?", '?"', ".'", ".”")
_INVENTED = (
    "The ministry has yet to comment on the matter.",
    "Officials said the decision would be reviewed in the coming days.",
    "Residents described hearing several loud explosions.",
    "No one was hurt in the incident.",
    "It was not immediately clear who was behind the move.",
    "The meeting ended without a joint statement.",
    "Analysts expect the pressure to grow further.",
    "The delegation left the country the same evening.",
    "Prices had already been climbing for months.",
    "He later apologized for his remarks.",
    "She declined to give further details.",
    "The two sides agreed to meet again next month.",
    "An investigation has been opened.",
    "The opposition called for early elections.",
    "Schools and shops stayed closed throughout the day.",
    "Critics say the plan will cost too much.",
    "The army has sent more troops to the border.",
    "This was the first such case in more than ten years.",
    "The suspect was released after questioning.",
    "Thousands took to the streets in protest.",
    "The central bank is due to announce its decision on Thursday.",
    "Moscow has repeatedly rejected the accusation.",
    "Ankara summoned the ambassador over the remarks.",
    "The ship had set sail from the port of Odessa.",
    "According to the state news agency, the leader praised the workers.",
    "Washington warned that it would respond with new sanctions.",
    "The company's shares dropped sharply after the news.",
    "Rescue teams were still searching for survivors.",
    "That is what makes this so important.",
    "For many families, the wait goes on.",
    "Nothing like this had been seen before.",
    "But the damage was already done.",
    "The court will hear the case in the spring.",
    "A spokesman denied the reports.",
    "Doctors say she is expected to recover fully.",
    "Several witnesses gave a different account.",
    "The road was reopened to traffic in the afternoon.",
    "He has three children.",
    "The agreement still has to be approved by parliament.",
    "The cause of the fire is being investigated.",
    "Weather conditions made the work harder.",
    "Both clubs have refused to comment.",
    "The film was a huge success.",
    "Experts warn that the virus may spread.",
    "In the end, the money was never paid.",
    "The minister resigned a week later.",
    "The prison is known for its harsh conditions.",
    "It is one of the poorest regions of the country.",
)


def _paragraphs(random: Random) -> Iterator[list[Pair]]:
    lines = pairs()
    start = 0
    while start < len(lines) - 4:
        size = random.choice((2, 2, 3, 3, 4))
        group = list(lines[start : start + size])
        start += size
        if all(pair.en.endswith(_ENDS) and pair.tr.endswith(_ENDS) and len(pair.en.split()) >= 5 for pair in group):
            yield group


def _joined(group: list[Pair]) -> Pair:
    return Pair(" ".join(pair.tr for pair in group), " ".join(pair.en for pair in group))


def _where(index: int, size: int) -> str:
    return "first" if index == 0 else "last" if index == size - 1 else "middle"


def make_dropped(random: Random) -> Iterator[Found]:
    """Every paragraph without one of its sentences."""
    for group in _paragraphs(random):
        for index, line in enumerate(group):
            if len(line.tr.split()) < 4 or len(line.en.split()) < 6:
                continue
            rest = " ".join(pair.en for at, pair in enumerate(group) if at != index)
            length = "short_" if len(line.en.split()) < 11 else ""
            yield _joined(group), Change(f"{length}{_where(index, len(group))}", rest)


def make_invented(random: Random) -> Iterator[Found]:
    """Every paragraph with a sentence that the source does not hold: one of ours, or one of another article."""
    lines = [pair.en for pair in pairs() if pair.en.endswith((".", '."')) and 6 <= len(pair.en.split()) <= 25]
    for group in _paragraphs(random):
        english = [pair.en for pair in group]
        for sub, text in (("own", random.choice(_INVENTED)), ("other_article", random.choice(lines))):
            at = random.randint(0, len(group))
            if text not in english:
                place = "first" if at == 0 else "last" if at == len(group) else "middle"
                yield _joined(group), Change(f"{sub}_{place}", " ".join((*english[:at], text, *english[at:])))

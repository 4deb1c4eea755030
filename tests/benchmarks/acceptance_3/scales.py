"""Errors of scale: another scale word, a figure times ten or a thousand, a mark lost or put in."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from acceptance.pairs import Pair

from acceptance_3.common import Corpus, Edit, find, like, says, seen, starts, swap
from acceptance_3.figures import Figure, figures, grouped

_DROPPED = ""  # the scale word is left out
_WORDS: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    (r"\bmillions\b", r"milyon", ("thousands", "billions", "hundreds of thousands")),
    (r"\bbillions\b", "milyar", ("millions",)),
    (r"\bthousands\b", "bin(lerce|ler)", ("hundreds", "millions", "tens of thousands", "dozens")),
    (r"\bhundreds\b(?! of thousands)", "yüz(lerce|ler)", ("thousands", "dozens", "tens of thousands")),
    (r"\bhundreds of thousands\b", "yüz ?bin", ("thousands", "hundreds", "millions")),
    (r"\btens of thousands\b", "on ?bin", ("thousands", "hundreds", "hundreds of thousands")),
    (r"\bmillion\b", "milyon", ("billion", "thousand", _DROPPED)),
    (r"\bbillion\b", "milyar", ("million", "trillion")),
    (r"\btrillion\b", "trilyon", ("billion", "million")),
    (r"(?<=\d )thousand\b|(?<=[a-z] )thousand\b", r"\bbin", ("million", "hundred")),
    (r"\bhundred\b", r"\byüz", ("thousand",)),
    (r"(?<=\d)m\b(?! ?(race|hurdles))", r"milyon", ("bn", "k")),
    (r"(?<=\d)bn\b", "milyar", ("m", "tn")),
    (r"(?<=\d)k\b", r"\bbin|\.000", ("m",)),
    (r"(?<=\d)(million|billion)\b", "mily", ()),
    (r"\b[Dd]ozens\b", "düzine|onlarca", ("hundreds", "thousands")),
    (r"\bdozen\b", "düzine|12", ("hundred", "thousand")),
)
_COUNTED = (
    r" ?(%|percent|per cent|miles?|km|kilomet|met(re|er)s|feet|inch|tonnes?|tons?|pounds|million|billion|dollars|euros"
    r"|people|jobs|hours|days|weeks|months|years(?! old)|minutes|homes|houses|seats|points|votes|women|men|children"
    r"|students|employees|troops|members|followers|pigs|stores|shops|refugees|cases|victims|degrees|pubs|times|countries"
    r"|fans|bodies|deaths|mph|[a-z]{4,}s\b)"
)


def scale(rng: Random, pair: Pair, _: Corpus) -> Iterator[Edit]:
    """The size of a number changed by a power of ten where the Turkish states the right one."""
    for pattern, cue, others in _WORDS:
        if says(pair, cue):
            yield from _words(rng, pair, pattern, others)
    for figure in figures(pair):
        if figure.sort == "count" and figure.digits not in ("0", "007"):
            yield from _figure(rng, pair, figure)


def _words(rng: Random, pair: Pair, pattern: str, others: tuple[str, ...]) -> Iterator[Edit]:
    for match in find(pattern, pair.en):
        before = pair.en[: match.start()]
        if seen(r"(hundreds of |tens of )$", before):
            continue
        new = rng.choice(others) if others else {"million": "billion", "billion": "million"}[match.group(1)]
        if new == _DROPPED:
            if seen(r"[$£€]\d[\d,.]* $", before):
                span = match.start() - 1, match.end()
                yield swap(pair, span, "", "scale word dropped", at=match.start())
                continue
            new = "billion"
        if new == "thousand" and (not seen(r"\d $|[a-z] $", before) or seen(r"\.\d $", before)):
            new = "billion"
        if not (seen(r"\b(one|a) $", before) and new.endswith("s")):
            sub = "scale word " + match.group().lower()[:5]
            yield swap(pair, match.span(), like(new, match.group()), sub)


def _figure(rng: Random, pair: Pair, figure: Figure) -> Iterator[Edit]:
    """Up to two errors of a figure that counts money or things, but no ages."""
    old, after = figure.digits, pair.en[figure.end :]
    money = figure.start > 0 and pair.en[figure.start - 1] in "$£€"
    if (not money and not starts(_COUNTED, after)) or starts(r"[ -]?(year|month)s?[ -]old|-year", after):
        return
    percent = starts(r" ?(%|percent|per cent)", after)
    if "," in old:
        options = _of_thousands(old)
    elif "." in old:
        options = [(grouped(int(old.replace(".", ""))), "decimal mark lost")]
        if not percent:
            options.append((f"{float(old) * 100:,.0f}", "x100"))
    elif int(old) < 2:
        return
    else:
        options = _of_whole(rng, int(old), percent, money)
    options = [
        (new, sub) for new, sub in options if new.replace(",", "") != old.replace(",", "") and new not in ("1", "0")
    ]
    rng.shuffle(options)
    for new, sub in options[:2]:
        yield swap(pair, (figure.start, figure.end), new, sub, mark=sub)


def _of_thousands(old: str) -> list[tuple[str, str]]:
    whole = int(old.replace(",", "").split(".")[0])
    head, tail = old.rsplit(",", 1)
    as_decimal = old.count(",") == 1 and tail.rstrip("0") != ""
    misread = f"{head}.{tail.rstrip('0')}" if as_decimal else old.replace(",", "")[:-1]
    return [
        (misread, "thousands mark read as decimal / digit lost"),
        (grouped(whole * 10), "x10"),
        (grouped(whole // 10), "/10"),
        (grouped(whole * 1000), "x1000"),
    ]


def _of_whole(rng: Random, whole: int, percent: bool, money: bool) -> list[tuple[str, str]]:
    out = []
    if not (percent and whole > 10):
        out.append((grouped(whole * 10), "x10"))
    if whole % 10 == 0 and whole >= 20:
        out.append((grouped(whole // 10), "/10"))
    elif whole >= 10 and (percent or money):
        out.append((f"{whole / 10:.1f}", "decimal mark put in"))
    if whole >= 20 and whole % 100 == 0:
        out.append((grouped(whole * 1000), "x1000"))
    if not percent and whole >= 10 and rng.random() < 0.25:
        out.append((grouped(whole * 100), "x100"))
    return out

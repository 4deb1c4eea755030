"""What the makers of errors share: a change of one place of a text, and words put for words."""

import random
import re
from collections.abc import Callable, Iterable

Rng = random.Random
Change = Callable[[re.Match[str], Rng], "str | None"]


def like(word: str, model: str) -> str:
    """Returns `word` with the capitals of `model`."""
    if model.isupper() and len(model) > 1:
        return word.upper()
    return word[:1].upper() + word[1:] if model[:1].isupper() else word


def at(text: str, match: re.Match[str], new: str) -> str:
    """Returns `text` with `new` in the place of what was matched, its articles and blanks put right."""
    before, after = text[: match.start()], text[match.end() :]
    if not new and re.search(r"\b[Aa]n?\s$", before):
        after = after.lstrip(" ")
    if re.search(r"\b[Aa]n?\s$", before):
        vowel = (new or after.lstrip())[:1].lower() in "aeiou8"
        article = re.search(r"\b([Aa])n?\s$", before)
        assert article
        before = (
            before[: article.start()]
            + article.group(1)
            + (
                "n "
                if vowel
                and not (new or after.lstrip()).startswith(("uni", "US", "one", "once", "euro", "Uni", "Euro", "use"))
                else " "
            )
        )
    if not new:
        before, after = before.rstrip(" ") if after[:1] in " .,;:" else before, after
        if not before:
            after = after.lstrip(" ,")
            after = after[:1].upper() + after[1:]
    return tidy(before + new + after)


def tidy(text: str) -> str:
    """Returns `text` without doubled blanks and commas."""
    text = re.sub(r"  +", " ", text)
    text = re.sub(r" ([,.;:])", r"\1", text)
    text = re.sub(r",\s*([,.;:])", r"\1", text)
    return text.strip()


def changed(text: str, pattern: str, change: Change, rng: Rng, flags: int = 0) -> list[str]:
    """Returns `text` changed at each place of `pattern`, one place a time; a change of None leaves a place out."""
    found = []
    for match in re.finditer(pattern, text, flags):
        new = change(match, rng)
        if new is not None and new != match.group():
            found.append(at(text, match, new))
    return found


def words(text: str, table: dict[str, tuple[str, ...]], rng: Rng) -> list[str]:
    """Returns `text` with one word or phrase of `table` put for another, one place a time."""
    keys = sorted(table, key=len, reverse=True)
    pattern = r"(?<![\w'’-])(?:" + "|".join(map(re.escape, keys)) + r")(?![\w-])"

    def change(match: re.Match[str], rng: Rng) -> str | None:
        key = match.group().lower() if match.group().lower() in table else match.group()
        if key not in table:
            return None
        if (
            match.group()[:1].isupper()
            and match.start()
            and text[match.start() - 2 : match.start()] not in (". ", ' "', ": ")
        ):
            return None
        return like(rng.choice(table[key]), match.group())

    return changed(text, pattern, change, rng, re.IGNORECASE)


def both_ways(pairs: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """Returns the table of "one/other" pairs in both directions; "one>other" is one way."""
    table: dict[str, list[str]] = {}
    for pair in pairs:
        if ">" in pair:
            left, right = pair.split(">")
            table.setdefault(left, []).append(right)
        else:
            left, right = pair.split("/")
            table.setdefault(left, []).append(right)
            table.setdefault(right, []).append(left)
    return {key: tuple(value) for key, value in table.items()}

"""`dateline eval translation`: how good the engine you have is, by BLEU, chrF and our check."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from transform.check.checker import Checker
    from transform.glossary import Glossary

app = typer.Typer(add_completion=False)


@app.command("translation")
def eval_translation(
    engine: Annotated[str, typer.Option(help="An engine's name; `reference` measures the check on the references.")],
    source: Annotated[Path, typer.Option(help="Sentences in the source language, one a line.")],
    reference: Annotated[Path, typer.Option(help="Their translations, line by line.")],
    source_lang: Annotated[str, typer.Option(help="As tr or tr-TR.")] = "tr",
    target_lang: Annotated[str, typer.Option(help="As en or en-GB.")] = "en",
    limit: Annotated[int, typer.Option(min=0, help="Only the first N lines; 0: all.")] = 0,
) -> None:
    """Translate a text with one engine and print BLEU, chrF (sacrebleu) and what the check says.

    Nothing is stored. Lines the engine could not translate count as empty, and are told. It is asked no faster than its limit;
    after three failures in a row, or one that a retry cannot help, it is not asked on.

    Example:  dateline eval translation --engine google --source news.tr --reference news.en
    """
    import os

    from app.checks import load_checker, load_glossary
    from app.languages import language
    from core.errors import InputError, UsageError
    from transform.engines.registry import engine_names

    if engine not in ("reference", *engine_names()):
        raise UsageError(
            f"{engine!r} is no engine that translates", cure=f"take one of reference, {', '.join(engine_names())}"
        )
    source_lang, target_lang = language(source_lang), language(target_lang)
    sources, references = _lines(source), _lines(reference)
    if len(sources) != len(references):
        raise UsageError(
            f"{source} and {reference} differ in lines, {len(sources)} and {len(references)}",
            cure="line n of one is the translation of line n of the other",
        )
    if not any(line.strip() for line in sources):
        raise InputError(f"{source} holds nothing to translate", cure="give one sentence a line")
    if not any(line.strip() for line in references):
        raise InputError(f"{reference} holds no translation", cure="give one sentence a line")
    if limit:
        sources, references = sources[:limit], references[:limit]
    glossary = load_glossary(os.environ)
    checker = load_checker(source_lang, target_lang, glossary)
    is_check = engine == "reference"
    translate = _reader(sources, references) if is_check else _translator(engine, source_lang, target_lang)
    result = _measure(sources, translate, checker, glossary if (source_lang, target_lang) == ("tr", "en") else None)
    print(f"engine     {engine}, {source_lang}→{target_lang}, {len(sources)} segments, {result.answered} translated")
    _report(result, sources, references)
    raise typer.Exit(1 if result.failures else 0)


_GIVEN_UP = 3  # failures in a row


@dataclass(slots=True)
class _Result:
    targets: list[str] = field(default_factory=list)  # a source each, "" where the engine failed
    failures: Counter[str] = field(default_factory=Counter)  # by message
    kinds: Counter[str] = field(default_factory=Counter)  # segments with a problem of each kind
    flawed: int = 0
    repaired: int = 0
    answered: int = 0
    left: int = 0  # lines not asked for, since the engine was given up


def _reader(sources: list[str], references: list[str]) -> Callable[[str], str]:
    """Return what gives the references one after the other: a sentence that comes again may have another one there."""
    given = iter([r for s, r in zip(sources, references, strict=True) if s.strip()])
    return lambda _: next(given)


def _translator(engine: str, source_lang: str, target_lang: str) -> Callable[[str], str]:
    import os

    from app.steps.engines import engine_configs
    from app.tasks import task_settings
    from transform.engines.registry import make_engine

    configs = engine_configs(task_settings(), os.environ)
    made = make_engine(engine, replace(configs.get(engine, configs[""]), source=source_lang, target=target_lang))
    pause = 1 / made.limits.requests_second if made.limits.requests_second else 0.0

    def translate(text: str) -> str:
        time.sleep(pause)
        return made.translate([text])[0]

    return translate


def _measure(
    sources: list[str], translate: Callable[[str], str], checker: Checker, glossary: Glossary | None
) -> _Result:
    from app.steps.translator import make_review
    from core.errors import EngineError

    result = _Result()
    review = make_review(checker, glossary)
    in_a_row = 0
    for text in sources:
        if not text.strip():
            result.targets.append("")
            continue
        if in_a_row == _GIVEN_UP:
            result.left += 1
            result.targets.append("")
            continue
        try:
            raw = translate(text)
        except EngineError as error:
            lasting = error.about != "text" and not error.retryable
            in_a_row = _GIVEN_UP if lasting else in_a_row + 1
            result.failures[str(error)] += 1
            result.targets.append("")
            continue
        in_a_row = 0
        result.answered += 1
        target, repairs = review.mend(text, raw)
        problems = review.check(text, target)
        result.targets.append(target)
        result.flawed += bool(problems)
        result.repaired += bool(repairs)
        result.kinds.update({p.kind for p in problems})
    return result


def _report(result: _Result, sources: list[str], references: list[str]) -> None:
    import sacrebleu

    # A line that only one of the files has can be compared with nothing.
    scored = [
        (target, reference)
        for target, source, reference in zip(result.targets, sources, references, strict=True)
        if source.strip() and reference.strip()
    ]
    lone = sum(bool(s.strip()) is not bool(r.strip()) for s, r in zip(sources, references, strict=True))

    for message, count in result.failures.most_common(3):
        print(f"failed     {count} × {message}")
    if result.left:
        print(f"not asked  {result.left} lines after that")
    if lone:
        print(f"not scored {lone} lines that are empty in one of the files")
    if not result.answered:
        return
    if scored:
        targets, compared = map(list, zip(*scored, strict=True))
        print(f"BLEU       {sacrebleu.corpus_bleu(targets, [compared]).score:.1f}")
        print(f"chrF       {sacrebleu.corpus_chrf(targets, [compared]).score:.1f}")
    share = result.flawed / result.answered
    print(f"check      {result.flawed} of {result.answered} segments with problems ({share:.1%})")
    for kind, count in result.kinds.most_common():
        print(f"           {kind} {count}")
    print(f"glossary   {result.repaired} segments repaired")


def _lines(path: Path) -> list[str]:
    from core.errors import InputError

    try:
        lines = path.read_text(encoding="utf-8-sig").split("\n")
    except (OSError, UnicodeDecodeError) as error:
        why = error.strerror if isinstance(error, OSError) else "it is no UTF-8"
        raise InputError(f"{path} cannot be read: {why}", cure="give a text file in UTF-8") from None
    # `splitlines` would end a line at U+2028, U+0085 and a form feed too, and the two files would not fit.
    return lines if lines[-1] else lines[:-1]

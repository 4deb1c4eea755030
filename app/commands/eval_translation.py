"""`dateline eval translation`: how good the engine you have is, by BLEU, chrF and our check."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Annotated

import typer

app = typer.Typer(add_completion=False)


@app.command("translation")
def eval_translation(
    engine: Annotated[str, typer.Option(help="An engine's name; `reference` measures the check on the references.")],
    source: Annotated[Path, typer.Option(help="Sentences in the source language, one a line.")],
    reference: Annotated[Path, typer.Option(help="Their translations, line by line.")],
    source_lang: Annotated[str, typer.Option(help="As tr or tr-TR.")] = "tr",
    target_lang: Annotated[str, typer.Option(help="As en or en-GB.")] = "en",
    limit: Annotated[int, typer.Option(help="Only the first N lines; 0: all.")] = 0,
) -> None:
    """Translate a text with one engine and print BLEU, chrF (sacrebleu) and what the check says.

    Nothing is stored. Lines the engine could not translate count as empty, and are told.

    Example:  dateline eval translation --engine google --source news.tr --reference news.en
    """
    import os
    from dataclasses import replace

    import sacrebleu

    from app.checks import load_checker
    from app.languages import language
    from app.steps.engines import engine_configs
    from app.steps.translate import review_target
    from app.tasks import task_settings
    from core.errors import EngineError, UsageError
    from core.resources import seeds_path
    from transform.engines.registry import make_engine
    from transform.glossary import read_glossary

    source_lang, target_lang = language(source_lang), language(target_lang)
    sources, references = _lines(source), _lines(reference)
    if len(sources) != len(references):
        raise UsageError(f"{source} has {len(sources)} lines, {reference} has {len(references)}")
    if limit:
        sources, references = sources[:limit], references[:limit]
    checker = load_checker(source_lang, target_lang)
    glossary = read_glossary(seeds_path() / "glossary.toml") if (source_lang, target_lang) == ("tr", "en") else None
    failures: Counter[str] = Counter()
    targets: list[str] = []
    kinds: Counter[str] = Counter()
    flawed = repaired = 0
    if engine == "reference":
        translate = dict(zip(sources, references, strict=True)).__getitem__
    else:
        configs = engine_configs(task_settings(), os.environ)
        config = replace(configs.get(engine, configs[""]), source=source_lang, target=target_lang)
        made = make_engine(engine, config)

        def translate(text: str) -> str:
            return made.translate([text])[0]

    for text in sources:
        try:
            raw = translate(text) if text.strip() else ""
        except EngineError as error:
            failures[str(error)] += 1
            targets.append("")
            continue
        made_of = review_target(text, raw, checker, glossary)
        targets.append(made_of.target)
        flawed += bool(made_of.problems)
        repaired += bool(made_of.repairs)
        kinds.update({p.kind for p in made_of.problems})
    answered = len(sources) - sum(failures.values())
    print(f"engine     {engine}, {source_lang}→{target_lang}, {len(sources)} segments, {answered} translated")
    for message, count in failures.most_common(3):
        print(f"failed     {count} × {message}")
    if answered:
        print(f"BLEU       {sacrebleu.corpus_bleu(targets, [references]).score:.1f}")
        print(f"chrF       {sacrebleu.corpus_chrf(targets, [references]).score:.1f}")
        print(f"check      {flawed} of {answered} segments with problems ({flawed / answered:.1%})")
        for kind, count in kinds.most_common():
            print(f"           {kind} {count}")
        print(f"glossary   {repaired} segments repaired")
    raise typer.Exit(1 if failures else 0)


def _lines(path: Path) -> list[str]:
    from core.errors import InputError

    try:
        return path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(f"{path} cannot be read: {error}") from None

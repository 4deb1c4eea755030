"""What engines put around their answers is taken off and told; what the source has too stays."""

from __future__ import annotations

import pytest

from transform.engines.answers import strip_wrapping

SOURCE = "Kuzey Kore, Rusya'ya 12 bin asker gönderdi."
ENGLISH = "North Korea sent 12,000 soldiers to Russia."


@pytest.mark.parametrize(
    ("answer", "target", "told"),
    [
        (ENGLISH, ENGLISH, ()),
        (f"“{ENGLISH}”", ENGLISH, ("“…” → ",)),
        (f'"{ENGLISH}"', ENGLISH, ('"…" → ',)),
        (f"``` {ENGLISH} ```", ENGLISH, ("``` → ",)),
        (f'```text "{ENGLISH}"```', ENGLISH, ("``` → ", '"…" → ')),
        ("North Korea&#39;s &quot;12,000&quot; soldiers &amp; arms", 'North Korea\'s "12,000" soldiers & arms',
         ("&#39; → '", '&quot; → "', "&amp; → &")),
        ("AT&T &nosuch; R&D;", "AT&T &nosuch; R&D;", ()),
        ('"We sent 12,000" and "they came"', '"We sent 12,000" and "they came"', ()),
        ('""', '""', ()),
    ],
)  # fmt: skip
def test_what_an_engine_put_around_its_answer_is_taken_off_and_told(
    answer: str, target: str, told: tuple[str, ...]
) -> None:
    assert strip_wrapping(SOURCE, answer) == (target, told)


@pytest.mark.parametrize(
    ("source", "answer"),
    [
        ('"Asker gönderdik."', '"We sent soldiers."'),
        ("‘Asker gönderdik.’", '"We sent soldiers."'),
        ("Formda &amp; yazıyor.", "The form says &amp;."),
        ("``` kod ```", "```code```"),
    ],
)
def test_what_the_source_has_too_stays(source: str, answer: str) -> None:
    assert strip_wrapping(source, answer) == (answer, ())

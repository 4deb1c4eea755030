"""The minus of a figure, and what only looks like one: ranges, results, compounds, bullets, dashes; sentences of our own."""

from __future__ import annotations

import pytest

from transform.figures import find_figures

NEGATIVE = [
    ("tr", "Cari denge ekimde -4,1 milyar dolar oldu.", [("-4,1 milyar dolar", -4.1e9)]),
    ("tr", "Şirketin net kârı eksi 3,2 milyon avro olarak açıklandı.", [("eksi 3,2 milyon avro", -3.2e6)]),
    ("tr", "Sanayi üretimi yüzde -3,2 olarak açıklandı.", [("yüzde -3,2", -3.2)]),
    ("tr", "Büyüme %-0,4 oldu.", [("%-0,4", -0.4)]),
    ("tr", "Büyüme yüzde eksi 0,4 oldu.", [("yüzde eksi 0,4", -0.4)]),
    ("tr", "Denge (−5,1 milyar dolar) bozuldu.", [("−5,1 milyar dolar", -5.1e9)]),
    ("en", "The balance stood at -$4.1 billion in October.", [("-$4.1 billion", -4.1e9)]),
    ("en", "Output growth slowed to minus 3.2 percent.", [("minus 3.2 percent", -3.2)]),
    ("en", "Growth came to about -0.3%.", [("about -0.3%", -0.3)]),
    ("ru", "Сальдо составило -4,1 млрд долларов.", [("-4,1 млрд долларов", -4.1e9)]),
]
POSITIVE = [
    ("tr", "Kim-Putin görüşmesinden sonra 3 milyar dolar ödendi.", [3e9]),
    ("tr", "Kuzey Kore -13 bin asker gönderdi.", [13_000.0]),  # nobody sends fewer than none
    ("tr", "- 4 milyar dolar\n-5 milyar dolar\n-6 milyar dolar", [4e9, 5e9, 6e9]),
    ("tr", "Kore -yaklaşık 4 milyar dolar- para aldı.", [4e9]),
    ("tr", "Kore –4 milyar dolar– para aldı.", [4e9]),
    ("en", "North Korea earned $3-4 billion in 2023-2024.", [None]),
    ("tr", "İhracat 10-15 milyon dolar, payı %3-5 oldu.", [None, None]),
    ("en", "The price rose by 5%-7% from a US$-denominated 10 dollars.", [None, 10.0]),
]


@pytest.mark.parametrize(("lang", "text", "figures"), NEGATIVE)
def test_a_minus_stands_in_the_slice_and_makes_the_value_negative(
    lang: str, text: str, figures: list[tuple[str, float]]
) -> None:
    found = find_figures(text, lang)
    assert [(f.text, f.value) for f in found] == figures
    assert all(text[f.start : f.end] == f.text for f in found)


@pytest.mark.parametrize(("lang", "text", "values"), POSITIVE)
def test_a_dash_is_no_minus(lang: str, text: str, values: list[float | None]) -> None:
    found = find_figures(text, lang)
    assert [f.value for f in found] == values
    assert all((f.low or 0.0) >= 0 and (f.high or 0.0) >= 0 for f in found)


def test_the_bounds_of_a_negative_figure_are_negative() -> None:
    (figure,) = find_figures("Denge -4,1 milyar dolar oldu.", "tr")
    assert (figure.low, figure.high, figure.qualifier) == (-4.1e9, -4.1e9, "exact")

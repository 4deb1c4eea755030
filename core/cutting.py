"""Connections that end at a moment, whatever the other side does: socket timeouts count the pause between two bytes only."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress


class Cut:
    """Shuts sockets down when its time comes, also such as are opened after it."""

    def __init__(self) -> None:
        """Watch nothing yet."""
        self._lock = threading.Lock()
        self._sockets: list[socket.socket] = []
        self.is_over = False

    def watch(self, opened: socket.socket) -> None:
        """Let a socket be shut down when the time comes, or now where it has come."""
        with self._lock:
            # A duplicate: TLS takes the descriptor out of the socket it wraps.
            self._sockets.append(opened.dup())
            if self.is_over:
                _shut(self._sockets[-1])

    def cut(self) -> None:
        """Shut down what is watched."""
        with self._lock:
            self.is_over = True
            for opened in self._sockets:
                _shut(opened)

    def close(self) -> None:
        """Watch nothing any more."""
        with self._lock:
            for opened in self._sockets:
                opened.close()


def _shut(opened: socket.socket) -> None:
    # The other side may have closed it already.
    with suppress(OSError):
        opened.shutdown(socket.SHUT_RDWR)


@contextmanager
def cut_after(seconds: float) -> Iterator[Cut]:
    """Cut what the block lets the cut watch, when so many seconds have passed."""
    cut = Cut()
    timer = threading.Timer(max(seconds, 0.01), cut.cut)
    timer.daemon = True
    timer.start()
    try:
        yield cut
    finally:
        timer.cancel()
        cut.close()

"""The web server's health page on a machine that has much else to do."""

from __future__ import annotations

import json
import time

from app.local import stack
from tests.servers import Answer, LocalServer


def test_a_web_server_that_takes_its_time_is_not_silent() -> None:
    def answer(method: str, path: str, headers: dict[str, str], body: bytes) -> Answer:
        time.sleep(0.6)
        return 200, {}, json.dumps({"scheduler": {"status": "healthy"}, "metadatabase": None}).encode()

    with LocalServer(answer) as server:
        assert stack.health(server.port, 0.2) == {}
        assert stack.health(server.port, stack.PATIENCE) == {"scheduler": "healthy", "metadatabase": "None"}

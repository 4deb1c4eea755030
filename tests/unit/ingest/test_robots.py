"""What a robots.txt says is kept, however it is written."""

from __future__ import annotations

import pytest

from core.errors import RefusedError
from ingest.robots import check_robots, host_gap

_RULES = "User-agent: *\nCrawl-delay: 7\nDisallow: /ozel\n"


@pytest.mark.parametrize(
    "text", [_RULES, f"\ufeff{_RULES}", _RULES.replace("\n", "\r"), _RULES.upper().replace("/OZEL", "/ozel")]
)
def test_rules_are_kept_however_they_are_written(text: str) -> None:
    with pytest.raises(RefusedError, match="disallows it"):
        check_robots(text, "https://gazete.example/ozel/1")
    check_robots(text, "https://gazete.example/haber/1")
    assert host_gap(text, 2.0) == 7.0

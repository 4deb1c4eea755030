from __future__ import annotations

from urllib.parse import urlsplit

import pytest

from core.errors import FetchError, RefusedError
from core.settings import read_settings
from ingest.addresses import checked_addresses, is_public, refuse_private
from ingest.fetching import Fetcher

TRICKS = [
    "http://127.0.0.1/", "http://2130706433/", "http://0177.0.0.1/", "http://0x7f000001/", "http://127.1/",
    "http://0.0.0.0/", "http://0/", "http://[::]/", "http://[::1]/", "http://[::ffff:127.0.0.1]/",
    "http://[::ffff:7f00:1]/", "http://[::127.0.0.1]/", "http://[64:ff9b::7f00:1]/", "http://[2002:7f00:1::]/",
    "http://localhost/", "http://localhost./", "http://127.0.0.1./", "http://１２７.0.0.1/", "http://①②⑦.0.0.1/",
    "http://user:secret@example.com/", "http://example.com@127.0.0.1/", "http://169.254.169.254/latest/meta-data/",
    "http://10.0.0.1/", "http://192.168.1.1/", "http://[fe80::1]/", "http://224.0.0.1/", "http://100.64.0.1/",
    "file:///etc/passwd", "gopher://127.0.0.1/", "http:///etc/passwd", "http://[fd00:ec2::254]/", "http://[::1/",
    "http://168.63.129.16/", "http://127.0.0.1:99999/",
]  # fmt: skip


@pytest.mark.parametrize("url", TRICKS)
def test_a_trick_is_refused_in_one_line(url: str) -> None:
    with pytest.raises(FetchError) as caught:
        Fetcher(read_settings({})).fetch(url)
    # Where this machine's resolver knows no such spelling, "no address found" is as good.
    assert isinstance(caught.value, RefusedError) or "no address found" in str(caught.value)
    assert "\n" not in str(caught.value)
    assert "secret" not in str(caught.value)


def test_public_addresses_are_public() -> None:
    assert is_public("93.184.216.34")
    assert is_public("2606:2800:220:1::1")


def test_one_private_address_among_public_ones_refuses_the_host() -> None:
    with pytest.raises(RefusedError, match=r"10\.0\.0\.7"):
        checked_addresses("mixed.example", 80, lambda *_: ["93.184.216.34", "10.0.0.7"], ())


def test_the_allowance_is_by_name() -> None:
    assert checked_addresses("intranet", 80, lambda *_: ["10.0.0.7"], ("intranet",)) == ["10.0.0.7"]
    with pytest.raises(RefusedError):
        checked_addresses("outsider.example", 80, lambda *_: ["10.0.0.7"], ("10.0.0.7",))


@pytest.mark.parametrize(
    "url", ["http://127.0.0.1/", "http://10.0.0.7:8080/rss", "http://localhost/", "http://[::1]/", "http://2130706433/"]
)
def test_an_address_private_as_written_is_refused_without_asking(url: str) -> None:
    with pytest.raises(RefusedError, match="no public address") as refused:
        refuse_private(url, ())
    assert "DATELINE_ALLOW_HOSTS" in refused.value.cure
    refuse_private(url, (urlsplit(url).hostname or "",))


@pytest.mark.parametrize(
    "url", ["https://haber.example/rss", "http://8.8.8.8/", "https://localhost.example/", "http://x/"]
)
def test_any_other_address_passes(url: str) -> None:
    refuse_private(url, ())

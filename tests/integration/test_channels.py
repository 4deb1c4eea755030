"""What channels get: never more than they take, and nothing that they would read as markup."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from urllib.parse import urlsplit, urlunsplit

import apprise
import pytest
import requests

from alert.channels import send_message
from alert.messages import Message
from core.errors import DeliveryError
from tests.servers import Answer, LocalServer

TITLE = "Kural: @everyone *x* [tıkla](http://evil.example) <!channel>"
BODY = "@here _y_\n# baş\n<@123> [tıkla](http://evil.example) <users/all>\nhttps://a.example/x_y"
DISCORD = f"discord://123456789012345678/{'a' * 68}"
TELEGRAM = "tgram://123456789:abcdefg_hijklmnop/12315544"
TEAMS = "workflows://teams.example/workflow/signature"
MATTERMOST = "mmost://mm.example/token3token3token3token33"
CHAT = "gchat://space/key/token"


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[LocalServer]:
    """A local server that everything goes to, whatever host Apprise means: its own code makes the requests."""
    send = requests.Session.request
    answer = b'{"ok": true, "result": {"message_id": 1, "chat": {"id": 1}}}'
    with LocalServer(lambda *_: (200, {"Content-Type": "application/json"}, answer)) as here:

        def redirect(session: requests.Session, method: str, url: str, **more: object) -> requests.Response:
            parts = urlsplit(url)._replace(scheme="http", netloc=f"127.0.0.1:{here.port}")
            return send(session, method, urlunsplit(parts), **more)  # type: ignore[arg-type]

        monkeypatch.setattr(requests.Session, "request", redirect)
        yield here


def said(server: LocalServer) -> list[str]:
    """What the posts say, whichever field a service keeps it in."""
    found = []
    for request in server.requests:
        post = json.loads(request.body)
        if "attachments" in post:
            found.append("\n".join(block.get("text", "") for block in post["attachments"][0]["content"]["body"]))
        else:
            found.append(post.get("content") or post.get("text") or "")
    return found


@pytest.mark.parametrize("channel", [DISCORD, MATTERMOST, TEAMS])
def test_markdown_of_a_headline_is_shown_and_does_nothing(server: LocalServer, channel: str) -> None:
    send_message(channel, Message("k", TITLE, BODY, {}), timeout=5)
    [text] = said(server)
    assert r"\*x\*" in text and r"\[tıkla\]" in text and r"\_y\_" in text and r"\# baş" in text
    assert "[tıkla](http" not in text
    if channel != TEAMS:  # which has no such mentions
        assert "@everyone" not in text and "@here" not in text and "<@123>" not in text
        assert "https://a.example/x_y" in text.split("\n")


def test_google_chat_gets_no_anchor_and_no_mention(server: LocalServer) -> None:
    send_message(CHAT, Message("k", TITLE, BODY, {}), timeout=5)
    [text] = said(server)
    assert "<users/all" not in text and "<!channel" not in text and "](http" not in text


# Apprise waits 5.5 s between two posts to Teams and Google Chat.
@pytest.mark.parametrize(
    ("channel", "count"), [(DISCORD, 40), (TELEGRAM, 40), (TEAMS, 4), (CHAT, 14), (MATTERMOST, 40)]
)
def test_a_long_digest_is_cut_between_reports(server: LocalServer, channel: str, count: int) -> None:
    service = apprise.Apprise.instantiate(channel)
    assert isinstance(service, apprise.NotifyBase)
    reports = [
        f"{n}. Haber {n}: asker iddiası\n" + f"“Kuzey Kore'den {n} bin asker gitti.” " * 8 for n in range(1, count + 1)
    ]
    send_message(channel, Message("k", f"Kural: {count} reports", "\n\n".join(reports), {}), timeout=5)
    texts = said(server)
    assert len(texts) > 1
    assert max(map(len, texts)) <= service.body_maxlen
    for number in range(1, count + 1):
        [holder] = [text for text in texts if f"Haber {number}:" in text]
        assert holder.count(f"{number} bin asker") >= 8, "a report stands in one post, whole"


def test_a_report_that_is_too_long_alone_is_cut_too(server: LocalServer) -> None:
    body = " ".join(f"kelime{n}" for n in range(600))
    send_message(DISCORD, Message("k", "Kural", body, {}), timeout=5)
    texts = said(server)
    assert len(texts) > 1 and max(map(len, texts)) <= 2000
    assert all(sum(f"kelime{n}" in text.split() for text in texts) == 1 for n in range(600))


@pytest.mark.parametrize(
    ("line", "count"),
    [
        ("• 13 bin asker (öne sürüldü, Güney Kore istihbaratına göre)", 4),
        ("• 13 bin asker (öne sürüldü, Güney Kore istihbaratına göre)", 80),
        ("북한이 러시아에 병력 1만 3천 명을 보냈다고 한국 정보기관이 밝혔다", 12),
        ("북한이 러시아에 병력 1만 3천 명을 보냈다고 한국 정보기관이 밝혔다", 50),
        ("КНДР отправила в Россию тринадцать тысяч солдат, сообщила разведка", 25),
    ],
)
def test_ntfy_gets_messages_and_no_files(server: LocalServer, line: str, count: int) -> None:
    """Its server keeps files for three hours, or has them refused; a letter of Hangul takes three bytes of a message's 4,096."""
    seen: list[str] = []

    def ntfy(_: str, __: str, ___: dict[str, str], body: bytes) -> Answer:
        try:
            message = json.loads(body)["message"]
        except ValueError:
            return 400, {}, b'{"code": 40014, "http": 400, "error": "invalid request: attachments not allowed"}'
        if len(body) > 8192 or len(message.encode()) > 4096:
            return 413, {}, b'{"code": 41303, "http": 413, "error": "JSON body too large"}'
        seen.append(message)
        return 200, {}, b"{}"

    server.answer = ntfy
    body = "\n".join(f"{number}) {line}" for number in range(count))
    send_message("ntfy://ntfy.example/topic", Message("k", "Kural: " + line, body, {}), timeout=5)
    assert "\n".join(seen).split("\n") == body.split("\n")
    assert (len(seen) == 1) is (count < 15)


def test_what_a_channel_may_do_with_its_length_stays_its_owners_choice(server: LocalServer) -> None:
    body = " ".join(f"kelime{n}" for n in range(600))
    send_message(f"{DISCORD}?overflow=truncate", Message("k", "Kural", body, {}), timeout=5)
    assert len(said(server)) == 1


def test_what_is_refused_names_no_token(server: LocalServer) -> None:
    server.answer = lambda *_: (404, {}, b"")
    with pytest.raises(DeliveryError) as raised:
        send_message(TELEGRAM, Message("k", "t", "b", {}), timeout=5)
    assert "abcdefg" not in str(raised.value) and raised.value.lasting


@pytest.mark.parametrize(("status", "lasting"), [(301, True), (302, False), (307, False), (308, True)])
def test_a_webhook_that_moved_is_sent_nothing_and_told_of(status: int, lasting: bool) -> None:
    with LocalServer(lambda *_: (status, {"Location": "/s3cret"}, b"")) as server:
        with pytest.raises(DeliveryError, match=rf"answered {status} \(it sends on to another address") as raised:
            send_message(f"webhook+{server.url}/hook", Message("k", "Kural", "Metin", {}), timeout=5)
        assert raised.value.lasting is lasting and "s3cret" not in str(raised.value)
        assert [request.path for request in server.requests] == ["/hook"]


def test_messages_that_hang_hold_back_no_other() -> None:
    """More of them than Apprise has threads."""
    go_on, under_way = threading.Event(), threading.Semaphore(0)

    def hang(*_: object) -> Answer:
        under_way.release()
        go_on.wait(240)
        return 200, {}, b""

    def tell(port: int) -> None:
        send_message(f"json://127.0.0.1:{port}/x", Message("k", "t", "b", {}), timeout=240)

    with LocalServer(hang) as slow, LocalServer(lambda *_: (200, {}, b"")) as good:
        hanging = [threading.Thread(target=tell, args=(slow.port,), daemon=True) for _ in range(40)]
        for thread in hanging:
            thread.start()
        try:
            assert all(under_way.acquire(timeout=120) for _ in hanging), "all are under way at once"
            tell(good.port)
            assert all(thread.is_alive() for thread in hanging), "none had to end first"
        finally:
            go_on.set()
        for thread in hanging:
            thread.join(30)
        assert len(slow.requests) == 40 and len(good.requests) == 1

"""What says in the place of an article that it was taken away, and what only stands in for it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from core.errors import FetchError
from ingest.extraction import extract_article
from ingest.withdrawals import LOOK_AFTER, Host, Missing, Step, judge_failure, judge_missing, judge_replacement
from tests.pages import page

NOW = datetime(2026, 11, 30, 12, tzinfo=UTC)


def judge(title: str, *sentences: str) -> Missing | None:
    made = extract_article(
        page(title, list(sentences)),
        url="https://a.example/haber/1",
        content_type="text/html",
        fetched_at=NOW,
        country=None,
    )
    return judge_replacement(made)


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("Kuzey Kore asker gönderdi", "Bu haber yayından kaldırılmıştır."),
        ("Kuzey Kore asker gönderdi", "Haberimiz, kaynağın talebi üzerine yayından çekilmiştir."),
        ("Kuzey Kore asker gönderdi", "Haberi yayından kaldırdık. Okurlarımızdan özür dileriz."),
        ("Erişim engeli", "Bu içerik, İstanbul 2. Sulh Ceza Hakimliği'nin kararıyla erişime engellenmiştir."),
        ("North Korea sends troops", "This story has been withdrawn at the request of the source."),
        ("WITHDRAWN: North Korea sends troops", "A substitute will not be issued."),
        ("North Korea sends troops", "The agency has withdrawn its report on troops."),
        ("Story removed", "Our article was removed pending review."),
        ("КНДР отправила солдат", "Материал отозван агентством."),
        ("КНДР відправила солдатів", "Статтю знято з публікації."),
        ("북한군 파병", "이 기사는 작성자의 요청으로 삭제됐습니다."),
        ("朝鲜派兵", "本文章已被作者删除。"),
        ("北朝鮮が派兵", "この記事は配信元により取り消されました。"),
    ],
)
def test_a_notice_of_withdrawal_is_sure(title: str, text: str) -> None:
    told = judge(title, text)
    assert told is not None and told.sure and told.told_by == "page"


@pytest.mark.parametrize(
    ("title", "text"),
    [("Sayfa bulunamadı", "Aradığınız sayfa bulunamadı."), ("404 Not Found", "The page you requested was not found.")],
)
def test_what_is_only_not_found_is_not_sure(title: str, text: str) -> None:
    told = judge(title, text)
    assert told is not None and not told.sure


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("Rusya çekildi", "Rusya, haberlere göre birliklerini bölgeden çekti."),
        ("Seul", "Kuzey Kore sınırdaki hoparlörleri kaldırdı."),
        ("Tanker", "A report said the tanker was pulled to port."),
        ("Abone olun", "Haberin devamını okumak için abone olun."),
        ("Bakım çalışması", "Sitemiz bakımdadır, lütfen daha sonra tekrar deneyin."),
        ("Войска", "Сообщается, что войска отведены от границы."),
        ("북한", "북한이 확성기를 철거했다."),
    ],
)
def test_a_short_text_or_a_wall_is_no_withdrawal(title: str, text: str) -> None:
    assert judge(title, text) is None


def test_what_is_gone_is_sure_and_what_is_missing_is_asked_for_again() -> None:
    gone = judge_failure(FetchError("410", retryable=False, why="gone"))
    missing = judge_failure(FetchError("404", retryable=False, why="missing"))
    assert gone is not None and missing is not None
    assert judge_failure(FetchError("503")) is None and judge_failure(FetchError("403", why="shut out")) is None
    assert judge_missing(gone, None, False, NOW) == Step(True)
    assert judge_missing(missing, None, False, NOW) == Step(False, NOW + LOOK_AFTER)
    assert judge_missing(missing, NOW - timedelta(minutes=5), False, NOW).withdrawn is False
    assert judge_missing(missing, NOW - LOOK_AFTER, False, NOW) == Step(True)
    assert judge_missing(gone, NOW - LOOK_AFTER, True, NOW) == Step(False)


@pytest.mark.parametrize(
    ("host", "hours", "withdrawn"),
    [
        (Host(missing=1), 0.5, True),
        (Host(missing=2), 0.5, False),  # a site that is being rebuilt
        (Host(missing=2, standing=3), 0.5, True),  # most of it stands
        (Host(missing=2), 6.5, True),  # a report and those that followed it: late, but told
        (Host(missing=200), 20, False),  # a site that moved
        (Host(missing=200, standing=201), 0.5, True),
        (Host(answers=False), 0.5, False),  # down
        (Host(answers=False), 6.5, True),
    ],
)
def test_what_is_missing_with_most_of_its_site_is_waited_for(host: Host, hours: float, withdrawn: bool) -> None:
    since = NOW - timedelta(hours=hours)
    step = judge_missing(Missing("answer", "404", False), since, False, NOW, host)
    assert step.withdrawn is withdrawn and (withdrawn or step.look_at == NOW + max(LOOK_AFTER, NOW - since))


def test_what_is_gone_with_most_of_its_site_is_waited_for_and_a_notice_is_not() -> None:
    many = Host(missing=50)
    assert judge_missing(Missing("answer", "451", True), None, False, NOW, many) == Step(False, NOW + LOOK_AFTER)
    assert judge_missing(Missing("page", "withdrawn", True), None, False, NOW, many) == Step(True)
    # After a day nothing more is asked.
    day = NOW - timedelta(days=1)
    assert judge_missing(Missing("answer", "451", True), day, False, NOW, many) == Step(False)

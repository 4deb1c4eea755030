"""A small web of every kind of host, crawled by two workers at once: every rule kept, every article found once."""

from __future__ import annotations

import threading

from load.connection import Database
from tests.benchmarks.local_web import add_sources, broken_rules, crawl_once
from tests.localweb import LocalWeb

GAP = 0.3


def test_two_workers_keep_every_hosts_rules_and_find_every_article(database: Database, database_url: str) -> None:
    with LocalWeb(hosts=20, articles=4, hang=2.0) as web:
        add_sources(database, web)

        def work() -> None:
            with Database(database_url, name="other") as other:
                crawl_once(other, web, GAP, 10, 60.0)

        for _ in range(2):
            other = threading.Thread(target=work)
            other.start()
            crawl_once(database, web, GAP, 10, 60.0)
            other.join()
        assert broken_rules(web, GAP) == []
        with database.transaction() as connection, connection.cursor() as cursor:
            cursor.execute(
                "SELECT split_part(split_part(url, '/', 3), ':', 1), count(*), count(DISTINCT url) FROM document GROUP BY 1"
            )
            had = {row[0]: (row[1], row[2]) for row in cursor.fetchall()}
        # /private/4 would be the fifth article of the hosts that forbid it.
        assert had == {name: (4, 4) for name in web.names if web.kind(name) != 6}

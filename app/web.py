"""Pages for a browser: the newest articles. Airflow does not guard a plugin, so every route asks for the login."""

from __future__ import annotations

from html import escape
from typing import Any

from airflow.api_fastapi.core_api.security import GetUserDep
from fastapi import FastAPI, HTTPException
from fastapi.responses import HTMLResponse

from core.times import show_published


def make_application() -> FastAPI:
    """Return the web application."""
    application = FastAPI(title="Dateline", docs_url=None, redoc_url=None, openapi_url=None)

    @application.get("/", response_class=HTMLResponse)
    def newest(user: GetUserDep) -> str:
        from app.tasks import task_settings
        from load.articles import list_newest

        with _database(task_settings()) as database:
            rows = list_newest(database, 100)
        return page(rows)

    @application.get("/articles/{article_id}")
    def article(article_id: int, user: GetUserDep) -> Any:
        from app.jsonlines import to_jsonable
        from app.tasks import task_settings
        from load.articles import read_article

        with _database(task_settings()) as database:
            row = read_article(database, article_id)
        if row is None:
            raise HTTPException(404, f"there is no article {article_id}")
        return to_jsonable(row)

    return application


def _database(settings: Any) -> Any:
    import os

    from app.database import configured_url, embedded_url
    from load.connection import Database

    return Database(configured_url(settings, os.environ) or embedded_url(settings), name="dateline web")


def page(rows: list[dict[str, Any]]) -> str:
    """Return the list of articles as HTML; everything that came from outside is escaped."""
    lines = [
        f"<tr><td>{escape(_when(row))}<td>{escape(row['outlet'])}"
        f"<td>{row['relevance']:.2f}<td>{escape(', '.join(row['topics']))}"
        f"<td><a href='articles/{row['article_id']}'>{escape(row['title'] or '(no title)')}</a>"
        for row in rows
    ]
    head = "<tr><th>published<th>outlet<th>relevance<th>topics<th>title"
    return (
        "<!doctype html><meta charset=utf-8><title>Dateline</title><style>body{font:14px sans-serif;margin:2em}"
        "td,th{text-align:left;padding:.3em .8em;border-bottom:1px solid #ddd}</style>"
        f"<h1>Newest articles</h1><table>{head}{''.join(lines)}</table>"
    )


def _when(row: dict[str, Any]) -> str:
    return show_published(row) or f"found {row['first_seen_at']:%Y-%m-%d %H:%M} UTC"

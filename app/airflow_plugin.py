"""The Airflow plugin, found by its entry point: pages of ours inside Airflow's web server, behind its own
login, and what the scheduler loads ahead for its tasks."""

from __future__ import annotations

from airflow.plugins_manager import AirflowPlugin

from app import preload
from app.web import make_application


class DatelinePlugin(AirflowPlugin):
    """Adds the newest articles at /dateline, for users who are logged in to Airflow."""

    name = "dateline"
    listeners = [preload]  # noqa: RUF012
    fastapi_apps = [{"app": make_application(), "url_prefix": "/dateline", "name": "Dateline"}]  # noqa: RUF012
    external_views = [  # noqa: RUF012
        {"name": "Dateline articles", "href": "/dateline/", "destination": "nav", "url_route": "dateline-articles"}
    ]

"""The asset catalogue: an event is only a wake-up, the durable work is a claimed row."""

from __future__ import annotations

from airflow.sdk import Asset, AssetWatcher

from app.triggers import InboxTrigger, NotifyTrigger

DOCUMENTS = Asset(
    "dateline://documents",
    watchers=[AssetWatcher(name="document_committed", trigger=NotifyTrigger("dateline_document"))],
)
INBOX = Asset("dateline://inbox", watchers=[AssetWatcher(name="file_in_inbox", trigger=InboxTrigger())])
ARTICLES = Asset("dateline://articles")
TRANSLATIONS = Asset("dateline://translations")

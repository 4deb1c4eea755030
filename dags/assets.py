"""The asset catalogue: an event is only a wake-up, the durable work is a claimed row."""

from __future__ import annotations

from airflow.sdk import Asset, AssetWatcher

from app.triggers import DueTrigger, InboxTrigger, NotifyTrigger

DOCUMENTS = Asset(
    "dateline://documents",
    watchers=[
        AssetWatcher(name="document_committed", trigger=NotifyTrigger("dateline_document")),
        AssetWatcher(name="document_waits", trigger=DueTrigger("documents", 10.0)),
    ],
)
INBOX = Asset("dateline://inbox", watchers=[AssetWatcher(name="file_in_inbox", trigger=InboxTrigger())])
ARTICLES = Asset("dateline://articles")
TRANSLATIONS = Asset("dateline://translations")

DUE_SOURCES = Asset(
    "dateline://due/sources", watchers=[AssetWatcher(name="source_due", trigger=DueTrigger("sources", 5.0))]
)
DUE_TRANSLATIONS = Asset(
    "dateline://due/translations",
    watchers=[AssetWatcher(name="translation_due", trigger=DueTrigger("translations", 15.0))],
)
DUE_DELIVERIES = Asset(
    "dateline://due/deliveries",
    watchers=[AssetWatcher(name="delivery_due", trigger=DueTrigger("deliveries", 2.0, 5.0))],
)

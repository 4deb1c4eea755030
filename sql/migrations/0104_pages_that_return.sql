-- A page that is changed back is news too: the bytes it had before the change are a document of their own, fetched later.
-- depends: 0103_why_no_robots

ALTER TABLE dateline.document ADD COLUMN occurrence smallint NOT NULL DEFAULT 1;
COMMENT ON COLUMN dateline.document.occurrence IS '2 and more: an address had these bytes again after it had had others in between.';
ALTER TABLE dateline.document ADD CONSTRAINT document_bytes_once UNIQUE (url, body_hash, occurrence);
ALTER TABLE dateline.document DROP CONSTRAINT document_url_body_hash_key;

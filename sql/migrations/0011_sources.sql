-- Definitions of sources come from files (the seeds) or from the user, and what the user switched on or off survives a reload.
-- depends: 0001_core

ALTER TABLE dateline.source
ADD COLUMN home text,
ADD COLUMN origin text NOT NULL DEFAULT 'user' CHECK (origin IN ('builtin', 'seed', 'user')),
ADD COLUMN choice boolean,
ADD COLUMN retired boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN dateline.source.origin IS 'builtin: made by Dateline; seed: from seeds/sources.toml; user: added by hand, from a file or from OPML.';
COMMENT ON COLUMN dateline.source.choice IS 'What the user said: on or off; NULL where nothing was said, so that the default of its origin holds.';
COMMENT ON COLUMN dateline.source.retired IS 'A seed that left its file: off, never deleted, since its articles name it.';

UPDATE dateline.source SET origin = 'builtin' WHERE kind IN ('inbox', 'push');
CREATE INDEX source_url ON dateline.source (url);

-- What a server last answered (its ETag and so on) says nothing about another address.
CREATE FUNCTION dateline.forget_answers() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE dateline.source_state
    SET etag = NULL, last_modified = NULL, body_hash = NULL, failures = 0, last_error = NULL, next_poll_at = now()
    WHERE source_id = NEW.source_id;
    RETURN NULL;
END
$$;
CREATE TRIGGER source_moved AFTER UPDATE ON dateline.source
FOR EACH ROW WHEN (old.url IS DISTINCT FROM new.url) EXECUTE FUNCTION dateline.forget_answers();

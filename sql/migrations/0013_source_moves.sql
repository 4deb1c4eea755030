-- What the polls learnt of an address (where it moved, what its server gets wrong) says nothing about another one.
-- depends: 0012_polling

CREATE OR REPLACE FUNCTION dateline.forget_answers() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE dateline.source_state
    SET
        etag = NULL, last_modified = NULL, body_hash = NULL, failures = 0, last_error = NULL, next_poll_at = now(),
        moved_url = NULL, unchanged = 0, distrusted = false
    WHERE source_id = NEW.source_id;
    RETURN NULL;
END
$$;

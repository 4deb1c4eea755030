-- The index by which any worker finds any copy, and the law that a copy never points to a copy.
-- depends: 0031_versions

CREATE TABLE dateline.copy_text (
    version_id bigint PRIMARY KEY REFERENCES dateline.article_version ON DELETE CASCADE,
    article_id bigint NOT NULL REFERENCES dateline.article ON DELETE CASCADE,
    day date NOT NULL,
    shingles bytea NOT NULL
);
ALTER TABLE dateline.copy_text ALTER COLUMN shingles SET STORAGE EXTERNAL;
CREATE INDEX copy_text_article ON dateline.copy_text (article_id);
CREATE INDEX copy_text_day ON dateline.copy_text USING brin (day);
COMMENT ON TABLE dateline.copy_text IS 'The word shingles of a text: distinct sorted 32-bit hashes, little-endian. Kept for the look-up window.';

-- No foreign key: some forty rows an article, dropped by day.
CREATE TABLE dateline.copy_shingle (
    hash integer NOT NULL,
    day date NOT NULL,
    article_id bigint NOT NULL
) WITH (autovacuum_vacuum_insert_scale_factor = 0.5);
CREATE INDEX copy_shingle_hash ON dateline.copy_shingle (hash, day, article_id);
CREATE INDEX copy_shingle_day ON dateline.copy_shingle USING brin (day);
COMMENT ON TABLE dateline.copy_shingle IS 'The shingles by which texts are looked up: Broder''s modulo sketch. day is ours, not the publisher''s.';

CREATE FUNCTION dateline.refuse_chain() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    -- At commit the row may be gone or point elsewhere; what counts is what is left.
    IF EXISTS (
        SELECT 1 FROM dateline.copy AS c WHERE c.article_id = NEW.article_id AND c.copy_of = NEW.copy_of
    ) AND EXISTS (
        SELECT 1 FROM dateline.copy AS c WHERE c.article_id = NEW.copy_of OR c.copy_of = NEW.article_id
    ) THEN
        RAISE EXCEPTION 'article % cannot be a copy of %: one of them would be a copy of a copy', NEW.article_id, NEW.copy_of
        USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NULL;
END
$$;
-- Deferred: while a late original takes over a group, its copies point both ways for a moment.
CREATE CONSTRAINT TRIGGER copy_is_no_chain AFTER INSERT OR UPDATE ON dateline.copy
DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION dateline.refuse_chain();

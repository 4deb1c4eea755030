-- By which form of its words a text is compared: from form 1 on alike with the letters of Turkish and without their marks.
-- depends: 0150_fewer_indexes

ALTER TABLE dateline.copy_text ADD COLUMN form smallint NOT NULL DEFAULT 0;
ALTER TABLE dateline.copy_text ALTER COLUMN form SET DEFAULT 1;
CREATE INDEX copy_text_older ON dateline.copy_text (version_id) WHERE form < 1;
COMMENT ON COLUMN dateline.copy_text.form IS 'The form of its shingles; those of an older one are written again by maintenance.';

-- Reports that name neither of the two nor their war are placed without a vector (docs/decisions/0070).
-- depends: 0033_stories

ALTER TABLE dateline.story_text ALTER COLUMN vector DROP NOT NULL;
COMMENT ON COLUMN dateline.story_text.vector IS
'The sense of the head, 512 little-endian 16-bit floats; null where the report names neither of the two nor the war.';

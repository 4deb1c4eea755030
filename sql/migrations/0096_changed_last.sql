-- An older work of a translator that is put in later does not take the place of a newer one.
-- depends: 0095_translators_first

ALTER TABLE dateline.translation_segment ADD COLUMN changed text NOT NULL DEFAULT '';
COMMENT ON COLUMN dateline.translation_segment.changed
IS 'When the target was changed last, as TMX writes it (changedate, 20250131T120000Z); empty: it did not say, or an engine gave it.';

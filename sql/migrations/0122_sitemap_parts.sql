-- What a poll of an index of sitemaps could not read in its time, for the gaps of its host, is read by the next ones.
-- depends: 0121_live_blogs

ALTER TABLE dateline.source_state
ADD COLUMN parts text[] NOT NULL DEFAULT '{}',
ADD COLUMN parts_since timestamptz;
COMMENT ON COLUMN dateline.source_state.parts IS 'Sitemaps of its index that are still to be read, in order; the index is asked again when none is left.';
COMMENT ON COLUMN dateline.source_state.parts_since IS 'Of what they list only that is taken which is dated since.';

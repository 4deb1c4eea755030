-- A live blog on the beat is looked at again while it is written.
-- depends: 0120_pages

ALTER TABLE dateline.link ADD COLUMN live_at timestamptz;
COMMENT ON COLUMN dateline.link.live_at IS 'When the newest update of its live blog was published; NULL: it is none.';

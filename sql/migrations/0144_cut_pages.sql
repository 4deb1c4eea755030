-- Of a page that is larger than is read its beginning is kept, and that it is no more than that.
-- depends: 0138_missing_at_a_host

ALTER TABLE dateline.document ADD COLUMN cut_at bigint;
COMMENT ON COLUMN dateline.document.cut_at IS 'So many bytes are kept of a page that is larger than is read (DATELINE_MAX_BYTES); NULL: all.';
COMMENT ON COLUMN dateline.article_version.incomplete IS 'What the text may lack of its page or pages, and why; NULL: nothing that is known of.';

-- A page that an article came from and that its outlet took away: known of the article, and told of where an alert told of it.
-- depends: 0132_clock_mark

ALTER TABLE dateline.link
ADD COLUMN article_id bigint REFERENCES dateline.article ON DELETE SET NULL,
ADD COLUMN missing_at timestamptz,
ADD COLUMN missing_by text CHECK (missing_by IN ('answer', 'page')),
ADD COLUMN missing_why text;
COMMENT ON COLUMN dateline.link.article_id IS 'The article on the beat that its page was when it was last had; NULL: none, or not on the beat.';
COMMENT ON COLUMN dateline.link.missing_at IS 'When its page, had before, was first found to be no more; NULL: it stands.';
COMMENT ON COLUMN dateline.link.missing_by IS 'What said so: the answer of the server (404, 410, 451), or a page that came in its place.';
COMMENT ON COLUMN dateline.link.missing_why IS 'What it said.';
CREATE INDEX link_article ON dateline.link (article_id) WHERE article_id IS NOT NULL;

ALTER TABLE dateline.article ADD COLUMN withdrawn_at timestamptz, ADD COLUMN withdrawn_why text;
COMMENT ON COLUMN dateline.article.withdrawn_at IS 'When its page was found to be taken away; NULL: it stands, as far as is known.';
COMMENT ON COLUMN dateline.article.withdrawn_why IS 'What said so.';

-- What was had before this: those on the beat, at their own address.
UPDATE dateline.link AS l
SET article_id = a.article_id
FROM dateline.article AS a
WHERE l.canonical_url = a.canonical_url AND l.beat_since IS NOT NULL AND l.page_of IS NULL;

-- The whole text of an article as its feed carries it stands in where its page gives none.
-- depends: 0122_sitemap_parts 0124_alerts_of_articles

CREATE TABLE dateline.feed_text (
    link_id bigint PRIMARY KEY REFERENCES dateline.link ON DELETE CASCADE,
    source_id bigint NOT NULL REFERENCES dateline.source ON DELETE CASCADE,
    seen_at timestamptz NOT NULL,
    line bytea NOT NULL,
    stood_in boolean NOT NULL DEFAULT FALSE,
    page_at timestamptz
);
COMMENT ON TABLE dateline.feed_text IS 'One row a link: the whole text that a feed carried of it; gone where the page itself gives the article at first.';
COMMENT ON COLUMN dateline.feed_text.source_id IS 'Whose feed: only its later texts take the place of this one.';
COMMENT ON COLUMN dateline.feed_text.seen_at IS 'When the feed was had.';
COMMENT ON COLUMN dateline.feed_text.line IS 'A JSON line in gzip: the body of the document that is made of it where it stands in.';
COMMENT ON COLUMN dateline.feed_text.stood_in IS 'Whether a document was made of it, as the page gave none.';
COMMENT ON COLUMN dateline.feed_text.page_at IS 'When the page gave its own text after it had stood in; NULL: it has not.';

ALTER TABLE dateline.article_version ADD COLUMN text_from text;
COMMENT ON COLUMN dateline.article_version.text_from IS 'Where its text comes from: feed, as its page gave none; NULL: its page or file.';

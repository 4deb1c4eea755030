-- An article over several pages is one: its further pages are links that say whose they are, and a version says which documents it is of.
-- depends: 0119_figures_denied

ALTER TABLE dateline.link
ADD COLUMN page_of bigint REFERENCES dateline.link,
ADD COLUMN page smallint CHECK (page > 1);
COMMENT ON COLUMN dateline.link.page_of IS 'The link of the first page of the article that this is a further page of; NULL: it is none.';
COMMENT ON COLUMN dateline.link.page IS 'Which page of that article it is.';
CREATE INDEX link_pages ON dateline.link (page_of, page) WHERE page_of IS NOT NULL;

ALTER TABLE dateline.article_version
ADD COLUMN pages bigint[] NOT NULL DEFAULT '{}',
ADD COLUMN incomplete text;
COMMENT ON COLUMN dateline.article_version.pages IS 'The documents of its pages in order, where it is of several; document_id is the one that came last.';
COMMENT ON COLUMN dateline.article_version.incomplete IS 'Which pages of the article the text lacks, and why; NULL: none that is known of.';

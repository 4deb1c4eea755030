-- What a page said that shows a work in another way than its text came from, so that an edit which only it shows is known for one.
-- depends: 0145_order_of_deliveries

CREATE TABLE dateline.shown_form (
    link_id bigint PRIMARY KEY REFERENCES dateline.link ON DELETE CASCADE,
    article_id bigint NOT NULL REFERENCES dateline.article ON DELETE CASCADE,
    version_id bigint REFERENCES dateline.article_version ON DELETE CASCADE,
    title text,
    body text,
    seen_at timestamptz NOT NULL,
    CHECK (version_id IS NOT NULL OR body IS NOT NULL)
);
COMMENT ON TABLE dateline.shown_form IS
'The text that a page for print, or with all on one page, had last, where the text of its article came from another page.';
COMMENT ON COLUMN dateline.shown_form.version_id IS 'The version whose text it had; NULL: it had a text of its own.';
COMMENT ON COLUMN dateline.shown_form.seen_at IS 'When it was fetched.';
CREATE INDEX shown_form_article ON dateline.shown_form (article_id);
CREATE INDEX shown_form_version ON dateline.shown_form (version_id) WHERE version_id IS NOT NULL;

-- What an edit changed, and every headline an article has had.
-- depends: 0001_core

ALTER TABLE dateline.article_version
ADD COLUMN change_reasons text[] NOT NULL DEFAULT '{}',
ADD COLUMN diff text;
COMMENT ON COLUMN dateline.article_version.diff IS 'Against the version before, word by word: [-old-]{+new+}. NULL for the first.';

CREATE TABLE dateline.headline (
    headline_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    article_id bigint NOT NULL REFERENCES dateline.article ON DELETE CASCADE,
    document_id bigint NOT NULL REFERENCES dateline.document,
    title text NOT NULL,
    first_seen_at timestamptz NOT NULL,
    UNIQUE (article_id, title)
);
COMMENT ON TABLE dateline.headline IS 'Every headline an article has had, also where only the headline changed and no version was made.';

-- Where a text quotes another language at length.

ALTER TABLE dateline.article_version ADD COLUMN lang_parts jsonb NOT NULL DEFAULT '[]';
COMMENT ON COLUMN dateline.article_version.lang_parts IS
'The runs of a body in several languages, in order: {lang, start, end} in characters; empty where it is all in one.';

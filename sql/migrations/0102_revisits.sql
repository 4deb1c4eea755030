-- An article that its outlet changes is fetched again: where a source lists its link with a later date or another title, and, on the beat,
-- a few times after publication whatever the source says.
-- depends: 0101_changed_figures

ALTER TABLE dateline.link
ADD COLUMN fetched_at timestamptz,
ADD COLUMN etag text,
ADD COLUMN last_modified text,
ADD COLUMN body_hash text,
ADD COLUMN listed_at timestamptz,
ADD COLUMN listed_title text,
ADD COLUMN recalls smallint NOT NULL DEFAULT 0,
ADD COLUMN beat_since timestamptz,
ADD COLUMN look_at timestamptz;
COMMENT ON COLUMN dateline.link.fetched_at IS 'When its page was last had, changed or not.';
COMMENT ON COLUMN dateline.link.etag IS 'The ETag of that answer, sent back at the next fetch.';
COMMENT ON COLUMN dateline.link.last_modified IS 'The Last-Modified of that answer.';
COMMENT ON COLUMN dateline.link.body_hash IS 'The hash of its bytes: the same bytes again are no document.';
COMMENT ON COLUMN dateline.link.listed_at IS 'The latest date that a source has given for it; NULL where none has, or none since this column.';
COMMENT ON COLUMN dateline.link.listed_title IS 'The title that its source gives it now; title is the one it had first.';
COMMENT ON COLUMN dateline.link.recalls IS 'How often it was fetched again because of what a source said; at most six times.';
COMMENT ON COLUMN dateline.link.beat_since IS 'When its article, relevant or told of by an alert, was published; NULL: it is not looked at by itself.';
COMMENT ON COLUMN dateline.link.look_at IS 'When it is looked at again by itself; NULL: never.';

ALTER TABLE dateline.source_state ADD COLUMN restamps integer NOT NULL DEFAULT 0;
COMMENT ON COLUMN dateline.source_state.restamps
IS 'Polls that gave most known links a later date, less those that did not: a source that stamps everything anew is not believed.';

CREATE INDEX link_look ON dateline.link (look_at) WHERE look_at IS NOT NULL;
-- What was never had goes before what is looked at again.
CREATE INDEX link_turn ON dateline.link (host, (fetched_at IS NOT NULL), link_id) WHERE state = 'pending';
DROP INDEX dateline.link_host;

-- An outlet that edits a headline often renames the address with it and keeps the number at its end: the page is found by that. Of a host's
-- links the newest is fetched first: behind a first sitemap of hundreds the news of the moment would wait for an hour.
-- depends: 0117_refused_hosts

CREATE FUNCTION dateline.work_number(url text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
RETURN substring(url, '[^0-9]((?!(?:19|20)\d{6}(?!\d))\d{5,12})(?:/|\.[a-z]{3,5})?(?:\?.*)?$');
COMMENT ON FUNCTION dateline.work_number IS 'The number at the end of an address by which its outlet knows the work; NULL: none, or a day (20251104).';

CREATE INDEX link_number ON dateline.link (host, dateline.work_number(canonical_url))
WHERE dateline.work_number(canonical_url) IS NOT NULL;
CREATE INDEX link_guid ON dateline.link (source_id, guid) WHERE guid IS NOT NULL;

CREATE INDEX link_newest ON dateline.link (
    host, (fetched_at IS NOT NULL), (coalesce(listed_at, first_seen_at)) DESC, link_id
)
WHERE state = 'pending';
DROP INDEX dateline.link_turn;

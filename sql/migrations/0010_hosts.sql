-- Politeness holds across workers because its state is a row: who fetches from a host now, and when the next may.

CREATE FUNCTION dateline.url_host(url text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
    SELECT lower(substring(url FROM '^[A-Za-z]+://([^/?#]+)'))
$$;

CREATE TABLE dateline.host (
    host text PRIMARY KEY,
    next_at timestamptz NOT NULL DEFAULT '-infinity',
    claimed_pid integer,
    claimed_start timestamptz,
    robots text,
    robots_until timestamptz NOT NULL DEFAULT '-infinity'
);
COMMENT ON TABLE dateline.host IS 'A web server (name and port): one connection at a time, a gap between requests, its robots.txt.';

ALTER TABLE dateline.link ADD COLUMN host text GENERATED ALWAYS AS (dateline.url_host(url)) STORED;
CREATE INDEX link_host ON dateline.link (host, link_id) WHERE state = 'pending';

-- A host that shuts us out of a page, or was asked too much, rests: its other links wait, the longer the more pages in a row; its feeds are polled on.
-- depends: 0116_copy_numbers

ALTER TABLE dateline.host
ADD COLUMN refusals smallint NOT NULL DEFAULT 0,
ADD COLUMN links_after timestamptz NOT NULL DEFAULT '-infinity';
COMMENT ON COLUMN dateline.host.refusals
IS 'Of how many pages in a row it shut us out (403 and what firewalls answer else) or said that it was asked too much (429).';
COMMENT ON COLUMN dateline.host.links_after IS 'No link of it is fetched before, because of its refusals; its sources are polled.';

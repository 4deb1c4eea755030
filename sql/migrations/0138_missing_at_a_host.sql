-- Many pages of one site that are missing at once are a fault of the site: those missing, and those looked at again, are asked for by host.
-- depends: 0134_withdrawn_pages

CREATE INDEX link_missing ON dateline.link (host, missing_at) WHERE missing_at IS NOT NULL;
CREATE INDEX link_had ON dateline.link (host, fetched_at) WHERE article_id IS NOT NULL;

-- Why a host's robots.txt could not be told is kept with it: "its name is not found" and "it answers 503" ask for other cures.
-- depends: 0102_revisits

ALTER TABLE dateline.host ADD COLUMN robots_error text;
COMMENT ON COLUMN dateline.host.robots_error IS 'Why its robots.txt could not be told at the last try; NULL where it could.';

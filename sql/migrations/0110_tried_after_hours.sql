-- What could not be had in its first tries, or answered with a page that stands in for another for a while, is asked for again after hours.
-- depends: 0104_pages_that_return

ALTER TABLE dateline.link
ADD COLUMN rounds smallint NOT NULL DEFAULT 0,
ADD COLUMN stand_in text;
COMMENT ON COLUMN dateline.link.rounds IS 'How often it was let be asked for again hours after its tries ended or a page stood in for it; within a limit.';
COMMENT ON COLUMN dateline.link.stand_in
IS 'What stood in for its page when it was last had (maintenance, a check for robots, a consent wall); NULL: nothing did.';

-- A receiver sees the messages of one story in order: what waits holds back what follows it.
-- depends: 0144_cut_pages

CREATE FUNCTION dateline.alerts_of_story(asked bigint) RETURNS TABLE (alert_id bigint) LANGUAGE sql STABLE AS $$
    SELECT o.alert_id
    FROM dateline.alert AS a
    INNER JOIN dateline.alert AS o ON a.rule_id = o.rule_id AND a.thing = o.thing
    WHERE a.alert_id = asked
    UNION ALL
    -- A story that was joined to another, or an article that changed its story, has its alerts under several names.
    SELECT o.alert_id
    FROM dateline.alert AS a
    INNER JOIN dateline.article AS x ON a.article_id = x.article_id
    CROSS JOIN LATERAL (
        SELECT x.article_id
        UNION ALL
        SELECT y.article_id FROM dateline.article AS y WHERE y.story_id = x.story_id AND y.article_id <> x.article_id
    ) AS b
    INNER JOIN dateline.alert AS o ON b.article_id = o.article_id AND a.rule_id = o.rule_id AND a.thing <> o.thing
    WHERE a.alert_id = asked
$$;
COMMENT ON FUNCTION dateline.alerts_of_story IS 'A rule''s alerts on the story of one of them, that one among them; none where it knows no story.';

CREATE FUNCTION dateline.first_of_digest(asked text) RETURNS bigint LANGUAGE sql STABLE AS $$
    SELECT min(d.alert_id) FROM dateline.delivery AS d WHERE d.digest_key = asked AND d.state = 'pending'
$$;
COMMENT ON FUNCTION dateline.first_of_digest IS 'The oldest alert of a digest that waits.';

ALTER TABLE dateline.delivery ADD COLUMN failed_at timestamptz;
COMMENT ON COLUMN dateline.delivery.failed_at IS 'When it was last tried in vain.';
ALTER TABLE dateline.delivery ADD COLUMN refused_alone integer NOT NULL DEFAULT 0;
COMMENT ON COLUMN dateline.delivery.refused_alone IS
'How often it failed though its receiver had taken another message since the time before: at two it is the message that is wrong, and holds nothing back.';
ALTER TABLE dateline.delivery ADD COLUMN held boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN dateline.delivery.held IS 'Whether its time was put off to that of what it follows in its story.';
ALTER TABLE dateline.delivery ADD COLUMN line bigint;
COMMENT ON COLUMN dateline.delivery.line IS
'Those of one rule and story have one number here, by which a receiver has them in order: that of the first alert; NULL: it waits for none.';
UPDATE dateline.delivery AS d
SET line = (SELECT min(s.alert_id) FROM dateline.alerts_of_story(d.alert_id) AS s)
WHERE d.state IN ('pending', 'quarantined');
CREATE INDEX delivery_order ON dateline.delivery (channel, line, alert_id) WHERE state = 'pending';
CREATE INDEX delivery_line ON dateline.delivery (line) WHERE state IN ('pending', 'quarantined');

-- A set, as Postgres writes such a function into the query that asks it, and calls one that answers yes or no row by row.
CREATE FUNCTION dateline.waiting_before(
    asked bigint, receiver text, asked_line bigint, digest text
) RETURNS TABLE (delivery_id bigint) LANGUAGE sql STABLE AS $$
    SELECT o.delivery_id
    FROM dateline.delivery AS o
    WHERE
        o.channel = receiver AND o.line = asked_line AND o.alert_id < asked AND o.state = 'pending' AND o.refused_alone < 2
        -- Of two messages that hold parts of each other's stories the one with the oldest alert goes first, so that none waits in a ring.
        AND (
            digest IS NULL
            OR coalesce(dateline.first_of_digest(o.digest_key), o.alert_id) < dateline.first_of_digest(digest)
        )
$$;
COMMENT ON FUNCTION dateline.waiting_before IS
'What waits to go to a receiver of earlier alerts of the same line, in other messages than this one (its digest; NULL: it goes alone).';

CREATE INDEX delivery_unbound ON dateline.delivery (not_before) WHERE state = 'pending' AND gather AND digest_key IS NULL;
CREATE INDEX delivery_digests ON dateline.delivery (channel, not_before) WHERE state = 'pending' AND digest_key IS NOT NULL;
CREATE INDEX delivery_single ON dateline.delivery (channel, not_before, alert_id) WHERE state = 'pending' AND NOT gather;
CREATE INDEX delivery_failed ON dateline.delivery (channel, not_before) WHERE state = 'pending' AND attempts > 0;
CREATE INDEX delivery_sent ON dateline.delivery (channel, sent_at) WHERE state = 'sent';

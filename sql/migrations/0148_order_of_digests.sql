-- Whether a digest may go is told at a cost that grows with its size, and not with the square of it.
-- depends: 0147_shown_forms

CREATE INDEX delivery_digest_first ON dateline.delivery (digest_key, alert_id) WHERE state = 'pending' AND digest_key IS NOT NULL;

CREATE OR REPLACE FUNCTION dateline.first_of_digest(asked text) RETURNS bigint LANGUAGE sql STABLE AS $$
    SELECT min(d.alert_id) FROM dateline.delivery AS d WHERE d.digest_key = asked AND d.digest_key IS NOT NULL AND d.state = 'pending'
$$;

CREATE OR REPLACE FUNCTION dateline.waiting_before(
    asked bigint, receiver text, asked_line bigint, digest text
) RETURNS TABLE (delivery_id bigint) LANGUAGE sql STABLE AS $$
    SELECT o.delivery_id
    FROM dateline.delivery AS o
    WHERE
        o.channel = receiver AND o.line = asked_line AND o.alert_id < asked AND o.state = 'pending' AND o.refused_alone < 2
        -- Of two messages that hold parts of each other's stories the one with the oldest alert goes first, so that none waits in a ring.
        AND CASE
            WHEN digest IS NULL THEN true
            WHEN o.digest_key = digest THEN false -- goes with it
            ELSE coalesce(dateline.first_of_digest(o.digest_key), o.alert_id) < dateline.first_of_digest(digest)
        END
$$;

-- What was put off for another's sake: the newest of it is looked at now and then, as what it waits for may be gone.
CREATE INDEX delivery_held ON dateline.delivery (alert_id) WHERE state = 'pending' AND held;

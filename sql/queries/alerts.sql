-- name: upsert_rule$
INSERT INTO rule (key, definition, enabled)
VALUES (:key, :definition, :enabled)
-- Who switched a rule off has not switched it on by writing it anew.
ON CONFLICT (key) DO UPDATE SET definition = excluded.definition, enabled = rule.enabled AND excluded.enabled
RETURNING rule_id;

-- name: seed_rule!
-- A seed never overrules what the user made of a rule.
INSERT INTO rule (key, definition, enabled) VALUES (:key, :definition, :enabled) ON CONFLICT (key) DO NOTHING;

-- name: enable_rule!
UPDATE rule SET enabled = :enabled WHERE key = :key;

-- name: withdraw_deliveries!
UPDATE delivery AS d
SET state = 'withdrawn', last_error = 'its rule was switched off'
FROM (
    SELECT o.delivery_id
    FROM delivery AS o
    INNER JOIN alert AS a ON o.alert_id = a.alert_id
    INNER JOIN rule AS r ON a.rule_id = r.rule_id
    WHERE r.key = :key AND o.state = 'pending' AND NOT is_claimed(o.claimed_pid, o.claimed_start)
    ORDER BY o.delivery_id
    FOR UPDATE OF o
) AS f
WHERE d.delivery_id = f.delivery_id;

-- name: list_rules
SELECT
    rule_id, key, enabled, created_at,
    CASE WHEN jsonb_typeof(definition) = 'object' THEN definition ELSE '{}' END || jsonb_build_object('enabled', enabled) AS definition,
    (SELECT count(*) FROM alert AS a WHERE a.rule_id = rule.rule_id) AS alerts
FROM rule
ORDER BY key;

-- name: rule_ids
SELECT rule_id FROM rule ORDER BY key;

-- name: insert_alert$
-- Nothing where the rule is gone: a task may know one that was deleted a moment ago.
INSERT INTO alert (rule_id, article_id, version_id, subject, thing, kind, evidence)
SELECT r.rule_id, :article_id AS article_id, :version_id AS version_id, :subject AS subject, :thing AS thing, :kind AS kind, :evidence AS evidence
FROM rule AS r
WHERE r.rule_id = :rule_id
FOR KEY SHARE
ON CONFLICT (rule_id, subject) DO NOTHING
RETURNING alert_id;

-- name: lock_deliveries!
-- In the one order of who locks several: by the keys of their rules, as loads ring them, and by number (0149).
SELECT d.delivery_id
FROM delivery AS d
INNER JOIN alert AS a ON d.alert_id = a.alert_id
INNER JOIN rule AS r ON a.rule_id = r.rule_id
WHERE d.delivery_id = any(:deliveries)
ORDER BY r.key, d.delivery_id
FOR UPDATE OF d;

-- name: lines_of_story
-- The lines of a rule's earlier alerts on the story of one: several where stories were joined.
SELECT DISTINCT o.line
FROM alerts_of_story(:alert_id) AS s
INNER JOIN delivery AS o ON s.alert_id = o.alert_id
WHERE s.alert_id < :alert_id AND o.line IS NOT NULL;

-- name: join_lines!
UPDATE delivery AS d
SET line = :line
FROM (
    SELECT o.delivery_id FROM delivery AS o
    WHERE o.line = any(:lines::bigint[]) AND o.line <> :line AND o.state IN ('pending', 'quarantined')
    ORDER BY o.delivery_id
    FOR UPDATE
) AS f
WHERE d.delivery_id = f.delivery_id;

-- name: insert_delivery!
-- Not due before what it follows is tried again, so that the claim need not pass over it until then.
INSERT INTO delivery (alert_id, channel, named, not_before, gather, line, held)
SELECT
    :alert_id AS alert_id, :channel AS channel, :named AS named,
    CASE WHEN :gather THEN :due ELSE greatest(:due, max(o.not_before)) END AS not_before,
    :gather AS gather, :line AS line,
    NOT :gather AND coalesce(max(o.not_before) > :due, false) AS held
FROM delivery AS o
WHERE o.channel = :channel AND o.line = :line AND o.alert_id < :alert_id AND o.state = 'pending' AND o.attempts > 0 AND o.refused_alone < 2
ON CONFLICT (alert_id, channel) DO NOTHING;

-- name: hasten_older!
-- What waits only for a translation, or for a digest that is not being sent, goes out at the moment of what follows it:
-- neither is late for the other's sake (0149). What is before both, under way or to be tried again, has put off the later one
-- already (insert_delivery), and the older one takes its moment over, and that it is held. What was gathered stays so: hundreds
-- that a limit held back are one message, and not hundreds (0154).
UPDATE delivery AS d
SET not_before = f.due, held = f.held
FROM (
    SELECT o.delivery_id, m.not_before AS due, m.held
    FROM delivery AS m
    INNER JOIN delivery AS o ON m.channel = o.channel AND m.line = o.line
    WHERE
        m.alert_id = :alert_id AND m.state = 'pending' AND NOT m.gather AND m.attempts = 0
        AND o.alert_id < m.alert_id AND o.state = 'pending' AND o.digest_key IS NULL AND o.attempts = 0 AND o.not_before > m.not_before
    FOR UPDATE OF o SKIP LOCKED
) AS f
WHERE d.delivery_id = f.delivery_id;

-- name: lock_claims
-- One claim at a time, so that the messages under way on a channel are counted right and no digest is bound twice.
SELECT pg_advisory_xact_lock(hashtext('dateline.deliveries'));

-- name: open_channels
-- The channels on which something waits, and for how many messages each has room. The recursion steps from channel to
-- channel by index, however many deliveries wait on one.
WITH RECURSIVE waiting AS (
    (SELECT channel FROM delivery WHERE state = 'pending' ORDER BY channel LIMIT 1)
    UNION ALL
    SELECT (SELECT d.channel FROM delivery AS d WHERE d.state = 'pending' AND d.channel > w.channel ORDER BY d.channel LIMIT 1)
    FROM waiting AS w
    WHERE w.channel IS NOT NULL
),

room AS (
    SELECT
        w.channel,
        :most - (
            SELECT count(DISTINCT coalesce(d.digest_key, d.delivery_id::text))
            FROM delivery AS d
            WHERE
                d.state = 'pending' AND d.claimed_pid IS NOT NULL AND d.channel = w.channel
                AND is_claimed(d.claimed_pid, d.claimed_start)
        ) AS places
    FROM waiting AS w
    WHERE w.channel IS NOT NULL
)

SELECT r.channel, r.places
FROM room AS r
WHERE
    r.places > 0
    AND NOT (
        :healthy::boolean
        -- One message that its receiver alone refuses says nothing against the receiver.
        AND EXISTS (
            SELECT FROM delivery AS d
            WHERE d.state = 'pending' AND d.last_error IS NOT NULL AND d.refused_alone < 2 AND d.channel = r.channel
        )
    );

-- name: claim_deliveries
WITH free AS (
    SELECT f.delivery_id
    FROM unnest(:channels::text[], :places::integer[]) AS c (channel, places)
    CROSS JOIN LATERAL ( -- noqa: ST05
        SELECT d.delivery_id
        FROM delivery AS d
        WHERE
            d.state = 'pending' AND d.channel = c.channel AND NOT d.gather AND d.not_before <= now()
            AND NOT is_claimed(d.claimed_pid, d.claimed_start)
            AND NOT EXISTS (SELECT FROM waiting_before(d.alert_id, d.channel, d.line, NULL))
        ORDER BY d.not_before, d.alert_id
        LIMIT c.places
        FOR UPDATE SKIP LOCKED
    ) AS f
)

UPDATE delivery AS d
SET claimed_pid = pg_backend_pid(), claimed_start = backend_start(), attempts = d.attempts + 1
WHERE d.delivery_id = any(array(SELECT free.delivery_id FROM free)) -- few, which a join could not know: it read all that wait
RETURNING d.delivery_id, d.alert_id, d.channel, d.attempts, d.digest_key, d.taken;

-- name: release_held!
-- What was put off for the sake of a message that went meanwhile, in the sight of no one: it was being written, or locked, as that went.
UPDATE delivery AS d
SET not_before = now(), held = false
WHERE
    d.delivery_id = any(array(
        SELECT h.delivery_id
        FROM (
            SELECT o.delivery_id, o.alert_id, o.channel, o.line, o.attempts, o.not_before
            FROM delivery AS o
            WHERE o.state = 'pending' AND o.held
            ORDER BY o.alert_id DESC
            LIMIT 500
            FOR UPDATE SKIP LOCKED
        ) AS h
        WHERE h.attempts = 0 AND h.not_before > now() AND NOT EXISTS (SELECT FROM waiting_before(h.alert_id, h.channel, h.line, NULL))
    ));

-- name: reclaim!
-- What is under way still, though the connection that claimed it was lost.
UPDATE delivery
SET claimed_pid = pg_backend_pid(), claimed_start = backend_start()
WHERE delivery_id = any(:deliveries) AND state = 'pending' AND NOT is_claimed(claimed_pid, claimed_start);

-- name: put_off!
-- What is tried again though nothing is on record of the last try: where that cannot be written, as on a full disk, the receiver
-- has it again and again, less and less often.
UPDATE delivery AS d
SET not_before = now() + make_interval(secs => w.seconds)
FROM unnest(:deliveries::bigint[], :waits::float8[]) AS w (delivery_id, seconds)
WHERE d.delivery_id = w.delivery_id;

-- name: release_claims!
-- What was claimed a moment ago and is not being sent.
UPDATE delivery SET claimed_pid = NULL, claimed_start = NULL, attempts = attempts - 1 WHERE delivery_id = any(:deliveries);

-- name: stands
-- The deliveries of alerts, but for those taken back, with what their rules say now; channels is null where that cannot be read.
SELECT
    d.alert_id, d.delivery_id, d.channel, d.state, d.named, a.rule_id, r.enabled,
    d.state = 'pending' AND is_claimed(d.claimed_pid, d.claimed_start) AS claimed,
    CASE
        WHEN jsonb_typeof(r.definition) <> 'object' THEN NULL
        WHEN jsonb_typeof(r.definition -> 'channels') = 'array' THEN r.definition -> 'channels'
        WHEN NOT r.definition ? 'channels' THEN '[]'
    END AS channels
FROM delivery AS d
INNER JOIN alert AS a ON d.alert_id = a.alert_id
INNER JOIN rule AS r ON a.rule_id = r.rule_id
WHERE d.alert_id = any(:alerts) AND d.state <> 'withdrawn'
ORDER BY d.alert_id, d.delivery_id;

-- name: waiting_alerts
-- The alerts of rules of which something waits.
SELECT DISTINCT a.alert_id
FROM alert AS a
INNER JOIN delivery AS d ON a.alert_id = d.alert_id
WHERE a.rule_id = any(:rules) AND d.state = 'pending';

-- name: move_deliveries!
-- A delivery keeps its place and its key, so that a receiver that has two addresses can drop a repetition. It begins anew: what failed was the old address.
UPDATE delivery AS d
SET
    channel = m.channel, named = :named, attempts = 0, last_error = NULL,
    not_before = CASE
        WHEN d.attempts > 0 THEN now()
        -- What it follows is due now, so that it waits for nothing more.
        WHEN NOT d.gather AND EXISTS (SELECT FROM waiting_before(d.alert_id, d.channel, d.line, NULL)) THEN least(d.not_before, now())
        ELSE d.not_before
    END,
    failed_at = NULL, refused_alone = 0, held = false, claimed_pid = NULL, claimed_start = NULL
FROM unnest(:deliveries::bigint[], :channels::text[]) AS m (delivery_id, channel)
WHERE d.delivery_id = m.delivery_id;

-- name: part_digests!
-- What was bound into one message and goes to several channels now is bound anew: one key names one message.
UPDATE delivery
SET digest_key = NULL
WHERE
    state = 'pending' AND digest_key IN (
        SELECT d.digest_key
        FROM delivery AS d
        WHERE
            d.state = 'pending'
            AND d.digest_key IN (SELECT m.digest_key FROM delivery AS m WHERE m.delivery_id = any(:deliveries) AND m.digest_key IS NOT NULL)
        GROUP BY d.digest_key
        HAVING count(DISTINCT d.channel) > 1
    );

-- name: forget_withdrawn!
-- Those that were taken back leave their place to one that goes to the same channel.
DELETE FROM delivery AS d
USING unnest(:alerts::bigint[], :channels::text[]) AS c (alert_id, channel)
WHERE d.alert_id = c.alert_id AND d.channel = c.channel AND d.state = 'withdrawn';

-- name: add_deliveries!
-- As the rest of the alert that waits: at its time, gathered where that is.
INSERT INTO delivery (alert_id, channel, named, not_before, gather, line)
SELECT c.alert_id, c.channel, :named AS named, w.not_before, w.gather, w.line
FROM unnest(:alerts::bigint[], :channels::text[]) AS c (alert_id, channel)
CROSS JOIN LATERAL ( -- noqa: ST05
    -- What the old channel holds back for is no reason at the new one.
    SELECT CASE WHEN d.attempts > 0 OR d.held THEN now() ELSE d.not_before END AS not_before, d.gather, d.line
    FROM delivery AS d
    WHERE d.alert_id = c.alert_id AND d.state = 'pending'
    ORDER BY d.delivery_id
    LIMIT 1
) AS w;

-- name: take_back!
UPDATE delivery
SET state = 'withdrawn', last_error = :reason, claimed_pid = NULL, claimed_start = NULL
WHERE delivery_id = any(:deliveries);

-- name: known_subjects
SELECT subject FROM alert WHERE rule_id = :rule_id AND subject = any(:subjects);

-- name: seen_figures
SELECT DISTINCT f.key
FROM alert AS a
CROSS JOIN LATERAL jsonb_array_elements_text(coalesce(a.evidence -> 'figures', '[]')) AS f (key)
WHERE a.alert_id = any(:alerts);

-- name: alerts_on
-- A rule's alerts on a story or article: those written on it, and, as stories merge and part, those of the articles now in it.
SELECT alert_id, FALSE AS within FROM alert WHERE rule_id = :rule_id AND thing = :thing
UNION ALL
SELECT t.alert_id, TRUE AS within
FROM article AS a
INNER JOIN alert AS t ON a.article_id = t.article_id
WHERE a.story_id = :story_id AND t.rule_id = :rule_id;

-- name: alerts_with_claims
-- A rule's newest alerts on other stories that tell one of these claims, oldest first.
SELECT
    t.alert_id, t.created_at, t.evidence, a.outlet, CASE WHEN s.kind IN ('inbox', 'push', 'warc') THEN a.outlet ELSE s.name END AS source, a.canonical_url,
    headline(v.title, v.lede, v.body) AS headline
FROM alert AS t
INNER JOIN article AS a ON t.article_id = a.article_id
INNER JOIN source AS s ON a.source_id = s.source_id
INNER JOIN article_version AS v ON t.version_id = v.version_id
WHERE
    t.rule_id = :rule_id AND t.created_at > :since AND t.thing <> :thing
    AND EXISTS (
        SELECT FROM jsonb_array_elements(coalesce(t.evidence -> 'claims', '[]')) AS c (claim) WHERE c.claim ->> 'key' = any(:keys)
    )
ORDER BY t.created_at, t.alert_id;

-- name: told_topics
-- The topics of a rule's alerts on other stories.
SELECT DISTINCT jsonb_array_elements_text(coalesce(t.evidence -> 'topics', '[]')) AS topic
FROM alert AS t
WHERE t.rule_id = :rule_id AND t.created_at > :since AND t.thing <> :thing;

-- name: last_told
-- What a rule last told of an article: the version, with the evidence that was told.
SELECT
    v.title, v.body, t.evidence,
    coalesce((SELECT jsonb_agg(to_jsonb(f) ORDER BY f.start_offset) FROM figure AS f WHERE f.version_id = v.version_id), '[]') AS figures
FROM alert AS t
INNER JOIN article_version AS v ON t.version_id = v.version_id
WHERE t.rule_id = :rule_id AND t.article_id = :article_id AND t.kind NOT IN ('withdrawn', 'returned')
ORDER BY t.alert_id DESC
LIMIT 1;

-- name: read_told
-- What alerts told of, oldest first: all figures of each version.
SELECT
    t.alert_id, t.created_at, a.outlet, CASE WHEN s.kind IN ('inbox', 'push', 'warc') THEN a.outlet ELSE s.name END AS source,
    coalesce(a.origin, a.outlet) AS origin, a.canonical_url, headline(v.title, v.lede, v.body) AS headline,
    coalesce((SELECT jsonb_agg(to_jsonb(f) ORDER BY f.start_offset) FROM figure AS f WHERE f.version_id = t.version_id), '[]') AS figures
FROM alert AS t
INNER JOIN article AS a ON t.article_id = a.article_id
INNER JOIN source AS s ON a.source_id = s.source_id
INNER JOIN article_version AS v ON t.version_id = v.version_id
WHERE t.alert_id = any(:alerts)
ORDER BY t.alert_id;

-- name: waiting_deliveries
-- Deliveries of a version's alerts that were put off, not yet tried and not gathered, with their rules.
SELECT d.delivery_id, d.alert_id, r.key, r.definition
FROM delivery AS d
INNER JOIN alert AS a ON d.alert_id = a.alert_id
INNER JOIN rule AS r ON a.rule_id = r.rule_id
WHERE a.version_id = :version_id AND d.state = 'pending' AND NOT d.gather AND d.attempts = 0 AND d.not_before > now()
ORDER BY d.delivery_id
FOR UPDATE OF d SKIP LOCKED;

-- name: hasten_delivery!
UPDATE delivery SET not_before = least(not_before, :due), gather = :gather WHERE delivery_id = :delivery_id;

-- name: count_recent$
-- Those that a clock which stood ahead has dated later are none of this hour.
SELECT count(*)
FROM alert
WHERE
    rule_id = :rule_id
    AND created_at > :now::timestamptz - interval '1 hour' AND created_at <= :now::timestamptz + interval '10 minutes';

-- name: gather_digests!
-- What is due is bound into messages before the first try. What comes late for the same moment makes a message of its own.
WITH due AS MATERIALIZED (
    SELECT d.delivery_id, d.alert_id, d.channel, d.line, d.not_before, a.rule_id
    FROM delivery AS d
    INNER JOIN alert AS a ON d.alert_id = a.alert_id
    INNER JOIN rule AS r ON a.rule_id = r.rule_id
    WHERE d.state = 'pending' AND d.gather AND d.digest_key IS NULL AND d.not_before <= now()
    ORDER BY r.key, d.delivery_id
    FOR UPDATE OF d
),

-- Of each line the first message that waits and is not of the digest: asked once for all of it, not for each of its members.
lines AS MATERIALIZED (
    SELECT g.channel, g.line, g.not_before, o.alert_id
    FROM (SELECT DISTINCT e.channel, e.line, e.not_before FROM due AS e WHERE e.line IS NOT NULL) AS g
    CROSS JOIN LATERAL ( -- noqa: ST05
        SELECT w.alert_id
        FROM delivery AS w
        WHERE
            w.channel = g.channel AND w.line = g.line AND w.state = 'pending' AND w.refused_alone < 2
            AND NOT (w.gather AND w.digest_key IS NULL AND w.not_before = g.not_before)
        ORDER BY w.alert_id
        LIMIT 1
    ) AS o
),

bound AS (
    SELECT
        d.delivery_id,
        'dateline-digest-' || min(d.delivery_id) OVER (PARTITION BY d.rule_id, d.channel, d.not_before) AS digest_key
    FROM due AS d
    LEFT JOIN lines AS l ON d.channel = l.channel AND d.line = l.line AND d.not_before = l.not_before
    -- What follows a message that waits is left to the next; all else goes.
    WHERE l.alert_id IS NULL OR d.alert_id < l.alert_id
)

UPDATE delivery AS d SET digest_key = bound.digest_key
FROM bound
WHERE d.delivery_id = bound.delivery_id;

-- name: claim_digests
WITH due AS (
    SELECT f.digest_key
    FROM unnest(:channels::text[]) AS c (channel)
    CROSS JOIN LATERAL ( -- noqa: ST05
        SELECT g.digest_key
        FROM (
            SELECT d.digest_key
            FROM delivery AS d
            WHERE
                d.state = 'pending' AND d.channel = c.channel AND d.digest_key IS NOT NULL AND d.not_before <= now()
                AND NOT is_claimed(d.claimed_pid, d.claimed_start)
            GROUP BY d.digest_key
            ORDER BY min(d.not_before), min(d.alert_id)
            OFFSET 0 -- so that no more of them are looked at than up to the first that goes
        ) AS g
        WHERE
            NOT EXISTS (
                SELECT
                FROM (
                    -- Of each line the last member: what waits before any of them waits before that one.
                    SELECT n.line, max(n.alert_id) AS alert_id
                    FROM delivery AS n
                    WHERE n.digest_key = g.digest_key AND n.state = 'pending'
                    GROUP BY n.line
                ) AS m
                WHERE EXISTS (SELECT FROM waiting_before(m.alert_id, c.channel, m.line, g.digest_key))
            )
        LIMIT 1
    ) AS f
),

members AS (
    SELECT o.delivery_id
    FROM delivery AS o
    INNER JOIN alert AS a ON o.alert_id = a.alert_id
    INNER JOIN rule AS r ON a.rule_id = r.rule_id
    WHERE o.digest_key IN (SELECT due.digest_key FROM due) AND o.state = 'pending'
    ORDER BY r.key, o.delivery_id
    FOR UPDATE OF o
)

UPDATE delivery AS d
SET claimed_pid = pg_backend_pid(), claimed_start = backend_start(), attempts = d.attempts + 1
FROM members AS m
WHERE d.delivery_id = m.delivery_id
RETURNING d.delivery_id, d.alert_id, d.channel, d.attempts, d.digest_key, d.taken;

-- name: mark_sent!
WITH sent AS (
    UPDATE delivery
    SET state = 'sent', sent_at = clock_timestamp(), last_error = NULL, claimed_pid = NULL, claimed_start = NULL, taken = '{}'
    WHERE delivery_id = any(:deliveries)
    RETURNING alert_id, channel, line
),

-- The receiver is well: what waits for its next try, up to an hour, goes at once, but for what it refuses again and again.
waiting AS (
    SELECT d.delivery_id
    FROM delivery AS d
    WHERE
        -- Each channel once: a digest has thousands of members, and each was held against all that waits.
        d.channel = any(array(SELECT DISTINCT s.channel FROM sent AS s))
        AND d.state = 'pending' AND d.attempts > 0 AND d.refused_alone < 2
        AND d.not_before > now() AND d.delivery_id <> all(:deliveries)
        AND d.failed_at < now() - interval '1 minute' -- what is throttled keeps its first waits
    FOR UPDATE SKIP LOCKED
),

tried AS (
    UPDATE delivery AS d SET not_before = now() FROM waiting AS w WHERE d.delivery_id = w.delivery_id
),

following AS (
    SELECT d.delivery_id
    FROM sent AS s
    INNER JOIN delivery AS d ON s.channel = d.channel AND s.line = d.line
    WHERE d.state = 'pending' AND d.held AND d.attempts = 0
    FOR UPDATE OF d SKIP LOCKED
)

UPDATE delivery AS d SET not_before = least(d.not_before, now()), held = false
FROM following AS f
WHERE d.delivery_id = f.delivery_id;

-- name: mark_failed!
WITH taken AS (
    -- When each receiver took its newest message: by max(), which an index gives; EXISTS read the whole table. What a clock
    -- that stood ahead has dated later says nothing of a receiver that is down now.
    SELECT
        c.channel,
        (SELECT max(s.sent_at) FROM delivery AS s WHERE s.channel = c.channel AND s.state = 'sent' AND s.sent_at <= clock_timestamp()) AS sent_at
    FROM (SELECT DISTINCT m.channel FROM delivery AS m WHERE m.delivery_id = any(:deliveries)) AS c
),

failed AS (
    UPDATE delivery AS d
    SET
        state = CASE WHEN :final THEN 'quarantined' ELSE 'pending' END,
        last_error = :error, not_before = now() + make_interval(secs => :wait), claimed_pid = NULL, claimed_start = NULL,
        failed_at = clock_timestamp(), taken = :taken::text[],
        refused_alone = d.refused_alone + CASE WHEN d.failed_at < t.sent_at THEN 1 ELSE 0 END
    FROM taken AS t
    -- What another sent meanwhile, after this connection was lost and its claim with it, stays sent; what another is sending stays its.
    WHERE
        d.delivery_id = any(:deliveries) AND d.state = 'pending' AND d.channel = t.channel
        AND (d.claimed_pid = pg_backend_pid() OR NOT is_claimed(d.claimed_pid, d.claimed_start))
    RETURNING d.alert_id, d.channel, d.line, d.not_before, d.state = 'pending' AND d.refused_alone < 2 AS holds
),

-- A line once, however much of it is in a digest.
lines AS (
    SELECT channel, line, not_before, min(alert_id) AS first, min(alert_id) FILTER (WHERE holds) AS holder
    FROM failed
    GROUP BY channel, line, not_before
),

-- What follows it in its story is not due before it, so that the claim need not pass over it until then.
following AS (
    SELECT d.delivery_id, coalesce(d.alert_id > f.holder, FALSE) AS holds, CASE WHEN d.alert_id > f.holder THEN f.not_before ELSE now() END AS due
    FROM lines AS f
    INNER JOIN delivery AS d ON f.channel = d.channel AND f.line = d.line
    WHERE
        d.alert_id > f.first AND d.state = 'pending' AND (NOT d.gather OR d.held)
        AND CASE WHEN d.alert_id > f.holder THEN d.not_before < f.not_before ELSE d.held END
        AND d.delivery_id <> all(:deliveries) AND NOT is_claimed(d.claimed_pid, d.claimed_start)
    FOR UPDATE OF d SKIP LOCKED
)

UPDATE delivery AS d
SET not_before = w.due, held = w.holds
FROM following AS w
WHERE d.delivery_id = w.delivery_id;

-- name: retry_deliveries!
-- A digest goes out whole: under its key a receiver takes one message, and would drop the rest.
UPDATE delivery AS d
SET state = 'pending', attempts = 0, failed_at = NULL, refused_alone = 0, not_before = now()
FROM (
    SELECT q.delivery_id
    FROM delivery AS q
    INNER JOIN alert AS a ON q.alert_id = a.alert_id
    INNER JOIN rule AS r ON a.rule_id = r.rule_id
    WHERE
        r.enabled AND q.state = 'quarantined'
        AND (
            :alert_id::bigint IS NULL
            OR q.alert_id = :alert_id
            OR q.digest_key IN (SELECT o.digest_key FROM delivery AS o WHERE o.alert_id = :alert_id AND o.state = 'quarantined')
        )
    ORDER BY r.key, q.delivery_id
    FOR UPDATE OF q
) AS f
WHERE d.delivery_id = f.delivery_id;

-- name: silenced_rules
-- Rules that are off of which something, of one alert or of any, is quarantined.
SELECT DISTINCT r.key
FROM delivery AS d
INNER JOIN alert AS a ON d.alert_id = a.alert_id
INNER JOIN rule AS r ON a.rule_id = r.rule_id
WHERE d.state = 'quarantined' AND NOT r.enabled AND (:alert_id::bigint IS NULL OR d.alert_id = :alert_id)
ORDER BY r.key;

-- name: count_deliveries
SELECT state, count(*) AS deliveries FROM delivery GROUP BY state ORDER BY state;

-- name: quarantined_channels
SELECT channel, count(*) AS deliveries, (array_agg(last_error ORDER BY delivery_id DESC))[1] AS reason
FROM delivery
WHERE state = 'quarantined'
GROUP BY channel
ORDER BY channel;

-- name: read_alerts
WITH named AS NOT MATERIALIZED (
    SELECT o.article_id, o.outlet, o.canonical_url, CASE WHEN q.kind IN ('inbox', 'push', 'warc') THEN o.outlet ELSE q.name END AS source
    FROM article AS o
    INNER JOIN source AS q ON o.source_id = q.source_id
)

SELECT
    t.alert_id, t.kind, t.subject, t.evidence, t.created_at, r.key AS rule_key, r.definition ->> 'title' AS rule_title,
    a.article_id, t.version_id, a.canonical_url, a.outlet, a.published_at, a.published_offset_minutes, a.published_precision,
    v.created_at AS version_seen_at, s.name AS source_name, s.kind AS source_kind, s.tier, coalesce(v.agency, d.agency) AS agency, x.url AS file,
    v.title, v.lede, v.body, v.change_reasons, v.diff, d.place, d.country,
    coalesce(y.outlets, 1) AS outlets, coalesce(y.origins, 1) AS origins,
    'dateline-' || t.alert_id AS idempotency_key,
    coalesce((SELECT jsonb_agg(g.topic ORDER BY g.score DESC) FROM tag AS g WHERE g.version_id = t.version_id), '[]') AS topics,
    coalesce((SELECT jsonb_agg(to_jsonb(f) ORDER BY f.start_offset) FROM figure AS f WHERE f.version_id = t.version_id), '[]') AS figures,
    n.title AS title_en, n.body AS body_en, n.state AS translation_state, n.reason AS translation_reason, n.problems AS translation_problems, n.engines,
    n.disagreements, n.segments,
    (
        SELECT jsonb_agg(z.told ORDER BY z.rank, z.place, z.part)
        FROM (
            SELECT
                1 AS rank, c.figure_id AS place, 0 AS part,
                jsonb_build_object(
                    'evidence', c.evidence, 'unit', c.unit, 'value', c.value, 'original_evidence', c.original_evidence, 'original_unit', c.original_unit,
                    'original_value', c.original_value, 'outlet', o.outlet, 'source', o.source, 'canonical_url', o.canonical_url
                ) AS told
            FROM changed_figure AS c
            INNER JOIN named AS o ON c.copy_of = o.article_id
            WHERE c.article_id = a.article_id AND a.current_version_id = t.version_id
            UNION ALL
            -- A late original says the opposite of its copies, which were told before it.
            SELECT
                0 AS rank, n.article_id AS place, n.position AS part,
                jsonb_build_object(
                    'evidence', w.evidence, 'unit', NULL, 'value', NULL, 'original_evidence', w.original_evidence, 'original_unit', NULL,
                    'original_value', NULL, 'outlet', o.outlet, 'source', o.source, 'canonical_url', o.canonical_url, 'opposite', TRUE,
                    'strength', w.strength, 'original_strength', w.original_strength
                ) AS told
            FROM copy_denial AS n
            CROSS JOIN
                LATERAL (
                    SELECT n.copy_of AS other, n.evidence, n.original_evidence, n.strength, n.original_strength
                    WHERE n.article_id = a.article_id
                    UNION ALL
                    SELECT n.article_id, n.original_evidence, n.evidence, n.original_strength, n.strength
                    WHERE n.copy_of = a.article_id
                ) AS w
            INNER JOIN named AS o ON w.other = o.article_id
            WHERE (n.article_id = a.article_id OR n.copy_of = a.article_id AND t.kind = 'denial') AND a.current_version_id = t.version_id
        ) AS z
    ) AS differs
FROM alert AS t
INNER JOIN rule AS r ON t.rule_id = r.rule_id
INNER JOIN article AS a ON t.article_id = a.article_id
INNER JOIN source AS s ON a.source_id = s.source_id
INNER JOIN article_version AS v ON t.version_id = v.version_id
LEFT JOIN document AS x ON v.document_id = x.document_id
LEFT JOIN dateline AS d ON t.version_id = d.version_id
LEFT JOIN story_summary AS y ON a.story_id = y.story_id
LEFT JOIN translation AS n ON t.version_id = n.version_id AND n.target_lang = 'en'
WHERE t.alert_id = any(:alerts)
ORDER BY t.alert_id;

-- name: mark_channels
-- Four signs that tell addresses apart. Hashed with the number of this server, which those who are shown the signs do not
-- know, they confirm no guess at a password.
SELECT c.channel, left(encode(sha256(convert_to(s.system_identifier || ' ' || c.channel, 'UTF8')), 'hex'), 4) AS mark
FROM unnest(:channels::text[]) AS c (channel)
CROSS JOIN pg_control_system() AS s;

-- name: newest_of_rule
SELECT t.alert_id
FROM alert AS t
INNER JOIN rule AS r ON t.rule_id = r.rule_id
WHERE r.key = :key
ORDER BY t.alert_id DESC
LIMIT :most;

-- name: list_alerts
SELECT
    t.alert_id, t.created_at, r.key AS rule, t.kind, coalesce(n.title, headline(v.title, v.lede, v.body)) AS title, a.outlet, a.canonical_url,
    (
        SELECT jsonb_agg(jsonb_build_object('channel', x.channel, 'state', x.state, 'attempts', x.attempts, 'error', x.last_error) ORDER BY x.delivery_id)
        FROM delivery AS x
        WHERE x.alert_id = t.alert_id
    ) AS deliveries
FROM alert AS t
INNER JOIN rule AS r ON t.rule_id = r.rule_id
INNER JOIN article AS a ON t.article_id = a.article_id
INNER JOIN article_version AS v ON t.version_id = v.version_id
LEFT JOIN translation AS n ON t.version_id = n.version_id AND n.target_lang = 'en'
ORDER BY t.alert_id DESC
LIMIT :most;

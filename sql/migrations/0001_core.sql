-- The rows of the design and their laws. Everything of ours lives in the schema "dateline", so that any Postgres can host it.

CREATE SCHEMA IF NOT EXISTS dateline;

-- A claim is the backend that made it: when that connection dies (a killed task, a restarted server) the claim dies with
-- it at once, without a lease that would make a report late.
CREATE FUNCTION dateline.backend_start() RETURNS timestamptz LANGUAGE sql STABLE AS $$
    SELECT backend_start FROM pg_stat_activity WHERE pid = pg_backend_pid()
$$;
CREATE FUNCTION dateline.is_claimed(claimed_pid integer, claimed_start timestamptz) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT claimed_pid IS NOT NULL AND EXISTS (
        SELECT 1 FROM pg_stat_activity AS a WHERE a.pid = claimed_pid AND a.backend_start = claimed_start
    )
$$;

CREATE TABLE dateline.source (
    source_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    key text NOT NULL UNIQUE,
    name text NOT NULL,
    kind text NOT NULL CHECK (kind IN ('feed', 'sitemap', 'news_sitemap', 'listing', 'inbox', 'push', 'warc')),
    url text,
    language text,
    country text,
    owner text,
    alignment text,
    tier smallint NOT NULL DEFAULT 3,
    enabled boolean NOT NULL DEFAULT true,
    settings jsonb NOT NULL DEFAULT '{}',
    created_at timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE dateline.source IS 'A place that publishes. Definitions come from the seeds or the user, never from a poll.';

CREATE TABLE dateline.source_state (
    source_id bigint PRIMARY KEY REFERENCES dateline.source ON DELETE CASCADE,
    last_polled_at timestamptz,
    last_success_at timestamptz,
    next_poll_at timestamptz NOT NULL DEFAULT now(),
    failures integer NOT NULL DEFAULT 0,
    last_error text,
    etag text,
    last_modified text,
    body_hash text,
    items_seen bigint NOT NULL DEFAULT 0,
    links_found bigint NOT NULL DEFAULT 0
);
COMMENT ON TABLE dateline.source_state IS 'The health of a source. Written by polls only.';

CREATE TABLE dateline.link (
    link_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    canonical_url text NOT NULL UNIQUE,
    url text NOT NULL,
    source_id bigint NOT NULL REFERENCES dateline.source,
    guid text,
    title text,
    published_at timestamptz,
    first_seen_at timestamptz NOT NULL,
    last_seen_at timestamptz NOT NULL,
    state text NOT NULL DEFAULT 'pending' CHECK (state IN ('pending', 'fetched', 'gone', 'failed', 'refused')),
    attempts integer NOT NULL DEFAULT 0,
    not_before timestamptz NOT NULL DEFAULT '-infinity',
    claimed_pid integer,
    claimed_start timestamptz,
    last_error text
);
COMMENT ON TABLE dateline.link IS 'An address seen at a source; one row a canonical URL.';
CREATE INDEX link_pending ON dateline.link (not_before) WHERE state = 'pending';
CREATE INDEX link_source ON dateline.link (source_id, first_seen_at);

CREATE TABLE dateline.document (
    document_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    source_id bigint NOT NULL REFERENCES dateline.source,
    link_id bigint REFERENCES dateline.link,
    url text NOT NULL,
    final_url text,
    fetched_at timestamptz NOT NULL,
    status smallint NOT NULL DEFAULT 200,
    headers jsonb NOT NULL DEFAULT '{}',
    content_type text,
    body_hash text NOT NULL,
    body_size integer NOT NULL,
    created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    UNIQUE (url, body_hash)
);
COMMENT ON TABLE dateline.document IS 'What was fetched, and when. Never changed or rewritten; its bytes are in document_body.';
CREATE INDEX document_source ON dateline.document (source_id, fetched_at);

CREATE TABLE dateline.document_body (
    document_id bigint NOT NULL,
    fetched_at timestamptz NOT NULL,
    encoding text NOT NULL CHECK (encoding IN ('gzip', 'identity')),
    body bytea NOT NULL,
    PRIMARY KEY (document_id, fetched_at)
) PARTITION BY RANGE (fetched_at);
COMMENT ON TABLE dateline.document_body IS 'The bytes of a document, compressed; partitioned by month so that retention drops whole partitions.';
CREATE TABLE dateline.document_body_default PARTITION OF dateline.document_body DEFAULT;

CREATE FUNCTION dateline.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'rows of % are never changed', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END
$$;
CREATE TRIGGER document_is_immutable BEFORE UPDATE ON dateline.document
FOR EACH ROW EXECUTE FUNCTION dateline.refuse_change();
CREATE TRIGGER document_body_is_immutable BEFORE UPDATE ON dateline.document_body
FOR EACH ROW EXECUTE FUNCTION dateline.refuse_change();

CREATE TABLE dateline.story (
    story_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    label text NOT NULL DEFAULT '',
    first_seen_at timestamptz NOT NULL,
    last_seen_at timestamptz NOT NULL,
    merged_into bigint REFERENCES dateline.story
);
COMMENT ON TABLE dateline.story IS 'Articles on one event, in any language.';

CREATE TABLE dateline.article (
    article_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    canonical_url text NOT NULL UNIQUE,
    source_id bigint NOT NULL REFERENCES dateline.source,
    outlet text NOT NULL,
    first_seen_at timestamptz NOT NULL,
    published_at timestamptz,
    published_offset_minutes smallint,
    published_precision text NOT NULL DEFAULT 'none' CHECK (published_precision IN ('second', 'minute', 'day', 'none')),
    modified_at timestamptz,
    current_version_id bigint,
    text_hash text NOT NULL,
    story_id bigint REFERENCES dateline.story
);
COMMENT ON TABLE dateline.article IS 'One work at one canonical URL.';
CREATE INDEX article_published ON dateline.article (published_at);
CREATE INDEX article_first_seen ON dateline.article (first_seen_at);

CREATE TABLE dateline.article_version (
    version_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    article_id bigint NOT NULL REFERENCES dateline.article ON DELETE CASCADE,
    number integer NOT NULL,
    document_id bigint NOT NULL REFERENCES dateline.document,
    created_at timestamptz NOT NULL,
    title text,
    lede text,
    body text NOT NULL,
    blocks jsonb NOT NULL DEFAULT '[]',
    authors text[] NOT NULL DEFAULT '{}',
    agency text,
    section text,
    signoff text,
    text_hash text NOT NULL,
    lang text NOT NULL,
    lang_confidence real NOT NULL,
    relevant boolean NOT NULL,
    relevance real NOT NULL,
    reasons text[] NOT NULL DEFAULT '{}',
    tagger_version text NOT NULL,
    UNIQUE (article_id, number)
);
COMMENT ON TABLE dateline.article_version IS 'The text of an article at a time; a cosmetic edit makes no version.';
CREATE INDEX article_version_text_hash ON dateline.article_version (text_hash);
CREATE INDEX article_version_document ON dateline.article_version (document_id);
ALTER TABLE dateline.article
ADD CONSTRAINT article_current_version FOREIGN KEY (current_version_id) REFERENCES dateline.article_version
DEFERRABLE INITIALLY DEFERRED;

CREATE TABLE dateline.disposition (
    document_id bigint PRIMARY KEY REFERENCES dateline.document ON DELETE CASCADE,
    disposition text CHECK (
        disposition IN (
            'loaded', 'updated', 'unchanged', 'duplicate', 'not_an_article', 'empty', 'unsupported', 'quarantined'
        )
    ),
    reason text NOT NULL DEFAULT '',
    article_id bigint REFERENCES dateline.article ON DELETE SET NULL,
    version_id bigint REFERENCES dateline.article_version ON DELETE SET NULL,
    attempts integer NOT NULL DEFAULT 0,
    not_before timestamptz NOT NULL DEFAULT '-infinity',
    claimed_pid integer,
    claimed_start timestamptz,
    timings jsonb NOT NULL DEFAULT '{}',
    done_at timestamptz
);
COMMENT ON TABLE dateline.disposition IS 'The one end of every document, with its reason; NULL until it is decided.';
CREATE INDEX disposition_pending ON dateline.disposition (not_before, document_id) WHERE disposition IS NULL;
CREATE INDEX disposition_article ON dateline.disposition (article_id);

CREATE FUNCTION dateline.announce_document() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_notify('dateline_document', '');
    RETURN NULL;
END
$$;
CREATE TRIGGER document_announced AFTER INSERT ON dateline.disposition
FOR EACH STATEMENT EXECUTE FUNCTION dateline.announce_document();

CREATE TABLE dateline.copy (
    article_id bigint PRIMARY KEY REFERENCES dateline.article ON DELETE CASCADE,
    copy_of bigint NOT NULL REFERENCES dateline.article ON DELETE CASCADE,
    kind text NOT NULL CHECK (kind IN ('same_text', 'wire_reprint', 'rewrite')),
    score real NOT NULL,
    found_at timestamptz NOT NULL DEFAULT now(),
    CHECK (article_id <> copy_of)
);
COMMENT ON TABLE dateline.copy IS 'article_id is a copy of copy_of, the earliest known; never a chain.';
CREATE INDEX copy_of ON dateline.copy (copy_of);

CREATE TABLE dateline.dateline (
    version_id bigint PRIMARY KEY REFERENCES dateline.article_version ON DELETE CASCADE,
    place text NOT NULL,
    country text NOT NULL,
    country_code text NOT NULL DEFAULT '',
    agency text,
    dateline_date date,
    start_offset integer,
    end_offset integer,
    evidence text NOT NULL DEFAULT '',
    latitude double precision,
    longitude double precision,
    place_id text
);
COMMENT ON TABLE dateline.dateline IS 'Where a report says it was filed; offsets are NULL where the words were cut from the body (a sign-off).';

CREATE TABLE dateline.tag (
    tag_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    version_id bigint NOT NULL REFERENCES dateline.article_version ON DELETE CASCADE,
    topic text NOT NULL,
    score real NOT NULL,
    evidence jsonb NOT NULL,
    tagger_version text NOT NULL,
    UNIQUE (version_id, topic)
);
COMMENT ON TABLE dateline.tag IS 'A topic of an article version; evidence is a list of {start, end, text}, each a slice of the body.';
CREATE INDEX tag_topic ON dateline.tag (topic, version_id);

CREATE TABLE dateline.entity (
    entity_row_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    version_id bigint NOT NULL REFERENCES dateline.article_version ON DELETE CASCADE,
    entity_id text NOT NULL,
    name text NOT NULL,
    kind text NOT NULL,
    start_offset integer NOT NULL,
    end_offset integer NOT NULL,
    evidence text NOT NULL
);
COMMENT ON TABLE dateline.entity IS 'A mention of a known person, body, unit, place, weapon or ship.';
CREATE INDEX entity_version ON dateline.entity (version_id);
CREATE INDEX entity_entity ON dateline.entity (entity_id);

CREATE TABLE dateline.figure (
    figure_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    version_id bigint NOT NULL REFERENCES dateline.article_version ON DELETE CASCADE,
    value double precision,
    low double precision,
    high double precision,
    unit text NOT NULL,
    qualifier text NOT NULL,
    what text,
    attribution text,
    strength text NOT NULL,
    giver text,
    receiver text,
    period text,
    start_offset integer NOT NULL,
    end_offset integer NOT NULL,
    evidence text NOT NULL
);
COMMENT ON TABLE dateline.figure IS 'A quantity as the text claims it, with its claimant and the strength of the claim.';
CREATE INDEX figure_version ON dateline.figure (version_id);
CREATE INDEX figure_unit ON dateline.figure (unit, value);

CREATE TABLE dateline.translation (
    translation_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    version_id bigint NOT NULL REFERENCES dateline.article_version ON DELETE CASCADE,
    target_lang text NOT NULL,
    state text NOT NULL DEFAULT 'pending' CHECK (state IN ('pending', 'done', 'partial', 'not_needed', 'off')),
    reason text NOT NULL DEFAULT '',
    relevance real NOT NULL DEFAULT 0,
    title text,
    body text,
    engines text[] NOT NULL DEFAULT '{}',
    problems integer NOT NULL DEFAULT 0,
    attempts integer NOT NULL DEFAULT 0,
    not_before timestamptz NOT NULL DEFAULT '-infinity',
    claimed_pid integer,
    claimed_start timestamptz,
    created_at timestamptz NOT NULL DEFAULT now(),
    done_at timestamptz,
    UNIQUE (version_id, target_lang)
);
COMMENT ON TABLE dateline.translation IS 'The state of one version in one target language; the work queue of the translate stage.';
CREATE INDEX translation_pending ON dateline.translation (relevance DESC, translation_id) WHERE state = 'pending';

CREATE TABLE dateline.translation_segment (
    segment_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    source_hash text NOT NULL,
    source_lang text NOT NULL,
    target_lang text NOT NULL,
    engine text NOT NULL,
    model text NOT NULL DEFAULT '',
    glossary_version text NOT NULL DEFAULT '',
    source text NOT NULL,
    target text NOT NULL,
    problems jsonb NOT NULL DEFAULT '[]',
    created_at timestamptz NOT NULL DEFAULT now(),
    UNIQUE (source_hash, source_lang, target_lang, engine, model, glossary_version)
);
COMMENT ON TABLE dateline.translation_segment IS 'The translation memory: nothing is translated twice.';

CREATE TABLE dateline.rule (
    rule_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    key text NOT NULL UNIQUE,
    definition jsonb NOT NULL,
    enabled boolean NOT NULL DEFAULT true,
    created_at timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE dateline.rule IS 'What to watch.';

CREATE TABLE dateline.alert (
    alert_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    rule_id bigint NOT NULL REFERENCES dateline.rule ON DELETE CASCADE,
    article_id bigint NOT NULL REFERENCES dateline.article ON DELETE CASCADE,
    version_id bigint NOT NULL REFERENCES dateline.article_version ON DELETE CASCADE,
    subject text NOT NULL,
    kind text NOT NULL DEFAULT 'new',
    evidence jsonb NOT NULL DEFAULT '{}',
    created_at timestamptz NOT NULL DEFAULT now(),
    UNIQUE (rule_id, subject)
);
COMMENT ON TABLE dateline.alert IS 'What matched a rule; written in the transaction that loaded the article. subject names the story or version alerted on.';
CREATE INDEX alert_created ON dateline.alert (created_at);

CREATE TABLE dateline.delivery (
    delivery_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    alert_id bigint NOT NULL REFERENCES dateline.alert ON DELETE CASCADE,
    channel text NOT NULL,
    state text NOT NULL DEFAULT 'pending' CHECK (state IN ('pending', 'sent', 'quarantined')),
    attempts integer NOT NULL DEFAULT 0,
    not_before timestamptz NOT NULL DEFAULT '-infinity',
    claimed_pid integer,
    claimed_start timestamptz,
    last_error text,
    sent_at timestamptz,
    UNIQUE (alert_id, channel)
);
COMMENT ON TABLE dateline.delivery IS 'Each sending of an alert to a channel: the outbox.';
CREATE INDEX delivery_pending ON dateline.delivery (not_before) WHERE state = 'pending';

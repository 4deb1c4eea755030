-- Deliveries that go out together, and what a rule has told of a story.
-- depends: 0001_core

ALTER TABLE dateline.delivery ADD COLUMN gather boolean NOT NULL DEFAULT false;
ALTER TABLE dateline.delivery ADD COLUMN digest_key text;
COMMENT ON COLUMN dateline.delivery.gather IS 'True where it goes out in one message with the rule''s others that are due at the same moment.';
COMMENT ON COLUMN dateline.delivery.digest_key IS
'Names the message it was gathered into; set before the first try, so that a repetition carries the same key.';
ALTER TABLE dateline.alert ADD COLUMN thing text;
COMMENT ON COLUMN dateline.alert.thing IS 'The story or article it is about; several alerts of one rule on it tell different things.';
UPDATE dateline.alert SET thing = subject;
CREATE INDEX alert_rule ON dateline.alert (rule_id, created_at);
CREATE INDEX alert_thing ON dateline.alert (rule_id, thing);
CREATE INDEX alert_version ON dateline.alert (version_id);
CREATE INDEX delivery_digest ON dateline.delivery (digest_key) WHERE digest_key IS NOT NULL AND state = 'pending';

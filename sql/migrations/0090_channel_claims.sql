-- Deliveries are claimed channel by channel, so that one that hangs holds back no other.
-- depends: 0062_digests

CREATE INDEX delivery_channel ON dateline.delivery (channel, not_before, delivery_id) WHERE state = 'pending';
CREATE INDEX delivery_claimed ON dateline.delivery (channel) WHERE state = 'pending' AND claimed_pid IS NOT NULL;
CREATE INDEX delivery_failing ON dateline.delivery (channel) WHERE state = 'pending' AND last_error IS NOT NULL;

ALTER TABLE dateline.delivery DROP CONSTRAINT delivery_state_check;
ALTER TABLE dateline.delivery ADD CONSTRAINT delivery_state_check CHECK (state IN ('pending', 'sent', 'quarantined', 'withdrawn'));
COMMENT ON COLUMN dateline.delivery.state IS
'pending: to be sent; sent; quarantined: given up after many tries; withdrawn: its rule was switched off while it waited.';
COMMENT ON COLUMN dateline.rule.enabled IS 'Whether it is in force; what the definition says of it counts only for a rule that is new.';

-- Deliveries are claimed channel by channel, so that one that hangs holds back no other.
-- depends: 0062_digests

CREATE INDEX delivery_channel ON dateline.delivery (channel, not_before, delivery_id) WHERE state = 'pending';
CREATE INDEX delivery_claimed ON dateline.delivery (channel) WHERE state = 'pending' AND claimed_pid IS NOT NULL;
CREATE INDEX delivery_failing ON dateline.delivery (channel) WHERE state = 'pending' AND last_error IS NOT NULL;

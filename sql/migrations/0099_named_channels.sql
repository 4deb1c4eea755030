-- What waits follows its rule: a delivery knows whether its rule named the channel.
-- depends: 0098_finite_verbs

ALTER TABLE dateline.delivery ADD COLUMN named boolean NOT NULL DEFAULT true;
COMMENT ON COLUMN dateline.delivery.named IS 'Whether its rule named the channel; false: it is one of DATELINE_APPRISE_URLS.';
UPDATE dateline.delivery AS d SET named = false
FROM dateline.alert AS a
INNER JOIN dateline.rule AS r ON a.rule_id = r.rule_id
WHERE d.alert_id = a.alert_id AND d.state IN ('pending', 'quarantined') AND NOT coalesce(r.definition -> 'channels' ? d.channel, false);
COMMENT ON COLUMN dateline.delivery.state IS
'pending: to be sent; sent; quarantined: given up after many tries; withdrawn: its rule was switched off, or left its channel out, while it waited.';

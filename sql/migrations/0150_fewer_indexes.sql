-- Two indexes that no query needs: what they find, delivery_digest_first and delivery_order or delivery_single find as well.
-- depends: 0148_order_of_digests

DROP INDEX dateline.delivery_digest;
DROP INDEX dateline.delivery_channel;

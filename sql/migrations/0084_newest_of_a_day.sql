-- The newest articles by day and time, as the marts are read: what is asked for the newest few need not sort a whole day first.
-- depends: 0083_days_and_labels

DROP INDEX dateline.article_day;
CREATE INDEX article_day ON dateline.article (
    dateline.article_day(published_at, published_offset_minutes, published_precision, first_seen_at) DESC, published_at DESC NULLS LAST
);

-- What a clock that was set back moves, by one rule for sources, hosts, links, documents, deliveries, translations and engines.
-- depends: 0132_clock_mark

CREATE FUNCTION dateline.bring_back(moment timestamptz, seconds double precision) RETURNS timestamptz LANGUAGE sql STABLE AS $$
    SELECT CASE
        WHEN moment > now() AND isfinite(moment) THEN greatest(now(), moment - make_interval(secs => seconds)) ELSE moment
    END
$$;
COMMENT ON FUNCTION dateline.bring_back IS 'What is due ahead, earlier by so many seconds and now at the earliest; any other moment as it is.';

-- Not least(): of NULL and a moment that is the moment, and what never was would have been now.
CREATE FUNCTION dateline.until_now(moment timestamptz) RETURNS timestamptz LANGUAGE sql STABLE AS $$
    SELECT CASE WHEN moment > now() THEN now() ELSE moment END
$$;
COMMENT ON FUNCTION dateline.until_now IS 'A moment of the past, now where it lies ahead; NULL stays NULL.';

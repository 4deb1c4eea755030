-- The next link is chosen host by host, by a probe of an index each, not by a look at every link that waits.
-- depends: 0010_hosts

CREATE INDEX link_host_time ON dateline.link (host, not_before) WHERE state = 'pending';
CREATE INDEX link_claimed ON dateline.link (host) WHERE state = 'pending' AND claimed_pid IS NOT NULL;

-- The guards look rows up by key alone. A session plans them once, often while the tables are nearly empty, and would
-- read all of every table for each message until the next ANALYZE: the first announcement of an installation slowed down
-- to a tenth while it went out. Whoever redefines a guard says this again.
alter function notice_guard() set enable_seqscan = off;
alter function delivery_guard() set enable_seqscan = off;

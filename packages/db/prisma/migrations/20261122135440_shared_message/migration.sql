-- DropForeignKey
ALTER TABLE "delivery" DROP CONSTRAINT "delivery_compiled_sha256_fkey";

-- Every delivery of an announcement names the same compiled message. As a foreign key, that locked its one row once more
-- for each delivery, and with two workers' groups under way at once, or two of one worker's, PostgreSQL kept a list of
-- lockers that grew with each. No such row is ever changed or removed (`append_only`), so that looking is enough: the guard
-- does it once for a statement.

-- As before; it also looks for the compiled message, and asks one question where it asked two.
create or replace function delivery_guard() returns trigger language plpgsql set search_path = public, pg_temp
set enable_seqscan = off set enable_bitmapscan = off set enable_hashjoin = off set enable_mergejoin = off
set plan_cache_mode = force_generic_plan as $$
begin
  -- Locked, so that of two workers who believe that they carry it only one can say so; in one order for all. The lock lets
  -- foreign keys pass: they have been looked up before this, by each of the two.
  if (select count(distinct notice_id) from made) > (select count(*) from (
    select n.id from notice n where n.id in (select m.notice_id from made m) and n.state in ('planned', 'claimed', 'void')
    order by n.id for no key update) held)
  then perform refuse('notice-once', 'this notice was carried already'); end if;
  -- As `has_taken`. A sum over one notice's deliveries, since a join's plan could read all of them.
  if exists (select 1 from made m where (
       select bool_or(d.address_hash = m.address_hash and exists (
         select 1 from receipt r where r.delivery_id = d.id and r.result = 'accepted'))
       from delivery d where d.notice_id = m.notice_id))
  then perform refuse('notice-once', 'this address took the message already'); end if;
  if exists (select 1 from (select distinct compiled_sha256 as sha256 from made where compiled_sha256 is not null) named
       where not exists (select 1 from compiled_message c where c.sha256 = named.sha256))
  then perform refuse('message-unknown', 'a delivery names a message that is kept'); end if;
  return null;
end $$;

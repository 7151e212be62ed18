-- Recording what came of messages, a group at a time: guards that look at a whole statement's rows at once, and plans that
-- are made once for a session (chosen anew for each call, they took a quarter of its time). Refusals are the same, with
-- the same codes; they come at the end of the statement instead of in its middle.

-- ─── Deliveries ─────────────────────────────────────────────────────────────────────────────────────────────────────

-- As before, for all deliveries that a statement inserts.
drop trigger delivery_guard on delivery;
create or replace function delivery_guard() returns trigger language plpgsql set search_path = public, pg_temp
set enable_seqscan = off set enable_bitmapscan = off set enable_hashjoin = off set enable_mergejoin = off
set plan_cache_mode = force_generic_plan as $$
declare free int;
begin
  -- Locked, so that of two workers who believe that they carry it only one can say so; in one order for all. The lock lets
  -- foreign keys pass: they have been looked up before this, by each of the two.
  select count(*) into free from (
    select n.id from notice n where n.id in (select m.notice_id from made m) and n.state in ('planned', 'claimed', 'void')
    order by n.id for no key update) held;
  if free < (select count(distinct notice_id) from made)
  then perform refuse('notice-once', 'this notice was carried already'); end if;
  -- As `has_taken`. A sum over one notice's deliveries, since a join's plan could read all of them.
  if exists (select 1 from made m where (
       select bool_or(d.address_hash = m.address_hash and exists (
         select 1 from receipt r where r.delivery_id = d.id and r.result = 'accepted'))
       from delivery d where d.notice_id = m.notice_id))
  then perform refuse('notice-once', 'this address took the message already'); end if;
  return null;
end $$;
create trigger delivery_guard after insert on delivery referencing new table as made
  for each statement execute function delivery_guard();

-- ─── Notices ────────────────────────────────────────────────────────────────────────────────────────────────────────

-- What holds for every notice that becomes sent, looked at for a whole statement. `notice_guard` says the same of those
-- that it is asked about; those that its condition below leaves to this are not asked about twice.
create function notice_sent_guard() returns trigger language plpgsql set search_path = public, pg_temp
set enable_seqscan = off set enable_bitmapscan = off set plan_cache_mode = force_generic_plan as $$
declare
  instant timestamptz;
  -- The clock as programs read it (`clock_read`).
  read_at timestamptz;
  wrong record;
begin
  if not exists (select 1 from became where state = 'sent') then return null; end if;
  instant := clock();
  read_at := date_trunc('milliseconds', instant);
  select
    bool_or(n.first_dispatch_at is distinct from o.first_dispatch_at
      and (o.first_dispatch_at is not null or n.first_dispatch_at not between read_at and instant)) as dated,
    bool_or(not exists (select 1 from delivery d where d.notice_id = n.id and (
      select bool_or(r.result = 'accepted') and not bool_or(r.result = 'bounced') from receipt r where r.delivery_id = d.id))) as untaken,
    bool_or(n.settled_at < add_days(read_at, a.grace_days, a.time_zone) and not is_gone(n.member_id)) as early
  into wrong
  from became n join was o on o.id = n.id join announcement a on a.id = n.announcement_id
  where n.state = 'sent' and o.state <> 'sent';
  if wrong.dated then perform refuse('notice-fixed', 'a notice is first dispatched once, and dated when it is'); end if;
  if wrong.untaken then perform refuse('notice-unsettled', 'no server has accepted this notice'); end if;
  if wrong.early then perform refuse('notice-unsettled', 'the grace time for bounces is frozen with the announcement'); end if;
  return null;
end $$;
create trigger notice_sent_guard after update on notice referencing old table as was new table as became
  for each statement execute function notice_sent_guard();

-- A claim is guarded by this condition alone; what a claimed notice's delivery changes, by it and by the guard above.
drop trigger notice_guard on notice;
create trigger notice_guard before update on notice for each row
  when (not (
    (new.id, new.announcement_id, new.member_id, new.channel, new.frozen, new.planned_at, new.address_hash)
      is not distinct from (old.id, old.announcement_id, old.member_id, old.channel, old.frozen, old.planned_at, old.address_hash)
    and (
      old.state = 'planned' and new.state = 'claimed'
        and (new.first_dispatch_at, new.address, new.settled_at) is not distinct from (old.first_dispatch_at, old.address, old.settled_at)
      or old.state = 'claimed' and new.state = 'sent' and new.address is null
        and new.first_dispatch_at is not null and new.sent_at is not null and new.settled_at is not null)))
  execute function notice_guard();

-- ─── Recording ──────────────────────────────────────────────────────────────────────────────────────────────────────

-- What came of one message, as a worker writes it down; what is sealed, in base64.
create type attempt_made as (id uuid, notice_id uuid, attempt int, pseudonym uuid, address_hash text, message_id text,
  message_sha256 text, language text, policy_sha256 text, started_at timestamptz, compiled_sha256 text, link_hash text,
  sealed text, receipt_id uuid, result text, code int, server text, answer text, problem text, retry_at timestamptz, caught boolean);

-- As before: each delivery, its receipt and its notice's new state, now one after the other, so that the guard of the
-- deliveries sees the notices as they are before. The rows of proof are there before a notice says that it was sent.
create or replace function record_attempts(attempts json) returns void language plpgsql set search_path = public, pg_temp
set enable_seqscan = off set enable_bitmapscan = off set enable_hashjoin = off set enable_mergejoin = off
set plan_cache_mode = force_generic_plan as $$
declare
  instant timestamptz := clock();
  made attempt_made[] := array(select r from json_populate_recordset(null::attempt_made, attempts) r order by r.notice_id);
begin
  insert into delivery (id, notice_id, attempt, pseudonym, address_hash, message_id, message_sha256, language, policy_sha256, started_at, compiled_sha256, link_hash, sealed)
    select id, notice_id, attempt, pseudonym, address_hash, message_id, message_sha256, language, policy_sha256, started_at,
      compiled_sha256, link_hash, decode(sealed, 'base64')
    from unnest(made);
  -- A worker of the release before gives the receipt no id.
  insert into receipt (id, delivery_id, result, code, server, at, sealed)
    select coalesce(receipt_id, gen_random_uuid()), id, result, code, server, instant, decode(answer, 'base64') from unnest(made);
  update notice n set
    claimed_at = null, claimed_by = null, address = case when made.result = 'later' then n.address end, problem = made.problem,
    state = case when made.result = 'accepted' then 'sent' when n.state = 'void' then 'void' when made.result = 'refused' then 'refused' else 'planned' end,
    first_dispatch_at = case when made.result = 'later' or (n.state = 'void' and made.result = 'refused') then n.first_dispatch_at else coalesce(n.first_dispatch_at, instant) end,
    due_at = case when made.result = 'later' then coalesce(made.retry_at, instant) else n.due_at end,
    sent_at = case when made.result = 'accepted' then instant end,
    settled_at = case when made.result = 'accepted' then
        case when m.left_at is not null or m.erased_at is not null then instant else add_days(instant, a.grace_days, a.time_zone) end
      when n.state = 'void' then n.settled_at end,
    how = case when made.result = 'accepted' then case when made.caught then 'caught' when n.address <> m.email then 'other-address' else 'smtp' end when n.state = 'void' then n.how end
  from unnest(made) made, announcement a, member m
  where n.id = made.notice_id and a.id = n.announcement_id and m.id = n.member_id
    and n.state in ('claimed', 'planned', 'void');
end $$;

alter function claim_notices(text, int, boolean) set plan_cache_mode = force_generic_plan;

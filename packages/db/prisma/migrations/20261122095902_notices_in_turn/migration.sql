-- DropIndex
DROP INDEX "notice_announcement_id_member_id_channel_key";

-- DropIndex
DROP INDEX "notice_member_id_idx";

-- DropIndex
DROP INDEX "notice_state_due_at_idx";

-- CreateIndex
CREATE INDEX "notice_state_announcement_id_due_at_idx" ON "notice"("state", "announcement_id", "due_at") WHERE "state" <> 'sent';

-- CreateIndex
CREATE UNIQUE INDEX "notice_member_id_announcement_id_channel_key" ON "notice"("member_id", "announcement_id", "channel");

-- ─── Claiming and recording, by key alone ───────────────────────────────────────────────────────────────────────────
-- Both stood in the program as statements, planned each time they ran, by what was known of the tables before an
-- announcement filled them: each claim sorted all that was planned, and each few messages recorded read all that was
-- claimed or planned, so that a million members took a thousand times as long for each as a thousand. As functions they
-- are planned once for a session, and only by index: that is what their settings say.

-- Up to so many notices that are due, of real policies or of examples, in the announcements' order; claimed by one worker.
-- Any number of workers share them, since each skips what another has locked. The member is locked and read with the
-- notice, so that nobody is written to who has just left. Nothing while a person has paused sending, or before a restored
-- installation is reconciled.
create function claim_notices(worker text, most int, of_example boolean)
returns table (id uuid, announcement_id uuid, version_id uuid, attempt int, planned_at timestamptz, since timestamptz, member_id uuid,
  pseudonym uuid, email text, name text, language text, time_zone text, audiences text[])
language plpgsql set search_path = public, pg_temp
set enable_seqscan = off set enable_bitmapscan = off set enable_hashjoin = off set enable_mergejoin = off set enable_sort = off as $$
declare
  instant timestamptz := clock();
  told record;
  taken int;
begin
  if exists (select 1 from organisation where sending_paused_at is not null) or not is_reconciled() then return; end if;
  for told in
    select a.id, a.version_id, v.effective_at from announcement a join version v on v.id = a.version_id join policy p on p.id = v.policy_id
    where p.example = of_example
      -- No `exists`: that is planned as a join, which reads all that is planned.
      and (select n.id from notice n where n.state = 'planned' and n.announcement_id = a.id and n.due_at <= instant limit 1) is not null
    order by a.at, a.id
  loop
    return query
      with due as materialized (
        select n.id, m.id as member_id, m.pseudonym, coalesce(n.address, m.email) as email, m.name, m.language, m.time_zone, m.audiences
        from notice n join member m on m.id = n.member_id
        where n.state = 'planned' and n.announcement_id = told.id and n.due_at <= instant
        order by n.due_at limit most for update of n skip locked for share of m skip locked)
      update notice n set state = 'claimed', claimed_at = instant, claimed_by = worker, attempts = n.attempts + 1, waits = null,
        told_effective_at = told.effective_at
      from due where n.id = due.id
      returning n.id, n.announcement_id, told.version_id, n.attempts, n.planned_at,
        case when n.attempts > 1 then (select min(d.started_at) from delivery d where d.notice_id = n.id) end,
        due.member_id, due.pseudonym, due.email, due.name, due.language, due.time_zone, due.audiences;
    get diagnostics taken = row_count;
    most := most - taken;
    exit when most <= 0;
  end loop;
end $$;

-- What came of attempts: each delivery, its receipt and its notice's new state. The update reads from `answered`, so that
-- the rows of proof are there before a notice says that it was sent.
create function record_attempts(attempts json) returns void language plpgsql set search_path = public, pg_temp
set enable_seqscan = off set enable_bitmapscan = off set enable_hashjoin = off set enable_mergejoin = off as $$
declare instant timestamptz := clock();
begin
  with made as materialized (
    select * from json_to_recordset(attempts) as r(id uuid, notice_id uuid, attempt int, pseudonym uuid,
      address_hash text, message_id text, message_sha256 text, language text, policy_sha256 text, started_at timestamptz,
      compiled_sha256 text, link_hash text, sealed text, result text, code int, server text, answer text, problem text,
      retry_at timestamptz, caught boolean)
  ), delivered as (
    insert into delivery (id, notice_id, attempt, pseudonym, address_hash, message_id, message_sha256, language, policy_sha256, started_at, compiled_sha256, link_hash, sealed)
    select id, notice_id, attempt, pseudonym, address_hash, message_id, message_sha256, language, policy_sha256, started_at,
      compiled_sha256, link_hash, decode(sealed, 'base64') from made order by notice_id
    returning id
  ), answered as (
    insert into receipt (id, delivery_id, result, code, server, at, sealed)
    select gen_random_uuid(), made.id, made.result, made.code, made.server, instant, decode(made.answer, 'base64')
    from delivered join made on made.id = delivered.id returning delivery_id
  )
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
  from answered join made on made.id = answered.delivery_id, announcement a, member m
  where n.id = made.notice_id and a.id = n.announcement_id and m.id = n.member_id
    and n.state in ('claimed', 'planned', 'void');
end $$;

-- ─── The guards, cheaper ────────────────────────────────────────────────────────────────────────────────────────────

-- As before; the clock is asked once.
create or replace function notice_guard() returns trigger language plpgsql set search_path = public, pg_temp set enable_seqscan = off as $$
declare
  told record;
  instant timestamptz := clock();
  -- The clock as programs read it (`clock_read`).
  read_at timestamptz := date_trunc('milliseconds', instant);
begin
  if tg_op = 'DELETE' then perform refuse('notice-fixed', 'a notice is never deleted'); end if;
  if (new.id, new.announcement_id, new.member_id, new.channel, new.frozen, new.planned_at) is distinct from
     (old.id, old.announcement_id, old.member_id, old.channel, old.frozen, old.planned_at)
  then perform refuse('notice-fixed', 'who is owed which notice is frozen'); end if;
  if new.first_dispatch_at is distinct from old.first_dispatch_at and
     (old.first_dispatch_at is not null or new.first_dispatch_at not between read_at and instant)
  then perform refuse('notice-fixed', 'a notice is first dispatched once, and dated when it is'); end if;
  if old.state in ('sent', 'resolved') and new.told_effective_at is distinct from old.told_effective_at
  then perform refuse('notice-fixed', 'what a member was told never changes'); end if;
  -- Where a notice goes is said when it is sent again, and forgotten when a server has answered or the person is erased.
  if (new.address is distinct from old.address and new.address is not null or new.address_hash is distinct from old.address_hash)
     and not (old.state in ('refused', 'bounced') and new.state in ('planned', 'void'))
  then perform refuse('notice-fixed', 'another address is chosen on the ladder alone'); end if;
  if new.address is not null and new.address_hash is null
  then perform refuse('notice-fixed', 'an address comes with its hash'); end if;
  if new.state = old.state then
    if new.settled_at is distinct from old.settled_at and not (
         old.state = 'sent' and (is_gone(new.member_id) or coalesce(new.settled_at > old.settled_at, false)))
    then perform refuse('notice-fixed', 'when a notice is settled never changes'); end if;
    return new;
  end if;

  if old.state = 'sent' and new.state in ('planned', 'claimed', 'refused', 'resolved')
  then perform refuse('notice-once', 'a notice that was sent is not sent again'); end if;
  -- Who comes back after leaving is owed it again: on the ladder, if it had come back before they left.
  if old.state = 'resolved' or (old.state = 'void' and new.state <> 'sent' and
     (new.state not in ('planned', 'claimed', 'bounced') or old.how <> 'left'))
  then perform refuse('notice-fixed', 'a notice that is resolved stays so'); end if;
  if new.state = 'resolved' and old.state not in ('refused', 'bounced')
  then perform refuse('notice-unsettled', 'only what was refused or came back is settled otherwise'); end if;
  if new.state = 'resolved' and coalesce(new.how, '') not in ('shown', 'letter', 'waived')
  then perform refuse('notice-unsettled', 'say how it was settled'); end if;
  if new.state = 'resolved' and new.how = 'waived' and not exists (
       select 1 from waiver w where w.notice_id = new.id and w.confirmed_at is not null)
  then perform refuse('waiver-missing', 'a notice is waived by two people, one member at a time'); end if;

  select a.kind, a.grace_days, a.time_zone, v.state into told
    from announcement a join version v on v.id = a.version_id where a.id = new.announcement_id;
  -- What a worker was carrying when its version was withdrawn is not carried again: planned means void by then.
  if new.state = 'planned' and told.state = 'withdrawn' and told.kind <> 'withdrawn' then
    new.state := 'void'; new.how := 'withdrawn'; new.settled_at := instant;
    new.address := null;
  end if;
  if new.state = 'planned' and old.state in ('refused', 'bounced', 'void') and has_taken(new.id, null)
     and (new.address_hash is null or has_taken(new.id, new.address_hash))
  then perform refuse('address-took-it', 'an address that took the message never gets it again'); end if;
  if new.state = 'void' and not is_gone(new.member_id) and not (told.state = 'withdrawn' and told.kind <> 'withdrawn')
  then perform refuse('notice-unsettled', 'the member is still there, and the announcement stands'); end if;
  if new.state = 'sent' then
    if not exists (select 1 from delivery d where d.notice_id = new.id and (
         select bool_or(r.result = 'accepted') and not bool_or(r.result = 'bounced') from receipt r where r.delivery_id = d.id))
    then perform refuse('notice-unsettled', 'no server has accepted this notice'); end if;
    if new.settled_at < add_days(read_at, told.grace_days, told.time_zone) and not is_gone(new.member_id)
    then perform refuse('notice-unsettled', 'the grace time for bounces is frozen with the announcement'); end if;
  end if;
  return new;
end $$;

-- What a claim changes is guarded by this condition alone, without a call for each of a million.
drop trigger notice_guard on notice;
create trigger notice_removed before delete on notice for each row execute function notice_guard();
create trigger notice_guard before update on notice for each row
  when (not (old.state = 'planned' and new.state = 'claimed'
    and (new.id, new.announcement_id, new.member_id, new.channel, new.frozen, new.planned_at, new.first_dispatch_at, new.address, new.address_hash, new.settled_at)
      is not distinct from (old.id, old.announcement_id, old.member_id, old.channel, old.frozen, old.planned_at, old.first_dispatch_at, old.address, old.address_hash, old.settled_at)))
  execute function notice_guard();

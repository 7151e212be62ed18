-- AlterTable
ALTER TABLE "notice" ADD COLUMN     "address" TEXT,
ADD COLUMN     "address_hash" TEXT;

-- CreateTable
CREATE TABLE "waiver" (
    "id" UUID NOT NULL,
    "notice_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "proposed_by" TEXT NOT NULL,
    "proposed_at" TIMESTAMPTZ NOT NULL,
    "confirmed_by" TEXT,
    "confirmed_at" TIMESTAMPTZ,
    "dismissed_by" TEXT,
    "dismissed_at" TIMESTAMPTZ,

    CONSTRAINT "waiver_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "waiver_notice_id_idx" ON "waiver"("notice_id");

-- AddForeignKey
ALTER TABLE "waiver" ADD CONSTRAINT "waiver_notice_id_fkey" FOREIGN KEY ("notice_id") REFERENCES "notice"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ─── The ladder for those who can't be reached ──────────────────────────────────────────────────────────────────────

alter table waiver add constraint waiver_by_two check (confirmed_by is null or confirmed_by <> proposed_by);
alter table waiver add constraint waiver_reason check (btrim(reason) <> '');
alter table waiver add constraint waiver_confirmed check ((confirmed_by is null) = (confirmed_at is null));
alter table waiver add constraint waiver_dismissed check
  ((dismissed_by is null) = (dismissed_at is null) and (dismissed_by is null or confirmed_by is null));
create unique index waiver_one_standing on waiver (notice_id) where dismissed_at is null;

-- An address that took a notice has it: it never gets it again, even if the message came back. Two hashes are equal only
-- for one address of one member, since each member has a key of their own.
create function has_taken(notice_id uuid, address_hash text) returns boolean language sql stable as $$
  select exists (
    select 1 from public.delivery d join public.receipt r on r.delivery_id = d.id and r.result = 'accepted'
    where d.notice_id = $1 and ($2 is null or d.address_hash = $2))
$$;

create or replace function notice_guard() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare told record;
begin
  if tg_op = 'DELETE' then perform refuse('notice-fixed', 'a notice is never deleted'); end if;
  if (new.id, new.announcement_id, new.member_id, new.channel, new.frozen, new.planned_at) is distinct from
     (old.id, old.announcement_id, old.member_id, old.channel, old.frozen, old.planned_at)
  then perform refuse('notice-fixed', 'who is owed which notice is frozen'); end if;
  if new.first_dispatch_at is distinct from old.first_dispatch_at and
     (old.first_dispatch_at is not null or new.first_dispatch_at not between clock_read() and clock())
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
    new.state := 'void'; new.how := 'withdrawn'; new.settled_at := clock();
    new.address := null;
  end if;
  if new.state = 'planned' and old.state in ('refused', 'bounced', 'void') and has_taken(new.id, null)
     and (new.address_hash is null or has_taken(new.id, new.address_hash))
  then perform refuse('address-took-it', 'an address that took the message never gets it again'); end if;
  if new.state = 'void' and not is_gone(new.member_id) and not (told.state = 'withdrawn' and told.kind <> 'withdrawn')
  then perform refuse('notice-unsettled', 'the member is still there, and the announcement stands'); end if;
  if new.state = 'sent' then
    if not exists (select 1 from delivery d join receipt r on r.delivery_id = d.id
                   where d.notice_id = new.id and r.result = 'accepted' and not exists (
                     select 1 from receipt b where b.delivery_id = d.id and b.result = 'bounced'))
    then perform refuse('notice-unsettled', 'no server has accepted this notice'); end if;
    if new.settled_at < add_days(clock_read(), told.grace_days, told.time_zone) and not is_gone(new.member_id)
    then perform refuse('notice-unsettled', 'the grace time for bounces is frozen with the announcement'); end if;
  end if;
  return new;
end $$;

create or replace function delivery_guard() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  -- Locked, so that of two workers who believe that they carry it only one can say so.
  perform 1 from notice n where n.id = new.notice_id and n.state in ('planned', 'claimed', 'void') for update;
  if not found then perform refuse('notice-once', 'this notice was carried already'); end if;
  if has_taken(new.notice_id, new.address_hash) then
    perform refuse('notice-once', 'this address took the message already'); end if;
  return new;
end $$;

-- ─── Waiving: the last rung, which tells nobody ─────────────────────────────────────────────────────────────────────

create function waiver_guard() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if tg_op = 'DELETE' then perform refuse('waiver-fixed', 'a waiver is never deleted'); end if;
  -- What frees a text of an erased person changes nothing else.
  if tg_op = 'UPDATE' and to_jsonb(new) - 'reason' = to_jsonb(old) - 'reason' and new.reason = 'erased' and exists (
       select 1 from notice n join member m on m.id = n.member_id where n.id = new.notice_id and m.erased_at is not null)
  then return new; end if;
  if tg_op = 'UPDATE' and ((to_jsonb(new) - array['confirmed_by', 'confirmed_at', 'dismissed_by', 'dismissed_at']) <>
     (to_jsonb(old) - array['confirmed_by', 'confirmed_at', 'dismissed_by', 'dismissed_at'])
     or old.confirmed_at is not null or old.dismissed_at is not null)
  then perform refuse('waiver-fixed', 'a waiver is confirmed or dismissed once, and not altered'); end if;
  -- Never in bulk: rows of this transaction bear its number.
  if exists (select 1 from waiver w where w.xmin = pg_current_xact_id()::xid and w.id <> new.id) then
    perform refuse('waiver-one', 'one member at a time'); end if;
  perform 1 from notice n where n.id = new.notice_id and n.state in ('refused', 'bounced') for update;
  if not found then
    perform refuse('waiver-unreachable', 'only a notice that was refused or came back can be waived'); end if;

  if tg_op = 'INSERT' then
    if new.confirmed_by is not null or new.dismissed_by is not null then
      perform refuse('four-eyes', 'one person proposes to waive, and another confirms'); end if;
    if new.proposed_at not between clock_read() and clock() then
      perform refuse('waiver-dated', 'a waiver is dated when it is proposed'); end if;
    if not exists (select 1 from delivery d join receipt r on r.delivery_id = d.id
                   where d.notice_id = new.notice_id and r.result in ('refused', 'bounced')) then
      perform refuse('waiver-unreachable', 'nobody has tried to reach this member yet'); end if;
    return new;
  end if;

  if coalesce(new.confirmed_at, new.dismissed_at) not between clock_read() and clock() then
    perform refuse('waiver-dated', 'a waiver is dated when it is confirmed'); end if;
  return new;
end $$;
create trigger waiver_guard before insert or update or delete on waiver for each row execute function waiver_guard();
create trigger never_empty before truncate on waiver for each statement execute function append_only();

-- ─── Members who go and come back ───────────────────────────────────────────────────────────────────────────────────

create or replace function member_left() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update notice set state = 'void', how = case when new.erased_at is null then 'left' else 'erased' end, settled_at = clock()
    where member_id = new.id and state in ('planned', 'claimed', 'refused', 'bounced');
  update notice set settled_at = least(settled_at, clock()) where member_id = new.id and state = 'sent';
  if new.erased_at is not null then
    update notice set address = null where member_id = new.id and address is not null;
    update waiver w set reason = 'erased' from notice n where n.id = w.notice_id and n.member_id = new.id and w.reason <> 'erased';
  end if;
  return null;
end $$;

create or replace function member_returned() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update notice n set
    state = case when n.claimed_by is not null then 'claimed' when has_taken(n.id, null) and n.address is null then 'bounced' else 'planned' end,
    how = null, settled_at = null, due_at = clock(),
    problem = case when has_taken(n.id, null) and n.address is null then 'the message came back' end
    from announcement a join version v on v.id = a.version_id
    where n.member_id = new.id and n.state = 'void' and n.how = 'left' and a.id = n.announcement_id
      and (v.state = 'announced' or a.kind in ('withdrawn', 'late'));
  -- A message that went out may still come back: the grace time that leaving cut short runs to its end.
  update notice n set settled_at = add_days(n.sent_at, a.grace_days, a.time_zone)
    from announcement a join version v on v.id = a.version_id
    where n.member_id = new.id and n.state = 'sent' and a.id = n.announcement_id and v.state = 'announced'
      and n.settled_at < add_days(n.sent_at, a.grace_days, a.time_zone);
  return null;
end $$;

-- ─── What the public reads: how many could not be told in any way ───────────────────────────────────────────────────

-- 0: none; null: fewer than ten, which could point at people.
create or replace view published_announcement as
  select a.version_id, a.kind, a.at, a.effective_at, a.urgent_citation, a.reason, a.summary,
    case when a.audience_count < 10 then null else a.audience_count end as told,
    (select case when count(*) = 0 then 0 when count(*) >= 10 then count(*)::int end
     from waiver w join notice n on n.id = w.notice_id
     where w.confirmed_at is not null and n.announcement_id = a.id and n.state = 'resolved' and n.how = 'waived') as waived
  from announcement a;

create function waiver_confirmed() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  perform pg_notify('publication', v.policy_id::text)
    from notice n join announcement a on a.id = n.announcement_id join version v on v.id = a.version_id where n.id = new.notice_id;
  return null;
end $$;
create trigger waiver_confirmed after update on waiver for each row
  when (new.confirmed_at is not null) execute function waiver_confirmed();

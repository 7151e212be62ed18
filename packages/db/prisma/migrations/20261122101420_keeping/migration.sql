-- AlterTable
ALTER TABLE "app_user" ADD COLUMN     "language" TEXT;

-- CreateTable
CREATE TABLE "team_message" (
    "id" UUID NOT NULL,
    "user_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "detail" JSONB NOT NULL DEFAULT '{}',
    "occasion" TEXT,
    "made_at" TIMESTAMPTZ NOT NULL,
    "due_at" TIMESTAMPTZ,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "claimed_by" TEXT,
    "sent_at" TIMESTAMPTZ,

    CONSTRAINT "team_message_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "retention" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "departed_days" INTEGER NOT NULL DEFAULT 1826,
    "message_days" INTEGER NOT NULL DEFAULT 1826,
    "sign_in_days" INTEGER NOT NULL DEFAULT 365,
    "ran_at" TIMESTAMPTZ,

    CONSTRAINT "retention_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "forgotten_messages" (
    "announcement_id" UUID NOT NULL,
    "after_member" UUID NOT NULL,
    "after_channel" TEXT NOT NULL,
    "done_at" TIMESTAMPTZ,

    CONSTRAINT "forgotten_messages_pkey" PRIMARY KEY ("announcement_id")
);

-- CreateIndex
CREATE INDEX "team_message_due_at_idx" ON "team_message"("due_at");

-- CreateIndex
CREATE UNIQUE INDEX "team_message_user_id_occasion_key" ON "team_message"("user_id", "occasion");

-- AddForeignKey
ALTER TABLE "team_message" ADD CONSTRAINT "team_message_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "forgotten_messages" ADD CONSTRAINT "forgotten_messages_announcement_id_fkey" FOREIGN KEY ("announcement_id") REFERENCES "announcement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ─── How long what identifies people is kept ────────────────────────────────────────────────────────────────────────

-- A year at least of whatever proves that someone was told: a claim about a notice comes after the change took effect.
alter table retention
  add constraint one_row check (id = 1),
  add constraint departed_bounds check (departed_days between 366 and 36525),
  add constraint message_bounds check (message_days between 366 and 36525),
  add constraint sign_in_bounds check (sign_in_days between 30 and 3653);
insert into retention default values;

create index member_departed on member (left_at) where left_at is not null and erased_at is null;
create index event_sign_in on event (at)
  where what in ('signed-in', 'signed-out', 'sign-in-refused', 'stepped-up', 'step-up-refused');

-- Deliveries and receipts are fixed. What is sealed in them may be emptied once its time is over, and nothing else of
-- them changes: hashes, server, time and pseudonym stay, and with them the proof. Nobody but the function below has the
-- right to update; the guard holds for the owner as well.
create function message_forgettable(announcement uuid) returns boolean language sql stable set search_path = public, pg_temp as $$
  select is_reconciled() and v.state in ('superseded', 'withdrawn')
    and coalesce(v.superseded_at, v.withdrawn_at) + make_interval(days => r.message_days) <= clock()
  from announcement a join version v on v.id = a.version_id cross join retention r where a.id = announcement
$$;
create function proof_guard() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare announcement uuid;
begin
  if tg_table_name = 'delivery' then
    select n.announcement_id into announcement from notice n where n.id = old.notice_id;
  else
    select n.announcement_id into announcement from delivery d join notice n on n.id = d.notice_id where d.id = old.delivery_id;
  end if;
  if length(new.sealed) > 0 or to_jsonb(new) - 'sealed' <> to_jsonb(old) - 'sealed'
     or not coalesce(message_forgettable(announcement), false) then
    perform refuse('append-only', format('rows of %s are never changed or deleted', tg_table_name));
  end if;
  return new;
end $$;
drop trigger append_only on delivery;
create trigger append_only before delete or truncate on delivery for each statement execute function append_only();
create trigger proof_guard before update on delivery for each row execute function proof_guard();
drop trigger append_only on receipt;
create trigger append_only before delete or truncate on receipt for each statement execute function append_only();
create trigger proof_guard before update on receipt for each row execute function proof_guard();

-- Empties the messages of some notices of one announcement whose time is over; how many notices it looked at, 0 when
-- nothing is left. It remembers where it stopped, so that nothing is looked at twice.
create function forget_messages(batch int) returns int language plpgsql security definer set search_path = public, pg_temp
  set enable_seqscan = off as $$
declare work record; taken uuid[]; last record;
begin
  select a.id, coalesce(f.after_member, '00000000-0000-0000-0000-000000000000') as member, coalesce(f.after_channel, '') as channel
    into work from announcement a left join forgotten_messages f on f.announcement_id = a.id
    where f.done_at is null and message_forgettable(a.id) order by a.at, a.id limit 1;
  if not found then return 0; end if;
  select array_agg(n.id order by n.member_id, n.channel) into taken from (
    select id, member_id, channel from notice
    where announcement_id = work.id and (member_id, channel) > (work.member, work.channel)
    order by member_id, channel limit batch) n;
  if taken is null then
    insert into forgotten_messages values (work.id, work.member, work.channel, clock())
      on conflict (announcement_id) do update set done_at = clock();
    return 1;
  end if;
  update receipt r set sealed = '' from delivery d
    where d.notice_id = any (taken) and r.delivery_id = d.id and length(r.sealed) > 0;
  update delivery set sealed = '' where notice_id = any (taken) and length(sealed) > 0;
  select member_id, channel into last from notice where id = taken[array_upper(taken, 1)];
  insert into forgotten_messages values (work.id, last.member_id, last.channel, null)
    on conflict (announcement_id) do update set after_member = last.member_id, after_channel = last.channel;
  return array_length(taken, 1);
end $$;

-- Someone who left is not forgotten while a version that they were told of has yet to take effect.
create function is_awaiting(member uuid) returns boolean language sql stable set search_path = public, pg_temp as $$
  select exists (
    select 1 from notice n join announcement a on a.id = n.announcement_id join version v on v.id = a.version_id
    where n.member_id = member and v.state = 'announced')
$$;

-- The log is append-only, but for who signed in when: that is kept for its time, and goes.
create function event_kept() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if old.what not in ('signed-in', 'signed-out', 'sign-in-refused', 'stepped-up', 'step-up-refused')
     or not exists (select 1 from retention where old.at + make_interval(days => sign_in_days) <= clock()) then
    perform refuse('append-only', 'rows of event are never changed or deleted');
  end if;
  return old;
end $$;
drop trigger append_only on event;
create trigger append_only before update or truncate on event for each statement execute function append_only();
create trigger event_kept before delete on event for each row execute function event_kept();
create function forget_sign_ins(batch int) returns int language sql security definer set search_path = public, pg_temp as $$
  with old as (
    select e.id from event e
    where e.what in ('signed-in', 'signed-out', 'sign-in-refused', 'stepped-up', 'step-up-refused')
      and e.at <= (select clock() - make_interval(days => sign_in_days) from retention) and is_reconciled()
    order by e.at limit batch
  ), gone as (delete from event using old where event.id = old.id returning 1)
  select count(*)::int from gone
$$;

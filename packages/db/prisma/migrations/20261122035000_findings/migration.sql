-- CreateTable
CREATE TABLE "acceptance" (
    "id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "finding" JSONB NOT NULL,
    "reason" TEXT NOT NULL,
    "accepted_by" TEXT NOT NULL,
    "accepted_at" TIMESTAMPTZ NOT NULL,
    "confirmed_by" TEXT,
    "confirmed_at" TIMESTAMPTZ,

    CONSTRAINT "acceptance_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "bounce_test" (
    "id" UUID NOT NULL,
    "message_id" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "sent_by" TEXT NOT NULL,
    "sent_at" TIMESTAMPTZ NOT NULL,
    "problem" TEXT,
    "received_at" TIMESTAMPTZ,

    CONSTRAINT "bounce_test_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "acceptance_version_id_key_key" ON "acceptance"("version_id", "key");

-- CreateIndex
CREATE UNIQUE INDEX "bounce_test_message_id_key" ON "bounce_test"("message_id");

-- AddForeignKey
ALTER TABLE "acceptance" ADD CONSTRAINT "acceptance_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ─── What people accept ─────────────────────────────────────────────────────────────────────────────────────────────

alter table acceptance add constraint acceptance_by_two check (confirmed_by is null or confirmed_by <> accepted_by);
alter table acceptance add constraint acceptance_reason check (btrim(reason) <> '');
alter table acceptance add constraint acceptance_confirmed check ((confirmed_by is null) = (confirmed_at is null));

create function acceptance_guard() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare stands text;
begin
  if tg_op = 'DELETE' then perform refuse('acceptance-fixed', 'what was accepted stays recorded'); end if;
  select state into stands from version where id = new.version_id;
  if stands not in ('submitted', 'approved') then
    perform refuse('wrong-state', 'findings are ruled on between submission and announcing'); end if;
  if tg_op = 'INSERT' then
    if new.confirmed_by is not null then
      perform refuse('four-eyes', 'one person accepts a finding, and another confirms'); end if;
    if new.accepted_at not between clock_read() and clock() then
      perform refuse('acceptance-dated', 'an acceptance is dated when it is made'); end if;
    return new;
  end if;
  if (to_jsonb(new) - array['confirmed_by', 'confirmed_at']) <> (to_jsonb(old) - array['confirmed_by', 'confirmed_at'])
     or old.confirmed_by is not null
  then perform refuse('acceptance-fixed', 'an acceptance is confirmed once, and not altered'); end if;
  if new.confirmed_at not between clock_read() and clock() then
    perform refuse('acceptance-dated', 'an acceptance is dated when it is confirmed'); end if;
  if new.code <> 'bounces-not-received' and exists (
       select 1 from version_editor e where e.version_id = new.version_id and e.user_id = new.confirmed_by)
  then perform refuse('four-eyes', 'no one confirms what a text of their own is let off'); end if;
  return new;
end $$;
create trigger acceptance_guard before insert or update or delete on acceptance for each row execute function acceptance_guard();
create trigger never_empty before truncate on acceptance for each statement execute function append_only();

-- ─── A promise that is weaker than the law ──────────────────────────────────────────────────────────────────────────

-- As packages/policy, notice-rule/findings has it.
create function weaker_than_law(rule jsonb) returns boolean language sql immutable as $$
  select not (rule->>'legalFloor')::boolean and not exists (
    select 1 from jsonb_array_elements(rule->'promises') p where p->>'channel' = 'email' and p->'kinds' is null)
$$;

create function version_findings() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if weaker_than_law(new.notice_rule) and not exists (
    select 1 from acceptance a
    where a.version_id = new.id and a.code = 'weaker-than-law' and a.confirmed_by is not null
      and a.finding->'evidence'->'rule' = new.notice_rule
      and a.finding->'evidence'->>'text' = (
        select r.sha256 from rendition r join policy p on p.id = new.policy_id and p.source_language = r.language
        where r.version_id = new.id))
  then perform refuse('weaker-than-law', 'two people must have accepted a promise that is weaker than the law'); end if;
  return new;
end $$;
create trigger version_findings before update on version for each row
  when (new.state = 'approved' and old.state <> 'approved') execute function version_findings();

-- ─── Bounces that can't be received ─────────────────────────────────────────────────────────────────────────────────

create function bounce_test_guard() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if tg_op = 'DELETE' then perform refuse('bounce-test-fixed', 'a test stays recorded'); end if;
  if tg_op = 'INSERT' then
    if new.received_at is not null or new.sent_at not between clock_read() and clock() then
      perform refuse('bounce-test-dated', 'a test is recorded when its message is sent'); end if;
    return new;
  end if;
  if (to_jsonb(new) - array['received_at', 'problem']) <> (to_jsonb(old) - array['received_at', 'problem'])
     or old.received_at is not null or old.problem is not null or new.received_at not between clock_read() and clock()
  then perform refuse('bounce-test-fixed', 'a test ends once, when its bounce comes in'); end if;
  return new;
end $$;
create trigger bounce_test_guard before insert or update or delete on bounce_test for each row execute function bounce_test_guard();
create trigger never_empty before truncate on bounce_test for each statement execute function append_only();

-- The last test came back, or a real message has since.
create function bounces_received() returns boolean language sql stable as $$
  select exists (
    select 1 from (select t.sent_at, t.received_at from public.bounce_test t order by t.sent_at desc, t.id desc limit 1) last
    where last.received_at is not null
      or exists (select 1 from public.receipt r where r.result = 'bounced' and r.at > last.sent_at))
$$;

create function announcement_bounces() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if not bounces_received()
     and not (select p.example from version v join policy p on p.id = v.policy_id where v.id = new.version_id)
     and not exists (select 1 from acceptance a
       where a.version_id = new.version_id and a.code = 'bounces-not-received' and a.confirmed_by is not null)
  then perform refuse('bounces-not-received', 'two people must have accepted that bounces can''t be received'); end if;
  return new;
end $$;
create trigger announcement_bounces before insert on announcement for each row
  when (new.kind = 'announced') execute function announcement_bounces();

-- ─── Texts that nobody else has read ────────────────────────────────────────────────────────────────────────────────

-- A translation may follow until announcing; nothing is published that only its author has seen.
create function version_renditions() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if exists (select 1 from rendition r where r.version_id = new.id and r.approved_by is null)
  then perform refuse('rendition-unapproved', 'a text was written after the approval, and nobody else has approved it'); end if;
  return new;
end $$;
create trigger version_renditions before update on version for each row
  when (old.state = 'approved' and new.state in ('announced', 'in-force')) execute function version_renditions();

-- CreateTable
CREATE TABLE "received_mail" (
    "sha256" TEXT NOT NULL,
    "via" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "notice_id" UUID,
    "at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "received_mail_pkey" PRIMARY KEY ("sha256")
);

-- CreateTable
CREATE TABLE "tombstone" (
    "hash" TEXT NOT NULL,
    "erased_at" TIMESTAMPTZ NOT NULL,
    "number" BIGSERIAL NOT NULL,

    CONSTRAINT "tombstone_pkey" PRIMARY KEY ("hash","erased_at")
);

-- CreateTable
CREATE TABLE "installation" (
    "row" INTEGER NOT NULL DEFAULT 1,
    "id" UUID NOT NULL,
    "place" TEXT,
    "seen_at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "installation_pkey" PRIMARY KEY ("row")
);

-- CreateTable
CREATE TABLE "restoration" (
    "id" UUID NOT NULL,
    "how" TEXT NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,
    "as_of" TIMESTAMPTZ NOT NULL,
    "reconciled_at" TIMESTAMPTZ,
    "reconciled_by" TEXT,
    "reason" TEXT,
    "found" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "restoration_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "received_mail_at_idx" ON "received_mail"("at");

-- CreateIndex
CREATE INDEX "received_mail_via_outcome_idx" ON "received_mail"("via", "outcome");

-- CreateIndex
CREATE UNIQUE INDEX "tombstone_number_key" ON "tombstone"("number");

-- ─── An installation that was restored or copied sends nothing until a person has reconciled it ─────────────────────

alter table installation add constraint installation_once check (row = 1);
alter table restoration add constraint restoration_how check (how in ('restored', 'copied'));
alter table restoration add constraint restoration_said check (
  (reconciled_at is null) = (reconciled_by is null) and (reconciled_at is null or btrim(coalesce(reason, '')) <> ''));
create unique index restoration_open on restoration ((true)) where reconciled_at is null;

create function restoration_guard() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if tg_op = 'DELETE' then perform refuse('restoration-fixed', 'that this was restored stays recorded'); end if;
  if tg_op = 'INSERT' then
    if new.reconciled_at is not null then
      perform refuse('not-reconciled', 'a restored installation is reconciled by a person, afterwards'); end if;
    return new;
  end if;
  if (to_jsonb(new) - array['reconciled_at', 'reconciled_by', 'reason', 'found']) <>
     (to_jsonb(old) - array['reconciled_at', 'reconciled_by', 'reason', 'found'])
     or old.reconciled_at is not null or new.reconciled_at not between clock_read() and clock()
  then perform refuse('restoration-fixed', 'it is reconciled once, and dated when it is'); end if;
  return new;
end $$;
create trigger restoration_guard before insert or update or delete on restoration for each row execute function restoration_guard();
create trigger never_empty before truncate on restoration for each statement execute function append_only();

create function is_reconciled() returns boolean language sql stable as $$
  select not exists (select 1 from public.restoration where reconciled_at is null)
$$;

-- What it knows may be behind what happened: nothing is announced by it, and nothing takes effect.
create function version_reconciled() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if not is_reconciled() then
    perform refuse('not-reconciled', 'this installation was restored or copied: an administrator reconciles it first'); end if;
  return new;
end $$;
create trigger version_reconciled before update on version for each row
  when (new.state <> old.state and new.state in ('announced', 'in-force')) execute function version_reconciled();

-- ─── Who was erased does not come back by an import ─────────────────────────────────────────────────────────────────

create trigger append_only before update or delete or truncate on tombstone for each statement execute function append_only();

-- ─── A mailbox that can't be read brings no bounces ─────────────────────────────────────────────────────────────────

alter table received_mail add constraint received_via check (via in ('imap', 'lmtp', 'smtp', 'api'));
create trigger append_only before update or truncate on received_mail for each statement execute function append_only();

create or replace function bounces_received() returns boolean language sql stable as $$
  select not exists (select 1 from public.health h where h.part in ('mailbox', 'intake') and not h.ok)
    and exists (
      select 1 from (select t.sent_at, t.received_at from public.bounce_test t order by t.sent_at desc, t.id desc limit 1) last
      where last.received_at is not null
        or exists (select 1 from public.receipt r where r.result = 'bounced' and r.at > last.sent_at))
$$;

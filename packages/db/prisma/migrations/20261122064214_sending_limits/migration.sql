-- AlterTable
ALTER TABLE "member" ADD COLUMN     "time_zone" TEXT;

-- AlterTable
ALTER TABLE "notice" ADD COLUMN     "waits" TEXT;

-- CreateTable
CREATE TABLE "sending_limits" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "per_minute" INTEGER,
    "per_domain" INTEGER,
    "per_day" INTEGER,
    "time_zone" TEXT NOT NULL DEFAULT 'UTC',
    "window_from" TEXT,
    "window_to" TEXT,
    "confirmations_per_hour" INTEGER NOT NULL DEFAULT 600,

    CONSTRAINT "sending_limits_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "domain_rate" (
    "domain" TEXT NOT NULL,
    "per_minute" INTEGER NOT NULL,

    CONSTRAINT "domain_rate_pkey" PRIMARY KEY ("domain")
);

-- CreateTable
CREATE TABLE "sending_pace" (
    "domain" TEXT NOT NULL,
    "next_at" TIMESTAMPTZ NOT NULL,
    "tail_at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "sending_pace_pkey" PRIMARY KEY ("domain")
);

-- CreateTable
CREATE TABLE "sending_day" (
    "day" DATE NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "sending_day_pkey" PRIMARY KEY ("day")
);

alter table sending_limits add constraint sending_limits_one check (id = 1);
alter table sending_limits add constraint sending_limits_rates check
  (per_minute > 0 and per_domain > 0 and per_day > 0 and confirmations_per_hour >= 0);
-- A window of no length would never open.
alter table sending_limits add constraint sending_limits_window check (
  (window_from is null) = (window_to is null)
  and coalesce(window_from ~ '^([01]\d|2[0-3]):[0-5]\d$' and window_to ~ '^([01]\d|2[0-3]):[0-5]\d$' and window_from <> window_to, true));
alter table domain_rate add constraint domain_rate_positive check (per_minute > 0 and domain = lower(domain));
alter table notice add constraint notice_waits check (waits in ('rate', 'domain', 'ceiling', 'window'));
alter table sending_day add constraint sending_day_count check (count >= 0);
insert into sending_limits (id) values (1);

-- Whether any member is in a zone of their own is asked before each batch.
create index member_time_zone_idx on member (time_zone) where time_zone is not null;

-- Who is erased leaves no zone behind either.
create function member_erased() returns trigger language plpgsql as $$
begin
  new.time_zone := null;
  return new;
end $$;
create trigger member_erased before update on member for each row when (new.erased_at is not null and old.erased_at is null)
  execute function member_erased();

-- What is held on a member, to see and download, is all of it.
create or replace view my_member with (security_barrier) as
  select m.external_id, m.email, m.other_emails, m.name, m.postal_address, m.language, m.audiences, m.registered_at,
    m.told_at_registration, m.own_changes, m.updated_at, m.left_at, m.time_zone
  from member m where m.id = visitor();

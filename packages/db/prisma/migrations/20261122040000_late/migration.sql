-- AlterTable
ALTER TABLE "announcement" ADD COLUMN     "raised" UUID[];

-- CreateTable
CREATE TABLE "raising" (
    "id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "change_id" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "before" JSONB NOT NULL,
    "ruling" JSONB NOT NULL,
    "reason" TEXT NOT NULL,
    "raised_by" TEXT NOT NULL,
    "raised_at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "raising_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "published_raise" (
    "version_id" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "change_id" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "announcement_id" UUID NOT NULL,
    "ruling" JSONB NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "published_raise_pkey" PRIMARY KEY ("version_id","language","change_id","ordinal")
);

-- CreateIndex
CREATE UNIQUE INDEX "raising_version_id_language_change_id_ordinal_key" ON "raising"("version_id", "language", "change_id", "ordinal");

-- CreateIndex
CREATE INDEX "published_raise_announcement_id_idx" ON "published_raise"("announcement_id");

-- AddForeignKey
ALTER TABLE "raising" ADD CONSTRAINT "raising_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "published_raise" ADD CONSTRAINT "published_raise_announcement_id_fkey" FOREIGN KEY ("announcement_id") REFERENCES "announcement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ─── Found later: after taking effect, what was decided is only ever raised ─────────────────────────────────────────

alter table raising add constraint raising_reason check (btrim(reason) <> '');
create trigger append_only before update or delete or truncate on raising for each statement execute function append_only();
create trigger append_only before update or delete or truncate on published_raise for each statement execute function append_only();

-- Whether a ruling says less than the one before it; the same as packages/policy, lifecycle/decisions, `lowerings`.
create function lowers(before jsonb, after jsonb) returns boolean language sql immutable as $$
  select coalesce(
    array_position(array['material', 'notable', 'editorial'], after->>'materiality')
      > array_position(array['material', 'notable', 'editorial'], before->>'materiality')
    or array_position(array['processing', 'description'], after->>'axis') > array_position(array['processing', 'description'], before->>'axis')
    or array_position(array['widens', 'narrows', 'neutral'], after->>'direction')
      > array_position(array['widens', 'narrows', 'neutral'], before->>'direction')
    or not (after->'kinds' @> (before->'kinds'))
    or not (after->'audiences' = '[]' or (before->'audiences' <> '[]' and after->'audiences' @> (before->'audiences'))), true)
$$;

-- What the public sees of a change: as it was published, or as it was raised since. Null if there is no such change.
create function shown_ruling(version_id uuid, language text, change_id text) returns jsonb language sql stable as $$
  select coalesce(
    (select r.ruling from public.published_raise r where r.version_id = $1 and r.language = $2 and r.change_id = $3
     order by r.ordinal desc limit 1),
    (select jsonb_build_object('materiality', c->'materiality', 'axis', c->'axis', 'direction', c->'direction',
       'kinds', c->'kinds', 'audiences', c->'audiences')
     from public.published_comparison p cross join lateral jsonb_array_elements(p.body->'changes') c
     where p.version_id = $1 and p.language = $2 and c->>'id' = $3 limit 1))
$$;

-- What holds of it, with what was raised and not told yet.
create function standing_ruling(version_id uuid, language text, change_id text) returns jsonb language sql stable as $$
  select coalesce(
    (select r.ruling from public.raising r where r.version_id = $1 and r.language = $2 and r.change_id = $3
     order by r.ordinal desc limit 1),
    public.shown_ruling($1, $2, $3))
$$;

create function raising_guard() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare
  stands text;
  standing jsonb;
begin
  -- Two who raise one change at once do it one after the other.
  select state into stands from version where id = new.version_id for no key update;
  if stands not in ('in-force', 'superseded') then
    perform refuse('wrong-state', 'what was decided is raised after taking effect; before that, it is decided'); end if;
  if new.raised_at not between clock_read() and clock() then
    perform refuse('raising-dated', 'a decision is raised when it is raised'); end if;
  standing := standing_ruling(new.version_id, new.language, new.change_id);
  if standing is null then
    perform refuse('change-unknown', 'nothing was published of this change'); end if;
  if new.before <> standing then
    perform refuse('changed-meanwhile', 'another ruling holds of this change by now'); end if;
  if lowers(standing, new.ruling) then
    perform refuse('only-raised', 'after taking effect a decision can only be raised'); end if;
  if not lowers(new.ruling, standing) then
    perform refuse('nothing-raised', 'this says no more than what holds already'); end if;
  if new.ordinal <> 1 + (select count(*) from raising r
       where r.version_id = new.version_id and r.language = new.language and r.change_id = new.change_id)
  then perform refuse('raising-order', 'raisings of a change are counted'); end if;
  return new;
end $$;
create trigger raising_guard before insert on raising for each row execute function raising_guard();

-- ─── Telling it, late ───────────────────────────────────────────────────────────────────────────────────────────────

create or replace function announcement_guard() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare parent record;
begin
  select v.state, p.time_zone, coalesce(b.notice_rule, p.notice_rule) as rule into parent
    from version v join policy p on p.id = v.policy_id left join version b on b.id = v.base_id where v.id = new.version_id;
  if (new.kind = 'announced' and parent.state <> 'approved')
     or (new.kind in ('postponed', 'withdrawn') and parent.state <> 'announced')
     or (new.kind = 'late' and parent.state not in ('in-force', 'superseded'))
  then perform refuse('wrong-state', format('a version that is %s is not %s', parent.state, new.kind)); end if;
  if new.at not between clock_read() and clock() then
    perform refuse('announcement-dated', 'an announcement is dated when it is made'); end if;
  if new.kind = 'announced' and (new.notice_rule <> parent.rule or new.time_zone <> parent.time_zone) then
    perform refuse('notice-rule', 'an announcement keeps the rule that the version in force promised'); end if;
  if new.kind = 'announced' and new.urgent_citation is null and
     new.grace_days < (select grace_days from organisation where id = 1) then
    perform refuse('grace-days', 'only an urgent announcement has less grace time than was set'); end if;
  return new;
end $$;

-- A late announcement keeps the rule of the first, tells of what was raised and of nothing else, and is made by someone
-- who raised none of it.
create function late_guard() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare
  first record;
  told record;
begin
  select a.*, v.in_force_at into first from announcement a join version v on v.id = a.version_id
    where a.version_id = new.version_id and a.kind = 'announced';
  if first is null then perform refuse('wrong-state', 'nobody was told of this version, since none had to be'); end if;
  if (new.notice_rule, new.time_zone) is distinct from (first.notice_rule, first.time_zone) or new.grace_days < first.grace_days
  then perform refuse('notice-rule', 'what is told late keeps the rule of the announcement'); end if;
  if new.effective_at is distinct from first.in_force_at then
    perform refuse('effective-earlier', 'what is told late says since when it holds'); end if;
  if coalesce(btrim(new.reason), '') = '' then
    perform refuse('reason-missing', 'what is told late says why'); end if;
  if coalesce(cardinality(new.raised), 0) = 0 or exists (
       select 1 from unnest(new.raised) r where not exists (
         select 1 from raising it where it.id = r and it.version_id = new.version_id))
  then perform refuse('nothing-raised', 'what is told late is what was raised of this version'); end if;
  if exists (select 1 from announcement a where a.version_id = new.version_id and a.kind = 'late' and a.raised && new.raised)
  then perform refuse('told-already', 'this was told already'); end if;
  if exists (select 1 from raising r where r.id = any (new.raised) and r.raised_by = new."by")
  then perform refuse('four-eyes', 'what one person raised another one announces'); end if;
  if not exists (select 1 from raising r where r.id = any (new.raised) and r.raised_by = new.second_person)
  then perform refuse('four-eyes', 'the second person is whoever raised it'); end if;

  select bool_or(o.own is null and o.everyone) as everyone,
      coalesce(array_agg(distinct a) filter (where o.own is null and a is not null), '{}') as audiences,
      coalesce(array_agg(distinct o.own) filter (where o.own is not null), '{}') as languages into told
    from (
      select nullif(r.language, p.source_language) as own, r.ruling,
        r.ruling->'audiences' = '[]' or (p.members_are_visitors and r.ruling->'audiences' ? 'visitors') as everyone
      from raising r join version v on v.id = r.version_id join policy p on p.id = v.policy_id
      where r.id = any (new.raised) and owes_email(new.notice_rule, r.ruling)
    ) o left join lateral jsonb_array_elements_text(o.ruling->'audiences') a on true;
  if (coalesce(told.everyone, false) and not new.everyone) or not (new.audiences @> told.audiences)
     or not (new.by_language ?& told.languages)
  then perform refuse('audience-owed', 'the frozen audience is whom the raised changes concern'); end if;
  return new;
end $$;
create trigger late_guard before insert on announcement for each row when (new.kind = 'late') execute function late_guard();

-- What was raised becomes public with the announcement that tells it, by the same transaction, and never as less.
create function published_raise_guard() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare
  late record;
  source text;
  raised jsonb;
  shown jsonb := shown_ruling(new.version_id, new.language, new.change_id);
begin
  select a.raised, a.at into late from announcement a
    where a.id = new.announcement_id and a.version_id = new.version_id and a.kind = 'late' and a.xmin = pg_current_xact_id()::xid;
  if late is null or new.at <> late.at then
    perform refuse('published-raise', 'what was raised is published by the announcement that tells it'); end if;
  if shown is null or lowers(shown, new.ruling) then
    perform refuse('only-raised', 'what is public of a change can only be raised'); end if;
  if new.ordinal <> 1 + (select count(*) from published_raise r
       where r.version_id = new.version_id and r.language = new.language and r.change_id = new.change_id)
  then perform refuse('raising-order', 'raisings of a change are counted'); end if;
  select p.source_language into source from version v join policy p on p.id = v.policy_id where v.id = new.version_id;
  select r.ruling into raised from raising r
    where r.id = any (late.raised) and r.language = new.language and r.change_id = new.change_id order by r.ordinal desc limit 1;
  -- A translation's change follows those of the source that it renders.
  if (raised is null and new.language = source) or new.ruling is distinct from coalesce(raised, new.ruling)
  then perform refuse('published-raise', 'what is public is what was raised'); end if;
  return new;
end $$;
create trigger published_raise_guard before insert on published_raise for each row execute function published_raise_guard();

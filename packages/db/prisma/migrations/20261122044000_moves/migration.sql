-- CreateTable
CREATE TABLE "effective_move" (
    "id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,
    "from_at" TIMESTAMPTZ NOT NULL,
    "to_at" TIMESTAMPTZ NOT NULL,
    "reason" TEXT NOT NULL,

    CONSTRAINT "effective_move_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "effective_move_version_id_at_idx" ON "effective_move"("version_id", "at");

-- AddForeignKey
ALTER TABLE "effective_move" ADD CONSTRAINT "effective_move_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ─── The effective time that moves by itself ────────────────────────────────────────────────────────────────────────

create trigger append_only before update or delete or truncate on effective_move for each statement execute function append_only();

-- It moves while the gate is shut, with the reason, at most once an hour, and never by less than an hour.
create function effective_move_guard() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare
  stands record;
  facts record;
begin
  select v.state, v.effective_at into stands from version v where v.id = new.version_id for no key update;
  if stands.state <> 'announced' or new.from_at is distinct from stands.effective_at then
    perform refuse('wrong-state', 'what moves is the effective time of an announced version, as it stands'); end if;
  if new.at not between clock_read() and clock() then
    perform refuse('move-dated', 'an effective time moves when it moves'); end if;
  if new.from_at > clock() then perform refuse('move-early', 'an effective time moves when it has come'); end if;
  if new.to_at < new.at + interval '1 hour'
     or exists (select 1 from effective_move m where m.version_id = new.version_id and m.at > new.at - interval '1 hour')
  then perform refuse('move-too-often', 'an effective time moves at most once an hour'); end if;
  if btrim(new.reason) = '' then perform refuse('move-reason', 'what moves an effective time is recorded'); end if;
  select * into facts from gate_facts(new.version_id);
  if facts.unplanned + facts.undispatched + facts.unreachable + facts.in_grace = 0 and
     (facts.urgent or facts.last_first_dispatch_at is null
      or add_days(facts.last_first_dispatch_at, facts.lead_days, facts.time_zone) <= clock())
  then perform refuse('gate-open', 'nothing holds this version'); end if;
  return new;
end $$;
create trigger effective_move_guard before insert on effective_move for each row execute function effective_move_guard();

-- An announced effective time moves by that, or because people were told of a postponement; in the same transaction.
create function version_moved() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if exists (select 1 from announcement a where a.version_id = new.id and a.kind = 'postponed' and a.effective_at = new.effective_at
             and a.xmin = pg_current_xact_id()::xid)
     or exists (select 1 from effective_move m where m.version_id = new.id and m.from_at = old.effective_at
                and m.to_at = new.effective_at and m.reason = new.held_reason and m.xmin = pg_current_xact_id()::xid)
  then return new; end if;
  perform refuse('move-unrecorded', 'an announced effective time moves while the gate is shut, or by a postponement');
  return null;
end $$;
create trigger version_moved before update on version for each row
  when (old.state = 'announced' and new.state = 'announced' and new.effective_at is not null
    and new.effective_at is distinct from old.effective_at)
  execute function version_moved();

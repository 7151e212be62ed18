-- ─── A draft that is discarded, and versions of the past ────────────────────────────────────────────────────────────

alter table version drop constraint version_state;
alter table version add constraint version_state check
  (state in ('draft', 'submitted', 'approved', 'announced', 'in-force', 'superseded', 'withdrawn', 'discarded'));
alter table version drop constraint version_origin;
alter table version add constraint version_origin check (origin in ('first', 'adopted', 'changed', 'imported'));

-- What came from the past is published as it is by a second person, never announced: it was in force elsewhere, at its
-- real dates, and no notices are claimed. It stands before everything that was published here.
create function past_guard(before version, after version) returns void language plpgsql set search_path = public, pg_temp as $$
declare following version;
begin
  if after.origin is distinct from before.origin and (before.origin is not null or after.origin = 'imported' and before.state <> 'draft')
  then perform refuse('version-fixed', 'where a version comes from never changes'); end if;
  if before.origin is distinct from 'imported' then
    if (before.state, after.state) in (('submitted', 'discarded'), ('submitted', 'superseded'), ('submitted', 'in-force'))
    then perform refuse('wrong-state', format('a version does not go from %s to %s', before.state, after.state)); end if;
    return;
  end if;
  if after.state in ('approved', 'announced') or (before.state = 'submitted' and after.state = 'draft')
  then perform refuse('imported', 'what was imported is confirmed or discarded'); end if;
  if before.state <> 'draft' and before.state <> 'in-force' and after.effective_at is distinct from before.effective_at
  then perform refuse('version-fixed', 'the date of what was imported is fixed'); end if;
  if before.state <> 'submitted' or after.state not in ('superseded', 'in-force') then return; end if;

  if not is_approved(after.id) then perform refuse('four-eyes', 'nobody other than who imported it has confirmed it'); end if;
  if exists (select 1 from version o where o.policy_id = after.policy_id and o.announced_at is not null and o.origin <> 'imported')
  then perform refuse('not-first', 'the past is imported before anything is published here'); end if;
  if after.in_force_at <> after.effective_at or after.in_force_at > clock()
     or after.announced_at not between clock_read() and clock()
  then perform refuse('imported', 'what was imported was in force from its date, and is published now'); end if;
  select * into following from version o
    where o.policy_id = after.policy_id and o.number > after.number and o.origin = 'imported' order by o.number limit 1;
  if (after.state = 'in-force') <> (following.id is null)
     or after.superseded_at is distinct from following.effective_at
     or after.superseded_at <= after.in_force_at
  then perform refuse('imported', 'what was imported held until the next one'); end if;
end $$;

create or replace function version_guard() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare facts record;
begin
  if tg_op = 'DELETE' then
    perform refuse('version-fixed', 'a draft is discarded, and nothing is deleted');
  end if;
  if tg_op = 'INSERT' then
    if new.state <> 'draft' then perform refuse('wrong-state', 'a version begins as a draft'); end if;
    return new;
  end if;

  if new.state <> old.state and (old.state, new.state) not in (
    ('draft', 'submitted'), ('submitted', 'draft'), ('submitted', 'approved'), ('approved', 'submitted'),
    ('approved', 'draft'), ('approved', 'announced'), ('approved', 'in-force'), ('announced', 'in-force'),
    ('announced', 'withdrawn'), ('in-force', 'superseded'),
    ('draft', 'discarded'), ('submitted', 'discarded'), ('submitted', 'superseded'), ('submitted', 'in-force'))
  then perform refuse('wrong-state', format('a version does not go from %s to %s', old.state, new.state)); end if;

  -- What is discarded gives its number back: those below zero are nobody's.
  if (new.policy_id, new.created_by, new.created_at) is distinct from (old.policy_id, old.created_by, old.created_at)
     or (new.number <> old.number and not (new.state = 'discarded' and old.state <> 'discarded'))
     or (new.state = 'discarded') <> (new.number < 0)
  then perform refuse('version-fixed', 'what identifies a version never changes'); end if;
  if old.state = 'discarded' then perform refuse('version-fixed', 'what was discarded stays so'); end if;
  perform past_guard(old, new);
  if old.state <> 'draft' and new.base_id is distinct from old.base_id
  then perform refuse('version-fixed', 'the base is fixed from submission on'); end if;
  if old.state in ('superseded', 'withdrawn') and to_jsonb(new) - 'revision' <> to_jsonb(old) - 'revision'
  then perform refuse('version-fixed', 'what was published never changes'); end if;
  if old.state = 'in-force' and to_jsonb(new) - array['revision', 'state', 'superseded_at']
     <> to_jsonb(old) - array['revision', 'state', 'superseded_at']
  then perform refuse('version-fixed', 'what is in force never changes'); end if;
  if old.state = 'announced' and
     to_jsonb(new) - array['revision', 'state', 'effective_at', 'in_force_at', 'withdrawn_at', 'held_since', 'held_reason']
     <> to_jsonb(old) - array['revision', 'state', 'effective_at', 'in_force_at', 'withdrawn_at', 'held_since', 'held_reason']
  then perform refuse('version-fixed', 'what was announced never changes'); end if;
  if old.state = 'announced' and new.effective_at < old.effective_at
  then perform refuse('effective-earlier', 'an announced effective time can only move later'); end if;

  if new.state = 'approved' and old.state <> 'approved' and not is_approved(new.id)
  then perform refuse('four-eyes', 'nobody other than its editors has approved this version'); end if;
  if new.state in ('announced', 'in-force') and old.state = 'approved' then
    if not is_approved(new.id) then perform refuse('four-eyes', 'the approval is missing or has lapsed'); end if;
  end if;
  if new.state = 'in-force' and old.state = 'approved' and
     (new.origin not in ('first', 'adopted') or exists (
       select 1 from version o where o.policy_id = new.policy_id and o.id <> new.id and o.announced_at is not null))
  then perform refuse('not-first', 'only the first version of a policy goes into force without an announcement'); end if;

  if new.state = 'announced' and old.state = 'approved' and not exists (
    select 1 from announcement a where a.version_id = new.id and a.kind = 'announced' and a.effective_at = new.effective_at)
  then perform refuse('not-announced', 'there is no announcement of this version for that time'); end if;
  if new.state = 'in-force' and old.state = 'approved' and
     (new.in_force_at > clock() or new.in_force_at <> new.effective_at)
  then perform refuse('effective-ahead', 'a first version is in force from now or from an earlier day'); end if;

  if new.state = 'in-force' and old.state = 'announced' then
    -- Whoever is just joining, or whose message is just coming back, is waited for: what a transaction that isn't over yet
    -- has written can't be seen, and would be overlooked. Members before notices, as everywhere, so that no two wait for
    -- each other. Both tables can be read meanwhile.
    lock table member in share mode;
    lock table notice in share mode;
    if new.in_force_at not between clock_read() and clock() then
      perform refuse('gate-shut', 'a version takes effect at the moment it passes the gate'); end if;
    select * into facts from gate_facts(new.id);
    if facts is null then perform refuse('gate-shut', 'nothing was announced'); end if;
    if facts.unplanned > 0 then
      perform refuse('gate-shut', format('%s affected members have no notice', facts.unplanned)); end if;
    if facts.undispatched + facts.unreachable > 0 then
      perform refuse('gate-shut', format('%s notices are not settled', facts.undispatched + facts.unreachable)); end if;
    if facts.in_grace > 0 then
      perform refuse('gate-shut', format('the grace time of %s notices still runs', facts.in_grace)); end if;
    if old.effective_at > clock() then perform refuse('gate-shut', 'the effective time has not come'); end if;
    if facts.last_first_dispatch_at is not null and not facts.urgent
       and add_days(facts.last_first_dispatch_at, facts.lead_days, facts.time_zone) > clock()
    then perform refuse('gate-shut', 'the lead time since the last first dispatch has not run'); end if;
  end if;
  return new;
end $$;

-- Nothing of a discarded version is decided, written or compared any more.
create function discarded_guard() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if exists (select 1 from version v where v.id = coalesce(new.version_id, old.version_id) and v.state = 'discarded')
  then perform refuse('version-fixed', 'what was discarded stays as it is'); end if;
  return coalesce(new, old);
end $$;
create trigger discarded_guard before insert or update or delete on comparison for each row execute function discarded_guard();
create trigger discarded_guard before insert or update on approval for each row execute function discarded_guard();

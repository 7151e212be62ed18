-- The rules that must hold whatever program connects (docs/architecture.md, "What the database enforces").
-- Errors raised here carry SQLSTATE FN0xx and a stable code as their message's first word.

-- ─── Time ───────────────────────────────────────────────────────────────────────────────────────────────────────────

-- The product's clock: the database's, shifted only where the test role has said so.
create function clock() returns timestamptz language sql stable security definer set search_path = public as $$
  select now() + coalesce((select shift::interval from test_clock where id = 1), interval '0')
$$;

-- N calendar days later at the same wall-clock time in a zone; the same arithmetic as packages/policy, calendar/days.
create function add_days(at timestamptz, days int, zone text) returns timestamptz language sql stable as $$
  select ((at at time zone zone) + make_interval(days => days)) at time zone zone
$$;

create function refuse(code text, explanation text) returns void language plpgsql as $$
begin
  raise exception '%: %', code, explanation using errcode = 'FN001';
end $$;

-- ─── Closed vocabularies ────────────────────────────────────────────────────────────────────────────────────────────

alter table version add constraint version_state check
  (state in ('draft', 'submitted', 'approved', 'announced', 'in-force', 'superseded', 'withdrawn'));
alter table version add constraint version_origin check (origin in ('first', 'adopted', 'changed'));
alter table announcement add constraint announcement_kind check (kind in ('announced', 'postponed', 'withdrawn', 'late'));
alter table notice add constraint notice_state check
  (state in ('planned', 'claimed', 'sent', 'refused', 'bounced', 'resolved', 'void'));
alter table receipt add constraint receipt_result check (result in ('accepted', 'later', 'refused', 'bounced', 'complaint'));
alter table decision add constraint decision_confirmed_by_another check (confirmed_by is distinct from decided_by or confirmed_by is null);
alter table organisation add constraint organisation_single check (id = 1);
alter table test_clock add constraint test_clock_single check (id = 1);
alter table member add constraint member_key_pseudonym unique (id, pseudonym);

-- At most one announced version and one in force per policy.
create unique index version_one_announced on version (policy_id) where state = 'announced';
create unique index version_one_in_force on version (policy_id) where state = 'in-force';

-- ─── Who is affected, and what the gate sees ────────────────────────────────────────────────────────────────────────

-- A member without audiences is in all; an announcement that names nobody affects nobody.
create function affected_members(everyone boolean, audiences text[]) returns setof member language sql stable as $$
  select * from member m
  where m.left_at is null and m.erased_at is null
    and ($1 or (cardinality($2) > 0 and (cardinality(m.audiences) = 0 or m.audiences && $2)))
$$;

-- One row of facts for an announced version (packages/policy, gate/gate explains them).
create function gate_facts(version_id uuid) returns table (
  announcement_id uuid, effective_at timestamptz, time_zone text, lead_days int, urgent boolean,
  last_first_dispatch_at timestamptz, undispatched int, in_grace int, settles_at timestamptz,
  unreachable int, unplanned int, owed int, settled int
) language sql stable as $$
  with standing as (
    select a.*, v.effective_at as stands_at, p.time_zone as zone
    from announcement a join version v on v.id = a.version_id join policy p on p.id = v.policy_id
    where a.version_id = $1 and a.kind = 'announced' order by a.at desc limit 1
  ), counted as (
    select
      max(n.first_dispatch_at) filter (where n.frozen and n.state <> 'void') as last_first_dispatch_at,
      count(*) filter (where n.state in ('planned', 'claimed')) as undispatched,
      count(*) filter (where n.state = 'sent' and n.settled_at > clock()) as in_grace,
      max(n.settled_at) filter (where n.state = 'sent') as settles_at,
      count(*) filter (where n.state in ('refused', 'bounced')) as unreachable,
      count(*) filter (where n.state <> 'void') as owed,
      count(*) filter (where n.state = 'resolved' or (n.state = 'sent' and n.settled_at <= clock())) as settled
    from standing s join notice n on n.announcement_id = s.id
  )
  select s.id, s.stands_at, s.zone, s.lead_days, s.urgent_citation is not null,
    c.last_first_dispatch_at, c.undispatched::int, c.in_grace::int, c.settles_at, c.unreachable::int,
    (select count(*)::int from affected_members(s.everyone, s.audiences) m
      where not exists (select 1 from notice n where n.announcement_id = s.id and n.member_id = m.id)),
    c.owed::int, c.settled::int
  from standing s cross join counted c
$$;

-- ─── The life of a version ──────────────────────────────────────────────────────────────────────────────────────────

create function is_approved(version_id uuid) returns boolean language sql stable as $$
  select exists (
    select 1 from approval a where a.version_id = $1 and a.lapsed_at is null
      and not exists (select 1 from version_editor e where e.version_id = $1 and e.user_id = a.user_id))
$$;

create function version_guard() returns trigger language plpgsql as $$
declare facts record;
begin
  if tg_op = 'DELETE' then
    if old.state <> 'draft' then perform refuse('version-fixed', 'only a draft can be discarded'); end if;
    return old;
  end if;
  if tg_op = 'INSERT' then
    if new.state <> 'draft' then perform refuse('wrong-state', 'a version begins as a draft'); end if;
    return new;
  end if;

  if new.state <> old.state and (old.state, new.state) not in (
    ('draft', 'submitted'), ('submitted', 'draft'), ('submitted', 'approved'), ('approved', 'submitted'),
    ('approved', 'draft'), ('approved', 'announced'), ('approved', 'in-force'), ('announced', 'in-force'),
    ('announced', 'withdrawn'), ('in-force', 'superseded'))
  then perform refuse('wrong-state', format('a version does not go from %s to %s', old.state, new.state)); end if;

  if (new.policy_id, new.number, new.created_by, new.created_at) is distinct from
     (old.policy_id, old.number, old.created_by, old.created_at)
  then perform refuse('version-fixed', 'what identifies a version never changes'); end if;
  if old.state <> 'draft' and new.base_id is distinct from old.base_id
  then perform refuse('version-fixed', 'the base is fixed from submission on'); end if;
  if old.state in ('announced', 'in-force', 'superseded', 'withdrawn') and
     (new.note, new.origin, new.notice_rule, new.submitted_at, new.approved_at, new.announced_at) is distinct from
     (old.note, old.origin, old.notice_rule, old.submitted_at, old.approved_at, old.announced_at)
  then perform refuse('version-fixed', 'what was published never changes'); end if;
  if old.in_force_at is not null and (new.in_force_at, new.effective_at) is distinct from (old.in_force_at, old.effective_at)
  then perform refuse('version-fixed', 'when it took effect never changes'); end if;
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

  if new.state = 'in-force' and old.state = 'announced' then
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
create trigger version_guard before insert or update or delete on version for each row execute function version_guard();

-- ─── Texts ──────────────────────────────────────────────────────────────────────────────────────────────────────────

create function rendition_guard() returns trigger language plpgsql as $$
declare
  parent record;
  it rendition := coalesce(new, old);
begin
  select v.state, p.source_language into parent from version v join policy p on p.id = v.policy_id where v.id = it.version_id;
  if tg_op = 'UPDATE' and (new.version_id, new.language) is distinct from (old.version_id, old.language)
  then perform refuse('rendition-fixed', 'a text does not change its version or language'); end if;
  if parent.state is null or parent.state = 'draft' then return it; end if;
  if parent.state in ('submitted', 'approved') then
    if it.language <> parent.source_language and tg_op <> 'DELETE' then return it; end if;
    if tg_op = 'UPDATE' and new.sha256 = old.sha256 and new.markdown = old.markdown then return it; end if;
  end if;
  perform refuse('rendition-fixed', format('the text of a version that is %s can''t be altered', parent.state));
end $$;
create trigger rendition_guard before insert or update or delete on rendition for each row execute function rendition_guard();

create function comparison_guard() returns trigger language plpgsql as $$
declare stands text;
begin
  if tg_op = 'UPDATE' then perform refuse('comparison-fixed', 'a stored comparison never changes'); end if;
  select state into stands from version where id = coalesce(new.version_id, old.version_id);
  if stands in ('announced', 'in-force', 'superseded', 'withdrawn')
  then perform refuse('comparison-fixed', 'the comparison of a published version is fixed'); end if;
  return coalesce(new, old);
end $$;
create trigger comparison_guard before insert or update or delete on comparison for each row execute function comparison_guard();

-- ─── Decisions and approvals ────────────────────────────────────────────────────────────────────────────────────────

create function decision_guard() returns trigger language plpgsql as $$
declare stands text;
begin
  if tg_op = 'DELETE' then perform refuse('decision-fixed', 'a decision is never deleted'); end if;
  select state into stands from version where id = new.version_id;
  if stands not in ('submitted', 'approved') then
    perform refuse('wrong-state', 'changes are decided between submission and announcing'); end if;
  if tg_op = 'UPDATE' then
    if (to_jsonb(new) - 'confirmed_by' - 'confirmed_at' - 'replaced_at') <>
       (to_jsonb(old) - 'confirmed_by' - 'confirmed_at' - 'replaced_at')
       or (old.confirmed_by is not null and new.confirmed_by is distinct from old.confirmed_by)
       or (old.replaced_at is not null and new.replaced_at is distinct from old.replaced_at)
    then perform refuse('decision-fixed', 'a decision is replaced by another, never altered'); end if;
  end if;
  return new;
end $$;
create trigger decision_guard before insert or update or delete on decision for each row execute function decision_guard();

create unique index decision_one_standing on decision (version_id, language, change_id) where replaced_at is null;

create function approval_guard() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then perform refuse('approval-fixed', 'an approval is never deleted'); end if;
  if tg_op = 'UPDATE' then
    if (to_jsonb(new) - 'lapsed_at') <> (to_jsonb(old) - 'lapsed_at') or old.lapsed_at is not null
    then perform refuse('approval-fixed', 'an approval can only lapse'); end if;
    return new;
  end if;
  if exists (select 1 from version_editor e where e.version_id = new.version_id and e.user_id = new.user_id)
  then perform refuse('four-eyes', 'no one approves a version that they wrote or edited'); end if;
  if exists (select 1 from decision d where d.version_id = new.version_id and d.replaced_at is null
             and cardinality(d.lowered) > 0 and d.decided_by = new.user_id)
  then perform refuse('four-eyes', 'no one approves a version whose changes they proposed to lower'); end if;
  return new;
end $$;
create trigger approval_guard before insert or update or delete on approval for each row execute function approval_guard();

create function editor_guard() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and not exists (select 1 from version where id = old.version_id) then return old; end if;
  perform refuse('editor-fixed', 'who edited a version stays recorded');
  return null;
end $$;
create trigger editor_guard before update or delete on version_editor for each row execute function editor_guard();

-- ─── Announcing and noticing ────────────────────────────────────────────────────────────────────────────────────────

create function append_only() returns trigger language plpgsql as $$
begin
  perform refuse('append-only', format('rows of %s are never changed or deleted', tg_table_name));
  return null;
end $$;
create trigger append_only before update or delete or truncate on announcement for each statement execute function append_only();
create trigger append_only before update or delete or truncate on delivery for each statement execute function append_only();
create trigger append_only before update or delete or truncate on receipt for each statement execute function append_only();
create trigger append_only before update or delete or truncate on event for each statement execute function append_only();
create trigger append_only before update or delete or truncate on published_comparison for each statement execute function append_only();
create trigger append_only before update or delete or truncate on rendition_revision for each statement execute function append_only();
create trigger never_empty before truncate on version for each statement execute function append_only();
create trigger never_empty before truncate on rendition for each statement execute function append_only();
create trigger never_empty before truncate on notice for each statement execute function append_only();
create trigger never_empty before truncate on decision for each statement execute function append_only();

create function notice_guard() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then perform refuse('notice-fixed', 'a notice is never deleted'); end if;
  if (new.id, new.announcement_id, new.member_id, new.channel, new.frozen, new.planned_at) is distinct from
     (old.id, old.announcement_id, old.member_id, old.channel, old.frozen, old.planned_at)
  then perform refuse('notice-fixed', 'who is owed which notice is frozen'); end if;
  if old.first_dispatch_at is not null and new.first_dispatch_at is distinct from old.first_dispatch_at
  then perform refuse('notice-fixed', 'when a notice was first dispatched never changes'); end if;
  if old.state = 'sent' and new.state in ('planned', 'claimed')
  then perform refuse('notice-once', 'a notice that was sent is not sent again'); end if;
  if old.state in ('resolved', 'void') and new.state <> old.state
  then perform refuse('notice-fixed', 'a notice that is resolved stays so'); end if;
  return new;
end $$;
create trigger notice_guard before update or delete on notice for each row execute function notice_guard();

-- A delivery may be recorded only for a notice that has not been sent yet.
create function delivery_guard() returns trigger language plpgsql as $$
begin
  if exists (select 1 from notice n where n.id = new.notice_id and n.state in ('sent', 'resolved', 'void'))
  then perform refuse('notice-once', 'this notice is already settled or void'); end if;
  return new;
end $$;
create trigger delivery_guard before insert on delivery for each row execute function delivery_guard();

-- Who leaves or is erased stops blocking.
create function member_left() returns trigger language plpgsql security definer set search_path = public as $$
begin
  update notice set state = 'void', how = case when new.erased_at is null then 'left' else 'erased' end, settled_at = clock()
    where member_id = new.id and state in ('planned', 'claimed', 'refused', 'bounced');
  update notice set settled_at = least(settled_at, clock()) where member_id = new.id and state = 'sent';
  return null;
end $$;
create trigger member_left after update on member for each row
  when ((old.left_at is null and new.left_at is not null) or (old.erased_at is null and new.erased_at is not null))
  execute function member_left();

-- ─── What the public reads ──────────────────────────────────────────────────────────────────────────────────────────

create view published_organisation as
  select name, domain, contact, language, example from organisation;
create view published_policy as
  select p.id, p.slug, p.title, p.titles, p.source_language, p.languages, p.time_zone, p.code, p.classification, p.owner, p.example
  from policy p where exists (select 1 from version v where v.policy_id = p.id and v.announced_at is not null);
create view published_version as
  select v.id, v.policy_id, v.number, v.state, v.origin, b.number as base, v.note, v.announced_at, v.effective_at,
    v.in_force_at, v.superseded_at, v.withdrawn_at, v.held_since, v.held_reason
  from version v left join version b on b.id = v.base_id
  where v.announced_at is not null;
create view published_rendition as
  select r.version_id, r.language, r.markdown, r.sha256, r.source_sha256
  from rendition r join version v on v.id = r.version_id where v.announced_at is not null;
-- A count below ten could point at people: it is withheld, and said as "fewer than 10".
create view published_announcement as
  select a.version_id, a.kind, a.at, a.effective_at, a.urgent_citation, a.reason, a.summary,
    case when a.audience_count < 10 then null else a.audience_count end as told
  from announcement a;

-- Caches listen; they poll as well, since a notification can be lost.
create function publication_changed() returns trigger language plpgsql as $$
begin
  perform pg_notify('publication', coalesce(new.policy_id, old.policy_id)::text);
  return null;
end $$;
create trigger publication_changed after update on version for each row
  when (new.announced_at is not null) execute function publication_changed();

-- The rules that must hold whatever program connects (docs/architecture.md, "What the database enforces").
-- Errors raised here carry SQLSTATE FN0xx and a stable code as their message's first word.
-- Every function names its tables with their schema, or fixes its search path: a temporary table of the same name, which
-- PostgreSQL would look at first, must not speak for the real one.

-- ─── Time ───────────────────────────────────────────────────────────────────────────────────────────────────────────

-- The product's clock: the database's, shifted only where the test role has said so.
create function clock() returns timestamptz language sql stable security definer set search_path = public, pg_temp as $$
  select now() + coalesce((select shift::interval from public.test_clock where id = 1), interval '0')
$$;

-- N calendar days later at the same wall-clock time in a zone; the same arithmetic as packages/policy, calendar/days.
create function add_days(at timestamptz, days int, zone text) returns timestamptz language sql stable as $$
  select ((at at time zone zone) + make_interval(days => days)) at time zone zone
$$;

-- The clock as programs read it: JavaScript's times end at the millisecond, so what they write "now" is up to one earlier.
create function clock_read() returns timestamptz language sql stable as $$
  select date_trunc('milliseconds', public.clock())
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

-- What is published has its time, and what isn't has none: the public's views ask for nothing else.
alter table version add constraint version_announced_at check
  ((announced_at is not null) = (state in ('announced', 'in-force', 'superseded', 'withdrawn')));
alter table version add constraint version_effective_at check (announced_at is null or effective_at is not null);
alter table version add constraint version_in_force_at check ((in_force_at is not null) = (state in ('in-force', 'superseded')));
alter table version add constraint version_superseded_at check ((superseded_at is not null) = (state = 'superseded'));
alter table version add constraint version_withdrawn_at check ((withdrawn_at is not null) = (state = 'withdrawn'));
alter table rendition add constraint rendition_hash check (sha256 = encode(sha256(convert_to(markdown, 'UTF8')), 'hex'));
alter table notice add constraint notice_dispatched check
  (state not in ('sent', 'refused', 'bounced') or first_dispatch_at is not null);
alter table notice add constraint notice_sent check (state <> 'sent' or (sent_at is not null and settled_at is not null));
alter table announcement add constraint announcement_lead_days check
  (lead_days >= 0 and grace_days >= 0 and lead_days = (notice_rule->>'leadDays')::int);
alter table announcement add constraint announcement_urgent_by_two check
  (urgent_citation is null or (second_person is not null and second_person <> by));

-- At most one announced version and one in force per policy.
create unique index version_one_announced on version (policy_id) where state = 'announced';
create unique index announcement_once on announcement (version_id, kind) where kind in ('announced', 'withdrawn');
create unique index version_one_in_force on version (policy_id) where state = 'in-force';

-- ─── Who is affected, and what the gate sees ────────────────────────────────────────────────────────────────────────

-- A member without audiences is in all; an announcement that names nobody affects nobody.
create function affected_members(everyone boolean, audiences text[]) returns setof member language sql stable as $$
  select * from public.member m
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
    select a.*, v.effective_at as stands_at
    from public.announcement a join public.version v on v.id = a.version_id
    where a.version_id = $1 and a.kind = 'announced' order by a.at desc limit 1
  ), counted as (
    select
      max(n.first_dispatch_at) filter (where n.frozen and n.state <> 'void') as last_first_dispatch_at,
      count(*) filter (where n.state in ('planned', 'claimed')) as undispatched,
      count(*) filter (where n.state = 'sent' and n.settled_at > public.clock()) as in_grace,
      max(n.settled_at) filter (where n.state = 'sent') as settles_at,
      count(*) filter (where n.state in ('refused', 'bounced')) as unreachable,
      count(*) filter (where n.state <> 'void') as owed,
      count(*) filter (where n.state = 'resolved' or (n.state = 'sent' and n.settled_at <= public.clock())) as settled
    from standing s join public.notice n on n.announcement_id = s.id
  )
  select s.id, s.stands_at, s.time_zone, s.lead_days, s.urgent_citation is not null,
    c.last_first_dispatch_at, c.undispatched::int, c.in_grace::int, c.settles_at, c.unreachable::int,
    (select count(*)::int from public.affected_members(s.everyone, s.audiences) m
      where not exists (select 1 from public.notice n where n.announcement_id = s.id and n.member_id = m.id)),
    c.owed::int, c.settled::int
  from standing s cross join counted c
$$;

-- ─── The life of a version ──────────────────────────────────────────────────────────────────────────────────────────

create function is_approved(version_id uuid) returns boolean language sql stable as $$
  select exists (
    select 1 from public.approval a where a.version_id = $1 and a.lapsed_at is null
      and not exists (select 1 from public.version_editor e where e.version_id = $1 and e.user_id = a.user_id))
$$;

create function version_guard() returns trigger language plpgsql set search_path = public, pg_temp as $$
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
create trigger version_guard before insert or update or delete on version for each row execute function version_guard();

-- ─── Texts ──────────────────────────────────────────────────────────────────────────────────────────────────────────

create function rendition_guard() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare
  parent record;
  it rendition := coalesce(new, old);
begin
  select v.state, p.source_language into parent from version v join policy p on p.id = v.policy_id where v.id = it.version_id;
  if tg_op = 'UPDATE' and (new.version_id, new.language) is distinct from (old.version_id, old.language)
  then perform refuse('rendition-fixed', 'a text does not change its version or language'); end if;
  if parent.state is null or parent.state = 'draft' then return it; end if;
  if parent.state in ('submitted', 'approved') then
    if tg_op <> 'DELETE' and new.approved_by is not null and (
         (tg_op = 'UPDATE' and new.markdown <> old.markdown)
         or exists (select 1 from rendition_revision r where r.version_id = new.version_id and r.language = new.language
                    and r.author_id = new.approved_by))
    then perform refuse('four-eyes', 'no one approves a text that they wrote'); end if;
    if it.language <> parent.source_language and tg_op <> 'DELETE' then return it; end if;
    if tg_op = 'UPDATE' and new.sha256 = old.sha256 and new.markdown = old.markdown then return it; end if;
  end if;
  perform refuse('rendition-fixed', format('the text of a version that is %s can''t be altered', parent.state));
end $$;
create trigger rendition_guard before insert or update or delete on rendition for each row execute function rendition_guard();

-- Whoever writes a text has edited its version, whether or not the program says so.
create function rendition_written() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  insert into version_editor (version_id, user_id, at) values (new.version_id, new.author_id, new.updated_at)
    on conflict do nothing;
  return null;
end $$;
create trigger rendition_inserted after insert on rendition for each row execute function rendition_written();
create trigger rendition_written after update on rendition for each row
  when (new.markdown <> old.markdown or new.author_id <> old.author_id) execute function rendition_written();

create function comparison_guard() returns trigger language plpgsql set search_path = public, pg_temp as $$
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

create function decision_guard() returns trigger language plpgsql set search_path = public, pg_temp as $$
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

create function approval_guard() returns trigger language plpgsql set search_path = public, pg_temp as $$
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

create function editor_guard() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if tg_op = 'DELETE' and not exists (select 1 from version where id = old.version_id) then return old; end if;
  perform refuse('editor-fixed', 'who edited a version stays recorded');
  return null;
end $$;
create trigger editor_guard before update or delete on version_editor for each row execute function editor_guard();

-- ─── Announcing and noticing ────────────────────────────────────────────────────────────────────────────────────────

create function append_only() returns trigger language plpgsql set search_path = public, pg_temp as $$
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
create trigger never_empty before truncate on approval for each statement execute function append_only();
create trigger never_empty before truncate on comparison for each statement execute function append_only();
create trigger never_empty before truncate on version_editor for each statement execute function append_only();
create trigger never_empty before truncate on member for each statement execute function append_only();
create trigger never_empty before truncate on version for each statement execute function append_only();
create trigger never_empty before truncate on rendition for each statement execute function append_only();
create trigger never_empty before truncate on notice for each statement execute function append_only();
create trigger never_empty before truncate on decision for each statement execute function append_only();

-- The rule that is frozen is the one that the version in force promised; nothing is announced twice, or afterwards.
create function announcement_guard() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare parent record;
begin
  select v.state, p.time_zone, coalesce(b.notice_rule, p.notice_rule) as rule into parent
    from version v join policy p on p.id = v.policy_id left join version b on b.id = v.base_id where v.id = new.version_id;
  if (new.kind = 'announced' and parent.state <> 'approved')
     or (new.kind in ('postponed', 'withdrawn') and parent.state <> 'announced')
     or (new.kind = 'late' and parent.state <> 'in-force')
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
create trigger announcement_guard before insert on announcement for each row execute function announcement_guard();

create function is_gone(member_id uuid) returns boolean language sql stable as $$
  select exists (select 1 from public.member m where m.id = $1 and (m.left_at is not null or m.erased_at is not null))
$$;

-- A notice is settled by what happened, and only so: a server took it, a person was told otherwise, left or was erased.
create function notice_guard() returns trigger language plpgsql set search_path = public, pg_temp as $$
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
  if new.state = old.state then
    if new.settled_at is distinct from old.settled_at and not (
         old.state = 'sent' and (is_gone(new.member_id) or coalesce(new.settled_at > old.settled_at, false)))
    then perform refuse('notice-fixed', 'when a notice is settled never changes'); end if;
    return new;
  end if;

  if old.state = 'sent' and new.state in ('planned', 'claimed', 'refused', 'resolved')
  then perform refuse('notice-once', 'a notice that was sent is not sent again'); end if;
  if old.state = 'resolved' or (old.state = 'void' and new.state <> 'sent' and
     (new.state not in ('planned', 'claimed') or old.how <> 'left'))
  then perform refuse('notice-fixed', 'a notice that is resolved stays so'); end if;
  if new.state = 'resolved' and old.state not in ('refused', 'bounced')
  then perform refuse('notice-unsettled', 'only what was refused or came back is settled otherwise'); end if;

  select a.kind, a.grace_days, a.time_zone, v.state into told
    from announcement a join version v on v.id = a.version_id where a.id = new.announcement_id;
  -- What a worker was carrying when its version was withdrawn is not carried again: planned means void by then.
  if new.state = 'planned' and told.state = 'withdrawn' and told.kind <> 'withdrawn' then
    new.state := 'void'; new.how := 'withdrawn'; new.settled_at := clock();
  end if;
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
create trigger notice_guard before update or delete on notice for each row execute function notice_guard();

-- A notice begins as planned, unless its member was shown the coming version at registration. (The condition spares the
-- call for each of a million planned ones.)
create function notice_born() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if new.state = 'resolved' and new.how = 'told-at-registration' and new.first_dispatch_at is null and exists (
    select 1 from member m join announcement a on a.id = new.announcement_id join rendition r on r.version_id = a.version_id
    where m.id = new.member_id and r.sha256 = m.told_at_registration->>'versionSha256')
  then return new; end if;
  perform refuse('notice-unsettled', 'a notice begins as planned');
  return null;
end $$;
create trigger notice_born before insert on notice for each row
  when (new.state <> 'planned' or new.first_dispatch_at is not null) execute function notice_born();

-- A delivery is recorded for a notice that is on its way, or whose member has just gone; never for one that is settled.
create function delivery_guard() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  -- Locked, so that of two workers who believe that they carry it only one can say so.
  perform 1 from notice n where n.id = new.notice_id and n.state in ('planned', 'claimed', 'void') for update;
  if not found then perform refuse('notice-once', 'this notice was carried already'); end if;
  return new;
end $$;
create trigger delivery_guard before insert on delivery for each row execute function delivery_guard();

create function member_guard() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if tg_op = 'DELETE' then perform refuse('member-kept', 'a member leaves or is erased; the row stays'); end if;
  if (new.id, new.pseudonym) is distinct from (old.id, old.pseudonym)
  then perform refuse('member-fixed', 'what names a member in the proof never changes'); end if;
  if old.erased_at is not null and new.erased_at is null
  then perform refuse('member-erased', 'who was erased is not brought back'); end if;
  return new;
end $$;
create trigger member_guard before update or delete on member for each row execute function member_guard();

-- Who leaves or is erased stops blocking.
create function member_left() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update notice set state = 'void', how = case when new.erased_at is null then 'left' else 'erased' end, settled_at = clock()
    where member_id = new.id and state in ('planned', 'claimed', 'refused', 'bounced');
  update notice set settled_at = least(settled_at, clock()) where member_id = new.id and state = 'sent';
  return null;
end $$;
create trigger member_left after update on member for each row
  when ((old.left_at is null and new.left_at is not null) or (old.erased_at is null and new.erased_at is not null))
  execute function member_left();

-- Who comes back is owed what they missed, while it still lies ahead. If a worker carries it at this moment, it stays that
-- worker's: no second one takes it.
create function member_returned() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update notice n set state = case when n.claimed_by is null then 'planned' else 'claimed' end,
    how = null, settled_at = null, problem = null, due_at = clock()
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
create trigger member_returned after update on member for each row
  when (old.left_at is not null and new.left_at is null and new.erased_at is null)
  execute function member_returned();

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
create view published_audience as select slug, names from audience;
-- A count below ten could point at people: it is withheld, and said as "fewer than 10".
create view published_announcement as
  select a.version_id, a.kind, a.at, a.effective_at, a.urgent_citation, a.reason, a.summary,
    case when a.audience_count < 10 then null else a.audience_count end as told
  from announcement a;

-- Caches listen; they poll as well, since a notification can be lost.
create function publication_changed() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  perform pg_notify('publication', coalesce(new.policy_id, old.policy_id)::text);
  return null;
end $$;
create trigger publication_changed after update on version for each row
  when (new.announced_at is not null) execute function publication_changed();
create function announcement_changed() returns trigger language plpgsql as $$
begin
  perform pg_notify('publication', v.policy_id::text) from version v where v.id = new.version_id;
  return null;
end $$;
create trigger announcement_changed after insert on announcement for each row execute function announcement_changed();
create function policy_changed() returns trigger language plpgsql as $$
begin
  perform pg_notify('publication', new.id::text);
  return null;
end $$;
create trigger policy_changed after update on policy for each row execute function policy_changed();

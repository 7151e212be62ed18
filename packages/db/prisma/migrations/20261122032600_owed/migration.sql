-- AlterTable
ALTER TABLE "announcement" ADD COLUMN     "by_language" JSONB NOT NULL DEFAULT '{}';

-- ─── Who is affected, with the members of one language alone ────────────────────────────────────────────────────────

-- A translation's own changes concern the members served in that language: {"nl": {"everyone": true, "audiences": []}}.
-- It is a language that the version has a text in, so who asks for it is served in it.
drop function affected_members(boolean, text[]);
create function affected_members(everyone boolean, audiences text[], by_language jsonb default '{}')
returns setof member language sql stable as $$
  select * from public.member m
  where m.left_at is null and m.erased_at is null
    and ($1 or (cardinality($2) > 0 and (cardinality(m.audiences) = 0 or m.audiences && $2))
      or ($3 ? m.language and (cardinality(m.audiences) = 0 or ($3->m.language->>'everyone')::boolean
          or $3->m.language->'audiences' ?| m.audiences)))
$$;

create or replace function gate_facts(version_id uuid) returns table (
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
    (select count(*)::int from public.affected_members(s.everyone, s.audiences, s.by_language) m
      where not exists (select 1 from public.notice n where n.announcement_id = s.id and n.member_id = m.id)),
    c.owed::int, c.settled::int
  from standing s cross join counted c
$$;

-- ─── What the decided changes owe ───────────────────────────────────────────────────────────────────────────────────
-- The same arithmetic as packages/policy, notice-rule (property-tested against it), so that no program announces to
-- fewer people, or with fewer days, than the frozen rule owes.

-- Each change with what holds of it: the decision, unless it waits for a second person, else the proposal. Of a
-- translation, those that render no change of the source, or were decided by themselves; `own` is then its language.
create function ruled_changes(version_id uuid)
returns table (own text, change_id text, ruling jsonb) language sql stable as $$
  with each as (
    select c.language, c.language = p.source_language as source, change->>'id' as id, change,
      coalesce(c.body->'links'->(change->>'id'), '[]') as links
    from public.comparison c join public.version v on v.id = c.version_id join public.policy p on p.id = v.policy_id
    cross join lateral jsonb_array_elements(c.body->'changes') change
    where c.version_id = $1
  )
  select case when e.source then null else e.language end, e.id, coalesce(d.ruling, e.change)
  from each e left join public.decision d on d.version_id = $1 and d.language = e.language and d.change_id = e.id
    and d.replaced_at is null and (cardinality(d.lowered) = 0 or d.confirmed_by is not null)
  where e.source or d.id is not null or not exists (
    select 1 from each s where s.source and e.links ? s.id)
$$;

create function owes_email(rule jsonb, ruling jsonb) returns boolean language sql immutable as $$
  select ((rule->>'legalFloor')::boolean and ruling->>'materiality' = 'material'
      and (ruling->>'axis' = 'processing' or ruling->'kinds' ?| array['controller-contact', 'right']))
    or exists (
      select 1 from jsonb_array_elements(rule->'promises') p
      where p->>'channel' = 'email'
        and (p->>'changes' = 'any' or ruling->>'materiality' = 'material'
          or (p->>'changes' = 'notable' and ruling->>'materiality' = 'notable'))
        and (p->'kinds' is null or p->'kinds' ?| array(select jsonb_array_elements_text(ruling->'kinds'))))
$$;

-- Days owed to one audience for one kind; null: none that the rule names.
create function lead_for(rule jsonb, audience text, kind text) returns int language sql immutable as $$
  select coalesce(max((l->>'days')::int), (rule->>'leadDays')::int)
  from jsonb_array_elements(coalesce(rule->'leadTimes', '[]')) l
  where (l->'audiences' is null or coalesce(l->'audiences' ? audience, false))
    and (l->'kinds' is null or coalesce(l->'kinds' ? kind, false))
$$;

-- Whom an announcement of a version owes a message under a rule, and the lead time that they are owed.
create function owed_by(version_id uuid, rule jsonb)
returns table (everyone boolean, audiences text[], by_language jsonb, lead_days int) language sql stable as $$
  with owing as (
    select r.own, r.ruling,
      r.ruling->'audiences' = '[]' or (p.members_are_visitors and r.ruling->'audiences' ? 'visitors') as everyone
    from public.ruled_changes($1) r, public.version v join public.policy p on p.id = v.policy_id
    where v.id = $1 and public.owes_email($2, r.ruling)
  ), concerned as (
    select o.own, bool_or(o.everyone) as everyone,
      array(select distinct a collate "C" from owing each cross join lateral jsonb_array_elements_text(each.ruling->'audiences') a
        where each.own is not distinct from o.own order by 1) as audiences
    from owing o group by o.own
  ), days as (
    select max(public.lead_for($2, a, k)) as owed from owing o
    cross join lateral (
      select jsonb_array_elements_text(o.ruling->'audiences') as a where not o.everyone
      union select null where o.everyone
      union select jsonb_array_elements_text(l->'audiences') from jsonb_array_elements(coalesce($2->'leadTimes', '[]')) l where o.everyone
    ) for_whom
    cross join lateral (
      select jsonb_array_elements_text(o.ruling->'kinds') as k
      union select null where o.ruling->'kinds' = '[]'
    ) of_what
  )
  select coalesce((select c.everyone from concerned c where c.own is null), false),
    coalesce((select c.audiences from concerned c where c.own is null), '{}'),
    coalesce((select jsonb_object_agg(c.own, jsonb_build_object('everyone', c.everyone, 'audiences', to_jsonb(c.audiences)))
      from concerned c where c.own is not null), '{}'),
    coalesce((select d.owed from days d), ($2->>'leadDays')::int)
$$;

alter table announcement drop constraint announcement_lead_days;
alter table announcement add constraint announcement_days check (lead_days >= 0 and grace_days >= 0);

create function announcement_owed() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare owed record;
begin
  select * into owed from owed_by(new.version_id, new.notice_rule);
  if new.lead_days <> owed.lead_days then
    perform refuse('lead-days', format('the frozen rule owes a lead time of %s days', owed.lead_days)); end if;
  if (new.everyone, new.by_language) is distinct from (owed.everyone, owed.by_language)
     or not (new.audiences @> owed.audiences and new.audiences <@ owed.audiences)
  then perform refuse('audience-owed', 'the frozen audience is whom the decided changes concern'); end if;
  return new;
end $$;
create trigger announcement_owed before insert on announcement for each row
  when (new.kind = 'announced') execute function announcement_owed();

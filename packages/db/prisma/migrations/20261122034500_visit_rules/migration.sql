-- Member pages and alerts: who may see and do what (docs/threat-model.md, "The second role").
-- The role of member pages has no table. It reads views that show what belongs to the token it presents, acts by
-- functions that look at that token, and may put a row into two tables, from forms that anyone can send.

-- ─── Closed vocabularies ────────────────────────────────────────────────────────────────────────────────────────────

create function is_address(email text) returns boolean language sql immutable as $$
  select $1 = lower($1) and length($1) <= 254 and $1 ~ '^[^[:space:][:cntrl:]@<>"]+@[^[:space:][:cntrl:]@<>"]+[.][^[:space:][:cntrl:]@<>"]+$'
$$;
create function is_language(tag text) returns boolean language sql immutable as $$
  select length($1) <= 35 and $1 ~ '^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$'
$$;
alter table link_request add constraint link_request_address check (is_address(email) and is_language(language));
alter table subscriber add constraint subscriber_address check (is_address(email) and is_language(language));
alter table subscriber add constraint subscriber_topics check
  (cardinality(topics) > 0 and topics <@ array['announced', 'in-force', 'withdrawn']);
alter table subscriber add constraint subscriber_stops check (stop_hash is null or confirmed_at is not null);
alter table address_change add constraint address_change_address check (is_address(to_email) and to_email <> from_email);
alter table mailed_link add constraint mailed_link_kind check
  (kind in ('visit', 'subscription', 'old-address', 'new-address', 'answer') and (hash is null) = (kind = 'answer'));
alter table visit add constraint visit_session check (session_hash ~ '^[0-9a-f]{64}$');
alter table member_request add constraint member_request_kind check (kind in ('correction', 'erasure', 'language', 'address'));
alter table member_request add constraint member_request_state check
  (state in ('open', 'answered') and (state = 'answered') = (answered_at is not null)
   and (outcome is null) = (state = 'open') and (outcome is null or outcome in ('done', 'refused', 'withdrawn')));
alter table member_request add constraint member_request_length check (length(text) <= 4000);
alter table alert add constraint alert_state check (state in ('planned', 'claimed', 'sent', 'refused'));
alter table alert add constraint alert_kind check (kind in ('announced', 'postponed', 'withdrawn', 'late', 'in-force'));

-- At most one confirmed subscription for an address and a policy, or for all policies.
create unique index subscriber_once on subscriber (email, coalesce(policy_id, '00000000-0000-0000-0000-000000000000'::uuid))
  where confirmed_at is not null;
create unique index member_request_one_erasure on member_request (member_id) where kind = 'erasure' and state = 'open';

create trigger append_only before update or delete or truncate on compiled_message for each statement execute function append_only();

-- What was asked and answered stays, but for what it said when its member is erased.
create function member_request_guard() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if tg_op = 'DELETE' then perform refuse('request-fixed', 'a member''s request is answered, never deleted'); end if;
  if (new.id, new.member_id, new.kind, new.asked_at) is distinct from (old.id, old.member_id, old.kind, old.asked_at)
     or (old.state = 'answered' and
       (new.state, new.outcome, new.answered_at, new.answered_by) is distinct from
       (old.state, old.outcome, old.answered_at, old.answered_by))
  then perform refuse('request-fixed', 'a member''s request is answered once'); end if;
  return new;
end $$;
create trigger member_request_guard before update or delete on member_request for each row execute function member_request_guard();
create trigger never_empty before truncate on member_request for each statement execute function append_only();

-- ─── Whose token it is ──────────────────────────────────────────────────────────────────────────────────────────────

-- The hash of the token that this transaction presents (set_config('fairnotice.token', …, true)); null without one. The
-- token itself is presented, so that hashes read from a stolen copy of the database open nothing.
create function presented() returns text language sql stable set search_path = pg_catalog as $$
  select encode(sha256(convert_to(nullif(current_setting('fairnotice.token', true), ''), 'UTF8')), 'hex')
$$;

-- The member whose visit it is, while it lasts.
create function visitor() returns uuid language sql stable security definer set search_path = public, pg_temp as $$
  select v.member_id from visit v join member m on m.id = v.member_id
  where v.session_hash = presented() and v.expires_at > clock() and m.erased_at is null
$$;

create view my_visit with (security_barrier) as
  select v.opened_at, v.expires_at from visit v where v.member_id = visitor() and v.session_hash = presented();

create view my_member with (security_barrier) as
  select m.external_id, m.email, m.other_emails, m.name, m.postal_address, m.language, m.audiences, m.registered_at,
    m.told_at_registration, m.own_changes, m.updated_at, m.left_at
  from member m where m.id = visitor();

create view my_notice with (security_barrier) as
  select n.id, a.kind, p.slug, p.title, p.titles, p.source_language, p.time_zone, v.number, b.number as base,
    v.state as version_state, v.effective_at, n.channel, n.state, n.how, n.planned_at, n.sent_at, n.settled_at, n.told_effective_at
  from notice n join announcement a on a.id = n.announcement_id join version v on v.id = a.version_id
  join policy p on p.id = v.policy_id left join version b on b.id = v.base_id
  where n.member_id = visitor() and n.state <> 'void';

-- Every attempt to carry a notice with what came back; sealed under the member's key, which comes along.
create view my_delivery with (security_barrier) as
  select d.id, d.notice_id, d.attempt, d.message_id, d.message_sha256, d.language, d.policy_sha256, d.started_at, d.sealed,
    r.result, r.code, r.server, r.at as answered_at, r.sealed as answer, k.key, c.body, c.holes
  from delivery d join notice n on n.id = d.notice_id join receipt r on r.delivery_id = d.id
  left join member_key k on k.pseudonym = d.pseudonym left join compiled_message c on c.sha256 = d.compiled_sha256
  where n.member_id = visitor();

create view my_subscription with (security_barrier) as
  select s.policy_id, s.topics, s.language, s.confirmed_at
  from subscriber s join member m on m.email = s.email where m.id = visitor() and s.confirmed_at is not null;

create view my_request with (security_barrier) as
  select q.id, q.kind, q.text, q.detail, q.state, q.asked_at, q.outcome, q.answer, q.answered_at
  from member_request q where q.member_id = visitor();

create view my_address_change with (security_barrier) as
  select c.to_email, c.asked_at, c.expires_at, c.old_confirmed_at, c.new_confirmed_at
  from address_change c where c.member_id = visitor() and c.expires_at > clock()
    and (c.old_confirmed_at is null or c.new_confirmed_at is null);

-- The one notice whose message holds the presented link, without anything of its member: messages are forwarded.
create view linked_notice with (security_barrier) as
  select a.kind, p.slug, p.title, p.titles, p.source_language, p.time_zone, v.number, b.number as base, v.state as version_state,
    v.effective_at, n.told_effective_at, d.started_at, d.language, c.body, c.holes
  from delivery d join notice n on n.id = d.notice_id join announcement a on a.id = n.announcement_id
  join version v on v.id = a.version_id join policy p on p.id = v.policy_id left join version b on b.id = v.base_id
  join member m on m.id = n.member_id left join compiled_message c on c.sha256 = d.compiled_sha256
  where d.link_hash = presented() and m.erased_at is null;

-- A link from a message, before it is used: what it would do.
create view presented_link with (security_barrier) as
  select l.kind, l.language, l.used_at is not null as used, l.expires_at <= clock() as expired, l.expires_at,
    s.policy_id, s.topics, c.to_email
  from mailed_link l left join subscriber s on s.id = l.subscriber_id left join address_change c on c.id = l.address_change_id
  where l.hash = presented();

create view presented_subscription with (security_barrier) as
  select s.policy_id, s.topics, s.language from subscriber s where s.stop_hash = presented();

-- Whether messages leave at all: said to everyone alike.
create function mail_works() returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce((select ok from health where part = 'relay'), true)
$$;

-- ─── What a token may do ────────────────────────────────────────────────────────────────────────────────────────────

create function visit_event(what text, member_id uuid, detail jsonb) returns void language sql set search_path = public, pg_temp as $$
  insert into event (at, what, actor_id, detail)
  select clock(), $1, null, jsonb_build_object('pseudonym', m.pseudonym) || $3 from member m where m.id = $2
$$;

-- Opens a visit by a link, once: an hour under the session whose hash is given.
create function open_visit(session text) returns boolean language plpgsql security definer set search_path = public, pg_temp as $$
declare whose uuid;
begin
  update mailed_link l set used_at = clock()
    from member m where l.hash = presented() and l.kind = 'visit' and l.used_at is null and l.expires_at > clock()
      and m.id = l.member_id and m.erased_at is null and m.email = l.email
    returning m.id into whose;
  if whose is null then return false; end if;
  insert into visit (id, member_id, session_hash, opened_at, expires_at)
    values (gen_random_uuid(), whose, session, clock(), clock() + interval '1 hour');
  return true;
end $$;

create function close_visit() returns void language sql security definer set search_path = public, pg_temp as $$
  delete from visit where session_hash = presented()
$$;

-- The language that the member chose holds at once; the organisation's own system is asked to take it over.
create function choose_language(chosen text) returns boolean language plpgsql security definer set search_path = public, pg_temp as $$
declare
  it member;
  was text;
begin
  select * into it from member where id = visitor() for update;
  if it.id is null or not is_language(chosen) then return false; end if;
  if it.language = chosen then return true; end if;
  was := coalesce(it.own_changes->>'language', it.language);
  update member set language = chosen, updated_at = clock(),
    own_changes = case when was = chosen then it.own_changes - 'language' else it.own_changes || jsonb_build_object('language', was) end
    where id = it.id;
  update member_request set state = 'answered', outcome = 'withdrawn', answered_at = clock()
    where member_id = it.id and kind = 'language' and state = 'open';
  if was <> chosen then
    insert into member_request (id, member_id, kind, detail, asked_at)
      values (gen_random_uuid(), it.id, 'language', jsonb_build_object('from', was, 'to', chosen), clock());
  end if;
  perform visit_event('member-language', it.id, jsonb_build_object('from', it.language, 'to', chosen));
  return true;
end $$;

-- The optional messages of one policy, or of all (null), to the address that the visit has proven; none: they stop.
create function choose_topics(policy uuid, chosen text[]) returns boolean language plpgsql security definer set search_path = public, pg_temp as $$
declare it member;
begin
  select * into it from member where id = visitor();
  if it.id is null or not chosen <@ array['announced', 'in-force', 'withdrawn']
     or (policy is not null and not exists (select 1 from published_policy p where p.id = policy)) then return false; end if;
  if cardinality(chosen) = 0 then
    delete from subscriber s where s.email = it.email and s.policy_id is not distinct from policy;
    return true;
  end if;
  update subscriber s set topics = chosen where s.email = it.email and s.policy_id is not distinct from policy and s.confirmed_at is not null;
  if not found then
    insert into subscriber (email, language, policy_id, topics, confirmed_at)
      values (it.email, it.language, policy, chosen, clock()) on conflict do nothing;
  end if;
  return true;
end $$;

create function file_request(asked text, words text) returns text language plpgsql security definer set search_path = public, pg_temp as $$
declare whose uuid := visitor();
begin
  perform 1 from member where id = whose for update;
  if whose is null or asked not in ('correction', 'erasure') or length(words) > 4000
     or (asked = 'correction' and btrim(words) = '') then return 'refused'; end if;
  if (select count(*) from member_request q where q.member_id = whose and q.asked_at > clock() - interval '1 day') >= 10
  then return 'too-many'; end if;
  insert into member_request (id, member_id, kind, text, asked_at) values (gen_random_uuid(), whose, asked, words, clock())
    on conflict do nothing;
  if not found then return 'open'; end if;
  perform visit_event('member-request', whose, jsonb_build_object('kind', asked));
  return 'done';
end $$;

-- Both mailboxes are written to; only when both have confirmed it does the address change.
create function change_address(wanted text) returns text language plpgsql security definer set search_path = public, pg_temp as $$
declare it member;
begin
  select * into it from member where id = visitor() for update;
  if it.id is null or not is_address(wanted) then return 'refused'; end if;
  if wanted = it.email then return 'same'; end if;
  if (select count(*) from address_change c where c.member_id = it.id and c.asked_at > clock() - interval '1 day') >= 3
  then return 'too-many'; end if;
  update address_change set expires_at = clock() where member_id = it.id and expires_at > clock();
  insert into address_change (id, member_id, from_email, to_email, asked_at, expires_at)
    values (gen_random_uuid(), it.id, it.email, wanted, clock(), clock() + interval '48 hours');
  return 'done';
end $$;

create function confirm_address() returns text language plpgsql security definer set search_path = public, pg_temp as $$
declare
  link mailed_link;
  change address_change;
  it member;
begin
  -- Members first, as everywhere, so that no two wait for each other.
  select c.* into change from mailed_link l join address_change c on c.id = l.address_change_id where l.hash = presented();
  select * into it from member where id = change.member_id for update;
  select * into link from mailed_link where hash = presented() and kind in ('old-address', 'new-address') for update;
  if link.id is null or it.id is null then return 'unknown'; end if;
  if link.used_at is not null then return 'used'; end if;
  select * into change from address_change where id = link.address_change_id for update;
  if link.expires_at <= clock() or change.expires_at <= clock() then return 'expired'; end if;
  if it.email <> change.from_email then return 'overtaken'; end if;
  update mailed_link set used_at = clock() where id = link.id;
  update address_change c set
    old_confirmed_at = case when link.kind = 'old-address' then clock() else c.old_confirmed_at end,
    new_confirmed_at = case when link.kind = 'new-address' then clock() else c.new_confirmed_at end
    where c.id = change.id returning * into change;
  if change.old_confirmed_at is null or change.new_confirmed_at is null then return 'waiting'; end if;
  update member set email = change.to_email, updated_at = clock(),
    own_changes = case when it.own_changes->>'email' = change.to_email then it.own_changes - 'email'
      else it.own_changes || jsonb_build_object('email', coalesce(it.own_changes->>'email', it.email)) end
    where id = it.id;
  update member_request set state = 'answered', outcome = 'withdrawn', answered_at = clock()
    where member_id = it.id and kind = 'address' and state = 'open';
  insert into member_request (id, member_id, kind, detail, asked_at)
    values (gen_random_uuid(), it.id, 'address', jsonb_build_object('from', change.from_email, 'to', change.to_email), clock());
  -- A link that waits in the old mailbox opens nothing any more.
  delete from mailed_link where member_id = it.id and kind = 'visit' and used_at is null;
  perform visit_event('member-address', it.id, '{}');
  return 'done';
end $$;

create function confirm_subscription() returns text language plpgsql security definer set search_path = public, pg_temp as $$
declare
  link mailed_link;
  it subscriber;
begin
  select * into link from mailed_link where hash = presented() and kind = 'subscription' for update;
  if link.id is null then return 'unknown'; end if;
  if link.used_at is not null then return 'used'; end if;
  if link.expires_at <= clock() then return 'expired'; end if;
  select * into it from subscriber where id = link.subscriber_id for update;
  if it.asked_at <= clock() - interval '48 hours' then return 'expired'; end if;
  -- What was chosen last holds.
  delete from subscriber s where s.email = it.email and s.policy_id is not distinct from it.policy_id and s.id <> it.id
    and s.confirmed_at is not null;
  update subscriber set confirmed_at = clock() where id = it.id;
  update mailed_link set used_at = clock() where id = link.id;
  -- The random id stands in both events: it proves when a subscription was confirmed and stopped, and not whose it was.
  insert into event (at, what, actor_id, policy_id, detail)
    values (clock(), 'subscription-confirmed', null, it.policy_id, jsonb_build_object('subscriber', it.id));
  return 'done';
end $$;

-- Stops at once: alerts that are planned go with their subscriber. Nothing is kept of the address.
create function stop_subscription() returns boolean language plpgsql security definer set search_path = public, pg_temp as $$
declare gone subscriber;
begin
  delete from subscriber where stop_hash = presented() returning * into gone;
  if gone.id is null then return false; end if;
  insert into event (at, what, actor_id, policy_id, detail)
    values (clock(), 'subscription-stopped', null, gone.policy_id, jsonb_build_object('subscriber', gone.id));
  return true;
end $$;

-- ─── Members ────────────────────────────────────────────────────────────────────────────────────────────────────────

-- The value that the organisation's system had when a member chose another does not undo the choice; a new one does.
create function member_keeps_choice() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if new.erased_at is not null then new.own_changes := '{}'; return new; end if;
  if new.language = old.own_changes->>'language' then new.language := old.language;
  elsif new.language <> old.language then new.own_changes := new.own_changes - 'language'; end if;
  if new.email = old.own_changes->>'email' then new.email := old.email;
  elsif new.email <> old.email then new.own_changes := new.own_changes - 'email'; end if;
  return new;
end $$;
create trigger member_keeps_choice before update on member for each row
  when (old.own_changes <> '{}' and new.own_changes = old.own_changes) execute function member_keeps_choice();

-- With a person go their visits, links and subscriptions, and what their requests said.
create function member_forgotten() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  delete from visit where member_id = new.id;
  delete from mailed_link where member_id = new.id and kind <> 'answer';
  delete from address_change where member_id = new.id;
  delete from link_request where email = old.email;
  delete from subscriber where email = old.email;
  update member_request set text = '', detail = '{}', answer = null where member_id = new.id;
  return null;
end $$;
create trigger member_forgotten after update on member for each row
  when (old.erased_at is null and new.erased_at is not null) execute function member_forgotten();

-- ─── Alerts ─────────────────────────────────────────────────────────────────────────────────────────────────────────

-- What subscribers hear of, with the topic that it belongs to.
create view occasion as
  select a.id, a.version_id, v.policy_id, a.kind, a.at,
    case a.kind when 'late' then 'announced' when 'postponed' then 'withdrawn' else a.kind end as topic
  from announcement a join version v on v.id = a.version_id
  union all
  select v.id, v.id, v.policy_id, 'in-force', greatest(v.announced_at, v.in_force_at), 'in-force'
  from version v where v.in_force_at is not null;

-- Even a grant given by mistake shows nothing: whom these rows are for is said in sql/grants.sql.
alter table link_request enable row level security;
alter table subscriber enable row level security;
alter table mailed_link enable row level security;
alter table visit enable row level security;
alter table address_change enable row level security;
alter table member_request enable row level security;
alter table alert enable row level security;

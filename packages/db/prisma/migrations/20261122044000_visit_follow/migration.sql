-- What a member chose follows the member: optional messages to a new address and in a new language, open requests into
-- erasure.

create or replace function choose_language(chosen text) returns boolean language plpgsql security definer set search_path = public, pg_temp as $$
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
  update subscriber set language = chosen where email = it.email and confirmed_at is not null;
  perform visit_event('member-language', it.id, jsonb_build_object('from', it.language, 'to', chosen));
  return true;
end $$;

create or replace function confirm_address() returns text language plpgsql security definer set search_path = public, pg_temp as $$
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
  -- What the member asked to hear of follows to the new mailbox; what that one has chosen itself stays.
  update subscriber s set email = change.to_email where s.email = change.from_email and s.confirmed_at is not null
    and not exists (select 1 from subscriber o where o.email = change.to_email and o.confirmed_at is not null
      and o.policy_id is not distinct from s.policy_id);
  delete from subscriber where email = change.from_email;
  -- A link that waits in the old mailbox opens nothing any more.
  delete from mailed_link where member_id = it.id and kind = 'visit' and used_at is null;
  perform visit_event('member-address', it.id, '{}');
  return 'done';
end $$;

create or replace function member_forgotten() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  delete from visit where member_id = new.id;
  delete from mailed_link where member_id = new.id and kind <> 'answer';
  delete from address_change where member_id = new.id;
  delete from link_request where email = old.email;
  delete from subscriber where email = old.email;
  update member_request set text = '', detail = '{}', answer = null where member_id = new.id;
  -- Whom it would be answered to is not there any more; who asked to be erased has been.
  update member_request set state = 'answered', answered_at = clock(),
    outcome = case kind when 'erasure' then 'done' else 'withdrawn' end where member_id = new.id and state = 'open';
  return null;
end $$;

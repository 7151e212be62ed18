-- ─── Four eyes, whatever program connects ───────────────────────────────────────────────────────────────────────────

-- A ruling that says less than the proposal says so, and waits for a second person: no program calls it something else.
create function decision_lowered() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare proposal jsonb;
begin
  if new.confirmed_by is not null then
    perform refuse('four-eyes', 'one person decides, and another confirms'); end if;
  select change into proposal from comparison c cross join lateral jsonb_array_elements(c.body->'changes') change
    where c.version_id = new.version_id and c.language = new.language and change->>'id' = new.change_id limit 1;
  if proposal is null then perform refuse('change-unknown', 'there is no such change in this version'); end if;
  if not new.proposal <@ proposal or new.proposal->'materiality' is null then
    perform refuse('decision-fixed', 'a decision keeps what the rules proposed'); end if;
  if lowers(proposal, new.ruling) and cardinality(new.lowered) = 0 then
    perform refuse('four-eyes', 'this says less than the rules proposed, so a second person confirms it'); end if;
  return new;
end $$;
create trigger decision_lowered before insert on decision for each row execute function decision_lowered();

-- An approval is a reviewer's.
create function approval_person() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if not exists (select 1 from app_user u where u.id = new.user_id and u.left_at is null and 'reviewer' = any (u.roles))
  then perform refuse('role-missing', 'only a reviewer approves'); end if;
  return new;
end $$;
create trigger approval_person before insert on approval for each row execute function approval_person();

-- It lapses when what it binds changes: a decision, the comparison of the source, the notice rule, whom visitors include.
create function lapse_approval(version_id uuid) returns void language sql as $$
  update public.approval set lapsed_at = public.clock() where version_id = $1 and lapsed_at is null
$$;
create function approval_bound() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  perform lapse_approval(new.version_id);
  return null;
end $$;
create trigger approval_bound after insert or update on decision for each row execute function approval_bound();
create function approval_bound_comparison() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if exists (select 1 from version v join policy p on p.id = v.policy_id
             where v.id = coalesce(new.version_id, old.version_id) and p.source_language = coalesce(new.language, old.language))
  then perform lapse_approval(coalesce(new.version_id, old.version_id)); end if;
  return null;
end $$;
create trigger approval_bound after insert or delete on comparison for each row execute function approval_bound_comparison();
create function approval_bound_policy() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  perform lapse_approval(v.id) from version v where v.policy_id = new.id and v.state = 'approved';
  return null;
end $$;
create trigger approval_bound after update on policy for each row
  when (new.notice_rule <> old.notice_rule or new.members_are_visitors <> old.members_are_visitors)
  execute function approval_bound_policy();

-- The first version is in force from now; one that was already is adopted, and says since when.
create function version_first() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if new.origin = 'first' and new.in_force_at < clock_read() then
    perform refuse('effective-past', 'what was in force already is adopted, with its date'); end if;
  return new;
end $$;
create trigger version_first before update on version for each row
  when (old.state = 'approved' and new.state = 'in-force') execute function version_first();

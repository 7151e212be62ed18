-- ─── What takes a second person at announcing ───────────────────────────────────────────────────────────────────────

-- An urgent announcement, or one to nobody, is made by someone other than who approved the version; and nobody is nobody.
create function announcement_by_two() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if new.audience_count = 0 and exists (
       select 1 from affected_members(new.everyone, new.audiences, new.by_language))
  then perform refuse('audience-wrong', 'these changes are owed to members who are there'); end if;
  if new.urgent_citation is not null and btrim(new.urgent_citation) = '' then
    perform refuse('citation-missing', 'what is urgent cites why'); end if;
  if new.second_person is null or new.second_person = new."by" or not exists (
       select 1 from approval a where a.version_id = new.version_id and a.lapsed_at is null and a.user_id = new.second_person)
  then perform refuse('four-eyes', 'what is urgent or told to nobody is announced by someone other than who approved it'); end if;
  return new;
end $$;
create trigger announcement_by_two before insert on announcement for each row
  when (new.kind = 'announced' and (new.urgent_citation is not null or new.audience_count = 0))
  execute function announcement_by_two();

-- ─── Members ────────────────────────────────────────────────────────────────────────────────────────────────────────

-- Shown the coming version at registration: after it was announced, and not in the future. Before, there was nothing coming.
create or replace function notice_born() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if new.state = 'resolved' and new.how = 'told-at-registration' and new.first_dispatch_at is null and exists (
    select 1 from member m join announcement a on a.id = new.announcement_id join version v on v.id = a.version_id
      join rendition r on r.version_id = a.version_id
    where m.id = new.member_id and r.sha256 = m.told_at_registration->>'versionSha256'
      and (m.told_at_registration->>'at')::timestamptz
        between date_trunc('milliseconds', coalesce(v.announced_at, a.at)) and clock())
  then return new; end if;
  perform refuse('notice-unsettled', 'a notice begins as planned');
  return null;
end $$;

-- That an address changed is recorded, and neither of the two; what went where stands sealed in the deliveries.
create function member_address_changed() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  insert into event (at, what, detail) values (clock(), 'member-address-changed', jsonb_build_object('pseudonym', new.pseudonym));
  return null;
end $$;
create trigger member_address_changed after update on member for each row
  when (new.email <> old.email and new.erased_at is null) execute function member_address_changed();

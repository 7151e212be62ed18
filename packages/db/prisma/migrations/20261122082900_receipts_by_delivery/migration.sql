-- As before, but for what a sent notice needs: an accepted delivery that did not come back. Written as a join, its plan
-- was chosen while the tables were nearly empty and read every receipt for each message. A sum over one delivery's
-- receipts can't be planned that way: the index is all that it has.
create or replace function notice_guard() returns trigger language plpgsql set search_path = public, pg_temp set enable_seqscan = off as $$
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
  -- Where a notice goes is said when it is sent again, and forgotten when a server has answered or the person is erased.
  if (new.address is distinct from old.address and new.address is not null or new.address_hash is distinct from old.address_hash)
     and not (old.state in ('refused', 'bounced') and new.state in ('planned', 'void'))
  then perform refuse('notice-fixed', 'another address is chosen on the ladder alone'); end if;
  if new.address is not null and new.address_hash is null
  then perform refuse('notice-fixed', 'an address comes with its hash'); end if;
  if new.state = old.state then
    if new.settled_at is distinct from old.settled_at and not (
         old.state = 'sent' and (is_gone(new.member_id) or coalesce(new.settled_at > old.settled_at, false)))
    then perform refuse('notice-fixed', 'when a notice is settled never changes'); end if;
    return new;
  end if;

  if old.state = 'sent' and new.state in ('planned', 'claimed', 'refused', 'resolved')
  then perform refuse('notice-once', 'a notice that was sent is not sent again'); end if;
  -- Who comes back after leaving is owed it again: on the ladder, if it had come back before they left.
  if old.state = 'resolved' or (old.state = 'void' and new.state <> 'sent' and
     (new.state not in ('planned', 'claimed', 'bounced') or old.how <> 'left'))
  then perform refuse('notice-fixed', 'a notice that is resolved stays so'); end if;
  if new.state = 'resolved' and old.state not in ('refused', 'bounced')
  then perform refuse('notice-unsettled', 'only what was refused or came back is settled otherwise'); end if;
  if new.state = 'resolved' and coalesce(new.how, '') not in ('shown', 'letter', 'waived')
  then perform refuse('notice-unsettled', 'say how it was settled'); end if;
  if new.state = 'resolved' and new.how = 'waived' and not exists (
       select 1 from waiver w where w.notice_id = new.id and w.confirmed_at is not null)
  then perform refuse('waiver-missing', 'a notice is waived by two people, one member at a time'); end if;

  select a.kind, a.grace_days, a.time_zone, v.state into told
    from announcement a join version v on v.id = a.version_id where a.id = new.announcement_id;
  -- What a worker was carrying when its version was withdrawn is not carried again: planned means void by then.
  if new.state = 'planned' and told.state = 'withdrawn' and told.kind <> 'withdrawn' then
    new.state := 'void'; new.how := 'withdrawn'; new.settled_at := clock();
    new.address := null;
  end if;
  if new.state = 'planned' and old.state in ('refused', 'bounced', 'void') and has_taken(new.id, null)
     and (new.address_hash is null or has_taken(new.id, new.address_hash))
  then perform refuse('address-took-it', 'an address that took the message never gets it again'); end if;
  if new.state = 'void' and not is_gone(new.member_id) and not (told.state = 'withdrawn' and told.kind <> 'withdrawn')
  then perform refuse('notice-unsettled', 'the member is still there, and the announcement stands'); end if;
  if new.state = 'sent' then
    if not exists (select 1 from delivery d where d.notice_id = new.id and (
         select bool_or(r.result = 'accepted') and not bool_or(r.result = 'bounced') from receipt r where r.delivery_id = d.id))
    then perform refuse('notice-unsettled', 'no server has accepted this notice'); end if;
    if new.settled_at < add_days(clock_read(), told.grace_days, told.time_zone) and not is_gone(new.member_id)
    then perform refuse('notice-unsettled', 'the grace time for bounces is frozen with the announcement'); end if;
  end if;
  return new;
end $$;

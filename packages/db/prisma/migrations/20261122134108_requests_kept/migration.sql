-- AlterTable
ALTER TABLE "retention" ADD COLUMN     "request_days" INTEGER NOT NULL DEFAULT 1826;

-- ─── How long the words of members' requests are kept ───────────────────────────────────────────────────────────────

-- A year at least: whoever was refused complains afterwards, and the organisation shows what it answered.
alter table retention add constraint request_bounds check (request_days between 366 and 36525);
create index member_request_worded on member_request (answered_at)
  where state = 'answered' and (text <> '' or detail <> '{}' or answer is not null);

-- What was asked and answered stays. Its words go with their member, or when their time is over, all at once; until then
-- nobody words an answered request otherwise. That it was asked, when, and what came of it never changes.
create or replace function member_request_guard() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if tg_op = 'DELETE' then perform refuse('request-fixed', 'a member''s request is answered, never deleted'); end if;
  if (new.id, new.member_id, new.kind, new.asked_at) is distinct from (old.id, old.member_id, old.kind, old.asked_at)
     or (old.state = 'answered' and
       (new.state, new.outcome, new.answered_at, new.answered_by) is distinct from
       (old.state, old.outcome, old.answered_at, old.answered_by))
  then perform refuse('request-fixed', 'a member''s request is answered once'); end if;
  if old.state = 'answered' and (new.text, new.detail, new.answer) is distinct from (old.text, old.detail, old.answer)
     and not ((new.text, new.detail) = ('', '{}'::jsonb) and new.answer is null and (
       exists (select 1 from member m where m.id = old.member_id and m.erased_at is not null)
       or is_reconciled() and exists (
         select 1 from retention r where old.answered_at + make_interval(days => r.request_days) <= clock())))
  then perform refuse('request-fixed', 'what was asked and answered is kept for its time, and worded once'); end if;
  return new;
end $$;

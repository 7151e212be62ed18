-- AlterTable
ALTER TABLE "policy" ADD COLUMN     "allow_stale" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "rendition" ADD COLUMN     "checked" JSONB NOT NULL DEFAULT '{}';

-- ─── Translations that are behind their source ──────────────────────────────────────────────────────────────────────

-- A translation of an older text is announced where the policy allows it, labelled; and never where the source's changes
-- owe anybody a message: whoever reads it would be told of a change that their text does not have.
create function announcement_texts() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if exists (
    select 1 from version v join policy p on p.id = v.policy_id
    join rendition source on source.version_id = v.id and source.language = p.source_language
    join rendition r on r.version_id = v.id and r.language <> p.source_language and r.source_sha256 <> source.sha256
    where v.id = new.version_id and (not p.allow_stale or new.everyone or cardinality(new.audiences) > 0))
  then perform refuse('rendition-stale', 'a text translates an older one'); end if;
  return new;
end $$;
create trigger announcement_texts before insert on announcement for each row
  when (new.kind = 'announced') execute function announcement_texts();

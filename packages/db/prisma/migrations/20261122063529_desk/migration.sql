-- DropIndex
DROP INDEX "notice_announcement_id_state_idx";

-- AlterTable
ALTER TABLE "policy" ADD COLUMN     "review_months" INTEGER NOT NULL DEFAULT 12,
ADD COLUMN     "review_on" TIMESTAMPTZ,
ADD COLUMN     "review_set_at" TIMESTAMPTZ;

-- CreateTable
CREATE TABLE "policy_review" (
    "id" UUID NOT NULL,
    "policy_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "note" TEXT NOT NULL,
    "reviewed_by" TEXT NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "policy_review_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "passage" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "language" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "words" tsvector NOT NULL,

    CONSTRAINT "passage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "passage_place" (
    "rendition_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "passage_id" UUID NOT NULL,
    "heading" TEXT,

    CONSTRAINT "passage_place_pkey" PRIMARY KEY ("rendition_id","ordinal")
);

-- CreateIndex
CREATE INDEX "policy_review_policy_id_at_idx" ON "policy_review"("policy_id", "at");

-- CreateIndex
CREATE INDEX "passage_words_idx" ON "passage" USING GIN ("words");

-- CreateIndex
CREATE UNIQUE INDEX "passage_language_hash_key" ON "passage"("language", "hash");

-- CreateIndex
CREATE INDEX "passage_place_passage_id_idx" ON "passage_place"("passage_id");

-- CreateIndex
CREATE INDEX "event_actor_id_id_idx" ON "event"("actor_id", "id");

-- CreateIndex
CREATE INDEX "event_what_id_idx" ON "event"("what", "id");

-- CreateIndex
CREATE INDEX "event_at_idx" ON "event"("at");

-- CreateIndex
CREATE INDEX "notice_announcement_id_state_member_id_idx" ON "notice"("announcement_id", "state", "member_id");

-- AddForeignKey
ALTER TABLE "policy_review" ADD CONSTRAINT "policy_review_policy_id_fkey" FOREIGN KEY ("policy_id") REFERENCES "policy"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "passage_place" ADD CONSTRAINT "passage_place_rendition_id_fkey" FOREIGN KEY ("rendition_id") REFERENCES "rendition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "passage_place" ADD CONSTRAINT "passage_place_passage_id_fkey" FOREIGN KEY ("passage_id") REFERENCES "passage"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ─── Reviews of policies ────────────────────────────────────────────────────────────────────────────────────────────

alter table policy add constraint policy_review_months check (review_months between 1 and 60);
alter table policy add constraint policy_review_on check ((review_on is null) = (review_set_at is null));
alter table policy_review add constraint policy_review_note check (note <> '');
create trigger append_only before update or delete or truncate on policy_review for each statement execute function append_only();

-- ─── Searching the texts ────────────────────────────────────────────────────────────────────────────────────────────

-- How words of a language are brought to their stems; what PostgreSQL has no dictionary for here is taken letter by letter.
create function text_config(language text) returns regconfig language sql immutable set search_path = pg_catalog, pg_temp as $$
  select (case split_part(language, '-', 1) when 'en' then 'english' when 'nl' then 'dutch' when 'fr' then 'french'
    when 'de' then 'german' else 'simple' end)::regconfig
$$;

-- A passage's words as they are read: without Markdown's marks and without the addresses of links.
create function plain_words(markdown text) returns text language sql immutable set search_path = pg_catalog, pg_temp as $$
  select btrim(regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(markdown,
    '\]\([^()\s]*(\s+"[^"]*")?\)', ']', 'g'),
    '\]\[[^\]]*\]', ']', 'g'),
    '^[ \t]*(?:#{1,6}[ \t]+|>[ \t]?|[-*+][ \t]+|[0-9]{1,9}[.)][ \t]+)+', '', 'gn'),
    '^[ \t]*\|?(?:[ \t]*:?-+:?[ \t]*\|?)+[ \t]*$', '', 'gn'),
    '[ \t]*\|[ \t]*', ' ', 'g'),
    '\\([[:punct:]])|[*`\[\]]|~~|\m__|__\M', '\1', 'g'),
    '\s+', ' ', 'g'))
$$;

-- A text as paragraphs, headings and tables, each with the heading above it.
create function passages(markdown text) returns table (ordinal int, heading text, passage text)
language sql immutable set search_path = public, pg_temp as $$
  with piece as (
    select p.ordinal::int as ordinal, plain_words(p.piece) as passage, ltrim(p.piece, E' \t\n') ~ '^#{1,6}[ \t]' as is_heading
    from regexp_split_to_table(
      regexp_replace(replace(markdown, E'\r\n', E'\n'), '^([ \t]*#{1,6}[ \t].*)$', E'\n\\1\n', 'gn'),
      E'\n[ \t]*\n\\s*') with ordinality as p(piece, ordinal)),
  under as (select *, count(*) filter (where is_heading) over (order by ordinal) as section from piece)
  select ordinal, first_value(case when is_heading then passage end) over (partition by section order by ordinal), passage
  from under where passage <> ''
$$;

-- Rows of a passage are in the order of their hashes, so that two who save the same words wait for one another and never
-- in a ring. What no text holds any more stays: deleting it could take it from under someone who is saving it.
create function rendition_passages() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare
  ordinals int[]; headings text[]; texts text[]; hashes text[];
begin
  select array_agg(f.ordinal), array_agg(f.heading), array_agg(f.passage), array_agg(encode(sha256(convert_to(f.passage, 'UTF8')), 'hex'))
    into ordinals, headings, texts, hashes from passages(new.markdown) f;
  insert into passage (language, hash, text, words)
    select new.language, f.hash, f.passage, to_tsvector(text_config(new.language), f.passage)
    from (select distinct hash, passage from unnest(hashes, texts) as g(hash, passage)) f
    where not exists (select 1 from passage p where p.language = new.language and p.hash = f.hash)
    order by f.hash
    on conflict do nothing;
  delete from passage_place where rendition_id = new.id;
  insert into passage_place (rendition_id, ordinal, passage_id, heading)
    select new.id, f.ordinal, p.id, f.heading
    from unnest(ordinals, hashes, headings) as f(ordinal, hash, heading)
    join passage p on p.language = new.language and p.hash = f.hash;
  return null;
end $$;
create trigger rendition_passages_new after insert on rendition for each row execute function rendition_passages();
create trigger rendition_passages after update on rendition for each row
  when (old.markdown is distinct from new.markdown) execute function rendition_passages();

insert into passage (language, hash, text, words)
  select distinct on (r.language, f.hash) r.language, f.hash, f.passage, to_tsvector(text_config(r.language), f.passage)
  from rendition r, lateral (select encode(sha256(convert_to(passage, 'UTF8')), 'hex') as hash, passage from passages(r.markdown)) f;
insert into passage_place (rendition_id, ordinal, passage_id, heading)
  select r.id, f.ordinal, p.id, f.heading
  from rendition r cross join lateral passages(r.markdown) f
  join passage p on p.language = r.language and p.hash = encode(sha256(convert_to(f.passage, 'UTF8')), 'hex');

-- ─── Searching members ──────────────────────────────────────────────────────────────────────────────────────────────

-- By the beginning of a number, an address, a name or its last word, a page at a time in the index's own order. In the
-- order of bytes, which alone lets an index find beginnings.
create index member_by_number on member (external_id collate "C") where erased_at is null;
create index member_by_email on member (email collate "C", external_id collate "C") where erased_at is null;
create index member_by_name on member (lower(name) collate "C", external_id collate "C") where erased_at is null;
create index member_by_last_name on member ((lower(substring(name from '\s(\S+)\s*$')) collate "C"), external_id collate "C") where erased_at is null;

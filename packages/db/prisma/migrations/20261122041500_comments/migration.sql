-- CreateTable
CREATE TABLE "comment" (
    "id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "range_start" INTEGER NOT NULL,
    "range_end" INTEGER NOT NULL,
    "quote" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "author_id" TEXT NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,
    "resolved_by" TEXT,
    "resolved_at" TIMESTAMPTZ,

    CONSTRAINT "comment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "comment_reply" (
    "id" UUID NOT NULL,
    "comment_id" UUID NOT NULL,
    "body" TEXT NOT NULL,
    "author_id" TEXT NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "comment_reply_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "comment_version_id_idx" ON "comment"("version_id");

-- CreateIndex
CREATE INDEX "comment_reply_comment_id_idx" ON "comment_reply"("comment_id");

-- AddForeignKey
ALTER TABLE "comment" ADD CONSTRAINT "comment_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "version"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comment_reply" ADD CONSTRAINT "comment_reply_comment_id_fkey" FOREIGN KEY ("comment_id") REFERENCES "comment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What was said stays as it was said: only whether it is resolved changes. A discarded draft takes its comments along.
alter table comment add constraint comment_resolved check ((resolved_by is null) = (resolved_at is null));
alter table comment add constraint comment_range check (range_start >= 0 and range_end > range_start);

create function comment_guard() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if tg_op = 'DELETE' then
    if not exists (select 1 from version where id = old.version_id) then return old; end if;
    perform refuse('comment-fixed', 'a comment is resolved, not deleted');
  end if;
  if to_jsonb(new) - array['resolved_by', 'resolved_at'] <> to_jsonb(old) - array['resolved_by', 'resolved_at']
  then perform refuse('comment-fixed', 'what was said of a passage stays as it was said'); end if;
  return new;
end $$;
create trigger comment_guard before update or delete on comment for each row execute function comment_guard();

create function comment_reply_guard() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if tg_op = 'DELETE' and not exists (select 1 from comment where id = old.comment_id) then return old; end if;
  perform refuse('comment-fixed', 'a reply stays as it was said');
  return null;
end $$;
create trigger comment_reply_guard before update or delete on comment_reply for each row execute function comment_reply_guard();

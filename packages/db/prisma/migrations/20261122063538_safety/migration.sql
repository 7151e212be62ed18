-- AlterTable
ALTER TABLE "api_token" ADD COLUMN     "expires_at" TIMESTAMPTZ,
ADD COLUMN     "scopes" TEXT[] DEFAULT ARRAY['everything']::TEXT[];

-- AlterTable
ALTER TABLE "organisation" ADD COLUMN     "second_factor_required" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "step_up_minutes" INTEGER NOT NULL DEFAULT 10;

-- AlterTable
ALTER TABLE "session" ADD COLUMN     "awaits_code" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "fresh_at" TIMESTAMPTZ NOT NULL DEFAULT now();

-- CreateTable
CREATE TABLE "second_factor" (
    "user_id" TEXT NOT NULL,
    "secret" BYTEA NOT NULL,
    "confirmed_at" TIMESTAMPTZ,
    "last_step" INTEGER,

    CONSTRAINT "second_factor_pkey" PRIMARY KEY ("user_id")
);

-- CreateTable
CREATE TABLE "backup_code" (
    "hash" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "used_at" TIMESTAMPTZ,

    CONSTRAINT "backup_code_pkey" PRIMARY KEY ("hash")
);

-- CreateTable
CREATE TABLE "tries" (
    "key" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "began_at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "tries_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE INDEX "backup_code_user_id_idx" ON "backup_code"("user_id");

-- CreateIndex
CREATE INDEX "tries_began_at_idx" ON "tries"("began_at");

-- AddForeignKey
ALTER TABLE "second_factor" ADD CONSTRAINT "second_factor_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "backup_code" ADD CONSTRAINT "backup_code_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- By hand.

-- Keys that were made before scopes keep doing whatever their person may.
alter table api_token alter column scopes set not null;
alter table api_token add constraint token_scopes check (cardinality(scopes) > 0);
alter table organisation add constraint step_up_minutes check (step_up_minutes between 1 and 1440);

-- Whoever is deactivated is signed out everywhere, whatever program did it.
create function user_left() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  delete from session where user_id = new.id;
  return null;
end $$;
create trigger user_left after update of left_at on app_user for each row
  when (old.left_at is null and new.left_at is not null) execute function user_left();

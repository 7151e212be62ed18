-- CreateTable
CREATE TABLE "mirror_settings" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "base_url" TEXT,
    "owner" TEXT NOT NULL,
    "repo" TEXT NOT NULL,
    "branch" TEXT NOT NULL,
    "auth_kind" TEXT NOT NULL,
    "credentials" BYTEA NOT NULL,
    "signing_key" BYTEA,
    "author_name" TEXT NOT NULL,
    "author_email" TEXT NOT NULL,
    "public_comment" TEXT,
    "discussion_category" TEXT,
    "labels" TEXT[],
    "rate_limits" BOOLEAN NOT NULL DEFAULT true,
    "enabled" BOOLEAN NOT NULL DEFAULT true,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "changed_by" TEXT NOT NULL,
    "changed_at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "mirror_settings_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mirror_state" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "head" TEXT,
    "branch" TEXT,
    "outcome" TEXT,
    "ran_at" TIMESTAMPTZ,
    "retry_at" TIMESTAMPTZ,
    "events" INTEGER NOT NULL DEFAULT 0,
    "findings" JSONB NOT NULL DEFAULT '[]',
    "drift" JSONB,
    "drift_at" TIMESTAMPTZ,

    CONSTRAINT "mirror_state_pkey" PRIMARY KEY ("id")
);

-- One mirror of one installation; its vocabulary is closed.
ALTER TABLE "mirror_settings"
  ADD CONSTRAINT "mirror_settings_single" CHECK (id = 1),
  ADD CONSTRAINT "mirror_settings_auth_kind" CHECK (auth_kind IN ('token', 'app')),
  ADD CONSTRAINT "mirror_settings_public_comment" CHECK (public_comment IN ('issue', 'discussion'));
ALTER TABLE "mirror_state"
  ADD CONSTRAINT "mirror_state_single" CHECK (id = 1),
  ADD CONSTRAINT "mirror_state_outcome" CHECK (outcome IN ('done', 'delayed', 'stopped'));

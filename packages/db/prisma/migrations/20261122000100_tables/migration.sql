-- CreateTable
CREATE TABLE "organisation" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "name" TEXT NOT NULL,
    "domain" TEXT NOT NULL,
    "postal_address" TEXT NOT NULL,
    "contact" TEXT NOT NULL,
    "language" TEXT NOT NULL DEFAULT 'en',
    "grace_days" INTEGER NOT NULL DEFAULT 5,
    "members_synchronised_at" TIMESTAMPTZ,
    "sync_limit_days" INTEGER NOT NULL DEFAULT 31,
    "sending_paused_at" TIMESTAMPTZ,
    "example" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "organisation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audience" (
    "slug" TEXT NOT NULL,
    "names" JSONB NOT NULL,
    "cues" TEXT[],

    CONSTRAINT "audience_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "app_user" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "email_verified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "roles" TEXT[],
    "left_at" TIMESTAMPTZ,

    CONSTRAINT "app_user_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" TEXT NOT NULL,
    "token" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "ip_address" TEXT,
    "user_agent" TEXT,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "account" (
    "id" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "provider_id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "access_token" TEXT,
    "refresh_token" TEXT,
    "id_token" TEXT,
    "access_token_expires_at" TIMESTAMPTZ,
    "refresh_token_expires_at" TIMESTAMPTZ,
    "scope" TEXT,
    "password" TEXT,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "verification" (
    "id" TEXT NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "api_token" (
    "id" UUID NOT NULL,
    "user_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_used_at" TIMESTAMPTZ,
    "revoked_at" TIMESTAMPTZ,

    CONSTRAINT "api_token_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "policy" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "titles" JSONB NOT NULL DEFAULT '{}',
    "source_language" TEXT NOT NULL,
    "languages" TEXT[],
    "time_zone" TEXT NOT NULL,
    "audiences" TEXT[],
    "members_are_visitors" BOOLEAN NOT NULL DEFAULT true,
    "notice_rule" JSONB NOT NULL,
    "options" JSONB NOT NULL DEFAULT '{}',
    "code" TEXT,
    "classification" TEXT,
    "owner" TEXT,
    "example" BOOLEAN NOT NULL DEFAULT false,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "created_by" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "policy_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "version" (
    "id" UUID NOT NULL,
    "policy_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'draft',
    "origin" TEXT,
    "base_id" UUID,
    "note" TEXT NOT NULL DEFAULT '',
    "notice_rule" JSONB,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "created_by" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "submitted_at" TIMESTAMPTZ,
    "approved_at" TIMESTAMPTZ,
    "announced_at" TIMESTAMPTZ,
    "effective_at" TIMESTAMPTZ,
    "in_force_at" TIMESTAMPTZ,
    "superseded_at" TIMESTAMPTZ,
    "withdrawn_at" TIMESTAMPTZ,
    "held_since" TIMESTAMPTZ,
    "held_reason" TEXT,

    CONSTRAINT "version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rendition" (
    "id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "markdown" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "source_sha256" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "author_id" TEXT NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "approved_by" TEXT,

    CONSTRAINT "rendition_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rendition_revision" (
    "version_id" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "markdown" TEXT NOT NULL,
    "author_id" TEXT NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "rendition_revision_pkey" PRIMARY KEY ("version_id","language","revision")
);

-- CreateTable
CREATE TABLE "version_editor" (
    "version_id" UUID NOT NULL,
    "user_id" TEXT NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "version_editor_pkey" PRIMARY KEY ("version_id","user_id")
);

-- CreateTable
CREATE TABLE "comparison" (
    "id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "base_id" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "body" JSONB NOT NULL,
    "stored_at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "comparison_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "decision" (
    "id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "change_id" TEXT NOT NULL,
    "proposal" JSONB NOT NULL,
    "ruling" JSONB NOT NULL,
    "reason" TEXT NOT NULL,
    "lowered" TEXT[],
    "decided_by" TEXT NOT NULL,
    "decided_at" TIMESTAMPTZ NOT NULL,
    "confirmed_by" TEXT,
    "confirmed_at" TIMESTAMPTZ,
    "replaced_at" TIMESTAMPTZ,

    CONSTRAINT "decision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "approval" (
    "id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "user_id" TEXT NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,
    "binds" TEXT NOT NULL,
    "lapsed_at" TIMESTAMPTZ,

    CONSTRAINT "approval_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "published_comparison" (
    "version_id" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "base" INTEGER NOT NULL,
    "hash" TEXT NOT NULL,
    "body" JSONB NOT NULL,

    CONSTRAINT "published_comparison_pkey" PRIMARY KEY ("version_id","language")
);

-- CreateTable
CREATE TABLE "announcement" (
    "id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,
    "by" TEXT NOT NULL,
    "effective_at" TIMESTAMPTZ,
    "notice_rule" JSONB NOT NULL,
    "lead_days" INTEGER NOT NULL,
    "grace_days" INTEGER NOT NULL,
    "time_zone" TEXT NOT NULL,
    "comparison_hash" TEXT,
    "everyone" BOOLEAN NOT NULL,
    "audiences" TEXT[],
    "audience_count" INTEGER NOT NULL,
    "audience_hash" TEXT NOT NULL,
    "urgent_citation" TEXT,
    "second_person" TEXT,
    "reason" TEXT,
    "summary" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "announcement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "notice" (
    "id" UUID NOT NULL,
    "announcement_id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "channel" TEXT NOT NULL DEFAULT 'email',
    "state" TEXT NOT NULL DEFAULT 'planned',
    "frozen" BOOLEAN NOT NULL,
    "planned_at" TIMESTAMPTZ NOT NULL,
    "due_at" TIMESTAMPTZ NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "claimed_at" TIMESTAMPTZ,
    "claimed_by" TEXT,
    "first_dispatch_at" TIMESTAMPTZ,
    "sent_at" TIMESTAMPTZ,
    "settled_at" TIMESTAMPTZ,
    "told_effective_at" TIMESTAMPTZ,
    "how" TEXT,
    "problem" TEXT,

    CONSTRAINT "notice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "delivery" (
    "id" UUID NOT NULL,
    "notice_id" UUID NOT NULL,
    "attempt" INTEGER NOT NULL,
    "pseudonym" UUID NOT NULL,
    "address_hash" TEXT NOT NULL,
    "message_id" TEXT NOT NULL,
    "message_sha256" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "policy_sha256" TEXT NOT NULL,
    "started_at" TIMESTAMPTZ NOT NULL,
    "sealed" BYTEA NOT NULL,

    CONSTRAINT "delivery_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "receipt" (
    "id" UUID NOT NULL,
    "delivery_id" UUID NOT NULL,
    "result" TEXT NOT NULL,
    "code" INTEGER,
    "server" TEXT,
    "at" TIMESTAMPTZ NOT NULL,
    "sealed" BYTEA NOT NULL,

    CONSTRAINT "receipt_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "member" (
    "id" UUID NOT NULL,
    "external_id" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "other_emails" TEXT[],
    "name" TEXT,
    "postal_address" TEXT,
    "language" TEXT NOT NULL,
    "audiences" TEXT[],
    "registered_at" TIMESTAMPTZ NOT NULL,
    "told_at_registration" JSONB,
    "pseudonym" UUID NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "left_at" TIMESTAMPTZ,
    "erased_at" TIMESTAMPTZ,

    CONSTRAINT "member_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "member_key" (
    "pseudonym" UUID NOT NULL,
    "key" BYTEA NOT NULL,

    CONSTRAINT "member_key_pkey" PRIMARY KEY ("pseudonym")
);

-- CreateTable
CREATE TABLE "event" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,
    "actor_id" TEXT,
    "what" TEXT NOT NULL,
    "policy_id" UUID,
    "version_id" UUID,
    "detail" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "health" (
    "part" TEXT NOT NULL,
    "ok" BOOLEAN NOT NULL,
    "since" TIMESTAMPTZ NOT NULL,
    "checked_at" TIMESTAMPTZ NOT NULL,
    "detail" TEXT,

    CONSTRAINT "health_pkey" PRIMARY KEY ("part")
);

-- CreateTable
CREATE TABLE "test_clock" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "shift" TEXT NOT NULL DEFAULT '0 seconds',

    CONSTRAINT "test_clock_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "app_user_email_key" ON "app_user"("email");

-- CreateIndex
CREATE UNIQUE INDEX "session_token_key" ON "session"("token");

-- CreateIndex
CREATE INDEX "session_user_id_idx" ON "session"("user_id");

-- CreateIndex
CREATE INDEX "account_user_id_idx" ON "account"("user_id");

-- CreateIndex
CREATE INDEX "verification_identifier_idx" ON "verification"("identifier");

-- CreateIndex
CREATE UNIQUE INDEX "api_token_hash_key" ON "api_token"("hash");

-- CreateIndex
CREATE INDEX "api_token_user_id_idx" ON "api_token"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "policy_slug_key" ON "policy"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "version_policy_id_number_key" ON "version"("policy_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "rendition_version_id_language_key" ON "rendition"("version_id", "language");

-- CreateIndex
CREATE UNIQUE INDEX "comparison_version_id_language_hash_key" ON "comparison"("version_id", "language", "hash");

-- CreateIndex
CREATE INDEX "decision_version_id_language_change_id_idx" ON "decision"("version_id", "language", "change_id");

-- CreateIndex
CREATE INDEX "approval_version_id_idx" ON "approval"("version_id");

-- CreateIndex
CREATE INDEX "announcement_version_id_idx" ON "announcement"("version_id");

-- CreateIndex
CREATE INDEX "notice_member_id_idx" ON "notice"("member_id");

-- CreateIndex
CREATE INDEX "notice_announcement_id_state_idx" ON "notice"("announcement_id", "state");

-- CreateIndex
CREATE INDEX "notice_state_due_at_idx" ON "notice"("state", "due_at");

-- CreateIndex
CREATE UNIQUE INDEX "notice_announcement_id_member_id_channel_key" ON "notice"("announcement_id", "member_id", "channel");

-- CreateIndex
CREATE INDEX "delivery_notice_id_idx" ON "delivery"("notice_id");

-- CreateIndex
CREATE INDEX "delivery_message_id_idx" ON "delivery"("message_id");

-- CreateIndex
CREATE INDEX "receipt_delivery_id_idx" ON "receipt"("delivery_id");

-- CreateIndex
CREATE UNIQUE INDEX "member_external_id_key" ON "member"("external_id");

-- CreateIndex
CREATE UNIQUE INDEX "member_pseudonym_key" ON "member"("pseudonym");

-- CreateIndex
CREATE INDEX "member_email_idx" ON "member"("email");

-- CreateIndex
CREATE INDEX "event_policy_id_id_idx" ON "event"("policy_id", "id");

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account" ADD CONSTRAINT "account_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "api_token" ADD CONSTRAINT "api_token_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "version" ADD CONSTRAINT "version_policy_id_fkey" FOREIGN KEY ("policy_id") REFERENCES "policy"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "version" ADD CONSTRAINT "version_base_id_fkey" FOREIGN KEY ("base_id") REFERENCES "version"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rendition" ADD CONSTRAINT "rendition_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "version"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "version_editor" ADD CONSTRAINT "version_editor_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "version"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comparison" ADD CONSTRAINT "comparison_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "version"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decision" ADD CONSTRAINT "decision_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "version"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "approval" ADD CONSTRAINT "approval_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "version"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "published_comparison" ADD CONSTRAINT "published_comparison_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "announcement" ADD CONSTRAINT "announcement_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notice" ADD CONSTRAINT "notice_announcement_id_fkey" FOREIGN KEY ("announcement_id") REFERENCES "announcement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "delivery" ADD CONSTRAINT "delivery_notice_id_fkey" FOREIGN KEY ("notice_id") REFERENCES "notice"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "receipt" ADD CONSTRAINT "receipt_delivery_id_fkey" FOREIGN KEY ("delivery_id") REFERENCES "delivery"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

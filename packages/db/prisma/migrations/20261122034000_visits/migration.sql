-- AlterTable
ALTER TABLE "delivery" ADD COLUMN     "compiled_sha256" TEXT,
ADD COLUMN     "link_hash" TEXT;

-- AlterTable
ALTER TABLE "member" ADD COLUMN     "own_changes" JSONB NOT NULL DEFAULT '{}';

-- CreateTable
CREATE TABLE "compiled_message" (
    "sha256" TEXT NOT NULL,
    "body" BYTEA NOT NULL,
    "holes" INTEGER[],

    CONSTRAINT "compiled_message_pkey" PRIMARY KEY ("sha256")
);

-- CreateTable
CREATE TABLE "link_request" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "email" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "asked_at" TIMESTAMPTZ NOT NULL DEFAULT clock(),

    CONSTRAINT "link_request_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mailed_link" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "hash" TEXT,
    "email" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "member_id" UUID,
    "subscriber_id" UUID,
    "address_change_id" UUID,
    "text" TEXT,
    "made_at" TIMESTAMPTZ NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "used_at" TIMESTAMPTZ,
    "due_at" TIMESTAMPTZ,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "claimed_by" TEXT,
    "sent_at" TIMESTAMPTZ,

    CONSTRAINT "mailed_link_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "visit" (
    "id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "session_hash" TEXT NOT NULL,
    "opened_at" TIMESTAMPTZ NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "visit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "address_change" (
    "id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "from_email" TEXT NOT NULL,
    "to_email" TEXT NOT NULL,
    "asked_at" TIMESTAMPTZ NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "old_confirmed_at" TIMESTAMPTZ,
    "new_confirmed_at" TIMESTAMPTZ,

    CONSTRAINT "address_change_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "member_request" (
    "id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "text" TEXT NOT NULL DEFAULT '',
    "detail" JSONB NOT NULL DEFAULT '{}',
    "state" TEXT NOT NULL DEFAULT 'open',
    "asked_at" TIMESTAMPTZ NOT NULL,
    "outcome" TEXT,
    "answer" TEXT,
    "answered_at" TIMESTAMPTZ,
    "answered_by" TEXT,

    CONSTRAINT "member_request_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "subscriber" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "email" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "policy_id" UUID,
    "topics" TEXT[],
    "asked_at" TIMESTAMPTZ NOT NULL DEFAULT clock(),
    "confirmed_at" TIMESTAMPTZ,
    "stop_hash" TEXT,

    CONSTRAINT "subscriber_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "alert" (
    "id" UUID NOT NULL,
    "subscriber_id" UUID NOT NULL,
    "occasion_id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'planned',
    "planned_at" TIMESTAMPTZ NOT NULL,
    "due_at" TIMESTAMPTZ NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "first_tried_at" TIMESTAMPTZ,
    "claimed_by" TEXT,
    "sent_at" TIMESTAMPTZ,
    "message_id" TEXT,

    CONSTRAINT "alert_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "planned_occasion" (
    "id" UUID NOT NULL,
    "planned_at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "planned_occasion_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "mailed_link_hash_key" ON "mailed_link"("hash");

-- CreateIndex
CREATE INDEX "mailed_link_due_at_idx" ON "mailed_link"("due_at");

-- CreateIndex
CREATE INDEX "mailed_link_member_id_made_at_idx" ON "mailed_link"("member_id", "made_at");

-- CreateIndex
CREATE INDEX "mailed_link_email_made_at_idx" ON "mailed_link"("email", "made_at");

-- CreateIndex
CREATE UNIQUE INDEX "visit_session_hash_key" ON "visit"("session_hash");

-- CreateIndex
CREATE INDEX "visit_member_id_idx" ON "visit"("member_id");

-- CreateIndex
CREATE INDEX "address_change_member_id_idx" ON "address_change"("member_id");

-- CreateIndex
CREATE INDEX "member_request_member_id_idx" ON "member_request"("member_id");

-- CreateIndex
CREATE INDEX "member_request_state_asked_at_idx" ON "member_request"("state", "asked_at");

-- CreateIndex
CREATE UNIQUE INDEX "subscriber_stop_hash_key" ON "subscriber"("stop_hash");

-- CreateIndex
CREATE INDEX "subscriber_email_idx" ON "subscriber"("email");

-- CreateIndex
CREATE INDEX "alert_state_due_at_idx" ON "alert"("state", "due_at");

-- CreateIndex
CREATE INDEX "alert_message_id_idx" ON "alert"("message_id");

-- CreateIndex
CREATE UNIQUE INDEX "alert_subscriber_id_occasion_id_key" ON "alert"("subscriber_id", "occasion_id");

-- CreateIndex
CREATE INDEX "delivery_link_hash_idx" ON "delivery"("link_hash");

-- AddForeignKey
ALTER TABLE "delivery" ADD CONSTRAINT "delivery_compiled_sha256_fkey" FOREIGN KEY ("compiled_sha256") REFERENCES "compiled_message"("sha256") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mailed_link" ADD CONSTRAINT "mailed_link_subscriber_id_fkey" FOREIGN KEY ("subscriber_id") REFERENCES "subscriber"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mailed_link" ADD CONSTRAINT "mailed_link_address_change_id_fkey" FOREIGN KEY ("address_change_id") REFERENCES "address_change"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "alert" ADD CONSTRAINT "alert_subscriber_id_fkey" FOREIGN KEY ("subscriber_id") REFERENCES "subscriber"("id") ON DELETE CASCADE ON UPDATE CASCADE;

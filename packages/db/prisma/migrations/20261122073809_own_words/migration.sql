-- AlterTable
ALTER TABLE "policy" ADD COLUMN     "recipients" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "vocabulary" JSONB NOT NULL DEFAULT '[]';

alter table policy add constraint policy_vocabulary check (jsonb_typeof(vocabulary) = 'array');

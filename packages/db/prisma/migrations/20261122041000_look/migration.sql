-- AlterTable
ALTER TABLE "organisation" ADD COLUMN     "colour" TEXT,
ADD COLUMN     "logo" TEXT;

-- CreateTable
CREATE TABLE "logo" (
    "sha256" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,
    "png" BYTEA NOT NULL,

    CONSTRAINT "logo_pkey" PRIMARY KEY ("sha256")
);

-- AddForeignKey
ALTER TABLE "organisation" ADD CONSTRAINT "organisation_logo_fkey" FOREIGN KEY ("logo") REFERENCES "logo"("sha256") ON DELETE SET NULL ON UPDATE CASCADE;

alter table organisation add check (colour ~ '^#[0-9a-f]{6}$');
alter table logo add check (type in ('image/svg+xml', 'image/png'));
alter table logo add check (sha256 = encode(sha256(bytes), 'hex'));

-- What the public reads: the colour, and of logos the one that is shown.
create or replace view published_organisation as
  select name, domain, contact, language, example, colour, logo,
    (select l.type from logo l where l.sha256 = organisation.logo) as logo_type
  from organisation;
create view published_logo as
  select l.sha256, l.type, l.bytes, l.png from logo l join organisation o on o.logo = l.sha256;

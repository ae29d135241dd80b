-- Candour file, version 2: what the window people work in needs. Peer groups and their members,
-- how far figures can be trusted, named views of tables, cleared texts, reports of one domain, the
-- rule of the overall colour, which dimension the indicators of a domain fall under.

CREATE TABLE "organisation_member" (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
    withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1)),
    owner INTEGER NOT NULL REFERENCES "organisation" (id),
    position INTEGER NOT NULL,
    "member" INTEGER REFERENCES "organisation" (id)
) STRICT;
CREATE INDEX "ix_organisation_member_owner" ON "organisation_member" ("owner");
CREATE INDEX "ix_organisation_member_member" ON "organisation_member" ("member");

CREATE TABLE "data_quality" (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
    withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1)),
    "indicator" INTEGER REFERENCES "indicator" (id),
    "organisation" INTEGER REFERENCES "organisation" (id),
    "grade" TEXT,
    "valid_from" TEXT CHECK ("valid_from" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    "signed_off_by" TEXT NOT NULL DEFAULT '',
    "signed_off" TEXT CHECK ("signed_off" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    "note" TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX "ix_data_quality_indicator" ON "data_quality" ("indicator");
CREATE INDEX "ix_data_quality_organisation" ON "data_quality" ("organisation");

CREATE TABLE "saved_view" (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
    withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1)),
    "list" TEXT NOT NULL DEFAULT '',
    "name" TEXT NOT NULL DEFAULT '',
    "layout" TEXT NOT NULL DEFAULT '',
    "filter" TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE "text_clearance" (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
    withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1)),
    "record_kind" TEXT NOT NULL DEFAULT '',
    "record_uid" TEXT NOT NULL DEFAULT '',
    "field" TEXT NOT NULL DEFAULT '',
    "digest" TEXT NOT NULL DEFAULT '',
    "found" TEXT NOT NULL DEFAULT '',
    "reason" TEXT NOT NULL DEFAULT '',
    "author" INTEGER REFERENCES "person" (id),
    "written" TEXT CHECK ("written" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T*Z')
) STRICT;
CREATE INDEX "ix_text_clearance_author" ON "text_clearance" ("author");
CREATE INDEX "ix_text_clearance_record" ON "text_clearance" ("record_uid", "field");

ALTER TABLE "profile" ADD COLUMN "overall_rule" TEXT;

ALTER TABLE "report" ADD COLUMN "domain" INTEGER REFERENCES "domain" (id);
CREATE INDEX "ix_report_domain" ON "report" ("domain");

ALTER TABLE "dimension" ADD COLUMN "domains" TEXT NOT NULL DEFAULT '';

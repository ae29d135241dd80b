-- Candour file, version 6: submission tracking. Exceptions to which figures providers owe us and
-- when, and what is said of those that came: the day they reached us, who signed them off. And under
-- which names the files of others speak of our organisations and indicators.

CREATE TABLE "submission_rule" (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
    withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1)),
    "organisation" INTEGER REFERENCES "organisation" (id),
    "indicator" INTEGER REFERENCES "indicator" (id),
    "owed" TEXT,
    "due_days" INTEGER,
    "valid_from" TEXT CHECK ("valid_from" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    "valid_to" TEXT CHECK ("valid_to" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    "note" TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX "ix_submission_rule_organisation" ON "submission_rule" ("organisation");
CREATE INDEX "ix_submission_rule_indicator" ON "submission_rule" ("indicator");

CREATE TABLE "submission" (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
    withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1)),
    "organisation" INTEGER REFERENCES "organisation" (id),
    "indicator" INTEGER REFERENCES "indicator" (id),
    "period" TEXT,
    "received" TEXT CHECK ("received" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    "signed_off_by" TEXT NOT NULL DEFAULT '',
    "signed_off" TEXT CHECK ("signed_off" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    "batch" TEXT NOT NULL DEFAULT '',
    "note" TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX "ix_submission_organisation" ON "submission" ("organisation");
CREATE INDEX "ix_submission_indicator" ON "submission" ("indicator");

CREATE TABLE "source_name" (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
    withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1)),
    "text" TEXT NOT NULL DEFAULT '',
    "organisation" INTEGER REFERENCES "organisation" (id),
    "indicator" INTEGER REFERENCES "indicator" (id)
) STRICT;
CREATE INDEX "ix_source_name_organisation" ON "source_name" ("organisation");
CREATE INDEX "ix_source_name_indicator" ON "source_name" ("indicator");

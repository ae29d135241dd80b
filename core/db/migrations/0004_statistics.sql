-- Candour file, version 4: what is said of control charts. Recalculations of their limits with the
-- reason, words pinned to a point, which tools' rules they follow, which chart shows a measure.

CREATE TABLE "rebase" (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
    withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1)),
    "organisation" INTEGER REFERENCES "organisation" (id),
    "indicator" INTEGER REFERENCES "indicator" (id),
    "breakdown" TEXT NOT NULL DEFAULT '',
    "from_period" TEXT,
    "baseline_points" INTEGER,
    "reason" TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX "ix_rebase_organisation" ON "rebase" ("organisation");
CREATE INDEX "ix_rebase_indicator" ON "rebase" ("indicator");

CREATE TABLE "chart_note" (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
    withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1)),
    "organisation" INTEGER REFERENCES "organisation" (id),
    "indicator" INTEGER REFERENCES "indicator" (id),
    "breakdown" TEXT NOT NULL DEFAULT '',
    "period" TEXT,
    "text" TEXT NOT NULL DEFAULT '',
    "source_kind" TEXT NOT NULL DEFAULT '',
    "source_uid" TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX "ix_chart_note_organisation" ON "chart_note" ("organisation");
CREATE INDEX "ix_chart_note_indicator" ON "chart_note" ("indicator");

ALTER TABLE "profile" ADD COLUMN "spc_rules" TEXT;

ALTER TABLE "indicator" ADD COLUMN "chart_kind" TEXT;

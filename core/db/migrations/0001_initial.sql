-- Candour file, version 1.
--
-- Every table is of one class (DESIGN section 4): record, observation, attachment, journal, draft
-- or derived. Record tables follow from the field lists of core/domain; a test holds the two equal.

-- Journal ---------------------------------------------------------------------------------------

-- One row a user command. Each carries the SHA-256 of the one before it and of its own stored
-- bytes with their lengths.
CREATE TABLE journal_entry (
    sequence INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
    time TEXT NOT NULL CHECK (time GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T*Z'),
    author TEXT NOT NULL,
    device TEXT NOT NULL,
    command TEXT NOT NULL,
    arguments TEXT NOT NULL CHECK (arguments GLOB '{*}'),
    reason TEXT NOT NULL DEFAULT '',
    previous_digest BLOB NOT NULL CHECK (length(previous_digest) = 32),
    digest BLOB NOT NULL CHECK (length(digest) = 32)
) STRICT;

-- What it changed. `before` and `after` are JSON objects of the changed fields by their id,
-- references by uid, choices by code; empty where there is no state.
CREATE TABLE journal_change (
    entry INTEGER NOT NULL REFERENCES journal_entry (sequence),
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    uid TEXT NOT NULL CHECK (length(uid) = 36),
    action TEXT NOT NULL CHECK (action IN ('create', 'change', 'withdraw', 'restore', 'remove')),
    before TEXT NOT NULL DEFAULT '' CHECK (before = '' OR before GLOB '{*}'),
    after TEXT NOT NULL DEFAULT '' CHECK (after = '' OR after GLOB '{*}'),
    PRIMARY KEY (entry, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX journal_change_record ON journal_change (uid);
CREATE INDEX journal_change_kind ON journal_change (kind, action);

CREATE TRIGGER journal_entry_keeps BEFORE UPDATE ON journal_entry
BEGIN
    SELECT RAISE(ABORT, 'the journal is never changed');
END;

CREATE TRIGGER journal_entry_stays BEFORE DELETE ON journal_entry
BEGIN
    SELECT RAISE(ABORT, 'the journal is never cut');
END;

CREATE TRIGGER journal_change_keeps BEFORE UPDATE ON journal_change
BEGIN
    SELECT RAISE(ABORT, 'the journal is never changed');
END;

CREATE TRIGGER journal_change_stays BEFORE DELETE ON journal_change
BEGIN
    SELECT RAISE(ABORT, 'the journal is never cut');
END;

-- Figures ---------------------------------------------------------------------------------------

CREATE TABLE series (
    id INTEGER PRIMARY KEY,
    organisation INTEGER NOT NULL REFERENCES organisation (id),
    indicator INTEGER NOT NULL REFERENCES indicator (id),
    breakdown TEXT NOT NULL DEFAULT '',
    UNIQUE (organisation, indicator, breakdown)
) STRICT;

CREATE INDEX series_indicator ON series (indicator);

-- One import, typing or pasting. The digest is that of its observations in key order.
CREATE TABLE batch (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
    kind TEXT NOT NULL CHECK (kind IN ('import', 'typed', 'sample')),
    entry INTEGER NOT NULL REFERENCES journal_entry (sequence) DEFERRABLE INITIALLY DEFERRED,
    created TEXT NOT NULL CHECK (created GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T*Z'),
    source_file TEXT NOT NULL DEFAULT '',
    source_sheet TEXT NOT NULL DEFAULT '',
    mapping TEXT NOT NULL DEFAULT '',
    row_count INTEGER NOT NULL CHECK (row_count >= 0),
    last_day TEXT CHECK (last_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    digest BLOB NOT NULL CHECK (length(digest) = 32),
    withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1))
) STRICT;

-- Written once, never changed, never deleted. The value in force is that of the newest batch not
-- withdrawn. status: 0 final, 1 provisional, 2 suppressed, 3 not applicable, 4 not collected,
-- 5 cleared.
CREATE TABLE observation (
    series INTEGER NOT NULL REFERENCES series (id),
    period TEXT NOT NULL,
    batch INTEGER NOT NULL REFERENCES batch (id),
    numerator REAL,
    denominator REAL,
    value REAL,
    lower REAL,
    upper REAL,
    band TEXT,
    status INTEGER NOT NULL DEFAULT 0 CHECK (status BETWEEN 0 AND 5),
    source_row INTEGER NOT NULL DEFAULT 0,
    source_column INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (series, period, batch)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER observation_keeps BEFORE UPDATE ON observation
BEGIN
    SELECT RAISE(ABORT, 'a figure is never changed');
END;

CREATE TRIGGER observation_stays BEFORE DELETE ON observation
BEGIN
    SELECT RAISE(ABORT, 'a figure is never deleted');
END;

-- Attached files, by the SHA-256 of their bytes (hex). The record `attachment` says whose they are.
CREATE TABLE attachment_content (
    digest TEXT PRIMARY KEY CHECK (length(digest) = 64),
    bytes BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- Text still being typed: the only table written outside a command.
CREATE TABLE draft (
    kind TEXT NOT NULL,
    record TEXT NOT NULL,
    field TEXT NOT NULL,
    text TEXT NOT NULL,
    time TEXT NOT NULL,
    PRIMARY KEY (record, field)
) STRICT, WITHOUT ROWID;

-- Records ---------------------------------------------------------------------------------------

-- Values of the organisation's own fields (record additional_field), part of the record they are on.
CREATE TABLE additional_value (
    kind TEXT NOT NULL,
    record TEXT NOT NULL,
    field TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (kind, record, field)
) STRICT, WITHOUT ROWID;

CREATE TABLE "organisation" (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
    withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1)),
    "code" TEXT NOT NULL DEFAULT '' UNIQUE,
    "name" TEXT NOT NULL DEFAULT '',
    "short_name" TEXT NOT NULL DEFAULT '',
    "type" TEXT,
    "provider_type" TEXT,
    "role" TEXT,
    "parent" INTEGER REFERENCES "organisation" (id),
    "contract_from" TEXT CHECK ("contract_from" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    "contract_to" TEXT CHECK ("contract_to" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    "opened" TEXT CHECK ("opened" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    "closed" TEXT CHECK ("closed" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    "predecessor" INTEGER REFERENCES "organisation" (id),
    "successor" INTEGER REFERENCES "organisation" (id),
    "postcode" TEXT NOT NULL DEFAULT '',
    "region_code" TEXT NOT NULL DEFAULT '',
    "icb_code" TEXT NOT NULL DEFAULT '',
    "fictional" INTEGER NOT NULL DEFAULT 0 CHECK ("fictional" IN (0, 1))
) STRICT;
CREATE INDEX "ix_organisation_parent" ON "organisation" ("parent");
CREATE INDEX "ix_organisation_predecessor" ON "organisation" ("predecessor");
CREATE INDEX "ix_organisation_successor" ON "organisation" ("successor");

CREATE TABLE "role" (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
    withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1)),
    "code" TEXT NOT NULL DEFAULT '' UNIQUE,
    "name" TEXT NOT NULL DEFAULT '',
    "statutory" INTEGER NOT NULL DEFAULT 0 CHECK ("statutory" IN (0, 1)),
    "description" TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE "person" (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
    withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1)),
    "name" TEXT NOT NULL DEFAULT '' UNIQUE,
    "initials" TEXT NOT NULL DEFAULT '',
    "post" TEXT NOT NULL DEFAULT '',
    "email" TEXT NOT NULL DEFAULT '',
    "organisation" INTEGER REFERENCES "organisation" (id)
) STRICT;
CREATE INDEX "ix_person_organisation" ON "person" ("organisation");

CREATE TABLE "person_role" (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
    withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1)),
    owner INTEGER NOT NULL REFERENCES "person" (id),
    position INTEGER NOT NULL,
    "role" INTEGER REFERENCES "role" (id),
    "since" TEXT CHECK ("since" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    "until" TEXT CHECK ("until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;
CREATE INDEX "ix_person_role_owner" ON "person_role" ("owner");
CREATE INDEX "ix_person_role_role" ON "person_role" ("role");

CREATE TABLE "profile" (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
    withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1)),
    "name" TEXT NOT NULL DEFAULT '',
    "organisation" INTEGER REFERENCES "organisation" (id),
    "preset" TEXT NOT NULL DEFAULT '',
    "section_order" TEXT,
    "palette" TEXT,
    "sample" INTEGER NOT NULL DEFAULT 0 CHECK ("sample" IN (0, 1)),
    "report_title" TEXT NOT NULL DEFAULT '',
    "default_marking" TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX "ix_profile_organisation" ON "profile" ("organisation");

CREATE TABLE "term" (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
    withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1)),
    "term" TEXT NOT NULL DEFAULT '' UNIQUE,
    "singular" TEXT NOT NULL DEFAULT '',
    "plural" TEXT NOT NULL DEFAULT '',
    "abbreviation" TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE "domain" (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
    withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1)),
    "code" TEXT NOT NULL DEFAULT '' UNIQUE,
    "title" TEXT NOT NULL DEFAULT '',
    "short_title" TEXT NOT NULL DEFAULT '',
    "board_member" INTEGER REFERENCES "person" (id)
) STRICT;
CREATE INDEX "ix_domain_board_member" ON "domain" ("board_member");

CREATE TABLE "framework_indicator" (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
    withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1)),
    "code" TEXT NOT NULL DEFAULT '',
    "framework_year" TEXT NOT NULL DEFAULT '',
    "title" TEXT NOT NULL DEFAULT '',
    "domain" INTEGER REFERENCES "domain" (id),
    "level" TEXT,
    "improvement_area" TEXT NOT NULL DEFAULT '',
    "shared_with" TEXT NOT NULL DEFAULT '',
    "in_development" TEXT NOT NULL DEFAULT '',
    "source" TEXT NOT NULL DEFAULT '',
    "note" TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX "ix_framework_indicator_domain" ON "framework_indicator" ("domain");

CREATE TABLE "dimension_set" (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
    withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1)),
    "code" TEXT NOT NULL DEFAULT '' UNIQUE,
    "name" TEXT NOT NULL DEFAULT '',
    "is_default" INTEGER NOT NULL DEFAULT 0 CHECK ("is_default" IN (0, 1))
) STRICT;

CREATE TABLE "dimension" (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
    withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1)),
    owner INTEGER NOT NULL REFERENCES "dimension_set" (id),
    position INTEGER NOT NULL,
    "code" TEXT NOT NULL DEFAULT '',
    "name" TEXT NOT NULL DEFAULT '',
    "letter" TEXT NOT NULL DEFAULT '',
    "core" INTEGER NOT NULL DEFAULT 0 CHECK ("core" IN (0, 1))
) STRICT;
CREATE INDEX "ix_dimension_owner" ON "dimension" ("owner");

CREATE TABLE "indicator" (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
    withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1)),
    "code" TEXT NOT NULL DEFAULT '' UNIQUE,
    "name" TEXT NOT NULL DEFAULT '',
    "short_name" TEXT NOT NULL DEFAULT '',
    "numerator" TEXT NOT NULL DEFAULT '',
    "denominator" TEXT NOT NULL DEFAULT '',
    "unit" TEXT,
    "rate_base" REAL,
    "unit_words" TEXT NOT NULL DEFAULT '',
    "decimals" INTEGER,
    "polarity" TEXT,
    "frequency" TEXT,
    "aggregation" TEXT,
    "grades" TEXT NOT NULL DEFAULT '',
    "banded" INTEGER NOT NULL DEFAULT 0 CHECK ("banded" IN (0, 1)),
    "caveat" TEXT NOT NULL DEFAULT '',
    "rationale" TEXT NOT NULL DEFAULT '',
    "source_kind" TEXT,
    "source" TEXT NOT NULL DEFAULT '',
    "owner" INTEGER REFERENCES "person" (id),
    "nationally_published" INTEGER NOT NULL DEFAULT 0 CHECK ("nationally_published" IN (0, 1)),
    "framework_indicator" INTEGER REFERENCES "framework_indicator" (id),
    "headline" INTEGER NOT NULL DEFAULT 0 CHECK ("headline" IN (0, 1)),
    "rank" INTEGER
) STRICT;
CREATE INDEX "ix_indicator_owner" ON "indicator" ("owner");
CREATE INDEX "ix_indicator_framework_indicator" ON "indicator" ("framework_indicator");

CREATE TABLE "indicator_domain" (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
    withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1)),
    owner INTEGER NOT NULL REFERENCES "indicator" (id),
    position INTEGER NOT NULL,
    "domain" INTEGER REFERENCES "domain" (id)
) STRICT;
CREATE INDEX "ix_indicator_domain_owner" ON "indicator_domain" ("owner");
CREATE INDEX "ix_indicator_domain_domain" ON "indicator_domain" ("domain");

CREATE TABLE "indicator_dimension" (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
    withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1)),
    owner INTEGER NOT NULL REFERENCES "indicator" (id),
    position INTEGER NOT NULL,
    "dimension" INTEGER REFERENCES "dimension" (id)
) STRICT;
CREATE INDEX "ix_indicator_dimension_owner" ON "indicator_dimension" ("owner");
CREATE INDEX "ix_indicator_dimension_dimension" ON "indicator_dimension" ("dimension");

CREATE TABLE "threshold" (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
    withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1)),
    "indicator" INTEGER REFERENCES "indicator" (id),
    "organisation" INTEGER REFERENCES "organisation" (id),
    "basis" TEXT,
    "comparison" TEXT,
    "target" REAL,
    "target_upper" REAL,
    "amber_kind" TEXT,
    "amber" REAL,
    "profile" TEXT NOT NULL DEFAULT '',
    "source" TEXT NOT NULL DEFAULT '',
    "valid_from" TEXT CHECK ("valid_from" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    "valid_to" TEXT CHECK ("valid_to" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;
CREATE INDEX "ix_threshold_indicator" ON "threshold" ("indicator");
CREATE INDEX "ix_threshold_organisation" ON "threshold" ("organisation");

CREATE TABLE "verdict_override" (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
    withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1)),
    "organisation" INTEGER REFERENCES "organisation" (id),
    "indicator" INTEGER REFERENCES "indicator" (id),
    "breakdown" TEXT NOT NULL DEFAULT '',
    "period" TEXT,
    "basis" TEXT,
    "rag" TEXT,
    "reason" TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX "ix_verdict_override_organisation" ON "verdict_override" ("organisation");
CREATE INDEX "ix_verdict_override_indicator" ON "verdict_override" ("indicator");

CREATE TABLE "cqc_rating" (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
    withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1)),
    "organisation" INTEGER REFERENCES "organisation" (id),
    "question" TEXT,
    "rating" TEXT,
    "published" TEXT CHECK ("published" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    "inspected" TEXT CHECK ("inspected" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    "location" TEXT NOT NULL DEFAULT '',
    "link" TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX "ix_cqc_rating_organisation" ON "cqc_rating" ("organisation");

CREATE TABLE "comment" (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
    withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1)),
    "organisation" INTEGER REFERENCES "organisation" (id),
    "indicator" INTEGER REFERENCES "indicator" (id),
    "breakdown" TEXT NOT NULL DEFAULT '',
    "period" TEXT,
    "text" TEXT NOT NULL DEFAULT '',
    "author" INTEGER REFERENCES "person" (id),
    "written" TEXT CHECK ("written" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T*Z'),
    "batch" TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX "ix_comment_organisation" ON "comment" ("organisation");
CREATE INDEX "ix_comment_indicator" ON "comment" ("indicator");
CREATE INDEX "ix_comment_author" ON "comment" ("author");

CREATE TABLE "attachment" (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
    withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1)),
    "record_kind" TEXT NOT NULL DEFAULT '',
    "record_uid" TEXT NOT NULL DEFAULT '',
    "name" TEXT NOT NULL DEFAULT '',
    "media_type" TEXT NOT NULL DEFAULT '',
    "digest" TEXT NOT NULL DEFAULT '',
    "size" INTEGER,
    "note" TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE "link" (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
    withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1)),
    "from_kind" TEXT NOT NULL DEFAULT '',
    "from_uid" TEXT NOT NULL DEFAULT '',
    "to_kind" TEXT NOT NULL DEFAULT '',
    "to_uid" TEXT NOT NULL DEFAULT '',
    "note" TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE "additional_field" (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
    withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1)),
    "record_kind" TEXT NOT NULL DEFAULT '',
    "label" TEXT NOT NULL DEFAULT '',
    "kind" TEXT,
    "options" TEXT NOT NULL DEFAULT '',
    "required" INTEGER NOT NULL DEFAULT 0 CHECK ("required" IN (0, 1))
) STRICT;

CREATE TABLE "mapping" (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
    withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1)),
    "name" TEXT NOT NULL DEFAULT '' UNIQUE,
    "json" TEXT NOT NULL DEFAULT '',
    "note" TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE "report" (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
    withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1)),
    "number" TEXT UNIQUE,
    "kind" TEXT,
    "title" TEXT NOT NULL DEFAULT '',
    "about" INTEGER REFERENCES "organisation" (id),
    "data_to" TEXT,
    "report_date" TEXT CHECK ("report_date" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    "marking" TEXT NOT NULL DEFAULT '',
    "state" TEXT,
    "issued" TEXT CHECK ("issued" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T*Z'),
    "issued_by" INTEGER REFERENCES "person" (id),
    "anchor" TEXT NOT NULL DEFAULT '',
    "blocks" INTEGER REFERENCES "attachment" (id),
    "pdf" INTEGER REFERENCES "attachment" (id)
) STRICT;
CREATE INDEX "ix_report_about" ON "report" ("about");
CREATE INDEX "ix_report_issued_by" ON "report" ("issued_by");
CREATE INDEX "ix_report_blocks" ON "report" ("blocks");
CREATE INDEX "ix_report_pdf" ON "report" ("pdf");

CREATE TABLE "report_text" (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
    withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1)),
    "report" INTEGER REFERENCES "report" (id),
    "section" TEXT NOT NULL DEFAULT '',
    "about" TEXT NOT NULL DEFAULT '',
    "text" TEXT NOT NULL DEFAULT '',
    "author" INTEGER REFERENCES "person" (id),
    "written" TEXT CHECK ("written" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T*Z')
) STRICT;
CREATE INDEX "ix_report_text_report" ON "report_text" ("report");
CREATE INDEX "ix_report_text_author" ON "report_text" ("author");

CREATE TABLE "front_sheet" (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
    withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1)),
    "report" INTEGER REFERENCES "report" (id),
    "meeting" TEXT NOT NULL DEFAULT '',
    "meeting_date" TEXT CHECK ("meeting_date" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    "agenda_item" TEXT NOT NULL DEFAULT '',
    "public_session" INTEGER NOT NULL DEFAULT 0 CHECK ("public_session" IN (0, 1)),
    "presenter" TEXT NOT NULL DEFAULT '',
    "author" TEXT NOT NULL DEFAULT '',
    "lead_director" TEXT NOT NULL DEFAULT '',
    "clinical_lead" TEXT NOT NULL DEFAULT '',
    "purpose" TEXT,
    "summary" TEXT NOT NULL DEFAULT '',
    "recommendation" TEXT NOT NULL DEFAULT '',
    "objectives" TEXT NOT NULL DEFAULT '',
    "previously_considered" TEXT NOT NULL DEFAULT '',
    "financial_implications" TEXT NOT NULL DEFAULT '',
    "legal_implications" TEXT NOT NULL DEFAULT '',
    "workforce_implications" TEXT NOT NULL DEFAULT '',
    "engagement" TEXT NOT NULL DEFAULT '',
    "conflicts" TEXT NOT NULL DEFAULT '',
    "equality_assessment" TEXT,
    "mental_capacity_act" TEXT,
    "human_rights" TEXT,
    "health_and_safety" TEXT,
    "constitution" TEXT,
    "freedom_of_information" TEXT
) STRICT;
CREATE INDEX "ix_front_sheet_report" ON "front_sheet" ("report");

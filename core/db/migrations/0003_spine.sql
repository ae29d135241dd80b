-- Candour file, version 3: finding. Words of records and of the journal, and the ways into a journal
-- of a million entries: all derived, made anew from records and journal, and compared by verify.

CREATE TABLE derived_state (
    name TEXT PRIMARY KEY,
    made_by TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE search_record (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
    title TEXT NOT NULL,
    words TEXT NOT NULL
) STRICT;

CREATE VIRTUAL TABLE search_index USING fts5 (
    title, words,
    content = 'search_record', content_rowid = 'id',
    tokenize = "unicode61 remove_diacritics 2", prefix = '2 3'
);

-- The rowid is the sequence of the entry; entries are never changed, so no text needs to be kept.
CREATE VIRTUAL TABLE journal_index USING fts5 (
    words, content = '', tokenize = "unicode61 remove_diacritics 2", prefix = '3'
);

CREATE INDEX journal_entry_author ON journal_entry (author);
CREATE INDEX journal_entry_time ON journal_entry (time);
CREATE INDEX journal_change_of_kind ON journal_change (kind);

-- When a grade is to be looked at again: it stands in what is due. A record's field, not derived.
ALTER TABLE "data_quality" ADD COLUMN "review_by" TEXT
    CHECK ("review_by" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]');

-- The SHA-256 (hex) of the draft's other texts: drafts are in no journal that would tell a damaged
-- one. Empty for those typed before this version.
ALTER TABLE draft ADD COLUMN digest TEXT NOT NULL DEFAULT '';

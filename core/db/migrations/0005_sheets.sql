-- Candour file, version 5: which sheet of a workbook a figure was read from. The number counts the
-- names in the batch's source_sheet, which "/" separates, from 1; 0 is a file without sheets, or a
-- figure that was typed. What a ratio is to: expected events or another count. And whether imports
-- leave out the files that they read, which are kept as attachments of their batches otherwise.

ALTER TABLE observation ADD COLUMN source_sheet INTEGER NOT NULL DEFAULT 0;

ALTER TABLE "indicator" ADD COLUMN "ratio_to" TEXT;

ALTER TABLE "profile" ADD COLUMN "sources_left_out" INTEGER NOT NULL DEFAULT 0 CHECK ("sources_left_out" IN (0, 1));

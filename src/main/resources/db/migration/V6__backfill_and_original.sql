-- A rule holds only for articles with a higher number: what was here before was not asked for. 0 for all.
ALTER TABLE offline_rule ADD COLUMN texts_after BIGINT DEFAULT 0 NOT NULL;
ALTER TABLE offline_rule ADD COLUMN pictures_after BIGINT DEFAULT 0 NOT NULL;

-- All that the publisher's page says, where the text taken from it may leave something out, or the reader asked for it.
-- full_text.shown besides those of V2: 3 this one. full_text.status: 4 dropped to save space, to come again when asked for.
ALTER TABLE full_text ADD COLUMN original VARBINARY;
ALTER TABLE full_text ADD COLUMN original_rest BLOB;

-- A hash of what a feed's server sent last, so that the same bytes need not be read again; 0 for none.
ALTER TABLE feed ADD COLUMN body_hash BIGINT DEFAULT 0 NOT NULL;

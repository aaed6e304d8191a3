-- How often the reader wants this feed fetched; null for as often as the others.
ALTER TABLE feed ADD COLUMN pace VARCHAR(16);
-- What the publisher asked for last: so many seconds between two fetches, 0 for nothing; hours of the day (bits 0 to 23)
-- and days of the week from Monday (bits 24 to 30) to leave out, in UTC.
ALTER TABLE feed ADD COLUMN wished_seconds INT DEFAULT 0 NOT NULL;
ALTER TABLE feed ADD COLUMN wished_pauses INT DEFAULT 0 NOT NULL;

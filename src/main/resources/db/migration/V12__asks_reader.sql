-- Whether the last failure is one that only the reader can mend, such as a sign-in that is asked for.
ALTER TABLE feed ADD COLUMN asks_reader BOOLEAN DEFAULT FALSE NOT NULL;

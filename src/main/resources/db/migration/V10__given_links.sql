-- The reader gave this article's address himself, dropped or pasted: it is asked for also where it is a local one.
ALTER TABLE full_text ADD COLUMN given BOOLEAN DEFAULT FALSE NOT NULL;

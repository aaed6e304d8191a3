-- Where the reader dropped an address that waits: a feed that it turns out to be goes into that folder, and an address that was
-- dropped on what is saved stays an article.
ALTER TABLE full_text ADD COLUMN given_into BIGINT;
ALTER TABLE full_text ADD COLUMN given_as_article BOOLEAN DEFAULT FALSE NOT NULL;

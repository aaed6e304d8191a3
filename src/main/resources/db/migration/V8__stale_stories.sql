-- An article with another text than when it was put into its story: it stays there until it is placed again. What was
-- deleted is in none.
ALTER TABLE story ADD COLUMN stale BOOLEAN DEFAULT FALSE NOT NULL;
DELETE FROM story WHERE article_id NOT IN (SELECT id FROM article);

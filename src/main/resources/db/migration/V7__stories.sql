-- Which articles tell the same story: cache, made anew from the index. A story is called by the article that began it.
CREATE TABLE story (
    article_id BIGINT NOT NULL PRIMARY KEY,
    story_id   BIGINT NOT NULL
);
CREATE INDEX story_by_story ON story (story_id);

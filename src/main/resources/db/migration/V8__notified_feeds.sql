-- The sources of whose new articles the desktop tells: the user's own.
CREATE TABLE notified_feed (
    feed_id BIGINT NOT NULL PRIMARY KEY
);

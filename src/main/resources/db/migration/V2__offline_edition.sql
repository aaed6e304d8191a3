-- The text of the publisher's page, for an article whose feed gives less. Cache. A row is there from when it was wanted.
-- status: 0 wanted, 1 stored, 2 failed (try again), 3 refused (do not). shown: 0 what is best, 1 the feed's, 2 the page's.
-- longer: whether it is what is best. pictures: those it names, in order.
CREATE TABLE full_text (
    id         BIGINT   NOT NULL PRIMARY KEY,
    status     SMALLINT NOT NULL,
    shown      SMALLINT DEFAULT 0 NOT NULL,
    longer     BOOLEAN  DEFAULT FALSE NOT NULL,
    problem    VARCHAR,
    why        VARCHAR,
    fetched_at BIGINT,
    byline     VARCHAR,
    language   VARCHAR,
    lead       VARCHAR,
    pictures   VARCHAR ARRAY,
    packed     VARBINARY,
    rest       BLOB
);

-- What the reader chose to have fetched ahead. kind: 0 of everything, 1 of a folder, 2 of a source.
CREATE TABLE offline_rule (
    kind     SMALLINT NOT NULL,
    place    BIGINT   NOT NULL,
    ahead    BOOLEAN  NOT NULL,
    text     VARCHAR  NOT NULL,
    pictures VARCHAR  NOT NULL,
    days     INT      NOT NULL,
    PRIMARY KEY (kind, place)
);

-- Articles with something still to be fetched, not before due.
ALTER TABLE to_prepare ADD COLUMN due BIGINT DEFAULT 0 NOT NULL;
ALTER TABLE to_prepare ADD COLUMN failures INT DEFAULT 0 NOT NULL;

-- article_picture.status besides those of V1: 4 not wanted. problem: why it failed, a sentence.
ALTER TABLE article_picture ADD COLUMN problem VARCHAR;

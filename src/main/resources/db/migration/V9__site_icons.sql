-- The small picture that stands for a publisher's site: cache. png: null where it has none; next_at: not asked for before.
CREATE TABLE site_icon (
    site    VARCHAR NOT NULL PRIMARY KEY,
    png     VARBINARY,
    next_at BIGINT  NOT NULL
);

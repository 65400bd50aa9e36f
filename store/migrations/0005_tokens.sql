CREATE TABLE tokens (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  issuer     TEXT NOT NULL,
  account    TEXT NOT NULL,
  algorithm  TEXT NOT NULL CHECK (algorithm IN ('SHA1', 'SHA256', 'SHA512')),
  digits     INTEGER NOT NULL,
  period_s   INTEGER NOT NULL,
  steam      INTEGER NOT NULL,
  seed       BLOB NOT NULL,
  created_at INTEGER NOT NULL,
  created_by TEXT NOT NULL
) STRICT;

CREATE TABLE token_grants (
  token_id   INTEGER NOT NULL REFERENCES tokens (id) ON DELETE CASCADE,
  group_name TEXT NOT NULL,
  permission TEXT NOT NULL CHECK (permission IN ('code', 'seed')),
  until      INTEGER,
  PRIMARY KEY (token_id, group_name)
) STRICT, WITHOUT ROWID;

CREATE TABLE token_views (
  id        INTEGER PRIMARY KEY,
  token_id  INTEGER NOT NULL REFERENCES tokens (id) ON DELETE CASCADE,
  by        TEXT NOT NULL,
  at        INTEGER NOT NULL,
  step      INTEGER,
  audit_seq INTEGER NOT NULL
) STRICT;
CREATE INDEX code_views ON token_views (token_id, step) WHERE step IS NOT NULL;
CREATE INDEX code_views_by_age ON token_views (at) WHERE step IS NOT NULL;
CREATE INDEX seed_views ON token_views (token_id) WHERE step IS NULL;

CREATE INDEX messages_of_service ON messages (service COLLATE NOCASE, iccid);

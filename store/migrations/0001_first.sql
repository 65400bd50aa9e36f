-- What each column means: store/SCHEMA.md. Times are milliseconds since 1970 (UTC).

CREATE TABLE installation (
  id        INTEGER PRIMARY KEY CHECK (id = 1),
  key_check BLOB NOT NULL CHECK (length(key_check) = 32)
) STRICT;

CREATE TABLE messages (
  id           INTEGER PRIMARY KEY AUTOINCREMENT,
  iccid        TEXT NOT NULL,
  sender       TEXT NOT NULL,
  sent_at      INTEGER,
  received_at  INTEGER NOT NULL,
  set_digest   BLOB,
  parts_have   INTEGER NOT NULL,
  parts_total  INTEGER NOT NULL,
  incomplete   INTEGER NOT NULL DEFAULT 0,
  repeated     INTEGER NOT NULL,
  text         BLOB,
  code         BLOB,
  masked       TEXT NOT NULL,
  service      TEXT,
  domain       TEXT,
  kind         TEXT,
  expires_at   INTEGER,
  searchable   TEXT NOT NULL,
  destroyed_at INTEGER,
  views        INTEGER NOT NULL DEFAULT 0,
  CHECK ((text IS NULL) = (destroyed_at IS NOT NULL))
) STRICT;
CREATE INDEX messages_of_sim ON messages (iccid, id);
CREATE INDEX open_sets ON messages (set_digest, id) WHERE parts_have < parts_total;

-- What may be listed without an audit entry; store/message_row.cpp reads its columns in this order.
CREATE VIEW envelopes AS SELECT
  id, iccid, sender, sent_at, received_at, service, domain, kind, masked, code IS NOT NULL AS has_code, expires_at,
  parts_have, parts_total, incomplete, repeated, destroyed_at IS NOT NULL AS destroyed, views
FROM messages;

CREATE TABLE parts (
  id          INTEGER PRIMARY KEY AUTOINCREMENT,
  message_id  INTEGER REFERENCES messages (id),
  part        INTEGER NOT NULL,
  iccid       TEXT NOT NULL,
  imei        TEXT NOT NULL,
  memory      TEXT NOT NULL,
  slot        INTEGER,
  pdu         BLOB,
  pdu_digest  BLOB NOT NULL,
  received_at INTEGER NOT NULL,
  freed_at    INTEGER,
  quarantined TEXT,
  CHECK ((message_id IS NULL) = (quarantined IS NOT NULL))
) STRICT;
CREATE INDEX parts_of_message ON parts (message_id, part);
CREATE INDEX parts_by_digest ON parts (pdu_digest);

CREATE TABLE events (
  seq        INTEGER PRIMARY KEY AUTOINCREMENT,
  type       TEXT NOT NULL CHECK (type IN ('message', 'viewed')),
  at         INTEGER NOT NULL,
  iccid      TEXT NOT NULL,
  message_id INTEGER NOT NULL,
  by         TEXT,
  CHECK ((type = 'viewed') = (by IS NOT NULL))
) STRICT;

CREATE TABLE views (
  id         INTEGER PRIMARY KEY,
  message_id INTEGER NOT NULL REFERENCES messages (id) ON DELETE CASCADE,
  by         TEXT NOT NULL,
  at         INTEGER NOT NULL,
  audit_seq  INTEGER NOT NULL
) STRICT;
CREATE INDEX views_of_message ON views (message_id, id);

CREATE TABLE sessions (
  token_hash BLOB PRIMARY KEY CHECK (length(token_hash) = 32),
  user       TEXT NOT NULL,
  opened_at  INTEGER NOT NULL,
  expires_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE audit (
  seq      INTEGER PRIMARY KEY,
  at       INTEGER NOT NULL,
  actor    TEXT NOT NULL,
  action   TEXT NOT NULL,
  subject  TEXT NOT NULL,
  number   TEXT NOT NULL,
  outcome  TEXT NOT NULL,
  address  TEXT NOT NULL,
  detail   TEXT NOT NULL,
  previous BLOB NOT NULL CHECK (length(previous) = 32),
  hash     BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;

CREATE TABLE audit_checkpoints (
  seq       INTEGER PRIMARY KEY,
  at        INTEGER NOT NULL,
  hash      BLOB NOT NULL CHECK (length(hash) = 32),
  signature BLOB NOT NULL CHECK (length(signature) = 64)
) STRICT;

CREATE TRIGGER audit_is_never_changed BEFORE UPDATE ON audit
BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END;
CREATE TRIGGER audit_is_never_shortened BEFORE DELETE ON audit
BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END;
-- INSERT OR REPLACE would delete without the trigger above.
CREATE TRIGGER audit_grows_at_its_end BEFORE INSERT ON audit
WHEN NEW.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM audit)
BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END;

CREATE TRIGGER checkpoints_are_never_changed BEFORE UPDATE ON audit_checkpoints
BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END;
CREATE TRIGGER checkpoints_are_never_removed BEFORE DELETE ON audit_checkpoints
BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END;
CREATE TRIGGER checkpoints_grow_at_their_end BEFORE INSERT ON audit_checkpoints
WHEN NEW.seq <= (SELECT coalesce(max(seq), 0) FROM audit_checkpoints)
BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END;

CREATE TABLE claims (
  id          INTEGER PRIMARY KEY AUTOINCREMENT,
  number      TEXT NOT NULL,
  iccid       TEXT NOT NULL,
  service     TEXT,
  holder      TEXT NOT NULL,
  holder_kind TEXT NOT NULL CHECK (holder_kind IN ('user', 'integration')),
  made_at     INTEGER NOT NULL,
  expires_at  INTEGER NOT NULL,
  message_id  INTEGER,
  ended_at    INTEGER,
  end_reason  TEXT CHECK (end_reason IN ('code', 'ended', 'expired', 'withdrawn')),
  CHECK ((ended_at IS NULL) = (end_reason IS NULL))
) STRICT;
CREATE INDEX open_claims ON claims (ended_at) WHERE ended_at IS NULL;
CREATE INDEX claims_by_age ON claims (made_at);

ALTER TABLE messages ADD COLUMN claimed_by TEXT;
DROP VIEW envelopes;
CREATE VIEW envelopes AS SELECT
  id, iccid, sender, sent_at, received_at, service, domain, kind, masked, code IS NOT NULL AS has_code, expires_at,
  parts_have, parts_total, incomplete, repeated, destroyed_at IS NOT NULL AS destroyed, views, claimed_by
FROM messages;

-- Two more types of event, which are about a claim and not about a message.
CREATE TABLE wider_events (
  seq        INTEGER PRIMARY KEY AUTOINCREMENT,
  type       TEXT NOT NULL CHECK (type IN ('message', 'viewed', 'claimed', 'released')),
  at         INTEGER NOT NULL,
  iccid      TEXT NOT NULL,
  message_id INTEGER,
  by         TEXT,
  claim_id   INTEGER,
  CHECK ((type = 'viewed') = (by IS NOT NULL)),
  CHECK ((type IN ('message', 'viewed')) = (message_id IS NOT NULL)),
  CHECK ((type IN ('claimed', 'released')) = (claim_id IS NOT NULL))
) STRICT;
INSERT INTO wider_events (seq, type, at, iccid, message_id, by) SELECT seq, type, at, iccid, message_id, by FROM events;
-- A seq is never given twice, not even that of an event which retention has removed.
DELETE FROM sqlite_sequence WHERE name = 'wider_events';
INSERT INTO sqlite_sequence (name, seq) SELECT 'wider_events', seq FROM sqlite_sequence WHERE name = 'events';
DROP TABLE events;
ALTER TABLE wider_events RENAME TO events;

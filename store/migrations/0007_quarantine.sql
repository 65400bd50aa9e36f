-- Of a quarantined PDU: what its decoder could say without a word of the text, and which decoder that was. NULL in rows
-- that are older than this step: the next start decodes them again.
ALTER TABLE parts ADD COLUMN type TEXT;
ALTER TABLE parts ADD COLUMN sender TEXT;
ALTER TABLE parts ADD COLUMN sent_at INTEGER;
ALTER TABLE parts ADD COLUMN fault TEXT;
ALTER TABLE parts ADD COLUMN decoder INTEGER;
CREATE INDEX quarantine ON parts (id) WHERE quarantined IS NOT NULL;

-- Replace types (TS 23.040, 9.2.3.9). An index that only such messages are in: others pay no page for it.
ALTER TABLE messages ADD COLUMN replace_digest BLOB;
ALTER TABLE messages ADD COLUMN replaces INTEGER;
CREATE INDEX replaceable ON messages (replace_digest, id) WHERE replace_digest IS NOT NULL;

DROP VIEW envelopes;
CREATE VIEW envelopes AS SELECT
  id, iccid, sender, sent_at, received_at, service, domain, kind, masked, code IS NOT NULL AS has_code, expires_at,
  parts_have, parts_total, incomplete, repeated, destroyed_at IS NOT NULL AS destroyed, views, claimed_by,
  replaces
FROM messages;

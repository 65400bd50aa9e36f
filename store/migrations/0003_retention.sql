-- Retention asks every minute which texts are due. Envelopes and events go from the oldest on, by their ids: an index on
-- their age would cost every commit a page.
CREATE INDEX readable_by_age ON messages (received_at) WHERE destroyed_at IS NULL;
CREATE INDEX quarantined_by_age ON parts (received_at) WHERE quarantined IS NOT NULL;

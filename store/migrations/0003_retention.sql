-- Retention asks by age every minute, and removes a message's events by the message.
CREATE INDEX messages_by_age ON messages (received_at);
CREATE INDEX readable_by_age ON messages (received_at) WHERE destroyed_at IS NULL;
CREATE INDEX events_of_message ON events (message_id);
CREATE INDEX quarantined_by_age ON parts (received_at) WHERE quarantined IS NOT NULL;

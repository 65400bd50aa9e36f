CREATE TABLE audit_sinks (
  name         TEXT PRIMARY KEY,
  confirmed    INTEGER NOT NULL,
  confirmed_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

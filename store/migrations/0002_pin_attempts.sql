-- Which PIN was tried with which SIM: recorded before the attempt, and never tried again (three wrong ones block a SIM).
CREATE TABLE pin_attempts (
  sim        TEXT NOT NULL,
  pin_digest BLOB NOT NULL CHECK (length(pin_digest) = 32),
  at         INTEGER NOT NULL,
  PRIMARY KEY (sim, pin_digest)
) STRICT, WITHOUT ROWID;

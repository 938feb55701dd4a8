-- Whether the venue of a workshop, once it has agreed, has agreed to this very day: one that moves since is to be asked for
-- again.
ALTER TABLE workshop ADD COLUMN is_agreed INTEGER NOT NULL DEFAULT 1 CHECK (is_agreed IN (0, 1));

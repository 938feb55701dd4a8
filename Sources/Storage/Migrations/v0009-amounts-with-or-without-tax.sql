-- Whether the amounts of the agreement hold value added tax.

ALTER TABLE programme ADD COLUMN amounts TEXT NOT NULL DEFAULT 'net' CHECK (amounts IN ('net', 'gross'));

-- Where the audit stood when a document was issued, as it is printed on it; NULL on those that were issued before.

ALTER TABLE invoice ADD COLUMN audit_number INTEGER CHECK (audit_number >= 1);
ALTER TABLE invoice ADD COLUMN audit_hash TEXT CHECK ((audit_hash IS NULL) = (audit_number IS NULL));

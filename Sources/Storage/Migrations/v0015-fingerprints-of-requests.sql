-- What was asked under the key of a request, so that the key serves for nothing else.

ALTER TABLE audit ADD COLUMN request_fingerprint TEXT;

-- Who imported it; not known of what was imported before.
ALTER TABLE import_file ADD COLUMN IF NOT EXISTS made_by VARCHAR;

-- Two statements, the first of which commits by itself.
ALTER TABLE thing ADD COLUMN IF NOT EXISTS name VARCHAR;
UPDATE thing SET name = 'thing ' || id WHERE name IS NULL;

-- The log's key space in sections: each reaches from after the one before up to its last key, and the last section has
-- no end. A packed section has its columns in pack; a loose one (pack 0) is read from the decisions themselves.
CREATE TABLE IF NOT EXISTS section (
  last_no BIGINT PRIMARY KEY,
  pack INT NOT NULL,
  rules INT NOT NULL,
  decisions INT NOT NULL
);
MERGE INTO section (last_no, pack, rules, decisions)
  SELECT 9223372036854775807, 0, 0, COUNT(*) FROM decision HAVING NOT EXISTS (SELECT 1 FROM section);

-- The key is the column's number and, below it, the pack's: what is read together lies together.
CREATE TABLE IF NOT EXISTS pack (
  no BIGINT PRIMARY KEY,
  data BYTEA NOT NULL
);

-- What filters read is in the packs now.
DROP INDEX IF EXISTS decision_group;
DROP INDEX IF EXISTS decision_agent;
DROP INDEX IF EXISTS decision_before;
DROP INDEX IF EXISTS decision_rule;
DROP INDEX IF EXISTS decision_cause;
DROP INDEX IF EXISTS decision_actor;
DROP INDEX IF EXISTS decision_went;

-- The last known floor: one row per thing, its value packed.
CREATE TABLE IF NOT EXISTS floor (
  entity INT NOT NULL,
  id VARCHAR NOT NULL,
  last_seq BIGINT NOT NULL,
  body BYTEA NOT NULL,
  PRIMARY KEY (entity, id)
);

-- One row: how far the platform's events are in here.
CREATE TABLE IF NOT EXISTS reached (
  only INT PRIMARY KEY,
  platform_id VARCHAR NOT NULL,
  seq BIGINT NOT NULL,
  clock VARCHAR NOT NULL,
  me BYTEA
);

-- Events that are missing from the log.
CREATE TABLE IF NOT EXISTS gap (
  after_seq BIGINT NOT NULL,
  until_seq BIGINT NOT NULL,
  from_clock VARCHAR NOT NULL,
  to_clock VARCHAR NOT NULL,
  PRIMARY KEY (after_seq, until_seq)
);

-- Ids and names that the log repeats, by small numbers.
CREATE TABLE IF NOT EXISTS word (
  kind INT NOT NULL,
  no INT NOT NULL,
  id VARCHAR NOT NULL,
  name VARCHAR NOT NULL,
  PRIMARY KEY (kind, no)
);

-- The log. Its key grows with time, so a stretch of time is a stretch of the table, and every filter's index is in the
-- order of time too. Enums are numbers in their order; 0 in agent and before means nobody.
CREATE TABLE IF NOT EXISTS decision (
  no BIGINT PRIMARY KEY,
  id_key BIGINT NOT NULL,
  conversation_key BIGINT NOT NULL,
  group_no INT NOT NULL,
  agent_no INT NOT NULL,
  before_no INT NOT NULL,
  rule INT NOT NULL,
  cause INT NOT NULL,
  actor INT NOT NULL,
  went INT NOT NULL,
  settings INT NOT NULL,
  candidates BYTEA NOT NULL,
  rest BYTEA NOT NULL
);
CREATE INDEX IF NOT EXISTS decision_id ON decision (id_key);
CREATE INDEX IF NOT EXISTS decision_conversation ON decision (conversation_key);
CREATE INDEX IF NOT EXISTS decision_group ON decision (group_no, no);
CREATE INDEX IF NOT EXISTS decision_agent ON decision (agent_no, no);
CREATE INDEX IF NOT EXISTS decision_before ON decision (before_no, no);
CREATE INDEX IF NOT EXISTS decision_rule ON decision (rule, no);
CREATE INDEX IF NOT EXISTS decision_cause ON decision (cause, no);
CREATE INDEX IF NOT EXISTS decision_actor ON decision (actor, no);
CREATE INDEX IF NOT EXISTS decision_went ON decision (went, no);

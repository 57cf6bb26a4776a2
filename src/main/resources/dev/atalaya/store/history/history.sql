-- What agents showed: a row per UTC day, agent and evidence, with every stretch of that day, those too that reach into
-- it from outside. So any second and any range is answered from its own days alone.
CREATE TABLE IF NOT EXISTS agent_day (
  day_no INT NOT NULL,
  agent_id VARCHAR NOT NULL,
  evidence INT NOT NULL,
  body BYTEA NOT NULL,
  PRIMARY KEY (day_no, agent_id, evidence)
);

-- How groups, states, tasks and agents were set up. The largest number as an end: lasts as long as one listens.
CREATE TABLE IF NOT EXISTS config_span (
  entity INT NOT NULL,
  id VARCHAR NOT NULL,
  from_ms BIGINT NOT NULL,
  evidence INT NOT NULL,
  to_ms BIGINT NOT NULL,
  still_open BOOLEAN NOT NULL,
  actor_kind INT,
  actor_id VARCHAR,
  actor_name VARCHAR,
  body BYTEA NOT NULL,
  PRIMARY KEY (entity, id, from_ms, evidence)
);

-- Conversations. Their key is made of a class of length and the time of opening, so that those open at some time are
-- found within as many small stretches of the table as there are classes.
CREATE TABLE IF NOT EXISTS talk (
  no BIGINT PRIMARY KEY,
  id VARCHAR NOT NULL,
  closed_ms BIGINT NOT NULL,
  evidence INT NOT NULL,
  body BYTEA NOT NULL
);
CREATE UNIQUE INDEX IF NOT EXISTS talk_id ON talk (id);

-- Which stretches of which history are here (or wanted, or not to be had).
CREATE TABLE IF NOT EXISTS history_held (
  kind INT NOT NULL,
  how INT NOT NULL,
  from_ms BIGINT NOT NULL,
  to_ms BIGINT NOT NULL,
  PRIMARY KEY (kind, how, from_ms)
);

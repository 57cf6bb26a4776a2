-- Stretches in which decisions without candidates are judged by our own history, and by which version of the rules.
CREATE TABLE IF NOT EXISTS judged (
  from_ms BIGINT PRIMARY KEY,
  to_ms BIGINT NOT NULL,
  rules INT NOT NULL
);

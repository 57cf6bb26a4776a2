-- Stretches in which decisions without candidates are to be judged anew even if nothing is known of them any more. The
-- rules are always 0: the columns are those of the table judged.
CREATE TABLE IF NOT EXISTS anew (
  from_ms BIGINT PRIMARY KEY,
  to_ms BIGINT NOT NULL,
  rules INT NOT NULL
);

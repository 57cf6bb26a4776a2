-- Packs have one column more: they are made anew, a few at a time.
UPDATE section SET rules = 0 WHERE pack <> 0;

-- The words of names and texts are kept otherwise: all is packed anew, in the background, from the decisions.
TRUNCATE TABLE pack;
UPDATE section SET pack = 0, rules = 0;

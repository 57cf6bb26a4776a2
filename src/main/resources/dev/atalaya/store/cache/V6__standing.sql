-- Packs made before know nothing of conversations: they count as judged by other rules, so all are made anew.
UPDATE section SET rules = 0 WHERE pack <> 0;

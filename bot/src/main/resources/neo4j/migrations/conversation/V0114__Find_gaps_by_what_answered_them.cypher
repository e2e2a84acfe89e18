CREATE INDEX gap_answered_by IF NOT EXISTS FOR (g:Gap) ON (g.answeredBy);

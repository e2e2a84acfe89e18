CREATE INDEX turn_language_at IF NOT EXISTS FOR (t:Turn) ON (t.language, t.at);
CREATE INDEX turn_jurisdiction_at IF NOT EXISTS FOR (t:Turn) ON (t.jurisdiction, t.at);

CREATE INDEX turn_reason_at IF NOT EXISTS FOR (t:Turn) ON (t.reason, t.at);

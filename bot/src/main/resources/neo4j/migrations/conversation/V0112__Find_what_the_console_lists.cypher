CREATE INDEX feedback_at IF NOT EXISTS FOR (f:Feedback) ON (f.at);

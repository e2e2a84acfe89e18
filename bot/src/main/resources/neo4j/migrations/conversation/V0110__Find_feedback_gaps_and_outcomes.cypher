CREATE CONSTRAINT gap_id IF NOT EXISTS FOR (g:Gap) REQUIRE g.id IS UNIQUE;
CREATE INDEX gap_score IF NOT EXISTS FOR (g:Gap) ON (g.score);
CREATE INDEX turn_decision_at IF NOT EXISTS FOR (t:Turn) ON (t.decision, t.at);
CREATE INDEX feedback_at IF NOT EXISTS FOR (f:Feedback) ON (f.at);
CREATE INDEX conversation_outcome_until IF NOT EXISTS FOR (o:ConversationOutcome) ON (o.until);
CREATE CONSTRAINT bookmark_name IF NOT EXISTS FOR (b:Bookmark) REQUIRE b.name IS UNIQUE;
CREATE INDEX case_step_at IF NOT EXISTS FOR (s:CaseStep) ON (s.at);

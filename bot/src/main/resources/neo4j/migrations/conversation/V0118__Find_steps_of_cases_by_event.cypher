CREATE INDEX case_step_event_at IF NOT EXISTS FOR (s:CaseStep) ON (s.event, s.at);

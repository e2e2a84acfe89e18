CREATE INDEX case_step_at IF NOT EXISTS FOR (s:CaseStep) ON (s.at);
CREATE INDEX case_topic IF NOT EXISTS FOR (k:Case) ON (k.topic);
CREATE INDEX case_language IF NOT EXISTS FOR (k:Case) ON (k.language);
CREATE CONSTRAINT canned_reply_id IF NOT EXISTS FOR (r:CannedReply) REQUIRE r.id IS UNIQUE;

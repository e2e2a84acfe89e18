CREATE INDEX person_export IF NOT EXISTS FOR (p:Person) ON (p.exportHash);
CREATE INDEX conversation_last_seen IF NOT EXISTS FOR (c:Conversation) ON (c.lastSeenAt);

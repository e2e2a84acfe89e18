CREATE CONSTRAINT case_id IF NOT EXISTS FOR (k:Case) REQUIRE k.id IS UNIQUE;
CREATE CONSTRAINT active_case_id IF NOT EXISTS FOR (k:ActiveCase) REQUIRE k.id IS UNIQUE;
CREATE INDEX active_case_due IF NOT EXISTS FOR (k:ActiveCase) ON (k.dueAt);
CREATE INDEX case_opened IF NOT EXISTS FOR (k:Case) ON (k.openedAt);
CREATE CONSTRAINT letter_id IF NOT EXISTS FOR (l:Letter) REQUIRE l.id IS UNIQUE;
CREATE INDEX conversation_writes_to IF NOT EXISTS FOR (c:Conversation) ON (c.writesTo);

CREATE INDEX conversation_channel IF NOT EXISTS FOR (c:Conversation) ON (c.channel);

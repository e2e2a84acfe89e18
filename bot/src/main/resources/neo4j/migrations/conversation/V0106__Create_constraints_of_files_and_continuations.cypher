CREATE INDEX letter_turn IF NOT EXISTS FOR (l:Letter) ON (l.turn);
CREATE CONSTRAINT file_id IF NOT EXISTS FOR (f:File) REQUIRE f.id IS UNIQUE;
CREATE INDEX unsent_file_at IF NOT EXISTS FOR (f:Unsent) ON (f.at);
CREATE INDEX unsent_file_id IF NOT EXISTS FOR (f:Unsent) ON (f.id);
CREATE CONSTRAINT continuation_hash IF NOT EXISTS FOR (o:Continuation) REQUIRE o.hash IS UNIQUE;
CREATE CONSTRAINT alias_key IF NOT EXISTS FOR (a:Alias) REQUIRE a.key IS UNIQUE;

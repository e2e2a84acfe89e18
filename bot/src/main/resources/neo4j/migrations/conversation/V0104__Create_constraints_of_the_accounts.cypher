CREATE CONSTRAINT account_id IF NOT EXISTS FOR (a:Account) REQUIRE a.id IS UNIQUE;
CREATE CONSTRAINT account_mail IF NOT EXISTS FOR (a:Account) REQUIRE a.mail IS UNIQUE;
CREATE CONSTRAINT one_time_link_hash IF NOT EXISTS FOR (l:OneTimeLink) REQUIRE l.hash IS UNIQUE;
CREATE INDEX one_time_link_until IF NOT EXISTS FOR (l:OneTimeLink) ON (l.until);
CREATE CONSTRAINT session_hash IF NOT EXISTS FOR (s:Session) REQUIRE s.hash IS UNIQUE;
CREATE INDEX session_until IF NOT EXISTS FOR (s:Session) ON (s.until);

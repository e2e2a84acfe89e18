// Who comes back from the sign-in of her organisation is known by a secret of which this is the hash.
CREATE CONSTRAINT sign_in_attempt_hash IF NOT EXISTS FOR (s:SignInAttempt) REQUIRE s.hash IS UNIQUE;

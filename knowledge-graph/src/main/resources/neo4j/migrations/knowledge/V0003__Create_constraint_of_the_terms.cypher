CREATE CONSTRAINT jurisdiction_terms_key IF NOT EXISTS FOR (n:JurisdictionTerms) REQUIRE n.key IS UNIQUE;

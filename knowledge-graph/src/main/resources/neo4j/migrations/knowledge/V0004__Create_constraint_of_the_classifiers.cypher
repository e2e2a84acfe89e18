CREATE CONSTRAINT classifier_language IF NOT EXISTS FOR (n:Classifier) REQUIRE n.language IS UNIQUE;

CREATE CONSTRAINT survey_id IF NOT EXISTS FOR (s:Survey) REQUIRE s.id IS UNIQUE;
CREATE INDEX survey_state IF NOT EXISTS FOR (s:Survey) ON (s.state);
CREATE CONSTRAINT survey_sheet_key IF NOT EXISTS FOR (s:SurveySheet) REQUIRE s.key IS UNIQUE;
CREATE INDEX survey_sheet_survey IF NOT EXISTS FOR (s:SurveySheet) ON (s.survey);
CREATE CONSTRAINT survey_answer_key IF NOT EXISTS FOR (a:SurveyAnswer) REQUIRE a.key IS UNIQUE;

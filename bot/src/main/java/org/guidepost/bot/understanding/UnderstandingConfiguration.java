package org.guidepost.bot.understanding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import opennlp.tools.langdetect.LanguageDetector;
import opennlp.tools.langdetect.LanguageDetectorModel;
import opennlp.tools.langdetect.ThreadSafeLanguageDetectorME;
import org.guidepost.bot.mentoring.Letters;
import org.guidepost.bot.survey.Sheets;
import org.guidepost.knowledge.retrieval.LatinReader;
import org.guidepost.knowledge.retrieval.Vocabulary;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;

/** Understanding, with the detector of 103 languages that Apache OpenNLP ships as a package. */
@Configuration(proxyBeanMethods = false)
class UnderstandingConfiguration {

    private static final String MODEL = "langdetect-183.bin";

    @Bean
    LanguageDetector languageDetector() {
        try (InputStream model = new ClassPathResource(MODEL).getInputStream()) {
            return new ThreadSafeLanguageDetectorME(new LanguageDetectorModel(model));
        } catch (IOException e) {
            throw new UncheckedIOException("The language detector's model can't be read", e);
        }
    }

    @Bean
    Understander understander(
            Background background,
            LanguageDetector detector,
            Vocabulary vocabulary,
            LatinReader reader,
            RateableTurns rateable,
            Letters letters,
            Sheets sheets) {
        SentLetters sent = (conversation, externalId) ->
                letters.sent(conversation, externalId).isPresent();
        return new Understander(background, detector, vocabulary, reader, rateable, sent, sheets);
    }
}

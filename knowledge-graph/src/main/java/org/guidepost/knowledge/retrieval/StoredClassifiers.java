package org.guidepost.knowledge.retrieval;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32C;
import org.guidepost.knowledge.ImportProgress;
import org.neo4j.driver.Driver;
import org.neo4j.driver.QueryConfig;
import org.neo4j.driver.Record;
import org.neo4j.driver.RoutingControl;

/**
 * The classifiers that were trained, kept in the graph with a checksum of what they were trained on, so that each content is
 * learnt once and by one instance: {@code (:Classifier {language, trainedOn, entries, weights, nearness …})}.
 */
final class StoredClassifiers {

    /** Part of the checksum. To be counted up with every change of the kernel, the noise, the words or the n-grams. */
    private static final String RECIPE = "kernel-ridge-3";

    private final Driver driver;
    private final ImportProgress progress;

    StoredClassifiers(Driver driver, ImportProgress progress) {
        this.driver = driver;
        this.progress = progress;
    }

    /** What was learnt from these passages; learns it if nobody has yet. */
    EntryClassifier find(String language, PassageBank bank) {
        String checksum = checksum(bank);
        return stored(language, checksum, bank.passages().size()).orElseGet(() -> learn(language, checksum, bank));
    }

    private Optional<EntryClassifier> stored(String language, String checksum, int texts) {
        return driver
                .executableQuery("""
                        MATCH (c:Classifier {language: $language}) WHERE c.trainedOn = $checksum
                        RETURN c.entries AS entries, c.weights AS weights,
                               c.nearness AS nearness, c.usualNearness AS usualNearness, c.ownNearness AS ownNearness
                        """)
                .withParameters(Map.of("language", language, "checksum", checksum))
                .withConfig(
                        QueryConfig.builder().withRouting(RoutingControl.READ).build())
                .execute()
                .records()
                .stream()
                .findFirst()
                .flatMap(row -> classifier(row, texts));
    }

    private static Optional<EntryClassifier> classifier(Record row, int texts) {
        List<String> entries = row.get("entries").asList(entry -> entry.asString());
        var numbers = ByteBuffer.wrap(row.get("weights").asByteArray()).asFloatBuffer();
        if (numbers.remaining() != texts * entries.size()) {
            return Optional.empty();
        }
        float[][] weights = new float[texts][entries.size()];
        for (float[] ofText : weights) {
            numbers.get(ofText);
        }
        return Optional.of(new EntryClassifier(entries, weights, credence(row)));
    }

    private static Credence credence(Record row) {
        List<Float> own = row.get("ownNearness").asList(number -> number.asFloat());
        float[] numbers = new float[own.size()];
        for (int entry = 0; entry < numbers.length; entry++) {
            numbers[entry] = own.get(entry);
        }
        return new Credence(
                row.get("nearness").asFloat(), row.get("usualNearness").asFloat(), numbers);
    }

    /** One language at a time, as each takes memory with the square of its passages. */
    private synchronized EntryClassifier learn(String language, String checksum, PassageBank bank) {
        progress.learning(language);
        EntryClassifier classifier = EntryRanker.train(bank);
        driver.executableQuery("""
                        MERGE (c:Classifier {language: $language})
                        SET c.trainedOn = $checksum, c.entries = $entries, c.weights = $weights,
                            c.nearness = $nearness, c.usualNearness = $usualNearness, c.ownNearness = $ownNearness
                        """)
                .withParameters(Map.of(
                        "language",
                        language,
                        "checksum",
                        checksum,
                        "entries",
                        classifier.entries(),
                        "weights",
                        bytes(classifier),
                        "nearness",
                        classifier.credence().weight(),
                        "usualNearness",
                        classifier.credence().usual(),
                        "ownNearness",
                        classifier.credence().own()))
                .execute();
        return classifier;
    }

    private static byte[] bytes(EntryClassifier classifier) {
        var bytes = ByteBuffer.allocate(
                classifier.weights().length * classifier.entries().size() * Float.BYTES);
        for (float[] ofText : classifier.weights()) {
            for (float weight : ofText) {
                bytes.putFloat(weight);
            }
        }
        return bytes.array();
    }

    private static String checksum(PassageBank bank) {
        var checksum = new CRC32C();
        checksum.update(RECIPE.getBytes(StandardCharsets.UTF_8));
        for (Passage passage : bank.passages()) {
            checksum.update(passage.entry().getBytes(StandardCharsets.UTF_8));
            checksum.update(0);
            checksum.update(passage.text().getBytes(StandardCharsets.UTF_8));
            checksum.update(passage.embedding().length == 0 ? 1 : 2);
            var numbers = ByteBuffer.allocate(passage.embedding().length * Float.BYTES);
            numbers.asFloatBuffer().put(passage.embedding());
            checksum.update(numbers);
        }
        return "%s-%d-%08x".formatted(RECIPE, bank.passages().size(), checksum.getValue());
    }
}

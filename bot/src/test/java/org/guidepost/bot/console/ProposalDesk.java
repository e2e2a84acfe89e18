package org.guidepost.bot.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guidepost.bot.proposal.Proposal;
import org.guidepost.bot.proposal.Proposal.State;
import org.guidepost.bot.proposal.Proposals;
import org.guidepost.bot.publication.GateRun;
import org.guidepost.bot.publication.GateRuns;
import org.guidepost.knowledge.ContentGraph;

/** What a coordinator does with proposals, by HTTP. */
final class ProposalDesk {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String PROPOSALS = "/console/proposals";

    private final Site site;
    private final Visitor coordinator;

    ProposalDesk(Site site, Visitor coordinator) {
        this.site = site;
        this.coordinator = coordinator;
    }

    /** Makes a proposal of something; returns its id. */
    String propose(String from) {
        coordinator.get(PROPOSALS);
        return id(coordinator.post(PROPOSALS + "/" + from, Map.of()));
    }

    /** Writes an entry anew; returns the id of the proposal. */
    String write(String language, String question, String title) {
        String id = begin("", language);
        Map<String, String> fields = entry(id, question, title, PolishContent.variants("pilvilinnan hinta"));
        fields.put("in", language);
        save(id, fields);
        return id;
    }

    /** Proposes another title, and more ways to ask, for a Polish entry; returns the id of the proposal. */
    String change(String topic, String title, List<String> more) {
        String id = begin(topic, "pl");
        var entry = site.bean(ContentGraph.class).entry(topic, "pl").orElseThrow();
        Map<String, String> fields = finished(
                id,
                Map.of(
                        "question", "",
                        "title", title,
                        "text", entry.text(),
                        "next", entry.next(),
                        "labels", String.join("\n", entry.labels()),
                        "variants",
                                Stream.concat(entry.variants().stream(), more.stream())
                                        .collect(Collectors.joining("\n"))));
        save(id, fields);
        return id;
    }

    private String begin(String topic, String language) {
        coordinator.get(PROPOSALS + "/new");
        return id(coordinator.post(PROPOSALS, Map.of("topic", topic, "in", language)));
    }

    private static String id(HttpResponse<String> made) {
        String page =
                URI.create(made.headers().firstValue("Location").orElseThrow()).getPath();
        return page.substring(page.lastIndexOf('/') + 1);
    }

    /** Sends the form on the page of a proposal. */
    void save(String id, Map<String, String> fields) {
        show(id);
        coordinator.post(page(id), fields);
    }

    /** The fields of a Polish entry about a new topic, with which its writer has finished. */
    Map<String, String> entry(String id, String question, String title, String variants) {
        return finished(id, PolishContent.entry(question, title, variants));
    }

    /** Fields with which their writer has finished. */
    Map<String, String> finished(String id, Map<String, String> fields) {
        Map<String, String> all = new HashMap<>(fields);
        all.put("version", version(id));
        all.put("done", "1");
        return all;
    }

    /** The page of a proposal. */
    String show(String id) {
        return show(id, "");
    }

    /** The same or one below it. */
    String show(String id, String more) {
        return coordinator.get(page(id) + more).body();
    }

    /** Presses a button on the page of a proposal. */
    HttpResponse<String> press(String id, String button) {
        return press(id, button, "");
    }

    /** The same with a reason. */
    HttpResponse<String> press(String id, String button, String why) {
        show(id);
        return coordinator.post(page(id) + "/" + button, Map.of("version", version(id), "why", why));
    }

    void approve(String id) {
        press(id, "approve");
        assertThat(proposal(id).state()).isEqualTo(State.APPROVED);
    }

    void approveAndPublish(String id) {
        approve(id);
        press(id, "publish");
    }

    /** Writes what a proposal lacks, and publishes it. */
    void publish(String id, String question, String title, String about) {
        save(id, entry(id, question, title, PolishContent.variants(about)));
        approveAndPublish(id);
        awaitPublished(id);
    }

    /** Waits for the gate, which must find nothing. */
    void awaitPublished(String id) {
        await().atMost(PATIENCE).until(() -> !run(id).isRunning());
        assertThat(run(id).problems()).isEmpty();
        assertThat(run(id).findings()).isEmpty();
        awaitRun(id, GateRun.State.PUBLISHED);
    }

    void awaitRun(String id, GateRun.State state) {
        await().atMost(PATIENCE).until(() -> run(id).state() == state);
    }

    /** Lets what was delivered hold again. */
    void takeBack(String file) {
        coordinator.get("/console/versions?path=" + file);
        coordinator.post("/console/versions/restore", Map.of("path", file, "version", "0"));
    }

    /** The file of the entry that a proposal became. */
    String file(String id) {
        return "entries/pl/" + proposal(id).draft().topic() + ".yaml";
    }

    Proposal proposal(String id) {
        return site.bean(Proposals.class).find(id).orElseThrow();
    }

    GateRun run(String id) {
        return site.bean(GateRuns.class).latest(id).orElseThrow();
    }

    private String version(String id) {
        return Long.toString(proposal(id).version());
    }

    private static String page(String id) {
        return PROPOSALS + "/" + id;
    }
}

package org.guidepost.knowledge.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseUsersTests {

    @TempDir
    Path folder;

    private DatabaseUsers users;

    @BeforeEach
    void enter() {
        users = new DatabaseUsers(folder);
        users.enter();
    }

    @Test
    void whoIsAloneSharesWithNobody() {
        assertThat(users.areSeveral()).isFalse();
    }

    @Test
    void aProgramThatRunsIsAnotherUser() throws IOException {
        note(RunningProcess.of(ProcessHandle.current().parent().orElseThrow(), 0));

        assertThat(users.areSeveral()).isTrue();
        assertThat(users.leave()).isFalse();
    }

    @Test
    void aProgramThatWasKilledIsNone() throws IOException {
        long recycled = ProcessHandle.current().parent().orElseThrow().pid();
        note(new RunningProcess(recycled, Instant.EPOCH, 0));

        assertThat(users.areSeveral()).isFalse();
        assertThat(users.leave()).isTrue();
    }

    private void note(RunningProcess other) throws IOException {
        Files.writeString(folder.resolve(Long.toString(other.pid())), other.format());
    }
}

package org.guidepost.bot.mentoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CaseStateTests {

    private static final int WALKS = 2_000;
    private static final long SEED = 20_261_122;
    private static final Set<CaseEvent> THE_MENTORS = EnumSet.of(CaseEvent.ANSWERED, CaseEvent.ASKED_MORE);

    @Test
    void everyWalkEndsAndNobodyAnswersWithoutHavingTakenTheCase() {
        var random = new Random(SEED);
        for (int walk = 0; walk < WALKS; walk++) {
            List<CaseEvent> events = new ArrayList<>();
            CaseState state = CaseState.OPEN;
            while (!state.isClosed()) {
                List<CaseEvent> possible = possible(state);
                assertThat(possible)
                        .as("a case that is %s is never stuck", state)
                        .isNotEmpty();
                CaseEvent event = possible.get(random.nextInt(possible.size()));
                if (THE_MENTORS.contains(event)) {
                    assertThat(state.isOwned()).as("%s after %s", event, events).isTrue();
                }
                events.add(event);
                state = state.after(event).orElseThrow();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(CaseEvent.class)
    void everyEventCanHappenInSomeState(CaseEvent event) {
        assertThat(Arrays.stream(CaseState.values())
                        .filter(state -> state.after(event).isPresent()))
                .isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(CaseEvent.class)
    void nothingHappensToAClosedCase(CaseEvent event) {
        assertThat(CaseState.RESOLVED.after(event)).isEmpty();
        assertThat(CaseState.WITHDRAWN.after(event)).isEmpty();
        assertThat(CaseState.CLOSED.after(event)).isEmpty();
    }

    @Test
    void aMenteeCanAlwaysWithdrawWhatIsNotClosed() {
        assertThat(Arrays.stream(CaseState.values()).filter(state -> !state.isClosed()))
                .allSatisfy(
                        state -> assertThat(state.after(CaseEvent.WITHDRAWN)).contains(CaseState.WITHDRAWN));
    }

    private static List<CaseEvent> possible(CaseState state) {
        return Arrays.stream(CaseEvent.values())
                .filter(event -> state.after(event).isPresent())
                .toList();
    }
}

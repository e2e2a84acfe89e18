package org.guidepost.bot.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.BindException;
import java.net.SocketException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListeningPortTests {

    private static final ListeningPort WEB = new ListeningPort("127.0.0.1", 80);

    @Test
    void isThatOfTheApplicationWhoseOwnNamesOutrankOurs() {
        assertThat(ListeningPort.of(Map.of())).isEqualTo(new ListeningPort("127.0.0.1", 8080));
        assertThat(ListeningPort.of(Map.of("GUIDEPOST_PORT", "8081", "GUIDEPOST_ADDRESS", "0.0.0.0")))
                .isEqualTo(new ListeningPort("0.0.0.0", 8081));
        assertThat(ListeningPort.of(Map.of(
                        "GUIDEPOST_PORT",
                        "8081",
                        "SERVER_PORT",
                        "8082",
                        "GUIDEPOST_ADDRESS",
                        "0.0.0.0",
                        "SERVER_ADDRESS",
                        "127.0.0.2")))
                .isEqualTo(new ListeningPort("127.0.0.2", 8082));
    }

    @ParameterizedTest
    @CsvSource({"no-such-host.invalid", "192.0.2.1"})
    void saysThatAnAddressIsNotOfThisMachine(String address) {
        assertThatThrownBy(() -> new ListeningPort(address, 0).requireFree())
                .isInstanceOf(LaunchException.class)
                .hasMessage("%s is no address of this machine; set GUIDEPOST_ADDRESS to one that is.", address);
    }

    @Test
    void saysWhoMayNotUseAPort() {
        assertThat(WEB.refusal(new BindException("Permission denied")))
                .startsWith("You have no right to use port 80 at 127.0.0.1; set GUIDEPOST_PORT");
    }

    @Test
    void saysWhatTheSystemSaysOtherwise() {
        assertThat(WEB.refusal(new SocketException("Too many open files")))
                .startsWith("Port 80 at 127.0.0.1 can't be used (Too many open files)");
    }

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, http://localhost:80/",
        "0.0.0.0, http://localhost:80/",
        "::, http://localhost:80/",
        "192.0.2.1, http://192.0.2.1:80/",
        "2001:db8::1, http://[2001:db8::1]:80/"
    })
    void isReachedAtItsAddressOrHereWhereItTakesAll(String address, String url) throws IOException {
        assertThat(new ListeningPort(address, 80).url()).isEqualTo(url);
    }
}

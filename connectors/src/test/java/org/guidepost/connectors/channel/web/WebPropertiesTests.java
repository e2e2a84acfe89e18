package org.guidepost.connectors.channel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration;
import org.springframework.util.unit.DataSize;

class WebPropertiesTests {

    private final ApplicationContextRunner runner = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(ValidationAutoConfiguration.class))
            .withUserConfiguration(Enabled.class);

    @Test
    void haveDefaultsThatKeepStrangersOut() {
        runner.run(context -> {
            var properties = context.getBean(WebProperties.class);
            assertThat(properties.allowedOrigins()).isEmpty();
            assertThat(properties.messageSize()).isEqualTo(DataSize.ofKilobytes(64));
            assertThat(properties.demo()).isTrue();
            assertThat(properties.limits().session().requests()).isEqualTo(20);
            assertThat(properties.limits().address().requests()).isEqualTo(600);
            assertThat(properties.streams().heartbeat()).isEqualTo(Duration.ofSeconds(15));
            assertThat(properties.streams().look()).isEqualTo(Duration.ofSeconds(1));
        });
    }

    @Test
    void takeOriginsAsABrowserWritesThem() {
        runner.withPropertyValues("guidepost.web.allowed-origins=https://ngo.example.org,http://localhost:3000")
                .run(context -> assertThat(context.getBean(WebProperties.class).allowedOrigins())
                        .containsExactlyInAnyOrder("https://ngo.example.org", "http://localhost:3000"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "guidepost.web.allowed-origins=*",
                "guidepost.web.allowed-origins=https://*.example.org",
                "guidepost.web.allowed-origins=https://ngo.example.org/",
                "guidepost.web.allowed-origins=https://NGO.example.org",
                "guidepost.web.allowed-origins=ngo.example.org",
                "guidepost.web.limits.session.requests=0",
                "guidepost.web.limits.address.per=1ms",
                "guidepost.web.streams.total=0"
            })
    void refuseToStartWithNonsense(String setting) {
        runner.withPropertyValues(setting).run(context -> assertThat(context).hasFailed());
    }

    @EnableConfigurationProperties(WebProperties.class)
    static class Enabled {}
}

package org.guidepost.bot.fault;

import org.guidepost.bot.GuidepostApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The real application with a channel that records, and turns that can be made to fail. */
@Import(GuidepostApplication.class)
public class TestApplication {

    @Bean
    RecordingChannel recordingChannel() {
        return new RecordingChannel();
    }

    @Bean
    Stumbling stumbling() {
        return new Stumbling();
    }
}

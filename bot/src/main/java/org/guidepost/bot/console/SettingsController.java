package org.guidepost.bot.console;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where a coordinator reads how this guide is set up; it is set where it is started. */
@Controller
@ConditionalOnWebApplication
final class SettingsController {

    private final SettingList settings;

    SettingsController(SettingList settings) {
        this.settings = settings;
    }

    @GetMapping(Routes.SETTINGS)
    String show(Model model) {
        model.addAttribute("settings", settings.all());
        return "settings";
    }
}

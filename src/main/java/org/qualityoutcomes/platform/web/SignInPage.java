package org.qualityoutcomes.platform.web;

import java.util.List;
import org.qualityoutcomes.platform.demo.DemoAccounts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The sign-in. */
@Controller
class SignInPage {

    private final ObjectProvider<DemoAccounts> demo;

    SignInPage(ObjectProvider<DemoAccounts> demo) {
        this.demo = demo;
    }

    /** Lists the demonstration's accounts where it runs; they exist nowhere else. */
    @GetMapping("/login")
    String signIn(Model model) {
        DemoAccounts accounts = demo.getIfAvailable();
        model.addAttribute("accounts", accounts == null ? List.of() : accounts.all());
        model.addAttribute("organisations", accounts == null ? List.of() : accounts.organisations());
        model.addAttribute("password", DemoAccounts.PASSWORD);
        return "platform/login";
    }
}

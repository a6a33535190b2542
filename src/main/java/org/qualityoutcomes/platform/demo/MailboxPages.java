package org.qualityoutcomes.platform.demo;

import java.util.List;
import java.util.UUID;
import org.qualityoutcomes.notification.Mailbox;
import org.qualityoutcomes.organisation.NotFound;
import org.springframework.context.annotation.Profile;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Everybody's mail, in the demonstration: there are no people behind its addresses. */
@Controller
@Profile("demo")
@RequestMapping("/demo/mailbox")
class MailboxPages {

    private static final int SIZE = 25;
    private static final int LAST = 10_000;

    private final Mailbox mailbox;

    MailboxPages(Mailbox mailbox) {
        this.mailbox = mailbox;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "") String to, @RequestParam(defaultValue = "0") int page, Model model) {
        int number = Math.max(0, Math.min(page, LAST));
        List<Mailbox.Line> found = mailbox.list(to, number, SIZE + 1);
        model.addAttribute("mails", found.stream().limit(SIZE).toList());
        model.addAttribute("to", to);
        model.addAttribute("page", number);
        model.addAttribute("more", found.size() > SIZE);
        return "platform/mailbox";
    }

    @GetMapping("/{id}")
    String open(@PathVariable UUID id, Model model) {
        model.addAttribute("mail", mailbox.open(id).orElseThrow(NotFound::new));
        return "platform/mail";
    }

    /** As a mail program shows it; nothing in it can act on our pages. */
    @GetMapping("/{id}/html")
    ResponseEntity<String> html(@PathVariable UUID id) {
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_HTML, java.nio.charset.StandardCharsets.UTF_8))
                .header(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'unsafe-inline'; sandbox allow-popups allow-top-navigation-by-user-activation; frame-ancestors 'self'")
                .body(mailbox.open(id).orElseThrow(NotFound::new).html());
    }
}

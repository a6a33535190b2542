package org.qualityoutcomes.reporting.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.documents.KnownDocuments;
import org.qualityoutcomes.documents.KnownDocuments.Known;
import org.qualityoutcomes.worklist.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/**
 * Whether a document is one of ours, as it was given out, and the latest of its kind: for whoever holds it, without an
 * account. Of what is sent only the hash is computed; the file itself is not kept.
 */
@Controller
@RequestMapping("/genuine")
class GenuinePage {

    private static final long MEGABYTES = 25;

    private final List<KnownDocuments> known;

    GenuinePage(List<KnownDocuments> known) {
        this.known = known;
    }

    @GetMapping
    String ask(Model model) {
        return page(null, List.of(), model);
    }

    @PostMapping
    String check(
            @RequestParam(required = false) @Nullable MultipartFile file, Model model, HttpServletResponse response)
            throws IOException {
        try {
            return page(verdict(file), List.of(), model);
        } catch (Refusal refusal) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return page(null, refusal.problems(), model);
        }
    }

    /** What is said of a document that was sent; nothing is known of one that is altered in any way. */
    record Verdict(Optional<Known> known, String sha256) {}

    private Verdict verdict(@Nullable MultipartFile file) throws IOException {
        if (file == null || file.isEmpty()) {
            throw Refusal.of("file", "Choose the document that you want to check.");
        }
        if (file.getSize() > MEGABYTES * 1024 * 1024) {
            throw Refusal.of("file", "The file is larger than " + MEGABYTES + " MB. None of our documents is.");
        }
        try (InputStream content = file.getInputStream()) {
            String sha256 = DigestUtils.sha256Hex(content);
            return new Verdict(
                    known.stream().flatMap(each -> each.find(sha256).stream()).findFirst(), sha256);
        }
    }

    private static String page(@Nullable Verdict verdict, List<Refusal.Problem> problems, Model model) {
        model.addAttribute("verdict", verdict);
        model.addAttribute("megabytes", MEGABYTES);
        model.addAttribute("problems", problems);
        return "reporting/genuine";
    }
}

package org.qualityoutcomes.edition.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.edition.domain.LoadEdition;
import org.qualityoutcomes.edition.domain.LookAtEdition;
import org.qualityoutcomes.edition.domain.PublishEdition;
import org.qualityoutcomes.edition.domain.ReadEditions;
import org.qualityoutcomes.worklist.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The national team loads an edition, looks at it, and publishes it. */
@Controller
@RequestMapping("/editions")
class TrialPages {

    private final ReadEditions editions;
    private final LoadEdition load;
    private final LookAtEdition look;
    private final PublishEdition publish;

    TrialPages(ReadEditions editions, LoadEdition load, LookAtEdition look, PublishEdition publish) {
        this.editions = editions;
        this.load = load;
        this.look = look;
        this.publish = publish;
    }

    @PostMapping
    String load(@RequestParam(required = false) @Nullable MultipartFile file, Model model, HttpServletResponse response)
            throws IOException {
        try (InputStream zip = file == null ? InputStream.nullInputStream() : file.getInputStream()) {
            return "redirect:/editions/" + load.load(zip);
        } catch (Refusal refusal) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return FrameworkPages.shelf(editions, refusal.problems(), model);
        }
    }

    @GetMapping("/{id}")
    String look(@PathVariable UUID id, Model model) {
        return look(id, List.of(), model);
    }

    @PostMapping("/{id}/publication")
    String publish(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam(defaultValue = "false") boolean read,
            Model model,
            HttpServletResponse response) {
        try {
            publish.publish(id, seen, read);
        } catch (Refusal refusal) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return look(id, refusal.problems(), model);
        }
        return "redirect:/editions/{id}?saved";
    }

    @PostMapping("/{id}/end")
    String discard(@PathVariable UUID id, Model model, HttpServletResponse response) {
        try {
            load.discard(id);
        } catch (Refusal refusal) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return look(id, refusal.problems(), model);
        }
        return "redirect:/framework?saved";
    }

    private String look(UUID id, List<Refusal.Problem> problems, Model model) {
        model.addAttribute("look", look.look(id));
        model.addAttribute("problems", problems);
        return "edition/look";
    }
}

package org.qualityoutcomes.assurance.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.qualityoutcomes.assurance.conflicts.KeepPatches;
import org.qualityoutcomes.worklist.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Which organisations are neighbours; parameters {@code name} and {@code members}, the codes. */
@Controller
@RequestMapping("/conflicts/patches")
class PatchPages {

    private final KeepPatches patches;

    PatchPages(KeepPatches patches) {
        this.patches = patches;
    }

    @GetMapping
    String list(Model model) {
        return list("", "", List.of(), model);
    }

    @PostMapping
    String add(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String members,
            Model model,
            HttpServletResponse response) {
        try {
            patches.add(name, members);
        } catch (Refusal refusal) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return list(name, members, refusal.problems(), model);
        }
        return "redirect:/conflicts/patches?saved";
    }

    private String list(String name, String members, List<Refusal.Problem> problems, Model model) {
        model.addAttribute("patches", patches.all());
        return typed(name, members, problems, model, "assurance/patches");
    }

    @GetMapping("/{id}")
    String show(@PathVariable UUID id, Model model) {
        KeepPatches.Neighbours patch = patches.show(id);
        model.addAttribute("patch", patch);
        return typed(patch.name(), String.join("\n", patch.members()), List.of(), model, "assurance/patch");
    }

    @PostMapping("/{id}")
    String change(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String members,
            Model model,
            HttpServletResponse response) {
        try {
            patches.change(id, name, members);
        } catch (Refusal refusal) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            model.addAttribute("patch", patches.show(id));
            return typed(name, members, refusal.problems(), model, "assurance/patch");
        }
        return "redirect:/conflicts/patches?saved";
    }

    @PostMapping("/{id}/removal")
    String remove(@PathVariable UUID id) {
        patches.remove(id);
        return "redirect:/conflicts/patches?saved";
    }

    private static String typed(String name, String members, List<Refusal.Problem> problems, Model model, String page) {
        model.addAttribute("name", name);
        model.addAttribute("members", members);
        model.addAttribute("problems", problems);
        return page;
    }
}

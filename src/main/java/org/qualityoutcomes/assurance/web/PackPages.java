package org.qualityoutcomes.assurance.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.assurance.domain.WorkOffline;
import org.qualityoutcomes.assurance.domain.WorkOffline.Chosen;
import org.qualityoutcomes.assurance.pack.OfflinePack;
import org.qualityoutcomes.assurance.pack.ReturnedWorkbook;
import org.qualityoutcomes.worklist.Refusal;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/**
 * A case to take along, and the workbook that comes back: parameters {@code take} for each outcome that is taken,
 * {@code carried-<outcome>} and {@code seen-<outcome>}.
 */
@Controller
@RequestMapping("/validations/{id}/pack")
class PackPages {

    private final OfflinePack pack;
    private final ReturnedWorkbook returned;
    private final WorkOffline offline;

    PackPages(OfflinePack pack, ReturnedWorkbook returned, WorkOffline offline) {
        this.pack = pack;
        this.returned = returned;
        this.offline = offline;
    }

    @GetMapping
    String show(@PathVariable UUID id, Model model) {
        return page(id, List.of(), model);
    }

    /** Passed on as it is read: it is as large as the evidence is. */
    @GetMapping("/file")
    void take(@PathVariable UUID id, HttpServletResponse response) throws IOException {
        OfflinePack.Packed packed = pack.take(id);
        response.setContentType("application/zip");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(packed.fileName())
                        .build()
                        .toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        packed.write(response.getOutputStream());
    }

    @PostMapping("/comparison")
    String compare(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Model model,
            HttpServletResponse response)
            throws IOException {
        try {
            if (file == null || file.isEmpty()) {
                throw Refusal.of("file", "Choose the workbook that you have filled in.");
            }
            model.addAttribute("comparison", returned.compare(id, file.getBytes()));
            model.addAttribute("problems", List.of());
            return "assurance/comparison";
        } catch (Refusal refusal) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return page(id, refusal.problems(), model);
        }
    }

    @PostMapping("/taken")
    String taken(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable List<String> take,
            @RequestParam Map<String, String> sent,
            Model model,
            HttpServletResponse response) {
        Map<String, Chosen> chosen = new LinkedHashMap<>();
        for (String code : take == null ? List.<String>of() : take) {
            chosen.put(code, new Chosen(sent.getOrDefault("carried-" + code, ""), sent.get("seen-" + code)));
        }
        try {
            returned.take(id, chosen);
        } catch (Refusal refusal) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return page(id, refusal.problems(), model);
        }
        return "redirect:/validations/{id}?saved";
    }

    private String page(UUID id, List<Refusal.Problem> problems, Model model) {
        WorkOffline.TakenCase taken = offline.show(id);
        model.addAttribute("taken", taken);
        model.addAttribute("problems", problems);
        return "assurance/pack";
    }
}

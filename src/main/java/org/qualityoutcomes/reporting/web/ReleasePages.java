package org.qualityoutcomes.reporting.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.calendar.EnteredDay;
import org.qualityoutcomes.reporting.issue.CycleArchive;
import org.qualityoutcomes.reporting.issue.CycleArchive.Extent;
import org.qualityoutcomes.reporting.issue.OrderRelease;
import org.qualityoutcomes.reporting.issue.OrderRelease.When;
import org.qualityoutcomes.reporting.issue.ShowReleases;
import org.qualityoutcomes.review.CycleId;
import org.qualityoutcomes.worklist.Refusal;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The reports of a cycle: released together, followed until they are out, and taken away as one file. */
@Controller
@RequestMapping("/cycles/{id}")
class ReleasePages {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H[:][.]mm");

    private final ShowReleases show;
    private final OrderRelease orders;
    private final CycleArchive archive;

    ReleasePages(ShowReleases show, OrderRelease orders, CycleArchive archive) {
        this.show = show;
        this.orders = orders;
        this.archive = archive;
    }

    /**
     * What was chosen.
     *
     * @param reports null before anything was sent: then all are meant
     * @param when {@code now}, or {@code then} for a set time
     */
    record Typed(@Nullable List<UUID> reports, @Nullable String when, @Nullable String day, @Nullable String time) {

        static final Typed NOTHING = new Typed(null, "then", "", "");

        List<UUID> chosen() {
            return Objects.requireNonNullElse(reports, List.of());
        }

        When at() {
            return new When("now".equals(when), EnteredDay.of(day).orElse(null), time(time));
        }

        private static @Nullable LocalTime time(@Nullable String typed) {
            try {
                return LocalTime.parse(Objects.requireNonNullElse(typed, "").strip(), TIME);
            } catch (DateTimeParseException unreadable) {
                return null;
            }
        }
    }

    @GetMapping("/reports")
    String desk(@PathVariable UUID id, Model model) {
        return desk(id, Typed.NOTHING, true, List.of(), model);
    }

    @PostMapping("/releases")
    String order(
            @PathVariable UUID id,
            @ModelAttribute Typed typed,
            BindingResult unreadable,
            Model model,
            HttpServletResponse response) {
        try {
            return "redirect:/cycles/{id}/releases/" + orders.order(new CycleId(id), typed.chosen(), typed.at());
        } catch (Refusal refusal) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return desk(id, typed, false, refusal.problems(), model);
        }
    }

    @GetMapping("/releases/{release}")
    String release(@PathVariable UUID id, @PathVariable UUID release, Model model) {
        return sheet(id, release, List.of(), model);
    }

    @PostMapping("/releases/{release}/cancellation")
    String callOff(@PathVariable UUID id, @PathVariable UUID release, Model model, HttpServletResponse response) {
        try {
            orders.callOff(new CycleId(id), release);
            return "redirect:/cycles/{id}/releases/{release}";
        } catch (Refusal refusal) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return sheet(id, release, refusal.problems(), model);
        }
    }

    @PostMapping("/releases/{release}/retry")
    String tryAgain(
            @PathVariable UUID id,
            @PathVariable UUID release,
            @RequestParam(required = false) @Nullable List<UUID> failed) {
        orders.tryAgain(new CycleId(id), release, Objects.requireNonNullElse(failed, List.of()));
        return "redirect:/cycles/{id}/releases/{release}";
    }

    /** Passed on as it is read, file by file. */
    @GetMapping("/reports.zip")
    void take(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String everything,
            HttpServletResponse response)
            throws IOException {
        CycleArchive.Packed packed =
                archive.take(new CycleId(id), everything == null ? Extent.LATEST : Extent.EVERYTHING);
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

    private String desk(UUID id, Typed typed, boolean fresh, List<Refusal.Problem> problems, Model model) {
        CycleId cycle = new CycleId(id);
        model.addAttribute("desk", show.desk(cycle));
        model.addAttribute("offer", archive.offer(cycle));
        model.addAttribute("typed", typed);
        model.addAttribute("fresh", fresh);
        model.addAttribute("problems", problems);
        return "reporting/cycle-reports";
    }

    private String sheet(UUID id, UUID release, List<Refusal.Problem> problems, Model model) {
        model.addAttribute("sheet", show.sheet(new CycleId(id), release));
        model.addAttribute("problems", problems);
        return "reporting/release";
    }
}

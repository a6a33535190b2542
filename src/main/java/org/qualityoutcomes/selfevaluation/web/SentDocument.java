package org.qualityoutcomes.selfevaluation.web;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.calendar.EnteredDay;
import org.qualityoutcomes.evidence.EvidenceId;
import org.qualityoutcomes.evidence.EvidenceLibrary.ReceivedFile;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.selfevaluation.StandingDocument.Kind;
import org.qualityoutcomes.selfevaluation.domain.ShowStandingDocuments;
import org.qualityoutcomes.worklist.Refusal;
import org.qualityoutcomes.worklist.Refusal.Problem;
import org.springframework.web.multipart.MultipartFile;

/** A standing document as it is sent: of the library, a new file, or a new link. */
record SentDocument(Map<String, String> sent, @Nullable MultipartFile file) {

    /** @throws Refusal by field */
    void sendTo(ShowStandingDocuments documents, ReviewId review) throws IOException {
        refuseGaps();
        Kind kind = Kind.valueOf(given("documentKind"));
        LocalDate dated = EnteredDay.of(given("dated")).orElseThrow();
        if (file != null && !file.isEmpty()) {
            String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
            try (InputStream content = file.getInputStream();
                    ReceivedFile received = documents.receive(review, name, content)) {
                documents.showFile(review, kind, dated, given("title"), received);
            }
        } else if (!given("link").isEmpty()) {
            documents.showLink(review, kind, dated, given("title"), given("link"));
        } else {
            documents.showKnown(review, kind, dated, new EvidenceId(UUID.fromString(given("known"))));
        }
    }

    private void refuseGaps() {
        boolean isNew = file != null && !file.isEmpty() || !given("link").isEmpty();
        List<Problem> problems = new ArrayList<>();
        if (List.of(Kind.values()).stream().noneMatch(kind -> kind.name().equals(given("documentKind")))) {
            problems.add(new Problem("documentKind", "Choose what the document is."));
        }
        if (EnteredDay.of(given("dated")).isEmpty()) {
            problems.add(new Problem("dated", "Enter the day of the document, of the years 2000 to 2100."));
        }
        if (isNew && given("title").isEmpty()) {
            problems.add(new Problem("title", "Enter a title."));
        }
        if (!isNew && !isKnown()) {
            problems.add(new Problem("known", "Choose a document of your library, a file, or a web address."));
        }
        if (!problems.isEmpty()) {
            throw new Refusal(problems);
        }
    }

    private boolean isKnown() {
        return given("known").matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    }

    private String given(String field) {
        return sent.getOrDefault(field, "").strip();
    }
}

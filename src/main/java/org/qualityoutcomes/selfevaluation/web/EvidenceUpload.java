package org.qualityoutcomes.selfevaluation.web;

import io.swagger.v3.oas.annotations.Hidden;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.evidence.EvidenceItem;
import org.qualityoutcomes.evidence.EvidenceLibrary.Description;
import org.qualityoutcomes.evidence.EvidenceLibrary.ReceivedFile;
import org.qualityoutcomes.evidence.TypedDescription;
import org.qualityoutcomes.organisation.People;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.selfevaluation.domain.CiteEvidence;
import org.qualityoutcomes.selfevaluation.domain.Showing;
import org.qualityoutcomes.worklist.Refusal;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Takes one file from the evidence page as it is, the body being its content, so that it streams to the store and a
 * page can show how far it is. What is said of it stands in the address.
 */
@Hidden
@RestController
class EvidenceUpload {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final CiteEvidence evidence;
    private final People people;

    EvidenceUpload(CiteEvidence evidence, People people) {
        this.evidence = evidence;
        this.people = people;
    }

    /** The item that has the same content already, to be cited in place of a second one. */
    record Known(String id, String title, String addedBy, LocalDate addedOn) {}

    @PostMapping(
            path = "/reviews/{id}/outcomes/{code}/evidence/files",
            consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    ResponseEntity<@Nullable Known> take(
            @PathVariable UUID id,
            @PathVariable String code,
            @RequestParam String name,
            @ModelAttribute TypedDescription said,
            @RequestParam MultiValueMap<String, String> sent,
            InputStream content) {
        ReviewId review = new ReviewId(id);
        Description description = said.described();
        Showing showing = SentShowing.of(sent).showing();
        try (ReceivedFile file = evidence.receive(review, code, name, content)) {
            return cite(review, code, description, showing, file)
                    .map(this::known)
                    .map(each -> ResponseEntity.status(HttpStatus.CONFLICT).<@Nullable Known>body(each))
                    .orElseGet(() -> ResponseEntity.status(HttpStatus.CREATED).build());
        } catch (UncheckedIOException broken) {
            throw Refusal.of("file", "The connection broke before the whole file was here. Nothing of it was kept.");
        }
    }

    /** Two who send the same content at the same moment meet in the database; the slower one is offered the other's. */
    private Optional<EvidenceItem> cite(
            ReviewId review, String code, Description description, Showing showing, ReceivedFile file) {
        try {
            return evidence.citeFile(review, code, description, showing, file);
        } catch (DataIntegrityViolationException | ConcurrencyFailureException faster) {
            return evidence.citeFile(review, code, description, showing, file);
        }
    }

    private Known known(EvidenceItem item) {
        return new Known(
                item.id().toString(),
                item.title(),
                people.nameOf(item.addedBy()),
                LocalDate.ofInstant(item.addedAt(), LONDON));
    }
}

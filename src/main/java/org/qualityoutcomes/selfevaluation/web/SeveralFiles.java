package org.qualityoutcomes.selfevaluation.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.evidence.EvidenceItem;
import org.qualityoutcomes.evidence.EvidenceLibrary.Description;
import org.qualityoutcomes.evidence.EvidenceLibrary.ReceivedFile;
import org.qualityoutcomes.evidence.TypedDescription;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.selfevaluation.domain.CiteEvidence;
import org.qualityoutcomes.selfevaluation.domain.Showing;
import org.qualityoutcomes.worklist.Refusal;
import org.qualityoutcomes.worklist.Refusal.Problem;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Files that come in one form. Each stands for itself: one that is refused does not take the others with it. */
@Component
class SeveralFiles {

    private final CiteEvidence evidence;

    SeveralFiles(CiteEvidence evidence) {
        this.evidence = evidence;
    }

    /** What came of them: names of those that are cited now, items that are there already, and what is wrong. */
    record Result(List<String> cited, List<EvidenceItem> known, List<Problem> problems) {

        void refuseUnlessAllAreCited() {
            if (!problems.isEmpty()) {
                throw new Refusal(problems);
            }
        }
    }

    /** A form without a file sends one that is empty and has no name. */
    static List<MultipartFile> chosen(@Nullable List<MultipartFile> sent) {
        return sent == null
                ? List.of()
                : sent.stream().filter(each -> !each.isEmpty()).toList();
    }

    static Problem missing(@Nullable List<MultipartFile> sent) {
        boolean none = sent == null || sent.stream().allMatch(each -> name(each).isEmpty());
        return new Problem("file", none ? "Choose a file, or enter a web address." : "The file is empty.");
    }

    private static String name(MultipartFile file) {
        return Objects.requireNonNullElse(file.getOriginalFilename(), "");
    }

    /** Several files are called after their names, a single one only where no title is typed. */
    Result cite(ReviewId review, String code, TypedDescription said, Showing showing, List<MultipartFile> files)
            throws IOException {
        boolean single = files.size() == 1;
        Description description = said.orTitled(name(files.get(0))).described();
        boolean titled = single && said.title() != null && !said.title().isBlank();
        Result result = new Result(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (MultipartFile file : files) {
            try (InputStream content = file.getInputStream();
                    ReceivedFile received = evidence.receive(review, code, name(file), content)) {
                Description own = titled ? description : description.titled(received.title());
                evidence.citeFile(review, code, own, showing, received)
                        .ifPresentOrElse(known -> result.known().add(known), () -> result.cited()
                                .add(received.name()));
            } catch (Refusal refusal) {
                result.problems().addAll(named(single ? "" : name(file) + ": ", refusal));
            }
        }
        result.known().forEach(known -> result.problems().add(offered(known)));
        return result;
    }

    private static List<Problem> named(String name, Refusal refusal) {
        return refusal.problems().stream()
                .map(each -> "file".equals(each.field()) ? new Problem("file", name + each.sentence()) : each)
                .toList();
    }

    private static Problem offered(EvidenceItem known) {
        return new Problem(
                "file", "This file is already in the library as “" + known.title() + "”. You can cite it at once.");
    }
}

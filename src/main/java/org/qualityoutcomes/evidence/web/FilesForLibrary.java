package org.qualityoutcomes.evidence.web;

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
import org.qualityoutcomes.evidence.domain.ServiceLibrary;
import org.qualityoutcomes.organisation.ServiceId;
import org.qualityoutcomes.worklist.Refusal;
import org.qualityoutcomes.worklist.Refusal.Problem;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Files for the library, as many as come in one form. One that is refused does not take the others with it. */
@Component
class FilesForLibrary {

    private final ServiceLibrary library;

    FilesForLibrary(ServiceLibrary library) {
        this.library = library;
    }

    /** What came of them: names of those that are kept now, items that are there already, and what is wrong. */
    record Result(List<String> added, List<EvidenceItem> known, List<Problem> problems) {

        void refuseUnlessAllAreAdded() {
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

    static String name(MultipartFile file) {
        return Objects.requireNonNullElse(file.getOriginalFilename(), "");
    }

    /** Several files are called after their names, a single one only where no title is typed. */
    Result add(ServiceId service, TypedDescription said, List<MultipartFile> files) throws IOException {
        boolean titled =
                files.size() == 1 && said.title() != null && !said.title().isBlank();
        Description description = said.orTitled(name(files.get(0))).described();
        Result result = new Result(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (MultipartFile file : files) {
            try (InputStream content = file.getInputStream();
                    ReceivedFile received = library.receive(service, name(file), content)) {
                library.add(service, titled ? description : description.titled(received.title()), received)
                        .ifPresentOrElse(
                                known -> refuse(
                                        result, file, "is already in the library as “" + known.title() + "”.", known),
                                () -> result.added().add(received.name()));
            } catch (Refusal refusal) {
                refusal.problems().forEach(each -> result.problems().add(named(file, each)));
            }
        }
        return result;
    }

    private static void refuse(Result result, MultipartFile file, String sentence, EvidenceItem known) {
        result.known().add(known);
        result.problems().add(new Problem("file", name(file) + " " + sentence));
    }

    private static Problem named(MultipartFile file, Problem problem) {
        return "file".equals(problem.field()) ? new Problem("file", name(file) + ": " + problem.sentence()) : problem;
    }
}

package org.qualityoutcomes.assurance.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.assurance.domain.WorkOffline;
import org.qualityoutcomes.assurance.domain.WorkOffline.TakenCase;
import org.qualityoutcomes.documents.Block;
import org.qualityoutcomes.documents.Document;
import org.qualityoutcomes.documents.Documents;
import org.qualityoutcomes.documents.FileName;
import org.qualityoutcomes.evidence.EvidenceId;
import org.qualityoutcomes.evidence.EvidenceItem;
import org.qualityoutcomes.evidence.EvidenceLibrary;
import org.qualityoutcomes.selfevaluation.SubmissionDocuments;
import org.qualityoutcomes.selfevaluation.SubmissionDocuments.Verdicts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A case to take along: the submission without the team's verdict, its evidence with an index, and a workbook to judge
 * in. It is put together before the first byte is sent, but for the files of the evidence, which are passed on.
 */
@Component
public class OfflinePack {

    private final WorkOffline offline;
    private final SubmissionDocuments submitted;
    private final EvidenceLibrary library;
    private final Documents documents;

    OfflinePack(WorkOffline offline, SubmissionDocuments submitted, EvidenceLibrary library, Documents documents) {
        this.offline = offline;
        this.submitted = submitted;
        this.library = library;
        this.documents = documents;
    }

    /** What goes into the file, in its order. */
    public final class Packed {

        private final String fileName;
        private final Map<String, byte[]> made;
        private final Map<String, EvidenceItem> files;

        private Packed(String fileName, Map<String, byte[]> made, Map<String, EvidenceItem> files) {
            this.fileName = fileName;
            this.made = made;
            this.files = files;
        }

        public String fileName() {
            return fileName;
        }

        /** The stream stays open. */
        public void write(OutputStream out) throws IOException {
            ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
            for (Map.Entry<String, byte[]> each : made.entrySet()) {
                zip.putNextEntry(new ZipEntry(each.getKey()));
                zip.write(each.getValue());
                zip.closeEntry();
            }
            for (Map.Entry<String, EvidenceItem> each : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(each.getKey()));
                try (InputStream content = library.open(each.getValue())) {
                    content.transferTo(zip);
                }
                zip.closeEntry();
            }
            zip.finish();
        }
    }

    /**
     * All of it from one look at the case, and noted with it.
     *
     * @throws org.qualityoutcomes.organisation.NotFound for who does not judge the case
     */
    @Transactional
    public Packed take(UUID id) {
        TakenCase taken = offline.show(id);
        PackedEvidence evidence = PackedEvidence.of(taken);
        Map<EvidenceId, EvidenceItem> items = items(taken, evidence);
        Document submission = submitted.selfEvaluation(
                taken.submission().review(), taken.key().version(), Verdicts.HIDDEN);
        Map<String, byte[]> made = new LinkedHashMap<>();
        made.put("read-me.txt", readMe(taken));
        made.put("judgements.xlsx", new JudgementWorkbook(taken).make());
        made.put("submission.html", html(submission));
        made.put("submission.pdf", documents.asPdf(submission));
        made.put("evidence.html", html(index(taken, evidence, items)));
        offline.noteTaken(id);
        return new Packed(
                FileName.of(taken.reference(), "validation", "confidential").as("zip"), made, files(evidence, items));
    }

    /** As they were submitted; of standing documents the latest. */
    private Map<EvidenceId, EvidenceItem> items(TakenCase taken, PackedEvidence evidence) {
        Map<EvidenceId, String> contents = new LinkedHashMap<>();
        evidence.items().forEach(item -> contents.put(item, ""));
        taken.submission().outcomes().forEach(outcome -> contents.putAll(outcome.contents()));
        Map<EvidenceId, EvidenceItem> items = new HashMap<>();
        library.withContents(contents).forEach(item -> items.put(item.id(), item));
        return items;
    }

    private byte[] html(Document document) {
        return documents.asHtml(document).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] readMe(TakenCase taken) {
        return """
                Validation of %s, version %d of its submission

                submission.html or submission.pdf   what the service submitted, without its levels and judgements
                evidence.html                       every item of evidence, and what it is to show
                evidence/                           the files, numbered as in evidence.html
                judgements.xlsx                     the workbook to judge in; bring it back on the page of the case

                This is for the one who took it. Keep it where nobody else reads it, and delete it when you are done.
                """
                .formatted(taken.reference(), taken.key().version())
                .getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, EvidenceItem> files(PackedEvidence evidence, Map<EvidenceId, EvidenceItem> items) {
        Map<String, EvidenceItem> files = new LinkedHashMap<>();
        for (EvidenceId id : evidence.items()) {
            EvidenceItem item = items.get(id);
            String name = item == null ? null : name(evidence.number(id), item);
            if (item != null && name != null) {
                files.put(name, item);
            }
        }
        return files;
    }

    /** Its own name after its number, or null for a link. */
    private static @Nullable String name(int number, EvidenceItem item) {
        String name = item.fileName();
        return name == null ? null : "evidence/%02d-%s".formatted(number, name.replaceAll("[^\\p{L}\\p{N}._ -]", "_"));
    }

    private static Document index(TakenCase taken, PackedEvidence evidence, Map<EvidenceId, EvidenceItem> items) {
        List<List<String>> rows = new ArrayList<>();
        for (EvidenceId id : evidence.items()) {
            EvidenceItem item = items.get(id);
            if (item != null) {
                int number = evidence.number(id);
                String name = name(number, item);
                rows.add(List.of(
                        Integer.toString(number),
                        item.title(),
                        name == null ? String.valueOf(item.link()) : name,
                        evidence.shows(id)));
            }
        }
        List<Block> blocks = List.of(
                new Block.Heading(2, "Items in the order in which they are cited"),
                new Block.Table(
                        "Items of evidence",
                        List.of(
                                new Block.Column("No.", 8),
                                new Block.Column("Title", 32),
                                new Block.Column("File in this pack, or web address", 30),
                                new Block.Column("What it is to show", 30)),
                        rows));
        return new Document(
                "Evidence of " + taken.reference(),
                "Every item that the submission cites",
                new Document.Imprint(taken.reference(), "version " + taken.key().version(), "for its validator", false),
                blocks);
    }
}

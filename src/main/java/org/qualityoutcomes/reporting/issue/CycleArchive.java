package org.qualityoutcomes.reporting.issue;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.qualityoutcomes.documents.CsvFile;
import org.qualityoutcomes.documents.FileName;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.organisation.Region;
import org.qualityoutcomes.reporting.domain.IssuedDocuments;
import org.qualityoutcomes.reporting.domain.IssuedFile;
import org.qualityoutcomes.reporting.domain.ReportForm;
import org.qualityoutcomes.review.CycleId;
import org.qualityoutcomes.review.Cycles;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The issued reports of a cycle as one file, with a list of their hashes. Nothing is made for it: each file is read from
 * the store when it is its turn, and is out of hand before the next one is read.
 */
@Component
public class CycleArchive {

    private static final List<String> HEADINGS =
            List.of("file", "organisation", "review", "version", "issued on", "bytes", "SHA-256");

    private final CycleReports reports;
    private final IssuedDocuments documents;
    private final Cycles cycles;
    private final ApplicationEventPublisher events;

    CycleArchive(CycleReports reports, IssuedDocuments documents, Cycles cycles, ApplicationEventPublisher events) {
        this.reports = reports;
        this.documents = documents;
        this.cycles = cycles;
        this.events = events;
    }

    /** What goes into the file. */
    public enum Extent {
        /** The latest version of each report as PDF. */
        LATEST,
        /** Every version in every form. */
        EVERYTHING
    }

    /** How large it is going to be, before somebody begins. */
    public record Size(int files, long bytes) {

        /** In whole megabytes, at least one. */
        public long megabytes() {
            return Math.max(1, Math.round(bytes / 1e6));
        }

        private static Size of(List<IssuedFile> files) {
            return new Size(
                    files.size(), files.stream().mapToLong(IssuedFile::bytes).sum());
        }
    }

    /** What both would be. */
    public record Offer(Size latest, Size everything) {}

    /** How large both would be. @throws NotFound for who is neither of the national team nor leads a region */
    @Transactional(readOnly = true)
    public Offer offer(CycleId cycle) {
        List<IssuedFile> files = files(reports.seen(cycle));
        return new Offer(Size.of(chosen(files, Extent.LATEST)), Size.of(files));
    }

    /** All that is to be written, its content not yet. */
    public final class Packed {

        private final String fileName;
        private final Map<UUID, CycleReport> of;
        private final List<IssuedFile> files;

        private Packed(String fileName, Map<UUID, CycleReport> of, List<IssuedFile> files) {
            this.fileName = fileName;
            this.of = of;
            this.files = files;
        }

        public String fileName() {
            return fileName;
        }

        /** The stream stays open. */
        public void write(OutputStream out) throws IOException {
            ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
            put(zip, "manifest.csv", manifest());
            for (IssuedFile each : files) {
                put(zip, each.fileName(), documents.content(each));
            }
            zip.finish();
        }

        private byte[] manifest() {
            List<List<?>> lines = new ArrayList<>(List.of(HEADINGS));
            for (IssuedFile each : files) {
                CycleReport report = Objects.requireNonNull(of.get(each.report()));
                lines.add(List.of(
                        each.fileName(),
                        report.organisation(),
                        report.reference(),
                        each.version(),
                        each.issuedOn(),
                        each.bytes(),
                        each.sha256()));
            }
            return CsvFile.of(lines);
        }

        /** As it is: what is in it is compressed already. */
        private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
            CRC32 crc = new CRC32();
            crc.update(content);
            ZipEntry entry = new ZipEntry(name);
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(content.length);
            entry.setCrc(crc.getValue());
            zip.putNextEntry(entry);
            zip.write(content);
            zip.closeEntry();
        }
    }

    /** Says what is written, and notes it. @throws NotFound where there is nothing that the signed-in person may have by an office */
    @Transactional
    public Packed take(CycleId id, Extent extent) {
        List<CycleReport> seen = reports.seen(id);
        List<IssuedFile> files = chosen(files(seen), extent);
        if (files.isEmpty()) {
            throw new NotFound();
        }
        String name = name(cycles.get(id).reference());
        events.publishEvent(new ReleaseDeed(
                id.value(),
                "Issued reports taken as one file, " + name + ": " + files.size() + " files.",
                reports.isNational() ? ReleaseDeed.NATIONAL : "regional lead"));
        return new Packed(name, seen.stream().collect(toMap(CycleReport::id, report -> report)), files);
    }

    private String name(String cycle) {
        String regions = reports.isNational()
                ? ""
                : reports.regions().stream().map(Region::key).collect(joining("-"));
        return FileName.of(cycle, "reports", regions).as("zip");
    }

    private List<IssuedFile> files(List<CycleReport> seen) {
        return documents.of(seen.stream().map(CycleReport::id).toList());
    }

    private static List<IssuedFile> chosen(List<IssuedFile> files, Extent extent) {
        if (extent == Extent.EVERYTHING) {
            return files;
        }
        return files.stream()
                .filter(file -> file.form() == ReportForm.PDF)
                .collect(groupingBy(IssuedFile::report))
                .values()
                .stream()
                .map(versions -> versions.stream()
                        .max(Comparator.comparingInt(IssuedFile::version))
                        .orElseThrow())
                .sorted(Comparator.comparing(IssuedFile::fileName))
                .toList();
    }
}

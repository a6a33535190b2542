package org.qualityoutcomes.assurance.web;

import java.util.List;
import java.util.stream.Stream;
import org.qualityoutcomes.assurance.consistency.Consistency;
import org.qualityoutcomes.assurance.consistency.Measured;
import org.qualityoutcomes.documents.CsvFile;

/** The figures of agreement as lines of values parted by commas, which any spreadsheet reads. */
final class AgreementSheet {

    private static final List<String> HEADINGS = List.of(
            "Kind", "What", "Wording", "Judged by both", "Exact", "Within one sub-level", "Same level", "Kappa");

    private AgreementSheet() {}

    static byte[] of(Consistency measured) {
        List<Measured> pairs = measured.pairs();
        return CsvFile.of(Stream.of(
                        Stream.of(HEADINGS),
                        measured.outcomes().stream().map(each -> line("Outcome", each)),
                        measured.indicators().stream().map(each -> line("Indicator", each)),
                        (pairs == null ? Stream.<Measured>empty() : pairs.stream()).map(each -> line("Pair", each)))
                .flatMap(lines -> lines)
                .toList());
    }

    /** Of a small group no figure is told; an indicator has no level. */
    private static List<String> line(String kind, Measured each) {
        return List.of(
                kind,
                each.code(),
                each.text(),
                each.isShown() ? Integer.toString(each.agreement().n()) : "fewer than five",
                each.exact(),
                kind.equals("Indicator") ? "" : each.adjacent(),
                kind.equals("Indicator") ? "" : each.sameLevel(),
                each.kappa());
    }
}

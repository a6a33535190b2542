package org.qualityoutcomes.selfevaluation.web;

import static org.qualityoutcomes.selfevaluation.web.TypedRows.field;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qualityoutcomes.selfevaluation.ServiceFacts;
import org.qualityoutcomes.selfevaluation.ServiceFacts.Band;
import org.qualityoutcomes.selfevaluation.ServiceFacts.OrganisationKind;
import org.qualityoutcomes.selfevaluation.ServiceFacts.Served;
import org.qualityoutcomes.selfevaluation.ServiceFacts.Source;
import org.qualityoutcomes.selfevaluation.ServiceFacts.Staff;
import org.qualityoutcomes.selfevaluation.ShownPortrait;
import org.qualityoutcomes.selfevaluation.portrait.PortraitRules;

/**
 * A pen portrait as its page sends it: {@code penPortrait}, the names of the facts, and for each row, counted from one,
 * {@code served-1}, {@code kind-1}, {@code workforce-1}, {@code learners-1}; {@code band-1}, {@code fte-1},
 * {@code heads-1}, {@code qualified-1}; {@code source-1}, {@code amount-1}. Empty rows are left out.
 */
record SentPortrait(Map<String, String> fields) {

    private static final List<String> SERVED = List.of("served", "kind", "workforce", "learners");
    private static final List<String> STAFF = List.of("band", "fte", "heads", "qualified");
    private static final List<String> SOURCE = List.of("source", "amount");
    private static final int SPARE = 2;
    private static final int FEWEST = 3;

    /** As it stands in the fields. */
    static SentPortrait of(ShownPortrait shown) {
        Map<String, String> fields = new HashMap<>();
        fields.put("penPortrait", shown.text());
        ServiceFacts facts = shown.facts() == null ? ServiceFacts.NONE : shown.facts();
        fields.put("sites", facts.sites());
        fields.put("asAt", field(facts.asAt()));
        fields.put("budget", field(facts.budget()));
        fields.put("budgetYear", facts.budgetYear());
        fields.put("hours", facts.hours());
        fields.put("spaces", facts.spaces());
        fields.put("onlineOffer", facts.onlineOffer());
        fields.put("changes", facts.changes());
        fields.put("contract", facts.contract());
        fields.put("reason", facts.reason());
        put(fields, facts);
        return new SentPortrait(fields);
    }

    private static void put(Map<String, String> fields, ServiceFacts facts) {
        for (int at = 1; at <= facts.served().size(); at++) {
            Served row = facts.served().get(at - 1);
            rows(fields, SERVED).put(at, row.name(), field(row.kind()), field(row.workforce()), field(row.learners()));
        }
        for (int at = 1; at <= facts.staff().size(); at++) {
            Staff row = facts.staff().get(at - 1);
            rows(fields, STAFF)
                    .put(at, field(row.band()), field(row.fte()), field(row.heads()), field(row.qualified()));
        }
        for (int at = 1; at <= facts.sources().size(); at++) {
            Source row = facts.sources().get(at - 1);
            rows(fields, SOURCE).put(at, row.name(), field(row.amount()));
        }
    }

    String text() {
        return fields.getOrDefault("penPortrait", "");
    }

    /** @throws org.qualityoutcomes.worklist.Refusal naming each field that cannot be read */
    ServiceFacts facts() {
        TypedFigures typed = new TypedFigures(fields);
        ServiceFacts facts = read(typed);
        typed.refuseUnreadable();
        return facts;
    }

    /** As far as it can be read. */
    ServiceFacts readable() {
        return read(new TypedFigures(fields));
    }

    private ServiceFacts read(TypedFigures typed) {
        return new ServiceFacts(
                rows(SERVED)
                        .filled(at -> new Served(
                                typed.line("served-" + at),
                                typed.choice("kind-" + at, OrganisationKind.class),
                                typed.whole("workforce-" + at),
                                typed.whole("learners-" + at))),
                typed.text("sites"),
                rows(STAFF)
                        .filled(at -> new Staff(
                                typed.choice("band-" + at, Band.class),
                                typed.decimal("fte-" + at),
                                typed.whole("heads-" + at),
                                typed.decimal("qualified-" + at))),
                typed.day("asAt"),
                typed.money("budget"),
                typed.line("budgetYear"),
                rows(SOURCE).filled(at -> new Source(typed.line("source-" + at), typed.money("amount-" + at))),
                typed.text("hours"),
                typed.text("spaces"),
                typed.text("onlineOffer"),
                typed.text("changes"),
                typed.line("contract"),
                typed.text("reason"));
    }

    /** The numbers of the rows that the page shows: the filled ones and some to be filled. */
    public List<Integer> servedRows() {
        return shown(SERVED);
    }

    public List<Integer> staffRows() {
        return shown(STAFF);
    }

    public List<Integer> sourceRows() {
        return shown(SOURCE);
    }

    private List<Integer> shown(List<String> parts) {
        return rows(parts).shown(SPARE, FEWEST);
    }

    private TypedRows rows(List<String> parts) {
        return rows(fields, parts);
    }

    private static TypedRows rows(Map<String, String> fields, List<String> parts) {
        return new TypedRows(fields, parts, PortraitRules.MOST_ROWS);
    }
}

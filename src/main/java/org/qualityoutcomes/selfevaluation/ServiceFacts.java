package org.qualityoutcomes.selfevaluation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a pen portrait: whom a service serves, where, with whom, and with what money. Totals and ratios are
 * computed from them and never typed.
 *
 * @param sites one a line
 * @param asAt the day on which all figures were right
 * @param budget in pounds, for the budget year
 * @param budgetYear for example 2026/27
 * @param spaces what is offered on the spot
 * @param onlineOffer what is offered wherever people are
 * @param changes what changed in the time of the review
 * @param contract the reference of the contract that the service answers to
 * @param reason why what is older than two years still holds
 */
public record ServiceFacts(
        List<Served> served,
        String sites,
        List<Staff> staff,
        @Nullable LocalDate asAt,
        @Nullable BigDecimal budget,
        String budgetYear,
        List<Source> sources,
        String hours,
        String spaces,
        String onlineOffer,
        String changes,
        String contract,
        String reason) {

    public static final ServiceFacts NONE =
            new ServiceFacts(List.of(), "", List.of(), null, null, "", List.of(), "", "", "", "", "", "");

    public ServiceFacts {
        served = List.copyOf(served);
        staff = List.copyOf(staff);
        sources = List.copyOf(sources);
        budget = plain(budget);
    }

    /**
     * An organisation that the service works for.
     *
     * @param workforce how many people work there
     * @param learners how many are trained there
     */
    @Embeddable
    public record Served(
            String name,
            @Nullable @Enumerated(EnumType.STRING) OrganisationKind kind,
            @Nullable Integer workforce,
            @Nullable Integer learners) {}

    /**
     * Those who are paid in one band.
     *
     * @param fte full time equivalents
     * @param heads people
     * @param qualified full time equivalents of those who are professionally qualified, among {@code fte}
     */
    @Embeddable
    public record Staff(
            @Nullable @Enumerated(EnumType.STRING) Band band,
            @Nullable @Column(precision = 7, scale = 2) BigDecimal fte,
            @Nullable Integer heads,
            @Nullable @Column(precision = 7, scale = 2) BigDecimal qualified) {

        public Staff {
            fte = plain(fte);
            qualified = plain(qualified);
        }
    }

    /** Who pays, and how much, in pounds. */
    @Embeddable
    public record Source(String name, @Nullable @Column(precision = 12, scale = 2) BigDecimal amount) {

        public Source {
            amount = plain(amount);
        }
    }

    /** What an organisation is that a service serves. */
    public enum OrganisationKind {
        ACUTE("Acute hospital trust"),
        MENTAL_HEALTH("Mental health trust"),
        COMMUNITY("Community trust"),
        AMBULANCE("Ambulance trust"),
        INTEGRATED_CARE("Integrated care board"),
        PRIMARY_CARE("Primary care"),
        UNIVERSITY("University"),
        OTHER("Another kind");

        private final String title;

        OrganisationKind(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    /** The pay bands of the NHS, and everything else. */
    public enum Band {
        BAND_2("Band 2"),
        BAND_3("Band 3"),
        BAND_4("Band 4"),
        BAND_5("Band 5"),
        BAND_6("Band 6"),
        BAND_7("Band 7"),
        BAND_8A("Band 8a"),
        BAND_8B("Band 8b"),
        BAND_8C("Band 8c"),
        BAND_8D("Band 8d"),
        BAND_9("Band 9"),
        OTHER("Another pay scale");

        private final String title;

        Band(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    public List<String> siteLines() {
        return sites.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    public BigDecimal fte() {
        return sum(staff, Staff::fte);
    }

    public BigDecimal qualified() {
        return sum(staff, Staff::qualified);
    }

    public int heads() {
        return total(staff, Staff::heads);
    }

    public int workforce() {
        return total(served, Served::workforce);
    }

    public int learners() {
        return total(served, Served::learners);
    }

    /** What the sources add up to. */
    public BigDecimal sourced() {
        return sum(sources, Source::amount);
    }

    /** Of a hundred full time equivalents how many are professionally qualified; empty without staff. */
    public Optional<Integer> qualifiedShare() {
        return fte().signum() == 0
                ? Optional.empty()
                : Optional.of(qualified()
                        .multiply(BigDecimal.valueOf(100))
                        .divide(fte(), 0, RoundingMode.HALF_UP)
                        .intValueExact());
    }

    /**
     * How many people work in the organisations served for one qualified full time equivalent; empty where either is
     * not known. In 2018 it was 1,730 in the whole country (design, section 1.4 of the domain dossier).
     */
    public Optional<Integer> workforcePerQualified() {
        return qualified().signum() == 0 || workforce() == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(workforce())
                        .divide(qualified(), 0, RoundingMode.HALF_UP)
                        .intValueExact());
    }

    /**
     * What the next review begins with: what changed and why something old still held is told anew each time.
     *
     * @param sameOrganisation whether the contract is the same
     */
    public ServiceFacts forNext(boolean sameOrganisation) {
        return new ServiceFacts(
                served,
                sites,
                staff,
                asAt,
                budget,
                budgetYear,
                sources,
                hours,
                spaces,
                onlineOffer,
                "",
                sameOrganisation ? contract : "",
                "");
    }

    /** The same of another organisation that the service works for, which has a contract of its own. */
    public ServiceFacts withContract(String other) {
        return new ServiceFacts(
                served,
                sites,
                staff,
                asAt,
                budget,
                budgetYear,
                sources,
                hours,
                spaces,
                onlineOffer,
                changes,
                other,
                reason);
    }

    private static <T> BigDecimal sum(List<T> rows, Function<T, @Nullable BigDecimal> figure) {
        BigDecimal sum = BigDecimal.ZERO;
        for (T row : rows) {
            sum = sum.add(Objects.requireNonNullElse(figure.apply(row), BigDecimal.ZERO));
        }
        return Objects.requireNonNull(plain(sum));
    }

    private static <T> int total(List<T> rows, Function<T, @Nullable Integer> figure) {
        int total = 0;
        for (T row : rows) {
            total += Objects.requireNonNullElse(figure.apply(row), 0);
        }
        return total;
    }

    /** Without the zeros that a column adds: 1.5 and 1.50 are one figure. */
    private static @Nullable BigDecimal plain(@Nullable BigDecimal figure) {
        if (figure == null) {
            return null;
        }
        BigDecimal stripped = figure.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}

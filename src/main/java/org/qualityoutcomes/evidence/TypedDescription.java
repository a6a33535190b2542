package org.qualityoutcomes.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.calendar.EnteredDay;
import org.qualityoutcomes.evidence.EvidenceLibrary.Description;
import org.qualityoutcomes.worklist.Refusal;
import org.qualityoutcomes.worklist.Refusal.Problem;

/**
 * What is typed of an item of evidence on a page: parameters of the same names. Only the title and the time are needed;
 * where the passport was not on the page, {@code consent} is null.
 */
public record TypedDescription(
        @Nullable String title,
        @Nullable String description,
        @Nullable String coversFrom,
        @Nullable String coversTo,
        @Nullable String kind,
        @Nullable String about,
        @Nullable String seniority,
        @Nullable String impact,
        @Nullable String consent,
        @Nullable String personalData,
        @Nullable String reviewBy) {

    public static TypedDescription of(EvidenceItem item) {
        Passport passport = item.passport();
        return new TypedDescription(
                item.title(),
                item.description(),
                EnteredDay.shown(item.coversFrom()),
                EnteredDay.shown(item.coversTo()),
                passport.kind(),
                passport.about(),
                passport.seniority() == null ? null : passport.seniority().name(),
                passport.impact() == null ? null : passport.impact().name(),
                passport.consent().name(),
                Boolean.toString(passport.personalData()),
                passport.reviewBy() == null ? null : EnteredDay.shown(passport.reviewBy()));
    }

    /** What most items speak of, to be changed where it is not so. */
    public static TypedDescription ofPeriod(LocalDate from, LocalDate to) {
        return new TypedDescription(
                null, null, EnteredDay.shown(from), EnteredDay.shown(to), null, null, null, null, null, null, null);
    }

    public static TypedDescription empty() {
        return new TypedDescription(null, null, null, null, null, null, null, null, null, null, null);
    }

    public TypedDescription titled(String other) {
        return new TypedDescription(
                other,
                description,
                coversFrom,
                coversTo,
                kind,
                about,
                seniority,
                impact,
                consent,
                personalData,
                reviewBy);
    }

    /** The same, called so where no title was typed. */
    public TypedDescription orTitled(String other) {
        return isBlank(title) ? titled(other) : this;
    }

    /** Whether anything of the passport is typed. */
    public boolean isMoreThanTheBeginning() {
        boolean asked = !isBlank(consent) && !Consent.NOT_ASKED.name().equals(consent);
        return asked
                || "true".equals(personalData)
                || Stream.of(kind, about, seniority, impact, reviewBy).anyMatch(each -> !isBlank(each));
    }

    /** @throws Refusal by field */
    public Description described() {
        return described(Passport.BLANK, List.of());
    }

    /**
     * @param before what the passport says where it was not on the page
     * @param more what else is wrong with what was sent
     * @throws Refusal by field
     */
    public Description described(Passport before, List<Problem> more) {
        List<Problem> problems = new ArrayList<>();
        if (isBlank(title)) {
            problems.add(new Problem("title", "Enter a title."));
        }
        Optional<LocalDate> from = EnteredDay.of(coversFrom);
        Optional<LocalDate> to = EnteredDay.of(coversTo);
        if (from.isEmpty()) {
            problems.add(new Problem(
                    "coversFrom", "Enter the first day of the time this speaks of, of the years 2000 to 2100."));
        }
        if (to.isEmpty()) {
            problems.add(new Problem(
                    "coversTo", "Enter the last day of the time this speaks of, of the years 2000 to 2100."));
        }
        Passport passport = consent == null ? before : passport(problems);
        problems.addAll(more);
        if (!problems.isEmpty()) {
            throw new Refusal(problems);
        }
        return new Description(
                Objects.requireNonNull(title).strip(),
                blankAsNull(description),
                from.orElseThrow(),
                to.orElseThrow(),
                passport);
    }

    private Passport passport(List<Problem> problems) {
        Optional<LocalDate> day = EnteredDay.of(reviewBy);
        if (!isBlank(reviewBy) && day.isEmpty()) {
            problems.add(new Problem("reviewBy", "Enter a day of the years 2000 to 2100, or leave it empty."));
        }
        Consent said = chosen("consent", Consent.class, consent, problems);
        return new Passport(
                blankAsNull(kind),
                blankAsNull(about),
                chosen("seniority", Seniority.class, seniority, problems),
                chosen("impact", Impact.class, impact, problems),
                said == null ? Consent.NOT_ASKED : said,
                "true".equals(personalData),
                day.orElse(null));
    }

    private static <E extends Enum<E>> @Nullable E chosen(
            String field, Class<E> type, @Nullable String name, List<Problem> problems) {
        if (isBlank(name)) {
            return null;
        }
        Optional<E> found = Stream.of(type.getEnumConstants())
                .filter(each -> each.name().equals(name))
                .findFirst();
        if (found.isEmpty()) {
            problems.add(new Problem(field, "Choose one of the answers that are offered."));
        }
        return found.orElse(null);
    }

    private static @Nullable String blankAsNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}

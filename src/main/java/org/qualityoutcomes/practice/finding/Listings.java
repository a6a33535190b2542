package org.qualityoutcomes.practice.finding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.practice.finding.Counterparts.Code;
import org.qualityoutcomes.selfevaluation.ServiceFacts.OrganisationKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The index of published cards, asked. Every question is one or two statements, however many cards there are, and each
 * asks once more whether the card is shown. What is not told of an unnamed service is not searched by either.
 */
@Component
class Listings {

    private static final int MOST_WORDS = 6;

    /** Above it is no level of any edition. */
    private static final int BEYOND = Integer.MAX_VALUE;

    private static final String COLUMNS =
            "select l.card_id, c.card_number, l.title, l.teaser, c.anonymous, c.organisation,"
                    + " l.edition, l.outcome, l.service_kind, l.service_size, l.published_at";
    private static final String SHOWN = " join practice_card c on c.id = l.card_id and c.shown = true";

    /**
     * What nearness weighs. The indicator that a card names itself weighs most, and what is rare in both texts. A level that
     * is known weighs more than kind and size together, the nearest most: what its service does next is what helps.
     */
    private static final String SCORE =
            """
            , (case when %s then 40 else 0 end) as same_indicator,
            (case when c.anonymous = false and l.service_kind = :kind then 10 else 0 end) as same_kind,
            (case when c.anonymous = false and l.service_size = :size then 6 else 0 end) as same_size,
            (case when l.level_reached > :level then greatest(29 - 3 * (l.level_reached - :level), 17) else 0 end) as ahead,
            least(%s, 60) as alike
            """;

    private final JdbcClient jdbc;

    Listings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A row of the index.
     *
     * @param organisation its code; whoever shows it looks at {@code anonymous} first
     */
    record Listing(
            UUID card,
            String reference,
            String title,
            String teaser,
            boolean anonymous,
            String organisation,
            Code outcome,
            @Nullable OrganisationKind kind,
            @Nullable ServiceSize size,
            LocalDateTime publishedAt,
            boolean sameIndicator,
            boolean sameKind,
            boolean sameSize) {}

    /**
     * What somebody has not solved yet.
     *
     * @param level that the last report of whoever asks gives; null where there is none, and levels play no part
     * @param text whose words a near card shares
     * @param own codes of the organisations whose own cards are no help
     */
    record Unsolved(
            List<Code> outcomes,
            List<Code> indicators,
            @Nullable Integer level,
            String text,
            Likeness service,
            Collection<String> own) {}

    /** Those that have all of the words first by how much they are about them, else the latest first. */
    List<Listing> search(
            Collection<String> words,
            List<Code> outcomes,
            List<Code> indicators,
            @Nullable OrganisationKind kind,
            @Nullable ServiceSize size,
            int from,
            int most) {
        Map<String, Object> values = new HashMap<>();
        StringBuilder sql = new StringBuilder(COLUMNS + " from practice_listing l" + SHOWN);
        List<String> weights = new ArrayList<>();
        for (String word : words.stream().limit(MOST_WORDS).toList()) {
            String name = "word" + weights.size();
            // two letters begin too many words
            values.put(name, word.length() == 2 ? word : word + "%");
            sql.append(" join (select card_id, max(weight) as weight from practice_word where word like :" + name
                    + " group by card_id) " + name + " on " + name + ".card_id = l.card_id");
            weights.add(name + ".weight");
        }
        sql.append(" where 1 = 1");
        if (!outcomes.isEmpty()) {
            sql.append(" and (" + among("l.edition", "l.outcome", outcomes, "outcome", values) + ")");
        }
        if (!indicators.isEmpty()) {
            sql.append(" and " + names(indicators, values));
        }
        if (kind != null) {
            values.put("kind", kind.name());
            sql.append(" and c.anonymous = false and l.service_kind = :kind");
        }
        if (size != null) {
            values.put("size", size.name());
            sql.append(" and c.anonymous = false and l.service_size = :size");
        }
        sql.append(" order by " + (weights.isEmpty() ? "" : String.join(" + ", weights) + " desc, ")
                + "l.published_at desc, c.card_number desc limit " + most + " offset " + from);
        return jdbc.sql(sql.toString())
                .params(values)
                .query((row, number) -> listing(row, false))
                .list();
    }

    /** The nearest first. Those of services that are known to be no further than whoever asks are no help. */
    List<Listing> near(Unsolved unsolved, int most) {
        Map<String, Object> values = new HashMap<>();
        Likeness service = unsolved.service();
        values.put("kind", service.kind() == null ? "" : service.kind().name());
        values.put("size", service.size() == null ? "" : service.size().name());
        values.put("level", Objects.requireNonNullElse(unsolved.level(), BEYOND));
        values.put("own", unsolved.own().isEmpty() ? List.of("") : unsolved.own());
        String sql = "select * from (" + COLUMNS
                + SCORE.formatted(names(unsolved.indicators(), values), hits(Words.of(unsolved.text()), values))
                + " from practice_listing l" + SHOWN
                + " where (" + among("l.edition", "l.outcome", unsolved.outcomes(), "outcome", values) + ")"
                + (unsolved.level() == null ? "" : " and (l.level_reached is null or l.level_reached > :level)")
                + " and c.organisation not in (:own)) found"
                + " order by same_indicator + same_kind + same_size + ahead + alike desc, published_at desc,"
                + " card_number desc limit " + most;
        return jdbc.sql(sql)
                .params(values)
                .query((row, number) -> listing(row, true))
                .list();
    }

    /** How much of the text a card shares; a word weighs more the fewer cards have it. */
    private String hits(Set<String> words, Map<String, Object> values) {
        Map<String, Integer> rarity = rarity(words);
        if (rarity.isEmpty()) {
            return "0";
        }
        StringBuilder weight = new StringBuilder("case w.word");
        rarity.forEach((word, rare) -> {
            String name = "hit" + values.size();
            values.put(name, word);
            weight.append(" when :" + name + " then " + rare);
        });
        values.put("hits", rarity.keySet());
        return "coalesce((select sum(w.weight * (" + weight + " else 0 end)) from practice_word w"
                + " where w.card_id = l.card_id and w.word in (:hits)), 0)";
    }

    private Map<String, Integer> rarity(Set<String> words) {
        Map<String, Integer> rarity = new HashMap<>();
        if (!words.isEmpty()) {
            jdbc.sql("select word, count(*), (select count(*) from practice_listing) from practice_word"
                            + " where word in (:words) group by word")
                    .param("words", words)
                    .query(row -> {
                        double share = row.getDouble(3) / row.getDouble(2);
                        rarity.put(row.getString(1), (int) Math.round(1 + 2 * Math.log(share)));
                    });
        }
        return rarity;
    }

    /** What was listed from one moment on and before another, the latest first. */
    List<Listing> between(List<Code> outcomes, Instant from, Instant to, Collection<String> own, int most) {
        Map<String, Object> values = new HashMap<>(Map.of(
                "from",
                LocalDateTime.ofInstant(from, ZoneOffset.UTC),
                "to",
                LocalDateTime.ofInstant(to, ZoneOffset.UTC),
                "own",
                own.isEmpty() ? List.of("") : own));
        String sql = COLUMNS + " from practice_listing l" + SHOWN
                + " where (" + among("l.edition", "l.outcome", outcomes, "outcome", values) + ")"
                + " and l.published_at >= :from and l.published_at < :to and c.organisation not in (:own)"
                + " order by l.published_at desc, c.card_number desc limit " + most;
        return jdbc.sql(sql)
                .params(values)
                .query((row, number) -> listing(row, false))
                .list();
    }

    boolean isEmpty() {
        return jdbc.sql("select l.card_id from practice_listing l" + SHOWN + " limit 1")
                .query(String.class)
                .list()
                .isEmpty();
    }

    private static String names(List<Code> indicators, Map<String, Object> values) {
        return "exists (select 1 from practice_card_indicator i where i.card_id = l.card_id and ("
                + among("l.edition", "i.indicator", indicators, "indicator", values) + "))";
    }

    private static String among(
            String edition, String column, List<Code> codes, String name, Map<String, Object> values) {
        List<String> each = new ArrayList<>();
        for (Code code : codes) {
            String number = name + each.size();
            values.put(number + "of", code.edition());
            values.put(number, code.code());
            each.add("(" + edition + " = :" + number + "of and " + column + " = :" + number + ")");
        }
        return String.join(" or ", each);
    }

    private static Listing listing(ResultSet row, boolean scored) throws SQLException {
        String kind = row.getString("service_kind");
        String size = row.getString("service_size");
        return new Listing(
                UUID.fromString(row.getString("card_id")),
                "GP-" + row.getInt("card_number"),
                row.getString("title"),
                row.getString("teaser"),
                row.getBoolean("anonymous"),
                row.getString("organisation"),
                new Code(row.getString("edition"), row.getString("outcome")),
                kind == null ? null : OrganisationKind.valueOf(kind),
                size == null ? null : ServiceSize.valueOf(size),
                row.getObject("published_at", LocalDateTime.class),
                scored && row.getInt("same_indicator") > 0,
                scored && row.getInt("same_kind") > 0,
                scored && row.getInt("same_size") > 0);
    }
}

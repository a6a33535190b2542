package org.qualityoutcomes.journey;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map.Entry;
import java.util.stream.Stream;
import org.qualityoutcomes.platform.demo.Visitor;
import org.qualityoutcomes.platform.demo.Visitor.Answer;

/** People without a part in a card that is not published ask every door for it. */
final class HiddenCard {

    private static final String ENGINE = "/camunda/api/engine/engine/default";
    private static final List<String> OUTSIDERS = List.of(
            "lead.zb1",
            "team1.zb1",
            "commissioner.za1",
            "validator1",
            "moderator1",
            "regional.north",
            "regional.south");

    private static final List<String> LISTS = List.of(
            "/",
            "/tasks",
            "/reviews",
            "/evidence",
            "/practice",
            "/practice/cards",
            "/practice/queue",
            "/my-validations",
            "/summaries",
            "/api/v1/tasks",
            "/api/v1/programme");

    private static final List<Entry<String, String>> COMPLETE =
            List.of(entry("hidden", "false"), entry("revision", "x"), entry("title", "x"), entry("withdrawal", "x"));

    private final House house;
    private final String card;
    private final String reference;
    private final List<String> secrets;

    /** @param secrets what nobody of them may read anywhere */
    HiddenCard(House house, String card, String reference, List<String> secrets) {
        this.house = house;
        this.card = card;
        this.reference = reference;
        this.secrets = secrets;
    }

    void staysHidden() {
        OUTSIDERS.forEach(this::findsNothing);
        journalsOfReviewsSayNothing();
        theEngineKnowsNoWords();
    }

    private void findsNothing(String username) {
        Visitor visitor = house.as(username);
        pages(visitor);
        deeds(visitor);
        engine(visitor);
        assertThat(mails(house, username, reference)).as("mails to " + username).isZero();
    }

    /** How many mails to somebody, sent or waiting, have this in them. */
    static int mails(House house, String username, String words) {
        Integer found = house.jdbc()
                .queryForObject(
                        "select count(*) from outbox_mail where recipient = ? and concat(subject, body_text) like ?",
                        Integer.class,
                        username + "@mail.example",
                        "%" + words + "%");
        return found == null ? 0 : found;
    }

    private void pages(Visitor visitor) {
        Stream.of("", "/published", "/words")
                .map(part -> visitor.get("/practice/cards/" + card + part))
                .forEach(answer ->
                        assertThat(answer.status()).as(visitor.username()).isEqualTo(404));
        LISTS.forEach(list -> saysNothing(visitor, list, visitor.get(list)));
    }

    private void deeds(Visitor visitor) {
        Stream.of("/withdrawal", "/revision", "/name", "/restoration", "/words")
                .forEach(part -> assertThat(visitor.send("/tasks", "/practice/cards/" + card + part, COMPLETE)
                                .status())
                        .as(visitor.username() + part)
                        .isEqualTo(404));
    }

    /** Lists, counts, single things, history and variables, by the key and by the ids. */
    private void engine(Visitor visitor) {
        String instance = instance();
        Stream.of(
                        "/process-instance?businessKey=" + reference,
                        "/task?processInstanceBusinessKey=" + reference,
                        "/history/process-instance?processInstanceBusinessKey=" + reference,
                        "/history/task?processInstanceBusinessKey=" + reference,
                        "/history/activity-instance?processInstanceId=" + instance,
                        "/history/variable-instance?processInstanceId=" + instance,
                        "/variable-instance?processInstanceIdIn=" + instance,
                        "/execution?processInstanceId=" + instance,
                        "/job?processInstanceId=" + instance)
                .map(path -> visitor.get(ENGINE + path))
                .forEach(answer -> assertThat(answer.status() >= 400 ? "[]" : answer.body())
                        .as(visitor.username())
                        .isEqualTo("[]"));
        Stream.of(
                        "/process-instance/count?businessKey=" + reference,
                        "/task/count?processInstanceBusinessKey=" + reference,
                        "/history/process-instance/count?processInstanceBusinessKey=" + reference,
                        "/history/task/count?processInstanceBusinessKey=" + reference)
                .map(path -> visitor.get(ENGINE + path))
                .forEach(answer ->
                        assertThat(answer.body()).as(visitor.username()).contains("\"count\":0"));
        assertThat(visitor.get(ENGINE + "/process-instance/" + instance + "/variables")
                        .status())
                .as(visitor.username())
                .isGreaterThanOrEqualTo(400);
        openTasks(instance)
                .forEach(task -> Stream.of("/tasks/" + task, "/api/v1/tasks/" + task, ENGINE + "/task/" + task)
                        .forEach(path -> assertThat(visitor.get(path).status())
                                .as(visitor.username() + path)
                                .isEqualTo(404)));
    }

    private void saysNothing(Visitor visitor, String path, Answer answer) {
        String body = answer.body() == null ? "" : answer.body();
        assertThat(body)
                .as(visitor.username() + " " + path)
                .doesNotContain(reference)
                .doesNotContain(card);
        secrets.forEach(
                secret -> assertThat(body).as(visitor.username() + " " + path).doesNotContain(secret));
    }

    /** A card has a chain of its own: the region and others read the journals of reviews. */
    private void journalsOfReviewsSayNothing() {
        assertThat(house.jdbc()
                        .queryForList(
                                "select distinct chain_id from journal_entry where what like ?",
                                String.class,
                                "%" + reference + " %"))
                .containsExactly(card);
    }

    private void theEngineKnowsNoWords() {
        secrets.forEach(secret -> Stream.of("ACT_RU_VARIABLE", "ACT_HI_VARINST", "ACT_HI_DETAIL")
                .forEach(table -> assertThat(house.jdbc()
                                .queryForObject(
                                        "select count(*) from " + table + " where TEXT_ like ?",
                                        Integer.class,
                                        "%" + secret + "%"))
                        .as(table)
                        .isZero()));
    }

    private String instance() {
        return house.jdbc()
                .queryForList(
                        "select PROC_INST_ID_ from ACT_HI_PROCINST where BUSINESS_KEY_ = ?", String.class, reference)
                .get(0);
    }

    private List<String> openTasks(String instance) {
        return house.jdbc().queryForList("select ID_ from ACT_RU_TASK where PROC_INST_ID_ = ?", String.class, instance);
    }
}

package org.qualityoutcomes.journey;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.qualityoutcomes.platform.demo.Visitor;
import org.qualityoutcomes.platform.demo.Visitor.Answer;

/** The administrator brings in organisations and people by lists; they choose their passwords by a link. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EnrolmentIT {

    private static final String START = "/enrolment";
    private static final String ORGANISATIONS = "Code;Name;Region;Service\n";
    private static final String PEOPLE = "User name;Name;E-mail;Role;Organisation or region\n";
    private static final Pattern LINK = Pattern.compile("(/invitations/[A-Za-z0-9_-]+)");
    private static final int MANY = 10_000;

    private House house;
    private Visitor admin;

    @BeforeAll
    void open() {
        house = new House();
        admin = house.as("admin");
    }

    @AfterAll
    void close() {
        house.close();
    }

    private Answer send(String text) {
        return send("list.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private Answer send(String name, byte[] content) {
        return admin.upload(START, "/enrolment/lists", List.of(), "file", name, content);
    }

    /** @return the page that shows what the list would do */
    private String look(String text) {
        Answer sent = send(text);
        assertThat(sent.status()).as(sent.body()).isEqualTo(302);
        return URI.create(sent.location()).getPath();
    }

    private int count(String table) {
        return house.jdbc().queryForObject("select count(*) from " + table, Integer.class);
    }

    @Test
    void nothingChangesBeforeItIsLookedAt() {
        int before = count("organisation");

        String page = look("\ufeff" + ORGANISATIONS + "ZX1;Marsh Trust;North;Marsh Library\n");

        assertThat(admin.get(page).body())
                .contains(
                        "1 new organisation",
                        "Marsh Trust; North; served by Marsh Library",
                        "New services: Marsh Library");
        assertThat(count("organisation")).isEqualTo(before);
        assertThat(admin.send(page, page, List.of()).location()).endsWith("/enrolment?taken");
        assertThat(count("organisation")).isEqualTo(before + 1);
        assertThat(admin.get(START).body()).contains("1 new organisation", "list.csv");
        assertThat(admin.get(page).status()).as("the content is not kept").isEqualTo(404);
        assertThat(admin.send(START, page, List.of()).status())
                .as("a second time")
                .isEqualTo(404);
        assertThat(admin.get(look(ORGANISATIONS + "ZX1;Marsh Trust;North;Marsh Library\n"))
                        .body())
                .contains("There is nothing to take over");
    }

    @Test
    void nothingIsHalfTakenOver() {
        Map<String, Long> before = house.rows();
        String page = look(
                ORGANISATIONS
                        + "ZX2;Fen Trust;North;Fen Library\nZX2;Fen Trust;North;Fen Library\nZX3;Hill Trust;Atlantis;Hill Library\n");

        assertThat(admin.get(page).body())
                .contains("2 things are wrong", "This code stands in line 2 already.", "There is no such region.")
                .doesNotContain("Take the list over");
        Answer forced = admin.send(START, page, List.of());
        assertThat(forced.status()).isEqualTo(400);
        assertThat(forced.body()).contains("nothing of it was taken over");
        Map<String, Long> after = house.rows();
        after.remove("received_list");
        before.remove("received_list");
        assertThat(after).isEqualTo(before);
    }

    @Test
    void whatIsNoListIsSaidBesideTheField() {
        Answer answer = send("story.csv", "Once upon a time\n".getBytes(StandardCharsets.UTF_8));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("id=\"file-error\"", "must hold the headings");
        assertThat(send("big.csv", new byte[5_000_001]).body()).contains("larger than 5 MB");
        assertThat(send("none.csv", new byte[0]).body()).contains("The file is empty");
        assertThat(send("", new byte[0]).body()).contains("Choose a file.");
    }

    @Test
    void somebodyNewChoosesAPassword() {
        String page = look(PEOPLE + "Marta.Nowak;Marta Nowak;marta.nowak@mail.example;Team;za1\n"
                + "marta.nowak;Marta Nowak;marta.nowak@mail.example;validator;\n");
        assertThat(admin.get(page).body()).contains("Marta Nowak; marta.nowak@mail.example; team of ZA1, validator");
        admin.send(page, page, List.of()).orFail("Taking over");

        String link =
                link(house.awaitMail("marta.nowak", "choose your password").get(0));
        Visitor stranger = Visitor.stranger(house.address());
        assertThat(stranger.get(link).body()).contains("marta.nowak").contains("Choose a password");
        Answer weak = stranger.send(link, link, List.of(entry("password", "marta.nowak12")));
        assertThat(weak.status()).isEqualTo(400);
        assertThat(weak.body())
                .contains("easy to guess", "id=\"password-error\"")
                .doesNotContain("marta.nowak12");
        assertThat(stranger.send(link, link, List.of(entry("password", "heron-kettle-slate")))
                        .location())
                .endsWith("/login?chosen");

        Visitor marta = Visitor.signIn(house.address(), "marta.nowak", "heron-kettle-slate");
        assertThat(marta.get("/").body()).contains("Marta Nowak");
        assertThat(stranger.get(link).status()).as("once only").isEqualTo(410);
        assertThat(stranger.get("/invitations/none").status()).isEqualTo(410);
    }

    @Test
    void whoAndWhatIsThereIsChangedAndKeepsItsRoles() {
        takeOver(ORGANISATIONS + "ZX5;Moor Trust;North;Moor Library\n");
        takeOver(ORGANISATIONS + "ZX5;Moor and Dale Trust;South;Dale Library\n");
        assertThat(house.jdbc()
                        .queryForObject(
                                "select concat(o.name, ' ', o.region, ' ', s.name) from organisation o"
                                        + " join service s on s.id = o.service_id where o.ods = 'ZX5'",
                                String.class))
                .isEqualTo("Moor and Dale Trust SOUTH Dale Library");

        takeOver(PEOPLE + "eva.holm;Eva Holm;eva@mail.example;moderator;\n");
        takeOver(PEOPLE + "eva.holm;Eva Dale;eva.dale@mail.example;sponsor;ZX5\n");
        assertThat(house.jdbc()
                        .queryForObject(
                                "select concat(FIRST_, ' ', LAST_, ' ', EMAIL_) from ACT_ID_USER where ID_ = 'eva.holm'",
                                String.class))
                .isEqualTo("Eva Dale eva.dale@mail.example");
        assertThat(house.jdbc()
                        .queryForList(
                                "select GROUP_ID_ from ACT_ID_MEMBERSHIP where USER_ID_ = 'eva.holm'", String.class))
                .containsExactlyInAnyOrder("moderator", "sponsor-ZX5");
        assertThat(house.jdbc()
                        .queryForObject("select count(*) from invitation where username = 'eva.holm'", Integer.class))
                .as("who is there is not invited again")
                .isEqualTo(1);
    }

    private void takeOver(String list) {
        String page = look(list);
        assertThat(admin.send(page, page, List.of()).location()).endsWith("?taken");
    }

    @Test
    void aNewLinkEndsTheOlderOnes() {
        String page = look(PEOPLE + "ola.berg;Ola Berg;ola.berg@mail.example;moderator;\n");
        admin.send(page, page, List.of()).orFail("Taking over");
        String first = link(house.awaitMail("ola.berg", "choose your password").get(0));

        assertThat(admin.send(START, "/enrolment/invitations", List.of(entry("username", "ola.berg")))
                        .location())
                .endsWith("?invited");
        house.await(
                "the second mail",
                () -> house.mail("ola.berg", "choose your password").size() == 2);
        Visitor stranger = Visitor.stranger(house.address());
        assertThat(stranger.get(first).status()).isEqualTo(410);
        assertThat(stranger.get(link(
                                house.mail("ola.berg", "choose your password").get(1)))
                        .status())
                .isEqualTo(200);
        house.jdbc().update("update invitation set expires_at = '2020-01-01' where username = 'ola.berg'");
        assertThat(stranger.get(link(
                                house.mail("ola.berg", "choose your password").get(1)))
                        .status())
                .as("its time is over")
                .isEqualTo(410);
        Answer unknown = admin.send(START, "/enrolment/invitations", List.of(entry("username", "nobody.there")));
        assertThat(unknown.status()).isEqualTo(400);
        assertThat(unknown.body()).contains("id=\"username-error\"", "value=\"nobody.there\"");
        assertThat(house.jdbc().queryForList("select token_hash from invitation", String.class))
                .noneMatch(hash -> first.contains(hash))
                .allMatch(hash -> hash.length() == 64);
    }

    @Test
    void whatIsThereComesBackUnchanged() {
        byte[] workbook = admin.download("/enrolment/organisations-and-people.xlsx");

        Answer sent = send("back.xlsx", workbook);

        assertThat(admin.get(sent.location()).body()).contains("There is nothing to take over");
    }

    @Test
    void everyPageIsForEverybody() {
        String changes =
                look(ORGANISATIONS + "ZX8;Lake Trust;South;Lake Library\nZA1;Another name;North;Lake Library\n");
        String wrong = look(PEOPLE + "kai.lund;Kai Lund;no address;lead;ZA1\n");
        admin.send(START, "/enrolment/invitations", List.of(entry("username", "lead.za1")))
                .orFail("Sending a link");
        String link = link(house.awaitMail("lead.za1", "choose your password").get(0));

        try (PagesForEverybody pages = new PagesForEverybody(house)) {
            pages.pass(Map.of(
                    START, "admin", changes, "admin", wrong, "admin", link, "admin", "/invitations/none", "admin"));
        }
    }

    @Test
    void tenThousandLines() {
        String list = PEOPLE
                + IntStream.range(0, MANY)
                        .mapToObj(number ->
                                "crowd%05d;Ada Crowd;crowd%05d@crowd.example;team;ZA1\n".formatted(number, number))
                        .collect(Collectors.joining());
        Instant begin = Instant.now();
        String page = look(list);
        assertThat(admin.get(page).body()).contains("10,000 new people", "the first 100");
        assertThat(admin.get(look(list + "crowd00000;Ada Crowd;crowd00000@crowd.example;team;ZA1\n"))
                        .body())
                .contains("stands in line 2 already")
                .doesNotContain("Take the list over");
        assertThat(admin.send(page, page, List.of()).location()).endsWith("?taken");

        assertThat(house.jdbc()
                        .queryForObject(
                                "select count(*) from ACT_ID_MEMBERSHIP where GROUP_ID_ = 'team-ZA1'", Integer.class))
                .isGreaterThanOrEqualTo(MANY);
        assertThat(count("invitation")).isGreaterThanOrEqualTo(MANY);
        assertThat(Duration.between(begin, Instant.now())).isLessThan(Duration.ofSeconds(90));
        house.jdbc().update("delete from outbox_mail where recipient like '%@crowd.example'");
    }

    private static String link(MimeMessage mail) {
        try {
            ByteArrayOutputStream text = new ByteArrayOutputStream();
            ((MimeMultipart) mail.getContent()).getBodyPart(0).getDataHandler().writeTo(text);
            Matcher link = LINK.matcher(text.toString(StandardCharsets.UTF_8));
            assertThat(link.find()).as(text.toString(StandardCharsets.UTF_8)).isTrue();
            return link.group(1);
        } catch (IOException | MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}

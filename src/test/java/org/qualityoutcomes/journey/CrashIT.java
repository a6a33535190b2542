package org.qualityoutcomes.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.framework.Editions;
import org.qualityoutcomes.framework.TestEditions;
import org.qualityoutcomes.platform.demo.CycleStory;
import org.qualityoutcomes.platform.demo.Scene;
import org.qualityoutcomes.platform.demo.SelfEvaluationStory;
import org.qualityoutcomes.support.Await;
import org.qualityoutcomes.support.Fork;
import org.qualityoutcomes.support.ServerProcess;
import org.qualityoutcomes.support.TestDatabase;

/**
 * The server is killed between submission and validation of one review, while somebody of another one is typing; nothing
 * is lost but the last keystrokes, and nothing happens twice.
 */
class CrashIT {

    private static final String CYCLE = "2027";
    private static final String CASE = CYCLE + "-ZA1";
    private static final String NATIONAL = "national";
    private static final Map<String, Object> ACCEPTED = Map.of("decision", "accept", "comment", "");

    private final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final String database = TestDatabase.mySql();
    private final Editions editions = TestEditions.shipped();
    private final Typing typing = new Typing();

    @BeforeEach
    void openMail() {
        mail.start();
    }

    @AfterEach
    void closeMail() {
        mail.stop();
    }

    @Test
    void killedBetweenSubmissionAndValidation() {
        String task = submitAndDie();

        try (ServerProcess second = server("PT1S")) {
            Scene scene = scene(second);
            JsonNode same = scene.task(NATIONAL, CASE, "Task_CheckCompleteness");
            assertThat(same.path("id").asText()).isEqualTo(task);
            assertThat(scene.as(NATIONAL).tasks(CASE, "Task_CheckCompleteness")).hasSize(1);

            assertThat(typing.standsIn(scene)).isBetween(typing.kept(), typing.sent());

            assertThat(scene.as(NATIONAL).complete(same, ACCEPTED).status()).isEqualTo(204);
            assertThat(scene.as(NATIONAL).complete(same, ACCEPTED).status()).isEqualTo(404);
            scene.task(NATIONAL, CASE, "Task_AssignValidators");
            assertThat(scene.as(NATIONAL).tasks(CASE, "Task_AssignValidators")).hasSize(1);
            Await.until("the mails", () -> !messageIds("Assign validators").isEmpty());
        }

        assertThat(messageIds("Check completeness")).hasSize(1);
        assertThat(messageIds("Assign validators")).hasSize(1);
        assertThat(messageIds("we have received your self-evaluation")).hasSize(2);
    }

    /** @return the id of the task that waits when the server dies, its mail still unsent */
    private String submitAndDie() {
        ServerProcess first = server("PT1H");
        Scene scene = scene(first);
        LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
        new CycleStory(scene).open(CYCLE, today);
        SelfEvaluationStory story = new SelfEvaluationStory(scene, CYCLE, "ZA1", today);
        story.evaluate(story.begin(), 2);
        story.approve();
        story.submit();
        String task =
                scene.task(NATIONAL, CASE, "Task_CheckCompleteness").path("id").asText();
        String typed = new SelfEvaluationStory(scene, CYCLE, "ZB1", today).begin();
        typing.begin(scene, "/reviews/" + typed + "/outcomes/O1");
        Await.until("a few pauses have saved", () -> typing.kept() > 2);
        first.kill();
        typing.end();
        return task;
    }

    private ServerProcess server(String mailEvery) {
        return ServerProcess.start(
                        "--spring.datasource.url=" + database,
                        "--spring.datasource.username=root",
                        "--spring.profiles.active=demo",
                        "--qualityoutcomes.demo.story=false",
                        "--qualityoutcomes.demo.mailbox=false",
                        "--qualityoutcomes.evidence.folder=" + Fork.folder("evidence"),
                        "--qualityoutcomes.mail.every=" + mailEvery,
                        "--spring.mail.host=127.0.0.1",
                        "--spring.mail.port=" + mail.getSmtp().getPort(),
                        "--camunda.bpm.job-execution.lock-time-in-millis=5000",
                        "--camunda.bpm.job-execution.wait-time-in-millis=500",
                        "--camunda.bpm.job-execution.max-wait=500")
                .awaitOutput("Quality Outcomes is ready");
    }

    private Scene scene(ServerProcess server) {
        return new Scene(server.address(), editions.get("2023"));
    }

    private List<String> messageIds(String subject) {
        return Stream.of(mail.getReceivedMessages())
                .filter(each -> subject(each).contains(subject))
                .map(CrashIT::messageId)
                .toList();
    }

    private static String subject(MimeMessage message) {
        try {
            return message.getSubject();
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String messageId(MimeMessage message) {
        try {
            return message.getMessageID();
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}

package org.qualityoutcomes.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.qualityoutcomes.review.ReminderDue;
import org.qualityoutcomes.support.Application;
import org.qualityoutcomes.support.TestDatabase;
import org.qualityoutcomes.worklist.TaskHandedOut;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Mail is written with the deed and sent afterwards, once if it may be, and with one name if it must be twice. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OutboxIT {

    private static final String LEAD = "lead.za1";

    private int port;
    private GreenMail server = server();
    private ConfigurableApplicationContext application;
    private JdbcTemplate jdbc;

    private GreenMail server() {
        return new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    }

    @BeforeAll
    void open() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        application = Application.on(
                TestDatabase.mySql(),
                "--spring.mail.host=127.0.0.1",
                "--spring.mail.port=" + port,
                "--qualityoutcomes.mail.every=PT24H");
        jdbc = application.getBean(JdbcTemplate.class);
    }

    @AfterAll
    void close() {
        application.close();
    }

    @BeforeEach
    void start() {
        jdbc.update("delete from outbox_mail");
        server = server();
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void aDeedThatFailsWritesNoMail() {
        inTransaction(() -> {
            handOut(LEAD, "t1");
            throw new IllegalStateException("the deed fails");
        });

        deliver();

        assertThat(messageIds()).isEmpty();
        assertThat(jdbc.queryForObject("select count(*) from outbox_mail", Integer.class))
                .isZero();
    }

    @Test
    void aServerThatIsAwayIsWaitedForHoweverLong() {
        server.stop();
        inTransaction(() -> handOut(LEAD, "t1"));
        for (int outage = 0; outage < 20; outage++) {
            deliver();
        }
        assertThat(jdbc.queryForObject("select state from outbox_mail", String.class))
                .isEqualTo("WAITING");

        server = server();
        server.start();
        deliver();

        assertThat(messageIds()).hasSize(1);
        deliver();
        assertThat(messageIds()).hasSize(1);
    }

    @Test
    void aMailThatWasSentButNotMarkedBearsTheSameNameTheSecondTime() {
        inTransaction(() -> handOut(LEAD, "t1"));
        deliver();
        jdbc.update("update outbox_mail set state = 'WAITING', sent_at = null");

        deliver();

        assertThat(messageIds()).hasSize(2);
        assertThat(Set.copyOf(messageIds())).hasSize(1);
    }

    @Test
    void oneAddressThatCannotBeWrittenToHoldsNobodyBack() {
        inTransaction(() -> {
            handOut(LEAD, "t1");
            handOut("sponsor.za1", "t2");
        });
        jdbc.update("update outbox_mail set recipient = 'not an address' where occasion like '%|lead.za1'");

        deliver();

        assertThat(messageIds()).hasSize(1);
        assertThat(jdbc.queryForObject("select attempts from outbox_mail where state = 'WAITING'", Integer.class))
                .isEqualTo(1);
    }

    @Test
    void aReminderIsSentOnceADay() {
        LocalDate due = LocalDate.of(2027, 3, 1);
        String task = UUID.randomUUID().toString();
        inTransaction(() -> remind(task, due));
        inTransaction(() -> remind(task, due));
        assertThat(jdbc.queryForObject("select count(*) from outbox_mail", Integer.class))
                .isEqualTo(1);
        jdbc.update("update outbox_mail set occasion = replace(occasion, '|20', '|19')");

        inTransaction(() -> remind(task, due));

        assertThat(jdbc.queryForObject("select count(*) from outbox_mail", Integer.class))
                .isEqualTo(2);
    }

    private void handOut(String username, String taskId) {
        application.publishEvent(new TaskHandedOut(
                taskId,
                "Task_AgreeTeamPlan",
                "Aldermoor · Agree team plan",
                "2027-ZA1",
                "ZA1",
                username,
                Set.of(),
                null));
    }

    private void remind(String taskId, LocalDate due) {
        application.publishEvent(new ReminderDue(
                taskId,
                "Task_AgreeTeamPlan",
                "Aldermoor · Agree team plan",
                "2027-ZA1",
                LEAD,
                Set.of(),
                due,
                ReminderDue.Stage.SOON,
                "ZA1",
                "north"));
    }

    private void inTransaction(Runnable deed) {
        try {
            new TransactionTemplate(application.getBean(PlatformTransactionManager.class))
                    .executeWithoutResult(begun -> deed.run());
        } catch (IllegalStateException failed) {
            assertThat(failed).hasMessage("the deed fails");
        }
    }

    /** All that waits, whenever it would be tried by itself. */
    private void deliver() {
        jdbc.update("update outbox_mail set next_attempt = created_at");
        application.getBean(Postman.class).deliver();
    }

    private List<String> messageIds() {
        return Stream.of(server.getReceivedMessages()).map(OutboxIT::messageId).toList();
    }

    private static String messageId(MimeMessage message) {
        try {
            return message.getMessageID();
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}

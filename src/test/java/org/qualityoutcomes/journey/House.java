package org.qualityoutcomes.journey;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.qualityoutcomes.framework.Edition;
import org.qualityoutcomes.framework.Editions;
import org.qualityoutcomes.improvement.domain.PlanImprovement;
import org.qualityoutcomes.platform.demo.DemoAccounts;
import org.qualityoutcomes.platform.demo.Scene;
import org.qualityoutcomes.platform.demo.Visitor;
import org.qualityoutcomes.support.Application;
import org.qualityoutcomes.support.Await;
import org.qualityoutcomes.support.TestDatabase;
import org.springframework.boot.web.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The running application on a MySQL-compatible server with a mail server beside it, and a clock that can be moved. */
final class House implements AutoCloseable {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final ConfigurableApplicationContext application;
    private final Scene scene;
    private final JdbcTemplate jdbc;
    private final String edition;

    House() {
        this(TestDatabase.mySql(), "2023");
    }

    /** @param settings what differs from other houses */
    House(String database, String edition, String... settings) {
        this.edition = edition;
        mail.start();
        application = Application.on(
                database,
                Stream.concat(
                                Stream.of(
                                        "--spring.mail.port=" + mail.getSmtp().getPort(),
                                        "--qualityoutcomes.mail.every=PT1S",
                                        "--camunda.bpm.job-execution.enabled=true",
                                        "--camunda.bpm.job-execution.wait-time-in-millis=500",
                                        "--camunda.bpm.job-execution.max-wait=500"),
                                Stream.of(settings))
                        .toArray(String[]::new));
        scene = new Scene(address(), edition());
        jdbc = application.getBean(JdbcTemplate.class);
    }

    URI address() {
        int port = ((WebServerApplicationContext) application).getWebServer().getPort();
        return URI.create("http://127.0.0.1:" + port + "/");
    }

    Edition edition() {
        return application.getBean(Editions.class).get(edition);
    }

    Scene scene() {
        return scene;
    }

    Visitor as(String username) {
        return scene.as(username);
    }

    /** Somebody who signs in again, whoever else is signed in by that name. */
    Visitor newcomer(String username) {
        return Visitor.signIn(address(), username, DemoAccounts.PASSWORD);
    }

    /** All addresses of our own pages and of the interface for programs, each behind its method. */
    Set<String> addresses() {
        Set<String> addresses = new TreeSet<>();
        application
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .forEach((mapping, handler) -> {
                    if (handler.getBeanType().getName().startsWith("org.qualityoutcomes")) {
                        mapping.getMethodsCondition().getMethods().forEach(method -> mapping.getPatternValues()
                                .forEach(pattern -> addresses.add(method + " " + pattern)));
                    }
                });
        return addresses;
    }

    JdbcTemplate jdbc() {
        return jdbc;
    }

    LocalDate today() {
        return LocalDate.ofInstant(ClockUtil.getCurrentTime().toInstant(), LONDON);
    }

    /** Lets time pass for everybody, to the noon of this day: the engine's timers, the domain, the outbox. */
    void moveTo(LocalDate day) {
        Instant then = day.atTime(LocalTime.NOON).atZone(LONDON).toInstant();
        ClockUtil.offset(then.toEpochMilli() - System.currentTimeMillis());
    }

    /** As if the lifecycle had come to this process. */
    void begin(String process, String reference, Map<String, Object> variables) {
        application.getBean(RuntimeService.class).startProcessInstanceByKey(process, reference, variables);
    }

    /** As if this step of a process instance had failed for good. */
    void fail(String instance, String activity, String message) {
        RuntimeService runtime = application.getBean(RuntimeService.class);
        String execution = runtime.createExecutionQuery()
                .processInstanceId(instance)
                .activityId(activity)
                .singleResult()
                .getId();
        runtime.createIncident("failedJob", execution, "none", message);
    }

    /** As if this plan had just been approved. */
    void beginActions(UUID plan, boolean development) {
        application.getBean(PlanImprovement.class).start(plan, development);
    }

    /** The timer at this event fires now, of the one case that waits there. */
    void fire(String event) {
        ManagementService jobs = application.getBean(ManagementService.class);
        jobs.executeJob(jobs.createJobQuery().activityId(event).singleResult().getId());
    }

    /** As if nobody had ever begun this case. */
    void withdraw(String reference) {
        RuntimeService runtime = application.getBean(RuntimeService.class);
        runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(reference)
                .rootProcessInstances()
                .list()
                .forEach(each -> runtime.deleteProcessInstance(each.getId(), "withdrawn"));
        runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(reference)
                .list()
                .forEach(each ->
                        runtime.deleteProcessInstanceIfExists(each.getId(), "withdrawn", true, true, true, false));
    }

    void await(String what, BooleanSupplier seen) {
        Await.until(what, seen);
    }

    /** Waits for the mails to somebody whose subject has this in it. */
    List<MimeMessage> awaitMail(String username, String subject) {
        await("mail to " + username + ": " + subject, () -> !mail(username, subject)
                .isEmpty());
        return mail(username, subject);
    }

    List<MimeMessage> mail(String username, String subject) {
        return Stream.of(mail.getReceivedMessages())
                .filter(each -> isTo(each, username + "@mail.example"))
                .filter(each -> subject(each).contains(subject))
                .toList();
    }

    /** For whoever wants to read it. */
    void keepMail(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (MimeMessage message : mail.getReceivedMessages()) {
            String name = subject(message).replaceAll("[^A-Za-z0-9]+", "-") + ".eml";
            try (OutputStream file = Files.newOutputStream(folder.resolve(name))) {
                message.writeTo(file);
            } catch (MessagingException unreadable) {
                throw new IllegalStateException(unreadable);
            }
        }
    }

    List<MimeMessage> mail() {
        return List.of(mail.getReceivedMessages());
    }

    /** A checksum of every table's rows, once all mail is sent; what nothing was done to does not change it. */
    Map<String, Long> rows() {
        await(
                "an empty outbox",
                () -> jdbc.queryForObject("select count(*) from outbox_mail where sent_at is null", Integer.class)
                        == 0);
        Map<String, Long> rows = new TreeMap<>();
        for (String table : jdbc.queryForList(
                "select table_name from information_schema.tables where table_schema = database()", String.class)) {
            rows.put(table, jdbc.queryForObject("checksum table `" + table + "`", (row, number) -> row.getLong(2)));
        }
        return rows;
    }

    private static boolean isTo(MimeMessage message, String address) {
        try {
            return message.getAllRecipients()[0].toString().equals(address);
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String subject(MimeMessage message) {
        try {
            return message.getSubject();
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    @Override
    public void close() {
        ClockUtil.reset();
        application.close();
        mail.stop();
    }
}

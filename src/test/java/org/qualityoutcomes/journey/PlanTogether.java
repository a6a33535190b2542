package org.qualityoutcomes.journey;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qualityoutcomes.platform.demo.Visitor;
import org.qualityoutcomes.platform.demo.Visitor.Answer;

/** Two sign-ins of one lead on the same service improvement plan: nothing is lost, and each is told what the other did. */
final class PlanTogether {

    private static final Pattern SEEN = Pattern.compile("name=\"seen-([0-9a-f-]{36})\" value=\"([^\"]+)\"");

    private final Visitor one;
    private final Visitor other;
    private final String page;

    PlanTogether(House house, String lead, String plan) {
        this.one = house.newcomer(lead);
        this.other = house.newcomer(lead);
        this.page = "/plans/" + plan + "/improvement";
    }

    void bothAddAtOnce(String... texts) {
        List<CompletableFuture<Answer>> sent = Stream.of(texts)
                .map(text -> CompletableFuture.supplyAsync(() -> (text.equals(texts[0]) ? one : other)
                        .send(page, List.of(entry("newText", text), entry("newOutcome", "O1")))))
                .toList();
        assertThat(sent).extracting(each -> each.join().status()).containsOnly(302);
        assertThat(one.get(page).body()).contains(texts);
    }

    void whatBothChangeIsShownSideBySide() {
        Matcher seen = SEEN.matcher(one.get(page).body());
        assertThat(seen.find()).isTrue();
        String action = seen.group(1);
        var before = entry("seen-" + action, seen.group(2));
        var owner = entry("owner-" + action, "");
        Answer first =
                other.send(page, List.of(before, owner, entry("measure-" + action, "Six people have been asked.")));
        assertThat(first.status()).isEqualTo(302);

        Answer second =
                one.send(page, List.of(before, owner, entry("measure-" + action, "Nine people have been asked.")));

        assertThat(second.status()).isEqualTo(400);
        assertThat(second.body())
                .contains(
                        "somebody else has changed this since you opened it",
                        "href=\"#action-" + action + "\"",
                        "What is kept now",
                        "Six people have been asked.",
                        "Nine people have been asked.")
                .doesNotContain(before.getValue());
    }

    void whatCannotBeRightIsSaidBesideItsField() {
        Answer refused = one.send(
                page,
                List.of(
                        entry("newText", "Open on Sundays"),
                        entry("newOutcome", "O1"),
                        entry("newTarget", "50"),
                        entry("newDue", "2099-01-01")));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body())
                .contains("id=\"newUnit-error\"", "id=\"newBaseline-error\"", "id=\"newDue-error\"", "value=\"50\"");
    }

    void whatCannotBeReadIsShownAgainBesideItsReason() {
        Answer refused = one.send(
                page,
                List.of(
                        entry("newText", "Open on Sundays"),
                        entry("newOutcome", "O1"),
                        entry("newKind", "OTHER"),
                        entry("newUnit", "Sundays a year"),
                        entry("newTarget", "fifty"),
                        entry("newDue", "2027-02-30")));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body())
                .contains(
                        "<title>Error: Service improvement plan",
                        "id=\"newTarget-error\"",
                        "value=\"fifty\"",
                        "id=\"newDue-error\"",
                        "value=\"2027-02-30\"",
                        ">Open on Sundays</textarea>",
                        "value=\"Sundays a year\"")
                .containsPattern("<option value=\"OTHER\"\\s+selected");
    }
}

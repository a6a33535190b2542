package org.qualityoutcomes.practice.finding;

import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.qualityoutcomes.framework.Edition;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.practice.finding.Counterparts.Code;
import org.qualityoutcomes.practice.finding.Follows.Follow;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whoever wants to hear of what is new chooses the outcomes. */
@Component
@Transactional
public class FollowPractice {

    private final Follows follows;
    private final Counterparts counterparts;
    private final FindCards find;
    private final CurrentUser user;
    private final Clock clock;

    FollowPractice(Follows follows, Counterparts counterparts, FindCards find, CurrentUser user, Clock clock) {
        this.follows = follows;
        this.counterparts = counterparts;
        this.find = find;
        this.user = user;
        this.clock = clock;
    }

    /** Codes of the newest edition's outcomes that the reader follows. */
    @Transactional(readOnly = true)
    public Set<String> followed() {
        return current().keySet();
    }

    /** What was followed in an older edition is followed in what stands for it now. */
    private Map<String, Follow> current() {
        String edition = find.edition().code();
        Map<String, Follow> current = new LinkedHashMap<>();
        follows.of(user.require())
                .forEach(each ->
                        counterparts.outcomeIn(edition, each.outcome()).ifPresent(code -> current.put(code, each)));
        return current;
    }

    /** What the reader follows and nothing of the newest edition stands for: titles, by what {@link #follow} takes. */
    @Transactional(readOnly = true)
    public Map<String, String> ended() {
        Map<String, String> ended = new LinkedHashMap<>();
        endedFollows().forEach((value, each) -> ended.put(value, find.title(each.outcome())));
        return ended;
    }

    private Map<String, Follow> endedFollows() {
        String edition = find.edition().code();
        Map<String, Follow> ended = new LinkedHashMap<>();
        follows.of(user.require()).stream()
                .filter(each -> counterparts.outcomeIn(edition, each.outcome()).isEmpty())
                .forEach(each -> ended.put(
                        each.outcome().edition() + "/" + each.outcome().code(), each));
        return ended;
    }

    /** From now on these and no others; what is in no edition that is followed is left out. */
    public void follow(Collection<String> outcomes) {
        endedFollows().entrySet().stream()
                .filter(each -> !outcomes.contains(each.getKey()))
                .forEach(each -> follows.end(user.require(), each.getValue().outcome()));
        Edition edition = find.edition();
        Map<String, Follow> before = current();
        Set<String> wanted = outcomes.stream()
                .filter(code ->
                        edition.outcomes().stream().anyMatch(each -> each.code().equals(code)))
                .collect(Collectors.toSet());
        before.entrySet().stream()
                .filter(each -> !wanted.contains(each.getKey()))
                .forEach(each -> follows.end(user.require(), each.getValue().outcome()));
        wanted.stream()
                .filter(code -> !before.containsKey(code))
                .forEach(code -> follows.begin(user.require(), new Code(edition.code(), code), clock.instant()));
    }
}

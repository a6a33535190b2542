package org.qualityoutcomes.assurance.conflicts;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class KeptLedger implements ConflictLedger {

    private final ReadWorld read;
    private final Waivers waivers;

    KeptLedger(ReadWorld read, Waivers waivers) {
        this.read = read;
        this.waivers = waivers;
    }

    private record Pair(String username, String ods) {}

    @Override
    public List<Conflict> between(String username, String ods) {
        return table(List.of(username), List.of(ods)).between(username, ods);
    }

    /** Nothing hard is ever waived. */
    @Override
    public Table barring(Collection<String> usernames, Collection<String> ods) {
        World world = read.ofHardFacts(usernames, ods);
        return (username, organisation) -> ConflictRules.between(world, username, organisation).stream()
                .filter(Conflict::hard)
                .toList();
    }

    /** Keeps the facts and not the pairs: there are far more pairs than facts. */
    @Override
    public Table table(Collection<String> usernames, Collection<String> ods) {
        World world = read.of(usernames, ods);
        Map<Pair, List<Waiver>> waived = waivers.confirmed(usernames, ods).stream()
                .collect(groupingBy(waiver -> new Pair(waiver.username(), waiver.organisation())));
        return (username, organisation) -> {
            List<Waiver> those = waived.getOrDefault(new Pair(username, organisation), List.of());
            return ConflictRules.between(world, username, organisation).stream()
                    .filter(conflict -> those.stream().noneMatch(waiver -> waiver.isOf(conflict)))
                    .toList();
        };
    }
}

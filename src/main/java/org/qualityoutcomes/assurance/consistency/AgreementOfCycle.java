package org.qualityoutcomes.assurance.consistency;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qualityoutcomes.assurance.ValidatorsAgreement;
import org.qualityoutcomes.assurance.consistency.Agreement.Pair;
import org.qualityoutcomes.assurance.consistency.JudgedAlike.Judged;
import org.qualityoutcomes.framework.Editions;
import org.qualityoutcomes.framework.Outcome;
import org.qualityoutcomes.review.CycleId;
import org.qualityoutcomes.review.Cycles;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The figures that are told beyond the people who work with them; the same as on the page of agreement. */
@Component
@Transactional(readOnly = true)
class AgreementOfCycle implements ValidatorsAgreement {

    private final JudgedAlike judged;
    private final Cycles cycles;
    private final Editions editions;

    AgreementOfCycle(JudgedAlike judged, Cycles cycles, Editions editions) {
        this.judged = judged;
        this.cycles = cycles;
        this.editions = editions;
    }

    @Override
    public List<Agreed> of(CycleId cycle, Collection<String> without) {
        Map<String, List<Pair>> pairs = judged.ratings(cycle, without).stream()
                .collect(groupingBy(Judged::what, mapping(Judged::pair, toList())));
        Map<String, Set<String>> whose = judged.organisations(cycle, without);
        return editions.get(cycles.get(cycle).edition()).outcomes().stream()
                .map((Outcome each) -> new Measured(
                        each.code(), each.title(), Agreement.of(pairs.getOrDefault(each.code(), List.of()))))
                .map(each -> agreed(each, whose.getOrDefault(each.code(), Set.of())))
                .toList();
    }

    private static Agreed agreed(Measured each, Set<String> judged) {
        return new Agreed(each.code(), judged, each.exact(), each.sameLevel(), each.kappa());
    }
}

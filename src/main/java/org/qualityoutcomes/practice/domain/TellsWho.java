package org.qualityoutcomes.practice.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.qualityoutcomes.organisation.Groups;
import org.qualityoutcomes.organisation.People;
import org.qualityoutcomes.organisation.Person;
import org.qualityoutcomes.organisation.Register;
import org.qualityoutcomes.organisation.Register.Entry;
import org.springframework.stereotype.Component;

/** Words of a card by which readers would know its service: what it, the organisations that it serves and its people are called. */
@Component
class TellsWho {

    private final Register register;
    private final People people;

    TellsWho(Register register, People people) {
        this.register = register;
        this.people = people;
    }

    /** Also before anybody has decided: whether a service can stay unnamed is good to know then. */
    Set<String> in(Card card) {
        boolean open = card.isAnonymous() || card.state() == CardState.NOMINATED;
        if (!open || card.state().isOver()) {
            return Set.of();
        }
        List<Entry> served = served(card.organisation());
        List<String> codesAndPeople =
                new ArrayList<>(served.stream().map(Entry::ods).toList());
        codesAndPeople.add(card.organisation());
        codesAndPeople.addAll(people(card.organisation()));
        List<String> names = new ArrayList<>(codesAndPeople);
        names.add(card.words().contact());
        served.forEach(each -> names.addAll(List.of(each.name(), each.service())));
        return TellingWords.in(card.words().shownToAll(), names, codesAndPeople);
    }

    private List<Entry> served(String ods) {
        List<Entry> all = register.entries();
        return all.stream()
                .filter(each -> each.ods().equals(ods))
                .flatMap(own -> all.stream().filter(each -> each.service().equals(own.service())))
                .toList();
    }

    private List<String> people(String ods) {
        return Stream.of(Groups.lead(ods), Groups.team(ods), Groups.sponsor(ods))
                .flatMap(group -> people.inGroup(group).stream())
                .map(Person::name)
                .distinct()
                .toList();
    }
}

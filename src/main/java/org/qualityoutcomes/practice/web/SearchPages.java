package org.qualityoutcomes.practice.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.practice.finding.FindCards;
import org.qualityoutcomes.practice.finding.FollowPractice;
import org.qualityoutcomes.practice.finding.ServiceSize;
import org.qualityoutcomes.practice.finding.Wanted;
import org.qualityoutcomes.selfevaluation.ServiceFacts.OrganisationKind;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** Published good practice: searched by whoever is signed in, and the nearest to an indicator that one has not met. */
@Controller
@RequestMapping("/practice")
class SearchPages {

    private static final int LONGEST = 200;

    private final FindCards find;
    private final FollowPractice following;

    SearchPages(FindCards find, FollowPractice following) {
        this.find = find;
        this.following = following;
    }

    @GetMapping
    String search(
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String outcome,
            @RequestParam(defaultValue = "") String indicator,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String size,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        Wanted wanted = new Wanted(
                words.strip().substring(0, Math.min(LONGEST, words.strip().length())),
                given(outcome),
                given(indicator),
                one(OrganisationKind.values(), kind),
                one(ServiceSize.values(), size));
        FindCards.Page found = find.search(wanted, page);
        model.addAttribute("wanted", wanted);
        model.addAttribute("found", found);
        model.addAttribute("edition", find.edition());
        model.addAttribute("kinds", OrganisationKind.values());
        model.addAttribute("sizes", ServiceSize.values());
        model.addAttribute("followed", following.followed());
        model.addAttribute("ended", following.ended());
        model.addAttribute("earlier", found.number() > 0 ? address(wanted, found.number() - 1) : null);
        model.addAttribute("later", found.more() ? address(wanted, found.number() + 1) : null);
        return "practice/search";
    }

    @GetMapping("/near/{edition}/{indicator}")
    String near(@PathVariable String edition, @PathVariable String indicator, Model model) {
        model.addAttribute("near", find.near(edition, indicator));
        return "practice/near";
    }

    /** What is not ticked is followed no more. */
    @PostMapping("/following")
    String follow(@RequestParam(defaultValue = "") List<String> outcomes) {
        following.follow(outcomes);
        return "redirect:/practice?saved";
    }

    private static String address(Wanted wanted, int page) {
        return UriComponentsBuilder.fromPath("/practice")
                .queryParam("words", wanted.words())
                .queryParam("outcome", Optional.ofNullable(wanted.outcome()).orElse(""))
                .queryParam("indicator", Optional.ofNullable(wanted.indicator()).orElse(""))
                .queryParam("kind", wanted.kind() == null ? "" : wanted.kind().name())
                .queryParam("size", wanted.size() == null ? "" : wanted.size().name())
                .queryParam("page", page)
                .encode()
                .toUriString();
    }

    private static @Nullable String given(String value) {
        return value.isBlank() ? null : value;
    }

    private static <E extends Enum<E>> @Nullable E one(E[] all, String name) {
        return Stream.of(all)
                .filter(each -> each.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElse(null);
    }
}

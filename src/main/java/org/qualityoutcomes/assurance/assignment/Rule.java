package org.qualityoutcomes.assurance.assignment;

/**
 * What speaks against giving a place to somebody without ruling it out, and how much. The weights are points; only
 * their proportions matter: each case that one validator has more than another counts ten, so that a case goes to
 * somebody with up to three cases more rather than to somebody who is not willing for its region.
 */
enum Rule {
    /** The n-th case of one person costs 2n-1 times this: the sum is least where everybody has as many. */
    LOAD(5, "load"),
    /** A validator without experience leads. */
    NEW_LEADS(25, "somebody new leads"),
    /** Neither of the two has validated before. */
    NEW_TOGETHER(40, "two new validators together"),
    /** The two sit together for one more service in this cycle. */
    SAME_PAIR(20, "the same two again"),
    /** The two sat together in the last cycle. */
    LAST_PAIR(20, "the pair of the last cycle"),
    /** The case lies outside the regions for which the validator is willing. */
    REGION(30, "region"),
    /** Each conflict that speaks against the person without ruling the case out. */
    SOFT_CONFLICT(60, "soft conflict"),
    /** Each working day of the validation on which the validator is away. */
    ABSENCE(2, "absence"),
    /** Each validator beyond two of a service that answers for several organisations. */
    SERVICE(10, "more people for one service");

    private final long weight;
    private final String words;

    Rule(long weight, String words) {
        this.weight = weight;
        this.words = words;
    }

    long weight() {
        return weight;
    }

    /** What it is about, in the middle of a sentence. */
    String words() {
        return words;
    }
}

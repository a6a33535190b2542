package org.qualityoutcomes.assurance.consistency;

import java.util.Locale;

/**
 * How validators agreed on one thing: an outcome, an indicator, or whatever a pair of them judged.
 *
 * @param code of the outcome or indicator; for a pair both names
 * @param text the outcome's title or the indicator's wording; empty for a pair
 */
public record Measured(String code, String text, Agreement agreement) {

    /** Of fewer nothing is told: a figure would speak of single cases. */
    static final int SMALLEST_GROUP = 5;

    /** Below this share of agreement, in per cent, the wording is looked at. */
    static final int DIVIDES_BELOW = 70;

    public boolean isShown() {
        return agreement.n() >= SMALLEST_GROUP;
    }

    /** Whether the validators found levels apart often enough for the framework's editors to read the outcome again. */
    boolean dividesLevels() {
        return divides(agreement.sameLevel());
    }

    /** Whether the same indicator was judged differently often enough for the framework's editors to read it again. */
    boolean dividesVerdicts() {
        return divides(agreement.exact());
    }

    private boolean divides(int alike) {
        return isShown() && 100 * alike < DIVIDES_BELOW * agreement.n();
    }

    public String exact() {
        return share(agreement.exact());
    }

    public String adjacent() {
        return share(agreement.adjacent());
    }

    public String sameLevel() {
        return share(agreement.sameLevel());
    }

    private String share(int alike) {
        return isShown() ? agreement.percent(alike).orElseThrow() + "%" : "";
    }

    /** With two decimals; "not defined" where all got one and the same. */
    public String kappa() {
        Double kappa = agreement.kappa();
        if (!isShown()) {
            return "";
        }
        return kappa == null ? "not defined" : String.format(Locale.UK, "%.2f", kappa);
    }
}

package org.qualityoutcomes.documents;

import org.jspecify.annotations.Nullable;

/**
 * Under whose name, sign and colour documents and pages appear.
 *
 * @param body the name of the body that stands behind them
 * @param colour of headings, as {@code #rrggbb}; legible on white and on the ground of a table's heading row
 * @param footer a line for the foot of every page of a document; empty for none
 * @param logo null for none of their own
 * @param print a style sheet that is read after ours when a PDF is made; empty for none
 */
public record Look(String body, String colour, String footer, @Nullable Logo logo, String print) {

    /** How it looks where nothing is set. */
    public static final Look OURS = new Look("Quality Outcomes", "#003087", "", null, "");

    public boolean hasLogo() {
        return logo != null;
    }

    public boolean hasOwnColour() {
        return !colour.equalsIgnoreCase(OURS.colour);
    }

    /** Opacity, red, green, blue. */
    byte[] ink() {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return new byte[] {(byte) 0xff, (byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb};
    }
}

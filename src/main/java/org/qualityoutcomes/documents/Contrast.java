package org.qualityoutcomes.documents;

/** How well one colour can be read on another (WCAG 2.2, relative luminance and contrast ratio). */
final class Contrast {

    private Contrast() {}

    /**
     * @param colour as {@code #rrggbb}
     * @return from 1 for the same to 21 for black on white
     */
    static double between(String colour, String ground) {
        double one = luminance(colour);
        double other = luminance(ground);
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    private static double luminance(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
    }

    private static double linear(int channel) {
        double value = (channel & 0xff) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}

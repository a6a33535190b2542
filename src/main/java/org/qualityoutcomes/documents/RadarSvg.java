package org.qualityoutcomes.documents;

import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.qualityoutcomes.documents.Block.Radar;
import org.qualityoutcomes.documents.Block.Series;

/**
 * A radar chart as an SVG element. Its lines differ in stroke, mark and colour, so that they can be told apart without
 * colour and where they lie on each other. It has no style sheet and no style attributes: our pages allow neither.
 */
class RadarSvg {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 480;
    private static final Point CENTRE = new Point(WIDTH / 2.0, 218);
    private static final double RADIUS = 172;
    private static final double BEYOND = 22;
    private static final int LEGEND = HEIGHT - 22;
    private static final int LEGEND_ROW = 26;

    /** The last is drawn first, in one stroke; the dashes and the larger marks of the others stay to be seen on it. */
    private enum Pen {
        SQUARE("#8a1f11", "2 5", 2.2) {
            @Override
            String mark(Point at) {
                return "<rect x=\"%s\" y=\"%s\" width=\"15\" height=\"15\" fill=\"none\" stroke-width=\"2\"/>"
                        .formatted(number(at.x() - 7.5), number(at.y() - 7.5));
            }
        },
        TRIANGLE("#00703c", "9 5", 2.2) {
            @Override
            String mark(Point at) {
                return "<polygon points=\"%s %s %s\" fill=\"none\" stroke-width=\"2\"/>"
                        .formatted(at.moved(0, -7), at.moved(-6, 4), at.moved(6, 4));
            }
        },
        DISC("#003087", "", 2.6) {
            @Override
            String mark(Point at) {
                return "<circle cx=\"%s\" cy=\"%s\" r=\"3\" fill=\"#003087\"/>"
                        .formatted(number(at.x()), number(at.y()));
            }
        },
        CROSS("#4c6272", "12 4 3 4", 2) {
            @Override
            String mark(Point at) {
                return "<path d=\"M %s L %s M %s L %s\" stroke-width=\"2\"/>"
                        .formatted(at.moved(-5, -5), at.moved(5, 5), at.moved(-5, 5), at.moved(5, -5));
            }
        };

        private final String colour;
        private final String dashes;
        private final double width;

        Pen(String colour, String dashes, double width) {
            this.colour = colour;
            this.dashes = dashes;
            this.width = width;
        }

        abstract String mark(Point at);

        String open() {
            return "<g fill=\"none\" stroke=\"%s\">".formatted(colour);
        }

        String line() {
            String solid = "stroke-width=\"%s\"".formatted(number(width));
            return dashes.isEmpty() ? solid : solid + " stroke-dasharray=\"%s\"".formatted(dashes);
        }
    }

    private record Point(double x, double y) {

        Point moved(double right, double down) {
            return new Point(x + right, y + down);
        }

        @Override
        public String toString() {
            return number(x) + "," + number(y);
        }
    }

    private final Radar radar;
    private final StringBuilder out = new StringBuilder();

    RadarSvg(Radar radar) {
        if (radar.axes().size() < 3) {
            throw new IllegalArgumentException("a radar chart has three axes or more");
        }
        if (radar.series().size() > Pen.values().length) {
            throw new IllegalArgumentException("a radar chart has at most three lines");
        }
        this.radar = radar;
    }

    String draw() {
        String alt = Xhtml.escape(radar.alt());
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\""
                .formatted(WIDTH, HEIGHT, WIDTH, HEIGHT));
        out.append(" role=\"img\" alt=\"%s\" aria-label=\"%s\" font-family=\"Noto Sans, Arial, sans-serif\">"
                .formatted(alt, alt));
        web();
        axes();
        for (int line = radar.series().size() - 1; line >= 0; line--) {
            line(radar.series().get(line), Pen.values()[line]);
        }
        legend();
        return out.append("</svg>").toString();
    }

    private void web() {
        out.append("<g fill=\"none\" stroke=\"#aeb7bd\" stroke-width=\"1\">");
        for (int ring = 1; ring <= radar.rings(); ring++) {
            double radius = RADIUS * ring / radar.rings();
            out.append("<polygon points=\"%s\"/>".formatted(points(axis -> at(axis, radius))));
        }
        for (int axis = 0; axis < radar.axes().size(); axis++) {
            Point end = at(axis, RADIUS);
            out.append("<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\"/>"
                    .formatted(number(CENTRE.x()), number(CENTRE.y()), number(end.x()), number(end.y())));
        }
        out.append("</g>");
    }

    private void axes() {
        for (int axis = 0; axis < radar.axes().size(); axis++) {
            Point place = at(axis, RADIUS + BEYOND);
            text(place.moved(0, 6), "middle", 17, radar.axes().get(axis));
        }
        for (int ring = 0; ring <= radar.rings(); ring++) {
            Point place = at(0, RADIUS * ring / radar.rings());
            text(place.moved(-11, 5), "end", 13, Integer.toString(ring));
        }
    }

    private void line(Series series, Pen pen) {
        out.append(pen.open());
        out.append("<polygon points=\"%s\" %s/>".formatted(points(axis -> at(series, axis)), pen.line()));
        for (int axis = 0; axis < radar.axes().size(); axis++) {
            out.append(pen.mark(at(series, axis)));
        }
        out.append("</g>");
    }

    private void legend() {
        int lines = radar.series().size();
        // more than three names do not fit beside each other
        int columns = lines > 3 ? 2 : lines;
        double share = (double) WIDTH / columns;
        for (int line = 0; line < lines; line++) {
            Pen pen = Pen.values()[line];
            int above = (lines - 1) / columns - line / columns;
            Point start = new Point(share * (line % columns) + 24, LEGEND - above * LEGEND_ROW);
            out.append(pen.open());
            out.append("<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" %s/>"
                    .formatted(
                            number(start.x()),
                            number(start.y()),
                            number(start.x() + 52),
                            number(start.y()),
                            pen.line()));
            out.append(pen.mark(start.moved(26, 0))).append("</g>");
            text(start.moved(62, 5), "start", 15, radar.series().get(line).name());
        }
    }

    private void text(Point at, String anchor, int size, String words) {
        out.append("<text x=\"%s\" y=\"%s\" text-anchor=\"%s\" font-size=\"%d\" fill=\"#212b32\">%s</text>"
                .formatted(number(at.x()), number(at.y()), anchor, size, Xhtml.escape(words)));
    }

    private String points(IntFunction<Point> corner) {
        return IntStream.range(0, radar.axes().size())
                .mapToObj(corner)
                .map(Point::toString)
                .collect(Collectors.joining(" "));
    }

    private Point at(Series series, int axis) {
        double value = Math.max(0, Math.min(radar.rings(), series.values().get(axis)));
        return at(axis, RADIUS * value / radar.rings());
    }

    /** The first axis points up, the others follow clockwise. */
    private Point at(int axis, double radius) {
        double angle = 2 * Math.PI * axis / radar.axes().size() - Math.PI / 2;
        return new Point(CENTRE.x() + radius * Math.cos(angle), CENTRE.y() + radius * Math.sin(angle));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}

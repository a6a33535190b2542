package org.qualityoutcomes.documents;

import java.util.ArrayList;
import java.util.List;
import org.qualityoutcomes.documents.Block.Bullets;
import org.qualityoutcomes.documents.Block.Column;
import org.qualityoutcomes.documents.Block.Heading;
import org.qualityoutcomes.documents.Block.Note;
import org.qualityoutcomes.documents.Block.Paragraph;
import org.qualityoutcomes.documents.Block.Radar;
import org.qualityoutcomes.documents.Block.Table;

/**
 * A document as XHTML for print. Every element says what it is (headings, lists, heading cells of tables, figures with
 * words), because the PDF takes its structure from here.
 */
class Xhtml {

    private static final String STYLE =
            """
            @page { size: A4; margin: 22mm 20mm 24mm 20mm;
              @top-left { content: "%title"; font-family: %fonts; font-size: 8.5pt; color: #4c6272; width: 75%; }
              @top-right { content: "%draft"; font-family: %fonts; font-weight: bold; font-size: 9pt; color: #8a1f11;
                width: 25%; text-align: right; }
              @bottom-left { content: "%imprint"; font-family: %fonts; font-size: 8.5pt; color: #4c6272; width: 75%;
                white-space: pre-line; }
              @bottom-right { content: "Page " counter(page) " of " counter(pages); font-family: %fonts;
                font-size: 8.5pt; color: #4c6272; width: 25%; text-align: right; } }
            @page :first { @top-left { content: ""; } }
            * { font-weight: normal; font-style: normal; }
            body { font-family: %fonts; font-size: 10.5pt; line-height: 1.45; color: #212b32; margin: 0;
              word-wrap: break-word; }
            .logo { margin: 0 0 6mm; }
            .logo img { height: 14mm; }
            p { margin: 0 0 2.5mm; white-space: pre-line; orphans: 2; widows: 2; }
            h1 { font-size: 23pt; font-weight: bold; color: %colour; line-height: 1.2; margin: 0 0 2mm; }
            h2 { font-size: 15pt; font-weight: bold; color: %colour; margin: 9mm 0 3mm; padding-bottom: 1mm;
              border-bottom: 0.6pt solid #aeb7bd; page-break-after: avoid; }
            h3 { font-size: 11.5pt; font-weight: bold; color: %colour; margin: 5mm 0 1.5mm; page-break-after: avoid; }
            .imprint { color: #4c6272; margin-bottom: 1mm; }
            .draft { font-weight: bold; color: #8a1f11; }
            .note { color: #4c6272; font-size: 9.5pt; }
            ul { margin: 0 0 3mm; padding-left: 6mm; }
            p + ul { page-break-before: avoid; }
            li { margin-bottom: 1mm; white-space: pre-line; }
            table { width: 100%; border-collapse: collapse; margin: 1mm 0 4mm; -fs-table-paginate: paginate;
              table-layout: fixed; word-wrap: break-word; font-size: 9.5pt; }
            caption { text-align: left; font-weight: bold; color: %colour; padding-bottom: 1.5mm; }
            th, td { text-align: left; vertical-align: top; padding: 1.4mm 2mm; border-bottom: 0.5pt solid #aeb7bd;
              white-space: pre-line; line-height: 1.35; }
            th { font-weight: bold; }
            .many { font-size: 8.5pt; }
            .many th, .many td { padding: 1.2mm; }
            thead th { background: %ground; color: %colour; }
            tr { page-break-inside: avoid; }
            tr.long { page-break-inside: auto; }
            .whole { page-break-inside: avoid; }
            body > *:last-child, body > *:last-child table { margin-bottom: 0; }
            .figure { page-break-inside: avoid; margin: 2mm 0 4mm 10mm; }
            .figure svg { width: 150mm; height: 112.5mm; }
            """;

    private static final String SCREEN =
            """
            body { font-family: Arial, sans-serif; line-height: 1.5; color: #212b32; max-width: 50rem; margin: 2rem auto;
              padding: 0 1rem; }
            h1, h2, h3 { color: %colour; line-height: 1.25; }
            .logo img { height: 3.5rem; }
            h1, h2, h3, p, td, th, li, caption { white-space: pre-line; overflow-wrap: anywhere; }
            table { border-collapse: collapse; width: 100%; }
            th, td { text-align: left; vertical-align: top; padding: .4rem .6rem; border-bottom: 1px solid #aeb7bd; }
            caption { text-align: left; font-weight: bold; padding: .5rem 0; }
            .imprint, .note { color: #4c6272; }
            """;

    /** So many rows and letters stay together; of more the page before would be left half empty. */
    private static final int FEW_ROWS = 8;

    private static final int FEW_LETTERS = 700;

    /** From so many on letters are smaller, so that words are not torn. */
    private static final int MANY_COLUMNS = 7;

    /** A cell of more letters is torn where the page ends; it would leave most of a page empty, or has no page to go to. */
    private static final int LONG_CELL = 1000;

    private static final int LONGEST_RUNNING_TITLE = 80;

    private final Document document;
    private final Fonts fonts;
    private final Look look;
    private final StringBuilder out = new StringBuilder();

    Xhtml(Document document, Fonts fonts, Look look) {
        this.document = document;
        this.fonts = fonts;
        this.look = look;
    }

    /** The same for a browser, which needs neither bookmarks nor the measures of paper. */
    String forScreen() {
        out.append("<!DOCTYPE html><html lang=\"en-GB\"><head><meta charset=\"utf-8\">");
        element("title", document.title());
        out.append("<meta name=\"viewport\" content=\"width=device-width\"><style>")
                .append(SCREEN.replace("%colour", look.colour()));
        return body();
    }

    String write() {
        out.append("<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en-GB\"><head>");
        element("title", document.title());
        meta("description", document.subject());
        meta("subject", document.subject());
        meta("author", look.body());
        bookmarks();
        out.append("<style>").append(escape(style()));
        return body();
    }

    private String body() {
        out.append("</style></head><body>");
        front();
        for (int place = 0; place < document.blocks().size(); place++) {
            block(document.blocks().get(place), place);
        }
        return out.append("</body></html>").toString();
    }

    private String style() {
        Document.Imprint imprint = document.imprint();
        // people's words last, so that nothing in them is taken for one of ours
        return STYLE.replace("%fonts", Fonts.FAMILIES)
                        .replace("%colour", look.colour())
                        .replace("%ground", ReadLook.GROUND)
                        .replace("%draft", imprint.draft() ? "DRAFT – not issued" : "")
                        .replace("%imprint", quoted(imprint.line()) + footer())
                        .replace("%title", quoted(runningTitle()))
                + look.print();
    }

    private String footer() {
        return look.footer().isEmpty() ? "" : "\\A " + quoted(look.footer());
    }

    private String runningTitle() {
        String title = document.title();
        return title.length() <= LONGEST_RUNNING_TITLE
                ? title
                : title.substring(0, title.offsetByCodePoints(0, LONGEST_RUNNING_TITLE / 2)) + "…";
    }

    /** Inside a string of a style sheet. What stands in the margins of pages is set as it comes, and is ordered here. */
    private String quoted(String words) {
        return LegibleText.asSeen(print(words))
                .replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace('\n', ' ');
    }

    private void meta(String name, String content) {
        out.append("<meta name=\"%s\" content=\"%s\"/>".formatted(name, escape(print(content))));
    }

    private record Mark(int place, Heading heading, List<Mark> below) {}

    private void bookmarks() {
        List<Mark> marks = new ArrayList<>();
        for (int place = 0; place < document.blocks().size(); place++) {
            if (document.blocks().get(place) instanceof Heading heading) {
                boolean below = heading.level() > 2 && !marks.isEmpty();
                List<Mark> siblings = below ? marks.get(marks.size() - 1).below() : marks;
                siblings.add(new Mark(place, heading, new ArrayList<>()));
            }
        }
        out.append("<bookmarks>");
        marks.forEach(this::bookmark);
        out.append("</bookmarks>");
    }

    private void bookmark(Mark mark) {
        out.append("<bookmark name=\"%s\" href=\"#b%d\">"
                .formatted(escape(print(mark.heading().text())), mark.place()));
        mark.below().forEach(this::bookmark);
        out.append("</bookmark>");
    }

    private void front() {
        Logo logo = look.logo();
        if (logo != null) {
            out.append("<div class=\"logo\"><img src=\"%s\" alt=\"%s\"/></div>"
                    .formatted(logo.inline(), escape(print(look.body()))));
        }
        if (document.imprint().draft()) {
            out.append("<p class=\"draft\">DRAFT – not issued</p>");
        }
        element("p class=\"imprint\"", document.imprint().line());
        element("h1", document.title());
        element("p class=\"imprint\"", document.subject());
    }

    private void block(Block block, int place) {
        if (block instanceof Heading heading) {
            element("h%d id=\"b%d\"".formatted(heading.level(), place), heading.text());
        } else if (block instanceof Paragraph paragraph) {
            LegibleText.paragraphs(paragraph.text()).forEach(each -> element("p", each));
        } else if (block instanceof Note note) {
            element("p class=\"note\"", note.text());
        } else if (block instanceof Bullets bullets) {
            list(bullets);
        } else if (block instanceof Table table) {
            table(table);
        } else if (block instanceof Radar radar) {
            figure(radar);
        }
    }

    private void list(Bullets bullets) {
        if (!bullets.items().isEmpty()) {
            out.append("<ul>");
            bullets.items().forEach(item -> element("li", item));
            out.append("</ul>");
        }
    }

    private void table(Table table) {
        // a caption is never left alone at the foot of a page
        out.append(fitsOnAPage(table) ? "<div class=\"whole\">" : "<div>");
        out.append(table.columns().size() < MANY_COLUMNS ? "<table>" : "<table class=\"many\">");
        element("caption", table.caption());
        out.append("<thead><tr>");
        for (Column column : table.columns()) {
            element("th scope=\"col\" style=\"width: %d%%\"".formatted(column.share()), column.title());
        }
        out.append("</tr></thead><tbody>");
        table.rows().forEach(this::row);
        out.append("</tbody></table></div>");
    }

    private static boolean fitsOnAPage(Table table) {
        return table.rows().size() <= FEW_ROWS
                && table.rows().stream()
                                .flatMap(List::stream)
                                .mapToInt(String::length)
                                .sum()
                        <= FEW_LETTERS;
    }

    private void row(List<String> cells) {
        boolean isLong = cells.stream().anyMatch(cell -> cell.length() > LONG_CELL);
        out.append(isLong ? "<tr class=\"long\">" : "<tr>");
        element("th scope=\"row\"", cells.get(0));
        cells.subList(1, cells.size()).forEach(cell -> element("td", cell));
        out.append("</tr>");
    }

    private void figure(Radar radar) {
        out.append("<div class=\"figure\">").append(new RadarSvg(radar).draw());
        element("p class=\"note\"", radar.caption());
        out.append("</div>");
    }

    /** @param start the element's name with its attributes */
    private void element(String start, String words) {
        String text = print(words);
        String name = start.split(" ", 2)[0];
        // a list's marks stay at its left
        String direction = isRightToLeft(text) && !name.equals("li") ? " dir=\"rtl\"" : "";
        out.append('<').append(start).append(direction).append('>');
        out.append(escape(text)).append("</").append(name).append('>');
    }

    /** As the first letter with a direction has it. */
    static boolean isRightToLeft(String text) {
        return text.codePoints()
                .map(Character::getDirectionality)
                .filter(direction -> direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT
                        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC)
                .mapToObj(direction -> direction != Character.DIRECTIONALITY_LEFT_TO_RIGHT)
                .findFirst()
                .orElse(false);
    }

    private String print(String words) {
        return LegibleText.forPrint(words, fonts);
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}

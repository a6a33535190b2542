package org.qualityoutcomes.documents;

import java.util.List;

/** A part of a document. */
public sealed interface Block {

    /**
     * A heading, which becomes a bookmark too.
     *
     * @param level 2 or 3; the title is the first level
     */
    record Heading(int level, String text) implements Block {}

    /** People's words. An empty line begins a new paragraph, a line break stays one. */
    record Paragraph(String text) implements Block {}

    /** A remark of the document on itself. */
    record Note(String text) implements Block {}

    /** A list. */
    record Bullets(List<String> items) implements Block {}

    /**
     * A table; the first cell of a row is the row's heading.
     *
     * @param rows each with as many cells as there are columns
     */
    record Table(String caption, List<Column> columns, List<List<String>> rows) implements Block {}

    /** @param share of the table's width, in per cent; the shares of a table make a hundred */
    record Column(String title, int share) {}

    /**
     * A chart with an axis for each thing that is measured. Whoever draws it puts a table beside it.
     *
     * @param alt what the chart shows, for those who do not see it
     * @param axes short names, three or more
     * @param rings how many steps an axis has from the centre to the edge
     */
    record Radar(String caption, String alt, List<String> axes, int rings, List<Series> series) implements Block {}

    /** @param values one an axis, from 0 to the number of rings */
    record Series(String name, List<Double> values) {}
}

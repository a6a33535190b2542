package org.qualityoutcomes.documents;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an operator may set of the look of documents and pages.
 *
 * @param body the name of the body that stands behind them
 * @param logo a file with a picture, SVG or PNG
 * @param colour of headings, as {@code #rrggbb}
 * @param footer a line for the foot of documents and pages
 * @param folder with {@code print.css}, a style sheet for PDFs that is read after ours
 */
@ConfigurationProperties("qualityoutcomes.look")
record LookSettings(
        @DefaultValue("Quality Outcomes") String body,
        @Nullable Path logo,
        @DefaultValue("#003087") String colour,
        @DefaultValue("") String footer,
        @Nullable Path folder) {}

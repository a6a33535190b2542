package org.qualityoutcomes.selfevaluation.workbook;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** @param design an Excel workbook that is filled in place of ours */
@ConfigurationProperties("qualityoutcomes.workbook")
record WorkbookSettings(@Nullable Path design) {}

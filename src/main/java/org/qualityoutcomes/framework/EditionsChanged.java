package org.qualityoutcomes.framework;

/** An edition was published or its guidance corrected; once that is settled, everybody reads it anew. */
public record EditionsChanged() {}

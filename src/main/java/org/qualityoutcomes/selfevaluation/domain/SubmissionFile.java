package org.qualityoutcomes.selfevaluation.domain;

/**
 * A document of a submission as it was made when the submission was locked; its content is read where it is asked for.
 *
 * @param sha256 of its content, lower-case hexadecimal
 */
public record SubmissionFile(SubmissionKind kind, String fileName, String sha256) {}

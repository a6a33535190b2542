package org.qualityoutcomes.assurance.clarification;

import java.util.UUID;

/** Nobody who may ask has more questions: there is nothing left to wait for. */
public record QuestionsCollected(UUID validation) {}

package org.qualityoutcomes.enrolment.domain;

/** A file is not a list that can be read; the sentence says why, to the one who sent it. */
class Unreadable extends RuntimeException {

    private final String sentence;

    Unreadable(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    String sentence() {
        return sentence;
    }
}

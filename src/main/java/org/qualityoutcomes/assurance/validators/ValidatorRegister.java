package org.qualityoutcomes.assurance.validators;

import java.util.List;
import java.util.Map;

/** The validators of the scheme, each with what there is to know before a case is given to them. */
public interface ValidatorRegister {

    /**
     * All members of the group of validators, by username; as many statements for sixty as for six.
     *
     * @param edition of the reviews whose cases are to be given
     */
    List<ValidatorFacts> all(String edition);

    /** For whom people have worked, by username, latest first; who has said nothing is left out. One statement. */
    Map<String, List<ValidatorFacts.Employment>> histories();
}

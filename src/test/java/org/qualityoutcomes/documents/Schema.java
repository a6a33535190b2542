package org.qualityoutcomes.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;

/** What the schema of Office's files says of a part of one; a part that breaks it makes Word offer to repair the file. */
final class Schema {

    private Schema() {}

    static void check(XmlObject part) {
        List<XmlError> errors = new ArrayList<>();
        boolean kept = part.validate(new XmlOptions().setErrorListener(errors));
        assertThat(kept).as(errors.toString()).isTrue();
    }
}

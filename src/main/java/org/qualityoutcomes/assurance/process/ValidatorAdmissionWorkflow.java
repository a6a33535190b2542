package org.qualityoutcomes.assurance.process;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.qualityoutcomes.assurance.validators.AdmissionBegun;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The register tells the process of an admission. */
@Component
class ValidatorAdmissionWorkflow {

    private final RuntimeService runtime;

    ValidatorAdmissionWorkflow(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @EventListener
    void on(AdmissionBegun event) {
        runtime.startProcessInstanceByKey(
                ValidatorAdmissionProcess.KEY,
                "V-" + event.username(),
                Map.of(
                        ValidatorAdmissionProcess.VALIDATOR_ID,
                        event.validator().toString(),
                        ValidatorAdmissionProcess.APPROVAL_NEEDED,
                        event.approvalNeeded()));
    }
}

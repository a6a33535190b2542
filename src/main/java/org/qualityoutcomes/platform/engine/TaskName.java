package org.qualityoutcomes.platform.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.VariableScope;

/** A task's name as people see it: whose case, which outcome if any, and the model's label. */
record TaskName(Expression label, CaseNames names) implements Expression {

    private static final int LONGEST = 255;

    @Override
    public Object getValue(VariableScope scope) {
        String own = String.valueOf(label.getValue(scope));
        String name = scope instanceof DelegateExecution execution ? names.of(execution) + own : own;
        return name.length() <= LONGEST ? name : name.substring(0, LONGEST - 1) + "…";
    }

    @Override
    public void setValue(Object value, VariableScope scope) {
        label.setValue(value, scope);
    }

    @Override
    public String getExpressionText() {
        return label.getExpressionText();
    }

    @Override
    public boolean isLiteralText() {
        return label.isLiteralText();
    }
}

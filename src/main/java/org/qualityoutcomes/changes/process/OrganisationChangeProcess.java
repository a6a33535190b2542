package org.qualityoutcomes.changes.process;

/** The contract of the process in which an organisation changes on the day that was decided. */
public final class OrganisationChangeProcess {

    public static final String KEY = "OrganisationChangeProcess";

    public static final String CHANGE_DECIDED = "ChangeDecided";
    public static final String CHANGE_CALLED_OFF = "ChangeCalledOff";

    public static final String CHANGE_ID = "changeId";

    private OrganisationChangeProcess() {}
}

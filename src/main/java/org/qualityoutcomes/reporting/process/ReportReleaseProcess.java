package org.qualityoutcomes.reporting.process;

/** The contract of the process that releases reports of a cycle together. */
public final class ReportReleaseProcess {

    public static final String KEY = "ReportReleaseProcess";

    public static final String RELEASE_NEXT_REPORT = "Task_ReleaseNextReport";

    public static final String RELEASE_ORDERED = "ReleaseOrdered";
    public static final String RELEASE_CALLED_OFF = "ReleaseCalledOff";

    /** Received by the report's process, where the national team has the report on its desk. */
    public static final String REPORT_RELEASED = "ReportReleased";

    public static final String RELEASE_ID = "releaseId";
    public static final String ALL_RELEASED = "allReleased";

    private ReportReleaseProcess() {}
}

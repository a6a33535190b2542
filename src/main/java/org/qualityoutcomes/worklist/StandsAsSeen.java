package org.qualityoutcomes.worklist;

/**
 * Says no where a task is completed from a page that has changed since it was opened: whoever sends the words of many
 * has read them as they are. Rooms above implement it for pages on which several people write.
 */
public interface StandsAsSeen {

    /** The name under which such a page sends what it showed, beside the fields of the task's form. */
    String FIELD = "seen";

    /** What is said then. */
    static Refusal changed() {
        return new Refusal(
                "Somebody else has changed what stands on the page since you opened it. Open the page of this"
                        + " work, read it as it is now, and complete the task then.");
    }

    /**
     * Asked in the transaction that completes the task.
     *
     * @param seen the fingerprint that the page sent
     * @throws Refusal if something else stands on the page of this form now
     */
    void check(TaskForm completing, String seen);
}

package org.qualityoutcomes.model;

import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

@ExtendWith(FreshMocks.class)
class GoodPracticeProcessTest {

    private static final String MODEL = "bpmn/good-practice.bpmn";
    private static final Date LATER = new Date(4_000_000_000_000L);

    @RegisterExtension
    static ProcessEngineCoverageExtension extension = Coverage.whole();

    @Test
    @Deployment(resources = MODEL)
    void declinedByTheService() {
        walk().decides("sharingDecided", "consentGiven", false)
                .beginByMessage("CardNominated", card())
                .chaseAndComplete("Task_ConsentToSharing")
                .endsWith("EndEvent_Declined");
    }

    @Test
    @Deployment(resources = MODEL)
    void notSharedBecauseNobodyAnswers() {
        walk().beginByMessage("CardNominated", card())
                .waitsFor("Task_ConsentToSharing")
                .fire("Event_ConsentUnanswered")
                .passed("Task_CloseUnshared")
                .endsWith("EndEvent_NotShared");
    }

    @Test
    @Deployment(resources = MODEL)
    void leftOutByTheEditors() {
        consented()
                .decides("cardEdited", Map.of("cardSuitable", false, "wordsAgreed", false))
                .beginByMessage("CardNominated", card())
                .complete("Task_ConsentToSharing")
                .chaseAndComplete("Task_EditCard")
                .endsWith("EndEvent_LeftOut");
    }

    @Test
    @Deployment(resources = MODEL)
    void publishedAsItIsAndRetiredBecauseItIsNotCurrentAnyMore() {
        ready().decides("currentConfirmed", "stillCurrent", true, false)
                .beginByMessage("CardNominated", card())
                .complete("Task_ConsentToSharing", "Task_EditCard")
                .passed("Task_PublishCard")
                .waitsFor()
                .fire("Event_ReviewDayReached")
                .chaseAndComplete("Task_ConfirmCurrent")
                .waitsFor()
                .fire("Event_ReviewDayReached")
                .complete("Task_ConfirmCurrent")
                .passed("Task_RetireCard")
                .endsWith("EndEvent_Retired");
    }

    @Test
    @Deployment(resources = MODEL)
    void retiredBecauseNobodySaysThatItIsCurrent() {
        ready().beginByMessage("CardNominated", card())
                .complete("Task_ConsentToSharing", "Task_EditCard")
                .fire("Event_ReviewDayReached")
                .waitsFor("Task_ConfirmCurrent")
                .fire("Event_CurrentUnanswered")
                .endsWith("EndEvent_Retired");
    }

    @Test
    @Deployment(resources = MODEL)
    void editedWordsArePublishedOnlyWhenTheServiceAgrees() {
        consented()
                .decides("cardEdited", Map.of("cardSuitable", true, "wordsAgreed", false))
                .decides("editedWordsAnswered", "editedWordsAgreed", false, true)
                .beginByMessage("CardNominated", card())
                .complete("Task_ConsentToSharing", "Task_EditCard")
                .chaseAndComplete("Task_AgreeToWords")
                .waitsFor("Task_EditCard")
                .decides("cardEdited", Map.of("cardSuitable", true, "wordsAgreed", false))
                .complete("Task_EditCard", "Task_AgreeToWords")
                .passed("Task_PublishCard")
                .waitsFor();
    }

    @Test
    @Deployment(resources = MODEL)
    void editedWordsThatNobodyAnswersAreForTheEditorAgain() {
        consented()
                .decides("cardEdited", Map.of("cardSuitable", true, "wordsAgreed", false))
                .beginByMessage("CardNominated", card())
                .complete("Task_ConsentToSharing", "Task_EditCard")
                .fire("Event_WordsUnanswered")
                .passed("Task_NoteSilence")
                .waitsFor("Task_EditCard");
    }

    @Test
    @Deployment(resources = MODEL)
    void aPublishedCardIsRevised() {
        ready().beginByMessage("CardNominated", card())
                .complete("Task_ConsentToSharing", "Task_EditCard")
                .receive("RevisionAsked")
                .waitsFor("Task_EditCard");
    }

    @Test
    @Deployment(resources = MODEL)
    void withdrawnWhileTheServiceIsAskedForItsConsent() {
        walk().beginByMessage("CardNominated", card())
                .waitsFor("Task_ConsentToSharing")
                .receive("CardWithdrawn")
                .endsWith("EndEvent_Withdrawn");
    }

    @Test
    @Deployment(resources = MODEL)
    void withdrawnWhileTheServiceIsAskedForItsWords() {
        consented()
                .decides("cardEdited", Map.of("cardSuitable", true, "wordsAgreed", false))
                .beginByMessage("CardNominated", card())
                .complete("Task_ConsentToSharing", "Task_EditCard")
                .waitsFor("Task_AgreeToWords")
                .receive("CardWithdrawn")
                .endsWith("EndEvent_Withdrawn");
    }

    @Test
    @Deployment(resources = MODEL)
    void withdrawnWhileItIsEdited() {
        consented()
                .beginByMessage("CardNominated", card())
                .complete("Task_ConsentToSharing")
                .receive("CardWithdrawn")
                .endsWith("EndEvent_Withdrawn");
    }

    @Test
    @Deployment(resources = MODEL)
    void withdrawnAfterItWasPublished() {
        ready().beginByMessage("CardNominated", card())
                .complete("Task_ConsentToSharing", "Task_EditCard")
                .receive("CardWithdrawn")
                .endsWith("EndEvent_Withdrawn");
    }

    @Test
    @Deployment(resources = MODEL)
    void withdrawnWhileItIsAskedWhetherItIsCurrent() {
        ready().beginByMessage("CardNominated", card())
                .complete("Task_ConsentToSharing", "Task_EditCard")
                .fire("Event_ReviewDayReached")
                .receive("CardWithdrawn")
                .endsWith("EndEvent_Withdrawn");
    }

    private static Walk ready() {
        return consented().decides("cardEdited", Map.of("cardSuitable", true, "wordsAgreed", true));
    }

    private static Walk consented() {
        return walk().decides("sharingDecided", "consentGiven", true);
    }

    private static Walk walk() {
        return new Walk(extension.getProcessEngine(), "good-practice")
                .resolves("cardAnswerPeriod", LATER)
                .resolves("cardReviewDay", LATER);
    }

    private static Map<String, Object> card() {
        return Map.of("cardId", "c", "organisation", "ZA1");
    }
}

package org.qualityoutcomes.enrolment.domain;

import java.util.List;
import java.util.UUID;
import org.qualityoutcomes.organisation.Accounts;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.Register;
import org.qualityoutcomes.worklist.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lists of organisations and people: received, looked at, and taken over as a whole or not at all. */
@Component
@Transactional(readOnly = true)
public class TakeOverLists {

    private static final int LONGEST_NAME = 150;

    private final ReceivedLists lists;
    private final Register register;
    private final Accounts accounts;
    private final Invite invite;
    private final CurrentUser user;

    TakeOverLists(ReceivedLists lists, Register register, Accounts accounts, Invite invite, CurrentUser user) {
        this.lists = lists;
        this.register = register;
        this.accounts = accounts;
        this.invite = invite;
        this.user = user;
    }

    /**
     * Keeps a file to be looked at; nothing else changes.
     *
     * @throws Refusal if it is no list that can be read
     */
    @Transactional
    public UUID receive(String fileName, byte[] content) {
        read(content, known());
        String name = fileName.length() > LONGEST_NAME ? fileName.substring(0, LONGEST_NAME) : fileName;
        return lists.keep(name, content, user.require());
    }

    public Preview preview(UUID id) {
        ReceivedLists.Received received = lists.get(id);
        Known known = known();
        Reading reading = read(received.content, known);
        return Preview.of(received.fileName, reading, Comparison.of(reading, known));
    }

    /** @throws Refusal if it is not in order, also if it was when it was looked at */
    @Transactional
    public void takeOver(UUID id) {
        byte[] content = lists.hold(id).content;
        Known known = known();
        Reading reading = read(content, known);
        if (!reading.objections().isEmpty()) {
            throw new Refusal("The list is not in order, so nothing of it was taken over.");
        }
        Comparison comparison = Comparison.of(reading, known);
        register.enter(comparison.organisations());
        accounts.enter(comparison.people());
        invite.all(comparison.newPeople().stream().map(Accounts.Entry::person).toList());
        lists.taken(id, user.require(), comparison.summary());
    }

    public List<TakenList> taken() {
        return lists.taken();
    }

    /** What is there, in the form in which it can be taken over again. */
    public byte[] asWorkbook() {
        return WriteLists.of(register.entries(), accounts.entries());
    }

    private Known known() {
        return Known.of(register, accounts);
    }

    private static Reading read(byte[] content, Known known) {
        try {
            return Reading.of(ListFile.read(content), known);
        } catch (Unreadable unreadable) {
            throw Refusal.of("file", unreadable.sentence());
        }
    }
}

package org.qualityoutcomes.improvement.process;

import java.time.LocalDate;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * What people do about the one action of a plan, all at noon.
 *
 * @param movedOn the day on which its day is moved to another, or null
 * @param answersAfter days until a quarterly update is answered; negative where it never is
 * @param carriedOut null where that never happens
 * @param returned whether whoever verifies gives it back once
 * @param cancelled null where that never happens
 * @param left when its owner leaves, a week before somebody else takes over; or null
 */
record ACourse(
        String ods,
        LocalDate agreed,
        LocalDate due,
        @Nullable LocalDate movedOn,
        @Nullable LocalDate movedTo,
        int answersAfter,
        @Nullable LocalDate carriedOut,
        int provedAfter,
        int verifiedAfter,
        boolean returned,
        @Nullable LocalDate cancelled,
        @Nullable LocalDate left) {

    static final LocalDate FIRST = LocalDate.of(2027, 9, 1);

    /** Between the return and the second time that it is carried out. */
    static final int SECOND_TRY = 30;

    static final int UNTIL_HANDED_OVER = 7;

    /** Every kind of course, in a mixture that is the same each time. */
    static ACourse number(int number) {
        Random chance = new Random(number);
        LocalDate agreed = FIRST.plusDays(chance.nextInt(45));
        LocalDate due = agreed.plusDays(60 + chance.nextInt(670));
        int length = (int) (due.toEpochDay() - agreed.toEpochDay());
        boolean moves = chance.nextInt(4) == 0;
        LocalDate movedOn = moves ? agreed.plusDays(10 + chance.nextInt(length - 20)) : null;
        LocalDate end = moves ? due.plusDays(20 + chance.nextInt(60)) : due;
        boolean cancels = chance.nextInt(12) == 0;
        LocalDate carriedOut = chance.nextInt(20) == 0 ? null : end.plusDays(chance.nextInt(70) - 30L);
        boolean leaves = chance.nextInt(6) == 0;
        return new ACourse(
                "Z" + number,
                agreed,
                due,
                movedOn,
                moves ? end : null,
                chance.nextInt(15) == 0 ? -1 : 1 + chance.nextInt(40),
                carriedOut,
                1 + chance.nextInt(25),
                1 + chance.nextInt(25),
                chance.nextInt(6) == 0,
                cancels ? agreed.plusDays(15 + chance.nextInt(length - 20)) : null,
                leaves ? agreed.plusDays(3 + chance.nextInt(length - 50)) : null);
    }

    String owner() {
        return "owner." + ods;
    }

    String successor() {
        return "successor." + ods;
    }

    String lead() {
        return "lead." + ods;
    }
}

package org.qualityoutcomes.improvement.process;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rules of the house about an action, played day by day without the engine and without a line of the program:
 *
 * <ul>
 *   <li>an open task is chased ten and three working days before its day, on it, three and ten working days after it,
 *       then once a week, and never on the day on which it began;
 *   <li>carrying out is due on the action's day, or five working days after a return where that is over; all else ten
 *       working days after it began;
 *   <li>an overdue action reaches the lead after five working days, the sponsor after ten, the regional lead after twenty,
 *       each once; a day that moves begins it anew; what was missed meanwhile is told on the next morning;
 *   <li>every three months from the agreement, or on the working day after, the owner is asked, unless the last question
 *       is still open;
 *   <li>all of that ends when the action is proved or cancelled.
 * </ul>
 */
final class WhatTheRulesSay {

    private static final Set<LocalDate> BANK_HOLIDAYS = Set.of(
            LocalDate.of(2027, 8, 30),
            LocalDate.of(2027, 12, 27),
            LocalDate.of(2027, 12, 28),
            LocalDate.of(2028, 1, 3),
            LocalDate.of(2028, 4, 14),
            LocalDate.of(2028, 4, 17),
            LocalDate.of(2028, 5, 1),
            LocalDate.of(2028, 5, 29),
            LocalDate.of(2028, 8, 28),
            LocalDate.of(2028, 12, 25),
            LocalDate.of(2028, 12, 26),
            LocalDate.of(2029, 1, 1),
            LocalDate.of(2029, 3, 30),
            LocalDate.of(2029, 4, 2),
            LocalDate.of(2029, 5, 7),
            LocalDate.of(2029, 5, 28),
            LocalDate.of(2029, 8, 27),
            LocalDate.of(2029, 12, 25),
            LocalDate.of(2029, 12, 26),
            LocalDate.of(2030, 1, 1));

    private final ACourse course;
    private final List<String> told = new ArrayList<>();

    private LocalDate due;
    private String holder;
    private @Nullable Open carryingOut;
    private @Nullable Open proving;
    private @Nullable Open verifying;
    private @Nullable Open updating;
    private int steps;
    private int tries = 1;

    /** A task that waits for somebody. */
    private record Open(String task, LocalDate since, LocalDate due, String holder) {

        Open held(String by) {
            return new Open(task, since, due, by);
        }
    }

    private WhatTheRulesSay(ACourse course) {
        this.course = course;
        this.due = course.due();
        this.holder = course.owner();
        this.carryingOut = new Open("Task_CarryOutAction", course.agreed(), course.due(), holder);
    }

    /** Who is told what on which day, in that order. */
    static List<String> of(ACourse course, LocalDate last) {
        WhatTheRulesSay rules = new WhatTheRulesSay(course);
        for (LocalDate day = course.agreed().plusDays(1); !day.isAfter(last) && rules.goesOn(); day = day.plusDays(1)) {
            rules.morning(day);
            rules.noon(day);
        }
        return rules.told.stream().sorted().toList();
    }

    private boolean goesOn() {
        return carryingOut != null || proving != null || verifying != null;
    }

    private boolean inHand() {
        return carryingOut != null || proving != null;
    }

    private void morning(LocalDate day) {
        Stream.of(carryingOut, proving, verifying, updating)
                .filter(Objects::nonNull)
                .filter(open -> isChased(open, day))
                .forEach(open ->
                        told.add(day + " " + open.task() + " " + stage(open.due(), day) + " to " + open.holder()));
        if (inHand()) {
            climb(day);
        }
        if (inHand() && updating == null && isQuarter(day)) {
            updating = new Open("Task_UpdateAction", day, after(day, 10), isOrphan(day) ? course.lead() : holder);
            told.add(day + " asked for an update");
        }
    }

    private boolean isOrphan(LocalDate day) {
        LocalDate left = course.left();
        return left != null && day.isAfter(left) && !day.isAfter(left.plusDays(ACourse.UNTIL_HANDED_OVER));
    }

    private static boolean isChased(Open open, LocalDate day) {
        if (!day.isAfter(open.since())) {
            return false;
        }
        for (int offset : new int[] {-10, -3, 0, 3, 10}) {
            if (after(open.due(), offset).equals(day)) {
                return true;
            }
        }
        LocalDate late = after(open.due(), 10);
        return day.isAfter(late) && (day.toEpochDay() - late.toEpochDay()) % 7 == 0;
    }

    private static String stage(LocalDate due, LocalDate day) {
        if (day.isBefore(due)) {
            return "SOON";
        }
        if (day.equals(due)) {
            return "TODAY";
        }
        return day.isBefore(after(due, 10)) ? "OVERDUE" : "ESCALATED";
    }

    private void climb(LocalDate day) {
        int[] after = {5, 10, 20};
        String[] whom = {"lead-" + course.ods(), "sponsor-" + course.ods(), "regional-north"};
        while (steps < after.length && !after(due, after[steps]).isAfter(day)) {
            told.add(day + " overdue, told " + whom[steps]);
            steps++;
        }
    }

    private boolean isQuarter(LocalDate day) {
        for (int months = 3; months <= 36; months += 3) {
            LocalDate quarter = course.agreed().plusMonths(months);
            while (!isWorkingDay(quarter)) {
                quarter = quarter.plusDays(1);
            }
            if (quarter.equals(day)) {
                return true;
            }
        }
        return false;
    }

    private void noon(LocalDate day) {
        if (inHand() && day.equals(course.cancelled())) {
            carryingOut = null;
            proving = null;
            updating = null;
            return;
        }
        if (carryingOut != null && day.equals(course.movedOn())) {
            due = Objects.requireNonNull(course.movedTo());
            carryingOut = new Open(carryingOut.task(), day, due, carryingOut.holder());
            steps = 0;
        }
        handOver(day);
        if (updating != null
                && course.answersAfter() >= 0
                && !day.isBefore(updating.since().plusDays(course.answersAfter()))) {
            updating = null;
        }
        work(day);
    }

    private void handOver(LocalDate day) {
        if (!inHand() || course.left() == null) {
            return;
        }
        if (day.equals(course.left())) {
            give("lead-" + course.ods());
        }
        if (day.equals(course.left().plusDays(ACourse.UNTIL_HANDED_OVER))) {
            holder = course.successor();
            give(holder);
        }
    }

    private void give(String to) {
        carryingOut = carryingOut == null ? null : carryingOut.held(to);
        proving = proving == null ? null : proving.held(to);
        updating = updating == null ? null : updating.held(to);
    }

    private void work(LocalDate day) {
        if (carryingOut != null && isCarriedOut(day)) {
            carryingOut = null;
            proving = new Open("Task_ProveAction", day, after(day, 10), holder);
        } else if (proving != null && !day.isBefore(proving.since().plusDays(course.provedAfter()))) {
            proving = null;
            updating = null;
            verifying = new Open("Task_VerifyAction", day, after(day, 10), "regional-north");
        } else if (verifying != null && !day.isBefore(verifying.since().plusDays(course.verifiedAfter()))) {
            verifying = null;
            if (course.returned() && tries == 1) {
                tries = 2;
                carryingOut = new Open("Task_CarryOutAction", day, due.isBefore(day) ? after(day, 5) : due, holder);
            }
        }
    }

    private boolean isCarriedOut(LocalDate day) {
        if (tries == 2 && carryingOut != null) {
            return !day.isBefore(carryingOut.since().plusDays(ACourse.SECOND_TRY));
        }
        return course.carriedOut() != null && !day.isBefore(course.carriedOut());
    }

    private static LocalDate after(LocalDate day, int workingDays) {
        LocalDate found = day;
        int left = Math.abs(workingDays);
        while (left > 0) {
            found = found.plusDays(workingDays > 0 ? 1 : -1);
            left -= isWorkingDay(found) ? 1 : 0;
        }
        return found;
    }

    private static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !BANK_HOLIDAYS.contains(day);
    }
}

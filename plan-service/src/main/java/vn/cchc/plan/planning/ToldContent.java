package vn.cchc.plan.planning;

import java.time.LocalDate;
import java.util.List;

/**
 * One content of a task as every event of the task tells it, so that whoever counts contents elsewhere counts the same.
 *
 * @param number counts the contents of a task from 1
 * @param what what is due of it, as the document says; empty when it does not
 * @param dueOn last good day, or null
 * @param submittedOn the day it was handed in, while it waits to be accepted
 * @param completedOn the day it was done
 * @param leads each agency that leads it, as it stands for that agency; none where the plan names none
 */
record ToldContent(
        int number,
        String what,
        LocalDate dueOn,
        String state,
        int progress,
        LocalDate submittedOn,
        LocalDate completedOn,
        List<Lead> leads) {

    /**
     * How the content stands for one agency that leads it; where one leads alone, as the content itself.
     *
     * @param agency code, or null where the plan's name of it is all that is known
     */
    record Lead(
            String agency,
            String name,
            LocalDate dueOn,
            String state,
            int progress,
            LocalDate submittedOn,
            LocalDate completedOn) {

        static Lead of(Party party, TaskStanding standing) {
            return new Lead(
                    party.agency(),
                    party.name(),
                    standing.dueOn(),
                    standing.state().name(),
                    standing.progress(),
                    standing.submittedOn(),
                    standing.completedOn());
        }
    }

    static ToldContent of(int number, String what, TaskStanding standing, List<Lead> leads) {
        return new ToldContent(
                number,
                what == null ? "" : what,
                standing.dueOn(),
                standing.state().name(),
                standing.progress(),
                standing.submittedOn(),
                standing.completedOn(),
                leads);
    }
}

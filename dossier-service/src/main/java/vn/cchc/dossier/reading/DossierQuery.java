package vn.cchc.dossier.reading;

import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.cchc.dossier.domain.Channel;
import vn.cchc.dossier.domain.Status;
import vn.cchc.dossier.register.DossierFilter;
import vn.cchc.dossier.register.DossierSort;
import vn.cchc.dossier.register.Sync;
import vn.cchc.kit.problem.Problem;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;
import vn.cchc.kit.web.BusinessDays;
import vn.cchc.kit.web.IsoTime;
import vn.cchc.kit.web.TextRules;

/** The query parameters of a list of dossiers. Days are business days, both inclusive. */
class DossierQuery {

    @QueryParam("agency")
    String agency;

    @QueryParam("state")
    String state;

    @QueryParam("procedure")
    String procedure;

    /** The agency that has it now. */
    @QueryParam("holder")
    @Parameter(description = "The agency that has it now", example = "H90.41")
    String holder;

    /** The member of staff who has it now. */
    @QueryParam("officer")
    @Parameter(description = "The member of staff who has it now", example = "cv.hotich01")
    String officer;

    /** The channel it was handed in through. */
    @QueryParam("channel")
    Channel channel;

    /** Only those whose appointment is near. */
    @QueryParam("dueSoon")
    Boolean dueSoon;

    /** Only those whose applicant did not complete them in time: they may be refused. */
    @QueryParam("supplementExpired")
    Boolean supplementExpired;

    /** Only those whose applicant was asked for a supplement more than once, to look into the legal basis that was given. */
    @QueryParam("supplementedAgain")
    @Parameter(
            description =
                    "Only those whose applicant was asked for a supplement more than once; the legal basis that was"
                            + " given stands in their events")
    Boolean supplementedAgain;

    /** Only those the day of whose appointment has passed while the clock runs. */
    @QueryParam("overdue")
    @Parameter(
            description =
                    "Only those the day of whose appointment has passed while the clock runs; best with sort=dueAt")
    Boolean overdue;

    /** Only those whose present step is past its own due time, whether the whole is or not. */
    @QueryParam("stageOverdue")
    Boolean stageOverdue;

    /** Only those that wait for an opinion past its due time. */
    @QueryParam("answerOverdue")
    Boolean answerOverdue;

    /** Only those of which the national portal knows so much. */
    @QueryParam("sync")
    @Parameter(
            description = "How far the national portal knows it: PENDING, SENT, or FAILED for what is to be sent again",
            example = "FAILED")
    Sync.Status sync;

    @QueryParam("q")
    String words;

    @QueryParam("receivedFrom")
    String receivedFrom;

    @QueryParam("receivedTo")
    String receivedTo;

    @QueryParam("sort")
    String sort;

    @QueryParam("limit")
    Integer limit;

    @QueryParam("cursor")
    String cursor;

    DossierSort sort() {
        return sort == null
                ? DossierSort.NEWEST
                : DossierSort.fromWireName(sort).orElseThrow(() -> invalid("sort"));
    }

    DossierFilter filter(boolean wordsOfSummary) {
        LocalDate from = day("receivedFrom", receivedFrom);
        LocalDate to = day("receivedTo", receivedTo);
        Instant before = to == null ? null : BusinessDays.endExclusive(to);
        return new DossierFilter()
                .state(status())
                .procedure(procedure)
                .holder(holder)
                .officer(officer)
                .channel(channel)
                .dueSoon(dueSoon)
                .supplementExpired(supplementExpired)
                .supplementedAgain(supplementedAgain)
                .overdue(overdue)
                .stageOverdue(stageOverdue)
                .answerOverdue(answerOverdue)
                .sync(sync)
                .words(TextRules.require("/query/q", words), wordsOfSummary)
                .receivedFrom(from == null ? null : BusinessDays.start(from))
                .receivedBefore(before);
    }

    private Status status() {
        if (state == null) {
            return null;
        }
        return Arrays.stream(Status.values())
                .filter(known -> known.name().equals(state))
                .findFirst()
                .orElseThrow(() -> invalid("state"));
    }

    private static LocalDate day(String name, String value) {
        try {
            return value == null ? null : IsoTime.day(value);
        } catch (DateTimeException noDay) {
            throw invalid(name);
        }
    }

    private static Problem invalid(String parameter) {
        return Problems.validation(Violation.query(parameter, Text.of("không hợp lệ", "is not valid")));
    }
}

package vn.cchc.dossier.register;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.cchc.dossier.domain.Channel;
import vn.cchc.dossier.domain.Status;
import vn.cchc.kit.web.BusinessZone;
import vn.cchc.kit.web.LikePattern;

/** What a list of dossiers is narrowed by; every condition is fixed text with named parameters. */
public final class DossierFilter {

    private static final String RUNNING = "d.ended_at is null and d.state in ('ACCEPTED', 'PROCESSING')";

    /** How far the clock of an open dossier has run. */
    static final String CLOCK = "case when d.state in ('ACCEPTED', 'PROCESSING') then now() else d.state_since end";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();
    private Scope scope;
    private String holder;
    private boolean ofOnePerson;

    /** Dossiers that one of these agencies received, settles, holds, supports or is asked about; however many agencies there are. */
    public DossierFilter concerning(Set<String> agencies) {
        scope = new Scope(agencies, List.of(Part.values()));
        return this;
    }

    /** Dossiers that one of these agencies received; however many agencies there are. */
    public DossierFilter receivedBy(Set<String> agencies) {
        scope = new Scope(agencies, List.of(Part.RECEIVING));
        return this;
    }

    /** Dossiers of the person with that identity number. @param hash its keyed hash */
    public DossierFilter ofIdentity(byte[] hash) {
        return ofOnePerson("p.identity_hash = :person", hash);
    }

    /** Dossiers of whoever has that phone, however it was written down. */
    public DossierFilter ofPhone(String phone) {
        return ofOnePerson("phone_digits(p.phone) = phone_digits(:person)", phone);
    }

    /** Dossiers of people of that whole name. @param marks whether its marks count: Ân is not An */
    public DossierFilter ofName(String name, boolean marks) {
        String alike = "name_without_marks(p.name) = name_without_marks(:person)";
        String same = " and name_in_lower_case(p.name) = name_in_lower_case(:person)";
        return ofOnePerson(marks ? alike + same : alike, name);
    }

    private DossierFilter ofOnePerson(String condition, Object value) {
        ofOnePerson = true;
        return with("d.code in (select p.dossier from applicant p where " + condition + ")", "person", value);
    }

    /** So few that finding them first costs less than any order. */
    boolean isOfOnePerson() {
        return ofOnePerson;
    }

    /** Dossiers that agency has now. */
    public DossierFilter holder(String agency) {
        holder = agency;
        return agency == null ? this : with("d.holder = :holder", "holder", agency);
    }

    /** Dossiers that member of staff has now. */
    public DossierFilter officer(String staff) {
        return staff == null ? this : with("d.officer = :officer", "officer", staff);
    }

    public DossierFilter channel(Channel channel) {
        return channel == null ? this : with("d.channel = :channel", "channel", channel.name());
    }

    /** With whether such a dossier has ended, which the state implies and by which the indexes are kept. */
    public DossierFilter state(Status state) {
        if (state == null) {
            return this;
        }
        boolean open = switch (state.clock()) {
            case RUNNING, PAUSED -> true;
            case ENDED, EXCLUDED -> false;
        };
        String ended = open ? "d.ended_at is null" : "d.ended_at is not null";
        return with("d.state = :state and " + ended, "state", state.name());
    }

    public DossierFilter procedure(String code) {
        return code == null ? this : with("d.procedure_code = :procedure", "procedure", code);
    }

    /** Words of the code, and of the summary for those who may read it, taken literally. */
    public DossierFilter words(String words, boolean ofSummary) {
        if (words == null) {
            return this;
        }
        String condition = ofSummary ? "(d.code ilike :words or d.summary ilike :words)" : "d.code ilike :words";
        return with(condition, "words", LikePattern.containing(words));
    }

    public DossierFilter receivedFrom(Instant from) {
        return from == null ? this : with("d.received_at >= :receivedFrom", "receivedFrom", from);
    }

    public DossierFilter receivedBefore(Instant before) {
        return before == null ? this : with("d.received_at < :receivedBefore", "receivedBefore", before);
    }

    /** Dossiers that have not ended, or not before that. */
    public DossierFilter notEndedBefore(Instant before) {
        return with("(d.ended_at is null or d.ended_at >= :notEndedBefore)", "notEndedBefore", before);
    }

    /** Dossiers whose appointment is near: the time to warn of it has come, it has not passed, and the clock runs. */
    public DossierFilter dueSoon(Boolean wanted) {
        if (Boolean.TRUE.equals(wanted)) {
            conditions.add(RUNNING + " and d.warn_at <= now() and d.due_at >= now()");
        }
        return this;
    }

    /** Dossiers the day of whose appointment has passed while the clock runs: what the sweep announces, announced or not. */
    public DossierFilter overdue(Boolean wanted) {
        if (Boolean.TRUE.equals(wanted)) {
            conditions.add(RUNNING + " and d.due_at < date_trunc('day', now(), '" + BusinessZone.ID.getId() + "')");
        }
        return this;
    }

    /** Dossiers whose applicant was asked for a supplement that did not come in the time there was for it. */
    public DossierFilter supplementExpired(Boolean wanted) {
        if (Boolean.TRUE.equals(wanted)) {
            conditions.add("d.state = 'AWAITING_SUPPLEMENT' and d.supplement_until < now()");
        }
        return this;
    }

    /** Dossiers whose applicant was asked more than once; beyond the rule's number only on a legal basis, which is looked into. */
    public DossierFilter supplementedAgain(Boolean wanted) {
        if (Boolean.TRUE.equals(wanted)) {
            conditions.add("d.supplements > 1");
        }
        return this;
    }

    /** Dossiers whose present stage is past its own due time, whatever the whole is; a paused one was so before the pause. */
    public DossierFilter stageOverdue(Boolean wanted) {
        if (Boolean.TRUE.equals(wanted)) {
            conditions.add("d.ended_at is null and d.stage_due_at < " + CLOCK);
        }
        return this;
    }

    /** Dossiers that wait for an opinion past its due time. */
    public DossierFilter answerOverdue(Boolean wanted) {
        if (Boolean.TRUE.equals(wanted)) {
            conditions.add("d.ended_at is null and d.answer_due_at < now()");
        }
        return this;
    }

    /** Dossiers of which the national portal knows so much, as {@link SyncColumns#read} has it. */
    public DossierFilter sync(Sync.Status status) {
        if (status == null) {
            return this;
        }
        conditions.add(
                switch (status) {
                    case PENDING -> "d.sync_sequence < d.sequence";
                    case SENT -> "d.sync_outcome = 'SENT' and d.sync_sequence = d.sequence";
                    case FAILED -> "d.sync_outcome = 'FAILED' and d.sync_sequence = d.sequence";
                });
        return this;
    }

    /** Dossiers that missed a deadline and whose applicant was not apologised to. */
    public DossierFilter owedApology() {
        conditions.add("(d.missed or d.missed_for_good) and not d.apology");
        return this;
    }

    DossierFilter after(DossierSort sort, Instant at, String code) {
        parameters.put("afterCode", code);
        return with(sort.after(), "after", at);
    }

    private DossierFilter with(String condition, String name, Object value) {
        conditions.add(condition);
        parameters.put(name, value);
        return this;
    }

    /** The dossiers that an agency within the scope holds are all among its own: the others need not be looked through. */
    Scope scope() {
        boolean within = holder != null
                && scope.parts().contains(Part.HOLDER)
                && scope.agencies().contains(holder);
        return within ? new Scope(Set.of(holder), scope.parts()) : scope;
    }

    List<String> conditions() {
        return conditions;
    }

    Map<String, Object> parameters() {
        Map<String, Object> all = new LinkedHashMap<>(parameters);
        all.put("agencies", scope().parameter());
        return all;
    }
}

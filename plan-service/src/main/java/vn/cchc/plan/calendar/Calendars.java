package vn.cchc.plan.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import vn.cchc.kit.outbox.Outbox;
import vn.cchc.kit.outbox.OutboxEvent;
import vn.cchc.kit.worktime.CalendarYear;

/** Keeps the calendars and tells the other services of every change. */
@ApplicationScoped
public class Calendars {

    static final String TOPIC = "cchc.calendars.v1";
    static final String CHANGED = "vn.cchc.calendar.changed.v1";

    private final CalendarRepository repository;
    private final Outbox outbox;
    private final Clock clock;

    Calendars(CalendarRepository repository, Outbox outbox, Clock clock) {
        this.repository = repository;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Every calendar known, for counting working days. */
    @Transactional
    public List<CalendarYear> all() {
        return repository.listAll().stream().map(CalendarEntity::calendar).toList();
    }

    @Transactional
    Optional<StoredCalendar> find(int year) {
        return repository
                .findByIdOptional(year)
                .map(entity -> new StoredCalendar(entity.calendar(), entity.sequence()));
    }

    /**
     * Takes over a year as sent; sending what is stored already changes nothing.
     *
     * @param precondition sees the stored sequence, empty for a new year, and throws the problem to answer with
     */
    @Transactional
    StoredCalendar save(CalendarYear calendar, Consumer<Optional<Long>> precondition) {
        repository.lock(calendar.year());
        Optional<CalendarEntity> stored = repository.findByIdOptional(calendar.year());
        precondition.accept(stored.map(CalendarEntity::sequence));
        CalendarEntity entity = stored.orElseGet(() -> new CalendarEntity(calendar.year()));
        if (stored.isEmpty() || !entity.calendar().equals(calendar)) {
            // The days of a year are replaced as a whole: the old rows have to go before the new ones come.
            entity.become(calendar);
            repository.persist(entity);
            outbox.append(new OutboxEvent(
                    TOPIC,
                    CHANGED,
                    Integer.toString(calendar.year()),
                    entity.sequence(),
                    clock.instant(),
                    CalendarChanged.of(calendar)));
        }
        return new StoredCalendar(calendar, entity.sequence());
    }
}

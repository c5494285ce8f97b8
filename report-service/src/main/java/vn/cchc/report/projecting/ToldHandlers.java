package vn.cchc.report.projecting;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import vn.cchc.kit.inbox.InboxHandler;
import vn.cchc.report.reading.ToldTopic;

/** One handler for each topic whose events are kept as told. */
@Singleton
class ToldHandlers {

    private final JsonTables tables;
    private final TakenIn takenIn;

    ToldHandlers(JsonTables tables, TakenIn takenIn) {
        this.tables = tables;
        this.takenIn = takenIn;
    }

    @Produces
    @Singleton
    InboxHandler reporting() {
        return handler(ToldTopic.REPORTING);
    }

    @Produces
    @Singleton
    InboxHandler petitions() {
        return handler(ToldTopic.PETITIONS);
    }

    @Produces
    @Singleton
    InboxHandler ratings() {
        return handler(ToldTopic.RATINGS);
    }

    @Produces
    @Singleton
    InboxHandler procedures() {
        return handler(ToldTopic.PROCEDURES);
    }

    @Produces
    @Singleton
    InboxHandler counters() {
        return handler(ToldTopic.COUNTERS);
    }

    @Produces
    @Singleton
    InboxHandler submissions() {
        return handler(ToldTopic.SUBMISSIONS);
    }

    @Produces
    @Singleton
    InboxHandler inspections() {
        return handler(ToldTopic.INSPECTIONS);
    }

    @Produces
    @Singleton
    InboxHandler scorecards() {
        return handler(ToldTopic.SCORECARDS);
    }

    @Produces
    @Singleton
    InboxHandler childPlans() {
        return handler(ToldTopic.CHILD_PLANS);
    }

    @Produces
    @Singleton
    InboxHandler targets() {
        return handler(ToldTopic.TARGETS);
    }

    private InboxHandler handler(ToldTopic topic) {
        return new ToldHandler(topic, tables, takenIn);
    }
}

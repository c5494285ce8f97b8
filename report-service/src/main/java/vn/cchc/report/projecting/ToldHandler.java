package vn.cchc.report.projecting;

import java.util.List;
import vn.cchc.kit.inbox.InboxHandler;
import vn.cchc.kit.inbox.ReceivedEvent;
import vn.cchc.report.reading.ToldTopic;

/** Keeps each event of a topic once; what it means is read by the reports. */
final class ToldHandler implements InboxHandler, KeptAgain {

    private static final String APPEND = """
            insert into told_event select * from json_populate_recordset(null::told_event, ?::json)
            on conflict do nothing
            """;

    private final ToldTopic told;
    private final JsonTables tables;
    private final TakenIn takenIn;

    ToldHandler(ToldTopic told, JsonTables tables, TakenIn takenIn) {
        this.told = told;
        this.tables = tables;
        this.takenIn = takenIn;
    }

    @Override
    public String topic() {
        return told.topic();
    }

    @Override
    public void handle(List<ReceivedEvent> events) {
        tables.write(
                APPEND, events.stream().map(event -> ToldRow.of(told, event)).toList());
        takenIn.upTo(topic(), events.stream().map(ReceivedEvent::time));
    }

    @Override
    public void keepAgain(List<ReceivedEvent> events) {
        tables.write(APPEND, EventReader.readable(events, event -> ToldRow.of(told, event)));
    }

    @Override
    public void committed() {
        takenIn.committed(topic());
    }
}

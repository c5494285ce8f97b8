package vn.cchc.bench;

/** The events dossier-service still has to publish: they belong to the work that left them there. */
final class Outbox {
    private static final int TRIES = 1_200;
    private static final long PAUSE_MILLIS = 100;

    private final Sql sql;

    Outbox(Sql sql) {
        this.sql = sql;
    }

    void awaitEmpty() {
        for (int tries = 0; tries < TRIES; tries++) {
            if (sql.texts("select entry from outbox_unpublished limit 1").isEmpty()) {
                return;
            }
            Pause.millis(PAUSE_MILLIS);
        }
        throw new IllegalStateException("The outbox isn't published within two minutes");
    }
}

package vn.cchc.report.rebuilding;

import jakarta.enterprise.context.ApplicationScoped;

/** Brings events again into the logs before they are folded, from wherever the rebuild is to have them. */
@ApplicationScoped
class Gathering {

    private final Rereading topics;
    private final OwnerReading owners;
    private final KeptLogs logs;
    private final RebuildConfig config;

    Gathering(Rereading topics, OwnerReading owners, KeptLogs logs, RebuildConfig config) {
        this.topics = topics;
        this.owners = owners;
        this.logs = logs;
        this.config = config;
    }

    /** Notes what there is to read, the owners' part for topics that were cut as well. */
    void plan(RebuildEntity rebuild) {
        switch (rebuild.source) {
            case LOG -> {
                return;
            }
            case TOPICS -> {
                var cut = topics.plan(rebuild.id);
                rebuild.topicsCut = !cut.isEmpty();
                owners.plan(rebuild.id, cut);
            }
            case OWNERS -> owners.plan(rebuild.id, logs.topics());
        }
        rebuild.state = RebuildState.READING;
    }

    /** Reads a piece, the topics first; when there is none left, the rebuild goes on to fold. */
    void next(RebuildEntity rebuild) {
        long read = topics.next(rebuild.id, config.readChunk());
        if (read >= 0) {
            rebuild.readEvents += read;
            return;
        }
        owners.next(rebuild.id, config.ownerChunk())
                .ifPresentOrElse(rebuild::readFromOwners, () -> rebuild.state = RebuildState.FOLDING);
    }
}

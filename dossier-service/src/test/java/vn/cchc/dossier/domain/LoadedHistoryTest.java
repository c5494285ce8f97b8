package vn.cchc.dossier.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What an older system allowed is loaded as it was, in the order in which it was. */
class LoadedHistoryTest {

    private static final Instant FIRST = Instant.parse("2026-11-03T02:00:00Z");
    private static final Instant BACK = Instant.parse("2026-11-04T02:00:00Z");
    private static final Instant SECOND = Instant.parse("2026-11-05T02:00:00Z");
    private static final DossierEvent AGAIN = new DossierEvent.SupplementRequested(SECOND, "Thiếu bản sao");

    @Test
    void aSecondRequestOfThatTimeIsLoadedThoughTodayItIsRefused() {
        // Given
        Dossier asked = SampleDossier.after(
                SampleDossier.dossier(),
                new DossierEvent.SupplementRequested(FIRST, "Thiếu chữ ký"),
                new DossierEvent.SupplementReceived(BACK));

        // When
        Decision today = asked.record(AGAIN, context(false));
        Decision loaded = asked.record(AGAIN, context(true));

        // Then
        assertThat(today).isEqualTo(new Decision.Rejected(Rejection.SUPPLEMENT_ASKED_ALREADY));
        assertThat(((Decision.Accepted) loaded).next().state().status()).isEqualTo(Status.AWAITING_SUPPLEMENT);
    }

    @Test
    void whatKeepsAHistoryInOrderHoldsForItToo() {
        // Given
        Dossier asked = SampleDossier.after(
                SampleDossier.dossier(),
                new DossierEvent.SupplementRequested(FIRST, "Thiếu chữ ký"),
                new DossierEvent.SupplementReceived(BACK));
        DossierEvent earlier = new DossierEvent.SupplementRequested(FIRST.minusSeconds(60), "Thiếu bản sao");
        DossierEvent silent = new DossierEvent.SupplementRequested(SECOND, " ");

        // When
        Decision before = asked.record(earlier, context(true));
        Decision withoutReason = asked.record(silent, context(true));

        // Then
        assertThat(before).isEqualTo(new Decision.Rejected(Rejection.BEFORE_LAST_EVENT));
        assertThat(withoutReason).isEqualTo(new Decision.Rejected(Rejection.REASON_MISSING));
    }

    @Test
    void aPaperThatWasReturnedOnlineInThoseDaysIsLoaded() {
        // Given
        Dossier onPaper =
                SampleDossier.after(SampleDossier.dossier(), new DossierEvent.Finished(FIRST, Result.GRANTED));
        Dossier digital = SampleDossier.after(
                SampleDossier.dossier(),
                new DossierEvent.Finished(
                        FIRST, Result.GRANTED, new ResultDocument("12/GCN", null, true, null), null, null));
        DossierEvent online = new DossierEvent.Returned(BACK, Channel.ONLINE);

        // When
        Decision today = onPaper.record(online, context(false));
        Decision loaded = onPaper.record(online, context(true));
        Decision asFile = digital.record(online, context(false));

        // Then
        assertThat(today).isEqualTo(new Decision.Rejected(Rejection.RESULT_NOT_DIGITAL));
        assertThat(loaded).isInstanceOf(Decision.Accepted.class);
        assertThat(asFile).isInstanceOf(Decision.Accepted.class);
    }

    private static Context context(boolean loaded) {
        return new Context(SECOND.plusSeconds(1), SampleDossier.DEADLINES, SampleDossier.RULES, loaded);
    }
}

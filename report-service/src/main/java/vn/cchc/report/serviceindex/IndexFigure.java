package vn.cchc.report.serviceindex;

import vn.cchc.report.figure.Share;
import vn.cchc.report.measure.Measure;

/** What an indicator can be computed from; which one takes which is data. */
enum IndexFigure {
    ANNOUNCED_AHEAD {
        @Override
        Share of(IndexFacts facts) {
            return facts.procedures().announcedAhead();
        }
    },
    PUBLISHED_IN_TIME {
        @Override
        Share of(IndexFacts facts) {
            return facts.procedures().publishedInTime();
        }
    },
    ONLINE_SERVICES {
        @Override
        Share of(IndexFacts facts) {
            return facts.procedures().online();
        }
    },
    PROCEDURES_PAID_ONLINE {
        @Override
        Share of(IndexFacts facts) {
            return facts.procedures().paidOnline();
        }
    },
    PAID_ONLINE {
        @Override
        Share of(IndexFacts facts) {
            var handling = facts.dossiers().handling();
            return Share.of(facts.paidOnline(), handling.paid() + handling.owing());
        }
    },
    PROGRESS {
        @Override
        Share of(IndexFacts facts) {
            return Measure.PROGRESS.of(facts.dossiers());
        }
    },
    ONLINE {
        @Override
        Share of(IndexFacts facts) {
            return Measure.ONLINE.of(facts.dossiers());
        }
    },
    ONLINE_PROCEDURES {
        @Override
        Share of(IndexFacts facts) {
            return Measure.ONLINE_PROCEDURES.of(facts.dossiers());
        }
    },
    DIGITAL_RESULTS {
        @Override
        Share of(IndexFacts facts) {
            return Measure.DIGITAL_RESULTS.of(facts.dossiers());
        }
    },
    DIGITAL {
        @Override
        Share of(IndexFacts facts) {
            var digital = facts.dossiers().digital();
            return Share.of(
                    digital.digitalComponents() + digital.digitalResults(), digital.components() + digital.results());
        }
    },
    PETITIONS_ON_TIME {
        @Override
        Share of(IndexFacts facts) {
            return Share.of(facts.petitions().handledOnTime(), facts.petitions().handled());
        }
    },
    PETITIONS_CONTENT {
        @Override
        Share of(IndexFacts facts) {
            var petitions = facts.petitions();
            long late = petitions.handled() - petitions.handledOnTime() + petitions.overdue();
            return Share.of(Math.max(0, petitions.total() - late - petitions.reopened()), petitions.total());
        }
    },
    /** Both rates are taken from all, so they are added up as they are. */
    CONTENT {
        @Override
        Share of(IndexFacts facts) {
            var dossiers = facts.dossiers();
            long late = dossiers.resolved().late() + dossiers.pending().overdue();
            long disliked = facts.petitions().aboutBehaviour() + facts.disliked();
            return Share.of(Math.max(0, dossiers.total() - late - disliked), dossiers.total());
        }
    };

    abstract Share of(IndexFacts facts);
}

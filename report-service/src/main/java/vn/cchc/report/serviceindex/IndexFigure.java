package vn.cchc.report.serviceindex;

import vn.cchc.report.figure.DossierCounts;
import vn.cchc.report.figure.Share;
import vn.cchc.report.measure.Measure;
import vn.cchc.report.petition.PetitionCounts;

/** What an indicator can be computed from; which one takes which is data. */
enum IndexFigure {
    PROGRESS {
        @Override
        Share of(DossierCounts dossiers, PetitionCounts petitions) {
            return Measure.PROGRESS.of(dossiers);
        }
    },
    ONLINE {
        @Override
        Share of(DossierCounts dossiers, PetitionCounts petitions) {
            return Measure.ONLINE.of(dossiers);
        }
    },
    ONLINE_PROCEDURES {
        @Override
        Share of(DossierCounts dossiers, PetitionCounts petitions) {
            return Measure.ONLINE_PROCEDURES.of(dossiers);
        }
    },
    DIGITAL_RESULTS {
        @Override
        Share of(DossierCounts dossiers, PetitionCounts petitions) {
            return Measure.DIGITAL_RESULTS.of(dossiers);
        }
    },
    DIGITAL {
        @Override
        Share of(DossierCounts dossiers, PetitionCounts petitions) {
            var digital = dossiers.digital();
            return Share.of(
                    digital.digitalComponents() + digital.digitalResults(), digital.components() + digital.results());
        }
    },
    PETITIONS_ON_TIME {
        @Override
        Share of(DossierCounts dossiers, PetitionCounts petitions) {
            return Share.of(petitions.handledOnTime(), petitions.handled());
        }
    },
    PETITIONS_CONTENT {
        @Override
        Share of(DossierCounts dossiers, PetitionCounts petitions) {
            long late = petitions.handled() - petitions.handledOnTime() + petitions.overdue();
            return Share.of(Math.max(0, petitions.total() - late - petitions.reopened()), petitions.total());
        }
    };

    abstract Share of(DossierCounts dossiers, PetitionCounts petitions);
}

package vn.cchc.dossier.reading;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import vn.cchc.dossier.domain.DigitalFile;
import vn.cchc.dossier.domain.Submission;
import vn.cchc.dossier.register.Filed;

/**
 * A component that was handed in.
 *
 * @param file where it lies; null where nobody said, and for those who read no free words
 * @param receivedAt when it came: with the dossier, or later to complete it; the same code then stands twice
 */
record ComponentView(String code, int originals, int copies, boolean digital, DigitalFile file, Instant receivedAt) {

    static List<ComponentView> of(Filed filed) {
        Instant receivedAt = filed.dossier().registration().receivedAt();
        Stream<ComponentView> first = filed.submission().components().stream().map(paper -> of(paper, receivedAt));
        Stream<ComponentView> later = filed.supplements().stream()
                .flatMap(came -> came.components().stream().map(paper -> of(paper, came.receivedAt())));
        return Stream.concat(first, later).toList();
    }

    private static ComponentView of(Submission.Paper paper, Instant receivedAt) {
        return new ComponentView(
                paper.code(), paper.originals(), paper.copies(), paper.digital(), paper.file(), receivedAt);
    }
}

package vn.cchc.plan.succession;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Whatever keeps one kind of what closed agencies owed. */
public interface Estate {

    SuccessionKind kind();

    /** What agencies that were closed before that day still owe, and nobody was asked about yet. */
    List<Left> left(LocalDate today);

    /** In the caller's transaction: these agencies, at least one, and one alone where its kind is not shared, owe it from now on. */
    void handOn(Left left, List<String> heirs);

    /**
     * Something a closed agency owed.
     *
     * @param owner id of the plan above, the reporting duty, the finding or the scorecard
     * @param keeper code of the agency to which it is owed
     * @param agency code of the closed agency
     */
    record Left(UUID owner, String title, String keeper, String agency) {}
}

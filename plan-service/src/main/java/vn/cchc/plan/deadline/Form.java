package vn.cchc.plan.deadline;

import java.util.Optional;

/** One family of wording. */
interface Form {

    /** Reads from the cursor on; where the cursor ends up does not matter. */
    Optional<Match> match(Cursor cursor, Context context);
}

package vn.cchc.kit.web;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import vn.cchc.kit.problem.Problems;

/** Strong entity tags made from an aggregate's version, and the check of {@code If-Match} against them. */
public final class ETags {
    public static final String IF_MATCH = "If-Match";

    /** For the description of an update that also adds. */
    public static final String WHERE_IT_EXISTS = "The ETag that was read; left out only where there is nothing yet";

    /** For the description of an update that may be made without having looked. */
    public static final String IF_LOOKED_AT = "The ETag that was read: a stale view is refused";

    private ETags() {}

    public static EntityTag of(long version) {
        return new EntityTag(Long.toString(version));
    }

    /** An answer that says which version it shows, so that an update can name it. */
    public static Response answer(Response.ResponseBuilder answer, Object shown, long version) {
        return answer.entity(shown).tag(of(version)).build();
    }

    /**
     * Lets an update through only when the caller saw the present version: 428 without {@code If-Match}, 412 with a stale,
     * weak or unreadable one. {@code *} is not accepted, since it would say "overwrite whatever is there".
     */
    public static void requireMatch(String ifMatch, long version) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw Problems.preconditionRequired();
        }
        if (!tags(ifMatch).contains("\"" + version + "\"")) {
            throw Problems.preconditionFailed();
        }
    }

    private static List<String> tags(String ifMatch) {
        List<String> tags = new ArrayList<>();
        for (String tag : ifMatch.split(",", -1)) {
            tags.add(tag.strip());
        }
        return tags;
    }
}

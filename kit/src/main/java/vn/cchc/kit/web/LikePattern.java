package vn.cchc.kit.web;

/** Search words as SQL {@code LIKE} patterns in which nothing the caller typed is a wildcard. */
public final class LikePattern {
    private LikePattern() {}

    /** For {@code column like :pattern}; PostgreSQL's default escape character is the backslash. */
    public static String containing(String words) {
        return "%" + escape(words) + "%";
    }

    public static String startingWith(String words) {
        return escape(words) + "%";
    }

    private static String escape(String words) {
        return words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}

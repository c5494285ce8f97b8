package vn.cchc.kit.page;

/**
 * What stands in the frame of a page.
 *
 * @param home where the name above the page leads
 * @param otherLanguage the same page in the other language
 * @param signOut where to sign out; null for whoever isn't signed in
 */
public record PageHead(Say say, String title, String home, String otherLanguage, String person, String signOut) {

    /** Of a page that is open to all. */
    public static PageHead open(Say say, String title, String path) {
        return new PageHead(say, title, path, say.english() ? path : path + "?lang=en", null, null);
    }
}

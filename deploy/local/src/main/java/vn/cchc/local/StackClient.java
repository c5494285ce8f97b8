package vn.cchc.local;

/** What a demonstration or a test uses of a stack: its addresses, and tokens to act as somebody. */
public interface StackClient {
    Stack stack();

    /** A valid access token of this demo user. */
    String token(String username);

    /** A valid access token of the provincial portal's service account. */
    String portalToken();
}

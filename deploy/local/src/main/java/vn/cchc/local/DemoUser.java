package vn.cchc.local;

import java.util.List;

/**
 * A user of the realm file with whom a person or a script can sign in.
 *
 * @param username the name to sign in with
 * @param password the password, made for this stack alone
 * @param roles the realm roles
 * @param agency the code of the agency; the user's scope is it and all below it
 */
public record DemoUser(String username, String password, List<String> roles, String agency) {}

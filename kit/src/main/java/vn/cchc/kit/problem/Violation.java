package vn.cchc.kit.problem;

import java.io.Serializable;

/**
 * One fault of the input.
 *
 * @param pointer a JSON pointer (RFC 6901) into the body, such as {@code /components/0/code}, or into what came beside
 *     it: {@code /query/limit}, {@code /path/code}, {@code /header/Idempotency-Key}; empty for the body as a whole
 * @param message what is wrong there, never with the value that was sent
 */
public record Violation(String pointer, Text message) implements Serializable {
    public static Violation at(String pointer, String vi, String en) {
        return new Violation(pointer, Text.of(vi, en));
    }

    public static Violation at(String pointer, Text message) {
        return new Violation(pointer, message);
    }

    public static Violation query(String name, Text message) {
        return new Violation("/query/" + Pointers.escape(name), message);
    }

    public static Violation path(String name, Text message) {
        return new Violation("/path/" + Pointers.escape(name), message);
    }

    public static Violation header(String name, Text message) {
        return new Violation("/header/" + Pointers.escape(name), message);
    }
}

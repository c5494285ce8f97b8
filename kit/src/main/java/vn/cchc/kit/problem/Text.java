package vn.cchc.kit.problem;

import java.io.Serializable;
import java.util.Objects;

/** A sentence for people in both languages; which one is shown is decided when the answer is written. */
public record Text(String vi, String en) implements Serializable {
    public Text {
        Objects.requireNonNull(vi, "vi");
        Objects.requireNonNull(en, "en");
    }

    public static Text of(String vi, String en) {
        return new Text(vi, en);
    }

    /** For names and numbers that read the same in both languages. */
    public static Text same(String text) {
        return new Text(text, text);
    }

    public String in(Language language) {
        return language == Language.EN ? en : vi;
    }
}

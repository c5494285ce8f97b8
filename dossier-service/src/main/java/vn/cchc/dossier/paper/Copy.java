package vn.cchc.dossier.paper;

import java.util.Arrays;
import java.util.Optional;

/** Whose copy of a form that is printed twice. */
enum Copy {
    APPLICANT("applicant", "Giao khách hàng"),
    FILE("file", "Lưu");

    private final String wireName;
    private final String words;

    Copy(String wireName, String words) {
        this.wireName = wireName;
        this.words = words;
    }

    String words() {
        return words;
    }

    static Optional<Copy> fromWireName(String name) {
        return Arrays.stream(values())
                .filter(copy -> copy.wireName.equals(name))
                .findFirst();
    }
}

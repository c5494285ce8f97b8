package vn.cchc.kit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import vn.cchc.kit.problem.Problem;

class CursorsTest {
    private final Cursors cursors = new Cursors(new KeyedHash("a-secret-of-at-least-thirty-two-characters"));

    @Test
    void givesBackWhatWasPutIn() {
        String cursor = cursors.encode("dossiers", "2026-11-21T01:00:00Z", 17, "Nguyễn");
        assertThat(cursors.decode("dossiers", cursor)).containsExactly("2026-11-21T01:00:00Z", "17", "Nguyễn");
    }

    @Test
    void refusesEveryChangedCharacter() {
        String cursor = cursors.encode("dossiers", "one", 2);
        for (int i = 0; i < cursor.length() - 1; i++) {
            char other = cursor.charAt(i) == 'A' ? 'B' : 'A';
            String changed = cursor.substring(0, i) + other + cursor.substring(i + 1);
            assertThatThrownBy(() -> cursors.decode("dossiers", changed)).isInstanceOf(Problem.class);
        }
    }

    @Test
    void refusesTheCursorOfAnotherList() {
        String cursor = cursors.encode("tasks", "one");
        assertThatThrownBy(() -> cursors.decode("dossiers", cursor)).isInstanceOf(Problem.class);
    }

    @Test
    void refusesTheCursorOfAnotherSecret() {
        String cursor = new Cursors(new KeyedHash("another-secret-of-thirty-two-characters")).encode("dossiers", "one");
        assertThatThrownBy(() -> cursors.decode("dossiers", cursor)).isInstanceOf(Problem.class);
    }
}

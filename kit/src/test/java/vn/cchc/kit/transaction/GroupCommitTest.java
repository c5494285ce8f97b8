package vn.cchc.kit.transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.problem.DatabaseFailure;

class GroupCommitTest {

    private final ExecutorService requests = Executors.newCachedThreadPool();
    private final List<List<String>> groups = new CopyOnWriteArrayList<>();
    private final CountDownLatch firstMayCommit = new CountDownLatch(1);

    @AfterEach
    void stop() {
        requests.shutdownNow();
    }

    @Test
    void whoComesAloneIsAGroupOfOne() {
        // Given
        GroupCommit<String> commits = new GroupCommit<>(groups::add);

        // When
        commits.commit("a");
        commits.commit("b");

        // Then
        assertThat(groups).containsExactly(List.of("a"), List.of("b"));
    }

    @Test
    void whoComesDuringACommitIsInTheNextOne() throws Exception {
        // Given
        GroupCommit<String> commits = new GroupCommit<>(this::writeOnceTheFirstMay);
        CompletableFuture<Void> first = commit(commits, "first");
        await().until(() -> groups.size() == 1);
        List<CompletableFuture<Void>> behind = IntStream.range(0, 10)
                .mapToObj(number -> commit(commits, "behind" + number))
                .toList();
        await().until(() -> commits.waiting() == 10);

        // When
        firstMayCommit.countDown();

        // Then
        first.get();
        for (CompletableFuture<Void> one : behind) {
            one.get();
        }
        assertThat(groups).hasSize(2);
        assertThat(groups.get(1)).hasSize(10);
    }

    @Test
    void oneThatIsRefusedFailsAloneAndTheOthersAreWritten() throws Exception {
        // Given
        List<String> written = new CopyOnWriteArrayList<>();
        GroupCommit<String> commits = new GroupCommit<>(group -> {
            writeOnceTheFirstMay(group);
            if (group.contains("bad")) {
                throw new DatabaseFailure(new SQLException("unique", "23505"));
            }
            written.addAll(group);
        });
        CompletableFuture<Void> first = commit(commits, "first");
        await().until(() -> groups.size() == 1);
        CompletableFuture<Void> good = commit(commits, "good");
        CompletableFuture<Void> bad = commit(commits, "bad");
        await().until(() -> commits.waiting() == 2);

        // When
        firstMayCommit.countDown();

        // Then
        first.get();
        good.get();
        assertThatThrownBy(bad::get).isInstanceOf(ExecutionException.class).hasCauseInstanceOf(DatabaseFailure.class);
        assertThat(written).containsExactlyInAnyOrder("first", "good");
    }

    @Test
    void aDatabaseThatIsAwayIsNotAskedAgainForEachOfTheGroup() throws Exception {
        // Given
        GroupCommit<String> commits = new GroupCommit<>(group -> {
            writeOnceTheFirstMay(group);
            if (!group.contains("first")) {
                throw new DatabaseFailure(new SQLException("connection lost", "08006"));
            }
        });
        CompletableFuture<Void> first = commit(commits, "first");
        await().until(() -> groups.size() == 1);
        CompletableFuture<Void> one = commit(commits, "one");
        CompletableFuture<Void> other = commit(commits, "other");
        await().until(() -> commits.waiting() == 2);

        // When
        firstMayCommit.countDown();

        // Then
        first.get();
        assertThatThrownBy(one::get).hasCauseInstanceOf(DatabaseFailure.class);
        assertThatThrownBy(other::get).hasCauseInstanceOf(DatabaseFailure.class);
        assertThat(groups).hasSize(2);
    }

    @Test
    void anErrorIsNoCommit() {
        // Given
        GroupCommit<String> commits = new GroupCommit<>(group -> {
            throw new AssertionError("out of something");
        });

        // When
        var committing = assertThatThrownBy(() -> commits.commit("a"));

        // Then
        committing.isInstanceOf(AssertionError.class);
    }

    private CompletableFuture<Void> commit(GroupCommit<String> commits, String item) {
        return CompletableFuture.runAsync(() -> commits.commit(item), requests);
    }

    private void writeOnceTheFirstMay(List<String> group) {
        groups.add(group);
        try {
            firstMayCommit.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}

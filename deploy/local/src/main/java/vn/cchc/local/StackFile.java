package vn.cchc.local;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** {@code .local/stack.json}: tells scripts where the running stack is. It is there only while the stack runs. */
public final class StackFile {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private final Path file;

    public StackFile(Path file) {
        this.file = file;
    }

    public Stack read() {
        try {
            return JSON.readValue(file.toFile(), Stack.class);
        } catch (IOException e) {
            throw new StackFailure("Can't read " + file + ": is the stack running?", e);
        }
    }

    void write(Stack stack) {
        try {
            String text = JSON.writeValueAsString(stack) + "\n";
            Secrets.writePrivately(file, writer -> writer.write(text));
        } catch (IOException e) {
            throw new StackFailure("Can't write " + file + ": " + e.getMessage(), e);
        }
    }

    void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new StackFailure("Can't delete " + file + ": " + e.getMessage(), e);
        }
    }
}

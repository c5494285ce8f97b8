package vn.cchc.dossier.paper;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import vn.cchc.dossier.paper.RegisterBook.Chunk;
import vn.cchc.dossier.paper.RegisterBook.Opened;

/** Walks through a register of any length with a few hundred lines of it in memory. */
final class RegisterLines implements Iterator<RegisterLine> {

    private static final int AT_ONCE = 500;

    private final RegisterBook book;
    private final Opened register;
    private Chunk chunk;
    private int index;
    private int number;
    private boolean ended;

    /** All of it. */
    RegisterLines(RegisterBook book, Opened register) {
        this(book, register, Volume.FIRST);
    }

    /** From where that volume begins. */
    RegisterLines(RegisterBook book, Opened register, Volume from) {
        this.book = book;
        this.register = register;
        this.number = from.linesBefore();
        this.chunk = new Chunk(List.of(), from.after());
    }

    @Override
    public boolean hasNext() {
        if (index == chunk.lines().size() && !ended) {
            chunk = book.next(register, chunk.last(), number + 1, AT_ONCE);
            index = 0;
            ended = chunk.lines().size() < AT_ONCE;
        }
        return index < chunk.lines().size();
    }

    @Override
    public RegisterLine next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        number++;
        return chunk.lines().get(index++);
    }
}

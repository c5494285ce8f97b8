package vn.cchc.dossier.paper;

import java.util.List;

/**
 * A part of a register that is printed by itself, like a book that is full: a long register is laid out volume by volume.
 *
 * @param number counts the volumes of the register, from 1
 * @param linesBefore how many lines the volumes before have
 * @param after the keys of their last line, none for the first volume
 */
record Volume(int number, int linesBefore, List<String> after) {

    static final Volume FIRST = new Volume(1, 0, List.of());

    /** As it stands in a cursor. */
    static Volume read(List<String> keys) {
        return new Volume(Integer.parseInt(keys.get(0)), Integer.parseInt(keys.get(1)), keys.subList(2, keys.size()));
    }

    Object[] keys() {
        return new Object[] {number, linesBefore, after.get(0), after.get(1)};
    }
}

package vn.cchc.plan.agency.matching;

import java.util.List;

/** What a name in a document was understood as. Nothing is guessed: what is not {@link Found} or {@link Group} is asked. */
public sealed interface AgencyMatch {

    /** Codes of the agencies meant; empty while a person has to say. */
    default List<String> codes() {
        return List.of();
    }

    /** Whether nobody has to look at it. */
    default boolean certain() {
        return false;
    }

    /** How sure the name is. */
    enum Understanding {
        FOUND,
        /** Found by the likeness of a damaged spelling, or as who took over: to be looked at. */
        LIKELY,
        /** Stands for all members of a group that day. */
        GROUP,
        /** The same, where fewer of them, or others, may be meant: to be looked at. */
        LIKELY_GROUP,
        /** Nobody was found, or several: a person has to say. */
        ASKED
    }

    /** How sure it is, in one word. */
    default Understanding understanding() {
        if (this instanceof Found) {
            return certain() ? Understanding.FOUND : Understanding.LIKELY;
        }
        if (this instanceof Group) {
            return certain() ? Understanding.GROUP : Understanding.LIKELY_GROUP;
        }
        return Understanding.ASKED;
    }

    /**
     * One agency.
     *
     * @param certain false when only the likeness of a damaged spelling speaks for it, or when it took over from the one named
     */
    record Found(String code, boolean certain) implements AgencyMatch {
        @Override
        public List<String> codes() {
            return List.of(code);
        }
    }

    /**
     * All agencies of some kinds that existed on the day, such as "các sở, ban, ngành" or "UBND các xã, phường".
     *
     * @param certain false when the words may mean fewer of them ("liên quan"), are damaged, or name offices of another level
     */
    record Group(List<String> members, boolean certain) implements AgencyMatch {
        public Group {
            members = List.copyOf(members);
        }

        @Override
        public List<String> codes() {
            return members;
        }
    }

    /** Several agencies fit equally well. */
    record Ambiguous(List<String> candidates) implements AgencyMatch {
        public Ambiguous {
            candidates = List.copyOf(candidates);
        }
    }

    /** No agency of that name is known, or a group that only a person can delimit ("một số xã"). */
    record Unknown() implements AgencyMatch {}

    /**
     * Whom a name that is asked may mean.
     *
     * @param score likeness of the names, above 0 up to 1; null for a member of a group that only a person can delimit
     */
    record Candidate(String code, Double score) {}
}

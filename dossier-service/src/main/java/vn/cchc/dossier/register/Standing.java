package vn.cchc.dossier.register;

import vn.cchc.dossier.domain.Result;
import vn.cchc.dossier.domain.Status;

/**
 * How many dossiers of a procedure that an agency received stood in a state.
 *
 * @param state null when their histories don't say
 */
public record Standing(String agency, String procedure, Status state, Result result, long count) {}

package vn.cchc.plan.importing;

import java.util.List;

/**
 * What a field of a task says and will say.
 *
 * @param before as stored; a field with one text is a list of one
 * @param after as the file has it
 */
record FieldChange(TaskField field, List<String> before, List<String> after) {}

package vn.cchc.report.satisfaction;

/**
 * The answers about one criterion; "no opinion" is no answer.
 *
 * @param sum of their scores
 * @param satisfied those from the score on that counts as satisfied; null where the method knows none
 */
record AnswerTally(long answers, long sum, Long satisfied) {

    AnswerTally plus(AnswerTally other) {
        return new AnswerTally(
                answers + other.answers,
                sum + other.sum,
                satisfied == null || other.satisfied == null ? null : satisfied + other.satisfied);
    }
}

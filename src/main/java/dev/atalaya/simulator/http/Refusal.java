package dev.atalaya.simulator.http;

import dev.atalaya.wire.Problem;
import org.jspecify.annotations.Nullable;

/// A request that is not carried out, with the problem document that says why. No stack trace: it is an answer.
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    Refusal(Problem problem) {
        super(problem.title(), null, false, false);
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }

    /// What cannot be read: a value in the path, the query, a header or the body.
    static Refusal malformed(String field, @Nullable String detail) {
        return of(400, "malformed", "The request cannot be understood.", detail, field);
    }

    /// Well formed, but not possible.
    static Refusal invalid(String field, String detail) {
        return of(422, "invalid", "A value is not possible.", detail, field);
    }

    static Refusal notFound(String what) {
        return of(404, "not-found", "There is no such thing.", what, null);
    }

    static Refusal forbidden(String detail) {
        return of(403, "forbidden", "Your role does not allow this.", detail, null);
    }

    static Refusal tooOld(long seq, long oldest, long last) {
        String detail = "after " + seq + ", kept from " + oldest + " to " + last;
        return of(410, "too-old", "That position is not kept: take a new snapshot.", detail, null);
    }

    static Refusal of(int status, String type, String title, @Nullable String detail, @Nullable String field) {
        return new Refusal(new Problem(type, title, status, detail, field, null, null, null));
    }
}

package dev.atalaya.insight.whatif;

/// More decisions than can be replayed at once.
public final class TooManyException extends Exception {

    private final long decisions;

    TooManyException(long decisions) {
        super(decisions + " decisions, at most " + StoredLab.MOST + " can be replayed at once");
        this.decisions = decisions;
    }

    public long decisions() {
        return decisions;
    }
}

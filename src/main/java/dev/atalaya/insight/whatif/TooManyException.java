package dev.atalaya.insight.whatif;

/// More decisions than can be replayed at once.
public final class TooManyException extends Exception {

    private final long decisions;
    private final long most;

    /// @param most how many can be: with many candidates fewer than [StoredLab#MOST]
    TooManyException(long decisions, long most) {
        super(decisions + " decisions, at most " + most + " can be replayed at once");
        this.decisions = decisions;
        this.most = most;
    }

    public long most() {
        return most;
    }

    public long decisions() {
        return decisions;
    }
}
